"""Files loaded as documents, as the tests of all formats ask for it."""

import io
from pathlib import Path

from recension.errors import DocumentError
from recension.exchange import documents
from recension.records import Document


def load(*paths: Path | str, stdin: bytes = b"") -> list[Document | DocumentError]:
    return list(documents.load([str(p) for p in paths], stdin=io.BytesIO(stdin)))


def one(path: Path | str, **given: bytes) -> Document:
    (found,) = load(path, **given)
    assert isinstance(found, Document), found
    return found
