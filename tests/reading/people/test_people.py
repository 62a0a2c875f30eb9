"""Players and directors told by the signs round their names, where the film is not surely known."""

import re
from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading import read
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mention import PERSON, Mention
from recension.reading.people._hands import HANDS, LIKELY, chances, standard_table
from recension.reading.people._signs import signs_of, trade_of
from recension.reading.rules.cast import hands_told
from recension.reading.text._text import Text
from recension.records import Document
from tests.reading.facts import claims_in

NED = "Ned Pell"


def _chances(text: str, trade: str) -> dict[str, float]:
    view = Text(text)
    places = [Mention(m.start(), m.end(), PERSON, NED) for m in re.finditer(NED, view.view)]
    return chances(signs_of(view, places, trade, 1), standard_table())


PLAYS = (
    "I only watched this because of Ned Pell.",
    "The scene where Ned Pell slaps the judge had me in tears.",
    "Ned Pell is in it too, with a beard.",
    "Fans would weep, but Ned Pell walks off whistling.",
    "It is nice to see a nine year old Ned Pell at the piano.",
)
ELSEWHERE = (
    "The rights belong to Ned Pell Enterprises.",
    "You almost expect to see Ned Pell burst in.",
    "It would have worked if Ned Pell had been the captain.",
    "Who is better, Ned Pell or the dog?",
    'I loved "Dry Dock" with Ned Pell.',
    "The author feels the need to respond to Ned Pell.",
)
DIRECTS = (
    "This is the third film that was directed by Ned Pell.",
    "Director Ned Pell keeps the camera still, and lets the rain do the work.",
)


@pytest.mark.parametrize("text", PLAYS)
def test_who_plays(text: str) -> None:
    assert _chances(text, "acts much")["cast_member"] >= LIKELY["cast_member"]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_who_is_elsewhere(text: str) -> None:
    assert _chances(text, "acts much")["cast_member"] < LIKELY["cast_member"]


@pytest.mark.parametrize("text", DIRECTS)
def test_who_directs(text: str) -> None:
    assert _chances(text, "directs")["director"] >= LIKELY["director"]


def test_chances_are_of_all_hands_and_make_one() -> None:
    told = _chances(PLAYS[0], "acts")
    assert tuple(told) == HANDS and sum(told.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("credits", "trade"),
    [
        ({}, "unknown"),
        ({"actor": 3}, "acts"),
        ({"actress": 40, "writer": 2}, "acts much"),
        ({"director": 9, "writer": 4}, "directs"),
        ({"composer": 12}, "makes"),
        ({"actor": 4, "writer": 4}, "acts and makes"),
    ],
)
def test_a_trade_is_what_somebody_mostly_does(credits: dict[str, int], trade: str) -> None:
    assert trade_of(credits) == trade


def _told(text: str, hand: str, *, name: str = NED, people: tuple[KnownPerson, ...] = (), sure: bool = False) -> list[tuple[str, str]]:
    spotted = [Mention(m.start(), m.end(), PERSON, name, known=True, hand=hand) for m in re.finditer(name, text)]
    known = Known(("Fog",), people, sure=sure)
    found = claims_in(text, hands_told, known=known, spotted=spotted)
    return [(c.property, c.value) for c in found if c.is_fact]


@pytest.mark.parametrize("hand", ["cast_member", "director"])
@pytest.mark.parametrize("people", [(), (KnownPerson(NED, properties=frozenset(("cast_member",))),)])
def test_the_hand_is_told_once_whatever_credits_a_guess_has(hand: str, people: tuple[KnownPerson, ...]) -> None:
    text = "The best thing here is Ned Pell. Ned Pell never raises his voice."
    assert _told(text, hand, people=people) == [(hand, NED)]
    assert _told(text, "", people=people) == []


@pytest.mark.parametrize(
    "text",
    [
        "She looks like Ned Pell with a cold.",
        "It could have featured Ned Pell, and nobody would mind.",
        "Why not have Ned Pell play the sheriff?",
        "Hal Orr would be awful in it, or Ned Pell, who is worse.",
        '"Fog" is fine. Ned Pell hides a gun under a boat in "Dry Dock".',
        'The band plays "Ned Pell" twice.',
    ],
)
def test_whoever_is_likened_or_only_thought_of_is_no_player(text: str) -> None:
    assert _told(text, "cast_member") == []


def test_what_must_have_been_hard_for_a_player_is_no_supposition() -> None:
    assert _told("It must have been cold for Ned Pell in that lake.", "cast_member") == [("cast_member", NED)]


def test_a_place_that_somebody_is_called_after_plays_nobody() -> None:
    assert _told("It was shot in South Africa by a crew of nine.", "cast_member", name="South Africa") == []


def test_the_authority_says_who_plays_by_trade(tmp_path_factory: pytest.TempPathFactory) -> None:
    files = Path(recension.__file__).parent / "authority" / "starter"
    starter: Authority = open_authority(build_authority(files, tmp_path_factory.mktemp("people") / "starter").path)
    text = "Tideline is a slow thriller about two brothers. Tideline has Meryl Streep in it, and Meryl Streep is superb."
    claims = read(Document("a", text), authority=starter).claims
    assert ("cast_member", "Meryl Streep") in [(c.property, c.value) for c in claims if c.is_fact]


def test_somebodys_own_version_is_another_film_beside_a_known_one() -> None:
    text = "Ned Pell's later version of the ferry tale has more rain."
    assert _told(text, "director", sure=True) == []
    assert _told(text, "director") == [("director", NED)]
