"""The fit of the weights of clauses' signs and words, on a set small enough to see through."""

import numpy as np

from bench._opinion_fit import Case, Vectors, fitted
from bench._word_vectors import word_vectors
from recension.reading.opinion._weighing import ALL

CASES = [
    *[Case("a", {"compares": 1.0}, True, which=str(i)) for i in range(6)],
    *[Case("a", {"recounts": 1.0}, False) for _ in range(9)],
    Case("b", {"compares": 1.0, "recounts": 1.0}, True, optional=True),
]
DULL = (["dull"], ["dull"])
WORDED = [*[Case("a", {}, True, DULL) for _ in range(6)], *[Case("a", {}, False, (["lamp"], [])) for _ in range(6)]]


def test_what_stands_with_judgements_weighs_for_them() -> None:
    weights = fitted(CASES)
    assert weights.signs["compares"] > 0 > weights.signs["recounts"]
    assert weights.odds(CASES[0]) > 0 > weights.odds(CASES[6])
    assert set(weights.signs) == {"compares", "recounts", ALL}


def test_two_runs_fit_the_same_in_whatever_order() -> None:
    assert fitted(CASES) == fitted(CASES) == fitted(CASES[::-1])


def test_what_is_learnt_of_a_word_goes_to_those_used_alike() -> None:
    rows = np.array([[1.0, 0.0], [0.9, 0.44], [-1.0, 0.0]], np.float32)
    weights = fitted(WORDED, Vectors(["dull", "drab", "lamp"], rows)).words
    assert weights["dull"][0] > 0 and weights["drab"][0] > 0 > weights["lamp"][0]


def test_words_used_alike_lie_near_each_other() -> None:
    judged = [f"the {a} plot is so {b} that one yawns" for a in ("thin", "weak") for b in ("dull", "drab")]
    told = [f"he lights a {thing} in Ann's cellar and waits" for thing in ("lamp", "candle")]
    words, rows = word_vectors([text for text in (*judged, *told) for _ in range(10)])
    near = rows[words.index("dull")] @ rows.T
    assert near[words.index("drab")] > 0.9 > near[words.index("lamp")] and "ann" not in words
