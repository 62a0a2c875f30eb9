"""Titles that everybody knows, whether an authority has them or not: "the Brady Bunch", 'Kane' in marks."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from recension.reading._lexicon import lines_of, words_of
from recension.reading.mentions._mention import NAME, TITLE, Mention
from recension.reading.namesakes._signs import is_common
from recension.reading.text._text import Text
from recension.values import fold

_SMALL, _OPENERS = words_of("title_small"), words_of("common_openers")


@dataclass(frozen=True, slots=True)
class _Entry:
    """Words by which a title is known; `doubtful` ones are ordinary too, `marked` ones a title only in marks.

    `great` ones are ordinary in small letters: "a taxi driver".
    """

    words: tuple[str, ...]
    title: str
    doubtful: bool = False
    marked: bool = False
    great: bool = False


def _entry(line: str) -> _Entry:
    written, _, title = (part.strip() for part in line.partition(" = "))
    doubtful = written.endswith("?")
    bare = written.rstrip(" ?^").strip('"')
    words = tuple(fold(bare).split())
    words = words[1:] if words[0] == "the" else words
    return _Entry(words, title or bare, doubtful, written.startswith('"'), written.endswith("^"))


@cache
def _by_first_word() -> dict[str, list[_Entry]]:
    """The entries by their first word, longest first."""
    table: dict[str, list[_Entry]] = {}
    for entry in sorted(map(_entry, lines_of("well_known_titles")), key=lambda e: -len(e.words)):
        table.setdefault(entry.words[0], []).append(entry)
    return table


def well_known(text: Text) -> list[Mention]:
    """The well-known titles that a text speaks of by the way: not what it opens with or names over and over."""
    table = _by_first_word()
    if table.keys().isdisjoint(text.words):
        return []
    marks = {(a, b) for spans in (text.emphases, text.quotes) for a, b in spans}
    found = list(_found(text, table, marks))
    count = Counter(m.name for m in found)
    reviewed = {m.name for m in found if m.start < _OPENING or count[m.name] > _OFTEN}
    return [m for m in found if m.name not in reviewed]


#: What stands before this, or oftener than so, may be what a text is about.
_OPENING, _OFTEN = 50, 2


def _found(text: Text, table: dict[str, list[_Entry]], marks: set[tuple[int, int]]) -> Iterator[Mention]:
    last = 0
    for i, word in enumerate(text.words):
        for entry in table.get(word, ()) if i >= last else ():
            past = i + len(entry.words)
            if tuple(text.words[i:past]) == entry.words and (m := _mention(text, i, past, entry, marks)):
                last = past
                yield m
                break


def _mention(text: Text, first: int, past: int, entry: _Entry, marks: set[tuple[int, int]]) -> Mention | None:
    view = text.view
    start, end = text.word_spans[first][0], text.word_spans[past - 1][1]
    end -= 2 if view[end - 2 : end].lower() == "'s" and not entry.title.endswith("'s") else 0
    start -= 4 if start > 3 and view[start - 4 : start] in ("The ", "THE ") else 0
    run = view[start:end]
    if (_BROKEN.search(run) and not _BROKEN.search(entry.title)) or ("/" in run and "/" not in entry.title):
        return None
    surely = not entry.doubtful
    if any((start - i, end + j) in marks for i, j in _MARKS):
        return Mention(start, end, TITLE, entry.title, known=True, likely=surely) if _is_great(run) else None
    if entry.marked or not (_is_great(run) or _is_small_and_telling(run, entry)) or _is_within_a_name(view, start, end):
        return None
    kind = TITLE if len(entry.words) > 1 and surely else NAME
    return Mention(start, end, kind, entry.title, known=True, likely=surely)


#: How far quotation marks or emphasis stand from the words, before and behind: "Kane", *Kane*, "Kane.".
_MARKS = tuple((i, j) for i in range(3) for j in range(3 - i))
_BROKEN = re.compile(r"[\n\"—]|[.,;!?)] | \(")


def _is_great(run: str) -> bool:
    """Whether all words but the small ones are written great."""
    return all(w[0].isupper() or not w[0].isalpha() or w.lower() in _SMALL for w in run.split())


def _is_small_and_telling(run: str, entry: _Entry) -> bool:
    """Whether several words in small letters are a title all the same, since one of them is no common word."""
    if len(entry.words) < _SEVERAL or entry.doubtful or entry.great or "-" in run:
        return False
    return any(w.isalpha() and not is_common(w) for w in entry.words)


_SEVERAL = 2


_GREAT_BEFORE = re.compile(r"(?:^|[\s(\"'/-])([A-Z][\w.]*) $")
_GREAT_BEHIND = re.compile(
    r" (?:(?:of|in|for|and|&) (?:the )?)?[A-Z][a-z]|[\w-](?!(?:like|esque|style|type|ish|inspired)\b)|: [A-Z]"
)


def _is_within_a_name(view: str, start: int, end: int) -> bool:
    """Whether great words beside a title make a longer name of it: "Ada Quillfeld", "Glass Ferry Publishing"."""
    if start and view[start - 1] == ".":
        return True
    before = _GREAT_BEFORE.search(view, max(0, start - 24), start)
    if before and not view[start:end].isupper() and before[1].lower().rstrip(".") not in _OPENERS | _LEADS:
        return True
    return " " not in view[start:end] and _GREAT_BEHIND.match(view, end) is not None


#: Great words that lead to a title and are no part of it: "Think Night Ferry", "TV's", "BBC".
_LEADS = frozenset(
    "think imagine remember see watch like unlike than tv bbc itv hbo nbc abc cbs fox mtv disney nickelodeon".split()
)
