"""Whom a film's title names: "The Ada Quill Story", or a life that is listed as one and called after whom it is of."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.title import LIKELY
from recension.values import fold

_GIVEN = words_of("given_names")
_WORD = r"[A-Z][\w.'’-]+"
_STORY = re.compile(rf"(?P<name>{_WORD}(?: {_WORD}){{1,2}}) Story\b")
#: "The Private Life of Henry VIII".
_RULER = re.compile(r"\b(?P<name>(?:Louis|Henry|Charles|James|George|Edward|Elizabeth|William|Philip|Francis|Frederick|Nicholas|Alexander|Catherine|Pius|Peter|Ivan|Ludwig|Richard|Napoleon|Gustav|John Paul) (?:[IVX]{1,5}))\b")
_RUN = re.compile(rf"(?P<name>{_WORD} (?:(?:[A-Z]\.|de|van|von|du|la) ){{0,2}}{_WORD})\b(?! Story\b)")


@once_a_text
def people_of_title(typed: Typed) -> dict[str, str]:
    """Those whom the film's title names: their names as folded, and as they are written."""
    life = is_listed_life(typed)
    named = [name for title in _titles(typed) for name in _named(title, life=life)]
    return {fold(name): name for name in [*named, *(_roles_of_title(typed) if life else ())]}


def _roles_of_title(typed: Typed) -> Iterator[str]:
    """The roles in full whose surname the title has."""
    words = {word for title in typed.known.titles[:1] for word in fold(title).split()}
    for person in typed.known.people:
        for role in person.characters:
            if " " in role and fold(role).split()[-1] in words and not role.startswith("The "):
                yield role


@once_a_text
def is_listed_life(typed: Typed) -> bool:
    """Whether the film is surely one that is listed as somebody's life."""
    return "Biography" in typed.known.genres


def _titles(typed: Typed) -> Iterator[str]:
    yield from typed.known.titles[:1]
    own = typed.known.own
    if own is not None and own.chance >= LIKELY:
        yield own.title


def _runs(title: str, *, life: bool) -> Iterator[re.Match[str]]:
    """Every two words beginning with a great letter that may be a name, of the title of a life."""
    at = 0
    while life and (hit := _RUN.search(title, at)):
        yield hit
        at = title.index(" ", hit.start()) + 1


def _named(title: str, *, life: bool) -> Iterator[str]:
    yield from (hit["name"] for hit in _RULER.finditer(title) if life)
    stories = list(_STORY.finditer(title))
    for hit in stories or _runs(title, life=life):
        words = hit["name"].split()
        while words and fold(words[0]) not in _GIVEN:
            words = words[1:]
        if len(words) > 1:
            yield " ".join(words)
