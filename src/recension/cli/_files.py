"""Files that are named to a command."""

from pathlib import Path

import click

from recension.errors import InputError, RecensionError
from recension.exchange import documents


def contents(file: Path) -> bytes:
    """The bytes of a file that was named to the command; InputError when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as wrong:
        raise InputError(wrong.strerror or "cannot be read", file=str(file), remedy="check the path") from wrong


def write(file: Path, text: str, *, option: str) -> None:
    """Write what a command was told to write; RecensionError, naming the option, when it cannot be."""
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as wrong:
        raise _unwritable(file, wrong.strerror or str(wrong), option) from None


def check_place(file: Path, *, option: str) -> None:
    """Raise RecensionError where nothing can be written, before hours are spent on what is to be."""
    if not file.parent.is_dir():
        raise _unwritable(file, "there is no such folder", option)


def _unwritable(file: Path, reason: str, option: str) -> RecensionError:
    return RecensionError(f"{file}: {reason.lower()}; give {option} a place to write")


def known_encoding(_: click.Context, __: click.Parameter, name: str) -> str:
    """An encoding of text, or a usage error."""
    if not documents.is_of_text(name):
        raise click.BadParameter(f"{name!r} is no encoding of text; name one such as utf-8, latin-1, cp1252")
    return name
