"""The credits of an authority: film → its people in billing order, person → films, role → films."""

import json
import re
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from recension.authority._arrays import runs_of, width_of, write_array
from recension.authority._layout import CHARACTER, NOTED, Array
from recension.authority._shop import Shop
from recension.authority._strings import write_trie
from recension.authority._variants import same_character
from recension.authority._words import Hashes, fold_many

#: Separates the parts of a note: the job, then each character.
UNIT = "\x1f"
#: Words of roles with fewer letters tell nothing.
_TOLD = 3

_NOTES = """CREATE TABLE notes AS SELECT job, characters FROM
    (SELECT DISTINCT CASE WHEN job <> category THEN job END AS job, characters FROM credits)
    WHERE job IS NOT NULL OR characters IS NOT NULL ORDER BY job NULLS FIRST, characters NULLS FIRST"""
_CASTING = """CREATE TABLE casting AS SELECT f.rowid::UINTEGER AS film, p.rowid::UINTEGER AS person,
    (list_position({categories}, c.category) - 1)::UTINYINT AS category, coalesce(n.rowid + 1, 0)::UINTEGER AS note
    FROM credits c JOIN films f ON f.key = c.film JOIN persons p ON p.key = c.person
    LEFT JOIN notes n ON n.job IS NOT DISTINCT FROM (CASE WHEN c.job <> c.category THEN c.job END)
        AND n.characters IS NOT DISTINCT FROM c.characters
    ORDER BY 1, c.ordering, 2, 3, 4"""
_FILMOGRAPHIES = "CREATE TABLE filmographies AS SELECT DISTINCT person, film FROM casting ORDER BY person, film"

_REMARK = re.compile(
    r"\s*\((?:uncredited|credit only|voice|archive (?:footage|sound)|scenes deleted|as [^()]+|unconfirmed)\)", re.I
)


def write_credits(shop: Shop, counts: dict[str, int], tell: Callable[[str, float], None]) -> dict[str, Any]:
    """Write the arrays of credits; their number, and the categories by code."""
    staging = shop.staging
    categories = staging.strings("SELECT DISTINCT category FROM credits ORDER BY category")
    tell("gathering roles", 0.35)
    staging.run(_NOTES)
    note_numbers, roles = _write_notes(shop)
    largest = {"credit_person": counts["people"], "person_film": counts["films"], "credit_note": len(note_numbers)}
    shop.widths |= {name: width_of(number) for name, number in largest.items()}
    tell("ordering credits", 0.5)
    staging.run(_CASTING.format(categories=json.dumps(categories).replace('"', "'") if categories else "['']"))
    staging.drop("credits", "notes")
    tell("writing credits", 0.65)
    credits = _write_casting(shop, counts["films"], note_numbers, roles)
    tell("writing filmographies", 0.75)
    _write_filmographies(shop, counts["people"])
    return {"credits": credits, "categories": categories, "widths": shop.widths}


def _write_casting(shop: Shop, films: int, note_numbers: npt.NDArray[np.uint32], roles: "_Roles") -> int:
    """Write the credits of each film in billing order; how many there are."""
    per_film, noted_per_film = np.zeros(films + 1, np.uint32), np.zeros(films + 1, np.uint32)
    for piece in shop.staging.pieces("casting", "film, person, category, note"):
        film, note = piece["film"], piece["note"]
        noted = note != 0
        _count(per_film, film)
        _count(noted_per_film, film[noted])
        shop.append("credit_person", piece["person"])
        shop.append("credit_category", piece["category"] | np.where(noted, NOTED, 0).astype(np.uint8))
        shop.append("credit_note", note_numbers[note[noted] - 1])
        roles.add_to(shop, film[noted], note[noted] - 1)
    write_array(shop.data, "film_credits", np.cumsum(per_film, dtype=np.uint32))
    write_array(shop.data, "film_notes", np.cumsum(noted_per_film, dtype=np.uint32))
    return int(per_film.sum())


