"""Budgets told by the way: how cheaply or dearly a film was made, and the great budget that it did not have."""

import pytest

from recension.reading.rules.money import budgets_loosely
from tests.reading.facts import stated

TOLD = [
    ("Quarry Road was shot very cheaply on video.", "low"),
    ("It is a cheaply made picture about a lighthouse.", "low"),
    ("The problems are the direction, a cheap budget and the script.", "low"),
    ("The budget was so low that the boat is painted on a sheet.", "low"),
    ("They were stingy with the budget.", "low"),
    ("There wasn't a big budget for the project.", "low"),
    ("It is a video with not as big of a budget.", "low"),
    ("They clearly did not have much of a budget to work with.", "low"),
    ("There was hardly a budget at all.", "low"),
    ("It is a thin script for such an expensive production.", "high"),
    ("The pictures, while obviously expensive to make, are dull.", "high"),
]


@pytest.mark.parametrize(("text", "value"), TOLD)
def test_a_budget_is_told_by_the_way(text: str, value: str) -> None:
    assert stated(text, budgets_loosely) == [("budget", value)]


NOT_TOLD = [
    "I have seen many cheaply made pictures.",
    "The count has an expensive-looking brooch.",
    "It is as good as many an expensive production.",
    "If it were expensive to make, nobody would mind.",
    "The toys look cheaply made, and the nets were cheaply made by his aunt.",
    "He writes without a budget in mind.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_budget_of_this_film(text: str) -> None:
    assert stated(text, budgets_loosely) == []
