"""What a process reads with: the authority, opened once, and what earlier runs were told of the rules' patterns."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from recension.authority import Authority, open_authority
from recension.cli import _places
from recension.reading import keep_in, remember_in


@contextmanager
def reader(place: Path | None) -> Iterator[Authority | None]:
    """The authority at a place, or none where there is none, to read with."""
    file = _places.cache() / "patterns.json"
    _remembered(file)
    try:
        yield _opened(place) if place else None
    finally:
        keep_in(file)


#: It is memory-mapped, so the processes share its pages.
_opened = cache(open_authority)


@cache
def _remembered(file: Path) -> None:
    remember_in(file)
