"""When the story is, told by a time and a story in one sentence, on either side of each other."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.world._belonging import is_hardly_then
from recension.reading.rules.world._settings import CENTURY, DECADE, ELSEWHERE, NAMED, SET, YEAR, listed, of_plot
from recension.reading.rules.world.periods import as_decade, speaks_of_films

#: What happens in a story as it is told, in the present; "is" and "are" with what stands behind them.
_HAPPENS = re.compile(
    r"\b(?:is|are) (?:an?|the|two|three|set|sent|about|run|torn|under|at war|being|still|in|on|[a-z]+(?:ing|ed|wn|en))\b|\b(?:an?|two|three|four) (?:[a-z-]+ ){1,3}[a-z]{3,}s\b(?! (?:of|and|or|in|for|that|from)\b)"
    r"|\b(?:finds?|falls?|meets?|lives?|runs?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|wants?|moves?|leaves?|leads?|follows?|arrives?|travels?|heads?|gets|works|sends?|sees|buys?|sells?|hides?|hunts?|fights?|flees?|"
    r"escapes?|marr(?:y|ies)|dreams?|searches|struggles?|plots?|plans?|rules?|rises?|emigrates?|enlists?|joins?|hires?|inherits?|investigates?|gathers?|opens|begins?|steals?|robs?|learns?|tells?|must|have inherited|has|rides?|drives?|sails?|builds?)\b"
)
_WATCHED = re.compile(r"\b(?:was|were|had|did|wrote|costumes?|cinema|i|my|we|you|seen|saw|watched|viewing|audiences?|box office|written|published|born|died|released|made|filmed|shot|career|award|oscar|best films|shown|aired|published)\b")


#: A critic's way into the story.
_LED = re.compile(r"\b(?:here )?we(?:'re| are)(?: back| now)? (?=in|at|on|inside|aboard)|\bhere we are\b(?: back| again)?|\bwe (?:follow|meet|join)\b")
_OF_A_STORY = re.compile(r"\b(?:story|tale|saga|yarn|drama|account|chronicle) (?:about|of) [a-z]")


def _in_story(hit: Hit) -> bool:
    """Whether a hit's sentence tells what happens, and speaks of no film, viewing or life."""
    line = hit.typed.line_at(hit.match.start())
    sentence, led = _LED.subn("", hit.typed.shadow[slice(*line)])
    if led or of_plot(sentence) or _OF_A_STORY.search(sentence):
        return not speaks_of_films(hit)
    told = _HAPPENS.search(sentence) is not None and _WATCHED.search(sentence) is None
    return told and not ELSEWHERE.search(sentence) and not speaks_of_films(hit)


def _long_ago(hit: Hit) -> bool:
    """Whether a year in the value, if there is one, lies well before the film or after it."""
    known, year = hit.typed.known.year, re.search(r"\d{4}", hit.match["value"])
    return known is None or year is None or not 0 <= known - int(year[0]) < _RECENT


_RECENT = 8


def _when(hit: Hit) -> Iterator[Draft]:
    """A time in a sentence of the story."""
    if _in_story(hit) and _long_ago(hit):
        yield hit.draft(as_decade(re.sub(r"^the ", "", hit.words("value"))), mention=hit.span("value"))


def _when_dated(hit: Hit) -> Iterator[Draft]:
    """A year in such a sentence, unless the words round it are rather of its maker, its book or its writer."""
    if not is_hardly_then(hit.typed, hit.match["value"]):
        yield from _when(hit)


def _when_told(hit: Hit) -> Iterator[Draft]:
    """A decade where the sentence says that it tells the story."""
    if of_plot(hit.sentence) or _OF_A_STORY.search(hit.sentence):
        yield from _when(hit)


def _when_there(hit: Hit) -> Iterator[Draft]:
    """ "It's London during the Blitz": the place, too."""
    places = [m for m in hit.mentions("place") if listed(m.name)]
    if places and not ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
        yield hit.draft(as_decade(re.sub(r"^the ", "", hit.words("value"))), mention=hit.span("value"))
        yield hit.draft(listed(places[0].name), mention=places[0], property="narrative_location")


def _that_time(hit: Hit) -> Iterator[Draft]:
    """ "the Reagan years", "the Occupation": a time by somebody's or something's name."""
    if not any(listed(m.name) for m in hit.mentions("name")):
        yield from _when(hit)


_TIMES = frozenset("occupation blitz raj troubles partition liberation resistance crusades inquisition plague reformation reconstruction renaissance regency restoration enlightenment thaw".split())


def _that_great_time(hit: Hit) -> Iterator[Draft]:
    """ "during the Occupation": written great."""
    if all(m.name.lower().split()[-1] in _TIMES for m in hit.mentions("value")):
        yield from _when(hit)


def _set_then(hit: Hit) -> Iterator[Draft]:
    yield hit.draft(as_decade(re.sub(r"^the ", "", hit.words("value"))), mention=hit.span("value"))


