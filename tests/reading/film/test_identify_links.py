"""Namesakes and films of one title, told apart by what the reviewed film's credits say; misspelt names."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading.film._identify import identify
from recension.reading.film._links import link_film, link_person
from recension.reading.film._misspelt import amiss
from recension.reading.text._text import Text


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    starter = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(starter, tmp_path_factory.mktemp("links") / "starter").path)


def film(authority: Authority, title: str, year: int) -> int:
    films = authority.films_titled(authority.name_of(title.lower().split())).tolist()
    return next(f for f in films if authority.film(f).year == year)


PEOPLE = {
    "in full": ("Eric Stoltz", "Eric Stoltz"),
    "by surname": ("Stoltz", "Eric Stoltz"),
    "by nickname's rest": ("Sam Elliott", "Sam Elliott"),
    "with an initial": ("P. Bogdanovich", "Peter Bogdanovich"),
    "from elsewhere": ("Arnold Schwarzenegger", "Arnold Schwarzenegger"),
    "nobody's": ("Quentin Nobody", None),
    "empty": ("", None),
}


@pytest.mark.parametrize("case", PEOPLE)
def test_people_by_the_credits_of_mask(case: str, authority: Authority) -> None:
    name, full = PEOPLE[case]
    linked = link_person(name, film(authority, "Mask", 1985), authority)
    assert (linked.name if linked else None) == full


def test_a_surname_alone_names_nobody_without_a_film(authority: Authority) -> None:
    assert link_person("Stoltz", None, authority) is None


RELATED = {
    "by its year": ("The Thing", {"year": 1982}, ("The Thing", 1982)),
    "open between remakes": ("The Thing", {}, None),
    "the remake's original": ("Cape Fear", {"of": ("Cape Fear", 1991), "relation": "remake_of"}, ("Cape Fear", 1962)),
    "the one of its kind": ("The Elephant Man", {}, ("The Elephant Man", 1980)),
    "nothing of that title": ("Slow Bread", {}, None),
}


@pytest.mark.parametrize("case", RELATED)
def test_related_films(case: str, authority: Authority) -> None:
    title, told, expected = RELATED[case]
    of = told.pop("of", None) if (told := dict(told)) else None
    linked = link_film(title, authority, film=film(authority, *of) if of else None, **told)
    found = authority.film(linked.number) if linked else None
    assert ((found.title, found.year) if found else None) == expected


@pytest.mark.parametrize(
    ("a", "b", "letters"), [("stolz", "stoltz", 1), ("", "ab", 2), ("grahm", "graham", 1), ("a", "a", 0)]
)
def test_letters_amiss(a: str, b: str, letters: int) -> None:
    assert amiss(a, b) == amiss(b, a) == letters


def test_a_misspelt_director_tells_the_film(authority: Authority) -> None:
    text = "A boy and a mask of bone. Directed by Peter Bogdanovitch in 1985, it made me cry."
    found = identify(Text(text), authority=authority)
    assert "Mask" in [c.title for c in found.candidates]
