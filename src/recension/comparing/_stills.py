"""Pictures of single frames, for people to look at."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from recension.comparing._child import Child, Limits


def stills(path: Path | str, moments: Sequence[float], *, limits: Limits | None = None) -> list[bytes | None]:
    """JPEG pictures of the frames on show at these moments, in seconds from the first frame; None where there is none.

    Raises MediaError when the file cannot be decoded within the limits.
    """
    if not moments:
        return []
    with TemporaryDirectory(prefix="recension-") as scratch:
        folder = Path(scratch)
        with Child(Path(path), folder, audio=-1, limits=limits or Limits(), moments=moments) as child:
            child.follow(lambda share: None)
        files = [folder / f"{number}.jpg" for number in range(len(moments))]
        return [file.read_bytes() if file.is_file() else None for file in files]
