"""Sources as critics speak of them: text → what the film was taken from, or nothing."""

import pytest

from recension.reading.rules._order import ALL
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})

TAKEN = [
    ("The film comes out of a novella by Ada Quill, \"The Forged Lamp\", and it shows.", "The Forged Lamp"),
    ("He had his plot from a paperback by Cole Tarn (it was called The Long Saturday), and moved it north.", "The Long Saturday"),
    ("The screenplay, from the Ada Quill novel (Low Tide, 1953), keeps the old man.", "Low Tide"),
    ("The plot is Cole Tarn's, from the days before the war.", "Cole Tarn story"),
    ("It is drawn from two chapters of Cole Tarn's The Tenant of Brine, and from nothing else.", "The Tenant of Brine"),
    ("The script was taken straight from the newspapers.", "true story"),
    ("The script was lifted from life.", "true story"),
    ("The matter came, one gathers, from an actual case, and it hurts.", "true story"),
    ("He tells, in ninety minutes, what Cole Tarn did in the winter of 1950.", "true story"),
    ("She read the story in a newspaper while she waited for a train.", "true story"),
    ("Cole Tarn had made a small, icy book of it before the war.", "Cole Tarn book"),
    ("It went to Cole Tarn, to a novella of 1901 called Brine.", "Brine"),
    ("The book, an autobiography of the plainest sort, was by Ada Quill, who hates the film.", "book by Ada Quill"),
    ("It is based on an actual incident.", "true story"),
]
NO_SOURCE = [
    "Her sister reads a book called Low Tide on the train.",
    "Characters drawn from life walk through it.",
    "The money came out of game parks.",
    "The acting comes from the book of old gestures.",
    "The commentary is by Ada Quill, who wrote the book.",
]


def _told(text: str) -> set[str]:
    return {c.value for c in claims_in(text, _All) if c.property == "based_on" and c.is_fact}  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "value"), TAKEN)
def test_what_critics_say_a_film_was_taken_from(text: str, value: str) -> None:
    assert value in _told(text)


@pytest.mark.parametrize("text", NO_SOURCE)
def test_what_is_no_source(text: str) -> None:
    assert _told(text) == set()
