"""How films were shot, cast, paid for and quarrelled over, and what their people had been: text and the words taken."""

from types import ModuleType

import pytest

from recension.reading.rules.making import castings, doings, fortunes, lives_apposed, lives_told, shoots
from tests.reading.facts import stated

CREDITED = "Directed by Ada Quill. Starring Tom Rush and Nan Salt.\n"

MAKING = [
    (shoots, "It was photographed in the ruins over five weeks.", ["was photographed in the ruins over five weeks"]),
    (shoots, "It was filmed on super 16 by a friend.", ["was filmed on super 16 by a friend"]),
    (shoots, "A village was built on the back lot.", ["A village was built on the back lot"]),
    (shoots, "The blood was real.", ["The blood was real"]),
    (shoots, "He was shot in the head, and two weeks passed.", []),
    (castings, "Tom Rush had been signed for the lead.", ["Tom Rush had been signed for the lead"]),
    (castings, "Nan Salt withdrew after a week.", ["Nan Salt withdrew after a week"]),
    (castings, "I suppose Nan Salt was busy.", []),
    (fortunes, "A preview in Leeds had gone badly.", ["A preview in Leeds had gone badly"]),
    (fortunes, "The money came from friends.", ["The money came from friends"]),
    (fortunes, "The title was changed by the censor.", ["The title was changed by the censor"]),
    (doings, "Ada Quill rewrote the ending.", ["Ada Quill rewrote the ending"]),
    (doings, "I wonder why Ada Quill rewrote the ending.", []),
    (doings, "Paramount had wanted a waltz.", ["Paramount had wanted a waltz"]),
]


@pytest.mark.parametrize(("module", "text", "expected"), MAKING)
def test_how_it_was_made(module: ModuleType, text: str, expected: list[str]) -> None:
    assert [value for _, value in stated(CREDITED + text, module)] == expected


LIVES = [
    (lives_apposed, "Tom Rush, a dancer from Hull, is the thief.", ["a dancer from Hull"]),
    (lives_apposed, "Nan Salt, nineteen and in her first part, is fine.", ["nineteen and in her first part"]),
    (lives_apposed, "Nan Salt, the director's niece, is the thief.", ["the director's niece"]),
    (lives_apposed, "Tom Rush, a boxer who falls in love, leaves.", []),
    (lives_told, "Tom Rush had been a clerk before that.", ["had been a clerk before that"]),
    (lives_told, "Neither had acted before.", ["Neither had acted before"]),
    (lives_told, "Ada Quill made only three features.", ["made only three features"]),
]


@pytest.mark.parametrize(("module", "text", "expected"), LIVES)
def test_what_its_people_had_been(module: ModuleType, text: str, expected: list[str]) -> None:
    assert [value for _, value in stated(CREDITED + text, module)] == expected
