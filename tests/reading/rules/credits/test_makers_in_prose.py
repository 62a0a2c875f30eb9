"""Makers told by what they did to the film's things, and companies by what only such do: text → (name, role or property)."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.credits import companies_by_deed, makers_in_prose, works
from tests.reading.facts import claims_in

LAMP = Known(
    ("The Widow's Lamp",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director", "screenwriter"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"})),
    ),
)

TOLD = [
    ("Dan Rell lit those grey interiors, and Jim Osk edited it with care.", {("Dan Rell", "cinematography"), ("Jim Osk", "editing")}),
    ("Dan Rell lights, Jim Osk cuts, and the town does the rest.", {("Dan Rell", "cinematography"), ("Jim Osk", "editing")}),
    ("Dan Rell keeps his camera low.", {("Dan Rell", "cinematography")}),
    ("Dan Rell's camera hugs the walls.", {("Dan Rell", "cinematography")}),
    ("Ada Quill was poor. She wrote it, directed it, shot it and cut it.", {("Ada Quill", "screenwriter"), ("Ada Quill", "director"), ("Ada Quill", "cinematography"), ("Ada Quill", "editing")}),
    ("Ada Quill did everything: wrote, directed and edited.", {("Ada Quill", "screenwriter"), ("Ada Quill", "director"), ("Ada Quill", "editing")}),
    ("The screen play, which Dan Rell has cut from his own stage version, is a model.", {("Dan Rell", "screenwriter")}),
    ("The woman who wrote it, Jane Osk, knew the town.", {("Jane Osk", "screenwriter")}),
    ("Dan Rell and Jim Osk are named as writers.", {("Dan Rell", "screenwriter"), ("Jim Osk", "screenwriter")}),
    ("Dan Rell was the cinematographer, Jim Osk the editor.", {("Jim Osk", "editing")}),
    ("Dan Rell composed some of it and Jim Osk the rest.", {("Jim Osk", "music")}),
    ("Dan Rell, with Jim Osk, opened out his own play.", {("Dan Rell", "screenwriter"), ("Jim Osk", "screenwriter")}),
    ("Dan Rell had the task of adapting it.", {("Dan Rell", "screenwriter")}),
    ("Zephyrion produced, and Larkspur released it in America.", {("Zephyrion", "studio"), ("Larkspur", "distribution")}),
    # of the story, of a player, or of nobody
    ("Bob Hask lit the lamp in the kitchen.", set()),
    ("Dan Rell shot the sheriff in the barn.", set()),
    ("Dan Rell cut the rope.", set()),
    ("She wrote to him and left it.", set()),
    ("Dan Rell paid for the drinks.", set()),
]  # fmt: skip


def _spotted(text: str) -> list[Mention]:
    known = [n for n in ("Dan Rell", "Jim Osk") if n in text]
    return [Mention(text.index(n), text.index(n) + len(n), PERSON, n, known=True) for n in known]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_makers_by_their_deeds(text: str, wanted: set[tuple[str, str]]) -> None:
    claims = claims_in(text, makers_in_prose, works, companies_by_deed, known=LAMP, spotted=_spotted(text))
    assert {(c.value, c.qualifiers.get("role") or c.property) for c in claims if c.is_fact} == wanted
