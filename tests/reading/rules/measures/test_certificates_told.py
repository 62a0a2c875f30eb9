"""Certificates told in passing, and the stop behind a letter: text → certificates."""

import pytest

from recension.reading.rules.measures import measures
from tests.reading.facts import claims_in, stated

TOLD = [
    ("It runs 131 minutes and is rated R. The Harbour Blu-ray from 2017 carries a new interview.", ["R"]),
    ("The board objected; in America they let it go out as a PG.", ["PG"]),
    ("How it slipped through with a PG is anybody's guess.", ["PG"]),
    ("The MPAA threatened an X eleven times before it settled for an R.", ["R"]),
    ("It went back to the board a dozen times to get its R.", ["R"]),
    ("It was X-rated at first; it has been an R since 1971.", ["X", "R"]),
    ("PG-13, 131 minutes, Harbour Video.", ["PG-13"]),
    ("R-rated for no good reason.", ["R"]),
    ("It was banned by 39 councils.", ["banned"]),
    ("Banned on British video from 1984 to 2002.", ["banned"]),
    ("The MPAA, in its wisdom, slapped it with an R.", ["R"]),
    ("The ratings board wanted an X; she trimmed it to an R.", ["R"]),
    # no certificates
    ("The hero was banned by the council.", []),
    ("It is an 18 year wait.", []),
    ("She is a 12 and he is a 15.", []),
    ("In the end he got an X on the map.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_certificates_in_passing(text: str, told: list[str]) -> None:
    found = [c for c in claims_in(text, measures) if c.property == "content_rating" and c.is_fact]
    assert [c.value for c in found] == told


def test_a_certificate_in_marks() -> None:
    assert stated('Here is a film rated "U" that is rather grim.', measures) == [("content_rating", "U")]
    assert stated('They rated "Quarry" highly.', measures) == []
