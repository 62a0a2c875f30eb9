"""Building an authority: a source's rows, numbered and written as arrays, beside the old one until all is there."""

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import duckdb

from recension.authority._build_arrays import write_arrays
from recension.authority._imdb import Skipped, load_imdb
from recension.authority._layout import FORMAT, MANIFEST
from recension.authority._staging import Staging
from recension.authority._starter import load_starter, starter_files
from recension.errors import AuthorityError
from recension.memory import no_collection

#: Called with what is being done and the part of the whole that is behind, 0…1.
Progress = Callable[[str, float], None]

#: The part of a full-size build that reading the source takes.
_READING = 0.3


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: counts by name, and the malformed rows it left out."""

    path: Path
    counts: Mapping[str, int]
    skipped: Skipped


def build_authority(
    source: Path,
    out: Path,
    *,
    progress: Progress | None = None,
    keep_going: bool = False,
    built: str = "",
    memory: str = "2GB",
) -> Built:
    """Build an authority from a folder of IMDb's dumps, or of starter texts, into the folder `out`.

    An authority that stands at `out` is replaced in one step when the new one is whole; until then, and where the
    build fails or is stopped, it stays as it is. `built` is the time to be written down; `memory` bounds duckdb's part.
    The same source gives the same bytes.
    Raises DumpError for what is wrong with the source (`keep_going` skips and counts malformed rows instead).
    """
    tell = progress or (lambda _what, _part: None)
    with _beside(out) as scratch, no_collection():
        data = scratch / "data"
        data.mkdir()
        staging = Staging(scratch, memory=memory)
        try:
            origin, skipped = _load(staging, source, keep_going=keep_going, tell=lambda w, p: tell(w, p * _READING))
            contents = write_arrays(staging, data, scratch, lambda w, p: tell(w, _READING + p * (1 - _READING)))
        finally:
            staging.close()
        tell("putting it in place", 1.0)
        _put_in_place(data, out, {"source": {**origin, "skipped": skipped.counts}, "built": built, **contents})
    return Built(out, contents["counts"], skipped)


def _load(staging: Staging, source: Path, *, keep_going: bool, tell: Progress) -> tuple[Mapping[str, Any], Skipped]:
    if source.is_dir() and starter_files(source) and not any(source.glob("*.tsv.gz")):
        return load_starter(staging, source), Skipped()
    return load_imdb(staging, source, keep_going=keep_going, progress=tell)


_SCRATCH = ".building-"
#: What is left of a build that ended between its last two steps: data named by their digest, a manifest beside.
_LEFT = re.compile(rf"data-[0-9a-f]{{16}}|{re.escape(MANIFEST)}\.new")
#: How the system says, to us or to duckdb, that a file can grow no more.
_FULL = ("No space left on device", "Disk quota exceeded", "File too large")


def _is_foreign(path: Path) -> bool:
    """Whether something in a folder is no work of a build, such as one leaves that is killed or finds the disk full."""
    return not (path.name.startswith(_SCRATCH) or _LEFT.fullmatch(path.name))


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A folder to build in, on the same file system; gone afterwards, whatever happened."""
    fresh = not out.exists()
    if not fresh and not (out / MANIFEST).exists() and (not out.is_dir() or any(map(_is_foreign, out.iterdir()))):
        raise AuthorityError(f"{out} holds something other than an authority; name another folder")
    try:
        out.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=_SCRATCH, dir=out))
    except OSError as wrong:
        raise AuthorityError(f"cannot write to {out}: {wrong.strerror}; name another folder with --out") from None
    try:
        yield scratch
    except (OSError, duckdb.Error) as wrong:
        full = next((sign for sign in _FULL if sign in str(wrong)), None)
        if full is None:
            raise
        remedy = "free some space, or name another folder"
        raise AuthorityError(f"cannot write all to {out}: {full.lower()}; {remedy}") from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
        if fresh and not any(out.iterdir()):
            out.rmdir()


def _put_in_place(data: Path, out: Path, contents: Mapping[str, Any]) -> None:
    """Name the data by their digest; let authority.json, replaced in one step, point to them; clear away the old."""
    files = sorted(path for path in data.iterdir())
    name = f"data-{_digest(files)}"
    manifest = {"format": FORMAT, "data": name, **contents, "files": {path.name: path.stat().st_size for path in files}}
    if not (out / name).exists():
        data.rename(out / name)
    beside = out / f"{MANIFEST}.new"
    beside.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", "utf-8")
    beside.replace(out / MANIFEST)
    for old in out.glob("data-*"):
        if old.name != name:
            shutil.rmtree(old, ignore_errors=True)


def _digest(files: list[Path]) -> str:
    digest = blake2b(digest_size=8)
    for path in files:
        digest.update(f"{path.name} {path.stat().st_size}\n".encode())
        with path.open("rb") as file:
            while piece := file.read(1 << 22):
                digest.update(piece)
    return digest.hexdigest()
