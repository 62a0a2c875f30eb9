import pytest

from recension.reading.rules.versions import carriers, copies, editions, labelled, labels_named
from tests.reading.facts import claims_in

COPIES = [
    ("The Kino DVD was as brown as gravy.", []),
    ("Find the Criterion Blu-ray if you can.", []),
    ("The uncut version, all 90 minutes of it, came out on the Criterion DVD.", ["uncut"]),
    ("The Kino DVD is missing the prologue.", ["Kino DVD"]),
    ("The Kino DVD was taken from a faded print.", ["Kino DVD"]),
    ("The Kino DVD of 2001 was as brown as gravy.", ["Kino DVD"]),
    ("Buy the Criterion Blu-ray. It has both endings.", ["Criterion Blu-ray"]),
]


@pytest.mark.parametrize(("text", "names"), COPIES)
def test_a_copy_that_is_only_judged_is_no_edition(text: str, names: list[str]) -> None:
    claims = claims_in(text, editions, labelled, carriers, labels_named, copies)
    assert [c.value for c in claims if c.property == "edition"] == names
