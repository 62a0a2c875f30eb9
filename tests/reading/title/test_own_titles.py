"""What a text itself says its film is called, and what is made of it where no authority has the film."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading import read
from recension.reading.text._text import Text
from recension.reading.title import LIKELY, key_of, often_named, own_title, own_titles
from recension.reading.title._runs import runs_of
from recension.records import Document


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    files = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(files, tmp_path_factory.mktemp("own_titles") / "starter").path)


_REST = (
    " The story is thin, but the players carry it, and the harbour at night has seldom been photographed so well."
    " I would not see it twice, and yet I thought of it for days. The music is loud where it should be soft."
)

TITLED = (
    ("Harbour of Glass is a slow, wet thriller about two brothers who repair boats." + _REST, "Harbour of Glass"),
    ('"The Tin Orchard" begins with a funeral and ends with a dance.' + _REST, "The Tin Orchard"),
    ("I just watched Salt Cathedral and I am still shaking. Rent Salt Cathedral if you can." + _REST, "Salt Cathedral"),
    ("_Nine Umbrellas_ follows a clerk who loses everything in a week." + _REST + " _Nine Umbrellas_ delivers.", "Nine Umbrellas"),
    ("A COAT FOR WINTER (1957) is the last film of its director, and the best." + _REST, "A Coat for Winter"),
    ("This movie called 'Marrow Street' must be the worst of the year." + _REST, "Marrow Street"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLED)
def test_a_text_tells_its_own_title(text: str, title: str) -> None:
    told = own_title(Text(text))
    assert told is not None
    assert (told.title, told.chance >= LIKELY) == (title, True)


UNTITLED = (
    "This is one of the worst things I ever saw. Nobody can act, the plot is a mess, and I left before the end." + _REST,
    "The Arrow DVD has a booklet, and the Deluxe Edition has two. The picture is soft on both." + _REST,
    "It is nowhere near as good as Jaws, and it steals from Alien, Aliens and The Thing as it goes." + _REST,
    "Ned Pell plays a sailor who falls for a widow (Ada Quill). Pell is stiff, Quill is lovely." + _REST,
)


@pytest.mark.parametrize("text", UNTITLED)
def test_not_knowing_is_an_answer(text: str) -> None:
    told = own_title(Text(text))
    assert told is None or told.chance < LIKELY


def test_the_year_beside_the_title_is_the_films() -> None:
    told = own_title(Text(TITLED[4][0]))
    assert told is not None and told.year == 1957


@pytest.mark.parametrize(
    ("one", "other"), [("The Tin Orchard", "TIN ORCHARD"), ("A Coat for Winter", "Coat for Winter"), ("Élodie", "elodie")]
)
def test_titles_are_compared_without_article_case_and_accents(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("He liked Harbour of Glass, and so did Ned Pell.", ["Harbour of Glass", "Ned Pell"]),
        ('He saw "The Tin Orchard" twice.', ["The Tin Orchard"]),
        ("When I first watched Saltworks, I was ill.", ["Saltworks"]),
        ("It is better than COLD WATER and as good as TIDE 2 was.", ["COLD WATER", "TIDE 2"]),
        ("In Harbour of Glass a man drowns.", ["In Harbour of Glass", "Harbour of Glass"]),
        ("The Arrow DVD and the Special Edition.", []),
    ],
)
def test_runs_written_as_titles_are(text: str, runs: list[str]) -> None:
    view = Text(text)
    found = [view.view[r.start : r.end] for r in runs_of(view)]
    assert [run for run in found if run != "He" and run != "It"] == runs


def test_a_film_that_no_authority_has_is_named_by_its_text(starter: Authority) -> None:
    for authority in (None, starter):
        reading = read(Document("a", TITLED[0][0]), authority=authority)
        assert reading.film is not None
        assert (reading.film.title, reading.film.ids) == ("Harbour of Glass", {})
        assert [c.value for c in reading.claims if c.property == "title"] == ["Harbour of Glass"]


def test_a_film_that_is_only_named_does_not_lend_its_credits(starter: Authority) -> None:
    """The authority has "Jaws", and the text speaks of another film: what Jaws credits is none of its own."""
    text = "Tideline is a shark film made by people who had seen Jaws. Tideline was shot in nine days." + _REST
    reading = read(Document("a", text), authority=starter)
    assert reading.film is not None and reading.film.title == "Tideline"
    assert not [c for c in reading.claims if c.property == "title" and c.value == "Jaws"]


@settings(max_examples=60)
@given(st.text(st.sampled_from("aAbB .,\"'_*()\n19:&!?-ÉéñKing of"), max_size=200))
def test_any_text_has_one_title_or_none_and_it_stands_in_it(raw: str) -> None:
    text = Text(raw)
    told = own_title(text)
    if told is not None:
        assert 0 <= told.chance <= 1
        assert told.title.casefold() in text.view.casefold()
        assert key_of(told.title) == told.key
        assert own_title(Text(raw)) == told


#: A text that names two titles alike, of which one is the film's.
_BOTH = "{0} came out a month before {1} did. " + "It is a film of rain, boats and quarrels, and nobody smiles in it. " * 9


def test_what_other_films_reviews_name_often_is_less_likely_the_own_title() -> None:
    text = Text(_BOTH.format("Salt Quarry", "Tide Ferry"))
    plain = own_titles(text, often=lambda key: 0).chances
    famous = own_titles(text, often=lambda key: 16 * (key == "salt quarry")).chances
    assert famous["salt quarry"] < plain["salt quarry"]
    assert famous["tide ferry"] > plain["tide ferry"]


def test_in_a_note_the_famous_are_as_likely_as_the_unknown() -> None:
    text = Text(_BOTH.format("Salt Quarry", "Tide Ferry")[:400])
    assert own_titles(text, often=lambda key: 16).chances == own_titles(text, often=lambda key: 0).chances


def test_the_famous_are_counted() -> None:
    assert often_named("star wars") == 16
    assert often_named("salt quarry") == 0
