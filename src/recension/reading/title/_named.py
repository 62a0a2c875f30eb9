"""How often a name stands in reviews of films that are not called so: the famous are named by the way, and people are.

The counts come with the program: a name's are the films, of those that the tables are fitted on, whose reviews name it
and are of none so called (`./run bench titles --fit`).
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

COUNTS = Path(__file__).with_name("named.json")
#: In how many other films' reviews a name stands, by what names are compared by; the fewest that are told from none.
Often = Callable[[str], int]
FEWEST, _MANY, _VERY_MANY = 2, 8, 16


@cache
def standard_counts() -> Mapping[str, int]:
    """Steps of the counts of all names that stand in the reviews of several other films."""
    counts: Mapping[str, int] = json.loads(COUNTS.read_text("utf-8"))
    return counts


def often_named(key: str) -> int:
    """The step of a name's count, 0 where hardly any other film's review names it."""
    return standard_counts().get(key, 0)


def step_of(films: int) -> int:
    """Counts as they are told apart.

    >>> [step_of(films) for films in (1, 2, 7, 12, 400)]
    [0, 2, 7, 8, 16]
    """
    if films < FEWEST:
        return 0
    return _VERY_MANY if films >= _VERY_MANY else min(films, _MANY)
