"""Type-ahead, as tables of what is typed and what is found."""

from pathlib import Path

import pytest

from recension.authority import Authority, Found, build_authority, open_authority
from recension.authority._typos import misspelt
from tests.authority.dumps import FILES, tsv, write_dumps


def shown(found: tuple[Found, ...]) -> list[str]:
    names = [f"{f.film.title} {f.film.year}" if f.film else f.person.name if f.person else "" for f in found]
    return [name + (f" via {f.via}" if f.via else "") for name, f in zip(names, found, strict=True)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("fog", ["Fog 1999", "Fog 2002"]),
        ("nebel", ["Fog 1999"]),
        ("harb", ["Harbour Lights 1954", "Harbour Lights 1981"]),
        ("harbour lights", ["Harbour Lights 1954", "Harbour Lights 1981"]),
        ("lights harb", ["Harbour Lights 1954", "Harbour Lights 1981"]),
        ("quist", ["Vera L. Quist", "Vera Quist"]),
        ("vera l", ["Vera L. Quist"]),
        ("otto harbour", ["Harbour Lights 1981 via Otto Bräm", "Otto Bräm"]),
        ("harbour otto", ["Harbour Lights 1981 via Otto Bräm", "Otto Bräm"]),
        ("bram fo", ["Fog 1999 via Otto Bräm", "Otto Bräm"]),
        ("harbor lights", ["Harbour Lights 1954", "Harbour Lights 1981"]),
        ("hrabour", ["Harbour Lights 1954", "Harbour Lights 1981"]),
        ("harrbour", ["Harbour Lights 1954", "Harbour Lights 1981"]),
        ("crosing", ["Night Ferry II: The Crossing 1990"]),
        ("quisd harbour", ["Harbour Lights 1981 via Vera L. Quist", "Harbour Lights 1954 via Vera Quist"]),
        ("pes", ["The Tailor's Dog & Friends 1967"]),
        ("Ånö", ["Ånö 2001"]),
        ("o'dell", ["Sam O'Dell Jr."]),
        ("", []),
        ("...", []),
        ("qqqq zzzz", []),
        ("fog fog fog fog fog fog fog fog fog fog fog fog", ["Fog 1999"]),
    ],
)  # fmt: skip
def test_what_is_typed_finds(small: Authority, query: str, found: list[str]) -> None:
    assert shown(small.find(query))[: len(found) or None] == found


@pytest.mark.parametrize("query", ["fog", "harb", "quist", "otto harbour", "harbor lights", "vera", "", "qqqq", "pes"])
def test_films_found_by_their_titles_are_those_that_nobody_leads_to(small: Authority, query: str) -> None:
    found = [f.film.number for f in small.find(query, 24) if f.film is not None and not f.via]
    assert small.find_titled(query, 24) == found


def test_no_more_than_asked_for_and_nothing_twice(small: Authority) -> None:
    assert len(small.find("v", 1)) == 1
    found = shown(small.find("vera", 10))
    assert found and len(found) == len(set(found))


def test_the_better_known_come_first(tmp_path: Path) -> None:
    films = "".join(f"tt{n}\tmovie\tOrchard {n}\tOrchard {n}\t0\t1990\t\\N\t\\N\t\\N\n" for n in range(20, 60))
    votes = "tconst\taverageRating\tnumVotes\n" + "".join(f"tt{n}\t5.0\t{n * n}\n" for n in range(20, 60))
    dumps = write_dumps(
        tmp_path / "in", optional=True, title_basics=tsv(FILES["title.basics"]) + films, title_ratings=votes
    )
    build_authority(dumps, tmp_path / "out")
    assert shown(open_authority(tmp_path / "out").find("orch", 3)) == [
        "Orchard 59 1990", "Orchard 58 1990", "Orchard 57 1990"
    ]  # fmt: skip


@pytest.mark.slow
def test_very_common_beginnings(tmp_path: Path) -> None:
    """Prefixes that tens of thousands of names hold are answered from lists kept ready."""
    films = "".join(
        f"tt{n}\tmovie\tMa{n} River\tMa{n} River\t0\t1990\t\\N\t\\N\t\\N\n" for n in range(100_000, 145_000)
    )
    votes = "tconst\taverageRating\tnumVotes\ntt100007\t5.0\t9000\ntt144000\t5.0\t8000\n"
    dumps = write_dumps(
        tmp_path / "in", optional=True, title_basics=tsv(FILES["title.basics"]) + films, title_ratings=votes
    )
    build_authority(dumps, tmp_path / "out")
    a = open_authority(tmp_path / "out")
    assert shown(a.find("m", 2)) == ["Ma100007 River 1990", "Ma144000 River 1990"]
    assert shown(a.find("river ma", 2)) == ["Ma100007 River 1990", "Ma144000 River 1990"]
    assert shown(a.find("river ma14400", 2)) == ["Ma144000 River 1990", "Ma144001 River 1990"]
    assert shown(a.find("rivver ma144000", 1)) == ["Ma144000 River 1990"]


@pytest.mark.parametrize(
    ("word", "slips"), [("mask", ["mas", "msak", "masks", "mark", "amsk", "ask", "maask"]), ("ab", ["a", "b", "ba"])]
)
def test_slips(word: str, slips: list[str]) -> None:
    made = {form.decode() for form in misspelt(word)}
    assert set(slips) <= made and word not in made
