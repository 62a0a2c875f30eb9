"""What the words right round a version's name tell of it: its label, year, carrier and country.

"The US tape from Harbour Lane (1986)", "Harbour Lane's box (Region B, 2012)", "the 2005 Harbour DVD", "the Blu-ray of 2021".
"""

import re
from dataclasses import replace

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import NAME
from recension.reading.rules.credits._companies import company_named

_YEAR = r"(?:19[3-9]\d|20[0-4]\d)"
_COPY = r"(?: (?:tape|disc|dvd|blu-?ray|uhd|laserdisc|set|box(?: set)?|version|edition|release|cut|print|restoration))?"
_BRACKET = re.compile(rf"{_COPY}(?: (?:from|by|of) (?:the )?{NAME})? [(\[](?P<inside>[^()\[\]\n]{{2,70}})[)\]]")
_YEAR_IN = re.compile(rf"(?<![\d$£€]){_YEAR}(?!\d)")
_CARRIER_IN = re.compile(rf"(?<![\w-]){DISC}(?![\w-])")
_OF_YEAR = re.compile(
    rf"{_COPY},? (?:of|from|in|issued in|released in|put out in|that came out in|which came out in|dated)(?: [a-z]+)? (?P<year>{_YEAR})\b"
)
_OF_LABEL = re.compile(
    rf"{_COPY},? (?:from|by|released by|issued by|put out by|courtesy of) (?P<label>{NAME})(?:,? (?:in|from|of) (?P<year>{_YEAR})\b)?"
)
_YEAR_BEFORE = re.compile(rf"(?:\b(?:the|its|their|a)|{NAME}'s?) (?P<year>{_YEAR}) (?:[a-z-]+ )?$")
_YEAR_WITHIN = re.compile(rf"(?:(?:the|its|their|an?) )?(?:{NAME}'?s? )?(?P<year>{_YEAR}) ")
_TERRITORIES = {"region b": "UK", "uk": "UK", "us": "US", "usa": "US"} | {
    s.lower(): s for s in ("Germany", "Japan", "France", "Italy", "Spain", "Canada", "Australia")
}


def with_facts(draft: Draft, typed: Typed) -> Draft:
    """An edition's draft with what the words round its name tell, where its own words did not."""
    start, end = typed.from_view(draft.start, draft.end)
    line, line_end = typed.line_at(start)
    after, before = typed.shadow[end : min(line_end, end + 110)], typed.shadow[max(line, start - 30) : start]
    behind = {k: v for k, v in _behind(after, typed, end).items() if v}
    told = {**_in_brackets(after, typed, end), **behind}
    year = _YEAR_BEFORE.search(before) or _YEAR_WITHIN.match(typed.shadow, start, end)
    if year:
        told["year"] = year["year"]
    told = {k: v for k, v in told.items() if v and not draft.qualifiers.get(k)}
    return replace(draft, qualifiers={**draft.qualifiers, **told}) if told else draft


def _in_brackets(after: str, typed: Typed, at: int) -> dict[str, str]:
    """What brackets behind the name hold: "(Harbour Lane, Region B, 2012)"."""
    found = _BRACKET.match(after)
    if not found:
        return {}
    inside = found["inside"]
    year, carrier = _YEAR_IN.search(inside), _CARRIER_IN.search(inside)
    a, b = typed.to_view(at + found.start("inside"), at + found.end("inside"))
    parts = (part.strip() for part in re.split("[,;/]", typed.text.lower[a:b]))
    return {
        "year": year[0] if year else "",
        "carrier": carrier_of(carrier[0]) if carrier else "",
        "territory": next((_TERRITORIES[p] for p in parts if p in _TERRITORIES), ""),
        "label": _label(typed, at + found.start("inside"), at + found.end("inside")),
    }


def _behind(after: str, typed: Typed, at: int) -> dict[str, str]:
    """What follows the name: "from Harbour Lane in 1986", "of 2021"."""
    of_label, of_year = _OF_LABEL.match(after), _OF_YEAR.match(after)
    if of_label:
        label = _label(typed, at + of_label.start("label"), at + of_label.end("label"))
        return {"label": label, "year": of_label["year"] or ""} if label or of_label["year"] else {}
    return {"year": of_year["year"]} if of_year else {}


def _label(typed: Typed, start: int, end: int) -> str:
    """The first name in a span that is a label's, or another company's."""
    return next(
        (m.name for m in typed.within(start, end) if m.name in phrases_of("labels") or company_named(m.name)), ""
    )
