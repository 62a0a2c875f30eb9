"""What looks at a sound see near the ends of a stretch, and which short runs of their verdicts stand."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.comparing._likeness import LOOK, TILE
from recension.comparing._sound import SLIVER, without_slivers
from recension.comparing._sound_features import around
from recension.comparing._sound_weights import NAMES

LETTERS = {"s": "same", "l": "level", "d": "dubbed", "m": "muted"}


@pytest.mark.parametrize(
    ("path", "cuts", "told"),
    [
        ("ssssssllssssss", [], "ssssssssssssss"),
        ("ssssssllssssss", [6], "ssssssssssssss"),
        ("ssssssllssssss", [6, 8], "ssssssllssssss"),
        ("ssssssllssssss", [6, 7, 8], "ssssssllssssss"),
        ("sssssslssssss", [6, 7], "sssssssssssss"),
        ("lllllldlllldddddd", [7, 9], "llllllllllldddddd"),
        ("ll", [], "ss"),
        ("mm", [], "mm"),
    ],
)
def test_short_runs_stand_only_between_two_cuts(path: str, cuts: list[int], told: str) -> None:
    numbers = np.array([NAMES.index(LETTERS[letter]) for letter in path])
    wanted = [NAMES.index(LETTERS[letter]) for letter in told]
    assert without_slivers(numbers, np.array(cuts, np.int64)).tolist() == wanted


@given(st.lists(st.sampled_from(range(len(NAMES))), min_size=1, max_size=60), st.sets(st.integers(1, 59)))
def test_runs_that_are_left_are_long_or_lie_between_cuts(path: list[int], cuts: set[int]) -> None:
    out = without_slivers(np.array(path), np.array(sorted(cuts), np.int64))
    edges = [0, *(np.flatnonzero(np.diff(out)) + 1).tolist(), len(out)]
    for start, stop in pairwise(edges):
        assert stop - start >= SLIVER or {start, stop} <= cuts or len(edges) == 2


@given(st.integers(1, 40), st.sampled_from((40, 64)))
def test_no_tile_near_an_end_outweighs_the_others(looks: int, width: int) -> None:
    count = looks * LOOK // TILE
    seen = around(np.arange(looks), width, count)
    most = max(int(np.bincount(row, minlength=count).max()) for row in seen)
    assert seen.min() >= 0
    assert seen.max() < count
    assert most <= -(-width // count) + 1
