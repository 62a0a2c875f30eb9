"""Whom the film portrays, and the characters that no performer is named for."""

import re
from collections.abc import Iterator

from recension.reading._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._people import DESCRIPTION, LIST, P, back, places_of, quote_from
from recension.reading.rules._roles import is_role

_SOMEBODY = f"[{CHARACTER}{NAME}{PERSON}]"


def _real(hit: Hit) -> Iterator[Draft]:
    """A real person: a full name, or the surname of one; the film's players and makers portray, they are not portrayed."""
    for m in hit.mentions("value"):
        if m.words > 1 and m.credit is None and not _EVENT.search(m.name):
            yield hit.draft(m.name, mention=m)


_EVENT = re.compile(
    r"\b(?:Massacre|Story|People|War|City|Affair|Case|Murders?|House|Street|School|University|Rico|Zealand|America|York)$"
)


def _character(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        if not _is_played(hit, m):
            yield hit.draft(m.name, mention=m)


_PLAYED_AFTER = re.compile(
    rf"(?:'s)? ?(?:\([^()\n]{{0,40}}?{P}|,? (?:is |was )?(?:[a-z]+ly )?(?:played|portrayed|voiced) by)"
)


def _is_played(hit: Hit, m: Mention) -> bool:
    """Whether a performer stands beside the name anywhere in the text: then the role is the performer's qualifier."""
    shadow = hit.typed.shadow
    return any(
        _PLAYED_AFTER.match(shadow, p + 1) or shadow[max(0, p - 4) : p].endswith(" as ")
        for p in places_of(m, hit.typed)
    )


_KIND_BEFORE = re.compile(
    r"\b(?:a|an|the|his|her|their|our|one|young|old)\b[^\n.,;()]{0,50}?(?P<kind>[a-z]+(?:-[a-z]+)*),? $"
)


def _named(hit: Hit) -> Iterator[Draft]:
    """ "a washed-up boxer named Sid Malone": before "named" stands what a person can be."""
    before = back(hit, _KIND_BEFORE, 70)
    if before and is_role(before["kind"]):
        for m in hit.mentions("value"):
            if not _is_played(hit, m):
                yield hit.draft(m.name, mention=m, quote=quote_from(hit, before))


def _known_character(hit: Hit) -> Iterator[Draft]:
    """A character of the film's credits whom the text names, and whose performer it never names."""
    for m in hit.mentions("value"):
        player = m.credit.name if m.credit else ""
        named = any(p.kind == PERSON and p.name == player for p in hit.typed.mentions)
        if m.words <= 3 and not named and not _is_played(hit, m):
            yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("credited character", "character", f"(?P<value>{CHARACTER})", build=_known_character, presupposed=True, needs_film=True),
    Rule("life of NAME", "portrays", rf"\b(?:(?:true|real|real-life|life|tragic|inspiring) (?:life )?stor(?:y|ies)|life(?: and (?:times|death|career|work|crimes))?|rise and fall|early years|final days|last days|exploits|biopics?|bio-?pics?|biograph(?:y|ies)|biographical (?:film|movie|drama|picture)|dramati[sz]ation) (?:of|about|on) {DESCRIPTION}(?P<value>{LIST})", build=_real),
    Rule("the real NAME", "portrays", rf"\b(?:the real(?:-life)?|real-life|real life|the actual|the historical) (?:(?:[a-z]+(?:er|or|man|woman|ist|ess)|king|queen|cop|colonel|captain|general|president|famous|legendary) )?(?P<value>{P})", build=_real, presupposed=True),
    Rule("NAME's life story", "portrays", rf"\b(?:film|movie|picture|biopic|drama|documentary|account|portrait|story|chronicles?|depicts?|dramati[sz]es|recounts|retells|tells)\b[^\n.;()]{{0,24}} (?P<value>{P})'s? (?:[a-z-]+ )?(?:life|life story|rise|career|true story|early life|final days|last days|biography)\b", build=_real),
    Rule("character NAME", "character", rf"\b(?:(?:main|lead|title|central|titular|principal) (?:character|protagonist|role)|protagonist|anti-?hero|hero|heroine|(?:main |lead )?char(?:acter|\.)?'?s? name)(?:,| is| named| called| being)? (?P<value>{_SOMEBODY})(?!'s| [({{])", build=_character),
    Rule("ROLE named NAME", "character", rf"\b(?:named|called|by the name of|known as|nicknamed) (?P<value>{_SOMEBODY})(?!'s)", build=_named),
)  # fmt: skip
