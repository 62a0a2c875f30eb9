"""Finding names in a text: every name that begins at any of its words, in a few array operations.

A hash table in three flat arrays, made by _names.py. The top bits of a hash say its bucket, `buckets` where the
bucket's names begin, `prints` holds the next 32 bits of each name's hash, and a name's number is its place there.
The filter says of most runs of words that they are no name, or that no name goes on from them. It never says so
wrongly, so what is looked up is a superset of the names there are.
"""

from collections.abc import Sequence
from itertools import pairwise
from struct import Struct
from typing import NamedTuple

import numpy as np

from recension.authority._layout import Array
from recension.authority._words import LONGEST, MULTIPLIER, SHORT_BYTES, Hashes, Ints, hash_of_word

#: Words remembered with what is known of them; about 25 MB.
REMEMBERED = 100_000
#: Places of a bucket that are compared at once; fuller buckets are rare.
ABREAST = 4
#: Runs of so many words are looked up all at once, longer ones one by one: few texts have more than a handful.
ABREAST_UP_TO = 3

_MASK64 = (1 << 64) - 1
_MULTIPLIER, _FACTOR = MULTIPLIER.astype(np.int64), int(MULTIPLIER)
_PLACES = np.arange(ABREAST)
_NAMES, _BEGINNINGS = 1 << np.arange(0, 8, 2, dtype=np.uint8), 2 << np.arange(0, 8, 2, dtype=np.uint8)
_32, _62 = np.uint64(32), np.uint64(62)
_WORD, _HASH_BYTES = Struct("<Qq"), 8


class Spots(NamedTuple):
    """The names in a text: first word, word past the last, number of the name; and the hash of each of the words."""

    first: Ints
    past: Ints
    name: Ints
    words: Ints


