"""What every step of a build works with."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import numpy as np

from recension.authority._arrays import ArrayFile, touch_arrays
from recension.authority._find_build import WordIndex
from recension.authority._layout import NAMED, PERSON_BIT, Array, Strings
from recension.authority._names import NameIndex
from recension.authority._staging import Staging
from recension.authority._words import SHORT_BYTES, fold_many

#: Arrays of words in short form.
SHORT_WORDS = ("person_first", "person_last", "note_words")


@dataclass(slots=True)
class Shop:
    """What every step of the building works with; `widths` are those of packed arrays, in bytes."""

    staging: Staging
    data: Path
    index: NameIndex
    words: WordIndex
    files: dict[str, ArrayFile] = field(default_factory=dict)
    widths: dict[str, int] = field(default_factory=lambda: dict.fromkeys(SHORT_WORDS, SHORT_BYTES))

    def append(self, name: str, piece: Array) -> None:
        if name not in self.files:
            self.files[name] = ArrayFile(self.data, name, width=self.widths.get(name, 4))
        self.files[name].append(piece)

    def close(self) -> None:
        """Close all arrays; what nothing was appended to is empty."""
        for file in self.files.values():
            file.close()
        touch_arrays(self.data)

    def name(self, names: Strings, role: int, numbers: Array, *, listed: bool = False) -> None:
        """Index names of films or people; `listed` ones are found by each of their words too."""
        if not len(names):
            return
        folded = fold_many(names)
        self.index.add(self.index.hashes(folded), role, numbers)
        if listed:
            bearers = numbers | np.uint32(PERSON_BIT if role == NAMED else 0)
            self.words.add(list(chain.from_iterable(folded)), np.repeat(bearers, list(map(len, folded))))

    def name_variants(
        self, names: Strings, role: int, numbers: Array, variants: Callable[[str], Iterator[str]]
    ) -> None:
        other, whose = [], []
        for name, number in zip(names, numbers.tolist(), strict=True):
            for variant in variants(name):
                other.append(variant)
                whose.append(number)
        self.name(other, role, np.array(whose, np.uint32))
