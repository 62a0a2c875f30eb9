"""From staging tables to the arrays of an authority. Films and people are numbered in the order of their keys."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np

from recension.authority._arrays import map_array, map_rising, width_of
from recension.authority._build_credits import write_credits
from recension.authority._credit_words import write_credit_words
from recension.authority._find_build import WordIndex
from recension.authority._layout import NAMED, PART_TITLED, TITLED, Array, Strings
from recension.authority._names import NameIndex
from recension.authority._shop import Shop
from recension.authority._staging import Piece, Staging
from recension.authority._strings import numbers_in, write_trie
from recension.authority._variants import parts_of_title, same_person, same_title
from recension.authority._words import fold_many

#: Kinds whose titles are indexed as they stand only: there are eight million episodes.
PLAIN_KINDS = frozenset({"tvEpisode"})
#: What a kind adds to how well known a film is, in doublings of its votes; those below 0 are left out of type-ahead.
KIND_FAME = {"movie": 2.0, "tvSeries": 1.5, "tvMiniSeries": 1.5, "tvMovie": 1.0, "tvEpisode": -1.0}

_FILMS = """CREATE TABLE films AS SELECT t.*, coalesce(v.votes, 0) AS votes
    FROM {titles} t LEFT JOIN (SELECT film, max(votes) AS votes FROM votes GROUP BY film) v ON v.film = t.key
    ORDER BY t.key"""
_PERSONS = "CREATE TABLE persons AS SELECT * FROM {people} ORDER BY key"
#: Of rows with one key the first in this order is taken. Dear, so done only where there are any.
_ONE_EACH = {
    "titles": "(SELECT DISTINCT ON (key) * FROM titles ORDER BY key, title, year)",
    "people": "(SELECT DISTINCT ON (key) * FROM people ORDER BY key, name)",
}
_ALTERNATES = """CREATE TABLE alternates AS SELECT DISTINCT f.rowid::UINTEGER AS film, a.title AS title FROM also a
    JOIN films f ON f.key = a.film
    WHERE a.title <> f.title AND a.title IS DISTINCT FROM f.original AND f.kind <> 'tvEpisode' ORDER BY 1, 2"""
_FACTS = """CREATE TABLE film_facts AS SELECT f.rowid::UINTEGER AS film, a.fact AS title FROM facts a
    JOIN films f ON f.key = a.film ORDER BY 1, a.rowid"""
_TITLES = """CREATE TABLE texts AS SELECT DISTINCT text FROM (SELECT title AS text FROM films
    UNION ALL SELECT original FROM films WHERE original IS NOT NULL UNION ALL SELECT title FROM alternates
    UNION ALL SELECT title FROM film_facts) ORDER BY text"""
_NAMES = "CREATE TABLE texts AS SELECT DISTINCT name AS text FROM persons ORDER BY text"


def write_arrays(staging: Staging, data: Path, scratch: Path, tell: Callable[[str, float], None]) -> Mapping[str, Any]:
    """Write all arrays; the part of the manifest that says what is in them."""
    tell("numbering films and people", 0.0)
    staging.run(_FILMS.format(titles=_one_each(staging, "titles")))
    staging.run(_PERSONS.format(people=_one_each(staging, "people")))
    staging.run(_ALTERNATES)
    staging.run(_FACTS)
    staging.drop("titles", "people", "also", "votes", "facts")
    counts = {
        "films": staging.number("SELECT count(*) FROM films"),
        "people": staging.number("SELECT count(*) FROM persons"),
        "alternate titles": staging.number("SELECT count(*) FROM alternates"),
    }
    expected = counts["films"] + counts["people"] + counts["alternate titles"] + _distinct_roles(staging)
    shop = Shop(staging, data, NameIndex(data, scratch, expected=expected), WordIndex(scratch))
    lists = _write_films(shop, _titles(shop, tell), tell)
    tell("writing people", 0.25)
    _write_people(shop, _people(shop))
    credits = write_credits(shop, counts, tell)
    shop.close()
    tell("indexing the words of credits", 0.82)
    episodes = [i for i, kind in enumerate(lists["kinds"]) if kind in PLAIN_KINDS]
    write_credit_words(data, shop.widths, counts["films"], np.isin(map_array(data, "film_kind"), episodes))
    tell("indexing names", 0.85)
    counts |= {"credits": credits.pop("credits"), "names": shop.index.write()}
    tell("indexing words", 0.93)
    shop.words.write(data, _film_fame(data, lists["kinds"]), _person_fame(data))
    return {"counts": counts, **lists, **credits}


def _film_fame(data: Path, kinds: Sequence[str]) -> Array:
    """By votes, then by kind."""
    weights = np.array([KIND_FAME.get(kind, 0.5) for kind in kinds] or [0.0], np.float32)
    fame: Array = (
        np.log2(1.0 + map_array(data, "film_votes").astype(np.float32)) + weights[map_array(data, "film_kind")]
    )
    return np.where(weights[map_array(data, "film_kind")] < 0, -1.0, fame)


def _person_fame(data: Path) -> Array:
    """By the number of films, put on about the scale of films."""
    fame: Array = 2 * np.log2(1.0 + np.diff(map_rising(data, "person_films").all()).astype(np.float32))
    return fame


def _one_each(staging: Staging, table: str) -> str:
    """The table, a row a key."""
    repeated = staging.number(f"SELECT count(*) - count(DISTINCT key) FROM {table}")
    return _ONE_EACH[table] if repeated else table


def _distinct_roles(staging: Staging) -> int:
    return staging.number("SELECT approx_count_distinct(characters) FROM credits")


def _titles(shop: Shop, tell: Callable[[str, float], None]) -> marisa_trie.Trie:
    tell("storing titles", 0.05)
    shop.staging.run(_TITLES)
    return _trie(shop, "titles", "film_title")


def _people(shop: Shop) -> marisa_trie.Trie:
    shop.staging.run(_NAMES)
    return _trie(shop, "people", "person_name")


def _trie(shop: Shop, name: str, numbering: str) -> marisa_trie.Trie:
    trie = write_trie(
        shop.data, name, (text for piece in shop.staging.pieces("texts", "text") for text in piece["text"])
    )
    shop.staging.drop("texts")
    shop.widths[numbering] = width_of(len(trie))
    return trie


def _write_films(shop: Shop, titles: marisa_trie.Trie, tell: Callable[[str, float], None]) -> Mapping[str, list[str]]:
    lists = {
        "kinds": shop.staging.strings("SELECT DISTINCT kind FROM films ORDER BY kind"),
        "genres": ["", *shop.staging.strings("SELECT DISTINCT genres FROM films WHERE genres <> '' ORDER BY genres")],
    }
    tell("writing films", 0.12)
    first = 0
    for piece in shop.staging.pieces("films", "key, kind, title, original, year, end_year, runtime, genres, votes"):
        _film_piece(shop, piece, np.arange(first, first + len(piece["key"]), dtype=np.uint32), lists, titles)
        first += len(piece["key"])
    for table, target in (("alternates", "film_also"), ("film_facts", "film_fact")):
        for piece in shop.staging.pieces(table, "film, title"):
            shop.append(f"{target}_of", piece["film"])
            shop.append(f"{target}_text", numbers_in(titles, piece["title"]))
            if table == "alternates":
                _name_titles(shop, piece["title"], piece["film"])
    return lists


def _film_piece(
    shop: Shop, piece: Piece, numbers: Array, lists: Mapping[str, list[str]], titles: marisa_trie.Trie
) -> None:
    shop.append("film_key", piece["key"])
    shop.append("film_year", piece["year"])
    shop.append("film_votes", piece["votes"])
    shop.append("film_runtime", np.minimum(piece["runtime"], 0xFFFF))
    shop.append("film_kind", _codes(lists["kinds"], piece["kind"]))
    shop.append("film_genres", _codes(lists["genres"], piece["genres"]))
    shop.append("film_title", numbers_in(titles, piece["title"]))
    _sparse(shop, "film_end_of", "film_end_year", numbers, piece["end_year"])
    renamed = piece["original"] != ""
    shop.append("film_original_of", numbers[renamed])
    shop.append("film_original_text", numbers_in(titles, piece["original"][renamed]))
    varied = ~np.isin(piece["kind"], list(PLAIN_KINDS))
    shop.name(piece["title"][~varied], TITLED, numbers[~varied])
    _name_titles(shop, piece["title"][varied], numbers[varied])
    _name_titles(shop, piece["original"][renamed & varied], numbers[renamed & varied])


def _name_titles(shop: Shop, titles: Strings, numbers: Array) -> None:
    shop.name(titles, TITLED, numbers, listed=True)
    shop.name_variants(titles, TITLED, numbers, same_title)
    shop.name_variants(titles, PART_TITLED, numbers, parts_of_title)


def _write_people(shop: Shop, names: marisa_trie.Trie) -> None:
    first = 0
    for piece in shop.staging.pieces("persons", "key, name, birth, death"):
        numbers = np.arange(first, first + len(piece["key"]), dtype=np.uint32)
        first += len(numbers)
        shop.append("person_key", piece["key"])
        shop.append("person_name", numbers_in(names, piece["name"]))
        folded = fold_many(piece["name"])
        shop.append("person_first", shop.index.word_hashes.short(name[0] if len(name) > 1 else "" for name in folded))
        shop.append("person_last", shop.index.word_hashes.short(name[-1] if name else "" for name in folded))
        _sparse(shop, "person_birth_of", "person_birth", numbers, piece["birth"])
        _sparse(shop, "person_death_of", "person_death", numbers, piece["death"])
        shop.name(piece["name"], NAMED, numbers, listed=True)
        shop.name_variants(piece["name"], NAMED, numbers, same_person)


def _sparse(shop: Shop, of: str, what: str, numbers: Array, values: Array) -> None:
    known = values != 0
    shop.append(of, numbers[known])
    shop.append(what, values[known])


def _codes(table: Sequence[str], values: Iterable[str]) -> Array:
    code = {value: number for number, value in enumerate(table)}
    return np.fromiter((code[value] for value in values), np.uint16)
