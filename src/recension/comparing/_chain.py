"""Fragments of the alignment, the best chain of them in order, and the exact joints between its links."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from recension.comparing._lines import Ints
from recension.comparing._pair import Pair
from recension.comparing._sampling import Float
from recension.comparing._tracks import Track

Doubles = NDArray[np.float64]
SWITCH = 8.0  # what it costs to go from one line to another
RESUME = 5.0  # what it costs to go on along the same line after a stretch that does not match
EVENT = 2.0  # what a stretch of one film without a counterpart costs at a joint
NEARNESS = 1e-6  # what a joint costs for each frame that it lies off both of the places where it was expected
OUTSIDE = 3.0  # the excess of a frame that the track does not reach


@dataclass(frozen=True)
class Fragment:
    """Right frames [start, stop) that match the left along a track; `gain` in units of cost."""

    track: Track
    start: int
    stop: int
    gain: float
    across: tuple[int, int] | None = None  # left frames, where they are known better than by the line

    def left(self, pair: Pair) -> tuple[int, int]:
        if self.across:
            return self.across
        edges = left_edges(pair, self.track, np.array([self.start, self.stop]))
        return int(edges[0]), int(edges[1])

    def worth(self, start: int, stop: int) -> float:
        """What the fragment gains on right frames [start, stop)."""
        a, b = max(start, self.start) - self.track.first, min(stop, self.stop) - self.track.first
        return float(-self.track.excess[a:b].sum()) if b > a else 0.0


def left_edges(pair: Pair, track: Track, right: Ints) -> Ints:
    """The left frame boundaries that the line lays on right frame boundaries."""
    times = track.line.left(pair.right_clock.edges[np.clip(right, 0, pair.right.frames)])
    edges = pair.left_clock.edges
    after = np.clip(np.searchsorted(edges, times), 1, pair.left.frames)
    return np.asarray(after - (times - edges[after - 1] < edges[after] - times), np.int64)


def chain(pair: Pair, fragments: Sequence[Fragment]) -> list[Fragment]:
    """The chain of most gain in which both films run forwards; overlaps are paid by the poorer side."""
    links = sorted(fragments, key=lambda f: (f.start, f.stop))
    if not links:
        return []
    spans = [f.left(pair) for f in links]
    best, before = [f.gain for f in links], [-1] * len(links)
    for i, here in enumerate(links):
        for k in range(i):
            joined = best[k] + here.gain - _toll(links[k], here, spans[k], spans[i])
            if joined > best[i]:
                best[i], before[i] = joined, k
    at = int(np.argmax(best))
    out = []
    while at >= 0:
        out.append(links[at])
        at = before[at]
    return out[::-1]


def _toll(a: Fragment, b: Fragment, left_a: tuple[int, int], left_b: tuple[int, int]) -> float:
    """What it costs to go from a to b: the switch, and what their overlap takes away.

    Where a reaches as far as b or beyond, it is a that gives way: it may have run on through pictures that tell
    nothing, or that resemble its own.
    """
    if a.start >= b.start or left_a[0] >= left_b[0]:
        return float("inf")
    ratio = (b.stop - b.start) / max(1, left_b[1] - left_b[0])
    over = max(a.stop - b.start, round((left_a[1] - left_b[0]) * ratio), 0)
    toll = RESUME if a.track is b.track else SWITCH
    if a.stop >= b.stop or left_a[1] >= left_b[1]:
        return toll + a.worth(a.stop - over, a.stop)
    return toll + min(a.worth(a.stop - over, a.stop), b.worth(b.start, b.start + over)) if over else toll


def joined(
    pair: Pair, links: Sequence[Fragment], strays: Sequence[Fragment] = (), *, doubt: float = 0.0
) -> list[Fragment]:
    """The chain with every joint laid where both sides say it is; links that lose all their frames are left out.

    `strays` are fragments known to stand between links out of order: where they match, nothing else has to.
    """
    out: list[Fragment] = []
    for link in links:
        while out and out[-1].start < link.stop:
            stop, start = joint(pair, out[-1], link, strays, doubt=doubt)
            if stop > out[-1].start:
                break
            out.pop()
        else:  # nothing is before it, or all of it is before what stands already
            if not out:
                out.append(link)
            continue
        if start < link.stop:
            out[-1] = replace(out[-1], stop=stop)
            out.append(replace(link, start=start))
    return out


def doubt_of(links: Sequence[Fragment]) -> float:
    """What a single frame that does not match is not worth here: where cadences mix frames, some never match."""
    inner = [excess(link.track, link.start + 3, link.stop - 3) for link in links if link.stop - link.start > 6]
    if not inner:
        return 0.0
    return float(np.clip(4 * (np.quantile(np.concatenate(inner), 0.98) + 1.2), 0.0, 6.0))


def joint(
    pair: Pair, a: Fragment, b: Fragment, strays: Sequence[Fragment] = (), *, doubt: float = 0.0
) -> tuple[int, int]:
    """The right frames where a stops and where b starts: the cheapest of all pairs in order on both films.

    Three cases are priced: nothing between them on the right, nothing between them on the left, something on both,
    which costs `doubt` more.
    """
    right = np.arange(a.start, b.stop + 1)
    until, after = _costs(a, b, strays, right)
    stop_left, start_left = left_edges(pair, a.track, right), left_edges(pair, b.track, right)
    here = np.arange(len(right))
    plain = until + after + EVENT * (start_left > stop_left)
    plain[start_left < stop_left] = np.inf
    where = np.maximum(np.searchsorted(start_left, stop_left), here)
    inserted = until + after[np.minimum(where, len(right) - 1)] + EVENT * (where > here)
    inserted[where >= len(right)] = np.inf
    bound = np.minimum(np.searchsorted(stop_left, start_left, side="right") - 1, here)
    lowest = np.minimum.accumulate(until)
    both = np.where(bound >= 0, lowest[np.maximum(bound, 0)], np.inf) + after + 2 * EVENT + doubt
    cases = (plain, inserted, both)
    cheapest = int(np.argmin([case.min() for case in cases]))
    end = int(cases[cheapest].argmin())
    stop, start = end, end
    if cases[cheapest] is inserted:
        start = int(where[end])
    elif cases[cheapest] is both:
        stop = int(np.argmin(until[: bound[end] + 1]))
    return a.start + stop, a.start + start


def _costs(a: Fragment, b: Fragment, strays: Sequence[Fragment], right: Ints) -> tuple[Doubles, Doubles]:
    """What it costs to keep to the first until each right frame, and to the second from there on.

    Two stretches of one line may meet anywhere: then between them, whatever rounding says.
    """
    first, last = a.start, b.stop
    neither = np.zeros(last - first, np.float32)
    for stray in filter(lambda s: _meets(s, a, b), strays):
        own = excess(stray.track, max(first, stray.start), min(last, stray.stop))
        at = max(first, stray.start) - first
        neither[at : at + len(own)] = np.minimum(neither[at : at + len(own)], own)
    until = np.concatenate([[0.0], np.cumsum(excess(a.track, first, last) - neither, dtype=np.float64)])
    after = np.append(np.cumsum((excess(b.track, first, last) - neither)[::-1], dtype=np.float64)[::-1], 0.0)
    until = until + NEARNESS * np.maximum(right - max(a.stop, b.start), 0)
    after = after + NEARNESS * np.maximum(min(a.stop, b.start) - right, 0)
    return until, after


def _meets(stray: Fragment, a: Fragment, b: Fragment) -> bool:
    """Whether a stray stands between the two links."""
    return a.start < stray.start < stray.stop < b.stop and stray.stop > a.stop - 50 and stray.start < b.start + 50


def excess(track: Track, first: int, last: int) -> Float:
    """The track's excess on right frames [first, last), OUTSIDE where it does not reach."""
    out = np.full(last - first, OUTSIDE, np.float32)
    a, b = max(first, track.first), min(last, track.stop)
    if b > a:
        out[a - first : b - first] = track.excess[a - track.first : b - track.first]
    return out
