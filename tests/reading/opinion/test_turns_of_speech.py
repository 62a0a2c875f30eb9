"""Turns of speech that judge, and what looks like them in a story or among facts: text and what it judges, how, of whom."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from tests.reading.opinion.test_opinions import CAST, judged

IDIOMS = [
    ("There isn't a weak link in the cast.", "acting", "pos"),
    ("The kid can't act to save his life.", "acting", "neg"),
    ("The little girl steals every scene she's in.", "acting", "pos"),
    ("The actress is simply superb.", "acting", "pos"),
    ("The director has no idea where to put the camera.", "direction", "neg"),
    ("It is directed with a sure hand.", "direction", "pos"),
    ("There is not a wasted word in the screenplay.", "script", "pos"),
    ("It was smartly written.", "script", "pos"),
    ("I figured out the killer in the first ten minutes.", "story", "neg"),
    ("There is not much of a story.", "story", "neg"),
    ("Nobody talks like this.", "dialogue", "neg"),
    ("Why should I care about these people?", "characters", "neg"),
    ("The whole theater was howling.", "humour", "pos"),
    ("It is about as funny as a root canal.", "humour", "neg"),
    ("There wasn't a dry eye in the house.", "emotion", "pos"),
    ("Nobody in the real world behaves this way.", "realism", "neg"),
    ("It rings true.", "realism", "pos"),
    ("It's half an hour too long.", "pacing", "neg"),
    ("The time flies by.", "pacing", "pos"),
    ("Don't get me started on the ending.", "ending", "neg"),
    ("What an ending!", "ending", "pos"),
    ("The dinner scene had me in tears.", "scene", "pos"),
    ("The sparks fly whenever they are together.", "chemistry", "pos"),
    ("There are hardly any scares.", "horror", "neg"),
    ("The monster looks like a man in a bag.", "horror", "neg"),
    ("I have seen better effects on a cake.", "effects", "neg"),
    ("The sets look cheap.", "design", "neg"),
    ("The songs stick in your head.", "music", "pos"),
    ("Every frame could hang on a wall.", "look", "pos"),
    ("He was made for this role, and it shows.", "casting", "pos"),
    ("It treats its subject with respect.", "treatment", "pos"),
    ("What were they thinking?", "overall", "neg"),
    ("They don't make them like this anymore.", "overall", "pos"),
    ("Loved it!", "overall", "pos"),
]

OF_PLAYERS = [
    ("Kudos to Hilda Moravec.", "pos"),
    ("I found Hilda Moravec irritating.", "neg"),
    ("Hilda Moravec makes an excellent villain.", "pos"),
    ("Hilda Moravec brings a quiet strength to the part.", "pos"),
    ("Hilda Moravec plays the mother to perfection.", "pos"),
]

SILENT = [
    "This is the cut which the director delivered in 1971.",
    "He tells her that she is a terrible actress.",
    "In the film a critic writes that her performance is wooden.",
    "The film is about a great painter.",
    "She has a big heart.",
    "They couldn't sleep after that night.",
    "Her sets were made of cardboard because money was short.",
    "Her friend is bad and turns on her.",
    "We stayed until the ending.",
    "I don't remember the plot.",
]


@pytest.mark.parametrize(("text", "aspect", "sign"), IDIOMS)
def test_turns_of_speech_judge(text: str, aspect: str, sign: str) -> None:
    assert (aspect, sign) in [o[:2] for o in judged(text)]


@pytest.mark.parametrize(("text", "sign"), OF_PLAYERS)
def test_players_are_praised_and_blamed(text: str, sign: str) -> None:
    known = Known(people=(*CAST.people, KnownPerson("Jonas Brandt", properties=frozenset(("cast_member",)))))
    assert ("acting", sign, "Hilda Moravec") in [o[:3] for o in judged(text, known)]


@pytest.mark.parametrize("text", SILENT)
def test_stories_and_facts_judge_nothing(text: str) -> None:
    assert judged(text, CAST) == []
