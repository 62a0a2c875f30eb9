"""Fitting the table of weights: words' commonness, films' weights, the chance of being right.

Deterministic, numpy alone. Folds part the films, so that what is said of a fold was never seen by its weights.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
import numpy.typing as npt

from recension.authority import Authority
from recension.reading.film._evidence import Evidence, Features, Manner
from recension.reading.film._lookup import lookup_of
from recension.reading.film._mentions import mentions_of
from recension.reading.film._standing import standing
from recension.reading.film._table import CONTEXTS, Table, table_from
from recension.reading.film._weigh import Weighed, shared, weigh
from recension.reading.film._words import Commonness, Contexts, Words, context
from recension.reading.text._text import Text

FOLDS = 5
#: A word enters the table when reviews of so many films hold it: no film's own words do.
MANY_FILMS = 40
CONTEXT_FILMS = 20
#: Weights that the reviews at hand cannot teach, for their headlines bear no years.
GIVEN = {"headline.year": 4.0, "headline.other_year": -4.0}

Floats = npt.NDArray[np.float64]
Raw = dict[str, dict[str, float]]
Outside = tuple[list[Weighed], float]  # a case's films, best first, and the chance of the best
_NO_WORDS = Commonness({}, {}, 0.0), Contexts(({}, {}, {}, {})), dict[str, float]()


@dataclass(frozen=True, slots=True)
class Case:
    """A labelled review as weighed: the films in question, and the number of the right one where there is one."""

    id: str
    source: str
    imdb_id: str
    headlined: bool
    weighed: list[Weighed]
    manner: Manner
    film: int | None

    @property
    def right(self) -> int:
        """The place of the right film among those in question, or -1."""
        return next((i for i, w in enumerate(self.weighed) if w.film.number == self.film), -1)

    @property
    def fold(self) -> int:
        return fold_of(self.imdb_id)


def fold_of(imdb_id: str) -> int:
    """The part of the reviews that a film's belong to: all of one film in one."""
    return crc32(imdb_id.encode()) % FOLDS


def commonness(reviews: Iterable[Mapping[str, str]]) -> Raw:
    """How surprising words are, small and capitalised within a sentence, in tenths of a nat."""
    counts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    films: tuple[dict[str, set[str]], dict[str, set[str]]] = (defaultdict(set), defaultdict(set))
    total = 0
    for review in reviews:
        words = Words(Text(review["text"]))
        if words.lower_cased:
            continue
        total += len(words)
        for i, word in enumerate(words.words):
            capital = bool(words.capital[i])
            if not (capital and words.opens[i]):
                counts[capital][word] += 1
                films[capital][word].add(review["imdb_id"])
    small, large = (
        {w: float(round(-10 * math.log(n / total))) for w, n in sorted(c.items()) if len(f[w]) >= MANY_FILMS}
        for c, f in zip(counts, films, strict=True)
    )
    return {"weights": {}, "confidence": {}, "small_words": small, "capital_words": large}


def contexts(reviews: Iterable[Mapping[str, str]], words: Raw, authority: Authority) -> Raw:
    """How the words beside a title tell the film reviewed from the films it is beside, by place, in nats of odds.

    Counted in texts that name their own film, over titles written as names.
    """
    lookup, table = lookup_of(authority), table_from(words)
    counts: dict[str, tuple[Counter[str], Counter[str]]] = {place: (Counter(), Counter()) for place in CONTEXTS}
    films: dict[tuple[str, str], set[str]] = defaultdict(set)
    for review in reviews:
        laid = Words(Text(review["text"]))
        found = mentions_of(laid, lookup, table.commonness, table.contexts)
        own = authority.film_by_id(review["imdb_id"])
        named, titled = found.bearers.titled
        entitling = frozenset(() if own is None else named[titled == own].tolist())
        every = [(n in entitling, m) for n in np.unique(found.titles.name).tolist() for m in found.of_title(n)]
        titles = [(right, m) for right, m in every if m.written_as_name]
        if not any(right for right, _ in titles):
            continue
        for right, mention in titles:
            for place, word in zip(CONTEXTS, context(laid.words, mention.first, mention.past), strict=True):
                counts[place][right][word] += 1
                films[place, word].add(review["imdb_id"])
    odds = {p: _log_odds(*c, {w for w in c[0] + c[1] if len(films[p, w]) >= CONTEXT_FILMS}) for p, c in counts.items()}
    return {**words, **odds}


