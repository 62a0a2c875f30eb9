"""Joints in a woven copy, to the half of a frame, so that the film's edges are told to the frame.

About each joint every place is tried: a half of the copy's picture shows the one side's frame, the other's, or
something strange, of which the copy's neighbouring pictures give an idea. What explains these pictures best is taken.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from recension.comparing._chain import Fragment
from recension.comparing._halves import GRAIN, Roles, grade_of, phase_of, roles_of
from recension.comparing._lines import Floats, Ints
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration
from recension.comparing._sampling import Float

NEAR = 3  # frames to each side of where a joint is known to be
MOST = 4.0  # what no frame costs more, in logs of distance over the usual one
UNKNOWN = 1.0  # what no strange frame costs more: nothing has to be like the frames before and after it
STRANGE = 0.35  # what a half costs that belongs to neither side
PRIOR = 0.1  # what a half costs that a joint is moved
GAP = 2.0  # what something strange between two sides costs
LOCAL = 12  # frames beside a joint that tell the usual distance


@dataclass(frozen=True)
class _Side:
    """A link with its phase, and its half-open halves of the copy."""

    link: Fragment
    phase: float
    start: int
    stop: int

    def shown(self, roles: Roles, halves: Ints) -> Ints:
        return roles.shown(self.link.track.line, self.phase, halves)


def halved(pair: Pair, registration: Registration, links: Sequence[Fragment]) -> list[Fragment]:
    """The links of a woven copy with their edges laid anew in both films; others as they are."""
    roles = roles_of(pair, registration, links)
    if not roles.woven:
        return list(links)
    sides = [_Side(f, phase_of(roles, f), 2 * a, 2 * b) for f, (a, b) in ((f, roles.span(f)) for f in links)]
    for k in range(len(sides) + 1):
        before, after = (sides[k - 1] if k else None), (sides[k] if k < len(sides) else None)
        if before and after and after.start - before.stop > 4 * NEAR:
            places = _joint(roles, before, None)[0], _joint(roles, None, after)[1]
        elif before and after and before.link.track is after.link.track and after.start - before.stop <= 2:
            continue
        else:
            places = _joint(roles, before, after)
        if before:
            sides[k - 1] = replace(before, stop=places[0])
        if after:
            sides[k] = replace(after, start=places[1])
    nexts = [side.start for side in sides[1:]] + [2 * roles.copy.frames]
    return [_laid(roles, side, after) for side, after in zip(sides, nexts, strict=True)]


def _laid(roles: Roles, side: _Side, after: int) -> Fragment:
    """A picture that two links share is the later one's."""
    copy = side.start // 2, min((side.stop + 1) // 2, after // 2)
    first, last = side.shown(roles, np.array([side.start, side.stop - 1])).tolist()
    film = max(0, first), min(roles.film.frames, last + 1)
    return roles.laid(side.link, copy, film) if copy[1] > copy[0] and film[1] > film[0] else side.link


