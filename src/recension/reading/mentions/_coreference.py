"""From the form a text uses to the full one: surnames after full names, misspelt names."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

from recension.reading._lexicon import words_of
from recension.reading.mentions._by_given_name import by_given_name, tails_of
from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.mentions._mention import NAME, PERSON, Mention
from recension.reading.text._spelling import spelling_distance
from recension.values import fold

_SUFFIXES = frozenset("jr sr ii iii iv".split())
_HONORIFICS = words_of("honorifics")


def with_full_names(mentions: list[Mention], view: str, known: Known) -> list[Mention]:
    """The same mentions; those by surname, or misspelt, carry the full name. Places stay as they are."""
    respelt = _sharing_surnames(by_given_name(_as_credited(mentions, view, known), view, known), view, known)
    bearers = {**_first_names(respelt, _by_word), **_first_names(respelt, _by_credit), **_surnames(respelt)}
    return [_in_full(m, bearers) if m.kind == NAME else m for m in respelt]


_KIN_BEFORE = re.compile(
    r"\b(?:brothers|sisters|siblings|twins|duo|team|couple|directors|filmmakers|writers|screenwriters|producers|"
    r"with|by|starring|featuring) $",
    re.I,
)


#: Behind a plural of a trade a lone given name before a full one has no other surname.
_TRADES_BEFORE = re.compile(
    r"\b(?:brothers|sisters|siblings|twins|directors|filmmakers|(?:screen)?writers|producers|creators|makers) $", re.I
)
_GIVEN = words_of("given_names")


def _are_kin(before: str, other: Mention) -> bool:
    """Whether the words before a given name say that it shares the surname of the name it is joined to."""
    return _TRADES_BEFORE.search(before) is not None or (_given(other.name) and _KIN_BEFORE.search(before) is not None)


def _given(name: str) -> bool:
    return fold(name).partition(" ")[0] in _GIVEN


def _sharing_surnames(mentions: list[Mention], view: str, known: Known) -> list[Mention]:
    """ "brothers Joel and Ethan Moore": the first shares the surname, where the film's credits or "brothers" say so."""
    people = {fold(p.name): p for p in known.people}
    named = list(mentions)
    for i, (m, other) in enumerate(pairwise(mentions)):
        if " " in m.name and other.kind == NAME and _AND_BROTHER.fullmatch(view[m.end : other.start]):
            named[i + 1] = _sibling(other, m, people)
            continue
        lone = m.kind == NAME and " " not in m.name and other.kind in (NAME, PERSON)
        if not lone or view[m.end : other.start] not in (" and ", " & "):
            continue
        full = f"{m.name} {other.name.split()[-1]}" if " " in other.name else ""
        person = people.get(fold(full))
        if person is not None:
            named[i] = replace(m, kind=PERSON, name=person.name, ids=person.ids, credit=person)
        elif full and _given(m.name) and _are_kin(view[max(0, m.start - 20) : m.start], other):
            named[i] = replace(m, name=full)
    return named


#: "Ned Foss and his brother Tom", "Ned Foss with sister Ada": who is told so bears the same surname.
_AND_BROTHER = re.compile(
    r",? (?:and|with|&) (?:his |her )?(?:real-life |own |younger |older |little |big |kid |twin )?(?:brother|sister),? "
)


def _sibling(lone: Mention, other: Mention, people: dict[str, KnownPerson]) -> Mention:
    """Somebody told by the given name alone, as the brother or sister of whom is named in full."""
    if " " in lone.name or not _given(lone.name) or other.kind not in (PERSON, NAME):
        return lone
    full = f"{lone.name} {other.name.split()[-1]}"
    person = people.get(fold(full))
    if person is not None:
        return replace(lone, kind=PERSON, name=person.name, ids=person.ids, credit=person)
    return replace(lone, kind=other.kind, name=full)


def _first_names(mentions: Iterable[Mention], bears: Callable[[Mention], bool]) -> dict[str, Mention | None]:
    """The one of those that `bears` takes, named in full in the text, who has each first name; None where two do."""
    bearers: dict[str, Mention | None] = {}
    for m in filter(bears, mentions):
        first = fold(m.name).partition(" ")[0]
        other = bearers.setdefault(first, m)
        if other is not None and fold(other.name) != fold(m.name):
            bearers[first] = None
    return bearers


def _by_word(m: Mention) -> bool:
    """Whether somebody's name is a given one and one more."""
    return m.kind in (PERSON, NAME) and m.words == 2 and _given(m.name)


def _by_credit(m: Mention) -> bool:
    """Whether somebody of the film's credits is named in full."""
    return m.kind == PERSON and m.credit is not None and " " in m.name


