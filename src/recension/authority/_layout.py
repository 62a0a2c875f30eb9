"""The files of an authority: which arrays there are, how they are written, how they are mapped.

OUT/authority.json        what is in it; replaced in one step, so a reader sees the old authority or the new
OUT/data-DIGEST/*.bin     arrays, little-endian, without header
OUT/data-DIGEST/*.trie    strings (marisa), each with a number
"""

import json
import mmap
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import marisa_trie
import numpy as np
import numpy.typing as npt

from recension.errors import AuthorityError

FORMAT = 3
MANIFEST = "authority.json"

Array = npt.NDArray[Any]
Strings = Sequence[str] | Array

#: name → item type; "packed" ones are read through Packed. `film_` and `person_` arrays have an item a film or
#: person, unless they are pairs of `_of` and what.
ARRAYS = {
    "film_key": "<u4",  # the digits of tt…, or OWN_KEY and above for films that have no such number
    "film_title": "<u4",
    "film_year": "<i2",  # 0 where unknown, here and below
    "film_kind": "u1",
    "film_runtime": "<u2",
    "film_genres": "<u2",
    "film_votes": "<u4",
    "film_end_of": "<u4",
    "film_end_year": "<i2",
    "film_original_of": "<u4",
    "film_original_text": "<u4",
    "film_also_of": "<u4",
    "film_also_text": "<u4",
    "film_fact_of": "<u4",
    "film_fact_text": "<u4",
    "film_credits": "<u4",  # offsets into credit_*
    "film_notes": "<u4",  # offsets into credit_note
    "credit_person": "packed",  # three bytes an item where that is enough, else four
    "credit_category": "u1",  # the high bit: this credit has a note
    "credit_note": "packed",
    "note_words_at": "<u4",  # offsets into note_words, by the number of the note
    "note_words": "packed",  # the words of roles in short form
    "person_key": "<u4",
    "person_name": "<u4",
    "person_first": "packed",  # the first word of the name in short form, where it has more than one
    "person_last": "packed",  # the last one
    "person_birth_of": "<u4",
    "person_birth": "<i2",
    "person_death_of": "<u4",
    "person_death": "<i2",
    "person_films": "<u4",  # offsets into person_film
    "person_film": "packed",
    "name_buckets": "<u4",  # where the names begin whose hash has these top bits
    "name_prints": "<u4",  # the 32 bits of the hash below those of the bucket
    "name_entries": "<u4",  # offsets into entry
    "entry": "<u4",  # what a name names: two bits of ROLE, thirty of number
    "name_filter": "u1",  # the filter of names and their beginnings, eight bits an item
    "find_order": "<u4",  # films and people (PERSON_BIT), the best known first; the lists of words hold places here
    "find_text": "u1",  # the words of names in order, end to end
    "find_text_at": "<u4",
    "find_keys": "<u8",  # the first eight bytes of each word
    "find_starts": "<u4",  # offsets into find_places, by word
    "find_places": "<u4",
    "find_best_first": "<u4",  # prefixes that very many names hold: first word, word past the last, offsets, places
    "find_best_past": "<u4",
    "find_best_at": "<u4",
    "find_best": "<u4",
}
TRIES = ("titles", "people", "notes")

#: Keys from here up are the builder's own and are never shown as an id.
OWN_KEY = 1 << 31
NOTED = 0x80
PERSON_BIT = 1 << 31
#: The roles of an entry, in its two top bits.
TITLED, PART_TITLED, NAMED, CHARACTER = range(4)
ROLE_SHIFT = 30


class ArrayFile:
    """An array written piece by piece. A packed one has items of `width` bytes."""

    def __init__(self, folder: Path, name: str, *, width: int = 4) -> None:
        self._width = width if ARRAYS[name] == "packed" else 0
        self._dtype = np.dtype("<u4" if self._width else ARRAYS[name])
        self._file: BinaryIO = (folder / f"{name}.bin").open("wb")
        self.length = 0

    def append(self, piece: Array) -> None:
        self.length += len(piece)
        items = np.ascontiguousarray(piece, self._dtype)
        if self._width:
            items = np.ascontiguousarray(items.view("u1").reshape(-1, 4)[:, : self._width])
        self._file.write(items.data)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> "ArrayFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def write_array(folder: Path, name: str, values: Array) -> None:
    with ArrayFile(folder, name) as file:
        file.append(values)


def map_array(folder: Path, name: str) -> Array:
    """The array, mapped: its pages are the system's file cache, shared among all readers."""
    path = folder / f"{name}.bin"
    dtype = "u1" if ARRAYS[name] == "packed" else ARRAYS[name]
    with path.open("rb") as file:
        if not path.stat().st_size:
            return np.empty(0, dtype)
        return np.frombuffer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), dtype)


class Packed:
    """Numbers of three or four bytes, taken out by slices or places."""

    def __init__(self, items: Array, width: int) -> None:
        self._items, self._width = items, width

    def __len__(self) -> int:
        return len(self._items) // self._width

    def __getitem__(self, where: slice) -> npt.NDArray[np.uint32]:
        """The items from start to stop, as uint32."""
        start, stop = int(where.start), int(where.stop)
        wide = np.zeros((stop - start, 4), "u1")
        wide[:, : self._width] = self._items[start * self._width : stop * self._width].reshape(-1, self._width)
        return wide.view("<u4")[:, 0]

    def take(self, places: npt.NDArray[np.integer]) -> npt.NDArray[np.uint32]:
        """The items at these places."""
        wide = np.zeros((len(places), 4), "u1")
        wide[:, : self._width] = self._items.reshape(-1, self._width).take(places, axis=0)
        return wide.view("<u4")[:, 0]


def runs_of(offsets: Array, numbers: Array) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The places of many runs at once, where run n is offsets[n] up to offsets[n + 1].

    For each item of the runs, in order: which of `numbers` it belongs to (its index), its place.
    """
    starts = offsets.take(numbers).astype(np.int64)
    counts = offsets.take(numbers + 1) - starts
    ends = counts.cumsum()
    which = np.arange(len(starts)).repeat(counts)
    return which, np.arange(len(which)) + (starts - ends + counts).repeat(counts)


def width_of(largest: int) -> int:
    """The bytes a number takes in a packed array."""
    return 3 if largest < 1 << 24 else 4


def map_trie(folder: Path, name: str) -> marisa_trie.Trie:
    return marisa_trie.Trie().mmap(str(folder / f"{name}.trie"))


def read_manifest(path: Path) -> Mapping[str, Any]:
    """What authority.json says.

    Raises AuthorityError where there is none, or one that another version of this program wrote.
    """
    remedy = "build one: recension authority build --imdb DIR"
    try:
        manifest = json.loads((path / MANIFEST).read_text("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        raise AuthorityError(f"no authority at {path}; {remedy}") from None
    except (OSError, UnicodeDecodeError, ValueError) as wrong:
        raise AuthorityError(f"the authority at {path} cannot be read ({wrong}); {remedy}") from None
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise AuthorityError(f"the authority at {path} is of another version of recension; {remedy}")
    return manifest


def check_sizes(folder: Path, sizes: Mapping[str, int]) -> None:
    """Raise AuthorityError unless every file is there in its full size."""
    for name, size in sizes.items():
        try:
            found = (folder / name).stat().st_size
        except OSError:
            found = -1
        if found != size:
            what = "is missing" if found < 0 else f"has {found} bytes instead of {size}"
            raise AuthorityError(
                f"the authority at {folder.parent} is damaged: {name} {what}; build it again: recension authority build"
            )
