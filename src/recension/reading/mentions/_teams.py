"""Players whom critics name together by a team's name: "Laurel and Hardy" are two, and drawn figures are none."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from recension.reading._lexicon import lines_of
from recension.records import Claim
from recension.values import fold

_FIGURES = frozenset(map(fold, lines_of("drawn_figures")))


def apart(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims, each team's players by themselves, figures left out, nobody of a team said twice."""
    claims = tuple(claims)
    named = {(c.subject, fold(c.value)) for c in claims if c.property == "cast_member"}
    return tuple(claim for c in claims for claim in _players(c, named))


def _players(claim: Claim, named: set[tuple[str, str]]) -> Iterator[Claim]:
    team = _teams().get(_bare(claim.value)) if claim.property == "cast_member" else None
    if team is None:
        if claim.property != "cast_member" or fold(claim.value) not in _FIGURES:
            yield claim
        return
    for name in team:
        if (claim.subject, fold(name)) not in named:
            yield replace(claim, value=name, ids={})


@cache
def _teams() -> dict[str, tuple[str, ...]]:
    rows = (line.partition("=") for line in lines_of("player_teams"))
    return {_bare(team): tuple(name.strip() for name in players.split(",")) for team, _, players in rows}


def _bare(name: str) -> str:
    """A team's name without what stands between or before its words: "The Marx Brothers", "Laurel & Hardy"."""
    return " ".join(w for w in fold(name).split() if w not in ("and", "the"))
