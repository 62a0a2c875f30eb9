"""The parts of a text about several films, each with the film that it is about."""

from dataclasses import dataclass, replace

from recension.authority import Authority
from recension.reading._lexicon import phrases_of
from recension.reading.film._headline import plain_headline
from recension.reading.film._identify import Identification, identify
from recension.reading.film._plain import film_from_text_alone
from recension.reading.text._sections import LEAST_CHARACTERS, LEAST_UNDER_A_TITLE, Section, sections
from recension.reading.text._text import Text
from recension.values import fold

#: A part is about a film of its own from this confidence on.
SURE_OF_A_PART = 0.6


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a text and its film, which is None where the section does not say."""

    section: Section
    found: Identification


def parts_of(raw: str, authority: Authority | None) -> list[Part]:
    """The parts of a text about several films; none where it is about one."""
    split = sections(raw)
    if len(split) < 2:
        return []
    parts = _parts_headed_alike([Part(s, _film_of(s, raw, authority)) for s in split])
    films = [p.found.key for p in parts if p.found.film]
    if not split[0].is_marked and len(films) < sum(bool(s.heading) for s in split):
        return []
    return parts if len(set(films)) > 1 and (split[0].is_marked or len(set(films)) == len(films)) else []


#: What parts of one film's review are headed by, and what stands over words on all the films.
_OF_ONE, _OF_ALL = phrases_of("part_labels"), phrases_of("whole_labels")


def _parts_headed_alike(parts: list[Part]) -> list[Part]:
    """The parts, those of no film by their headings: labels ("Video") belong to the film before them.

    Where most headings are films', what is headed by another title is about another film, though none knows it: never
    about the leading one.
    """
    headed = [p for p in parts if p.section.heading and fold(p.section.heading) not in _OF_ONE | _OF_ALL]
    are_films = 2 * sum(p.found.film is not None for p in headed) > len(headed) > 1
    kept: list[Part] = []
    before: Identification | None = None
    for part in parts:
        label = fold(part.section.heading)
        if part.found.film is None and part.section.heading and label not in _OF_ALL:
            if label in _OF_ONE:
                part = replace(part, found=before or part.found)
            elif are_films and part.section.is_marked:
                heading = part.section.heading
                part = replace(part, found=Identification(film_from_text_alone(Text(heading), heading)))
        elif label not in _OF_ONE:
            before = part.found if part.found.film else None
        kept.append(part)
    return kept


def _film_of(section: Section, raw: str, authority: Authority | None) -> Identification:
    """What the authority is sure of, else what a heading with a year says."""
    dated = plain_headline(section.heading).year
    least = LEAST_UNDER_A_TITLE if section.heading else LEAST_CHARACTERS
    if authority is not None and (dated or len(section.span) >= least):
        found = identify(Text(section.span.slice(raw)), authority=authority, headline=section.heading or None)
        if found.film is not None and found.number is not None and found.film.confidence >= SURE_OF_A_PART:
            return found
    if dated:
        return Identification(film_from_text_alone(Text(section.heading), section.heading))
    return Identification()


def leading(whole: Identification, parts: list[Part]) -> Identification:
    """The film of the whole, if it is one of the parts' films, else the first part's; the others beside it.

    It is as sure as whichever is surer, the whole or its part: beside another film's people a whole seldom is.
    """
    by_film = {p.found.key: p.found for p in parts if p.found.film}
    part = by_film.get(whole.key) or next(iter(by_film.values()))
    lead = whole if whole.key == part.key and _confidence(whole) >= _confidence(part) else part
    others = tuple(replace(f.film, candidates=()) for key, f in by_film.items() if key != lead.key and f.film)
    return replace(lead, films=others)


def _confidence(found: Identification) -> float:
    return found.film.confidence if found.film else 0.0