def _log_odds(others: Counter[str], own: Counter[str], kept: set[str]) -> dict[str, float]:
    prior = own.total() / max(others.total(), 1)
    ratios = {w: (own[w] + 3 * prior) / (others[w] + 3) / prior for w in sorted(kept)}
    return {w: round(math.log(r), 2) for w, r in ratios.items()}


def case_of(review: Mapping[str, str], table: Table, authority: Authority, *, headlined: bool) -> Case:
    return weighed_case(review, table, authority, headlined=headlined)[0]


def weighed_case(
    review: Mapping[str, str], table: Table, authority: Authority, *, headlined: bool
) -> tuple[Case, Evidence]:
    """A review's case, with what the text gives to weigh films by."""
    headline = review.get("title") if headlined else None
    weighed, evidence = weigh(Text(review["text"]), headline=headline, lookup=lookup_of(authority), table=table)
    film = authority.film_by_id(review["imdb_id"])
    case = Case(review["id"], review["source"], review["imdb_id"], headlined, weighed, evidence.manner, film)
    return case, evidence


def fit(cases: Sequence[Case], words: Raw, *, penalty: float = 2.0) -> tuple[Raw, list[Outside]]:
    """The table fitted on all cases, and for each case its films as weights fitted on other films weigh them."""
    outside: list[list[Weighed]] = [[] for _ in cases]
    for fold in range(FOLDS):
        weights = fit_weights([c for c in cases if c.fold != fold], penalty=penalty)
        for i, case in enumerate(cases):
            if case.fold == fold:
                outside[i] = reweighed(case.weighed, weights)
    chances = _chances_outside(cases, outside)
    confidence = fit_confidence(_standings(cases, outside))
    weights = fit_weights(cases, penalty=penalty)
    raw = {**words, "weights": rounded(weights), "confidence": rounded(confidence)}
    return raw, list(zip(outside, chances, strict=True))


def _chances_outside(cases: Sequence[Case], outside: Sequence[list[Weighed]]) -> list[float]:
    """The chance of each best film, told by a fit on other films; 0 where there is none."""
    chances = [0.0] * len(cases)
    for fold in range(FOLDS):
        others = [i for i, c in enumerate(cases) if c.fold != fold]
        told = _standings([cases[i] for i in others], [outside[i] for i in others])
        table = Table({}, fit_confidence(told), *_NO_WORDS)
        for i, case in enumerate(cases):
            if case.fold == fold and outside[i]:
                chances[i] = table.chance(standing(outside[i], case.manner))
    return chances


def reweighed(weighed: Sequence[Weighed], weights: Mapping[str, float]) -> list[Weighed]:
    return shared(
        [Weighed(w.film, w.features, sum(weights.get(n, 0.0) * v for n, v in w.features.items())) for w in weighed]
    )


def fit_weights(cases: Sequence[Case], *, penalty: float) -> dict[str, float]:
    """Conditional logit: the right film against the others that came into question, by Newton's method."""
    known = [c for c in cases if c.right >= 0 and len(c.weighed) > 1]
    names = sorted({n for c in known for w in c.weighed for n in w.features} - GIVEN.keys())
    rows, groups, right = rows_of(known, names)
    scale = rows.std(axis=0)
    scale[scale == 0] = 1.0
    rows /= scale
    fitted = newton(lambda w: _conditional(w, rows, groups, right, penalty), len(names))
    return {**dict(zip(names, (fitted / scale).tolist(), strict=True)), **GIVEN}


