"""Scores told in a sentence."""

import pytest

from recension.reading.rules.measures import scores_told
from tests.reading.facts import stated

SCORES = [
    ("I gave this movie a ranking of '2'.", "2"),
    ('So I give it a "5".', "5"),
    ("3 stars for being short.", "3 stars"),
    ("Only one star for this mess.", "one star"),
    ("It isn't even worth the one point I did give it.", "one point"),
    ("The two stars are for the dog.", "two stars"),
    ("All that makes 2 stars.", "2 stars"),
    ("Lamp Road * - one star", "one star"),
    ("A generous 7.", "7"),
    ("A 7 for effort.", "7"),
    ("Final rating is 6.", "6"),
    ("I would go with a 6.", "6"),
    ("That's a 3 from me.", "3"),
    ("Hence the four stars.", "four stars"),
    ("I think a 6 is fair.", "6"),
    ("Why did I give it a rating of six?", "six"),
]


@pytest.mark.parametrize(("text", "score"), SCORES, ids=[t for t, _ in SCORES])
def test_score_is_told(text: str, score: str) -> None:
    assert stated(text, scores_told) == [("score", score)]


NO_SCORES = [
    "One star for the cat, two stars for the dog.",
    "I would not give it a rating of six.",
    "Two stars for him to admire.",
    "He gets two points off for the try.",
]


@pytest.mark.parametrize("text", NO_SCORES)
def test_no_score(text: str) -> None:
    assert stated(text, scores_told) == []
