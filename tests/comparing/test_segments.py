"""Gaps that hold strays: what is said to have moved, to repeat, to replace."""

from fractions import Fraction
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from recension.comparing._lines import Clock, Line
from recension.comparing._registration import Registration
from recension.comparing._segments import Part, gap_parts
from recension.comparing._spans import Gap, Span
from recension.comparing._still import settled

MOVED = Part("moved", (10, 40), (110, 140))
REPEAT = Part("right_only", None, (100, 130), cast(Any, SimpleNamespace()), (0, 30))

#: The gap, the strays, and what is told of them: kinds with both sides' frames.
GAPS: dict[str, tuple[Gap, list[Part], list[tuple[str, Span | None, Span | None]]]] = {
    "a repeat alone": (Gap((50, 50), (100, 130)), [REPEAT], [("right_only", None, (100, 130))]),
    "a repeat where something is missing": (
        Gap((50, 60), (100, 130)),
        [REPEAT],
        [("replaced", (50, 60), (100, 130))],
    ),
    "a repeat where something has moved away": (
        Gap((10, 40), (100, 130)),
        [REPEAT, Part("moved", (10, 40), (310, 340))],
        [("right_only", None, (100, 130))],
    ),
    "something added before what has moved": (
        Gap((50, 50), (100, 140)),
        [MOVED],
        [("right_only", None, (100, 110)), ("moved", (10, 40), (110, 140))],
    ),
}


@pytest.mark.parametrize("name", GAPS)
def test_what_stands_in_a_gap(name: str) -> None:
    gap, loose, expected = GAPS[name]
    assert [(p.kind, p.left, p.right) for p in gap_parts(gap, loose)] == expected


def ended(offset: float, *kinds: Part) -> list[tuple[str, Span | None, Span | None]]:
    """What is told of two films of 100 frames, 25 a second, whose line runs so many frames beside the diagonal."""
    times = np.arange(101) / 25
    side = SimpleNamespace(frames=100, times=times)
    clock = Clock(times)
    pair = SimpleNamespace(left=side, right=side, left_clock=clock, right_clock=clock)
    track = SimpleNamespace(line=Line(Fraction(1), offset / 25))
    same = Part("same", (0, 99), (1, 100), cast(Any, SimpleNamespace(track=track)))
    found = settled(cast(Any, pair), Registration(), [kinds[0], same, *kinds[1:]])
    return [(p.kind, p.left, p.right) for p in found]


FIRST, LAST = Part("right_only", None, (0, 1)), Part("left_only", (99, 100), None)


def test_a_frame_at_an_end_is_told_where_a_line_lays_it_beyond_the_other_film() -> None:
    assert ended(-0.5, FIRST, LAST) == [("same", (0, 100), (0, 100))]
    assert ended(-1.0, FIRST, LAST) == [
        ("right_only", None, (0, 1)),
        ("same", (0, 99), (1, 100)),
        ("left_only", (99, 100), None),
    ]
