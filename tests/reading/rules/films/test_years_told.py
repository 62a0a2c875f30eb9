"""The film's year, told of its own coming out."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.rules.films import years_told
from tests.reading.facts import claims_in

FERRY = Known(("Night Ferry",), year=1961)


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
