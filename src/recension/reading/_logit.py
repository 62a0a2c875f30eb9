"""Multinomial logits over signs: each is there or not, and worth something for every kind."""

import math
from collections.abc import Iterable, Mapping, Sequence

#: What each sign is worth, in nats, for each kind in turn.
Weights = Mapping[str, Sequence[float]]


def chances(signs: Iterable[str], table: Weights, kinds: Sequence[str]) -> dict[str, float]:
    """The chance of each kind; they add up to one.

    >>> chances(["cheap"], {"cheap": [0.0, 0.0]}, ["cost", "price"])
    {'cost': 0.5, 'price': 0.5}
    """
    rows = [table[sign] for sign in sorted(signs) if sign in table]
    scores = [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(kinds)
    powers = [math.exp(score - max(scores)) for score in scores]
    return {kind: power / sum(powers) for kind, power in zip(kinds, powers, strict=True)}
