"""Specifications: running times, certificates, dates of release, prices and years as blocks write them."""

import re
from collections.abc import Iterator, Mapping

from recension.reading.grammar._blocks import Field
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.vocabulary import Assertion


def block_draft(
    typed: Typed, property: str, value: str, span: tuple[int, int], mention: tuple[int, int], qualifiers: dict[str, str] | None = None, ids: Mapping[str, str] | None = None
) -> Draft:
    given = {k: v for k, v in (qualifiers or {}).items() if v}
    return Draft(property, value, *span, given, mention, ids or {}, "film", f"block: {property}", Assertion.ASSERTED, True, typed.from_view(*span))


_H, _M = r"(?P<h>\d{1,2})", r"(?P<m>\d{1,3})"
_LENGTH = re.compile(
    rf"(?:approx(?:imately|\.)? |about |circa )?(?:{_H} ?(?:hours?|hrs?\.?|h)[ :,]*(?:and )?(?:(?P<hm>\d{{1,2}}) ?(?:minutes?|mins?\.?|m)?\b)?|0?{_H.replace('h>', 'ch>')}:(?P<cm>[0-5]\d)(?::\d\d)?|{_M} ?(?:minutes?|mins?\b|m\b|')?)"
)  # fmt: skip
_SECONDS = re.compile(r":(\d\d)s?")
CERT = r"(?P<value>nc-?17|pg-?13|pg|r|g|x|tv-?(?:ma|14|pg|g|y7?)|unrated|not rated|nr|12a|15|18|12|u)"
_CERTIFICATE = re.compile(rf"(?:rated )?\"?{CERT}\"?(?=$|[\s,.;()/])(?!\s*(?:/|out of|stars?))")
_SPELT = {"PG13": "PG-13", "NC17": "NC-17", "NR": "Not Rated", "NOT RATED": "Not Rated", "UNRATED": "unrated"}
_MPAA = frozenset(("G", "PG", "PG-13", "R", "NC-17", "X"))
_MONTHS = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
DATE = re.compile(rf"(?:{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?,? |\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS},? |{_MONTHS},? |\d{{1,2}}[/.-]\d{{1,2}}[/.-])?(?P<year>(?:18[89]|19\d|20[0-4])\d|\d\d(?=$|\b))|{_MONTHS} \d{{1,2}}\b")
#: A day with its year, which tells a release also where no label says so.
DAY = re.compile(rf"(?:{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?,? |\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS},? )(?P<year>(?:19|20)\d\d)$")
PRICE = re.compile(r"(?P<sign>us\$|\$|£|€|au\$|c\$|can\$)? ?(?P<value>\d{1,3}\.\d\d)(?!\d)")
_CURRENCY = {"$": "USD", "us$": "USD", "£": "GBP", "€": "EUR", "au$": "AUD", "c$": "CAD", "can$": "CAD"}
YEAR = re.compile(r"©? ?(?P<year>(?:18[89]|19\d|20[0-4])\d)(?!\d|s)")


def first_value(field: Field) -> tuple[int, int]:
    return field.values[0]


def runtime_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    start, end = first_value(field)
    minutes, stop = minutes_at(typed.text.lower, start, end)
    if minutes:
        yield block_draft(typed, "runtime", str(minutes), (field.start, stop), (start, stop))


def minutes_at(lower: str, start: int, end: int) -> tuple[int, int]:
    """How many minutes the words at a place say, and where they end; 0 where they say none."""
    m = _LENGTH.match(lower, start, end)
    if m is None:
        return 0, start
    if m["h"] or m["ch"]:
        total = 60 * int(m["h"] or m["ch"]) + int((m["hm"] if m["h"] else m["cm"]) or 0)
        seconds = _SECONDS.match(lower, m.end(), end) if m["h"] else None
        if seconds:
            return total + (int(seconds[1]) >= 30), seconds.end()
    else:
        total = int(m["m"])
    return (total, m.end()) if 1 <= total <= 900 else (0, start)


def rating_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    start, end = first_value(field)
    m = _CERTIFICATE.match(typed.text.lower, start, end)
    if m is None or (m["value"].isdigit() and "cert" not in typed.text.lower[field.start : start] and "bbfc" not in typed.text.lower[field.start : start]):
        return
    yield certified(typed, m, field.start)


def certified(typed: Typed, m: re.Match[str], start: int) -> Draft:
    written = typed.text.view[slice(*m.span("value"))].upper()
    value = _SPELT.get(written, written)
    return block_draft(typed, "content_rating", value, (start, m.end("value")), m.span("value"), {"body": "MPAA" if value in _MPAA or "mpaa" in typed.text.lower[start : m.start("value")] else ""})


#: "1980 (June 6, 2017)": when the film came out, and when the disc did.
_BOTH_DATES = re.compile(rf"(?P<film>{YEAR.pattern.replace('?P<year>', '')}) \((?P<disc>{DATE.pattern})\)")


def release_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    start, end = first_value(field)
    both = _BOTH_DATES.match(typed.text.lower, start, end)
    m = DATE.search(typed.text.lower, both.start("disc") if both else start, end)
    if both:
        yield block_draft(typed, "year", both["film"], (start, both.end("film")), both.span("film"))
    if m and (both or not YEAR.fullmatch(typed.text.lower, start, end)):
        yield released(typed, start if both else field.start, m.start() if both else start, m)
    elif m and typed.known.year == int(m["year"] or 0):
        yield block_draft(typed, "year", m["year"], (field.start, m.end()), m.span("year"))


def released(typed: Typed, label: int, start: int, m: re.Match[str]) -> Draft:
    year = m["year"] or ""
    return block_draft(typed, "release", typed.text.view[start : m.end()], (label, m.end()), (start, m.end()), {"year": year if len(year) == 4 else ""})


def price_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    start, end = first_value(field)
    m = PRICE.search(typed.text.lower, start, end)
    if m:
        yield priced(typed, m, field.start)


def priced(typed: Typed, m: re.Match[str], start: int) -> Draft:
    return block_draft(typed, "price", m["value"], (start, m.end()), m.span("value"), {"currency": _CURRENCY.get(m["sign"] or "$", "")})


def year_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    start, end = first_value(field)
    m = YEAR.match(typed.text.lower, start, end)
    known = typed.known.year
    if m and (known is None or abs(int(m["year"]) - known) <= 3):
        yield block_draft(typed, "year", m["year"], (field.start, m.end()), m.span("year"))


_TIMED_CUT = re.compile(
    r"(?P<name>theatrical(?: (?:cut|version))?|(?:un(?:cut|rated|censored)|extended|original|international|r-rated)(?: (?:cut|version|edition))?"
    r"|(?:[\w'-]+ ){0,3}(?:director's cut|final cut|extended cut|(?:uncut|television|tv|international|original) version))"
    r" [(\[](?:approx\.? |about )?(?P<minutes>\d{2,3}) ?(?:minutes|mins?|m)\b\.?[)\]]$"
)


def timed_cut(typed: Typed, start: int, end: int) -> Iterator[Draft]:
    """A version and its length on a line of its own: "Theatrical (93 min.)"."""
    m = _TIMED_CUT.match(typed.text.lower, start, end)
    if m:
        name = typed.text.view[slice(*m.span("name"))]
        yield block_draft(typed, "edition", name.lower() if len(name.split()) == 1 else name, m.span(), m.span("name"), {"runtime": m["minutes"]})
        yield block_draft(typed, "runtime", m["minutes"], m.span(), m.span("minutes"), {"edition": name})
