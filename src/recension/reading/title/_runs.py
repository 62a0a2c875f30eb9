"""Runs of words that are written as titles are: in marks, stressed, in capitals among small letters, capitalised."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from recension.reading._lexicon import words_of
from recension.reading.mentions._untitled import is_untitled
from recension.reading.text._text import Text

#: How a run is written; `LED` is a capitalised one together with the ordinary words that open its sentence.
QUOTED, STRESSED, SHOUTED, CAPITALISED, LED = "quoted", "stressed", "shouted", "capitalised", "led"
#: Ways of writing that set a title off from prose.
MARKED = frozenset((QUOTED, STRESSED, SHOUTED))

SMALL = words_of("title_small")
NUMERALS = frozenset("II III IV VI VII VIII IX XI XII".split())
ARTICLES = frozenset(("the", "a", "an"))
_OPENERS = words_of("common_openers")
_ORDINARY = _OPENERS | words_of("ordinary_openers")
#: A run with one of these names a copy, a version or a measure: "The Arrow DVD".
_TRADE = words_of("trade_terms")

_BETWEEN = (
    r"(?:and|or|of|the|in|a|to|for|on|at|from|with|by|de|la|le|les|du|des|el|del|der|die|und|et|y|is|as|an|into|my|no"
    r"|&|vs\.?|o'|n')"
)
_GREAT = r"(?:(?:[A-Z0-9À-Þ](?:[\w'À-ÿ-]|\.(?=\w))*)(?:(?<=\b[A-Z])\.|(?<=Mr|Dr|St|Jr|Sr)\.|(?<=Mrs)\.)?)"  # a word
_RUN = re.compile(
    rf"{_GREAT}(?:(?: (?:{_BETWEEN} ?){{1,3}}{_GREAT}"
    rf"|(?:: | |-|, (?=(?:[A-Z][a-z]+ )?(?:and|My|Jr) )){_GREAT}))*[!?]?"
)
_WORD = re.compile(r"\S+")
_LONGEST = 70
#: A text with more of its letters in capitals than this shouts, and its capitals set nothing off.
_SHOUTING = 0.4
_ONE_SLIP = 3  # a marked title of more words than this may have one in small letters
_LED_WORDS = 6


class Run(NamedTuple):
    """Where it stands in the view, and how it is written."""

    start: int
    end: int
    written: str


def runs_of(text: Text) -> list[Run]:
    """The runs of a text, in order. Those in marks hold no others."""
    marked = [*_marked(text)]
    taken = bytearray(len(text.view) + 1)
    for run in marked:
        taken[run.start : run.end] = b"\1" * (run.end - run.start)
    free = {r for r in _capitalised(text) if taken.find(0, r.start, r.end) >= 0}
    return sorted(r for r in (*marked, *free) if _may_entitle(text.view[r.start : r.end]))


def _may_entitle(run: str) -> bool:
    return run != "I" and _TRADE.isdisjoint(run.lower().split()) and not is_untitled(run)


def _marked(text: Text) -> Iterator[Run]:
    for spans, written in ((text.quotes, QUOTED), (text.emphases, STRESSED)):
        for start, end in spans:
            inner = text.view[start:end].rstrip(" ,.;!?") or text.view[start:end]
            words = inner.split()
            if not words or len(inner) > _LONGEST or not (words[0][0].isupper() or words[0][0].isdigit()):
                continue
            great = sum(not w[0].islower() or w.lower() in SMALL for w in words)
            if great >= len(words) - (len(words) > _ONE_SLIP):
                yield Run(start, start + len(inner), written)


def _capitalised(text: Text) -> Iterator[Run]:
    view = text.view
    opens = {start for start, _ in text.sentences}
    shouts = text.shouts(_SHOUTING)
    for m in _RUN.finditer(view):
        if m[0].isalpha():  # most are one plain word: told as below, and sooner
            if m.start() not in opens or m[0].lower() not in _OPENERS:
                great = not shouts and len(m[0]) > 1 and m[0].isupper()
                yield Run(*m.span(), SHOUTED if great else CAPITALISED)
            continue
        words = _words_of(view, *m.span())
        if not words or (len(words) == 1 and words[0][0] in opens and view[slice(*words[0])].lower() in _OPENERS):
            continue
        shouted = [] if shouts else [*_shouted(view, words)]
        yield from shouted
        if shouted and sum(r.end - r.start for r in shouted) > words[-1][1] - words[0][0] - len(words):
            continue  # nothing else stands in it
        first = _first_own(view, words, opens)
        if first:
            yield from _of(view, words, LED) if len(words) <= _LED_WORDS else ()
        yield from _of(view, words[first:], CAPITALISED)


def _words_of(view: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of a run without a possessive's ending and the pronoun of the next clause: "Night Ferry and I was"."""
    end = start + len(view[start:end].rstrip(".,-'"))
    end -= 2 * view[start:end].lower().endswith("'s")
    words = [w.span() for w in _WORD.finditer(view, start, end)]
    if len(words) > 1 and view[slice(*words[-1])] == "I" and view[end + 1 : end + 2].islower():
        words.pop()
        while len(words) > 1 and view[slice(*words[-1])] in SMALL:
            words.pop()
    return words


def _of(view: str, words: list[tuple[int, int]], written: str) -> Iterator[Run]:
    start = words[0][0]
    yield Run(start, start + len(view[start : words[-1][1]].rstrip(" ,:-")), written)


def _first_own(view: str, words: list[tuple[int, int]], opens: set[int]) -> int:
    """The first word whose capital is its own, not that of the sentence it opens; an article stays with its title."""
    first = 0
    while first < len(words) - 1 and (first or words[0][0] in opens):
        word = view[slice(*words[first])].lower().strip("',.")
        ordinary = word.removesuffix("'s") in _ORDINARY or word in SMALL or word.endswith(("ing", "ly"))
        if not ordinary or word in ARTICLES:
            break
        first += 1
    return first


def _shouted(view: str, words: list[tuple[int, int]]) -> Iterator[Run]:
    """The parts of a run that are in capitals, with the small words and numbers within."""
    written = [view[a:b].strip("',.:!?") for a, b in words]
    great = [len(w) > 1 and w.isupper() for w in written]
    i = 0
    while i < len(words):
        past = i + 1
        if great[i]:
            while past < len(words) and (great[past] or _joins(written[past]) or any(great[past : past + 2])):
                past += 1
            yield from _of(view, words[i - (i > 0 and written[i - 1] == "A") : past], SHOUTED)
        i = past


def _joins(word: str) -> bool:
    return word.isdigit() or word in ("&", "I", "A")
