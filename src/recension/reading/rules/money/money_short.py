"""Amounts told short, where the sum before says what they are of: "$47 million against a budget of 60", "cost 12, made 140"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from recension.reading.grammar._money import AMOUNT, DIGITS, NUMBER_WRITTEN, Amount, amount_of, approximation, number_of
from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.rules.money._money_contexts import CONTEXTS, Context
from recension.reading.rules.money._money_frames import FIRST, LAST
from recension.reading.rules.money.money import Row, in_context

#: The contexts whose own words speak of money, so that a bare number may stand in them.
_TOLD_BY = frozenset(
    "budget of AMOUNT|it cost AMOUNT|cost AMOUNT|opened to AMOUNT|grossed AMOUNT|AMOUNT worldwide|it made AMOUNT|AMOUNT domestic|"
    "made AMOUNT against its cost|went on to earn AMOUNT|AMOUNT from abroad|AMOUNT came back|fee of AMOUNT|PERSON was paid AMOUNT|"
    "on AMOUNT that it made back|a fraction of its AMOUNT|costs of AMOUNT|costs rose to AMOUNT|got back AMOUNT|saw AMOUNT back|another AMOUNT abroad|"
    "AMOUNT of it at home|it brought PERSON AMOUNT|and PERSON AMOUNT|and AMOUNT out|made for AMOUNT".split("|")
)
_PRICES = (
    Context("copies go for N", "price", r"\b(?:(?:go|goes|going|sells?|sold|listed|yours|mine|available|available new) (?:for|at)|(?:dis[ck]|dvd|blu-?ray|tape|set|laserdisc|box|copy|one|it) (?:is|was|were|are))$", r"(?:[.,;!)]|$| (?:new|used|at|on|in)\b)", 1, 300, talk=r"\b(?:dis[ck]s?|dvds?|blu-?rays?|tapes?|vhs|laserdiscs?|cop(?:y|ies)|box set|criterion|arrow|ebay|amazon)\b"),
)  # fmt: skip
_ROWS: tuple[Row, ...] = tuple(
    (c, re.compile(expand(c.before)) if c.before else None, re.compile(expand(c.after)) if c.after else None, re.compile(c.sentence) if c.sentence else None)
    for c in (*(c for c in (*FIRST, *CONTEXTS, *LAST) if c.name in _TOLD_BY), *_PRICES)
)  # fmt: skip

_SLOT = r"(?:of|at|on|against|cost|costs|costing|to|past|made|took|took in|taken|takes|earned|earning|grossed|grossing|did|got|saw|with|for|from|off|its|another|than|under|over|about|around|nearly|almost|only|just|barely|some|is|was|were|reported|mere|paltry|pitiful|miserable|dismal|feeble|healthy|solid|decent|returned|brought in|pulled in|back|out|,)"
_NUMBER = rf"(?!an?\b(?! hundred))(?:{NUMBER_WRITTEN}|{DIGITS})"
_ENDS = r"(?! and a (?:half|quarter)\b|\.\d|[,']\d|['’/:%-])(?=[.,;)!?—\n]|$| (?:—|and|but|or|when|while|in|on|at|by|from|against|to|worldwide|world-wide|domestic(?:ally)?|abroad|overseas|stateside|elsewhere|back|apiece|each|more|here|new|used|all told|of (?:it|that|which)|before|after|with|over|out|plus|(?:production|total) (?:budget|cost)|budget)\b)"
_SUMS = re.compile(AMOUNT)
_MONEY = re.compile(r"[$£€]|\b(?:million|billion|grand|thousand|dollars|bucks|pounds)\b")
_MILLIONS = (10**6, "")


def _short(hit: Hit) -> Iterator[Draft]:
    """A bare number in a place where only money stands: as many millions, thousands or dollars as the sum beside it."""
    place = near(hit, "value", width=110)
    unit = _unit(place)
    value = number_of(hit.match["value"])
    if unit is None or not 0 < value < 1000:
        return
    approx, lead = approximation(place.before, place.after[:12])
    amount = Amount(value * unit[0], unit[1])
    yield from in_context(hit, place, amount, approx, lead, _ROWS)


#: "It cost 12 and made 140": of millions, though none says so.
_COST_AND_TOOK = re.compile(r"\bcost (?:[a-z]+ ){0,2}(?:\d{1,3}(?:\.\d+)?)(?=,| and| but|;)[^\n.;]{0,20} (?:made|took|earned|grossed|returned|did|brought in) (?:[a-z]+ ){0,2}\d{1,3}(?:\.\d+)?(?=[.,;)! ]|$)")


def _unit(place: Near) -> tuple[int, str] | None:
    """What one of the sum nearest before is, or after in the sentence, with its currency; None where there is none."""
    shadow = place.typed.shadow
    begin = max(shadow.rfind("\n", 0, max(place.line[0] - 1, 0)) + 1, place.start - 300)
    end = min(place.line[1], place.end + 120)
    if not _MONEY.search(shadow, begin, end):
        return _MILLIONS if _COST_AND_TOOK.search(shadow, place.line[0], place.line[1]) else None
    sums = [m for m in _SUMS.finditer(shadow, begin, end) if m.end() <= place.start or m.start() >= place.end]
    before = [m for m in sums if m.end() <= place.start]
    nearest = before[-1] if before else sums[0] if sums else None
    return _of(nearest) if nearest else None


def _of(m: re.Match[str]) -> tuple[int, str]:
    amount = amount_of(m)
    scaled = next((amount.value for unit in ("times", "scale", "large") if m[unit]), Decimal(0))
    if amount.value >= 10**6 and (scaled or amount.value >= 10**6):
        return 10**6, amount.currency
    return (10**3 if scaled else 1), amount.currency


RULES: tuple[Rule, ...] = (
    Rule("short amount", "budget", rf"(?:\b|(?<=,)){_SLOT} (?P<value>{_NUMBER}){_ENDS}", build=_short),
)
