"""The words of names in order, and whose names hold each: what a word of a query may mean."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from recension.authority._arrays import Rising
from recension.authority._find_build import BEST, MANY
from recension.authority._layout import Array
from recension.authority._typos import misspelt

#: The shortest word that may have a letter amiss.
SPELT = 4


@dataclass(frozen=True, slots=True)
class Sought:
    """A word of a query: the `forms` it may have in a name, or begin there (`prefix`), and the places of those names.

    `places` are sorted; not `complete` where there are too many, and only the best known are among them.
    """

    forms: tuple[bytes, ...]
    prefix: bool
    places: Array
    complete: bool

    def in_words(self, held: Sequence[bytes]) -> bool:
        """Whether a name of these words holds it."""
        if self.prefix:
            return any(word.startswith(self.forms) for word in held)
        return any(form in held for form in self.forms)


class Vocabulary:
    def __init__(self, arrays: dict[str, Array], rising: dict[str, Rising]) -> None:
        self._places, self._starts, self._keys = arrays["find_places"], rising["find_starts"], arrays["find_keys"]
        self._text, self._text_at = arrays["find_text"], rising["find_text_at"]
        self._best, self._best_at = arrays["find_best"], arrays["find_best_at"]
        self._best_first, self._best_past = arrays["find_best_first"], arrays["find_best_past"]

    def sought(self, token: str, *, last: bool, amiss: bool = False) -> Sought:
        """What a word may mean: itself; where it is the last, what it begins; with a letter `amiss`, others."""
        forms = [token.encode("utf-8", "surrogatepass")]
        if amiss and len(token) >= SPELT:
            forms += misspelt(token)
        ranges = self._ranges(forms, prefix=last)
        places, complete = self._places_of(sorted(ranges.values()))
        return Sought(tuple(ranges), last, places, complete)

    def holds(self, token: str) -> bool:
        """Whether a name has this word."""
        return bool(self._ranges([token.encode("utf-8", "surrogatepass")], prefix=False))

    def _ranges(self, forms: Sequence[bytes], *, prefix: bool) -> dict[bytes, tuple[int, int]]:
        """Where the vocabulary holds each form, for those that it holds."""
        low = np.frombuffer(b"".join(form[:8].ljust(8, b"\0") for form in forms), ">u8").astype(np.uint64)
        high = np.frombuffer(b"".join(form[:8].ljust(8, b"\xff") for form in forms), ">u8").astype(np.uint64)
        firsts = np.searchsorted(self._keys, low)
        pasts = np.searchsorted(self._keys, high if prefix else low, "right")
        ranges = {}
        for form in np.flatnonzero(pasts > firsts).tolist():
            first, past = int(firsts[form]), int(pasts[form])
            if len(forms[form]) >= 8 or not prefix:
                first, past = self._narrowed(forms[form], first, past, prefix=prefix)
            if past > first:
                ranges[forms[form]] = first, past
        return ranges

    def _narrowed(self, form: bytes, first: int, past: int, *, prefix: bool) -> tuple[int, int]:
        """The words of a range that are the form, or begin with it."""
        here = range(first, past)
        low = first + bisect_left(here, form, key=self._word)
        high = first + bisect_left(here, form + (b"\xff" if prefix else b"\0"), key=self._word)
        return low, high

    def _word(self, number: int) -> bytes:
        return self._text[self._text_at.run(number)].tobytes()

    def _places_of(self, ranges: Sequence[tuple[int, int]]) -> tuple[Array, bool]:
        """The places of all words in the ranges, sorted; all of them, or the best known and False."""
        lists = [self._places[self._starts.item(first) : self._starts.item(past)] for first, past in ranges]
        if len(ranges) == 1 and ranges[0][1] - ranges[0][0] == 1:
            return lists[0], True
        if sum(map(len, lists)) <= MANY:
            return (_distinct(np.concatenate(lists)) if lists else self._places[:0]), True
        best = [self._best_of(*each, places) for each, places in zip(ranges, lists, strict=True)]
        return _distinct(np.concatenate(best)), False

    def _best_of(self, first: int, past: int, places: Array) -> Array:
        """The best known of a range's places: kept ready for short prefixes."""
        if past - first == 1 or len(places) <= 4 * BEST:
            return places[: 4 * BEST]
        near = slice(
            np.searchsorted(self._best_first, np.uint32(first)),
            np.searchsorted(self._best_first, np.uint32(first), "right"),
        )
        for row in range(near.start, near.stop):
            if self._best_past[row] == past:
                return self._best[self._best_at[row] : self._best_at[row + 1]]
        return np.partition(places, 4 * BEST)[: 4 * BEST]


def _distinct(values: Array) -> Array:
    ordered = np.sort(values)
    keep = np.ones(len(ordered), bool)
    keep[1:] = ordered[1:] != ordered[:-1]
    return ordered[keep]
