"""Seeds: right moments and the left moments that look like them, over a second each."""

from dataclasses import dataclass

import numpy as np
from scipy.fft import dctn

from recension.comparing._lines import Floats
from recension.comparing._sampling import Float
from recension.comparing._tiny import BINS, COLUMNS, ROWS

STACK = BINS  # bins in a stack: one second
LEFT_EVERY, RIGHT_EVERY = 2, 4  # bins between stacks
LONG = 30 * 60 * BINS  # bins; shorter films are sampled twice as densely
CANDIDATES = 4  # left moments for each right one
BLOCK = 4  # neighbouring stacks of which one may be a candidate
LIKE = 0.55  # the least cosine
NEAR_BEST = 0.2  # candidates fall short of the best by no more


@dataclass(frozen=True)
class Seeds:
    """Pairs of moments, in seconds, with a weight in 0..1: likeness times how sharply it tells the time."""

    left: Floats
    right: Floats
    weight: Floats

    def __len__(self) -> int:
        return len(self.left)


def seeds(left: Float, right: Float) -> Seeds:
    """From mean pictures (bins × 144) of both films.

    One side is sampled at 4 Hz, the other at 2 Hz and the likeness taken as a matrix product in blocks: exact, and
    for two 2-hour films about a second. The descriptor is blind to gain and offset of the luma.
    """
    every = RIGHT_EVERY if len(right) > LONG else RIGHT_EVERY // 2
    at_left, at_right = centres(len(left), LEFT_EVERY), centres(len(right), every)
    if not len(at_left) or not len(at_right):
        return Seeds(*(np.zeros(0) for _ in range(3)))
    raw_left, raw_right = describe(left, at_left), describe(right, at_right)
    scale = np.sqrt(np.vstack([raw_left, raw_right]).var(0))
    scale = 1 / (scale + 0.25 * scale.max() + 1e-9)
    x, y = unit(raw_left * scale), unit(raw_right * scale)
    row, column, score = best(y, x)
    sharp = sharpness(y, BINS * 3 // 2 // every)
    return Seeds(
        (at_left[column] + STACK / 2) / BINS,
        (at_right[row] + STACK / 2) / BINS,
        np.clip((score - LIKE) / (1 - LIKE), 0, 1) * sharp[row],
    )


def centres(bins: int, every: int) -> np.ndarray:
    """First bins of the stacks."""
    return np.arange(0, max(0, bins - STACK + 1), every)


def describe(bins: Float, at: np.ndarray) -> Float:
    """Stacks × 84: low spatial frequencies of three temporal moments, gain and offset removed."""
    small = dctn(bins.reshape(-1, ROWS, COLUMNS), axes=(1, 2), norm="ortho")[:, :4, :7].reshape(len(bins), -1)
    small = small.astype(np.float32)
    phase = (np.arange(STACK) + 0.5) / STACK
    moments = np.stack([np.ones(STACK), np.cos(np.pi * phase), np.cos(2 * np.pi * phase)]).astype(np.float32)
    moments *= np.array([[1.0], [2.0], [2.0]], np.float32) / STACK
    stacks = small[at[:, None] + np.arange(STACK)]
    out = np.einsum("mt,ntd->nmd", moments, stacks).reshape(len(at), -1)
    out[:, 0] = 0.0  # the mean luma over the stack
    return unit(out)


def unit(rows: Float) -> Float:
    return np.asarray(rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6), np.float32)


def best(queries: Float, index: Float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows of `queries`, rows of `index` and cosine: up to CANDIDATES local maxima each."""
    out: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    blocks = -(-len(index) // BLOCK)
    for start in range(0, len(queries), 512):
        score = np.full((len(queries[start : start + 512]), blocks * BLOCK), -1.0, np.float32)
        score[:, : len(index)] = queries[start : start + 512] @ index.T
        cut = score.reshape(len(score), blocks, BLOCK)
        peak = cut.max(2)
        k = min(CANDIDATES, blocks)
        top = np.argpartition(-peak, k - 1, axis=1)[:, :k]
        value = np.take_along_axis(peak, top, 1)
        keep = (value > LIKE) & (value > value.max(1, keepdims=True) - NEAR_BEST)
        row, slot = np.nonzero(keep)
        block = top[row, slot]
        column = block * BLOCK + cut[row, block].argmax(1)
        out.append((row + start, column, value[row, slot]))
    return tuple(np.concatenate(part) for part in zip(*out, strict=True))  # type: ignore[return-value]


def sharpness(stacks: Float, step: int) -> Floats:
    """How far each stack differs from those 1.5 s before and after: a still tells little of the time."""
    padded = np.pad(stacks, ((step, step), (0, 0)), mode="edge")
    near = np.minimum((padded[2 * step :] * stacks).sum(1), (padded[: -2 * step] * stacks).sum(1))
    return np.asarray(np.clip((1 - near) / 0.1, 0.02, 1.0), np.float64)
