"""Along one run: where its line shifts by a few frames."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from recension.comparing._lines import Ints, Line
from recension.comparing._pair import Moments, Pair, moments
from recension.comparing._registration import Registration
from recension.comparing._sampling import Float
from recension.comparing._tracks import GRAIN, photometry

REACH = 0.55  # seconds to each side
JUMP = 9.0  # the cost of a shift, in logs of distance
SAME_STEP = 0.02  # the share by which frames may differ in length for one to stand opposite one
PHASES = (0.0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4, 0.5, -0.5, 0.6, -0.6)  # of a left frame, the nearest first


@dataclass(frozen=True)
class Piece:
    """A line known to hold for right frames [first, stop), and how well each of them correlates.

    `aside` is what frames cost more on the mean with the left frame before and with the one after.
    """

    line: Line
    first: int
    stop: int
    correlation: Float
    aside: tuple[float, float] = (0.0, 0.0)


def shifts(pair: Pair, registration: Registration, line: Line, first: int, stop: int) -> list[Piece]:
    """Lines for right frames [first, stop), each with its frames: a Viterbi over small shifts of the given line."""
    reach = max(3, int(np.ceil(REACH / pair.left_clock.step)))
    base = line.frames(pair.left_clock, pair.right_clock, first, stop)
    m = moments(pair, pair.sight(registration), first, base, reach)
    correlation = np.nan_to_num(m.correlation, nan=-1.0)
    cost = costs(m, correlation)
    path = _viterbi(cost)
    edges = [0, *(np.flatnonzero(np.diff(path)) + 1).tolist(), len(path)]
    found = []
    for a, b in pairwise(edges):
        left = base[a:b] + path[a] - reach
        along = _line_through(pair, line, first + a, left)
        if abs(pair.left_clock.step - pair.right_clock.step) > SAME_STEP * pair.left_clock.step:
            along = _in_phase(pair, along, first + a, base[a:b] - reach, cost[a:b])
        found.append(Piece(along, first + a, first + b, correlation[a:b, path[a]], _aside(cost[a:b], int(path[a]))))
    return found


def one_to_one(pair: Pair, line: Line) -> bool:
    """Whether a frame of one film stands opposite one of the other all along the line."""
    return abs(pair.left_clock.step - float(line.speed) * pair.right_clock.step) <= SAME_STEP * pair.left_clock.step


def _aside(cost: Float, shift: int) -> tuple[float, float]:
    mean = cost.mean(0)
    last = len(mean) - 1
    return float(mean[max(0, shift - 1)] - mean[shift]), float(mean[min(last, shift + 1)] - mean[shift])


def _in_phase(pair: Pair, line: Line, first: int, lowest: Ints, cost: Float) -> Line:
    """The line moved by part of a frame to where the frames opposite cost least.

    Where one film has more frames than the other, it tells which of them are shown twice, or woven of two. `cost` is
    that of left frames from `lowest` on.
    """
    moved = [line.moved(part * pair.left_clock.step) for part in PHASES]
    totals = []
    for one in moved:
        column = one.frames(pair.left_clock, pair.right_clock, first, first + len(cost)) - lowest
        inside = (column >= 0) & (column < cost.shape[1])
        here = cost[np.arange(len(cost)), np.clip(column, 0, cost.shape[1] - 1)]
        totals.append(float(np.where(inside, here, cost.max(1)).sum()))
    return moved[int(np.argmin(totals))]


def costs(m: Moments, correlation: Float) -> Float:
    """Log distances, frames × shifts; missing frames cost as much as the worst."""
    best = m.picked(correlation.argmax(1))
    gain, bias = photometry(best, correlation.max(1), np.ones(len(correlation), bool))
    cost = np.log(m.distance(gain[:, None], bias[:, None]) + GRAIN)
    worst = np.nanmax(cost, axis=1, keepdims=True)
    return np.asarray(np.where(np.isnan(cost), worst, cost), np.float32)


def _viterbi(cost: Float) -> np.ndarray:
    """The cheapest path of shifts, JUMP for every change."""
    frames, states = cost.shape
    score = cost[0].astype(np.float64)
    jumped = np.zeros((frames, states), bool)
    source = np.zeros(frames, np.int64)
    for i in range(1, frames):
        source[i] = score.argmin()
        leap = score[source[i]] + JUMP
        np.less(leap, score, out=jumped[i])
        score = np.minimum(score, leap) + cost[i]
    path = np.zeros(frames, np.int64)
    state = int(score.argmin())
    for i in range(frames - 1, -1, -1):
        path[i] = state
        if jumped[i, state]:
            state = int(source[i])
    return path


def _line_through(pair: Pair, line: Line, first: int, left: np.ndarray) -> Line:
    """The line of the same speed through the middles of these pairs of frames."""
    valid = (left >= 0) & (left < pair.left.frames)
    right = pair.right_clock.middles[first : first + len(left)][valid]
    if not len(right):
        return line
    offset = float(np.median(pair.left_clock.middles[left[valid]] - float(line.speed) * right))
    ends = pair.right_clock.edges[[first, first + len(left)]]
    return Line(line.speed, offset, float(ends[0]), float(ends[1]))
