"""Cues that leave where and when a story is alone, and questions that ask for it."""

import pytest

from recension.reading.assertion._plot_cues import asks_where
from recension.reading.rules.world import plots, shooting, shooting_plainly, world
from tests.reading.facts import stated

STANDS = [
    ("Why do the four thieves race through the streets of Lisbon?", "narrative_location", "Lisbon"),
    ("The bakers plan to rob a bank in Lisbon.", "narrative_location", "Lisbon"),
    ("With no money left, the nurse travels to Lisbon.", "narrative_location", "Lisbon"),
    ("The clerk pretends to be a spy in Lisbon.", "narrative_location", "Lisbon"),
    ("How can they call it Harbour Lights and then film it in Texas?", "filming_location", "Texas"),
    ("This movie was made in Germany and is dubbed.", "filming_location", "Germany"),
    ("The series was made in the UK by a crew of ten.", "filming_location", "UK"),
    ("There is superb location filming in the 'real' Lisbon.", "filming_location", "Lisbon"),
]


@pytest.mark.parametrize(("text", "property", "value"), STANDS)
def test_a_place_stands(text: str, property: str, value: str) -> None:
    assert (property, value) in stated(text, world, plots, shooting, shooting_plainly)


OPEN = [
    "Was it set in Lisbon?",
    "Should they have filmed it in Texas?",
    "It would have been better if it had been made in Germany.",
    "It is the best film ever made in Germany.",
    "There is in no way a trace of Lisbon.",
]


@pytest.mark.parametrize("text", OPEN)
def test_a_place_is_left_open(text: str) -> None:
    assert stated(text, world, plots, shooting, shooting_plainly) == []


QUESTIONS = [
    ("is this film set in lisbon?", True),
    ("in lisbon?", True),
    ("where does it take place?", True),
    ("why is the baker in lisbon so sad?", False),
]


@pytest.mark.parametrize(("question", "asks"), QUESTIONS)
def test_a_question_asks_for_the_setting(question: str, asks: bool) -> None:
    assert asks_where(question) is asks
