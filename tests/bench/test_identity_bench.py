"""The measures of identification, and its fitting, on cases small enough to reckon by hand."""

import pytest

from bench._identity_fit import Case, fit_weights
from bench._identity_score import Answer, calibration, coverage
from recension.reading.film._features import Manner
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
