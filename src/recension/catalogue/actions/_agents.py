"""The people and organisations that statements name: found by their ids, else by name, else made."""

from collections.abc import Mapping, Sequence

from recension.catalogue._names import free_slug
from recension.catalogue.models import Agent, Identifier
from recension.records import Statement
from recension.values import fold
from recension.vocabulary import BY_NAME, Kind

_KINDS = {Kind.PERSON: "person", Kind.ORGANISATION: "organisation"}


def agents_of(statements: Sequence[Statement]) -> dict[int, Agent]:
    """The agent of each statement that names one, by the statement's place."""
    named = [(i, s) for i, s in enumerate(statements) if _kind(s) and fold(s.value)]
    by_id = _by_ids([s for _, s in named])
    by_name = _by_names([s for _, s in named])
    out = {}
    # Those with ids go first, so that a name without one can join them.
    for place, statement in sorted(named, key=lambda pair: (not pair[1].ids, pair[0])):
        agent = _known(statement, by_id, by_name) or _new(statement, by_name)
        _learn(agent, statement.ids, by_id)
        out[place] = agent
    return out


def _kind(statement: Statement) -> str:
    return _KINDS.get(BY_NAME[statement.property].kind, "")


def _by_ids(statements: Sequence[Statement]) -> dict[tuple[str, str], Agent]:
    values = {value for statement in statements for value in statement.ids.values()}
    known = Identifier.objects.filter(value__in=values, agent__isnull=False).select_related("agent")
    return {(row.scheme, row.value): row.agent for row in known if row.agent is not None}


def _by_names(statements: Sequence[Statement]) -> dict[tuple[str, str], list[Agent]]:
    keys = {fold(statement.value)[:300] for statement in statements}
    out: dict[tuple[str, str], list[Agent]] = {}
    for agent in Agent.objects.filter(name_key__in=keys).prefetch_related("identifiers").order_by("id"):
        out.setdefault((agent.kind, agent.name_key), []).append(agent)
    return out


def _known(
    statement: Statement,
    by_id: Mapping[tuple[str, str], Agent],
    by_name: Mapping[tuple[str, str], Sequence[Agent]],
) -> Agent | None:
    for pair in sorted(statement.ids.items()):
        if pair in by_id:
            return by_id[pair]
    named = by_name.get((_kind(statement), fold(statement.value)[:300]), ())
    fitting = [agent for agent in named if _fits(agent, statement.ids)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(agent: Agent, ids: Mapping[str, str]) -> bool:
    return all(ids.get(known.scheme, known.value) == known.value for known in agent.identifiers.all())


def _new(statement: Statement, by_name: dict[tuple[str, str], list[Agent]]) -> Agent:
    kind, key = _kind(statement), fold(statement.value)[:300]
    seed = f"{kind} {statement.value} {sorted(statement.ids.items())}"
    taken = Agent.objects.filter
    slug = free_slug(statement.value, lambda slug: taken(slug=slug).exists(), seed=seed, otherwise=kind)
    agent = Agent.objects.create(name=statement.value[:300], name_key=key, slug=slug, kind=kind)
    by_name.setdefault((kind, key), []).append(agent)
    return agent


def _learn(agent: Agent, ids: Mapping[str, str], by_id: dict[tuple[str, str], Agent]) -> None:
    for pair in ids.items():
        if pair not in by_id:
            Identifier.objects.create(scheme=pair[0], value=pair[1][:200], agent=agent)
            by_id[pair] = agent
