"""A synthetic IMDb: dumps of any size in the layout of the real ones, the same for the same arguments.

At --scale 1 as large as the real ones: 11 million titles (three quarters of them episodes), 14 million people, 90
million credits. Names are put together from the words of real dumps (--over), with their frequencies, and a long tail
of made-up words, so that texts hold as many of them as they would of the real ones. The rows of those dumps are
themselves part of the result: what was found there can be looked for among all the others.
"""

import gzip
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import duckdb

from bench._command import command

TITLES, PEOPLE, CREDITS, RATINGS, AKAS = 11_000_000, 14_000_000, 90_000_000, 1_500_000, 50_000_000
#: Synthetic ids begin here; below are the real ones.
FIRST_ID = 30_000_000
#: Episodes of one series share cast and roles.
EPISODES = 30
#: Made-up words in the long tail of each vocabulary at full scale.
TAILS = {"first": 400_000, "last": 2_500_000, "title": 1_200_000}

_SYLLABLES = "".join(c + v + e for c in "bdfgklmnprstvz" for v in "aeiou" for e in " nrslk")
_CAST = (
    "['Nurse', 'Policeman', 'Waitress', 'Doctor', 'Soldier', 'Reporter', 'Guard', 'Driver', 'Bartender', 'Student', "
    "'Mother', 'Judge']"
)
_CRAFTS = "['director', 'writer', 'producer', 'composer', 'editor', 'cinematographer']"


@dataclass(frozen=True, slots=True)
class Size:
    titles: int
    people: int
    credits: int
    ratings: int
    akas: int

    @classmethod
    def of(cls, scale: float) -> "Size":
        return cls(*(max(100, int(count * scale)) for count in (TITLES, PEOPLE, CREDITS, RATINGS, AKAS)))


def generate(over: Path, out: Path, *, scale: float = 1.0, seed: int = 1985, akas: bool = False) -> Size:
    """Write the dumps into `out`; their sizes in rows, the real rows not counted."""
    out.mkdir(parents=True, exist_ok=True)
    size = Size.of(scale)
    base = duckdb.connect(str(out / "words.duckdb"), config={"memory_limit": "2GB", "threads": 2})
    # The vocabularies are always what is looked up in, so that the rows stay in order.
    base.execute("SET disabled_optimizers = 'join_order,build_side_probe_side'")
    _functions(base, seed)
    _vocabularies(base, over, scale)
    counts = _counts(base)
    _write(base, over, out, "title.basics", _titles(size, counts))
    _write(base, over, out, "name.basics", _people(size, counts))
    _write(base, over, out, "title.principals", _credits(size, counts))
    _write(base, None, out, "title.ratings", _ratings(size), "tconst\taverageRating\tnumVotes")
    if akas:
        header = "titleId\tordering\ttitle\tregion\tlanguage\ttypes\tattributes\tisOriginalTitle"
        _write(base, None, out, "title.akas", _akas(size, counts), header)
    base.close()
    (out / "words.duckdb").unlink()
    return size


def _functions(base: duckdb.DuckDBPyConnection, seed: int) -> None:
    """`chance(i, salt)` is even over 0…1; `rank(u, n, steep)` takes the low numbers of 0…n-1 most often."""
    base.execute(f"CREATE MACRO chance(i, salt) AS (hash(i, salt, {seed}) >> 11)::DOUBLE / 9007199254740992")
    base.execute("CREATE MACRO rank(u, n, steep) AS least(n - 1, floor(n * pow(u, steep)))::BIGINT")
    piece = f"trim(substr('{_SYLLABLES}', 1 + 3 * ((i // {{step}}) % {len(_SYLLABLES) // 3}), 3))"
    parts = [piece.format(step=step) for step in (1, 420, 420 * 420)]
    base.execute(
        f"CREATE MACRO made_up(i) AS upper(substr('{_SYLLABLES}', 1 + 3 * (i % 420), 1)) || "
        f"substr({parts[0]}, 2) || {parts[1]} || CASE WHEN i >= 176400 THEN {parts[2]} ELSE '' END"
    )
    base.execute(f"CREATE MACRO role_word(u) AS {_CAST}[1 + floor(u * 12)::INT]")


