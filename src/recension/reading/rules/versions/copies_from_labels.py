"""Copies that a label behind them tells: "the DVD (Harbour Lane, 2003)", "Blu-ray from Harbour Lane", "on tape from Harbour Lane"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._territories import COUNTRY
from recension.reading.rules.credits._companies import company_named
from recension.reading.rules.versions._copies import plainly

#: "The American cassette from Harbour Lane" is named by its country.
_OF_A_COUNTRY = re.compile(rf"\b(?:{COUNTRY}) $")


def _from_label(hit: Hit) -> Iterator[Draft]:
    """The carrier and the edition, where the name is a label's."""
    (label,) = hit.mentions("label")
    company = company_named(label.name)
    known = label.name in phrases_of("labels") or (company is not None and company[1] in ("home_video", "distribution"))
    place = near(hit)
    if not known or place.others(50) or _OF_A_COUNTRY.search(place.before):
        return
    carrier, given = carrier_of(hit.words("carrier")), plainly(place)
    year = hit.words("year") if hit.has("year") else ""
    told = {"label": label.name, "carrier": carrier, "year": year}
    yield hit.draft(f"{label.name} {carrier}", told, mention=hit.span("quote"), assertion=given)
    yield hit.draft(carrier, {"label": label.name}, property="carrier", mention=hit.span("carrier"), assertion=given)


_CARRIER = rf"(?P<carrier>{DISC}|video ?tape|tape|video|cassette)"

RULES: tuple[Rule, ...] = (
    Rule("the DVD (LABEL, YEAR)", "edition", rf"\b(?P<quote>(?:the|this|a|its|my) (?:[a-z0-9-]+ ){{0,2}}?{_CARRIER} \((?P<label>@name)(?:, (?P<year>@year))?)[^()\n]{{0,60}}\)", build=_from_label),
    Rule("DVD from LABEL", "edition", rf"\b(?P<quote>(?<!on ){_CARRIER} (?:is |comes |now |set )?(?:from|by|courtesy of) (?P<label>@name)(?:,? (?:in )?(?P<year>@year))?)(?!'s)", build=_from_label),
    Rule("on tape from LABEL", "edition", rf"\b(?P<quote>(?:on|in) (?:[a-z-]+ )?{_CARRIER} (?:from|by|courtesy of) (?P<label>@name)(?:,? (?:in )?(?P<year>@year))?)(?!'s)", build=_from_label),
    Rule("LABEL has put on DVD", "edition", rf"\b(?:that|which|what) (?P<quote>(?P<label>@name) (?:has |have |had |now |also |just |finally |recently )*(?:put(?: out)?|issued|released|brought out|reissued) (?:on|in) (?:two |three |a |one |region [0-9a-c] )*{_CARRIER})\b", build=_from_label),
)  # fmt: skip
