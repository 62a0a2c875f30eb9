"""Runs: seeds that lie on one line without a long pause, and the speeds under which many do."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from recension.comparing._lines import Floats, Line
from recension.comparing._seeds import Seeds

WIDTH = 0.25  # seconds: the grain of offsets; a run's offsets spread over two of them
STRETCH = 30.0  # seconds over which weight is gathered
PAUSE = 6.0  # seconds without a seed end a run
LEAST_WEIGHT, LEAST_SEEDS = 0.6, 3


@dataclass(frozen=True, slots=True)
class Run:
    """A line with the right times of its first and last seed."""

    line: Line
    weight: float


def gathering(seeds: Seeds, speed: Fraction) -> float:
    """How much weight few offsets hold, half a minute at a time: edits between them take nothing away.

    The sum over stretches of the root of the summed squares of the weight in each window of offsets.
    """
    if not len(seeds):
        return 0.0
    grain = np.floor((seeds.left - float(speed) * seeds.right) / WIDTH).astype(np.int64)
    grain -= grain.min()
    wide = int(grain.max()) + 2  # so that no stretch's last window meets the next one's first
    stretch = (seeds.right / STRETCH).astype(np.int64)
    cell, where = np.unique(stretch * wide + grain, return_inverse=True)
    held = np.bincount(where, seeds.weight)
    follows = np.append(np.diff(cell) == 1, False)
    windows = held + np.where(follows, np.append(held[1:], 0.0), 0.0)
    return float(np.sqrt(np.bincount(cell // wide, windows**2 + np.where(_first(cell), held**2, 0.0))).sum())


def _first(cell: np.ndarray) -> np.ndarray:
    """Whether the window before a cell holds nothing else."""
    return np.insert(np.diff(cell) != 1, 0, True)


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
    weights, right = seeds.weight[piece], seeds.right[piece]
    weight = float(weights.sum())
    if weight < LEAST_WEIGHT or len(set(right.tolist())) < LEAST_SEEDS:
        return None
    middle = float(offset[piece] @ weights) / weight
    return Run(Line(speed, middle, float(right.min()), float(right.max())), weight)
