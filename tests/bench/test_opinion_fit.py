"""The fit of the weights of clauses' signs, on a set small enough to see through."""

from bench._opinion_fit import Case, fitted
from recension.reading.opinion._weighing import ALL, odds

CASES = [
    *[Case("a", {"compares": 1.0}, True, False, str(i)) for i in range(6)],
    *[Case("a", {"recounts": 1.0}, False, False) for _ in range(9)],
    Case("b", {"compares": 1.0, "recounts": 1.0}, True, True, "both"),
]


def test_what_stands_with_judgements_weighs_for_them() -> None:
    weights = fitted(CASES)
    assert weights["compares"] > 0 > weights["recounts"]
    assert odds({"compares": 1.0}, weights) > 0 > odds({"recounts": 1.0}, weights)
    assert set(weights) == {"compares", "recounts", ALL}


def test_two_runs_fit_the_same_in_whatever_order() -> None:
    assert fitted(CASES) == fitted(CASES) == fitted(CASES[::-1])