def rows_of(cases: Sequence[Case], names: Sequence[str]) -> tuple[Floats, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """A row a film in question; where each case's begin, and which is the right one."""
    place = {n: i for i, n in enumerate(names)}
    sizes = [len(c.weighed) for c in cases]
    rows = np.zeros((sum(sizes), len(names)))
    at = 0
    for case in cases:
        for weighed in case.weighed:
            for name, value in weighed.features.items():
                if name in place:
                    rows[at, place[name]] = value
            at += 1
    starts = np.cumsum([0, *sizes[:-1]])
    return rows, starts, starts + np.array([c.right for c in cases])


def _conditional(
    w: Floats, rows: Floats, starts: npt.NDArray[np.int64], right: npt.NDArray[np.int64], penalty: float
) -> tuple[float, Floats, Floats]:
    """Loss, gradient, curvature."""
    sizes = np.diff(np.append(starts, len(rows)))
    score = rows @ w
    score -= np.repeat(np.maximum.reduceat(score, starts), sizes)
    chance = np.exp(score)
    chance /= np.repeat(np.add.reduceat(chance, starts), sizes)
    mean = np.add.reduceat(rows * chance[:, None], starts)
    loss = -float(np.log(np.maximum(chance[right], 1e-300)).sum()) + penalty * float(w @ w) / 2
    slope = mean.sum(axis=0) - rows[right].sum(axis=0) + penalty * w
    curve = rows.T @ (rows * chance[:, None]) - mean.T @ mean + penalty * np.eye(len(w))
    return loss, slope, curve


def newton(function: Callable[[Floats], tuple[float, Floats, Floats]], size: int) -> Floats:
    """The least of a convex function, with steps halved while they do not help."""
    at = np.zeros(size)
    loss, slope, curve = function(at)
    for _ in range(40):
        step = np.linalg.solve(curve, slope)
        length = 1.0
        while length > 1e-4:
            new = function(at - length * step)
            if new[0] <= loss:
                break
            length /= 2
        if loss - new[0] < 1e-6:
            return at
        at, (loss, slope, curve) = at - length * step, new
    return at


def fit_confidence(told: Sequence[tuple[Features, bool]], *, penalty: float = 2.0) -> dict[str, float]:
    """Logistic regression of being right on the standing of the best film; each with whether it was right."""
    names = sorted({n for s, _ in told for n in s})
    rows = np.array([[s.get(n, 0.0) for n in names] for s, _ in told])
    right = np.array([ok for _, ok in told], float)
    scale = np.maximum(np.abs(rows).max(axis=0), 1e-9)
    fitted = newton(lambda w: logistic(w, rows / scale, right, penalty), len(names))
    return dict(zip(names, (fitted / scale).tolist(), strict=True))


def _standings(cases: Sequence[Case], outside: Sequence[list[Weighed]]) -> list[tuple[Features, bool]]:
    """How each best film stands on weights that never saw it, and whether it is right."""
    return [(standing(w, c.manner), w[0].film.number == c.film) for c, w in zip(cases, outside, strict=True) if w]


def logistic(w: Floats, rows: Floats, right: Floats, penalty: float) -> tuple[float, Floats, Floats]:
    z = rows @ w
    chance = 1 / (1 + np.exp(-z))
    loss = float(np.logaddexp(0, z).sum() - z @ right) + penalty * float(w @ w) / 2
    slope = rows.T @ (chance - right) + penalty * w
    curve = rows.T @ (rows * (chance * (1 - chance))[:, None]) + penalty * np.eye(len(w))
    return loss, slope, curve


def rounded(values: Mapping[str, float]) -> dict[str, float]:
    """Weights as they stand in a table: to four places, by name."""
    return {name: round(value, 4) for name, value in sorted(values.items())}
