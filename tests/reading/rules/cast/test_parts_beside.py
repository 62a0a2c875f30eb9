"""Who plays whom, told by the kind of the part, by what the player makes of it, or of a pronoun."""

from types import ModuleType

import pytest

from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import parts_by_kind, parts_judged, played_as_him, playing
from tests.reading.facts import claims_in

PLAYER = "Anna Pell"
BY_KIND = [
    ("In it Anna Pell's drunken smuggler loses the map.", "drunken smuggler"),
    ("It has Anna Pell's self-styled princess hiding in a barn.", "self-styled princess"),
    ("The harbour belongs to Anna Pell's one-armed smuggler.", "one-armed smuggler"),
    ("Anna Pell (his exasperated widow) has the best of it.", "his exasperated widow"),
    ("Anna Pell (a courier, out of breath) has the best of it.", "a courier"),
    ("A jealous partner, the oily Anna Pell, keeps the ledger.", "A jealous partner"),
    ("He is met by Anna Pell's wife.", ""),
    ("He is met by Anna Pell's doctor.", ""),
    ("The vein is that of Anna Pell's films.", ""),
    ("Anna Pell (the actress) keeps the ledger.", ""),
]
JUDGED = [
    ("The prize went to Anna Pell, whose Moll is brisk and funny.", "Moll"),
    ("Anna Pell makes Moll a bewildered loser.", "Moll"),
    ("Anna Pell makes Moll, the clerk whom everybody robs, funnier than she is.", "Moll"),
    ("Anna Pell, picked by the ministry, makes a rather wooden Moll until the end.", "Moll"),
    ("Anna Pell, saddled with the dead man's sister, is inadequate.", "the dead man's sister"),
    ("Anna Pell, roaring and heartbroken as the old nurse, is better.", "the old nurse"),
    ("Anna Pell I never liked (she's the nurse), though she can swim.", "the nurse"),
    ("Anna Pell, whose films were banned, came along.", ""),
    ("Anna Pell makes a great film.", ""),
]


def _role(text: str, module: ModuleType) -> str:
    at = text.index(PLAYER)
    spotted = [Mention(at, at + len(PLAYER), PERSON, PLAYER, known=True, plays=True, hand="cast_member")]
    claims = claims_in(text, module, spotted=spotted)
    return next((c.qualifiers.get("character", "") for c in claims if c.is_fact and c.value == PLAYER), "")


@pytest.mark.parametrize(("text", "role"), BY_KIND)
def test_a_part_by_its_kind(text: str, role: str) -> None:
    assert _role(text, parts_by_kind) == role


@pytest.mark.parametrize(("text", "role"), JUDGED)
def test_what_a_player_makes_of_a_part(text: str, role: str) -> None:
    assert _role(text, parts_judged) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The real Ada Quill was a nurse. Anna Pell plays her with a limp.", "Ada Quill"),
        ("The real Ada Quill was a nurse. Anna Pell won an Oscar for playing her.", "Ada Quill"),
        ("The real Ada Quill was a nurse. Here she is played by Anna Pell, with a limp.", "Ada Quill"),
        ("Anna Pell plays her \N{EN DASH} Ada Quill, that is \N{EN DASH} with a limp.", "Ada Quill"),
        ("The real Ada Quill was a nurse. Anna Pell plays her brother.", ""),
        ("The real Ada Quill was a nurse. Anna Pell played her at chess.", ""),
    ],
)
def test_a_part_that_a_pronoun_takes_up(text: str, role: str) -> None:
    assert _role(text, played_as_him) == role


def test_a_clause_is_of_whom_its_apposition_is_of() -> None:
    text = "Anna Pell, the great singer of Saltmarsh, is a terror as Aunt Moll."
    assert _role(text, playing) == "Aunt Moll"
