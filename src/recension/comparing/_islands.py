"""Short stretches between two edits, too short for seeds: sought frame by frame in what is left over on both sides."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import reduce
from itertools import product

import numpy as np
from numpy.typing import NDArray

from recension.comparing._band import Piece, shifts
from recension.comparing._lines import Floats, Ints, Line
from recension.comparing._pair import Pair, Side
from recension.comparing._registration import Registration
from recension.comparing._sampling import Float

LARGEST = 2500  # frames of a gap that is searched
BUDGET = 8_000_000  # pairs of frames looked at in all
LEAST = 5  # frames
KEPT = 16_384  # frames, 2 kilobytes each
MARGIN = 6  # frames looked at beyond the gap's ends
LEAST_GAIN = 4.0  # in logs of disagreement
ROUNDING = 1e-3  # of a sum of gains
LEAST_TWIN, MOST_TWIN = 0.6, 20.0  # seconds of a gap for which one of its length is sought
APART = 3.5  # frames by which the lengths of twins may differ
MOST_TWINS = 100
LIKE = 0.5  # the least correlation of twins

Span = tuple[int, int]


def islands(
    pair: Pair, registration: Registration, gaps: Sequence[tuple[Span, Span]], speed: Fraction, good: float
) -> list[Piece]:
    """Lines in gaps (left frames, right frames), the first ones first; `good` is the correlation of true pairs."""
    found: list[Piece] = []
    budget = BUDGET
    frames = _Frames(pair, registration)
    for left, right in gaps:
        low, high = max(0, left[0] - MARGIN), min(pair.left.frames, left[1] + MARGIN)
        first, stop = max(0, right[0] - MARGIN), min(pair.right.frames, right[1] + MARGIN)
        area = (high - low) * (stop - first)
        if min(left[1] - left[0], right[1] - right[0]) < LEAST or max(high - low, stop - first) > LARGEST:
            continue
        budget -= area
        if budget < 0:
            break
        found += _within(frames, (low, high), (first, stop), speed, good)
    return found


def twins(
    pair: Pair, registration: Registration, gaps: Sequence[tuple[Span, Span]], speed: Fraction
) -> Iterator[Piece]:
    """What one film lacks laid on what the other one has more, where both last as long: it may have moved.

    Chance seldom makes two gaps of one length, so that a likeness is asked for that would find nothing in long ones.
    """
    clocks = pair.left_clock, pair.right_clock
    lefts = [left for left, right in gaps if left[1] - left[0] > APART >= right[1] - right[0]]
    rights = [right for left, right in gaps if right[1] - right[0] > APART >= left[1] - left[0]]
    tried = 0
    for left, right in product(lefts, rights):
        here, there = clocks[0].edges[list(left)], float(speed) * clocks[1].edges[list(right)]
        lasting, apart = there[1] - there[0], here.mean() - there.mean()
        if not LEAST_TWIN < lasting < MOST_TWIN or abs(here[1] - here[0] - lasting) > APART * clocks[0].step:
            continue
        tried += 1
        if tried > MOST_TWINS:
            return
        for piece in shifts(pair, registration, Line(speed, float(apart)), *right):
            if piece.stop - piece.first >= LEAST and float(np.median(piece.correlation)) > LIKE:
                yield piece


class _Frames:
    """Stretches of both films brought to one scale, kept for the next place that they are laid on."""

    def __init__(self, pair: Pair, registration: Registration) -> None:
        self.pair, self.sight = pair, pair.sight(registration)
        self.known: dict[tuple[Side, Span], list[Float]] = {}
        self.held = 0

    def left(self, span: Span) -> list[Float]:
        """Frames × pixels for each choice of the registration."""
        return self._of("left", span)

    def right(self, span: Span) -> list[Float]:
        return self._of("right", span)

    def _of(self, side: Side, span: Span) -> list[Float]:
        if (side, span) not in self.known:
            self.held += (span[1] - span[0]) * len(self.sight.choices)
            if self.held > KEPT:
                self.known, self.held = {}, span[1] - span[0]
            self.known[side, span] = [_plain(self.pair.seen(side, one, *span)) for one in self.sight.choices]
        return self.known[side, span]


def _within(frames: _Frames, left: Span, right: Span, speed: Fraction, good: float) -> Iterator[Piece]:
    """The best diagonals of the two stretches' table of correlations."""
    pair = frames.pair
    tables = (r @ x.T for x, r in zip(frames.left(left), frames.right(right), strict=True))
    table = reduce(np.maximum, tables)
    times = pair.right_clock.middles[right[0] : right[1]]
    slope = float(speed) * (times - times[0]) / pair.left_clock.step
    for shift, a, b in diagonals(table, np.rint(slope).astype(np.int64), good):
        middle = (a + b) // 2
        i = left[0] + shift + round(float(slope[middle]))
        if not 0 <= i < pair.left.frames:
            continue
        offset = float(pair.left_clock.middles[i] - float(speed) * times[middle])
        ends = pair.right_clock.edges[[right[0] + a, right[0] + b]]
        line = Line(speed, offset, float(ends[0]), float(ends[1]))
        yield Piece(line, right[0] + a, right[0] + b, np.full(b - a, good, np.float32))


def _plain(values: Float) -> Float:
    centred = values - values.mean(1, keepdims=True)
    power = np.sqrt((centred**2).sum(1, keepdims=True) + centred.shape[1])
    return np.asarray(centred / power, np.float32)


def diagonals(table: Float, slope: np.ndarray, good: float) -> Iterator[tuple[int, int, int]]:
    """(shift, first row, last row + 1) of runs of good pairs along shift + slope, the best first, three at most."""
    rows, columns = table.shape
    if not rows:
        return
    shifts = np.arange(-int(slope[-1]), columns)
    gain = np.log((1 - good + 0.02) * 2.5) - np.log(np.maximum(1 - table, 0) + 0.02)
    gain = np.clip(gain, -2.0, 1.5)
    shifts = shifts[_promising(gain, slope, len(shifts))]
    column = shifts + slope[:, None]
    valid = (column >= 0) & (column < columns)
    along = np.where(valid, np.take_along_axis(gain, np.clip(column, 0, columns - 1), 1), -2.0)
    best, last, before, low = _heaviest(along)
    for k in np.argsort(-best, kind="stable")[:3]:
        start = int(np.flatnonzero(before[: last[k] + 1, k] == low[k])[-1])
        if best[k] >= LEAST_GAIN and last[k] + 1 - start >= LEAST:
            yield int(shifts[k]), start, int(last[k]) + 1


def _heaviest(along: Float) -> tuple[Floats, Ints, Floats, Floats]:
    """Of each column the largest sum of rows in a row, its last row, the sums before each row, the one before it."""
    total = np.cumsum(along, axis=0, dtype=np.float64)
    before = np.concatenate([np.zeros((1, along.shape[1])), total[:-1]])
    lows = np.minimum.accumulate(before, axis=0)
    sums = total - lows
    last, each = sums.argmax(0), np.arange(along.shape[1])
    return sums[last, each], np.asarray(last, np.int64), before, lows[last, each]


def _promising(gain: Float, slope: np.ndarray, shifts: int) -> NDArray[np.bool_]:
    """The shifts along which all that is gained, nothing lost, comes to enough: few of them."""
    most = np.zeros(shifts)
    columns = gain.shape[1]
    for row, gained in enumerate(np.maximum(gain, 0)):
        at = int(slope[-1]) - int(slope[row])
        most[at : at + columns] += gained
    return np.asarray(most >= LEAST_GAIN - ROUNDING)