def _surnames(mentions: Iterable[Mention]) -> dict[str, Mention | None]:
    """The one bearer of each surname in the text; None where two share it."""
    bearers: dict[str, Mention | None] = {}
    for m in mentions:
        if m.kind not in (PERSON, NAME) or " " not in m.name:
            continue
        last = _surname(m.name)
        if last:
            other = bearers.setdefault(last, m)
            if other is not None and fold(other.name) != fold(m.name):
                bearers[last] = _same_bearer(other, m)
    return bearers


def _same_bearer(a: Mention, b: Mention) -> Mention | None:
    """Of "Walker's" two names one, where one's words lie within the other's ("Dr. Chet Walker", "Chet Walker")."""
    x, y = set(fold(a.name).split()) - _HONORIFICS, set(fold(b.name).split()) - _HONORIFICS
    return (a if len(x) >= len(y) else b) if x <= y or y <= x else None


def _surname(name: str) -> str:
    words = [w for w in fold(name).split() if w not in _SUFFIXES]
    return words[-1] if len(words) > 1 and len(words[-1]) > 2 and words[0] not in _NOT_GIVEN else ""


_NOT_GIVEN = frozenset("the new los san las st saint north south east west mount lake fort old great".split())


#: What stands before a surname, as part of it or for politeness: "De Niro", "Ms. Quill".
_BEFORE_SURNAMES = frozenset("de di del van von la le da mr mrs ms miss".split())


def _of_more_words(m: Mention, surnames: dict[str, Mention | None]) -> Mention | None:
    """The person of films whose surname stands with its particle, or politely."""
    words = fold(m.name).split()
    if len(words) != _TWO or words[0] not in _BEFORE_SURNAMES:
        return None
    bearer = surnames.get(words[1])
    return bearer if bearer is not None and bearer.kind == PERSON and fold(bearer.name) != fold(m.name) else None


_TWO = 2


def _in_full(m: Mention, surnames: dict[str, Mention | None]) -> Mention:
    bearer = surnames.get(fold(m.name)) if " " not in m.name else _of_more_words(m, surnames)
    if bearer is None:
        return m
    return replace(
        m,
        kind=bearer.kind,
        name=bearer.name,
        ids=bearer.ids,
        credit=bearer.credit,
        plays=bearer.plays,
        trade=bearer.trade,
    )


def _as_credited(mentions: list[Mention], view: str, known: Known) -> list[Mention]:
    """The same mentions; names that are misspelt ones of the film's people carry theirs, without capitals before them.

    A surname alone that somebody else of the text bears as it is written is spelt rightly: "Carrey" is no "Carey".
    """
    if not known.people:
        return mentions
    respelt = [_respelt_or_tail(m, view, known) if m.kind == NAME and " " in m.name else m for m in mentions]
    if known.sure:
        respelt = [_hardly_misspelt(m, known) if m.kind == PERSON and m.credit is None else m for m in respelt]
    borne = {_surname(m.name) for m in respelt if m.kind in (PERSON, NAME)}
    return [_respelt(m, known) if m.kind == NAME and fold(m.name) not in borne else m for m in respelt]


def _respelt_or_tail(m: Mention, view: str, known: Known) -> Mention:
    """The film's person whom a name nearly names, or what is left of it without its first capitals."""
    whole = _respelt(m, known)
    if whole is not m or (m.words <= _TWO and "-" not in m.name):
        return whole
    respelt = (_respelt(tail, known) for tail in tails_of(m, view))
    return next((r for r in respelt if r.credit is not None), m)


def _hardly_misspelt(m: Mention, known: Known) -> Mention:
    """The film's person of whose surname somebody else's of films is but a letter away: "Louis Jordan"."""
    respelt = _respelt(m, known) if " " in m.name else m
    return respelt if _is_a_letter_away(fold(m.name), fold(respelt.name)) else m


def _is_a_letter_away(written: str, name: str) -> bool:
    """Whether names but for one letter are alike, and begin alike: a Robby Benson is no Bobby."""
    alike = spelling_distance(written.replace(" ", ""), name.replace(" ", ""), 1) <= 1
    given, called = written.partition(" ")[0], name.partition(" ")[0]
    return alike and (given.startswith(called) or called.startswith(given))


def _respelt(m: Mention, known: Known) -> Mention:
    """The film's person whose name this one nearly is, if exactly one is."""
    written = fold(m.name)
    found = {id(p): (p, n) for p, n in known.near(written)}
    if len(found) != 1:
        return m
    person, length = next(iter(found.values()))
    return replace(
        m, end=m.start + min(length, m.end - m.start), kind=PERSON, name=person.name, ids=person.ids, credit=person
    )
