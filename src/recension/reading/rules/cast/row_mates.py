"""Players by the row they stand in: who stands between two that the rules tell for players is one as well.

A rule knows the names that it knows; what a row lacks then is a name that is misspelt, or known for nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from recension.reading._lexicon import words_of
from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import NAME, PERSON, Mention
from recension.reading.mentions._misspelt_people import PEOPLE
from recension.reading.rules._people import is_person
from recension.reading.rules.cast._parentheses import acts
from recension.values import fold

#: What parts two names of a row.
_JOINT = re.compile(r"(?: \([^()\n]{1,40}\))?(?:[,;](?: (?:and|&|plus))?|,? (?:and|&|plus)) ?(?:the (?:great|late|always|ever) (?:[a-z]+ )?)?")
#: A nickname within a name, its marks and brackets as they come: 'Ned "Brine") Foss'.
_NICKNAME = re.compile(r" [\"'(]{1,2}[A-Z][^\"'()\n]{1,22}[\"')]{1,2} ")
#: Of a row of so many, so many told tell of the others.
_ROW, _TOLD = 3, 2
#: Rows of makers, of films at large, of the heard or of who might have played.
_OTHERS = re.compile(
    r"\b(?:directors?|filmmakers?|writers?|producers?|prior|previous|other|earlier|original|remake|sequels?|version|would|could|should|might|instead|like|unlike|than|likes of|"
    r"besides|except|books?|interview\w*|comment\w*|songs?|bands?|music|sung|album|series of|films|movies|career)\b"
)
_GIVEN = words_of("given_names")


def with_row_mates(drafts: list[Draft], typed: Typed) -> list[Draft]:
    """The drafts, and those of who stands in a row with players told for such."""
    players = [d for d in drafts if d.property == "cast_member" and d.subject == "film" and d.mention]
    if not players:
        return drafts
    told = {fold(d.value): d for d in reversed(players)} | {str(d.mention[0]): d for d in players if d.mention}
    taken = {fold(d.value) for d in drafts if d.property in PEOPLE}
    mates = (mate for row in _rows(typed) for mate in _mates(row, told, typed))
    return drafts + [mate for mate in mates if fold(mate.value) not in taken]


def _rows(typed: Typed) -> Iterator[list[Mention]]:
    """The names that stand in rows, a name that a nickname parts as one."""
    view, row = typed.text.view, list[Mention]()
    for m in typed.mentions:
        if m.kind not in (PERSON, NAME):
            continue
        between = view[row[-1].end : m.start] if row else ""
        if row and _JOINT.fullmatch(between):
            row.append(m)
        elif row and _NICKNAME.fullmatch(between):
            row[-1] = replace(m, start=row[-1].start, kind=NAME, name=f"{row[-1].name} {m.name}", credit=None)
        else:
            yield row
            row = [m]
    yield row


def _mates(row: list[Mention], told: Mapping[str, Draft], typed: Typed) -> Iterator[Draft]:
    """Who of a row is told by the others alone: in full as they are, or by a surname as they are."""
    near = {i: draft for i, m in enumerate(row) if (draft := told.get(str(m.start)) or told.get(fold(m.name)))}
    if not near or len(row) < _PAIR or _is_of_others(row, typed):
        return
    if not _is_told(row, near, typed):
        yield from _paired(row, near, typed) if typed.known.sure else ()
        return
    in_full = {" " in typed.text.view[row[i].start : row[i].end] for i in near}
    for i, m in enumerate(row):
        between = i - 1 in near and i + 1 in near
        if i not in near and (between or (" " in m.name) in in_full) and _may_play(m):
            yield _beside(near[min(near, key=lambda k: abs(k - i))], m, row)


def _is_told(row: list[Mention], near: Mapping[int, Draft], typed: Typed) -> bool:
    """Whether so many of a row are told for players that the others are as well."""
    if len(row) < _ROW or len(near) < _TOLD:
        return False
    of_record = typed.known.sure and all(row[i].credit is not None for i in near)
    return (5 if of_record else 3) * len(near) >= len(row)


def _paired(row: list[Mention], near: Mapping[int, Draft], typed: Typed) -> Iterator[Draft]:
    """Somebody whom the authority knows in full and "and" joins to a player of a sure film's credits, who lack some."""
    for (i, a), (k, b) in pairwise(enumerate(row)):
        one, other = (i, b) if i in near else (k, a)
        alone = (i in near) != (k in near) and _AND.fullmatch(typed.text.view, a.end, b.start)
        if alone and row[one].credit is not None and other.kind == PERSON and other.known and other.words > 1 and _may_play(other):
            yield _beside(near[one], other, row)


_PAIR, _AND = 2, re.compile(r",? (?:and|&) ")


def _beside(draft: Draft, m: Mention, row: list[Mention]) -> Draft:
    """A player's draft, of whoever stands in the row with them."""
    start, end = row[0].start, row[-1].end
    rule = "beside PLAYERS in a row"
    return replace(draft, value=m.name, start=start, end=end, mention=(m.start, m.end), ids=m.ids, qualifiers={}, rule=rule)


def _may_play(m: Mention) -> bool:
    if m.credit is not None:
        return m.credit.acts
    return is_person(m) and acts(m) and not (" " not in m.name and m.name.lower() in _GIVEN)


def _is_of_others(row: Iterable[Mention], typed: Typed) -> bool:
    """Whether the row's sentence speaks of other films, or of other people than players."""
    row = list(row)
    at, end = typed.from_view(row[0].start, row[-1].end)
    line = typed.line_at(at)
    lead, behind = typed.shadow[max(line[0], at - 70) : at], typed.shadow[end : min(end + 40, line[1])]
    told = _OTHERS.search(lead) is not None or _OTHERS.search(behind) is not None
    return told or names_another(typed, line[0], at) or names_another(typed, end, line[1])
