"""Copies with their label: text → the editions told."""

import pytest

from recension.reading.rules.versions import carriers, copies, editions, labelled, labels_named
from tests.reading.facts import claims_in

COPIES = [
    ("The Kino DVD was as brown as gravy.", ["Kino DVD"]),
    ("Find the Criterion Blu-ray if you can.", ["Criterion Blu-ray"]),
    ("The uncut version, all 90 minutes of it, came out on the Criterion DVD.", ["uncut"]),
    ("The Kino DVD is missing the prologue.", ["Kino DVD"]),
    ("The Kino DVD was taken from a faded print.", ["Kino DVD"]),
    ("The Kino DVD of 2001 was as brown as gravy.", ["Kino DVD"]),
    ("Buy the Criterion Blu-ray. It has both endings.", ["Criterion Blu-ray"]),
]


@pytest.mark.parametrize(("text", "names"), COPIES)
def test_a_copy_is_an_edition_unless_a_version_is_on_it(text: str, names: list[str]) -> None:
    claims = claims_in(text, editions, labelled, carriers, labels_named, copies)
    assert [c.value for c in claims if c.property == "edition"] == names
