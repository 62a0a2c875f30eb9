import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recension.catalogue._sentence import MOST, sentence
from recension.values import Span

#: a text, the words quoted in it, and the sentence shown
SENTENCES = [
    ("One. Two three. Four.", "three", "Two three."),
    ("Made by Mr. Smith here. Then more.", "Smith", "Made by Mr. Smith here."),
    ("Written by J. J. Smith. Then.", "Smith", "Written by J. J. Smith."),
    ("Title\n\nThe text of it.", "text", "The text of it."),
    ("Written by Ann\nDirected by Bob\nShot by Cy", "Bob", "Directed by Bob"),
    (
        "This line of a letter was broken by a machine at its width,\nand so it goes on here. End.",
        "goes on",
        "This line of a letter was broken by a machine at its width,\nand so it goes on here.",
    ),
    ("He said “No.” Then he left.", "left", "Then he left."),
    ("no capitals here. none at all", "none", "no capitals here. none at all"),
    ("One. Two", "One. Two", "One. Two"),
]


@pytest.mark.parametrize(("text", "quote", "shown"), SENTENCES)
def test_sentences(text: str, quote: str, shown: str) -> None:
    start = text.index(quote)
    assert sentence(text, Span(start, start + len(quote))).slice(text) == shown


@settings(deadline=None)
@given(st.text(alphabet="ab .\nA“”", min_size=1, max_size=900), st.integers(0, 899), st.integers(1, 400))
def test_the_sentence_holds_the_words(text: str, start: int, length: int) -> None:
    start = min(start, len(text) - 1)
    span = Span(start, min(start + length, len(text)))
    words = span.slice(text)
    if words != words.strip():
        return
    found = sentence(text, span)
    assert found.holds(span)
    assert len(found) <= max(MOST, len(span)) + 2
