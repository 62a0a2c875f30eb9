"""Times of a story told loosely: "circa 1953", a decade as a sentence of its own, on the eve of a war, "flash forward to 1985"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules.world._settings import CENTURY, DECADE, ELSEWHERE, ERA, SET, YEAR, of_the_past, tells_story
from recension.reading.rules.world.periods import NAMED_ERA, as_decade

#: What is of a year and no story: the film, a print, a record.
_NOT_OF_STORY = re.compile(
    r"\b(?:films?|movies?|pictures?|made|released?|video|dvd|vhs|prints?|trailers?|tv|television|version|comics?|books?|novels?|songs?|albums?|records?|director|career|shot|filmed|i|my|we|certificate|premi[eè]red?|(?:went|came|put) (?:it )?out (?:in|on))\b"
)


def _circa(hit: Hit) -> Iterator[Draft]:
    """ "the fashions and cars appear circa 1953"."""
    sentence = hit.sentence
    if _SHOWN.search(sentence) and not (_NOT_OF_STORY.search(sentence) or of_the_past(sentence)):
        yield hit.draft(as_decade(hit.words("value")), {"approx": "around"}, mention=hit.span("value"))


#: What shows a time, or a place with it.
_SHOWN = re.compile(
    r"\b(?:set|looks?|feels?|appears?|seems?|fashions?|cars|costumes?|clothes|clothing|hair\w*|styles?|decor|sets|town|city|village|suburb\w*|life|living|lives?|mores|america|world)\b"
)


def _alone(hit: Hit) -> Iterator[Draft]:
    """ "The 1930s." and then the story; a year alone may be the film's."""
    following = hit.typed.shadow[hit.match.end() : hit.match.end() + 240].strip().partition("\n")[0]
    year, known = hit.match["value"], hit.typed.known.year
    own = year.isdigit() and (known is None or 0 <= known - int(year) < _YEARS)
    if not own and tells_story(following):
        yield hit.draft(as_decade(re.sub(r"^[Tt]he ", "", hit.words("value"))), mention=hit.span("value"))


#: A year so near the film's is the film's.
_YEARS = 3


def _told(hit: Hit) -> Iterator[Draft]:
    """A time as it stands, of no other work and not of the past's own."""
    sentence = hit.sentence
    if not (ELSEWHERE.search(sentence) or of_the_past(sentence)):
        yield hit.draft(re.sub(r"^the ", "", hit.words("value")), mention=hit.span("value"))


def _named_era(hit: Hit) -> Iterator[Draft]:
    """ "on the eve of World War I", "before America's entry into World War II"."""
    if NAMED_ERA.match(hit.words("value")):
        yield from _told(hit)


def _that_age(hit: Hit) -> Iterator[Draft]:
    """ "the period is right after the French Revolution"; "the setting is Victorian London" is a place's."""
    if NAMED_ERA.fullmatch(hit.words("value")):
        yield from _told(hit)


def _century(hit: Hit) -> Iterator[Draft]:
    """ "at the turn of the 19th Century", whose last word is a name by its capital."""
    if hit.words("value").lower().endswith("century"):
        yield from _told(hit)


def _year_told(hit: Hit) -> Iterator[Draft]:
    """ "flash forward to 1985", in a sentence of neither works nor lives."""
    sentence = hit.sentence
    if not (_NOT_OF_STORY.search(sentence) or _OF_LIVES.search(sentence) or of_the_past(sentence)):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


#: Dates of lives and of concerts.
_OF_LIVES = re.compile(r"\b(?:our|us|concerts?|born|died|recorded|performed|tour|band|aired|broadcast|episode|show)\b")
_NEAR = r"(?:on the eve of|in the (?:wake|aftermath|midst|throes|shadow|dying days|last days|final days|closing days|early days|opening days|days before|days after|years before|years after|months before|weeks before) of|at the (?:height|start|end|outbreak|beginning|close|dawn) of|(?:just |shortly |right |long |years |months |not long )?(?:before|after|prior to|following|until) (?:the )?(?:outbreak of|end of|start of|beginning of|entry into|entrance into|involvement in))"

