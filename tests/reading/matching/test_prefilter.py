import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recension.reading._read import typed_view
from recension.reading.assertion._cues import CUES, Cue
from recension.reading.matching._demands import EDGE
from recension.reading.matching._prefilter import Prefilter, rows_of
from recension.reading.matching._told import told_of
from recension.reading.mentions._known import Known
from recension.reading.rules._order import RULES
from recension.reading.text._text import Text

EXAMPLES = sorted(p for p in Path(__file__).parents[2].glob("examples/reviews/*") if p.suffix in (".txt", ".md"))

#: pattern → the demands made of a text, best first; "|" is a word's edge
DEMANDS = [
    (r"\bdirected by (?:x|y)\b", [{"|by| |x|", "|by| |y|"}, {"|directed| |by|"}]),
    (r"directed by (?:x|y)", [{"directed|"}, {"|by|"}]),
    (r"(?:screenplay|teleplay) by\b", [{"screenplay|", "teleplay|"}, {"|by|"}]),
    (r"(?:scores? )?music", [{"score|", "scores|", "music"}]),
    (r"\bfilms?(?!\w)", [{"|film|", "|films|"}]),
    (r"films?", [{"film"}]),
    (r"\w+", []),
    (r"a?b|c", []),
    (r"colou?r|tint", [{"color", "colour", "tint"}]),
    (r"[ab]c", [{"ac", "bc"}]),
    (r"\$\d+", [{"$"}, {"|\a"}]),
    (r"\b\d\d minutes", [{"|minutes"}, {"|\a\a|"}]),
    (r"[a-z]+ \d{2,3}", [{"|\a"}]),
    (r"[1-5]h|[0-9]+ min", [{"\ah", "|min"}, {"\a"}]),
    (r"[a-z]+ cut(?= |$)", [{"|cut|"}]),
    (r"(?:the |a |[a-z]+, )cut", [{"|cut"}]),
    (r"score,? (?=music|song)", [{"score|"}, {"|music", "|song"}]),
    (r"\b(?:19|20)\d\d\b", [{"|\a\a\a\a|"}]),
    (r"(?:bends.*facts|history.*twisted)\w", [{"bends", "twisted"}, {"facts", "history"}]),
    (r"(?:bends.*facts|untrue)\w", [{"untrue", "bends"}, {"untrue", "facts"}]),
    (r"(?:reel|[xy]) \d(?!x)", [{"|\a"}]),
    (r"in (?:ten|[a-z]+ six) (?:days|[a-z]+ hours)", [{"|ten|", "|six|"}, {"|days", "|hours"}, {"in|"}]),
    (r"\b(?:ten|six[a-z]*|[a-z]*two)th", [{"|six", "|ten", "two"}, {"th"}]),
    (r"(?:is|was) (?:[a-z]+ly ){2}done", [{"|done"}, {"ly|"}, {"is|", "was|"}]),
]


@pytest.mark.parametrize(("pattern", "expected"), DEMANDS)
def test_what_a_pattern_demands(pattern: str, expected: list[set[str]]) -> None:
    assert [{mark.replace(EDGE, "|") for mark in d} for d in told_of(pattern).demands] == expected


CROSSING = [
    (r"a.b", False), (r"a\sb", True), (r"a[^b]b", True), (r"a[^b\n]b", False), (r"a(?=\n)", False), (r"a$", False),
    (r"a(?=\n\n)", True), (r"(?<=\n)a", False), (r"a\nb", True), (r"a(?![^.]*b)", True), (r"a\Wb", True),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "expected"), CROSSING)
def test_which_patterns_leave_their_line(pattern: str, expected: bool) -> None:
    assert told_of(pattern).crosses is expected


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda p: p.name)
def test_the_fast_way_finds_what_the_plain_way_finds(path: Path) -> None:
    typed = typed_view(Text(path.read_text(encoding="utf-8")), Known())
    assert RULES.drafts(typed) == RULES.drafts_plainly(typed)


_PIECES = (
    "Directed by Jane Roe", "with a script by A. B. Cole", "Cher as Rusty", "it cost $3 million", "(1985)", "the DVD",
    "won an Oscar", "set in Paris", "*Rain*", '"Dust"', "90 minutes", "8/10", "a western", "based on the novel by", "\n",
    "music by", "replaced", ", ", ". ", "and", "not", "Rated R", "B+", "the director's cut", "about grief", "starring",
)  # fmt: skip


_CUED = (
    "it isn't", "not", "no such disc", "if only", "i wish", "you should have", "won an oscar", "oscar-worthy", "was",
    "to be had", "supposedly", "they say", "claims to be", "turned down", "turned the part down", "first", "offered",
    "my older brother", "told me", "in the last act", "the heroine", "what", "this film lacks", "i", "think", "- ", ",",
    "were wrong", "just kidding", "had he", "would have", "deserves", "never", "film within the film", "far", "from",
)  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=25).map(" ".join))
def test_the_two_ways_agree_on_any_text(text: str) -> None:
    typed = typed_view(Text(text), Known())
    assert RULES.drafts(typed) == RULES.drafts_plainly(typed)


@given(st.text(alphabet="ab\n .", max_size=40))
def test_lines_tile_the_text(text: str) -> None:
    typed = typed_view(Text(text), Known())
    lines = [typed.shadow[a:b] for a, b, _ in typed.worded]
    assert "".join(lines) == typed.shadow
    assert all(line.find("\n") in (-1, len(line) - 1) for line in lines)


def test_rows_of() -> None:
    assert list(rows_of(0b10110)) == [1, 2, 4]


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.pattern[:40])
def test_no_cue_leaves_its_line(cue: Cue) -> None:
    assert not told_of(cue.pattern).crosses


_CUES_FILTER = Prefilter([cue.pattern for cue in CUES])


@given(st.lists(st.sampled_from(_CUED), max_size=12).map(" ".join))
def test_no_cue_is_left_out(line: str) -> None:
    passed = set(rows_of(_CUES_FILTER.of_line(line, 0, len(line))))
    assert passed >= {i for i, cue in enumerate(CUES) if re.search(cue.pattern, line, re.M)}
