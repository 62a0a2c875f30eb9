"""People of the story told by the words round their names, whatever the sentence: "the suitcase that Orrin carries"."""

from collections.abc import Iterator

from recension.reading._mentions import NAME
from recension.reading._rules import Draft, Hit, Rule
from recension.reading._typed import Typed
from recension.reading.personae import SHORTEST, chance_of
from recension.reading.rules.world._of_story import given_names_once, is_played, of_the_story
from recension.reading.rules.world._real import is_figure
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._told_people import plainest_sign
from recension.values import fold

#: From this chance on a name is one of the story's where a sign of the plainer ones stands beside it, and from the
#: second on without: the credits that the table was fitted on lack small parts.
LIKELY, _SURE = 0.45, 0.75
_PLAIN = 2


def _is_likely(typed: Typed, name: str) -> bool:
    sign = plainest_sign(typed, name)
    return sign >= 0 and chance_of(typed, name) >= (LIKELY if sign >= _PLAIN else _SURE)


def _storied(hit: Hit) -> Iterator[Draft]:
    (m,) = hit.mentions("value")
    lettered = hit.typed.shadow.startswith("(", hit.match.end())  # "Rick(y) Quill"
    if m.credit is not None or m.own or lettered or len(hit.typed.text.view) < SHORTEST:
        return
    if (m.words == 1 and m.name in given_names_once(hit.typed)) or not _is_likely(hit.typed, m.name):
        return  # called like a player or maker
    if of_the_story(hit, m) and not (is_figure(fold(m.name)) or listed(m.name) or is_played(hit, m)):
        yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("NAME by the words round it", "character", f"(?P<value>{NAME})", build=_storied, presupposed=True),
)  # fmt: skip
