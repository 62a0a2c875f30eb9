"""People of the story told by the words round their names, whatever the sentence: "the suitcase that Orrin carries"."""

from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import NAME
from recension.reading.personae import SHORTEST, chance_of
from recension.reading.rules.world._of_story import given_names_once, is_played, of_the_story
from recension.reading.rules.world._real import is_figure_here
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._told_people import plainest_sign
from recension.values import fold

#: From this chance on a name is one of the story's where a sign of the plainer ones stands beside it.
LIKELY = 0.45
#: The same by the plainest sign beside it, none, a weak one or more, of a lone name; a fuller one with no plain sign
#: must be surer: the credits that the table was fitted on lack small parts.
_BARS, _SURE = (0.65, 0.52, LIKELY), 0.75


def _is_likely(typed: Typed, name: str) -> bool:
    sign = plainest_sign(typed, name)
    plain = min(sign, len(_BARS) - 1)
    bar = _SURE if " " in name and plain < len(_BARS) - 1 else _BARS[plain]
    return sign >= 0 and chance_of(typed, name) >= bar


def _storied(hit: Hit) -> Iterator[Draft]:
    (m,) = hit.mentions("value")
    lettered = hit.typed.shadow.startswith("(", hit.match.end())  # "Rick(y) Quill"
    if m.credit is not None or m.own or lettered or len(hit.typed.text.view) < SHORTEST:
        return
    if (m.words == 1 and m.name in given_names_once(hit.typed)) or not _is_likely(hit.typed, m.name):
        return  # called like a player or maker
    if of_the_story(hit, m) and not (is_figure_here(fold(m.name), hit.typed) or listed(m.name) or is_played(hit, m)):
        yield hit.draft(m.name, mention=m)


RULES: tuple[Rule, ...] = (
    Rule("NAME by the words round it", "character", f"(?P<value>{NAME})", build=_storied, presupposed=True),
)  # fmt: skip
