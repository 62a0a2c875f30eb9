"""Building the index of names: hash → what bears the name. Bounded memory, by sorting the hashes in parcels on disk.

A name's number is its rank among the sorted distinct hashes, so that the table is three flat arrays (see _spot.py).
"""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt

from recension.authority._arrays import ArrayFile, write_array
from recension.authority._layout import CHARACTER, ROLE_SHIFT, Array
from recension.authority._words import LONGEST, Hashes, WordHashes, filter_places, rolling

#: Hashes are sorted in this many parcels, by their top bits.
PARCEL_BITS = 5
#: A role borne in more films than this tells nothing of any of them ("Self", "Narrator"): it is left out.
COMMON_ROLE = 4096

_ROW = np.dtype([("hash", "<u8"), ("entry", "<u4")])


class NameIndex:
    """Takes names with what they name; writes the index of them. `expected` is the number of names, roughly."""

    def __init__(self, folder: Path, scratch: Path, *, expected: int) -> None:
        self._folder = folder
        self._parcels = [scratch / f"parcel-{number}" for number in range(1 << PARCEL_BITS)]
        self._files = [parcel.open("wb") for parcel in self._parcels]
        self.word_hashes = WordHashes(1_000_000)
        self._bucket_bits = max(PARCEL_BITS, expected.bit_length() - 1)
        self._filter = np.zeros(1 << max(16, (expected * 8).bit_length()), bool)

    def hashes(self, folded: Sequence[Sequence[str]]) -> Hashes:
        """The hash of each name, given its folded words; 0 for names without any. Notes them in the filter."""
        lengths = np.fromiter(map(len, folded), np.int64, len(folded))
        words = self.word_hashes.of(chain.from_iterable(folded))
        whole = np.zeros(len(folded), np.uint64)
        for count, begun, who in rolling(words, np.cumsum(lengths) - lengths, lengths):
            longer = lengths[who] > count if count < LONGEST else np.zeros(len(who), bool)
            places = filter_places(begun, len(self._filter) // 8)
            self._filter[places[~longer]] = True
            self._filter[places[longer] | np.uint64(1)] = True
            whole[who[~longer]] = begun[~longer]
        return whole

    def add(self, hashes: Hashes, role: int, numbers: Array) -> None:
        """Names by hash, each with the film or person it stands for in that role."""
        real = hashes != 0
        rows = np.empty(int(real.sum()), _ROW)
        rows["hash"] = hashes[real]
        rows["entry"] = numbers[real].astype(np.uint32) | np.uint32(role << ROLE_SHIFT)
        parcel = (rows["hash"] >> np.uint64(64 - PARCEL_BITS)).astype(np.uint8)
        order = np.argsort(parcel, kind="stable")
        bounds = np.searchsorted(parcel[order], np.arange(len(self._files) + 1)).tolist()
        rows = rows[order]
        for file, first, past in zip(self._files, bounds[:-1], bounds[1:], strict=True):
            file.write(rows[first:past].tobytes())

    def write(self) -> int:
        """Write the arrays; the number of distinct names."""
        for file in self._files:
            file.close()
        write_array(self._folder, "name_filter", np.packbits(self._filter, bitorder="little"))
        buckets = np.zeros((1 << self._bucket_bits) + 1, np.uint32)
        names, entries = 0, 0
        with (
            ArrayFile(self._folder, "name_prints") as prints,
            ArrayFile(self._folder, "name_entries") as offsets,
            ArrayFile(self._folder, "entry") as entry,
        ):
            for parcel in self._parcels:
                rows = _sorted(np.fromfile(parcel, _ROW))
                parcel.unlink()
                first = _firsts(rows["hash"])
                hashes = rows["hash"][first]
                buckets[1:] += np.bincount(
                    (hashes >> np.uint64(64 - self._bucket_bits)).astype(np.int64), minlength=len(buckets) - 1
                ).astype(np.uint32)
                prints.append((hashes << np.uint64(self._bucket_bits)) >> np.uint64(32))
                offsets.append(np.flatnonzero(first) + entries)
                entry.append(rows["entry"])
                names, entries = names + len(hashes), entries + len(rows)
            offsets.append(np.array([entries]))
        write_array(self._folder, "name_buckets", np.cumsum(buckets, dtype=np.uint32))
        return names


def _sorted(rows: Array) -> Array:
    """By hash, then entry; without repetition; without roles too common to tell anything."""
    rows = rows[np.lexsort((rows["entry"], rows["hash"]))]
    rows = rows[_firsts(rows)]
    group = np.cumsum(_firsts(rows["hash"])) - 1
    played = (rows["entry"] >> np.uint32(ROLE_SHIFT)) == CHARACTER
    common = np.bincount(group[played], minlength=len(rows) and int(group[-1]) + 1) > COMMON_ROLE
    return rows[~(played & common[group])] if common.any() else rows


def _firsts(values: Array) -> npt.NDArray[np.bool_]:
    """Which of sorted values differ from the one before."""
    different = np.ones(len(values), bool)
    different[1:] = values[1:] != values[:-1]
    return different
