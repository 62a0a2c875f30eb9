"""What two sounds laid on one line have in common, every half second."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import uniform_filter1d

from recension.comparing._sampling import Float
from recension.comparing._spectra import STEP

EVERY = 0.5  # seconds between two looks
WINDOW = round(1.5 / STEP)  # columns of a look
LAG_WINDOW = round(3.0 / STEP)
FARTHEST = round(1.0 / STEP)  # lags are sought so far to both sides, in columns
NEAREST = 3  # columns: lags below this are the same moment
LOW = 6  # bands that speech hardly reaches
MATCH = 3.0  # decibels by which two cells of one sound may differ
ABOVE_FLOOR = 8.0  # decibels over the noise for a cell to count
LOUD = 0.6  # the share of cells that are quieter than a loud one
BLOCK = 400  # looks at a time


@dataclass(frozen=True)
class Cells:
    """Decibels of both sounds on the right's columns, columns × bands, after the common equalisation."""

    left: Float
    right: Float
    floor: Float  # decibels in each band below which there is only noise


@dataclass(frozen=True)
class Looks:
    """One row for each look.

    `like` is the correlation of the two patterns, `gain` their median difference in decibels; `even` is the share of
    cells that differ by no more than MATCH, `quiet` that of the quieter cells, `low` that of the lowest bands, `apart`
    the share about `gain` instead of 0. `heard` is the share of cells above the noise on either side; `left` and
    `right` on each. `lag` (columns) is where the patterns match best within a second, `lagged` how well.
    """

    like: Float
    gain: Float
    even: Float
    quiet: Float
    low: Float
    apart: Float
    heard: Float
    left: Float
    right: Float
    lag: np.ndarray
    lagged: Float

    def __len__(self) -> int:
        return len(self.like)


def looks(cells: Cells, base: int) -> Looks:
    """Looks every EVERY seconds; `base` is the lag, in columns, at which the films' sounds are alike as a rule."""
    count = max(1, round(len(cells.right) * STEP / EVERY))
    centres = ((np.arange(count) + 0.5) * EVERY / STEP).astype(np.int64)
    lag, lagged = lags(cells, centres)
    near = np.where(np.abs(lag - base) <= NEAREST, lag, base)
    parts = [_look(cells, centres[i : i + BLOCK], near[i : i + BLOCK]) for i in range(0, count, BLOCK)]
    like, gain, even, quiet, low, apart, heard, left, right = (np.concatenate(c) for c in zip(*parts, strict=True))
    return Looks(like, gain, even, quiet, low, apart, heard, left, right, lag, lagged)


def _look(cells: Cells, centres: np.ndarray, lag: np.ndarray) -> tuple[Float, ...]:
    places = centres[:, None] + np.arange(WINDOW) - WINDOW // 2
    right = cells.right[np.clip(places, 0, len(cells.right) - 1)]
    left = cells.left[np.clip(places - lag[:, None], 0, len(cells.left) - 1)]
    loudest = np.maximum(left, right)
    heard = loudest > cells.floor + ABOVE_FLOOR
    many = np.maximum(heard.sum((1, 2)), 1)
    difference = right - left
    gain = _median(difference, heard)
    even = heard & (np.abs(difference) < MATCH)
    apart = heard & (np.abs(difference - gain[:, None, None]) < MATCH)
    loud = loudest > np.quantile(loudest, LOUD, axis=(1, 2), keepdims=True)
    quiet = heard & ~loud
    low = heard[:, :, :LOW]
    return (
        _correlation(left, right),
        gain,
        even.sum((1, 2)) / many,
        (even & quiet).sum((1, 2)) / np.maximum(quiet.sum((1, 2)), 1),
        even[:, :, :LOW].sum((1, 2)) / np.maximum(low.sum((1, 2)), 1),
        apart.sum((1, 2)) / many,
        heard.mean((1, 2)),
        (left > cells.floor + ABOVE_FLOOR).mean((1, 2)),
        (right > cells.floor + ABOVE_FLOOR).mean((1, 2)),
    )


def _median(values: Float, mask: np.ndarray) -> Float:
    flat = np.where(mask, values, np.nan).reshape(len(values), -1)
    flat[np.isnan(flat).all(1)] = 0.0
    return np.asarray(np.nanmedian(flat, axis=1), np.float32)


def _correlation(left: Float, right: Float) -> Float:
    """Of windows × columns × bands, each band about its own mean."""
    x, y = left - left.mean(1, keepdims=True), right - right.mean(1, keepdims=True)
    power = np.sqrt((x * x).sum((1, 2)) * (y * y).sum((1, 2)))
    return np.asarray((x * y).sum((1, 2)) / (power + x[0].size), np.float32)


def lags(cells: Cells, centres: np.ndarray) -> tuple[np.ndarray, Float]:
    """The lag of the right behind the left, in columns, at which the patterns are most alike, and how much."""
    x, y = _patterns(cells.left), _patterns(cells.right)
    length = len(y)
    own = uniform_filter1d((y * y).sum(1), LAG_WINDOW, mode="nearest")[np.minimum(centres, length - 1)]
    power = uniform_filter1d((x * x).sum(1), LAG_WINDOW, mode="nearest")
    table = np.empty((2 * FARTHEST + 1, len(centres)), np.float32)
    for row, lag in enumerate(range(-FARTHEST, FARTHEST + 1)):
        there = np.clip(np.arange(length) - lag, 0, length - 1)
        both = uniform_filter1d(np.einsum("tb,tb->t", x[there], y), LAG_WINDOW, mode="nearest")
        at = np.minimum(centres, length - 1)
        table[row] = both[at] / (np.sqrt(np.maximum(own * power[there[at]], 0.0)) + 1.0)
    table -= 0.02 * np.abs(np.arange(-FARTHEST, FARTHEST + 1))[:, None] / FARTHEST
    best = table.argmax(0)
    return best - FARTHEST, table[best, np.arange(len(centres))]


def _patterns(decibels: Float) -> Float:
    """Each band about its mean of two seconds."""
    mean = uniform_filter1d(decibels, round(2.0 / STEP), axis=0, mode="nearest")
    return np.asarray(decibels - mean, np.float32)
