"""Parts of reviews such as stand by themselves: a few sentences out of the middle, and those it opens with."""

import re
from collections.abc import Iterator

_BETWEEN = re.compile(r"(?<=[.!?])\s+")


def excerpts(text: str) -> Iterator[str]:
    """Two passages of one to three sentences out of a review, such as stand by themselves; which, its length says."""
    sentences = _BETWEEN.split(text)
    for seed in (len(text), len(text) // 3):
        start = seed % len(sentences)
        yield " ".join(sentences[start : start + 1 + seed % 3])


def opening(text: str) -> str:
    """The one to three sentences that a review begins with; how many, its length says."""
    return " ".join(_BETWEEN.split(text.lstrip())[: 1 + len(text) % 3])
