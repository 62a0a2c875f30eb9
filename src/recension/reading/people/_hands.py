"""The hand that people had in a film which is not surely known: a choice among player, director, other maker and none.

A multinomial logit over a name's signs. Its table is fitted on reviews whose film's credits are known
(`./run bench people --fit`); of what the bearers do by trade their credits for that film are left out.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from recension.reading import _logit
from recension.reading._logit import Weights
from recension.reading.mentions._mention import PERSON, Mention
from recension.reading.people._signs import people_of, signs_of, trade_of
from recension.reading.text._text import Text
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

TABLE = Path(__file__).with_name("weights.json")
#: What a name may be to the film; the table holds a weight for each, in this order.
HANDS = ("", "cast_member", "director", "crew")
#: From these chances on somebody is told to have had the hand.
LIKELY = {"cast_member": 0.5, "director": 0.5}
#: The same of whom a text never names in full: critics drop surnames of whoever comes to mind.
LIKELY_BY_SURNAME = {"cast_member": 0.6, "director": 0.6}

#: A text of fewer characters is shorter than any review that the table was fitted on: in a few sentences names are as
#: often those of whoever was wanted, likened or missed.
SHORTEST = 600


@cache
def standard_table() -> Weights:
    """The table that comes with the program: what each sign is worth for each hand, in nats."""
    table: Weights = json.loads(TABLE.read_text("utf-8"))
    return table


def chances(signs: Iterable[str], table: Weights) -> dict[str, float]:
    """The chance of each hand."""
    return _logit.chances(signs, table, HANDS)


def with_hands(text: Text, names: Sequence[Mention], authority: "Authority") -> list[Mention]:
    """The same names, with the hand that those named in full most likely had in the film; none in a short text."""
    if len(text.view) < SHORTEST:
        return list(names)
    people = people_of(text, names)
    hands = {name: _hand(text, name, places, len(people), authority) for name, places in people.items()}
    told = {m.name: hands.get(fold(m.name), "") for m in names if m.kind == PERSON}
    return [replace(m, hand=hand) if m.kind == PERSON and m.hand != (hand := told[m.name]) else m for m in names]


def _hand(text: Text, name: str, places: Sequence[Mention], people: int, authority: "Authority") -> str:
    number = authority.name_of(name.split())
    bearers = map(int, authority.people_named(number)) if number >= 0 else ()
    credits: dict[str, int] = {}
    for bearer in bearers:
        for category, n in authority.trades_of(bearer).items():
            credits[category] = credits.get(category, 0) + n
    trade = trade_of(credits)
    told = chances(signs_of(text, places, trade, people), standard_table())
    alone = all(" " not in text.view[m.start : m.end] for m in places)
    bars = LIKELY_BY_SURNAME if alone else LIKELY
    hand = next((hand for hand, bar in bars.items() if told[hand] >= bar), "")
    return "" if alone and hand == "cast_member" and trade == _BOTH else hand


#: Of whoever does both, a surname alone rather tells the maker.
_BOTH = "acts and makes"
