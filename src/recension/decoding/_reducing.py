"""A plane of luma → 64×36 cells, its black bars, and how much fine detail it has."""

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 64, 36
Box = tuple[float, float, float, float]
Plane = NDArray[np.uint8] | NDArray[np.uint16]
Float = NDArray[np.float32]
BLACK = 26  # the mean of a row or column of a bar lies below this, of 255
FINE = (256, 144)  # the size at which detail is looked at
#: Where a cell has so many rows, every third will do; three is odd, so that both fields of interlaced film are seen.
MANY, EVERY = 12, 3


def thinned(plane: Plane) -> Plane:
    """The middle one of every three rows, where there are many: the means hardly change, for a third of the time."""
    return plane if len(plane) < MANY * HEIGHT else plane[EVERY // 2 :: EVERY]


def in_eight_bits(cells: Plane, bits: int, *, full: bool) -> NDArray[np.uint8]:
    """Cells of 8 bits from black at 16 to white at 235, as most films are; of full range they go from 0 to 255."""
    eight = np.asarray(cells if bits <= 8 else (cells >> (bits - 8)).clip(0, 255), np.uint8)
    return np.asarray(np.rint(16 + eight * np.float32(219 / 255)), np.uint8) if full else eight


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
    across = _power(cv2.Sobel(fine, cv2.CV_32F, 2, 0, ksize=1)[:, 1:-1])
    down = _power(cv2.Sobel(fine, cv2.CV_32F, 0, 2, ksize=1)[1:-1])
    return float(np.sqrt(across + down) / (cv2.meanStdDev(fine)[1][0, 0] + 1.0))


def _power(values: NDArray[np.generic]) -> float:
    """The mean square."""
    return float(cv2.norm(values, cv2.NORM_L2SQR) / values.size)
