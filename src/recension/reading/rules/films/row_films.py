"""Films by the row they stand in: what the authority has for a film's name, joined to a film that the rules tell.

A rule knows one name by the words round it; what else a row holds is of the same kind.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import NAME, TITLE, Mention
from recension.reading.rules.films._bare_titles import NO_TITLES, PEOPLES, PLACES
from recension.values import fold

#: What joins two films of a row: a comma or a word, each film perhaps in marks and with its year or whose it is.
_JOINT = re.compile(
    r"[\"'*_]{0,2}(?: \((?:18|19|20)\d\d\))?(?:[,;/][\"'*_]?(?: (?:and|&|or|even|plus))?|,?[\"'*_]? (?:and|&|or|meets|nor)) ?"
    r"(?:even |also |both )?(?:the |The )?[\"'*_]{0,2}"
)
#: A great word right before a name, or right behind it, makes it a part of a longer one.
_GREAT_BEFORE = re.compile(r"[A-Z][\w.'-]*,? $")
_GREAT_BEHIND = re.compile(r" (?:(?:of|in|for|on|at|over) (?:the )?)?[A-Z]|[\w-]|'s [a-z]|: [A-Z]")
#: What is in a row with a film and is none: "Brine's story and characters".
_NO_FILM_BEHIND = re.compile(r" (?:books?|novels?|comics?|games?|songs?|albums?|characters?|himself|herself|murders?|fans?|lovers)\b")
_GIVEN, _OPENERS = words_of("given_names"), words_of("common_openers") | words_of("not_names")
_NO_FILMS = NO_TITLES | PEOPLES


def with_row_films(drafts: list[Draft], typed: Typed) -> list[Draft]:
    """The drafts, and those of the films that stand in a row with another film told for one."""
    told = _films(drafts)
    if not told:
        return drafts
    drafts = [_as_before(d, typed, told) for d in drafts]
    told = _films(drafts)
    taken = {d.mention[1] for d in drafts if d.mention}
    values = {fold(d.value) for d in told.values()}
    mates = _along(typed.mentions, told, typed) + _along(typed.mentions[::-1], told, typed)
    return drafts + [d for d in mates if d.mention and d.mention[1] not in taken and fold(d.value) not in values]


#: "Holm's Lamplight, Greta": the first alone is said to be Holm's.
_WHOSE = re.compile(r"(?:'s?|’s?) [\"'*_]?$")


def _films(drafts: Sequence[Draft]) -> dict[int, Draft]:
    """The films that stand beside the reviewed one, by where their names end."""
    films = (d for d in reversed(drafts) if d.property == "related_film" and d.subject == "film")
    return {d.mention[1]: d for d in films if d.mention}


def _as_before(draft: Draft, typed: Typed, told: Mapping[int, Draft]) -> Draft:
    """A film right behind one by the same hand, of which nothing else is known: "since Lamplight (1971) and Greta"."""
    if draft.property != "related_film" or draft.qualifiers.get("relation") != "comparison" or not draft.mention:
        return draft
    pairs = ((a, b) for a, b in pairwise(typed.mentions) if b.end == draft.mention[1] and not b.by and a.end in told)
    joined = (a for a, b in pairs if _is_joined(a, b, typed) and not _WHOSE.search(typed.text.view, max(0, a.start - 5), a.start))
    before = next((told[a.end].qualifiers for a in joined), {})
    if not str(before.get("relation", "")).startswith("same_"):
        return draft
    shared = {key: before[key] for key in ("relation", "person") if before.get(key)}
    return replace(draft, qualifiers={**draft.qualifiers, **shared})


def _along(mentions: Sequence[Mention], told: Mapping[int, Draft], typed: Typed) -> list[Draft]:
    """Each film joined to a told one, or to another such, in the direction of the mentions."""
    found: list[Draft] = []
    last = None
    for a, b in pairwise(mentions):
        draft = told.get(a.end) or last
        last = _beside(draft, b) if draft and b.end not in told and _is_joined(a, b, typed) and _may_be_film(b, typed) else None
        found += [last] if last else []
    return found


def _is_joined(a: Mention, b: Mention, typed: Typed) -> bool:
    first, second = (a, b) if a.start < b.start else (b, a)
    return _JOINT.fullmatch(typed.text.view, first.end, second.start) is not None


def _may_be_film(m: Mention, typed: Typed) -> bool:
    """Whether the authority has a name for a film's, and neither its words nor those beside it make it another thing."""
    view, name = typed.text.view, fold(m.name)
    if m.kind not in (NAME, TITLE) or not m.known or m.own or m.credit is not None or name in _NO_FILMS or m.name in PLACES:
        return False
    if not m.likely and (name in _GIVEN or name in _OPENERS or m.name.startswith("the ")):
        return False  # "the Boss"
    before, behind = _GREAT_BEFORE.search(view, max(0, m.start - 24), m.start), _GREAT_BEHIND.match(view, m.end)
    return not (before or behind or _NO_FILM_BEHIND.match(view, m.end))


def _beside(draft: Draft, m: Mention) -> Draft:
    """Another film's draft, of the one that stands in a row with it."""
    kept = {key: value for key, value in draft.qualifiers.items() if key != "year"}
    return replace(draft, value=m.name, start=m.start, end=m.end, mention=(m.start, m.end), ids=m.ids, qualifiers=kept, rule="beside FILMS in a row")
