"""Which speeds are tried, by what the films' drifts tell of them."""

from fractions import Fraction

import pytest

from recension.comparing._settling import ranked

PLAIN, PAL, NEAR_PAL, SLOW = Fraction(1), Fraction(25, 24), Fraction(25025, 24000), Fraction(24, 25)
VOTES = {
    "clear": ([10, 2, 2, 1], [6, 1, 1, 0], [PLAIN]),
    "plainer of two that explain alike": ([9, 10, 10, 1], [1, 9, 9, 0], [PLAIN, PAL]),
    "distant samples raise a doubt": ([5, 10, 9, 3], [4, 5, 5, 1], [PAL, PLAIN]),
    "a thousandth apart is one speed": ([1, 9, 10, 1], [0, 9, 10, 0], [PAL]),
    "two at most": ([9, 9, 9, 10], [9, 9, 9, 10], [PLAIN, SLOW]),
}


@pytest.mark.parametrize("case", VOTES)
def test_speeds_are_tried_by_their_votes(case: str) -> None:
    votes, told, wanted = VOTES[case]
    speeds = (PLAIN, PAL, NEAR_PAL, SLOW)
    found = ranked(dict(zip(speeds, map(float, votes), strict=True)), dict(zip(speeds, map(float, told), strict=True)))
    assert found == wanted
