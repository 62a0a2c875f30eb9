"""Titles that a text writes with other words than they have: without their article, or with the number of a part."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from recension.authority import PART_TITLED, TITLED
from recension.reading._lexicon import words_of
from recension.reading.mentions._mention import NAME, TITLE, Mention
from recension.reading.other_films._series import forms_of, number_behind
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

#: What stands in no name.
BROKEN = re.compile(r"[\n\"—]|[,;!?)] | \(")
#: What stands before a name within a sentence.
WITHIN = re.compile(r"(?:(?:[a-z]|[a-z]'s|[a-z],|\() |\()$")
ARTICLE = re.compile(r"^(?:the|a|an) ")
_SMALL, _OPENERS = words_of("title_small"), words_of("common_openers")
#: Of many names: which of them, the role it stands in, the number of the film or person.
Expanded = tuple["np.ndarray", "np.ndarray", "np.ndarray"]


def numbered_title(authority: "Authority", run: str) -> str:
    """The title as the authority spells it of a film named by a series and a number, however that is written."""
    names = (authority.name_of(words) for words in forms_of(run))
    films = (int(film) for name in names if name >= 0 for film in authority.films_titled(name)[:1])
    return next((authority.title(film) for film in films), run)


def with_number(m: Mention, text: Text, authority: "Authority") -> Mention:
    """A title with the number of a part behind it and no mark between: "Ring of Salt 2", a later film."""
    number = "" if not m.known or m.kind not in (TITLE, NAME) else number_behind(text.view, m.end)
    if not number or m.name[-1].isdigit() or m.name.rpartition(" ")[2].lower() in _NUMBERED_ANYWAY:
        return m
    name = numbered_title(authority, text.view[m.start : m.end + len(number)])
    return replace(m, end=m.end + len(number), name=name)


#: What is numbered and no film: "World War II", "Chapter 3".
_NUMBERED_ANYWAY = words_of("units").union("war part season act volume level channel formula route".split())


def with_article(text: Text, authority: "Authority", named: Expanded) -> dict[int, str]:
    """The titles that a word is only together with the small article before it, by the word: "watch the Patriot"."""
    first, past, _, _ = text.spots(authority)
    which, roles, numbers = named
    whole = (roles == TITLED) & (past - first == len(("the", "patriot")))[which]
    found: dict[int, str] = {}
    for i, film in zip(which[whole].tolist(), numbers[whole].tolist(), strict=True):
        article = int(first[i])
        a, c = text.word_spans[article][0], text.word_spans[article + 1][0]
        if text.view[a:c] == "the " and text.view[c].isupper():
            found.setdefault(article + 1, authority.title(film))
    return found


def without_article(text: Text, authority: "Authority", named: Expanded) -> list[Mention]:
    """Titles that are named without their article and still have two words: "Sixth Sense", "Usual Suspects"."""
    first, past, _, _ = text.spots(authority)
    which, roles, numbers = named
    titled = np.zeros(len(first), bool)
    titled[which[roles == TITLED]] = True
    parts = (roles == PART_TITLED) & ((past - first > 1) & ~titled)[which]
    runs: dict[int, tuple[int, str]] = {}  # of each name as it is written, where it is written as titles are
    for i in dict.fromkeys(which[parts].tolist()):
        start, end = text.word_spans[int(first[i])][0], text.word_spans[int(past[i]) - 1][1]
        run = text.view[start:end].removesuffix("'s")
        if _all_great(run, within=WITHIN.search(text.view, max(0, start - 4), start) is not None):
            runs[i] = start, run
    found: dict[int, Mention] = {}
    for i, film in zip(which[parts].tolist(), numbers[parts].tolist(), strict=True) if runs else ():
        if i in runs and i not in found:
            (start, run), full = runs[i], authority.title(film)
            if fold(full) != fold(run) == ARTICLE.sub("", fold(full)):
                found[i] = Mention(start, start + len(run), NAME, full, known=True)
    return list(found.values())


def _all_great(run: str, *, within: bool) -> bool:
    """Whether all words but the small ones have a capital, and none is one that opens sentences.

    Three words and more may hold such a one `within` a sentence: "worse than Last House on the Left".
    """
    words = run.split()
    opened = within and len(words) >= _SEVERAL
    return BROKEN.search(run) is None and all(
        (w[0].isupper() and w[1:2].islower() and (opened or w.lower() not in _OPENERS))
        or (0 < i < len(words) - 1 and w in _SMALL)
        for i, w in enumerate(words)
    )


_SEVERAL = 3
