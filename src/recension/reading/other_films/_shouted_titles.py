"""Titles in capitals that no authority has, in texts that write titles so: "HERCULES & THE REEF"."""

import re
from collections.abc import Iterable, Iterator

from recension.reading._lexicon import words_of
from recension.reading.mentions._mention import TITLE, Mention
from recension.reading.namesakes._signs import is_common
from recension.reading.text._text import Text

_SMALL, _GIVEN = words_of("title_small"), words_of("given_names")
_WORD = r"[A-Z0-9](?:[A-Z0-9'’.-]*[A-Z0-9])?"
_RUN = re.compile(rf"(?<![\w'&-])[A-Z][A-Z'’-]*(?:(?: &)? {_WORD}|: {_WORD})+(?![\w'-])")
_ARTICLES = frozenset(("THE", "A", "AN"))
#: What stands before a film's name within a sentence that does not shout.
_CUED = re.compile(
    r"(?:\b(?:in|from|of|like|than|as|since|see|saw|seen|watch|rent|film|movie|original|both|series|unlike|including"
    r"|precedes|follows|makes?)|[a-z]'s|s') (?:the |an? )?$"
)
_JOINED = re.compile(r"(?:, (?:and |or )?| and | or | & |/)$")
_ENTITLED = 2  # so many titles of several words in capitals show how a text writes them
_SHORTEST, _NAMES, _SHOUTING = 8, 2, 0.3
_NUMERALS = frozenset("II III IV VI VII VIII IX XI XII".split())


def shouted_titles(text: Text, found: Iterable[Mention]) -> list[Mention]:
    """What stands as a title in capitals beside those that the authority has; `found` are the names spotted so far."""
    known = [m for m in found if m.kind == TITLE and m.known and m.words > 1 and text.view[m.start : m.end].isupper()]
    if len({m.name for m in known}) < _ENTITLED or text.shouts(_SHOUTING):
        return []
    return list(_beside(text.view, {m.end for m in known}, [(m.start, m.end) for m in known]))


def _beside(view: str, ends: set[int], known: list[tuple[int, int]]) -> Iterator[Mention]:
    for run in _RUN.finditer(view):
        start, end = run.span()
        parts = (view[a:b].split() for a, b in known if a < end and start < b)
        told = any(len([word for word in part if word not in _ARTICLES]) > 1 for part in parts)
        if told or end - start < _SHORTEST or not _may_be_title(run[0].split()):
            continue
        before = view[max(0, start - 24) : start]
        join = _JOINED.search(before)
        if _CUED.search(before) or (join is not None and start - len(join[0]) in ends):
            ends.add(end)
            yield Mention(start, end, TITLE, _written_small(run[0]))


def _may_be_title(words: list[str]) -> bool:
    """Whether words are nobody's name and more than a cry: one is no common word, or small ones part them."""
    low = [w.lower().strip(".:'") for w in words]
    if len(words) <= _NAMES and low[0] in _GIVEN:
        return False
    return any(not is_common(w) and w not in _SMALL and w != "&" for w in low) or any(w in _SMALL for w in low[1:-1])


def _written_small(run: str) -> str:
    words = run.replace(" & ", " and ").split()
    return " ".join(w.lower() if i and w.lower() in _SMALL else _lowered(w) for i, w in enumerate(words))


def _lowered(word: str) -> str:
    return word if word in _NUMERALS else "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
