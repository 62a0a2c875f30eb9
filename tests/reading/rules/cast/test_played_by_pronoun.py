"""Who plays whom, told at a distance: of a pronoun, or behind what is said of the playing."""

import pytest

from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules.cast import played_as_him, played_by_pronoun, playing
from tests.reading.facts import claims_in

PLAYER = "Anna Pell"


def _told(text: str, module: object = played_by_pronoun) -> list[tuple[str, str]]:
    at = text.index(PLAYER)
    spotted = [Mention(at, at + len(PLAYER), PERSON, PLAYER, known=True, plays=True)]
    return [(c.value, c.qualifiers.get("character", "")) for c in claims_in(text, module, spotted=spotted) if c.is_fact]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Pell is a find. She plays Moll, a clerk.", "Moll"),
        ("Anna Pell is a find, and she plays Moll in this.", "Moll"),
        ("Anna Pell is a find. Here she plays a lovesick smuggler who picks up a chill.", "a lovesick smuggler"),
        ("Anna Pell steals every scene, playing Moll Tarn.", "Moll Tarn"),
        ("Anna Pell is very good playing Moll Tarn.", "Moll Tarn"),
    ],
)
def test_played_at_a_distance(text: str, role: str) -> None:
    assert _told(text) == [(PLAYER, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Pell is a find. In 1931 she played Moll.",
        "Anna Pell is a find. She plays the piano well.",
        "Anna Pell is a find. She played Moll in 'Night Ferry'.",
        "Anna Pell is a find. She sings too. He plays a sailor.",
        "Anna Pell gave up playing Moll.",
        "Anna Pell is good playing the Gus Orvik type.",
        "They watched Anna Pell, playing Moll.",
    ],
)
def test_no_part_of_this_film(text: str) -> None:
    assert _told(text) == []


def test_the_maker_himself_plays() -> None:
    assert _told("Anna Pell herself plays Moll, a clerk.", playing) == [(PLAYER, "Moll")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The true story of Gus Orvik, who lived with his mother, Moll Tarn, in a shed. Anna Pell plays him.", "Gus Orvik"),
        ("The true story of Gus Orvik, who lived with his mother, Moll Tarn, in a shed. Anna Pell plays her.", "Moll Tarn"),
    ],
)  # fmt: skip
def test_a_pronoun_takes_up_nobody_of_the_other_sex(text: str, role: str) -> None:
    assert _told(text, played_as_him) == [(PLAYER, role)]


def test_nobody_plays_a_prize() -> None:
    assert _told("It was nominated for two Golden Globes (Anna Pell, twice).", playing) == []
