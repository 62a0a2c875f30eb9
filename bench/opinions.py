"""Tell clauses that judge in words of their own: how weights fitted on other annotated reviews do on each folder."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench._command import command
from bench._inputs import annotations, existing
from bench._opinion_fit import Case, Vectors, Weights, fitted
from bench._scoring import Claim, fold
from bench._word_vectors import word_vectors
from bench.claims import FACTS, STARTER, authority_named
from bench.speed import documents
from recension.authority import Authority
from recension.reading._read import typed_as
from recension.reading.film._identify import identify
from recension.reading.opinion._opinions import judged_by_rules
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._weighing import ENOUGH, seen, words_of_unit
from recension.reading.text._text import Text

LEXICON = Path(__file__).parents[1] / "src/recension/reading/lexicon"
HEAD = """# What each sign of a clause weighs for its being a judgement (log odds).
# Fitted by `./run bench opinions … --fit`.
# A row: weight, then the sign; the signs are those of opinion/_signs.py and opinion/_units.py.
"""
WORDS_HEAD = """# What words weigh for a clause's being a judgement (log odds over the root of the number of its words).
# Fitted by `./run bench opinions … --texts … --fit`, words used alike together.
# A row: the weight anywhere in the clause, that from its verb on, then the words.
"""


def main() -> None:
    parser = command("bench opinions", __doc__, "bench/gold more/")
    parser.add_argument("gold", type=annotations, nargs="+", help="folders: NAME.json, texts/NAME.txt")
    parser.add_argument("--authority", default=STARTER, help="a built authority, or starter for the one built in")
    parser.add_argument("--texts", type=existing, help="many reviews, in which words used alike are found")
    parser.add_argument("--fit", action="store_true", help="write the tables of weights, fitted on all folders")
    options = parser.parse_args()
    vectors = Vectors(*word_vectors(d.text for d in documents(options.texts))) if options.texts else Vectors()
    with authority_named(options.authority) as authority:
        cases = [case for folder in options.gold for case in cases_of(folder, authority)]
    for folder in options.gold:
        print(left_out(cases, str(folder), vectors), flush=True)
    if options.fit:
        _write(fitted(cases, vectors))


def _write(weights: Weights) -> None:
    rows = sorted(weights.signs.items(), key=lambda row: (-row[1], row[0]))
    (LEXICON / "opinion_weights.txt").write_text(
        HEAD + "".join(f"{w:+.2f} {name}\n" for name, w in rows if w), encoding="utf-8"
    )
    if weights.words:
        (LEXICON / "opinion_words.txt").write_text(WORDS_HEAD + "".join(_rows(weights)), encoding="utf-8")


def _rows(weights: Weights) -> Iterator[str]:
    together: dict[tuple[float, ...], list[str]] = {}
    for word, row in weights.words.items():
        if any(row):
            together.setdefault(row, []).append(word)
    for row, words in sorted(together.items(), reverse=True):
        yield f"{' '.join(f'{w:+.1f}' for w in row)}: {' '.join(sorted(words))}\n"


def left_out(cases: Sequence[Case], group: str, vectors: Vectors) -> str:
    """How many judgements of a folder weights fitted on the others take, and how many of these are right."""
    weights = fitted([c for c in cases if c.group != group] or cases, vectors)
    own = [c for c in cases if c.group == group and "judged so here" not in c.signs]
    taken = [c for c in own if weights.odds(c) >= ENOUGH and not c.optional]
    right = len({c.which for c in taken if c.right})
    open_ = len({c.which for c in own if c.right and not c.optional})
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
    for clause, signs in seen(tagged, judged_by_rules(tagged)):
        span = text.raw_span(*typed.to_view(*tagged.span(clause.unit.first, clause.unit.last)))
        near = [g for g in gold if g["start"] < span.end and g["end"] > span.start]
        held = [g for g in near if fold(g["value"]) == fold(clause.aspect)]
        wanted = next((g for g in held if g["assertion"] in FACTS), None)
        optional = wanted is None and any(g["assertion"] == "optional" for g in held)
        which = f"{raw[:40]} {wanted['start']}" if wanted else ""
        yield Case(group, signs, bool(wanted or optional), words_of_unit(tagged, clause.unit), optional, which)


if __name__ == "__main__":
    main()
