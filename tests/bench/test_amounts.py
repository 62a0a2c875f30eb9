"""Sums of money as the benchmark takes them from annotated passages, and what the fitted table tells of them."""

from pathlib import Path

import pytest

from bench.amounts import fitted, of_passages
from bench.traps import PASSAGES
from recension.reading.amounts import chances, signs_of, standard_table
from recension.reading.amounts._chances import KINDS
from recension.reading.rules.money.sums import sums_in

TOLD = [
    ("what it had cost its backers was $4 million.", "budget"),
    ("audiences had paid $90 million at the box office.", "gross"),
    ("her fee for the part was $2 million.", "salary"),
    ("my copy of the tape was three dollars at the flea market.", "price"),
]


@pytest.mark.parametrize(("lower", "kind"), TOLD)
def test_what_a_sum_is(lower: str, kind: str) -> None:
    ((start, end, amount),) = sums_in(lower)
    told = chances(signs_of(lower, start, end, amount.value, currency=True), standard_table())
    assert max(told, key=told.__getitem__) == kind
    assert sum(told.values()) == pytest.approx(1)


def test_passages_tell_what_their_sums_are(tmp_path: Path) -> None:
    path = tmp_path / "few.jsonl"
    path.write_text(
        '{"id": "a", "text": "It cost $4 million.", "facts": [{"property": "budget", "value": "4000000"}], "not": []}\n'
        '{"id": "b", "text": "A tape of $3.", "facts": [], "not": [{"property": "gross", "value": "3"}]}\n',
        encoding="utf8",
    )
    assert [(s.text, KINDS[s.kind]) for s in of_passages(path)] == [("a", "budget"), ("b", "gross")]


def test_a_fit_is_the_same_each_time() -> None:
    told = [s for path in PASSAGES[:4] for s in of_passages(path)]
    assert fitted(told) == fitted(told) != {}
