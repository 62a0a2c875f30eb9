"""The sieve lets through all that the opinion rules find."""

from hypothesis import given
from hypothesis import strategies as st

from recension.reading.opinion._pattern import OpinionRule
from recension.reading.opinion._rules import RULES
from recension.reading.opinion._sieve import Sieve

_TAGS = "eEyklzavfPCTtIHdi=!xMmhDuopB&qcswn,().;"
_WORDS = sorted({word for rule in RULES for _, words in rule.when for word in words})[::7]
_SIEVE = Sieve(RULES)
_TOKENS = st.lists(st.tuples(st.sampled_from(_TAGS), st.sampled_from(_WORDS)), max_size=60)


def spans(rule: OpinionRule, tags: str, words: list[str], start: int, end: int) -> list[tuple[int, int]]:
    """Where a rule matches with the words that it names."""
    found = rule.compiled.finditer(tags, start, end)
    return [m.span() for m in found if all(words[m.start(group)] in these for group, these in rule.when)]


@given(_TOKENS)
def test_what_the_sieve_lets_through(tokens: list[tuple[str, str]]) -> None:
    tags, words = ".".join(["", "".join(tag for tag, _ in tokens), ""]), ["\n", *(word for _, word in tokens), "\n"]
    places = dict(_SIEVE.places(tags, words))
    for i, rule in enumerate(RULES):
        plainly = spans(rule, tags, words, 0, len(tags))
        assert [s for a, b in places.get(i, []) for s in spans(rule, tags, words, a, b)] == plainly, rule.name


def test_an_aside_runs_past_a_sentence() -> None:
    sieve = Sieve([OpinionRule("x", r"a(?:\([^()]{1,8}\))?=e")])
    assert dict(sieve.places(".a(w.w)=e.a.=e.", [""] * 15)) == {0: [(1, 10)]}


def test_the_words_of_a_rule_must_stand_in_the_sentence() -> None:
    sieve = Sieve([OpinionRule("x", "(?P<g>w)a", when=(("g", frozenset(("great",))),))])
    words = ["\n", "a", "plot", "\n", "great", "plot", "\n"]
    assert dict(sieve.places(".wa.wa.", words)) == {0: [(4, 7)]}
