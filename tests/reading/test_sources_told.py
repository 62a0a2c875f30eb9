"""Sources that no kind of work names: text → what the film was taken from."""

import pytest

from recension.reading.rules import sources, sources_told
from tests.reading.facts import claims_in

TAKEN = [
    ("The film began life in 1974 as a Broadway musical.", ("Broadway musical", "musical")),
    ("It started out as a one-man show.", ("one-man show", "play")),
    ("Based on a Broadway show about sailors, it drifts.", ("Broadway show", "musical")),
    ("Inspired by northern folk tales, it glows.", ("folk tales", "fairy_tale")),
    ("Inspired by the rise of Harbour Records, it sings.", ("the rise of Harbour Records", "true_story")),
    ("The script is loosely based on his own experiences in the war.", ("his own experiences", "true_story")),
    ("The film was inspired by a real murder in Ohio.", ("a real murder in Ohio", "true_story")),
    ("It is based on the famous Quill trial.", ("the famous Quill trial", "true_story")),
    ('Cole Tarn (adapted from his novel: "The Long Lamp")', ("The Long Lamp", "novel")),
    ("Written by Cole Tarn (novel) and Ada Quill (screenplay).", ("novel by Cole Tarn", "novel")),
    ("Quill alone is credited with the adaptation from his novel.", ("novel", "novel")),
    ("This television version of one of Tarn's funniest plays is arch.", ("Tarn play", "play")),
    ("It is a modern retelling of Hamlet.", ("Hamlet", "")),
    ("A modern take on Cinderella, with guns.", ("Cinderella", "")),
]
NOT_TAKEN = [
    "There are other films based on Tarn's stories.",
    "I bought it based on what the comments say.",
    "The score is based on brass and drums.",
    "The second part is based on events of the first film.",
    "It is a modern retelling of Ada Quill's life at sea.",
    "He began as a clown in the 1970s.",
    "Ada Quill (director) was pleased.",
]


@pytest.mark.parametrize(("text", "wanted"), TAKEN)
def test_what_a_film_was_taken_from(text: str, wanted: tuple[str, str]) -> None:
    found = [(c.value, c.qualifiers.get("kind", "")) for c in claims_in(text, sources, sources_told) if c.is_fact]
    assert wanted in found


@pytest.mark.parametrize("text", NOT_TAKEN)
def test_what_is_no_source(text: str) -> None:
    assert [c.value for c in claims_in(text, sources, sources_told) if c.is_fact] == []
