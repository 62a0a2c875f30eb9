"""Channels in talk of television: where a text tells of a show, the channel that it names is that show's, but for named reasons.

"I am disappointed in the Larkhollow Channel for airing this", "Larkhollow has a habit of cutting its best series short".
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.rules.credits._companies import called_here
from recension.reading.rules.credits.companies import COMPANY

_TALK = re.compile(r"\b(?:this|the|that|it's|great|best|favou?rite|tv|television|these) (?:[a-z]+ )?(?:shows?|series|seasons?|episodes?|sitcom|program(?:me)?|tv movie|mini-?series|pilot|cartoon)\b|\b(?:aired|airing|airs|episodes|seasons?|cancell?ed|reruns?|made[- ]for[- ]tv|tv[- ]movie|sitcom)\b")
_ENOUGH = 2


@once_a_text
def _tells_of_a_show(typed: Typed) -> bool:
    """Whether a text talks of television more than once."""
    return len(_TALK.findall(typed.shadow)) >= _ENOUGH


#: Before a channel, these make it another's, or one of its kind.
_LIKENED = re.compile(
    r"\b(?:like|than|unlike|typical|usual|standard|every|any|other|another|as|if|rival\w*|those|future|former|except|compared?|stick to|head of|interviewed by|(?:reviewers?|critics?|reporters?) (?:of|for|from|at)|talk\w* about|parod\w+|spoof\w*|visit\w*|works? (?:for|at)|banned|seen (?:him|her|them)|should|would|could|hope\w*|wish\w*|might|may|please|maybe|remind\w*|belongs? on|the new|born\w* from)\b[^\n.;:]{0,40}$"
)
#: Its news, its manner, and what else it shows.
_BEHIND = re.compile(
    r"^(?:'s?)? (?:[a-z]+ )?(?:news|style|like|generation|videos?|standards?|set|moments?|values|fans?|movies|shows|original movies|line-?up|awards?|viewers|affiliate|executives|brass|hosts?)\b|^!|^(?:'s?)? (?:[a-z]+ )?(?:series|show|drama|hit),? (?:the )?[\"'\ue001-\ue005]|^-(?:style|like|esque)|^'?s? ?[\"'\ue001-\ue005]"
)
#: One of several channels in a row.
_IN_A_ROW = re.compile(r"(?:[/,&]|\b(?:and|or|nor)) ?(?:the )?$"), re.compile(r"^ ?(?:[/&]|, [a-z]{2,4},? (?:and|or)\b|,? (?:and|or) (?:the )?(?:[\ue002]|[a-z]{2,4}\b(?= )(?!the|its|so|it|then|was|is|has)))")


def _of_the_show(hit: Hit) -> Iterator[Draft]:
    """The channel of the show that the text is about."""
    company, place = called_here(hit.words("value"), hit.typed), near(hit, "value")
    if company is None or company[1] != "broadcast" or not _tells_of_a_show(hit.typed):
        return
    if _LIKENED.search(place.before) or _BEHIND.match(place.after) or any(s.search(w) for s, w in zip(_IN_A_ROW, (place.before, place.after), strict=True)):
        return
    if not names_another(hit.typed, *place.line) and not place.sentence.rstrip().endswith("?"):
        yield hit.draft(company[0], {"role": "broadcast"}, mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("CHANNEL of the show", "company", rf"{COMPANY}(?! kids)", build=_of_the_show),
)  # fmt: skip
