"""A review's headline: often the film's title, sometimes with its year, sometimes with words round it."""

import re
from dataclasses import dataclass

from recension.reading.film._lookup import Lookup
from recension.values import fold

_YEAR = re.compile(
    r"\s*[(\[,]\s*(?:[A-Za-z .]{0,12})?(1[89]\d\d|20[0-3]\d)\s*[)\]]?\s*$|\s+[-–—]\s+(1[89]\d\d|20[0-3]\d)\s*$"
)
_BEFORE = re.compile(
    r"^(?:(?:(?:film|movie|dvd|blu-?ray|4k|uhd|video|tv|quick|capsule|mini)[ -]*)*review\s*(?:of\b|[:–—-])\s*)", re.I
)
_AFTER = re.compile(
    r"\s*(?:[:|–—-]|\s-)\s*(?:(?:a|the|my|film|movie|dvd|blu-?ray|4k|uhd|video|tv|capsule)[ -]*)*"
    r"(?:review|recap|critique)\w*\s*$"
    r"|\s+(?:(?:film|movie|dvd|blu-?ray|4k|uhd) )?review$"
    r"|\s*\((?:(?:19|20)\d\d\s*)?(?:film|movie|dvd|blu-?ray|4k|uhd|vhs|laserdisc|review)[^()]*\)\s*$",
    re.I,
)
#: "Psycho (1998) – one star": a title with its year, and what is said of it.
_DATED = re.compile(r"^(.{1,80}?)\s*[(\[]\s*(1[89]\d\d|20[0-3]\d)\s*[)\]]\s*(?:[:|–—-]|\s-)\s")
#: "Blade Runner: The Final Cut", "Mask – the boy who laughed": a title may stand before these.
_PARTED = re.compile(r":\s|\s[|–—-]+\s")
_MARKS = "\"'“”‘’*_ \t"
#: Headlines with more words than this beside the title are sentences of their own.
_SENTENCE = 12


@dataclass(frozen=True, slots=True)
class Headline:
    """`title` as written, without what stands round it; the films so titled; those titled in part."""

    title: str
    year: int
    films: frozenset[int] = frozenset()
    part_films: frozenset[int] = frozenset()


def plain_headline(line: str) -> Headline:
    """The headline's title and year (0 where it has none), from the line alone.

    >>> h = plain_headline("Review: “Mask” (1985)")
    >>> h.title, h.year
    ('Mask', 1985)
    """
    line = _BEFORE.sub("", line.strip())
    dated = _DATED.match(line)
    if dated:
        return Headline(dated[1].strip(_MARKS), int(dated[2]))
    bare = _AFTER.sub("", line).strip()
    year = _YEAR.search(bare)
    if year:
        bare = _AFTER.sub("", bare[: year.start()])
    return Headline(bare.strip(_MARKS) or line.strip(), int(year[1] or year[2]) if year else 0)


def headline_of(line: str, lookup: Lookup) -> Headline:
    """The same with the films it may name: by the whole line, else by what is left, else by the longest title in it,

    else by what stands before a colon or dash.
    """
    told = plain_headline(line)
    for form in dict.fromkeys((line.strip(_MARKS), told.title)):
        number = lookup.authority.name_of(fold(form).split())
        if number >= 0:
            films, part_films = lookup.entitled(number)
            if films or part_films:
                return Headline(told.title, told.year, films, part_films)
    within = _within(told.title, lookup) or _titled(_PARTED.split(told.title)[0], lookup)
    return Headline(told.title, told.year, part_films=within)


def _titled(title: str, lookup: Lookup) -> frozenset[int]:
    number = lookup.authority.name_of(fold(title).split())
    return lookup.entitled(number)[0] if number >= 0 else frozenset()


def _within(title: str, lookup: Lookup) -> frozenset[int]:
    words = fold(title).split()
    if len(words) > _SENTENCE:
        return frozenset()
    spots = sorted(lookup.authority.spot(words), key=lambda s: (s[0] - s[1], s[0]))
    for first, past, number in spots:
        if (past - first) * 2 > len(words) or past - first > 2:
            films, _ = lookup.entitled(number)
            if films:
                return films
    return frozenset()
