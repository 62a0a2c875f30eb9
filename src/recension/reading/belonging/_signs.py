"""What tells whether a place, a time or a company belongs to a text's film: the words beside it and of its sentence.

Signs are names, and each is there or not; the table holds what each is worth. They are read off the typed view, where a
name beside another is one sign whoever it is of.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from recension.reading._lexicon import words_of
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mention import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.mentions._words_beside import two_beside

Span = tuple[int, int]
#: What is named, the signs of itself, and where it stands.
Found = tuple[str, tuple[str, ...], Span]

_KINDS = {PERSON: "P", NAME: "N", CHARACTER: "C", TITLE: "T", QUOTED: "Q"}
_SHOWN = str.maketrans({kind: f" {letter} " for kind, letter in _KINDS.items()})
_TOKEN = re.compile(r"[a-zà-ÿ]+(?:['-][a-zà-ÿ]+)*|[PNCTQ](?= )|\d+|[^\sA-Za-z\d]")
_STOP = re.compile(r"[.!?;:()]|--| - ")
#: So many characters on each side are looked at, at so many of its places.
_REACH, _PLACES_SEEN = 90, 5
_ROLES, _GROUNDS = words_of("role_nouns"), words_of("grounds")
#: Words of a text that tell what its film is.
_TELLING = frozenset(
    "documentary concert series episode show wrestling fight novel history historical true biography plot story".split()
)


@dataclass(slots=True)
class Named:
    """Something named: the signs of itself, wherever it stands, and the spans of the shadow where it does."""

    own: tuple[str, ...]
    spans: list[Span] = field(default_factory=list)


def gathered(found: Iterable[Found]) -> dict[str, Named]:
    """What is found by its value, each with all its spans."""
    named: dict[str, Named] = {}
    for value, own, span in found:
        named.setdefault(value, Named(own)).spans.append(span)
    return named


def signs_of(typed: Typed, named: Named) -> frozenset[str]:
    """The signs of something named in a text."""
    around = (sign for span in named.spans[:_PLACES_SEEN] for sign in _around(typed, *span))
    return frozenset(("any", f"{min(len(named.spans), 4)} times", *named.own, *_of_text(typed), *around))


@once_a_text
def _of_text(typed: Typed) -> tuple[str, ...]:
    """What the whole text tells: how long it is, and what its film is."""
    known = "film known" if typed.known.sure else "film unknown"
    return known, f"{min(len(typed.shadow), 4000) // 800} long", *(f"text {word}" for word in _TELLING & typed.words)


def _around(typed: Typed, at: int, end: int) -> Iterator[str]:
    """What stands beside a span, in its clause and in its sentence."""
    line = typed.line_at(at)
    before = typed.shadow[max(line[0], at - _REACH) : at].translate(_SHOWN)
    behind = typed.shadow[end : min(line[1], end + _REACH)].translate(_SHOWN)
    left, right = _TOKEN.findall(before), _TOKEN.findall(behind)
    yield f"in fifth {5 * at // (len(typed.shadow) + 1)}"
    yield from _beside(left, right)
    for side, clause in (("<", _STOP.split(before)[-1]), (">", _STOP.split(behind)[0])):
        yield from (f"{side}~ {word}" for word in _TOKEN.findall(clause))
    yield from (f"~ {word}" for word in set(_TOKEN.findall(typed.shadow[slice(*line)].translate(_SHOWN))))
    yield from ("the film" if m.own else "another film" for m in typed.within(*line) if m.kind == TITLE)


def _beside(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    """The words right beside it, by order; whether somebody or some ground stands there: "a farm in Kent"."""
    yield "< " + (left[-1] if left else "^")
    yield "> " + (right[0] if right else "$")
    yield from two_beside(" ".join(left).lower(), " ".join(right).lower())
    yield from (f"<1 {word}" for word in left[-2:-1])
    yield from (f">1 {word}" for word in right[1:2])
    for sort, words in (("role", _ROLES), ("ground", _GROUNDS)):
        if not words.isdisjoint(right[:3]):
            yield f"{sort} >"
        if not words.isdisjoint(left[-4:]):
            yield f"{sort} <"
