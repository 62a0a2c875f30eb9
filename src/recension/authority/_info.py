"""What an authority is, from its manifest."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from recension.authority._layout import MANIFEST, check_sizes, read_manifest


@dataclass(frozen=True, slots=True)
class AuthorityInfo:
    """`source` is imdb or starter; `files` the dumps it was built from with their bytes; `skipped` malformed rows.

    `built` is the time of building as given to the builder; `size` the bytes on disk.
    """

    path: Path
    source: str
    licence: str
    built: str
    counts: Mapping[str, int]
    files: Mapping[str, int]
    skipped: Mapping[str, int]
    size: int


def info(path: Path) -> AuthorityInfo:
    """What is in the authority at `path`, from where, when built, under which licence.

    Raises AuthorityError where it is missing or damaged.
    """
    manifest = read_manifest(path)
    check_sizes(path / manifest["data"], manifest["files"])
    source = manifest["source"]
    return AuthorityInfo(
        path=path,
        source=source["kind"],
        licence=source["licence"],
        built=manifest["built"],
        counts=manifest["counts"],
        files=source.get("files", {}),
        skipped=source["skipped"],
        size=sum(manifest["files"].values()) + (path / MANIFEST).stat().st_size,
    )
