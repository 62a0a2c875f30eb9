"""The authority that is there without anybody building one: made of the starter texts on first use."""

import fcntl
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recension.authority._build import build_authority
from recension.authority._layout import MANIFEST, read_manifest
from recension.authority._starter import starter_digest
from recension.errors import AuthorityError

STARTER = Path(__file__).parent / "starter"


def default_authority(home: Path, *, built: str = "") -> Path:
    """The authority at `home`/authority, built from the starter texts where there is none, or an older starter's.

    One that somebody built from dumps is left alone. `built` is the time to be written down.
    """
    place = home / "authority"
    if _stands(place):
        return place
    with _alone(home):
        if not _stands(place):  # another process may have been quicker
            build_authority(STARTER, place, built=built)
    return place


def _stands(place: Path) -> bool:
    if not (place / MANIFEST).exists():
        return False
    try:
        source = read_manifest(place)["source"]
    except AuthorityError:
        return _was_built_from_dumps(place)
    return bool(source["kind"] != "starter" or source["digest"] == starter_digest(STARTER))


def _was_built_from_dumps(place: Path) -> bool:
    """Whether an authority that this version cannot open is somebody's own: then opening it says what to do."""
    try:
        return bool(json.loads((place / MANIFEST).read_text("utf-8"))["source"]["kind"] != "starter")
    except (OSError, ValueError, KeyError, TypeError):
        return False


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """One process at a time."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        lock = (home / ".authority.lock").open("w")
    except OSError as wrong:
        raise AuthorityError(
            f"cannot write to {home}: {wrong.strerror}; name another folder in RECENSION_HOME, or --authority DIR"
        ) from None
    with lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
