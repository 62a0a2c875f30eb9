"""Collects a film's sound: mono at 8 kHz on its own line of time."""

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

RATE = 8000
JITTER = 0.06  # seconds: a gap in the time stamps below this is the container's, not silence
MOST_SILENCE = 1200  # seconds: a longer gap is a discontinuity


class Converter(Protocol):
    """Frames of one kind in, samples at RATE out, when it has enough of them."""

    def add(self, frame: Any) -> Iterator[NDArray[np.int16]]: ...
    def finish(self) -> Iterator[NDArray[np.int16]]: ...


class Sound:
    """Frames come one by one; `open_converter` gives a fresh converter for each unbroken run of one kind."""

    def __init__(self, out: BinaryIO, open_converter: Callable[[], Converter]) -> None:
        self.out, self.open_converter = out, open_converter
        self.start: float | None = None
        self.written = 0  # samples
        self.next = 0.0  # seconds at which the next frame is due
        self.kind: tuple[int, str, str] | None = None
        self.converter: Converter | None = None

    def add(self, frame: Any) -> None:
        rate = frame.sample_rate
        kind = (rate, frame.layout.name, frame.format.name)
        at = self.next if frame.pts is None else float(frame.time)
        if self.start is None:
            self.start = self.next = at
        if kind != self.kind or abs(at - self.next) > JITTER:
            self.flush()
            self._fill(at)
            self.kind, self.converter = kind, self.open_converter()
        self.next = at + frame.samples / rate
        if self.converter:
            self._write(self.converter.add(frame))

    def flush(self) -> None:
        if self.converter:
            self._write(self.converter.finish())
        self.converter = self.kind = None

    def _write(self, pieces: Iterator[NDArray[np.int16]]) -> None:
        for samples in pieces:
            self.out.write(samples.astype("<i2", copy=False).tobytes())
            self.written += samples.size

    def _fill(self, at: float) -> None:
        """Silence up to a later time stamp; an earlier one, or a leap, is a discontinuity and is joined up."""
        missing = round((at - (self.start or 0.0)) * RATE) - self.written
        if abs(at - self.next) > JITTER and 0 < missing < MOST_SILENCE * RATE:
            whole, rest = divmod(missing, RATE)
            self._write(np.zeros(count, np.int16) for count in [RATE] * whole + [rest])

    @property
    def lasting(self) -> float:
        return self.written / RATE
