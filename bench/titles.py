"""What do texts themselves call their film? Right, wrong and silent, on reviews whose film is known.

The table is fitted with --fit on all reviews; the figures are always those of five folds by film, each read with what
was fitted on the other four.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bench._command import fitting_command
from bench._fitting import Floats, adam, as_lines, signs_of_many
from bench._identity_fit import FOLDS, fold_of
from bench._ledger import print_changes
from bench._titled_fit import as_json, fit_titled, in_excerpts, print_table, unsure
from bench.identity import lines
from recension.authority import Authority, open_authority
from recension.reading.film._titled import TABLE as TABLE_TITLED
from recension.reading.film._titled import TABLE_SHORT, own_titles_in
from recension.reading.text._text import Text
from recension.reading.title import Often, OwnTitles
from recension.reading.title._named import COUNTS, standard_counts, step_of
from recension.reading.title._own_title import TABLE, TABLE_LISTED, standard_table
from recension.reading.title._signs import Titles, is_form_of

#: A sign enters the table when reviews of so many films show it: no film's own words do.
MANY_FILMS = 25
_PENALTY, _STEPS = 3.0, 250
_BARS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Case:
    """A review: the signs of each of its names, of none of them last; which are the film's."""

    id: str
    imdb_id: str
    title: str
    names: tuple[str, ...]
    signs: tuple[frozenset[str], ...]
    right: frozenset[int]


@dataclass(frozen=True, slots=True)
class Rows:
    """Cases laid out: a row a name or none, an entry a sign of a row."""

    entry_row: Ints
    entry_sign: Ints
    case: Ints
    right: npt.NDArray[np.bool_]


def main() -> None:
    o = fitting_command("bench titles", __doc__, known="titles", examples="wrong answers").parse_args()
    authority = open_authority(o.authority)
    reviews = list(lines(o.reviews))
    named = Named.of(reviews, authority)
    tables: list[Mapping[str, float]] = []
    for listed, path in ((False, TABLE), (True, TABLE_LISTED)):
        print("With an authority:" if listed else "Without an authority:")
        cases = [c for r in reviews if (c := case_of(r, authority, named, listed=listed)) is not None]
        tables = [fitted([c for c in cases if fold_of(c.imdb_id) != fold]) for fold in range(FOLDS)]
        answers = [(c, *best_of(c, tables[fold_of(c.imdb_id)])) for c in cases]
        _print(answers, o.examples)
        if o.fit:
            path.write_text(as_lines(fitted(cases)), encoding="utf8")
            standard_table.cache_clear()
        found = (c.id for c, best, chance in answers if best in c.right and chance >= _BARS[4])
        print_changes(f"titles{'_listed' if listed else ''}", o.reviews, found)
    if o.fit:
        COUNTS.write_text(as_lines(named.steps()), encoding="utf8")
        standard_counts.cache_clear()

    def own(text: str, film: str) -> tuple[OwnTitles, Often]:
        often = named.outside(film)
        return own_titles_in(Text(text), authority, tables[fold_of(film)], often), often

    for what, of, path, forests in SECOND:
        table, outside = fit_titled(of(reviews, authority, own), forests=forests)
        print(f"{what}, weighed again in the light of the texts' own titles:")
        print_table(outside)
        if o.fit:
            path.write_text(as_json(table), encoding="utf8")


#: What is weighed a second time, the table that it is weighed by, and whether forests stand in that.
SECOND = (
    ("films of which the first weighing is not sure", unsure, TABLE_TITLED, True),
    ("parts of reviews", in_excerpts, TABLE_SHORT, False),
)


@dataclass(frozen=True, slots=True)
class Named:
    """By each name the films whose reviews have it and are of none that is called so."""

    films: Mapping[str, AbstractSet[str]]

    @classmethod
    def of(cls, reviews: Iterable[Mapping[str, str]], authority: Authority) -> "Named":
        films: defaultdict[str, set[str]] = defaultdict(set)
        for review in reviews:
            if (called := _called_by(review, authority)) is not None:
                for key in Titles(Text(review["text"])).runs:
                    if not any(is_form_of(key, title) for title in called):
                        films[key].add(review["imdb_id"])
        return cls(films)

    def outside(self, film: str) -> Often:
        """How often each is named, that film's reviews left out."""
        return lambda key: step_of(len(self.films.get(key, frozenset()) - {film}))

    def steps(self) -> dict[str, int]:
        """What the program remembers of them."""
        return {key: step for key, films in self.films.items() if (step := step_of(len(films)))}


