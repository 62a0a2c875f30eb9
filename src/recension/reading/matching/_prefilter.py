"""The prefilter: which patterns can match a line of a text at all, told from its words alone.

Every pattern is taken apart once for what each of its matches must hold (`_demands`): words, parts of words, signs, and
words in a row. The question is asked of each word, and its answer is kept: a text costs two look-ups a word. What
passes is a sound superset: no pattern that matches is left out, and that is tested against running them all.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import reduce
from itertools import pairwise
from operator import or_

from recension.reading.matching._alternatives import trie_of
from recension.reading.matching._demands import DEMANDS, DIGIT, DIGITS, EDGE, GAP, WORD_OR_SIGN
from recension.reading.matching._told import told_of

_CACHED_WORDS = 200_000


class Prefilter:
    """Tells which of many patterns a text may match: of those, all demands are met."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._size = len(patterns)
        self._always = 0
        self._by_mark: dict[str, int] = {}
        self._by_row: dict[tuple[str, str], int] = {}
        for i, pattern in enumerate(patterns):
            demands = told_of(pattern).demands
            for place in range(DEMANDS):
                bit = 1 << (i + place * self._size)
                if place >= len(demands):
                    self._always |= bit
                    continue
                for mark in demands[place]:
                    self._note(mark, bit)
        shared: dict[int, int] = {}
        self._by_row = {row: shared.setdefault(mask, mask) for row, mask in self._by_row.items()}
        self._marks = re.compile(f"(?=({trie_of(sorted(self._by_mark))}))" if self._by_mark else "(?!)")
        self._of_longest = {mark: self._of_openings(mark) for mark in self._by_mark}
        self._of_word = _Remembered(self._ask)

    def _note(self, mark: str, bit: int) -> None:
        if GAP in mark:
            first, second = (word.strip(EDGE) for word in mark.split(GAP))
            self._by_row[first, second] = self._by_row.get((first, second), 0) | bit
        else:
            self._by_mark[mark] = self._by_mark.get(mark, 0) | bit

    def of_line(self, text: str, start: int, stop: int) -> int:
        """The mask of the patterns that may match in a line, text[start:stop]."""
        return self.of_words(WORD_OR_SIGN.findall(text, start, stop))

    def of_words(self, words: Sequence[str]) -> int:
        """The same of a line of these words and signs, in order."""
        met = reduce(or_, map(self._of_word.__getitem__, words), self._always)
        in_rows = filter(None, map(self._by_row.get, pairwise(words)))
        return self._all_met(reduce(or_, in_rows, met))

    def _all_met(self, met: int) -> int:
        size, every = self._size, (1 << self._size) - 1
        for place in range(1, DEMANDS):
            every &= met >> place * size
        return met & every

    def _ask(self, word: str) -> int:
        """The demands that a word meets by itself."""
        whole = f"{EDGE}{word}{EDGE}"
        mask = self._ask_form(whole)
        if not word.isalpha():
            mask |= self._ask_form(DIGITS.sub(DIGIT, whole))
        return mask

    def _ask_form(self, word: str) -> int:
        """The same, of the marks as they are written; at each place the longest tells of all that it begins with."""
        return reduce(or_, map(self._of_longest.__getitem__, self._marks.findall(word)), 0)

    def _of_openings(self, mark: str) -> int:
        return reduce(or_, (self._by_mark.get(mark[:end], 0) for end in range(1, len(mark) + 1)))


class _Remembered(dict[str, int]):
    """What `ask` says of each word; all is forgotten when it grows too much.

    Masks are long, and many words have the same: each is kept once, near the processor.
    """

    def __init__(self, ask: Callable[[str], int]) -> None:
        super().__init__()
        self._ask = ask
        self._masks: dict[int, int] = {}

    def __missing__(self, word: str) -> int:
        if len(self) >= _CACHED_WORDS:
            self.clear()
            self._masks.clear()
        mask = self._ask(word)
        mask = self[word] = self._masks.setdefault(mask, mask)
        return mask


def rows_of(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, in order."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
