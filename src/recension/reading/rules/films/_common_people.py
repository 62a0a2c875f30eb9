"""How another film stands to the reviewed one by whom both have: as far as the text names them."""

import re

from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import NAME, PERSON, Mention
from recension.reading.other_films._series import relation_in_series
from recension.reading.rules.films._related_words import STATED, relation_of

#: Relations by what somebody did on both films; the first that fits decides.
BY_WORK = {
    "director": "same_director",
    "cast_member": "same_actor",
    "screenwriter": "same_writer",
    "crew:music": "same_composer",
}
#: What the words say and no names decide.
_TOLD = STATED | {"trailer", "influence", "tv"}
_HE = re.compile(r"\b(?:he|she|his|her|him|they|their|who|whose)\b")
#: Whoever is told so of was of the film for a while, whatever lists have of them.
_LEFT = re.compile(r"\b(?:was|were|been|got|being) (?:soon |later |then )?(?:replaced|fired|sacked|dropped|dismissed|recast|let go)\b")
_REACH = 220


def relation_told(hit: Hit, m: Mention, lead: str, after: str) -> tuple[str, str]:
    """The relation of the film that `m` names, "" where nothing tells it, and whom both films have in common."""
    relation = relation_of(lead, after)
    if relation in _TOLD:
        return relation, ""
    series = relation_in_series(m.name, hit.typed.known.titles)
    if series and relation in ("", "comparison"):
        return series, ""
    if _LEFT.search(hit.typed.shadow, *hit.typed.line_at(hit.match.start("value"))):
        return "" if relation.startswith("same_") else relation, ""
    told = _by_people(hit, m) if m.by and not (relation.startswith("same_") and _is_a_strangers(hit)) else None
    if told is not None:
        return told
    if relation == "same_director" and _is_anothers(hit, m):
        return "", ""
    return relation, ""


def _is_a_strangers(hit: Hit) -> bool:
    """Whether the person named last before a title is none of the reviewed film's."""
    start = hit.match.start("value")
    line, _ = hit.typed.line_at(start)
    before = [p for p in hit.typed.within(max(line, start - _REACH), start) if p.kind == PERSON]
    return bool(before) and before[-1].credit is None


def _by_people(hit: Hit, m: Mention) -> tuple[str, str] | None:
    """The relation by whoever is named nearest before the title, else behind it, else is meant by a pronoun."""
    start, end = hit.match.span("value")
    line, line_end = hit.typed.line_at(start)
    before = hit.typed.within(max(line, start - _REACH), start)[::-1]
    behind = hit.typed.within(end, min(line_end, end + _REACH))
    named = [p for p in (*before, *behind) if p.kind == PERSON and p.credit is not None]
    if not named and _HE.search(hit.typed.shadow, line, line_end):
        last = hit.typed.within(max(0, line - _REACH), line)[::-1]
        named = [p for p in last if p.kind == PERSON and p.credit is not None][:1]
    return next((told for p in named if (told := _in_common(m, p))), None)


def _in_common(m: Mention, person: Mention) -> tuple[str, str] | None:
    """What somebody named did on both films, else on the other one."""
    there = [work for name, work in m.by if name == person.name]
    here = person.credit.properties if person.credit is not None else frozenset()
    works = [w for w in BY_WORK if w in there and w in here] or [w for w in BY_WORK if w in there]
    return (BY_WORK[works[0]], person.name) if works else None


def _is_anothers(hit: Hit, m: Mention) -> bool:
    """Whether a film that the authority knows is said to be by somebody who did not direct the reviewed one."""
    known, start = hit.typed.known, hit.match.start("value")
    before = [p for p in hit.typed.within(max(0, start - 60), start) if p.kind in (PERSON, NAME)]
    directs = bool(before) and before[-1].credit is not None and "director" in before[-1].credit.properties
    told = any("director" in p.properties for p in known.people)
    return known.sure and told and m.known and bool(before) and before[-1].kind == PERSON and not directs
