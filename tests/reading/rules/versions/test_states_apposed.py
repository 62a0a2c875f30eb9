"""States of copies, told beside their names: text → the differences."""

import pytest

from recension.reading.rules.versions import states_apposed
from tests.reading.facts import stated

STATES = [
    ("I had only the Harbour tape, cropped, and then their DVD, taken from the tape.", ["cropped", "taken from the tape"]),
    ("The Harbour DVD of 2001 with burnt-in subtitles is a murky affair.", ["with burnt-in subtitles"]),
    ("Harbour's Blu-ray, out of the 4K restoration by the archive, is a joy.", ["out of the 4K restoration by the archive"]),
    ("I own the old DVD, which is dubbed, and the new one.", ["dubbed"]),
    ("The tape, cut by eleven minutes, came first.", ["cut by eleven minutes"]),
    ("The man with the tape, cut by glass, ran.", []),
    ("I hope for a disc with English subtitles.", []),
    ("The disc with the commentary is dear.", []),
    ("The older disc, without the words on the cover, is the short one.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), STATES)
def test_states_of_copies_beside_their_names(text: str, values: list[str]) -> None:
    assert [v for _, v in stated(text, states_apposed)] == values
