"""A page's article: its text without navigation, adverts, what is hidden, and what readers wrote below it."""

import re
from collections.abc import Iterator
from typing import Any

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

#: What is never the article, by tag, role or the names that sites use.
SKIP = [
    "nav", "aside", "footer", "form", "button", "iframe", "template", "svg", "[hidden]", "[aria-hidden=true]", ".hide",
    ".hidden", ".sr-only", ".visually-hidden", "[style*='display:none']", "[style*='display: none']",
    "[role=navigation]", "[role=banner]", "[role=complementary]", ".ad", ".ads", ".advert", ".advertisement", ".banner",
    ".sponsored", ".promo", "#comments", ".comments", ".comment", ".comment-list", ".comments-area", ".respond",
    "[id^=comments]", "[id^=comment-]", "[class^=comment-]", "[class^=comments-]", "[id^=disqus]", "[class^=disqus]",
    ".share", ".sharing", ".sharedaddy", ".social", ".related", ".related-posts", ".jp-relatedposts", ".newsletter",
    ".popular-posts", ".breadcrumb", ".breadcrumbs", ".sidebar", ".widget", ".widget-area", ".cookie", ".cookies",
    ".pagination", ".tags", ".menu",
]  # fmt: skip
#: Where sites put the article, the surest first; taken where there is just one such element that holds enough.
_CONTAINERS = (
    "[itemprop=reviewBody]", "[itemprop=articleBody]", "article", ".entry-content", ".post-content", ".article-body",
    ".review-body", ".post-body", "main", "[role=main]",
)  # fmt: skip
_ENOUGH = 200
#: A longer element is more than a list of links.
_MOST_OF_LINKS = 1500
_LIST = re.compile(r"<(/?)(?:ul|ol)\b", re.I)
_ITEM = re.compile(r"<li\b[^<>]*>", re.I)


def article_text(tree: HTMLTree) -> str:
    """The article's text: of the element that holds it where there is one, else what heuristics take for it."""
    _drop_link_lists(tree)
    for container in _containers(tree):
        text = _extracted(str(container.html), main_content=False)
        if len(text.strip()) >= _ENOUGH:
            return text.strip()
    page = str(tree.document.html) if tree.document is not None else ""
    # The heuristics take every list for navigation; those that were are gone by now.
    main = _extracted(_ITEM.sub("<p>• ", _LIST.sub(r"<\1div", page)), main_content=True)
    if len(main.strip()) >= _ENOUGH:
        return main.strip()
    whole = _extracted(page, main_content=False)
    return (whole if len(whole.strip()) > 2 * len(main.strip()) else main).strip()


def _containers(tree: HTMLTree) -> Iterator[Any]:
    for selector in _CONTAINERS:
        found = list(tree.document.query_selector_all(selector)) if tree.document is not None else []
        if len(found) == 1:
            yield found[0]


def _extracted(page: str, *, main_content: bool) -> str:
    return str(
        extract_plain_text(
            page,
            preserve_formatting=True,
            main_content=main_content,
            alt_texts=False,
            comments=False,
            skip_elements=SKIP,
        )
    )


def _drop_link_lists(tree: HTMLTree) -> None:
    """Take out what holds links and nothing else: the navigation of pages that are laid out in tables.

    A list of names with links keeps its commas or its label outside the links, and so stays.
    """
    for node in tree.document.query_selector_all("td, ul, ol, div, center, p") if tree.document else ():
        if len(node.text or "") < _MOST_OF_LINKS:
            links = node.query_selector_all("a[href]")
            if len(links) > 1 and sum(map(_signs, links)) == _signs(node):
                node.html = ""


def _signs(node: Any) -> int:
    """How many letters, digits and commas an element's text has."""
    return sum(c.isalnum() or c == "," for c in node.text or "")
