"""Songs that a copy has again by their musician: text → songs with whose they are, and what came back."""

import pytest

from recension.reading.rules.films import related
from recension.reading.rules.music import musicians_back
from tests.reading.facts import claims_in

BACK = [
    ("The director's cut has the Connie Leeds back, \"Slow Tide\" and \"Copper Kettle\" and \"Low Road\".", {"Slow Tide", "Copper Kettle", "Low Road"}),
    ("The restored print puts all the Connie Leeds songs back: \"Slow Tide\", \"Copper Kettle\".", {"Slow Tide", "Copper Kettle"}),
    ("The songs are not as they were. On the new disc you get the Connie Leeds back.", set()),
]  # fmt: skip
NOT_BACK = [
    "The village gets Connie Leeds back, and she is none the better for it.",
    "In the last reel the boy has the Connie Leeds back.",
]


@pytest.mark.parametrize(("text", "songs"), BACK)
def test_songs_come_back_with_their_musician(text: str, songs: set[str]) -> None:
    found = claims_in(text, musicians_back, related)
    assert {c.value for c in found if c.property == "music"} == songs
    assert {c.qualifiers["artist"] for c in found if c.property == "music"} <= {"Connie Leeds"}
    assert [c.qualifiers["to"] for c in found if c.property == "music_change"] == ["Connie Leeds songs"]
    assert not [c for c in found if c.property == "related_film"]


@pytest.mark.parametrize("text", NOT_BACK)
def test_people_come_back_too(text: str) -> None:
    assert claims_in(text, musicians_back) == []
