"""Scores that close a text, grades told in a sentence; certificates and costs told in passing."""

import pytest

from recension.reading.rules.measures import measures, scores
from recension.reading.rules.money import money_words
from tests.reading.facts import stated

TOLD = [
    ("I watched it twice and I may again, with friends. The actors do well. **** out of 5", ("score", "**** out of 5")),
    ("I watched it twice and I may again, with friends. The actors do well. ** from ****", ("score", "** from ****")),
    ("I watched it twice and I may again, with friends. The actors do well. ***", ("score", "***")),
    ("*** Average", ("score", "***")),
    ("Zero stars.", ("score", "Zero stars")),
    ("Thumbs down.", ("score", "Thumbs down")),
    ("My grade is C.", ("score", "C")),
    ("On a scale of 1 to 10, it's a 4.", ("score", "4")),
    ("A 9 in my book.", ("score", "9")),
    ("But this is a PG-13 movie, so there is no blood.", ("content_rating", "PG-13")),
    ("For a PG film it is grim.", ("content_rating", "PG")),
    ("It was made for peanuts.", ("budget", "low")),
    ("It is a modestly budgeted thriller.", ("budget", "low")),
    ("It had a next-to-nothing budget.", ("budget", "low")),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_told_in_passing(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in stated(text, scores, measures, money_words)
