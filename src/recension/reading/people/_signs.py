"""What tells how somebody named in a text stands to its film: words beside the name, its places, the bearer's trade.

Signs are names, and each is there or not; the table holds what each is worth.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from recension.reading.mentions._mention import PERSON, Mention
from recension.reading.mentions._words_beside import two_beside, word_before, word_behind, word_or
from recension.reading.text._text import Text
from recension.values import fold

_WORD_BEFORE = re.compile(r"((?<![A-Za-z'])[A-Za-z']++|(?<!\d)\d++|[^\sA-Za-z\d])\s*[\"'*_]*$")
_WORD_BEHIND = re.compile(r"[\"'*_]*\s*([A-Za-z']+|\d+|[^\sA-Za-z\d])")
_WORDS = re.compile(r"[a-z][a-z'-]+|\([12]\d\d\d")
_STOP = re.compile(r"[.!?;]\s")
_REACH = 70
_PLACES_SEEN = 6
_EARLY, _LATE = 0.15, 0.8
_ACTING = frozenset(("actor", "actress", "self"))
_MUCH = 8


def people_of(text: Text, names: Iterable[Mention]) -> dict[str, list[Mention]]:
    """The people whom a text names in full, by their folded names, each with the places of the name in order."""
    people: dict[str, list[Mention]] = {}
    for m in sorted((m for m in names if m.kind == PERSON and " " in m.name), key=lambda m: m.start):
        people.setdefault(fold(m.name), []).append(m)
    return people


def trade_of(credits: Mapping[str, int]) -> str:
    """What somebody mostly does, by the number of credits of each category."""
    parts = sum(n for category, n in credits.items() if category in _ACTING)
    others = sum(credits.values()) - parts
    if parts + others <= 0:
        return "unknown"
    if parts > 3 * others:
        return "acts much" if parts > _MUCH else "acts"
    if credits.get("director", 0) * 2 > parts + others:
        return "directs"
    return "makes" if others > 3 * parts else "acts and makes"


def signs_of(text: Text, places: Sequence[Mention], trade: str, people: int) -> frozenset[str]:
    """The signs of one name; `people` is how many the text names."""
    return frozenset(
        (
            "any",
            trade,
            f"{min(len(places), 4)} times",
            f"{places[0].words} words",
            f"{min(people, 12) // 3} people",
            *_placed(text, places[0].start),
            *(sign for k, m in enumerate(places[:_PLACES_SEEN]) for sign in _beside(text, m, first=k == 0)),
        )
    )


def _placed(text: Text, start: int) -> Iterator[str]:
    length = len(text.view)
    if start < length * _EARLY:
        yield "early"
    if start > length * _LATE:
        yield "late"
    if start < 4:
        yield "opens"


def _beside(text: Text, m: Mention, *, first: bool) -> Iterator[str]:
    """The words right beside a place, by order, and all of its clause, by side."""
    view = text.view
    before = view[max(0, m.start - _REACH) : m.start].rpartition("\n")[2]
    behind = view[m.end : m.end + _REACH].partition("\n")[0]
    last, following = word_or("^", word_before(before, _WORD_BEFORE)), word_or("$", word_behind(behind, _WORD_BEHIND))
    yield f"< {last}"
    yield f"> {following}"
    if first:
        yield f"first < {last}"
        yield f"first > {following}"
    yield from two_beside(before, behind)
    for side, clause in (("<", _STOP.split(before)[-1]), (">", _STOP.split(behind)[0])):
        for word in _WORDS.findall(clause):
            yield f"{side}~ {word}"
            yield f"~ {word}"
