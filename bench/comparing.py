"""Measures comparing on pairs with known truth: `./run bench comparing FILM… --music … --speech … --inserts …`.

Pairs are made by the film factory, each kind of damage with edits and without. Without films, small synthetic ones
are used. The table has a row for each kind of damage:

  exact, ±1     boundaries of found events at the very frame, and within one
  F1            events (removed, added, replaced, moved; at least 3 frames): found, missed, invented
  inv/h         events invented in an hour of two copies of one cut
  sound         macro F1 of the sound verdict by second;  pic: picture verdicts that are right, by second
  cpu           CPU time as a multiple of plainly decoding both files in the same run (short files pay for starting)
  peak          megabytes of the process tree
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from bench._command import command
from bench._film.measuring import measure
from bench._film.recipes import RECIPES
from bench._film.scoring import Score, accuracy, macro_f1, score
from bench._film.stock import Stock, add_stock_arguments, stock_of
from bench.film_factory import Order, Pair, make_pair
from recension.exchange import comparison_json


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch)
        stock = stock_of(arguments, Path(scratch))
        results = {order: _run(stock, order, folder / order.name, arguments) for order in _orders(arguments)}
    print(_table(results))
    _report_changes(results, arguments)
    if arguments.json:
        plain = {order.name: _plain(result) for order, result in results.items()}
        arguments.json.write_text(json.dumps(plain, indent=1))


def _arguments() -> argparse.Namespace:
    parser = command("bench comparing", __doc__, "film.mp4 --inserts clip.mp4 --kinds vhs --pairs 12 --keep pairs/")
    add_stock_arguments(parser)
    parser.add_argument("--pairs", type=int, default=0, help="how many; by default each kind edited and untouched once")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other pairs")
    parser.add_argument("--kinds", nargs="+", choices=[*RECIPES], default=[*RECIPES], metavar="KIND")
    parser.add_argument("--only", choices=["edited", "untouched"], help="make no other pairs")
    parser.add_argument("--keep", type=Path, help="folder to keep pairs in; pairs found there are used again")
    parser.add_argument("--json", type=Path, help="write each pair's score and faults to this file")
    parser.add_argument("--quiet", action="store_true", help="print the table alone")
    return parser.parse_args()


def _orders(arguments: argparse.Namespace) -> Iterator[Order]:
    states = {"edited": [True], "untouched": [False]}.get(arguments.only, [True, False])
    combinations = [(kind, edited) for edited in states for kind in arguments.kinds]
    for number in range(arguments.pairs or len(combinations)):
        round_number, place = divmod(number, len(combinations))
        kind, edited = combinations[place]
        edits = arguments.edits if edited else 0
        yield Order(kind, arguments.seed + round_number, edits, arguments.seconds, arguments.height)


def _run(stock: Stock, order: Order, folder: Path, arguments: argparse.Namespace) -> Score:
    pair = make_pair(stock, order, folder)
    result = _measure(pair, folder, untouched=not order.edits)
    if not arguments.quiet:
        verdict = "ok" if result.is_faultless else "; ".join(result.notes)
        print(f"{order.name}: {verdict}", file=sys.stderr, flush=True)
    if not arguments.keep:
        for file in (pair.left, pair.right):
            file.unlink()
    return result


def _measure(pair: Pair, folder: Path, *, untouched: bool) -> Score:
    found = measure("compare", pair.left, pair.right, folder / "found.json")
    if found.problem:
        return Score(pairs=1, failed=1, notes=[found.problem])
    result = score(pair.answer, comparison_json.loads(found.output), untouched=untouched)
    result.cpu, result.peak = found.cpu, found.peak
    result.decode = measure("decode", pair.left, pair.right, folder / "decoded.json").cpu
    return result


# ── the table ───────────────────────────────────────────────────────────────────────────────────────

#: Rows that sum up kinds, as the targets name them.
SUMS: Mapping[str, tuple[str, ...]] = {
    "= clean, re-encoded": ("clean", "reencode", "crf36"),
    "= VHS": ("vhs", "sound-vhs"),
    "= all": tuple(RECIPES),
}
HEAD = ("kind", "pairs", "exact", "±1", "F1", "f/m/i", "inv/h", "sound", "pic", "cpu", "peak")
WIDTHS = (20, 5, 6, 6, 5, 10, 6, 6, 6, 6, 6)


def _table(results: Mapping[Order, Score]) -> str:
    lines = [_line(HEAD)]
    kinds = dict.fromkeys(order.kind for order in results)
    for name, members in {**{kind: (kind,) for kind in kinds}, **SUMS}.items():
        total = Score()
        for order, result in results.items():
            if order.kind in members:
                total.add(result)
        if total.pairs:
            lines.append(_line(_cells(name, total)))
    return "\n".join(lines)


def _line(cells: tuple[str, ...]) -> str:
    _, *rest = (cell.rjust(width) for cell, width in zip(cells, WIDTHS, strict=True))
    return "  ".join([cells[0].ljust(WIDTHS[0]), *rest])


def _cells(name: str, total: Score) -> tuple[str, ...]:
    return (
        name,
        f"{total.pairs}" + (f"!{total.failed}" if total.failed else ""),
        _percent(total.exact / total.edges if total.edges else None),
        _percent(total.near / total.edges if total.edges else None),
        _share(total.event_f1),
        f"{total.found}/{total.missed}/{total.invented}",
        "–" if total.invented_an_hour is None else f"{total.invented_an_hour:.1f}",
        _share(macro_f1(total.sound)),
        _percent(accuracy(total.picture)),
        f"{total.cpu / total.decode:.2f}" if total.decode else "–",
        f"{total.peak:.0f}",
    )


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"[1 if value < 1 else 0 :]


def _plain(result: Score) -> dict[str, object]:
    verdicts = {what: {f"{t} → {f}": n for (t, f), n in getattr(result, what).items()} for what in ("sound", "picture")}
    counts = {name: getattr(result, name) for name in result.__dataclass_fields__ if name not in verdicts}
    return counts | verdicts | {"faultless": result.is_faultless}


# ── gained and lost ─────────────────────────────────────────────────────────────────────────────────


def _report_changes(results: Mapping[Order, Score], arguments: argparse.Namespace) -> None:
    """Name the pairs that this run gets right and the last one did not, and the other way about."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "recension"
    store = cache / "bench-comparing.json"
    films = "+".join(sorted(film.name for film in arguments.films)) or arguments.made
    before = json.loads(store.read_text()) if store.exists() else {}
    now = {f"{films} {order.seconds:g}s {order.name}": result.is_faultless for order, result in results.items()}
    for word, wanted in (("gained", True), ("lost", False)):
        names = [name for name, fine in now.items() if name in before and before[name] != fine and fine is wanted]
        print(f"{word}: {', '.join(names) or 'none'}")
    cache.mkdir(parents=True, exist_ok=True)
    store.write_text(json.dumps(before | now, indent=1, sort_keys=True))


if __name__ == "__main__":
    main()
