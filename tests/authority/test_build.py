"""Building: the dumps' rows come out as they went in, the same each time, and a new one takes the old one's place."""

import gzip
from pathlib import Path

import numpy as np
import pytest

from recension.authority import Authority, Credit, build_authority, open_authority, words
from tests.authority.dumps import FILES, bytes_of, tsv, write_dumps


def test_films_people_and_credits_come_out_as_they_went_in(tmp_path: Path) -> None:
    build_authority(write_dumps(tmp_path / "in", optional=True), tmp_path / "out", built="2026-01-01T00:00:00Z")
    a = open_authority(tmp_path / "out")
    film = a.film(a.film_by_id("tt0000011") or 0)
    assert (film.title, film.year, film.runtime, film.genres) == ("Harbour Lights", 1981, 110, ("Drama", "Crime"))
    assert film.ids == {"imdb": "tt0000011"} and film.original is None and film.votes == 0
    one, two, three = (a.person_by_id(f"nm000000{n}") for n in (1, 2, 3))
    assert a.credits(film.number) == (
        Credit(one, "actor", None, ('Ada "Buzz" K. Lowell',)),
        Credit(two, "director"),
        Credit(three, "writer", "screenplay"),
        Credit(one, "writer"),  # from title.crew, which names more than the principals
    )
    assert a.person(one).birth == 1930 and a.person(one).death == 2001 and a.person(one).name == "Vera L. Quist"
    assert [a.film(int(n)).ids["imdb"] for n in a.films_of(one)] == ["tt0000011", "tt0000013"]
    fog = a.film(a.film_by_id("tt0000014") or 0)
    assert (fog.also, fog.votes) == (("Nebel",), 900)
    series = a.film(a.film_by_id("tt0000015") or 0)
    assert (series.kind, series.year, series.end_year) == ("tvSeries", 2001, 2004)
    assert a.film(a.film_by_id("tt0000012") or 0).original == "Pes"
    assert a.film_by_id("tt0000099") is None and a.film_by_id("nm0000001") is None and a.film_by_id("tt") is None


def test_billing_in_bulk_agrees_with_the_credits_one_by_one(small: Authority) -> None:
    films = np.array([3, 0, 1, 2, 0])
    told = small.billing(films)
    assert told.film.tolist() == [i for i, film in enumerate(films.tolist()) for _ in small.credits(film)]
    every = [credit for film in films.tolist() for credit in small.credits(film)]
    assert told.person.tolist() == [credit.person for credit in every]
    assert [small.category_names[c] for c in told.category.tolist()] == [credit.category for credit in every]
    names = [words(small.person_name(c.person)) for c in every]
    assert told.first.tolist() == [small.word(name[0] if len(name) > 1 else "") for name in names]
    assert told.last.tolist() == [small.word(name[-1]) for name in names]
    roles = {
        (i, small.word(w)) for i, c in enumerate(every) for role in c.characters for w in words(role) if len(w) > 2
    }
    assert set(zip(told.role_credit.tolist(), told.role_word.tolist(), strict=True)) == roles and roles


def test_words_of_credits_find_the_films(small: Authority) -> None:
    episodes = [n for n, kind in enumerate(small.kinds.tolist()) if small.kind_names[kind] == "tvEpisode"]
    wanted: dict[str, set[int]] = {"nobody": set()}
    for film in (n for n in range(small.films) if n not in episodes):
        for credit in small.credits(film):
            wanted.setdefault(words(small.person_name(credit.person))[-1], set()).add(film)
            for word in (w for role in credit.characters for w in words(role) if len(w) > 2):
                wanted.setdefault(word, set()).add(film)
    which, films = small.films_with_words(np.array([small.word(w) for w in wanted]))
    for i, (word, expected) in enumerate(wanted.items()):
        assert set(films[which == i].tolist()) == expected, word
    assert episodes and any(len(expected) > 1 for expected in wanted.values())
    assert [len(found) for found in small.films_with_words(np.array([], np.int64))] == [0, 0]


