"""The signs of a claim's place: words by where they stand, lengths, cues, and the sentence that follows."""

import pytest

from recension.reading._read import typed_view
from recension.reading.credence import signs_of
from recension.reading.matching._rules import Draft
from recension.reading.mentions._known import Known
from recension.reading.text._text import Text

TOLD = "They never shot it in Ireland. It was a quarry in Kent, for nine weeks."


def signs(text: str, quote: str, property: str = "filming_location") -> set[str]:
    typed = typed_view(Text(text), Known())
    start = typed.text.view.index(quote)
    return signs_of(Draft(property, quote, start, start + len(quote)), typed)


@pytest.mark.parametrize(
    "sign",
    [
        "property filming_location",
        "opens the text",
        "sentence of 0",
        "before they",
        "before never",
        "1 before never",
        "2 before they",
        "said shot",
        "cue denied before",
        "later sentence of 0",
        "later quarry",
        "later weeks",
    ],
)
def test_place_has_the_sign(sign: str) -> None:
    assert sign in signs(TOLD, "shot it")


def test_later_sentence_does_not_open_the_text() -> None:
    found = signs(TOLD, "a quarry")
    assert "opens the text" not in found and not any(s.startswith("later") for s in found)


def test_numbers_are_one_and_names_are_kinds() -> None:
    found = signs("Ada Verhoeven spent 40 days and 300 nights on it.", "on it", "production")
    assert {"before 0", "before NAME"} <= found
    assert not any("ada" in s or "40" in s for s in found)


def test_signs_are_the_same_in_another_text_with_other_names() -> None:
    told = "{} wrote the songs for it in {} days, they say."
    one, other = told.format("Ines Calloway", 9), told.format("Nils Holm", 12)
    assert signs(one, "wrote the songs") == signs(other, "wrote the songs")
