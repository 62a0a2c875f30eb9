"""What stands round a place in the typed view: the words before and after it in its sentence, and whose they are."""

import re
from dataclasses import dataclass

from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import QUOTED, TITLE, Mention
from recension.reading.other_films._songs import songs_in_marks
from recension.values import fold


@dataclass(frozen=True, slots=True)
class Near:
    """A place in its sentence: `before` and `after` are the shadow's words on either side, up to a width."""

    typed: Typed
    start: int
    end: int
    before: str
    after: str
    line: tuple[int, int]

    @property
    def sentence(self) -> str:
        """The sentence, no more than 400 characters of it on either side."""
        return self.typed.shadow[max(self.line[0], self.start - 400) : min(self.line[1], self.end + 400)]

    def others(self, width: int = 60) -> list[Mention]:
        """Titles of other films named within `width` characters before the place."""
        first = max(self.line[0], self.start - width)
        return [m for m in self.typed.within(first, self.start) if is_other_film(self.typed, m)]


def near(hit: Hit, group: str | int = 0, *, width: int = 90) -> Near:
    """The surroundings of a group of a hit."""
    start, end = hit.match.span(group)
    return around(hit.typed, start, end, width=width)


def around(typed: Typed, start: int, end: int, *, width: int = 90) -> Near:
    """The surroundings of shadow[start:end]."""
    a, b = typed.line_at(start)
    shadow = typed.shadow
    return Near(
        typed, start, end, shadow[max(a, start - width) : start], shadow[end : min(max(b, end), end + width)], (a, b)
    )


@once_a_text
def knows_own(typed: Typed) -> bool:
    """Whether the text's own film is known, so that other titles are others' indeed."""
    return any(m.own for m in typed.mentions)


@once_a_text
def own_titles(typed: Typed) -> frozenset[str]:
    """The reviewed film's title as the text names it: marked by the second pass, else the first title of the text."""
    own = frozenset(m.name.lower() for m in typed.mentions if m.own)
    if own:
        return own
    first = next((m.name.lower() for m in typed.mentions if m.kind == TITLE), None)
    return frozenset() if first is None else frozenset({first})


def is_short_own(typed: Typed, mention: Mention) -> bool:
    """Whether a title begins the reviewed film's: "That Day" for "That Day on the Pier".

    One that the authority knows does so where it is longer, and what follows is no number of a series.
    """
    if mention.kind != TITLE or mention.own or mention.words < (_LONG if mention.known else _SEVERAL):
        return False
    name = f"{fold(mention.name)} "
    behind = (fold(title).removeprefix(name) for title in typed.known.titles if fold(title).startswith(name))
    return any(not (mention.known and _NUMBER.match(rest)) for rest in behind)


_SEVERAL, _LONG = 2, 3
_NUMBER = re.compile(r"(?:part|chapter|episode|vol(?:ume)?|\d+|[ivx]+|two|three|four|the|a|an|returns?|revenge)\b")


def is_other_film(typed: Typed, mention: Mention) -> bool:
    """Whether a mention names a film that is not the reviewed one."""
    if mention.kind not in (TITLE, QUOTED) or mention.own or is_short_own(typed, mention):
        return False
    named = mention.kind == TITLE and mention.name.lower() not in own_titles(typed)
    return named and mention.start not in songs_in_marks(typed)


def names_another(typed: Typed, start: int, end: int) -> bool:
    """Whether shadow[start:end] names a film by its title that is not the reviewed one."""
    return any(m.kind == TITLE and not m.own for m in typed.within(start, end))


def mention_at(typed: Typed, position: int) -> Mention | None:
    """The mention whose character stands at a position of the shadow."""
    found = typed.within(position, position + 1)
    return found[0] if found else None
