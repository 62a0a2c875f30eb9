"""A forum's thread: the opener's posts stay, what others answered goes."""

import re
from typing import Any

from resiliparse.parse.html import HTMLTree

#: How boards mark a post, and within it or on it who wrote it.
_POSTS = (
    "[id^=post_message_]", ".postcontainer", ".postbit", ".postbitlegacy", ".topic-post", ".crawler-post",
    ".forum-post", "article.message", ".message", ".post_wrapper", ".windowbg", ".post", "[id^=post]",
)  # fmt: skip
_WRITERS = ".username, .bigusername, .poster, .creator, [itemprop=author], .postprofile, .author, .user"
#: What boards alone have on their pages; a blog's front page has posts as well, and its writers all stay.
_BOARD = re.compile(
    r"\bclass=[\"']?[^\"'>]*\b(?:username|bigusername|postprofile|userinfo|postbit(?:legacy)?|postcontainer|topic-post"
    r"|crawler-post|message-user)\b|\bid=[\"']?post_message_|\bJoin(?:ed| Date):|\bPosts: ?\d",
    re.I,
)


def drop_answers(tree: HTMLTree) -> None:
    """Take the posts of a thread out that others than its opener wrote; other pages stay as they are."""
    document = tree.document
    if document is None or not _BOARD.search(str(document.html)):
        return
    for selector in _POSTS:
        posts: list[Any] = [post for post in document.query_selector_all(selector) if post.parent is not None]
        outer = [post for post in posts if not any(other.contains(post) for other in posts if other is not post)]
        if len(outer) > 1:
            opener = _writer(outer[0])
            for post in outer[1:]:
                if not opener or _writer(post) != opener:
                    post.parent.remove_child(post)
            return


def _writer(post: Any) -> str:
    named = post.getattr("data-author") or ""
    node = None if named else post.query_selector(_WRITERS)
    return " ".join((named or (node.text if node is not None else "") or "").split()).casefold()
