"""Markdown with front matter, as site generators keep reviews: YAML between dashes, TOML between pluses."""

import tomllib
from collections.abc import Mapping
from typing import Any

import yaml

from recension.errors import DocumentError
from recension.records import Document


def load(text: str, *, id: str) -> Document:
    """A document from a Markdown file's text; the front matter gives its particulars and is no part of its text."""
    fence, head, body = _split(text)
    if not fence:
        return Document(id, text)
    particulars = _parsed(head, file=id) if fence == YAML else _parsed_toml(head, file=id)
    if not body.strip():
        raise DocumentError("there is front matter but no text under it", file=id, remedy="add the review's text")

    def given(*names: str) -> str | None:
        return next((told for n in names if (told := _told(particulars.get(n)))), None)

    return Document(id, body, given("title"), given("author"), given("url", "link"), given("date", "published"))


YAML, TOML = "---", "+++"
_CLOSING = {YAML: ("---", "..."), TOML: ("+++",)}


def _told(value: object) -> str:
    """A particular as written; of a list of names, all of them; nothing of what is neither."""
    names = value if isinstance(value, list) else [value]
    return ", ".join(str(n) for n in names if n not in (None, "", "~", "null") and not isinstance(n, (list, dict)))


def _split(text: str) -> tuple[str, str, str]:
    """The fence, the front matter between two of it, and the rest; an empty fence where there is no closed one."""
    lines = text.split("\n", _MOST_LINES)
    fence = lines[0].rstrip()
    for i, line in enumerate(lines[1:], 1) if fence in _CLOSING else ():
        if line.rstrip() in _CLOSING[fence]:
            return fence, "\n".join(lines[1:i]), "\n".join(lines[i + 1 :]).lstrip("\r\n")
    return "", "", text


#: Front matter is not longer than this.
_MOST_LINES = 500


def _parsed(head: str, *, file: str) -> Mapping[str, Any]:
    try:
        found = yaml.load(head, Loader=yaml.BaseLoader)  # words only: no date that is none, no 1917 that is a number
    except (yaml.YAMLError, RecursionError) as wrong:
        mark = getattr(wrong, "problem_mark", None)
        place = f"line {mark.line + 2}" if mark else "the front matter"
        problem = f"the front matter is not YAML ({getattr(wrong, 'problem', None) or 'unreadable'})"
        raise DocumentError(problem, file=file, place=place, remedy="put values with colons in quotes") from None
    if not found:
        return {}
    if not isinstance(found, Mapping):
        remedy = "write key: value lines"
        raise DocumentError("the front matter has no fields", file=file, place="line 2", remedy=remedy)
    return {str(k).lower(): v for k, v in found.items()}


def _parsed_toml(head: str, *, file: str) -> Mapping[str, Any]:
    try:
        return {k.lower(): v for k, v in tomllib.loads(head).items()}
    except (tomllib.TOMLDecodeError, RecursionError) as wrong:
        problem = f"the front matter is not TOML ({wrong})"
        raise DocumentError(problem, file=file, place="the front matter", remedy="put values in quotes") from None
