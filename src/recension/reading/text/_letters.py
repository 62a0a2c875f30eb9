"""What kind of character stands at each place of a text, as an array: bounds of words, capitals, sentences' ends."""

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Bits = npt.NDArray[np.uint8]

#: Bits of a character: of a word, a small letter, a sign that ends a sentence, one that may stand round a word.
LETTER, SMALL, STOP, AROUND = 1, 2, 4, 8

_STOPS, _AROUNDS = frozenset(".!?\n:;—"), frozenset(" \"'(_*[")
_APOSTROPHE = ord("'")


def _bits_of(character: str) -> int:
    return (
        LETTER * character.isalnum()
        | SMALL * character.islower()
        | STOP * (character in _STOPS)
        | AROUND * (character in _AROUNDS)
    )


#: The characters of nearly all texts; others are asked one by one.
_TABLE: Bits = np.array([_bits_of(chr(code)) for code in range(0x2100)], np.uint8)


def kinds(text: str) -> Bits:
    """The bits of each character of a text; an apostrophe between two of a word's characters is of the word too."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    found = _TABLE.take(codes, mode="clip")
    if not text.isascii():
        for i in (codes >= len(_TABLE)).nonzero()[0].tolist():
            found[i] = _bits_of(text[i])
    within = found[:-2] & found[2:] & (codes[1:-1] == _APOSTROPHE)
    found[1:-1] |= within & LETTER
    return found


def bounds(kinds: Bits) -> tuple[Ints, Ints]:
    """Where the words of a text start and end, half-open, given the kinds of its characters."""
    within = np.zeros(len(kinds) + 2, np.int8)
    np.bitwise_and(kinds, LETTER, out=within[1:-1].view(np.uint8))
    turns = (within[1:] != within[:-1]).nonzero()[0]
    return turns[::2], turns[1::2]


def opens_sentence(kinds: Bits, starts: Ints) -> npt.NDArray[np.bool_]:
    """Whether each word stands where anything is written with a capital: first of all, or behind a stop.

    Between the stop and the word stand at most three signs that may stand round a word.
    """
    places = np.where(kinds & AROUND, -1, np.arange(len(kinds)))
    before = np.maximum.accumulate(np.concatenate(([-1], places[:-1]))).take(starts) if len(kinds) else starts
    stop = (kinds.take(before) & STOP).astype(bool) & (before >= starts - 4) & (before >= 0)
    found: npt.NDArray[np.bool_] = stop | ((before < 0) & (starts < 5))
    return found
