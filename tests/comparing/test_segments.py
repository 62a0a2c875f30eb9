"""Gaps that hold strays: what is said to have moved, to repeat, to replace."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from recension.comparing._segments import Part, gap_parts
from recension.comparing._spans import Gap, Span

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
