"""The starter texts: the format, its faults by file and line, and the authority that is built of it on first use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from recension.authority import build_authority, default_authority, info, open_authority, words
from recension.authority._default import STARTER
from recension.authority._starter import parse, starter_files
from recension.errors import AuthorityError, DumpError
from tests.authority.dumps import write_dumps

TEXT = """# Two films that share a title.

The Mill (1951)
  ids: imdb tt9000001 wikidata Q1
  original: Mlýn
  genres: drama | crime
  runtime: 91
  countries: Czechoslovakia
  director: Jan Novak [1910]
  makeup: Eva Pokorna
  cast: Eva Pokorna = Anna "Anka" Dvorak / The Miller's Wife | Jan Novak [1935]

The Mill (1988)
  also: Mill | The Old Mill
  kind: tvMovie
  director: Rosa Lind
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "films.txt").write_text(TEXT, "utf-8")
    (tmp_path / "texts" / "people.txt").write_text("# ids\nRosa Lind = imdb nm9000007\n", "utf-8")
    return tmp_path / "texts"


def test_a_record_comes_out_as_it_was_written(folder: Path, tmp_path: Path) -> None:
    build_authority(folder, tmp_path / "out")
    a = open_authority(tmp_path / "out")
    old, new = (a.film(int(n)) for n in a.films_titled(a.name_of(words("The Mill"))))
    assert (old.year, old.runtime, old.genres, old.countries) == (1951, 91, ("drama", "crime"), ("Czechoslovakia",))
    assert old.ids == {"imdb": "tt9000001", "wikidata": "Q1"} and old.original == "Mlýn"
    assert (new.year, new.kind, new.ids, set(new.also)) == (1988, "tvMovie", {}, {"Mill", "The Old Mill"})
    credits = [(a.person_name(c.person), c.category, c.characters) for c in a.credits(old.number)]
    assert credits == [
        ("Eva Pokorna", "actor", ('Anna "Anka" Dvorak', "The Miller's Wife")),
        ("Jan Novak", "actor", ()),
        ("Jan Novak", "director", ()),
        ("Eva Pokorna", "make_up_department", ()),
    ]
    assert len(a.people_named(a.name_of(words("Jan Novak")))) == 2
    assert a.person(a.credits(new.number)[0].person).ids == {"imdb": "nm9000007"}
    assert [int(n) for n in a.films_with_character(a.name_of(words("Anka Dvorak")))] == [old.number]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("The Mill (1988)", "The Mill, 1988", "line 13: expected a film as `Title (1985)`, not 'The Mill, 1988'"),
        ("The Mill (1951)\n", "", "line 3: expected a film as `Title (1985)` before its fields"),
        ("  kind: tvMovie", "  kind tvMovie", "line 15: expected a field as"),
        ("runtime: 91", "runtime: ninety", "line 7: expected a number of minutes"),
        ("imdb tt9000001", "imdb 9000001", "line 4: expected ids as"),
        ("wikidata Q1", "wikidata", "line 4: expected ids as"),
        ("director: Rosa Lind", "director: Rosa = Lind", "line 16: expected people as"),
        ("director: Rosa Lind", "director: Rosa Lind [about 1950]", "line 16: expected people as"),
        ("Mill | The Old", "Mill | | The Old", "line 14: expected something between the bars"),
        ("The Mill (1988)", "The Mill (1988)\n\nThe Mill (1988)", "line 15: The Mill (1988) has the id, or the name"),
    ],
)
def test_faults_are_named_with_file_and_line(folder: Path, tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in TEXT
    (folder / "films.txt").write_text(TEXT.replace(old, new, 1), "utf-8")
    with pytest.raises(DumpError) as wrong:
        build_authority(folder, tmp_path / "out")
    assert f"films.txt, {message}" in str(wrong.value)


def test_a_fault_of_people_is_named(folder: Path, tmp_path: Path) -> None:
    (folder / "people.txt").write_text("Rosa Lind nm9000007\n", "utf-8")
    with pytest.raises(DumpError, match=r"people\.txt, line 1: expected `Sam Elliott = imdb nm0000385`"):
        build_authority(folder, tmp_path / "out")


def test_the_shipped_texts_are_of_the_format_and_enough() -> None:
    films = [film for path in starter_files(STARTER) for film in parse(path)]
    titles = [film.title for film in films]
    assert len(films) >= 250
    assert len(titles) - len(set(titles)) >= 10, "remakes and namesakes, so that confusion is possible"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "home"


def test_the_default_is_built_once(home: Path) -> None:
    place = default_authority(home, built="2026-01-01T00:00:00Z")
    assert info(place).source == "starter" and info(place).built == "2026-01-01T00:00:00Z"
    assert default_authority(home, built="later") == place
    assert info(place).built == "2026-01-01T00:00:00Z"


def test_the_default_is_built_anew_for_newer_texts(home: Path) -> None:
    place = default_authority(home, built="first")
    manifest = place / "authority.json"
    digest = open_authority(place).manifest["source"]["digest"]
    manifest.write_text(manifest.read_text().replace(digest, "0" * 16))
    default_authority(home, built="second")
    assert info(place).built == "second"


def test_an_authority_somebody_built_is_left_alone(home: Path, tmp_path: Path) -> None:
    build_authority(write_dumps(tmp_path / "in"), home / "authority", built="theirs")
    assert info(default_authority(home, built="ours")).built == "theirs"


def test_one_of_an_older_version_is_left_alone_too_and_says_so(home: Path, tmp_path: Path) -> None:
    place = home / "authority"
    build_authority(write_dumps(tmp_path / "in"), place, built="theirs")
    manifest = place / "authority.json"
    older = manifest.read_text().replace('"format": ', '"format": -')
    manifest.write_text(older)
    with pytest.raises(AuthorityError, match="another version"):
        open_authority(default_authority(home, built="ours"))
    assert manifest.read_text() == older
