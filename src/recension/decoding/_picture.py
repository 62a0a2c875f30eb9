"""Collects a film's pictures: small luma, times, black bars, detail."""

from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from recension.decoding._looks import Looks
from recension.decoding._planes import Cells, Luma
from recension.decoding._reducing import Box, Plane, detail, usual_box, within_bars

DETAIL_EVERY = 24  # frames between two figures of detail
LEAP = 30.0  # seconds: a jump of the time stamps beyond this is a discontinuity (joined recordings), not a held frame


class Picture:
    """Frames come one by one with their plane of luma."""

    def __init__(self, out: BinaryIO, time_base: Fraction, rate: Fraction, looks: Looks) -> None:
        self.cells, self.time_base, self.looks = Cells(out), time_base, looks
        self.step = max(1, round(1 / (rate * time_base))) if rate else 1
        self.leap = int(LEAP / time_base)
        self.ticks: list[int] = []
        self.detail: dict[int, float] = {}
        self.shift = 0
        self.bars: list[Box] = []
        self.interlaced = 0

    def add(self, frame: Any, plane: Plane) -> None:
        self.cells.add(plane, self.looks.luma)
        whole = self.looks.at(len(self.ticks), frame, plane)
        if whole is not None:
            self._look(whole, self.looks.scale)
        self.ticks.append(self._tick(frame.pts if frame.pts is not None else frame.dts))
        self.interlaced += bool(frame.interlaced_frame)

    def _look(self, whole: Plane, scale: Luma) -> None:
        found = within_bars(whole, 1 << max(0, scale.bits - 8))
        self.bars += [found] if found else []
        number = len(self.ticks)
        if number - max(self.detail, default=-DETAIL_EVERY) >= DETAIL_EVERY:
            self.detail[number] = detail(scale.fine(whole))

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
        """What signature.json holds of the picture; writes what is left, ticks.npy and detail.npy on the way."""
        self.cells.flush()
        ends = [self.ticks[-1] + self._last] if self.ticks else []
        np.save(folder / "ticks.npy", np.array([*self.ticks, *ends], np.int64))
        np.save(folder / "detail.npy", self._details())
        return {
            "frames": len(self.ticks),
            "time_base": [self.time_base.numerator, self.time_base.denominator],
            "field": self.looks.field,
            "box": usual_box(self.bars),
            "interlaced": self.interlaced,
            "detail_every": DETAIL_EVERY,
        }

    def _details(self) -> NDArray[np.float32]:
        """The detail of every so many frames, as the nearest look tells it."""
        looked, found = (np.array([*each]) for each in (self.detail, self.detail.values()))
        wanted = np.arange(0, len(self.ticks), DETAIL_EVERY)
        between = (looked[1:] + looked[:-1]) / 2
        return np.asarray(found[np.searchsorted(between, wanted)], np.float32)
