"""Score the claims read from reviews against reviews annotated by hand; without folders, those of bench/gold."""

import argparse
import json
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench._command import command
from bench._inputs import annotations, existing
from bench._ledger import print_changes
from bench._scoring import FACTS, GROUPS, Claim, match, well_formed
from recension.authority import Authority, default_authority
from recension.cli._reader import reader
from recension.exchange.reading_json import claim_object
from recension.reading import read
from recension.records import Document

KNOWN = {q for properties in GROUPS.values() for q in properties}
NO_FACT_GROUPS = ("opinion", "making", "verdict")
GOLD = Path(__file__).parent / "gold"
STARTER = "starter"


@dataclass
class Tally:
    """Counts of one measure: right, said and wanted, by property."""

    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    said: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    wanted: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def row(self, properties: Iterable[str]) -> tuple[float, float, float, int]:
        """Precision, recall, F1 and how many were wanted."""
        ps = list(properties)
        r, p, w = (sum(t[q] for q in ps) for t in (self.right, self.said, self.wanted))
        precision, recall = r / p if p else 0.0, r / w if w else 0.0
        return precision, recall, 2 * precision * recall / (precision + recall) if r else 0.0, w


def score_document(said: list[Claim], gold: list[Claim], tally: Tally, *, strict: bool) -> Iterator[tuple[str, Claim]]:
    """Add one document to the tally; yields ("right" | "missed" | "wrong", claim)."""
    wanted = [g for g in gold if g["assertion"] in FACTS]
    optional = [g for g in gold if g["assertion"] == "optional"]
    free = list(said)
    for g in wanted:
        hit = next((p for p in free if match(p, g, strict=strict)), None)
        tally.wanted[g["property"]] += 1
        if hit is None:
            yield "missed", g
            continue
        free.remove(hit)
        tally.right[g["property"]] += 1
        tally.said[g["property"]] += 1
        yield "right", g
    for p in free:
        again = any(match(p, g, strict=strict) for g in wanted)
        if not again and not any(match(p, g, strict=False) for g in optional):
            tally.said[p["property"] if p["property"] in KNOWN else "unknown property"] += 1
            yield "wrong", p


def usable(claims: list[Claim], text: str) -> tuple[list[Claim], int]:
    """The claims stated as facts of this film, and how many had no evidence."""
    formed = [c for c in claims if well_formed(c, text)]
    facts = [c for c in formed if c["assertion"] in FACTS and not c["subject"].startswith("film:")]
    return facts, len(claims) - len(formed)


def lies(said: list[Claim], gold: list[Claim]) -> tuple[list[Claim], int]:
    """The gold's non-facts that were stated as facts, and how many non-facts there are."""
    wanted = [g for g in gold if g["assertion"] in FACTS]
    spare = [g for g in gold if g["assertion"] not in FACTS | {"optional"}]
    told = [
        g
        for g in spare
        if any(match(p, g, strict=False) and not any(match(p, w, strict=False) for w in wanted) for p in said)
    ]
    return told, len(spare)


def read_claims(path: Path, authority: Authority | None) -> tuple[str, list[Claim]]:
    text = path.read_bytes().decode("utf-8")
    reading = read(Document(path.stem, text), authority=authority)
    return text, [claim_object(c, explain=True) for c in reading.claims]


@contextmanager
def authority_named(name: str | None) -> Iterator[Authority | None]:
    """The authority in a folder, or the starter built for this run alone; none when no name is given."""
    with tempfile.TemporaryDirectory() as home:
        place = default_authority(Path(home)) if name == STARTER else Path(name) if name else None
        with reader(place) as authority:
            yield authority


def main() -> None:
    parser = command("bench claims", __doc__, "--authority starter --misses")
    parser.add_argument("gold", type=annotations, nargs="?", default=GOLD, help="annotations, NAME.json (bench/gold)")
    parser.add_argument("texts", type=existing, nargs="?", help="texts, NAME.txt (the folder texts in GOLD)")
    authority_help = "a built authority, or starter for the one built in; without it the text alone is read"
    parser.add_argument("--authority", help=authority_help)
    parser.add_argument("--misses", action="store_true", help="print every missed and every wrong claim")
    parser.add_argument("--only", help="with --misses: this property or group alone")
    options = parser.parse_args()
    options.texts = options.texts or options.gold / "texts"
    with authority_named(options.authority) as authority:
        report(options, authority)


def report(options: argparse.Namespace, authority: Authority | None) -> None:
    lenient, strict = Tally(), Tally()
    right, evidence, stated, told, spare = [], 0, 0, [], 0
    shown = set(GROUPS.get(options.only or "", (options.only,)))
    seconds = 0.0
    for gold_file in sorted(options.gold.glob("*.json")):
        gold = json.loads(gold_file.read_text(encoding="utf-8"))["claims"]
        began = time.perf_counter()
        text, claims = read_claims(options.texts / f"{gold_file.stem}.txt", authority)
        seconds += time.perf_counter() - began
        said, broken = usable(claims, text)
        evidence, stated = evidence + broken, stated + len(said)
        for verdict, claim in score_document(said, gold, lenient, strict=False):
            case = f"{gold_file.stem} {claim['property']}: {claim['value']}"
            right += [case] if verdict == "right" else []
            if options.misses and verdict != "right" and (not options.only or claim["property"] in shown):
                quote = text[claim["start"] : claim["end"]]
                rule = f" [{claim['rule']}]" if "rule" in claim else ""
                what = f"{case[len(gold_file.stem) + 1 :]!r} {claim['qualifiers']}"
                print(f"{gold_file.stem} {verdict.upper():6} {what} <- {quote!r}{rule}")
        list(score_document(said, gold, strict, strict=True))
        new_lies, count = lies(said, gold)
        told += [f"{gold_file.stem} {g['property']}: {g['value']}" for g in new_lies]
        spare += count
    print_table(lenient, strict)
    print(f"evidence errors {evidence}; claims stated {stated}")
    print(f"non-facts stated as facts {len(told)} of {spare} {told or ''}")
    count = max(len(list(options.gold.glob("*.json"))), 1)
    print(f"{count} reviews in {seconds:.2f} s: {count / max(seconds, 1e-9):.0f} a second")
    print_changes("claims", options.gold, right)


def print_table(lenient: Tally, strict: Tally) -> None:
    facts = [q for n, v in GROUPS.items() if n not in NO_FACT_GROUPS for q in v] + ["unknown property"]
    rows = [*GROUPS.items(), ("all", (*KNOWN, "unknown property")), ("facts alone", tuple(facts))]
    print(f"{'group':14} {'wanted':>6} {'P':>5} {'R':>5} {'F1':>5}  strict F1")
    for name, properties in rows:
        p, r, f, w = lenient.row(properties)
        print(f"{name:14} {w:6d} {p:5.2f} {r:5.2f} {f:5.2f}  {strict.row(properties)[2]:5.2f}")


if __name__ == "__main__":
    main()
