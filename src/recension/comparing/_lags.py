"""By how much one sound is late against another: bands' patterns correlated at every lag."""

import numpy as np
from numpy.typing import NDArray
from scipy.fft import irfft, next_fast_len, rfft
from scipy.ndimage import uniform_filter1d

from recension.comparing._sampling import Float
from recension.comparing._spectra import STEP

WINDOW = round(3.0 / STEP)  # columns that a lag is told from
FARTHEST = round(3.1 / STEP)  # columns: lags are sought so far to both sides
PATTERN = round(2.0 / STEP)  # columns of the mean that a pattern stands out from
NEARER = 0.03  # what the farthest lag loses against none
QUIET = 0.5  # squared decibels a cell that patterns must rise above
CHUNK = 32  # centres at a time
SIZE = next_fast_len(WINDOW + 2 * FARTHEST, real=True)  # columns that are transformed


def patterns(decibels: Float) -> Float:
    """Columns × bands about the mean of two seconds."""
    return np.asarray(decibels - uniform_filter1d(decibels, PATTERN, axis=0, mode="reflect"), np.float32)


def lags(left: Float, right: Float, centres: NDArray[np.int64]) -> tuple[NDArray[np.int64], Float]:
    """For patterns of columns × bands: the lag of the right, in columns, at which they are most alike, and how much."""
    margin = FARTHEST + WINDOW
    x, y = (np.pad(side, ((margin, margin), (0, 0))) for side in (left, right))
    power = np.cumsum(np.pad((x * x).sum(1, dtype=np.float64), (1, 0)))
    parts = [_lags(x, y, power, centres[i : i + CHUNK] + margin) for i in range(0, len(centres), CHUNK)]
    found, how = (np.concatenate(each) for each in zip(*parts, strict=True))
    return found, how


def _lags(
    x: Float, y: Float, power: NDArray[np.float64], centres: NDArray[np.int64]
) -> tuple[NDArray[np.int64], Float]:
    centres = np.minimum(centres, len(y) - FARTHEST - WINDOW)
    starts = centres - WINDOW // 2
    own = y[starts[:, None] + np.arange(WINDOW)]
    there = x[starts[:, None] + np.arange(-FARTHEST, WINDOW + FARTHEST)]
    spectrum = (rfft(there, SIZE, axis=1) * rfft(own, SIZE, axis=1).conj()).sum(2)
    both = irfft(spectrum, SIZE, axis=1)[:, : 2 * FARTHEST + 1]
    places = starts[:, None] + np.arange(-FARTHEST, FARTHEST + 1)
    energy = np.maximum((own * own).sum((1, 2))[:, None] * (power[places + WINDOW] - power[places]), 0.0)
    table = both / (np.sqrt(energy) + WINDOW * x.shape[1] * QUIET)
    table -= NEARER * np.abs(np.arange(-FARTHEST, FARTHEST + 1)) / FARTHEST
    best = table.argmax(1)
    return FARTHEST - best, np.asarray(table[np.arange(len(best)), best], np.float32)


def likeness(left: Float, right: Float, centres: NDArray[np.int64], lag: int) -> Float:
    """How alike the patterns are at one lag."""
    there = left[np.clip(np.arange(len(right)) - lag, 0, len(left) - 1)]
    both, x, y = (
        uniform_filter1d(values.sum(1), WINDOW // 2, mode="reflect")
        for values in (there * right, there * there, right * right)
    )
    at = np.clip(centres, 0, len(right) - 1)
    return np.asarray((both / (np.sqrt(np.maximum(x * y, 0)) + QUIET * right.shape[1]))[at], np.float32)
