"""Advice on copies: which to get and which to leave, in whatever words."""

import pytest

from recension.reading.rules.measures import advice, copies_advised
from tests.reading.facts import claims_in

ADVISED = [
    ("The Kino has the better print. Go for the Criterion DVD.", ["yes"]),
    ("Hold on to the old Artificial Eye disc.", ["yes"]),
    ("I would still take the laserdisc.", ["yes"]),
    ("You should track down the Italian Blu-ray.", ["yes"]),
    ("There are two discs of it on DVD. Either one will serve you.", ["yes"]),
    ("The Dutch DVD is complete. It is the one to own.", ["yes"]),
    ("Dealers know that the DVD is gone. Pay what they want.", ["yes"]),
    ("It is rare on DVD, but is it worth the search? I think so.", ["yes"]),
    ("Nobody under forty should miss it.", ["yes"]),
    ("Don't let that put you off.", ["yes"]),
    ("Skip the Spanish DVD.", ["no"]),
    ("Never settle for the cropped VHS.", ["no"]),
    ("The grey DVD can go in the bin.", ["no"]),
    ("If you see the DVD in a shop, leave it on the rack.", ["no"]),
    ("She must find the tape before the police do.", []),
    ("Forget the DVD cover, nobody looks like that.", []),
    ("Would you keep the old DVD?", []),
    ("He took the one to the left.", []),
    ("They left it there.", []),
]


@pytest.mark.parametrize(("text", "expected"), ADVISED)
def test_copies_advised(text: str, expected: list[str]) -> None:
    found = [c.value for c in claims_in(text, advice, copies_advised) if c.property == "recommend"]
    assert sorted(set(found)) == expected
