"""What was, told in sentences of their own beside a film of the real: in the past tense, of nobody who made the film.

A review tells its film's story in the present; so what it tells in the past, of no film, book or record and of none of
the film's people, is history. Each clause with a verb of its own is a fact.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules.credits._companies import COMPANIES
from recension.reading.rules.world._lived import is_shown, of_the_film
from recension.reading.rules.world._real import is_real, is_true_story
from recension.reading.rules.world._told_history import PAST_VERB, is_dated, is_past, speaks_of_lives, speaks_of_record
from recension.vocabulary import Assertion

_LONGEST, _SHORTEST = 160, 18


def _clauses(hit: Hit) -> Iterator[Draft]:
    """Every clause of every sentence of history, where the text tells of the real."""
    typed = hit.typed
    if not is_true_story(typed):
        return
    before = False
    for start, end in typed.lines:
        before = _tells_what_was(typed, start, end, before)
        for a, b in _parts(typed.shadow, start, end) if before else ():
            yield _fact(hit, a, b)


def _fact(hit: Hit, start: int, end: int) -> Draft:
    """A fact; what denies says where the film leaves the facts."""
    quote, denied = hit.typed.to_view(start, end), _NOT_SO.search(hit.typed.shadow, start, end) is not None
    value, qualifiers = hit.typed.text.view[slice(*quote)], {} if denied else {"kind": "history"}
    draft = hit.draft(value, qualifiers, quote=quote, mention=quote, property="departure" if denied else "")
    return replace(draft, at=(start, end), assertion=Assertion.ASSERTED if denied else None)


_NOT_SO = re.compile(r"\b(?:did not|didn't|(?:was|were|had) (?:not|never)|wasn't|weren't|hadn't)\b")


def _tells_what_was(typed: Typed, start: int, end: int, goes_on: bool) -> bool:
    """Whether a sentence tells of the real: by its year, by whom it names, by what befalls them, or going on about them."""
    if not is_past(typed, start, end) or _OF_THE_TELLING.search(typed.shadow, start, end) or of_the_film(typed.shadow[start:end]):
        return False
    named = typed.within(start, end)
    if any(m.name.lower() in COMPANIES or m.own for m in named):
        return False
    of_real = any(m.kind in (NAME, CHARACTER) and is_real(m, typed) for m in named)
    told = (is_dated, speaks_of_lives, speaks_of_record)
    return of_real or any(tells(typed, start, end) for tells in told) or (_GOES_ON.match(typed.shadow, start) is not None and (goes_on or _of_one_real(typed, start)))


def _of_one_real(typed: Typed, start: int) -> bool:
    """Whether whoever was named last before a place, shortly before, has lived and made no film."""
    last = [m for m in typed.within(max(0, start - 250), start) if m.kind in (PERSON, NAME, CHARACTER)][-1:]
    return bool(last) and last[0].kind != PERSON and is_shown(last[0], typed)


#: What is told of a film's fortunes, and of what it makes of the facts.
_OF_THE_TELLING = re.compile(r"\b(?:invent\w+|fabricat\w+|cannot have|as shown|departs?|budget|costs?|gross\w*|tickets?|sold out|distribut\w+|cut|print|prints|label|copies|soundtrack|rated|certificate|banned|censor\w*|pulled|shelved|weekend)\b")
_GOES_ON = re.compile(r"\W*(?:(?:but|and|so|then|later|in the end|afterwards|in \d{4}),? )?(?:he|she|they|it|his|her|their|both|nobody|neither|the (?:boy|girl|man|woman|two|three|pair|family|mother|father|jury|court|police|press|trial|judge))\b")
#: Where a clause ends and another with a verb of its own begins.
_CUT = re.compile(rf"[;:—]|, (?=(?:and|but|or|so|who|which|whose|where|when|while|most|one|some|though|although)\b)| (?=(?:and|but) (?:[a-z]+ly |then |later |never )?{PAST_VERB}\b)")
_VERB = re.compile(rf"\b{PAST_VERB}\b")
_LINK = re.compile(r"[\s,;:—]*(?:(?:and|but|or|so) )?")


def _parts(shadow: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clauses of a sentence, each with its verb; what has none goes with the clause before it."""
    cuts = [start, *(m.start() for m in _CUT.finditer(shadow, start, end)), end]
    spans: list[tuple[int, int]] = []
    for a, b in pairwise(cuts):
        if spans and not (_VERB.search(shadow, a, b) and _VERB.search(shadow, *spans[-1])):
            spans[-1] = (spans[-1][0], b)
        else:
            spans.append((a, b))
    return [span for a, b in spans if (span := _trimmed(shadow, a, b)) and span[1] - span[0] >= _SHORTEST]


def _trimmed(shadow: str, start: int, end: int) -> tuple[int, int]:
    """A clause without what joins it and without its stop; a long one up to a comma."""
    link = _LINK.match(shadow, start, end)
    start = link.end() if link else start
    if end - start > _LONGEST:
        comma = shadow.rfind(",", start + _SHORTEST, start + _LONGEST)
        end = comma if comma > 0 else start + _LONGEST
    return start, start + len(shadow[start:end].rstrip(" .,;:!?—"))


RULES: tuple[Rule, ...] = (Rule("history in the past", "subject_fact", r"\A", build=_clauses),)
