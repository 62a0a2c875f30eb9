"""Companies that listed names stand for, told in any words; and those that are only likened, wanted or named by the way."""

import pytest

from recension.reading.rules.credits import companies_told
from tests.reading.facts import claims_in

TOLD = [
    ("It is a crime that Paramount has kept this film on the shelf.", ("Paramount", "studio")),
    ("Universal shot another twenty minutes for the film.", ("Universal", "studio")),
    ("Surely it is the least of the Hammer Draculas.", ("Hammer", "studio")),
    ("This is one of the last of the old Monogram thrillers.", ("Monogram", "studio")),
    ("Thank you CBS for this broadcast.", ("CBS", "broadcast")),
    ("Thanks to Warner Archive, I can see it again.", ("Warner Archive", "home_video")),
    ("The fine folks at Kino cleaned it up.", ("Kino", "home_video")),
    ("Executives at the USA Network wanted a hit.", ("USA Network", "broadcast")),
    ("Sure enough, this was an HBO special.", ("HBO", "broadcast")),
    ("I turned on Cinemax and there it was.", ("Cinemax", "broadcast")),
    ("Then it made it to cable (HBO) for a week.", ("HBO", "broadcast")),
    ("It was made in the UK by the BBC on a shoestring.", ("BBC", "broadcast")),
    ("It was made only through Republic, of all places.", ("Republic", "studio")),
    ("The film still belongs to Paramount.", ("Paramount", "studio")),
    ("It was the team's swan song with Columbia.", ("Columbia", "studio")),
    ("This is a Hammer Production, so there is blood.", ("Hammer", "studio")),
    ("It comes from the outfit Crown International.", ("Crown International", "studio")),
    ("He made nine pictures for Monogram.", ("Monogram", "studio")),
    ("I have been pestering PBS for a tape.", ("PBS", "broadcast")),
]  # fmt: skip
NONE = [
    "It feels like a Disney show.",
    "I wish Paramount would release this film.",
    "Paramount never released it.",
    "Disney needs to see this film.",
    "It is better than any HBO special.",
    "The man who follows Hammer passes a clock, and the clock shows nine.",
    "We drove through Columbia last summer.",
    "The studio kept it on the shelf.",
]


def told_in(text: str) -> list[tuple[str, str]]:
    claims = claims_in(text, companies_told)
    return [(c.value, c.qualifiers["role"]) for c in claims if c.property == "company" and c.is_fact]


@pytest.mark.parametrize(("text", "company"), TOLD)
def test_told(text: str, company: tuple[str, str]) -> None:
    assert set(told_in(text)) == {company}


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert told_in(text) == []
