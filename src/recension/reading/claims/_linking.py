"""Claims with the ids of whom and what they name, where the authority leaves no doubt."""

from collections.abc import Iterable
from dataclasses import replace

from recension.authority import Authority
from recension.reading.film._links import Linked, link_film, link_person
from recension.reading.mentions._misspelt_people import PEOPLE, spelt_right
from recension.reading.mentions._slips import slipped
from recension.reading.other_films._cut_titles import of_year_with_article, whole_title
from recension.reading.other_films._numbered import numbered_film
from recension.records import Claim
from recension.values import fold


def linked(claims: Iterable[Claim], film: int | None, authority: Authority) -> tuple[Claim, ...]:
    """The claims, those of people and related films with ids. `film` is the number of the reviewed one, if known."""
    return tuple(_linked(claim, film, authority) for claim in spelt_right(claims, authority))


def _linked(claim: Claim, film: int | None, authority: Authority) -> Claim:
    if claim.ids:
        return claim
    if claim.property in PEOPLE:
        found = link_person(claim.value, _spoken_of(claim, film, authority), authority)
    elif claim.property == "related_film":
        if whole := _whole(claim, film, authority):
            return replace(claim, value=whole.name, ids=whole.ids)
        found = _related(claim, film, authority)
        if found is None and (meant := _misspelt(claim, authority)):
            return replace(claim, value=meant.name, ids=meant.ids)
    else:
        found = None
    return replace(claim, ids=found.ids) if found and found.ids else claim


def _whole(claim: Claim, film: int | None, authority: Authority) -> Linked | None:
    """The film of whose title a claim has but a piece."""
    year = claim.qualifiers.get("year", "")
    number = _of_piece(claim.value, year, film, authority)
    if number is None or number == film or _is_of_another(claim, number, film, authority):
        return None
    entry = authority.film(number)
    return Linked(entry.title, number, dict(entry.ids))


def _of_piece(title: str, year: str, film: int | None, authority: Authority) -> int | None:
    part = numbered_film(title, authority)
    if part is not None and (not year.isdecimal() or abs(int(authority.years[part]) - int(year)) < _NEAR):
        return part
    if year.isdecimal():
        return of_year_with_article(title, int(year), authority)
    return None if year else whole_title(title, authority, film)


#: Years from here on apart are those of two films.
_NEAR = 2


def _is_of_another(claim: Claim, number: int, film: int | None, authority: Authority) -> bool:
    """Whether a claim's film is told to be by somebody whom a film does not have."""
    named = claim.qualifiers.get("person", "")
    person = link_person(named, film, authority) if named else None
    return person is not None and person.number not in authority.people_of(number).tolist()


def _misspelt(claim: Claim, authority: Authority) -> Linked | None:
    """The film whose title a slip of the pen makes of one that no film of the authority has; of the year told."""
    year, words = claim.qualifiers.get("year", ""), fold(claim.value).split()
    if sum(map(len, words)) < (_SHORTEST_DATED if year else _SHORTEST) or _is_a_title(words, authority):
        return None
    films = {int(n) for form in slipped(words, dated=bool(year)) for n in authority.films_in_words(form)}
    meant = [authority.film(n) for n in sorted(films)]
    if year.isdecimal():
        meant = [film for film in meant if film.year is not None and abs(film.year - int(year)) < 2]
    if not meant or len({fold(film.title) for film in meant}) > 1:
        return None
    film = meant[0]
    return Linked(film.title, film.number, dict(film.ids)) if len(meant) == 1 else Linked(film.title, film.number, {})


#: A title of fewer letters is near too many others.
_SHORTEST, _SHORTEST_DATED = 9, 6


def _is_a_title(words: list[str], authority: Authority) -> bool:
    """Whether a film, or part of a film's title, is called so."""
    name = authority.name_of(words)
    return name >= 0 and bool(len(authority.films_titled(name)) or len(authority.films_part_titled(name)))


def _spoken_of(claim: Claim, film: int | None, authority: Authority) -> int | None:
    """The film whose people a claim names: the reviewed one, or the one that is its subject."""
    if not claim.subject.startswith("film:"):
        return film
    other = link_film(claim.subject.removeprefix("film:"), authority, film=film)
    return other.number if other else None


def _related(claim: Claim, film: int | None, authority: Authority) -> Linked | None:
    told = claim.qualifiers
    named = told.get("person", "")
    person = link_person(named, film, authority) if named else None
    year = told.get("year", "")
    return link_film(
        claim.value,
        authority,
        year=int(year) if year.isdecimal() else None,
        film=film,
        relation=told.get("relation", ""),
        person=person.number if person else None,
    )
