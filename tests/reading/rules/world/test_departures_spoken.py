"""Where a film leaves its source or the facts, as critics speak of it: text → the departure, or none."""

import pytest

from recension.reading.rules._order import ALL
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})
_FROM = "It is adapted from the novel by Ada Quill. "
_TRUE = "It is based on a true story. "

TOLD = [
    (_FROM + "The script throws out the whole of the second trial.", "throws out the whole of the second trial"),
    (_FROM + "The priest has been left out altogether.", "The priest has been left out altogether"),
    (_FROM + "What has gone from the book is the war.", "What has gone from the book is the war"),
    (_FROM + "The book's husband is a fool.", "The book's husband is a fool"),
    (_FROM + "The play is moved from the harbour to the present day.", "moved from the harbour to the present day"),
    (_FROM + "In the novel she dies, but on the screen she marries.", "In the novel she dies"),
    (_FROM + "It keeps the priest but gives the story a happier ending.", "a happier ending"),
    (_TRUE + "There was never any Cole Tarn.", "There was never any Cole Tarn"),
    (_TRUE + "Nobody in 1540 threw bones over his shoulder.", "Nobody in 1540 threw bones"),
    (_TRUE + "The real one never went to sea.", "The real one never went to sea"),
    (_TRUE + "History will not support a word of it.", "History will not support a word of it"),
    (_FROM + "The print has been cut by three minutes; the priest has been left out.", ""),
    ("The priest has been left out altogether.", ""),
    (_FROM + "They move into the new house.", ""),
    (_FROM + "Cole Tarn dropped the gun.", ""),
]


@pytest.mark.parametrize(("text", "words"), TOLD)
def test_departures_are_told_so(text: str, words: str) -> None:
    told = [c.value for c in claims_in(text, _All) if c.property == "departure" and c.is_fact]  # type: ignore[arg-type]
    assert any(words in value for value in told) if words else told == []
