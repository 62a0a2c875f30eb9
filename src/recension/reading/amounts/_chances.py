"""The chance of a sum of money to be cost, takings, pay or price: a multinomial logit over its signs.

Its table is fitted on passages and reviews whose sums are annotated (`./run bench amounts --fit`).
"""

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from recension.reading import _logit
from recension.reading._logit import Weights

TABLE = Path(__file__).with_name("weights.json")
#: What a sum may be, "" for none of these; the table holds a weight for each, in this order.
KINDS = ("", "budget", "gross", "salary", "price")


@cache
def standard_table() -> Weights:
    """The table that comes with the program: what each sign is worth for each kind, in nats."""
    table: Weights = json.loads(TABLE.read_text("utf-8"))
    return table


def chances(signs: Iterable[str], table: Weights) -> dict[str, float]:
    """The chance of each kind."""
    return _logit.chances(signs, table, KINDS)
