"""People of films whom a text names by the surname alone: "Spacey", "De Niro", where nobody else is called so."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise

from recension.reading._lexicon import lines_of, words_of
from recension.reading.mentions._mention import NAME, PERSON, Mention
from recension.reading.text._spelling import spelling_distance
from recension.reading.text._text import Text
from recension.values import fold

_SUFFIXES = frozenset(("Jr.", "Sr."))
_PARTICLES = frozenset("de di del van von la le da".split())
_NAME = re.compile(r"(?<![\w.'-])(?:(?:[Dd]e|Di|[Dd]el|[Vv]an|[Vv]on|La|Da) ?)?[A-ZÅÖ][\w'-]*[^\W\d_](?![\w-])")
#: A capitalised word right beside a name makes it somebody else's, or a title's; but what opens a sentence does not.
_BESIDE_BEFORE = re.compile(r"(?:[A-Z][\w.'-]*|\b[A-Z]\.|&) $")
_BESIDE_BEHIND = re.compile(r" (?:[A-Z][a-z]|Jr|Sr|[IVX]+\b|&)|[-/]\w|' [A-Z]")
_OPENER = re.compile(r"(?:^|[.!?;:\"(\n*_] ?)[A-Z][\w']* $")
_ORDINARY = words_of("common_openers") | words_of("ordinary_openers")


@cache
def _bearers() -> dict[str, str]:
    """Full names by folded surname, particles with it."""
    return {fold(_surname(name)).replace(" ", ""): name for name in lines_of("known_by_surname")}


def _surname(name: str) -> str:
    words = [w for w in name.split() if w not in _SUFFIXES]
    first = next((i for i, w in enumerate(words[1:-1], 1) if w.lower() in _PARTICLES), len(words) - 1)
    return " ".join(words[first:])


def by_surname(text: Text, names: Iterable[Mention]) -> Iterator[Mention]:
    """The lone surnames of known people of films in a text that names nobody of that surname in full."""
    bearers = _bearers()
    if text.lower_cased or bearers.keys().isdisjoint(_glued(text)):
        return
    names = list(names)
    named = {fold(m.name).rpartition(" ")[2] for m in names if m.kind == PERSON and " " in m.name}
    taken = [(m.start, m.end) for m in names if m.kind != PERSON and m.words > 1]
    found = [_borne(text.view, m, bearers) for m in _NAME.finditer(text.view) if _key(m[0]) in bearers]
    others = {m.name for m in found if m.kind != PERSON}
    for m in found:
        within = any(a <= m.start and m.end <= b for a, b in taken)
        borne = m.name in others or fold(m.name).rpartition(" ")[2] in named
        if not within and not borne and not text.view[m.start : m.end].isupper():
            yield m


def _borne(view: str, found: re.Match[str], bearers: Mapping[str, str]) -> Mention:
    """A surname as its bearer's, with a given name that is nearly theirs; a mere name where it is somebody else's."""
    start, end = found.start(), found.end() - 2 * found[0].endswith("'s")
    name = bearers[_key(found[0])]
    before = _BESIDE_BEFORE.search(view, max(0, start - 24), start)
    if before and _is_nearly(before[0], name):
        start, before = before.start(), None
    others = _BESIDE_BEHIND.match(view, end) or (before and not _opens(view, before))
    return Mention(start, end, NAME if others else PERSON, name, known=True)


def _is_nearly(written: str, name: str) -> bool:
    """Whether a word is the given name of a full one, misspelt: a letter in three may be wrong."""
    given = fold(name).partition(" ")[0]
    return spelling_distance(fold(written), given, 3) <= len(given) // 3


def _opens(view: str, before: re.Match[str]) -> bool:
    """Whether the word before a surname is an ordinary one that has its capital from opening a sentence."""
    opens = _OPENER.search(view, max(0, before.start() - 2), before.end())
    return opens is not None and before[0].strip().lower() in _ORDINARY


def _glued(text: Text) -> frozenset[str]:
    """The text's words, each also with the one before it: "de niro" as "deniro"."""
    words = text.words
    return frozenset(words) | {a + b for a, b in pairwise(words) if a in _PARTICLES}


def _key(written: str) -> str:
    return fold(written.removesuffix("'s")).replace(" ", "")
