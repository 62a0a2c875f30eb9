"""Texts shorter than a review: a word that opens a sentence stands in the first line, and is no title for that."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading._read import SURE_OF_FILM
from recension.reading.film import _titled
from recension.reading.film._identify import identify
from recension.reading.text._text import Text


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The starter, taken for one that has most films."""
    monkeypatch.setattr(_titled, "_MOST_FILMS", 0)
    files = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(files, tmp_path / "starter").path)


#: text, title, whether it is surely the film's
TEXTS = (
    ("Big deal, I thought, and went home to bed.", "Big", False),
    ("Duel with the usher over a seat, then two hours of rain.", "Duel", False),
    ("Heat was not the only thing wrong with the hall.", "Heat", False),
    ("Big has Tom Hanks in short trousers and Elizabeth Perkins in shoulder pads.", "Big", True),
    ("“Duel” is a man, a lorry and a road. Dennis Weaver sweats; Steven Spielberg was twenty-four.", "Duel", True),
)


@pytest.mark.parametrize(("text", "title", "sure"), TEXTS)
def test_a_short_text_is_sure_of_its_film_by_more_than_an_opening_word(
    text: str, title: str, sure: bool, authority: Authority
) -> None:
    film = identify(Text(text), authority=authority).film
    assert (film is not None and film.title == title and film.confidence >= SURE_OF_FILM) == sure
