import re

import pytest
import re2

from recension.reading._cues import cue_of
from recension.reading._rules import expand
from recension.reading.rules import ALL


@pytest.mark.parametrize(
    ("pattern", "cue"),
    [
        (r"\bseen\b", "seen"),
        (r"(?<!not )seen(?= by)", "seen"),
        (r"(?<=[)\]] )x(?!\(y\))z", "xz"),
        (r"(?P<value>a|b)$", "(a|b)"),
        (r"end(?:\n|\Z)", r"end(?:\n|\z)"),
        (r"[\w'-]+", r"[\pL\pN\pM_'-]+"),
        (r"[^\w]x", r"[^\w]x"),
        (r"[]x]\[", r"[]x]\["),
    ],
)
def test_cue_of_a_pattern(pattern: str, cue: str) -> None:
    assert cue_of(pattern) == cue


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(r"\bété (?P<n>\w+)\b", "cet été là"), (r"\d+", "٣ fois"), (r"x\sy", "x\u2028y"), (r"(?<=\. )fin$", "la. fin\n")],
)
def test_a_cue_is_found_where_its_pattern_is(pattern: str, text: str) -> None:
    assert re.search(pattern, text)
    assert re2.search(cue_of(pattern), text)


@pytest.mark.parametrize("rule", ALL, ids=lambda r: f"{r.property}: {r.name}")
def test_every_rules_cue_compiles(rule) -> None:  # type: ignore[no-untyped-def]
    assert re2.compile(expand(rule.cue) or cue_of(expand(rule.pattern)))
