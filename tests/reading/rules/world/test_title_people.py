"""Whom a film's title names: title and genres, text → whether somebody is portrayed."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules._order import ALL
from tests.reading.facts import claims_in

_All = type("_All", (), {"RULES": ALL})
LIFE = frozenset({"Biography", "Drama"})
QUILL = KnownPerson("Dora Marsh", {}, frozenset({"cast_member"}), ("Helen Quill",))

TOLD = [
    ("Helen Quill", LIFE, "I had never heard of Helen Quill before.", "Helen Quill"),
    ("Helen Quill", LIFE, "Helen Quill's family hid her letters.", "Helen Quill"),
    ("Young Quill", LIFE, "The portrayal of Helen Quill is honest.", "Helen Quill"),
    ("The Robert Rush Story", frozenset[str](), "The film leaves Robert Rush in peace.", "Robert Rush"),
    ("The Long Coast", LIFE, "Dora Marsh plays Thomas Rush.", "Thomas Rush"),
    ("Helen Quill", LIFE, "_Helen Quill_ should have been shorter.", ""),
    ("Helen Quill", frozenset({"Drama"}), "I had never heard of Helen Quill before.", ""),
    ("A Winter Story", LIFE, "I had never heard of winter.", ""),
    ("The Long Coast", LIFE, "It plays like a bad Thomas Rush sketch.", ""),
]


@pytest.mark.parametrize(("title", "genres", "text", "who"), TOLD)
def test_a_title_names_whom_the_film_shows(title: str, genres: frozenset[str], text: str, who: str) -> None:
    known = Known((title,), (QUILL,), year=1981, genres=genres)
    told = {c.value for c in claims_in(text, _All, known=known) if c.property == "portrays" and c.is_fact}  # type: ignore[arg-type]
    assert told == ({who} if who else set())
