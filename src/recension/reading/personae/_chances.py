"""The chance that a name is of somebody in the story: a logit over its signs.

Its table is fitted on reviews of films whose roles are known, read as if the film were not (`./run bench personae`
with `--fit`).
"""

import json
import math
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.personae._signs import names_of, signs_of

TABLE = Path(__file__).with_name("weights.json")
#: In a text of fewer characters than any review that the table was fitted on, too little stands round a name.
SHORTEST = 600

Weights = Mapping[str, float]


@cache
def standard_table() -> Weights:
    """The table that comes with the program: what each sign is worth, in nats."""
    table: Weights = json.loads(TABLE.read_text("utf-8"))
    return table


def chance(signs: Iterable[str], table: Weights) -> float:
    """The chance that a name of these signs is the story's."""
    odds = sum(table[sign] for sign in sorted(signs) if sign in table)
    return 1 / (1 + math.exp(-odds))


@once_a_text
def _asked(typed: Typed) -> tuple[dict[str, list[int]], dict[str, float]]:
    """The names of a text that may be somebody's, with the numbers of their mentions; and the chances told so far."""
    return names_of(typed), {}


def chance_of(typed: Typed, name: str) -> float:
    """The chance that a name of a text is one of the story's people; nought for what can be nobody's."""
    places, told = _asked(typed)
    if name not in places:
        return 0.0
    if name not in told:
        told[name] = chance(signs_of(typed, name, places[name]), standard_table())
    return told[name]
