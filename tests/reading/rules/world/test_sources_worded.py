"""What a film is taken from, in the words in which it is told: text → value."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules._order import ALL
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})
FILM = Known(("The Long Lamp",), (KnownPerson("Dora Marsh", {}, frozenset({"cast_member"})),), year=1981)

TOLD = [
    ("This is based on a Helen Quill novel and it shows.", "novel by Helen Quill"),
    ("Adapted from the novel by Helen Quill, it runs for two hours.", "novel by Helen Quill"),
    ("It is based on the Helen Quill book, Brine: A Coast.", "Brine: A Coast"),
    ("The film and the story by Helen Quill that it is based on differ.", "Helen Quill story"),
    ("It was derived from Helen Quill's own experiences.", "Helen Quill's own experiences"),
    ("It even swipes its basic concept from a comic book called \"Brine\" by Helen Quill!", "Brine"),
    ("The short is based on a sketch by Helen Quill.", "sketch by Helen Quill"),
    ("He deserves a medal for his update of the Helen Quill story.", "the Helen Quill story"),
]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_a_source_is_told_as_it_is_worded(text: str, value: str) -> None:
    told = {c.value for c in claims_in(text, _All, known=FILM) if c.property == "based_on" and c.is_fact}  # type: ignore[arg-type]
    assert told == {value}
