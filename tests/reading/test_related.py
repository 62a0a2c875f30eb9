"""Other films: text → (title, year, relation)."""

import pytest

from recension.reading._known import Known
from recension.reading.rules import related
from tests.reading.facts import claims_in

LAMP = Known(("The Widow's Lamp II",), year=1971)

RELATED = [
    ("It belongs beside Crossbow(1947) and The Goodwin Story(1956).", [("Crossbow", "1947"), ("The Goodwin Story", "1956")]),
    ("The four films, OUR MR. MOON (1956) among them, were shown in schools.", [("OUR MR. MOON", "1956")]),
    ("Compare 'Water' (2005), which came late.", [("Water", "2005")]),
    ("She did several comedies (High Tide, Silent Water) in those years.", [("High Tide", ""), ("Silent Water", "")]),
    ("The 1994 remake has its friends.", [("The Widow's Lamp II", "1994")]),
    ("The first one was a low-budget joy.", [("The Widow's Lamp", "")]),
]
NONE = [
    "The Widow's Lamp II (1971) is fine.",
    'They go on a "Road Trip" together.',
    "Ada Quill (1971) knew it.",
    "Director's Cut (1985) is what the sleeve says.",
    "The 1971 version is the one to see.",
    "It is a remake of the Telugu hit.",
]


@pytest.mark.parametrize(("text", "wanted"), RELATED)
def test_related(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [(c.value, c.qualifiers.get("year", "")) for c in claims_in(text, related, known=LAMP) if c.is_fact]
    assert found == wanted


@pytest.mark.parametrize("text", NONE)
def test_not_related(text: str) -> None:
    assert [c.value for c in claims_in(text, related, known=LAMP) if c.is_fact] == []
