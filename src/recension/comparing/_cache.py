"""Signatures kept by content: a second comparison of the same files decodes nothing."""

import hashlib
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from recension.errors import InputError, MediaError

#: Raise when the signature's format or meaning changes: older entries are then never found again.
FORMAT = 7
DIGITS = 40  # of a file's digest


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of signatures and the bytes it may hold; the least recently used go first."""

    folder: Path
    limit: int = 6 << 30

    def find(self, key: str) -> Path | None:
        entry = self._entry(key)
        mark = entry / "signature.json"
        if not mark.is_file():
            return None
        with suppress(OSError):
            mark.touch()
        return entry

    def workshop(self) -> Path:
        """A new empty folder on the cache's own disk, to be handed to `keep` or removed."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            return Path(tempfile.mkdtemp(prefix="new-", dir=self.folder))
        except OSError as wrong:
            reason = (wrong.strerror or str(wrong)).lower()
            remedy = "name another folder in XDG_CACHE_HOME, or compare with --no-cache"
            raise InputError(f"signatures cannot be kept: {reason}", file=str(self.folder), remedy=remedy) from None

    def keep(self, key: str, made: Path) -> Path:
        """Take a finished signature in; what another run has put there meanwhile is as good."""
        entry = self._entry(key)
        try:
            made.rename(entry)
        except OSError:
            shutil.rmtree(made, ignore_errors=True)
        return entry

    def trim(self, *, spare: frozenset[str]) -> None:
        """Remove the least recently used signatures until the rest fits the limit."""
        entries = []
        for mark in self.folder.glob("*/signature.json"):
            with suppress(OSError):  # another run may just have renamed it, or taken it away
                entries.append((mark.stat().st_mtime, mark.parent, _size(mark.parent)))
        held = sum(size for _, _, size in entries)
        for _, entry, size in sorted(entries):
            if held <= self.limit:
                return
            if entry.name not in spare:
                held -= size
                shutil.rmtree(entry, ignore_errors=True)

    def _entry(self, key: str) -> Path:
        return self.folder / key


def _size(entry: Path) -> int:
    return sum(f.stat().st_size for f in entry.iterdir() if f.is_file())


def key_of(digest: str, audio: int) -> str:
    return f"{digest}-{audio}-{FORMAT}"


def digest_of(path: Path, cache: Cache | None) -> str:
    """The content's SHA-256, cut short. With a cache, a file unchanged by name, size and time is not read again."""
    try:
        stat = path.stat()
        if not S_ISREG(stat.st_mode):  # a pipe or a device would be read for ever
            kind = "is a folder" if S_ISDIR(stat.st_mode) else "is no plain file"
            raise MediaError(kind, file=str(path), remedy="name a media file")
        if cache is None:
            return _digest(path)
        seen = f"{path.absolute()}\0{stat.st_size}\0{stat.st_mtime_ns}\0{stat.st_ino}"
        note = cache.folder / "names" / hashlib.blake2b(seen.encode(), digest_size=16).hexdigest()
        if note.is_file():
            return note.read_text()
        digest = _digest(path)
        with suppress(OSError):  # what cannot be noted is found out again
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text(digest)
        return digest
    except OSError as wrong:
        raise MediaError(str(wrong.strerror or wrong).lower(), file=str(path), remedy="check its name") from wrong


def _digest(path: Path) -> str:
    with path.open("rb") as source:  # processors have instructions for SHA-256: half the time of BLAKE2
        return hashlib.file_digest(source, "sha256").hexdigest()[:DIGITS]
