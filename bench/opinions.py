"""Tell clauses that judge in words of their own: how weights fitted on other annotated reviews do on each folder."""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench._inputs import annotations
from bench._opinion_fit import Case, fitted
from bench.claims import FACTS, STARTER, authority_named
from bench.scoring import Claim, fold
from recension.authority import Authority
from recension.reading._read import typed_as
from recension.reading._text import Text
from recension.reading.film._identify import identify
from recension.reading.opinion._opinions import judged_by_rules
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._weighing import ENOUGH, odds, seen

TABLE = Path(__file__).parents[1] / "src/recension/reading/lexicon/opinion_weights.txt"
HEAD = """# What each sign of a clause weighs for its being a judgement (log odds).
# Fitted by `./run bench opinions … --fit`.
# A row: weight, then the sign; the signs are those of opinion/_signs.py.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, epilog="example: ./run bench opinions bench/gold MORE")
    parser.add_argument("gold", type=annotations, nargs="+", help="folders: NAME.json, texts/NAME.txt")
    parser.add_argument("--authority", default=STARTER, help="a built authority, or starter for the one built in")
    parser.add_argument("--fit", action="store_true", help="write the table of weights, fitted on all folders")
    options = parser.parse_args()
    with authority_named(options.authority) as authority:
        cases = [case for folder in options.gold for case in cases_of(folder, authority)]
    for folder in options.gold:
        print(left_out(cases, str(folder)))
    if options.fit:
        rows = sorted(fitted(cases).items(), key=lambda row: (-row[1], row[0]))
        TABLE.write_text(HEAD + "".join(f"{w:+.2f} {name}\n" for name, w in rows if w), encoding="utf-8")


def left_out(cases: Sequence[Case], group: str) -> str:
    """How many clauses of a folder weights fitted on the others take, and how many of these are right."""
    weights = fitted([c for c in cases if c.group != group] or cases)
    own = [c for c in cases if c.group == group and not c.known]
    taken = [c for c in own if odds(c.signs, weights) >= ENOUGH]
    right = len({c.which for c in taken if c.right})
    open_ = len({c.which for c in own if c.right})
    return f"{group}: {len(taken)} clauses of {len(own)} taken, {right} right of {open_} that stand in clauses"


def cases_of(folder: Path, authority: Authority | None) -> Iterator[Case]:
    for path in sorted(folder.glob("*.json")):
        text = (folder / "texts" / f"{path.stem}.txt").read_bytes().decode("utf-8")
        gold = json.loads(path.read_text(encoding="utf-8"))["claims"]
        yield from _cases(str(folder), text, [g for g in gold if g["property"] == "opinion"], authority)


def _cases(group: str, raw: str, gold: list[Claim], authority: Authority | None) -> Iterator[Case]:
    text = Text(raw)
    typed = typed_as(text, identify(text, authority=authority, headline=None), authority)
    tagged = Tagged(typed)
    rules = judged_by_rules(tagged)
    covered = {i for first, last in rules for i in range(first, last + 1)}
    for clause, signs in seen(tagged, rules, apart=False):
        span = text.raw_span(*typed.to_view(*tagged.span(clause.first, clause.last)))
        near = [g for g in gold if g["start"] < span.end and g["end"] > span.start]
        held = [g for g in near if fold(g["value"]) == fold(clause.aspect)]
        wanted = next((g for g in held if g["assertion"] in FACTS), None)
        if wanted or not any(g["assertion"] == "optional" for g in held):
            known = not covered.isdisjoint(range(clause.first, clause.last + 1))
            which = f"{raw[:40]} {wanted['start']}" if wanted else ""
            yield Case(group, signs, wanted is not None, known, which)


if __name__ == "__main__":
    main()
