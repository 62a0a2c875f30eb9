"""The typed view: a text in which every mention is one character that says its type.

"Sam Elliott as Gar" becomes "Ⓟ as Ⓒ": rules are short expressions over types, whatever the names are. Everything else
is in lower case, and a line break stands at each sentence's end, so that `.` never leaves a sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property, wraps
from itertools import chain
from typing import Any, TypeVar

from recension.reading.matching._demands import WORD_OR_SIGN
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.text._text import Text

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Typed:
    """A text's typed view and the way back from it.

    `shadow` is what rules match on; `mentions` are in the order of their characters in it; `known` is the film.
    """

    def __init__(self, text: Text, mentions: list[Mention], known: Known | None = None) -> None:
        self.text, self.mentions, self.known = text, mentions, known or Known()
        self.shadow, self._at, self._shift = _drawn(text, mentions)
        self.told: dict[Callable[..., Any], Any] = {}

    def to_view(self, start: int, end: int) -> tuple[int, int]:
        """The view span that shadow[start:end] stands for; mentions are taken whole."""
        return self._one(start)[0], self._one(end - 1)[1]

    def from_view(self, start: int, end: int) -> tuple[int, int]:
        """The shadow span that stands for view[start:end]."""
        return self._from(start), self._from(end - 1) + 1

    def _from(self, place: int) -> int:
        k = bisect_right(self._view_starts, place)
        if k and place < self.mentions[k - 1].end:
            return self._at[k - 1]
        return place - (self._shift[k - 1] if k else 0)

    @cached_property
    def _view_starts(self) -> list[int]:
        return [m.start for m in self.mentions]

    def _one(self, position: int) -> tuple[int, int]:
        k = bisect_right(self._at, position)
        if k and self._at[k - 1] == position:
            m = self.mentions[k - 1]
            return m.start, m.end
        place = position + (self._shift[k - 1] if k else 0)
        return place, place + 1

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions whose characters stand in shadow[start:end]."""
        a, b = bisect_right(self._at, start - 1), bisect_right(self._at, end - 1)
        return self.mentions[a:b]

    def place_of(self, mention_index: int) -> int:
        """The position in the shadow of a mention's character."""
        return self._at[mention_index]

    @cached_property
    def lines(self) -> list[tuple[int, int]]:
        """The sentences as half-open spans of the shadow."""
        spans, start = [], 0
        for line in self.shadow.split("\n"):
            if line.strip():
                spans.append((start, start + len(line)))
            start += len(line) + 1
        return spans

    @cached_property
    def worded(self) -> list[tuple[int, int, list[str]]]:
        """Each line of the shadow up to past its break, with its words and signs."""
        return [(*line.span(), WORD_OR_SIGN.findall(line[0])) for line in _LINE.finditer(self.shadow)]

    @cached_property
    def words(self) -> frozenset[str]:
        """The words and signs of the shadow."""
        return frozenset(chain.from_iterable(words for _, _, words in self.worded))

    def line_at(self, position: int) -> tuple[int, int]:
        """The sentence round a position of the shadow."""
        start = self.shadow.rfind("\n", 0, position) + 1
        end = self.shadow.find("\n", position)
        return start, len(self.shadow) if end < 0 else end


Told = TypeVar("Told")


def once_a_text(tell: Callable[[Typed], Told]) -> Callable[[Typed], Told]:
    """Keep what a function tells of a text with the text, for when it is asked again."""

    @wraps(tell)
    def kept(typed: Typed) -> Told:
        if tell not in typed.told:
            typed.told[tell] = tell(typed)
        told: Told = typed.told[tell]
        return told

    return kept


def _parted(lower: str, sentences: list[tuple[int, int]]) -> str:
    """The text with a line break for the space behind each sentence."""
    parts, done = [], 0
    for _, end in sentences:
        if lower[end : end + 1].isspace():
            parts += [lower[done:end], "\n"]
            done = end + 1
    return "".join((*parts, lower[done:]))


def _drawn(text: Text, mentions: list[Mention]) -> tuple[str, list[int], list[int]]:
    """The shadow; where each mention's character is in it; how far view positions lie ahead after each."""
    lower = text.lower
    flat = _parted(lower, text.sentences)
    out, at, shift = [], [], []
    done = length = 0
    for m in mentions:
        gap = flat[done : m.start]
        out += [gap, m.kind]
        length += len(gap)
        at.append(length)
        length += 1
        done = m.end
        if m.kind == PERSON and flat[done : done + 1].isalpha():  # "Ada Quillas the widow": a space is missing
            out.append(" ")
            length += 1
        shift.append(done - length)
    out.append(flat[done:])
    return "".join(out), at, shift
