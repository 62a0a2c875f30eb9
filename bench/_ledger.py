"""What the last run of a benchmark got right, so that the next can name the cases gained and lost."""

import json
import os
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path


def gained_and_lost(name: str, data: Path, right: Iterable[str]) -> tuple[list[str], list[str], bool]:
    """Compare with the cases of the last run on this data and keep these; the last value is false on the first run."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "recension" / "bench"
    cache.mkdir(parents=True, exist_ok=True)
    place = blake2b(str(data.resolve()).encode(), digest_size=6).hexdigest()
    file = cache / f"{name}-{place}.json"
    known = file.exists()
    before = set(json.loads(file.read_text(encoding="utf-8"))) if known else set()
    now = set(right)
    file.write_text(json.dumps(sorted(now), ensure_ascii=False), encoding="utf-8")
    return sorted(now - before), sorted(before - now), known


def print_changes(name: str, data: Path, right: Iterable[str], *, most: int = 25) -> None:
    """Print the cases gained and lost since the last run on this data, at most `most` of each."""
    gained, lost, known = gained_and_lost(name, data, right)
    if not known:
        print("first run on this data: nothing to compare with")
        return
    for word, cases in (("gained", gained), ("lost", lost)):
        print(f"{word} since the last run: {len(cases)}")
        for case in cases[:most]:
            print(f"  {case}")
        if len(cases) > most:
            print(f"  … and {len(cases) - most} more")
