"""People whom a text names with a slip of the pen: one letter away from somebody whom the authority knows well."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from recension.authority import Authority, misspelt
from recension.reading._lexicon import words_of
from recension.reading.mentions._on_record import ACTING
from recension.records import Claim
from recension.values import fold
from recension.vocabulary import BY_NAME

#: Properties whose value is a person who worked on the film.
PEOPLE = frozenset(("director", "screenwriter", "producer", "cast_member", "crew"))
#: A word of fewer letters is near too many others.
_SHORTEST = 5
#: Whoever has fewer credits is as likely not meant; given names are more alike than surnames.
_KNOWN, _WELL_KNOWN = 3, 8
_GIVEN = words_of("given_names")
_WORDS = (2, 3)


def spelt_right(claims: Iterable[Claim], authority: Authority) -> tuple[Claim, ...]:
    """The claims, misspelt people by their names; what that makes them say twice, or with less, is left out."""
    claims = tuple(claims)
    slips = {c.value: c for c in claims if c.property in PEOPLE}
    meant = {written: name for written, c in slips.items() if (name := _meant(c, authority))}
    return _without_repeats([_respelt(c, meant) for c in claims], set(meant.values())) if meant else claims


def _respelt(claim: Claim, meant: Mapping[str, str]) -> Claim:
    name = meant.get(claim.value) if claim.property in PEOPLE else None
    return replace(claim, value=name) if name else claim


def _without_repeats(claims: Iterable[Claim], names: Container[str]) -> tuple[Claim, ...]:
    """The claims, of each of these people the first of those that say the same, and none that says less."""
    distinct = {_key(c) if c.value in names else (str(i),): c for i, c in reversed(list(enumerate(claims)))}
    kept = list(reversed(distinct.values()))
    told = {_who(c) for c in kept if _tells_more(c)}
    return tuple(c for c in kept if c.value not in names or _who(c) not in told or _tells_more(c))


def _tells_more(claim: Claim) -> bool:
    return any(claim.qualifiers.get(key) for key in BY_NAME[claim.property].keys)


def _who(claim: Claim) -> tuple[str, ...]:
    return (claim.property, claim.subject, fold(claim.value))


def _key(claim: Claim) -> tuple[str, ...]:
    return (*_who(claim), *(fold(claim.qualifiers.get(k, "")) for k in BY_NAME[claim.property].keys))


def _meant(claim: Claim, authority: Authority) -> str:
    """The name of the one person whom a slip makes of somebody that the authority does not know; "" for none."""
    words = fold(claim.value).split()
    if len(words) not in _WORDS or _people(words, authority):
        return ""
    near: dict[int, int] = {}
    for place, form in _a_letter_away(words):
        known = _WELL_KNOWN if place == 0 and words[0] in _GIVEN else _KNOWN
        for person in _people(form, authority):
            credits = _credits(person, claim.property, authority)
            if credits >= known:
                near[person] = credits
    best = max(near, key=lambda p: (near[p], -p), default=None)
    alone = best is not None and all(2 * n < near[best] for p, n in near.items() if p != best)
    return authority.person_name(best) if best is not None and alone else ""


def _a_letter_away(words: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The words with one long one of them a letter away, each with its place."""
    for place, word in enumerate(words):
        if len(word) >= _SHORTEST:
            for form in misspelt(word):
                yield place, [*words[:place], form.decode(), *words[place + 1 :]]


def _people(words: Sequence[str], authority: Authority) -> list[int]:
    name = authority.name_of(words)
    return authority.people_named(name).tolist() if name >= 0 else []


def _credits(person: int, property: str, authority: Authority) -> int:
    """How many credits somebody has who has one of a property's kind."""
    trades = authority.trades_of(person)
    acts = sum(n for trade, n in trades.items() if trade in ACTING)
    of_kind = acts if property == "cast_member" else sum(trades.values()) - acts
    return sum(trades.values()) if of_kind else 0