@pytest.mark.parametrize(
    ("name", "films", "parts", "people", "roles"),
    [
        ("Harbour Lights", ["tt0000010", "tt0000011"], [], [], []),
        ("The Tailors Dog & Friends", ["tt0000012"], [], [], []),
        ("the tailor's dog and friends", ["tt0000012"], [], [], []),
        ("Tailor's Dog & Friends", [], ["tt0000012"], [], []),
        ("Pes", ["tt0000012"], [], [], []),
        ("Night Ferry 2: The Crossing", ["tt0000013"], [], [], []),
        ("Night Ferry II", [], ["tt0000013"], [], []),
        ("The Crossing", [], ["tt0000013"], [], []),
        ("FOG", ["tt0000014", "tt0000016"], [], [], []),
        ("Nebel", ["tt0000014"], [], [], []),
        ("Nebelfolge", [], [], [], []),
        ("Ano", ["tt0000015"], [], [], []),
        ("Vera Quist", [], [], ["nm0000001", "nm0000003"], []),
        ("Vera L. Quist", [], [], ["nm0000001"], []),
        ("Sam O’Dell", [], [], ["nm0000004"], []),
        ("Buzz", [], [], [], ["tt0000011"]),
        ("Buzz K. Lowell", [], [], [], ["tt0000011"]),
        ("Ada Lowell", [], [], [], ["tt0000011"]),
        ("Nobody at all", [], [], [], []),
    ],
)  # fmt: skip
def test_names_name(tmp_path_factory, name, films, parts, people, roles) -> None:
    out = tmp_path_factory.getbasetemp() / "named"
    if not out.exists():
        build_authority(write_dumps(out.with_name("named-in"), optional=True), out)
    a = open_authority(out)
    number = a.name_of(words(name))
    found = (
        a.films_titled(number), a.films_part_titled(number), a.films_with_character(number), a.people_named(number)
    ) if number >= 0 else ([], [], [], [])  # fmt: skip
    as_films = [[a.film(int(n)).ids["imdb"] for n in each] for each in found[:3]]
    assert (*as_films, [a.person(int(n)).ids["imdb"] for n in found[3]]) == (films, parts, roles, people)


def test_the_same_source_gives_the_samebytes_of(tmp_path: Path) -> None:
    dumps = write_dumps(tmp_path / "in", optional=True)
    for out in ("one", "two"):
        build_authority(dumps, tmp_path / out, built="now")
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


def test_archives_of_several_members_are_read_whole(tmp_path: Path) -> None:
    dumps = write_dumps(tmp_path / "in")
    lines = tsv(FILES["name.basics"]).encode().splitlines(keepends=True)
    (dumps / "name.basics.tsv.gz").write_bytes(gzip.compress(b"".join(lines[:3])) + gzip.compress(b"".join(lines[3:])))
    build_authority(dumps, tmp_path / "out")
    assert open_authority(tmp_path / "out").people == 4


def test_a_new_one_takes_the_place_of_the_old_while_it_is_read(tmp_path: Path) -> None:
    build_authority(write_dumps(tmp_path / "in"), tmp_path / "out")
    reader = open_authority(tmp_path / "out")
    build_authority(write_dumps(tmp_path / "in2", optional=True), tmp_path / "out")
    assert reader.title(0) == "Harbour Lights"
    assert open_authority(tmp_path / "out").name_of(words("Nebel")) >= 0
    assert len(list((tmp_path / "out").glob("data-*"))) == 1


def test_progress_only_grows(tmp_path: Path) -> None:
    parts: list[float] = []
    build_authority(write_dumps(tmp_path / "in"), tmp_path / "out", progress=lambda _what, part: parts.append(part))
    assert parts == sorted(parts) and parts[0] >= 0 and parts[-1] == 1.0 and len(parts) > 8


def test_rows_that_repeat_a_key_count_once(tmp_path: Path) -> None:
    titles = tsv(FILES["title.basics"]) + "tt0000014\tmovie\tZog\tZog\t0\t1999\t\\N\t\\N\t\\N\n"
    people = tsv(FILES["name.basics"]) + "nm0000003\tVera Quist\t1961\t\\N\twriter\t\\N\n"
    build_authority(write_dumps(tmp_path / "in", title_basics=titles, name_basics=people), tmp_path / "out")
    a = open_authority(tmp_path / "out")
    assert (a.films, a.people) == (7, 4)
    assert a.film(a.film_by_id("tt0000014") or 0).title == "Fog"
    assert len(a.people_of(a.film_by_id("tt0000011") or 0)) == 3


@pytest.mark.parametrize(
    ("written", "straight"),
    [
        ("Harbour Lights;The", "The Harbour Lights"),
        ("Lichter;Die (Lights)", "Die Lichter (Lights)"),
        ("Harbour; or, The Lights", "Harbour; or, The Lights"),
    ],
)
def test_an_article_behind_stands_in_front(tmp_path: Path, written: str, straight: str) -> None:
    dumps = write_dumps(tmp_path / "in")
    path = dumps / "title.basics.tsv.gz"
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()).replace(b"Harbour Lights", written.encode(), 1)))
    build_authority(dumps, tmp_path / "out", built="2026-01-01T00:00:00Z")
    a = open_authority(tmp_path / "out")
    assert a.film(a.film_by_id("tt0000010") or 0).title == straight
