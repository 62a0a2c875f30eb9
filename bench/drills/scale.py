"""How the authority bears size, from a part to full: build time, memory, disk, opening, reading and type-ahead.

For each scale: writes synthetic dumps over real ones (see bench.synthetic_imdb), builds from them, and measures the
result in processes of their own: names spotted, films identified, all claims read. Prints a row a scale, which
--json keeps.
"""

import argparse
import collections
import gzip
import json
import random
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

from bench._command import command
from bench._inputs import existing
from bench.synthetic_imdb import generate
from recension.authority import Authority, open_authority, words
from recension.reading import read, read_all
from recension.records import Document

#: Seconds between two looks at a process's memory.
_LOOK = 0.2
#: Letters of a review that are spotted, so that one has some 230 words.
_LETTERS = 1400

_COLUMNS = {
    "scale": "{:g}",
    "films": "{:,}",
    "people": "{:,}",
    "credits": "{:,}",
    "build_s": "{:.1f}",
    "build_cpu_s": "{:.1f}",
    "build_peak_mb": "{:,.0f}",
    "disk_mb": "{:,.0f}",
    "open_ms": "{:.1f}",
    "spot_ms": "{:.3f}",
    "spot_cpu_ms": "{:.3f}",
    "film_only_per_s": "{:,.0f}",
    "film_only_per_cpu_s": "{:,.0f}",
    "read_per_cpu_s": "{:,.0f}",
    "rss_anon_mb": "{:,.0f}",
    "find_p50_ms": "{:.2f}",
    "find_p99_ms": "{:.2f}",
    "find_p99_cpu_ms": "{:.2f}",
}


# ── building ────────────────────────────────────────────────────────────────────────────────────────


def build(dumps: Path, out: Path) -> dict[str, Any]:
    """Build in a process of its own; seconds, and the peak of the process's memory with that of its children, in MB."""
    began, used = time.monotonic(), _children_cpu()
    command = [sys.executable, "-m", "recension", "authority", "build", "--imdb", str(dumps), "--out", str(out)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, sum(map(_resident, _tree(process.pid))))
            time.sleep(_LOOK)
    if process.returncode:
        raise SystemExit(process.returncode)
    return {"build_s": time.monotonic() - began, "build_cpu_s": _children_cpu() - used, "build_peak_mb": peak}


def _children_cpu() -> float:
    """Processor seconds of the processes started so far: what counts where others use the machine too."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in children.read_text().split():
                yield from _tree(int(child))
        except OSError:
            continue


def _resident(pid: int) -> float:
    """Memory of a process that is not the file cache's, in MB."""
    return _status(pid, "RssAnon")


def _status(pid: int | str, field: str) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{field}:")), 0.0)


# ── measuring, each in its own process ──────────────────────────────────────────────────────────────


