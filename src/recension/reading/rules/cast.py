"""Who plays whom."""

from collections.abc import Iterator

from recension.reading._rules import Draft, Hit, Rule


def _player_and_role(hit: Hit) -> Iterator[Draft]:
    players, roles = hit.mentions("value"), hit.mentions("character")
    for i, player in enumerate(players):
        role = roles[min(i, len(roles) - 1)].name if roles else ""
        yield hit.draft(player.name, {"character": role}, mention=player)


RULES: tuple[Rule, ...] = (
    Rule("PLAYER as ROLE", "cast_member", r"(?P<value>@person)(?:,? (?:is|stars|appears|shines))? as (?:(?:@det|@adj) ){0,4}(?P<character>@role)", " as ", _player_and_role),
    Rule("ROLE (PLAYER)", "cast_member", r"(?P<character>@role) \((?:[a-z' -]{0,40} )?(?P<value>@person)\)", r" \(", _player_and_role),
    Rule("PLAYER plays ROLE", "cast_member", r"(?P<value>@person) (?:plays|portrays|played|portrayed) (?:(?:@det|@adj) ){0,4}(?P<character>@role)", "play|portray", _player_and_role),
    Rule("starring PLAYERS", "cast_member", r"\b(?:starring|stars|featuring) (?P<value>@people)", "star|featuring"),
)  # fmt: skip
