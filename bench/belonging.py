"""Which places, times and companies that a review names belong to its film? Told by the words round them alone.

The tables are fitted with --fit on all reviews; the figures are always those of five folds by film, each read with what
was fitted on the other four. What the other rules find in any review of the film counts as right: these miss a third of
what is, so that about two in three of those counted as wrong above the bar are right all the same.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench._command import fitting_command
from bench._fitting import logit
from bench._identity_fit import FOLDS, fold_of
from bench._ledger import print_changes
from bench.identity import lines
from recension.authority import Authority, open_authority
from recension.reading._read import typed_as
from recension.reading._steps import complete
from recension.reading.belonging._chances import TABLE, as_table, chance, standard_tables
from recension.reading.belonging._signs import signs_of
from recension.reading.claims._claims import claims_of
from recension.reading.claims._full_values import full_value
from recension.reading.film._identify import identification
from recension.reading.matching._typed import Typed
from recension.reading.rules._order import RULES
from recension.reading.rules.credits import companies_by_belonging
from recension.reading.rules.world import by_belonging
from recension.reading.rules.world._belonging import places_of, times_of
from recension.reading.text._text import Text
from recension.values import fold

#: A sign enters the table when reviews of so many films show it: no film's own words do.
MANY_FILMS = 12
_PENALTY, _STEPS = 8.0, 200
_BARS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
#: What is fitted: how it is found, and the property that tells of it.
_SORTS = {
    "places": (places_of, "narrative_location", by_belonging.LIKELY_PLACE),
    "times": (times_of, "narrative_period", by_belonging.LIKELY_TIME),
    "companies": (companies_by_belonging.companies_of, "company", companies_by_belonging.LIKELY),
}
_PROPERTIES = frozenset(row[1] for row in _SORTS.values())
_FITTED = frozenset(rule.name for rule in (*by_belonging.RULES, *companies_by_belonging.RULES))


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that a review names, its signs, and whether the other rules tell it of the film there."""

    review: str
    imdb_id: str
    sort: str
    value: str
    signs: frozenset[str]
    told: bool
    around: str


def main() -> None:
    o = fitting_command("bench belonging", __doc__, known="credits", examples="answers that no rule tells").parse_args()
    authority = open_authority(o.authority)
    seen = [s for review in lines(o.reviews) for s in seen_in(review, authority)]
    answers: dict[str, list[tuple[Seen, float]]] = {}
    for sort in _SORTS:
        answers[sort] = _in_folds(_of_films([s for s in seen if s.sort == sort]))
        print("\n".join(_report(sort, answers[sort], o.examples)))
    if o.fit:
        fits = {sort: fitted(_of_films([s for s in seen if s.sort == sort])) for sort in _SORTS}
        TABLE.write_text(as_table(fits), encoding="utf8")
        standard_tables.cache_clear()
    likely = ((s, p >= _SORTS[sort][2]) for sort, told in answers.items() for s, p in told)
    print_changes("belonging", o.reviews, (f"{s.review} {s.value}" for s, is_likely in likely if s.told and is_likely))


def seen_in(review: Mapping[str, str], authority: Authority) -> Iterator[Seen]:
    """The places, times and companies of a review."""
    text = Text(review["text"])
    typed = typed_as(text, complete(identification(text, authority=authority, headline=None, explain=False)), authority)
    said = _said(typed)
    for sort, (find, property, _) in _SORTS.items():
        for value, named in find(typed).items():
            start, end = typed.to_view(*named.spans[0])
            around = typed.text.view[max(0, start - 60) : end + 60].replace("\n", " ")
            told = any(_is_same(full_value(property, value), other) for other in said[property])
            yield Seen(review["id"], review["imdb_id"], sort, value, signs_of(typed, named), told, around)


def _said(typed: Typed) -> Mapping[str, set[str]]:
    """The values of each property that other rules tell of the film."""
    drafts = [d for d in RULES.drafts(typed) if d.property in _PROPERTIES and d.rule not in _FITTED]
    said: dict[str, set[str]] = defaultdict(set)
    for claim in claims_of(drafts, typed):
        if claim.is_fact and claim.subject == "film":
            said[claim.property].add(claim.value)
    return said


_NICETIES = re.compile(r"^(?:(?:the|early|mid|late) )+")


def _is_same(value: str, other: str) -> bool:
    """Whether a value stands in another: "Lisbon" in "Lisbon, Portugal"."""
    a, b = (_NICETIES.sub("", fold(v)) for v in (value, other))
    return f" {a} " in f" {b} "


def _of_films(seen: Sequence[Seen]) -> list[Seen]:
    """The same, told of a review where one of another review tells it of the film."""
    told = {(s.imdb_id, s.value) for s in seen if s.told}
    return [Seen(s.review, s.imdb_id, s.sort, s.value, s.signs, (s.imdb_id, s.value) in told, s.around) for s in seen]


def _in_folds(seen: Sequence[Seen]) -> list[tuple[Seen, float]]:
    answers: list[tuple[Seen, float]] = []
    for number in range(FOLDS):
        table = fitted([s for s in seen if fold_of(s.imdb_id) != number])
        answers += [(s, chance(s.signs, table)) for s in seen if fold_of(s.imdb_id) == number]
    return answers


def fitted(seen: Sequence[Seen]) -> dict[str, float]:
    """A logit of what decides anything, by Adam's method from nought: deterministic."""
    told = [(s.imdb_id, s.signs, s.told) for s in seen]
    table = logit(told, films=MANY_FILMS, penalty=_PENALTY, steps=_STEPS)
    return {sign: w for sign, w in table.items() if abs(w) >= _LEAST}


#: What is worth less than this decides nothing.
_LEAST = 0.04


def _report(sort: str, answers: Sequence[tuple[Seen, float]], examples: int) -> Iterator[str]:
    wanted = sum(s.told for s, _ in answers)
    reviews = len({s.review for s, _ in answers})
    yield f"{sort}: {len(answers)} named in {reviews} reviews, {wanted} of them told by rules"
    for bar in _BARS:
        given = [s.told for s, p in answers if p >= bar]
        shares = f"told by rules {sum(given) / max(1, len(given)):.3f}, found {sum(given) / max(1, wanted):.3f}"
        yield f"  at {bar}: {len(given)} answers, {shares}"
    untold = [(s, p) for s, p in answers if p >= _SORTS[sort][2] and not s.told]
    for s, p in untold[:: max(1, len(untold) // max(1, examples))][:examples]:
        yield f"    {p:.2f} told by no rule: {s.value} in {s.review}: {s.around}"


if __name__ == "__main__":
    main()
