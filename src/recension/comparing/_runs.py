"""Runs: seeds that lie on one line without a long pause, and the speeds under which many do."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from recension.comparing._lines import Floats, Line
from recension.comparing._seeds import Seeds

WIDTH = 0.25  # seconds: the grain of offsets; a run's offsets spread over two of them
PAUSE = 6.0  # seconds without a seed end a run
LEAST_WEIGHT, LEAST_SEEDS = 0.6, 3


@dataclass(frozen=True, slots=True)
class Run:
    """A line with the right times of its first and last seed."""

    line: Line
    weight: float


def gathering(seeds: Seeds, speed: Fraction) -> float:
    """Root of the summed squares of the weight in each window of offsets: high when few offsets hold much."""
    if not len(seeds):
        return 0.0
    grain = np.floor((seeds.left - float(speed) * seeds.right) / WIDTH).astype(np.int64)
    held = np.bincount(grain - grain.min(), seeds.weight)
    pairs = np.convolve(held, [1.0, 1.0])
    return float(np.sqrt((pairs**2).sum()))


def runs(seeds: Seeds, speed: Fraction) -> list[Run]:
    """All runs on lines of this speed, the heaviest offset first; each seed serves one run."""
    if not len(seeds):
        return []
    offset = seeds.left - float(speed) * seeds.right
    grain = np.floor(offset / WIDTH).astype(np.int64)
    order = np.lexsort((seeds.right, grain))
    sorted_grain = grain[order]
    held = np.bincount(grain - grain.min(), seeds.weight)
    pairs = held + np.append(held[1:], 0.0)
    used = np.zeros(len(seeds), bool)
    found: list[Run] = []
    for slot in np.argsort(-pairs, kind="stable"):
        if pairs[slot] < LEAST_WEIGHT:
            break
        first = int(slot) + int(grain.min())
        a, b = np.searchsorted(sorted_grain, [first, first + 2])
        members = order[a:b]
        members = members[~used[members]]
        for piece in pieces(members, seeds.right):
            run = run_of(piece, seeds, offset, speed)
            if run is not None:
                used[piece] = True
                found.append(run)
    return found


def pieces(members: np.ndarray, right: Floats) -> list[np.ndarray]:
    """Members in order of right time, divided where they pause."""
    if not len(members):
        return []
    members = members[np.argsort(right[members], kind="stable")]
    return np.split(members, np.flatnonzero(np.diff(right[members]) > PAUSE) + 1)


def run_of(piece: np.ndarray, seeds: Seeds, offset: Floats, speed: Fraction) -> Run | None:
    weight = float(seeds.weight[piece].sum())
    if weight < LEAST_WEIGHT or len(np.unique(seeds.right[piece])) < LEAST_SEEDS:
        return None
    middle = float(np.average(offset[piece], weights=seeds.weight[piece]))
    right = seeds.right[piece]
    return Run(Line(speed, middle, float(right.min()), float(right.max())), weight)
