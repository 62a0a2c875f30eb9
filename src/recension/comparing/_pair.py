"""Two signatures side by side, and products of their frames' small pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter

from recension.comparing._lines import Clock, Ints
from recension.comparing._registration import Registration, Sight, between
from recension.comparing._sampling import Float
from recension.comparing._signature import Signature

GRID = (32, 18)
BLOCK = 64  # right frames at a time


@dataclass(frozen=True)
class Pair:
    left: Signature
    right: Signature

    @cached_property
    def left_clock(self) -> Clock:
        return Clock(self.left.times)

    @cached_property
    def right_clock(self) -> Clock:
        return Clock(self.right.times)

    @property
    def frames(self) -> tuple[int, int]:
        return self.left.frames, self.right.frames

    @property
    def boxes(self) -> Registration:
        """The registration to start from: black bars apart, both show the same."""
        return between(self.left.box, self.right.box)

    def sight(self, registration: Registration) -> Sight:
        return Sight(self.left, self.right, registration, columns=GRID[0], rows=GRID[1])


@dataclass(frozen=True)
class Moments:
    """Means over pixels for right frames × shifts: enough for any gain and offset between the two.

    `left`, `right`: mean luma; `ll`, `rr`, `rl`: mean products. NaN where there is no left frame.
    """

    left: Float
    right: Float
    ll: Float
    rr: Float
    rl: Float
    choice: NDArray[np.int8]  # the place of the registration's choice

    @property
    def all(self) -> tuple[Float, Float, Float, Float, Float]:
        return self.left, self.right, self.ll, self.rr, self.rl

    def mixed(self, other: "Moments", take: NDArray[np.bool_], number: int) -> "Moments":
        """Those of `other`, which is choice `number`, where they are to be taken."""
        left, right, ll, rr, rl = (np.where(take, x, y) for x, y in zip(other.all, self.all, strict=True))
        return Moments(left, right, ll, rr, rl, np.where(take, number, self.choice).astype(np.int8))

    def picked(self, shift: NDArray[np.int64]) -> "Moments":
        """One shift for each frame: frames × 1."""
        at, shape = shift[:, None], self.rl.shape
        left, right, ll, rr, rl = (np.take_along_axis(np.broadcast_to(x, shape), at, 1) for x in self.all)
        return Moments(left, right, ll, rr, rl, np.take_along_axis(self.choice, at, 1))

    @property
    def correlation(self) -> Float:
        covariance = self.rl - self.left * self.right
        left, right = self.ll - self.left**2, self.rr - self.right**2
        return np.asarray(covariance / np.sqrt((left + 1.0) * (right + 1.0)), np.float32)

    @property
    def slope(self) -> Float:
        """The gain from left to right luma, by both spreads: noise on one side does not flatten it."""
        left, right = self.ll - self.left**2, self.rr - self.right**2
        return np.asarray(np.sqrt((right + 0.25) / (left + 0.25)), np.float32)

    def distance(self, gain: Float, bias: Float) -> Float:
        """Mean squared difference after right ≈ gain · left + bias."""
        return np.asarray(
            np.maximum(
                self.rr
                + gain**2 * self.ll
                + bias**2
                - 2 * gain * self.rl
                - 2 * bias * self.right
                + 2 * gain * bias * self.left,
                0.0,
            ),
            np.float32,
        )


def moments(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> Moments:
    """For right frames first… and left frames base + (-reach…reach): arrays of frames × (2·reach + 1).

    Where the sight leaves a choice, each pair of frames takes the one under which it correlates most.
    """
    if len(sight.choices) == 1:
        return _moments(pair, sight, first, base, reach)
    if reach and len(base) > 1:
        return _panned(pair, sight, first, base, reach)
    best = _moments(pair, sight.choices[0], first, base, reach)
    for number, choice in enumerate(sight.choices[1:], 1):
        other = _moments(pair, choice, first, base, reach)
        better = np.nan_to_num(other.correlation, nan=-2.0) > np.nan_to_num(best.correlation, nan=-2.0)
        best = best.mixed(other, better, number)
    return best


def _panned(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> Moments:
    """The choice is made once for each frame, without shifts, and smoothed; a pan does not jump to and fro."""
    chosen = median_filter(moments(pair, sight, first, base, 0).choice[:, 0], 9, mode="nearest")
    edges = [0, *(np.flatnonzero(np.diff(chosen)) + 1).tolist(), len(chosen)]
    return joined(
        [_moments(pair, sight.choices[chosen[a]], first + a, base[a:b], reach) for a, b in pairwise(edges)], chosen
    )


def joined(parts: Sequence[Moments], chosen: NDArray[np.int8]) -> Moments:
    """Moments of stretches one behind the other; `chosen` is the choice of each frame."""
    each = ([p.all[k] for p in parts] for k in range(5))
    left, right, ll, rr, rl = (np.concatenate(fields) for fields in each)
    return Moments(left, right, ll, rr, rl, np.broadcast_to(chosen[:, None], rl.shape).astype(np.int8))


def _moments(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> Moments:
    shape = (len(base), 2 * reach + 1)
    rl, ll = np.full(shape, np.nan, np.float32), np.full(shape, np.nan, np.float32)
    left, right, rr = (
        np.full(shape, np.nan, np.float32),
        np.zeros((shape[0], 1), np.float32),
        np.zeros((shape[0], 1), np.float32),
    )
    for at, r, low, x in _blocks(pair, sight, first, base, reach):
        stop = at + len(r)
        right[at:stop, 0], rr[at:stop, 0] = r.mean(1), (r * r).mean(1)
        if not len(x):
            continue
        where = base[at:stop, None] + np.arange(-reach, reach + 1) - low
        valid = (where >= 0) & (where < len(x))
        column = np.clip(where, 0, len(x) - 1)
        row = np.arange(len(r))[:, None]
        product = (r @ x.T) / r.shape[1]
        rl[at:stop] = np.where(valid, product[row, column], np.nan)
        ll[at:stop] = np.where(valid, (x * x).mean(1)[column], np.nan)
        left[at:stop] = np.where(valid, x.mean(1)[column], np.nan)
    return Moments(left, right, ll, rr, rl, np.zeros(shape, np.int8))


def _blocks(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> Iterator[tuple[int, Float, int, Float]]:
    """Place, right samples, first left frame, left samples: block by block."""
    for at in range(0, len(base), BLOCK):
        part = base[at : at + BLOCK]
        low = int(np.clip(part.min() - reach, 0, pair.left.frames))
        high = int(np.clip(part.max() + reach + 1, 0, pair.left.frames))
        high = min(high, low + 8 * BLOCK + 2 * reach)  # a leap in the times: its middle is not looked at
        right = pair.right.luma(first + at, first + at + len(part))
        yield at, sight.right(right), low, sight.left(pair.left.luma(low, high))
