"""A page's article: its text without navigation, adverts, what is hidden, and what readers wrote below it."""

import re
from collections.abc import Iterator
from typing import Any

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from recension.exchange._beside import drop_beside
from recension.exchange._page_lines import without_page_lines
from recension.exchange._thread import drop_answers

#: Where sites put the article, the surest first; taken where there is just one such element that holds enough.
_CONTAINERS = (
    "[itemprop=reviewBody]", "[itemprop=articleBody]", "article", ".entry-content", ".post-content", ".article-body",
    ".article-content", ".article__body", ".story-body", ".review-body", ".review-text", ".review-content",
    ".post-body", "#mw-content-text", "main", "[role=main]",
)  # fmt: skip
_ENOUGH = 200
#: A longer element is more than a list of links.
_MOST_OF_LINKS = 1500
_LIST = re.compile(r"<(/?)(?:ul|ol)\b", re.I)
_ITEM = re.compile(r"<li\b[^<>]*>", re.I)


def article_text(tree: HTMLTree) -> str:
    """The article's text: of the element that holds it where there is one, else what heuristics take for it."""
    drop_beside(tree, ", ".join(_CONTAINERS))
    drop_answers(tree)
    _drop_link_lists(tree)
    return without_page_lines(_article_text(tree))


def _article_text(tree: HTMLTree) -> str:
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
        extract_plain_text(page, preserve_formatting=True, main_content=main_content, alt_texts=False, comments=False)
    )


#: What stands over a list of links without being one; a list of people has other words over it.
_OVER_LINKS = frozenset(
    """latest recent new old newest last week weeks month popular archive archives links menu navigation reviews
    review more categories category search index sections section read home main page pages site features top older
    newer previous next contents posts articles movies films friends favorite
    favourite ads sponsors what's""".split()
)
_SMALL = frozenset("a and by in of on or our s the this us what with your z".split())


def _drop_link_lists(tree: HTMLTree) -> None:
    """Take out what holds links and nothing else: the navigation of pages that are laid out in tables.

    A list of names with links keeps its commas or its label outside the links, and so stays.
    """
    for node in tree.document.query_selector_all("td, ul, ol, div, center, p, font, h6") if tree.document else ():
        if len(node.text or "") < _MOST_OF_LINKS:
            links = node.query_selector_all("a[href]")
            if len(links) > 1 and _is_of_links(node, list(links)):
                node.html = ""


def _is_of_links(node: Any, links: list[Any]) -> bool:
    missing = _signs(node) - sum(map(_signs, links))
    if not missing:
        return True
    label = (node.text or "").replace("\n", " ")
    for link in links:
        label = label.replace((link.text or "").replace("\n", " "), " ", 1)
    words = {w.lower() for w in re.findall(r"[^\W\d_]+(?:'s)?", label)}
    return "," not in label and words <= _OVER_LINKS | _SMALL and not words <= _SMALL


def _signs(node: Any) -> int:
    """How many letters, digits and commas an element's text has."""
    return sum(c.isalnum() or c == "," for c in node.text or "")
