"""A text laid out for finding names of films and people in it: words with their case, marks and surprise."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from recension.authority import WordHashes
from recension.reading.text._letters import SMALL, Ints, opens_sentence
from recension.reading.text._text import Text

if TYPE_CHECKING:
    from recension.authority import Authority, Spots

#: Marks round a run of words: nothing, quotation marks, emphasis.
PLAIN, QUOTED, EMPHASISED = range(3)
#: Runs longer than this are speech or prose, no names.
LONGEST_RUN = 15

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


class Commonness:
    """How surprising a word is, in nats: in small letters, and with a capital within a sentence.

    Words that the tables do not hold are as surprising as `rare`.
    """

    def __init__(self, small: Mapping[str, float], capital: Mapping[str, float], rare: float) -> None:
        self.small, self.capital, self.rare = small, capital, rare
        known = sorted({*small, *capital})
        hashes = WordHashes().of(known).view(np.int64)
        order = hashes.argsort()
        self._hashes = hashes[order]
        self._surprise = np.array([[table.get(word, rare) for word in known] for table in (small, capital)])[:, order]

    def of(self, words: Ints) -> tuple[Floats, Floats]:
        """Running sums over words given by hash, one item longer than they are: as small words, as capitalised ones."""
        sums = np.zeros((2, len(words) + 1))
        if len(self._hashes):
            place = self._hashes.searchsorted(words)
            known = self._hashes.take(place, mode="clip") == words
            sums[:, 1:] = np.where(known, self._surprise.take(place, axis=1, mode="clip"), self.rare)
        else:
            sums[:, 1:] = self.rare
        small, capital = sums.cumsum(axis=1)
        return small, capital


@dataclass(frozen=True, slots=True)
class Contexts:
    """How the words beside a title speak for its being the film reviewed, in nats of odds.

    The tables are by place: two before, one before, one after, two after. "^" stands before a text, "$" after it.
    """

    tables: tuple[Mapping[str, float], Mapping[str, float], Mapping[str, float], Mapping[str, float]]

    def of(self, words: list[str], first: int, past: int) -> float:
        two_before, before, after, two_after = self.tables
        a, b, c, d = context(words, first, past)
        return two_before.get(a, 0.0) + before.get(b, 0.0) + after.get(c, 0.0) + two_after.get(d, 0.0)


def context(words: list[str], first: int, past: int) -> tuple[str, str, str, str]:
    """The two words before a run and the two after it."""
    return (
        words[first - 2] if first > 1 else "^",
        words[first - 1] if first else "^",
        words[past] if past < len(words) else "$",
        words[past + 1] if past + 1 < len(words) else "$",
    )


class Words:
    """The folded words of a text, one name's word each, with what their writing tells.

    `starts` and `ends` are offsets in the view; `capital` says whether a word opens otherwise than with a small letter,
    `opens` whether it stands where anything is written with a capital.
    """

    def __init__(self, text: Text) -> None:
        self.view = text.view
        self.words, starts, ends = _single(text.words, *text.word_bounds)
        self.starts: list[int] = starts.tolist()
        self.ends: list[int] = ends.tolist()
        self.capital: Flags = (text.kinds.take(starts) & SMALL) == 0
        self.opens: Flags = opens_sentence(text.kinds, starts)
        self.lower_cased = text.lower_cased
        self._text = text

    def __len__(self) -> int:
        return len(self.words)

    def spots(self, authority: "Authority") -> "Spots":
        """The names of an authority among the words."""
        alike = self.words is self._text.words
        return self._text.spots(authority) if alike else authority.spot_arrays(self.words)

    @cached_property
    def runs(self) -> dict[tuple[int, int], int]:
        """The runs of words that stand in marks, each with its mark; emphasis wins over quotation."""
        found = {}
        for mark, spans in ((QUOTED, self._text.quotes), (EMPHASISED, self._text.emphases)):
            for a, b in spans:
                first, past = bisect_left(self.starts, a), bisect_left(self.starts, b)
                if first < past <= first + LONGEST_RUN:
                    found[first, past] = mark
        return found

    @cached_property
    def within_runs(self) -> set[int]:
        """The words that stand in marks."""
        return {i for first, past in self.runs for i in range(first, past)}

    def between(self, word: int) -> str:
        """What stands in the view between a word and the one after it."""
        end = self.starts[word + 1] if word + 1 < len(self.starts) else len(self.view)
        return self.view[self.ends[word] : end]


def _single(words: list[str], starts: Ints, ends: Ints) -> tuple[list[str], Ints, Ints]:
    """Words that fold to several ("M.D." → "m d") as several with one span; words that fold to nothing, dropped."""
    if "" not in words and " " not in "".join(words):
        return words, starts, ends
    parts = [word.split() for word in words]
    each = list(map(len, parts))
    return [part for several in parts for part in several], starts.repeat(each), ends.repeat(each)
