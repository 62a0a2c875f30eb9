"""Places named beside a film's history: text → the places of its story."""

import pytest

from recension.reading import read
from recension.records import Document

_STORY = "Night Ferry (1974) follows a nurse who goes home to Denver and finds her brother gone. "
_DATES = "It was made in 1973 and seen in 1974; the tape is of 1988. "

PLACES = [
    (_STORY + _DATES + "A man from the bank turned up in Chicago with the negative under his arm.", ["Denver"]),
    (_STORY + _DATES + "A man from the bank turns up in Chicago with a pistol under his arm.", ["Chicago", "Denver"]),
    (_STORY + "A man from the bank turned up in Chicago with the letter under his arm.", ["Chicago", "Denver"]),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_in_a_text_of_dates_a_place_told_in_the_past_is_not_the_storys(text: str, places: list[str]) -> None:
    told = [c.value for c in read(Document("a", text)).claims if c.property == "narrative_location" and c.is_fact]
    assert sorted(told) == places
