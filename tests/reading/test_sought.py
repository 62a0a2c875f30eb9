import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.reading._sought import Sought

PATTERNS = (r"\btrue stor(?:y|ies)\b", r"(?:based|founded) on (?:fact|\w+ lives)", r"real (?=life|people)|(?<=so )true")
_PIECES = ("true", "story", "stories", "\n", " ", "based on", "fact", "so true", "their lives", "real life", "real people", "untrue")


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.lists(st.sampled_from(_PIECES), max_size=20).map(" ".join))
def test_it_finds_what_the_expression_finds(pattern: str, text: str) -> None:
    assert [m.span() for m in Sought(pattern).finditer(text)] == [m.span() for m in re.finditer(pattern, text)]


def test_the_first_is_found() -> None:
    found = Sought(PATTERNS[0]).search("a story\nuntrue\na true story\ntrue stories")
    assert found is not None and found.span() == (17, 27)
    assert Sought(PATTERNS[0]).search("a true\nstory") is None


@pytest.mark.parametrize("pattern", [r"\w+", r"\d\d minutes?|\d", r"true[^.]*story"])
def test_an_expression_without_words_or_over_lines_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="within a line"):
        Sought(pattern)
