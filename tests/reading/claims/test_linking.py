"""Claims carry the ids of whom and what they name, and none where the authority leaves it open."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading import read
from recension.records import Document

MASK = "Mask (1985) was directed by Peter Bogdanovich. Eric Stoltz plays Rocky Dennis and Cher plays his mother. "


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    starter = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(starter, tmp_path_factory.mktemp("linking") / "starter").path)


LINKED = {
    "a player by surname": ("Stoltz plays the boy Rocky.", "cast_member", "Eric Stoltz", "Eric Stoltz"),
    "a player of another film": ("Rocky is played by Tom Hanks.", "cast_member", "Tom Hanks", "Tom Hanks"),
    "a director with an initial": ("It was directed by P. Bogdanovich.", "director", "Peter Bogdanovich", "Peter Bogdanovich"),
    "nobody the authority knows": ("The boxer is played by Quentin Nobody.", "cast_member", "Quentin Nobody", None),
    "a film compared with": ("It is gentler than “The Elephant Man”.", "related_film", "The Elephant Man", "The Elephant Man (1980)"),
    "a film whose article is written small": ("It is gentler than “the Elephant Man”.", "related_film", "The Elephant Man", "The Elephant Man (1980)"),
    "a remake by its year": ("It is warmer than “The Thing” (1982).", "related_film", "The Thing", "The Thing (1982)"),
    "open between remakes": ("It is warmer than “The Thing”.", "related_film", "The Thing", None),
    "a year that no film of the title has": ("It is warmer than “The Thing” (1997).", "related_film", "The Thing", None),
    "a film misspelt, by its year": ("It is warmer than “Young Frankenstien” (1974).", "related_film", "Young Frankenstein", "Young Frankenstein (1974)"),
    "a film with another letter doubled": ("It is warmer than “Young Frrankenstein” (1974).", "related_film", "Young Frankenstein", "Young Frankenstein (1974)"),
    "a film misspelt, without its year": ("It is gentler than “The Elefant Man”.", "related_film", "The Elefant Man", None),
    "a film a letter away": ("It is gentler than “The Elephent Man”.", "related_film", "The Elephant Man", "The Elephant Man (1980)"),
    "a film but for its last s": ("It is gentler than “The Elephant Mans”.", "related_film", "The Elephant Mans", None),
    "a film of no authority": ("It is warmer than “Slow Bread” (1994).", "related_film", "Slow Bread", None),
}  # fmt: skip


@pytest.mark.parametrize("case", LINKED)
def test_ids_of_claims(case: str, authority: Authority) -> None:
    sentence, name, value, expected = LINKED[case]
    claims = read(Document("d", MASK + sentence), authority=authority).claims
    found = [c for c in claims if c.property == name and c.value == value]
    assert found and {_named(c.property, c.ids.get("imdb"), authority) for c in found} == {expected}


def _named(name: str, imdb: str | None, authority: Authority) -> str | None:
    """What an id stands for, as the authority spells it."""
    if imdb is None:
        return None
    if name == "related_film":
        number = authority.film_by_id(imdb)
        assert number is not None
        return f"{authority.title(number)} ({authority.years[number]})"
    person = authority.person_by_id(imdb)
    assert person is not None
    return authority.person_name(person)


def test_without_an_authority_there_are_no_ids() -> None:
    assert not any(c.ids for c in read(Document("d", MASK)).claims)
