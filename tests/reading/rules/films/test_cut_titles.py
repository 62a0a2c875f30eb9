"""Titles that a text cuts, joins, parts, counts or misspells, and other names that it gives its film."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading import read
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.other_films._cut_titles import whole_title
from recension.reading.other_films._numbered import numbered_film
from recension.reading.other_films._title_variants import written_otherwise
from recension.reading.rules.films import bare_titles, known_titles, other_names, related, same_titles
from recension.records import Document
from tests.reading.facts import claims_in, stated


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    files = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(files, tmp_path_factory.mktemp("cut") / "starter").path)


CUT = (
    ("Holy Grail", "Monty Python and the Holy Grail"),
    ("Empire Strikes Back", "The Empire Strikes Back"),
    ("Grand Budapest Hotel", "The Grand Budapest Hotel"),
    ("The Holy Grail", None),  # an article makes it a title by itself
    ("Godfather", None),  # one word, and not so well known here
    ("Star Wars", None),  # a title itself
    ("Fury Road", None),  # what stands behind a colon is one
    ("Once Upon a Time", None),  # of several films
    ("Part II", None),
    ("of the Lost Ark", None),
)


@pytest.mark.parametrize(("piece", "whole"), CUT)
def test_the_film_of_which_a_title_is_a_piece(piece: str, whole: str | None, starter: Authority) -> None:
    film = whole_title(piece, starter)
    assert (None if film is None else starter.title(film)) == whole


OTHERWISE = (
    ("Twelve Angry Men", "12 Angry Men"),
    ("The Wolfman", "The Wolf Man"),
    ("Pulpfiction", ""),  # one word is too near to others
    ("Pulp Fictionn", "Pulp Fiction"),
    ("Kingdom of Heavan", "Kingdom of Heaven"),
    ("The Wages of the Fear", "The Wages of Fear"),
    ("The Invisible Men", ""),  # a word that others are called by
    ("Salt Cathedral", ""),
)


@pytest.mark.parametrize(("run", "title"), OTHERWISE)
def test_titles_written_otherwise(run: str, title: str, starter: Authority) -> None:
    assert written_otherwise(run, starter) == title


NUMBERED = (
    ("Godfather 2", "The Godfather Part II"),
    ("The Godfather Part 2", "The Godfather Part II"),
    ("Terminator II", "Terminator 2: Judgment Day"),
    ("The Godfather Part II", None),  # as it is called
    ("The Godfather", None),
    ("Casablanca 2", None),
    ("12 Angry Men", None),
)


@pytest.mark.parametrize(("written", "whole"), NUMBERED)
def test_the_film_that_a_series_and_a_number_name(written: str, whole: str | None, starter: Authority) -> None:
    film = numbered_film(written, starter)
    assert (film if film is None else starter.title(film)) == whole


def test_a_title_without_its_article_is_told_by_the_year(starter: Authority) -> None:
    text = "Mask (1985) has Cher. I prefer the style that Elephant Man (1980) brought back."
    claims = read(Document("d", text), authority=starter).claims
    told = {c.value for c in claims if c.property == "related_film"}
    assert told == {"The Elephant Man"}


def test_a_piece_and_a_slip_are_told_by_the_whole_title(starter: Authority) -> None:
    text = "Mask (1985) has Cher. I like it more than “Holy Grail”, “Twelve Angry Men” and “Kingdom of Heavan”."
    claims = read(Document("d", text), authority=starter).claims
    told = {c.value for c in claims if c.property == "related_film"}
    assert told == {"Monty Python and the Holy Grail", "12 Angry Men", "Kingdom of Heaven"}


def test_small_words_of_other_languages_stay_small_in_titles(starter: Authority) -> None:
    text = "Mask (1985) has Cher. I prefer his films “The Elephant Man” and “Sale e Pepe”."
    claims = read(Document("d", text), authority=starter).claims
    assert {c.value for c in claims if c.property == "related_film"} == {"The Elephant Man", "Sale e Pepe"}


def test_the_films_own_title_written_otherwise_is_its_own(starter: Authority) -> None:
    text = "“Twelve Angry Men” was directed by Sidney Lumet. Henry Fonda and Lee J. Cobb quarrel throughout."
    claims = read(Document("d", text), authority=starter).claims
    assert [c.value for c in claims if c.property == "title"] == ["12 Angry Men"]
    assert not any(c.property == "related_film" for c in claims)


FERRY = Known(("Night Ferry",), year=1971)
OTHER_NAMES = (
    ('"Night Ferry" (aka "The Glass Ferry") is slow.', ["The Glass Ferry"]),
    ("Night Ferry, a.k.a. The Glass Ferry, is slow.", ["Glass Ferry"]),
    ('"La Barca di Sale" aka. "Night Ferry" (1971) drags.', ["La Barca di Sale"]),
    ("Night Ferry drags. Also known as Brine Harbour in the States.", ["Brine Harbour"]),
    ("This film, also known as Brine Harbour, is a bore.", ["Brine Harbour"]),
    ('Its original title was "La Barca di Sale".', ["La Barca di Sale"]),
    ('It came out under the title "La Barca di Sale".', ["La Barca di Sale"]),
    ("Ada Quill, also known as Brine Marsh, is a bore.", []),
    ('It is no "Salt Road" (aka "The Road of Brine").', []),
    ("He is a killer, known as the Ferryman.", []),
)


@pytest.mark.parametrize(("text", "names"), OTHER_NAMES)
def test_other_names_of_the_film(text: str, names: list[str]) -> None:
    told = stated(text, other_names, known=FERRY)
    assert [value for name, value in told if name == "title"] == names


FILMS = (
    ('I once sat through a low-budget monstrosity called "Salt Road".', ["Salt Road"]),
    ('It is much like the old TV show "Harbour, Nebraska", which ran for a year.', ["Harbour, Nebraska"]),
    ('She was a voice in the "Nutshells" TV cartoon specials.', ["Nutshells"]),
    ("It is like the old Brineman series of the 60's, jokes and all.", ["Brineman"]),
    ("It is like the old Brineman series of stamps.", []),
    ("It looks like an episode of the original Brineman done by amateurs.", ["Brineman"]),
)


@pytest.mark.parametrize(("text", "films"), FILMS)
def test_films_and_series_called_by_name(text: str, films: list[str]) -> None:
    claims = claims_in(text, bare_titles, related, known=FERRY)
    assert [c.value for c in claims if c.property == "related_film"] == films


REMADE = Known(("Night Ferry",), year=1988, earlier=(1950,))
ORIGINALS = (
    ('The original "Night Ferry" is better, but this one is no bore.', ["Night Ferry"]),
    ("It is a remake. I prefer the original.", ["Night Ferry"]),
    ("It is a remake of Night Ferry, which was shorter.", ["Night Ferry"]),
    ("The best version of Night Ferry is this one.", []),
    ("I prefer the original score.", []),
    ("The ending is not in the original.", []),  # of what, nothing tells
)


@pytest.mark.parametrize(("text", "films"), ORIGINALS)
def test_originals_of_the_films_own_title(text: str, films: list[str]) -> None:
    claims = claims_in(text, related, same_titles, known=REMADE)
    told = [c for c in claims if c.property == "related_film" and c.is_fact]
    assert [c.value for c in told] == films
    assert all(c.qualifiers["relation"] == "remake_of" for c in told)


ROW = "Save your money and rent Ice Age, Toy Story or Monsters, Inc. instead."


def test_a_name_of_something_else_is_a_films_in_a_row_of_films() -> None:
    spotted = [Mention(ROW.index("Ice Age"), ROW.index(", Toy"), NAME, "Ice Age", known=True, likely=True)]
    claims = claims_in(ROW, known_titles, spotted=spotted)
    assert "Ice Age" in [c.value for c in claims if c.property == "related_film"]


#: (text, the word that the authority has for a title and that hardly is one, whether it is told)
HARDLY = (
    ("He was the perfect choice for the role of Brine, and knew it.", False),
    ("He comes out dressed as Brine, of course.", False),
    ("She ends in the Women's House of Brine for a year.", False),
    ("I never was a big fan of it, nor another Brine or ballet lover.", False),
    ("I was watching Brine and it was funny.", True),
    ("It is a poor man's Brine, and no more.", True),
    ("It reminded me of Brine, only longer.", True),
)


@pytest.mark.parametrize(("text", "told"), HARDLY)
def test_a_word_that_hardly_is_a_film_needs_words_that_make_it_one(text: str, told: bool) -> None:
    start = text.index("Brine")
    spotted = [Mention(start, start + len("Brine"), NAME, "Brine", known=True, unlikely=True)]
    claims = claims_in(text, known_titles, known=FERRY, spotted=spotted)
    assert bool([c for c in claims if c.property == "related_film"]) == told
