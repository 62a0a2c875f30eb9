"""Whether a claim's qualifiers are borne out, for proposals of a second reader."""

import re
from collections.abc import Mapping

from recension.reading.grammar._numerals import numbers_in
from recension.records import Proposal
from recension.values import fold, normalise_score

#: Small words, which say nothing by themselves.
SMALL = frozenset(
    "de la del della di da dos du van der den von le el al bin ter y and of the a an in on to for".split()
)
_ENUMERATED: Mapping[str, frozenset[str]] = {
    "pol": frozenset(("pos", "neg", "mixed", "neutral")),
    "strength": frozenset(("weak",)),
    "result": frozenset(("won", "nominated")),
    "approx": frozenset("around over under nearly only at_most".split()),
}
#: Qualifiers with words of the program's own, and those whose words may stand elsewhere in the text.
_OF_A_LIST = frozenset(("kind", "role", "relation"))
_ELSEWHERE = frozenset("edition label carrier body territory reason year".split())
_IN_THE_QUOTE = frozenset(("from", "to"))
#: Those that name somebody, in full or in part.
_NAMES = frozenset("character by person target recipient artist author about for".split())
_NUMBERS = frozenset(("low", "high", "runtime"))
_KNOWN = frozenset(_ENUMERATED) | _OF_A_LIST | _ELSEWHERE | _NAMES | _IN_THE_QUOTE | _NUMBERS | {"currency", "norm"}
_CURRENCIES = {"USD": r"[$]|dollar|bucks?\b|usd", "GBP": r"£|pound|quid|gbp|sterling", "EUR": r"€|euro|eur\b"}
_SIGN = re.compile("|".join(_CURRENCIES.values()), re.I)


def qualifies(name: str, value: str, proposal: Proposal, text: str) -> bool:
    """Whether the quote, or for what may stand elsewhere the text, says a qualifier."""
    if not value or name in _OF_A_LIST:
        return True
    if name in _ENUMERATED:
        return value in _ENUMERATED[name]
    if name in _NAMES:
        return _is_named(value, text)
    if name in _NUMBERS:
        return any(value == f"{n:g}" or value == str(int(n)) for n in numbers_in(proposal.quote))
    if name == "currency":
        signs = _SIGN.search(proposal.quote)
        return re.search(_CURRENCIES.get(value, re.escape(value)), proposal.quote, re.I) is not None or not signs
    if name == "norm":
        norm = normalise_score(_in_digits(proposal.value))
        return value.isdecimal() and (norm is None or abs(int(value) - norm) <= 1)
    return name in _KNOWN and _stands(value, proposal.quote if name in _IN_THE_QUOTE else text)


def _in_digits(score: str) -> str:
    """"four stars out of five" as "4 out of 5"."""
    worth = [f"{n:g}" for n in numbers_in(score)]
    return " out of ".join(worth) if len(worth) == 2 else score


def _is_named(value: str, text: str) -> bool:
    """Whether a word of a name at least stands in the text."""
    told = set(fold(text).split())
    return any(w in told for w in fold(value).split() if w not in SMALL)


_FOLD_KEEPS = 4  # "Norwegian" says "Norway", "restored" "restoration"


def _stands(value: str, words: str) -> bool:
    """Whether the words of a qualifier stand there, each by its stem at least."""
    stems = {w[:_FOLD_KEEPS] for w in fold(words).split()}
    own = [w for w in fold(value).split() if w not in SMALL]
    return bool(own) and all(w[:_FOLD_KEEPS] in stems for w in own)


def is_known_qualifier(name: object) -> bool:
    """Whether claims have a qualifier of this name."""
    return name in _KNOWN
