"""HTML pages: the article's text without navigation, adverts and comments, and what the head says of it."""

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from resiliparse.parse.html import HTMLTree

from recension.errors import DocumentError
from recension.exchange._article import article_text
from recension.exchange._decode import is_of_text
from recension.records import Document

_TAG = re.compile(
    r"<(?:!doctype|html|head|body|article|main|p|div|table|h1|section|br|frameset|span|ul|ol|blockquote|pre|font|center"
    r"|i|b|em|strong|a|h[2-6]|img|script|style|title|meta|link|main|header|td|tr|li|dl|hr)\b",
    re.I,
)
_PAGE = re.compile(r"<(?:!doctype html|html|body|head)\b", re.I)


_FRAMES = re.compile(r"<i?frame\b", re.I)
#: What a page of frames says to browsers that have none is often all of it.
_NO_FRAMES = re.compile(r"<frameset\b.*?<noframes\b[^>]*>(?P<said>.*?)(?:</noframes|\Z)", re.I | re.S)

#: Browsers stop at 512; what nests deeper than this is made to keep a parser busy, and would.
MOST_DEPTH = 1000
#: The parser takes time by the square of an element's attributes; pages have a dozen.
MOST_ATTRIBUTES = 2000
_LONG_TAG = re.compile(r"<[a-z][^<>]{4000,}", re.I)
_ATTRIBUTE = re.compile(r"(?<=[\s\"'/])[^\s=\"'/<>]+(?=[\s=/])")
#: Tags that open and close elements, but for the empty ones and those that often stay open.
_OPENS_OR_CLOSES = re.compile(
    r"<(?P<closes>/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[rdh]|option)\b)"
    r"[a-z][^<>]*?(?P<alone>/?)>",
    re.I,
)


_CHARSET = re.compile(rb"(?:charset|encoding) ?= ?[\"']?([\w-]{2,20})", re.I)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page's bytes declare in its head, as browsers take it; None where none is known."""
    found = _CHARSET.search(data[:2048])
    name = found[1].decode("ascii").lower() if found else ""
    name = "cp1252" if name in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii") else name
    if not is_of_text(name):
        return None
    known = codecs.lookup(name).name
    # A declaration that could be read byte by byte is not in what takes two or four bytes a sign.
    return None if known.startswith(("utf-16", "utf-32")) else known


def looks_like(text: str) -> bool:
    """Whether a text with no name is a page: it opens as one does."""
    return bool(_PAGE.search(text[:2000]))


def load(page: str, *, id: str) -> Document:
    """A document from a page: its text is what was extracted, which is what offsets count.

    A fragment without any tag is taken as plain text. Raises DocumentError where no text is left.
    """
    if not _TAG.search(page):
        return Document(id, page)
    depth = _depth(page)
    if depth > MOST_DEPTH:
        problem = f"elements lie {depth} deep in each other, which no page needs"
        raise DocumentError(problem, file=id, remedy="save the review's text by itself")
    if (most := _most_attributes(page)) > MOST_ATTRIBUTES:
        problem = f"one element has {most} attributes, which no page needs"
        raise DocumentError(problem, file=id, remedy="save the review's text by itself")
    text = article_text(HTMLTree.parse(_without_frames(page)))
    if not text:
        framed = _FRAMES.search(page) is not None
        remedy = "save the frame that holds the review" if framed else "save the page after its scripts have run"
        raise DocumentError("the page holds no text", file=id, remedy=remedy)
    tree = HTMLTree.parse(page)  # whole, for what is told beside the article
    return Document(id, text, _heading(tree, text), _author(tree), _url(tree), _published(tree))


def _without_frames(page: str) -> str:
    frames = _NO_FRAMES.search(page)
    return frames["said"] if frames else page


def _depth(page: str) -> int:
    """How deep elements lie in each other, by their tags alone: elements left open count."""
    depth = deepest = 0
    for tag in _OPENS_OR_CLOSES.finditer(page):
        depth += -1 if tag["closes"] else not tag["alone"]
        depth = max(depth, 0)
        deepest = max(deepest, depth)
    return deepest


def _most_attributes(page: str) -> int:
    """How many attributes the fullest of the long tags has."""
    return max((len(_ATTRIBUTE.findall(tag[0])) for tag in _LONG_TAG.finditer(page)), default=0)


def _first(tree: HTMLTree, selector: str) -> Any:
    """The first element of a selector, or None; the parser's own types name no attributes."""
    return tree.document.query_selector(selector) if tree.document is not None else None


