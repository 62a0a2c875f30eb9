"""Several players in one pair of brackets behind those whom they play: "Gus and Nan (A, B)", "his son Ned (A/B)"."""

from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import P, is_person, sounds_like_a_person
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._roles import role_name
from recension.reading.rules.world._settings import listed

_ROLE = f"[{CHARACTER}{NAME}]"
_MOST = 6


def _several(hit: Hit) -> Iterator[Draft]:
    """Each player with the part: in their order where there are as many, with the one that they share, else none."""
    players, roles = hit.mentions("value"), hit.mentions("roles")
    if not all(sounds_like_a_person(m) and acts(m) and not m.name.endswith(".") for m in players) or not all(map(_may_be_played, roles)):
        return
    named = [role_name(m, hit.typed) for m in roles]
    if len(named) == 1:
        named *= len(players)
    if len(named) != len(players):
        return
    yield from (cast_draft(hit, player, role) for player, role in zip(players, named, strict=True))


def _may_be_played(m: Mention) -> bool:
    """Whether a name before the brackets may be a part's: nobody's of films, no film's and no place's."""
    return m.kind == CHARACTER or (m.credit is None and not m.known and not m.own and is_person(m) and not listed(m.name))


RULES: tuple[Rule, ...] = (
    Rule(
        "ROLES (PLAYERS)",
        "cast_member",
        rf"(?P<roles>{_ROLE}(?:(?:, and |, | and | & ){_ROLE}){{0,{_MOST}}}) \((?:played by )?(?P<value>[{PERSON}{NAME}](?:(?:, and |, | and | & |/| / ){P}){{1,{_MOST}}})\)",
        build=_several,
        presupposed=True,
    ),
)
