"""Collects a film's pictures: small luma, times, black bars, detail."""

from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import numpy as np

from recension.decoding._reducing import Box, Plane, detail, field, in_eight_bits, reduced, usual_box, within_bars

BARS_EVERY = 12  # frames between two looks for black bars
DETAIL_EVERY = 24  # frames between two looks at the detail
LEAP = 30.0  # seconds: a jump of the time stamps beyond this is a discontinuity (joined recordings), not a held frame


class Scale(Protocol):
    """What the numbers of a plane mean: how many bits count, and whether black is 0 and not 16."""

    bits: int
    full: bool

    def fine(self, plane: Plane) -> Plane:
        """The plane at the size at which detail is looked at."""


class Picture:
    """Frames come one by one with their plane of luma."""

    def __init__(self, out: BinaryIO, time_base: Fraction, rate: Fraction) -> None:
        self.out, self.time_base = out, time_base
        self.step = max(1, round(1 / (rate * time_base))) if rate else 1
        self.leap = int(LEAP / time_base)
        self.ticks: list[int] = []
        self.detail: list[float] = []
        self.shift = 0
        self.size = (1, 1)
        self.bars: list[Box] = []
        self.interlaced = 0

    def add(self, frame: Any, plane: Plane, scale: Scale) -> None:
        self.out.write(in_eight_bits(reduced(plane), scale.bits, full=scale.full).tobytes())
        number = len(self.ticks)
        if number % BARS_EVERY == 0:
            self.size = (plane.shape[1], plane.shape[0])
            found = within_bars(plane, 1 << max(0, scale.bits - 8))
            self.bars += [found] if found else []
            if number % DETAIL_EVERY == 0:
                self.detail.append(detail(scale.fine(plane)))
        self.ticks.append(self._tick(frame.pts if frame.pts is not None else frame.dts))
        self.interlaced += bool(frame.interlaced_frame)

    def _tick(self, tick: int | None) -> int:
        """The frame's time; missing ones are counted on, discontinuities closed."""
        if not self.ticks:
            return tick or 0
        last = self.ticks[-1]
        if tick is None:
            return last + self.step
        tick += self.shift
        if not last < tick < last + self.leap:
            self.shift += last + self.step - tick
            return last + self.step
        return tick

    @property
    def so_far(self) -> float:
        """Seconds from the first frame to the latest."""
        return float((self.ticks[-1] - self.ticks[0]) * self.time_base) if self.ticks else 0.0

    @property
    def lasting(self) -> float:
        """Seconds from the first frame to the end of the last."""
        return float((self.ticks[-1] + self._last - self.ticks[0]) * self.time_base) if self.ticks else 0.0

    @property
    def _last(self) -> int:
        return int(np.median(np.diff(self.ticks))) if len(self.ticks) > 1 else self.step

    def facts(self, folder: Path) -> dict[str, object]:
        """What signature.json holds of the picture; writes ticks.npy and detail.npy on the way."""
        ends = [self.ticks[-1] + self._last] if self.ticks else []
        np.save(folder / "ticks.npy", np.array([*self.ticks, *ends], np.int64))
        np.save(folder / "detail.npy", np.array(self.detail, np.float32))
        return {
            "frames": len(self.ticks),
            "time_base": [self.time_base.numerator, self.time_base.denominator],
            "field": field(*self.size),
            "size": self.size,
            "box": usual_box(self.bars),
            "interlaced": self.interlaced,
            "detail_every": DETAIL_EVERY,
        }
