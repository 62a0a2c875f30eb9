"""What critics say by the build of a sentence: of players that the text itself casts."""

import pytest

from recension.reading import read
from recension.records import Document

HEAD = "Dora Vane plays the widow and Ernst Holl plays the judge. "
#: (a sentence, the side, the player), of a film that nobody knows.
SAID = [
    ("Dora Vane, enjoyably slimy, has the first word.", "pos", "Dora Vane"),
    ("Ernst Holl, who came from the stage, is a bit of a plank.", "neg", "Ernst Holl"),
    ("Ernst Holl, in a wig that does him no favours, is superb.", "pos", "Ernst Holl"),
    ("Dora Vane plays to the gallery.", "neg", "Dora Vane"),
]


@pytest.mark.parametrize(("text", "side", "player"), SAID)
def test_players_are_judged(text: str, side: str, player: str) -> None:
    claims = read(Document("1", f"The movie is a drama.\n{HEAD}{text}")).claims
    told = [(c.value, c.qualifiers["pol"], c.qualifiers.get("target")) for c in claims if c.property == "opinion"]
    assert ("acting", side, player) in told
