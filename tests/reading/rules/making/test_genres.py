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
    ("He had spent ten years in horror films.", []),
    ("The producers wanted to save the gangster genre.", []),
    ("One of the finest gangster films of the decade.", ["gangster"]),
    ("Fans of submarine movies will be pleased.", ["submarine"]),
    ("Fans of submarine movies will hate it.", []),
    ("Lovers of westerns should look elsewhere.", []),
    ("It stops for a musical number at the quay.", []),
    ("A mystery woman waits at the quay.", []),
    ("It has very western notions of balance.", []),
    ("A comedy buoyed by its songs.", ["comedy"]),
    ("An odd mix of romance, comedy and horror.", ["comedy", "horror", "romance"]),
    ("It is a slow, beautiful love story.", ["love story"]),
    ("There's a love story in it somewhere.", []),
    ("I am a big fan of low budget Horror flicks.", ["horror"]),
    ("Some of my favourite horror films were made by him.", []),
    ("Her so-called \"family\" moved in.", []),
]


@pytest.mark.parametrize(("text", "expected"), GENRES)
def test_of_what_kind_it_is(text: str, expected: list[str]) -> None:
    assert [value for _, value in stated(text, genre)] == expected
