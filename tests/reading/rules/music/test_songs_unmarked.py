"""Songs in capitals alone, and musicians in rows: text → what is heard."""

import pytest

from recension.reading.rules.music import music, musicians, songs_told, songs_unmarked
from tests.reading.facts import claims_in

HEARD = [
    ("Slow Tide Running plays over the napalm.", ["Slow Tide Running"]),
    ("Slow Tide accompanies Nils Holm's entrance, and Be My Harbour opens the picture.", ["Slow Tide", "Be My Harbour"]),
    ("Cora Lund sings As Tide Goes By at the piano.", ["As Tide Goes By"]),
    ("She belts out Low Water Blues.", ["Low Water Blues"]),
    ("He dies by the river to the sound of Knockin' on the Harbour Door.", ["Knockin' on the Harbour Door"]),
    ("When Marlow's Tideway comes on you know somebody will be kicked.", ["Tideway"]),
    ("She holds up a boombox blaring Marlow's In Your Harbour.", ["In Your Harbour"]),
    ("Low Water is played in full.", ["Low Water"]),
    ("The songs -- Low Water, Slow Tide Running, Be My Harbour -- were a first.", ["Low Water", "Slow Tide Running", "Be My Harbour"]),
    ("On the boombox: \"In Your Harbour\" by Marlow.", ["In Your Harbour"]),
    ("Lodestone, Tideway, Kelp and Marlow Finch play from every car.", ["Lodestone", "Tideway", "Kelp", "Marlow Finch"]),
    ("The songs are by Lodestone, Red 7, the Tideway Movers and Kelp.", ["Lodestone", "Red 7", "Tideway Movers", "Kelp"]),
    ("She performs songs made famous by Lodestone, Ned Kelp, or Silt.", ["Lodestone", "Ned Kelp", "Silt"]),
    ("The songs by Lodestone and Kelp had never been cleared for video.", ["Lodestone", "Kelp"]),
    ("Lodestone and Kelp fill out an all-punk soundtrack.", ["Lodestone", "Kelp"]),
    ("It is wall to wall Lodestone.", ["Lodestone"]),
    ("Lodestone gets two songs.", ["Lodestone"]),
    ("She tears into Low Water and When the Harbour Sleeps.", ["Low Water", "When the Harbour Sleeps"]),
    ("There are five songs (a chest of them): Low Water, Nellie; Will You Drown?; If I'm Late; Mary.", ["Low Water, Nellie", "Will You Drown?", "If I'm Late", "Mary"]),
    # no songs
    ("Nils Holm plays over the top.", []),
    ("Nils Holm plays as if he were asleep.", []),
    ("She sings Italian.", []),
    ("Night Ferry plays on the big screen at last.", []),
    ("He performs Hamlet in the park.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "heard"), HEARD)
def test_songs_in_capitals_and_rows_of_musicians(text: str, heard: list[str]) -> None:
    found = claims_in(text, music, musicians, songs_told, songs_unmarked)
    assert sorted(c.value for c in found if c.is_fact) == sorted(heard)
