import pytest

from recension.reading.rules.versions import (
    carriers,
    copies,
    differences_listed,
    editions,
    made_for_television,
    versions_named,
)
from tests.reading.facts import claims_in, stated

DIFFERENCES = [
    ("The studio trimmed the picture to 87 minutes, dropping the prologue and moving the dance to the second night.", ["dropping the prologue", "moving the dance to the second night"]),
    ("Quill later took seven minutes out of the director's cut, among them the second search and most of the visit.", ["the second search", "most of the visit"]),
    ("The restored version is out at last; gone is the cobbler's speech, back is the letter.", ["gone is the cobbler's speech", "back is the letter"]),
    ("He walks home, dropping the letter and moving the chair.", []),
    ("She has three scenes, among them the funeral.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), DIFFERENCES)
def test_differences_in_the_wake_of_another(text: str, values: list[str]) -> None:
    assert [v for _, v in stated(text, differences_listed)] == values


NOTHING = [
    "In the diner a TV movie is playing in the background and nobody watches it.",
    "The children watch a TV movie about whales.",
    "A film from 1994 set in rural Ohio, it has its moments.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_films_within_the_film_and_settings_are_no_copies(text: str) -> None:
    assert stated(text, made_for_television, versions_named, editions) == []


def test_a_carrier_has_the_label_and_country_of_the_copy_it_names() -> None:
    claims = claims_in("The Spanish Blu-ray of it has every song.", carriers, copies, editions)
    told = {c.property: dict(c.qualifiers) for c in claims}
    assert told["carrier"]["territory"] == told["edition"]["territory"] == "Spain"
