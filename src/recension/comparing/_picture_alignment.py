"""From two signatures with pictures to the fragments that match: seeds, runs, registration, shifts, tracks."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

import numpy as np

from recension.comparing._band import Piece, shifts
from recension.comparing._blends import without_blends
from recension.comparing._chain import Fragment, chain, doubt_of, joined
from recension.comparing._echoes import echoes
from recension.comparing._islands import islands
from recension.comparing._lines import Line, speeds
from recension.comparing._pair import Pair
from recension.comparing._registering import ALIKE, register
from recension.comparing._registration import Registration, common
from recension.comparing._runs import Run, runs
from recension.comparing._sampling import Float
from recension.comparing._seeds import Seeds, seeds
from recension.comparing._settling import settle, span, speed_of
from recension.comparing._spans import Gap, Span, gaps, size, spans
from recension.comparing._strays import Stray, inserted, strays
from recension.comparing._tiny import tiny
from recension.comparing._tracks import Track, calibrated, stretches, track
from recension.comparing._views import best_view

PENALTY = 2.5  # entering or leaving a match, in logs of distance
LEAST_GAIN = 8.0
REACH = 60.0  # seconds that a track is followed beyond what is known of it
NEWS = 0.15  # the share of a run's frames that must be new to follow it
LEAST_GOOD = 5  # frames of a piece that must match well
BRIDGE = 120.0  # seconds between two stretches of one line that are made one track


@dataclass(frozen=True)
class Alignment:
    """The chain of fragments in order, the fragments beside it, and the registration they were measured under."""

    links: tuple[Fragment, ...]
    beside: tuple[Stray, ...]
    registration: Registration


def align(pair: Pair) -> Alignment:
    """Picture against picture: a first chain from seeds, a second one with what lies between its links."""
    if pair.left.digest == pair.right.digest:
        return identical(pair)
    start, bins = first_look(pair)
    found, registration = candidate_runs(pair, start, seeds(*bins))
    if not found:
        return Alignment((), (), start)
    pieces: list[Piece] = []
    known = Known(pair)
    for run in found:
        if known.lacks(run):
            pieces += known.add(follow(pair, registration, run))
    seen: Tracks = {}
    links, _ = chained(pair, registration, pieces, seen)
    pieces += [piece for link in links for piece in anew(pair, registration, link)]
    links, _ = chained(pair, registration, pieces, seen)
    speed = found[0].line.speed
    held = gaps(spans(pair, links), pair.frames)
    places = [*echoes(pair, bins, held, speed), *crossed(held)]
    pieces += islands(pair, registration, places, speed, known.good or 0.9)
    links, fragments = chained(pair, registration, pieces, seen)
    found_beside = strays(pair, links, fragments)
    links, beside = inserted(pair, links, found_beside)
    if found_beside:
        links = joined(pair, links, [s.fragment for s in beside], doubt=doubt_of(links))
    links = without_blends(pair, registration, links, known.good or 0.9)
    return Alignment(tuple(links), beside, registration)


def identical(pair: Pair) -> Alignment:
    """One file against itself, or against another of its sound tracks."""
    frames = pair.right.frames
    whole = track(pair, pair.boxes, Line(Fraction(1), 0.0), 0, frames, (0, frames))
    return Alignment((Fragment(whole, 0, frames, float(frames)),), (), pair.boxes)


#: Tracks measured before, by line, frames and core.
Tracks = dict[tuple[Line, int, int, tuple[int, int]], Track]


def chained(
    pair: Pair, registration: Registration, pieces: Sequence[Piece], seen: Tracks
) -> tuple[list[Fragment], list[Fragment]]:
    """The chain that these pieces make, its joints laid, and all fragments; `seen` is added to."""
    fragments = []
    for t in calibrated(tracks_of(pair, registration, pieces, seen), pair.right.frames):
        fragments += [Fragment(t, a, b, g) for a, b, g in stretches(t, penalty=PENALTY) if g >= LEAST_GAIN]
    links = chain(pair, fragments)
    return joined(pair, links, doubt=doubt_of(joined(pair, links))), fragments


def anew(pair: Pair, registration: Registration, link: Fragment) -> list[Piece]:
    """Small shifts along a link, also where no seed had pointed."""
    return [
        p for p in shifts(pair, registration, link.track.line, link.start, link.stop) if p.stop - p.first >= LEAST_GOOD
    ]


def crossed(held: Sequence[Gap]) -> list[tuple[Span, Span]]:
    """Both sides of each gap; then every left one with every right one, the smallest first."""
    lefts = [g.left for g in held if size(g.left)]
    rights = [g.right for g in held if size(g.right)]
    own = [(g.left, g.right) for g in held if size(g.left) and size(g.right)]
    every = sorted(product(lefts, rights), key=lambda pair: size(pair[0]) * size(pair[1]))
    return list(dict.fromkeys([*own, *every]))


def first_look(pair: Pair) -> tuple[Registration, tuple[Float, Float]]:
    """The registration under which the films gather most seeds, and both at 8 Hz as it shows them."""
    left = tiny(pair.left, pair.left_clock, common(pair.left.box, pair.left.field)).bins
    right = tiny(pair.right, pair.right_clock, common(pair.right.box, pair.right.field)).bins
    view = best_view(left, right, speeds(pair.left.rate, pair.right.rate))
    return view.registration(pair.boxes, pair.right.box), view.seen(left, right)


def candidate_runs(pair: Pair, start: Registration, held: Seeds) -> tuple[list[Run], Registration]:
    """Runs of seeds, the heaviest first, and the registration that they tell.

    The speed is judged again under that registration: before it is known, drifts of a cropped picture tell little. One
    whose start pans has been judged at every place already.
    """
    known = speeds(pair.left.rate, pair.right.rate)
    speed = speed_of(pair, start, held, known)
    found = heaviest(held, speed)
    if not found:
        return [], start
    registration = register(pair, found, start)
    again = speed if start.pans or registration == start else speed_of(pair, registration, held, known)
    if again == speed:
        return found, registration
    found = heaviest(held, again)
    return found, register(pair, found, start) if found else start


def heaviest(held: Seeds, speed: Fraction) -> list[Run]:
    return distinct(sorted(runs(held, speed), key=lambda r: -r.weight))


def distinct(found: Sequence[Run]) -> list[Run]:
    """Without the side lobes of heavier runs: near in offset, within them in time, and lighter by far."""
    out: list[Run] = []
    for run in found:
        lobe = any(
            abs(run.line.offset - big.line.offset) < 1.6
            and run.line.start > big.line.start - 2
            and run.line.stop < big.line.stop + 2
            and run.weight < 0.4 * big.weight
            for big in out
        )
        if not lobe:
            out.append(run)
    return out


class Known:
    """The frames of both films that have a good counterpart already: a run among such frames adds nothing."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.right = np.zeros(pair.right.frames, bool)
        self.left = np.zeros(pair.left.frames, bool)
        self.good: float | None = None  # the correlation that makes a counterpart good

    def lacks(self, run: Run) -> bool:
        first, stop = span(self.pair, run)
        ends = self.pair.left_clock.at(run.line.left(np.array([run.line.start, run.line.stop])))
        low, high = np.clip(ends, 0, self.pair.left.frames).tolist()
        return bool((~self.right[first:stop]).mean() > NEWS or (low < high and (~self.left[low:high]).mean() > NEWS))

    def add(self, pieces: list[Piece]) -> list[Piece]:
        """Take note of pieces; returns those of them that match as well as the first ones did."""
        if self.good is None and pieces:
            usual = 1 - float(np.median(np.concatenate([p.correlation for p in pieces])))
            self.good = 1 - min(4 * usual + 0.002, usual + 0.15)
        kept = []
        for piece in pieces:
            good = piece.correlation >= (self.good or 0.0)
            left = piece.line.frames(self.pair.left_clock, self.pair.right_clock, piece.first, piece.stop)
            good &= (left >= 0) & (left < self.pair.left.frames)
            self.right[piece.first : piece.stop] |= good
            self.left[left[good]] = True
            if good.sum() >= LEAST_GOOD:
                kept.append(piece)
        return kept


