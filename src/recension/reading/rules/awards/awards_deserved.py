"""Prizes that a judgement takes for granted: what was deserved, was no surprise, or was beaten to; shared ones."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.awards._award_elsewhere import ANOTHERS
from recension.reading.rules.awards._award_lists import titled
from recension.reading.rules.awards._award_talk import PEOPLE, festival_of, people_of
from recension.reading.rules.awards._award_words import BODY, CATEGORY, FESTIVALS, body_of
from recension.vocabulary import Assertion


def _value(hit: Hit) -> str:
    """The prize by its body or festival and its category."""
    body = body_of(hit.match["body"]) if hit.has("body") else festival_of(hit)
    category = titled(hit.match["category"]) if hit.has("category") else ""
    return " – ".join(part for part in (body, category) if part) if body else ""


def _prize(hit: Hit, result: str) -> Iterator[Draft]:
    """One claim for each who is told to have it, or one for the film."""
    value = _value(hit)
    place = around(hit.typed, *hit.match.span(), width=60)
    if not value or ANOTHERS.search(place.before) or _ELSE.search(place.before) or _FOR_ANOTHER.match(place.after):
        return
    people = people_of(hit) if hit.has("who") else []
    for name in [m.name for m in people] or [""]:
        yield hit.draft(value, {"result": result, "recipient": name}, assertion=Assertion.ASSERTED)


#: "was deserved for the earlier film".
_FOR_ANOTHER = re.compile(r" (?:for|in) (?:[a-z']+ )?(?:another|other|earlier|previous|next|later|last|first) (?:films?|movies?|pictures?|roles?|ones?)\b")
_ELSE = re.compile(r"\b(?:if|whether|think|thinks|thought|hopes?|wish|until|who|any|no|never|previous|earlier|remake|original|sequel)\b[^.;,]{0,30}$")


def _deserved(hit: Hit) -> Iterator[Draft]:
    """ "She deserved her Oscar", "their nominations were earned": nobody deserves as theirs what they never had."""
    yield from _prize(hit, "nominated" if hit.has("sought") else "won")


def _won(hit: Hit) -> Iterator[Draft]:
    yield from _prize(hit, "won")


_SO = r"(?:(?:richly|fully|well|rightly|truly|certainly|definitely|really|more than|thoroughly|amply|totally|completely|absolutely|very|so|much|justly) ?-?)*"
_THEIR = r"(?:his|her|its|their)"
_WHAT = rf"(?P<body>{BODY})(?:(?: for|'s)? (?P<category>{CATEGORY}))?(?:,? (?:award|prize|win)s?)?(?P<sought> (?:nomination|nod|nom)s?)?"
_JUDGED = rf"(?:is|was|are|were|seems|feels) (?:{_SO}(?:deserved|earned|merited|warranted|justified)|no (?:surprise|mistake|fluke|accident|joke)|an? (?:surprise|shock|joke|mistake|travesty|disgrace)|not (?:a surprise|undeserved)|undeserved)"
_MORE = r"(?! (?:more|for|as|again|too late))"

RULES: tuple[Rule, ...] = (
    Rule("deserved their BODY", "award", rf"(?P<quote>(?:(?P<who>[{PERSON}{NAME}]),? )?{_SO}(?:deserves|deserved|earned|merited|warranted) (?:every (?:bit|ounce) of )?{_THEIR} (?:(?:two|three|four|five|many|first|second|only|own|lone|sole) )?{_WHAT})(?![a-z])", build=_deserved),
    Rule("their BODY was deserved", "award", rf"(?P<quote>(?:{_THEIR}|the|(?P<who>[{PERSON}{NAME}])'s?) (?:[a-z]+ )?{_WHAT}(?: (?:here|for (?:this|it|the (?:role|part|film)|{_THEIR} (?:role|part|performance|work))))? {_JUDGED})(?![a-z])", build=_deserved),
    Rule("the FESTIVAL prize was deserved", "award", rf"(?P<quote>(?:{_THEIR}|the) (?P<at>{FESTIVALS}|[{NAME}]) (?P<category>{CATEGORY})(?: (?:award|prize))? {_JUDGED})(?![a-z])", build=_won),
    Rule("CATEGORY at FESTIVAL was deserved", "award", rf"(?P<quote>(?:{_THEIR}|the) (?P<category>{CATEGORY}) (?:award |prize )?(?:at|from|in) (?P<at>{FESTIVALS}|[{NAME}]) {_JUDGED})(?![a-z])", build=_won),
    Rule("PEOPLE both won BODIES", "award", rf"(?P<quote>(?P<who>{PEOPLE}),? \(?who (?:both|each|all|two)(?: deservedly| rightly| justly)? (?:won|took|received|got|earned|picked up) (?:an? |{_THEIR} )?(?P<body>{BODY}))(?![a-z])(?=[).,;]| (?:for (?:this|it|their)|here)\b)", build=_won),
    Rule("would not have had their BODY", "award", rf"(?P<quote>(?P<who>[{PERSON}{NAME}]) (?:wouldn't|would not|would never) have (?:won|gotten|got|received|earned|had) {_THEIR} (?:(?:first|second|third|only) )?(?:(?P<category>{CATEGORY}) )?(?P<body>{BODY})) (?:if|but for|without|had)\b", build=_won),
    Rule("beat them for the BODY", "award", rf"\b(?P<quote>(?:beat|beats|bested|trounced|edged(?: out)?|pipped) (?:it|them|(?:[^\n.;,]{{2,40}}?)) (?:for|to) the (?:@year )?(?P<body>{BODY})(?:(?: for|'s)? (?P<category>{CATEGORY}))?)(?![a-z])", build=_won),
)  # fmt: skip
