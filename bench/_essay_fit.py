"""Fitting the manner of writers who name other films more often than their own.

Deterministic, numpy alone.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from bench._identity_fit import FOLDS, Case, Floats, fold_of, logistic, newton
from recension.reading.film._essay import BIAS, LENGTH, essay_odds, traits
from recension.reading.film._words import Words
from recension.reading.text._text import Text

#: So many words, those that reviews of the most films hold.
_WORDS = 1600
_PENALTY = 0.5
#: A source is an essayist's where fewer of its texts than these name their film or anyone of its people.
_NAMING = 0.5

Review = Mapping[str, str]


def essayists(cases: Sequence[Case]) -> frozenset[str]:
    """The sources of which most texts name neither their film nor its people."""
    named: dict[str, list[bool]] = defaultdict(list)
    for case in cases:
        if not case.headlined:
            features = case.weighed[case.right].features if case.right >= 0 else {}
            named[case.source].append(bool(features.get("title") or features.get("people")))
    return frozenset(source for source, told in named.items() if sum(told) < _NAMING * len(told))


def fit_essays(reviews: Sequence[Review], sources: frozenset[str]) -> tuple[dict[str, float], list[float]]:
    """The weights, and each review's odds as weights fitted on other films tell them."""
    if not sources:
        return {}, [essay_odds((), {})] * len(reviews)
    told = [Words(Text(r["text"])).words for r in reviews]
    names = _names(told, reviews)
    rows = _rows(told, names)
    ours = np.array([r["source"] in sources for r in reviews], float)
    fold = np.array([fold_of(r["imdb_id"]) for r in reviews])
    odds = [0.0] * len(reviews)
    for n in range(FOLDS):
        weights = _fitted(rows[fold != n], ours[fold != n], names)
        for i in np.flatnonzero(fold == n).tolist():
            odds[i] = essay_odds(told[i], weights)
    return _fitted(rows, ours, names), odds


def _names(told: Sequence[Sequence[str]], reviews: Sequence[Review]) -> list[str]:
    films: dict[str, set[str]] = defaultdict(set)
    for words, review in zip(told, reviews, strict=True):
        for word in set(words):
            films[word].add(review["imdb_id"])
    common = Counter({word: len(held) for word, held in sorted(films.items())}).most_common(_WORDS)
    return [BIAS, LENGTH, *(word for word, _ in common)]


def _rows(told: Sequence[Sequence[str]], names: Sequence[str]) -> Floats:
    place = {name: i for i, name in enumerate(names)}
    rows = np.zeros((len(told), len(names)))
    for i, words in enumerate(told):
        for trait, value in traits(words).items():
            if trait in place:
                rows[i, place[trait]] = value
    return rows


def _fitted(rows: Floats, ours: Floats, names: Sequence[str]) -> dict[str, float]:
    weights = newton(lambda w: logistic(w, rows, ours, _PENALTY), len(names))
    return {name: round(weight, 2) for name, weight in zip(names, weights.tolist(), strict=True)}
