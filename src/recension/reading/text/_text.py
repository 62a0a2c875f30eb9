"""The text layer: what is matched on, and the way back to what is stored.

Rules never see a document's raw text. They match on its *view*: tags and entities out, quotes and dashes folded, glued
words parted. The view is built together with its map, piece by piece, so that every span found leads back exactly.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from string import ascii_lowercase, ascii_uppercase
from typing import TYPE_CHECKING

import numpy as np

from recension.reading.text._edits import ONE_FOR_ONE, Edit, edits
from recension.reading.text._letters import Bits, Ints, bounds, kinds
from recension.reading.text._sentences import sentence_spans
from recension.reading.text._wrapping import unwrapped
from recension.values import Span, fold

if TYPE_CHECKING:
    from recension.authority import Authority, Spots

#: Which of some names (its index), its role, number of a film or person.
Named = tuple[Ints, "np.ndarray", "np.ndarray"]
#: A text of so many characters is taken for a review. A shorter one is a remark, a notice, a part cut out: what tables
#: fitted on reviews tell does not hold there.
REVIEW_LENGTH = 600
_CAPITALS, _SMALL = ascii_uppercase.encode(), ascii_lowercase.encode()
_CAPITAL = re.compile("[A-Z](?=[a-z])")  # shouted words say nothing of how names are written
#: "U.S.", "J.R.R."; what is between its letters is no end of a name.
_INITIALS = re.compile(r"(?<![\w.])(?:[A-Za-z]\.){2,}")
#: One of these stands in all of them: quicker told than the expression itself.
_LONE = re.compile(r"\.[A-Za-z]\.")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_QUOTED = re.compile(r'"(?<![\w"]")(?=\S)([^"\n]{1,120}?)(?<=\S)"(?![\w"])')
_SINGLE_QUOTED = re.compile(r"'(?<![\w']')(?=[A-Z0-9]|the [A-Z])((?:[^'\n]|'(?=[a-z])){1,80}?)'(?![\w'])")


class _Folded(dict[str, str]):
    """The folds of single words as they are written, remembered."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        folded = self[word] = word.lower() if word.isascii() and word.isalnum() else fold(word)
        return folded


