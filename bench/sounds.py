"""Measures sound verdicts on sound tracks alone: `./run bench sounds --music SONG… --speech READING…`.

Speech over music with stretches of other music, dubs, other sound, silence, slips of 0.06 to 3 s and levels of 3 to
12 dB, and passages without speech, without music, without either; the copy goes through a codec, a tape, a speed…
Readings that are of one text phrase by phrase are given joined by a plus: `en.wav+de.wav`.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench._command import command
from bench._film.fitting import fit
from bench._film.master import copy_sound
from bench._film.scoring import macro_f1
from bench._film.sound_damage import DAMAGES
from bench._film.tracks import Order, by_second, make_pair, rows_of
from bench._inputs import existing

NAMES = ("same", "level", "slipped", "muted", "music_replaced", "dubbed", "replaced")


def main() -> None:
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch)
        orders = [Order(kind, arguments.seed + n) for n in range(arguments.rounds) for kind in arguments.kinds]
        made(arguments, orders, folder)
        if arguments.fit:
            arguments.fit.write_text(fitted([folder / order.name for order in orders]))
            return
        found = {order: Counter(by_second(folder / order.name)) for order in orders}
    for kind in arguments.kinds:
        of_kind = sum((each for order, each in found.items() if order.damage == kind), Counter())
        print(f"{kind:12s} {macro_f1(of_kind):.3f}")
    total = sum(found.values(), Counter())
    print(f"{'all':12s} {macro_f1(total):.3f}\n\n{confusion(total)}")


def fitted(folders: Sequence[Path]) -> str:
    """The table of weights as JSON, a figure a line."""
    rows = [rows_of(folder) for folder in folders]
    truth = [each for _, told in rows for each in told]
    table = np.concatenate([each for each, _ in rows])[[each is not None for each in truth]]
    found = fit(table, [each for each in truth if each is not None])
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in found.items()) + "\n}\n"


def made(arguments: argparse.Namespace, orders: Sequence[Order], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pcm = {path: _copied(path, folder) for path in [*arguments.music, *(p for two in arguments.speech for p in two)]}
    music = [pcm[path] for path in arguments.music]
    speech = [tuple(pcm[path] for path in (two if turn else two[::-1])) for two in arguments.speech for turn in (0, 1)]
    for number, order in enumerate(orders):
        make_pair(order, music, speech, folder / order.name)
        print(f"\r{number + 1}/{len(orders)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)


def _copied(path: Path, folder: Path) -> Path:
    target = folder / f"{path.stem}.pcm"
    if not target.exists():
        copy_sound(path, target, seconds=600)
    return target


def confusion(counts: Counter[tuple[str, str]]) -> str:
    """True verdicts down, found ones across, in seconds."""
    lines = [" " * 15 + "".join(f"{name[:8]:>9s}" for name in NAMES) + "       F1"]
    for true in NAMES:
        wrong = sum(n for (t, f), n in counts.items() if (t == true) != (f == true))
        share = 2 * counts[true, true] / max(1, 2 * counts[true, true] + wrong)
        lines.append(f"{true:15s}" + "".join(f"{counts[true, name]:9d}" for name in NAMES) + f"{share:9.3f}")
    return "\n".join(lines)


def _two(text: str) -> tuple[Path, Path]:
    one, _, other = text.partition("+")
    if not other:
        raise argparse.ArgumentTypeError("two readings joined by a plus, such as en.wav+de.wav")
    return Path(one), Path(other)


def _arguments() -> argparse.Namespace:
    parser = command("bench sounds", __doc__, "--music song.ogg --speech en.wav+de.wav --kinds tape codec --rounds 3")
    parser.add_argument("--music", nargs="+", type=existing, required=True)
    parser.add_argument("--speech", nargs="+", type=_two, required=True, metavar="ONE+OTHER")
    parser.add_argument("--kinds", nargs="+", choices=[*DAMAGES], default=[*DAMAGES], metavar="KIND")
    parser.add_argument("--rounds", type=int, default=2, help="pairs of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fit", type=Path, metavar="TABLE", help="fit the weights on these pairs and write them here")
    parser.add_argument("--keep", type=Path, help="folder to keep pairs in; pairs found there are used again")
    return parser.parse_args()


if __name__ == "__main__":
    main()
