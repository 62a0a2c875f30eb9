"""Places and times of the story told by all the words round them, where no rule has these in their order."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME
from recension.reading.rules.cast._players import is_played
from recension.reading.rules.world._belonging import TIME, chance_that, in_full, places_of, time_written, times_of
from recension.reading.rules.world._placing import is_a_market
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world.periods import NAMED_ERA

#: From these chances on a place or a time is the story's, though only the words round it tell so.
LIKELY_PLACE, LIKELY_TIME = 0.55, 0.4
#: From these on whatever is said close by: three in four of those that `_OF_OTHERS` alone would keep back are.
SURE_PLACE, SURE_TIME = 0.7, 0.55
#: What is said of the writer's own place and time, or of makers, whatever else stands there.
_OF_OTHERS = re.compile(
    r"\b(?:i|i'm|i've|my|me|you|your|we|our|us|here in|filmed|filming|shot|shooting|locations?|version|remake|published|wrote|written|directed|actors?|actress(?:es)?|director|directors|films|movies|filmmakers|cinemas?|audiences?|festival|dvd|released|born|career|novels?|books?|episodes?|"
    r"like|as if|unlike|reminds?|reminiscent)\b"
)
_WIDTH = 60


def _of_others(hit: Hit) -> bool:
    """Whether the words close by speak of others than the story's people, or the sentence names another film."""
    line, (start, end) = hit.typed.line_at(hit.match.start()), hit.match.span("value")
    close = hit.typed.shadow[max(line[0], start - _WIDTH) : min(line[1], end + _WIDTH // 2)]
    return _OF_OTHERS.search(close) is not None or names_another(hit.typed, *line)


#: What was done somewhere and is dated there: to the film, or in somebody's life.
_DONE = re.compile(r"\b(?:was|were|had|died|went|came|took|found|made|ran|[a-z]{3,}ed)\b")
_DATED = re.compile(r"\b(?:in|of|by|since|until|on|during|late in|early in) (?:[a-z]+ )?(?:18|19|20)\d\d\b|\b(?:opened|premi[eè]red|screened|went out|came out|found|died|photographed|lensed|restored|rediscovered|discovered)\b")
_NOW = re.compile(r"\b(?:is|are|has|finds?|falls?|meets?|lives?|takes?|goes|comes|gets|leaves?|arrives?|returns?|becomes?|follows?|flees?|wants?|tries|runs)\b")
#: What somebody of the story brings home from a place that it never shows: "back from Korea", "left an arm in Vietnam".
_BROUGHT_HOME = re.compile(r"\b(?:back|home|returned|returns|returning|fresh|discharged|veterans?|vets?) (?:from|of) (?:the )?$|\b(?:left|lost) (?:an?|his|her|both|one) [^\n.;]{2,60} in $")


def _is_of_a_life(hit: Hit) -> bool:
    """Whether what a place stands in is dated and done, and nothing of a story told."""
    line, start = hit.typed.line_at(hit.match.start()), hit.match.start("value")
    sentence = hit.sentence
    if _BROUGHT_HOME.search(hit.typed.shadow, max(line[0], start - 80), start):
        return True
    dated = _DATED.search(hit.typed.shadow, max(line[0], start - _WIDTH), min(line[1], start + _WIDTH))
    return dated is not None and _DONE.search(sentence) is not None and _NOW.search(sentence) is None


def _place(hit: Hit) -> Iterator[Draft]:
    m = hit.mentions("value")[0]
    place = listed(m.name)
    if not place or is_a_market(hit) or is_played(hit, m) or _is_of_a_life(hit):
        return
    full = in_full(place)
    named = places_of(hit.typed).get(full)
    bar = SURE_PLACE if _of_others(hit) else LIKELY_PLACE
    if named is not None and chance_that(hit.typed, "places", full, named) >= bar:
        yield hit.draft(full, mention=(m.end - len(place), m.end) if m.name.endswith(place) else m)


def _time(hit: Hit) -> Iterator[Draft]:
    value = time_written(hit.match["value"])
    named = times_of(hit.typed).get(value)
    bar = SURE_TIME if _of_others(hit) else LIKELY_TIME
    if named is not None and chance_that(hit.typed, "times", value, named) >= bar:
        yield hit.draft(time_written(hit.words("value")), mention=hit.span("value"))


#: "the pre-Civil War South" is before it.
_BEFORE_OR_AFTER, _LEAD = re.compile(r"\b(?:pre|post)-$"), 6


def _age(hit: Hit) -> Iterator[Draft]:
    """An age that is a name, or that one begins with."""
    m = hit.mentions("value")[0]
    era = NAMED_ERA.match(m.name)
    named = times_of(hit.typed).get(era[0].lower()) if era else None
    if era is None or named is None or _of_others(hit):
        return
    if chance_that(hit.typed, "times", era[0].lower(), named) >= LIKELY_TIME:
        lead = _BEFORE_OR_AFTER.search(hit.typed.shadow, max(0, hit.match.start() - _LEAD), hit.match.start())
        span = (m.start - len(lead[0]) if lead else m.start, m.start + era.end())
        yield hit.draft((lead[0] if lead else "") + era[0].removeprefix("The "), mention=span, quote=span)


RULES: tuple[Rule, ...] = (
    Rule("PLACE by the words round it", "narrative_location", f"(?P<value>{NAME})", build=_place),
    Rule("TIME by the words round it", "narrative_period", TIME, build=_time),
    Rule("AGE by the words round it", "narrative_period", f"(?P<value>{NAME})", build=_age),
)  # fmt: skip
