"""Verdicts on the picture of a stretch that both films show: frame, grade, overlay, sharpness."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.ndimage import label, median_filter

from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration, Sight
from recension.comparing._sampling import Float
from recension.comparing._signature import HEIGHT, WIDTH, Box
from recension.records import PictureVerdict

SAMPLES = 32  # frames looked at in a stretch
FRAMED = 0.02  # of the picture: edges nearer than this are the same edge
GRADED = 5.0  # levels of luma, the mean change that makes a grade of its own
HOT = 12.0  # levels of luma that something laid over the picture differs by, usually
HOTTER = 6.0  # times the usual difference
SPOT, MOST = 3, 0.3  # least cells of an overlay, and the largest share of the picture
SOFT = 0.9  # the share of fine detail that is left in a softer picture
SHORTEST_PAN = 24  # frames for a place of its own


@dataclass(frozen=True)
class Look:
    """Sampled frames of a stretch on one grid: frames × rows × columns, of both films."""

    left: Float
    right: Float


def pictures(
    pair: Pair, registration: Registration, fragment: Fragment, left: tuple[int, int], right: tuple[int, int]
) -> tuple[PictureVerdict, ...]:
    """The verdicts that tile left frames and right frames [start, stop) of one stretch."""
    verdict = verdict_of(pair, registration, look(pair, registration, fragment, right))
    out = []
    for a, b, crop in framings(pair, registration, fragment, right):
        share = [left[0] + round((r - right[0]) / max(1, right[1] - right[0]) * (left[1] - left[0])) for r in (a, b)]
        before = pair.left.time_of(share[0]), pair.left.time_of(share[1])
        out.append(PictureVerdict(verdict, before, (pair.right.time_of(a), pair.right.time_of(b)), crop))
    return tuple(out)


def framings(
    pair: Pair, registration: Registration, fragment: Fragment, right: tuple[int, int]
) -> list[tuple[int, int, Box]]:
    """Right frames [start, stop) and the crop they show: one, unless the picture is panned and scanned."""
    each = registration.choices
    if len(each) == 1:
        return [(*right, crop_of(pair, registration))]
    track = fragment.track
    chosen = track.choice[np.clip(np.arange(*right) - track.first, 0, len(track.choice) - 1)]
    chosen = median_filter(chosen, min(SHORTEST_PAN, len(chosen)) | 1, mode="nearest")
    edges = [0, *(np.flatnonzero(np.diff(chosen)) + 1).tolist(), len(chosen)]
    return [(right[0] + a, right[0] + b, crop_of(pair, each[chosen[a]])) for a, b in pairwise(edges)]


def crop_of(pair: Pair, registration: Registration) -> Box:
    """The part of the left picture that the right shows within its black bars; all of it where nearly so."""
    box, whole = pair.right.box, pair.left.box
    x = sorted(
        (registration.x_scale * box[0] + registration.x_shift, registration.x_scale * box[2] + registration.x_shift)
    )
    y = sorted(
        (registration.y_scale * box[1] + registration.y_shift, registration.y_scale * box[3] + registration.y_shift)
    )
    found = (x[0], y[0], x[1], y[1])
    if max(abs(a - b) for a, b in zip(found, whole, strict=True)) < FRAMED:
        return (0.0, 0.0, 1.0, 1.0)
    return found


def look(pair: Pair, registration: Registration, fragment: Fragment, right: tuple[int, int]) -> Look:
    chosen = np.unique(np.linspace(right[0], right[1] - 1, SAMPLES).astype(int))
    lefts, rights = [], []
    sights = [Sight(pair.left, pair.right, r, columns=WIDTH, rows=HEIGHT) for r in registration.choices]
    track = fragment.track
    for j in chosen.tolist():
        i = int(track.line.frames(pair.left_clock, pair.right_clock, j, j + 1)[0])
        if 0 <= i < pair.left.frames:
            sight = sights[int(track.choice[min(max(0, j - track.first), len(track.choice) - 1)]) % len(sights)]
            lefts.append(sight.left(pair.left.luma(i, i + 1)))
            rights.append(sight.right(pair.right.luma(j, j + 1)))
    shape = (-1, HEIGHT, WIDTH)
    if not lefts:
        return Look(np.zeros((0, HEIGHT, WIDTH), np.float32), np.zeros((0, HEIGHT, WIDTH), np.float32))
    return Look(np.concatenate(lefts).reshape(shape), np.concatenate(rights).reshape(shape))


def verdict_of(pair: Pair, registration: Registration, seen: Look) -> str:
    """The most telling of what differs: the frame, then an overlay, the grade, the sharpness."""
    if any(crop_of(pair, r) != (0.0, 0.0, 1.0, 1.0) for r in registration.choices):
        return "recropped"
    if not len(seen.left):
        return "same"
    graded, change = regraded(seen)
    if is_overlaid(graded, seen.right):
        return "overlaid"
    if change > GRADED:
        return "regraded"
    detail = sharpness(seen.right) / max(sharpness(graded), 1e-3)
    return "softer" if detail < SOFT else "sharper" if detail > 1 / SOFT else "same"


def regraded(seen: Look) -> tuple[Float, float]:
    """The left brought to the right's grade by its levels' medians, and by how many levels that changed it."""
    levels = np.clip(seen.left.astype(np.int64) // 8, 0, 31)
    curve, centre = np.zeros(32), np.zeros(32)
    known = []
    for level in range(32):
        here = levels == level
        if here.sum() >= 64:
            known.append(level)
            curve[level], centre[level] = np.median(seen.right[here]), np.median(seen.left[here])
    if len(known) < 2:
        return seen.left, 0.0
    mapped = np.interp(seen.left, centre[known], curve[known]).astype(np.float32)
    return mapped, float(np.abs(mapped - seen.left).mean())


def is_overlaid(left: Float, right: Float) -> bool:
    """Whether some part of the picture differs most of the time, far more than the rest."""
    usual = np.median(np.abs(right - left), axis=0)
    hot = usual > max(HOT, HOTTER * float(np.median(usual)))
    spots, count = label(hot)
    largest = max((int((spots == n).sum()) for n in range(1, count + 1)), default=0)
    return largest >= SPOT and hot.mean() < MOST


def sharpness(frames: Float) -> float:
    """The root mean square of the finest differences that 64×36 cells show, the median of the frames."""
    across = 2 * frames[:, :, 1:-1] - frames[:, :, :-2] - frames[:, :, 2:]
    down = 2 * frames[:, 1:-1] - frames[:, :-2] - frames[:, 2:]
    return float(np.median(np.sqrt((across**2).mean((1, 2)) + (down**2).mean((1, 2)))))
