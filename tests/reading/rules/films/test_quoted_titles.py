"""Titles in marks that no authority knows, other names of the reviewed film, and how a part of a title is told."""

import pytest

from recension.reading.matching._near import is_short_own
from recension.reading.matching._typed import Typed
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import QUOTED, TITLE, Mention
from recension.reading.rules.films import bare_titles, related
from recension.reading.text._text import Text
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


def _in_marks(text: str) -> list[str]:
    """What is told of a text whose marked runs are titles that the authority knows."""
    view = Text(text).view
    spans = [(a, b, view[a:b].rstrip(" ,.;!?")) for a, b in Text(text).quotes]
    titles = [Mention(a, a + len(w), TITLE, w, known=True, own=w == "Salt Wharf") for a, _, w in spans]
    known = Known(("Salt Wharf",), year=1971)
    return [c.value for c in claims_in(text, bare_titles, related, known=known, spotted=titles) if c.is_fact]


@pytest.mark.parametrize("joined", ["aka", "AKA", "(or", "(also known as", "is an alternate title for"])
def test_another_name_of_the_film_is_no_other_film_wherever_it_stands(joined: str) -> None:
    text = f'"Salt Wharf" {joined} "Lamps of Gault" is long. I saw "Lamps of Gault" twice, and "High Water" is better.'
    assert _in_marks(text) == ["High Water"]


def test_names_of_another_film_are_not_the_films() -> None:
    text = 'I saw "Salt Wharf" late. Its star made "Ferrymen of Gault" and was good in "High Water" and "Low Water".'
    assert _in_marks(text) == ["Ferrymen of Gault", "High Water", "Low Water"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Most of it was shot in the ruins on the Road to Gault in winter.", []),
        ("It is a remake of Road to Gault with more rain.", ["Road to Gault"]),
        ("The ending was lifted from Road to Gault (1951) and spoiled.", ["Road to Gault"]),
    ],
)
def test_what_hardly_is_a_film_needs_words_that_make_it_one(text: str, wanted: list[str]) -> None:
    start = Text(text).view.index("Road")
    road = Mention(start, start + len("Road to Gault"), TITLE, "Road to Gault", known=True, unlikely=True)
    assert [c.value for c in claims_in(text, related, known=LAMP, spotted=[road]) if c.is_fact] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Among the works of which it tells in its slow and careful way is the Gault Institute (1965).", []),
        ("Among the works of which it tells in its slow and careful way is the Gault Harbour (1965).", ["Gault Harbour"]),
    ],
)
def test_what_is_built_in_a_year_is_no_film(text: str, wanted: list[str]) -> None:
    assert [c.value for c in claims_in(text, bare_titles, known=LAMP) if c.is_fact] == wanted
