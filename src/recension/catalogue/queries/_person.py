"""The person page: credits as the witnesses name them, film by film."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from recension.catalogue import models
from recension.collation import label, qualifier_words


@dataclass(frozen=True, slots=True)
class Credit:
    statement: int
    label: str
    qualifier: str
    witnesses: int
    disputed: bool


@dataclass(frozen=True, slots=True)
class FilmCredits:
    work: models.Work
    credits: tuple[Credit, ...]


@dataclass(frozen=True, slots=True)
class PersonPage:
    agent: models.Agent
    ids: dict[str, str]
    films: tuple[FilmCredits, ...]
    beside: tuple[tuple[models.Agent, int], ...]


def person_page(slug: str) -> PersonPage | None:
    """A person or organisation with every film that names them: four queries."""
    agent = models.Agent.objects.filter(slug=slug).first()
    if agent is None:
        return None
    named = models.Statement.objects.filter(agent=agent, witness_count__gt=0).select_related("work")
    said = list(named.order_by("-work__year", "work__title_key", "position"))
    films: dict[int, list[models.Statement]] = {}
    for statement in said:
        films.setdefault(statement.work_id, []).append(statement)
    return PersonPage(
        agent,
        dict(agent.identifiers.values_list("scheme", "value")),
        tuple(FilmCredits(group[0].work, _credits(group)) for group in films.values()),
        _beside(agent, list(films)),
    )


def _credits(said: Sequence[models.Statement]) -> tuple[Credit, ...]:
    return tuple(
        Credit(
            s.pk,
            label(s.property, s.qualifiers),
            qualifier_words(s.property, s.qualifiers),
            s.witness_count,
            s.against_count > 0,
        )
        for s in said
    )


def _beside(agent: models.Agent, works: Sequence[int]) -> tuple[tuple[models.Agent, int], ...]:
    """Who else works on these films, those of most films together first."""
    others = (
        models.Statement.objects.filter(work__in=works[:200], agent__kind="person", witness_count__gt=0)
        .exclude(agent=agent)
        .values_list("agent_id", "work_id")
        .distinct()
    )
    together = Counter(agent_id for agent_id, _ in others if agent_id is not None)
    best = sorted(together, key=lambda number: (-together[number], number))[:12]
    known = models.Agent.objects.in_bulk(best)
    return tuple((known[number], together[number]) for number in best)