def _vocabularies(base: duckdb.DuckDBPyConnection, over: Path, scale: float) -> None:
    """Tables `first`, `last`, `title` of (i, word), the commonest first: real words, then made-up ones."""
    names, titles = over / "name.basics.tsv.gz", over / "title.basics.tsv.gz"
    sources = {
        "first": (names, "string_split(column1, ' ')[1]"),
        "last": (names, "string_split(column1, ' ')[-1]"),
        "title": (titles, "unnest(string_split(column2, ' '))"),
    }
    for table, (path, word) in sources.items():
        tail = int(TAILS[table] * max(scale, 0.01))
        base.execute(
            f"""CREATE TABLE {table} AS
            WITH real AS (SELECT {word} AS word FROM {_rows()} WHERE column0 <> 'tconst'),
            counted AS (
                SELECT word, count(*) AS many FROM real WHERE regexp_full_match(word, '[^"\\\\]+') GROUP BY word)
            SELECT row_number() OVER (ORDER BY many DESC, word) - 1 AS i, word FROM counted
            UNION ALL SELECT (SELECT count(*) FROM counted) + range, made_up(range * 7 + 1) FROM range({tail})""",
            [str(path)],
        )


def _rows() -> str:
    return "read_csv(?, delim='\\t', quote='', escape='', nullstr='\\N', header=false, skip=1, all_varchar=true)"


def _counts(base: duckdb.DuckDBPyConnection) -> dict[str, int]:
    return {table: base.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0] for table in TAILS}


@dataclass(frozen=True, slots=True)
class Draw:
    """A word drawn from a vocabulary for each row, as `name`.word; `key` is the column that decides it."""

    name: str
    table: str
    salt: int
    steep: float
    key: str = "n"

    def column(self, counts: dict[str, int]) -> str:
        return f"rank(chance({self.key}, {self.salt}), {counts[self.table]}, {self.steep}) AS i_{self.name}"

    @property
    def join(self) -> str:
        return f"JOIN {self.table} {self.name} ON {self.name}.i = drawn.i_{self.name}"


def _drawn(source: str, counts: dict[str, int], *draws: Draw) -> str:
    """FROM the source, with the words drawn: first their numbers, so that the joins are plain ones."""
    columns = ", ".join(draw.column(counts) for draw in draws)
    return f"FROM (SELECT *, {columns} FROM {source}) drawn {' '.join(draw.join for draw in draws)}"


def _titles(size: Size, counts: dict[str, int]) -> str:
    words = _drawn("t", counts, *(Draw(name, "title", 12 + at, 3.0) for at, name in enumerate("abcd")))
    return f"""WITH t AS (SELECT range AS n, chance(range // 30, 1) < .75 AS episode FROM range({size.titles}))
        SELECT 'tt' || ({FIRST_ID} + n), CASE WHEN episode THEN 'tvEpisode' WHEN chance(n, 2) < .4 THEN 'short'
            WHEN chance(n, 2) < .7 THEN 'movie' WHEN chance(n, 2) < .85 THEN 'video' ELSE 'tvSeries' END,
        CASE WHEN episode AND chance(n, 3) < .35 THEN 'Episode #' || (1 + n % 9) || '.' || (n % 40)
            ELSE (CASE WHEN chance(n, 4) < .15 THEN 'The ' ELSE '' END) || a.word
            || (CASE WHEN chance(n, 5) < .8 THEN ' ' || b.word ELSE '' END)
            || (CASE WHEN chance(n, 6) < .5 THEN ' ' || c.word ELSE '' END)
            || (CASE WHEN chance(n, 7) < .2 THEN ' of the ' || d.word ELSE '' END) END AS title,
        CASE WHEN chance(n, 8) < .08 THEN d.word || ' ' || a.word ELSE title END, 0,
        1900 + rank(1 - chance(n, 9) * .98, 126, .5), NULL,
        CASE WHEN chance(n, 10) < .4 THEN 5 + rank(chance(n, 11), 200, 1.5) END,
        ['Drama', 'Comedy', 'Documentary', 'Short', 'Horror', 'Action', 'News', 'Talk-Show'][1 + n % 8]
        {words}"""


def _people(size: Size, counts: dict[str, int]) -> str:
    return f"""WITH p AS (SELECT range AS n FROM range({size.people}))
        SELECT 'nm' || ({FIRST_ID} + n), f.word
            || CASE WHEN chance(n, 21) < .1 THEN ' ' || chr((65 + n % 26)::INT) || '. ' ELSE ' ' END || l.word,
        CASE WHEN chance(n, 22) < .045 THEN 1880 + n % 120 END, NULL, 'actor', NULL
        {_drawn("p", counts, Draw("f", "first", 23, 3.5), Draw("l", "last", 24, 2.2))}"""