def case_of(review: Mapping[str, str], authority: Authority, named: Named, *, listed: bool) -> Case | None:
    """The review's case, with the authority's word on titles or without; None where it has no name for its film."""
    called = _called_by(review, authority)
    if called is None:
        return None
    film = review["imdb_id"]
    titles = Titles(Text(review["text"]), authority.films_called if listed else None, named.outside(film))
    told = list(titles.signs())
    right = frozenset(i for i, (key, _) in enumerate(told) if any(is_form_of(key, title) for title in called))
    signs = (*(frozenset(s) for _, s in told), frozenset(titles.signs_of_none()))
    names = tuple(key for key, _ in told)
    return Case(review["id"], film, called[0], names, signs, right) if told else None


def _called_by(review: Mapping[str, str], authority: Authority) -> tuple[str, ...] | None:
    """The titles of the review's film, the first the one it goes by; None where the authority lacks it."""
    number = authority.film_by_id(review["imdb_id"])
    if number is None or "#DUPE#" in (film := authority.film(number)).title:
        return None
    return tuple(t for t in (film.title, film.original, *film.also) if t)


def rows_of(cases: Sequence[Case], place: Mapping[str, int]) -> Rows:
    entries: list[tuple[int, int]] = []
    case, right, row = [], [], 0
    for n, c in enumerate(cases):
        for i, signs in enumerate(c.signs):
            entries += [(row, place[s]) for s in sorted(signs) if s in place]
            case.append(n)
            right.append(i in c.right if i < len(c.names) else not c.right)
            row += 1
    entry = np.array(entries, np.int64).reshape(-1, 2)
    return Rows(entry[:, 0], entry[:, 1], np.array(case, np.int64), np.array(right, bool))


def fitted(cases: Sequence[Case]) -> dict[str, float]:
    """A conditional logit over each text's names and none of them, by Adam's method from nought: deterministic."""
    place = signs_of_many(((c.imdb_id, frozenset().union(*c.signs)) for c in cases), MANY_FILMS)
    rows = rows_of(cases, place)

    def slope(weights: Floats) -> Floats:
        p = chances(rows, weights)
        among = np.bincount(rows.case, p * rows.right)[rows.case]
        wanted = np.where(rows.right, p / np.maximum(among, 1e-12), 0.0)
        steep: Floats = np.bincount(rows.entry_sign, (p - wanted)[rows.entry_row], len(place)) + _PENALTY * weights
        return steep

    weights = adam(slope, (len(place),), _STEPS)
    return {sign: round(w, 2) for sign, w in zip(place, weights.tolist(), strict=True) if round(w, 2)}


def chances(rows: Rows, weights: Floats) -> Floats:
    """The chance of each row among those of its case."""
    score = np.bincount(rows.entry_row, weights[rows.entry_sign], len(rows.case))
    highest = np.full(rows.case[-1] + 1, -np.inf)
    np.maximum.at(highest, rows.case, score)
    power = np.exp(score - highest[rows.case])
    share: Floats = power / np.bincount(rows.case, power)[rows.case]
    return share


def best_of(case: Case, table: Mapping[str, float]) -> tuple[int, float]:
    """The likeliest name of a case and its chance."""
    scores = np.array([sum(table.get(s, 0.0) for s in signs) for signs in case.signs])
    power = np.exp(scores - scores.max())
    best = int(scores[:-1].argmax())
    return best, float(power[best] / power.sum())


def _print(answers: Sequence[tuple[Case, int, float]], examples: int) -> None:
    named = sum(bool(c.right) for c, _, _ in answers)
    print(f"{len(answers)} reviews, {named} of them name their film as the authority does")
    for bar in _BARS:
        given = [(c, best) for c, best, chance in answers if chance >= bar]
        right = sum(best in c.right for c, best in given)
        shares = f"right {right / max(1, len(given)):.3f}, found {right / max(1, named):.3f}"
        print(f"  at {bar}: {len(given)} answers, {shares}")
    print("\n".join(_wrong(answers, examples)))


def _wrong(answers: Sequence[tuple[Case, int, float]], examples: int) -> Iterator[str]:
    wrong = [(c, best, chance) for c, best, chance in answers if best not in c.right and chance >= _BARS[4]]
    yield f"wrong at {_BARS[4]}: {len(wrong)}"
    for c, best, chance in wrong[:: max(1, len(wrong) // max(1, examples))][:examples]:
        stands = "" if c.right else ", its title does not stand"
        yield f"  {c.id}: {c.title} called “{c.names[best]}” ({chance:.2f}){stands}"


if __name__ == "__main__":
    main()
