"""Titles in capitals that no authority has."""

import pytest

from recension.reading.mentions._mention import TITLE, Mention
from recension.reading.other_films._shouted_titles import shouted_titles
from recension.reading.text._text import Text

HABIT = (
    "After NIGHT FERRY and HIGH WATER he was tired of the sea and of all who sail it, and he told everybody so who would "
    "listen, which were few enough in that harbour. "
)


def _told(text: str, habit: str = HABIT) -> list[str]:
    view = Text(habit + text).view
    known = [n for n in ("NIGHT FERRY", "HIGH WATER", "THE BRINE") if n in view]
    found = [Mention(at := view.index(n), at + len(n), TITLE, n.title(), known=True) for n in known]
    return [m.name for m in shouted_titles(Text(habit + text), found)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is a remake of THE BRINE FERRYMEN and worse.", ["The Brine Ferrymen"]),
        ("They made it from SALTMAN & THE CAPTIVE MERMEN, badly.", ["Saltman and the Captive Mermen"]),
        ("It precedes BRINEMAN SHADOW. I liked it.", ["Brineman Shadow"]),
        ("I thought it a MUST AVOID in every way.", []),
        ("This is a film of ALL TIME.", []),
        ("I saw MARY QUILL at the quay.", []),
        ("He was a BRINEMAN SHADOW for years.", []),
    ],
)
def test_titles_in_capitals(text: str, wanted: list[str]) -> None:
    assert _told(text) == wanted


def test_where_a_text_does_not_write_titles_so_none_is_told() -> None:
    assert _told("It is a remake of SALT FERRYMEN and worse.", habit="") == []
