"""Short values that everybody knows in full, and those that stay as they are written."""

import pytest

from recension.reading.claims._full_values import full_value

VALUES = [
    ("narrative_period", "WWII", "World War II"),
    ("narrative_period", "the last days of WW2", "the last days of World War II"),
    ("narrative_period", "pre-WWII", "before World War II"),
    ("narrative_period", "post-WWI", "after World War I"),
    ("narrative_period", "World War I", "World War I"),
    ("narrative_period", "Cold War", "Cold War"),
    ("company", "TCM", "Turner Classic Movies"),
    ("company", "B.B.C.", "BBC"),
    ("company", "I.T.V", "ITV"),
    ("company", "U.K. Gold", "U.K. Gold"),
    ("company", "Fox", "Fox"),
    ("award", "TCM", "TCM"),
]


@pytest.mark.parametrize(("property", "written", "full"), VALUES)
def test_a_value_is_told_in_full(property: str, written: str, full: str) -> None:
    assert full_value(property, written) == full
