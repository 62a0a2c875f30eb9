"""Players by trade in a text whose film is not surely known."""

from dataclasses import replace
from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading._known import Known
from recension.reading._mentions import PERSON, Mention
from recension.reading._on_record import with_trades
from recension.reading.rules import players_by_trade
from tests.reading.facts import claims_in

ADA, NED = "Ada Quill", "Ned Pell"


def _cast(text: str, *, sure: bool = False, plays: bool = True) -> list[str]:
    spotted = [
        Mention(text.index(name), text.index(name) + len(name), PERSON, name, known=True, plays=plays)
        for name in (ADA, NED)
        if name in text
    ]
    told = claims_in(text, players_by_trade, known=Known(sure=sure), spotted=spotted)
    return sorted(c.value for c in told if c.is_fact and c.subject == "film")


IN_IT = [
    ("I only watched this because of Ada Quill.", [ADA]),
    ("My wife and I are great fans of Ada Quill and Ned Pell.", [ADA, NED]),
    ("The scene where Ada Quill slaps the judge had me in tears.", [ADA]),
    ("Plus the presence of Ned Pell, and a great many corpses.", [NED]),
    ("Worst of all is poor Ada Quill, a stone-faced counsellor.", [ADA]),
    ("It has a young and uncredited Ned Pell among the sailors.", [NED]),
    ("He hooks up with a cute girl and their mutual friend Ned Pell.", [NED]),
    ("There is some spark between Ada Quill and Ned Pell.", [ADA, NED]),
    ("Fans would weep, but Ada Quill walks off whistling.", [ADA]),
    ("Ned Pell is in it too, with a beard.", [NED]),
    ("I never cared for Ned Pell, and I hardly knew Ada Quill.", [ADA, NED]),
    ("It is nice to see a nine year old Ned Pell at the piano.", [NED]),
    ("The house is run by poor Ada Quill.", [ADA]),
    ('Ned Pell (from "Dry Dock") and his two repellent kids move in.', [NED]),
    ("What is it with Ada Quill and stairs, and how often will she fall?", [ADA]),
]
NOT_IN_IT = [
    "She looks like Ada Quill with a cold.",
    "She is no Ada Quill.",
    "Someone like Ned Pell could have saved it.",
    "It would have worked if Ned Pell had been the captain.",
    "He tries to impersonate Ned Pell, and fails.",
    "His voice is somewhere between Ada Quill and Ned Pell.",
    "It is superior to the Ned Pell comedies of the day.",
    "The hero needs a Ned Pell to make him charming.",
    "Mandy is the daughter of the late and great Ned Pell.",
    "The original with Ada Quill and Ned Pell is better.",
    "Ned Pell's son is in it too.",
    "The rights belong to Ned Pell Enterprises.",
    "Ada Quill (you know, the one with the eyes) is not in this version.",
    "Who is better, Ada Quill or Ned Pell?",
    "You almost expect to see Ned Pell burst in.",
    "A Ned Pell song plays at the end.",
    "The villain goes about singing Ned Pell and Ada Quill songs.",
    "The author feels the need to respond to Ned Pell.",
    '"Ned Pell is the funniest man alive," says the clerk.',
    "Ned Pell is the closest we have now.",
    'I loved "Dry Dock" with Ada Quill.',
    'Think of the scene in "Dry Dock" when the officer shouts at Ned Pell.',
    "It is so silly that it would make Ned Pell blush.",
    "Ned Pell's effects hold up.",
    "Long shots of stairs are one of Ned Pell's trademarks.",
    "I loved you on Harbour Improvements with Ned Pell.",
    'She was in a German film then, with Ada Quill, "Dry Dock".',
    "It was written and made by Ada Quill.",
    'Nobody was as good as Ada Quill was in "Dry Dock".',
]


@pytest.mark.parametrize(("text", "cast"), IN_IT)
def test_who_is_named_without_more_is_in_it(text: str, cast: list[str]) -> None:
    assert _cast(text) == cast


@pytest.mark.parametrize("text", NOT_IN_IT)
def test_who_is_likened_wished_for_or_of_elsewhere_is_not(text: str) -> None:
    assert _cast(text) == []


@pytest.mark.parametrize(("text", "_"), IN_IT)
def test_others_by_trade_and_texts_of_known_films_are_left_alone(text: str, _: list[str]) -> None:
    assert _cast(text, plays=False) == _cast(text, sure=True) == []


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    starter = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(starter, tmp_path_factory.mktemp("trades") / "starter").path)


def test_trades_are_counted_by_category(authority: Authority) -> None:
    for person in range(0, authority.people, 37):
        films = [int(f) for f in authority.films_of(person)]
        credits = [c.category for f in films for c in authority.credits(f) if c.person == person]
        assert authority.trades_of(person) == {c: credits.count(c) for c in set(credits)}


def test_players_and_makers_are_marked(authority: Authority) -> None:
    by_trade = {p: authority.trades_of(p) for p in range(authority.people)}
    player = max(by_trade, key=lambda p: by_trade[p].get("actor", 0) - by_trade[p].get("director", 0))
    maker = max(by_trade, key=lambda p: by_trade[p].get("director", 0) - by_trade[p].get("actor", 0))
    names = [Mention(0, 9, PERSON, authority.person_name(p), known=True) for p in (player, maker)]
    assert with_trades(names, authority) == [
        replace(names[0], plays=True),
        replace(names[1], trade="director"),
    ]
