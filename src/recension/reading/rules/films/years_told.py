"""The film's year told in passing: the known year to the year, in a clause that speaks of films or of their coming out.

That the film is of this year the authority says; the clause need only show that a film's year is meant, in whatever
order it says so: "came out in August of that year", "a hit of that year", "her best comedy of that year".
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import is_other_film, mention_at
from recension.reading.matching._rules import Draft, Hit, Rule

#: What speaks of films, or of their being made, shown, seen and prized.
_OF_FILMS = re.compile(
    r"\b(?:films?|movies?|pictures?|flicks?|features?|comed(?:y|ies)|dramas?|thrillers?|westerns?|musicals?|shockers?|slashers?|chillers?|melodramas?|documentar(?:y|ies)|remakes?|adaptations?|noirs?|cartoons?|"
    r"classics?|hits?|flops?|bombs?|blockbusters?|vehicle|potboiler|soap opera|weepie|programmer|b-movie|productions?|offerings?|outings?|releases?|released|releasing|premi[eè]res?|premi[eè]red|debut(?:ed|s)?|unveiled|opened|opening|bowed|"
    r"shown|screened|screening|came out|come out|coming out|put out|made|making|directed|shot|filmed|filming|produced|finished|completed|completion|arrived|appeared|reached|landed|crept|limped|snuck|sneaked|unleashed|issued|box[- ]office|theat(?:er|re)s|"
    r"cinemas?|screens?|multiplex(?:es)?|drive-ins?|audiences?|critics|reviewers|moviegoers|filmgoers|grossed|best picture|best director|festival|cannes|venice|sundance|berlin|toronto|oscar race|in competition|hollywood|title role|directorial|hit me|tv series)\b"
)
#: What the year is of instead: lives, stories, books, copies, another year's talk.
_OF_OTHERS = re.compile(
    r"\b(?:born|died|dies|set in|sets? (?:the|his|her|its)|takes? place|taking place|story|class of|graduat\w+|novels?|books?|memoir|published|publication|wrote|written|albums?|songs?|single|record(?:ed|ing)?|play|broadway|stage|sequel|remade|re-?released?|re-?issued?|restor\w+|"
    r"anniversary|dvd|blu-ray|vhs|laserdisc|tape|featurette|interview|commentary|trailer|disc|commercials?|footage|war|events?|happened|fast forward|flash(?:es|back)?|between|until|copyright|self|summer i|i was|my (?:mother|father|parents|wife|husband|friend)|when i|i (?:first )?(?:saw|watched|rented|caught)|"
    r"we (?:saw|watched|rented)|murder\w*|killed|arrested|convicted|married|divorced|elected|invaded|battle|trial|case|crimes?|patent|model|chevy|ford|cadillac|plymouth|buick|season|episode|other|another|previous|earlier|similar|unlike|like|than|also)\b"
    r"|[‘’'\"]s other\b"
)
#: "It's 1982 and", "this is 1950": the time of the story, or of the day.
_NOW = re.compile(r"\b(?:it's|it is|it was|this is|year is|year was|circa|early|late|mid|around|about|before|until|till|after|to|and|through) $|\b(?:in|by) early $")
_BREAKS = ";:()—\n"
_BACK, _ON = 110, 60


def _clause(hit: Hit) -> tuple[int, int]:
    """The shadow's span of the clause round a year: up to the nearest strong signs, and no further than some words."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span("value")
    first, last = max(0, start - _BACK), min(len(shadow), end + _ON)
    a = max((shadow.rfind(sign, first, start) for sign in _BREAKS), default=-1) + 1
    stops = [at for sign in _BREAKS if (at := shadow.find(sign, end, last)) >= 0]
    return max(a, first), min(stops, default=last)


def _told(hit: Hit) -> Iterator[Draft]:
    known = hit.typed.known.year
    if known is None or hit.match["value"] != str(known):
        return
    start, end = hit.match.span("value")
    a, b = _clause(hit)
    shadow = hit.typed.shadow
    if _NOW.search(shadow, max(0, start - 14), start) or _OF_OTHERS.search(shadow, a, b):
        return
    if any(is_other_film(hit.typed, m) for m in hit.typed.within(a, b)):
        return
    around = hit.typed.within(max(a, start - _NEAR), min(b, end + _NEAR))
    film = any(m.own for m in around) or (hit.match[0].startswith("'") and _is_its_makers(hit))
    if film or _OF_FILMS.search(shadow, a, b):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


_NEAR = 45  # characters


def _is_its_makers(hit: Hit) -> bool:
    """Whether the year is of what one of the film's people made: "Ada Quill's 1994 descent into the fog"."""
    owner = mention_at(hit.typed, hit.match.start() - 1)
    return owner is not None and owner.credit is not None


def _of_its_own(hit: Hit) -> Iterator[Draft]:
    """The known year in words that speak of this film's own coming out, whenever its writer saw it."""
    known = hit.typed.known.year
    before = hit.typed.within(max(hit.typed.line_at(hit.match.start())[0], hit.match.start() - _NEAR), hit.match.end())
    if known is not None and hit.match["value"] == str(known) and not any(is_other_film(hit.typed, m) for m in before):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


_OUT = r"(?:release|premi[eè]re|debut|opening|theatrical run|run)"

RULES: tuple[Rule, ...] = (
    Rule("on its release in YEAR", "year", rf"\b(?P<quote>(?:its|the film's|the movie's) (?:(?:original|initial|first|theatrical|cinema|american|british|us|uk) ){{0,2}}{_OUT} (?:back |way back )?in (?:[a-z]+,? )?(?P<value>@year))\b", build=_of_its_own, presupposed=True, needs_film=True),
    Rule("its YEAR release", "year", rf"\b(?P<quote>its (?P<value>@year) (?:[a-z]+ )?{_OUT})\b", build=_of_its_own, presupposed=True, needs_film=True),
    Rule("when it was made (YEAR)", "year", r"\b(?P<quote>(?:it|this|the film|the movie|this film|this movie) was (?:first )?(?:made|released|shot|filmed|produced)(?: in)? \((?:in )?(?P<value>@year)\))", build=_of_its_own, presupposed=True, needs_film=True),
    Rule("though made in YEAR", "year", r"\b(?P<quote>(?:though|although|while|even if|being|despite being|if) (?:it was )?(?:made|released|shot|filmed|produced) (?:back |way back )?in (?P<value>@year))\b", build=_of_its_own, presupposed=True, needs_film=True),
    Rule("this YEAR thing", "year", r"\b(?P<quote>this (?:(?!in\b|of\b|from\b|back\b|film\b|movie\b|one\b|show\b)[a-z-]+,? ){0,2}?(?P<value>@year) (?!when|where|and|with|edition|dvd|blu-ray|re-?release|re-?issue|restoration|book|novel|play|song|album|season|episode|election|war)[a-z-]+)\b", build=_of_its_own, presupposed=True, needs_film=True),
    Rule("its YEAR, in a clause on films", "year", r"(?P<quote>(?:\b(?:in|of|from|during|since|by|for|the|an?|this|his|her|their|as)\b |'s? )(?:[a-z'-]+,? ){0,3}?(?:of )?(?P<value>@year))(?!'?s\b|-|[0-9])", build=_told, presupposed=True, needs_film=True),
)  # fmt: skip
