"""Makers under a key: "Director: X", "Screenplay - X", "the composer (X)", "X (editor)"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON
from recension.reading.rules._people import (
    LIST,
    P,
    back,
    names,
)
from recension.reading.rules.credits._crafts import (
    AGENTS,
    PASSIVES,
    WORKS,
    Credit,
    Table,
)
from recension.reading.rules.credits._makers import STEMS, credit_drafts

_AGENTS, _WORKS, _PASSIVES = Table(AGENTS), Table(WORKS), Table(PASSIVES)
_ANY_KEY = rf"(?:{_AGENTS.any}|{_WORKS.any}|{_PASSIVES.any}|story)"
_KEYS = rf"(?P<agents>{_ANY_KEY}(?:(?:/| and |, | & ){_ANY_KEY}){{0,3}})"
_KEY_BEFORE = re.compile(rf"\b{_KEYS}(?: by)? ?$")
#: "a newspaper editor (X)" is of the story, "the editor (X)" of the film.
_IN_STORY = re.compile(r"\b(?:a|an|his|her|their|who|as|young|local|named)(?: [a-z-]+){0,3} $")


def _keyed(hit: Hit) -> Iterator[Draft]:
    """ "Director: X", "the composer (X)"."""
    before = back(hit, STEMS, 40) and back(hit, _KEY_BEFORE, 60)
    if before and not (
        _AGENTS.credit(before["agents"])
        and _IN_STORY.search(hit.typed.shadow, max(0, before.start() - 30), before.start())
    ):
        judged = all(_HYPHENED.search(m.name) for m in names(hit))
        yield from () if judged else credit_drafts(hit, _key_credits(before["agents"]), before, strong=True)


#: "Direction: Non-existent".
_HYPHENED = re.compile(r"^[A-Z][a-z]+-[a-z]+$")


_KEY_AT_START = re.compile(rf"(?:(?<![^\n])|[,;.|] ) *{_KEYS}(?: by)?$")


def _dashed(hit: Hit) -> Iterator[Draft]:
    """ "Screenplay - X", where the key opens its line or a row of such."""
    before = back(hit, STEMS, 40) and back(hit, _KEY_AT_START, 60)
    if before and all(m.kind == PERSON or m.words > 1 for m in names(hit)):
        yield from credit_drafts(hit, _key_credits(before["agents"]), before, strong=True)


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """ "X (director)"."""
    key = _KEY_INSIDE.fullmatch(hit.match["key"].replace(" /", "/").strip())
    if key:
        yield from credit_drafts(hit, _key_credits(key["agents"]), strong=True)


_KEY_INSIDE = re.compile(_KEYS)


def _key_credits(words: str) -> list[Credit]:
    """The credits of a header's key, be it maker, work or participle."""
    parts = re.split(r"/|, | and | & ", words)
    found = (_AGENTS.credit(p) or _WORKS.credit(p) or _PASSIVES.credit(p) or _WORKS.credit(p + " by") for p in parts)
    return list(dict.fromkeys(c for c in found if c is not None))


RULES: tuple[Rule, ...] = (
    Rule("NAME (AGENT)", "director", rf"(?P<value>{P})(?:'s?)? [(\[] ?(?:as )?(?:the )?(?P<key>[a-z][a-z ,/&-]{{1,50}})[)\]]", build=_in_brackets),
    Rule("AGENT (NAME)", "director", rf"[(\[](?:by )?(?P<value>{LIST})[)\]]", build=_keyed),
    Rule("KEY: NAMES", "director", rf": ?(?P<value>{LIST})", build=_keyed),
    Rule("KEY - NAMES", "director", rf" (?:-{{1,2}}|—|–) (?P<value>{LIST})(?=[.,;)\n]|$| (?:-{{1,2}}|—|–) )", build=lambda hit: _dashed(hit)),
)  # fmt: skip
