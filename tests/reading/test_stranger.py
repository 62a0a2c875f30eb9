"""Whole passages as a stranger's reviews bring them: what comes of several rules together."""

import pytest

from recension.reading._known import Known, KnownPerson
from recension.reading._mentions import PERSON, Mention
from recension.reading.film._headline import dated_by_the_line_below, heading_of, plain_headline, shouted_in
from recension.reading.rules.cast import cast, parts_told, players_told, playing, plot_players
from recension.reading.rules.credits import credits, parts_made, works
from recension.reading.rules.money import money
from tests.reading.facts import claims_in, stated


@pytest.mark.parametrize(
    ("line", "title", "year"),
    [
        ("Night Ferry (Ada Quill, 1961)", "Night Ferry", 1961),
        ("Night Ferry [dir. Ada Quill, 1961]", "Night Ferry", 1961),
    ],
)
def test_a_headline_with_a_maker_and_a_year(line: str, title: str, year: int) -> None:
    told = plain_headline(line)
    assert (told.title, told.year) == (title, year)


def test_what_heads_a_text() -> None:
    head = "Night Ferry\nBritain/Norway 1961. Director: Ada Quill. Tom Verrell, Mona Hale.\nA boat."
    assert dated_by_the_line_below(head, heading_of(head)) == "Night Ferry (1961)"
    assert dated_by_the_line_below("Night Ferry\nIn 1961 a boat left.", "Night Ferry") == ""
    assert shouted_in("Second Look: NIGHT FERRY") == "NIGHT FERRY"
    assert shouted_in("VIDEO VAULT - our monthly look") == ""


def test_a_heading_stands_over_a_line_of_credits() -> None:
    assert (
        heading_of("Night Ferry\nDirected by: Ada Quill. A long line of names follows here.\nProse.") == "Night Ferry"
    )


@pytest.mark.parametrize(
    ("text", "amount", "approx"),
    [
        ("It was shot in Oslo, on about 800,000 Australian dollars.", "800000", "around"),
        ("She had to find the £3 million or so that it took.", "3000000", "around"),
        ("The film was financed with credit cards to the tune of $27,000.", "27000", ""),
        ("The picture came in at $22 million.", "22000000", ""),
        ("It ate up 32 million marks.", "32000000", ""),
    ],
)
def test_what_it_cost(text: str, amount: str, approx: str) -> None:
    (claim,) = claims_in(text, money)
    assert (claim.property, claim.value, claim.qualifiers.get("approx", "")) == ("budget", amount, approx)


PLAYERS = ("Anna Pell", "Boris Tarn", "Cleo Usher")
CAST = Known(
    ("Lamp",),
    people=(
        *(KnownPerson(name, {}, frozenset({"cast_member"})) for name in PLAYERS),
        KnownPerson("Ada Quill", {}, frozenset({"director"})),
    ),
)
PARTS = [
    ("To the annoyance of a neighbour (Anna Pell, in furs) he plays the organ.", {"Anna Pell": "a neighbour"}),
    ("The son of a preacher (Boris Tarn) comes home.", {"Boris Tarn": "The son"}),
    (
        "Anna Pell and Boris Tarn are the widow and the sheriff.",
        {"Anna Pell": "the widow", "Boris Tarn": "the sheriff"},
    ),
    ("Boris Tarn, who had been in Brine Street, is the warden.", {"Boris Tarn": "the warden"}),
    ("Boris Tarn is as charming as a thief.", {}),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_who_plays_what(text: str, parts: dict[str, str]) -> None:
    claims = claims_in(text, cast, playing, plot_players, parts_told, known=CAST)
    told = {
        c.value: c.qualifiers["character"]
        for c in claims
        if c.property == "cast_member" and "character" in c.qualifiers
    }
    assert told == parts


def test_who_plays_by_the_signs_of_the_text() -> None:
    text = "Ned Foss, until then a singer, is Mario."
    claims = claims_in(
        text, parts_told, known=Known(("Lamp",)), spotted=[Mention(0, 8, PERSON, "Ned Foss", hand="cast_member")]
    )
    assert [(c.value, c.qualifiers.get("character")) for c in claims] == [("Ned Foss", "Mario")]


MADE = [
    ("The FX guys Ned Foss and Tom Hale built the monster.", [("crew", "Ned Foss"), ("crew", "Tom Hale")]),
    ("The lead was dubbed throughout by Mona Hale.", [("crew", "Mona Hale")]),
    ("Ned Foss wrote two songs for the picture.", [("crew", "Ned Foss")]),
    ("The photography of the Long Bay is grey.", []),
]


@pytest.mark.parametrize(("text", "facts"), MADE)
def test_who_made_what(text: str, facts: list[tuple[str, str]]) -> None:
    assert stated(text, credits, works, parts_made) == facts


@pytest.mark.parametrize(
    "text",
    ["The music credit goes to Ned Foss.", "Ned Foss's camera turns the sky red.", "Ned Foss's script turns sour."],
)
def test_makers_are_no_players(text: str) -> None:
    spotted = [Mention(text.index("Ned"), text.index("Foss") + 4, PERSON, "Ned Foss", known=True)]
    assert [c for c in claims_in(text, cast, players_told, spotted=spotted) if c.property == "cast_member"] == []
