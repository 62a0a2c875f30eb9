"""Half frames: whether the copy's pictures are woven of two of the film's, fields a part of a frame apart, and which.

Pull-down, fields that are one frame late, and plain frames are one thing then: each half of a copy's picture shows the
film's frame on show at that half's own time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from recension.comparing._band import one_to_one
from recension.comparing._chain import Fragment
from recension.comparing._lines import Clock, Floats, Ints, Line
from recension.comparing._pair import Pair, single
from recension.comparing._registration import Registration, Sight
from recension.comparing._sampling import Float
from recension.comparing._signature import Signature

SAMPLES = 16  # frames of a link that are looked at
MOST_LINKS = 12
LEAST = 20  # frames of a link that tells a weave
PHASES: Floats = np.arange(-20, 21) * np.float64(0.05)  # of a film frame
HALF: Floats = np.array([-0.5, 0.5])  # the phases of fields that are a frame apart
NONE: Floats = np.array([0.0])
WOVEN = 0.05  # logs of distance a frame by which a weave must explain one-to-one frames better
NOISIER = 1.5  # times as noisy as the other, a side is no film of which that one is woven
GRAIN = 0.3  # squared luma: below this, distances are rounding
FARTHEST = 4  # frames to each side of the one opposite


@dataclass(frozen=True)
class Roles:
    """The film, whose frames are shown whole, and the copy, whose pictures may be `woven` of them."""

    pair: Pair
    registration: Registration
    copy_is_left: bool
    woven: bool

    @cached_property
    def sight(self) -> Sight:
        return self.pair.sight(self.registration)

    @property
    def copy(self) -> Signature:
        return self.pair.left if self.copy_is_left else self.pair.right

    @property
    def film(self) -> Signature:
        return self.pair.right if self.copy_is_left else self.pair.left

    @property
    def clocks(self) -> tuple[Clock, Clock]:
        """The copy's and the film's."""
        left, right = self.pair.left_clock, self.pair.right_clock
        return (left, right) if self.copy_is_left else (right, left)

    def shown(self, line: Line, phase: float, halves: Ints) -> Ints:
        """The film's frame that each half of a copy's frame shows, counted from 0; `phase` in frames of the film."""
        copy, film = self.clocks
        at = np.clip(halves // 2, 0, copy.frames - 1)
        part = np.where(halves % 2, 0.75, 0.25) if self.woven else np.full(len(halves), 0.5)
        times = np.asarray(copy.edges[at] + part * (copy.edges[at + 1] - copy.edges[at]))
        there = (times - line.offset) / float(line.speed) if self.copy_is_left else line.left(times)
        return film.at(np.asarray(there + phase * film.step))

    def copies(self, frames: Ints) -> Float:
        """Choices of the sight × frames × pixels."""
        raw = single(self.copy, np.clip(frames, 0, self.copy.frames - 1).tolist())
        return np.stack([(one.left if self.copy_is_left else one.right)(raw) for one in self.sight.choices])

    def films(self, frames: Ints, grade: tuple[float, float]) -> Float:
        """The same of the film, brought to the copy's grade."""
        gain, bias = grade
        raw = single(self.film, np.clip(frames, 0, self.film.frames - 1).tolist())
        plain = np.stack([(one.right if self.copy_is_left else one.left)(raw) for one in self.sight.choices])
        return np.asarray((plain - bias) / gain if self.copy_is_left else gain * plain + bias, np.float32)

    def span(self, link: Fragment) -> tuple[int, int]:
        """The link's frames in the copy."""
        return link.left(self.pair) if self.copy_is_left else (link.start, link.stop)

    def laid(self, link: Fragment, copy: tuple[int, int], film: tuple[int, int]) -> Fragment:
        """The link with these frames of both."""
        start, stop = film if self.copy_is_left else copy
        return replace(link, start=start, stop=stop, across=copy if self.copy_is_left else film)


def grade_of(link: Fragment, right: int) -> tuple[float, float]:
    """Gain and bias from left to right at a right frame."""
    at = int(np.clip(right - link.track.first, 0, len(link.track.gain) - 1))
    return float(link.track.gain[at]), float(link.track.bias[at])


