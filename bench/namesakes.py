"""Is a name that films are called by a film's where it stands? Fitted on reviews by how other reviews write the name.

What reviews never set in marks is no film's name, whatever films are called by it; films' names are set so about one
time in three. From that comes how often a name that stands in no marks is a film's. Where the film of a review is
known its roles and its people are no other film, and a film that shares somebody with it is one. The table is fitted
with --fit on all reviews; the figures are those of folds by name, each judged with what was fitted on the others.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from bench._command import command
from bench._fitting import Floats, adam, as_lines, signs_of_many
from bench._identity_fit import FOLDS, fold_of
from bench._inputs import existing
from bench.identity import lines
from recension.authority import Authority, open_authority
from recension.reading.namesakes._films import TABLE, chance, standard_table
from recension.reading.namesakes._places import Place, places_of
from recension.reading.namesakes._signs import signs_of, year_behind
from recension.reading.text._text import Text
from recension.values import fold

#: A sign enters the table when so many names show it: no name's own words do.
MANY_NAMES = 25
#: So often a film's name is set in marks, by what reviews do with titles of three words and more.
MARKED = 0.35
#: What a name is likely to be before it is seen counts as so many places of it.
_STRENGTH = 3.0
#: Places of one name beyond so many weigh no more together; what shares somebody with the film weighs more.
_PLACES, _SHARED = 15, 2.0
_PENALTY, _STEPS = 12.0, 150
_BARS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
#: More films of one name share somebody with any film.
_FEW = 4
_FAMED = 12


@dataclass(frozen=True, slots=True)
class Stood:
    """A place of a name in a review, with its signs; `film` where the review's own film tells what it is."""

    name: str
    signs: frozenset[str]
    group: tuple[int, bool]
    film: bool | None


@dataclass(frozen=True, slots=True)
class Names:
    """All places of names, and how often each stands in marks and without."""

    stood: list[Stood] = field(default_factory=list)
    marked: Counter[str] = field(default_factory=Counter)
    plain: Counter[str] = field(default_factory=Counter)


def main() -> None:
    ap = command("bench namesakes", __doc__, "reviews.jsonl.gz --authority authority/")
    ap.add_argument("reviews", type=existing, help="JSON Lines (.gz): id, imdb_id, source, text")
    ap.add_argument("--authority", type=Path, required=True, help="a built authority")
    ap.add_argument("--fit", action="store_true", help="write the table anew from these reviews")
    o = ap.parse_args()
    names = names_in(lines(o.reviews), open_authority(o.authority))
    wanted = wanted_of(names)
    told = np.zeros(len(wanted))
    folds = np.array([fold_of(s.name) for s in names.stood])
    for number in range(FOLDS):
        table = fitted(names, wanted, np.flatnonzero(folds != number))
        for i in np.flatnonzero(folds == number).tolist():
            told[i] = chance(names.stood[i].signs, table)
    print("\n".join(_report(names.stood, wanted, told)))
    if o.fit:
        TABLE.write_text(as_lines(fitted(names, wanted, np.arange(len(wanted)))), encoding="utf8")
        standard_table.cache_clear()


def names_in(reviews: Iterable[Mapping[str, str]], authority: Authority) -> Names:
    """The names of all reviews that films are called by, but for the reviewed films' own."""
    names = Names()
    for review in reviews:
        text = Text(review["text"])
        film = authority.film_by_id(review["imdb_id"])
        titles = authority.titles(film) if film is not None else []
        own = {title for t in titles for title in _with_and_without_article(t)}
        for start, end in (*text.quotes, *text.emphases):
            run = fold(text.view[start:end].rstrip(" ,.;!?"))
            if run not in own:
                names.marked[run] += 1
        of_film = _Film(authority, film)
        for place in places_of(text, authority):
            name = fold(place.name)
            if name in own:
                continue
            if year_behind(text.view, place):
                names.marked[name] += 1  # a year in brackets marks it as well
                continue
            names.plain[name] += 1
            group = min(place.words, 3), place.fame >= _FAMED
            names.stood.append(Stood(name, signs_of(text.view, place), group, of_film.tells(name, place)))
    return names