def _meta(tree: HTMLTree, *names: str) -> str | None:
    for name in names:
        for attribute in ("name", "property", "itemprop"):
            node = _first(tree, f'meta[{attribute}="{name}"]')
            if node is not None and (content := (node.getattr("content") or "").strip()):
                return content
    return None


#: Where sites put the headline, the surest first.
_HEADLINES = ("[itemprop=headline]", ".entry-title", ".post-title", ".article-title", "article h1", "main h1", "h1")
#: How a headline that is the site's own name gives itself away: by its name, or by what it stands in or links to.
_OF_THE_SITE = re.compile(r"\b(?:site|blog|brand|logo|masthead)", re.I)
_HOME = re.compile(r"(?:https?://[^/]+)?/?(?:index\.\w+)?")
_BETWEEN = re.compile(r"\s+[|»·–—-]+\s+|:\s+")


def _heading(tree: HTMLTree, text: str) -> str | None:
    """The headline under which the review was published, without the site's name where that can be told from it."""
    title = next(_in_json(tree, "headline"), None) or _meta(tree, "og:title") or " ".join((tree.title or "").split())
    for selector in _HEADLINES:
        found = tree.document.query_selector_all(selector) if tree.document is not None else ()
        own = [h for node in found if not _names_the_site(node) and (h := " ".join((node.text or "").split()))]
        if own and (len(own) == 1 or "h1" in selector) and not _told_of_another(title, own[0]):
            return own[0]
    lines = {line.strip() for line in text.split("\n", 20)[:20]}
    parts = [part for part in _BETWEEN.split(title) if part in lines and not _told_of_another(title, part)]
    return parts[0] if parts else title or None


_TOLD = re.compile(r"[(\[][^()]*\b(?:18|19|20)\d\d[)\]]|\breview\b", re.I)

_KIND_OF_PAGE = re.compile(
    r"\W*(?:(?:the|our|a|film|movie|dvd|blu-?ray|disc|video|4k|uhd|full|quick) )*reviews?\W*", re.I
)


def _told_of_another(title: str, heading: str) -> bool:
    """Whether the page's title tells of a film beside the heading, which is then the site's name."""
    beside = [part for part in _BETWEEN.split(title) if part not in heading and not _KIND_OF_PAGE.fullmatch(part)]
    return heading in title and not _TOLD.search(heading) and any(map(_TOLD.search, beside))


def _names_the_site(node: Any) -> bool:
    about = [n.getattr(name) for n in (node, node.parent) if n is not None for name in ("class", "id")]
    signs = " ".join(filter(None, about))
    link = node.query_selector("a[href]")
    leads_home = link is not None and _HOME.fullmatch(link.getattr("href") or "")
    return bool(_OF_THE_SITE.search(signs) or leads_home)


def _url(tree: HTMLTree) -> str | None:
    node = _first(tree, "link[rel=canonical]")
    return (node.getattr("href") if node is not None else None) or _meta(tree, "og:url")


def _author(tree: HTMLTree) -> str | None:
    """Who wrote it, as the head, the page's own data or its byline says."""
    stated = _meta(tree, "author", "article:author") or next(_in_json(tree, "author"), None)
    if stated and not stated.startswith("http"):
        return stated
    node = _first(tree, "a[rel=author], [itemprop=author], .byline .author, .entry-author, .post-author")
    return (_BYLINE.sub("", " ".join(node.text.split())) or None) if node is not None else None


_BYLINE = re.compile(r"^(?:(?:posted|written|reviewed?) )?by\b:? *", re.I)


def _published(tree: HTMLTree) -> str | None:
    stated = _meta(tree, "article:published_time", "datePublished", "date", "dc.date") or next(
        _in_json(tree, "datePublished"), None
    )
    if stated:
        return stated
    node = _first(tree, "time[datetime]")
    return node.getattr("datetime") if node is not None else None


def _in_json(tree: HTMLTree, key: str) -> Iterator[str]:
    """What the page's own data (JSON-LD) gives under a key: a text, or the name of what is there."""
    scripts = tree.document.query_selector_all('script[type="application/ld+json"]') if tree.document else ()
    for node in scripts:
        try:
            found = json.loads(node.text or "")
        except (ValueError, RecursionError):
            continue
        things = found if isinstance(found, list) else [found]
        graphs = [thing.get("@graph") for thing in things if isinstance(thing, dict)]
        for thing in (*things, *(node for graph in graphs if isinstance(graph, list) for node in graph)):
            value = thing.get(key) if isinstance(thing, dict) else None
            value = value.get("name") if isinstance(value, dict) else value
            if isinstance(value, str) and value.strip():
                yield value.strip()