_AGE = r"(?:post-?war|pre-?war|wartime|inter-?war|modern-day|present-day|depression-era|prohibition-era|post-apocalyptic|occupied|nazi-occupied|victorian|edwardian|elizabethan|medieval|feudal|colonial|revolutionary|pre-revolutionary|antebellum)"
_FUTURE = (
    r"(?:(?:an? |one |two |three |four |five |ten |twenty |thirty |fifty |several |many |some )?(?:hundreds? of |hundred |thousands? of |thousand |million |few )?(?:years|decades|centuries|generations|months) "
    r"(?:from now|hence|into the future|in the future|after (?:an?|the) (?:[a-z-]+ ){0,2}(?:war|apocalypse|holocaust|plague|virus|catastrophe|disaster|collapse|cataclysm|outbreak|pandemic|epidemic|invasion))"
    r"|(?:the|a) (?:not[- ](?:so|too)[- ]distant|near|distant|far|dystopian) future|the (?:twenty-second|twenty-third|twenty-fourth|22nd|23rd|24th|25th) century)"
)
_STRETCH = (
    r"(?:the (?:first|early|last|final|opening|closing|waning|latter) (?:years|decades?|days|half|quarter) of the (?:\d\d?(?:th|st|nd|rd)|(?:seven|eigh|nine)teenth|twentieth|twenty-first)[- ]century|the (?:interwar years|war years|inter-war years|postwar years|post-war years|turn of the (?:last )?century|present day|dark ages)|between the (?:two )?(?:world )?wars|turn[- ]of[- ]the[- ]century|"
    r"the days of (?:slavery|prohibition|the [a-z]+)|the (?:roaring|swinging) (?:twenties|sixties|\d0s))"
)

RULES: tuple[Rule, ...] = (
    Rule("years from now", "narrative_period", rf"(?<![\w'-])(?P<value>{_FUTURE})(?![\w'-])", build=_when),
    Rule("a stretch of time", "narrative_period", rf"(?<![\w'-])(?P<value>{_STRETCH})(?![\w'-]| (?:film|movie|cinema|drama))", build=_when),
    Rule("IN DECADE, in the story", "narrative_period", rf"\b(?:in|during|through|between|throughout|at the (?:end|start|height|beginning|dawn|close) of) (?:the )?(?P<value>{DECADE}|{CENTURY})(?![\w'-]| (?:film|movie|cinema|tv|horror|comed|version|style|music|fashion|sci|hit|classic|song|pop|rock|band|star|audience|show|series|sitcom))", build=_when_told),
    Rule("in MONTH of YEAR", "narrative_period", rf"(?:(?:^|[,;(] ?)(?={YEAR}[,:.)])|\b(?:in|it is|it's|we're in|during|by|of|between|on) |(?:^|[,;(] ?)(?:the (?:spring|summer|autumn|fall|winter) of |(?:early |late |mid-)?(?:{MONTHS}),? ))(?:the (?:spring|summer|autumn|fall|winter) of |(?:early |late |mid-)?(?:{MONTHS}),? (?:of )?(?:\d\d?,? )?)?(?P<value>{YEAR})(?!\d|['’]?s\b|-|,\d| (?:minutes?|film|movie|version|remake|dollars|people|men|miles|feet|years))", build=_when_dated),
    Rule("AGE PLACE opens", "narrative_period", rf"^(?:in )?(?P<value>{_AGE}|{DECADE}|{CENTURY})(?: [a-z]+)?[ -](?P<place>{NAMED})", build=_when_there),
    Rule("it's PLACE during", "narrative_period", rf"(?:^|(?:^|[,;:(—] ?)(?:it's|it is|we're in|we are in|the place is|the setting is)(?: in)? )(?P<place>{NAMED}),? (?:in|during|of|at the (?:time|height|end|start) of|on the eve of|before|after) (?:the )?(?P<value>{NAME}|{DECADE}|{CENTURY}|{YEAR}|war|occupation|blitz)(?=[,.;:)—]|$| and\b)", build=_when_there),
    Rule("the NAME years", "narrative_period", rf"\b(?:in|during|of|through|throughout|into|at the (?:end|start|height|beginning|dawn|close) of) the (?P<value>(?:(?:early|late|first|last|waning) )?(?P<name>{NAMED}) (?:years|era|administration|presidency|regime|dynasty|reign|dictatorship|occupation))\b", build=_that_time),
    Rule("during the Occupation", "narrative_period", r"\b(?:in|during|of|under|through|throughout|before|after|amid) the (?:(?:german|nazi|japanese|british|french|london|allied|soviet) )?(?P<value>occupation|blitz|raj|troubles|partition|liberation|resistance|crusades|inquisition|gold rush|great war|plague|black death|troubles|ice age|stone age|middle ages|dark ages)\b", build=_when),
    Rule("during the OCCUPATION", "narrative_period", rf"\b(?:in|during|of|under|through|throughout|before|after|amid) the (?P<value>{NAME})(?![\w'-]| [a-z]+ist)", build=_that_great_time),
    Rule("set WHEN, by event", "narrative_period", rf"\b{SET}\b[^\n.;:(]{{0,40}}? (?:in|during|at|around|over|between|on|towards?) (?:the )?(?P<value>{_STRETCH}|{_FUTURE})(?![\w'-])", build=_set_then),
)  # fmt: skip
