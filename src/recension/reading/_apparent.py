"""The film that a text seems to be about, where none is known: the title that heads it, or that it names most often."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from recension.reading._mention import TITLE, Mention
from recension.reading._text import Text

OFTEN = 2  # times


def with_apparent(found: Sequence[Mention], text: Text) -> list[Mention]:
    """The mentions, those of the apparent title marked as the text's own; as they are where one is marked already."""
    name = None if any(m.own for m in found) else _apparent(found, text)
    return [replace(m, own=True) if m.kind == TITLE and m.name == name else m for m in found]


def _apparent(found: Sequence[Mention], text: Text) -> str | None:
    titles = [m for m in found if m.kind == TITLE]
    if not titles:
        return None
    if _heads(titles[0], text.view):
        return titles[0].name
    (name, most), *others = Counter(m.name for m in titles).most_common(2)
    return name if most >= OFTEN and not (others and others[0][1] == most) else None


def _heads(title: Mention, view: str) -> bool:
    """Whether the title begins the text's first line, which is a line of its own and no sentence."""
    end = view.find("\n", title.end)
    alone = not view[: title.start].strip(' #*_"') and not view[:end].rstrip(' *_"').endswith((".", ",", ";"))
    return end >= 0 and alone
