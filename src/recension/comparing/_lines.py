"""Lines of the alignment: the left time that belongs to a right time."""

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Clock:
    """Frame times of one file: starts and ends in seconds."""

    edges: Floats  # frames + 1

    @property
    def frames(self) -> int:
        return len(self.edges) - 1

    @cached_property
    def middles(self) -> Floats:
        return np.asarray((self.edges[:-1] + self.edges[1:]) / 2)

    @cached_property
    def step(self) -> float:
        """The usual duration of a frame, in seconds."""
        return float(np.median(np.diff(self.edges))) if self.frames else 0.04

    def at(self, seconds: Floats) -> Ints:
        """The frame on show at each time; -1 before the first, `frames` after the last."""
        return np.asarray(np.searchsorted(self.edges, seconds, side="right") - 1, np.int64)

    def nearest_edge(self, seconds: float) -> int:
        """The frame boundary nearest to a time, 0..frames."""
        after = int(np.clip(np.searchsorted(self.edges, seconds), 1, self.frames))
        return after - int(seconds - self.edges[after - 1] < self.edges[after] - seconds)


@dataclass(frozen=True, slots=True)
class Line:
    """left = speed · right + offset, in seconds, meant for right times [start, stop)."""

    speed: Fraction
    offset: float
    start: float = float("-inf")
    stop: float = float("inf")

    def left(self, right: Floats) -> Floats:
        return np.asarray(float(self.speed) * right + self.offset)

    def frames(self, left: Clock, right: Clock, first: int, last: int) -> Ints:
        """The left frame on show at the middle of each right frame of [first, last)."""
        return left.at(self.left(right.middles[first:last]))

    def moved(self, seconds: float) -> "Line":
        return replace(self, offset=self.offset + seconds)

    def within(self, start: float, stop: float) -> "Line":
        return replace(self, start=start, stop=stop)


#: Ratios of left duration to right duration that transfers bring about.
SPEEDS = tuple(
    dict.fromkeys(
        [Fraction(1)]
        + [
            ratio
            for n, d in ((25, 24), (25025, 24000), (1001, 1000), (18, 16), (24, 18), (24, 16), (25, 18), (20, 18))
            for ratio in (Fraction(n, d), Fraction(d, n))
        ]
    )
)


def speeds(left: Fraction, right: Fraction) -> tuple[Fraction, ...]:
    """The ratios to try for two frame rates: the known ones, and the one that pairs frame with frame."""
    return tuple(dict.fromkeys([*SPEEDS, *([right / left] if left and right else [])]))
