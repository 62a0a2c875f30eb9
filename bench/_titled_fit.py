"""Fitting the second weighing of films, which hears what the text calls its film (`reading/film/_titled.py`)."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from bench._boosting import boosted, of_chance, of_choice
from bench._excerpts import excerpts, opening
from bench._fitting import as_lines
from bench._identity_fit import FOLDS, Case, case_of, fit_confidence, fit_weights, rounded, rows_of, weighed_case
from bench._identity_score import SURE, Answer, calibration
from bench._identity_score import table as table_of
from recension.authority import Authority
from recension.reading.film._called import with_own_titles
from recension.reading.film._evidence import Features
from recension.reading.film._forest import Forest
from recension.reading.film._lookup import lookup_of
from recension.reading.film._standing import standing
from recension.reading.film._table import standard_table
from recension.reading.film._titled import TitledTable, standing_titled
from recension.reading.film._weigh import Weighed, in_detail
from recension.reading.text._text import REVIEW_LENGTH
from recension.reading.title import Often, OwnTitles


@dataclass(frozen=True, slots=True)
class Titled:
    """A review of which the first weighing is not sure, and what the text's own titles say."""

    case: Case
    own: OwnTitles

    def standing(self, weighed: Sequence[Weighed]) -> Features:
        return standing_titled(weighed, self.case.manner, self.own)


#: The own titles of a text by what was fitted on other films than its own, whose id is given; and how often other
#: films' reviews name a title.
OwnOutside = Callable[[str, str], tuple[OwnTitles, Often]]


def unsure(reviews: Iterable[Mapping[str, str]], authority: Authority, own: OwnOutside) -> list[Titled]:
    """The reviews of which the first weighing is not sure."""
    first, cases = standard_table(), []
    for review in reviews:
        case, evidence = weighed_case(review, first, authority, headlined=False)
        if _weighable(case) and first.chance(standing(case.weighed, case.manner)) < SURE:
            case = replace(case, weighed=in_detail(case.weighed, evidence, lookup_of(authority)))
            cases.append(_with_own(case, own(review["text"], review["imdb_id"]), authority))
    return cases


def in_excerpts(reviews: Iterable[Mapping[str, str]], authority: Authority, own: OwnOutside) -> list[Titled]:
    """Parts of the reviews that are shorter than one, whatever the first weighing makes of them."""
    first, cases = standard_table(), []
    for review in reviews:
        for text in (opening(review["text"]), *excerpts(review["text"])):
            case = case_of({**review, "text": text}, first, authority, headlined=False)
            if _weighable(case) and len(text) < REVIEW_LENGTH:
                cases.append(_with_own(case, own(text, review["imdb_id"]), authority))
    return cases


def _weighable(case: Case) -> bool:
    return bool(case.weighed) and not case.manner.headlined


def _with_own(case: Case, told: tuple[OwnTitles, Often], authority: Authority) -> Titled:
    own, often = told
    return Titled(replace(case, weighed=with_own_titles(case.weighed, own, authority, often)), own)


def fit_titled(
    cases: Sequence[Titled], *, forests: bool
) -> tuple[TitledTable, list[tuple[Titled, list[Weighed], float]]]:
    """The table fitted on all cases, and each as tables fitted on other films weigh it, with its chance.

    Forests learn what a text's film looks like among others; of a short text about a film that no authority has they
    are too sure.
    """
    outside: list[list[Weighed]] = [[] for _ in cases]
    for fold in range(FOLDS):
        table = _weighing([c.case for c in cases if c.case.fold != fold], forests)
        for i, c in enumerate(cases):
            if c.case.fold == fold:
                outside[i] = table.weigh(c.case.weighed)
    chances = [0.0] * len(cases)
    for fold in range(FOLDS):
        others = [i for i, c in enumerate(cases) if c.case.fold != fold]
        table = _doubting(_standings([cases[i] for i in others], [outside[i] for i in others]), forests)
        for i, c in enumerate(cases):
            if c.case.fold == fold:
                chances[i] = table.chance(c.standing(outside[i]), outside[i][0].features)
    weighing, doubting = _weighing([c.case for c in cases], forests), _doubting(_standings(cases, outside), forests)
    table = replace(weighing, confidence=doubting.confidence, confidence_forest=doubting.confidence_forest)
    return table, list(zip(cases, outside, chances, strict=True))


_PENALTY = 2.0


def _weighing(cases: Sequence[Case], forests: bool) -> TitledTable:
    """What films are weighed by: weights, and the forest that they leave something to."""
    weights = fit_weights(cases, penalty=_PENALTY)
    if not forests:
        return TitledTable(rounded(weights), {})
    known = [c for c in cases if c.right >= 0 and len(c.weighed) > 1]
    names = sorted(weights)
    rows, starts, right = rows_of(known, names)
    forest = boosted(rows, names, rows @ np.array([weights[n] for n in names]), of_choice(starts, right))
    return TitledTable(rounded(weights), {}, forest)


def _doubting(told: Sequence[tuple[Features, Features, bool]], forests: bool) -> TitledTable:
    """What the chance is told from, likewise; of each best film its standing, its features, and whether it is right."""
    weights = fit_confidence([(standing, ok) for standing, _, ok in told])
    if not forests:
        return TitledTable({}, rounded(weights))
    every = [best | standing for standing, best, _ in told]
    names = sorted({name for features in every for name in features})
    rows = np.array([[features.get(n, 0.0) for n in names] for features in every])
    right = np.array([float(ok) for *_, ok in told])
    forest = boosted(rows, names, rows @ np.array([weights.get(n, 0.0) for n in names]), of_chance(right))
    return TitledTable({}, rounded(weights), confidence_forest=forest)


def _standings(cases: Sequence[Titled], weighed: Sequence[list[Weighed]]) -> list[tuple[Features, Features, bool]]:
    return [
        (c.standing(w), w[0].features, w[0].film.number == c.case.film) for c, w in zip(cases, weighed, strict=True)
    ]


def as_json(table: TitledTable) -> str:
    """The table as it stands in its file, a line a weight or a tree."""
    parts = (f"{json.dumps(part)}: {_part(getattr(table, part))}" for part in _PARTS)
    return "{\n" + ",\n".join(parts) + "\n}\n"


_PARTS = ("weights", "confidence", "forest", "confidence_forest")


def _part(values: Mapping[str, float] | Forest) -> str:
    if isinstance(values, Mapping):
        return as_lines(values).rstrip()
    return "[\n" + ",\n".join(map(json.dumps, values)) + "\n]"


def print_table(outside: Iterable[tuple[Titled, list[Weighed], float]]) -> None:
    """How well a second weighing does, on films that its tables never saw."""
    answers = [
        Answer(c.case.id, c.case.source, chance, weighed[0].film.number == c.case.film)
        for c, weighed, chance in outside
    ]
    print("\n".join(table_of(answers)))
    print(f"  stated tenth: answers, part right: {calibration(answers)}")