def follow(pair: Pair, registration: Registration, run: Run) -> list[Piece]:
    """The run to the frame: its line, divided where it shifts."""
    line, correlation = settle(pair, registration, run)
    if correlation < ALIKE:
        return []
    first, stop = span(pair, run)
    return shifts(pair, registration, line, first, stop)


def tracks_of(pair: Pair, registration: Registration, pieces: Sequence[Piece], seen: Tracks) -> list[Track]:
    """One track for pieces on one line not far apart, followed some way beyond both ends."""
    near = 0.3 * pair.left_clock.step
    rate = 1 / pair.right_clock.step
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.line.speed, p.first, p.stop)):
        home = next(
            (
                g
                for g in groups
                if g[0].line.speed == piece.line.speed
                and abs(g[0].line.offset - piece.line.offset) < near
                and piece.first - max(p.stop for p in g) < BRIDGE * rate
            ),
            None,
        )
        if home is None:
            groups.append([piece])
        else:
            home.append(piece)
    out = []
    for group in groups:
        longest = max(group, key=lambda p: p.stop - p.first)
        core = min(p.first for p in group), max(p.stop for p in group)
        reach = int(min(REACH, 5 + (core[1] - core[0]) / rate) * rate)
        first, stop = max(0, core[0] - reach), min(pair.right.frames, core[1] + reach)
        key = (Line(longest.line.speed, longest.line.offset), first, stop, core)
        if key not in seen:
            seen[key] = track(pair, registration, longest.line, first, stop, core)
        out.append(seen[key])
    return out
