"""A plane of luma → 64×36 cells, its black bars, and how much fine detail it has."""

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 64, 36
Box = tuple[float, float, float, float]
Plane = NDArray[np.uint8] | NDArray[np.uint16]
BLACK = 26  # the mean of a row or column of a bar lies below this, of 255
FINE = (256, 144)  # the size at which detail is looked at
#: Where a cell has so many rows, every third will do; three is odd, so that both fields of interlaced film are seen.
MANY, EVERY = 12, 3


def window(width: int, height: int) -> tuple[int, int, int, int]:
    """The part of a picture that is reduced, an integer multiple of 64×36: x, y, width, height.

    Means over whole factors are several times faster than over others and do not alias. Where cutting would lose
    over 4 % the picture is padded instead (x or y negative).
    """
    x, w = _whole(width, WIDTH)
    y, h = _whole(height, HEIGHT)
    return x, y, w, h


def _whole(size: int, target: int) -> tuple[int, int]:
    kept = max(target, size // target * target)
    if kept < size * 0.96:
        kept += target
    return (size - kept) // 2, kept


def field(width: int, height: int) -> Box:
    """The part of the picture that the cells cover, in 0..1."""
    x, y, w, h = window(width, height)
    return x / width, y / height, (x + w) / width, (y + h) / height


def reduced(plane: Plane) -> Plane:
    """The plane's window as 36 × 64 means."""
    height, width = plane.shape
    x, y, w, h = window(width, height)
    if x < 0 or y < 0:
        dx, dy = max(0, -x), max(0, -y)
        plane = cv2.copyMakeBorder(plane, dy, h, dx, w, cv2.BORDER_REPLICATE)
    rows = plane[max(0, y) :, max(0, x) :][:h, :w].reshape(HEIGHT, h // HEIGHT, w)
    down = np.zeros((HEIGHT, w), np.float32)
    seen = _seen(h // HEIGHT)
    for row in seen:
        cv2.accumulate(rows[:, row], down)
    across = down.reshape(-1, w // WIDTH) @ np.ones(w // WIDTH, np.float32)
    means: Plane = np.rint(across * np.float32(WIDTH / w / len(seen))).reshape(HEIGHT, WIDTH).astype(plane.dtype)
    return means


def in_eight_bits(cells: Plane, bits: int, *, full: bool) -> NDArray[np.uint8]:
    """Cells of 8 bits from black at 16 to white at 235, as most films are; of full range they go from 0 to 255."""
    eight = np.asarray(cells if bits <= 8 else (cells >> (bits - 8)).clip(0, 255), np.uint8)
    return np.asarray(np.rint(16 + eight * np.float32(219 / 255)), np.uint8) if full else eight


def _seen(high: int) -> range:
    """An even number of a cell's rows, where there are many: the means hardly change, for a third of the time."""
    return range(high) if high < MANY else range(1, EVERY * (high // EVERY // 2 * 2), EVERY)


def within_bars(plane: Plane, unit: int) -> Box | None:
    """The part within black bars, None for a picture too dark to tell; `unit` is a level of 8 bits."""
    rows = cv2.reduce(plane, 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel()
    columns = cv2.reduce(plane, 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel()
    y, x = np.flatnonzero(rows > BLACK * unit), np.flatnonzero(columns > BLACK * unit)
    if len(y) <= 0.3 * len(rows) or len(x) <= 0.3 * len(columns):
        return None
    height, width = plane.shape
    return float(x[0] / width), float(y[0] / height), float((x[-1] + 1) / width), float((y[-1] + 1) / height)


def usual_box(seen: list[Box]) -> Box:
    """The part within black bars as most bright frames show it."""
    if len(seen) < 3:
        return (0.0, 0.0, 1.0, 1.0)
    bars = np.array(seen)
    x0, y0 = np.quantile(bars[:, :2], 0.1, axis=0)
    x1, y1 = np.quantile(bars[:, 2:], 0.9, axis=0)
    return (float(x0), float(y0), float(x1), float(y1))


def detail(fine: Plane) -> float:
    """The finest differences of a picture of the size FINE in relation to its contrast; the same for copies of any
    size and grade."""
    luma = fine.astype(np.float32)
    across = 2 * luma[:, 1:-1] - luma[:, :-2] - luma[:, 2:]
    down = 2 * luma[1:-1] - luma[:-2] - luma[2:]
    return float(np.sqrt(_power(across) + _power(down)) / (np.sqrt(_power(luma - luma.mean())) + 1.0))


def _power(values: NDArray[np.float32]) -> float:
    """The mean square."""
    flat = values.ravel()
    return float(flat @ flat) / flat.size
