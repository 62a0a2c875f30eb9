import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.reading.matching._demands import WORD_OR_SIGN
from recension.reading.matching._sought import Sought


@dataclass(frozen=True)
class View:
    """A typed view as far as expressions are sought in it."""

    shadow: str

    @property
    def words(self) -> frozenset[str]:
        return frozenset(WORD_OR_SIGN.findall(self.shadow))


PATTERNS = (r"\btrue stor(?:y|ies)\b", r"(?:based|founded) on (?:fact|\w+ lives)", r"real (?=life|people)|(?<=so )true")
_PIECES = ("true", "story", "stories", "\n", " ", "based on", "fact", "so true", "their lives", "real life", "real people", "untrue")


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=st.lists(st.sampled_from(_PIECES), max_size=20).map(" ".join))
def test_it_finds_what_the_expression_finds(pattern: str, text: str) -> None:
    assert [m.span() for m in Sought(pattern).finditer(View(text))] == [m.span() for m in re.finditer(pattern, text)]


def test_the_first_is_found() -> None:
    found = Sought(PATTERNS[0]).search(View("a story\nuntrue\na true story\ntrue stories"))
    assert found is not None and found.span() == (17, 27)
    assert Sought(PATTERNS[0]).search(View("a true\nstory")) is None


@pytest.mark.parametrize("pattern", [r"\w+", r"\d\d minutes?|\d", r"true[^.]*story"])
def test_an_expression_without_words_or_over_lines_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="within a line"):
        Sought(pattern)
