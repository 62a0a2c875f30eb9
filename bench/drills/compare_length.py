"""How comparing bears length: time, CPU and memory for pairs from ten minutes to two hours, of DVD size or smaller.

Chapters of ten minutes are made once from the films given: pieces framed, turned and graded each in its own way, some
missing on the right, some new there; both copies MPEG-2 with sound, as discs have it. Longer pairs are chapters one
behind the other. Prints a row a length; `cpu` is a multiple of plainly decoding both files in the same run.
"""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from bench._command import command
from bench._film.answer import Answer
from bench._film.master import make_master
from bench._film.measuring import measure
from bench._film.programme import Chapter, concatenated, draw_chapter, truth_of, write_programme
from bench._film.scoring import score
from bench._film.writing import mpeg2
from bench._inputs import existing
from recension.exchange import comparison_json

RATE = Fraction(24)
CHAPTER = 10  # minutes
QUALITY = {"left": 3, "right": 6}
COLUMNS = {
    "minutes": "{:.0f}",
    "frames": "{:,}",
    "wall_s": "{:.0f}",
    "cpu_s": "{:.0f}",
    "decode_s": "{:.0f}",
    "ratio": "{:.2f}",
    "peak_mb": "{:.0f}",
    "found": "{}",
    "missed": "{}",
    "invented": "{}",
    "exact": "{:.1%}",
}


def make_chapters(films: list[Path], folder: Path, count: int, *, seed: int, height: int) -> list[Chapter]:
    """Chapters that are not in the folder yet are written; all are drawn anew, from the seed alone."""
    size = height * 3 // 2 // 16 * 16, height
    masters = [
        make_master(film, folder / f"master{n}", seconds=None, height=height) for n, film in enumerate(films)
    ]
    chapters = []
    for number in range(count):
        drawn = draw_chapter(np.random.default_rng([seed, number]), masters, frames=CHAPTER * 60 * int(RATE))
        chapters.append(drawn)
        for side, pieces in (("left", drawn.left), ("right", drawn.right)):
            target = folder / f"{side}{number}.mkv"
            if not target.exists():
                half = target.with_suffix(".part")
                write_programme(half, pieces, size=size, rate=RATE, encoder=mpeg2(QUALITY[side]))
                half.rename(target)
    return chapters


def at_length(minutes: int, chapters: list[Chapter], folder: Path) -> dict[str, Any]:
    count = -(-minutes // CHAPTER)
    paths = {side: folder / f"{side}-{minutes}.mkv" for side in QUALITY}
    for side, path in paths.items():
        concatenated([folder / f"{side}{n}.mkv" for n in range(count)], path)
    row = measured(minutes, chapters[:count], folder, (paths["left"], paths["right"]))
    for path in paths.values():
        path.unlink()
    return row


def measured(minutes: int, chapters: list[Chapter], folder: Path, paths: tuple[Path, Path]) -> dict[str, Any]:
    found = measure("compare", *paths, folder / "found.json", limit=4 * 3600.0)
    if found.problem:
        raise SystemExit(f"{minutes} minutes: {found.problem}")
    plain = measure("decode", *paths, folder / "decoded.json", limit=4 * 3600.0)
    truth = truth_of(chapters, RATE)
    answer = Answer(truth, {"left": {}, "right": {}}, picture_scored=False, sound_scored=False)
    result = score(answer, comparison_json.loads(found.output), untouched=False)
    return {
        "minutes": minutes,
        "frames": truth.left.frames + truth.right.frames,
        "wall_s": found.wall,
        "cpu_s": found.cpu,
        "decode_s": plain.cpu,
        "ratio": found.cpu / plain.cpu,
        "peak_mb": found.peak,
        "found": result.found,
        "missed": result.missed,
        "invented": result.invented,
        "exact": result.exact / max(1, result.edges),
        "notes": result.notes,
    }


def show(row: dict[str, Any]) -> str:
    return "  ".join(f"{name} {form.format(row[name])}" for name, form in COLUMNS.items())


def main() -> None:
    parser = command("drill compare-length", __doc__, "film.mp4 --work lengths/ --minutes 10 30")
    parser.add_argument("films", nargs="+", type=existing, help="films to take pieces from, of one frame rate")
    parser.add_argument("--work", type=Path, required=True, help="the folder to work in: 8 GB free for two hours")
    parser.add_argument("--minutes", type=int, nargs="+", default=[10, 30, 60, 120], help="multiples of 10")
    parser.add_argument("--height", type=int, default=480, help="smaller pictures show the growth sooner")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the rows to this file")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    count = -(-max(options.minutes) // CHAPTER)
    chapters = make_chapters(options.films, options.work, count, seed=options.seed, height=options.height)
    rows = []
    for minutes in options.minutes:
        rows.append(at_length(minutes, chapters, options.work))
        print(show(rows[-1]), flush=True)
        if options.json:
            options.json.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
