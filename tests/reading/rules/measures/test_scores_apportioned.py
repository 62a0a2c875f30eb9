"""Scores dealt out to a film and its copies in one breath."""

import pytest

from recension.reading.rules.measures import scores_apportioned
from tests.reading.facts import claims_in

SHARES = [
    ("Eight for the film, five for the disc.", [("eight", None), ("five", "disc")]),
    ("B+ for the picture and C for the transfer.", [("b+", None), ("c", "disc.picture")]),
    ("I'd give the film a nine and the tape a four.", [("nine", None), ("four", "disc")]),
    ("I gave it two stars then. Make it three.", [("three", None)]),
    ("It cost two pounds for the film and ten for the set.", []),
    ("One for the road, two for the show.", []),
    ("They make it three in a row.", []),
]


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_scores_apportioned(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = [c for c in claims_in(text, scores_apportioned) if c.property == "score"]
    assert [(c.value.lower(), c.qualifiers.get("aspect")) for c in found] == expected
