"""How numbers are kept: what was written is what is read, whatever the sizes and the pieces."""

from itertools import accumulate, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from recension.authority._arrays import ArrayFile, Packed, Rising, map_array, map_rising, runs_of, width_of

#: Steps between items: most are small, some leap over several turns of the high bits.
STEPS = st.lists(st.one_of(st.integers(0, 3), st.integers(0, 1 << 18)), max_size=40)


def rising(values: list[int], cut: int = 0) -> Rising:
    with TemporaryDirectory() as folder:
        with ArrayFile(Path(folder), "film_key") as file:
            file.append(np.array(values[:cut], np.uint32))
            file.append(np.array(values[cut:], np.uint32))
        return map_rising(Path(folder), "film_key")


@given(STEPS, st.integers(0, 40))
def test_rising_numbers_come_back_as_they_were(steps: list[int], cut: int) -> None:
    values = list(accumulate(steps))
    found = rising(values, cut)
    assert len(found) == len(values)
    assert found.all().tolist() == values
    assert [found.item(place) for place in range(len(values))] == values
    assert found.take(np.arange(len(values))[::-1]).tolist() == values[::-1]


@given(st.sets(st.integers(0, 1 << 19)), st.integers(0, 1 << 19))
def test_rising_numbers_are_found_and_others_are_not(values: set[int], other: int) -> None:
    ordered = sorted(values)
    found = rising(ordered)
    assert [found.find(value) for value in ordered] == list(range(len(ordered)))
    assert (found.find(other) is None) == (other not in values)
    assert found.find(1 << 31) is None


@given(STEPS)
def test_runs_lie_between_offsets(counts: list[int]) -> None:
    small = [count % 5 for count in counts]
    offsets = [0, *accumulate(small)]
    which, places = runs_of(rising(offsets), np.arange(len(small))[::-1])
    expected = [(i, p) for i, n in enumerate(reversed(range(len(small)))) for p in range(offsets[n], offsets[n + 1])]
    assert list(zip(which.tolist(), places.tolist(), strict=True)) == expected
    assert [rising(offsets).run(n) for n in range(len(small))] == [slice(*pair) for pair in pairwise(offsets)]


@given(st.lists(st.integers(0, (1 << 32) - 1), max_size=20))
def test_packed_numbers_take_the_bytes_they_need(values: list[int]) -> None:
    width = width_of(max(values, default=0))
    with TemporaryDirectory() as folder:
        with ArrayFile(Path(folder), "person_film", width=width) as file:
            file.append(np.array(values, np.uint32))
        raw = map_array(Path(folder), "person_film")
        found = Packed(raw, width)
    assert len(raw) == width * len(values)
    assert found[0 : len(values)].tolist() == found.take(np.arange(len(values))).tolist() == values
    assert [found.item(place) for place in range(len(values))] == values
