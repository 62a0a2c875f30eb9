"""Facts of a real person set beside the name, or told in a row."""

import pytest

from recension.reading.rules.world import lives_apposed, lives_in_row, told_lives
from tests.reading.facts import stated

FACT = "subject_fact"
REAL = "It is about the real Ada Quill. "
BESIDE = [
    ("Ada Quill, born in a barn at Dunmore, was married at thirteen.", "born in a barn at Dunmore"),
    ("Ada Quill, born in a barn at Dunmore, was married at thirteen.", "was married at thirteen"),
    ("Ada Quill, the first woman to swim the sound, was fined.", "the first woman to swim the sound"),
    ("Ada Quill, who is deaf and holds a doctorate in botany, paints.", "is deaf"),
    ("Ada Quill, who is deaf and holds a doctorate in botany, paints.", "holds a doctorate in botany"),
    ("The girl, who lived in Leith, died in 1978.", "lived in Leith"),
    ("The girl, who lived in Leith, died in 1978.", "died in 1978"),
]
ROW = "Ada Quill, born at Rhyl in 1926, a cellist's daughter, was kept from school, broke away to London, and lost a leg."


@pytest.mark.parametrize(("text", "fact"), BESIDE)
def test_a_fact_beside_the_name(text: str, fact: str) -> None:
    assert (FACT, fact) in stated(REAL + text, lives_apposed)


@pytest.mark.parametrize("text", ["Ada Quill, a lonely young woman, meets a clerk.", "Ada Quill, the heroine, is dull."])
def test_how_a_story_shows_somebody_is_no_fact_of_the_life(text: str) -> None:
    assert stated(REAL + text, lives_apposed) == []


def test_a_life_in_a_row() -> None:
    told = [value for _, value in stated(REAL + ROW, lives_in_row)]
    assert told == ["born at Rhyl in 1926", "a cellist's daughter", "was kept from school", "broke away to London", "lost a leg"]


def test_whom_a_clause_within_a_sentence_is_of() -> None:
    text = "The screenwriter met the real Ada Quill at Leith when she was working as a nurse."
    assert stated(text, told_lives) == []
