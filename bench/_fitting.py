"""What fits of signs share: signs worth a place in a table, and descent to their weights. Deterministic."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
_RATE, _FIRST, _SECOND = 0.05, 0.9, 0.999


def signs_of_many(told: Iterable[tuple[str, AbstractSet[str]]], films: int) -> dict[str, int]:
    """The signs that reviews of so many films show, each with its place in the table; `told` are film and signs."""
    held: dict[str, set[str]] = defaultdict(set)
    for film, signs in told:
        for sign in signs:
            held[sign].add(film)
    return {sign: i for i, sign in enumerate(sorted(s for s, shown in held.items() if len(shown) >= films))}


def adam(slope: Callable[[Floats], Floats], shape: tuple[int, ...], steps: int) -> Floats:
    """Weights from nought by Adam's method (Kingma and Ba 2015), given the slope of the loss at some weights."""
    weights, moment, square = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for step in range(1, steps + 1):
        g = slope(weights)
        moment, square = _FIRST * moment + (1 - _FIRST) * g, _SECOND * square + (1 - _SECOND) * g**2
        weights -= _RATE * (moment / (1 - _FIRST**step)) / (np.sqrt(square / (1 - _SECOND**step)) + 1e-8)
    return weights


def logit(
    told: Sequence[tuple[str, AbstractSet[str], bool]], *, films: int, penalty: float, steps: int
) -> dict[str, float]:
    """What signs are worth, in nats, by a logit from nought; `told` are film, signs and what is so."""
    place = signs_of_many(((film, signs) for film, signs, _ in told), films)
    entries = [(row, place[s]) for row, (_, signs, _) in enumerate(told) for s in sorted(signs) if s in place]
    row, sign = np.array(entries, np.int64).reshape(-1, 2).T
    wanted = np.array([float(so) for _, _, so in told])

    def slope(weights: Floats) -> Floats:
        error = 1 / (1 + np.exp(-np.bincount(row, weights[sign], len(told)))) - wanted
        steep: Floats = np.bincount(sign, error[row], len(place)) + penalty * weights
        return steep

    weights = adam(slope, (len(place),), steps)
    return {s: round(w, 2) for s, w in zip(place, weights.tolist(), strict=True) if round(w, 2)}


def multinomial(
    told: Sequence[tuple[str, AbstractSet[str], int]], kinds: int, *, films: int, penalty: float, steps: int
) -> dict[str, list[float]]:
    """What signs are worth for each kind, in nats, by a logit from nought; `told` are film, signs and kind."""
    place = signs_of_many(((film, signs) for film, signs, _ in told), films)
    entries = [(row, place[s]) for row, (_, signs, _) in enumerate(told) for s in sorted(signs) if s in place]
    row, sign = np.array(entries, np.int64).reshape(-1, 2).T
    wanted = np.eye(kinds)[[kind for _, _, kind in told]]

    def slope(weights: Floats) -> Floats:
        scores = np.stack([np.bincount(row, column[sign], len(told)) for column in weights.T], 1)
        powers = np.exp(scores - scores.max(1, keepdims=True))
        error = powers / powers.sum(1, keepdims=True) - wanted
        steep: Floats = np.stack([np.bincount(sign, column[row], len(place)) for column in error.T], 1)
        return steep + penalty * weights

    weights = adam(slope, (len(place), kinds), steps)
    rounded = {s: [round(w, 2) for w in ws] for s, ws in zip(place, weights.tolist(), strict=True)}
    return {s: ws for s, ws in rounded.items() if any(ws)}


def as_lines(table: Mapping[str, object]) -> str:
    """A table as JSON, a line a sign, so that a new fit reads as a change of lines."""
    rows = (f"{json.dumps(sign, ensure_ascii=False)}: {json.dumps(table[sign])}" for sign in sorted(table))
    return "{\n" + ",\n".join(rows) + "\n}\n"
