"""Lines of a cast list: "PLAYER as ROLE", "ROLE ..... PLAYER"."""

import re

from recension.reading.grammar._blocks import Line, name_end
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import CHARACTER, NAME, Mention
from recension.reading.rules.cast._roles import role_first

_AS_LINE = re.compile(r" as (?P<role>(?:[^\n.;:!?]|\.(?=[\w' \"])){2,60})$")
_DOTTED = re.compile(r" ?\.{2,} ?|…+| -{2,} | {3,}")


def player_and_role(typed: Typed, line: Line) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The spans of player and role of a line that is nothing but these."""
    view = typed.text.view
    if line.end - line.start > 100:
        return None
    stop = name_end(view, line.start, line.end)
    said = _AS_LINE.match(view, stop, line.end) if stop > line.start else None
    if said:
        return (line.start, stop), said.span("role")
    dots = _DOTTED.match(view, stop, line.end) if stop > line.start else None
    if dots is None or name_end(view, dots.end(), line.end) < line.end:
        return None
    first, second = (line.start, stop), (dots.end(), line.end)
    return (second, first) if _role_first(typed, first, second) else (first, second)


def _role_first(typed: Typed, first: tuple[int, int], second: tuple[int, int]) -> bool:
    named = [typed.within(*typed.from_view(*span)) for span in (first, second)]
    view = typed.text.view
    a, b = (m[0] if len(m) == 1 else Mention(*span, NAME, view[slice(*span)]) for m, span in zip(named, (first, second), strict=True))
    return role_first(a, b, typed) if (a.kind, b.kind) != (CHARACTER, CHARACTER) else False
