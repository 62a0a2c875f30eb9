"""Linking what claims name to the authority: people by the film's credits, films by title, year and relation."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from recension.authority import Authority
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
    name must be one person's alone, or that of the one namesake who worked with the film's people.
    """
    words = fold(name).split()
    if not words:
        return None
    if film is not None:
        credited = dict.fromkeys(authority.people_of(film).tolist())
        there = _alone(_answering(words, credited, authority))
        if there is not None:
            return _person(there, authority)
    number = authority.name_of(words)
    namesakes = authority.people_named(number).tolist() if number >= 0 else []
    found = _alone(namesakes)
    if found is None and film is not None:
        found = _alone(_colleagues(namesakes[:MOST_NAMESAKES], film, authority))
    return None if found is None else _person(found, authority)


def _answering(words: list[str], people: Iterable[int], authority: Authority) -> list[int]:
    """The people of that name; failing that, those whose name holds its words in order and ends with the last."""
    names = {p: fold(authority.person_name(p)).split() for p in people}
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
    films = [f for f in authority.films_titled(number).tolist() if f != film]
    films = films or [f for f in authority.films_part_titled(number).tolist() if f != film]
    for narrower in _narrower(authority, year, film, relation, person):
        films = [f for f in films if narrower(f)] or films
        if len(films) == 1:
            break
    found = _alone(films)
    if found is None:
        return None
    entry = authority.film(found)
    return Linked(entry.title, found, dict(entry.ids))


def _narrower(
    authority: Authority, year: int | None, film: int | None, relation: str, person: int | None
) -> Iterable[Callable[[int], bool]]:
    """Tests in the order of their weight; one that no film passes is passed over."""
    years = authority.years
    if year is not None:
        yield lambda f: int(years[f]) == year
        yield lambda f: abs(int(years[f]) - year) <= 1
    if person is not None:
        own = set(authority.films_of(person).tolist())
        yield own.__contains__
    if film is not None:
        if relation.startswith("same_") or relation in _KIN:
            people = set(authority.people_of(film).tolist())
            yield lambda f: not people.isdisjoint(authority.people_of(f).tolist())
        if relation in _EARLIER and years[film]:
            yield lambda f: 0 < int(years[f]) <= int(years[film])


#: Relations to films that share people with the one reviewed; and to films that came before it.
_KIN = frozenset(("sequel_of", "sequel", "prequel"))
_EARLIER = frozenset(("remake_of", "sequel_of", "comparison", "influence"))


def _alone(found: Iterable[int]) -> int | None:
    several = list(found)
    return several[0] if len(several) == 1 else None
