"""The measures of identification, and its fitting, on cases small enough to reckon by hand."""

from dataclasses import replace

import pytest

from bench._essay_fit import essayists, fit_essays
from bench._identity_errors import Mistake, class_of
from bench._identity_fit import Case, commonness, fit_weights
from bench._identity_score import Answer, calibration, coverage
from recension.authority import Authority, build_authority, open_authority
from recension.reading.film._evidence import Manner
from recension.reading.film._lookup import FilmFacts
from recension.reading.film._weigh import Weighed

COVERAGE = {
    "all right": ([(0.9, True), (0.8, True)], 1.0),
    "one wrong at the end": ([(0.9, True), (0.8, True), (0.1, False)], 2 / 3),
    "the surest is wrong": ([(0.9, False), (0.8, True)], 0.0),
    "none given": ([(-1.0, False)], 0.0),
    "nothing": ([], 0.0),
}


@pytest.mark.parametrize("case", COVERAGE)
def test_coverage(case: str) -> None:
    rows, expected = COVERAGE[case]
    answers = [Answer(str(n), "g", chance, right) for n, (chance, right) in enumerate(rows)]
    assert coverage(answers) == pytest.approx(expected)


def test_calibration_counts_by_tenths() -> None:
    answers = [Answer("a", "g", 0.95, True), Answer("b", "g", 1.0, False), Answer("c", "g", 0.31, True)]
    assert calibration([*answers, Answer("d", "g", -1.0, False)]) == "0.3: 1, 1.00  0.9: 2, 0.50"


def _case(number: int, *features: dict[str, float]) -> Case:
    """A case whose right film is the first."""
    weighed = [Weighed(FilmFacts(i, 0), f, 0.0) for i, f in enumerate(features)]
    return Case(f"r{number}", "own", f"tt{number:07}", False, weighed, Manner(False, 0, 10, 0, 0), 0)


def test_fitting_learns_what_tells_and_is_the_same_each_time() -> None:
    cases = [_case(n, {"tells": 1.0, "noise": float(n % 2)}, {"noise": float(n // 2 % 2)}) for n in range(40)]
    weights = fit_weights(cases, penalty=1.0)
    assert weights["tells"] > 1 > abs(weights["noise"])
    assert weights == fit_weights(cases, penalty=1.0)


def test_common_words_are_those_of_many_films() -> None:
    """How a word is written within a sentence counts; so does in how many films' reviews it stands."""
    reviews = [
        {"id": str(n), "imdb_id": f"tt{n}", "text": "We met the old Count again. He was well."} for n in range(50)
    ]
    found = commonness([*reviews, {"id": "one", "imdb_id": "tt99", "text": "There was one zither."}])
    assert {"met", "the", "again"} <= found["small_words"].keys()
    assert set(found["capital_words"]) == {"count"}
    assert "zither" not in found["small_words"]


FILMS = """
Harbour Lights (1951)
  ids: imdb tt0000001
  director: Jo Hall [1901]
  cast: Ann Poole
Harbour Lights (1952)
  ids: imdb tt0000002
Harbour Lights (1980)
  ids: imdb tt0000003
Harbour Lights Again (1990)
  ids: imdb tt0000004
Dunes (1970)
  ids: imdb tt0000005
  director: Jo Hall [1950]
  cast: Max Orr
"""
TITLED = {"title": 1.0, "title.surprise": 2.5}
#: What the text says, the year of the right film, the year of the one said, its features → the class.
MISTAKES = {
    "one film entered twice": ("Fine.", 1951, 1952, TITLED),
    "remake or namesake": ("Fine.", 1951, 1980, TITLED),
    "sibling": ("Fine.", 1990, 1980, TITLED),
    "television": ("The best episode of the season.", 1970, 1951, TITLED),
    "mentioned film": ("Dunes is no Harbour Lights.", 1970, 1951, TITLED),
    "common-word title": ("Max Orr under lights.", 1970, 1951, {"title": 1.0, "title.surprise": 1.0}),
    "person namesake": ("Jo Hall made Dunes.", 1970, 1951, {"people": 1.0}),
    "another film of people named": ("In Dunes we miss Ann Poole.", 1970, 1951, {"people": 1.0}),
    "surnames, roles, misspelt names": ("Dunes, and Poole.", 1970, 1951, {"surnames": 1.0}),
    "nothing of it in the text, mentioned film": ("No Harbour Lights, this.", 1970, 1951, TITLED),
    "nothing of it in the text, another film of people named": ("We miss Ann Poole.", 1970, 1951, {"people": 1.0}),
}


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    folder = tmp_path_factory.mktemp("films")
    (folder / "in").mkdir()
    (folder / "in" / "films.txt").write_text(FILMS, "utf-8")
    build_authority(folder / "in", folder / "out")
    return open_authority(folder / "out")


@pytest.mark.parametrize("expected", MISTAKES)
def test_mistakes_are_classed(expected: str, films: Authority) -> None:
    text, right, said, features = MISTAKES[expected]
    number = {films.film(n).year: n for n in range(films.films)}
    weighed = Weighed(FilmFacts(number[said], said), features, 1.0)
    case = Case("r", "own", "tt", False, [weighed], Manner(False, 0, 10, 0, 0), number[right])
    assert class_of(Mistake(case, number[right], weighed, text, films)) == expected


def _plain(source: str, number: int, *, named: bool) -> Case:
    case = _case(number, {"title": 1.0} if named else {})
    return replace(case, source=source)


def test_essayists_are_those_whose_texts_name_other_films() -> None:
    cases = [_plain("critic", n, named=n % 3 > 0) for n in range(9)] + [
        _plain("essayist", n, named=n % 3 == 0) for n in range(9)
    ]
    assert essayists(cases) == {"essayist"}


def test_a_manner_is_learnt_from_common_words() -> None:
    """Odds are told by weights of other films; without essayists there are none."""
    reviews = [
        {"id": str(n), "imdb_id": f"tt{n}", "source": source, "text": words * 30}
        for n in range(40)
        for source, words in (("essayist", "This is what we are. "), ("critic", "The disc looks good. "))
    ]
    weights, odds = fit_essays(reviews, frozenset({"essayist"}))
    assert weights["this"] > 0 > weights["disc"]
    assert min(odds[::2]) > 0 > max(odds[1::2])
    assert fit_essays(reviews[:2], frozenset()) == ({}, [-12.0, -12.0])
