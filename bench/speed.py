"""Reviews a second on one core, where the time goes, and the memory it takes."""

import argparse
import gzip
import json
import resource
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from recension.authority import open_authority
from recension.reading import read
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


def main() -> None:
    example = "example: ./run bench speed reviews.jsonl.gz --sample 2000"
    parser = argparse.ArgumentParser(description=__doc__, epilog=example)
    parser.add_argument("reviews", type=Path, help="a .jsonl or .jsonl.gz of reviews")
    parser.add_argument("--authority", type=Path, help="a built authority; without it the text alone is read")
    parser.add_argument("--sample", type=int, default=2000, help="read this many (default 2000)")
    parser.add_argument("--film-only", action="store_true", help="identification alone")
    options = parser.parse_args()
    began = time.perf_counter()
    authority = open_authority(options.authority) if options.authority else None
    opened = time.perf_counter() - began
    texts = list(islice(documents(options.reviews), options.sample))
    for document in texts[:20]:  # first calls compile and map; they are not the reader's speed
        read(document, authority=authority, film_only=options.film_only)
    began = time.process_time()
    claims = sum(len(read(d, authority=authority, film_only=options.film_only).claims) for d in texts)
    seconds = time.process_time() - began
    characters = sum(len(d.text) for d in texts)
    print(f"authority opened in {opened * 1000:.0f} ms")
    print(f"{len(texts)} reviews, {characters / len(texts):.0f} characters and {claims / len(texts):.1f} claims each")
    print(f"{len(texts) / seconds:.0f} reviews a CPU second, {characters / seconds / 1e6:.2f} million characters")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"private memory {private_memory():.0f} MB, peak of all {peak:.0f} MB")


if __name__ == "__main__":
    main()
