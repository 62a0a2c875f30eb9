"""Which of a text's names most likely are films: a fitted table of signs weighs each place of a name.

The table is fitted on reviews by how often other texts set a name in marks (`./run bench namesakes --fit`): what is
never set so is no film's name, whatever films are called by it.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from recension.reading._lexicon import phrases_of, words_of
from recension.reading.mentions._mention import NAME, TITLE, Mention
from recension.reading.namesakes._places import Place, places_of
from recension.reading.namesakes._signs import WEAK, is_common, signs_of
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

TABLE = Path(__file__).with_name("weights.json")
#: From this chance on a name is taken for a film's; what is weak needs more.
LIKELY, LIKELY_OF_A_WORD = 0.66, 0.8
#: Below this one is hardly a film's, unless words beside it say so.
UNLIKELY = 0.35
#: From this one on a name may be a film's where it stands among films.
POSSIBLE = 0.2

Weights = Mapping[str, float]


@cache
def standard_table() -> Weights:
    """The table that comes with the program: what each sign is worth, in nats."""
    table: Weights = json.loads(TABLE.read_text("utf-8"))
    return table


def chance(signs: Iterable[str], table: Weights) -> float:
    """How likely a name of these signs is a film's."""
    return 1 / (1 + math.exp(-math.fsum(table.get(sign, 0.0) for sign in signs)))


def with_likely_films(text: Text, names: Sequence[Mention], authority: "Authority") -> list[Mention]:
    """The same names, those that most likely are films, or hardly are, marked as such.

    What everybody knows stays likely. Added are those likely films that nothing else told, and names that may be films.
    """
    table = standard_table()
    places = {p.end: (p, signs_of(text.view, p)) for p in places_of(text, authority)}
    chances = {end: chance(signs, table) for end, (_, signs) in places.items()}
    likely = {end: p for end, (p, signs) in places.items() if _is_likely(text.view, p, signs, chances[end])}
    unlikely = {end: p for end, (p, _) in places.items() if chances[end] < UNLIKELY and _may_be_else(p)}
    kept = [m if m.likely else _marked(m, likely=_is_of(m, likely), unlikely=_is_of(m, unlikely)) for m in names]
    had = {m.end for m in kept if m.likely}
    told = {m.end for m in kept} | likely.keys()
    possible = (p for end, (p, _) in places.items() if chances[end] >= POSSIBLE and end not in told and _is_possible(p))
    return [*kept, *(_mention(p) for p in likely.values() if p.end not in had), *map(_possible, possible)]


def _is_possible(p: Place) -> bool:
    """Whether a name is joined to a title, or is one word, no given name and none of those that reviews are made of."""
    named, word = p.name in _PLACES or fold(p.name) in _NO_FILMS, p.name.lower()
    return not named and (p.joined or (p.words == 1 and word not in _GIVEN and not is_common(word)))


def _is_told(p: Place) -> bool:
    """Whether what else the text names tells of a film: a title beside it, or somebody of it."""
    return p.joined or p.kin or p.near


def _may_be_else(p: Place) -> bool:
    """Whether a name may be of anything but a film: nothing beside it tells of one, and no number makes it a title."""
    return not _is_told(p) and not any(map(str.isdigit, p.name))


def _is_likely(view: str, p: Place, signs: Set[str], chance_of_film: float) -> bool:
    told = _is_told(p)
    if "opens, common" in signs and not p.joined:
        return False  # "Suddenly"
    bar = LIKELY_OF_A_WORD if WEAK & signs and not told else LIKELY
    return not _is_ordinary(view, p, told=told) and chance_of_film >= bar


def _is_ordinary(view: str, p: Place, *, told: bool) -> bool:
    """Whether a name is a place's or a genre's, words that capitals stress or a word with its article.

    "WRONG!", "SPECIAL EFFECTS", "the Master": what stands in a row with titles is one all the same.
    """
    if p.name in _PLACES or fold(p.name) in _NO_FILMS:
        return not (p.kin or (p.joined and p.fame >= _FAMED and p.name not in _PLACES))
    words = view[p.start : p.end].lower().split()
    if view[p.start : p.end].isupper():
        return not told and (len(words) == 1 or all(map(is_common, words)))
    return len(words) == 1 and p.article and not p.joined


#: A film of so many people may stand in a row with others though something else is called so too: "Ice Age".
_FAMED = 30
_PLACES, _GIVEN = phrases_of("places"), words_of("given_names")
_NO_FILMS = frozenset(map(fold, phrases_of("genre_heads") | phrases_of("genre_modifiers") | phrases_of("namesakes")))


def _is_of(m: Mention, likely: Mapping[int, Place]) -> bool:
    place = likely.get(m.end) if m.known and m.kind in (NAME, TITLE) else None
    return place is not None and m.start in (place.start, place.start - len(place.name) + (place.end - place.start))


def _marked(m: Mention, *, likely: bool, unlikely: bool) -> Mention:
    return m if (m.likely, m.unlikely) == (likely, unlikely) else replace(m, likely=likely, unlikely=unlikely)


def _possible(p: Place) -> Mention:
    """The mention of a name that may be a film's; that it is one other words have to tell."""
    return Mention(p.start, p.end, NAME, p.name, known=True, unlikely=True)


def _mention(p: Place) -> Mention:
    kind = TITLE if p.words > 1 and not p.article else NAME
    return Mention(p.start, p.end, kind, p.name[:1].upper() + p.name[1:], known=True, likely=True)
