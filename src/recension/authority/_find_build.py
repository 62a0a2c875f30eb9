"""Building the type-ahead index: word → the films and people whose names hold it, the best known first.

Films and people share one order, `find_order`: by votes or number of films, so that the first of any list are the best
known. Lists of words hold places in that order. Episodes are found by their whole title only (see _find.py).
"""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from recension.authority._arrays import write_array
from recension.authority._layout import PERSON_BIT, Array

#: A prefix borne by more than MANY places has its best BEST kept ready.
MANY, BEST = 20_000, 512
#: The longest such prefix, in letters.
PREFIX = 6


class WordIndex:
    """Takes the folded words of names with the film or person that bears them; writes the index."""

    def __init__(self, scratch: Path) -> None:
        self._numbers: dict[str, int] = {}
        self._file = (scratch / "words").open("w+b")

    def add(self, words: Sequence[str], bearers: Array) -> None:
        """One bearer a word: the number of a film, or of a person with PERSON_BIT."""
        numbers = self._numbers
        pairs = np.empty((len(words), 2), np.uint32)
        pairs[:, 0] = [numbers.setdefault(word, len(numbers)) for word in words]
        pairs[:, 1] = bearers
        self._file.write(pairs.tobytes())

    def write(self, folder: Path, film_fame: Array, person_fame: Array) -> None:
        """Write the arrays, given how well known each film and person is; fame of less than 0 leaves out."""
        order, film_place, person_place = _ordered(film_fame, person_fame)
        write_array(folder, "find_order", order)
        del order
        vocabulary = sorted(self._numbers)
        rank = np.empty(len(vocabulary), np.uint64)
        rank[[self._numbers[word] for word in vocabulary]] = np.arange(len(vocabulary), dtype=np.uint64)
        self._numbers = {}
        self._file.seek(0)
        pairs = np.fromfile(self._file, np.uint32).reshape(-1, 2)
        self._file.close()
        keys = rank[pairs[:, 0]] << np.uint64(32)
        people = pairs[:, 1] >= PERSON_BIT
        keys[people] |= person_place[pairs[people, 1] - np.uint32(PERSON_BIT)]
        keys[~people] |= film_place[pairs[~people, 1]]
        del pairs, people
        keys.sort()
        keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])] if len(keys) else keys
        starts = np.searchsorted(keys, np.arange(len(vocabulary) + 1, dtype=np.uint64) << np.uint64(32))
        places = keys.astype(np.uint32)
        del keys
        write_array(folder, "find_places", places)
        write_array(folder, "find_starts", starts)
        _write_vocabulary(folder, vocabulary)
        _write_best(folder, vocabulary, starts, places)


def _ordered(film_fame: Array, person_fame: Array) -> tuple[Array, Array, Array]:
    """Who stands at each place, and the place of each film and person."""
    fame = np.concatenate([film_fame, person_fame]).astype(np.float32)
    order = np.argsort(-fame, kind="stable").astype(np.uint32)
    place = np.empty(len(order), np.uint64)
    place[order] = np.arange(len(order), dtype=np.uint64)
    films = len(film_fame)
    bearers = np.where(order < films, order, (order - np.uint32(films)) | np.uint32(PERSON_BIT))
    return bearers[: int((fame >= 0).sum())], place[:films], place[films:]


def _write_vocabulary(folder: Path, vocabulary: Sequence[str]) -> None:
    """The words end to end, where each begins, and its first eight bytes as a number to search by."""
    encoded = [word.encode("utf-8", "surrogatepass") for word in vocabulary]
    write_array(folder, "find_text", np.frombuffer(b"".join(encoded), np.uint8))
    write_array(folder, "find_text_at", np.cumsum([0, *map(len, encoded)]))
    keys = np.frombuffer(b"".join(word[:8].ljust(8, b"\0") for word in encoded), ">u8")
    write_array(folder, "find_keys", keys)


def _write_best(folder: Path, vocabulary: Sequence[str], starts: Array, places: Array) -> None:
    """For each prefix of many places, the first of them: a list per prefix, by the number of its first word."""
    firsts, pasts, best = [], [], []
    for length in range(1, PREFIX + 1):
        heads = np.array([word[:length] for word in vocabulary])
        bounds = (
            np.flatnonzero(np.concatenate([[True], heads[1:] != heads[:-1], [True]]))
            if len(heads)
            else np.empty(0, int)
        )
        for first, past in pairwise(bounds.tolist()):
            if starts[past] - starts[first] > MANY:
                firsts.append(first)
                pasts.append(past)
                here = places[starts[first] : starts[past]]
                best.append(np.unique(np.partition(here, 4 * BEST)[: 4 * BEST])[:BEST])
    write_array(folder, "find_best_first", np.array(firsts, np.uint32))
    write_array(folder, "find_best_past", np.array(pasts, np.uint32))
    write_array(folder, "find_best_at", np.cumsum([0, *map(len, best)]))
    write_array(folder, "find_best", np.concatenate(best) if best else np.empty(0, np.uint32))
