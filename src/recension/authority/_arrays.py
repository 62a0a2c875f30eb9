"""How an authority's numbers are kept: plain, in as few bytes as they need, or rising and in two bytes each.

All are little-endian and without header, and are mapped, so that their pages are the system's file cache.
"""

import mmap
from bisect import bisect_right
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from recension.authority._layout import ARRAYS, Array

Ints = npt.NDArray[np.int64]

#: Of a rising array the low bits are kept item by item.
_LOW = 16


class ArrayFile:
    """An array written piece by piece. A packed one has items of `width` bytes."""

    def __init__(self, folder: Path, name: str, *, width: int = 4) -> None:
        kind = ARRAYS[name]
        self._width = width if kind == "packed" else 0
        self._dtype = np.dtype({"packed": "<u4", "rising": "<u2"}.get(kind, kind))
        self._file: BinaryIO = (folder / f"{name}.bin").open("wb")
        self._turns = _Turns(folder, name) if kind == "rising" else None
        self.length = 0

    def append(self, piece: Array) -> None:
        if self._turns:
            piece = self._turns.take(piece.astype(np.int64), self.length)
        self.length += len(piece)
        items = np.ascontiguousarray(piece, self._dtype)
        if self._width:
            items = np.ascontiguousarray(items.view("u1").reshape(-1, 4)[:, : self._width])
        self._file.write(items.data)

    def close(self) -> None:
        self._file.close()
        if self._turns:
            self._turns.close()

    def __enter__(self) -> "ArrayFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Turns:
    """Notes where the high bits of a rising array grow, by one each time."""

    def __init__(self, folder: Path, name: str) -> None:
        self._file, self._high = _turns_path(folder, name).open("wb"), 0

    def take(self, piece: Ints, place: int) -> Ints:
        """The low bits of a piece that begins at this place."""
        high = piece >> _LOW
        last = int(high[-1]) if len(high) else self._high
        turns = high.searchsorted(np.arange(self._high + 1, last + 1)) + place
        self._file.write(turns.astype("<u4").tobytes())
        self._high = last
        return piece & ((1 << _LOW) - 1)

    def close(self) -> None:
        self._file.close()


def _turns_path(folder: Path, name: str) -> Path:
    return folder / f"{name}.turns.bin"


def write_array(folder: Path, name: str, values: Array, *, width: int = 4) -> None:
    with ArrayFile(folder, name, width=width) as file:
        file.append(values)


def touch_arrays(folder: Path) -> None:
    """Make files of the arrays to which nothing was appended."""
    for name, kind in ARRAYS.items():
        (folder / f"{name}.bin").touch()
        if kind == "rising":
            _turns_path(folder, name).touch()


def map_array(folder: Path, name: str) -> Array:
    """A plain array, mapped; the bytes of a packed one, the low bits of a rising one."""
    kind = ARRAYS[name]
    return _mapped(folder / f"{name}.bin", {"packed": "u1", "rising": "<u2"}.get(kind, kind))


def map_rising(folder: Path, name: str) -> "Rising":
    return Rising(map_array(folder, name), _mapped(_turns_path(folder, name), "<u4"))


def _mapped(path: Path, dtype: str) -> Array:
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

    def item(self, place: int) -> int:
        here = place * self._width
        return int.from_bytes(self._items[here : here + self._width].tobytes(), "little")

    def take(self, places: npt.NDArray[np.integer]) -> npt.NDArray[np.uint32]:
        """The items at these places."""
        wide = np.zeros((len(places), 4), "u1")
        wide[:, : self._width] = self._items.reshape(-1, self._width).take(places, axis=0)
        return wide.view("<u4")[:, 0]


def width_of(largest: int) -> int:
    """The bytes a number takes in a packed array."""
    return 3 if largest < 1 << 24 else 4


class Rising:
    """Numbers that never fall, such as offsets and sorted keys: the low two bytes of each, and the `turns`.

    A turn is a place from which on the rest of the number is greater by one: an array of a hundred million has some
    1,500. So what is above the low bytes is the number of turns up to there.
    """

    def __init__(self, low: Array, turns: Array) -> None:
        self._low, self._turns = low, turns.astype(np.int64)
        self._each = self._turns.data

    def __len__(self) -> int:
        return len(self._low)

    def item(self, place: int) -> int:
        low: int = self._low.item(place)
        return bisect_right(self._each, place) << _LOW | low

    def run(self, number: int) -> slice:
        """Where the items of one number lie, in what these are offsets into."""
        return slice(self.item(number), self.item(number + 1))

    def take(self, places: npt.NDArray[np.integer]) -> Ints:
        """The items at these places."""
        return (self._turns.searchsorted(places, "right") << _LOW) + self._low.take(places)

    def all(self) -> Ints:
        return self.take(np.arange(len(self)))

    def find(self, value: int) -> int | None:
        """The place of a number in an array without repetition; None where it is not there."""
        high = value >> _LOW
        if high > len(self._turns):
            return None
        first = self._each[high - 1] if high else 0
        past = self._each[high] if high < len(self._turns) else len(self)
        place = first + int(self._low[first:past].searchsorted(np.uint16(value & ((1 << _LOW) - 1))))
        return place if place < past and self.item(place) == value else None


def runs_of(offsets: Array | Rising, numbers: Array) -> tuple[Ints, Ints]:
    """The places of many runs at once, where run n is offsets[n] up to offsets[n + 1].

    For each item of the runs, in order: which of `numbers` it belongs to (its index), its place.
    """
    starts = offsets.take(numbers).astype(np.int64, copy=False)
    counts = offsets.take(numbers + 1) - starts
    ends = counts.cumsum()
    which = np.arange(len(starts)).repeat(counts)
    return which, np.arange(len(which)) + (starts - ends + counts).repeat(counts)
