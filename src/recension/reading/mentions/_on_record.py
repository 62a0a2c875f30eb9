"""What people whom the authority knows are by trade: it stands in for credits where no film is surely known."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from recension.reading.mentions._known import CATEGORY_PROPERTY
from recension.reading.mentions._mention import PERSON, Mention
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

#: Fewer parts make no player by trade: presidents and singers are seen in a film or two.
_PARTS = 3
ACTING = frozenset(("actor", "actress"))
#: Fewer credits make no director, writer or composer; of the rest of the crew lists have few at all.
_WORKS = 2
_PLAYER = "cast_member"
#: Directors write their films as often as not.
_WEIGHT = {"director": 1.25}


def with_trades(names: Iterable[Mention], authority: "Authority") -> list[Mention]:
    """The same names, those of players and of makers by trade marked as such."""
    kept: dict[str, str] = {}
    return [_with_trade(m, authority, kept) if m.kind == PERSON else m for m in names]


def with_crafts(names: Sequence[Mention], authority: "Authority") -> list[Mention]:
    """The same names, those of crew by trade marked as such: a film's credits may lack its cinematographer."""
    kept: dict[str, str] = {}
    marked = (_with_trade(m, authority, kept) if m.kind == PERSON else m for m in names)
    return [m if t.plays or not t.trade.startswith("crew:") else t for m, t in zip(names, marked, strict=True)]


def _with_trade(m: Mention, authority: "Authority", kept: dict[str, str]) -> Mention:
    if m.name not in kept:
        kept[m.name] = _trade(m.name, authority)
    trade = kept[m.name]
    return replace(m, plays=True) if trade == _PLAYER else replace(m, trade=trade) if trade else m


def _trade(name: str, authority: "Authority") -> str:
    """The property that whoever of this name has the most credits mostly bears; "" where none is theirs by trade."""
    number = authority.name_of(fold(name).split())
    people = map(int, authority.people_named(number)) if number >= 0 else ()
    trades = max((authority.trades_of(p) for p in people), key=_credits, default={})
    if _acts(trades):
        return _PLAYER
    made = {t: n for t, n in trades.items() if t not in ACTING and CATEGORY_PROPERTY.get(t, _PLAYER) != _PLAYER}
    most = max(made, key=lambda t: (made[t] * _WEIGHT.get(t, 1.0), t), default="")
    property = CATEGORY_PROPERTY[most] if most else ""
    least = 1 if property.startswith("crew:") and property != "crew:music" else _WORKS
    return property if property and made[most] >= max(least, _parts(trades)) else ""


def _credits(trades: Mapping[str, int]) -> int:
    return sum(trades.values())


def _parts(trades: Mapping[str, int]) -> int:
    return sum(n for trade, n in trades.items() if trade in ACTING)


def _acts(trades: Mapping[str, int]) -> bool:
    return _parts(trades) >= _PARTS and 2 * _parts(trades) > _credits(trades)