def _joint(roles: Roles, a: _Side | None, b: _Side | None) -> tuple[int, int]:
    """The half before which a stops, and that at which b starts; 0 for a side that is not there."""
    stop, start = (a.stop if a else b.start if b else 0), (b.start if b else a.stop if a else 0)
    end = roles.copy.frames
    first = max(0, stop // 2 - NEAR, a.start // 2 if a else 0)
    last = min(end, start // 2 + NEAR, b.stop // 2 if b else end)
    if a is None and start == 0:
        last = min(1, last)
    if b is None and stop == 2 * end:
        first = max(end - 1, first)
    if last <= first:
        return stop, start
    worth = _Window(roles, a, b, first, last).costs()
    halves = range(2 * first, 2 * last + 1)
    films_a = a.shown(roles, np.array(halves) - 1) + 1 if a else np.zeros(len(halves), int)
    films_b = b.shown(roles, np.array(halves)) if b else np.full(len(halves), roles.film.frames)
    best, choice = np.inf, (stop, start)
    for i, f in enumerate(halves if a else halves[:1]):
        for k, g in enumerate(halves) if b else [(len(halves) - 1, halves[-1])]:
            if g < f or (a and b and films_a[i] > films_b[k]):
                continue
            moved = (abs(f - stop) if a else 0) + (abs(g - start) if b else 0)
            total = worth(f, g) + PRIOR * moved + (GAP if a and b and g > f else 0.0)
            if total < best:
                best, choice = total, (f, g)
    return choice


@dataclass(frozen=True)
class _Window:
    """The copy's frames [first, last) about a joint, and what each way to explain them costs."""

    roles: Roles
    a: _Side | None
    b: _Side | None
    first: int
    last: int

    def costs(self) -> Callable[[int, int], float]:
        """The cost of all frames when a stops before half f and b starts at half g."""
        told = self._table()
        until = {name: np.concatenate([[0.0], np.cumsum(cost)]) for name, cost in told.items()}

        def cost(f: int, g: int) -> float:
            inner, outer = f // 2 - self.first, -(-g // 2) - self.first  # a's whole frames end, b's begin
            total = (until["aa"][inner] if self.a else 0.0) + (until["bb"][-1] - until["bb"][outer] if self.b else 0.0)
            shared = bool(self.a and self.b and f == g and f % 2)
            low, high = inner, outer
            if self.a and f % 2:
                total += told["ab" if shared else "ax"][inner]
                low += 1
            if self.b and g % 2 and not shared:
                high -= 1
                total += told["xb"][high] if high >= low else MOST
            return float(total + (until["xx"][high] - until["xx"][low] if high > low else 0.0))

        return cost

    def _table(self) -> dict[str, Floats]:
        """For each frame: both halves a's, both b's, one of each, strange ones (x)."""
        seen = self.roles.copies(np.arange(self.first - 1, self.last + 1))
        usual = max(_usual(self.roles, side, at_end=side is self.a) for side in (self.a, self.b) if side)
        strange = seen[:, :-2], seen[:, 2:]

        def cost(*each: Float | Floats) -> Floats:
            apart = np.min([((one - seen[:, 1:-1]) ** 2).mean(2).min(0) for one in each], axis=0)
            return np.asarray(np.minimum(np.log((apart + usual + GRAIN) / (2 * usual + GRAIN)), MOST), np.float64)

        told = {"xx": np.minimum(cost(*strange), UNKNOWN) + 2 * STRANGE}
        if self.a:
            own, known = self._own(self.a)
            told["aa"] = np.where(known.all(1), cost(own.mean(2)), MOST)
            told["ax"] = np.where(known[:, 0], cost(*((own[:, :, 0] + x) / 2 for x in strange)), MOST) + STRANGE
            if self.b is None and self.last == self.roles.copy.frames:  # its last picture may stand in both halves
                told["ax"][-1] = min(told["ax"][-1], cost(own[:, :, 0])[-1])
        if self.b:
            others, there = self._own(self.b)
            told["bb"] = np.where(there.all(1), cost(others.mean(2)), MOST)
            told["xb"] = np.where(there[:, 1], cost(*((others[:, :, 1] + x) / 2 for x in strange)), MOST) + STRANGE
            if self.a is None and self.first == 0:
                told["xb"][0] = min(told["xb"][0], cost(others[:, :, 1])[0])
        if self.a and self.b:
            told["ab"] = np.where(known[:, 0] & there[:, 1], cost((own[:, :, 0] + others[:, :, 1]) / 2), MOST)
        return told

    def _own(self, side: _Side) -> tuple[Float, np.ndarray]:
        """A side's pictures, choices × frames × halves × pixels, and which halves it has one for."""
        halves = np.arange(2 * self.first, 2 * self.last)
        which = side.shown(self.roles, halves)
        films = self.roles.films(which, _grade(side, at_end=side is self.a))
        known = (which >= 0) & (which < self.roles.film.frames)
        return films.reshape(len(films), -1, 2, films.shape[2]), known.reshape(-1, 2)


def _grade(side: _Side, *, at_end: bool) -> tuple[float, float]:
    return grade_of(side.link, side.link.stop - 2 if at_end else side.link.start + 2)


def _usual(roles: Roles, side: _Side, *, at_end: bool) -> float:
    """The usual distance of a link's frames near an end, in squared luma."""
    inner = np.arange(side.start // 2 + 3, side.stop // 2 - 3)
    inner = inner[-LOCAL:] if at_end else inner[:LOCAL]
    if not len(inner):
        return 1.0
    which = side.shown(roles, np.stack([2 * inner, 2 * inner + 1], 1).ravel())
    films = roles.films(which, _grade(side, at_end=at_end))
    woven = films.reshape(len(films), len(inner), 2, -1).mean(2)
    return float(np.median(((woven - roles.copies(inner)) ** 2).mean(2).min(0)))
