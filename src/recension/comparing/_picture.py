"""Verdicts on the picture of a stretch that both films show: frame, grade, overlay, sharpness."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

import numpy as np
from scipy.ndimage import label, median_filter

from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration, Sight
from recension.comparing._sampling import Float
from recension.comparing._signature import HEIGHT, WIDTH, Box, Signature
from recension.records import PictureVerdict

SAMPLES = 32  # frames looked at in a stretch
FRAMED = 0.02  # of the picture: edges nearer than this are the same edge
GRADED = 5.0  # levels of luma, the mean change that makes a grade of its own
HOT = 12.0  # levels of luma that something laid over the picture differs by, usually
HOTTER = 6.0  # times the usual difference
SPOT, MOST = 3, 0.3  # least cells of an overlay, and the largest share of the picture
SOFT = 0.75  # the share of fine detail that is left in a softer picture
FEWEST = 5  # looks at the detail by which sharpness is judged
WINDOW = 240  # frames for which a verdict of their own is sought
STEADY = 6  # windows one behind the other for which it must hold
SHORTEST_PAN = 24  # frames for a place of its own


WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True)
class Look:
    """Sampled frames of a stretch on one grid: frames × rows × columns, of both films."""

    left: Float
    right: Float


def pictures(
    pair: Pair, registration: Registration, fragment: Fragment, left: tuple[int, int], right: tuple[int, int]
) -> tuple[PictureVerdict, ...]:
    """The verdicts that tile left frames and right frames [start, stop) of one stretch."""
    out = []
    for a, b, crop, verdict in told(pair, registration, fragment, left, right):
        share = [left[0] + round((r - right[0]) / max(1, right[1] - right[0]) * (left[1] - left[0])) for r in (a, b)]
        before = pair.left.time_of(share[0]), pair.left.time_of(share[1])
        out.append(PictureVerdict(verdict, before, (pair.right.time_of(a), pair.right.time_of(b)), crop))
    return tuple(out)


def told(
    pair: Pair, registration: Registration, fragment: Fragment, left: tuple[int, int], right: tuple[int, int]
) -> list[tuple[int, int, Box, str]]:
    """Right frames [start, stop), the crop that they show, and the verdict on them."""
    framed = framings(pair, registration, fragment, right)
    if any(crop != WHOLE for _, _, crop in framed):
        return [(a, b, crop, "recropped") for a, b, crop in framed]
    detail = sharper_by(pair, left, right)
    main = verdict_of(look(pair, registration, fragment, right), detail)
    count = (right[1] - right[0]) // WINDOW
    if count <= STEADY:
        return [(*right, WHOLE, main)]
    edges = np.linspace(*right, count + 1).astype(int).tolist()
    each = [
        verdict_of(look(pair, registration, fragment, (a, b), samples=SAMPLES // 4), detail) for a, b in pairwise(edges)
    ]
    return [(edges[a], edges[b], WHOLE, verdict) for a, b, verdict in steady(each, main)]


def steady(each: Sequence[str], main: str) -> list[tuple[int, int, str]]:
    """Windows [start, stop) and their verdict: the main one, but where another holds for some windows in a row."""
    runs = [(verdict, len(list(run))) for verdict, run in groupby(each)]
    lasting = [(verdict if count >= STEADY else main, count) for verdict, count in runs]
    at, out = 0, []
    for verdict, group in groupby(lasting, key=lambda run: run[0]):
        stop = at + sum(count for _, count in group)
        out.append((at, stop, verdict))
        at = stop
    return out


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
        return WHOLE
    return found


def look(
    pair: Pair, registration: Registration, fragment: Fragment, right: tuple[int, int], *, samples: int = SAMPLES
) -> Look:
    chosen = np.unique(np.linspace(right[0], right[1] - 1, samples).astype(int))
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


def verdict_of(seen: Look, detail: float) -> str:
    """The most telling of what differs: an overlay, then the grade, then the sharpness (`detail`, right over left)."""
    if not len(seen.left):
        return "same"
    graded, change = regraded(seen)
    if is_overlaid(graded, seen.right):
        return "overlaid"
    if change > GRADED:
        return "regraded"
    return "softer" if detail < SOFT else "sharper" if detail > 1 / SOFT else "same"


def regraded(seen: Look) -> tuple[Float, float]:
    """The left brought to the right's grade by its levels' medians, and by how many levels that changed it."""
    levels = (np.clip(seen.left, 0, 255).astype(np.uint8) // 8).ravel()
    order = np.argsort(levels, kind="stable")
    left, right = seen.left.ravel()[order], seen.right.ravel()[order]
    edges = np.concatenate([[0], np.cumsum(np.bincount(levels, minlength=32))]).tolist()
    curve, centre = np.zeros(32), np.zeros(32)
    known = []
    for level, (start, stop) in enumerate(pairwise(edges)):
        if stop - start >= 64:
            known.append(level)
            curve[level], centre[level] = _median(right[start:stop]), _median(left[start:stop])
    if len(known) < 2:
        return seen.left, 0.0
    mapped = np.interp(seen.left, centre[known], curve[known]).astype(np.float32)
    return mapped, float(np.abs(mapped - seen.left).mean())


def _median(values: Float) -> float:
    """np.median of many short rows spends most of its time on getting started."""
    middle = (len(values) - 1) // 2, len(values) // 2
    return float(np.partition(values, middle)[list(middle)].mean())


def is_overlaid(left: Float, right: Float) -> bool:
    """Whether some part of the picture differs most of the time, far more than the rest."""
    usual = np.median(np.abs(right - left), axis=0)
    hot = usual > max(HOT, HOTTER * float(np.median(usual)))
    spots, count = label(hot)
    largest = max((int((spots == n).sum()) for n in range(1, count + 1)), default=0)
    return largest >= SPOT and hot.mean() < MOST


def sharper_by(pair: Pair, left: tuple[int, int], right: tuple[int, int]) -> float:
    """How many times as much fine detail the right shows as the left; 1 where too few frames were looked at.

    Each look at the right is held against the nearest one at the left.
    """
    looks = [_looks(pair.left, left), _looks(pair.right, right)]
    if min(map(len, looks)) < FEWEST:
        return 1.0
    scale = (left[1] - left[0]) / (right[1] - right[0])
    places = left[0] + (np.array(looks[1]) * pair.right.detail_every - right[0]) * scale
    nearest = np.clip(np.rint(places / pair.left.detail_every).astype(int), looks[0][0], looks[0][-1])
    return float(np.median(pair.right.detail[looks[1]] / np.maximum(pair.left.detail[nearest], 1e-6)))


def _looks(signature: Signature, span: tuple[int, int]) -> range:
    """The looks at the detail that fall on frames [start, stop)."""
    every = signature.detail_every
    return range(-(-span[0] // every), -(-span[1] // every))
