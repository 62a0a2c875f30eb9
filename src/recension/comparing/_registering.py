"""The registration of two films, from frames of their heaviest runs."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from recension.comparing._pair import Pair, single
from recension.comparing._registration import FULL_BOX, SURE, Registration, likenesses, refine, score_of, search
from recension.comparing._runs import Run
from recension.comparing._sampling import Float
from recension.comparing._settling import settle, span
from recension.comparing._signature import Luma, Signature
from recension.comparing._views import PANNED_VIEWS

PANNED = 0.04  # by how much frames must gain from places of their own for the picture to be a panned one
MATCHED, FEW = 0.9, 0.1  # the likeness that all but a few frames must reach for a plain start to be a panned one
PLAINLY = 0.002  # likeness by which a registration must beat the one that needs no reasons
BARELY = 0.0005  # the same where bars tell it, which do so to a pixel or two
HARDLY, CLEARLY = 0.015, 0.02  # a mere shift by less must gain so much: fields a frame apart shift pictures that pan
UNSCALED = 0.003  # of the picture, by which edges of a mere shift move unalike
SINGLES = 8  # frames registered one by one
STRAYING = 3.0  # times as unlike as the better frames are, one belongs to no other
SAMPLES = 24  # frames on which a registration is refined
MATCHING, FEWEST = 0.7, 6  # the likeness of frames by which a standing window is told, and how many it takes
STANDING = 0.04  # the likeness that frames at one place may fall short of those with a choice
ALIKE = 0.5  # the median correlation on which a run is believed

Chosen = tuple[list[int], list[int]]  # left and right frames


def register(pair: Pair, found: Sequence[Run], start: Registration) -> tuple[Registration, ...]:
    """Refine on frames of the heaviest runs, finding their exact counterparts anew each time.

    Two where a window may as well stand as pan: the chain must tell.
    """
    chosen = counterparts(pair, start, found[:3])
    first = _refined(pair, found, start, start, chosen)
    anew = chosen if first[0] == start else counterparts(pair, first[0], found[:3])
    if anew == chosen:
        return first
    second = _refined(pair, found, start, first[0], anew)
    return second if len(second) > 1 else (*second, *first[1:])


def _refined(
    pair: Pair, found: Sequence[Run], start: Registration, registration: Registration, chosen: Chosen
) -> tuple[Registration, ...]:
    signatures = pair.left, pair.right
    lumas = frames_of(pair, *chosen)
    plain = replace(start, pans=())
    fixed, score = _fixed(plain, replace(registration, pans=()), lumas, signatures)
    likeness = likenesses(fixed, lumas, signatures)
    unlike = score < SURE and np.quantile(likeness, FEW) < MATCHED
    panned = wandering(pair, start, lumas, score) if unlike else None
    if panned is not None:
        return (*standing(pair, found, panned), panned)
    belong = _belonging(likeness)
    if FEWEST <= belong.sum() < len(belong):
        fixed, _ = _fixed(plain, fixed, (lumas[0][belong], lumas[1][belong]), signatures)
    return (fixed,)


def _fixed(
    plain: Registration, registration: Registration, lumas: tuple[Luma, Luma], signatures: tuple[Signature, Signature]
) -> tuple[Registration, float]:
    """The registration found from the given one, or the plain one where it does as well; the likeness of the found."""
    fixed, score = search(registration, lumas, signatures)
    whole = signatures[0].box == signatures[1].box == FULL_BOX
    least = CLEARLY if _is_mere_shift(fixed, plain) else PLAINLY if whole else BARELY
    return (plain if score_of(plain, lumas, signatures, (32, 18)) > score - least else fixed), score


def _belonging(likeness: Float) -> np.ndarray:
    """Which frames match about as well as most do: the others, of runs that only seem to be ones, pull all awry."""
    return np.asarray(1 - likeness < STRAYING * (1 - np.quantile(likeness, 0.75)) + 0.02)


def _is_mere_shift(one: Registration, other: Registration) -> bool:
    x0, y0, x1, y1 = (a - b for a, b in zip(one.crop, other.crop, strict=True))
    return abs(x1 - x0) < UNSCALED and abs(y1 - y0) < UNSCALED and max(abs(x0), abs(y0)) < HARDLY


def wandering(pair: Pair, start: Registration, lumas: tuple[Luma, Luma], score: float) -> Registration | None:
    """The registration of a panned picture, where frames gain clearly from places of their own.

    A picture panned over most of the other may gather seeds enough as it stands, so plain starts try pans too. There
    nearly all frames must match: those that have no counterpart at all gain from any choice.
    """
    signatures = pair.left, pair.right
    if start.pans:
        panned, scores = scaled(start, lumas, signatures)
        return panned if scores > score + PANNED else None
    if start.x_scale < 0:
        return None
    for view in PANNED_VIEWS:
        wide = view.registration(pair.boxes, pair.right.box)
        if np.quantile(_chosen(wide, lumas, signatures), FEW) < ALIKE:
            continue  # a look that spares the refining
        panned, _ = scaled(wide, lumas, signatures)
        each = _chosen(panned, lumas, signatures)
        if np.quantile(each, FEW) > MATCHED and each.mean() > score + PANNED:
            return panned
    return None


def standing(pair: Pair, found: Sequence[Run], panned: Registration) -> tuple[Registration, ...]:
    """The one place at which frames, their counterparts sought anew there, match as well as with a choice of places.

    A window that stands may be taken for a panned one where the camera pans: each frame then finds some place, and
    another counterpart.
    """
    signatures = pair.left, pair.right
    lumas = frames_of(pair, *counterparts(pair, panned, found[:3]))
    table = np.array([likenesses(r, lumas, signatures) for r in panned.choices])
    matched = table.max(0) > MATCHING
    if matched.sum() < FEWEST:
        return ()
    usual = int(np.median(table.argmax(0)[matched]))
    last = len(panned.choices) - 1
    places = sorted({usual, 0, last // 4, last // 2, last * 3 // 4, last})
    _, one = max((_settled(pair, found, panned.choices[k]) for k in places), key=lambda each: each[0])
    level, one = _settled(pair, found, one)
    return (one,) if level > _level(table.max(0)) - STANDING else ()


def _settled(pair: Pair, found: Sequence[Run], one: Registration) -> tuple[float, Registration]:
    """The likeness of frames under the registration, their counterparts sought anew, and it refined on them."""
    signatures = pair.left, pair.right
    own = frames_of(pair, *counterparts(pair, one, found[:3]))
    good = likenesses(one, own, signatures) > MATCHING
    if good.sum() >= FEWEST:
        one, _ = refine(one, (own[0][good], own[1][good]), signatures)
    return _level(likenesses(one, own, signatures)), one


def _level(likeness: Float) -> float:
    return float(np.clip(likeness, 0, 1).mean())


def _chosen(panned: Registration, lumas: tuple[Luma, Luma], signatures: tuple[Signature, Signature]) -> Float:
    """The likeness of each frame under the choice that suits it best."""
    return np.asarray(np.max([likenesses(r, lumas, signatures) for r in panned.choices], axis=0), np.float32)


def scaled(
    start: Registration, lumas: tuple[Luma, Luma], signatures: tuple[Signature, Signature]
) -> tuple[Registration, float]:
    """A panned picture's registration: the median scale of frames refined one by one, and their median likeness."""
    singles = []
    for k in range(0, len(lumas[0]), max(1, len(lumas[0]) // SINGLES)):
        one = lumas[0][k : k + 1], lumas[1][k : k + 1]
        first = max(start.choices, key=lambda r: score_of(r, one, signatures, (32, 18)))
        singles.append(refine(first, one, signatures))
    good = [r for r, score in singles if score > 0.8] or [start]
    x, y = float(np.median([r.x_scale for r in good])), float(np.median([r.y_scale for r in good]))
    shift = float(np.median([r.y_shift + r.y_scale / 2 for r in good])) - y / 2
    places = [r.x_shift + r.x_scale / 2 - x / 2 for r in good] + list(start.pans)
    sized = Registration(x, float(np.median(places)), y, shift)
    return sized.panning((min(places), max(places))), float(np.median([score for _, score in singles]))


def frames_of(pair: Pair, left: Sequence[int], right: Sequence[int]) -> tuple[Luma, Luma]:
    return single(pair.left, left), single(pair.right, right)


def counterparts(pair: Pair, registration: Registration, found: Sequence[Run]) -> Chosen:
    """Left and right frames that belong together, spread over the runs."""
    lefts: list[int] = []
    rights: list[int] = []
    for run in found:
        line, correlation = settle(pair, registration, run)
        if correlation < 0.2 and lefts:
            continue
        first, stop = span(pair, run)
        chosen = np.unique(np.linspace(first, stop - 1, SAMPLES // len(found)).astype(int))
        for j in chosen.tolist():
            i = int(line.frames(pair.left_clock, pair.right_clock, j, j + 1)[0])
            if 0 <= i < pair.left.frames:
                lefts.append(i)
                rights.append(j)
    return lefts, rights
