"""The format of IMDb's dumps (https://developer.imdb.com/non-commercial-datasets/): files, columns, what a value is.

The only file that knows it. One table drives both the fast check in SQL and the plain one in Python that finds the
line.
"""

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from recension.errors import DumpError

LICENCE = (
    "IMDb non-commercial datasets: personal and non-commercial use only "
    "(https://developer.imdb.com/non-commercial-datasets/)"
)
NULL = r"\N"


@dataclass(frozen=True, slots=True)
class Column:
    """`pattern` is what a value matches in full (empty: anything), in words `expected`; `null` may stand instead."""

    name: str
    pattern: str = ""
    expected: str = ""
    null: bool = True
    json: bool = False


@dataclass(frozen=True, slots=True)
class Dump:
    name: str
    columns: tuple[Column, ...]
    required: bool = False

    @property
    def file(self) -> str:
        return f"{self.name}.tsv.gz"


_TITLE = r"tt[0-9]{1,9}", "a title id such as tt0089560"
_PERSON = r"nm[0-9]{1,9}", "a person id such as nm0000385"
_YEAR = r"[0-9]{4}", r"a year of four digits or \N"
_COUNT = r"[0-9]{1,9}"
_PEOPLE = r"nm[0-9]{1,9}(,nm[0-9]{1,9})*", r"person ids separated by commas or \N"

DUMPS = (
    Dump(
        "title.basics",
        (
            Column("tconst", *_TITLE, null=False),
            Column("titleType", r"[A-Za-z]+", "a title type such as movie", null=False),
            Column("primaryTitle"),
            Column("originalTitle"),
            Column("isAdult"),
            Column("startYear", *_YEAR),
            Column("endYear", *_YEAR),
            Column("runtimeMinutes", _COUNT, r"a number of minutes or \N"),
            Column("genres"),
        ),
        required=True,
    ),
    Dump(
        "title.principals",
        (
            Column("tconst", *_TITLE, null=False),
            Column("ordering", _COUNT, "a number", null=False),
            Column("nconst", *_PERSON, null=False),
            Column("category", r"[a-z_]+", "a category such as actor", null=False),
            Column("job"),
            Column("characters", expected=r'a JSON list of strings such as ["Rocky Dennis"], or \N', json=True),
        ),
        required=True,
    ),
    Dump(
        "name.basics",
        (
            Column("nconst", *_PERSON, null=False),
            Column("primaryName"),
            Column("birthYear", r"[0-9]{1,4}", r"a year or \N"),
            Column("deathYear", r"[0-9]{1,4}", r"a year or \N"),
            Column("primaryProfession"),
            Column("knownForTitles"),
        ),
        required=True,
    ),
    Dump(
        "title.akas",
        (
            Column("titleId", *_TITLE, null=False),
            Column("ordering"),
            Column("title"),
            Column("region"),
            Column("language"),
            Column("types"),
            Column("attributes"),
            Column("isOriginalTitle"),
        ),
    ),
    Dump(
        "title.crew",
        (Column("tconst", *_TITLE, null=False), Column("directors", *_PEOPLE), Column("writers", *_PEOPLE)),
    ),
    Dump(
        "title.ratings",
        (
            Column("tconst", *_TITLE, null=False),
            Column("averageRating"),
            Column("numVotes", _COUNT, "a number of votes", null=False),
        ),
    ),
)
BY_NAME = {dump.name: dump for dump in DUMPS}


def sound(dump: Dump) -> str:
    """The SQL condition that holds for a well-formed row."""
    return " AND ".join(filter(None, (_sound(column) for column in dump.columns))) or "true"


def _sound(column: Column) -> str:
    name = f'"{column.name}"'
    if column.json:
        # Nearly all are one plain string; only the rest is parsed.
        plain = f"""regexp_full_match({name}, '\\["[^"\\\\]*"\\]')"""
        return f"({name} IS NULL OR {plain} OR {_json_strings(name)})"
    if not column.pattern:
        return ""
    matches = f"coalesce(regexp_full_match({name}, '{column.pattern}'), false)"
    return f"({name} IS NULL OR {matches})" if column.null else matches


def _json_strings(name: str) -> str:
    wrong = f"list_filter(json_extract({name}, '$[*]'), lambda item: json_type(item) <> 'VARCHAR')"
    return f"CASE WHEN json_valid({name}) THEN json_type({name}) = 'ARRAY' AND len({wrong}) = 0 ELSE false END"


def faults(path: Path, dump: Dump, *, limit: int | None = None) -> Iterator[DumpError]:
    """What is wrong with the first `limit` lines of a dump: the plain, slow check that says where.

    A file cut short or of another kind is the last fault reported of it.
    """
    number = 0
    try:
        with gzip.open(path, "rb") as lines:
            for number, line in enumerate(islice(lines, limit), 1):
                fault = _header_fault(line, dump) if number == 1 else _row_fault(line, dump)
                if fault:
                    yield DumpError(fault, file=str(path), place=f"line {number}")
                    if number == 1:
                        return
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield DumpError(
            "the gzip data are cut short or damaged",
            file=str(path),
            place=f"after line {number}",
            remedy="download the file again",
        )
    if number == 0:
        yield DumpError("the file is empty", file=str(path), remedy="download the file again")


def _header_fault(line: bytes, dump: Dump) -> str:
    expected = [column.name for column in dump.columns]
    found = line.decode("utf-8", "replace").rstrip("\r\n").split("\t")
    return "" if found == expected else f"expected the header {' '.join(expected)}, not {' '.join(found)[:120]!r}"


def _row_fault(line: bytes, dump: Dump) -> str:
    try:
        values = line.decode("utf-8").rstrip("\n").split("\t")
    except UnicodeDecodeError as wrong:
        return f"expected UTF-8, but byte {wrong.start} of the line is not"
    if len(values) != len(dump.columns):
        return f"expected {len(dump.columns)} columns, found {len(values)}"
    return next(filter(None, map(_value_fault, dump.columns, values)), "")


def _value_fault(column: Column, value: str) -> str:
    if value == NULL:
        good = column.null
    elif column.json:
        good = strings_of(value) is not None
    else:
        good = not column.pattern or re.fullmatch(column.pattern, value) is not None
    return "" if good else f"{column.name}: expected {column.expected}, not {value[:80]!r}"


def strings_of(value: str) -> list[str] | None:
    """A JSON list of strings, or None where the value is none."""
    try:
        parsed = json.loads(value)
    except ValueError:
        return None
    return parsed if isinstance(parsed, list) and all(isinstance(item, str) for item in parsed) else None
