"""Whether a name that films are called by is a film's where it stands."""

from pathlib import Path

import pytest

import recension
from recension.authority import Authority, build_authority, open_authority
from recension.reading import read
from recension.reading.namesakes._films import LIKELY, chance, standard_table, with_likely_films
from recension.reading.namesakes._places import Place, places_of
from recension.reading.namesakes._signs import signs_of, year_behind
from recension.reading.other_films._well_known import well_known
from recension.reading.text._text import Text
from recension.records import Document


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    files = Path(recension.__file__).parent / "authority" / "starter"
    return open_authority(build_authority(files, tmp_path_factory.mktemp("namesakes") / "starter").path)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The rain was better in Barry Lyndon by far.", ["Barry Lyndon"]),
        ("The rain was better in Barry Lyndon's third hour.", ["Barry Lyndon"]),
        ('The rain was better in "Barry Lyndon" by far.', []),
        ("The rain was better in barry lyndon by far.", []),
        ("The rain was better in Uncle Barry Lyndon by far.", []),
        ("The rain was better in Barry Lyndon Street by far.", []),
        ("Better than Kubrick's Barry Lyndon, and wetter.", ["Barry Lyndon"]),
        ("Better than the Ring Of Barry Lyndon, and wetter.", []),
        ("Stanley Kubrick made it.", []),
    ],
)
def test_where_a_name_stands_that_films_are_called_by(starter: Authority, text: str, wanted: list[str]) -> None:
    assert [p.name for p in places_of(Text(text), starter)] == wanted


def test_what_is_known_of_a_place(starter: Authority) -> None:
    text = Text(
        'Stanley Kubrick lit "Barry Lyndon" by candles; in Barry Lyndon, Paths of Glory and more he was patient.'
    )
    lyndon, glory = places_of(text, starter)
    assert lyndon.marked and lyndon.kin and lyndon.joined and lyndon.times == 1 and 1975 in lyndon.years
    assert glory.joined and not glory.marked


def _place(text: str, name: str, *, fame: int = 15, kin: bool = False, near: bool = False, films: int = 1) -> Place:
    start = text.index(name)
    return Place(
        start,
        start + len(name),
        name,
        article=False,
        films=films,
        years=frozenset((1971,)),
        roles=0,
        people=0,
        fame=fame,
        kin=kin,
        near=near,
        times=1,
        marked=False,
        others=0,
        joined=False,
        small=False,
    )


def _chance(text: str, name: str, **known: int | bool) -> float:
    return chance(signs_of(text, _place(text, name, **known)), standard_table())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "I liked her better in Brine Harbour.",
        "It has none of the humour of Brine Harbour.",
        "He borrows the silly hats of Brine Harbour.",
        "All of the Brine Harbour movies are dull.",
    ],
)
def test_a_famous_film_is_likelier_meant_and_where_its_people_are_named_surely(text: str) -> None:
    known = _chance(text, "Brine Harbour", fame=70)
    assert _chance(text, "Brine Harbour", fame=0) < known < _chance(text, "Brine Harbour", fame=70, kin=True, near=True)
    assert _chance(text, "Brine Harbour", fame=70, kin=True) >= LIKELY


def test_words_beside_a_name_tell() -> None:
    like, at = "It is no thriller like Brinework, or worse.", "They sail to Brinework, and worse."
    assert _chance(at, "Brinework") < _chance(like, "Brinework")


@pytest.mark.parametrize(("year", "wanted"), [(1971, True), (1972, True), (1980, False)])
def test_a_year_in_brackets_is_the_films_or_it_is_not(year: int, wanted: bool) -> None:
    text = f"I saw Brinework ({year}) twice."
    assert year_behind(text, _place(text, "Brinework")) is wanted


VERTIGO = "Vertigo is Alfred Hitchcock at his slowest, and James Stewart and Kim Novak are cold. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("All of Rear Window put together has less fear.", ["Rear Window"]),
        ("All of Psycho put together has less fear.", ["Psycho"]),
        ("They fly to Casablanca and lose the map.", []),
        ("He is Rocky Balboa with a limp.", []),
    ],
)
def test_what_is_likely_a_film_is_told(starter: Authority, text: str, wanted: list[str]) -> None:
    claims = read(Document("a", VERTIGO + text), authority=starter).claims
    assert [c.value for c in claims if c.property == "related_film" and c.is_fact] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It is no better than The Matrix, with more rain.", ["The Matrix"]),
        ("Was it a GHOST? It was.", []),
        ("I saw the Matrix of numbers.", []),
    ],
)
def test_stressed_words_and_small_articles_make_no_films(starter: Authority, text: str, wanted: list[str]) -> None:
    view = Text(f"It is dull and long, and nobody in it can row or swim. {text}")
    found = with_likely_films(view, (), starter)
    assert [view.view[m.start : m.end] for m in found] == wanted


def test_what_everybody_knows_stays_likely(starter: Authority) -> None:
    view = Text("The rain fell on the quay and on everybody who stood there.\nHe was no better on Saturday Night Live than at sea.")
    known = [m for m in with_likely_films(view, well_known(view), starter) if m.likely]
    assert [m.name for m in known] == ["Saturday Night Live"]


def test_a_name_in_a_row_may_be_a_film(starter: Authority) -> None:
    text = Text("It has the candles of Barry Lyndon, Eraserhead and the rest.")
    names = with_likely_films(text, [], starter)
    assert any(m.name == "Eraserhead" and m.known for m in names)
