"""Rectangles of a picture brought to a small grid by area averaging, as two matrix products."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from recension.comparing._signature import HEIGHT, WIDTH, Box, Luma

Float = NDArray[np.float32]


@lru_cache(maxsize=256)
def axis(low: float, high: float, *, cells: int, pixels: int) -> Float:
    """Weights (cells × pixels) that average [low, high] of 0..1 into equal cells; high < low mirrors.

    What lies outside the picture repeats its edge. The array is shared: never write to it.
    """
    edges = (low + (high - low) / cells * np.arange(cells + 1)) * pixels
    starts, ends = np.minimum(edges[:-1], edges[1:]), np.maximum(edges[:-1], edges[1:])
    centre = np.clip((starts + ends) / 2, 0.5, pixels - 0.5)
    reach = np.maximum((ends - starts) / 2, 0.5)
    pixel = np.arange(pixels)
    over = np.minimum(centre[:, None] + reach[:, None], pixel + 1) - np.maximum(centre[:, None] - reach[:, None], pixel)
    weights = np.clip(over, 0, None)
    return np.asarray(weights / weights.sum(1, keepdims=True), np.float32)


@dataclass(frozen=True)
class Sampler:
    """Brings frames of 64×36 to a grid of rows × columns over one rectangle of them."""

    rows: Float  # rows × 36
    columns: Float  # 64 × columns

    def __call__(self, luma: Luma) -> Float:
        """Frames × 36 × 64 to frames × (rows·columns), in 0..255."""
        return self.across(self.down(luma))

    def down(self, luma: Luma) -> Float:
        """The first half, which places at one height share: frames × 36 × 64 to frames × rows × 64."""
        return np.asarray(np.matmul(self.rows, luma.astype(np.float32)), np.float32)

    def across(self, lines: Float) -> Float:
        """The second half: frames × rows × 64 to frames × (rows·columns)."""
        across = lines.reshape(-1, WIDTH) @ self.columns
        return np.asarray(across.reshape(len(lines), lines.shape[1] * across.shape[1]), np.float32)


@lru_cache(maxsize=256)
def sampler(rectangle: Box, field: Box, *, columns: int, rows: int) -> Sampler:
    """For a rectangle of the whole picture (0..1; x1 < x0 mirrors), of which the luma shows `field`."""
    x0, y0, x1, y1 = rectangle
    fx, fy, fw, fh = field[0], field[1], field[2] - field[0], field[3] - field[1]
    return Sampler(
        axis((y0 - fy) / fh, (y1 - fy) / fh, cells=rows, pixels=HEIGHT),
        np.ascontiguousarray(axis((x0 - fx) / fw, (x1 - fx) / fw, cells=columns, pixels=WIDTH).T),
    )
