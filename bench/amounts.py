"""What are the sums of money in a text: cost, takings, pay, price or none? On passages and reviews that are annotated.

The figures are always those of sums read with what was fitted on the other files and folders. Passages written to
mislead tell what a sum is as well as plain ones: that it was wished or denied is for others to hear.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench._command import command
from bench._fitting import as_lines, multinomial
from bench._inputs import existing
from bench.traps import PASSAGES
from recension.reading.amounts._chances import KINDS, TABLE, chances, standard_table
from recension.reading.amounts._signs import signs_of
from recension.reading.rules.money.sums import LIKELY, sums_in
from recension.reading.text._text import Text

#: A sign enters the table when so many texts show it.
MANY_TEXTS = 3
_PENALTY, _STEPS = 0.5, 300
_BARS = (0.5, 0.6, 0.7, 0.8, 0.9)
#: So far apart sums are still the same: "some 40 million".
_ABOUT = 0.01


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum in a text with its signs, what it is (see KINDS), and the file or folder that it is from."""

    source: str
    text: str
    signs: frozenset[str]
    kind: int


def main() -> None:
    ap = command("bench amounts", __doc__, "--sets annotated/")
    ap.add_argument("--passages", type=existing, nargs="+", default=PASSAGES, help="default: the project's own")
    ap.add_argument("--sets", type=existing, nargs="*", default=[], help="folders with texts/ and claims/ (as gold)")
    ap.add_argument("--fit", action="store_true", help="write the table anew from all of them")
    o = ap.parse_args()
    told = [s for path in o.passages for s in of_passages(path)] + [s for path in o.sets for s in of_set(path)]
    by_source: dict[str, list[Sum]] = defaultdict(list)
    for each in told:
        by_source[each.source].append(each)
    answers: list[tuple[Sum, dict[str, float]]] = []
    for source, own in by_source.items():
        table = fitted([s for s in told if s.source != source])
        answers += [(s, chances(s.signs, table)) for s in own]
    print("\n".join(_report(answers)))
    if o.fit:
        TABLE.write_text(as_lines(fitted(told)), encoding="utf8")
        standard_table.cache_clear()


def of_passages(path: Path) -> Iterator[Sum]:
    """The sums in a file of passages, as facts and non-facts have them."""
    for line in path.read_text("utf8").splitlines():
        passage = json.loads(line)
        yield from _sums(path.stem, passage["id"], passage["text"], [*passage["facts"], *passage["not"]])


def of_set(folder: Path) -> Iterator[Sum]:
    """The sums in a folder of annotated texts."""
    for path in sorted((folder / "claims").glob("*.json")):
        text = (folder / "texts" / f"{path.stem}.txt").read_bytes().decode("utf8")
        yield from _sums(str(folder), path.stem, text, json.loads(path.read_text("utf8"))["claims"])


def _sums(source: str, name: str, text: str, told: Sequence[Mapping[str, object]]) -> Iterator[Sum]:
    lower = Text(text).view.lower()
    wanted = {v: KINDS.index(str(c["property"])) for c in told if c["property"] in KINDS if (v := _number(c["value"]))}
    for start, end, amount in sums_in(lower):
        value = float(amount.value)
        kind = next((k for v, k in wanted.items() if abs(v - value) <= _ABOUT * max(v, value)), 0)
        signs = signs_of(lower, start, end, amount.value, currency=bool(amount.currency))
        yield Sum(source, name, signs, kind)


def _number(value: object) -> float | None:
    try:
        return float(str(value).replace(",", ""))
    except ValueError:
        return None


def fitted(told: Sequence[Sum]) -> dict[str, list[float]]:
    """The table that these sums give."""
    rows = [(s.text, s.signs, s.kind) for s in told]
    return multinomial(rows, len(KINDS), films=MANY_TEXTS, penalty=_PENALTY, steps=_STEPS)


def _report(answers: Sequence[tuple[Sum, dict[str, float]]]) -> Iterator[str]:
    wanted = sum(s.kind > 0 for s, _ in answers)
    texts = len({s.text for s, _ in answers})
    yield f"{len(answers)} sums in {texts} texts, {wanted} of some kind; told from {LIKELY} on"
    for bar in _BARS:
        right = list(_given(answers, bar))
        yield f"at {bar}: {len(right)} answers, right {_share(right)}, found {sum(right) / max(1, wanted):.3f}"


def _given(answers: Iterable[tuple[Sum, Mapping[str, float]]], bar: float) -> Iterator[bool]:
    for each, told in answers:
        kind = max(KINDS, key=told.__getitem__)
        if kind and told[kind] >= bar:
            yield KINDS[each.kind] == kind


def _share(right: Sequence[bool]) -> str:
    return f"{sum(right) / max(1, len(right)):.3f}"


if __name__ == "__main__":
    main()
