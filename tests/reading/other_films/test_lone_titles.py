"""Titles of one word: where one stands as a film does."""

import pytest

from recension.reading.mentions._mentions import NAME, TITLE
from recension.reading.other_films._lone_titles import lone_titles
from recension.reading.text._text import Text


def _told(text: str, own: str = "") -> list[tuple[str, str]]:
    """(name, kind) of what is told when the authority knows every word of a text for a title."""
    view = Text(text)
    return [(m.name, m.kind) for m in lone_titles(view, range(len(view.words)), (), own, {})]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It has a score to rival Brinework and more.", ["Brinework"]),
        ("Rent something like Brinework instead.", ["Brinework"]),
        ("A frame-by-frame remake of Brinework, it bores.", ["Brinework"]),
        ("It was made by the director of Brinework.", ["Brinework"]),
        ("He liked movies such as Brinework.", ["Brinework"]),
        ("He was good in Brinework.", ["Brinework"]),
        ("He was good in Maria.", []),
        ("He was good in Paris.", []),
        ("He was good in Brinework Street.", []),
        ("He was good in Brinework's film.", []),
        ("They sail for Brinework at dawn.", []),
        ("It has a score to rival brinework.", []),
        ("It has a score to rival Brinework: The Sea.", []),
        ("It plays like a dull episode of Brinework.", ["Brinework"]),
        ("This makes Brinework look tame.", ["Brinework"]),
        ("Think Brinework with fewer boats.", ["Brinework"]),
        ("This is no Brinework.", ["Brinework"]),
        ("Brinework this is not.", ["Brinework"]),
        ("You may know him from Brinework.", ["Brinework"]),
        ("It is one of these Brinework knock-offs.", ["Brinework"]),
        ("It came out in the same year as Brinework.", ["Brinework"]),
        ("If you liked Maria, you will like it.", ["Maria"]),
        ("If you liked Maria and Hugo, you will like them.", []),
        ("It was a cross between Brinework and Saltworks.", ["Brinework", "Saltworks"]),
        ("He was good in Brinework, Saltworks and Lamp.", ["Brinework", "Saltworks", "Lamp"]),
        ("He was good in Brinework and Fellini was not.", ["Brinework"]),
        ("She makes Brinework over the hill.", []),
        ("He had a bit in Brinework 2 and was awful.", ["Brinework"]),
        ("They crown Brinework 2 minutes late.", []),
        ("They crown Elizabeth II at last.", []),
    ],
)
def test_a_great_word_behind_what_a_film_follows(text: str, wanted: list[str]) -> None:
    assert _told(text) == [(name, NAME) for name in wanted]


def test_the_article_of_a_title_is_of_it_but_where_another_word_follows() -> None:
    for text, title in (("Rent the Brinework instead.", "The Brinework"), ("He saw the Brinework sequels.", "Brinework")):
        view = Text(text)
        place = view.words.index("brinework")
        assert [m.name for m in lone_titles(view, [place], (), "", {place: "The Brinework"})] == [title]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It opens with a BRINEWORK-like crawl.", ["Brinework"]),
        ("Hask liked it more than BRINEWORK in the end.", ["Brinework"]),
        ("It is Hask's BRINEWORK run through a mill.", ["Brinework"]),
        ("The WATER rises.", []),
        ("Hask was fine in BRINEWORK and in OLD SALT.", ["Brinework"]),
        ("It is better than VERY BAD BRINEWORK can be.", []),
    ],
)
def test_capitals_in_a_text_that_writes_titles_in_them(text: str, wanted: list[str]) -> None:
    text = f"THE GLASS FERRY is a sly thing about people who wait for a boat. {text}"
    assert _told(text, "The Glass Ferry") == [(name, TITLE) for name in wanted]
    copied = [(name, TITLE) for name in wanted if "-like" in text]
    assert _told(text, "The Long Lamp") == copied
