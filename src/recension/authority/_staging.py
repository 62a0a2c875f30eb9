"""The rows of an authority on their way in: one set of tables, whatever source fills it.

A duckdb file beside the authority under construction, so that memory stays bounded: what does not fit is spilled.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import numpy.typing as npt

#: Films and people are keyed by the number in their IMDb id, or by a number of the source's own from OWN_KEY up.
TABLES = {
    "titles": "key UINTEGER, kind VARCHAR, title VARCHAR, original VARCHAR, year SMALLINT, end_year SMALLINT, "
    "runtime INTEGER, genres VARCHAR",
    "people": "key UINTEGER, name VARCHAR, birth SMALLINT, death SMALLINT",
    "credits": "film UINTEGER, ordering INTEGER, person UINTEGER, category VARCHAR, job VARCHAR, characters VARCHAR",
    "also": "film UINTEGER, title VARCHAR",
    "votes": "film UINTEGER, votes UINTEGER",
    "facts": "film UINTEGER, fact VARCHAR",  # "wikidata=Q…", "country=…"
}
#: Rows taken into Python at a time.
PIECE = 500_000

Piece = Mapping[str, npt.NDArray[Any]]


class Staging:
    """The staging tables, and queries over them."""

    def __init__(self, folder: Path, *, memory: str = "2GB") -> None:
        self._base = duckdb.connect(
            str(folder / "staging.duckdb"),
            config={"memory_limit": memory, "temp_directory": str(folder / "spill"), "threads": 2},
        )
        for name, columns in TABLES.items():
            self.run(f"CREATE TABLE {name} ({columns})")

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        with _stoppable():
            self._base.execute(sql, list(values))

    def number(self, sql: str, values: Sequence[Any] = ()) -> int:
        with _stoppable():
            row = self._base.execute(sql, list(values)).fetchone()
        return int(row[0]) if row and row[0] is not None else 0

    def strings(self, sql: str) -> list[str]:
        with _stoppable():
            return [row[0] for row in self._base.execute(sql).fetchall()]

    def columns(self, sql: str) -> Piece:
        """A whole result, an array a column."""
        with _stoppable():
            found = self._base.execute(sql).fetchnumpy()
        return {name: _filled(values) for name, values in found.items()}

    def pieces(self, table: str, columns: str) -> Iterator[Piece]:
        """A table in the order of its rows, PIECE rows at a time."""
        for first in range(0, self.number(f"SELECT count(*) FROM {table}"), PIECE):
            yield self.columns(f"SELECT {columns} FROM {table} WHERE rowid >= {first} AND rowid < {first + PIECE}")

    def insert(self, table: str, rows: Sequence[Sequence[Any]]) -> None:
        """Rows from Python; for sources of thousands, not millions."""
        if rows:
            columns = [list(column) for column in zip(*rows, strict=True)]
            self.run(f"INSERT INTO {table} SELECT {', '.join('unnest(?)' for _ in columns)}", columns)

    def drop(self, *tables: str) -> None:
        for table in tables:
            self.run(f"DROP TABLE IF EXISTS {table}")

    def close(self) -> None:
        self._base.close()


@contextmanager
def _stoppable() -> Iterator[None]:
    """Ctrl-C while a query runs is Ctrl-C: duckdb makes another error of it."""
    try:
        yield
    except RuntimeError as wrong:
        if "interrupted" in str(wrong):
            raise KeyboardInterrupt from None
        raise


def _filled(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Nulls as 0, or as an empty string."""
    if isinstance(values, np.ma.MaskedArray):
        return values.filled("" if values.dtype == object else 0)
    return values