def measure(place: Path, reviews: Path, sample: int) -> dict[str, Any]:
    """Open the authority, spot and identify in reviews, look names up; memory is looked at before type-ahead."""
    result: dict[str, Any] = {"open_ms": median(_open_ms(place) for _ in range(9))}
    authority = open_authority(place)
    texts = list(islice(_texts(reviews), sample))
    result |= {"films": authority.films, "people": authority.people, **authority.manifest["counts"]}
    result |= _spot_ms(authority, texts)
    result |= _film_only(authority, texts) | _whole(authority, texts)
    result["rss_anon_mb"] = _status("self", "RssAnon")
    times = list(_find_times(authority, 1000))
    spent, used = sorted(each[0] for each in times), sorted(each[1] for each in times)
    at_99 = int(len(times) * 0.99)
    result |= {"find_p50_ms": spent[len(times) // 2], "find_p99_ms": spent[at_99], "find_p99_cpu_ms": used[at_99]}
    slowest = sorted(times, key=lambda each: -each[1])[:5]
    result["find_slowest"] = [f"{query}: {used:.1f} ms" for _, used, query in slowest]
    return result


def _open_ms(place: Path) -> float:
    began = time.perf_counter()
    open_authority(place)
    return (time.perf_counter() - began) * 1e3


def _texts(reviews: Path) -> Iterator[str]:
    with gzip.open(reviews, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def _spot_ms(authority: Authority, texts: Sequence[str]) -> dict[str, float]:
    """Milliseconds a review for finding its names, the words being folded already; the second round of two."""
    folded = [words(text[:_LETTERS]) for text in texts]
    for _ in range(2):
        began, used = time.perf_counter(), time.process_time()
        for tokens in folded:
            authority.spot_arrays(tokens)
        spent, used = time.perf_counter() - began, time.process_time() - used
    return {"spot_ms": spent / len(folded) * 1e3, "spot_cpu_ms": used / len(folded) * 1e3}


def _film_only(authority: Authority, texts: Sequence[str]) -> dict[str, float]:
    """Reviews a second for identification alone, by the clock and of the processor."""
    documents = [Document(str(number), text) for number, text in enumerate(texts)]
    for document in documents[:100]:
        read(document, authority=authority, film_only=True)
    began, used = time.perf_counter(), time.process_time()
    for document in documents:
        read(document, authority=authority, film_only=True)
    spent, used = time.perf_counter() - began, time.process_time() - used
    return {"film_only_per_s": len(documents) / spent, "film_only_per_cpu_s": len(documents) / used}


def _whole(authority: Authority, texts: Sequence[str]) -> dict[str, float]:
    """Reviews a second of the processor, every claim read."""
    documents = [Document(str(number), text) for number, text in enumerate(texts)]
    collections.deque(read_all(documents[:200], authority=authority), maxlen=0)  # what rules demand is learnt first
    used = time.process_time()
    collections.deque(read_all(documents, authority=authority), maxlen=0)
    return {"read_per_cpu_s": len(documents) / (time.process_time() - used)}


def _find_times(authority: Authority, count: int) -> Iterator[tuple[float, float, str]]:
    """Each query's milliseconds by the clock and of the processor."""
    queries = list(_queries(authority, count))
    for query in queries[: count // 10]:
        authority.find(query)
    for query in queries:
        began, used = time.perf_counter(), time.process_time()
        authority.find(query)
        yield (time.perf_counter() - began) * 1e3, (time.process_time() - used) * 1e3, query


def _queries(authority: Authority, count: int) -> Iterator[str]:
    """What people type: beginnings of names, of one letter or more, whole names, a slip in some, person and film."""
    draw = random.Random(1985)
    for number in range(count):
        film = draw.randrange(authority.films)
        people = authority.people_of(film)
        name = authority.person_name(int(people[0])) if len(people) and number % 2 else authority.title(film)
        if number % 5 == 0 and len(people):
            name = f"{authority.person_name(int(people[0])).split()[-1]} {authority.title(film).split()[-1]}"
        if number % 4 == 0 and len(name) > 4:
            at = draw.randrange(1, len(name) - 1)
            name = name[:at] + draw.choice("aeiounrst") + name[at + 1 :]
        yield name[: draw.randrange(1, len(name) + 1)] if number % 3 == 0 else name


# ── all of it ───────────────────────────────────────────────────────────────────────────────────────


def at_scale(scale: float, options: argparse.Namespace) -> dict[str, Any]:
    dumps, out = options.work / f"dumps-{scale:g}", options.work / f"authority-{scale:g}"
    if not dumps.exists():
        generate(options.over, dumps, scale=scale, akas=options.akas)
    row = {"scale": scale, **build(dumps, out)}
    row["disk_mb"] = sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) / 1e6
    if not options.keep:
        shutil.rmtree(dumps)
    command = [sys.executable, "-m", "bench.drills.scale", "--measure", str(out), "--reviews", str(options.reviews)]
    done = subprocess.run([*command, "--sample", str(options.sample)], check=True, capture_output=True, text=True)
    row |= json.loads(done.stdout)
    if not options.keep:
        shutil.rmtree(out)
    return row


def show(row: dict[str, Any]) -> str:
    return "  ".join(f"{name} {form.format(row[name])}" for name, form in _COLUMNS.items())


def main() -> None:
    example = "--over dumps/ --reviews reviews.jsonl.gz --work scale/ --scales 0.01 0.1 1"
    parser = command("drill scale", __doc__, example)
    parser.add_argument("--over", type=existing, help="real dumps, on which the synthetic ones are laid")
    parser.add_argument("--reviews", type=existing, required=True, help="reviews to read, a .jsonl.gz with `text`")
    parser.add_argument("--work", type=Path, help="the folder to work in: 6 GB free for full size")
    parser.add_argument("--scales", type=float, nargs="+", default=[0.01, 0.1, 1.0])
    parser.add_argument("--sample", type=int, default=2000, help="reviews to read (default 2000)")
    parser.add_argument("--akas", action="store_true", help="with alternate titles")
    parser.add_argument("--keep", action="store_true", help="leave dumps and authorities in place")
    parser.add_argument("--json", type=Path, help="write the rows to this file")
    parser.add_argument("--measure", type=Path, help="only measure the authority here, and print JSON")
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(measure(options.measure, options.reviews, options.sample)))
        return
    if not options.over or not options.work:
        parser.error("--over and --work are needed")
    rows = []
    for scale in options.scales:
        rows.append(at_scale(scale, options))
        print(show(rows[-1]), flush=True)
        if options.json:
            options.json.write_text(json.dumps(rows, indent=1))


if __name__ == "__main__":
    main()
