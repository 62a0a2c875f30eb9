"""Strings by number: a marisa trie holds each distinct string once, in a few bytes."""

from collections.abc import Iterable
from pathlib import Path

import marisa_trie
import numpy as np
import numpy.typing as npt

from recension.authority._layout import Strings


def write_trie(folder: Path, name: str, strings: Iterable[str]) -> marisa_trie.Trie:
    """Store distinct strings; the trie numbers them in an order of its own."""
    trie = marisa_trie.Trie(strings)
    trie.save(str(folder / f"{name}.trie"))
    return trie


def numbers_in(trie: marisa_trie.Trie, strings: Strings) -> npt.NDArray[np.uint32]:
    return np.fromiter(map(trie.key_id, strings), np.uint32, len(strings))
