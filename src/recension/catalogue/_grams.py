"""What two spellings of a name share: runs of three letters, and for short words what is left without one letter."""

from recension.collation import slips
from recension.values import fold

#: Words up to this length are found by their remainders too: a slip in "mask" spoils all its runs of three.
SHORT = 6


def grams(text: str) -> frozenset[str]:
    """The runs of three in each folded word, its ends marked by spaces, and the remainders of short words.

    >>> sorted(grams("Mask"))
    [' ma', '-ask', '-mak', '-mas', '-mask', '-msk', 'ask', 'mas', 'sk ']
    """
    words = fold(text).split()
    runs = {padded[i : i + 3] for padded in (f" {word} " for word in words) for i in range(len(padded) - 2)}
    return frozenset(runs | {left for word in words if 2 < len(word) <= SHORT for left in _remainders(word)})


def _remainders(word: str) -> set[str]:
    return {f"-{word}", *(f"-{word[:i]}{word[i + 1 :]}" for i in range(len(word)))}


def likeness(query: str, name: str) -> float:
    """How like a folded name is to a folded query, 0..1: each word of the query against the likest of the name's.

    The last word may be unfinished, as it is while someone types.
    """
    wanted, words = query.split(), name.split()
    if not wanted or not words:
        return 0.0
    found = [max(_alike(word, other, last=i == len(wanted) - 1) for other in words) for i, word in enumerate(wanted)]
    # Of two names that hold the query, the one with less besides is meant.
    return sum(found) / len(found) - 0.02 * min(abs(len(words) - len(wanted)), 10)


def _alike(word: str, other: str, *, last: bool) -> float:
    if word == other:
        return 1.0
    if last and len(word) > 1 and other.startswith(word):
        return 0.97
    return 1 - slips(word, other) / max(len(word), len(other))
