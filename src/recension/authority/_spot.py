"""Finding names in a text: every name that begins at any of its words, in a few array operations.

A hash table in three flat arrays, made by _names.py. The top bits of a hash say its bucket, `buckets` where the
bucket's names begin, `prints` holds the next 32 bits of each name's hash, and a name's number is its place there.
The filter of beginnings says of most runs of words that no name goes on from them. It may say too much, never too
little, so what is looked up is a superset of the names there are.
"""

from collections.abc import Sequence

import numpy as np

from recension.authority._layout import Array
from recension.authority._words import LONGEST, MULTIPLIER, SPREADER, Hashes, Ints, WordHashes

_32 = np.uint64(32)
_SEVEN = np.uint8(7)


class Spotter:
    def __init__(self, buckets: Array, prints: Array, beginnings: Array) -> None:
        self._buckets, self._prints, self._beginnings = buckets, prints, beginnings
        self._bucket_bits = np.uint64((len(buckets) - 1).bit_length() - 1)
        self._bucket_shift = np.uint64(64) - self._bucket_bits
        self._filter_shift = np.uint64(64 - (len(beginnings) * 8).bit_length() + 1)
        self._words = WordHashes()

    def spot(self, tokens: Sequence[str]) -> tuple[Ints, Ints, Ints]:
        """The names in a text: arrays of first word, word past the last, number of the name; by length, then place."""
        words = self._words.of(tokens)
        begun, at = words, np.arange(len(words))
        hashes, firsts, pasts = [words], [at], [at + 1]
        for count in range(2, LONGEST + 1):
            goes_on = self._begins(begun)
            at = at[goes_on]
            if len(at) and at[-1] + count > len(words):
                within = at + count <= len(words)
                goes_on = np.flatnonzero(goes_on)[within]
                at = at[within]
            if not len(at):
                break
            begun = begun[goes_on] * MULTIPLIER + words[at + (count - 1)]
            hashes.append(begun)
            firsts.append(at)
            pasts.append(at + count)
        names = self.numbers(np.concatenate(hashes))
        known = names >= 0
        return np.concatenate(firsts)[known], np.concatenate(pasts)[known], names[known]

    def numbers(self, hashes: Hashes) -> Ints:
        """The number of the name with each hash; -1 where there is none."""
        bucket = hashes >> self._bucket_shift
        here, past = self._buckets[bucket].astype(np.int64), self._buckets[bucket + np.uint64(1)]
        sought = ((hashes << self._bucket_bits) >> _32).astype(np.uint32)
        found = np.full(len(hashes), -1, np.int64)
        left = np.flatnonzero(here < past)
        while len(left):
            places = here[left]
            same = self._prints[places] == sought[left]
            found[left[same]] = places[same]
            here[left] += 1
            left = left[~same & (places + 1 < past[left])]
        return found

    def name_of(self, tokens: Sequence[str]) -> int:
        """The number of the name that is these words; -1 where there is none."""
        if not tokens:
            return -1
        state = 0
        for word in self._words.of(tokens[:LONGEST]).tolist():
            state = (state * int(MULTIPLIER) + word) & 0xFFFFFFFFFFFFFFFF
        return int(self.numbers(np.array([state], np.uint64))[0])

    def _begins(self, hashes: Hashes) -> Array:
        bits = (hashes * SPREADER) >> self._filter_shift
        return (self._beginnings[bits >> np.uint64(3)] >> (bits.astype(np.uint8) & _SEVEN)) & 1 != 0