def _credits(size: Size, counts: dict[str, int]) -> str:
    """About eight to a title; in the episodes of a series, five of them the same people in the same roles."""
    slots = 2 * size.credits / size.titles - 1
    return f"""WITH t AS (SELECT range AS n, chance(range // 30, 1) < .75 AS episode FROM range({size.titles})),
        s AS (SELECT n, episode, unnest(range(1, 2 + rank(chance(n, 31), {int(slots)}, 1.0))) AS slot FROM t),
        c AS (SELECT n, slot,
            CASE WHEN episode AND slot <= 5 THEN -(n // {EPISODES}) * 64 - slot ELSE n * 64 + slot END AS k FROM s)
        SELECT 'tt' || ({FIRST_ID} + n), slot,
        'nm' || ({FIRST_ID} + rank(chance(k, 32), {size.people}, 2.0)),
        CASE WHEN chance(k, 33) < .55 THEN 'actor' ELSE
            {_CRAFTS}[1 + floor(chance(k, 34) * 6)::INT] END AS category,
        CASE WHEN category = 'producer' THEN
            CASE WHEN chance(k, 35) < .5 THEN 'producer' ELSE 'executive producer' END END,
        CASE WHEN category = 'actor' AND chance(k, 36) < .9 THEN '["' || CASE
            WHEN chance(k, 37) < .2 THEN 'Self'
            WHEN chance(k, 37) < .35 THEN role_word(chance(k, 38)) || ' #' || (1 + slot % 9)
            WHEN chance(k, 37) < .6 THEN f.word
            ELSE f.word || ' ' || l.word END || '"]' END
        {_drawn("c", counts, Draw("f", "first", 39, 3.5, "k"), Draw("l", "last", 40, 2.2, "k"))}"""


def _ratings(size: Size) -> str:
    return f"""SELECT 'tt' || ({FIRST_ID} + range * {max(1, size.titles // size.ratings)}), 6.5,
        5 + rank(chance(range, 51), 2000000, 8.0) FROM range({size.ratings})"""


def _akas(size: Size, counts: dict[str, int]) -> str:
    return f"""WITH a AS (SELECT range AS n FROM range({size.akas}))
        SELECT 'tt' || ({FIRST_ID} + n * {size.titles} // {size.akas}), 1 + n % 9, a1.word || ' ' || b1.word,
            'XX', NULL, NULL, NULL, 0
        {_drawn("a", counts, Draw("a1", "title", 61, 3.0), Draw("b1", "title", 62, 3.0))}"""


def _write(
    base: duckdb.DuckDBPyConnection, over: Path | None, out: Path, name: str, sql: str, header: str = ""
) -> None:
    """The real dump, where there is one, and behind it the synthetic rows: gzip files may be put end to end."""
    began = time.monotonic()
    target, rows = out / f"{name}.tsv.gz", out / f"{name}.rows.gz"
    base.execute(
        f"COPY ({sql}) TO '{rows}' "
        f"(FORMAT csv, DELIMITER '\\t', HEADER false, QUOTE '', ESCAPE '', NULLSTR '\\N', COMPRESSION gzip)"
    )
    with target.open("wb") as joined:
        if over:
            with (over / target.name).open("rb") as real:
                shutil.copyfileobj(real, joined)
        else:
            joined.write(gzip.compress(f"{header}\n".encode(), mtime=0))
        with rows.open("rb") as synthetic:
            shutil.copyfileobj(synthetic, joined, 1 << 22)
    rows.unlink()
    print(f"{target.name}: {target.stat().st_size / 1e6:,.1f} MB in {time.monotonic() - began:.1f} s", file=sys.stderr)


def main() -> None:
    parser = command("bench synthetic_imdb", __doc__, "--over dumps/ --scale 0.01 --out /tmp/synthetic")
    parser.add_argument(
        "--over", type=Path, required=True, help="real dumps: their rows come first, their words make the rest"
    )
    parser.add_argument("--out", type=Path, required=True, help="the folder to write the dumps into")
    parser.add_argument("--scale", type=float, default=1.0, help="1 is full size (default)")
    parser.add_argument("--seed", type=int, default=1985)
    parser.add_argument("--akas", action="store_true", help="alternate titles too (50 million at full size)")
    options = parser.parse_args()
    size = generate(options.over, options.out, scale=options.scale, seed=options.seed, akas=options.akas)
    print(f"{size.titles:,} titles, {size.people:,} people, about {size.credits:,} credits")


if __name__ == "__main__":
    main()
