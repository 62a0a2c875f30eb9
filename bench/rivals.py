"""What a person could use today, on the same pairs: `./run bench rivals --pairs DIR --python VENV/bin/python`.

The pairs are those that `bench comparing --keep DIR` left behind. The tools live in an environment of their own, for
instance `python3 -m venv /tmp/rivals && /tmp/rivals/bin/pip install audio-offset-finder pdqhash librosa av`;
ffmpeg-signature needs Debian's ffmpeg on the PATH. None of these tools tells removed from added or replaced: they give
offsets, or runs that match. What they find is put into the form of a comparison as favourably as can be.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

from bench._command import command
from bench._film import rival_tools
from bench._film.measuring import measure
from bench._film.rival_tools import TOOLS, Run
from bench._film.scoring import Score, score
from bench._film.truth import without
from bench._inputs import existing
from bench.film_factory import Pair, read_pair
from recension.exchange import comparison_json
from recension.records import Comparison, Frames, Segment, Source


def main() -> None:
    arguments = _arguments()
    folders = [folder for folder in sorted(arguments.pairs.iterdir()) if (folder / "truth.json").exists()]
    totals: dict[tuple[str, str], Score] = {}
    for folder in folders:
        kind, state, _ = folder.name.rsplit("-", 2)
        if arguments.kinds and kind not in arguments.kinds:
            continue
        pair = read_pair(folder, folder.name)
        for tool in arguments.tools:
            result = _run(tool, pair, arguments.python, untouched=state == "untouched")
            totals.setdefault((tool, kind), Score()).add(result)
            print(f"{folder.name} {tool}: {result.notes[:1]}", file=sys.stderr, flush=True)
    print(_table(totals))


def _arguments() -> argparse.Namespace:
    parser = command("bench rivals", __doc__, "--pairs pairs/ --python /tmp/rivals/bin/python")
    parser.add_argument("--pairs", type=existing, required=True, help="folder that `bench comparing --keep` made")
    parser.add_argument("--python", default=sys.executable, help="the Python of the environment that holds the tools")
    tools = ["recension", *TOOLS]
    parser.add_argument("--tools", nargs="+", choices=tools, default=tools, metavar="TOOL", help=", ".join(tools))
    parser.add_argument("--kinds", nargs="+", default=[], help="only pairs of these kinds of damage")
    return parser.parse_args()


def _run(tool: str, pair: Pair, python: str, *, untouched: bool) -> Score:
    if tool == "recension":
        with tempfile.TemporaryDirectory() as scratch:
            found = measure("compare", pair.left, pair.right, Path(scratch) / "found.json")
        if found.problem:
            return Score(pairs=1, failed=1, notes=[found.problem])
        result = score(pair.answer, comparison_json.loads(found.output), untouched=untouched)
        result.cpu = found.wall
        return result
    start = time.monotonic()
    command = [python, rival_tools.__file__, tool, str(pair.left), str(pair.right)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        return Score(pairs=1, failed=1, notes=[(ended.stderr.strip() or "failed").splitlines()[-1]])
    runs = json.loads(ended.stdout.strip().splitlines()[-1])
    result = score(pair.answer, comparison_of(runs, pair.answer.comparison), untouched=untouched)
    result.cpu = time.monotonic() - start
    return result


# ── from runs to a comparison ───────────────────────────────────────────────────────────────────────

Match = tuple[int, int, int, int]  # left start and end, right start and end, in frames


def comparison_of(runs: Sequence[Run], files: Comparison) -> Comparison:
    """Runs in order become `same`, runs out of order `moved`, and what no run covers was removed, added or replaced."""
    matches = [_match(run, files.left, files.right) for run in runs]
    joined = _joined([match for match in matches if match[0] < match[1] and match[2] < match[3]])
    chain = _chain(joined)
    moved = _apart_from(chain, joined)
    segments = [_segment("moved", match[:2], match[2:], files) for match in moved]
    left = right = 0
    for match in [*chain, (files.left.frames, files.left.frames, files.right.frames, files.right.frames)]:
        lefts = list(without((left, match[0]), [each[:2] for each in moved]))
        rights = list(without((right, match[2]), [each[2:] for each in moved]))
        segments += _gap(lefts, rights, files)
        if match[0] < match[1]:
            segments.append(_segment("same", match[:2], match[2:], files))
        left, right = match[1], match[3]
    return Comparison(files.left, files.right, tuple(segments))


def _apart_from(chain: Sequence[Match], matches: Sequence[Match]) -> list[Match]:
    """Runs of a second or more that lie beside the chain in both files, none over another."""
    taken = list(chain)
    moved: list[Match] = []
    for match in sorted(matches, key=lambda match: match[2] - match[3]):
        if match[1] - match[0] >= 24 and not any(_overlap(match, other) for other in taken):
            moved.append(match)
            taken.append(match)
    return moved


def _overlap(one: Match, other: Match) -> bool:
    return (one[0] < other[1] and other[0] < one[1]) or (one[2] < other[3] and other[2] < one[3])


def _match(run: Run, left: Source, right: Source) -> Match:
    start, there, length, length_there = run
    return (
        round(start * left.rate),
        min(left.frames, round((start + length) * left.rate)),
        round(there * right.rate),
        min(right.frames, round((there + length_there) * right.rate)),
    )


def _joined(matches: list[Match]) -> list[Match]:
    """Runs on one line, with nothing but a hole between them that is as long on either side, are one."""
    joined: list[Match] = []
    for match in sorted(matches, key=lambda match: match[2]):
        if joined and match[0] >= joined[-1][1]:
            before = joined[-1]
            if abs((match[0] - before[1]) - (match[2] - before[3])) <= 1:
                joined[-1] = (before[0], match[1], before[2], match[3])
                continue
        joined.append(match)
    return joined


def _chain(matches: list[Match]) -> list[Match]:
    """The heaviest in-order chain, overlaps cut away from the later run."""
    best: list[tuple[int, int]] = []
    for at, match in enumerate(matches):
        before = [(best[k][0], k) for k in range(at) if matches[k][0] < match[0] and matches[k][1] < match[1]]
        weight, link = max(before, default=(0, -1))
        best.append((weight + match[3] - match[2], link))
    chain: list[Match] = []
    at = max(range(len(matches)), key=lambda k: best[k][0], default=-1)
    while at >= 0:
        chain.append(matches[at])
        at = best[at][1]
    return list(_apart(chain[::-1]))


def _apart(chain: Sequence[Match]) -> Iterator[Match]:
    left = right = 0
    for match in chain:
        over = max(0, left - match[0], right - match[2])
        cut = (match[0] + over, match[1], match[2] + over, match[3])
        if cut[0] < cut[1] and cut[2] < cut[3]:
            yield cut
            left, right = cut[1], cut[3]


def _gap(lefts: list[Frames], rights: list[Frames], files: Comparison) -> Iterator[Segment]:
    if lefts and rights:
        yield _segment("replaced", lefts.pop(0), rights.pop(0), files)
    yield from (_segment("left_only", frames, None, files) for frames in lefts)
    yield from (_segment("right_only", None, frames, files) for frames in rights)


def _segment(kind: str, left: Frames | None, right: Frames | None, files: Comparison) -> Segment:
    def seconds(frames: Frames | None, rate: Fraction) -> tuple[Fraction, Fraction] | None:
        return (frames[0] / rate, frames[1] / rate) if frames else None

    times = seconds(left, files.left.rate), seconds(right, files.right.rate)
    return Segment(kind, *times, left, right)


# ── the table ───────────────────────────────────────────────────────────────────────────────────────


def _table(totals: dict[tuple[str, str], Score]) -> str:
    tools = list(dict.fromkeys(tool for tool, _ in totals))
    kinds = list(dict.fromkeys(kind for _, kind in totals))
    lines = ["| tool | " + " | ".join(f"{kind}: F1" for kind in kinds) + " | all: F1 | exact | ±1 | inv/h | s a pair |"]
    lines.append("|---" * (len(kinds) + 6) + "|")
    for tool in tools:
        whole = Score()
        for kind in kinds:
            whole.add(totals.get((tool, kind), Score()))
        cells = [_share(totals.get((tool, kind), Score()).event_f1) for kind in kinds]
        exact = [f"{100 * part / whole.edges:.0f} %" if whole.edges else "–" for part in (whole.exact, whole.near)]
        invented = "–" if whole.invented_an_hour is None else f"{whole.invented_an_hour:.0f}"
        failed = f" ({whole.failed} failed)" if whole.failed else ""
        speed = f"{whole.cpu / max(1, whole.pairs - whole.failed):.1f}"
        row = [tool + failed, *cells, _share(whole.event_f1), *exact, invented, speed]
        lines.append("| " + " | ".join(row) + " |")
    return "\n".join(lines)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


if __name__ == "__main__":
    main()
