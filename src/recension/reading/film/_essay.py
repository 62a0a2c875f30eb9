"""Is this an essay that names other films more often than its own?

Some writers say "this film" and quote others: what they name is seldom what they write of, an answer is worth little.
Their manner shows in the commonest words, as it does in questions of authorship (Mosteller and Wallace 1963; Burrows's
Delta 2002).
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import mul

#: Frequencies are told for a hundred words, their roots taken so that no single word outweighs the others.
_HUNDRED = 100.0
#: Words added to a text's length, so that a short one tells little.
_BLANK = 50
_CERTAIN = 12.0
#: The odds where nobody asks: no essay.
NO_ESSAY = -_CERTAIN

#: Of a text that is no essay an answer of this chance is given, of one that is, only an answer of the other.
ABSTAIN, ABSTAIN_IN_ESSAYS = 0.10, 0.85
#: From these odds on (in nats) a text is taken for something of an essay; each nat above asks for as many more.
_DOUBTFUL, _RISE = -5.0, 1.0

BIAS, LENGTH = "", " length"  # entries of the table that are no words


def traits(words: Sequence[str]) -> dict[str, float]:
    """The words of a text with the roots of their frequencies, its length, and one for all."""
    return _traits(Counter(words), len(words))


def _traits(counts: Mapping[str, int], words: int) -> dict[str, float]:
    length = words + _BLANK
    return {
        BIAS: 1.0,
        LENGTH: math.log(length),
        **{word: math.sqrt(n / length * _HUNDRED) for word, n in counts.items()},
    }


def essay_odds(words: Sequence[str], weights: Mapping[str, float]) -> float:
    """The log odds (nats, -12 to 12) that an essayist wrote this; -12 without weights."""
    if not weights:
        return NO_ESSAY
    weighed = Counter(filter(weights.__contains__, words))
    told = _traits(weighed, len(words))
    odds = float(sum(map(mul, map(weights.get, told, repeat(0.0)), told.values())))
    return max(NO_ESSAY, min(_CERTAIN, odds))


def chance_needed(odds: float) -> float:
    """The chance below which the answer is that the text does not say: it rises with the odds that this is an essay."""
    low, high = _logit(ABSTAIN), _logit(ABSTAIN_IN_ESSAYS)
    needed = min(high, low + _RISE * max(0.0, odds - _DOUBTFUL))
    return 1 / (1 + math.exp(-needed))


def _logit(chance: float) -> float:
    return math.log(chance / (1 - chance))
