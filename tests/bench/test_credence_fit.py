"""The fit of what makes sentences undeserving of credence, on a set small enough to see through."""

from bench._credence_fit import FEWEST, Case, bar_for, fitted
from bench._excerpts import excerpts
from bench.credence import sentences_of_tests
from recension.reading.credence import ALL, odds

PLAIN, RUMOUR = frozenset(("before it", "said cost")), frozenset(("before it", "said cost", "before rumour"))
RARE = frozenset(("before it", "before zither"))
CASES = [Case(PLAIN, False, 1.0)] * (3 * FEWEST) + [Case(RUMOUR, True, 2.0)] * FEWEST + [Case(RARE, True, 2.0)]


def test_what_stands_with_non_facts_speaks_against_a_claim() -> None:
    table = fitted(CASES)
    assert table["before rumour"] > 0 and odds(RUMOUR, table) > 0 > odds(PLAIN, table)


def test_what_is_seldom_seen_enters_no_table() -> None:
    assert "before zither" not in fitted(CASES) and ALL in fitted(CASES)


def test_two_runs_fit_the_same() -> None:
    assert fitted(CASES) == fitted(CASES)


def test_bar_leaves_the_wanted_share_above_it() -> None:
    told = [float(n) for n in range(200)]
    bar = bar_for(told, 0.01)
    assert sum(o > bar for o in told) == 2


def test_excerpts_are_sentences_of_the_review() -> None:
    text = "It is long. It cost nine million. Nobody came! Was it good? It was."
    found = list(excerpts(text))
    assert len(found) == 2 and all(part in text for part in found) and found == list(excerpts(text))


def test_tables_of_the_rules_hold_plain_sentences() -> None:
    found = sentences_of_tests()
    assert len(found) > 1000 and len(set(found)) == len(found) and all(" " in s for s in found)
