"""Fields a frame apart: each picture of one film is woven of two of the other, so that two lines match alike.

Picture n is laid opposite the film's frame n, of which it shows the first field, and not opposite the one before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from recension.comparing._band import Piece, one_to_one
from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair
from recension.comparing._picture import sharper_by
from recension.comparing._registration import Registration
from recension.comparing._sampling import Float
from recension.comparing._spans import Span, gaps, size, spans

WOVEN = 0.6  # of what the worse neighbour costs more, the better one does at most where pictures are woven
COMBED = 0.004  # the log by which woven pictures have more fine detail: the comb of two fields
CLEAR = 0.05  # logs of distance by which one neighbour must cost more than the other to be told from it
END = 2.0  # seconds from an end of the film within which a piece belongs to it
SAMPLES = 8  # frames of a piece that are looked at


def which_is_woven(pair: Pair, registration: Registration, pieces: Sequence[Piece]) -> str:
    """`left` or `right` where nearly everywhere two neighbouring frames match about alike; else nothing."""
    told = [p for p in pieces if one_to_one(pair, p.line)]
    better = sum((p.stop - p.first) * max(0.0, min(p.aside)) for p in told)
    worse = sum((p.stop - p.first) * max(0.0, *p.aside) for p in told)
    if not worse or better >= WOVEN * worse:
        return ""
    together = [side for side in ("left", "right") if _meet_at_an_end(pair, on_one_side(pair, told, side))]
    if len(together) == 1:
        return together[0]
    combed = _combed(pair, told)
    if abs(combed) > COMBED:
        return "right" if combed > 0 else "left"
    found = [look for p in told for look in _looks(pair, registration, p)]
    if not found:
        return ""
    left, right = np.median(np.log(np.array(found) + 1e-4), axis=0).tolist()
    return "left" if left < right else "right"


def _meet_at_an_end(pair: Pair, pieces: Sequence[Piece]) -> bool:
    """Whether both films begin or end on one line, as most do."""
    clocks, (left, right) = (pair.left_clock, pair.right_clock), pair.frames
    near = round(END / pair.right_clock.step)
    return any(
        (p.first < near and p.line.frames(*clocks, 0, 1)[0] == 0)
        or (p.stop > right - near and p.line.frames(*clocks, right - 1, right)[0] == left - 1)
        for p in pieces
    )


def _combed(pair: Pair, pieces: Sequence[Piece]) -> float:
    """The mean log of how much more fine detail the right has."""
    logs = [
        (p.stop - p.first, np.log(sharper_by(pair, _opposite(pair, p), (p.first, p.stop))))
        for p in pieces
    ]
    return float(sum(frames * log for frames, log in logs) / max(1, sum(frames for frames, _ in logs)))


def _opposite(pair: Pair, piece: Piece) -> Span:
    first, last = piece.line.frames(pair.left_clock, pair.right_clock, piece.first, piece.stop)[[0, -1]].tolist()
    return max(0, first), min(pair.left.frames, max(first, last) + 1)


def _looks(pair: Pair, registration: Registration, piece: Piece) -> Iterator[tuple[float, float]]:
    """How much of a left and of a right picture mixtures of the other film's two frames leave over."""
    sight = pair.sight(registration).choices
    after = piece.aside[1] < piece.aside[0]
    chosen = np.unique(np.linspace(piece.first + 1, piece.stop - 2, SAMPLES).astype(int)).tolist()
    for j in chosen:
        i = int(piece.line.frames(pair.left_clock, pair.right_clock, j, j + 1)[0])
        low, high = (i, j - 1) if after else (i - 1, j)
        if low < 0 or low + 2 > pair.left.frames or high < 0 or high + 2 > pair.right.frames:
            continue
        lefts, rights = pair.left.luma(low, low + 2), pair.right.luma(high, high + 2)
        own = i - low, j - high
        seen = ((one.left(lefts), one.right(rights)) for one in sight)
        yield min((left_over(x[own[0]], y), left_over(y[own[1]], x)) for x, y in seen)


def left_over(picture: Float, parts: Float) -> float:
    """The share of the picture's variance that no mixture of the parts explains."""
    centred = picture - picture.mean()
    basis = (parts - parts.mean(1, keepdims=True)).T
    mixture = basis @ np.linalg.lstsq(basis, centred, rcond=1e-4)[0]
    return float(((centred - mixture) ** 2).sum() / (np.sum(centred**2) + centred.size))


def on_one_side(pair: Pair, pieces: Sequence[Piece], woven: str) -> list[Piece]:
    """The pieces of woven pictures, each laid on the one of two lines on which the first field stands."""
    step = pair.left_clock.step if woven == "right" else -pair.left_clock.step
    out = []
    for p in pieces:
        here = p.aside[::-1] if woven == "right" else p.aside
        wrong = one_to_one(pair, p.line) and here[0] + CLEAR < here[1]
        out.append(replace(p, line=p.line.moved(step)) if wrong else p)
    return out


def drawn_out(pair: Pair, links: Sequence[Fragment]) -> list[Fragment]:
    """The links with the picture before each that is woven of its own first frame and a strange one."""
    held = gaps(spans(pair, links), pair.frames)
    return [
        replace(link, start=link.start - (size(gap.left) > 0 and size(gap.right) > 0))
        for link, gap in zip(links, held[:-1], strict=True)
    ]
