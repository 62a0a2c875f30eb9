"""Characters whom everybody knows: text → those whom the film has."""

import pytest

from recension.reading.rules.world import stock_characters
from tests.reading.facts import claims_in

TOLD = [
    ("This is the first Popeye cartoon in colour.", ["Popeye"]),
    ("What stays is the shrinking of Popeye's hat.", ["Popeye"]),
    ("Then Popeye falls off the pier.", ["Popeye"]),
    ("Here Popeye's film is a bore.", []),
    ("Popeye is a great comic book.", []),
    ("He walks like Popeye and talks too much.", []),
    ("It is no Popeye, who is funny.", []),
    ("The second half has a Popeye clone.", []),
    ("Gus Malone plays Popeye.", []),
    ("They made Popeye dull. How was it done? Nobody cares for Popeye here, and Popeye knows.", ["Popeye"]),
    ("Fans of Popeye films love Popeye comics, and play Popeye games.", []),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_stock_characters(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, stock_characters) if c.is_fact] == wanted
