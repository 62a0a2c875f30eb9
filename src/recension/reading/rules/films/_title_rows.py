"""Titles in a row: what joins them, and what one that is a film's tells of those beside it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE, Mention
from recension.reading.rules.films._bare_titles import may_be_title

#: What joins two titles of a row.
JOINED = re.compile(r"[\"']?(?: \((?:18|19|20)\d\d\))?(?:,[\"']?(?: and| or)?|[\"']? (?:and|or|&)) [\"']?")


#: So many names on are looked at: longer rows are lists that speak for each of themselves, and each would walk them all.
_LONGEST_ROW = 24


def _from(hit: Hit, m: Mention, step: int) -> Sequence[Mention]:
    """The mentions behind one, or those before it, nearest first."""
    mentions = hit.typed.mentions
    at = bisect_left(mentions, m.start, key=lambda o: o.start)
    return mentions[at + 1 : at + 1 + _LONGEST_ROW] if step > 0 else mentions[max(0, at - _LONGEST_ROW) : at][::-1]


def beside(hit: Hit, title: Mention) -> Iterator[Draft]:
    """Unmarked names that the authority knows as titles, in a row with a title: "Night Ferry, The Long Way Round, High Water"."""
    view = hit.typed.text.view
    for step in (-1, 1):
        last = title
        for m in _from(hit, title, step):
            first, second = (m, last) if step < 0 else (last, m)
            if not JOINED.fullmatch(view, first.end, second.start):
                break
            if m.kind == NAME and (m.known or m.words > 1) and may_be_title(m, alone=False):
                yield hit.draft(m.name, {"relation": "comparison"}, mention=m, quote=(m.start, m.end))
            last = m


def is_among_marked(hit: Hit, m: Mention) -> bool:
    """Whether a name in marks stands in a row of such that holds a film of several words: "'Brine,' 'The Glass Ferry'"."""
    view = hit.typed.text.view
    for step in (-1, 1):
        last = m
        for other in _from(hit, m, step):
            first, second = (other, last) if step < 0 else (last, other)
            if other.kind not in (TITLE, QUOTED) or not _MARKED_ROW.fullmatch(view, first.end, second.start):
                break
            if other.kind == TITLE and other.known and other.words > 1:
                return True
            last = other
    return False


#: What joins two names in marks.
_MARKED_ROW = re.compile(r"[.!?]?[\"'](?: \((?:18|19|20)\d\d\))?,?[\"']?(?: (?:and|or|&))? [\"']|[,.][\"'](?: (?:and|or|&))? [\"']")


def is_in_a_row(hit: Hit, m: Mention) -> bool:
    """Whether a marked title that the authority knows is joined to one: ": 'Brine', 'The Glass Ferry'"."""
    near = hit.typed.within(hit.match.start("value") - _ROW, hit.match.end("value") + _ROW)
    titles = (t for t in near if t.kind == TITLE and t.known and t.words > 1 and t.start != m.start)
    view = hit.typed.text.view
    return any(JOINED.fullmatch(view, min(t.end, m.end), max(t.start, m.start)) for t in titles)


#: So far from a title, in characters of the shadow, stands the one that it is joined to.
_ROW = 8