RULES: tuple[Rule, ...] = (
    Rule("the period is ERA", "narrative_period", rf"\b(?:the|its|our) (?:period|time|time ?frame|time period|era|year|setting|backdrop|background|milieu)(?: here| of the (?:story|film|movie))? (?:is|was)(?: set)? (?:right |just |shortly |soon |immediately )?(?:in |during |at )?(?P<value>(?:(?:after|before|the (?:end|start|beginning|height|middle|aftermath|eve|outbreak) of) )?(?:the )?(?:{ERA}|{DECADE}|{CENTURY}))\b", build=_told),
    Rule("the period is NAMED ERA", "narrative_period", rf"\b(?:the|its|our) (?:period|time|time ?frame|time period|era|setting|backdrop|background|milieu)(?: here| of the (?:story|film|movie))? (?:is|was)(?: set)? (?:right |just |shortly |soon |immediately )?(?:in |during |at )?(?:(?:after|before|the (?:end|start|beginning|height|middle|aftermath|eve|outbreak) of) )?(?:the )?(?P<value>{NAME})", build=_that_age),
    Rule("transplanted to ERA", "narrative_period", rf"\b(?:transplant(?:s|ed|ing)|transpos(?:es|ed|ing)|relocat(?:es|ed|ing)|mov(?:es|ed|ing)|updat(?:es|ed|ing)|shift(?:s|ed|ing))(?: [^\n.;:()]{{2,30}})? (?:to|into) (?:the )?(?:{NAME} |[a-z]+ )?(?P<value>{ERA}|{DECADE}|{CENTURY})(?![\w-])", build=_told),
    Rule("set in wartime", "narrative_period", rf"\b{SET} (?:mostly |largely |entirely )?(?:in|during|against) (?:the )?(?P<value>wartime|peacetime|modern times|modern day|present day|present times|contemporary times|ancient times|olden times|prehistoric times|pre-?war days|post-?war years|war years)(?![\w-])(?! {NAME})", build=_told),
    Rule("circa YEAR", "narrative_period", rf"\b(?P<quote>circa (?:the )?(?P<value>{DECADE}|{YEAR}))\b", build=_circa),
    Rule("The DECADE.", "narrative_period", rf"^(?P<value>{DECADE}|1[5-9]\d\d)\.(?= |$)", build=_alone),
    Rule("the turn of the CENTURY", "narrative_period", rf"\b(?:at|around|near|about|since|by) the (?P<value>turn of the (?:(?:last|previous|this|new|early|\d\d(?:th|st)|twentieth|nineteenth|eighteenth|twenty-first) )?(?:century|{NAME}))(?!-)", build=_century),
    Rule("on the eve of ERA", "narrative_period", rf"\b(?P<quote>{_NEAR} (?:the )?(?P<value>{ERA}))\b", build=_told),
    Rule("on the eve of NAMED ERA", "narrative_period", rf"\b(?P<quote>(?:{_NEAR}|(?:before|after|prior to|until) (?:{NAME}'s?|the) (?:[a-z]+ )?(?:entry|entrance|involvement|intervention) (?:in|into)) (?:the )?(?P<value>{NAME}))", build=_named_era),
    Rule("flash forward to YEAR", "narrative_period", rf"@begin(?P<quote>(?:(?:flash(?:es|ing|ed)?|{NAME})(?: |-)(?:forward|ahead)s?|flash(?:es|ing|ed)?(?: |-)backs?|fast[- ]forwards?|(?:jumps?|skips?|leaps?)(?: ahead| forward| back)?) to (?:the year )?(?P<value>{YEAR}|{DECADE}))\b(?! (?:and i|when i))", build=_year_told),
    Rule("it is the summer of YEAR", "narrative_period", rf"\b(?P<quote>(?:it is|it's|this is|set (?:in|on|during)|one|in|during) (?:the |a )?(?:long |hot |cold |fateful )*(?P<value>(?:summer|winter|spring|fall|autumn|christmas|new year's eve|christmas eve|halloween|january|february|march|april|june|july|august|september|october|november|december)(?: of|,)? {YEAR}))(?=[,.;]|$| (?:and|in|when|where|as|a|an|the)\b)", build=_year_told),
)  # fmt: skip
