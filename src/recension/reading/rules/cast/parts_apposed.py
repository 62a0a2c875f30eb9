"""Who plays whom, by a text's habit of setting the player behind the part between commas: "meets Elsie, Ada Quill, at"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules._people import P, sounds_like_a_person
from recension.reading.rules.cast._parentheses import cast_draft
from recension.reading.rules.cast._players import also_a_role
from recension.reading.rules.cast._roles import role_name

_PAIR = rf"(?P<role>[{NAME}{CHARACTER}]), (?P<value>[{PERSON}{NAME}]),(?= (?:and )?(?!and\b|or\b|as\b)[a-z])"
_APPOSED = re.compile(_PAIR.replace("?P<role>", "").replace("?P<value>", ""))
#: A name before makes it a row of names; a preposition before, a place or a source.
_IN_A_ROW = re.compile(rf"(?:{P}(?:,|,? and| &|/)|\b(?:in|at|near|from|of|by|like|directors?|writers?|producers?)) $")
_HABIT = 2


@once_a_text
def _by_habit(typed: Typed) -> bool:
    """Whether the film's own players stand behind their parts so, several of them."""
    found = set()
    for pair in _APPOSED.finditer(typed.shadow):
        role, player = typed.within(pair.start(1), pair.start(2) + 1)
        if player.credit is not None and player.credit.acts and role.credit is not player.credit and not _rowed(typed, pair.start()):
            found.add(player.name)
    return len(found) >= _HABIT


def _rowed(typed: Typed, start: int) -> bool:
    return _IN_A_ROW.search(typed.shadow, max(0, start - 14), start) is not None


def _apposed(hit: Hit) -> Iterator[Draft]:
    """ "Ned meets Elsie Cooper, Ada Quill, at a party"."""
    (role,), (m,) = hit.mentions("role"), hit.mentions("value")
    named = " " in hit.typed.text.view[m.start : m.end] and sounds_like_a_person(m) and not also_a_role(hit, m)
    if named and not _rowed(hit.typed, hit.match.start()) and role.name != m.name and _by_habit(hit.typed):
        yield cast_draft(hit, m, role_name(role, hit.typed), hit.typed.to_view(hit.match.start(), hit.match.end() - 1))


RULES: tuple[Rule, ...] = (
    Rule("PART, PLAYER, by habit", "cast_member", _PAIR, build=_apposed, presupposed=True, needs_film=True),
)  # fmt: skip
