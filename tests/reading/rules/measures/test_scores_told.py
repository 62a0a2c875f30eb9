"""Scores told in a sentence."""

import pytest

from recension.reading.rules.measures import scores, scores_told
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
    ("It certainly does not merit a viewers' rating higher than 3.", "3"),
    ("It doesn't deserve more than a 1/10.", "1/10"),
    ("I cannot give it less than 9 stars.", "9 stars"),
    ("There is no zero, so it has to be a 1 which is generous.", "1"),
    ("Why did I give it a rating of six?", "six"),
]


@pytest.mark.parametrize(("text", "score"), SCORES, ids=[t for t, _ in SCORES])
def test_score_is_told(text: str, score: str) -> None:
    assert stated(text, scores_told) == [("score", score)]


NO_SCORES = [
    "It does not last more than a minute.",
    "It has to be a one man show.",
    "One star for the cat, two stars for the dog.",
    "I would not give it a rating of six.",
    "Two stars for him to admire.",
    "He gets two points off for the try.",
]


@pytest.mark.parametrize("text", NO_SCORES)
def test_no_score(text: str) -> None:
    assert stated(text, scores_told) == []


#: Scores that a reason, a refusal or a site tells, and the text's own words for them.
REASONED = [
    ("The only reason I'm giving the film a 1 is that there is no 0.", ["1"]),
    ("I can't give it any more than a 2 either.", ["2"]),
    ("There's no way I can give this anything other than 1 out of 10.", ["1 out of 10"]),
    ("A silly beginning, and that's why it's 9of10.", ["9of10"]),
    ("The finale sunk the movie to a 3.", ["3"]),
    ("I gave it four, but maybe three is closer to what I feel.", ["three"]),
    ("82 points (out of 100) IMDb 7 (out of 10)", ["7 (out of 10)"]),
]


@pytest.mark.parametrize(("text", "scores"), REASONED)
def test_a_score_is_told_by_its_reason(text: str, scores: list[str]) -> None:
    found = [value for property, value in stated(text, scores_told) if property == "score"]
    assert [value for value in found if value in scores] == scores


NOBODY_S = [
    "It works when nine out of ten voice-overs don't.",
    "Another review was kind, giving it 10 stars.",
    "I give it 8 out of 10, otherwise 6 out of 10.",
]


@pytest.mark.parametrize("text", NOBODY_S)
def test_a_score_of_nobody(text: str) -> None:
    assert not {"nine out of ten", "10 stars", "6 out of 10"} & {value for _, value in stated(text, scores, scores_told)}
