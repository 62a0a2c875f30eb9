"""People named with a slip of the pen where no film's credits tell of them: "Ada Quil" for a well-known Ada Quill.

One of the two words must be a name that people bear, so that the other may be a letter amiss.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from recension.authority import misspelt
from recension.reading._lexicon import words_of
from recension.reading.mentions._mention import PERSON, TITLE, Mention
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

_NAME = re.compile(r"(?<![\w.'&/-])[A-Z][a-z]+ [A-Z][a-zA-Z]*[a-z](?![\w-])")
#: A great word right beside two makes them a part of a longer name.
_BEFORE, _BEHIND = re.compile(r"(?:[A-Z][\w.'-]*|&|of) $"), re.compile(r" (?:[A-Z][a-z]|[IVX]+\b|Jr|Sr|&)")
_GIVEN, _SURNAMES = words_of("given_names"), words_of("film_surnames")
_NO_NAMES = words_of("common_openers") | words_of("ordinary_openers") | words_of("honorifics") | words_of("not_names")
#: A word of fewer letters is near too many others; whoever has fewer credits is as likely not meant.
_SHORTEST, _WELL_KNOWN = 5, 8
_TWO = 2


def slips_of_people(text: Text, names: Iterable[Mention], authority: "Authority") -> Iterator[Mention]:
    """Well-known people whose names stand in a text with a letter amiss, where no other name stands."""
    if text.lower_cased:
        return
    view = text.view
    taken = bytearray(len(view))  # by letter, lest every name be held against every other
    for m in names:
        if m.kind in (PERSON, TITLE) or m.words > 1:
            taken[m.start : m.end] = b"\1" * (m.end - m.start)
    kept: dict[str, str] = {}
    for found in _NAME.finditer(view):
        start, end = found.span()
        if _BEFORE.search(view, max(0, start - 24), start) or _BEHIND.match(view, end):
            continue
        if any(taken[start:end]):
            continue
        if found[0] not in kept:
            kept[found[0]] = _meant(fold(found[0]).split(), authority)
        if kept[found[0]]:
            yield Mention(start, end, PERSON, kept[found[0]], known=True)


def _meant(words: Sequence[str], authority: "Authority") -> str:
    """The name of whoever is most likely meant by two words that nobody known is called by; "" for nobody."""
    if len(words) != _TWO or not _NO_NAMES.isdisjoint(words) or authority.name_of(words) >= 0:
        return ""
    forms = (form for place in _places(words) for form in _a_letter_away(words, place))
    credits = {p: _credits(p, authority) for form in forms for p in _people(form, authority)}
    best = max(credits, key=lambda p: (credits[p], -p), default=None)
    return authority.person_name(best) if best is not None and credits[best] >= _WELL_KNOWN else ""


def _places(words: Sequence[str]) -> Iterator[int]:
    """Which of two words may be misspelt: a long one beside one that people are called by."""
    for place, listed in ((1, words[0] in _GIVEN), (0, words[1] in _SURNAMES and words[0] not in _GIVEN)):
        if listed and len(words[place]) >= _SHORTEST:
            yield place


def _a_letter_away(words: Sequence[str], place: int) -> Iterator[list[str]]:
    """The words with one of them a letter away, which begins alike all the same."""
    for form in misspelt(words[place]):
        if form[:1] == words[place][:1].encode():
            yield [*words[:place], form.decode(), *words[place + 1 :]]


def _people(words: Sequence[str], authority: "Authority") -> list[int]:
    name = authority.name_of(words)
    return authority.people_named(name).tolist() if name >= 0 else []


def _credits(person: int, authority: "Authority") -> int:
    return sum(authority.trades_of(person).values())