_REMEMBERED = 100_000
#: The fold of one word.
fold_word = _Folded().__getitem__
_POSSESSIVE = re.compile("'s(?![a-z0-9])")
#: Of lower-case ASCII: what folds to nothing, and what to a space.
_PLAIN = str.maketrans(dict.fromkeys((chr(c) for c in range(128) if not chr(c).isalnum()), " ") | {"'": None})


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the view: copied from raw, or (`copied` false) standing for the whole of raw[raw_start:raw_end]."""

    view_start: int
    raw_start: int
    raw_end: int
    copied: bool


class Text:
    """A document's raw text, its view, and the map between them.

    >>> t = Text("Starring Sam&nbsp;Elliott<br />as Gar.")
    >>> t.view
    'Starring Sam Elliott\\nas Gar.'
    >>> t.raw_span(9, 20).slice(t.raw)
    'Sam&nbsp;Elliott'
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw
        folded = raw.translate(ONE_FOR_ONE)
        self.emphases: list[tuple[int, int]] = []
        folded = unwrapped(folded)
        self.view, self._pieces = self._build(folded, edits(raw, folded))
        self._starts = [p.view_start for p in self._pieces]
        self._spotted: tuple[Authority, Spots] | None = None
        self._named: tuple[Authority, Named] | None = None

    def _build(self, folded: str, edits: Sequence[Edit]) -> tuple[str, list[_Piece]]:
        out: list[str] = []
        pieces: list[_Piece] = []
        length = done = 0

        def put(text: str, start: int, end: int, *, copied: bool) -> None:
            nonlocal length
            if text:
                pieces.append(_Piece(length, start, end, copied))
                out.append(text)
                length += len(text)

        opened = -1
        for start, end, kind, replacement in edits:
            if start < done:
                continue
            put(folded[done:start], done, start, copied=True)
            if kind == "emphasis":
                stars = int(replacement)
                self.emphases.append((length, length + end - start - 2 * stars))
                put(folded[start + stars : end - stars], start + stars, end - stars, copied=True)
            else:
                if kind == "mark":
                    opened = self._mark("/" in folded[start:end], opened, length)
                put(replacement, start, end, copied=False)
            done = end
        put(folded[done:], done, len(folded), copied=True)
        return "".join(out), pieces or [_Piece(0, 0, len(folded), True)]

    def _mark(self, closes: bool, opened: int, at: int) -> int:
        if not closes:
            return at
        if 0 <= opened < at <= opened + 90:
            self.emphases.append((opened, at))
        return -1

    def raw_span(self, start: int, end: int) -> Span:
        """The raw span that view[start:end] stands for."""
        first = self._pieces[bisect_right(self._starts, start) - 1]
        last = self._pieces[bisect_right(self._starts, end - 1) - 1]
        a = first.raw_start + (start - first.view_start) if first.copied else first.raw_start
        b = last.raw_start + (end - last.view_start) if last.copied else last.raw_end
        return Span(a, max(b, a + 1))

    def view_span(self, span: Span) -> tuple[int, int]:
        """The view span that stands for a raw span; it is widened to whole pieces where the view departs from raw."""
        ends = [p.raw_end for p in self._pieces]
        first = self._pieces[min(bisect_right(ends, span.start), len(ends) - 1)]
        last = self._pieces[min(bisect_left(ends, span.end), len(ends) - 1)]
        start = first.view_start + (max(span.start - first.raw_start, 0) if first.copied else 0)
        width = span.end - last.raw_start if last.copied else 1
        return start, max(start + 1, last.view_start + width)

    @cached_property
    def lower(self) -> str:
        """The view in lower case, code point for code point (the rare letter that grows keeps its case)."""
        low = self.view.lower()
        if len(low) == len(self.view):
            return low
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.view)

    @cached_property
    def kinds(self) -> Bits:
        """What kind of character stands at each place of the view (see `_letters`)."""
        return kinds(self.view)

    @cached_property
    def word_bounds(self) -> tuple[Ints, Ints]:
        """Where the words start and end in the view; apostrophes lie within words."""
        return bounds(self.kinds)

    @cached_property
    def word_spans(self) -> list[tuple[int, int]]:
        """The same as a list of spans."""
        starts, ends = self.word_bounds
        return list(zip(starts.tolist(), ends.tolist(), strict=True))

    @cached_property
    def words(self) -> list[str]:
        """The words folded, one for each of `word_spans`; a word that folds to nothing is ''."""
        if self.view.isascii():
            folded = _POSSESSIVE.sub("", self.view.lower()).translate(_PLAIN).split()
            if len(folded) == len(self.word_bounds[0]):  # else an apostrophe stands in an odd place
                return folded
        return list(map(fold_word, _WORD.findall(self.view)))

    def spots(self, authority: "Authority") -> "Spots":
        """The names of an authority among `words`, as `Authority.spot_arrays` gives them; found once."""
        if self._spotted is None or self._spotted[0] is not authority:
            self._spotted = authority, self._unbroken(authority.spot_arrays(self.words))
        return self._spotted[1]

    def named(self, authority: "Authority") -> "Named":
        """What the spots name, as `Authority.expand` gives it; asked once."""
        if self._named is None or self._named[0] is not authority:
            self._named = authority, authority.expand(self.spots(authority).name)
        return self._named[1]

    def _unbroken(self, spots: "Spots") -> "Spots":
        """The spots but those that end amid initials: no "The U" in "the U.S."."""
        initials = _INITIALS.finditer(self.view) if _LONE.search(self.view) else ()
        inner = [m.start() + k for m in initials for k in range(0, len(m[0]) - 2, 2)]
        if not inner:
            return spots
        words = self.word_bounds[0].searchsorted(inner)
        whole = ~np.isin(spots.past - 1, words)
        return spots._replace(first=spots.first[whole], past=spots.past[whole], name=spots.name[whole])

    @staticmethod
    def spot_together(texts: "Sequence[Text]", authority: "Authority") -> None:
        """Find an authority's names in several texts at once; `spots` then knows them."""
        for text, spots in zip(texts, authority.spot_many([text.words for text in texts]), strict=True):
            text._spotted = authority, text._unbroken(spots)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Half-open view spans of the sentences, white space outside them; a line break always ends one."""
        return sentence_spans(self.view)

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """View spans of what stands between quotation marks, the marks outside."""
        double = [m.span(1) for m in _QUOTED.finditer(self.view)]
        single = [m.span(1) for m in _SINGLE_QUOTED.finditer(self.view)]
        return sorted(double + [s for s in single if not any(a <= s[0] < b for a, b in double)])

    def shouts(self, share: float) -> bool:
        """Whether more than this share of the letters are capitals."""
        capitals, letters = self._letters
        return capitals > share * max(1, letters)

    @cached_property
    def _letters(self) -> tuple[int, int]:
        """How many capitals the view has, and how many letters."""
        if self.view.isascii():
            plain = self.view.encode()
            capitals = len(plain) - len(plain.translate(None, _CAPITALS))
            return capitals, capitals + len(plain) - len(plain.translate(None, _SMALL))
        return sum(map(str.isupper, self.view)), sum(map(str.isalpha, self.view))

    @cached_property
    def lower_cased(self) -> bool:
        """Whether the writer uses no capitals, so that names cannot be told by them."""
        return len(_CAPITAL.findall(self.view)) * 250 < len(self.view)
