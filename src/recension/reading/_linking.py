"""Claims with the ids of whom and what they name, where the authority leaves no doubt."""

from collections.abc import Iterable
from dataclasses import replace

from recension.authority import Authority
from recension.reading.film._links import Linked, link_film, link_person
from recension.reading.film._misspelt import amiss
from recension.records import Claim
from recension.values import fold

#: Properties whose value is a person who worked on the film.
_PEOPLE = frozenset(("director", "screenwriter", "producer", "cast_member", "crew"))


def linked(claims: Iterable[Claim], film: int | None, authority: Authority) -> tuple[Claim, ...]:
    """The claims, those of people and related films with ids. `film` is the number of the reviewed one, if known."""
    return tuple(_linked(claim, film, authority) for claim in claims)


def _linked(claim: Claim, film: int | None, authority: Authority) -> Claim:
    if claim.ids:
        return claim
    if claim.property in _PEOPLE:
        found = link_person(claim.value, _spoken_of(claim, film, authority), authority)
    elif claim.property == "related_film":
        found = _related(claim, film, authority)
        if found is None and (meant := _misspelt(claim, authority)):
            return replace(claim, value=meant.name, ids=meant.ids)
    else:
        found = None
    return replace(claim, ids=found.ids) if found and found.ids else claim


_SHORTEST = 6  # letters


def _misspelt(claim: Claim, authority: Authority) -> Linked | None:
    """The film of the year told whose title a few letters make of one that the authority has not."""
    year, written = claim.qualifiers.get("year", ""), fold(claim.value)
    if not year.isdecimal() or len(written) < _SHORTEST or authority.name_of(written.split()) >= 0:
        return None
    for found in authority.find(written, limit=3):
        film = found.film
        near = film is not None and film.year is not None and abs(film.year - int(year)) < 2
        if film is not None and near and amiss(fold(film.title), written) <= 1 + len(written) // 10:
            return Linked(film.title, film.number, dict(film.ids))
    return None


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
