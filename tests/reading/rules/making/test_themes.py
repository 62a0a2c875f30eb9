"""Themes: what the film is about in the critic's words, and no plot."""

import pytest

from recension.reading.rules.making import themes
from tests.reading.facts import stated

THEMES = [
    ("It deals with murder and occultism.", ["murder", "occultism"]),
    ("It explores freedom of speech, the law and big business.", ["big business", "freedom of speech", "the law"]),
    ("A haunting tale of loneliness and loss.", ["loneliness", "loss"]),
    ("It touches briefly on the loss of tradition.", ["the loss of tradition"]),
    ("It is about the eternal bond between art and money.", ["the eternal bond between art"]),
    ("Five interwoven stories of romantic love.", ["romantic love"]),
    ("There is some biting social commentary.", ["social commentary"]),
    ("Loneliness is a major theme.", ["Loneliness"]),
    ("An exposé of the underbelly of politics.", ["the underbelly of politics"]),
    ("It is a film about a keeper of bees.", []),
    ("It is a film about people.", []),
    ("He deals with his debts.", []),
    ("The moral of the story was lost on me.", []),
    ("The message is clear.", []),
    ("A brief look at the plots will do.", []),
    ("There is no social commentary in it.", []),
]


@pytest.mark.parametrize(("text", "expected"), THEMES)
def test_what_it_is_about(text: str, expected: list[str]) -> None:
    assert [value for _, value in stated(text, themes)] == expected
