"""When the story is, told in passing."""

import pytest

from recension.reading.rules.world import periods, periods_told, plots, world
from tests.reading.facts import stated
from tests.reading.rules.world.test_plots import LAMP

PERIOD = "narrative_period"
TOLD = [
    ("Set for no good reason,in the 1930's, it wastes Gus.", "1930s"),
    ("Set in '64, it is full of mods.", "1964"),
    ("It tells the story of the Linen Rebellion from below.", "Linen Rebellion"),
    ("During the Civil War two brothers meet.", "Civil War"),
    ("He loves her before, and after, World War Two.", "World War Two"),
    ("A killer stalks the tenants over Thanksgiving night.", "Thanksgiving"),
    ("It is Black Friday, and Gus is in the mall.", "Black Friday"),
    ("A thief hides presents on Christmas Eve.", "Christmas Eve"),
    ("A Victorian governess hides a letter.", "Victorian"),
    ("A Prohibition-era bootlegger finds a boat.", "Prohibition"),
    ("Citizens are numbered in some future fascist state.", "future"),
    ("In the future, thieves fight in an arena.", "future"),
    ("Paris at the turn of the century is lovingly shown.", "turn of the century"),
    ("The film follows two families in the 1960s and 1970s.", "1960s and 1970s"),
    ("It takes place over a year (from October 1951 to October 1952).", "October 1951 to October 1952"),
    ("Two clerks meet during the summer of 1957.", "summer of 1957"),
    ("Gus grows up in the Twenties and becomes a dancer.", "1920s"),
    ("Four monks wander through 'feudal' Japan.", "feudal"),
]
UNTOLD = [
    "I watched it on Christmas Eve with my aunt.",
    "It is best seen over Thanksgiving.",
    "He did one at Christmas, and it sold well.",
    "The setup back in 1962 was costly.",
    "It is no Star Wars.",
    "In the future, I hope to see more of her.",
    "It feels like a Victorian melodrama.",
    "Halloween is my favourite.",
    "The Cold War mentality of it tires.",
    "The director spent the summer of 1957 in bed.",
]


@pytest.mark.parametrize(("text", "when"), TOLD)
def test_a_time_is_told(text: str, when: str) -> None:
    assert (PERIOD, when) in stated(text, periods, periods_told, plots, world, known=LAMP)


@pytest.mark.parametrize("text", UNTOLD)
def test_no_time_is_told(text: str) -> None:
    assert PERIOD not in [p for p, _ in stated(text, periods, periods_told, plots, world, known=LAMP)]