def _with_and_without_article(title: str) -> tuple[str, ...]:
    folded = fold(title)
    return folded, folded.removeprefix("the "), f"the {folded}"


class _Film:
    """What the film of a review tells of a name."""

    def __init__(self, authority: Authority, film: int | None) -> None:
        self._authority, self._film = authority, film
        credits = () if film is None else authority.credits(film)
        self._people = frozenset(c.person for c in credits)
        people, roles = (authority.person_name(c.person) for c in credits), (r for c in credits for r in c.characters)
        named = {fold(name) for names in (people, roles) for name in names}
        self._named = named | {word for name in named for word in name.split()}

    def tells(self, name: str, place: Place) -> bool | None:
        """Whether a name is another film's (it shares somebody) or none's (it is a role or a person); else None."""
        if name in self._named:
            return False
        films = [int(f) for f in self._authority.films_called(name)]
        shares = (not self._people.isdisjoint(map(int, self._authority.people_of(f))) for f in films if f != self._film)
        return True if 0 < len(films) < _FEW and any(shares) else None


def wanted_of(names: Names) -> Floats:
    """How likely each place is a film's, by how often its name stands in marks elsewhere."""
    groups: dict[tuple[int, bool], list[int]] = {}
    group_of = {s.name: s.group for s in names.stood}
    for name, group in group_of.items():
        told = groups.setdefault(group, [0, 0])
        told[0] += names.marked[name]
        told[1] += names.marked[name] + names.plain[name]
    shares = {group: marked / times for group, (marked, times) in groups.items()}
    return np.array(
        [_by_marks(names, s.name, shares[group_of[s.name]]) if s.film is None else float(s.film) for s in names.stood]
    )


def _by_marks(names: Names, name: str, usual: float) -> float:
    marked, plain = names.marked[name], names.plain[name]
    share = (marked + _STRENGTH * usual) / (marked + plain + _STRENGTH)
    films = min(1.0, share / MARKED)
    return films * (1 - MARKED) / (1 - films * MARKED)


def fitted(names: Names, wanted: Floats, rows: Sequence[int] | np.ndarray) -> dict[str, float]:
    """A logit, by Adam's method from nought: deterministic."""
    stood = [names.stood[i] for i in rows]
    place = signs_of_many(((s.name, s.signs) for s in stood), MANY_NAMES)
    entries = [(row, place[sign]) for row, s in enumerate(stood) for sign in sorted(s.signs) if sign in place]
    row, sign = np.array(entries, np.int64).reshape(-1, 2).T
    weigh = np.array([_SHARED if s.film else min(1.0, _PLACES / names.plain[s.name]) for s in stood])
    goal = wanted[rows]

    def slope(weights: Floats) -> Floats:
        chances = 1 / (1 + np.exp(-np.bincount(row, weights[sign], len(stood))))
        steep: Floats = np.bincount(sign, ((chances - goal) * weigh)[row], len(place)) + _PENALTY * weights
        return steep

    weights = adam(slope, (len(place),), _STEPS).tolist()
    return {s: w for s, w in zip(place, (round(w, 2) for w in weights), strict=True) if w}


def _report(stood: Sequence[Stood], wanted: Floats, told: Floats) -> Iterator[str]:
    loss = -np.mean(wanted * np.log(told) + (1 - wanted) * np.log(1 - told))
    yield f"{len(stood)} places of {len({s.name for s in stood})} names, loss {loss:.4f}"
    shared = np.array([s.film is True for s in stood])
    other = np.array([s.film is False for s in stood])
    for bar in _BARS:
        given = told >= bar
        yield (
            f"at {bar}: {given.sum()} answers, wanted {wanted[given].mean():.3f}; of films that share somebody "
            f"{given[shared].mean():.3f}, of roles and people {given[other].mean():.3f}"
        )


if __name__ == "__main__":
    main()
