"""Sources told loosely, and what only sounds like one."""

import pytest

from recension.reading.rules.world import sources_loosely
from tests.reading.facts import stated

SOURCES = [
    ("It is derived from a short that they made at school.", "short"),
    ("The story, taken from the Old Testament, is well told.", "Old Testament"),
    ("It bears little resemblance to the book.", "book"),
    ("The movie is nothing like the book.", "book"),
    ("Fair enough, but it's nothing like the book.", "book"),
    ("In the book he lives.", "book"),
    ("Ada Quill wrote the novel.", "Ada Quill novel"),
    ("It can't escape its stage origins.", "play"),
    ("It is merely a filmed play.", "play"),
    ('After reading "Salt Road" I was disappointed by this film.', "Salt Road"),
    ("It swipes its concept from a comic book called Grim Tilly by Ron Dirk.", "Grim Tilly"),
    ("It is the true-life tale of a boxer.", "true-life tale"),
]


@pytest.mark.parametrize(("text", "source"), SOURCES, ids=[t for t, _ in SOURCES])
def test_source_is_told_loosely(text: str, source: str) -> None:
    assert stated(text, sources_loosely) == [("based_on", source)]


NO_SOURCES = ["In the book he was reading a letter lay.", "Ada Quill wrote the book on him.", "He comes from London."]


@pytest.mark.parametrize("text", NO_SOURCES)
def test_no_source(text: str) -> None:
    assert stated(text, sources_loosely) == []
