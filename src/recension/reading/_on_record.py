"""What people whom the authority knows are by trade: it stands in for credits where no film is surely known."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from recension.reading._mention import PERSON, Mention
from recension.values import fold

if TYPE_CHECKING:
    from recension.authority import Authority

#: Fewer parts make no player by trade: presidents and singers are seen in a film or two.
_PARTS = 3
_ACTING = frozenset(("actor", "actress"))


def with_trades(names: Iterable[Mention], authority: "Authority") -> list[Mention]:
    """The same names, players by trade marked as such."""
    kept: dict[str, bool] = {}
    return [replace(m, plays=True) if m.kind == PERSON and _plays(m.name, authority, kept) else m for m in names]


def _plays(name: str, authority: "Authority", kept: dict[str, bool]) -> bool:
    """Whether whoever of this name has the most credits mostly acts."""
    if name not in kept:
        number = authority.name_of(fold(name).split())
        people = map(int, authority.people_named(number)) if number >= 0 else ()
        kept[name] = _acts(max((authority.trades_of(p) for p in people), key=_credits, default={}))
    return kept[name]


def _credits(trades: Mapping[str, int]) -> int:
    return sum(trades.values())


def _acts(trades: Mapping[str, int]) -> bool:
    parts = sum(n for trade, n in trades.items() if trade in _ACTING)
    return parts >= _PARTS and 2 * parts > _credits(trades)
