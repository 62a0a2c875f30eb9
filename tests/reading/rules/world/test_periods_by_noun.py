"""Times of a story told by what belongs to them, by "the period is" and by what a story is moved to."""

import pytest

from recension.reading.rules.world import periods, periods_loosely
from tests.reading.facts import stated

TOLD = [
    ("Two brothers are a couple of World War I draftees.", "World War I"),
    ("It is the story of the World War II effort to build a bridge.", "World War II"),
    ("The period is right after the French Revolution.", "French Revolution"),
    ("The tale has been transplanted to the wild west, and a baker leads the gang.", "wild west"),
    ("The comedy is set in wartime, with a grocer who trains a band of bakers.", "wartime"),
    ("The nurse aboard a World War II cargo ship longs for a transfer.", "World War II"),
]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_a_time_is_told(text: str, value: str) -> None:
    assert ("narrative_period", value) in stated(text, periods, periods_loosely)


NOT_TOLD = [
    "The setting is a Victory parade.",
    "The time is short.",
    "I moved to the Old West room of the museum.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_time_is_told(text: str) -> None:
    assert stated(text, periods_loosely) == []
