"""Titles that everybody knows, spoken of by the way."""

import pytest

from recension.reading.other_films._well_known import well_known
from recension.reading.text._text import Text

OPENING = "The harbour is cold and its people are colder, but they sing on every quay and in every tavern. "


def _told(text: str) -> list[str]:
    return [m.name for m in well_known(Text(OPENING + text))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is duller than the Brady Bunch and longer.", ["The Brady Bunch"]),
        ("It is duller than The Brady Bunch and longer.", ["The Brady Bunch"]),
        ("Think X-FILES by the sea.", ["The X-Files"]),
        ("It looks like the red shoe diaries by the sea.", ["Red Shoe Diaries"]),
        ("An angry taxi driver has a sixth sense and a red dwarf looks out of the rear window.", []),
        ("It is for die hard fans of the fight club round the corner.", []),
        ("It is a quantum leap from the Quantum Leap of old.", ["Quantum Leap"]),
        ("The ferry sails on, sixth-sense wise.", []),
        ("It has the scope of 'Kane' and none of its wit.", ["Citizen Kane"]),
        ("It is told in threes as '2001' was.", ["2001: A Space Odyssey"]),
        ("It was made in 2001 by the quay.", []),
        ("It is the worst that I saw on MST3K.", ["Mystery Science Theater 3000"]),
        ("Old Kane keeps the lamp.", []),
        ("I met Ned Seinfeld at the quay.", []),
        ("It is no Seinfeld, and no Apocalypse Now.", ["Seinfeld", "Apocalypse Now"]),
        ("The cops of Law and Order would blush.", ["Law & Order"]),
        ("Here is the law and order of the quay.", []),
        ("It is cut to 60 minutes, and not even B.E.T. shows it.", []),
        ("They own the boat. Friends come and go.", ["Friends"]),
    ],
)
def test_well_known_titles(text: str, wanted: list[str]) -> None:
    assert _told(text) == wanted


def test_an_ordinary_word_is_not_likely_a_film() -> None:
    (friends,) = well_known(Text(f"{OPENING}She is best known from Friends."))
    assert friends.known
    assert not friends.likely


def test_what_a_text_opens_with_or_repeats_may_be_its_own() -> None:
    assert well_known(Text(f"Seinfeld is a show about nothing. {OPENING}")) == []
    assert _told("No Seinfeld here. Give me Seinfeld. More Seinfeld!") == []


def test_marks_stand_right_beside_a_title() -> None:
    assert _told('It is no "Kane," nor is it "as mad as Kane".') == ["Citizen Kane"]


def test_a_long_row_of_titles_costs_what_it_is_long() -> None:
    assert well_known(Text('"Kane" and ' * 20_000)) == []
