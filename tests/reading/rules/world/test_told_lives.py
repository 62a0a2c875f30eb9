"""A real person's life that a review goes on telling: text → facts of the life and departures."""

import pytest

from recension.reading.rules.world import portrays, told_lives
from tests.reading.facts import stated

REAL = "The real Ada Quill was a nurse's daughter. "
FACT, DEPARTURE = "subject_fact", "departure"
GOES_ON = [
    ("She sold matches by the harbour.", (FACT, "sold matches by the harbour")),
    ("By then she had three sons and a limp.", (FACT, "had three sons and a limp")),
    ("Her brother never forgave the town.", (FACT, "never forgave the town")),
    ("Nobody helped, and she walked to the coast.", (FACT, "walked to the coast")),
    ("She did not hold the key, so far as one knows.", (DEPARTURE, "did not hold the key, so far as one knows")),
]
ELSEWHERE = [
    "Cole Tarn directed. He walked to the coast.",
    "She was wonderful in the role.",
    "She walked out of the movie.",
    "The lamps burn. The harbour sleeps. A bell rings. She walked to the coast.",
    "She walks to the coast.",
]


@pytest.mark.parametrize(("text", "claim"), GOES_ON)
def test_a_life_goes_on(text: str, claim: tuple[str, str]) -> None:
    assert claim in stated(REAL + text, told_lives)


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_is_of_somebody_else_or_of_the_film(text: str) -> None:
    assert stated(REAL + text, told_lives) == [(FACT, "was a nurse's daughter")]


def test_a_figure_of_history_named_in_passing_has_no_life_told() -> None:
    text = "It is halfway between Tolstoy and a toy train, and based on a true story. He burned the record cheerfully."
    assert stated(text, told_lives) == []


OFTEN = "Cole Tarn is Darwin. Darwin walks. Here Darwin doubts, and there Darwin decides."


def test_a_figure_named_again_and_again_is_portrayed() -> None:
    assert ("portrays", "Darwin") in stated(OFTEN, portrays)
    assert stated("Reading Darwin is like this. It quotes Darwin, and compares itself with Darwin.", portrays) == []
