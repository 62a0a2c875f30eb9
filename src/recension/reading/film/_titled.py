"""The films that come into question in the light of what the text itself seems to call its film.

A second weighing, for texts of which the first is not sure: the choice among the text's names (`reading/title`) joins
what speaks for each film. A text shorter than a review is always weighed so, by a table of its own: where a sentence is
all there is, any word that opens it stands in the first line. `./run bench titles --fit` writes both tables.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import repeat
from operator import mul
from pathlib import Path

import numpy as np
import numpy.typing as npt

from recension.authority import Authority
from recension.reading.film._evidence import Features, Manner
from recension.reading.film._forest import Forest, worth
from recension.reading.film._standing import standing
from recension.reading.film._table import logistic
from recension.reading.film._weigh import Weighed, shared
from recension.reading.text._text import Text
from recension.reading.title import Often, OwnTitles, often_named, own_titles

#: What the second weighing goes by in reviews, and in shorter texts.
TABLE, TABLE_SHORT = (Path(__file__).with_name(f"weights_{kind}.json") for kind in ("titled", "short"))
Numbers = npt.NDArray[np.uint32]
#: An authority of fewer films has but the best known.
_MOST_FILMS = 50_000


@dataclass(frozen=True, slots=True)
class TitledTable:
    """`weights` score a film, `confidence` turns the best film's standing into the chance that it is the one.

    Each has a forest beside it, fitted on what it leaves.
    """

    weights: Mapping[str, float]
    confidence: Mapping[str, float]
    forest: Forest = ()
    confidence_forest: Forest = ()

    def weigh(self, weighed: Sequence[Weighed]) -> list[Weighed]:
        """The films by these weights, best first."""
        return shared([w._replace(score=self._score(w.features)) for w in weighed])

    def _score(self, told: Features) -> float:
        return _sum(self.weights, told) + worth(self.forest, told)

    def chance(self, told: Features, best: Features) -> float:
        """The chance from a standing's features, 0 to 1, and from the best film's own, which the forest hears too."""
        return logistic(_sum(self.confidence, told) + worth(self.confidence_forest, best | told))


def _sum(weights: Mapping[str, float], told: Features) -> float:
    return math.fsum(map(mul, map(weights.get, told, repeat(0.0)), told.values()))


@cache
def titled_table(*, short: bool = False) -> TitledTable:
    """The table that comes with the program, for reviews or for texts shorter than these."""
    raw = json.loads((TABLE_SHORT if short else TABLE).read_text("utf-8"))
    return TitledTable(**raw)


def knows_most(authority: Authority) -> bool:
    """Whether an authority has most films that are written about, so that it tells something not to have one."""
    return authority.films >= _MOST_FILMS


def own_titles_in(
    text: Text, authority: Authority, table: Mapping[str, float] | None = None, often: Often = often_named
) -> OwnTitles:
    """The text's own titles; the best is none if it is somebody's name that nothing sets off."""
    called = _Called(authority)
    own = own_titles(text, called.__getitem__ if knows_most(authority) else None, table, often)
    own = replace(own, called=called.films()) if called else own
    if own.best is None or own.best.marked:
        return own
    name = authority.name_of(own.best.key.split())
    return replace(own, best=None) if name >= 0 and len(authority.people_named(name)) else own


class _Called(dict[str, Numbers]):
    """The films that an authority has under each title that was asked for."""

    def __init__(self, authority: Authority) -> None:
        super().__init__()
        self._authority = authority

    def __missing__(self, folded: str) -> Numbers:
        films = self[folded] = self._authority.films_called(folded)
        return films

    def films(self) -> frozenset[int]:
        return frozenset(np.concatenate([*self.values()]).tolist())


def standing_titled(weighed: Sequence[Weighed], manner: Manner, own: OwnTitles) -> Features:
    """The standing of the best film, with what the text's own titles say of it and of others."""
    best = weighed[0].features.get
    called, chance = best("own.best", 0.0), best("own", 0.0)
    other = 0.0 if called or own.best is None else own.best.chance
    return standing(weighed, manner) | {
        "own": chance,
        "own.log": best("own.log", 0.0),
        "own.best": called,
        "own.none": own.none,
        "own.other": other,
        "own.people": chance * min(best("people", 0.0), 2.0),
        "own.namesakes": chance * best("title.namesakes", 0.0),
    }
