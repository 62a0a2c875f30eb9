"""What was, beside what the film shows of it."""

import pytest

from recension.reading.rules.world import history
from tests.reading.facts import stated

TRUE = "It is based on a true story. The real Ada Quill was a nurse.\n"

HISTORY = [
    ("In 1961 the boxer Tom Rush was shot at the docks.", [("portrays", "Tom Rush"), ("subject_fact", "the boxer Tom Rush was shot at the docks")]),
    ("In 1961 I saw it in a cinema.", []),
    ("In 1961 it was released on a double bill.", []),
    ("The love story is invented.", [("departure", "The love story is invented")]),
    ("Most of what is shown is pure fiction.", [("departure", "Most of what is shown is pure fiction")]),
    ("It plays fast and loose with history.", [("departure", "plays fast and loose with history")]),
    ("In reality she died in her thirties.", [("subject_fact", "she died in her thirties")]),
    ("I never read the facts of it.", []),
]


@pytest.mark.parametrize(("text", "expected"), HISTORY)
def test_what_was(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(stated(TRUE + text, history)) == expected
