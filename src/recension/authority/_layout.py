"""The files of an authority: which there are, and what the manifest says of them.

OUT/authority.json        what is in it; replaced in one step, so a reader sees the old authority or the new
OUT/data-DIGEST/*.bin     arrays (see _arrays.py)
OUT/data-DIGEST/*.trie    strings (marisa), each with a number
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import marisa_trie
import numpy.typing as npt

from recension.errors import AuthorityError

FORMAT = 5
MANIFEST = "authority.json"

Array = npt.NDArray[Any]
Strings = Sequence[str] | Array

#: name → item type; "packed" and "rising" ones are read through Packed and Rising (_arrays.py). `film_` and `person_`
#: arrays have an item a film or person, unless they are pairs of `_of` and what.
ARRAYS = {
    "film_key": "rising",  # the digits of tt…, or OWN_KEY and above for films that have no such number
    "film_title": "packed",
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
    "film_credits": "rising",  # offsets into credit_*
    "film_notes": "rising",  # offsets into credit_note
    "credit_person": "packed",  # three bytes an item where that is enough, else four
    "credit_category": "u1",  # the high bit: this credit has a note
    "credit_note": "packed",
    "note_words_at": "rising",  # offsets into note_words, by the number of the note
    "note_words": "packed",  # the words of roles in short form
    "credit_word": "<u4",  # words of credits in short form, sorted: surnames and the words of roles
    "credit_word_films": "rising",  # offsets into credit_word_film, by word
    "credit_word_film": "packed",
    "person_key": "rising",
    "person_name": "packed",
    "person_first": "packed",  # the first word of the name in short form, where it has more than one
    "person_last": "packed",  # the last one
    "person_birth_of": "<u4",
    "person_birth": "<i2",
    "person_death_of": "<u4",
    "person_death": "<i2",
    "person_films": "rising",  # offsets into person_film
    "person_film": "packed",
    "name_buckets": "<u4",  # where the names begin whose hash has these top bits
    "name_prints": "<u4",  # the 32 bits of the hash below those of the bucket
    "name_entries": "rising",  # offsets into entry
    "entry": "<u4",  # what a name names: two bits of ROLE, thirty of number
    "name_filter": "u1",  # the filter of names and their beginnings, eight bits an item
    "find_order": "<u4",  # films and people (PERSON_BIT), the best known first; the lists of words hold places here
    "find_text": "u1",  # the words of names in order, end to end
    "find_text_at": "rising",
    "find_keys": "<u8",  # the first eight bytes of each word
    "find_starts": "rising",  # offsets into find_places, by word
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
