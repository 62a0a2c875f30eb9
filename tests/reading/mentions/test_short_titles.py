"""The part of a film's title that a text uses for the whole."""

from pathlib import Path

import pytest

from recension.authority import Authority, build_authority, open_authority
from recension.reading.mentions._credited import known_of
from recension.reading.mentions._short_titles import with_short_title
from recension.reading.text._text import Text

FILMS = """Harbour (1950)
  director: Ida Moss

Harbour: The Long Way Round (1971)
  director: Ned Orr

Quarry (1979)
  director: Ann Wey

Quarry: The Return (1986)
  director: Ann Wey
"""


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    folder: Path = tmp_path_factory.mktemp("short")
    (folder / "films.txt").write_text(FILMS, encoding="utf-8")
    return open_authority(build_authority(folder, tmp_path_factory.mktemp("built") / "a").path)


#: text, film, whether its short title is the film's own there
TEXTS = [
    ('"Harbour" is a fine film.', "Harbour: The Long Way Round", True),
    ("_Harbour_ is a fine film.", "Harbour: The Long Way Round", True),
    ("The harbour is fine.", "Harbour: The Long Way Round", False),  # in no marks
    ('"Harbour: The Long Way Round" is no "Harbour".', "Harbour: The Long Way Round", False),  # the text has it whole
    ('Not as good as "Quarry".', "Quarry: The Return", False),  # the first of its series
]


@pytest.mark.parametrize(("text", "title", "own"), TEXTS)
def test_the_part_that_stands_for_the_whole(text: str, title: str, own: bool, authority: Authority) -> None:
    number = next(n for n in range(4) if authority.title(n) == title)
    known = known_of(authority, number)
    found = with_short_title(known, Text(text), authority, number)
    assert (found.titles[len(known.titles) :] == (title.partition(":")[0],)) is own
    assert own or found is known
