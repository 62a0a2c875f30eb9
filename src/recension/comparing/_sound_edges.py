"""Where one verdict ends and the next begins: looks are seconds wide, so that the place is sought in small tiles."""

import numpy as np
from numpy.typing import NDArray

from recension.comparing._likeness import LOOK, TILE, Tiles
from recension.comparing._sampling import Float
from recension.comparing._sound_features import ABOVE_FLOOR, BANDS
from recension.comparing._spectra import STEP

EACH = LOOK // TILE  # tiles of a look
REACH = 24  # tiles to both sides of an edge in which its place is sought: 1.5 s
CORE = (16, 80)  # tiles from an edge that tell what is usual on a side of it
LEAST = 4  # tiles of a side that tell anything
FARTHEST = 12.0  # decibels that levels are looked at
DRAWN = 0.02  # what a place costs for each tile off the middle of the looks
SPREAD = 0.05  # the least spread of a figure


def edges_of(path: NDArray[np.int64], tiles: Tiles, floor: Float) -> list[float]:
    """Seconds from the stretch's start at which the path of looks changes."""
    changes = (np.flatnonzero(np.diff(path)) + 1).tolist()
    if not changes:
        return []
    figures = _figures(tiles, floor)
    rough = [0, *(EACH * k for k in changes), len(figures)]
    return [_edge(figures, rough[k], rough[k + 1], rough[k + 2]) * TILE * STEP for k in range(len(changes))]


def _figures(tiles: Tiles, floor: Float) -> Float:
    """Tiles × figures: likeness and difference of level, low, middle and high; NaN where nothing is heard."""
    heard = np.maximum(tiles.left, tiles.right) > floor + ABOVE_FLOOR
    apart = np.clip(tiles.right - tiles.left, -FARTHEST, FARTHEST) / FARTHEST
    columns = [_mean(values[:, band], heard[:, band]) for values in (tiles.alike, apart) for band in BANDS.values()]
    return np.stack(columns, axis=1).astype(np.float32)


def _mean(values: Float, where: NDArray[np.bool_]) -> Float:
    count = where.sum(1)
    return np.asarray(np.where(count, (values * where).sum(1) / np.maximum(count, 1), np.nan), np.float32)


def _edge(figures: Float, start: int, edge: int, stop: int) -> int:
    """The tile at which what is usual before the edge best gives way to what is usual after it."""
    one, other = _usual(figures, _core(edge, start, -1)), _usual(figures, _core(edge, stop, 1))
    low, high = max(start + 1, edge - REACH), min(stop - 1, edge + REACH)
    if one is None or other is None or low >= high:
        return edge
    spread = np.sqrt((one[1] + other[1]) / 2) + SPREAD
    before, after = (np.nan_to_num((figures[low:high] - mean) / spread) ** 2 for mean in (one[0], other[0]))
    gains = np.clip((after - before).mean(1), -4, 4)  # what it gains that a tile belongs to what was before
    value = np.concatenate([[0.0], np.cumsum(gains)]) - DRAWN * np.abs(np.arange(low, high + 1) - edge)
    return low + int(value.argmax())


def _core(edge: int, end: int, way: int) -> slice:
    """Tiles on one side of the edge, well away from it where there is room."""
    room = abs(end - edge)
    near, far = min(CORE[0], room // 2), min(CORE[1], room)
    return slice(edge + near, edge + far) if way > 0 else slice(edge - far, edge - near)


def _usual(figures: Float, where: slice) -> tuple[Float, Float] | None:
    """The mean and variance of the figures there."""
    part = figures[where]
    known = ~np.isnan(part)
    count = known.sum(0)
    if count.max(initial=0) < LEAST:
        return None
    mean = np.where(count, np.nansum(part, axis=0) / np.maximum(count, 1), np.nan)
    variance = np.nansum((part - mean) ** 2, axis=0) / np.maximum(count, 1)
    return mean.astype(np.float32), variance.astype(np.float32)
