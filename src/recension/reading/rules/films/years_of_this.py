"""The film's year in words that mean this film, be it known or not: "when it first aired in late YEAR", "shocking for YEAR"."""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule

_FILM = r"(?:film|movie|picture|flick|show|series|mini-?series|short|cartoon|comedy|drama|thriller|western|musical|documentary|production|version|adaptation|one)"
_OUT = r"(?:appeared|aired|broadcast|telecast|televised|shown|screened|exhibited|came out|premi[eè]red|debuted|opened|released|made|produced|filmed|shot)"
_PART = r"(?:(?:the )?(?:early|late|mid|summer|autumn|fall|winter|spring)[ -](?:of )?|[a-z]+,? (?:\d{1,2},? )?(?:of )?)?"
_JUDGED = (
    r"(?:suggestive|shocking|racy|daring|bold|risqu[eé]|advanced|impressive|scary|frightening|violent|gory|graphic|explicit|hilarious|modern|progressive|radical|groundbreaking|ground-breaking|innovative|revolutionary|original|fresh|"
    r"amazing|incredible|remarkable|extraordinary|astonishing|unusual|rare|good|great|decent|bad|terrible|poor|cheap|primitive|dated|old-fashioned|hot|steamy|strong|brutal|realistic|sophisticated|frank|brave|controversial|cutting[- ]edge|state[- ]of[- ]the[- ]art|acceptable|unacceptable|convincing|stunning|edgy|out there)"
)
_SUPERLATIVE = r"(?:best|worst|finest|funniest|greatest|dumbest|scariest|silliest|dullest|favou?rite|top|strangest|smartest|most [a-z]+)"


class _Year:
    """Builds the year where it is the known one, give or take, or none is known."""

    def __init__(self, *, slack: int = 0, alone: bool = False) -> None:
        self.slack, self.alone = slack, alone

    def __call__(self, hit: Hit) -> Iterator[Draft]:
        known = hit.typed.known.year
        year = int(hit.match["value"])
        place = near(hit, width=120)
        if known is not None and abs(year - known) > self.slack:
            return
        if place.others(70) or _OF_OTHERS.search(place.before) or (self.alone and _another(hit)):
            return
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


#: What else is of a year: what was seen then, what is another's.
_OF_OTHERS = re.compile(r"\b(?:original|sequel|remake|prequel|novel|book|play|song|album|sequels|other|another|previous|earlier|dvd|soundtrack|trailer|beats?|replaced?|surpass\w*|better than|worse than|than|like|unlike|rival\w*)\b[^.;,]{0,40}$")


def _another(hit: Hit) -> bool:
    """Whether the sentence names another film."""
    a, b = hit.typed.line_at(hit.match.start())
    return bool(near(hit, width=max(hit.match.start() - a, 1)).others(max(hit.match.start() - a, 1))) or any(m.known and not m.own for m in hit.typed.within(hit.match.end(), min(b, hit.match.end() + 60)))


def _rule(name: str, pattern: str, build: Callable[[Hit], Iterator[Draft]]) -> Rule:
    return Rule(name, "year", pattern, build=build, presupposed=True)


RULES: tuple[Rule, ...] = (
    _rule("when it appeared in YEAR", rf"\b(?P<quote>when (?:it|this|this {_FILM}|the {_FILM}|@title) (?:was |had )?(?:first |originally |initially )?{_OUT}(?: [^\n.;,()]{{2,24}}?)?,? (?:back |way back )?in {_PART}(?P<value>@year))\b(?!'?s)", _Year(slack=1)),
    _rule("it appeared in YEAR", rf"\b(?P<quote>(?:it|this (?:[a-z]+ )?{_FILM}|the {_FILM}) (?:was )?(?:first |originally |initially )?(?:appeared|aired|broadcast|telecast|directed|debuted on [a-z@]+) (?:[^\n.;,()]{{2,24}}? )?(?:back |way back )?in {_PART}(?P<value>@year))\b(?!'?s|-\d)", _Year(slack=1)),
    _rule("judged for YEAR", rf"\b(?P<quote>{_JUDGED}(?:,? (?:even|especially|stuff|at least))?(?: [a-z]+)? for (?:the year |way back in |back in )?(?P<value>@year))\b(?!'?s)", _Year(alone=True)),
    _rule("the best film of YEAR", rf"\b(?P<quote>(?:the|one of the|my|easily|absolutely|a|among the) (?:[a-z]+ )?{_SUPERLATIVE} (?:[a-z-]+ ){{0,2}}?(?:films?|movies?|pictures?|releases?|comed(?:y|ies)|dramas?|thrillers?|horrors?|flicks?|documentar(?:y|ies)) (?:of|from) (?:the year )?(?P<value>@year))\b(?!'?s| (?:is|was|were|are|goes|went)\b)", _Year(alone=True)),
    _rule("one of YEAR's best", rf"\b(?P<quote>(?:one of|among|it is|it's|this is|was) (?P<value>@year)'s (?:very )?{_SUPERLATIVE})\b", _Year(alone=True)),
    _rule("a YEAR copyright", r"\b(?P<quote>(?:carries|carried|has|bears|with|shows?|displays?|sports?) (?:a|the) (?P<value>@year) (?:copyright|production date))\b", _Year(slack=3)),
    _rule("copyright date of YEAR", r"\b(?P<quote>(?:copyright(?: date| year)?|copyrighted|production date|production year)(?: (?:of|is|was|in|reads|says|on [a-z ]{2,20}))* (?P<value>@year))\b", _Year(slack=3)),
    _rule("this YEAR version", r"\b(?P<quote>this (?:[a-z-]+ ){0,2}?(?P<value>@year) (?:(?:(?!and\b|of\b|in\b|with\b)[a-z'-]+|@name(?:'s?)?|\([a-z ]+\)),? ){0,3}?(?:version|production|adaptation|telling|retelling|incarnation|take))\b", _Year(slack=3)),
    _rule("for a YEAR film", rf"\b(?P<quote>(?:for|in) an? (?P<value>@year) (?:[a-z-]+ )?{_FILM})\b", _Year(alone=True)),
    _rule("making this film in YEAR", rf"\b(?P<quote>(?:making|made|shooting|shot|filming|filmed|directing|directed|released?|releasing|starred in|appeared in|doing|did|produced|producing|completed) this(?: {_FILM})? (?:back |way back )?in {_PART}(?P<value>@year))\b(?!'?s)", _Year(slack=3)),
    _rule("until YEAR, when it was released", r"\b(?P<quote>(?:until|till) (?P<value>@year),? when (?:it|the film|the movie) (?:was |finally |at last |eventually )*(?:released|shown|saw release|got released))\b", _Year(slack=1)),
    _rule("the (YEAR) film", rf"\b(?P<quote>(?:the|this) (?:(?!season|series|episode|first\b|second\b|original\b)[a-z-]+ ){{0,2}}\((?P<value>@year)\) (?:[a-z-]+ ){{0,3}}?{_FILM})\b", _Year()),
)  # fmt: skip
