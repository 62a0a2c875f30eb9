"""The title of the film that a text is about, told from the text alone: a choice among the names in it, or none.

A conditional logit over the text's names and "none of them". Its table is fitted on reviews whose film is known
(`./run bench titles --fit`), of all that stands in the text. An authority may be asked whether films are called so.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from recension.reading.text._text import Text
from recension.reading.title._named import Often, often_named
from recension.reading.title._runs import MARKED, NUMERALS, SHOUTED, SMALL, Run
from recension.reading.title._signs import Listing, Titles, forms_of, year_behind

#: What signs are worth without an authority, and with one.
TABLE, TABLE_LISTED = (Path(__file__).with_name(f"weights{kind}.json") for kind in ("", "_listed"))
#: Texts shorter than these the table has not seen: a sentence or two name a film by the way as often as their own.
_SHORTEST = 250
#: Below this chance a text is not said to name its film.
LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class OwnTitle:
    """`title` as the text has it, the year beside it, the chance that it is the film's, and whether marks set it off.

    `key` is what titles are compared by.
    """

    title: str
    year: int | None
    chance: float
    key: str
    marked: bool

    @property
    def forms(self) -> tuple[str, ...]:
        """The folded titles that it may stand for."""
        return forms_of(self.key)


@cache
def standard_table(*, listed: bool) -> Mapping[str, float]:
    """What each sign is worth, in nats: the table that comes with the program, without an authority or with one."""
    table: Mapping[str, float] = json.loads((TABLE_LISTED if listed else TABLE).read_text("utf-8"))
    return table


@dataclass(frozen=True, slots=True)
class OwnTitles:
    """Every name of a text by what titles are compared by, with the chance that it is the film's; and the likeliest.

    `none` is the chance that the film's is not among them, `called` are the films that an authority has under any of
    them, where that was asked. `unlisted` is the likeliest where the authority's word on
    titles is not heard, if it has no film of that title: it may be of a film that the authority lacks.
    """

    chances: Mapping[str, float]
    none: float
    best: OwnTitle | None
    unlisted: OwnTitle | None = None
    called: frozenset[int] | None = None


NO_TITLES = OwnTitles({}, 1.0, None)


def own_titles(
    text: Text,
    listing: Listing | None = None,
    table: Mapping[str, float] | None = None,
    often: Often = often_named,
) -> OwnTitles:
    """The names of a text, each with the chance that it is the film's title.

    `listing` gives the films that an authority has under a folded title: of those that stand in a text, the film's is
    likelier one of them. `often` tells how often other films' reviews name it.
    """
    titles = Titles(text, listing, often)
    if not titles.runs:
        return NO_TITLES
    signs, none = dict(titles.signs()), titles.signs_of_none()
    own = _choice(titles, signs, none, standard_table(listed=listing is not None) if table is None else table)
    if listing is None:
        return own
    alone = _choice(titles, signs, none, standard_table(listed=False)).best
    lacks = alone is not None and not any(len(listing(form)) for form in alone.forms)
    return replace(own, unlisted=alone) if lacks else own


def _choice(
    titles: Titles, signs: Mapping[str, set[str]], of_none: set[str], table: Mapping[str, float]
) -> OwnTitles:
    """The chances by one table, whose signs alone are heard."""
    scores = {key: math.fsum(filter(None, map(table.get, told))) for key, told in signs.items()}
    none = math.fsum(filter(None, map(table.get, of_none)))
    highest = max(none, *scores.values())
    powers = {key: math.exp(score - highest) for key, score in scores.items()}
    whole = math.exp(none - highest) + sum(powers.values())
    share = min(1.0, len(titles.text.view) / _SHORTEST) / whole
    chances = {key: power * share for key, power in powers.items()}
    best = max(chances, key=chances.__getitem__)
    title = _title_of(titles.text.view, best, titles.runs[best], chances[best])
    return OwnTitles(chances, math.exp(none - highest) / whole, title)


def own_title(text: Text) -> OwnTitle | None:
    """The title that is likeliest the film's, no authority being asked; None where nothing is written as titles are."""
    return own_titles(text).best


def _title_of(view: str, key: str, runs: Sequence[Run], chance: float) -> OwnTitle:
    year = next((y for run in runs if (y := year_behind(view, run))), None)
    marked = any(run.written in MARKED for run in runs)
    return OwnTitle(_as_written(view, runs), year, round(chance, 3), key, marked)


def _as_written(view: str, runs: Sequence[Run]) -> str:
    """The title as it stands first, by preference where it is not in capitals; else with small letters put in."""
    plain = next((r for r in runs if r.written != SHOUTED and not view[r.start : r.end].isupper()), None)
    if plain is not None:
        return view[plain.start : plain.end]
    words = view[runs[0].start : runs[0].end].split()
    return " ".join(w.lower() if i and w.lower() in SMALL else _lowered(w) for i, w in enumerate(words))


def _lowered(word: str) -> str:
    """A word in capitals with its first letter great, its parts' too: "SPIDER-MAN'S" → "Spider-Man's"."""
    if word in NUMERALS:
        return word
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
