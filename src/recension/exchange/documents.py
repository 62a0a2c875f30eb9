"""Reviews from wherever they lie: files, folders, standard input; text, Markdown, HTML, JSON Lines."""

import io
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from recension.errors import DocumentError
from recension.exchange import feed, html, jsonl, mail, markdown
from recension.exchange._decode import MOST_BYTES, decode, is_of_text
from recension.records import Document

#: What is taken from a folder; a file named by itself is read whatever its ending.
ENDINGS = (".txt", ".md", ".markdown", ".html", ".htm", ".eml", ".rss", ".atom", ".jsonl", ".jsonl.gz")

#: Of these every entry is a document, where it is a feed.
_FEEDS = (".xml", ".rss", ".atom")

Found = Document | DocumentError

__all__ = ["ENDINGS", "Found", "is_of_text", "load"]


def load(paths: Iterable[str], *, stdin: BinaryIO, encoding: str = "utf-8") -> Iterator[Found]:
    """The documents under the paths, in order, folders in the order of their names; `-` is standard input.

    What cannot be read comes as a DocumentError in its place, so that it costs no other document.
    """
    for path in paths:
        if path == "-":
            found = _from_stream(stdin, encoding=encoding)
        elif not path:
            found = iter([DocumentError("the name of a file is empty", file='""', remedy="name a file, a folder or -")])
        elif Path(path).is_dir():
            found = _from_folder(path, encoding=encoding)
        else:
            found = _from_file(path, encoding=encoding)
        yield from map(_storable, found)


#: Code points that no text can hold: what stands for bytes of a file's name that are not UTF-8, and what JSON allows.
_NO_TEXT = re.compile("[\ud800-\udfff\0]+")


def _storable(found: Found) -> Found:
    """A document whose name and particulars can be printed and kept; its text was looked at when it was read."""
    if isinstance(found, DocumentError):
        return found
    told = {name: value for name in _TOLD if (value := getattr(found, name)) and _NO_TEXT.search(value)}
    return replace(found, **{name: _NO_TEXT.sub(_spelt, value) for name, value in told.items()}) if told else found


_TOLD = ("id", "title", "author", "url", "published", "file")


def _spelt(match: re.Match[str]) -> str:
    """Bytes of a name as \\xff, so that two names stay two; U+FFFD for anything else."""
    try:
        return os.fsencode(match[0]).decode("utf-8", "backslashreplace").replace("\0", "\ufffd")
    except UnicodeEncodeError:
        return "\ufffd"


def _from_folder(folder: str, *, encoding: str) -> Iterator[Found]:
    empty = True
    closed: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(names):
            path = os.path.join(root, name)  # noqa: PTH118 (keeps "./" as given)
            if name.lower().endswith(ENDINGS) and name.lower() not in ("readme.md", "readme.txt"):
                empty = False
                yield from _from_file(path, encoding=encoding) if _is_read(path) else [_no_file(path)]
    yield from (_unread(str(wrong.filename), wrong) for wrong in closed)
    if empty and not closed:
        remedy = f"they end in {', '.join(ENDINGS)}"
        yield DocumentError("there are no reviews in this folder", file=folder, remedy=remedy)


def _is_read(path: str) -> bool:
    """Whether a name in a folder is no pipe or device, which might never end; a link that leads nowhere is told of."""
    return Path(path).is_file() or not Path(path).exists()


def _no_file(path: str) -> DocumentError:
    return DocumentError("this is no file", file=path, remedy="name a pipe by itself to read it")


def _from_file(path: str, *, encoding: str) -> Iterator[Found]:
    try:
        with Path(path).open("rb") as stream:
            if path.lower().endswith((".jsonl", ".jsonl.gz")):
                yield from jsonl.load(stream, file=path, compressed=path.lower().endswith(".gz"))
            else:
                size = Path(path).stat().st_size
                yield from _all(stream.read(MOST_BYTES + 1), id=path, size=size, encoding=encoding)
    except OSError as wrong:
        yield _unread(path, wrong)


def _unread(path: str, wrong: OSError) -> DocumentError:
    remedy = "check the path" if isinstance(wrong, FileNotFoundError) else "check that it can be read"
    return DocumentError((wrong.strerror or str(wrong)).lower(), file=path, remedy=remedy)


def _from_stream(stdin: BinaryIO, *, encoding: str) -> Iterator[Found]:
    """Standard input is one review, or JSON Lines when its first line is a JSON object."""
    data = stdin.read()
    if data.lstrip()[:1] == b"{" and b'"text"' in data[:MOST_BYTES]:
        yield from jsonl.load(io.BytesIO(data), file="-")
    else:
        yield from _all(data[: MOST_BYTES + 1], id="-", size=len(data), encoding=encoding)


def _all(data: bytes, *, id: str, size: int, encoding: str) -> Iterator[Found]:
    """The document of a file; of a feed, all of its entries."""
    try:
        if size > MOST_BYTES:
            problem = f"{size / 2**20:.0f} MB is larger than a review can be ({MOST_BYTES // 2**20} MB)"
            raise DocumentError(problem, file=id, remedy="give one review a line in a .jsonl file")
        if id.lower().endswith(".eml"):
            yield mail.load(data, id=id)
            return
        text = decode(data, file=id, encoding=_encoding_of(data, encoding, id=id))
        if id.lower().endswith(_FEEDS) and feed.looks_like(text):
            yield from feed.load(text, id=id)
        else:
            yield _by_ending(text, id=id)
    except DocumentError as wrong:
        yield wrong


def _encoding_of(data: bytes, encoding: str, *, id: str) -> str:
    """The encoding asked for; of a page or feed that is not in it, the one that it declares."""
    is_page = html.looks_like(data[:2000].decode("latin-1")) if id == "-" else _is_page(id)
    if not is_page and not id.lower().endswith(_FEEDS):
        return encoding
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return html.declared_encoding(data) or encoding
    return encoding


def _is_page(id: str) -> bool:
    return id.lower().endswith((".html", ".htm"))


def _by_ending(text: str, *, id: str) -> Document:
    lower = id.lower()
    if _is_page(id) or (id == "-" and html.looks_like(text)):
        return html.load(text, id=id)
    if lower.endswith((".md", ".markdown")):
        return markdown.load(text, id=id)
    return Document(id, text)
