import pytest

from recension.reading.rules.music import classical, music
from tests.reading.facts import claims_in

WORKS = [
    ("It opens to Albinoni's Adagio in G minor.", [("Adagio in G minor", "Albinoni")]),
    ("Everything leans on Rachmaninov's Second Piano Concerto.", [("Second Piano Concerto", "Rachmaninov")]),
    ("Mahler's Fifth returns whenever the boy does.", [("Fifth", "Mahler")]),
    ("The card game is scored with the Sarabande by Handel.", [("Sarabande", "Handel")]),
    ("It moves like Mozart's Requiem.", []),
    ("Welles's Third Man is no symphony.", []),
]


@pytest.mark.parametrize(("text", "works"), WORKS)
def test_works_that_films_borrow(text: str, works: list[tuple[str, str]]) -> None:
    told = [c for c in claims_in(text, classical, music) if c.property == "music" and c.is_fact]
    assert [(c.value, c.qualifiers["artist"]) for c in told] == works
