"""The title of the film that a text is about, told from the text alone: a choice among the names in it, or none.

A conditional logit over the text's names and "none of them". Its table is fitted on reviews whose film is known
(`./run bench titles --fit`), of all that stands in the text; no authority is asked.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from recension.reading._text import Text
from recension.reading.title._runs import MARKED, SHOUTED, SMALL, Run
from recension.reading.title._signs import Titles, year_behind

TABLE = Path(__file__).with_name("weights.json")
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


@cache
def standard_table() -> Mapping[str, float]:
    """The table that comes with the program: what each sign is worth, in nats."""
    table: Mapping[str, float] = json.loads(TABLE.read_text("utf-8"))
    return table


def own_title(text: Text, table: Mapping[str, float] | None = None) -> OwnTitle | None:
    """The title that is likeliest the film's, with its chance; None where nothing is written as titles are."""
    titles = Titles(text)
    if not titles.runs:
        return None
    worth = (standard_table() if table is None else table).get
    scores = {key: sum(worth(sign, 0.0) for sign in signs) for key, signs in titles.signs()}
    none = sum(worth(sign, 0.0) for sign in titles.signs_of_none())
    best = max(scores, key=scores.__getitem__)
    highest = max(none, scores[best])
    whole = math.exp(none - highest) + sum(math.exp(s - highest) for s in scores.values())
    chance = math.exp(scores[best] - highest) / whole * min(1.0, len(text.view) / _SHORTEST)
    runs = titles.runs[best]
    year = next((y for run in runs if (y := year_behind(text.view, run))), None)
    marked = any(run.written in MARKED for run in runs)
    return OwnTitle(_as_written(text.view, runs), year, round(chance, 3), best, marked)


def _as_written(view: str, runs: Sequence[Run]) -> str:
    """The title as it stands first, by preference where it is not in capitals; else with small letters put in."""
    plain = next((r for r in runs if r.written != SHOUTED and not view[r.start : r.end].isupper()), None)
    if plain is not None:
        return view[plain.start : plain.end]
    words = view[runs[0].start : runs[0].end].split()
    return " ".join(w.lower() if i and w.lower() in SMALL else _lowered(w) for i, w in enumerate(words))


_NUMERALS = frozenset("II III IV VI VII VIII IX XI XII".split())


def _lowered(word: str) -> str:
    """A word in capitals with its first letter great, its parts' too: "SPIDER-MAN'S" → "Spider-Man's"."""
    if word in _NUMERALS:
        return word
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
