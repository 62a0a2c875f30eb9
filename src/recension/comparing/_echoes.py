"""Where a stretch that one film alone seems to have stands in the other one: sought in the whole of it, at 8 Hz."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import numpy as np

from recension.comparing._lines import Clock, Floats
from recension.comparing._pair import Pair
from recension.comparing._sampling import Float
from recension.comparing._spans import Gap, Span
from recension.comparing._tiny import BINS

LEAST = 0.7  # seconds
LONGEST = 8.0  # seconds of a stretch that are looked for; its middle when it is longer
PLACES = 3  # places looked at more closely
LIKE = 0.7  # the mean correlation along the stretch
BUDGET = 4e7  # products of two small pictures
ROOM = 0.6  # seconds looked at to each side of a place

Places = Iterator[tuple[Span, Span]]


def echoes(pair: Pair, bins: tuple[Float, Float], gaps: Sequence[Gap], speed: Fraction) -> list[tuple[Span, Span]]:
    """Left frames and right frames that may be the same, one of them what a gap holds.

    `bins` are both films at 8 Hz, bins × 144, of the part of the picture that both show.
    """
    left, right = (_plain(side) for side in bins)
    clocks = pair.left_clock, pair.right_clock
    out: list[tuple[Span, Span]] = []
    spent = 0.0
    for gap in sorted(gaps, key=lambda g: max(g.left[1] - g.left[0], g.right[1] - g.right[0])):
        out += _sought(gap.right, clocks[1], clocks[0], right, left, float(speed))
        out += [(b, a) for a, b in _sought(gap.left, clocks[0], clocks[1], left, right, 1 / float(speed))]
        spent += LONGEST * BINS * (len(left) + len(right))
        if spent > BUDGET:
            break
    return out


def _sought(span: Span, clock: Clock, other: Clock, bins: Float, film: Float, speed: float) -> Places:
    """Frames of the other film, frames of the span: the best places for it, each with some room."""
    start, stop = clock.edges[span[0]], clock.edges[max(span[0], span[1])]
    if stop - start < LEAST:
        return
    spare = max(0.0, (stop - start - LONGEST) / 2)
    first, last = int(np.ceil((start + spare) * BINS)), int((stop - spare) * BINS)
    if last - first < 2 or len(film) < last - first:
        return
    for place in _places(bins[first:last], film, speed):
        at = (place - speed * first) / BINS  # the other film's time of this one's zero
        ends = other.at(np.array([at + speed * start - ROOM, at + speed * stop + ROOM]))
        low, high = np.clip(ends, 0, other.frames).tolist()
        yield (low, high), span


def _places(stretch: Float, film: Float, speed: float) -> Iterator[int]:
    """First bins of the film's stretches that look most like the given one, apart from each other."""
    score = _along(stretch, film, speed)
    for _ in range(PLACES):
        best = int(score.argmax())
        if score[best] < LIKE:
            return
        yield best
        score[max(0, best - BINS // 2) : best + BINS // 2 + 1] = -1.0


def _along(stretch: Float, film: Float, speed: float) -> Floats:
    """The mean correlation for each first bin in the film; -1 where the stretch would reach beyond it."""
    steps = np.rint(np.arange(len(stretch)) * speed).astype(int)
    table = film @ stretch.T
    count = len(film) - int(steps[-1])
    out = np.full(len(film), -1.0)
    if count > 0:
        out[:count] = sum(table[step : step + count, k] for k, step in enumerate(steps)) / len(stretch)
    return out


def _plain(bins: Float) -> Float:
    centred = bins - bins.mean(1, keepdims=True)
    return np.asarray(centred / np.sqrt((centred**2).sum(1, keepdims=True) + bins.shape[1]), np.float32)
