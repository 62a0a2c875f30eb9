"""Lone given names of a story: text → those that the rules take for its people."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.world import characters
from tests.reading.facts import claims_in

TOLD = [
    ("The brothers learn that both of them are courting Natalie.", ["Natalie"]),
    ("Nothing explains why Henry would leave the barn door open at night.", ["Henry"]),
    ("There is a quiet ache in everything that Peter leaves unsaid.", ["Peter"]),
]
UNTOLD = [
    "The drums are by Henry, and he plays them well enough.",
    "Here the acting is weak, and Natalie most of all.",
    "My sister Natalie fell asleep before the barn burnt down.",
    "A documentary about a band. Its documentary maker follows Peter to the barn.",
    "Natalie, you have let all of us down this time.",
    "The mother is no Natalie, more a teacher on a wet day.",
    "Like Peter before him he never shuts the barn door.",
    "Ada Quill shines, and Natalie is nearly as good to watch.",
    "Peter, Susan, Henry, Natalie, Alice and Ted have conquered the world.",
    "The real farmer had a brother, Peter, who never came back.",
    "Then came Peter and Susan Quill with all their plans.",
    "The clerk studied law at Austin before the barn burnt down.",
    "Gentle Alice (so warmly played with never a false note in all the long first act by Ada Quill) shuts the barn. Alice wants money.",
]
FILM = Known(people=(KnownPerson("Natalie Quill", {}, frozenset({"cast_member"}), ("Aunt",)), KnownPerson("Ada Quill", {}, frozenset({"cast_member"}), ("Niece",))))


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_given_names_that_nobody_else_bears(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, characters) if c.is_fact] == wanted


@pytest.mark.parametrize("text", UNTOLD)
def test_names_of_somebody_outside_the_story(text: str) -> None:
    assert [c.value for c in claims_in(text, characters, known=FILM if "Ada" in text else None) if c.is_fact] == []


def test_a_players_first_name_may_be_the_players() -> None:
    text = "The brothers learn that both of them are courting Natalie."
    assert claims_in(text, characters, known=FILM) == []
