"""First lines in small letters that are titles with their years: text → (title, year), and the claims of both."""

import pytest

from recension.reading import read
from recension.reading.text._text import Text
from recension.reading.title import small_heading
from recension.records import Document

REST = "\n\ni saw it again last night and the ferry scene still works."
HEADINGS = [
    ("night ferry (1961)", ("Night Ferry", 1961)),
    ("the long way round, 1946", ("The Long Way Round", 1946)),
    ("the long way round - 1946", ("The Long Way Round", 1946)),
    ("# a ferry of the night (1946)", ("A Ferry of the Night", 1946)),
    ("night ferry (ada holm, 1961)", ("Night Ferry", 1961)),
    ("night ferry (1961), dir. ada holm", ("Night Ferry", 1961)),
    ("night ferry ii (1961) - 8/10", ("Night Ferry II", 1961)),
    ("review: ferry (1961)", ("Ferry", 1961)),
    ("just watched ferry (1961)", ("Ferry", 1961)),
    ('"ferry" (1961)', ("Ferry", 1961)),
    ("summer of '42, 1971", ("Summer of '42", 1971)),
    ("Night Ferry (1961)", None),
    ("i saw night ferry (1961)", None),
    ("the same year (1985) saw many ferries", None),
    ("ok so ferry. not the other one (1994)", None),
    ("london, 1946", None),
    ("june 12, 1998", None),
    ("late summer, 1998", None),
    ("night ferry 1961", None),
    ("seen in leith, 1993", None),
    ("viewed on vhs, 1987", None),
    ("my notes (2004)", None),
    ("new dvd releases, 1997", None),
    ("made in leith, 1993", ("Made in Leith", 1993)),
    ("night ferry", None),
]


@pytest.mark.parametrize(("line", "wanted"), HEADINGS)
def test_small_headings(line: str, wanted: tuple[str, int] | None) -> None:
    found = small_heading(Text(line + REST).view)
    assert (found and (found.title, found.year)) == wanted


def test_a_year_without_brackets_needs_a_line_apart() -> None:
    assert small_heading("night ferry (1961)\ni saw it again.") is not None
    assert small_heading("it was a cold night, 1998\nwe went out.") is None


@pytest.mark.parametrize("line", ["ferry (1961)", "ferry, 1961", "review: ferry (1961)"])
def test_title_and_year_are_claims(line: str) -> None:
    claims = read(Document("d", line + REST)).claims
    assert {(c.property, c.value) for c in claims} >= {("title", "Ferry"), ("year", "1961")}
    assert all(c.span.slice(line + REST) == c.evidence.quote for c in claims)


def test_a_year_behind_a_comma_dates_a_first_line_alone() -> None:
    text = "The Night Ferry, 1961\n\nThe Night Ferry is slow.\n\nThe Night Ferry, 1962\n\nNothing more."
    claims = read(Document("d", text)).claims
    assert [c.value for c in claims if c.property == "year"] == ["1961"]
