"""A forest finds what a straight line cannot say: that two features tell together and neither alone."""

import numpy as np

from bench._boosting import boosted, of_chance, of_choice
from recension.reading.film._forest import worth

NAMES = ("marked", "famous")
ROWS = np.array([(n % 4 > 0, n // 4 % 2) for n in range(400)], float)
#: Either alone, not both.
RIGHT = (ROWS[:, 0] != ROWS[:, 1]).astype(float)


def test_what_tells_together_is_found() -> None:
    forest = boosted(ROWS, NAMES, np.zeros(len(ROWS)), of_chance(RIGHT))
    worths = {marks: worth(forest, dict(zip(NAMES, marks, strict=True))) for marks in ((0, 0), (0, 1), (1, 0), (1, 1))}
    assert min(worths[0, 1], worths[1, 0]) > 1 > -1 > max(worths[0, 0], worths[1, 1])
    assert forest == boosted(ROWS, NAMES, np.zeros(len(ROWS)), of_chance(RIGHT))


def test_of_a_choice_the_right_one_gains() -> None:
    starts = np.arange(0, 400, 4)
    forest = boosted(ROWS, NAMES, np.zeros(len(ROWS)), of_choice(starts, starts + 3))
    assert worth(forest, {"marked": 1.0}) > worth(forest, {})
