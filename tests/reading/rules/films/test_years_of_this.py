"""Years in words that mean the film reviewed, where no film is known."""

import pytest

from recension.reading.rules.films import years_of_this
from tests.reading.facts import stated

#: text, and its year
OF_THIS = [
    ("It was a tough picture when it first appeared in 1955.", "1955"),
    ("We loved it when it first aired on KRL in late 1986.", "1986"),
    ("That is pretty suggestive for 1931!", "1931"),
    ("Absolutely the best film of 1920.", "1920"),
    ("It rates as one of 2009's best.", "2009"),
    ("The film carries a 1970 copyright.", "1970"),
    ("This 1955 stage version has its charm.", "1955"),
    ("They found a fine cast for a 2008 film.", "2008"),
    ("They parted after making this movie in 1983.", "1983"),
    ("The early (1932) screen version is lost on me.", "1932"),
    ("It replaced another as the worst film of 2006.", ""),
    ("Unlike the best film of 1920, it bores.", ""),
    ("The second season (1985) of the show is better.", ""),
    ("I saw this, and the 1998 version too.", ""),
]


@pytest.mark.parametrize(("text", "year"), OF_THIS)
def test_years_of_this(text: str, year: str) -> None:
    assert [value for property, value in stated(text, years_of_this) if property == "year"] == [year] * bool(year)
