"""The page of readings: every row leads to its words, and says of which film it is."""

import re
from dataclasses import replace

from recension.exchange import reading_html
from recension.reading import read
from recension.records import Document, Film

TEXT = "Night Ferry (1989)\n\nAda Holm directs Ines Calloway as Marta. She is superb as Marta. <script>x()</script>"


def page_of(text: str = TEXT, **told: object) -> str:
    return reading_html.dump([replace(read(Document("a.txt", text, "<img src=x>")), **told)])


def test_every_row_leads_to_its_words_and_every_quote_to_its_row() -> None:
    page = page_of()
    names = re.findall(r'\bid="([^"]+)"', page)
    assert len(names) == len(set(names)) > 6
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(names)


def test_nothing_of_the_text_is_markup() -> None:
    page = page_of()
    assert "<script" not in page and "<img" not in page and "&lt;script&gt;" in page


def test_a_claim_about_another_film_says_so() -> None:
    claims = tuple(replace(c, subject="film:Frost & Snow") for c in read(Document("a", TEXT)).claims)
    page = page_of(claims=claims, films=(Film("Frost & Snow", 1996),))
    assert page.count("of Frost &amp; Snow") == len(claims) and "also reviewed: <strong>Frost &amp; Snow (1996)" in page


def test_what_is_no_review_or_not_read_is_said() -> None:
    assert "no review of a film" in page_of(kind="not_review")
    assert "(fr) is not read" in page_of("Un film tranquille et juste sur un garçon qui refuse de cacher son visage.")
