"""The film's year, told of its own coming out."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.films import film, years_told
from tests.reading.facts import claims_in

FERRY = Known(("Night Ferry",), year=1961)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In the prints that opened in November 1961 the song is there.", True),
        ("At ninety minutes it went out in Britain late in 1961.", True),
        ("They sent the picture out in October 1961 as a second feature.", True),
        ("The restored print was shown in Hull in 1961.", False),
        ("He opened the shop in 1962.", False),
    ],
)
def test_the_year_it_came_out_in(text: str, told: bool) -> None:
    assert [c.value for c in claims_in(text, film, known=FERRY) if c.property == "year"] == (["1961"] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I first watched it on its release in 1961 and wept.", True),
        ("It has lost its edge since its 1961 debut.", True),
        ("All was well when it was made (1961), I suppose.", True),
        ("Though made in 1961, it could sail today.", True),
        ("The many faces in this 1961 fiasco do nothing for it.", True),
        ("I saw this movie in 1961 when I was six.", False),
        ("I bought this 1961 edition at the quay.", False),
        ("The many faces in this 1962 fiasco do nothing for it.", False),
    ],
)
def test_the_films_own_year(text: str, told: bool) -> None:
    claims = [c.value for c in claims_in(text, years_told, known=FERRY) if c.property == "year" and c.is_fact]
    assert claims == (["1961"] if told else [])
