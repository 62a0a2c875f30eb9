"""IMDb's dumps as a source: read by duckdb, checked row by row, into the staging tables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb

from recension.authority._dumps import BY_NAME, DUMPS, LICENCE, NULL, Dump, faults, sound
from recension.authority._staging import Staging
from recension.errors import DumpError
from recension.values import ARTICLES

#: How many of the skipped lines are remembered by name.
REMEMBERED = 20

#: Some titles stand in the dumps with a semicolon for their comma, and some with their article behind it:
#: "Careful;It Listens", and "Glass Boy;The" for "The Glass Boy".
_ARTICLE_BEHIND = f"'^([^;]+);({'|'.join(ARTICLES)})( .*)?$', '\\2 \\1\\3'"
_COMMA = "';(\\S)', ', \\1', 'g'"


def _straight(column: str) -> str:
    """A title's column with the article in front and commas where they belong."""
    return f"regexp_replace(regexp_replace({column}, {_ARTICLE_BEHIND}), {_COMMA})"


_READ = {
    "title.basics": f"""
        INSERT INTO titles SELECT substr(tconst, 3)::UINTEGER, titleType,
            coalesce({_straight("primaryTitle")}, {_straight("originalTitle")}, ''),
            CASE WHEN originalTitle <> primaryTitle THEN {_straight("originalTitle")} END,
            startYear::SMALLINT, endYear::SMALLINT, runtimeMinutes::INTEGER, genres
        FROM {{rows}}""",
    "name.basics": """
        INSERT INTO people SELECT substr(nconst, 3)::UINTEGER, primaryName, birthYear::SMALLINT, deathYear::SMALLINT
        FROM {rows} AND primaryName IS NOT NULL""",
    "title.principals": """
        INSERT INTO credits SELECT substr(tconst, 3)::UINTEGER, ordering::INTEGER, substr(nconst, 3)::UINTEGER,
            category, job, characters
        FROM {rows}""",
    "title.akas": """
        INSERT INTO also SELECT DISTINCT substr(titleId, 3)::UINTEGER, title FROM {rows} AND title IS NOT NULL""",
    "title.ratings": "INSERT INTO votes SELECT substr(tconst, 3)::UINTEGER, numVotes::UINTEGER FROM {rows}",
    # Directors and writers beyond the principals come after them, in their own order.
    "title.crew": """
        INSERT INTO credits
        WITH crew AS (SELECT * FROM {rows}),
        named AS (
            SELECT tconst, 'director' AS category, 1000000 AS after, string_split(directors, ',') AS people
            FROM crew WHERE directors IS NOT NULL
            UNION ALL SELECT tconst, 'writer', 2000000, string_split(writers, ',') FROM crew WHERE writers IS NOT NULL),
        each AS (
            SELECT substr(tconst, 3)::UINTEGER AS film, category, after + generate_subscripts(people, 1) AS ordering,
                substr(unnest(people), 3)::UINTEGER AS person
            FROM named)
        SELECT film, ordering, person, category, NULL, NULL FROM each
        ANTI JOIN credits USING (film, person, category)""",
}


@dataclass(slots=True)
class Skipped:
    """Malformed rows left out: how many of each file, and what was wrong with the first of them."""

    counts: dict[str, int] = field(default_factory=dict)
    first: list[str] = field(default_factory=list)


def dump_paths(folder: Path) -> Mapping[str, Path]:
    """The dumps that are there, gzipped or not packed; DumpError where a required one is missing."""
    found = {}
    for dump in DUMPS:
        path = folder / dump.file
        if path.is_file():
            found[dump.name] = path
        elif dump.required:
            raise DumpError(
                f"there is no {dump.file}",
                file=str(folder),
                remedy="download it from https://datasets.imdbws.com/ into this folder",
            )
    return found


def load_imdb(
    staging: Staging, folder: Path, *, keep_going: bool = False, progress: Callable[[str, float], None] | None = None
) -> tuple[Mapping[str, Any], Skipped]:
    """Fill the staging tables from a folder of dumps; what the source is, and what was skipped of it.

    Raises DumpError for a missing file, a wrong header, a damaged archive, and, unless `keep_going`, a malformed row.
    """
    paths, skipped = dump_paths(folder), Skipped()
    for step, (name, path) in enumerate(paths.items()):
        if progress:
            progress(f"reading {path.name}", step / len(paths))
        _load(staging, path, BY_NAME[name], skipped, keep_going=keep_going)
    files = {path.name: path.stat().st_size for path in paths.values()}
    return {"kind": "imdb", "files": files, "licence": LICENCE}, skipped


def _load(staging: Staging, path: Path, dump: Dump, skipped: Skipped, *, keep_going: bool) -> None:
    """One pass where all rows are sound; otherwise a plain check that says where they are not, and a second pass."""
    _check_header(path, dump)
    whole = f"{_rows(dump)} WHERE CASE WHEN {sound(dump)} THEN true ELSE error('malformed') END"
    try:
        staging.run(_READ[dump.name].format(rows=whole), [str(path)])
        return
    except duckdb.Error as wrong:
        problem = str(wrong).split("\n")[0]
    _explain(path, dump, skipped, keep_going=keep_going)
    if not skipped.counts.get(path.name):
        raise DumpError(problem, file=str(path))
    good = f"{_rows(dump, lenient=True)} WHERE {sound(dump)}"
    staging.run(_READ[dump.name].format(rows=good), [str(path)])


def _check_header(path: Path, dump: Dump) -> None:
    """Raise what is wrong with the first line: duckdb would pass over any header of the right length."""
    for fault in faults(path, dump, limit=1):
        raise fault


def _rows(dump: Dump, *, lenient: bool = False) -> str:
    columns = ", ".join(f"'{column.name}': 'VARCHAR'" for column in dump.columns)
    skip = ", ignore_errors=true" if lenient else ""
    return (
        f"read_csv(?, auto_detect=false, delim='\\t', quote='', escape='', nullstr='{NULL}', header=true, "
        f"new_line='\\n', max_line_size=10000000, columns={{{columns}}}{skip})"
    )


def _explain(path: Path, dump: Dump, skipped: Skipped, *, keep_going: bool) -> None:
    """Find the malformed lines; raise the first of them, or count them all where they are to be skipped."""
    for fault in faults(path, dump):
        if not keep_going or fault.place in ("line 1", "") or fault.place.startswith("after"):
            raise fault
        skipped.counts[path.name] = skipped.counts.get(path.name, 0) + 1
        if len(skipped.first) < REMEMBERED:
            skipped.first.append(str(fault))
