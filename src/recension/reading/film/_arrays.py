"""Small operations on arrays that numpy has too, but dear where arrays are short."""

from typing import TypeVar

import numpy as np
import numpy.typing as npt

from recension.reading.text._letters import Ints

Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Number = TypeVar("Number", bound=np.integer)


def distinct(ordered: npt.NDArray[Number]) -> tuple[npt.NDArray[Number], Ints]:
    """The different values of an ordered array, and the place among them of each item."""
    new = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return ordered[new], new.cumsum() - 1


def among(values: npt.NDArray[np.integer], ordered: npt.NDArray[np.integer]) -> Flags:
    """Which values are among some others, of which there is one at least."""
    found: Flags = ordered.take(ordered.searchsorted(values), mode="clip") == values
    return found


def flags(size: int, places: Ints) -> Flags:
    """An item each, set at these places."""
    found = np.zeros(size, bool)
    found[places] = True
    return found
