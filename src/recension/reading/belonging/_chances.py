"""The chance that a place, a time or a company belongs to a text's film: a logit over its signs, a table for each sort.

The tables are fitted on reviews whose other rules tell some of each sort (`./run bench belonging` with `--fit`): what
those rules find in words that they know teaches what the same words mean where no rule has them in that order.
"""

import json
import math
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from recension.reading.belonging._signs import Named, signs_of
from recension.reading.matching._typed import Typed

TABLE = Path(__file__).with_name("weights.json")
#: In a text of fewer characters than any review that the tables were fitted on, too little stands round a name.
SHORTEST = 500

Weights = Mapping[str, float]


@cache
def standard_tables() -> Mapping[str, Weights]:
    """The tables that come with the program, by sort: what each sign is worth, in nats."""
    tables: Mapping[str, Weights] = json.loads(TABLE.read_text("utf-8"))
    return tables


def as_table(tables: Mapping[str, Weights]) -> str:
    """The tables as JSON, a line a sign, so that a new fit reads as a change of lines."""
    rows = (
        (f"{json.dumps(sign, ensure_ascii=False)}: {json.dumps(table[sign])}" for sign in sorted(table))
        for table in tables.values()
    )
    named = (f"{json.dumps(sort)}: {{\n" + ",\n".join(told) + "\n}" for sort, told in zip(tables, rows, strict=True))
    return "{\n" + ",\n".join(named) + "\n}\n"


def chance(signs: Iterable[str], table: Weights) -> float:
    """The chance that what has these signs belongs to the film."""
    odds = sum(table[sign] for sign in sorted(signs) if sign in table)
    return 1 / (1 + math.exp(-odds))


def chance_of(typed: Typed, sort: str, named: Named) -> float:
    """The chance that something of a sort, named in a text, belongs to its film; nought in too short a text."""
    if len(typed.text.view) < SHORTEST:
        return 0.0
    return chance(signs_of(typed, named), standard_tables()[sort])
