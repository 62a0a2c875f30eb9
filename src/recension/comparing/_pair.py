"""Two signatures side by side, and products of their frames' small pictures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import median_filter

from recension.comparing._lines import Clock, Ints
from recension.comparing._memory import Memory
from recension.comparing._registration import Registration, Sight, between
from recension.comparing._sampling import Float
from recension.comparing._signature import Luma, Signature
from recension.comparing._spectra import Spectra, spectra

GRID = (32, 18)
BLOCK = 64  # right frames at a time
REMEMBERED = 96 << 20  # bytes of moments that are kept for the next time
SAMPLED = 64 << 20  # bytes of frames brought to the grid that are kept

Side = Literal["left", "right"]


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

    @cached_property
    def memory(self) -> "Memory[Moments]":
        return Memory(REMEMBERED)

    @cached_property
    def sampled(self) -> Memory[Float]:
        return Memory(SAMPLED)

    @cached_property
    def _spectra(self) -> dict[tuple[Side, float], Spectra]:
        return {}

    def seen(self, side: Side, sight: Sight, first: int, stop: int) -> Float:
        """Frames [first, stop) of one film as a sight without a choice shows them: frames × pixels."""
        signature = self.left if side == "left" else self.right
        sample = sight.left if side == "left" else sight.right
        first, stop = max(0, first), min(stop, signature.frames)
        if stop - first < BLOCK // 2:
            return sample(signature.luma(first, stop))
        out = np.empty((stop - first, GRID[0] * GRID[1]), np.float32)
        for start in range(first - first % BLOCK, stop, BLOCK):
            key = side, sight.registration, start
            block = self.sampled.known.get(key)
            if block is None:
                block = sample(signature.luma(start, start + BLOCK))
                self.sampled.keep(key, block, block.nbytes)
            a, b = max(first, start), min(stop, start + BLOCK)
            out[a - first : b - first] = block[a - start : b - start]
        return out

    def spectra(self, side: Side, pitch: float = 1.0) -> Spectra:
        """One film's sound in bands, at the pitch; computed once."""
        if (side, pitch) not in self._spectra:
            self._spectra[side, pitch] = spectra(self.left if side == "left" else self.right, pitch=pitch)
        return self._spectra[side, pitch]

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

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(x.nbytes for x in (*self.all, self.choice))

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
    if reach and len(base) > 1 and len(sight.choices) > 1:
        return _panned(pair, sight, first, base, reach)
    if not len(base):
        return _best(pair, sight, first, base, reach)
    edges = [0, *range(BLOCK - first % BLOCK, len(base), BLOCK), len(base)]
    return joined([_remembered(pair, sight, first + a, base[a:b], reach) for a, b in pairwise(edges)])


def _remembered(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> Moments:
    """Those of one block, at most once for the same frames: lines are followed anew as more is known of the films."""
    key = sight.registration, first, base.tobytes(), reach
    found = pair.memory.known.get(key)
    if found is None:
        found = _best(pair, sight, first, base, reach)
        pair.memory.keep(key, found, found.size)
    return found


def _panned(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> Moments:
    """The choice is made once for each frame, without shifts, and smoothed; a pan does not jump to and fro."""
    chosen = median_filter(moments(pair, sight, first, base, 0).choice[:, 0], 9, mode="nearest")
    edges = [0, *(np.flatnonzero(np.diff(chosen)) + 1).tolist(), len(chosen)]
    whole = joined(
        [moments(pair, sight.choices[chosen[a]], first + a, base[a:b], reach) for a, b in pairwise(edges)]
    )
    return replace(whole, choice=np.broadcast_to(chosen[:, None], whole.rl.shape).astype(np.int8))


def joined(parts: Sequence[Moments]) -> Moments:
    """Moments of stretches one behind the other."""
    left, right, ll, rr, rl = (np.concatenate([p.all[k] for p in parts]) for k in range(5))
    return Moments(left, right, ll, rr, rl, np.concatenate([p.choice for p in parts]))


@dataclass(frozen=True)
class _Block:
    """Some right frames, and the left ones from `low` on among which those opposite stand.

    Both are brought to the rows of the grid, which is the same for all choices: frames × rows × 64.
    """

    low: int
    left: Float
    right: Float

    def seen(self, choice: Sight) -> tuple[Float, Float]:
        """Both under one choice: frames × pixels."""
        return choice.left.across(self.left), choice.right.across(self.right)


def _block(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> _Block:
    low, high = _opposite(pair, base, reach)
    right = pair.right.luma(first, first + len(base))
    return _Block(low, sight.left.down(pair.left.luma(low, high)), sight.right.down(right))


def _opposite(pair: Pair, base: Ints, reach: int) -> tuple[int, int]:
    """The left frames [low, high) within reach of the base."""
    frames = pair.left.frames
    low = min(max(0, int(base.min(initial=frames)) - reach), frames)
    high = min(max(0, int(base.max(initial=-1)) + reach + 1), frames)
    return low, min(high, low + 8 * BLOCK + 2 * reach)  # a leap in the times: its middle is not looked at


def _best(pair: Pair, sight: Sight, first: int, base: Ints, reach: int) -> Moments:
    choices = sight.choices
    if len(choices) == 1:
        low, high = _opposite(pair, base, reach)
        frames = pair.seen("left", sight, low, high), pair.seen("right", sight, first, first + len(base))
        return _moments(base, low, *frames, reach)
    block = _block(pair, sight, first, base, reach)
    best = _moments(base, block.low, *block.seen(choices[0]), reach)
    for number, choice in enumerate(choices[1:], 1):
        other = _moments(base, block.low, *block.seen(choice), reach)
        better = np.nan_to_num(other.correlation, nan=-2.0) > np.nan_to_num(best.correlation, nan=-2.0)
        best = best.mixed(other, better, number)
    return best


def _moments(base: Ints, low: int, x: Float, r: Float, reach: int) -> Moments:
    """Of left frames `x`, the first of which is `low`, and right frames `r`."""
    shape = (len(base), 2 * reach + 1)
    left, ll, rl = (np.full(shape, np.nan, np.float32) for _ in range(3))
    right, rr = (np.zeros((shape[0], 1), np.float32) for _ in range(2))
    known = slice(0, len(r))
    right[known, 0], rr[known, 0] = r.mean(1), power(r)
    if len(x):
        where = base[known, None] + np.arange(-reach, reach + 1) - low
        valid = (where >= 0) & (where < len(x))
        column = np.clip(where, 0, len(x) - 1)
        product = (r @ x.T) / r.shape[1]
        rl[known] = np.where(valid, np.take_along_axis(product, column, 1), np.nan)
        ll[known] = np.where(valid, power(x)[column], np.nan)
        left[known] = np.where(valid, x.mean(1)[column], np.nan)
    return Moments(left, right, ll, rr, rl, np.zeros(shape, np.int8))


def power(frames: Float) -> Float:
    """The mean square of each frame."""
    return np.asarray(np.einsum("fp,fp->f", frames, frames) / np.float32(frames.shape[1]), np.float32)


def single(signature: Signature, frames: Sequence[int]) -> Luma:
    """Single frames of a film: frames × 36 × 64."""
    return np.concatenate([signature.luma(i, i + 1) for i in frames])
