"""The film that a text seems to be about, where none is known: the title that heads it, or that it goes on about."""

import re
from collections import Counter
from dataclasses import replace

from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import TITLE, Mention
from recension.reading.rules.films._related_words import lead_of
from recension.reading.rules.films._title_places import as_another, as_reviewed

#: Twice may be by the way, where no sentence is about it.
OFTEN, TWICE = 3, 2
_BEHIND = 80
#: What heads a text without being its title.
_NOTICE = re.compile(
    r"(?i)(?:mild |minor |major |some |possible )*(?:spoilers?|warning|caution|note|review|attention|disclaimer)\b"
)
#: So much may stand behind a title on the line that it heads.
_ADDED = 60


def with_apparent(typed: Typed) -> Typed:
    """The typed view, the apparent title marked as the text's own; as it is where one is marked already."""
    name = None if any(m.own for m in typed.mentions) else _apparent(typed)
    if name is None:
        return typed
    mentions = [replace(m, own=True) if m.kind == TITLE and m.name == name else m for m in typed.mentions]
    return Typed(typed.text, mentions, typed.known)


def _apparent(typed: Typed) -> str | None:
    named = [(typed.place_of(i), m) for i, m in enumerate(typed.mentions) if m.kind == TITLE]
    titles = [(p, m) for p, m in named if m.name != typed.known.beside and not _NOTICE.match(m.name)]
    if not titles:
        return None
    if _heads(titles[0][1], typed.text.view):
        return titles[0][1].name
    (name, most), *others = Counter(m.name for _, m in titles).most_common(2)
    alone = not (others and others[0][1] == most)
    told = [place for place, m in titles if m.name == name]
    if alone and most >= TWICE and any(as_reviewed(*_round(typed, place)) for place in told):
        return name
    if alone and most >= OFTEN and not all(as_another(*_round(typed, place)) for place in told):
        return name
    return None


def _round(typed: Typed, place: int) -> tuple[str, str]:
    return lead_of(typed.shadow, place), typed.shadow[place + 1 : place + _BEHIND]


def _heads(title: Mention, view: str) -> bool:
    """Whether the title begins the text's first line, which is a line of its own and no sentence."""
    end = view.find("\n", title.end)
    alone = not view[: title.start].strip(' #*_"') and not view[:end].rstrip(' *_"').endswith((".", ",", ";"))
    return end >= 0 and alone and end - title.end <= _ADDED and not view.startswith(".", title.end)
