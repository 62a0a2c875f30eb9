"""Where one line of sound ends and the next begins, to a fiftieth of a second, once both lines are known.

Between two lines lies a cut. Each column of the right sound speaks for the line on which the left sounds like it, and
the cut stands where the columns before it speak most for the one line and those behind it for the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from recension.comparing._lines import Floats, Line
from recension.comparing._sampling import Float
from recension.comparing._spectra import STEP, Spectra

REACH = 6.0  # seconds from a rough end in which the true one is sought
CORE = 30.0  # seconds of a stretch that tell what is usual on its line
ASIDE = (1.1, 2.3, 3.7)  # seconds aside, where the left is another sound: what is usual by chance
DEPTH = 45.0  # decibels below the loud that still are heard
APART = 1.0  # the least decibels between like and unlike that tell anything
LOOSE = 0.25  # seconds of likeness that a gap on both sides must be worth


@dataclass(frozen=True)
class Heard:
    """Both sounds, heard along a line: how much each column of the right speaks for it, -1 to 1."""

    left: Spectra
    right: Spectra
    line: Line
    level: Float  # decibels a band by which the right is louder
    floor: float  # decibels
    like: float  # what columns differ by on the line, decibels
    unlike: float  # and what they differ by where the left is another sound

    def speaks(self, times: Floats) -> Float:
        middle, half = (self.like + self.unlike) / 2, (self.unlike - self.like) / 2
        return np.asarray(np.clip((middle - self.differs(times)) / half, -1.0, 1.0), np.float32)

    def differs(self, times: Floats, aside: float = 0.0) -> Float:
        there = self.left.at(self.line.left(times) + aside) + self.level
        here = np.maximum(self.right.at(times), self.floor)
        return np.asarray(np.abs(np.maximum(there, self.floor) - here).mean(axis=1), np.float32)


def heard_on(left: Spectra, right: Spectra, line: Line, start: float, stop: float) -> Heard | None:
    """What is usual on the line for right times [start, stop); None where like and unlike cannot be told apart."""
    middle, length = (start + stop) / 2, min(CORE, (stop - start) * 0.8)
    times = _grid(middle - length / 2, middle + length / 2)
    floor = float(np.percentile(right.decibels, 98)) - DEPTH
    level = np.median(right.at(times) - left.at(line.left(times)), axis=0)
    plain = Heard(left, right, line, np.asarray(level, np.float32), floor, 0.0, 1.0)
    like = float(np.mean(plain.differs(times)))
    unlike = float(np.mean([plain.differs(times, way * each) for each in ASIDE for way in (-1, 1)]))
    if unlike - like < APART:
        return None
    return Heard(left, right, line, plain.level, floor, like, unlike)


def sharpened(
    left: Spectra, right: Spectra, found: Sequence[tuple[Line, float, float]], ends: tuple[float, float]
) -> list[tuple[Line, float, float]]:
    """The stretches with their ends where the sounds part; `ends` are the lengths of left and right, in seconds."""
    starts, stops = [start for _, start, _ in found], [stop for _, _, stop in found]
    heard = [heard_on(left, right, *each) for each in found]
    for at, (one, other) in enumerate(pairwise(heard)):
        if one and other:
            stops[at], starts[at + 1] = _seam(one, other, found[at], found[at + 1])
    if heard and heard[0]:
        starts[0] = _reach(heard[0], starts[0], ends, outwards=False)
    if heard and heard[-1]:
        stops[-1] = _reach(heard[-1], stops[-1], ends, outwards=True)
    return [(line, start, stop) for (line, _, _), start, stop in zip(found, starts, stops, strict=True)]


def _seam(
    one: Heard, other: Heard, before: tuple[Line, float, float], after: tuple[Line, float, float]
) -> tuple[float, float]:
    """Right times at which the first line ends and the second begins."""
    times = _grid(max(before[1], before[2] - REACH), min(after[2], after[1] + REACH))
    ended = np.concatenate([[0.0], np.cumsum(one.speaks(times))])  # the first line up to each place
    begun = np.concatenate([np.cumsum(other.speaks(times)[::-1])[::-1], [0.0]])  # the second from each place on
    apart = (one.line.offset - other.line.offset) / float(one.line.speed)
    least = max(0, round(apart / STEP))  # the left must not run backwards: so much is new on the right
    if least >= len(ended):
        return before[2], after[1]
    tight = ended[: len(ended) - least] + begun[least:]
    first = int(tight.argmax())
    best = np.maximum.accumulate(begun[::-1])[::-1]
    loose = ended[: len(ended) - least] + best[least:]
    if loose.max() > tight[first] + LOOSE / STEP:
        first = int(loose.argmax())
        second = first + least + int(begun[first + least :].argmax())
        return _place(times, first), _place(times, second)
    return _place(times, first), _place(times, first) + max(0.0, apart)


def _reach(heard: Heard, rough: float, ends: tuple[float, float], *, outwards: bool) -> float:
    """The right time to which an outer end is moved, towards the end of the files (their start) or back from it."""
    line = heard.line
    low = max(0.0, -line.offset / float(line.speed))
    high = min(ends[1], (ends[0] - line.offset) / float(line.speed))
    times = _grid(max(low, rough - REACH), high) if outwards else _grid(low, min(high, rough + REACH))
    if not len(times):
        return rough
    says = heard.speaks(times)
    if outwards:
        return _place(times, len(says) - int(np.cumsum(says)[::-1].argmax()))
    return _place(times, int(np.cumsum(says[::-1])[::-1].argmax()))


def _grid(start: float, stop: float) -> Floats:
    """Middles of the columns between two right times."""
    count = max(0, int((stop - start) / STEP))
    return np.asarray(start + (np.arange(count) + 0.5) * STEP, np.float64)


def _place(times: Floats, number: int) -> float:
    """The right time before the column of that number."""
    return float(times[0] - STEP / 2 + number * STEP) if len(times) else 0.0
