"""Releases that were long in coming: "could not put it out until 1996", "it took twenty years to come to disc".

The denial is of the time before and tells when it came out, so it is a fact however the clause is put.
"""

import re
from collections.abc import Iterator

from recension.reading.grammar._carriers import CARRIER
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules._territories import STATE
from recension.vocabulary import Assertion

_YEAR = r"(?:18[89]|19\d|20[0-4])\d"
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|many|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|a dozen|half a dozen|a couple of)"
_SPAN = rf"(?:(?:about |almost |nearly |over |more than |another |some |well over |the best part of |a good |a full |a whole )*{_COUNT}(?: (?:more|long|whole|odd|full|further))?,? (?:years?|decades?|months|weeks)|(?:years|decades|ages|a decade|a lifetime|a generation))"
_WHEN = (
    rf"(?:(?:(?:the )?(?:(?:early|late|mid|mid-|very) ?)*(?:(?:{MONTHS}|spring|summer|autumn|fall|winter|christmas) (?:of )?)?(?:\d{{1,2}},? )?(?:{_YEAR}(?:'?s)?|'?[2-9]0'?s)|(?:{MONTHS})(?: \d{{1,2}})?\b|the [a-z]+t?ies|(?:last|this) (?:year|month|week|spring|summer|autumn|fall|winter))"
    rf"|{_SPAN} (?:later|after [^\n.;,()]{{3,40}}|ago)|now|recently|after (?:his|her|the) death)"
)
_OUT = (
    r"(?:(?:re-?)?(?:released|issued|distributed|shown|seen|screened|aired|broadcast|premi[eè]red|available|opened|exhibited|published|played)|(?:put|bring|get|brought|putting|getting|release|issue|show|see|air|screen)(?: (?:it|this|the (?:film|movie|picture|thing)|[\ue004]))?(?: (?:out|onto|on|to|in)\b)?|com(?:e|ing)(?: out)?|came(?: out)?|reach(?:ed)?|arrive[d]?|appear(?:ed)?|surface[d]?|turn(?:ed)? up|ma(?:ke|de) it|hit|open|premi[eè]re|(?:get|got|have|had|receive[d]?|see) (?:an?|its|any|the|proper|real) (?:[a-z-]+ ){0,2}(?:release|showing|screening|premi[eè]re|run|airing|disc|dvd|light of day))"
)
_PLACES = rf"\b(?:{CARRIER}|(?:home )?video|disc|disk|tape|cable|tv|television|screens?|cinemas?|theat(?:er|re)s?|released?|re-?released?|issued?|distributed|put|out|premi[eè]red?|shown|screened|aired|broadcast|{STATE}|america|britain|europe|light of day|audiences?|available|streaming)(?![\w-])"
_PLACE = re.compile(_PLACES)
_NOT_IT = re.compile(
    r"\b(?:soundtrack|album|single|song|book|novel|play|sequel|remake|he|she|i|who|prison|jail|hostages?|trailer|career|oscar)\b"
)
_LOOSE = re.compile(r"\b(?:it|this|the (?:film|movie|picture|thing))\b")


def _delayed(hit: Hit) -> Iterator[Draft]:
    """When or after how long it came out at last, and the carrier that it came to."""
    place = near(hit, width=60)
    words = hit.match[0]
    subject = re.split(r"[,;:—]|\b(?:but|so|because|while)\b", place.before)[-1]
    if not _PLACE.search(words) or _NOT_IT.search(subject) or _NOT_IT.search(words) or place.others(60):
        return
    if re.search(r"[\ue001\ue003] $", place.before) or _SAW.search(words):
        return
    years = re.findall(rf"\b{_YEAR}\b(?!'?s)", words)
    yield hit.draft(hit.words("quote"), {"year": years[-1] if years else ""}, mention=hit.span("quote"), assertion=Assertion.ASSERTED)


#: "I didn't see it until 1990": the critic was late, not the film.
_SAW = re.compile(r"\b(?:i|we|he|she) (?:(?:did|could|had|have|got|finally)(?: not|n't)? )*(?:see|seen|saw|get to|catch|watch|come across|buy|own)\b|^(?:had to wait|waited)[^\n]* (?:to see it|to watch)")

