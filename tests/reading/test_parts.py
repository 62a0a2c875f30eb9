"""Texts about several films: each part's claims stay with the part's own film."""

from recension.reading import read
from recension.reading._parts import Part, leading
from recension.reading.film._identify import Identification
from recension.reading.text._sections import Section
from recension.records import Document, Film
from recension.values import Span

LIST = (
    "## Frost at Noon (1996)\nAda Verhoeven directs Ines Calloway as the keeper. It runs 93 minutes, and it cost $2 million. 4/5.\n\n"
    "## Slow Bread (1994)\nMax Ek directs Jan Ostrander as the baker. It runs 101 minutes. 2/5.\n"
)
NOT_A_LIST = (
    "## The Film\nFrost at Noon (1996) has Ines Calloway as the keeper, and it runs 93 minutes.\n\n"
    "## The Picture\nThe disc's image is soft, but the colours hold, and black is black.\n"
)


def test_each_part_keeps_its_facts_without_an_authority() -> None:
    reading = read(Document("list", LIST))
    assert reading.film is not None
    assert (reading.film.title, [f.title for f in reading.films]) == ("Frost at Noon", ["Slow Bread"])
    facts = {(c.property, c.value, c.subject) for c in reading.claims}
    assert {("runtime", "93", "film"), ("runtime", "101", "film:Slow Bread")} <= facts
    assert {("director", "Ada Verhoeven", "film"), ("director", "Max Ek", "film:Slow Bread")} <= facts
    assert ("budget", "2000000", "film") in facts


def test_headings_of_one_film_make_no_second() -> None:
    reading = read(Document("disc", NOT_A_LIST))
    assert reading.films == ()
    assert {c.subject for c in reading.claims} <= {"film"}


COLUMN = (
    "Frost at Noon | 1996\n\nAda Verhoeven directs Ines Calloway as the keeper of a light that nobody needs. It runs 93 minutes.\n\n"
    "Slow Bread | 1994\n\nMax Ek directs Jan Ostrander as the baker of a village that nobody visits. It runs 101 minutes.\n"
)
HEADED = (
    "The Picture\n\nThe disc's image is soft, but the colours hold, and black is black from the first reel to the last.\n\n"
    "The Sound\n\nThe disc's sound is softer still, and what they say on the pier is lost in the wind, as it always was.\n"
)


def test_short_paragraphs_over_long_ones_are_headings_where_each_has_a_film() -> None:
    reading = read(Document("column", COLUMN))
    facts = {(c.property, c.value, c.subject) for c in reading.claims}
    assert {("runtime", "93", "film"), ("runtime", "101", "film:Slow Bread")} <= facts
    assert {c.subject for c in read(Document("disc", HEADED)).claims} <= {"film"}


def test_the_leading_film_is_as_sure_as_the_surer_of_whole_and_part() -> None:
    section = Section(Span(0, 9), "Heat (1995)", is_marked=True)
    parts = [Part(section, Identification(Film(title, 1995, confidence=0.9), number=n)) for n, title in enumerate(("Heat", "Mask"))]
    for whole in (0.2, 0.95):
        lead = leading(Identification(Film("Heat", 1995, confidence=whole), number=0), parts)
        assert lead.film is not None
        assert (lead.film.title, lead.film.confidence, [f.title for f in lead.films]) == ("Heat", max(whole, 0.9), ["Mask"])
