"""JSON Lines: one review a line, with id, text and optionally title, author, url, published."""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from recension.errors import DocumentError
from recension.exchange._decode import MOST_BYTES, refuse_packed
from recension.records import Document

_OPTIONAL = ("title", "author", "url", "published")
_SHAPE = 'a line is a JSON object such as {"id": "1", "text": "…"}'


def load(stream: BinaryIO, *, file: str, compressed: bool = False) -> Iterator[Document | DocumentError]:
    """The documents of a file, in order; a broken line gives an error in its place and costs no other line."""
    try:
        _refuse_others(stream, file=file, compressed=compressed)
    except DocumentError as wrong:
        yield wrong
        return
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


def _refuse_others(stream: BinaryIO, *, file: str, compressed: bool) -> None:
    """Raise DocumentError, once, for a file whose every line would be wrong."""
    head = stream.read(1024)
    stream.seek(0)
    if compressed:
        if head and not head.startswith(b"\x1f\x8b"):
            problem = "the name says gzip, and the file is none"
            raise DocumentError(problem, file=file, remedy="let its name end in .jsonl")
        return
    refuse_packed(head, file=file)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"[") and b"{" in head and not _is_json(head.split(b"\n", 1)[0]):
        problem = "this is one JSON array, not JSON Lines"
        raise DocumentError(problem, file=file, place="line 1", remedy="write an object a line (jq -c '.[]')")


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _document(line: bytes, *, file: str, number: int) -> Document | DocumentError:
    place = f"line {number}"
    if len(line) > MOST_BYTES:
        return DocumentError(f"the line is longer than {MOST_BYTES // 2**20} MB", file=file, place=place, remedy=_SHAPE)
    try:
        found = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as wrong:
        problem = f"byte {wrong.start + 1} of the line is not UTF-8"
        return DocumentError(problem, file=file, place=place, remedy="JSON Lines are UTF-8: convert the file")
    except json.JSONDecodeError as wrong:
        detail = f"{wrong.msg}, column {wrong.colno}"
        return DocumentError(f"the line is not JSON: {detail}", file=file, place=place, remedy=_SHAPE)
    except (RecursionError, ValueError) as wrong:
        detail = "nested too deep" if isinstance(wrong, RecursionError) else "it holds a number of thousands of digits"
        return DocumentError(f"the line cannot be read: {detail}", file=file, place=place, remedy=_SHAPE)
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
    id = found.get("id")
    if not isinstance(id, str | int | None):
        return DocumentError("the id is neither text nor number", file=file, place=place, remedy=_SHAPE)
    given = {k: str(found[k]) for k in _OPTIONAL if isinstance(found.get(k), str | int | float) and found[k] != ""}
    return Document(f"{file}:{number}" if id in (None, "") else str(id), text, file=file, **given)
