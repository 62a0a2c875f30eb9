"""Titles in marks that no authority knows, other names of the reviewed film, and how a part of a title is told."""

import pytest

from recension.reading._known import Known
from recension.reading._mentions import QUOTED, TITLE, Mention
from recension.reading._near import is_short_own
from recension.reading._text import Text
from recension.reading._typed import Typed
from recension.reading.rules.films import bare_titles, related
from tests.reading.facts import claims_in

LAMP = Known(("The Widow's Lamp Returns",), year=1971)


def _unknown(text: str) -> list[str]:
    """What is told of a text whose marked runs are quotations of nothing that is known."""
    view = Text(text).view
    quoted = [Mention(a, a + len(w), QUOTED, w) for a, b in Text(text).quotes for w in [view[a:b].rstrip(" ,.;!?")]]
    return [c.value for c in claims_in(text, bare_titles, related, known=LAMP, spotted=quoted) if c.is_fact]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('For all its dust it is no "Ferrymen of Gault."', ["Ferrymen of Gault"]),
        ("For all its dust it is no 'Ferrymen of Gault.'", ["Ferrymen of Gault"]),
        ("Next came “Ferrymen of Gault” and a long rest.", ["Ferrymen of Gault"]),
        ("He wrote the 'Salt Wharf' films for years.", ["Salt Wharf"]),
        ("They drink at the 'Salt Wharf' every night.", []),
        ('She is a "Salt Wharf" girl at heart.', []),
        ('Ned plays a smuggler, a cruel "Salt Wharf" of a man.', []),
        ('They sang "Ferrymen of Gault" all night.', []),
        ('He answers to the name "Ferrymen of Gault" by now.', []),
        ('He sells "Ferrymen of Gault" rum by the yard.', []),
        ('There is a rule ("Ferrymen of Gault") for it.', []),
        ('It plays like an episode of "Ferrymen of Gault" at night.', ["Ferrymen of Gault"]),
        ('My copy, from "Salt Wharf Entertainment" or so, is fine.', []),
        ('I read his autobiography, "Ferrymen of Gault," and wept.', []),
        ('A banner saying "Ferrymen of Gault" hangs there.', []),
        ('Then there is "Roy Gault" in the corner.', []),
        ('All episodes are fine. Then "Ferrymen of Gault" is sad.', []),
        ('Released in Spain as "Ferrymen of Gault", it sank.', []),
        ('Filmed under the title "Ferrymen of Gault" in 1969.', []),
        ('It came out the same year as "Ferrymen of Gault" and did worse.', ["Ferrymen of Gault"]),
    ],
)  # fmt: skip
def test_several_words_in_marks_that_nobody_knows(text: str, wanted: list[str]) -> None:
    assert _unknown(f'"The Widow\'s Lamp Returns" is dull. {text}') == wanted


def test_marks_are_of_films_where_a_known_one_stands_in_them() -> None:
    assert _unknown('Next came "Ferrymen of Gault" and a long rest.') == []


@pytest.mark.parametrize(
    "before",
    ["aka", "a.k.a.", "retitled", "released in the States as", "also known as", "shot in Spain under the title", "whose working title was"],
)
def test_another_name_of_the_film_is_no_other_film(before: str) -> None:
    text = f"This one, {before} _High Water_, is dull."
    at = text.index("High")
    assert claims_in(text, related, known=LAMP, spotted=[Mention(at - 1, at + 9, TITLE, "High Water", known=True)]) == []


@pytest.mark.parametrize(
    ("title", "written", "own"),
    [
        ("The Salt Mill Again", "The Salt Mill", True),
        ("The Salt Mill Part II", "The Salt Mill", False),
        ("The Salt Mill 3", "The Salt Mill", False),
        ("The Salt Mill: The Return", "The Salt Mill", False),
        ("Salt Again", "Salt", False),
    ],
)
def test_a_known_title_that_begins_the_films_own(title: str, written: str, own: bool) -> None:
    mention = Mention(0, len(written), TITLE, written, known=True)
    assert is_short_own(Typed(Text(written), [mention], Known((title,))), mention) is own


def test_an_article_may_open_single_marks() -> None:
    text = Text("What 'the Kiln' was to pots, 'Wheel' is to clay, and 'the end' is near.")
    assert [text.view[a:b] for a, b in text.quotes] == ["the Kiln", "Wheel"]
