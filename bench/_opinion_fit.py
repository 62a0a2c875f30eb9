"""Fitting the weights by which a clause is told to judge: a logistic regression by Newton's method, numpy alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from recension.reading.opinion._weighing import ALL

Floats = npt.NDArray[np.float64]
#: The pull of each weight to nought, the share that an optional judgement counts for, and the steps taken.
PULL, OPTIONAL_SHARE, STEPS = 3.3, 0.7, 30


@dataclass(frozen=True)
class Case:
    """A clause read as speaking of an aspect, with its signs and words, and whether an opinion is annotated there."""

    group: str
    signs: Mapping[str, float]
    right: bool
    words: tuple[Sequence[str], ...] = ()  # the plain words of the clause, and those from its verb on
    optional: bool = False
    which: str = ""  # the wanted opinion


@dataclass(frozen=True)
class Weights:
    """The weight of each sign, `ALL` being what every clause has, and of words, one weight for each list of a case."""

    signs: Mapping[str, float]
    words: Mapping[str, tuple[float, ...]] = field(default_factory=dict)

    def odds(self, case: Case) -> float:
        """The log odds that a case judges."""
        total = self.signs[ALL] + sum(self.signs.get(n, 0.0) * amount for n, amount in case.signs.items())
        for column, words in enumerate(case.words):
            known = [self.words[w][column] for w in words if w in self.words]
            total += sum(known) / max(len(words), 1) ** 0.5
        return float(total)


@dataclass(frozen=True)
class Vectors:
    """Words and their vectors: those used alike lie near each other, so that a weight learnt of one goes to all."""

    words: Sequence[str] = ()
    rows: npt.NDArray[np.float32] = field(default_factory=lambda: np.zeros((0, 0), np.float32))


def fitted(cases: Sequence[Case], vectors: Vectors | None = None) -> Weights:
    """The weights that best tell the right cases from the others, optional ones counting less."""
    vectors = vectors or Vectors()
    names = [*sorted({name for case in cases for name in case.signs}), ALL]
    number = {name: i for i, name in enumerate(names)}
    signs = np.zeros((len(cases), len(names)))
    for row, case in zip(signs, cases, strict=True):
        row[[number[n] for n in case.signs]] = list(case.signs.values())
        row[-1] = 1.0
    table = np.hstack([signs, *_of_words(cases, vectors)])
    right = np.array([float(c.right) for c in cases])
    share = np.array([OPTIONAL_SHARE if c.optional else 1.0 for c in cases])
    pull = np.full(table.shape[1], PULL)
    pull[len(names) - 1] = 1e-6
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        weights -= _step(table, right, share, pull, weights)
    found = {name: round(float(w), 2) for name, w in zip(names, weights, strict=False)}
    return Weights(found, _spread(weights[len(names) :], vectors))


def _of_words(cases: Sequence[Case], vectors: Vectors) -> list[Floats]:
    """For each list of words of the cases, the sums of their vectors over the roots of their numbers."""
    number = {w: i for i, w in enumerate(vectors.words)}
    columns = max((len(c.words) for c in cases), default=0) if number else 0
    sums = [np.zeros((len(cases), vectors.rows.shape[1])) for _ in range(columns)]
    for i, case in enumerate(cases):
        for column, words in zip(sums, case.words, strict=False):
            known = [number[w] for w in words if w in number]
            column[i] = vectors.rows[known].sum(0) / max(len(words), 1) ** 0.5
    return sums


def _spread(weights: Floats, vectors: Vectors) -> dict[str, tuple[float, ...]]:
    """The weights of words that those of their vectors' parts come to."""
    if not len(weights):
        return {}
    by_column = vectors.rows @ weights.reshape(-1, vectors.rows.shape[1]).T
    return {w: tuple(round(float(x), 1) for x in row) for w, row in zip(vectors.words, by_column, strict=True)}


def _step(signs: Floats, right: Floats, share: Floats, pull: Floats, weights: Floats) -> Floats:
    chance = 1 / (1 + np.exp(-signs @ weights))
    slope = signs.T @ (share * (chance - right)) + pull * weights
    curve = (signs * (share * chance * (1 - chance))[:, None]).T @ signs + np.diag(pull)
    return np.linalg.solve(curve, slope)
