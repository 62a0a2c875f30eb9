"""A statement in words: its value as its kind prints it, its qualifiers as a phrase, and the label it stands under."""

from collections.abc import Mapping

from recension.collation._typed import typed
from recension.records import Claim
from recension.values import Duration, Evidence, Money, Span, fold
from recension.vocabulary import BY_NAME

#: How a qualifier reads beside its value; those not listed read "key: text".
_PHRASES = {
    "character": "as {}",
    "recipient": "for {}",
    "for": "for “{}”",
    "about": "of “{}”",
    "artist": "by {}",
    "author": "by {}",
    "by": "by {}",
    "territory": "in {}",
    "label": "{}",
    "carrier": "on {}",
    "year": "{}",
    "body": "{}",
    "result": "{}",
    "relation": "{}",
    "person": "with {}",
    "kind": "{}",
    "aspect": "for the {}",
}
#: Qualifiers that the value or the label already shows.
_SHOWN_ELSEWHERE = {
    "crew": {"role"},
    "company": {"role"},
    "music_change": {"from", "to", "reason"},
    "budget": {"currency", "approx", "low", "high"},
    "gross": {"currency", "approx", "low", "high"},
    "salary": {"currency", "approx", "low", "high"},
    "price": {"currency", "approx", "low", "high"},
    "runtime": {"approx"},
    "score": {"norm"},
}
_NEVER = frozenset({"edition", "anaphor", "norm"})


def value_words(property: str, value: str, qualifiers: Mapping[str, str]) -> str:
    """The value as it is printed: "$7.5 million", "127 min", "Bruce Springsteen, replaced by Bob Seger"."""
    if property == "music_change" and (qualifiers.get("from") or qualifiers.get("to")):
        return _change(value, qualifiers)
    if BY_NAME[property].kind.value in ("money", "duration"):
        found = typed(Claim(property, value, _NOWHERE, qualifiers))
        if isinstance(found, Money):
            return _money(found)
        if isinstance(found, Duration):
            return str(found)
    return value.replace("_", " ")


_NOWHERE = Evidence("-", Span(0, 1))


def _money(found: Money) -> str:
    if found.low is not None and found.high is not None:
        low, high = (Money(amount, found.currency) for amount in (found.low, found.high))
        return f"{low} to {high}"
    return str(found)


def _change(value: str, qualifiers: Mapping[str, str]) -> str:
    before, after = qualifiers.get("from", ""), qualifiers.get("to", "")
    if before and after:
        return f"{before}, replaced by {after}"
    return f"{before} replaced" if before else f"{after} in place of what was there" if _adds(value, after) else value


def _adds(value: str, after: str) -> bool:
    return fold(after) == fold(value)


def qualifier_words(property: str, qualifiers: Mapping[str, str], *, value: str = "") -> str:
    """The qualifiers as a phrase after the value: "as Gar", "won, for Cher"; none that says the value again."""
    hidden = _NEVER | _SHOWN_ELSEWHERE.get(property, set())
    parts = [
        _PHRASES.get(key, f"{key.replace('_', ' ')}: {{}}").format(_plain(key, text))
        for key, text in sorted(qualifiers.items(), key=lambda pair: (_ORDER.get(pair[0], 99), pair[0]))
        if text and key not in hidden and not _says(value, text.replace("_", " "))
    ]
    return ", ".join(parts)


def _plain(key: str, text: str) -> str:
    """A qualifier without signs: "disc.picture" is the disc's picture."""
    return text.replace("disc.", "disc's ") if key == "aspect" else text.replace("_", " ")


def _says(value: str, text: str) -> bool:
    """Whether the value already says what the qualifier does: "opened in March 1985" needs no 1985 beside it."""
    return f" {fold(text)} " in f" {fold(value)} "


_ORDER = {key: place for place, key in enumerate(("result", "character", "recipient", "artist", "relation", "year"))}


def label(property: str, qualifiers: Mapping[str, str]) -> str:
    """What a statement stands under: its property's label, or the work that was done."""
    role = qualifiers.get("role", "") if property in ("crew", "company") else ""
    return (role or BY_NAME[property].label).replace("_", " ")
