"""How an essayist's manner raises the bar for an answer."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.reading.film._essay import BIAS, chance_needed, essay_odds, traits

WEIGHTS = {BIAS: -8.0, "this": 3.0, "we": 2.0, "dvd": -4.0}


def test_frequencies_do_not_hang_on_length() -> None:
    short, long = (traits(["this", "film", "is", "dull"] * n) for n in (50, 500))
    assert long["this"] == pytest.approx(short["this"], rel=0.15)
    assert short["this"] == pytest.approx(math.sqrt(50 / 250 * 100))


def test_odds_follow_the_words() -> None:
    essay, review = ["this", "we"] * 60, ["dvd", "we"] * 60
    assert essay_odds(essay, WEIGHTS) > 0 > essay_odds(review, WEIGHTS)
    assert essay_odds(essay, {}) == -12


BARS = ((-12.0, 0.10), (-5.0, 0.10), (0.0, 0.85), (12.0, 0.85))


@pytest.mark.parametrize(("odds", "needed"), BARS)
def test_bars(odds: float, needed: float) -> None:
    assert chance_needed(odds) == pytest.approx(needed)


@given(st.floats(-12, 12), st.floats(-12, 12))
def test_the_bar_never_falls(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert chance_needed(low) <= chance_needed(high)
