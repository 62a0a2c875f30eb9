"""The clauses that may judge in words of their own: an aspect, a person or the film is their subject, or none is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recension.reading._lexicon import words_of
from recension.reading.opinion._tags import Tagged
from recension.reading.opinion._targets import craft_of

ASPECT, PERSON, PRONOUN, FILM, CARRIED, LOOSE = "aspect", "person", "pronoun", "film", "carried", "loose"


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens first..last: a subject up to `verb`, then what is said of it; a loose one has no subject."""

    kind: str
    first: int
    verb: int
    last: int
    aspect: str


_ASIDE = r"(?:[puoc][^.;()=!kBq,MtHI]{1,6}|,[^.;()=!tHI]{1,7},|\([^()]{1,10}\))?"
_SUBJECT = re.compile(
    r"(?<=[.;,&Bq)(t])i{0,3},?(?P<subject>(?P<aspect>d?[iwesPnyCT]{0,4}?a+(?:(?:,&?|&)d?w{0,2}a+){0,3})"
    r"|(?P<person>P(?:(?:,&?|&)P){0,3})(?!s)|(?P<film>d?[iwe]{0,2}f|T|t)|(?P<pronoun>H))"
    rf"{_ASIDE}(?P<verb>[xi!]{{0,3}}[=hDMmk!v]|[xi]{{0,2}}w)"
)
#: Where another subject begins after a comma or "and".
_ANOTHER = re.compile(r"[,&B]{1,2}i?(?:d?[iwes]{0,3}[af]|P|C|H|I|t)[=hDMmkw!i]")
_ENDS = ".;()Bq"
_LONGEST, _BEFORE, _AFTER = 22, 8, 8  # tokens of a predicate, and around a lone judging word
_VERBS = words_of("opinion_predicates")
_POINTING = frozenset(("it", "they", "this", "that", "these", "those"))


def clauses(tagged: Tagged) -> list[Clause]:
    """The clauses with a subject, in order, then the judging words outside them, one for each clause and aspect."""
    told = list(_told(tagged))
    within = {i for c in told for i in range(c.first, c.last + 1)}
    return [*told, *_loose(tagged, within)]


def _told(tagged: Tagged) -> Iterator[Clause]:
    position, before = 0, None
    while match := _SUBJECT.search(tagged.tags, position):
        position = match.start("subject") + 1
        verb = match.end("verb") - 1
        if tagged.tags[verb] == "w" and not _is_verb(tagged.texts[verb]):
            continue
        clause = _clause(tagged, match, verb, before)
        if clause is not None:
            before = clause
            position = match.end("verb")
            yield clause


def _is_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith(("s", "ed")) and not word.endswith("ss"))


def _clause(tagged: Tagged, match: "re.Match[str]", verb: int, before: Clause | None) -> Clause | None:
    first, end = match.start("subject"), _end(tagged.tags, verb + 1, _LONGEST)
    last = verb + len(tagged.tags[verb:end].rstrip(",&;")) - 1
    if last <= verb:
        return None
    if match["aspect"]:
        entry = tagged.entries[match.end("aspect") - 1]
        return Clause(ASPECT, first, verb, last, entry.aspect if entry else "")
    if match["person"]:
        return Clause(PERSON, first, verb, last, craft_of(tagged, first))
    word = tagged.texts[first]
    if word in _POINTING and before is not None and _goes_on(tagged, before, first):
        return Clause(CARRIED, first, verb, last, before.aspect)
    if match["pronoun"]:
        return Clause(PRONOUN, first, verb, last, "acting") if word in ("he", "she") else None
    return Clause(FILM, first, verb, last, "overall")


def _goes_on(tagged: Tagged, before: Clause, first: int) -> bool:
    """Whether a clause about an aspect stands in the same sentence as a token or in the one before."""
    return before.kind in (ASPECT, CARRIED) and tagged.tags.count(".", before.last, first) <= 1


def _end(tags: str, start: int, reach: int) -> int:
    """The token after the clause that goes on from a token."""
    for i in range(start, min(start + reach, len(tags))):
        if tags[i] in _ENDS or (tags[i] in ",&" and _ANOTHER.match(tags, i)):
            return i
    return min(start + reach, len(tags) - 1)


def _loose(tagged: Tagged, within: set[int]) -> Iterator[Clause]:
    seen: set[tuple[int, str]] = set()
    for match in _JUDGING.finditer(tagged.tags):
        at = match.start()
        entry = tagged.entries[at]
        if entry is None or at in within:
            continue
        first = at
        while tagged.tags[first - 1] not in ".;()Bq," and at - first < _BEFORE:
            first -= 1
        end = _end(tagged.tags, at + 1, _AFTER)
        named = [i for i in range(first, end) if tagged.tags[i] == "a"]
        nearest = tagged.entries[min(named, key=lambda i: abs(i - at))] if named else entry
        aspect = nearest.aspect if nearest and nearest.aspect not in _NOT_ALONE else "overall"
        if (end, aspect) not in seen:
            seen.add((end, aspect))
            yield Clause(LOOSE, first, at, end - 1, aspect)


_JUDGING = re.compile("[eEykzl]")
_NOT_ALONE = frozenset(("", "none", "disc", "film", "role"))
