"""Work in steps: each step is done for all before any goes on, and results come in order."""

from collections.abc import Generator

import pytest

from recension.reading._steps import abreast, complete


def counting(name: str, steps: int, done: list[str]) -> Generator[None, None, str]:
    for step in range(steps):
        done.append(f"{name}{step}")
        yield
    return name


def test_each_step_is_done_by_all_before_the_next() -> None:
    done: list[str] = []
    assert abreast([counting("a", 2, done), counting("b", 0, done), counting("c", 3, done)]) == ["a", "b", "c"]
    assert done == ["a0", "c0", "a1", "c1", "c2"]


def test_one_alone_is_done_to_its_end() -> None:
    done: list[str] = []
    assert complete(counting("a", 2, done)) == "a"
    assert done == ["a0", "a1"]


def test_what_goes_wrong_in_one_is_raised() -> None:
    def failing() -> Generator[None, None, str]:
        yield
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        abreast([counting("a", 1, []), failing()])
