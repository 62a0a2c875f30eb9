"""The unlabelled lines at the head of a review: carrier, maker, country and year, one below the other or in parts."""

import re
from collections.abc import Iterator, Sequence

from recension.reading.grammar._blocks import Line, parts_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.rules._territories import STATE
from recension.reading.rules.blocks._block_words import company_at, disc_line, disc_role, is_known_company
from recension.reading.rules.blocks._specifications import block_draft

#: How many lines may stand at the head of a review before its prose, and how long one of them may be.
_LINES, _LONGEST = 12, 90
_BRACKETED_CARRIER = re.compile(rf"[(\[](?:on )?(?P<value>{DISC})(?: (?:review|edition|version|release))?[)\]]$")
_EDITION_LINE = re.compile(rf"(?:[a-z0-9'-]+ ){{0,3}}edition (?P<value>{DISC})$")
_PRESENTS = re.compile(r"(?P<value>[a-z][^\n]{2,40}?) presents?$")
_DISC_SPOKEN_OF = re.compile(rf"\b(?:{DISC}|region [a-c0-9]|limited edition|special edition|spine|street date)\b")
_TIMED = re.compile(r"\d ?m(?:in|\b)|street date|release date")
_FROM = re.compile(rf"{STATE}(?:(?: ?/ ?|, | and ){STATE}){{0,3}}[ ,/(-]+(?P<value>(?:18[89]|19\d|20[0-4])\d)\)?\.?$")


def drafts_of_head(typed: Typed, lines: Sequence[Line]) -> Iterator[Draft]:
    """What the short lines above the prose say by themselves."""
    head = [line for line in lines[:_LINES] if line.end - line.start <= _LONGEST]
    if not head:
        return
    on_disc = _DISC_SPOKEN_OF.search(typed.text.lower, head[0].start, head[-1].end) is not None
    for line in head:
        yield from _of_line(typed, line.start, line.end, on_disc=on_disc)


def _of_line(typed: Typed, start: int, end: int, *, on_disc: bool) -> Iterator[Draft]:
    lower = typed.text.lower
    yield from disc_line(typed, start, end)
    carrier = _BRACKETED_CARRIER.search(lower, start, end) or _EDITION_LINE.match(lower, start, end)
    if carrier:
        yield block_draft(typed, "carrier", carrier_of(carrier["value"]), (start, end), carrier.span("value"))
    if (year := _FROM.match(lower, start, end)) and _may_be_its(typed, int(year["value"])):
        yield block_draft(typed, "year", year["value"], (start, end), year.span("value"))
    presented = _PRESENTS.match(lower, start, end)
    parts = [] if _TIMED.search(lower, start, end) else parts_of(typed.text.view, start, end)  # those are read elsewhere
    for a, b in [presented.span("value")] if presented else parts or [(start, end)]:
        if presented or parts or is_known_company(typed.text.view[a:b]):
            yield from _company(typed, a, b, on_disc=on_disc)


def _may_be_its(typed: Typed, year: int) -> bool:
    return typed.known.year is None or abs(year - typed.known.year) <= 2


def _company(typed: Typed, start: int, end: int, *, on_disc: bool) -> Iterator[Draft]:
    known = company_at(typed.text.view, start, end)
    if known:
        role = disc_role(known[0]) or ("home_video" if on_disc else known[1] or "studio")
        yield block_draft(typed, "company", known[0], (start, end), (start, end), {"role": role})
