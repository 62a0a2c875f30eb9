"""Advice: whether the writer tells to see it."""

import pytest

from recension.reading.rules.measures import advice
from tests.reading.facts import claims_in

ADVICE = [
    ("A must-see item for lovers of barges.", ["yes"]),
    ("Give this film a chance.", ["yes"]),
    ("GIVE THIS MOVIE A CHANCE!", ["yes"]),
    ("It has its faults, worth a watch but no more. Who can tell why? Is that all?", ["yes"]),
    ("It is worth a first screening.", ["yes"]),
    ("Be sure to see it.", ["yes"]),
    ("I beg you to watch this film.", ["yes"]),
    ("It is an easy one to recommend to sailors.", ["yes"]),
    ("I would have to recommend the older version over this one.", ["no"]),
    ("I'd give this movie a pass.", ["no"]),
    ("You should probably skip it.", ["no"]),
    ("Can't recommend this one, I'm afraid.", ["no"]),
    ("Is it worth a look?", []),
    ("I'd recommend reading a book.", []),
    ("They were the first to try that idea.", []),
    ("They must have got a great deal of money.", []),
    ("They must have believed it.", []),
    ("I was not allowed to buy it.", []),
]


@pytest.mark.parametrize(("text", "expected"), ADVICE)
def test_advice(text: str, expected: list[str]) -> None:
    found = [c.value for c in claims_in(text, advice) if c.property == "recommend"]
    assert sorted(set(found)) == expected
