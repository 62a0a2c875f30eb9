"""The starter texts as a source: films with their people, written by hand, one record after another.

    Mask (1985)
      ids: imdb tt0089560
      director: Peter Bogdanovich
      cast: Cher = Florence "Rusty" Dennis | Eric Stoltz = Roy L. "Rocky" Dennis

Lists are separated by " | ". Any other field is a craft with its people. Two people of one name are told apart by a
year in brackets, "Michael Chapman [1935]". `people.txt` holds people's ids: "Sam Elliott = imdb nm0000385".
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from recension.authority._layout import OWN_KEY
from recension.authority._staging import Staging
from recension.errors import DumpError

PEOPLE_FILE = "people.txt"
LICENCE = "Apache License 2.0 (part of recension)"

_HEAD = re.compile(r"(?P<title>\S.*) \((?P<year>\d{4})\)")
_FIELD = re.compile(r"  (?P<name>[a-z][a-z ]*): +(?P<value>\S.*)")
_PERSON = re.compile(r"(?P<name>[^\[\]]+?)(?: \[(?P<birth>\d{4})\])?")
_IMDB = re.compile(r"(?:tt|nm)(\d{7,9})")
#: IMDb's names for crafts that the texts call more plainly.
_CATEGORIES = {
    "makeup": "make_up_department",
    "costumes": "costume_designer",
    "design": "production_designer",
    "casting": "casting_director",
}
_LISTS = ("original", "also", "genres", "countries")


@dataclass(slots=True)
class Film:
    """A record as written: `lists` by field, `people` as (craft, person, character)."""

    title: str
    year: int
    place: tuple[Path, int]
    ids: dict[str, str] = field(default_factory=dict)
    kind: str = "movie"
    runtime: int | None = None
    lists: dict[str, list[str]] = field(default_factory=dict)
    people: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def key(self) -> int:
        return _key(self.ids.get("imdb", ""), f"{self.title} ({self.year})")


def load_starter(staging: Staging, folder: Path) -> Mapping[str, Any]:
    """Fill the staging tables from a folder of starter texts; what the source is.

    Raises DumpError with file and line for what is not of the format.
    """
    films = [film for path in starter_files(folder) for film in parse(path)]
    if not films:
        raise DumpError("no starter texts here", file=str(folder), remedy="expected *.txt files with films")
    known = people_ids(folder / PEOPLE_FILE)
    _check_distinct(films)
    staging.insert("titles", [_title_row(film) for film in films])
    staging.insert("people", _people_rows(films, known))
    staging.insert("credits", [row for film in films for row in _credit_rows(film, known)])
    staging.insert(
        "also",
        [(film.key, title) for film in films for name in ("original", "also") for title in film.lists.get(name, ())],
    )
    staging.insert("facts", [(film.key, fact) for film in films for fact in _facts(film)])
    return {"kind": "starter", "digest": starter_digest(folder), "licence": LICENCE}


def starter_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.txt") if path.name != PEOPLE_FILE)


def starter_digest(folder: Path) -> str:
    """Changes whenever a starter text does."""
    digest = blake2b(digest_size=8)
    for path in sorted(folder.glob("*.txt")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def parse(path: Path) -> Iterator[Film]:
    """The records of one file."""
    film: Film | None = None
    for number, line in _lines(path):
        if not line.startswith(" "):
            if film:
                yield film
            head = _HEAD.fullmatch(line)
            if not head:
                raise _fault(path, number, "expected a film as `Title (1985)`", line)
            film = Film(head["title"], int(head["year"]), (path, number))
        elif film is None:
            raise _fault(path, number, "expected a film as `Title (1985)` before its fields", line)
        else:
            _take(film, path, number, line)
    if film:
        yield film


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as wrong:
        raise DumpError(f"expected UTF-8, but byte {wrong.start} is not", file=str(path)) from None
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.rstrip()


def _take(film: Film, path: Path, number: int, line: str) -> None:
    match = _FIELD.fullmatch(line)
    if not match:
        raise _fault(path, number, "expected a field as `  director: Name | Name`", line)
    name, value = match["name"].strip(), match["value"]
    items = [item.strip() for item in value.split("|")]
    if not all(items):
        raise _fault(path, number, "expected something between the bars", line)
    if name == "ids":
        film.ids = _ids(path, number, value)
    elif name == "kind":
        film.kind = value
    elif name == "runtime":
        if not value.isdigit():
            raise _fault(path, number, "expected a number of minutes", line)
        film.runtime = int(value)
    elif name in _LISTS:
        film.lists[name] = items
    else:
        film.people.extend(_people(path, number, name, items))


def _people(path: Path, number: int, craft: str, items: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    for item in items:
        person, _, character = (part.strip() for part in item.partition(" = "))
        if not _PERSON.fullmatch(person) or (character and craft != "cast") or item.endswith(" ="):
            raise _fault(
                path, number, "expected people as `Name`, `Name [born]` or, in the cast, `Name = Character`", item
            )
        yield craft, person, character


def _ids(path: Path, number: int, value: str) -> dict[str, str]:
    parts = value.replace("|", " ").split()
    ids = dict(zip(parts[::2], parts[1::2], strict=False))
    if len(parts) % 2 or ("imdb" in ids and not _IMDB.fullmatch(ids["imdb"])):
        raise _fault(path, number, "expected ids as `imdb tt0089560 wikidata Q123`", value)
    return ids


def people_ids(path: Path) -> Mapping[str, str]:
    """Name → IMDb id, as people.txt has them; nothing where there is no such file."""
    known = {}
    for number, line in _lines(path) if path.exists() else ():
        person, _, ids = (part.strip() for part in line.partition("="))
        if not person or not ids:
            raise _fault(path, number, "expected `Sam Elliott = imdb nm0000385`", line)
        known[person] = _ids(path, number, ids).get("imdb", "")
    return known


def _fault(path: Path, number: int, problem: str, line: str) -> DumpError:
    return DumpError(f"{problem}, not {line.strip()[:80]!r}", file=str(path), place=f"line {number}")


def _check_distinct(films: Sequence[Film]) -> None:
    seen: dict[int, Film] = {}
    for film in films:
        other = seen.setdefault(film.key, film)
        if other is not film:
            path, number = other.place
            raise DumpError(
                f"{film.title} ({film.year}) has the id, or the name, of the film at {path.name}, line {number}",
                file=str(film.place[0]),
                place=f"line {film.place[1]}",
            )


# ── as rows ─────────────────────────────────────────────────────────────────────────────────────────


def _key(imdb: str, name: str) -> int:
    """The number in an IMDb id; for what has none, a number of our own that depends on the name alone."""
    match = _IMDB.fullmatch(imdb)
    if match:
        return int(match[1])
    return OWN_KEY | int.from_bytes(blake2b(name.encode(), digest_size=4).digest(), "little") & (OWN_KEY - 1)


def _title_row(film: Film) -> tuple[Any, ...]:
    original = film.lists.get("original", [None])[0]
    genres = ",".join(film.lists.get("genres", ())) or None
    return film.key, film.kind, film.title, original, film.year, None, film.runtime, genres


def _people_rows(films: Sequence[Film], known: Mapping[str, str]) -> list[tuple[Any, ...]]:
    rows: dict[int, tuple[Any, ...]] = {}
    for film in films:
        for _, person, _ in film.people:
            match = _PERSON.fullmatch(person)
            assert match is not None  # parsing has seen to it
            key = _key(known.get(person, ""), person)
            rows[key] = key, match["name"], int(match["birth"]) if match["birth"] else None, None
    return list(rows.values())


def _credit_rows(film: Film, known: Mapping[str, str]) -> Iterator[tuple[Any, ...]]:
    """The cast first, as IMDb orders principals; then the crafts as written."""
    ordered = sorted(film.people, key=lambda credit: credit[0] != "cast")
    for place, (craft, person, character) in enumerate(ordered, 1):
        category = "actor" if craft == "cast" else _CATEGORIES.get(craft, craft.replace(" ", "_"))
        roles = json.dumps([part.strip() for part in character.split(" / ")], ensure_ascii=False) if character else None
        yield film.key, place, _key(known.get(person, ""), person), category, None, roles


def _facts(film: Film) -> Iterator[str]:
    for scheme, value in film.ids.items():
        if scheme != "imdb":
            yield f"{scheme}={value}"
    for country in film.lists.get("countries", ()):
        yield f"country={country}"
