"""Linking what claims name to the authority: people by the film's credits, films by title, year and relation."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from recension.authority import Authority
from recension.reading.text._text import fold_word
from recension.values import fold

#: Namesakes beyond this many are not looked at one by one.
MOST_NAMESAKES = 200


@dataclass(frozen=True, slots=True)
class Linked:
    """What a name stands for: its full form and ids. `number` is the film's or person's in the authority."""

    name: str
    number: int
    ids: Mapping[str, str] = field(default_factory=dict)


def link_person(name: str, film: int | None, authority: Authority) -> Linked | None:
    """The person a name stands for, told from namesakes by the film's credits; None where that stays open.

    On the film's credits a surname or a shortened name will do, if only one person there answers to it. Elsewhere the
    name must be a full one and one person's alone, or that of the one namesake who worked with the film's people.
    """
    words = fold(name).split()
    if not words:
        return None
    if film is not None:
        there = _alone(_answering(words, _credited(authority, film)))
        if there is not None:
            return _person(there, authority)
    number = authority.name_of(words) if len(words) > 1 else -1
    namesakes = authority.people_named(number).tolist() if number >= 0 else []
    found = _alone(namesakes)
    if found is None and film is not None:
        found = _alone(_colleagues(namesakes[:MOST_NAMESAKES], film, authority))
    return None if found is None else _person(found, authority)


@lru_cache(maxsize=64)
def _credited(authority: Authority, film: int) -> dict[int, list[str]]:
    """The folded words of the names of a film's people."""
    return {
        person: [w for word in authority.person_name(person).split() for w in fold_word(word).split()]
        for person in dict.fromkeys(authority.people_of(film).tolist())
    }


def _answering(words: list[str], names: Mapping[int, list[str]]) -> list[int]:
    """The people of that name; failing that, those whose name holds its words in order and ends with the last."""
    whole = [p for p, name in names.items() if name == words]
    return whole or [p for p, name in names.items() if name and name[-1] == words[-1] and _within(words, name)]


def _within(words: list[str], name: list[str]) -> bool:
    rest = iter(name)
    return all(any(w == n or (len(w) == 1 and n.startswith(w)) for n in rest) for w in words)


def _colleagues(namesakes: Iterable[int], film: int, authority: Authority) -> list[int]:
    """The namesakes who share another film with anyone credited on this one."""
    films = {f for p in authority.people_of(film).tolist() for f in authority.films_of(p).tolist()}
    return [n for n in namesakes if not films.isdisjoint(authority.films_of(n).tolist())]


def _person(number: int, authority: Authority) -> Linked:
    entry = authority.person(number)
    return Linked(entry.name, number, dict(entry.ids))


def link_film(
    title: str,
    authority: Authority,
    *,
    year: int | None = None,
    film: int | None = None,
    relation: str = "",
    person: int | None = None,
) -> Linked | None:
    """The film a title stands for, told from others of that title; None where that stays open.

    `year` is the one the text gives it, `film` the film reviewed, `relation` how this one is related to it (the
    vocabulary of `related_film`), `person` whom the relation names.
    """
    number = authority.name_of(fold(title).split())
    if number < 0:
        return None
    films = _of_year(authority.films_titled(number).tolist(), film, year, authority)
    films = films or _of_year(authority.films_part_titled(number).tolist(), film, year, authority)
    for narrower in _narrower(authority, film, relation, person):
        films = [f for f in films if narrower(f)] or films
        if len(films) == 1:
            break
    found = _alone(films)
    if found is None:
        return None
    entry = authority.film(found)
    return Linked(entry.title, found, dict(entry.ids))


def _of_year(films: Iterable[int], film: int | None, year: int | None, authority: Authority) -> list[int]:
    """The films but the one reviewed, of that very year if there are any, else of the years beside it."""
    others = [f for f in films if f != film]
    if year is None:
        return others
    apart = {f: abs(int(authority.years[f]) - year) for f in others}
    return [f for f in others if apart[f] == 0] or [f for f in others if apart[f] == 1]


def _narrower(
    authority: Authority, film: int | None, relation: str, person: int | None
) -> Iterable[Callable[[int], bool]]:
    """Tests in the order of their weight; one that no film passes is passed over."""
    years, kinds, votes = authority.years, authority.kinds, authority.votes
    names = authority.kind_names
    yield lambda f: names[kinds[f]].startswith("tv") == (relation == "tv")
    if person is not None:
        own = set(authority.films_of(person).tolist())
        yield own.__contains__
    if film is not None:
        if relation.startswith("same_") or relation in _KIN:
            people = set(authority.people_of(film).tolist())
            yield lambda f: not people.isdisjoint(authority.people_of(f).tolist())
        if relation in _EARLIER and years[film]:
            yield lambda f: 0 < int(years[f]) <= int(years[film])
    yield lambda f: names[kinds[f]] in _PLAYED
    yield lambda f: int(votes[f]) >= _FAMOUS


#: Relations to films that share people with the one reviewed; and to films that came before it.
_KIN = frozenset(("sequel_of", "sequel", "prequel"))
_EARLIER = frozenset(("remake_of", "sequel_of", "comparison", "influence"))
#: Kinds that reviewers compare with, and the votes of a film that everybody knows.
_PLAYED, _FAMOUS = frozenset(("movie", "tvMovie", "tvSeries", "tvMiniSeries")), 100_000


def _alone(found: Iterable[int]) -> int | None:
    several = list(found)
    return several[0] if len(several) == 1 else None
