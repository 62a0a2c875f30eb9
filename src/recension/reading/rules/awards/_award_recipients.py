"""Whom a prize went to: by name after it or before it, or by the pronoun that means one named before."""

import re

from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import NAME, PERSON, Mention
from recension.reading.rules._people import is_person

_TO = re.compile(rf"(?![^\n.;]{{0,40}}\b(?:among them|including) one (?:for|to) )(?![^\n.;]{{0,40}}\b(?:lost|losing|loses|beaten|lost out) )(?![^\n.;]{{0,40}}(?:, (?:and )?|\bwas |\bwere |\bis )(?:was |is )?(?:shot|filmed|directed|made|produced|photographed|lit|edited|scored|designed|adapted|released|distributed)\b[^\n.;]{{0,40}} by )(?:(?! and (?:an?|another|also|two|three|the) |, and |, (?:it|which|but|he|she|winning|losing|taking|the (?:film|movie|picture))\b)[^\n.;]){{0,40}}? (?:to|for|came the way of|by) (?:(?:newcomers?|stars?|(?:co-)?writers?|screenwriters?|directors?|actors?|actress(?:es)?|composers?|cinematographers?|editors?|producers?|veterans?|designers?|the late|the young) )?([{PERSON}{NAME}](?:(?:, and |, | and | & )[{PERSON}{NAME}]){{0,3}})")
#: "Two Golden Globes, for Holm and for Marsh", "one for Holm and one for Marsh": each has one.
_FOR_EACH = re.compile(
    rf"s?(?:,| —| --|:)? (?:one )?for ([{PERSON}{NAME}](?:(?:,|,? and) (?:one |another )?for [{PERSON}{NAME}])+)(?=[.,;:)!\n]|$)"
)
#: "Two Golden Globes (Holm, Marsh)", "best actress (Ada Holm)".
_EACH_IN_BRACKETS = re.compile(
    rf"s?(?: nominations?| awards?| prizes?| nods?)? \(((?:for )?[{PERSON}{NAME}](?:(?:, | and |, and | & )(?:for )?[{PERSON}{NAME}])*)\)"
)
_ALONE = re.compile(r"\bwho (?:[a-z]+ ){0,2}(?:was|is|has|wins|took|won)\b")
_PRONOUN = re.compile(r"\b(?:he|she|him|her)\b[^,;]{0,70}$")
#: "X's finest film, nominated for": it is the film that was.
_OWNS_A_FILM = re.compile(r"'s? [^\n,.;]{0,40}\b(?:film|movie|picture|drama|comedy|thriller|debut|masterpiece|jury)\b")
#: Whoever stands in brackets got what is told before them.
_IN_BRACKETS = re.compile(r"[^()\n]{0,80}\)")
#: "… won best director, and the film a European Film Award": what follows went to the film.
_TO_THE_FILM = re.compile(r"(?:,|;| and) (?:the (?:film|movie|picture)|it) (?:itself )?(?:won |took |got |received )?(?:the|an?|two|three|four) $")
_BACK_TO = 260


def recipients_of(hit: Hit, before_start: int, start: int, end: int, after: str) -> list[Mention]:
    """Who got it: those after "to" or "by", else the person nearest before and those joined to it by "and"."""
    to, before = _TO.match(after), hit.typed.shadow[before_start:start]
    if to and " lost " not in f" {before}" and not re.search(r"\bfor (?:best|his|her|their)\b", to[0]):
        found = [m for m in hit.typed.within(end + to.start(1), end + to.end(1)) if _person(m)]
        if found:
            return found
    if _TO_THE_FILM.search(before):
        return []
    view = hit.typed.text.view
    named = (m for m in hit.typed.within(before_start, start) if m.kind in (PERSON, NAME) and _person(m))
    all_of = _ALL_OF_THEM.search(before)
    if all_of is not None:
        return _all_told(hit, before_start + all_of.start(), _COUNTS[all_of["count"]])
    persons = [m for m in named if not _OWNS_A_FILM.match(view, m.end) and not _IN_BRACKETS.match(view, m.end)]
    if not persons:
        return spoken_of(hit, before_start, before)
    first = _subject_with_asides(hit, persons)
    if first is not None:
        return [first]
    kept = persons[-1:]
    joined = "" if _ALONE.search(before) else "and"
    for m in reversed(persons[:-1]):
        between = view[m.end : kept[0].start]
        if not joined or between not in ((" and ", " & ", ", and ") if len(kept) == 1 else (", ",)):
            break
        kept.insert(0, m)
    return kept


def recipients_each(hit: Hit, end: int, after: str) -> list[Mention]:
    """Those who got one each, as the words after the award tell; none where they do not."""
    each = _FOR_EACH.match(after) or _EACH_IN_BRACKETS.match(after)
    return [m for m in hit.typed.within(end + each.start(1), end + each.end(1)) if _person(m)] if each else []


#: "A and B share the credit with C, and all three were nominated".
_ALL_OF_THEM = re.compile(r"\b(?P<count>both|all (?:two|three|four|five))(?: of them)? (?:had|were|are|was|got|won|received|earned|took|had|have been)\b[^,;:]{0,40}$")
_COUNTS = {"both": 2, "all two": 2, "all three": 3, "all four": 4, "all five": 5}


def _all_told(hit: Hit, end: int, count: int) -> list[Mention]:
    """Those whom a sentence names before it says that all of them got it; nobody where it names more or fewer."""
    line = hit.typed.line_at(hit.match.start())[0]
    told = {m.name: m for m in hit.typed.within(line, end) if m.kind in (PERSON, NAME) and _person(m)}
    return list(told.values()) if len(told) == count else []


def _subject_with_asides(hit: Hit, persons: list[Mention]) -> Mention | None:
    """Who opens the sentence and is told of between commas before the verb: "Ada Quill, born in Port Salt, won"."""
    view, last = hit.typed.text.view, persons[-1]
    line = hit.typed.line_at(hit.match.start())[0]
    opening = hit.typed.within(line, line + 1)
    if not opening or opening[0] is last or not _person(opening[0]) or not view.startswith(", ", opening[0].end):
        return None
    return opening[0] if _VERB_BEHIND.match(view, last.end) else None


_VERB_BEHIND = re.compile(r", (?:also |deservedly |rightly |later )?(?:won|took|got|received|was|earned|picked up|collected|shared)\b")


def spoken_of(hit: Hit, before_start: int, before: str) -> list[Mention]:
    """Whom "he" or "she" means: the one person named shortly before, or who opens the sentence before; else nobody."""
    pronoun = _PRONOUN.search(before)
    if pronoun is None:
        return []
    at = before_start + pronoun.start()
    named = [m for m in hit.typed.within(max(0, at - _BACK_TO), at) if m.kind in (PERSON, NAME) and _person(m)]
    credited = [m for m in named if m.credit is not None]
    named = credited or [m for m in named if m.kind == PERSON] or named
    if len({m.name for m in named}) == 1:
        return named[-1:]
    here = hit.typed.line_at(at)[0]
    opened = [m for m in hit.typed.within(here, here + 1) if m in named]
    if opened and at - here > 1:
        return opened  # "Ada Quill had made one film, but she had won a prize"
    opening = hit.typed.shadow.rfind("\n", 0, max(hit.typed.line_at(at)[0] - 1, 0)) + 1
    return [m for m in hit.typed.within(opening, opening + 1) if m in named]


def _person(m: Mention) -> bool:
    known = m.kind == PERSON or m.words > 1 or m.credit is not None
    return known and is_person(m) and not m.name.startswith(("Best ", "Outstanding ", "National Society"))
