"""People of the story told by what stands beside their names, on either side and in rows."""

import pytest

from recension.reading._read import typed_view
from recension.reading.mentions._known import Known
from recension.reading.rules._people import surely_at_work
from recension.reading.rules.world._told_people import told_people
from recension.reading.text._text import Text

TOLD = [
    ("Soon the ruthless Kelso takes over the bank.", "Kelso"),
    ("Four friends - Josh, Kenny, Tyrell and Mouse - head to a cabin.", "Josh, Kenny, Tyrell, Mouse"),
    ("Three idiots, Josh, Tyrell & Mouse, board the train at night.", "Josh, Tyrell, Mouse"),
    ("Moira and Bridget cross the border at night with a stolen car.", "Moira, Bridget"),
    ("Fifi, the French maid, hides the pearls in the soup.", "Fifi"),
    ("When teenager Zack runs over Principal Dirkson's dog, all hell breaks loose.", "Zack, Principal Dirkson"),
    ("It is the story of two brothers, Caleb and Aaron Stark, who fall out.", "Caleb, Aaron Stark"),
    ("Nick Carver (a private eye with a thirst) is hired to find a girl.", "Nick Carver"),
    ("Kelso, a courier, smuggles it in. Kelso's wife knows nothing.", "Kelso"),
    ("Then the treacherous Madame Zora tells her the truth.", "Madame Zora"),
    ("They spend a night at sea before Li-Na, the fisherman's daughter, kills him.", "Li-Na"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_people_of_the_story(text: str, names: str) -> None:
    assert set(names.split(", ")) <= told_people(typed_view(Text(text), Known(sure=False)))


UNTOLD = [
    "They kill the smuggler, Nectar is the drug of choice, and nobody cares about it.",
    "Hitchcock's eye is everywhere. Hitchcock knows that we believe what he tells us.",
    "The director tells his cast of Directors to act, and Gus is a great actor.",
    "For one thing, they call the plane an old Albatross at the beginning.",
    "The priest of Larkhollow is a wretched human being who drinks.",
    "Winkler is a veteran, and knows the long road from plan to film.",
    "Gus Malone, a sailor played by Bob Hask, drinks.",
    "The documentary is fine. In this documentary Nan tells her sister the truth.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_nobody_of_the_story(text: str) -> None:
    assert told_people(typed_view(Text(text), Known(sure=False))) == frozenset()


@pytest.mark.parametrize(
    ("text", "working"),
    [
        ("She is kidnapped by Zorvik and flees.", []),
        ("A deputy is stabbed by Zorvik in the barn.", []),
        ("The lodger, Zorvik, played by a stranger, flees.", []),
        ("It is directed by Zorvik.", ["Zorvik"]),
        ("The songs are performed by Zorvik.", ["Zorvik"]),
        ("The film is by Zorvik.", ["Zorvik"]),
    ],
)
def test_what_is_done_by_people_of_stories_is_no_work(text: str, working: list[str]) -> None:
    assert sorted(surely_at_work(typed_view(Text(text), Known()))) == working
