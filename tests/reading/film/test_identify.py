"""Which film a text is about: texts and the film expected, on the authority that comes with the program."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading.film._identify import CANDIDATES, Identification, identify
from recension.reading.text._text import Text

STARTER = Path(recension.__file__).parent / "authority" / "starter"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    built = build_authority(STARTER, tmp_path_factory.mktemp("authority") / "starter")
    return open_authority(built.path)


def about(text: str, authority: Authority | None, headline: str | None = None) -> tuple[str, int | None] | None:
    film = identify(Text(text), authority=authority, headline=headline).film
    return (film.title, film.year) if film else None


NAMED = {
    "title, people and role": (
        "I saw Mask on tape last week. Eric Stoltz disappears into Rocky Dennis, and Cher plays his mother Rusty.",
        ("Mask", 1985),
    ),
    "glued words": (
        "A quiet film by directorPeter Bogdanovich, withEric Stoltz under the makeup and CherandSam Elliott beside him.",
        ("Mask", 1985),
    ),
    "small letters": (
        "eric stoltz and sam elliott are fine in this, peter bogdanovich knew what he was doing with the bikers.",
        ("Mask", 1985),
    ),
    "surnames and roles": (
        "The boy Rocky meets Diana at camp. Sam Elliott has the bikers' best lines, and Stoltz the film's heart.",
        ("Mask", 1985),
    ),
    "surnames alone": (
        "Stoltz is buried under the make-up, and still one sees the boy. Bogdanovich never begs. I cried, and I hate to.",
        ("Mask", 1985),
    ),
    "surnames and a role's": (
        "Treves finds him in a booth. Hopkins was never gentler, and Hurt can hardly speak; nor could I when it was over.",
        ("The Elephant Man", 1980),
    ),
    "a film merely compared with": (
        "Peter Bogdanovich's Mask is gentler than The Elephant Man: Eric Stoltz and Cher laugh more than they weep.",
        ("Mask", 1985),
    ),
    "curly marks and a dash": (
        "“The Elephant Man” – David Lynch’s second film – belongs to John Hurt and Anthony Hopkins.",
        ("The Elephant Man", 1980),
    ),
    "emphasis": (
        "_The Terminator_ made Arnold Schwarzenegger. James Cameron shot it for little.",
        ("The Terminator", 1984),
    ),
    "entities": (
        "<p>Sigourney&nbsp;Weaver is alone at the end of <i>Alien</i>, and Ridley&nbsp;Scott makes us wait.</p>",
        ("Alien", 1979),
    ),
}

SIBLINGS = {
    "the later one by its people": (
        "Sigourney Weaver goes back. James Cameron's Aliens has Michael Biehn and Bill Paxton shooting at shadows.",
        ("Aliens", 1986),
    ),
    "the remake by its people": (
        "Cape Fear again, and Robert De Niro tattooed all over; Martin Scorsese directs Nick Nolte and Jessica Lange.",
        ("Cape Fear", 1991),
    ),
    "the original by its people": (
        "Cape Fear has Robert Mitchum on the courthouse steps and Gregory Peck sweating. J. Lee Thompson directed it.",
        ("Cape Fear", 1962),
    ),
    "the number in the title": (
        "Rocky III gives Sylvester Stallone a fight with Mr. T, and Burgess Meredith a death.",
        ("Rocky III", 1982),
    ),
    "a common word, by its people": (
        "It is about a boat, a balloon and seven children. Tim Curry is Pennywise in this It, and John Ritter and "
        "Annette O'Toole are grown-up children.",
        ("It", 1990),
    ),
    "one letter's difference": (
        "Jim Carrey's face does most of The Mask, and Cameron Diaz does the rest; Chuck Russell directs.",
        ("The Mask", 1994),
    ),
}

HEADLINED = {
    "the title": ("It made me cry.", "Mask (1985)", ("Mask", 1985)),
    "with other words": ("It made me cry.", "DVD Review: The Elephant Man", ("The Elephant Man", 1980)),
    "the article behind it": ("It made me cry.", "Elephant Man, The", ("The Elephant Man", 1980)),
    "the article behind a semicolon, then the year": ("It made me cry.", "Thing;The (2011)", ("The Thing", 2011)),
    "with the year of a remake": ("A chill went through me.", "The Thing (2011)", ("The Thing", 2011)),
    "and people of the original": (
        "Kurt Russell and Wilford Brimley sit in the snow. John Carpenter lets nobody out.",
        "The Thing",
        ("The Thing", 1982),
    ),
    "unknown to the authority": ("The bread rises for two hours.", "Slow Bread", ("Slow Bread", None)),
}

UNSAID = (
    "",
    "I have seen worse. The ending is silly and the lead cannot act, but the music is loud.",
    "My order came late and the box was torn. The player does not read the disc.",
)


@pytest.mark.parametrize("case", [*NAMED, *SIBLINGS])
def test_the_film_a_text_names(case: str, authority: Authority) -> None:
    text, film = (NAMED | SIBLINGS)[case]
    assert about(text, authority) == film


@pytest.mark.parametrize("case", HEADLINED)
def test_the_film_a_headline_names(case: str, authority: Authority) -> None:
    text, headline, film = HEADLINED[case]
    assert about(text, authority, headline) == film


@pytest.mark.parametrize("text", UNSAID)
def test_none_where_the_text_does_not_say(text: str, authority: Authority) -> None:
    assert about(text, authority) is None
    assert about(text, None) is None


def test_reasons_and_penalties(authority: Authority) -> None:
    text = Text(
        "Mask is Peter Bogdanovich's best since 1985. Eric Stoltz is Rocky. It is better than The Elephant Man."
    )
    found = identify(text, authority=authority, explain=True)
    assert found.film is not None
    assert {"title in line 1", "year 1985"} <= set(found.film.because)
    assert any("credited" in reason or "director" in reason for reason in found.film.because)
    other = next(c for c in found.candidates if c.title == "The Elephant Man")
    assert {"but compared with it", "but named only beside the film reviewed"} & set(other.because)


def test_more_evidence_more_confidence(authority: Authority) -> None:
    little = identify(Text("Mask made me cry."), authority=authority)
    much = identify(Text(NAMED["title, people and role"][0]), authority=authority)
    assert much.film is not None
    assert much.film.confidence > (little.film.confidence if little.film else 0.0)


FROM_TEXT_ALONE = {
    "first line with year": ("Slow Bread (1994)\n\nA baker waits. Nothing rises.", ("Slow Bread", 1994)),
    "first line": ("The Long Shift\n\nA baker waits. Nothing rises.", ("The Long Shift", None)),
    "in prose with year": ("In Slow Bread (1994) a baker waits for two hours.", ("Slow Bread", 1994)),
    "in marks again and again": (
        'A baker waits in "Slow Bread". That is all of it: he waits at night, he waits at noon, and when somebody comes '
        "at last it is the wrong man. The room is grey, the light is greyer, and no one raises his voice for two hours. "
        'Even so, "Slow Bread" held me, and I have thought of it since.',
        ("Slow Bread", None),
    ),
}


@pytest.mark.parametrize("case", FROM_TEXT_ALONE)
def test_without_an_authority(case: str) -> None:
    text, film = FROM_TEXT_ALONE[case]
    found = identify(Text(text), authority=None).film
    assert found is not None
    assert ((found.title, found.year), dict(found.ids)) == (film, {})


_WORDS = st.sampled_from(
    "Mask Alien Aliens the The It a Rocky II (1985) Cher Eric Stoltz John Hurt directed by “ ” _ * \n . , &amp; 1979 80s".split(
        " "
    )
)


HEADED = [
    ("Mask (movie review)\n\nI borrowed this tape from a friend and kept it a week.", ("Mask", 1985)),
    ("Mask (Quick Review)\n\nI borrowed this tape from a friend and kept it a week.", ("Mask", 1985)),
    ("Review: Mask - A face to love\n\nI borrowed this tape from a friend and kept it a week.", ("Mask", 1985)),
    ("The Iron Well (1971)\n\nNobody has heard of it, and nobody should.", ("The Iron Well", 1971)),
    ("Mask (Peter Bogdanovich, 1985) is out again. Rocky is better.", ("Mask", 1985)),
    ("The Iron Well (1971) is out again. Rocky is better.", ("The Iron Well", 1971)),
    ("mask (1985)\ni borrowed this tape from a friend and kept it a week.", ("Mask", 1985)),
    ("the iron well, 1971\n\nnobody has heard of it, and nobody should.", ("The Iron Well", 1971)),
    ("i saw an iron well (1971)\n\nnobody has heard of it, and nobody should.", None),
    ("Tape of the Month\nMask\n\nI borrowed it from a friend and kept it a week.", ("Mask", 1985)),
    ("A star before, he made one film of his own. It is called Mask. I kept the tape a week.", ("Mask", 1985)),
    ("The fourth picture is another matter. The Iron Well (Tivoli, certificate A) is a joy.", ("The Iron Well", None)),
    ("What a week\n\nNothing came of it, and the rain stayed.", None),
]


@pytest.mark.parametrize(("text", "film"), HEADED)
def test_the_text_s_own_heading(text: str, film: tuple[str, int | None] | None, authority: Authority) -> None:
    assert about(text, authority) == film


@settings(max_examples=60, deadline=None)
@given(words=st.lists(_WORDS | st.text(max_size=8), max_size=40), headline=st.none() | st.text(max_size=20))
def test_laws(words: list[str], headline: str | None, authority: Authority) -> None:
    text = " ".join(words)
    found = identify(Text(text), authority=authority, headline=headline)
    assert found == identify(Text(text), authority=authority, headline=headline)
    _ranked(found)


def _ranked(found: Identification) -> None:
    chances = [c.confidence for c in found.candidates]
    assert len(chances) <= CANDIDATES and all(0 <= c <= 1 for c in chances)
    assert chances == sorted(chances, reverse=True)
    assert (
        found.film is None
        or not found.candidates
        or not found.film.ids
        or found.film.title == found.candidates[0].title
    )
