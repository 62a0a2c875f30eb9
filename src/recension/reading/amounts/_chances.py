"""The chance of a sum of money to be cost, takings, pay or price: a multinomial logit over its signs.

Its table is fitted on passages and reviews whose sums are annotated (`./run bench amounts --fit`).
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("weights.json")
#: What a sum may be, "" for none of these; the table holds a weight for each, in this order.
KINDS = ("", "budget", "gross", "salary", "price")

Weights = Mapping[str, Sequence[float]]


@cache
def standard_table() -> Weights:
    """The table that comes with the program: what each sign is worth for each kind, in nats."""
    table: Weights = json.loads(TABLE.read_text("utf-8"))
    return table


def chances(signs: Iterable[str], table: Weights) -> dict[str, float]:
    """The chance of each kind."""
    rows = [table[sign] for sign in sorted(signs) if sign in table]
    scores = [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(KINDS)
    powers = [math.exp(score - max(scores)) for score in scores]
    return {kind: power / sum(powers) for kind, power in zip(KINDS, powers, strict=True)}
