"""Crafts told by where somebody stood and what they made; credits that are no deeds; who writes for a paper."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast
from recension.reading.rules.credits import companies, crafts_told, credits, deeds, direction, keyed_credits, made_by
from tests.reading.facts import claims_in

LAMP = Known(
    ("The Widow's Lamp",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director", "screenwriter"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"})),
    ),
)

TOLD = [
    ("Dan Rell was behind the camera, Jim Osk at the piano.", {("Dan Rell", "cinematography"), ("Jim Osk", "music")}),
    ("Dan Rell and Jim Osk are on the script.", {("Dan Rell", ""), ("Jim Osk", "")}),
    ("Dan Rell and Jim Osk collaborated on the screenplay.", {("Dan Rell", ""), ("Jim Osk", "")}),
    ("Dan Rell built the monsters and Jim Osk dressed everyone.", {("Dan Rell", "effects"), ("Jim Osk", "costume")}),
    ("Dan Rell cut it and did the sound.", {("Dan Rell", "editing")}),
    ("Dan Rell turned his own play into a screenplay.", {("Dan Rell", "")}),
    ("It was rewritten by Dan Rell, and photographed on a shoestring by Jim Osk.", {("Dan Rell", ""), ("Jim Osk", "cinematography")}),
    # of the story, or of nothing
    ("Bob Hask sits at the piano.", set()),
    ("Ada Quill cut it to the bone.", set()),
    ("Ada Quill, who writes for a newspaper, knows.", set()),
]  # fmt: skip


def _spotted(text: str) -> list[Mention]:
    known = [n for n in ("Dan Rell", "Jim Osk") if n in text]
    return [Mention(text.index(n), text.index(n) + len(n), PERSON, n, known=True) for n in known]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_crafts(text: str, wanted: set[tuple[str, str]]) -> None:
    claims = claims_in(text, crafts_told, cast, made_by, credits, keyed_credits, direction, known=LAMP, spotted=_spotted(text))
    told = {(c.value, c.qualifiers.get("role", "")) for c in claims if c.is_fact and c.property in ("crew", "screenwriter")}
    assert told == wanted


def test_a_cameraman_in_brackets_is_no_player() -> None:
    text = "Moody camerawork (Dan Rell) helps."
    assert claims_in(text, cast, known=LAMP, spotted=_spotted(text)) == []


def test_who_wrote_the_score_is_no_deed() -> None:
    text = "Dan Rell wrote the score. Jim Osk rewrote the script in a week."
    told = [c.value for c in claims_in(text, deeds, known=LAMP, spotted=_spotted(text))]
    assert told == ["Jim Osk rewrote the script in a week"]


@pytest.mark.parametrize(
    ("text", "role"),
    [("Universal released; nobody came.", "distribution"), ("Universal sent it out to die.", "distribution"), ("Universal paid.", "studio")],
)
def test_what_companies_did(text: str, role: str) -> None:
    assert [c.qualifiers["role"] for c in claims_in(text, companies, known=Known(sure=False)) if c.qualifiers] == [role]
