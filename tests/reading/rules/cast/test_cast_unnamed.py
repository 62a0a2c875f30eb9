"""People of the story told as parts, and names that a player or an essayist takes away."""

import pytest

from recension.reading._read import typed_view
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.world import cast_unnamed, characters, told_of
from recension.reading.rules.world._essayist import by_an_essayist
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

MODULES = (cast_unnamed, characters, told_of)
TOLD = [
    ("The actress playing Nan is too old, and the guy who played Alec cannot act.", {"Nan", "Alec"}),
    ("The acting was fine, especially those who played Ruth, Raoul, and Camille.", {"Ruth", "Raoul", "Camille"}),
    ("The two main characters that annoy me most are Zoey and Quinn.", {"Zoey", "Quinn"}),
    ("There is a romance between Lachlan and Lil on the beach.", {"Lachlan", "Lil"}),
    ("You will want to find out what happens to Phillip.", {"Phillip"}),
    ("The film follows Marcus as he looks for his dog in the woods.", {"Marcus"}),
    ("He raids a casino hoping to nab Ferrender, a French kingpin.", {"Ferrender"}),
]
UNTOLD = [
    "The actor who played Gus, Ned Heller, is fine.",
    "He remembers the guy who played Alec in the original.",
    "The two lead characters (Statham and Snipes) turn crooked.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_people_of_the_story(text: str, wanted: set[str]) -> None:
    assert {c.value for c in claims_in(text, *MODULES) if c.is_fact} == wanted


@pytest.mark.parametrize("text", UNTOLD)
def test_no_part_without_a_player(text: str) -> None:
    assert [c.value for c in claims_in(text, cast_unnamed) if c.is_fact] == []


@pytest.mark.parametrize(
    "text", ["Ada Quill remains a joy as teacher Ellen Hask.", "He lives with his girlfriend Joan, Ada Quill, in a barn."]
)
def test_a_player_beside_the_name(text: str) -> None:
    start = text.index("Ada Quill")
    player = Mention(start, start + len("Ada Quill"), PERSON, "Ada Quill", known=True, plays=True)
    claims = claims_in(text, *MODULES, spotted=[player])
    assert [c.value for c in claims if c.property == "character" and c.is_fact] == []


def test_a_plain_text_is_no_essay() -> None:
    assert not by_an_essayist(typed_view(Text("Gus hides a gun in the barn. The film is dull."), Known()))
