"""Which part of the left picture the right one shows."""

from dataclasses import dataclass

import numpy as np

from recension.comparing._sampling import Float, sampler
from recension.comparing._signature import Box, Luma, Signature

FULL_BOX: Box = (0.0, 0.0, 1.0, 1.0)
STEP = 0.004  # of the picture, for derivatives
ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Registration:
    """left = scale · right + shift, for x and y in 0..1 of the whole pictures; a negative x scale mirrors."""

    x_scale: float = 1.0
    x_shift: float = 0.0
    y_scale: float = 1.0
    y_shift: float = 0.0

    @property
    def crop(self) -> Box:
        """What the whole right picture shows of the left, which may reach beyond it."""
        x0, x1 = sorted((self.x_shift, self.x_scale + self.x_shift))
        y0, y1 = sorted((self.y_shift, self.y_scale + self.y_shift))
        return (x0, y0, x1, y1)

    def rectangles(self, left: Box, right: Box) -> tuple[Box, Box]:
        """The part that both show, in left and in right coordinates, within the given boxes."""
        lx0, lx1, rx0, rx1 = _common(left[0], left[2], right[0], right[2], self.x_scale, self.x_shift)
        ly0, ly1, ry0, ry1 = _common(left[1], left[3], right[1], right[3], self.y_scale, self.y_shift)
        return (lx0, ly0, lx1, ly1), (rx0, ry0, rx1, ry1)


def _common(
    l0: float, l1: float, r0: float, r1: float, scale: float, shift: float
) -> tuple[float, float, float, float]:
    a, b = sorted(((l0 - shift) / scale, (l1 - shift) / scale))
    low, high = max(r0, a), min(r1, b)
    if high - low < 0.05:  # no common part worth the name: take all of the right
        low, high = r0, r1
    return scale * low + shift, scale * high + shift, low, high


def between(left: Box, right: Box) -> Registration:
    """The registration that lays one box on the other."""
    x = (left[2] - left[0]) / (right[2] - right[0])
    y = (left[3] - left[1]) / (right[3] - right[1])
    return Registration(x, left[0] - x * right[0], y, left[1] - y * right[1])


def common(box: Box, field: Box) -> Box:
    """The part of a box that the luma covers."""
    return max(box[0], field[0]), max(box[1], field[1]), min(box[2], field[2]), min(box[3], field[3])


class Sight:
    """Two signatures looked at through one registration, on a grid of columns × rows."""

    def __init__(
        self, left: Signature, right: Signature, registration: Registration, *, columns: int, rows: int
    ) -> None:
        a, b = registration.rectangles(common(left.box, left.field), common(right.box, right.field))
        self.left = sampler(a, left.field, columns=columns, rows=rows)
        self.right = sampler(b, right.field, columns=columns, rows=rows)


def likeness(left: Float, right: Float) -> float:
    """Mean over frames of the correlation of frames × pixels, flat frames left out."""
    return float(np.mean(correlations(left, right))) if len(left) else 0.0


def correlations(left: Float, right: Float) -> Float:
    a, b = left - left.mean(1, keepdims=True), right - right.mean(1, keepdims=True)
    power = np.sqrt((a * a).sum(1) * (b * b).sum(1))
    return np.asarray((a * b).sum(1) / (power + a.shape[1]), np.float32)


def refine(
    start: Registration, frames: tuple[Luma, Luma], signatures: tuple[Signature, Signature]
) -> tuple[Registration, float]:
    """Gauss–Newton on the four numbers for frames that belong together; the registration and its likeness."""
    now, score = start, _score(start, frames, signatures, (32, 18))
    for grid in ((16, 9), (32, 18)):
        reach = 1.0
        for _ in range(ROUNDS):
            tried = _step(now, frames, signatures, grid, reach)
            better = _score(tried, frames, signatures, (32, 18))
            if better > score + 1e-5:
                now, score = tried, better
            elif reach < 0.2:
                break
            else:
                reach /= 2
    return now, score


def _score(
    r: Registration, frames: tuple[Luma, Luma], signatures: tuple[Signature, Signature], grid: tuple[int, int]
) -> float:
    sight = Sight(*signatures, r, columns=grid[0], rows=grid[1])
    return likeness(sight.left(frames[0]), sight.right(frames[1]))


def _step(
    now: Registration,
    frames: tuple[Luma, Luma],
    signatures: tuple[Signature, Signature],
    grid: tuple[int, int],
    reach: float,
) -> Registration:
    a, b = now.rectangles(
        common(signatures[0].box, signatures[0].field), common(signatures[1].box, signatures[1].field)
    )
    right = _plain(sampler(b, signatures[1].field, columns=grid[0], rows=grid[1])(frames[1]))
    corners = np.array(a)
    left = _plain(sampler(a, signatures[0].field, columns=grid[0], rows=grid[1])(frames[0]))
    columns = []
    for i in range(4):
        moved = corners.copy()
        moved[i] += STEP
        shifted = sampler(tuple(moved), signatures[0].field, columns=grid[0], rows=grid[1])(frames[0])
        columns.append((_plain(shifted) - left).ravel() / STEP)
    jacobian = np.stack(columns, 1)
    normal = jacobian.T @ jacobian
    normal[np.diag_indices(4)] *= 1.02
    move = np.linalg.lstsq(normal, jacobian.T @ (right - left).ravel(), rcond=None)[0]
    corners += np.clip(reach * move, -0.08, 0.08)
    x = (corners[2] - corners[0]) / (b[2] - b[0])
    y = (corners[3] - corners[1]) / (b[3] - b[1])
    if abs(x) < 0.2 or abs(y) < 0.2:
        return now
    return Registration(float(x), float(corners[0] - x * b[0]), float(y), float(corners[1] - y * b[1]))


def _plain(values: Float) -> Float:
    centred = values - values.mean(1, keepdims=True)
    return np.asarray(centred / (np.sqrt((centred**2).mean(1, keepdims=True)) + 1.0), np.float32)
