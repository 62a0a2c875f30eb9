"""Fitting the weights by which a clause is told to judge: a logistic regression by Newton's method, numpy alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recension.reading.opinion._weighing import ALL

Floats = npt.NDArray[np.float64]
#: The pull of each weight to nought, the share that a clause of which rules speak counts for, and the steps taken.
PULL, KNOWN_SHARE, STEPS = 2.0, 0.3, 30


@dataclass(frozen=True)
class Case:
    """A clause with its signs, whether it holds a wanted opinion, and whether the rules find one there anyway."""

    group: str
    signs: Mapping[str, float]
    right: bool
    known: bool
    which: str = ""  # the wanted opinion


def fitted(cases: Sequence[Case]) -> dict[str, float]:
    """The weight of each sign; `ALL` is what every clause has."""
    names = [*sorted({name for case in cases for name in case.signs}), ALL]
    signs = np.array([[{**c.signs, ALL: 1.0}.get(name, 0.0) for name in names] for c in cases])
    right = np.array([float(c.right) for c in cases])
    share = np.array([KNOWN_SHARE if c.known else 1.0 for c in cases])
    pull = np.array([PULL] * (len(names) - 1) + [1e-6])
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        weights -= _step(signs, right, share, pull, weights)
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}


def _step(signs: Floats, right: Floats, share: Floats, pull: Floats, weights: Floats) -> Floats:
    chance = 1 / (1 + np.exp(-signs @ weights))
    slope = signs.T @ (share * (chance - right)) + pull * weights
    curve = (signs * (share * chance * (1 - chance))[:, None]).T @ signs + np.diag(pull)
    return np.linalg.solve(curve, slope)
