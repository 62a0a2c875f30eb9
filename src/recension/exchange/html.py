"""HTML pages: the article's text without navigation, adverts and comments, and what the head says of it."""

import json
import re
from collections.abc import Iterator
from typing import Any

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from recension.errors import DocumentError
from recension.records import Document

#: What is never the article, by tag, role or the class names that sites use.
SKIP = [
    "nav", "aside", "footer", "form", "button", "iframe", "template", "svg", "[hidden]", "[aria-hidden=true]",
    "[role=navigation]", "[role=banner]", "[role=complementary]", ".ad", ".ads", ".advert", ".advertisement", ".banner",
    ".sponsored", ".promo", ".comments", ".comment", "#comments", "#disqus_thread", ".comment-list", ".respond",
    ".share", ".sharing", ".social", ".related", ".related-posts", ".newsletter", ".breadcrumb", ".breadcrumbs",
    ".sidebar", ".cookie", ".cookies", ".pagination", ".tags", ".menu",
]  # fmt: skip

_TAG = re.compile(r"<(?:!doctype|html|head|body|article|main|p|div|table|h1|section|br)\b", re.I)
_PAGE = re.compile(r"<(?:!doctype html|html|body|head)\b", re.I)


def looks_like(text: str) -> bool:
    """Whether a text with no name is a page: it opens as one does."""
    return bool(_PAGE.search(text[:2000]))


def load(page: str, *, id: str) -> Document:
    """A document from a page: its text is what was extracted, which is what offsets count.

    A fragment without any tag is taken as plain text. Raises DocumentError where no text is left.
    """
    if not _TAG.search(page):
        return Document(id, page)
    tree = HTMLTree.parse(page)
    text = _text(tree)
    if not text.strip():
        raise DocumentError("the page holds no text", file=id, remedy="save the page after its scripts have run")
    return Document(id, text, _heading(tree), _meta(tree, "author", "article:author"), _url(tree), _published(tree))


def _text(tree: HTMLTree) -> str:
    """The main content where there is one, else all that is visible."""
    main = _extracted(tree, main_content=True)
    if len(main.strip()) >= 200:
        return main
    whole = _extracted(tree, main_content=False)
    return whole if len(whole.strip()) > 2 * len(main.strip()) else main


def _extracted(tree: HTMLTree, *, main_content: bool) -> str:
    return str(
        extract_plain_text(
            tree,
            preserve_formatting=True,
            main_content=main_content,
            alt_texts=False,
            comments=False,
            skip_elements=SKIP,
        )
    )


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


def _heading(tree: HTMLTree) -> str | None:
    """The headline under which the review was published."""
    node = _first(tree, "article h1, main h1, h1")
    heading = " ".join(node.text.split()) if node is not None else ""
    return heading or _meta(tree, "og:title") or " ".join((tree.title or "").split()) or None


def _url(tree: HTMLTree) -> str | None:
    node = _first(tree, "link[rel=canonical]")
    return (node.getattr("href") if node is not None else None) or _meta(tree, "og:url")


def _published(tree: HTMLTree) -> str | None:
    stated = _meta(tree, "article:published_time", "datePublished", "date", "dc.date")
    if stated:
        return stated
    node = _first(tree, "time[datetime]")
    return (node.getattr("datetime") if node is not None else None) or next(_dates_in_json(tree), None)


def _dates_in_json(tree: HTMLTree) -> Iterator[str]:
    scripts = tree.document.query_selector_all('script[type="application/ld+json"]') if tree.document else ()
    for node in scripts:
        try:
            found = json.loads(node.text or "")
        except ValueError:
            continue
        if isinstance(found, dict) and isinstance(found.get("datePublished"), str):
            yield found["datePublished"]
