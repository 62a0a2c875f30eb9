"""What was, with its date: text → the fact it tells, or none."""

import pytest

from recension.reading import read
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules._order import ALL
from recension.records import Document
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})
FILM = Known(("The Long Lamp",), (KnownPerson("Dora Marsh", {}, frozenset({"cast_member"}), ("Ada Quill",)),), year=1981, genres=frozenset({"History"}))

TOLD = [
    ("The harbour town rebelled against its governor in 1832.", "The harbour town rebelled against its governor in 1832"),
    ("By the late 1990's more was known of the wreck.", "By the late 1990's more was known of the wreck"),
    ("Helen Quill is now reputed to have been a fraud.", "is now reputed to have been a fraud"),
    ("The film was released in 1982.", ""),
    ("Dad had been at sea in 1943.", ""),
    ("I was born in 1951.", ""),
    ("The book was published in 1951.", ""),
]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_a_dated_sentence_of_the_past_is_a_fact_of_what_was(text: str, value: str) -> None:
    told = {c.value for c in claims_in(text, _All, known=FILM) if c.property == "subject_fact" and c.is_fact}  # type: ignore[arg-type]
    assert told == ({value} if value else set())


def test_without_a_word_that_the_film_tells_of_the_real_nothing_is_told() -> None:
    text = "The harbour town rebelled against its governor in 1832."
    assert not [c for c in claims_in(text, _All, known=Known(("The Long Lamp",), year=1981)) if c.property == "subject_fact"]  # type: ignore[arg-type]


def test_what_is_told_in_parts_is_not_told_by_its_sentence_too() -> None:
    text = "It is a true story. Ned Foss was a real boy who lived in Ash Bay, and died in 1978 at the age of sixteen."
    told = [c.value for c in read(Document("a", text)).claims if c.property == "subject_fact"]
    assert told == ["lived in Ash Bay", "died in 1978 at the age of sixteen"]
