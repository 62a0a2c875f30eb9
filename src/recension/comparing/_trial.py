"""Trials: runs of seeds under one speed, followed to the frame and chained; where speeds vie, the best chain tells."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from recension.comparing._band import Piece, shifts
from recension.comparing._chain import Fragment, chain, doubt_of, joined
from recension.comparing._lines import Line, speeds
from recension.comparing._pair import Pair
from recension.comparing._registering import ALIKE, register
from recension.comparing._registration import Registration
from recension.comparing._runs import Run, runs
from recension.comparing._seeds import Seeds
from recension.comparing._settling import likely_speeds, settle, span
from recension.comparing._tracks import Track, calibrated, stretches, track
from recension.comparing._weaving import on_one_side, which_is_woven

PENALTY = 2.5  # entering or leaving a match, in logs of distance
LEAST_GAIN = 8.0
REACH = 60.0  # seconds that a track is followed beyond what is known of it
NEWS = 0.15  # the share of a run's frames that must be new to follow it
LEAST_GOOD = 5  # frames of a piece that must match well
BRIDGE = 120.0  # seconds between two stretches of one line that are made one track
FEWER = 20.0  # what a link must gain: a wrong speed needs many

#: Tracks measured before, by line, frames and core.
Tracks = dict[tuple[Line, int, int, tuple[int, int]], Track]


@dataclass
class Trial:
    """A first chain under one speed, and what it was made of; `good` is the correlation of true pairs."""

    speed: Fraction
    registration: Registration
    pieces: list[Piece]
    links: list[Fragment]
    good: float
    seen: Tracks = field(default_factory=dict)
    woven: str = ""

    def laid(self, pair: Pair, pieces: list[Piece]) -> list[Piece]:
        """Pieces as the trial's own lie."""
        return on_one_side(pair, pieces, self.woven) if self.woven else pieces

    @property
    def value(self) -> float:
        return sum(link.worth(link.start, link.stop) - FEWER for link in self.links)


def best_trial(pair: Pair, start: Registration, held: Seeds) -> Trial | None:
    """Under the speed that frames' drifts tell; where they leave a doubt, under that of the best chain.

    In doubt the speed that lays one frame opposite one is tried as well.
    """
    known = speeds(pair.left.rate, pair.right.rate)
    likely = likely_speeds(pair, start, held, known)
    runs_of = {likely[0]: heaviest(held, likely[0])}
    registered = {likely[0]: registrations(pair, runs_of[likely[0]], start)}
    first = next(iter(registered[likely[0]]), start)
    if first != start and not start.pans:
        # Before the crop is known, drifts of a cropped picture tell little.
        likely = likely_speeds(pair, first, held, known)
    if len(likely) > 1:
        even = pair.right.rate / pair.left.rate
        likely += [even] if even not in likely else []
    for speed in likely:
        if speed not in registered:
            runs_of[speed] = heaviest(held, speed)
            registered[speed] = registrations(pair, runs_of[speed], start)
    tried = [trial(pair, runs_of[speed], one, speed) for speed in likely for one in registered[speed]]
    return max(tried, key=lambda trial: trial.value, default=None)


def registrations(pair: Pair, found: Sequence[Run], start: Registration) -> tuple[Registration, ...]:
    """Those that are likely under the speed of these runs."""
    return register(pair, found, start) if found else ()


def trial(pair: Pair, found: Sequence[Run], registration: Registration, speed: Fraction) -> Trial:
    out = Trial(speed, registration, [], [], 0.9)
    known = Known(pair)
    for run in found:
        if known.lacks(run):
            out.pieces += known.add(follow(pair, registration, run))
    out.good = known.good or out.good
    out.woven = which_is_woven(pair, registration, out.pieces)
    out.pieces = out.laid(pair, out.pieces)
    out.links, _ = chained(pair, registration, out.pieces, out.seen)
    return out


def chained(
    pair: Pair, registration: Registration, pieces: Sequence[Piece], seen: Tracks
) -> tuple[list[Fragment], list[Fragment]]:
    """The chain that these pieces make, its joints laid, and all fragments; `seen` is added to."""
    fragments = []
    for t in calibrated(tracks_of(pair, registration, pieces, seen), pair.right.frames):
        fragments += [Fragment(t, a, b, g) for a, b, g in stretches(t, penalty=PENALTY) if g >= LEAST_GAIN]
    links = chain(pair, fragments)
    return joined(pair, links, doubt=doubt_of(joined(pair, links))), fragments


# ── runs ────────────────────────────────────────────────────────────────────────────────────────────


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


# ── tracks ──────────────────────────────────────────────────────────────────────────────────────────


def tracks_of(pair: Pair, registration: Registration, pieces: Sequence[Piece], seen: Tracks) -> list[Track]:
    """One track for pieces on one line not far apart, followed some way beyond both ends."""
    rate = 1 / pair.right_clock.step
    out = []
    for group in groups_of(pair, pieces):
        longest = max(group, key=lambda p: p.stop - p.first)
        core = min(p.first for p in group), max(p.stop for p in group)
        reach = int(min(REACH, 5 + (core[1] - core[0]) / rate) * rate)
        first, stop = max(0, core[0] - reach), min(pair.right.frames, core[1] + reach)
        key = (Line(longest.line.speed, longest.line.offset), first, stop, core)
        if key not in seen:
            seen[key] = track(pair, registration, longest.line, first, stop, core)
        out.append(seen[key])
    return out


def groups_of(pair: Pair, pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces on one line not far apart together."""
    near, bridge = 0.3 * pair.left_clock.step, BRIDGE / pair.right_clock.step
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (p.line.speed, p.first, p.stop)):
        home = next(
            (
                g
                for g in groups
                if g[0].line.speed == piece.line.speed
                and abs(g[0].line.offset - piece.line.offset) < near
                and piece.first - max(p.stop for p in g) < bridge
            ),
            None,
        )
        if home is None:
            groups.append([piece])
        else:
            home.append(piece)
    return groups
