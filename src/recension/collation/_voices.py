"""The voices of a film's witnesses: each claim of each reading that speaks of this film, in one fixed order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from recension.collation._typed import Typed, typed
from recension.records import Claim, Film, Reading, Witness
from recension.values import ARTICLES, fold

_ARTICLES = frozenset(map(str.lower, ARTICLES))
_YEAR_AT_END = re.compile(r"\s*\((\d{4})\)\s*$")


@dataclass(frozen=True, slots=True)
class Voice:
    """One claim as it is collated, its typed value, and who says it.

    `witness.claim` is what the document says; `claim` differs from it where one claim carries another in passing.
    """

    witness: Witness
    claim: Claim
    value: Typed


def title_key(title: str) -> str:
    """A title folded for comparison: no leading article, "&" as "and".

    >>> title_key("The Elephant Man"), title_key("Elephant Man, The")
    ('elephant man', 'elephant man')
    """
    words = fold(title.replace("&", " and ")).split()
    if len(words) > 1 and words[0] in _ARTICLES:
        return " ".join(words[1:])
    if len(words) > 1 and words[-1] in _ARTICLES and "," in title:
        return " ".join(words[:-1])
    return " ".join(words)


def same_film(left: Film, right: Film) -> bool:
    """Whether two identifications name one film: by a shared id; else by title, and year within one."""
    shared = left.ids.keys() & right.ids.keys()
    if shared:
        return any(left.ids[scheme] == right.ids[scheme] for scheme in shared)
    if title_key(left.title) != title_key(right.title):
        return False
    return left.year is None or right.year is None or abs(left.year - right.year) <= 1


def voices(film: Film, readings: Iterable[Reading]) -> tuple[Voice, ...]:
    """Every claim about this film, ordered by document, place and content: input order does not matter."""
    found = (voice for reading in readings for voice in _of(film, reading))
    return tuple(sorted(found, key=order))


def order(voice: Voice) -> tuple[object, ...]:
    claim, witness = voice.claim, voice.witness
    place = (witness.document, claim.span.start, claim.span.end, claim.property, claim.value, claim.subject)
    return (*place, claim.assertion.value, sorted(claim.qualifiers.items()), sorted(claim.ids.items()))


def _of(film: Film, reading: Reading) -> Iterable[Voice]:
    document = reading.document
    for claim in reading.claims:
        if _is_about(film, reading, claim):
            witness = Witness(document.id, claim, document.author, document.published)
            yield Voice(witness, claim, typed(claim))


def _is_about(film: Film, reading: Reading, claim: Claim) -> bool:
    """A claim speaks of its document's film unless its subject names another of that document's films.

    Of two films of one title the subject names the other: what is of the document's own has no title for its subject.
    """
    if claim.subject.startswith("film:"):
        named = claim.subject.removeprefix("film:")
        others = [other for other in reading.films if _names(named, other)]
        return any(same_film(film, o) for o in others or _main(reading) if _names(named, o))
    return any(same_film(film, main) for main in _main(reading))


def _main(reading: Reading) -> tuple[Film, ...]:
    return () if reading.film is None else (reading.film,)


def _names(named: str, film: Film) -> bool:
    year = _YEAR_AT_END.search(named)
    if year and film.year is not None and abs(int(year[1]) - film.year) > 1:
        return False
    return title_key(_YEAR_AT_END.sub("", named)) == title_key(film.title)
