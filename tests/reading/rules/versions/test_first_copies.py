"""Where a film first appeared, what a copy of it costs and what its certificate was, told in passing."""

import pytest

from recension.reading.rules.measures import measures
from recension.reading.rules.money import money
from recension.reading.rules.versions import release
from tests.reading.facts import stated

TOLD = [
    ("It first appeared on laserdisc, a thrill.", ("release", "appeared on laserdisc")),
    ("The steelbook is $24.99, which is steep.", ("price", "24.99")),
    ("It was a 15 in Britain.", ("content_rating", "15")),
]


@pytest.mark.parametrize(("text", "fact"), TOLD, ids=[t for t, _ in TOLD])
def test_told_in_passing(text: str, fact: tuple[str, str]) -> None:
    assert fact in stated(text, measures, money, release)


@pytest.mark.parametrize("text", ["He appeared on video and on TV.", "She was a 15 in school."])
def test_other_appearances(text: str) -> None:
    assert not stated(text, measures, money, release)
