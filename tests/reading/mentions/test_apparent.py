"""The film that a text seems to be about, where none is known: text → the title taken for its own."""

import pytest

from recension.reading._read import typed_view
from recension.reading.mentions._known import Known
from recension.reading.rules.cast import cast
from recension.reading.rules.films import film, titles
from recension.reading.rules.world import world
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

APPARENT = [
    ("**Night Ferry (World Premiere)**\n\nThe festival opened with Ada Quill's _Night Ferry_.", "Night Ferry"),
    ('Ada Quill\'s "Night Ferry" is out on tape. Those who saw "Dry Dock" will like "Night Ferry".', "Night Ferry"),
    ('Ada Quill made "Night Ferry" and then "Dry Dock".', None),
    ('We saw "Night Ferry", "Dry Dock", then "Dry Dock" and "Night Ferry" again.', None),
    ("No film has a name here.", None),
]


@pytest.mark.parametrize(("text", "title"), APPARENT)
def test_the_apparent_title(text: str, title: str | None) -> None:
    typed = typed_view(Text(text), Known(sure=False))
    assert {m.name for m in typed.mentions if m.own} == ({title} if title else set())


def test_a_title_of_the_known_film_comes_first() -> None:
    text = '**Dry Dock**\n\nNobody remembers "Night Ferry" any more.'
    typed = typed_view(Text(text), Known(("Night Ferry",), sure=False))
    assert {m.name for m in typed.mentions if m.own} == {"Night Ferry"}


def test_what_is_told_of_the_apparent_film_is_told_of_the_film() -> None:
    text = "**Night Ferry (World Premiere)**\n\nThe festival opened with Ada Quill's _Night Ferry_, starring Tom Oday."
    told = claims_in(text, cast, titles, film, known=Known(sure=False))
    assert [(c.property, c.value, c.subject) for c in told] == [
        ("title", "Night Ferry", "film"),
        ("cast_member", "Tom Oday", "film"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. screening took place at the Dryden Theater.",
        "The premiere takes place in Vienna next week.",
    ],
)
def test_what_takes_place_outside_the_story(text: str) -> None:
    assert claims_in(text, world) == []


def test_a_story_takes_place() -> None:
    (told,) = claims_in("The story takes place in Vienna.", world)
    assert (told.property, told.value) == ("narrative_location", "Vienna")
