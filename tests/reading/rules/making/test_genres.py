"""Genres: this film's, and not those of supplements and of other works."""

import pytest

from recension.reading.rules.making import genre
from tests.reading.facts import stated

GENRES = [
    ("It is a western with songs.", ["western"]),
    ("A documentary about ferries.", ["documentary"]),
    ("On the second disc are a documentary of eighty minutes, deleted scenes and photos.", []),
    ("And there was a kids' cartoon, Ferry Folk, which I did not dream.", []),
    ("There were also two westerns before it.", []),
]


@pytest.mark.parametrize(("text", "expected"), GENRES)
def test_of_what_kind_it_is(text: str, expected: list[str]) -> None:
    assert [value for _, value in stated(text, genre)] == expected
