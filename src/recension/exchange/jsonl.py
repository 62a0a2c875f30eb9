"""JSON Lines: one review a line, with id, text and optionally title, author, url, published."""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from recension.errors import DocumentError
from recension.exchange._decode import MOST_BYTES
from recension.records import Document

_OPTIONAL = ("title", "author", "url", "published")
_SHAPE = 'a line is a JSON object such as {"id": "1", "text": "…"}'


def load(stream: BinaryIO, *, file: str, compressed: bool = False) -> Iterator[Document | DocumentError]:
    """The documents of a file, in order; a broken line gives an error in its place and costs no other line."""
    number = 0
    lines: Iterable[bytes] = gzip.GzipFile(fileobj=stream) if compressed else stream
    try:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _document(line, file=file, number=number)
    except (EOFError, gzip.BadGzipFile, zlib.error, OSError) as wrong:
        problem = f"the file breaks off or is damaged ({wrong})"
        remedy = "fetch it again; what came before is read"
        yield DocumentError(problem, file=file, place=f"after line {number}", remedy=remedy)
        return
    if number == 0:
        yield DocumentError("the file holds no reviews", file=file, remedy=_SHAPE)


def _document(line: bytes, *, file: str, number: int) -> Document | DocumentError:
    place = f"line {number}"
    if len(line) > MOST_BYTES:
        return DocumentError(f"the line is longer than {MOST_BYTES // 2**20} MB", file=file, place=place, remedy=_SHAPE)
    try:
        found = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as wrong:
        problem = f"byte {wrong.start + 1} of the line is not UTF-8"
        return DocumentError(problem, file=file, place=place, remedy="JSON Lines are UTF-8: convert the file")
    except (json.JSONDecodeError, RecursionError) as wrong:
        detail = f"{wrong.msg}, column {wrong.colno}" if isinstance(wrong, json.JSONDecodeError) else "nested too deep"
        return DocumentError(f"the line is not JSON: {detail}", file=file, place=place, remedy=_SHAPE)
    return _shaped(found, file=file, place=place, number=number)


def _shaped(found: object, *, file: str, place: str, number: int) -> Document | DocumentError:
    if not isinstance(found, dict):
        return DocumentError("the line is not an object", file=file, place=place, remedy=_SHAPE)
    text = found.get("text")
    if not isinstance(text, str) or not text.strip():
        return DocumentError("the object has no text", file=file, place=place, remedy=_SHAPE)
    if any("\ud800" <= c <= "\udfff" for c in text) or "\0" in text:
        problem = "the text holds code points that no text can (a lone surrogate or NUL)"
        return DocumentError(problem, file=file, place=place, remedy="export it again as UTF-8")
    given = {k: str(found[k]) for k in _OPTIONAL if found.get(k) not in (None, "")}
    return Document(str(found.get("id", f"{file}:{number}")), text, file=file, **given)
