"""A site's feed (RSS or Atom): a document an entry, its text the entry's article."""

import re
from collections.abc import Iterator
from html import unescape

from recension.errors import DocumentError
from recension.exchange import html
from recension.records import Document

_FEED = re.compile(r"<(?:rss|feed|rdf:rdf)\b", re.I)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)
#: Where the whole text stands, the fullest first.
_BODIES = ("content:encoded", "content", "description", "summary")


def looks_like(text: str) -> bool:
    """Whether a text is a feed: it opens as one does."""
    return _FEED.search(text[:1000]) is not None


def load(text: str, *, id: str) -> Iterator[Document | DocumentError]:
    """The entries in order, numbered; nothing is fetched, and no entity that the feed declares is read."""
    number, at = 0, 0
    tag = "item" if "<item" in text else "entry"
    while (entry := _element(text, tag, at)) is not None:
        number, at = number + 1, entry[1]
        yield _document(entry[0], id=f"{id}:{number}", file=id)
    if number == 0:
        yield DocumentError("the feed has no entries", file=id, remedy="save the review's own page")


def _document(entry: str, *, id: str, file: str) -> Document | DocumentError:
    body = next((words for name in _BODIES if (words := _told(entry, name))), "")
    try:
        text = html.load(f"<div>{body}</div>", id=id).text if body.strip() else ""
    except DocumentError as wrong:
        return wrong
    if not text.strip():
        return DocumentError("the entry holds no text", file=id, remedy="save the review's own page")
    link = _told(entry, "link") or next(iter(re.findall(r"<link\b[^>]*\bhref=[\"']([^\"']+)", entry)), "")
    author = _told(entry, "dc:creator") or _told(entry, "name") or _told(entry, "author")
    published = next((d for name in ("pubDate", "published", "dc:date", "updated") if (d := _told(entry, name))), "")
    return Document(id, text, _told(entry, "title") or None, author or None, link or None, published or None, file)


def _element(text: str, name: str, start: int = 0) -> tuple[str, int] | None:
    """What the next element of a name holds, and where it ends; looked for once, whatever is left open."""
    opens = re.compile(rf"<{name}\b[^<>]{{0,500}}(?<!/)>").search(text, start)
    end = text.find(f"</{name}", opens.end()) if opens else -1
    return (text[opens.end() : end], end) if opens and end >= 0 else None


def _told(entry: str, name: str) -> str:
    """An element's character data, or its text with entities decoded once; "" where there is none."""
    found = _element(entry, name)
    inside = found[0].strip() if found else ""
    return _CDATA.sub(lambda m: m[1], inside).strip() if "<![CDATA[" in inside else unescape(inside)
