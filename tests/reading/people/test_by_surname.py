"""Lone surnames of well-known people of films: text → (as written, full name)."""

import pytest

from recension.reading.mentions._by_surname import by_surname
from recension.reading.mentions._coreference import with_full_names
from recension.reading.mentions._known import Known
from recension.reading.mentions._mention import NAME, PERSON, Mention
from recension.reading.text._text import Text

TOLD = [
    ("Spacey is the thief, and De Niro's cop chases him.", [("Spacey", "Kevin Spacey"), ("De Niro", "Robert De Niro")]),
    ("Her agent (Cassavetes) drinks.", [("Cassavetes", "John Cassavetes")]),
    ("What a mess Hallstrom has made!", [("Hallstrom", "Lasse Hallström")]),
]
NOBODY = [
    "Ned Spacey runs the shop. Spacey is a thief.",
    "They meet in Spacey Street.",
    "SPACEY IS GOOD.",
    "The De Niro-like cop is fine.",
    "the downy feathers",
]


@pytest.mark.parametrize(("text", "people"), TOLD)
def test_a_surname_stands_for_its_bearer(text: str, people: list[tuple[str, str]]) -> None:
    assert [(text[m.start : m.end], m.name) for m in by_surname(Text(text), [])] == people


@pytest.mark.parametrize("text", NOBODY)
def test_a_surname_that_is_somebody_elses(text: str) -> None:
    assert not list(by_surname(Text(text), []))


def test_whom_the_text_names_in_full_bears_the_surname() -> None:
    text = "Irene Spacey dances. Spacey is good."
    assert not list(by_surname(Text(text), [Mention(0, 12, PERSON, "Irene Spacey")]))


@pytest.mark.parametrize(
    ("lone", "full"), [("De Mora", "Ada De Mora"), ("Ms. Quill", "Ada Quill"), ("Mr. Salt", "Mr. Salt")]
)
def test_a_surname_with_its_particle_or_politely(lone: str, full: str) -> None:
    text = f"Ada De Mora, Ada Quill. {lone}."
    people = [
        Mention(0, 11, PERSON, "Ada De Mora"),
        Mention(13, 22, PERSON, "Ada Quill"),
        Mention(24, 24 + len(lone), NAME, lone),
    ]
    assert with_full_names(people, text, Known())[-1].name == full
