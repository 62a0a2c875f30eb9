"""Markdown with front matter, as site generators keep reviews: YAML between two lines of three dashes."""

from collections.abc import Mapping
from typing import Any

import yaml

from recension.errors import DocumentError
from recension.records import Document


def load(text: str, *, id: str) -> Document:
    """A document from a Markdown file's text; the front matter gives its particulars and is no part of its text."""
    head, body = _split(text)
    if head is None:
        return Document(id, text)
    particulars = _parsed(head, file=id)
    if not body.strip():
        raise DocumentError("there is front matter but no text under it", file=id, remedy="add the review's text")

    def given(*names: str) -> str | None:
        return next((str(particulars[n]) for n in names if particulars.get(n) not in (None, "")), None)

    return Document(id, body, given("title"), given("author"), given("url", "link"), given("date", "published"))


def _split(text: str) -> tuple[str | None, str]:
    """The front matter between its fences, and the rest; None where there is no closed front matter."""
    lines = text.splitlines(keepends=True)
    if not lines or lines[0].rstrip() != "---":
        return None, text
    for i, line in enumerate(lines[1:], 1):
        if line.rstrip() in ("---", "..."):
            return "".join(lines[1:i]), "".join(lines[i + 1 :]).lstrip("\r\n")
    return None, text


def _parsed(head: str, *, file: str) -> Mapping[str, Any]:
    try:
        found = yaml.safe_load(head)
    except yaml.YAMLError as wrong:
        mark = getattr(wrong, "problem_mark", None)
        place = f"line {mark.line + 2}" if mark else "the front matter"
        problem = f"the front matter is not YAML ({getattr(wrong, 'problem', None) or 'unreadable'})"
        raise DocumentError(problem, file=file, place=place, remedy="put values with colons in quotes") from None
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        remedy = "write key: value lines"
        raise DocumentError("the front matter has no fields", file=file, place="line 2", remedy=remedy)
    return {str(k).lower(): v for k, v in found.items()}
