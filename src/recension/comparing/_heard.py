"""Links that the sound contradicts, laid where it is in step, as far as the picture allows.

In a slow picture a line some frames aside may match as well as the true one, so that an edit is invented or goes
unseen; the sound then seems to slip by just these frames.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from recension.comparing._chain import SWITCH, Fragment
from recension.comparing._likeness import EVERY
from recension.comparing._lines import Line
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration
from recension.comparing._sampling import Float
from recension.comparing._sound import IN_STEP, Stretch, in_bands
from recension.comparing._sound_features import NEAREST, lagged
from recension.comparing._spans import Span, without
from recension.comparing._spectra import STEP
from recension.comparing._tracks import Track, track

GAINS = 0.15  # likeness that sounds must gain from the lag
LEAST = 4  # looks of one lag in a row
FARTHEST = 0.7  # seconds of a lag that a picture may be wrong by
EDGE = 1.2  # seconds from a link's end within which the stretch reaches to it
WANTED = 2 * SWITCH  # what a line aside must gain that no neighbour lies on
ALLOWED = 0.6  # what frames may cost more on the mean where the sound of a neighbour runs straight on
MATCHED = -0.5  # the mean excess of frames that match
ASIDE = 250  # frames to both sides of a link over which a new line is followed


def heard(pair: Pair, registration: Registration, links: Sequence[Fragment]) -> list[Fragment]:
    """The links, stretches of them moved to the lines on which their sound is in step; their joints are to be laid."""
    if not (links and pair.left.has_sound and pair.right.has_sound):
        return list(links)
    groups = _groups(pair, links)
    edges = pair.right_clock.edges
    stretches = [Stretch(g[0].track.line, float(edges[g[0].start]), float(edges[g[-1].stop])) for g in groups]
    bands, bases, _ = in_bands(pair, stretches)
    out: list[Fragment] = []
    for k, (group, stretch) in enumerate(zip(groups, stretches, strict=True)):
        beside = [*out[-1:], *(groups[k + 1][:1] if k + 1 < len(groups) else [])]
        lag, likeness = lagged(*bands[k], stretch.looks, bases[k])
        moved = [
            other
            for a, b, late in _slips(lag, likeness)
            if (other := _other(pair, registration, group, beside, _frames(pair, group, stretch, a, b), late))
        ]
        out += _without(group, moved)
    return _on_one_track(out)


def _groups(pair: Pair, links: Sequence[Fragment]) -> list[list[Fragment]]:
    """Neighbouring links on one line together."""
    out: list[list[Fragment]] = []
    for link in links:
        if out and _one_line(pair, out[-1][-1].track.line, link.track.line):
            out[-1].append(link)
        else:
            out.append([link])
    return out


def _one_line(pair: Pair, a: Line, b: Line) -> bool:
    return a.speed == b.speed and abs(a.offset - b.offset) < pair.left_clock.step / 2


def _without(group: Sequence[Fragment], moved: Sequence[Fragment]) -> list[Fragment]:
    """The links, cut where what has been moved stands, and that."""
    kept = list(group)
    for other in moved:
        parts = [(f, span) for f in kept for span in without([(f.start, f.stop)], (other.start, other.stop))]
        kept = [f if span == (f.start, f.stop) else replace(f, start=span[0], stop=span[1]) for f, span in parts]
    return sorted([*kept, *moved], key=lambda f: f.start)


def _on_one_track(links: Sequence[Fragment]) -> list[Fragment]:
    """Neighbours on the very same line along one track, where one of theirs reaches over both: else one takes all."""
    out: list[Fragment] = []
    for link in links:
        last = out[-1] if out else None
        if last and last.track is not link.track and last.track.line.offset == link.track.line.offset:
            shared = [t for t in (last.track, link.track) if t.first <= last.start and link.stop <= t.stop]
            if shared:
                out[-1], link = replace(last, track=shared[0]), replace(link, track=shared[0])
        out.append(link)
    return out


def _slips(lag: NDArray[np.int64], likeness: Float) -> list[tuple[int, int, float]]:
    """Looks [start, stop) heard in step at one lag, and that lag in seconds; all of them where none is as it stands."""
    sure = likeness[:, 1] > IN_STEP
    away = sure & (np.abs(lag) > NEAREST) & (np.abs(lag) * STEP < FARTHEST) & (likeness[:, 2] > GAINS)
    found = list(_runs(lag, away))
    if len(found) and not (sure & ~away).any() and np.ptp([late for _, _, late in found]) <= STEP:
        return [(0, len(lag), found[0][2])]
    return found


def _runs(lag: NDArray[np.int64], away: NDArray[np.bool_]) -> Iterator[tuple[int, int, float]]:
    start = 0
    for i in range(1, len(lag) + 1):
        if i == len(lag) or not away[i] or not away[start] or abs(lag[i] - lag[start]) > 1:
            if away[start] and i - start >= LEAST:
                yield start, i, float(np.median(lag[start:i])) * STEP
            start = i


def _frames(pair: Pair, group: Sequence[Fragment], stretch: Stretch, first: int, last: int) -> Span:
    """The right frames of these looks, to the ends of the links where they come near them."""
    start, stop = stretch.start + first * EVERY, stretch.start + last * EVERY
    a = group[0].start if start - stretch.start < EDGE else pair.right_clock.nearest_edge(start)
    b = group[-1].stop if stretch.stop - stop < EDGE else pair.right_clock.nearest_edge(stop)
    return a, b


def _other(
    pair: Pair,
    registration: Registration,
    group: Sequence[Fragment],
    beside: Sequence[Fragment],
    span: Span,
    late: float,
) -> Fragment | None:
    """The span on the line where its sound is in step, a neighbour's or its own, where the picture allows that."""
    line, step = group[0].track.line, pair.left_clock.step
    wanted = line.moved(-float(line.speed) * late)
    alike = [f for f in beside if f.track.line.speed == line.speed]
    meeting = [f for f in alike if f.stop <= span[0] == group[0].start or span[1] == group[-1].stop <= f.start]
    straight = [f for f in meeting if abs(f.track.line.offset - wanted.offset) < step + STEP]
    own = line.moved(round((wanted.offset - line.offset) / step) * step)
    tried = [([*group, f], f.track.line, ALLOWED * (span[1] - span[0])) for f in straight]
    tried.append(([*group], own, -WANTED))
    for shown, one, allowed in tried:
        moved = _followed(pair, registration, group[0].track, shown, one)
        mine, theirs = _along(group[0].track, span), _along(moved, span)
        if (theirs - mine).sum() < allowed and theirs.mean() < MATCHED:
            return Fragment(moved, *span, 0.0)
    return None


def _followed(pair: Pair, registration: Registration, own: Track, links: Sequence[Fragment], line: Line) -> Track:
    """The frames of the links, and some on both sides, along another line, under the limit of their own."""
    core = min(f.start for f in links), max(f.stop for f in links)
    first, stop = max(own.first, core[0] - ASIDE), min(own.stop, core[1] + ASIDE)
    here = slice(first - own.first, stop - own.first)
    moved = track(pair, registration, line, first, stop, core)
    return replace(moved, limit=own.limit[here], noise=own.noise[here])


def _along(one: Track, span: Span) -> Float:
    return one.excess[span[0] - one.first : span[1] - one.first]
