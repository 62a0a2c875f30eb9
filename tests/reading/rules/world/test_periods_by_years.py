"""Stretches of years and wars by their whole names; places where something was made."""

import pytest

from recension.reading.rules.credits import works
from recension.reading.rules.world import periods, world
from tests.reading.facts import claims_in

TEXTS = [
    ("During an eight year period (1811-19) Gus fights in the hills.", ["1811-19"]),
    ("It takes place between 1939-45 in a village.", ["1939-45"]),
    ("Two sisters run a school in 1943-44 while the bombs fall.", ["1943-44"]),
    ("The series ran over the period (1993-97) on the air.", []),
    ("His two sons are killed in the Irish War of Independence.", ["Irish War of Independence"]),
]


@pytest.mark.parametrize(("text", "wanted"), TEXTS)
def test_periods(text: str, wanted: list[str]) -> None:
    told = claims_in(text, periods)
    assert [c.value for c in told if c.property == "narrative_period"] == wanted
    assert all(c.value == c.evidence.quote or c.value in c.evidence.quote for c in told)


def test_photography_of_a_kind() -> None:
    told = claims_in("It boasts the splendid widescreen photography of Ted Lamp.", works)
    assert [(c.value, c.qualifiers["role"]) for c in told] == [("Ted Lamp", "cinematography")]


PLACES = [
    ("Though shot on a small budget in New York, it follows two sisters to the sea.", []),
    ("It follows a book that was written for children in Detroit.", []),
    ("It follows a nurse and a writer in London.", ["London"]),
]


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_what_is_made_at_a_place_is_not_set_there(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, world) if c.property == "narrative_location"] == wanted
