"""One word and more in marks or in capitals: films by where they stand, or somebody, or words that are only stressed."""

import pytest

from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import QUOTED, TITLE, Mention
from recension.reading.rules.films import related
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

LAMP = Known(("The Widow's Lamp",), year=1971)
KNOWN = ("Night Ferry", "High Water", "Alice", "Carrie", "Brine", "Wide Open", "Over There")


def _told(text: str) -> list[str]:
    """What is told of a text in which some titles are known and other marked runs are not."""
    view = Text(text).view
    found = []
    for a, b in Text(text).quotes:
        run = view[a:b].rstrip(" ,.;!?")
        kind = TITLE if run in KNOWN else QUOTED
        found.append(Mention(a, a + len(run), kind, run, known=kind == TITLE))
    for name in KNOWN:
        at = view.find(name.upper())
        if at >= 0:
            found.append(Mention(at, at + len(name), TITLE, name, known=True))
    return [c.value for c in claims_in(text, related, known=LAMP, spotted=found) if c.is_fact]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('They have a son, "Brine", and a dog.', []),
        ('They have three girls, "Alice", "Carrie", and one more.', []),
        ('I liked "Night Ferry", "Alice" and "Carrie" more.', ["Night Ferry", "Alice", "Carrie"]),
        ('She is as patient as "Alice" from "Night Ferry" was.', ["Night Ferry"]),
        ('A better title would be "High Water" by far.', []),
        ('I read her memoir "High Water" at sea.', []),
        ('It has taglines such as "High Water" and worse.', []),
        ("They keep their eyes WIDE OPEN on deck.", []),
        ("It is much like WIDE OPEN and as long.", ["Wide Open"]),
    ],
)
def test_who_is_named_in_marks_and_what_is_stressed(text: str, wanted: list[str]) -> None:
    assert _told(f"The boat is slow. {text}") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('I liked "Night Ferry", "Gloamish" and the rum.', ["Night Ferry", "Gloamish"]),
        ("I liked 'Night Ferry,' 'Gloamish,' and the rum.", ["Night Ferry", "Gloamish"]),
        ('It is a thousand times better than "Gloamish" was.', ["Gloamish"]),
        ('They call the rum "Gloamish" at sea.', []),
        ('He sings the song "Gloamish" at sea.', []),
    ],
)
def test_a_word_in_marks_that_nobody_knows(text: str, wanted: list[str]) -> None:
    assert _told(f"The boat is slow. {text}") == wanted


HABIT = 'After "Night Ferry" he made "High Water" at sea. '


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('In "Gloamish" we see the wharf again.', ["Gloamish"]),
        ('"Gloamish" is among the best.', ["Gloamish"]),
        ('He does a "Gloamish" on deck.', []),
    ],
)
def test_where_marks_are_kept_for_films_a_word_in_them_is_one(text: str, wanted: list[str]) -> None:
    assert [v for v in _told(HABIT + text) if v == "Gloamish"] == wanted


def test_a_film_is_named_whatever_is_wished_or_supposed_of_it() -> None:
    text = 'Had it been made at sea it would stand beside films like "Night Ferry" now.'
    assert _told(f"The boat is slow. {text}") == ["Night Ferry"]
