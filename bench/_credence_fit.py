"""Fitting the words that make a sentence deserve no credence: a logistic regression over signs, numpy alone."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bench._fitting import Floats, adam
from recension.reading.credence import ALL

#: The pull of each weight to nought, and the steps of the descent.
PULL, STEPS = 5.0, 150
#: A sign enters the table when so many cases show it.
FEWEST = 30
#: What a case counts for: a non-fact is the worse error, and plain sentences are what readers mostly meet.
NON_FACT, FACT_IN_PASSAGE, IN_REVIEW, PLAIN = 2.0, 0.5, 1.0, 1.5
#: A weight below this in size is left out of the table.
LEAST = 0.03


@dataclass(frozen=True, slots=True)
class Case:
    """A claim that rules make of a passage or a review: its signs, and whether it is no fact."""

    signs: frozenset[str]
    no_fact: bool
    share: float  # what it counts for
    stated: bool = True  # whether cues alone let it pass for a fact


def fitted(cases: Sequence[Case]) -> dict[str, float]:
    """What each sign adds to the log odds that a claim is no fact."""
    shown = Counter(sign for case in cases for sign in case.signs)
    names = [ALL, *sorted(sign for sign, n in shown.items() if n >= FEWEST)]
    weights = adam(_slope(cases, {name: i for i, name in enumerate(names)}), (len(names),), STEPS)
    rounded = {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}
    return {name: w for name, w in rounded.items() if abs(w) >= LEAST or name == ALL}


def _slope(cases: Sequence[Case], number: Mapping[str, int]) -> Callable[[Floats], Floats]:
    """The slope of the penalised loss; the cases' signs lie end to end, each with the number of its case."""
    rows = [[0, *sorted(number[s] for s in case.signs if s in number)] for case in cases]
    columns: npt.NDArray[np.int64] = np.concatenate([np.asarray(r) for r in rows])
    case_of = np.repeat(np.arange(len(rows)), [len(r) for r in rows])
    no_fact = np.array([float(c.no_fact) for c in cases])
    share = np.array([c.share for c in cases])
    pull = np.full(len(number), PULL)
    pull[0] = 0.0

    def slope(weights: Floats) -> Floats:
        total = np.bincount(case_of, weights[columns], len(rows))
        off = share * (1 / (1 + np.exp(-total)) - no_fact)
        return np.bincount(columns, off[case_of], len(number)) + pull * weights

    return slope


def bar_for(odds: Iterable[float], share: float) -> float:
    """The log odds above which so small a share of some claims stands."""
    ordered = sorted(odds, reverse=True)
    return ordered[int(len(ordered) * share)]
