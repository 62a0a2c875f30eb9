"""Runs of three letters: two spellings of a name share most of theirs."""

from recension.values import fold


def grams(text: str) -> frozenset[str]:
    """The runs of three in each folded word, its ends marked by spaces.

    >>> sorted(grams("Mask"))
    [' ma', 'ask', 'mas', 'sk ']
    """
    words = (f" {word} " for word in fold(text).split())
    return frozenset(word[i : i + 3] for word in words for i in range(len(word) - 2))


def likeness(query: frozenset[str], name: frozenset[str]) -> float:
    """How much of the query the name holds, 0..1, with a little less for a longer name."""
    shared = len(query & name)
    return shared / len(query) - 0.1 * (1 - shared / len(name)) if query and name else 0.0