class Spotter:
    """`filter` is as long as a power of two: its byte by a hash's low bits, the two bits in it by the top two."""

    def __init__(self, buckets: Array, prints: Array, filter: Array) -> None:
        self._buckets, self._prints, self._filter = buckets, prints, filter
        self._bucket_bits = (len(buckets) - 1).bit_length() - 1
        self._shift, self._plain_shift = np.uint64(64 - self._bucket_bits), 64 - self._bucket_bits
        self._byte_mask, self._mask = np.int64(len(filter) - 1), len(filter) - 1
        self._words = _Words(self)

    def spot(self, tokens: Sequence[str]) -> Spots:
        """The names in a text."""
        known = np.frombuffer(b"".join(map(self._words.__getitem__, tokens)), np.int64).reshape(-1, 2)
        words, single = known[:, 0], known[:, 1]
        alone = (single >= 0).nonzero()[0]
        first, past, hashes = self._longer(words, (single & 1).nonzero()[0])
        numbers = self.numbers(hashes)
        real = (numbers >= 0).nonzero()[0]
        return Spots(
            np.concatenate((alone, first.take(real))),
            np.concatenate((alone + 1, past.take(real))),
            np.concatenate((single.take(alone) >> 1, numbers.take(real))),
            words,
        )

    def spot_many(self, texts: Sequence[Sequence[str]]) -> list[Spots]:
        """The names in each of several texts, laid end to end: what would reach into the next text is left out."""
        first, past, name, words = self.spot([word for text in texts for word in text])
        starts = np.array([0, *map(len, texts)]).cumsum()
        of = starts.searchsorted(first, "right") - 1
        within = (past <= starts.take(of + 1)).nonzero()[0]
        order = within.take(of.take(within).argsort(kind="stable"))
        bounds = of.take(order).searchsorted(np.arange(len(texts) + 1)).tolist()
        first, past, name = first.take(order), past.take(order), name.take(order)
        return [
            Spots(first[a:z] - start, past[a:z] - start, name[a:z], words[start:end])
            for (a, z), (start, end) in zip(pairwise(bounds), pairwise(starts.tolist()), strict=True)
        ]

    def _longer(self, words: Ints, at: Ints) -> tuple[Ints, Ints, Hashes]:
        """What may be a name of several words, given where one may begin: first word, word past the last, hash."""
        begun, found = words.take(at), []
        for count in range(2, ABREAST_UP_TO + 1):
            if len(at) and at[-1] + count > len(words):
                within = at + count <= len(words)
                at, begun = at[within], begun[within]
            begun = begun * _MULTIPLIER + words.take(at + (count - 1))
            names, goes_on = self._likely(begun)
            first = at.take(names)
            found.append((first, first + count, begun.take(names).view(np.uint64)))
            at, begun = at.take(goes_on), begun.take(goes_on)
        found.append(self._longest(words, at.tolist(), begun.view(np.uint64).tolist()))
        first, past, hashes = map(np.concatenate, zip(*found, strict=True))
        return first, past, hashes

    def _longest(self, words: Ints, at: Sequence[int], begun: Sequence[int]) -> tuple[Ints, Ints, Hashes]:
        """The same one by one, for the few that go on: `begun` are the hashes of their beginnings."""
        found = []
        for first, state in zip(at, begun, strict=True):
            for end in range(first + ABREAST_UP_TO, min(first + LONGEST, len(words))):
                state = (state * _FACTOR + words.item(end)) & _MASK64
                bits = self._filter.item(state & self._mask) >> (state >> 62) * 2
                if bits & 1:
                    found.append((first, end + 1, state))
                if not bits & 2:
                    break
        firsts, pasts, hashes = zip(*found, strict=True) if found else ((), (), ())
        return np.array(firsts, np.int64), np.array(pasts, np.int64), np.array(hashes, np.uint64)

    def numbers(self, hashes: Hashes) -> Ints:
        """The number of the name with each hash; -1 where there is none."""
        bucket = (hashes >> self._shift).view(np.int64)
        here, past = self._buckets.take(bucket), self._buckets.take(bucket + 1)
        sought = ((hashes << np.uint64(self._bucket_bits)) >> _32).astype(np.uint32)
        places = here.astype(np.int64)[:, None] + _PLACES
        same = (self._prints.take(places, mode="clip") == sought[:, None]) & (places < past[:, None])
        found = np.where(same.any(axis=1), here + same.argmax(axis=1), -1)
        for crowded in (past - here > ABREAST).nonzero()[0].tolist():
            found[crowded] = self.number(int(hashes[crowded]))
        return found

    def word(self, word: str) -> int:
        """The short form of a word's hash."""
        return int.from_bytes(self._words[word][:SHORT_BYTES], "little")

    def number(self, hash: int) -> int:
        """The number of the name with this hash, or -1: the plain form of `numbers`."""
        bucket = hash >> self._plain_shift
        sought = (hash << self._bucket_bits & _MASK64) >> 32
        for place in range(self._buckets.item(bucket), self._buckets.item(bucket + 1)):
            if self._prints.item(place) == sought:
                return place
        return -1

    def begins(self, hash: int) -> bool:
        """Whether a name may go on from these words."""
        return bool(self._filter.item(hash & self._mask) & int(_BEGINNINGS[hash >> 62]))

    def name_of(self, tokens: Sequence[str]) -> int:
        """The number of the name that is these words; -1 where there is none, as most that are guessed at."""
        state, bits = 0, 2
        for word in tokens[:LONGEST]:
            if not bits & 2:
                return -1
            known = self._words.get(word)  # words that are only guessed at are not remembered
            hash = int.from_bytes(known[:_HASH_BYTES], "little") if known else hash_of_word(word)
            state = (state * _FACTOR + hash) & _MASK64
            bits = self._filter.item(state & self._mask) >> (state >> 62) * 2
        return self.number(state) if bits & 1 else -1

    def _likely(self, hashes: Ints) -> tuple[Ints, Ints]:
        """Which may be names; from which a name may go on."""
        quarter = (hashes.view(np.uint64) >> _62).view(np.int64)
        bits = self._filter.take(hashes & self._byte_mask)
        return (bits & _NAMES.take(quarter)).nonzero()[0], (bits & _BEGINNINGS.take(quarter)).nonzero()[0]


class _Words(dict[str, bytes]):
    """Each word's hash, and the number of the name it is (-1 for none) doubled, plus 1 if a name may go on from it."""

    def __init__(self, spotter: Spotter) -> None:
        super().__init__()
        self._spotter = spotter

    def __missing__(self, word: str) -> bytes:
        if len(self) >= REMEMBERED:
            self.clear()
        hash = hash_of_word(word)
        known = self[word] = _WORD.pack(hash, 2 * self._spotter.number(hash) + self._spotter.begins(hash))
        return known
