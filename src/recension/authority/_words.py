"""Names as numbers: how words and names are folded and hashed, alike for the builder and the reader.

A name is its folded words; its hash is a polynomial in the hashes of those words, modulo 2**64:

    hash("eric stoltz") = h("eric") * MULTIPLIER + h("stoltz")

so that the hash of a name grows out of the hash of its beginning, and a whole text is looked up with a few
array operations instead of one dictionary look-up a position. Word hashes are 64 bits of BLAKE2b: among 30 million
names the chance that any two share a hash is 1 in 40,000.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

from recension.values import fold

Hashes = npt.NDArray[np.uint64]
Ints = npt.NDArray[np.int64]

MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
#: Names longer than this many words are found by their first LONGEST words.
LONGEST = 16
#: Words of names and roles are kept as the low bytes of their hashes.
SHORT_BYTES = 3

_STOP = "\x01"  # stands between names while many are folded at once; no folded name holds it
_ASCII = {code: " " for code in range(128) if not chr(code).isalnum()}
_ASCII |= {code: chr(code).lower() for code in range(128) if chr(code).isalnum()}
_ASCII |= {ord("'"): None, ord("`"): None, ord(_STOP): _STOP}  # type: ignore[dict-item]
_POSSESSIVE = re.compile(r"['`]s\b", re.IGNORECASE)


def words(text: str) -> list[str]:
    """The folded words of a text, as names are looked up by.

    >>> words("Roy L. “Rocky” Dennis’s mask")
    ['roy', 'l', 'rocky', 'dennis', 'mask']
    """
    return fold(text).split()


class WordHashes(dict[str, bytes]):
    """The 8-byte hash of each word asked for; forgets everything when it holds `limit` words."""

    def __init__(self, limit: int = 200_000) -> None:
        super().__init__()
        self._limit = limit

    def __missing__(self, word: str) -> bytes:
        if len(self) >= self._limit:
            self.clear()
        digest = self[word] = _digest(word)
        return digest

    def of(self, tokens: Iterable[str]) -> Hashes:
        """One hash a token, in order."""
        return np.frombuffer(b"".join(map(self.__getitem__, tokens)), dtype="<u8")

    def short(self, tokens: Iterable[str]) -> Hashes:
        """The same in their short form."""
        return self.of(tokens) & np.uint64((1 << 8 * SHORT_BYTES) - 1)


def _digest(word: str) -> bytes:
    return blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def hash_of_word(word: str) -> int:
    return int.from_bytes(_digest(word), "little")


def fold_many(names: Iterable[str]) -> list[list[str]]:
    """The folded words of each name; the same as `words` of each, and ten times faster on plain ASCII."""
    every = list(names)
    plain = [name for name in every if name.isascii()]
    joined = _STOP.join(plain)
    if joined.count(_STOP) != max(0, len(plain) - 1):  # the sign itself stands in a name
        return [fold.__wrapped__(name).split() for name in every]
    folded = iter(_POSSESSIVE.sub("", joined).translate(_ASCII).split(_STOP))
    if len(plain) == len(every):
        return [name.split() for name in folded] if every else []
    return [(next(folded) if name.isascii() else fold.__wrapped__(name)).split() for name in every]


def rolling(words: Hashes, starts: Ints, lengths: Ints) -> Iterator[tuple[int, Hashes, Ints]]:
    """Hashes of the beginnings of many names at once.

    `words` holds the hashes of the names' words end to end; name i has `lengths[i]` of them from `starts[i]`.
    Yields, for each count 1…LONGEST: the count, the hashes of the first `count` words of the names that have so
    many, and the numbers of those names.
    """
    alive = np.flatnonzero(lengths > 0)
    state = np.zeros(len(alive), np.uint64)
    for count in range(1, LONGEST + 1):
        if not len(alive):
            return
        state = state * MULTIPLIER + words[starts[alive] + (count - 1)]
        yield count, state, alive
        longer = lengths[alive] > count
        alive, state = alive[longer], state[longer]


def filter_places(hashes: Hashes, size: int) -> Hashes:
    """Where in a filter of `size` bytes (a power of two) the two bits of each hash stand, counted in bits.

    The byte by the low bits of the hash, the two bits by its top two: the first for names, the second for beginnings.
    """
    return ((hashes & np.uint64(size - 1)) << np.uint64(3)) | ((hashes >> np.uint64(62)) << np.uint64(1))
