"""What the makers did about the film: text → the facts of the making, and what is none."""

import pytest

from recension.reading.rules.cast import cast
from recension.reading.rules.credits import deeds
from tests.reading.facts import claims_in

OPENING = "I saw it last week and we talked about it all the way home. Director Rolf Anders is no fool. "

FACTS = [
    ("Rolf Anders rewrote the last scene in a night.", "Rolf Anders rewrote the last scene in a night"),
    ("The studio demanded a happy ending.", "The studio demanded a happy ending"),
    ("The censors objected to the shooting of the king.", "The censors objected to the shooting of the king"),
    ("The producers paid him a fortune to play the king.", "The producers paid him a fortune to play the king"),
    ("It is all Rolf Anders. He mortgaged his house for the budget.", "He mortgaged his house for the budget"),
    ("The author sold the film rights for a song, which is odd.", "The author sold the film rights for a song"),
]  # fmt: skip
NONE = [
    "Rolf Anders should have rewritten the last scene.",
    "The director used the camera beautifully.",
    "Gus Malone, a retired sailor, spent the budget on gin.",
    "The directors cut on DVD has minutes of new footage.",
    "The director never cut a scene.",
    "The writer wrote the script.",
    "I wish the studio had demanded a happy ending.",
]


def deeds_in(text: str) -> list[str]:
    return [c.value for c in claims_in(OPENING + text, deeds, cast) if c.property == "production" and c.is_fact]


@pytest.mark.parametrize(("text", "fact"), FACTS)
def test_facts(text: str, fact: str) -> None:
    assert deeds_in(text) == [fact]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert deeds_in(text) == []
