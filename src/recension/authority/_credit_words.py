"""The words of credits: in whose credits a word stands, as somebody's surname or in the name of a role.

A text that says "Rowlands" and "Myrtle" and no more names nobody in full, but few films credit both. Episodes are left
out, and so are words that stand in the credits of very many films, which tell nothing.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from recension.authority._arrays import Packed, map_array, map_rising, runs_of, width_of, write_array
from recension.authority._layout import Array

#: A word in the credits of more films than this is left out.
MOST_FILMS = 4_000
#: Films taken at a time.
_PIECE = 200_000
_WORD = np.uint64(32)


def write_credit_words(data: Path, widths: dict[str, int], films: int, left_out: npt.NDArray[np.bool_]) -> None:
    """Write `credit_word…` from the arrays of credits in `data`; `left_out` is an item a film."""
    pieces = [_pairs(data, widths, np.arange(at, min(at + _PIECE, films))) for at in range(0, films, _PIECE)]
    both = np.concatenate([_of_kept(piece, left_out) for piece in pieces]) if pieces else np.empty(0, np.uint64)
    both.sort()
    words, counts = np.unique(both >> _WORD, return_counts=True)
    kept = counts <= MOST_FILMS
    both = both[np.repeat(kept, counts)]
    words, counts = words[kept], counts[kept]
    widths["credit_word_film"] = width_of(films)
    write_array(data, "credit_word", words.astype(np.uint32))
    write_array(data, "credit_word_films", np.concatenate([[0], np.cumsum(counts)]))
    write_array(data, "credit_word_film", both.astype(np.uint32), width=widths["credit_word_film"])


def _of_kept(pairs: npt.NDArray[np.uint64], left_out: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint64]:
    return pairs[~left_out[pairs.astype(np.uint32)]]


def _pairs(data: Path, widths: dict[str, int], films: Array) -> npt.NDArray[np.uint64]:
    """Each word of these films' credits with the film, as one number, each once."""

    def packed(name: str) -> Packed:
        return Packed(map_array(data, name), widths[name])

    film, places = runs_of(map_rising(data, "film_credits"), films)
    last = packed("person_last").take(packed("credit_person").take(places))
    noted, notes = runs_of(map_rising(data, "film_notes"), films)
    of_note, words = runs_of(map_rising(data, "note_words_at"), packed("credit_note").take(notes))
    both = (
        (last, film),
        (packed("note_words").take(words), noted[of_note]),
    )
    every = [word.astype(np.uint64) << _WORD | films[which].astype(np.uint64) for word, which in both]
    return np.unique(np.concatenate(every))
