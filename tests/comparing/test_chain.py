"""Joints between stretches, on tracks made by hand."""

from fractions import Fraction
from itertools import pairwise
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recension.comparing._chain import Fragment, chain, joined, joint
from recension.comparing._lines import Clock, Line
from recension.comparing._strays import Stray, inserted
from recension.comparing._tracks import Track


def pair_of(frames: int) -> Any:
    clock = Clock(np.arange(frames + 1) / 24)
    side = SimpleNamespace(frames=frames)
    return SimpleNamespace(left=side, right=side, left_clock=clock, right_clock=clock, frames=(frames, frames))


def track_of(cost: np.ndarray, offset: float = 0.0) -> Track:
    n = len(cost)
    zero, one = np.zeros(n, np.float32), np.ones(n, np.float32)
    line = Line(Fraction(1), offset)
    return Track(line, 0, np.arange(n), cost, zero, zero, zero, one, zero, one, one, one, zero, np.zeros(n, np.int8))


@pytest.mark.parametrize("frames", [300, 30_000])
def test_two_stretches_of_one_line_meet_between_them(frames: int) -> None:
    cost = np.random.default_rng(1).normal(-2.6, 0.2, frames).astype(np.float32)
    middle = frames // 2
    cost[middle : middle + 4] = 0.1
    track = track_of(cost)
    a, b = Fragment(track, 0, middle, 1.0), Fragment(track, middle + 4, frames, 1.0)
    stop, start = joint(cast(Any, pair_of(frames)), a, b)
    assert middle <= stop <= start <= middle + 4


def test_a_stretch_that_runs_on_through_black_does_not_hide_the_next() -> None:
    first, second = np.full(200, -3.0, np.float32), np.full(200, 2.0, np.float32)
    first[100:], second[100:] = -0.02, -3.0
    a = Fragment(track_of(first), 0, 200, 302.0)
    b = Fragment(track_of(second, 20 / 24), 100, 200, 300.0)
    assert chain(cast(Any, pair_of(300)), [a, b]) == [a, b]


def test_what_stands_in_order_has_not_moved() -> None:
    track = track_of(np.full(300, -3.0, np.float32))
    links = [Fragment(track, 0, 100, 300.0), Fragment(track, 150, 250, 300.0)]
    within = Stray(Fragment(track, 90, 160, 9.0), (100, 150), (100, 150))
    moved = Stray(Fragment(track, 250, 300, 9.0), (100, 150), (250, 300))
    found, beside = inserted(cast(Any, pair_of(300)), links, [moved, within])
    assert [(link.start, link.stop) for link in found] == [(0, 100), (100, 150), (150, 250)]
    assert beside == (moved,)


_SPANS = st.lists(st.tuples(st.integers(0, 180), st.integers(4, 120), st.integers(-40, 40)), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(spans=_SPANS, seed=st.integers(0, 10_000))
def test_joints_never_run_backwards(spans: list[tuple[int, int, int]], seed: int) -> None:
    """Whatever links stand in the chain, overlapping or one within another, what is joined stands in order."""
    costs = np.random.default_rng(seed).normal(0, 2, (len(spans), 300)).cumsum(1).astype(np.float32) / 4
    links = [
        Fragment(track_of(cost, late / 24), start, start + length, 1.0)
        for cost, (start, length, late) in zip(costs, sorted(spans), strict=True)
    ]
    found = joined(cast(Any, pair_of(300)), links)
    assert found
    assert all(link.start < link.stop for link in found)
    assert all(a.stop <= b.start for a, b in pairwise(found))
