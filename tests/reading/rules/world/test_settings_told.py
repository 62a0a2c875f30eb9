"""Where and when the story is, told by set turns: text → property and value."""

import pytest

from recension.reading.rules.world import settings_told
from tests.reading.facts import claims_in

PLACE, TIME = "narrative_location", "narrative_period"
TOLD = [
    ("Most of it takes place in outer space.", (PLACE, "outer space")),
    ("It takes place in space between two walls.", (PLACE, "space"), False),
    ("He is a cook aboard a leaky cargo ship who wants to go home.", (PLACE, "a leaky cargo ship")),
    ("He walks as though aboard a cargo ship.", (PLACE, "a cargo ship"), False),
    ("Then Alec flies to the UK with the letters.", (PLACE, "UK")),
    ("Kirk wakes up in 17th Century Lisbon.", (TIME, "17th Century")),
    ("It is set in the 17th Century.", (TIME, "17th Century")),
    ("It is a 20th Century Pictures release.", (TIME, "20th Century"), False),
    ("The residents of Hollywood sleep through it all.", (PLACE, "Hollywood")),
    ("The modern-day setting suits the tale.", (TIME, "modern-day")),
    ("She is a baker in the middle of the Mexican revolution.", (TIME, "Mexican revolution")),
    ("It follows two farms during America's Civil War.", (TIME, "America's Civil War")),
    ("He sings in the middle of the Mexican dinner.", (TIME, "Mexican dinner"), False),
]


@pytest.mark.parametrize(("text", "wanted", "told"), [(*row, True)[:3] for row in TOLD])
def test_settings(text: str, wanted: tuple[str, str], told: bool) -> None:
    assert (wanted in [(c.property, c.value) for c in claims_in(text, settings_told) if c.is_fact]) == told
