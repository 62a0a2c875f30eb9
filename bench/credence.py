"""Which claims do the words round them make no plain facts? On passages written to mislead, and on parts of reviews.

Each file of passages is weighed by what was fitted on the other files, on half of the reviews, read whole and as
excerpts of a few sentences, and on the sentences of the rules' tests. All these are taken to state what is read of
them: the bar is set by how few claims of excerpts of the other half of the reviews it may cost.
"""

import argparse
import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from bench._command import command
from bench._credence_fit import FACT_IN_PASSAGE, IN_REVIEW, NON_FACT, PLAIN, Case, bar_for, fitted
from bench._excerpts import excerpts
from bench._fitting import as_lines
from bench._inputs import existing
from bench._scoring import FACTS, Claim
from bench.speed import documents
from bench.traps import PASSAGES, is_fact, is_non_fact
from recension.authority import Authority, open_authority
from recension.exchange.reading_json import claim_object
from recension.reading._read import _drafts, typed_as
from recension.reading._steps import complete
from recension.reading.claims._claims import JUDGED, drawn_up
from recension.reading.credence import ALL, TABLE, odds, signs_of
from recension.reading.film._identify import identify
from recension.reading.text._text import Text

#: The shares of excerpts' claims that bars are shown for, and the one that the table's bar is set by.
COSTS, COST = (0.01, 0.025, 0.04), 0.04


def main() -> None:
    ap = command("bench credence", __doc__, "reviews.jsonl.gz --authority authority/")
    ap.add_argument("reviews", type=existing, help="JSON Lines (.gz): id, text")
    ap.add_argument("--authority", type=Path, required=True, help="a built authority; passages are read without it too")
    ap.add_argument("--passages", type=existing, nargs="+", default=PASSAGES, help="default: the project's own")
    ap.add_argument("--sample", type=int, default=3000, metavar="N", help="reviews (default: 3000)")
    ap.add_argument("--fit", action="store_true", help="write the table anew from all of them")
    report(ap.parse_args())


def report(o: argparse.Namespace) -> None:
    authority = open_authority(o.authority)
    texts = [d.text for d in islice(documents(o.reviews), o.sample)]
    cut_out = [c for text in texts[1::2] for part in excerpts(text) for c in told_in(part, authority, IN_REVIEW)]
    wholes_and_parts = (part for text in texts[::2] for part in (text, *excerpts(text)))
    plain = [c for text in wholes_and_parts for c in told_in(text, authority, IN_REVIEW)]
    plain += [c for text in sentences_of_tests() for c in told_in(text, None, PLAIN)]
    passages = {path.stem: list(of_passages(path, authority)) for path in o.passages}
    print("passages             " + "".join(f"{cost:>22.2%}" for cost in COSTS) + "  of excerpts' claims doubted")
    for name in passages:
        others = [c for other in passages if other != name for c in passages[other]]
        told = _doubted(fitted([*others, *plain]), passages[name], cut_out)
        print(f"{name:21}" + "".join(f"{counts:>22}" for counts in told), flush=True)
    if o.fit:
        table = fitted([*(c for cases in passages.values() for c in cases), *plain])
        table[ALL] = round(table[ALL] - bar_for((odds(c.signs, table) for c in cut_out), COST), 2)
        TABLE.write_text(as_lines(table), encoding="utf8")


def _doubted(table: Mapping[str, float], cases: Sequence[Case], cut_out: Sequence[Case]) -> Iterator[str]:
    """For each cost, how many of the stated non-facts and facts of some cases are doubted by a table."""
    kept = [odds(c.signs, table) for c in cut_out]
    stated = [(odds(c.signs, table), c.no_fact) for c in cases if c.stated]
    for cost in COSTS:
        bar = bar_for(kept, cost)
        non_facts, facts = ([o > bar for o, no_fact in stated if no_fact is wanted] for wanted in (True, False))
        yield f"{sum(non_facts)}/{len(non_facts)} for {sum(facts)}/{len(facts)}"


def of_passages(path: Path, authority: Authority | None) -> Iterator[Case]:
    """What rules make of passages, read with the authority and without, as far as the passages' notes judge it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        passage = json.loads(line)
        for lent in (authority, None):
            for claim, signs in _drawn(passage["text"], lent):
                fact = is_fact(claim, passage)
                if fact or is_non_fact(claim, passage):
                    yield Case(signs, not fact, FACT_IN_PASSAGE if fact else NON_FACT, claim["assertion"] in FACTS)


def told_in(text: str, authority: Authority | None, share: float) -> Iterator[Case]:
    """What is read of a text as fact."""
    yield from (Case(signs, False, share) for claim, signs in _drawn(text, authority) if claim["assertion"] in FACTS)


#: Where the tables of the rules' tests are, and what a sentence of theirs looks like.
_TESTS = Path(__file__).parents[1] / "tests" / "reading"
_SENTENCE = re.compile(r"\S+ .*[.!?\")]", re.S)


def sentences_of_tests() -> list[str]:
    """The sentences of the tables that tell what rules should read: plain ones, all but a few."""
    trees = (ast.walk(ast.parse(path.read_text("utf-8"))) for path in sorted(_TESTS.rglob("test_*.py")))
    strings = (n.value for tree in trees for n in tree if isinstance(n, ast.Constant) and isinstance(n.value, str))
    return list(dict.fromkeys(s for s in strings if _SENTENCE.fullmatch(s)))


def _drawn(raw: str, authority: Authority | None) -> Iterator[tuple[Claim, frozenset[str]]]:
    text = Text(raw)
    typed = typed_as(text, identify(text, authority=authority, headline=None), authority)
    for draft, claim in drawn_up(complete(_drafts(typed)), typed):
        if draft.property not in JUDGED:
            yield claim_object(claim, explain=True), frozenset(signs_of(draft, typed))


if __name__ == "__main__":
    main()
