"""Channels in talk of television: the show's own, and those that are only likened to it, in a row or behind other shows."""

import pytest

from recension.reading.rules.credits import companies_of_shows
from tests.reading.facts import stated

_TALK = "This show was my favourite series, and every one of its episodes aired late. "
#: what a review of a show says besides, and the channels of the show
CHANNELS = [
    ("I am disappointed in Nickelodeon.", ["Nickelodeon"]),
    ("It is no surprise, since HBO always tries to pass for daring.", ["HBO"]),
    ("It soon became one of the funniest comedies the BBC have ever made.", ["BBC"]),
    ("It is like anything on MTV.", []),
    ("It is shot in the MTV style.", []),
    ("It was beaten by every hit on ABC, CBS and NBC.", []),
    ("He is from the Cinemax series The Larkhollow Four.", []),
    ("The critic of the BBC hated it.", []),
    ("One sketch parodies HBO.", []),
    ("Will HBO ever show it again?", []),
]


@pytest.mark.parametrize(("text", "channels"), CHANNELS)
def test_the_channel_of_a_show(text: str, channels: list[str]) -> None:
    assert [value for _, value in stated(_TALK + text, companies_of_shows)] == channels


def test_a_channel_where_nobody_talks_of_television() -> None:
    assert stated("I am disappointed in Nickelodeon.", companies_of_shows) == []
