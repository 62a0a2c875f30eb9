"""The table of cuts: what differs, row by row, with the versions side by side."""

from dataclasses import dataclass

from recension.catalogue.queries import EditionCard, Fact, FilmPage


@dataclass(frozen=True, slots=True)
class Cell:
    words: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The versions as columns; `unplaced` is what is said of the film without saying of which version."""

    columns: tuple[EditionCard, ...]
    lines: tuple[Line, ...]
    unplaced: tuple[Fact, ...]


#: The rows: what each is called, and the properties in it.
ROWS = (
    ("Running time", ("runtime",)),
    ("What differs", ("edition_diff",)),
    ("Music", ("music_change", "music")),
    ("Certificate", ("content_rating",)),
    ("To be had", ("availability", "price", "release")),
    ("On the disc", ("extra",)),
    ("Witnessed by", ("edition",)),
)


def table(page: FilmPage) -> Table:
    """Rows that no version fills are left out."""
    columns = page.editions
    lines = [
        Line("Carrier", tuple(Cell(", ".join(e.carriers), e.facts_of("carrier")) for e in columns)),
        Line("Label and year", tuple(Cell(_label(e), ()) for e in columns)),
        *(Line(name, tuple(Cell("", e.facts_of(*properties)) for e in columns)) for name, properties in ROWS),
    ]
    told = {"runtime", "edition_diff", "music_change", "music", "content_rating"}
    unplaced = [f for part in page.parts for row in part.rows if row.property in told for f in row.facts]
    return Table(columns, tuple(line for line in lines if any(c.words or c.facts for c in line.cells)), tuple(unplaced))


def _label(edition: EditionCard) -> str:
    return " ".join(part for part in (edition.label, str(edition.year or "")) if part)
