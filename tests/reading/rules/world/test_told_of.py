"""People of the story told by rank, by kind or by what is done to them; players told as their parts are."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import cast, playing, plot_players, titled_parts
from recension.reading.rules.world import characters, portrays, told_of
from tests.reading.facts import claims_in

TOLD_OF = [
    ("Soon Dr. Orvik opens the coffin.", ["Dr. Orvik"]),
    ("The trail leads Inspector Tarn to the mill.", ["Inspector Tarn"]),
    ("They meet professor Orvik on the train.", ["Orvik"]),
    ("The villagers have plans for timid teen Bess.", ["Bess"]),
    ("Meanwhile, newlyweds Nan and Gus quarrel.", ["Gus", "Nan"]),
    ("The house forces Trevor to burn the book.", ["Trevor"]),
    ("Meanwhile a stranger kidnaps Nan.", ["Nan"]),
    ("He is in love with Nan.", ["Nan"]),
    ("My favourite part is when Mrs. Tollgate faints.", ["Mrs. Tollgate"]),
    ("Meanwhile a stranger kidnaps Rahul.", ["Rahul"]),
]
NOBODY = [
    "The sponsor was General Electric then.",
    "I wrote to Dr. Orvik about my rating.",
    "It helps Mire to be patient.",
    "The director asks Gus to shout.",
    "It was made by brothers Nan and Gus.",
    "They hire actor Gus for a week.",
]


@pytest.mark.parametrize(("text", "wanted"), TOLD_OF)
def test_told_of(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, told_of) if c.is_fact] == wanted


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_of_the_story(text: str) -> None:
    assert [c.value for c in claims_in(text, told_of) if c.is_fact] == []


#: "as" that opens a clause or likens names no player.
STILL_NOBODYS = [
    ("The house burns as Gus decides to leave. Gus finds out.", ["Gus"]),
    ("She is as helpless as Gus. Then Gus decides to leave.", ["Gus"]),
    ("Her scenes with Gus drag on. Then Gus decides to leave.", ["Gus"]),
    ("There he calls himself Tollgate.", ["Tollgate"]),
    ("Gus -- a retired sailor -- drinks.", ["Gus"]),
    ("Bob Hask is very good as Gus. Then Gus decides to leave.", []),
]


@pytest.mark.parametrize(("text", "wanted"), STILL_NOBODYS)
def test_played_or_not(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, characters) if c.is_fact] == wanted


IN_BRACKETS = [
    ("Then comes Alan (Bob Hask, who looks a lot like Cole Tarn, or a horse).", [("Bob Hask", "Alan")]),
    ("Then comes Alan (Bob Hask as Robert Hask).", [("Bob Hask", "Alan")]),
    ("The cook is called Mildred (Nancy Lake).", [("Nancy Lake", "Mildred")]),
    ("It takes over the body of the title character (Ada Quill).", [("Ada Quill", "")]),
    ("It opens with two young women (Ada Quill and Anka).", [("Ada Quill", "two young women"), ("Anka", "two young women")]),
    ("They hide until they learn what needs to be done by the sheriff (Ada Quill).", [("Ada Quill", "the sheriff")]),
    ("The Ada Quill character (Mona) sings.", [("Ada Quill", "Mona")]),
]


@pytest.mark.parametrize(("text", "wanted"), IN_BRACKETS)
def test_players_in_brackets(text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(c.value, c.qualifiers.get("character", "")) for c in claims_in(text, playing, cast) if c.is_fact] == wanted


IN_THE_PLOT = [
    ("The bride is the pale Ada Quill.", [("Ada Quill", "The bride")]),
    ("Then Ada Quill falls in love with a baker.", [("Ada Quill", "")]),
    ("In the jungle he befriends Ada Quill.", [("Ada Quill", "")]),
    ("A pig-tailed Ada Quill drinks milk and digs.", [("Ada Quill", "")]),
    ("Give it a look because Ada Quill drinks milk.", []),
    ("The director is Ada Quill.", []),
    ("It is Cole Tarn meets Ada Quill.", []),
    ("Ada Quill falls in love with the script.", []),
]


@pytest.mark.parametrize(("text", "wanted"), IN_THE_PLOT)
def test_players_told_as_their_parts(text: str, wanted: list[tuple[str, str]]) -> None:
    names = [n for n in ("Ada Quill", "Cole Tarn") if n in text]
    spotted = [Mention(text.index(n), text.index(n) + len(n), PERSON, n, known=True) for n in names]
    found = [c for c in claims_in(text, plot_players, spotted=spotted) if c.is_fact]
    assert [(c.value, c.qualifiers.get("character", "")) for c in found] == wanted


def test_a_row_of_players_goes_on_past_the_credits() -> None:
    film = Known(("Lamp",), people=tuple(KnownPerson(n, {}, frozenset({"cast_member"})) for n in ("Ada Quill", "Bob Hask")))
    text = "He grins through it along with Ada Quill, Bob Hask, and Ned Voss."
    assert [c.value for c in claims_in(text, plot_players, known=film)] == ["Ned Voss"]


@pytest.mark.parametrize(
    ("text", "role"),
    [("Then bank manager Ada Quill meets a baker.", "bank manager"), ("It has the veteran actress Ada Quill.", None), ("The sheriff Ada Quill sings.", "The sheriff")],
)
def test_the_part_before_a_players_name(text: str, role: str | None) -> None:
    film = Known(("Lamp",), people=(KnownPerson("Ada Quill", {}, frozenset({"cast_member"})),))
    assert [c.qualifiers.get("character") for c in claims_in(text, cast, known=film)][:1] == [role]


HOW_THEY_ARE_TOLD = [
    ("Ada Quill--top-billed and hardly used--plays Dr. Wells.", [("Ada Quill", "Dr. Wells")]),
    ('Ada Quill plays "Ashby" with a lisp.', [("Ada Quill", "Ashby")]),
    ('Ada Quill plays "Saltmarsh" on the piano.', []),
    ('The song "Molly" (Ada Quill) is a delight.', []),
    ('"Molly" (Ada Quill) is a delight.', [("Ada Quill", "Molly")]),
    ('One nurse is played by "Lamp Street" regular Ada Quill.', [("Ada Quill", "")]),
    ("The best part is a walk-on by Ada Quill.", [("Ada Quill", "")]),
    ("Pigs were funny to me as a kid.", []),
    ("Then Asians, as Ned Voss' Sergeant Tarn says, laugh.", []),
]


@pytest.mark.parametrize(("text", "wanted"), HOW_THEY_ARE_TOLD)
def test_how_players_are_told(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [c for c in claims_in(text, playing, titled_parts, cast) if c.is_fact]
    assert [(c.value, c.qualifiers.get("character", "")) for c in found] == wanted


REAL = [
    ("It is said that the real Lamp was a shy man.", ["Lamp"]),
    ("In The Real Lamp nobody is shy.", []),
    ("It is far from the real _Lamp_ movie.", []),
]


@pytest.mark.parametrize(("text", "wanted"), REAL)
def test_whom_the_film_is_called_after(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, portrays, known=Known(("Lamp",))) if c.is_fact] == wanted


def test_two_players_and_two_parts() -> None:
    people = tuple(KnownPerson(n, {}, frozenset({"cast_member"})) for n in ("Ada Quill", "Bob Hask"))
    text = "Ada Quill and Bob Hask play the stern boss and the lazy maid."
    found = claims_in(text, plot_players, known=Known(("Lamp",), people=people))
    assert [(c.value, c.qualifiers["character"]) for c in found] == [("Ada Quill", "the stern boss"), ("Bob Hask", "the lazy maid")]
