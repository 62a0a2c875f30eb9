"""A file's signature, as the child process left it: small luma with true times, and the sound at 8 kHz."""

import json
import os
import weakref
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 64, 36
SOUND_RATE = 8000

Luma = NDArray[np.uint8]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Signature:
    """One file. Times are seconds from its first frame (from its first sample where there is no picture)."""

    folder: Path
    file: str
    digest: str
    frames: int
    time_base: Fraction
    field: Box  # the part of the picture that the 64×36 luma covers
    box: Box  # the part within black bars
    samples: int
    sound_start: float
    detail_every: int  # frames
    damage: tuple[str, ...]
    tracks: tuple[str, ...] = ()  # the language of each sound track
    track: int = 0  # the one that `samples` are of

    @cached_property
    def film(self) -> int:
        """The open file of the luma, closed when the signature goes."""
        film = os.open(self.folder / "luma.u8", os.O_RDONLY)
        weakref.finalize(self, os.close, film)
        return film

    @cached_property
    def ticks(self) -> NDArray[np.int64]:
        """Frame times and the end of the last, in `time_base`, from 0: frames + 1 of them."""
        ticks: NDArray[np.int64] = np.load(self.folder / "ticks.npy")
        return ticks - ticks[0] if len(ticks) else np.zeros(1, np.int64)

    @cached_property
    def times(self) -> NDArray[np.float64]:
        """Frame times in seconds, and the end of the last: frames + 1 of them."""
        return np.asarray(self.ticks * float(self.time_base), np.float64)

    @cached_property
    def detail(self) -> NDArray[np.float32]:
        """How much fine detail every so many frames have, in relation to their contrast."""
        detail: NDArray[np.float32] = np.load(self.folder / "detail.npy")
        return detail

    @property
    def duration(self) -> Fraction:
        return self.time_of(self.frames) if self.frames else Fraction(self.samples, SOUND_RATE)

    @property
    def rate(self) -> Fraction:
        """Frames a second, on the average; the usual value where it is within a ten-thousandth of one."""
        if not self.frames or not self.duration:
            return Fraction(0)
        average = self.frames / self.duration
        return next((r for r in RATES if abs(average / r - 1) < 1e-4), average.limit_denominator(1001))

    @property
    def has_sound(self) -> bool:
        return self.samples > 0

    def time_of(self, frame: int) -> Fraction:
        """The exact time at which the frame begins, in seconds."""
        return int(self.ticks[frame]) * self.time_base

    def luma(self, start: int, stop: int) -> Luma:
        """Frames [start, stop) as an array of frames × 36 × 64."""
        start, stop = max(0, start), min(self.frames, stop)
        count = max(0, stop - start)
        size = WIDTH * HEIGHT
        return np.frombuffer(os.pread(self.film, count * size, start * size), np.uint8).reshape(-1, HEIGHT, WIDTH)

    def sound(self, start: int, stop: int) -> NDArray[np.float32]:
        """Samples [start, stop) in -1..1; silence outside the file."""
        first, last = min(max(0, start), self.samples), min(max(0, stop), self.samples)
        inner = np.fromfile(self.folder / "sound.s16", "<i2", max(0, last - first), offset=2 * first)
        out = np.zeros(max(0, stop - start), np.float32)
        if inner.size:
            out[first - start : first - start + inner.size] = inner
        return np.asarray(out / 32768, np.float32)


RATES = (
    *(Fraction(n) for n in (24, 25, 30, 50, 60, 48, 12, 15, 16, 18, 20, 10)),
    *(Fraction(n, 1001) for n in (24000, 30000, 60000)),
)


def load(folder: Path, *, file: str, digest: str) -> Signature:
    """The signature that a child process wrote into the folder."""
    facts = json.loads((folder / "signature.json").read_text())
    return Signature(
        folder=folder,
        file=file,
        digest=digest,
        frames=facts["frames"],
        time_base=Fraction(*facts["time_base"]),
        field=tuple(facts["field"]),
        box=tuple(facts["box"]),
        samples=facts["samples"],
        sound_start=facts["sound_start"],
        detail_every=facts["detail_every"],
        damage=tuple(facts["damage"]),
        tracks=tuple(facts["tracks"]),
        track=facts["track"],
    )
