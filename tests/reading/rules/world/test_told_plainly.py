"""Parts, creatures and places told plainly: text → property and value."""

import pytest

from recension.reading.rules._order import ALL
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})

TOLD = [
    ("The guy playing Elvis sounds like a truck driver.", "portrays", {"Elvis Presley"}),
    ("The butler is dressed as Elvis at the ball.", "portrays", set()),
    ("He is an awful Elvis impersonator.", "portrays", set()),
    ("The will is found by Tuppy the dog and Orla the maid.", "character", {"Tuppy", "Orla"}),
    ("It is like Tuppy the dog.", "character", set()),
    ("We are inside a crumbling French prison with four men.", "narrative_location", {"France"}),
    ("It plays like one of those crappy German court-shows.", "narrative_location", set()),
    ("The director makes great use of the Montana locales.", "filming_location", {"Montana"}),
    ("The director makes the most of the Larkspur Canyon locales.", "filming_location", {"Larkspur Canyon"}),
    ("It has beautiful New Zealand settings.", "filming_location", {"New Zealand"}),
    ("It moves, and the Canadian locations give it some air.", "filming_location", {"Canada"}),
    ("The story opens inside Count de Orvo's tomb.", "narrative_location", set()),
]


@pytest.mark.parametrize(("text", "name", "values"), TOLD)
def test_what_is_told_plainly(text: str, name: str, values: set[str]) -> None:
    assert {c.value for c in claims_in(text, _All) if c.property == name and c.is_fact} == values  # type: ignore[arg-type]