class _Roles:
    """The name hashes of each note's characters."""

    def __init__(self) -> None:
        self._hashes: list[Hashes] = []
        self._counts: list[Array] = []

    def take(self, shop: Shop, notes: Sequence[Sequence[str]]) -> None:
        forms = [
            list(dict.fromkeys(form for character in note for form in same_character(character))) for note in notes
        ]
        self._counts.append(np.fromiter(map(len, forms), np.int64, len(forms)))
        self._hashes.append(shop.index.hashes(fold_many(chain.from_iterable(forms))))

    def seal(self) -> None:
        self._all = np.concatenate(self._hashes) if self._hashes else np.empty(0, np.uint64)
        self._starts = (
            np.concatenate([[0], np.cumsum(np.concatenate(self._counts))]) if self._counts else np.zeros(1, int)
        )
        self._hashes, self._counts = [], []

    def add_to(self, shop: Shop, films: Array, notes: Array) -> None:
        starts = self._starts[notes]
        counts = self._starts[notes + 1] - starts
        where = np.repeat(starts - (np.cumsum(counts) - counts), counts) + np.arange(int(counts.sum()))
        shop.index.add(self._all[where], CHARACTER, np.repeat(films, counts))


class _RoleWords:
    """The words of each note's characters, in short form."""

    def __init__(self) -> None:
        self._words: list[Array] = [np.empty(0, np.uint32)]
        self._counts: list[Array] = [np.empty(0, np.uint32)]

    def take(self, shop: Shop, notes: Sequence[Sequence[str]]) -> None:
        names = iter(fold_many(chain.from_iterable(notes)))
        told = [list(dict.fromkeys(word for _ in note for word in next(names) if len(word) >= _TOLD)) for note in notes]
        self._counts.append(np.fromiter(map(len, told), np.uint32, len(told)))
        self._words.append(shop.index.word_hashes.short(chain.from_iterable(told)).astype(np.uint32))

    def write(self, shop: Shop, numbers: npt.NDArray[np.uint32]) -> None:
        """Write them in the order of the notes' numbers; notes that differ in remarks alone share one."""
        counts, (_, order) = np.concatenate(self._counts), np.unique(numbers, return_index=True)
        _, places = runs_of(_offsets(counts), order)
        shop.append("note_words_at", _offsets(counts[order]))
        shop.append("note_words", np.concatenate(self._words)[places])


def _offsets(counts: Array) -> Array:
    return np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])


def _write_notes(shop: Shop) -> tuple[npt.NDArray[np.uint32], _Roles]:
    """Store the notes as strings; the string number of each, and the hashes of its characters."""
    roles, words, texts = _Roles(), _RoleWords(), Path(shop.data, "notes.texts")
    count = 0
    with texts.open("w", encoding="utf-8", newline="\n") as file:
        for piece in shop.staging.pieces("notes", "job, characters"):
            notes = [_characters(value) for value in piece["characters"]]
            roles.take(shop, notes)
            words.take(shop, notes)
            file.writelines(UNIT.join([job, *note]) + "\n" for job, note in zip(piece["job"], notes, strict=True))
            count += len(notes)
    roles.seal()
    with texts.open(encoding="utf-8", newline="\n") as file:
        trie = write_trie(shop.data, "notes", (line[:-1] for line in file))
    with texts.open(encoding="utf-8", newline="\n") as file:
        numbers = np.fromiter((trie.key_id(line[:-1]) for line in file), np.uint32, count)
    texts.unlink()
    words.write(shop, numbers)
    return numbers, roles


def _characters(value: str) -> list[str]:
    if not value:
        return []
    simple = value[2:-2] if '"' not in value[2:-2] and "\\" not in value else None
    characters = [simple] if simple is not None else json.loads(value)
    return [" ".join((_REMARK.sub("", text) if "(" in text else text).split()) for text in characters]


def _write_filmographies(shop: Shop, people: int) -> None:
    shop.staging.run(_FILMOGRAPHIES)
    shop.staging.drop("casting")
    per_person = np.zeros(people + 1, np.uint32)
    for piece in shop.staging.pieces("filmographies", "person, film"):
        _count(per_person, piece["person"])
        shop.append("person_film", piece["film"])
    write_array(shop.data, "person_films", np.cumsum(per_person, dtype=np.uint32))


def _count(counts: Array, ordered: Array) -> None:
    """Count each number of an ordered array, one place on, so that the running sum gives offsets."""
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])) if len(ordered) else ordered[:0]
    counts[ordered[starts] + 1] += np.diff(starts, append=len(ordered)).astype(counts.dtype)
