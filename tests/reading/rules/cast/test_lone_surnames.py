"""People told by a surname alone, by what only players and makers have; and names that tell of nobody."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.cast import lone_surnames, playing
from tests.reading.facts import stated

TOLD = [
    ("Just as Varrick's character is lost, so are we.", ("cast_member", "Varrick")),
    ("I only watched it for Varrick's stellar performance.", ("cast_member", "Varrick")),
    ("The acting by Varrick is raw.", ("cast_member", "Varrick")),
    ("Sadly Varrick overacts.", ("cast_member", "Varrick")),
    ("The best I can say is that Varrick's acting is decent.", ("cast_member", "Varrick")),
    ("And Varrick's direction is quite good.", ("director", "Varrick")),
    ("Then Varrick directs with a heavy hand.", ("director", "Varrick")),
    ("The wit is all in Varrick's script.", ("screenwriter", "Varrick")),
    ("The mood owes much to Varrick's score.", ("crew", "Varrick")),
]
NONE = [
    "Emma's performance at the recital is a disaster.",  # a given name: somebody of the story
    "Everybody loves the English accent and the Italian acting.",
    "The Marple character is not at home here.",
    "Varrick's house is on the hill.",
    "Ned Varrick plays Holt. And Holt's performance on stage goes wrong.",
    "It has none of the wit of Varrick's character in “Night Ferry”.",
]


def lone_in(text: str, known: Known | None = None) -> list[tuple[str, str]]:
    return [(p, v) for p, v in stated(text, lone_surnames, playing, known=known or Known(sure=False)) if " " not in v]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: tuple[str, str]) -> None:
    assert lone_in(text) == [expected]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert lone_in(text) == []


def test_a_film_that_is_known_has_its_own_people() -> None:
    assert lone_in("Varrick's character is lost.", Known(("Night Ferry",))) == []
