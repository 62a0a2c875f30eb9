"""What a second reader proposes: JSON Lines of document, property, value, quote and optionally qualifiers, subject."""

import json
from collections.abc import Iterator

from recension.errors import DocumentError
from recension.records import Proposal

_SHAPE = 'a line is an object such as {"document": "a.txt", "property": "runtime", "value": "93", "quote": "93 min"}'


def load(data: bytes, *, file: str) -> Iterator[tuple[str, Proposal] | DocumentError]:
    """The proposals with the document that each is for; a broken line gives an error in its place.

    A line that is an object stands, whatever its fields hold: the gate refuses what is no proposal, and counts it.
    """
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield _proposal(line, file=file, place=f"line {number}")


def _proposal(line: bytes, *, file: str, place: str) -> tuple[str, Proposal] | DocumentError:
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        return DocumentError("the line is not JSON", file=file, place=place, remedy=_SHAPE)
    if not isinstance(found, dict):
        return DocumentError("the line is not an object", file=file, place=place, remedy=_SHAPE)
    document = found.get("document")
    if not isinstance(document, str):
        return DocumentError("the object names no document", file=file, place=place, remedy=_SHAPE)
    proposal = Proposal(
        found.get("property", ""),
        found.get("value", ""),
        found.get("quote", ""),
        found.get("qualifiers") or {},
        found.get("subject", "film"),
    )
    return document, proposal
