"""Times of a story told beside what happens in it; places joined of several words."""

import pytest

from recension.reading.rules.world import periods_by_event, world
from tests.reading.facts import stated

TIMES = [
    ("In March 1945 a young soldier deserts with his brother's boots.", "narrative_period=1945"),
    ("A hundred years from now, the earth is ruled by machines.", "narrative_period=A hundred years from now"),
    ("During the Grover years, a couple buys a haunted brownstone.", "narrative_period=Grover years"),
    ("It's London during the Blitz, and a nurse falls for a pilot.", "narrative_period=Blitz"),
    ("We're in Lisbon in 1898, and the harbour is frozen.", "narrative_period=1898"),
    ("A story about miners in a coal town in the 1870s.", "narrative_period=1870s"),
    ("A boy flees to Paris during the Occupation.", "narrative_period=Occupation"),
    ("The film jumps between the present day and a farm.", "narrative_period=present day"),
    ("Most of it takes place on Martha's Vineyard in winter.", "narrative_location=Martha's Vineyard"),
    ("Lisbon doubles for Havana throughout.", "narrative_location=Havana"),
    ("This takes us from the slums of Calcutta to a farm.", "narrative_location=Calcutta"),
    ("Crime has been abolished in New Chicago.", "narrative_location=New Chicago"),
]


@pytest.mark.parametrize(("text", "fact"), TIMES)
def test_stated(text: str, fact: str) -> None:
    property, _, value = fact.partition("=")
    assert (property, value) in stated(text, periods_by_event, world)


UNTOLD = [
    "I saw this in 1986 and loved it.",
    "It is one of the best films of the 1980s.",
    "He made three films in the 1930s and then he dies.",
    "The film was released in 1985 and is a hit.",
    "It went out in March 1974 under another name, and the hero finds a gun.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_no_time(text: str) -> None:
    assert not [v for p, v in stated(text, periods_by_event) if p == "narrative_period"]


FILLER = " It rains a good deal, and nobody in the house minds it much, for the fire is lit and the soup is hot." * 8


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("We're in Lisbon in 1898, and the harbour is frozen.", ["1898"]),
        ("A clever idea in 1931, which somebody copies in every other thriller, and the detective is a bore.", []),
    ],
)
def test_a_year_that_all_words_speak_against_is_not_the_storys(text: str, wanted: list[str]) -> None:
    assert [v for p, v in stated(text + FILLER, periods_by_event) if p == "narrative_period"] == wanted
