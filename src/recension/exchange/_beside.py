"""What stands on a page beside its article: told by tags, roles and the words of which sites make class names and ids.

Names are parted into words ("NewsletterSignup_box__q2", "inline-newsletter-signup"), so that one word does for all the
names that sites build with it. A word that layouts use too ("sidebar", "menu") counts only for an element that holds
less than half of the page's text and not its article.
"""

import re
from collections.abc import Iterator
from typing import Any

from resiliparse.parse.html import HTMLTree


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Never the article, by tag, role or state.
_NEVER = (
    "nav, aside, button, iframe, template, svg, select, textarea, noscript, dialog, amp-ad, amp-sidebar, amp-consent, "
    "amp-social-share, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary], "
    "[role=dialog], [role=search], [itemtype$='/Comment'], ol.notes, [style*=display], [style*=visibility]"
)
#: Seldom it: a form may hold all of an older page.
_SELDOM = "form, footer, header:not(article header):not(main header):not(section header)"
#: A paragraph of so many characters is prose, whatever it is called.
_PARAGRAPH = 160
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
#: Words that name what is beside the article wherever they stand.
_BESIDE = _words(
    """comments commentlist commentarea commentbox commentbody commenttext commentthread commentsection commentform
    disqus respond advert adverts advertisement advertisements advertising adsense adslot adsbygoogle doubleclick
    outbrain taboola sponsored newsletter newsletters signup subscribe subscription paywall cookie cookies consent gdpr
    sharedaddy addthis sharethis relatedposts jp-relatedposts breadcrumb breadcrumbs pagination navbox navbar topnav
    subnav navbits catlinks editsection hatnote blogroll userinfo userdetails postprofile signature authorbox addtoany
    lightbox trackbacks pingbacks webring guestbook hitcounter related"""
)
#: Words that do, but are parts of other names too: alone, first or last in the name, of an element that is not large.
_PERHAPS = _words(
    """ad ads comment banner promo share sharing social sidebar widget widgets menu nav navigation navmenu footer
    toc tags labels pager popular trending recirculation replies responses hide hidden sig postdetails
    login search archives amazon affiliate buy recommended"""
)
#: Two words that do together.
_TOGETHER = tuple(
    (_words(one), _words(other))
    for one, other in (
        ("most top", "read viewed popular commented"),
        ("author about", "bio box card author profile"),
        ("user users reader readers member members customer customers audience", "reviews comments ratings opinions"),
        ("sr screen", "only reader"),
        ("visually", "hidden"),
        ("read see", "more also next"),
        ("skip", "link links nav content"),
        ("post entry article", "nav navigation footer tags labels share meta"),
        ("message", "user signature"),
        ("post", "profile signature"),
        ("right left", "rail"),
    )
)
#: A name with one of these tells of a state of the whole page, or of a writer's own remarks.
_STATE = _words(
    """open closed on off enabled disabled has no with without final closing overall reviewer editor editors critic
    critics"""
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
#: What is hidden until it is asked for is still the writer's.
_TOGGLED = re.compile(r"spoiler|collaps|toggle|accordion|read-?more|expand", re.I)


def drop_beside(tree: HTMLTree, holders: str) -> None:
    """Take out of a page what is beside its article; `holders` selects what may hold the article."""
    root = tree.body or tree.document
    if root is None:
        return
    for node in root.query_selector_all(_NEVER):
        if not _is_only_styled(node) and not _is_root(node):
            _remove(node)
    named = [node for node in root.query_selector_all("[class], [id]") if not _is_root(node)]
    for node in named:
        if _is_beside(node, _BESIDE, whole=False) and not node.query_selector("h1"):
            _remove(node)
    article = _sole(root, holders)
    perhaps = [n for n in named if _is_beside(n, _PERHAPS, whole=True) and not _is_paragraph(n)]
    for node in (*root.query_selector_all(_SELDOM), *perhaps):
        if not _holds_most(node, root) and not any(node.contains(a) for a in article):
            _remove(node)


def _is_paragraph(node: Any) -> bool:
    return node.tag == "p" and len(node.text or "") >= _PARAGRAPH


def _is_root(node: Any) -> bool:
    return node.tag in ("html", "body")


def _remove(node: Any) -> None:
    if node.parent is not None:
        node.parent.remove_child(node)


def _is_only_styled(node: Any) -> bool:
    """Whether an element was met for its style alone, and that does not hide it for good."""
    style = node.getattr("style") or ""
    styled = "display" in style or "visibility" in style
    if not styled or node.tag in ("nav", "aside", "button", "iframe", "template", "svg", "dialog"):
        return False
    return not _HIDDEN.search(style) or bool(_TOGGLED.search(" ".join(_names(node))))


def _names(node: Any) -> Iterator[str]:
    yield from (node.getattr("class") or "").split()
    if name := node.getattr("id"):
        yield name


def _is_beside(node: Any, words: frozenset[str], *, whole: bool) -> bool:
    """Whether one of an element's names says so: by any of its words, or (`whole`) by its first or last."""
    for name in _names(node):
        parts = [part.lower() for part in _WORD.findall(name)]
        if not parts or not _STATE.isdisjoint(parts):
            continue
        told = {parts[0], parts[-1]} if whole else {*parts, name.lower()}
        if not words.isdisjoint(told):
            return True
        if whole and any(not a.isdisjoint(parts) and not b.isdisjoint(parts) for a, b in _TOGETHER):
            return True
    return False


def _holds_most(node: Any, root: Any) -> bool:
    return 2 * len(node.text or "") > len(root.text or "")


def _sole(root: Any, holders: str) -> list[Any]:
    """The elements that may hold the article, of each selector that finds just one, and the one headline."""
    found = [root.query_selector_all(selector) for selector in (*holders.split(", "), "h1")]
    return [nodes[0] for nodes in found if len(nodes) == 1]
