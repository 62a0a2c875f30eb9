"""Files that are named to a command."""

from pathlib import Path

import click

from recension.errors import InputError


def contents(file: Path) -> bytes:
    """The bytes of a file that was named to the command; InputError when it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as wrong:
        raise InputError(wrong.strerror or "cannot be read", file=str(file), remedy="check the path") from wrong


def known_encoding(_: click.Context, __: click.Parameter, name: str) -> str:
    """An encoding of text, or a usage error."""
    try:
        "".encode(name)
    except LookupError:
        raise click.BadParameter(f"{name!r} is no encoding of text; name one such as utf-8, latin-1, cp1252") from None
    return name
