"""Where the action goes or stays, and times by their edges."""

import pytest

from recension.reading.rules.world import periods_at_edges, places_of_action
from tests.reading.facts import stated

PLACES = [
    ("Three clerks cross Spain and France before the money runs out.", ["Spain", "France"]),
    ("The action never strays from Lisbon.", ["Lisbon"]),
    ("The story is confined to Lisbon.", ["Lisbon"]),
    ("It moves the action to Naples.", ["Naples"]),
    ("The tale has been transplanted from Leith to Naples.", ["Naples"]),
    ("The film left Paris cold.", []),
]
TIMES = [
    ("The story unfolds at the close of the nineteenth century.", ["close of the nineteenth century"]),
    ("The setting is a harbour just after the war.", ["just after the war"]),
    ("It is set there on the eve of the German occupation.", ["on the eve of the German occupation"]),
    ("Two clerks meet one cold winter of 1943-44.", ["winter of 1943-44"]),
    ("The markets of 1939 are lovingly recreated.", ["1939"]),
    ("He retired just after the war.", []),
]


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_where_the_action_goes(text: str, places: list[str]) -> None:
    assert sorted(value for _, value in stated(text, places_of_action)) == sorted(places)


@pytest.mark.parametrize(("text", "times"), TIMES)
def test_times_by_their_edges(text: str, times: list[str]) -> None:
    assert [value for _, value in stated(text, periods_at_edges)] == times
