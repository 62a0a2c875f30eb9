"""Long lists of words in patterns, folded into tries.

Python tries the alternatives of a list one after the other at every place. A trie asks for the first letter once, then
for the second: "action|adventure|animated" becomes "a(?:ction|dventure|nimated)". Of words that begin alike the longest
is tried first.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

_ATOM = r"(?:[a-z0-9ß-öø-ÿ' /&\ue001-\ue005-]|\\[ '/&.+-])"
_LIST = re.compile(rf"(?P<open>\((?:\?:|\?P<\w+>)?)(?P<words>{_ATOM}+(?:\|{_ATOM}+){{5,}})\)")

Trie = dict[str, "Trie"]
_END = ""


def folded(pattern: str) -> str:
    """The pattern with each list of six plain words or more written as a trie.

    >>> folded(r"(?:rain|rains|snow|sleet|hail|fog|mist) falls")
    '(?:fog|hail|mist|rain(?:s)?|s(?:leet|now)) falls'
    """
    return _LIST.sub(lambda m: f"{m['open']}{_trie_of_list(m['words'])})", pattern)


@lru_cache(maxsize=2048)
def _trie_of_list(words: str) -> str:
    """The trie of a list as it is written; most lists stand in several patterns."""
    return trie_of(words.replace("\\", "").split("|"))


def trie_of(words: Iterable[str]) -> str:
    """An expression that matches exactly these words, the longest first."""
    root: Trie = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _alternatives(root)


def _alternatives(node: Trie) -> str:
    """The node's branches as an alternation, without a group round it."""
    return "|".join(_branch(letter, node[letter]) for letter in sorted(node) if letter != _END)


def _branch(letter: str, node: Trie) -> str:
    """A letter and what may follow it."""
    text = letter
    while _END not in node and len(node) == 1:
        (letter, node) = next(iter(node.items()))
        text += letter
    text, rest = re.escape(text), _alternatives(node)
    if not rest:
        return text
    if _END in node:
        return f"{text}(?:{rest})?"
    return f"{text}(?:{rest})"
