"""Count the non-facts that the reader states as facts, on trap passages."""

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bench._command import command
from bench._inputs import existing
from bench._ledger import print_changes
from bench._scoring import FACTS, MONEY, NAMES, Claim, alike, fold, number
from recension.authority import Authority
from recension.cli._reader import reader
from recension.exchange.reading_json import claim_object
from recension.reading import read
from recension.records import Document

#: The project's own passages: written with the rules in view, and by others, most of them on real films.
PASSAGES = sorted(Path(__file__).with_name("passages").glob("*.jsonl"))


def same(said: Claim, given: Claim) -> bool:
    """Whether a claim says what a trap's row gives: names and numbers alike, words one within the other."""
    if said["property"] != given["property"]:
        return False
    if number(given["value"]) is not None or said["property"] in MONEY | NAMES:
        return alike(said["property"], said["value"], given["value"])
    a, b = set(fold(said["value"]).split()), set(fold(given["value"]).split())
    return bool(a and b and (a <= b or b <= a))


def _agree(said: Claim, given: Claim) -> bool:
    have = said.get("qualifiers") or {}
    rows = (given.get("qualifiers") or {}).items()
    return all((k not in have) if v is None else (k in have and alike("cast_member", have[k], v)) for k, v in rows)


def stated(claims: list[Claim]) -> list[Claim]:
    """The claims said as facts of the reviewed film itself."""
    return [
        c
        for c in claims
        if c["assertion"] in FACTS and not c["subject"].startswith("film:") and not c["qualifiers"].get("about")
    ]


def is_fact(said: Claim, passage: Mapping[str, list[Claim]]) -> bool:
    """Whether a passage's notes list what a claim says as told."""
    return any(same(said, fact) for fact in passage["facts"])


def is_non_fact(said: Claim, passage: Mapping[str, list[Claim]]) -> bool:
    """Whether a passage's notes list what a claim says as no fact."""
    return any(_states(said, given) for given in passage["not"])


def _states(said: Claim, given: Claim) -> bool:
    """Whether a claim says what is no fact; that a nomination was won is none, that it was made is one."""
    nominated = given["property"] == "award" and given.get("why") == "nomination"
    told_so = nominated and said["qualifiers"].get("result") == "nominated"
    return same(said, given) and _agree(said, given) and not told_so


def lie(said: list[Claim], given: Claim, passage: Mapping[str, list[Claim]]) -> Claim | None:
    """The claim that states a trap's non-fact, or None."""
    return next((p for p in said if _states(p, given) and not is_fact(p, passage)), None)


def main() -> None:
    parser = command("bench traps", __doc__, "--misses")
    parser.add_argument("traps", type=existing, nargs="*", default=PASSAGES, help="default: the project's own")
    parser.add_argument("--authority", type=Path, help="a built authority")
    parser.add_argument("--misses", action="store_true", help="print every lie and every missed fact")
    options = parser.parse_args()
    with reader(options.authority) as authority:
        for path in options.traps:
            print(path.stem)
            measure(path, authority, misses=options.misses)


def measure(path: Path, authority: Authority | None, *, misses: bool) -> None:
    lies = nots = found = wanted = 0
    why: Counter[str] = Counter()
    right = []
    for line in path.read_text(encoding="utf-8").splitlines():
        trap = json.loads(line)
        reading = read(Document(trap["id"], trap["text"]), authority=authority)
        claims = [claim_object(c, explain=True) for c in reading.claims]
        said = stated(claims)
        for given in trap["not"]:
            nots += 1
            told = lie(said, given, trap)
            case = f"{trap['id']} {given['property']}: {given['value']}"
            if told is None:
                right.append(f"kept {case}")
                continue
            lies += 1
            why[given.get("why", "")] += 1
            if misses:
                print(f"LIE    {case} ({given.get('why')}) <- {told['quote']!r} [{told['rule']}]")
        for given in (f for f in trap["facts"] if not f.get("may")):
            wanted += 1
            hit = any(same(c, given) for c in claims)
            found += hit
            case = f"{trap['id']} {given['property']}: {given['value']}"
            right += [f"found {case}"] if hit else []
            if misses and not hit:
                print(f"MISSED {case} <- {trap['text']!r}")
    print(f"non-facts stated as facts {lies} of {nots} ({lies / max(nots, 1):.3f}) {dict(why)}")
    print(f"facts found {found} of {wanted} ({found / max(wanted, 1):.2f})")
    print_changes("traps", path, right)


if __name__ == "__main__":
    main()