# ── which is woven, and how ─────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class _Looks:
    """Some of the copy's frames: products of the film's frames about the one opposite, each less the copy's.

    `products`: choices × frames × 9 × 9; `noise`: squared luma by which the film's frames leave the mean of theirs.
    """

    frames: Ints
    opposite: Ints
    products: Float
    noise: float

    def costs(self, roles: Roles, line: Line, phases: Floats) -> Floats:
        """For each phase the sum of logs of distance; that two frames' mean is less noisy than one is made up for."""
        out = np.zeros(len(phases))
        each = np.arange(len(self.frames))
        for k, phase in enumerate(phases.tolist()):
            i, j = (roles.shown(line, phase, 2 * self.frames + half) - self.opposite for half in (0, 1))
            i, j = (np.clip(shift, -FARTHEST, FARTHEST) + FARTHEST for shift in (i, j))
            p = self.products
            apart = (p[:, each, i, i] + 2 * p[:, each, i, j] + p[:, each, j, j]) / 4
            out[k] = np.log(apart.min(0) + (i != j) * self.noise / 2 + GRAIN).sum()
        return out


def _looks(roles: Roles, link: Fragment) -> _Looks:
    start, stop = roles.span(link)
    chosen = np.unique(np.linspace(start + 2, stop - 3, SAMPLES).astype(int))
    opposite = roles.shown(link.track.line, 0.0, 2 * chosen)
    around = (opposite[:, None] + np.arange(-FARTHEST, FARTHEST + 1)).ravel()
    films = roles.films(around, grade_of(link, (link.start + link.stop) // 2))
    films = films.reshape(len(films), len(chosen), 2 * FARTHEST + 1, -1)
    off = films - roles.copies(chosen)[:, :, None, :]
    products = np.asarray(off @ off.transpose(0, 1, 3, 2) / off.shape[3], np.float32)
    jerks = ((films[:, :, 1:-1] - (films[:, :, :-2] + films[:, :, 2:]) / 2) ** 2).mean(3) / 1.5
    return _Looks(chosen, opposite, products, float(np.quantile(jerks, 0.1)))


def roles_of(pair: Pair, registration: Registration, links: Sequence[Fragment]) -> Roles:
    """Which film is the copy, and whether it is woven: what explains the links' pictures best."""
    plain = Roles(pair, registration, copy_is_left=False, woven=False)
    told = sorted((f for f in links if f.stop - f.start > LEAST), key=lambda f: f.start - f.stop)[:MOST_LINKS]
    if not told:
        return plain
    right, left = (replace(plain, copy_is_left=side, woven=True) for side in (False, True))
    seen = [_looks(right, f) for f in told]
    if not one_to_one(pair, told[0].track.line):
        return right if _sum(right, told, seen, PHASES) < _sum(plain, told, seen, PHASES) else plain
    other = [_looks(left, f) for f in told]
    noises = [float(np.median([look.noise for look in looks])) + GRAIN for looks in (seen, other)]
    best, least = plain, _sum(plain, told, seen, NONE) - WOVEN * sum(len(look.frames) for look in seen)
    for roles, looks, (own, others) in ((right, seen, noises), (left, other, noises[::-1])):
        cost = _sum(roles, told, looks, HALF)
        if own < NOISIER * others and cost < least:
            best, least = roles, cost
    return best


def _sum(roles: Roles, links: Sequence[Fragment], seen: Sequence[_Looks], phases: Floats) -> float:
    return float(sum(s.costs(roles, f.track.line, phases).min() for s, f in zip(seen, links, strict=True)))


def phase_of(roles: Roles, link: Fragment) -> float:
    """By how much of a film's frame the link's halves are late; the middle of the phases that explain it best."""
    start, stop = roles.span(link)
    if stop - start < 8:
        return 0.0
    seen, line = _looks(roles, link), link.track.line
    if one_to_one(roles.pair, line):
        return float(HALF[seen.costs(roles, line, HALF).argmin()])
    costs = seen.costs(roles, line, PHASES)
    best = first = last = int((costs + np.abs(PHASES)).argmin())
    while first > 0 and costs[first - 1] <= costs[best] + 1e-6:
        first -= 1
    while last + 1 < len(costs) and costs[last + 1] <= costs[best] + 1e-6:
        last += 1
    return float(PHASES[first] + PHASES[last]) / 2
