"""Which part of the left picture the right one shows."""

from dataclasses import dataclass, replace

import numpy as np

from recension.comparing._sampling import Float, sampler
from recension.comparing._signature import Box, Luma, Signature

FULL_BOX: Box = (0.0, 0.0, 1.0, 1.0)
STEP = 0.004  # of the picture, for derivatives
PAN_STEP = 0.02  # of the wider picture, between the places of a panned one
ROUNDS = 12
SURE = 0.96  # the likeness that leaves no doubt about a registration
WIDTHS = (1.0, 0.9, 0.82, 0.75, 0.66, 0.58)  # of the left picture, for crops to try
PLACES = (0.0, 0.25, 0.5, 0.75, 1.0)  # of the room there is


@dataclass(frozen=True, slots=True)
class Registration:
    """left = scale · right + shift, for x and y in 0..1 of the whole pictures; a negative x scale mirrors.

    `pans` are other x shifts, of which any frame may take the one that suits it: a picture panned and scanned.
    """

    x_scale: float = 1.0
    x_shift: float = 0.0
    y_scale: float = 1.0
    y_shift: float = 0.0
    pans: tuple[float, ...] = ()

    @property
    def choices(self) -> "tuple[Registration, ...]":
        """The registrations that a frame may take, each without a choice of its own."""
        return tuple(replace(self, x_shift=shift, pans=()) for shift in self.pans) or (self,)

    def panning(self, room: tuple[float, float]) -> "Registration":
        """With all x shifts within the room, in steps that leave neighbours alike."""
        low, high = room
        count = max(2, round((high - low) / PAN_STEP / max(1.0, abs(self.x_scale))) + 1)
        return replace(self, pans=tuple(float(v) for v in np.linspace(low, high, count)))

    @property
    def coarse(self) -> "Registration":
        """With every third choice only."""
        return replace(self, pans=self.pans[::3] if len(self.pans) > 4 else self.pans)

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
    """Two signatures looked at through one registration, on a grid of columns × rows.

    `choices` are the sights of each registration that a frame may take.
    """

    def __init__(
        self, left: Signature, right: Signature, registration: Registration, *, columns: int, rows: int
    ) -> None:
        self.registration = registration
        a, b = registration.rectangles(common(left.box, left.field), common(right.box, right.field))
        self.left = sampler(a, left.field, columns=columns, rows=rows)
        self.right = sampler(b, right.field, columns=columns, rows=rows)
        each = registration.choices
        self.choices: tuple[Sight, ...] = (
            (self,) if len(each) == 1 else tuple(Sight(left, right, r, columns=columns, rows=rows) for r in each)
        )


def correlations(left: Float, right: Float) -> Float:
    """Correlation of each pair of frames (frames × pixels); about 0 for flat ones."""
    a, b = left - left.mean(1, keepdims=True), right - right.mean(1, keepdims=True)
    power = np.sqrt((a * a).sum(1) * (b * b).sum(1))
    return np.asarray((a * b).sum(1) / (power + a.shape[1]), np.float32)


def refine(
    start: Registration, frames: tuple[Luma, Luma], signatures: tuple[Signature, Signature]
) -> tuple[Registration, float]:
    """Gauss–Newton on the four numbers for frames that belong together; the registration and its likeness."""
    now, score = start, score_of(start, frames, signatures, (32, 18))
    for grid in ((16, 9), (32, 18)):
        reach = 1.0
        for _ in range(ROUNDS):
            tried = _step(now, frames, signatures, grid, reach)
            better = score_of(tried, frames, signatures, (32, 18))
            if better > score + 1e-5:
                now, score = tried, better
            elif reach < 0.2:
                break
            else:
                reach /= 2
    return now, score


def search(
    start: Registration, frames: tuple[Luma, Luma], signatures: tuple[Signature, Signature]
) -> tuple[Registration, float]:
    """`refine` from the start and, where that leaves doubt, from crops of the usual widths and heights at any place."""
    best = refine(start, frames, signatures)
    if best[1] >= SURE:
        return best
    sign = 1.0 if start.x_scale > 0 else -1.0
    tried = []
    for x in WIDTHS:
        for y in {1.0, x}:
            for px in PLACES if x < 1 else (0.0,):
                for py in PLACES if y < 1 else (0.0,):
                    crop = Registration(x, px * (1 - x), y, py * (1 - y))
                    tried.append(crop if sign > 0 else replace(crop, x_scale=-x, x_shift=crop.x_shift + x))
    scored = sorted(tried, key=lambda r: -score_of(r, frames, signatures, (16, 9)))
    return max([best, *(refine(r, frames, signatures) for r in scored[:3])], key=lambda found: found[1])


def score_of(
    r: Registration, frames: tuple[Luma, Luma], signatures: tuple[Signature, Signature], grid: tuple[int, int]
) -> float:
    return float(np.mean(likenesses(r, frames, signatures, grid))) if len(frames[0]) else 0.0


def likenesses(
    r: Registration,
    frames: tuple[Luma, Luma],
    signatures: tuple[Signature, Signature],
    grid: tuple[int, int] = (32, 18),
) -> Float:
    """The correlation of each left frame with its right one under the registration."""
    sight = Sight(*signatures, r, columns=grid[0], rows=grid[1])
    return correlations(sight.left(frames[0]), sight.right(frames[1]))


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
    whole = sampler(a, signatures[0].field, columns=grid[0], rows=grid[1])
    lines = whole.down(frames[0])
    left = _plain(whole.across(lines))
    columns = []
    for i in range(4):
        moved = tuple(corner + STEP * (k == i) for k, corner in enumerate(a))
        shifted = sampler(moved, signatures[0].field, columns=grid[0], rows=grid[1])
        columns.append((_plain(shifted.across(lines if i % 2 == 0 else shifted.down(frames[0]))) - left).ravel() / STEP)
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