_NOT = r"(?:(?:could|did|was|were|had|has|would|is|does)(?:n't| not)(?: (?:be|been|have|even|officially|legally|properly|generally|widely|actually|able to))*|never|not|wouldn't be|(?:was|were) never|no one could|nobody could|(?:was|were) (?:not )?(?:un)?able to|unseen|unreleased|unavailable|withheld|shelved|held (?:back|up)|kept (?:from|off|out of) [a-z ]{2,20}|locked (?:up|away)|banned|no [a-z-]+ (?:release|dvd|disc|tape|showing))"

RULES: tuple[Rule, ...] = (
    Rule("not out until", "release", rf"@begin(?P<quote>(?:(?:[{NAME}{PERSON}]|it|which|they|the (?:studio|film|label|distributor|company)) )?{_NOT}(?: [^\n.;!?,()]{{0,30}}?)?(?: {_OUT}@end[^\n.;!?()]{{0,45}}?)?,? (?:until|till|'til|before) (?:well into |as late as )?{_WHEN})(?![\w'])", build=_delayed),
    Rule("sat on it", "release", rf"\b(?P<quote>(?:sat on|held (?:back|up)|held|shelved|delayed|kept|put off|postponed|stalled on)(?: (?:releasing|showing|opening))? (?:it|the (?:film|movie|picture|release|thing)|its release|[\ue004])(?: (?:back|up|off the screens|on (?:the|its) (?:[a-z]+ )?shel(?:f|ves)|in (?:the|its) vaults?))? (?:for|until|till) (?:{_SPAN}|{_WHEN}))(?![\w'])", build=lambda hit: _held(hit)),
    Rule("took years to come out", "release", rf"\b(?P<quote>(?:it (?:has |had )?|that |which )?(?:took|taken|takes)(?: (?:it|them|[{NAME}{PERSON}]|the (?:film|movie|picture|studio|label|distributors?)))? (?:until {_WHEN}|till {_WHEN}|{_SPAN})(?: (?:for|before) (?:it|this|the (?:film|movie|picture)|[\ue004]|an?y?(?: [a-z-]+){{0,3}}|[{NAME}]))? ?(?:to )?(?:be |get |finally |at last )*{_OUT}@end[^\n.;!?,()]{{0,45}})(?![\w'])", build=_delayed),
    Rule("had to wait until", "release", rf"\b(?P<quote>(?:had to wait|waited|has waited|would have to wait|sat|lay|languished|stayed|remained)(?: [^\n.;!?,()]{{0,30}}?)? (?:until|till|for) (?:{_WHEN}|{_SPAN})(?: (?:for|to|before|on|in) [^\n.;!?,()]{{2,50}})?)(?![\w'])", build=_delayed),
    Rule("only in YEAR was it", "release", rf"\b(?P<quote>(?:only|not until|not till|it was not until|it wasn't until|it was only)(?: (?:in|on|after|with|{_SPAN}))? ?(?:{_WHEN})?,? (?:did|was|were|could|that|is|does|has) (?:it|this|the (?:film|movie|picture)|[\ue004]|[{NAME}{PERSON}]|they|anyone|audiences)(?: (?:be|been|finally|at last|actually|was|again|to))* {_OUT}@end[^\n.;!?,()]{{0,40}})(?![\w'])", build=_delayed),
    Rule("it was YEAR before", "release", rf"\b(?P<quote>(?:it (?:was|would be|took|wasn't)|{_SPAN} (?:passed|went by|would pass|elapsed)) ?(?:{_SPAN}|{_WHEN})? before (?:it|this|the (?:film|movie|picture)|[\ue004]|anyone|anybody|[{NAME}{PERSON}]|they|audiences|an?y? [a-z-]+)(?: (?:was|were|be|been|finally|at last|could|would|even|got|to))* {_OUT}@end[^\n.;!?,()]{{0,45}})(?![\w'])", build=_delayed),
)  # fmt: skip


def _held(hit: Hit) -> Iterator[Draft]:
    """ "The studio sat on it for a year": a film is kept from nobody but its viewers."""
    place = near(hit, width=60)
    if not place.others(60):
        years = re.findall(rf"\b{_YEAR}\b(?!'?s)", hit.match[0])
        yield hit.draft(hit.words("quote"), {"year": years[-1] if years else ""}, mention=hit.span("quote"), assertion=Assertion.ASSERTED)
