"""Files that are named to a command."""

from pathlib import Path

from recension.errors import InputError


def contents(file: Path) -> bytes:
    """The bytes of a file that was named to the command; InputError when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as wrong:
        raise InputError(wrong.strerror or "cannot be read", file=str(file), remedy="check the path") from wrong
