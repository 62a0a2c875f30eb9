"""When and where the story goes on: what it cuts or jumps to, and the clause that says that it is set at a time."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, TITLE
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.world._settings import CENTURY, DECADE, ELSEWHERE, ERA, IN_FULL, NAMED, SET, YEAR, listed
from recension.reading.rules.world.periods import as_decade
from recension.values import fold

_MONTH = rf"(?:(?:early |late |mid-)?(?:{MONTHS}|{NAME}|spring|summer|autumn|fall|winter),? (?:of )?)"
_DATE = rf"(?:{_MONTH}?{YEAR}(?![\w-]|'s| minutes)|(?:the )?present(?:[ -]day| time)?|modern (?:day|times)|{DECADE}|{CENTURY}|{ERA})"
#: What a story does between two times or places.
_SHIFT = (
    r"(?:(?:^|[.;:(,—-] ?|\b(?:and|then|we|film|movie|story|plot|it|action|us|scene) )(?:then |suddenly |abruptly )?(?:cuts?|jumps?|skips?|switch(?:es)?|shifts?|leaps?|moves?|zips?|flash(?:es)?|fast[- ]?forwards?|zooms?|fades?)"
    r"(?:,? (?:straight|quickly|right|now|then|ahead|forward|forwards|back|backward|backwards|again|in time|a|some|an?other|several|few|many|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|a hundred|\d+|odd|or so|years?|decades?|months?|later|(?:a )?couple of)){0,6}?,? (?:to|into) )"
)


def _then(hit: Hit) -> Iterator[Draft]:
    """ "Cut to 1975", unless that is the year of the film or its release."""
    known, year = hit.typed.known.year, re.search(r"\d{4}", hit.match["value"])
    if known is not None and year and int(year[0]) > known + 1 and not ELSEWHERE.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start())):
        known = None
    if known is None or year is None or int(year[0]) <= known:
        yield hit.draft(as_decade(re.sub(r"^the ", "", hit.words("value"))), mention=hit.span("value"))


def _there(hit: Hit) -> Iterator[Draft]:
    """ "Jump to June 1995 and Lisbon": the place beside the time."""
    for m in hit.mentions("value"):
        if place := listed(m.name):
            yield hit.draft(IN_FULL.get(fold(place), place), mention=m)


def _when_it_is_set(hit: Hit) -> Iterator[Draft]:
    """ "in 1977, when the film takes place"; another film's title takes it away."""
    if all(m.own for m in hit.mentions("what") if m.kind == TITLE):
        yield hit.draft(as_decade(re.sub(r"^the ", "", hit.words("value"))), mention=hit.span("value"))


#: What a year of the story has behind it, where one of the film has a stop.
_HAPPENS = rf"(?=,? (?:when|as|an?|the|two|three|four|his|her|one|young|[{NAME}])(?![\w-]))"
_OF_RELEASES = re.compile(r"\b(?:released?|made|shot|filmed|directed|premi\w+|aired|published|wrote|written|won|awards?|born|died|my|i|we)\b")


def _in_the_year(hit: Hit) -> Iterator[Draft]:
    """ "how in the year 1840 a monk is robbed": well before the film, whatever else its sentence says of that."""
    year, known = int(hit.match["value"]), hit.typed.known.year
    line = hit.typed.line_at(hit.match.start())
    if (year < _FIRST_FILMS if known is None else known - year >= _LONG_AGO) and not _OF_RELEASES.search(hit.typed.shadow, *line):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


_FIRST_FILMS, _LONG_AGO = 1890, 12
#: The look of these is of films, not of the story's time.
_OF_FILMS = r"(?! (?:[a-z-]+ )?(?:films?|movies?|cinema|tv|television|horror|comed\w+|westerns?|noir|sci|styles?|slashers?|exploitation|grindhouse|[a-z]+-style|b-movies?|shows?|series|serials?|sitcoms?|video|music|cartoons?|melodramas?|musicals?|thrillers?|hollywood)\b)"

RULES: tuple[Rule, ...] = (
    Rule("cut to WHEN", "narrative_period", rf"(?P<quote>{_SHIFT}[\"']?(?P<value>{_DATE}))", build=_then),
    Rule("cut to WHEN and PLACE", "narrative_location", rf"(?P<quote>{_SHIFT}[\"']?{_DATE}[\"']?(?:,? (?:&|and|in|at)|,) (?:the )?(?P<value>{NAMED}))", build=_there),
    Rule("WHEN, when it takes place", "narrative_period", rf"(?<![\w-])(?P<value>{_MONTH}?{YEAR}|{DECADE}),? (?:the year |which is )?(?:when|where|in which) (?P<what>(?:the |this |its |most of the |much of the )?(?:film|movie|story|action|picture|events?|series|show|novel|plot|it|{TITLE}))(?:'s| is| was| are)? (?:all )?(?:{SET}|set)\b", build=_when_it_is_set),
    Rule("in the year of old", "narrative_period", rf"\bin (?:the year|ad|a\.d\.) (?:of )?(?P<value>1\d\d\d){_HAPPENS}", build=_in_the_year),
    Rule("captures the look of WHEN", "narrative_period", rf"\b(?:captur\w+|recreat\w+|re-creat\w+|evok\w+|nail\w*|conjur\w+|convey\w*|reproduc\w+|recaptur\w+|depict\w*|bring\w* (?:back|alive|to life)|managed) (?:perfectly |beautifully |superbly |nicely |wonderfully |brilliantly |accurately )?(?:the )?[\"']?(?:[a-z]+,? (?:and )?){{0,3}}?(?:look|feel|atmosphere|mood|spirit|flavou?r|style|sights|period|essence|ambiance|ambience|fashions?|world|life|texture|times?|era|culture|decadence|innocence|paranoia|tension|squalor|glamou?r)[\"']? (?:and (?:[a-z]+ )?[a-z]+ )?(?:of|in) (?:life in |living in )?(?:the )?(?P<value>{_MONTH}?{YEAR}(?![\w-]|'s)|{DECADE}|{CENTURY}){_OF_FILMS}(?! (?:[a-z]+ )?{NAMED})", build=_then),
)  # fmt: skip
