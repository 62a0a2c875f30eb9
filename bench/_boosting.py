"""Fitting a forest of small trees on what a straight line leaves (`reading/film/_forest.py`): gradient boosting.

Newton's step in each leaf (Friedman 2001, Chen and Guestrin 2016), features in bins. Deterministic, numpy alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bench._fitting import Floats
from recension.reading.film._forest import Forest, Tree

TREES, DEPTH, RATE = 60, 3, 0.15
#: What holds a leaf's worth back, and the least curvature that it stands on.
_PENALTY, _LEAST = 5.0, 3.0
_BINS = 24
_LEAST_GAIN = 1e-6

Ints = npt.NDArray[np.int64]
#: The slope of the loss by each row's score, and its curvature.
Slope = Callable[[Floats], tuple[Floats, Floats]]


@dataclass(frozen=True, slots=True)
class _Grower:
    """Rows in bins, a line a feature; `bars[j][b]` parts bin b of feature j from the next."""

    names: Sequence[str]
    bars: Sequence[Floats]
    codes: npt.NDArray[np.uint8]

    def grown(self, slope: Floats, curve: Floats, scores: Floats, rows: Ints, depth: int) -> Tree:
        """A tree for some rows, whose scores it changes."""
        whole, weight = slope[rows].sum(), curve[rows].sum()
        best = self._parted(slope[rows], curve[rows], rows) if depth and weight >= 2 * _LEAST else None
        if best is None:
            leaf = round(float(-RATE * whole / (weight + _PENALTY)), 4)
            scores[rows] += leaf
            return leaf
        feature, at = best
        low = self.codes[feature, rows] <= at
        branches = [self.grown(slope, curve, scores, rows[side], depth - 1) for side in (low, ~low)]
        return [self.names[feature], float(self.bars[feature][at]), *branches]

    def _parted(self, slope: Floats, curve: Floats, rows: Ints) -> tuple[int, int] | None:
        """The feature and bin that part these rows best; None where nothing is gained."""
        gains = np.zeros((len(self.bars), _BINS + 2))
        for feature, codes in enumerate(self.codes):
            if len(self.bars[feature]):
                gains[feature] = _gains(codes[rows], slope, curve)
        feature, at = divmod(int(gains.argmax()), gains.shape[1])
        return (feature, at) if gains[feature, at] > _LEAST_GAIN else None


def _gains(codes: npt.NDArray[np.uint8], slope: Floats, curve: Floats) -> Floats:
    """What is gained by a bar behind each bin."""
    low, weight = (np.bincount(codes, values, _BINS + 2).cumsum() for values in (slope, curve))
    whole, all_weight = low[-1], weight[-1]
    high, other = whole - low, all_weight - weight
    gains = low**2 / (weight + _PENALTY) + high**2 / (other + _PENALTY) - whole**2 / (all_weight + _PENALTY)
    gains[(weight < _LEAST) | (other < _LEAST)] = 0.0
    found: Floats = gains
    return found


def boosted(rows: Floats, names: Sequence[str], start: Floats, slope: Slope) -> Forest:
    """A forest that betters the scores which the rows have to begin with."""
    bars = [_bars(column) for column in rows.T]
    codes = np.stack([b.searchsorted(column).astype(np.uint8) for b, column in zip(bars, rows.T, strict=True)])
    grower, scores, every = _Grower(names, bars, codes), start.copy(), np.arange(len(rows))
    return [grower.grown(*slope(scores), scores, every, DEPTH) for _ in range(TREES)]


def _bars(column: Floats) -> Floats:
    """Between the values of a feature, or between so many parts of those that are not nought."""
    values = np.unique(column)
    if len(values) <= _BINS:
        between = (values[1:] + values[:-1]) / 2
    else:
        between = np.append(np.quantile(column[column != 0], np.linspace(0, 1, _BINS)[1:-1]), (-1e-6, 1e-6))
    bars: Floats = np.unique(between.round(6))
    return bars


def of_choice(starts: Ints, right: Ints) -> Slope:
    """Of a choice among the rows that begin at `starts`, of which those at `right` are right."""

    def slope(scores: Floats) -> tuple[Floats, Floats]:
        sizes = np.diff(np.append(starts, len(scores)))
        power = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        chance = power / np.repeat(np.add.reduceat(power, starts), sizes)
        steep = chance.copy()
        steep[right] -= 1
        return steep, np.maximum(chance * (1 - chance), 1e-6)

    return slope


def of_chance(right: Floats) -> Slope:
    """Of a row's chance to be right."""

    def slope(scores: Floats) -> tuple[Floats, Floats]:
        chance = 1 / (1 + np.exp(-scores))
        return chance - right, np.maximum(chance * (1 - chance), 1e-6)

    return slope
