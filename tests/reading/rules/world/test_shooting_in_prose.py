"""Where the film was shot, told by what its makers did."""

import pytest

from recension.reading.rules.world import shooting_in_prose
from tests.reading.facts import claims_in

SHOT = [
    ("They worked for ten weeks around Corrington and Leeds.", ["Corrington", "Leeds"]),
    ("Corrington is really Marlow, Pennsylvania, and the rink is the real one.", ["Marlow", "Pennsylvania"]),
    ("The studio was Ardmore, down the road.", ["Ardmore"]),
    ("She took her company to Uganda, and everybody fell ill.", ["Uganda"]),
    ("She took her actors up to a deserted hamlet in the mountains of Norway.", ["Norway"]),
    ("The rest was done at Elstree.", ["Elstree"]),
    ("Malta plays Jerusalem, as it did for others.", ["Malta"]),
    ("Morocco doubles for Spain, and Shepperton for the club.", ["Shepperton"]),
    ("The crew spent the winter in Lapland, since nobody else would have them.", ["Lapland"]),
    ("The roadhouse was put up in the hills behind Palermo.", ["Palermo"]),
    ("Cinecittà's largest stage was flooded for the regatta.", ["Cinecittà"]),
]


@pytest.mark.parametrize(("text", "places"), SHOT)
def test_where_it_was_shot(text: str, places: list[str]) -> None:
    assert [c.value for c in claims_in(text, shooting_in_prose)] == places


#: What people of the story do, and who is really somebody.
NOT_SHOT = [
    "Anna is really Vera, and nobody knows.",
    "He worked around Leeds as a driver.",
    "Vera plays Anna.",
    "The house was built in Palermo.",
    "Morocco is far from Spain.",
]


@pytest.mark.parametrize("text", NOT_SHOT)
def test_where_it_was_not(text: str) -> None:
    assert claims_in(text, shooting_in_prose) == []
