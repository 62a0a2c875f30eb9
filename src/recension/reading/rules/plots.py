"""Where and when the story is, told by the build of a sentence: who is of a place, where one goes, a place and its time."""

import re
from collections.abc import Iterator

from recension.reading._mentions import NAME, PERSON
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._settings import (
    CENTURY,
    DECADE,
    ELSEWHERE,
    ERA,
    IN_FULL,
    NAMED,
    listed,
    of_elsewhere,
    of_plot,
    of_the_past,
)
from recension.reading.rules.periods import as_decade, speaks_of_films
from recension.values import fold


def _sentence(hit: Hit) -> str:
    return hit.typed.shadow[slice(*hit.typed.line_at(hit.match.start()))]


def _places(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        if place := listed(m.name):
            yield hit.draft(IN_FULL.get(fold(place), place), mention=m)


def _home(hit: Hit) -> Iterator[Draft]:
    """ "A Lisbon baker (Ada Quill)": whoever is played is of the place."""
    if of_plot(_sentence(hit)):
        yield from _places(hit)


def _part(hit: Hit) -> Iterator[Draft]:
    """ "under Lisbon's Alfama": a place and what lies in it, both known."""
    outer, inner = hit.mentions("value"), hit.mentions("inner")
    if outer and inner and listed(outer[0].name) and (listed(inner[0].name) or _is_quarter(inner[0].name)) and not of_elsewhere(_sentence(hit)):
        yield from _places(hit)
        yield hit.draft(inner[0].name, mention=inner[0])


_QUARTER = frozenset("district quarter street avenue square park prison hotel hospital station university college island bay beach village".split())


def _is_quarter(name: str) -> bool:
    return name.lower().split()[-1] in _QUARTER


def _gone_to(hit: Hit) -> Iterator[Draft]:
    """ "entering Lisbon", "flees Lisbon": told in the present."""
    sentence = _sentence(hit)
    if not of_elsewhere(sentence) and not of_the_past(sentence):
        yield from _places(hit)


_OF_CINEMA = re.compile(r"(?:'s)? (?:film|movie|cinema|pictures?|productions?|noir|horror|style|tv|television|music|rock|pop|sitcom|comed(?:y|ies)|thrillers?|westerns?|dramas?|actors?|stars?)\b")


def _then_there(hit: Hit) -> Iterator[Draft]:
    """ "late 19th century Lisbon": the place and the time of a story, in a sentence that names no other film."""
    there = [m for m in hit.mentions("place") if listed(m.name) and m.name not in ("Hollywood", "Broadway")]
    if not there or _OF_CINEMA.match(hit.typed.shadow, hit.match.end()) or speaks_of_films(hit) or (ELSEWHERE.search(_sentence(hit)) and not of_plot(_sentence(hit))):
        return
    place = listed(there[0].name)
    yield hit.draft(as_decade(re.sub(r"^the ", "", hit.words("value"))), mention=hit.span("value"))
    yield hit.draft(IN_FULL.get(fold(place), place), mention=there[0], property="narrative_location")


_VERBS = (
    r"(?:enter(?:s|ing)|reach(?:es|ing)|visit(?:s|ing)|leav(?:es|ing)|flee(?:s|ing)|escap(?:es|ing)|cross(?:es|ing)|invad(?:es|ing)|roam(?:s|ing)|terrori[sz](?:es|ing)|"
    r"tour(?:s|ing)|conquer(?:s|ing)|liberat(?:es|ing)|approach(?:es|ing)|attack(?:s|ing)|destroy(?:s|ing)|prowl(?:s|ing)|wander(?:s|ing)|stalk(?:s|ing)|rul(?:es|ing)|under|beneath)"
)
_AGE = r"(?:victorian|edwardian|medieval|feudal|post-apocalyptic|dystopian|futuristic|wartime|post-?war|pre-?war|depression-era|prohibition-era|nazi-occupied|colonial|modern-day|present-day|contemporary)"

RULES: tuple[Rule, ...] = (
    Rule("PLACE's somebody, played", "narrative_location", rf"(?:^|\b(?:an?|the|two|three|some) )(?P<quote>(?:[a-z-]+,? ){{0,2}}(?P<value>{NAMED}) (?:[a-z'-]+ ){{1,3}}\([{PERSON}{NAME}])", build=_home),
    Rule("PLACE's PLACE", "narrative_location", rf"\b(?P<quote>(?:in|to|at|of|under|near|through|around|from|entering|enters|on|outside|inside|across) (?P<value>{NAMED})'s (?P<inner>{NAMED}))", build=_part),
    Rule("enters PLACE", "narrative_location", rf"\b(?P<quote>{_VERBS} (?:the )?(?:[a-z-]+ )?(?P<value>{NAMED}))(?!'s? [a-z]|-)", build=_gone_to),
    Rule("TIME PLACE", "narrative_period", rf"\b(?P<value>{DECADE}|{CENTURY}|{_AGE}|(?:pre|post)[- ]{ERA})[ -](?P<place>{NAMED})", build=_then_there),
)  # fmt: skip
