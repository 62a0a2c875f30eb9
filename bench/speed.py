"""Reviews a second on one core, where the time goes, and the memory it takes."""

import argparse
import gzip
import json
import resource
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from bench._command import command
from bench._inputs import existing
from bench._stages import Stages
from recension.authority import Authority, open_authority
from recension.reading import read_all
from recension.records import Document


def documents(path: Path) -> Iterator[Document]:
    """The reviews of a JSON Lines file, compressed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            found = json.loads(line)
            yield Document(str(found["id"]), found["text"], found.get("title"))


def private_memory() -> float:
    """Private memory of this process in MB (RssAnon), where the system tells; else the peak of all its memory."""
    status = Path("/proc/self/status")
    if status.exists():
        fields = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        return int(fields["RssAnon"].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


#: Lengths of text in characters that --lengths reads.
LENGTHS = (1_000, 10_000, 100_000, 1_000_000)


def main() -> None:
    o = _arguments()
    began = time.perf_counter()
    authority = open_authority(o.authority) if o.authority else None
    opened = time.perf_counter() - began
    texts = list(islice(documents(o.reviews), o.sample))
    _read(texts[:400], authority, film_only=o.film_only)  # patterns are compiled at first need: not the reader's speed
    seconds, claims = _read(texts, authority, film_only=o.film_only)
    characters = sum(len(d.text) for d in texts)
    print(f"authority opened in {opened * 1000:.0f} ms")
    print(f"{len(texts)} reviews, {characters / len(texts):.0f} characters and {claims / len(texts):.1f} claims each")
    print(f"{len(texts) / seconds:.0f} reviews a CPU second, {characters / seconds / 1e6:.2f} million characters")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"private memory {private_memory():.0f} MB, peak of all {peak:.0f} MB")
    if o.profile:
        with Stages() as stages:
            _read(texts, authority, film_only=o.film_only)
        print(*stages.table(), sep="\n")
    if o.lengths:
        _print_lengths(texts, authority, film_only=o.film_only)


def _arguments() -> argparse.Namespace:
    parser = command("bench speed", __doc__, "reviews.jsonl.gz --sample 2000 --profile")
    parser.add_argument("reviews", type=existing, help="a .jsonl or .jsonl.gz of reviews")
    parser.add_argument("--authority", type=Path, help="a built authority; without it the text alone is read")
    parser.add_argument("--sample", type=int, default=2000, help="read this many (default 2000)")
    parser.add_argument("--film-only", action="store_true", help="identification alone")
    parser.add_argument("--profile", action="store_true", help="read them again and say where the time goes")
    parser.add_argument("--lengths", action="store_true", help="read texts of up to a million characters too")
    return parser.parse_args()


def _read(texts: Sequence[Document], authority: Authority | None, *, film_only: bool) -> tuple[float, int]:
    """The seconds of the processor that reading takes, and how many claims there are."""
    began = time.process_time()
    claims = sum(len(r.claims) for r in read_all(texts, authority=authority, film_only=film_only))
    return time.process_time() - began, claims


def _print_lengths(texts: Sequence[Document], authority: Authority | None, *, film_only: bool) -> None:
    """What a thousand characters cost in texts of several lengths, put together from the reviews."""
    whole = "\n\n".join(d.text for d in texts)
    for length in LENGTHS:
        parts = [Document("long", whole[at : at + length]) for at in range(0, min(len(whole), LENGTHS[-1]), length)]
        seconds, _ = _read(parts[:50], authority, film_only=film_only)
        read_in_all = sum(len(d.text) for d in parts[:50])
        print(f"{length:9,} characters a text: {seconds / read_in_all * 1e6:.2f} ms a thousand characters")


if __name__ == "__main__":
    main()
