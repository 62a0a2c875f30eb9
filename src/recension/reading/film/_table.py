"""The table of weights that `bench identity --fit` writes, and what is reckoned with it."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from operator import mul
from pathlib import Path

from recension.reading.film._evidence import Features
from recension.reading.film._words import Commonness, Contexts

#: The parts of the table for the words two before a title, one before, one after, two after.
CONTEXTS = ("two_before", "one_before", "one_after", "two_after")
#: The surprise of a word that the table does not hold.
RARE = 12.5
_SELDOM_CAPITAL = 3.0

TABLE = Path(__file__).with_name("weights.json")


def logistic(z: float) -> float:
    """The chance from its log odds; beyond thirty nats it is as good as sure."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


@dataclass(frozen=True, slots=True)
class Table:
    """`weights` score a film, `confidence` turns the best film's lead into the chance that it is the one.

    `essay` tells writers who name other films more often than their own.
    """

    weights: Mapping[str, float]
    confidence: Mapping[str, float]
    commonness: Commonness
    contexts: Contexts
    essay: Mapping[str, float]

    def score(self, features: Features) -> float:
        return float(sum(map(mul, map(self.weights.get, features, repeat(0.0)), features.values())))

    def chance(self, standing: Features) -> float:
        """The chance from a standing's features (see `standing`), 0 to 1."""
        z = sum(map(mul, map(self.confidence.get, standing, repeat(0.0)), standing.values()))
        return logistic(z)


def table_from(raw: Mapping[str, Mapping[str, float]]) -> Table:
    """The table from its parts as they stand in the file; words' surprises are in tenths of a nat."""
    small = {word: n / 10 for word, n in raw["small_words"].items()}
    capital = {word: n / 10 for word, n in raw["capital_words"].items()}
    # A word common in small letters may be met with a capital too: less often, by so many nats.
    for word, n in small.items():
        capital[word] = min(capital.get(word, RARE), n + _SELDOM_CAPITAL)
    far_before, before, after, far_after = (raw.get(place, {}) for place in CONTEXTS)
    contexts = Contexts((far_before, before, after, far_after))
    return Table(raw["weights"], raw["confidence"], Commonness(small, capital, RARE), contexts, raw.get("essay", {}))


@cache
def standard_table() -> Table:
    """The table that comes with the program."""
    return table_from(json.loads(TABLE.read_text("utf-8")))
