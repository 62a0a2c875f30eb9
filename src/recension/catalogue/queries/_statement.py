"""The statement page: the critical apparatus of one fact."""

from dataclasses import dataclass

from recension.catalogue import models
from recension.catalogue.queries._apparatus import Fact, Voice, facts, voices_of
from recension.vocabulary import BY_NAME, Property


@dataclass(frozen=True, slots=True)
class StatementPage:
    work: models.Work
    row: Property
    fact: Fact
    edition: str
    rivals: tuple[Fact, ...]
    silent: tuple[Voice, ...]
    comparisons: tuple[models.Comparison, ...]


def statement_page(number: int) -> StatementPage | None:
    """A statement with every witness for and against, its rivals, and who is silent on it: six queries."""
    found = models.Statement.objects.select_related("work", "variant", "manifestation", "agent")
    statement = found.filter(pk=number, witness_count__gt=0).first()
    if statement is None:
        return None
    work = statement.work
    voices = voices_of(work)
    rivals = _rivals(statement)
    own, *others = facts([statement, *rivals], voices)
    heard = {mark.voice.siglum for fact in (own, *others) for mark in (*fact.marks, *fact.against)}
    return StatementPage(
        work,
        BY_NAME[statement.property],
        own,
        str(statement.variant or statement.manifestation or ""),
        tuple(others),
        tuple(voice for voice in voices.values() if voice.siglum not in heard and voice.main),
        tuple(models.Comparison.objects.filter(testimony__statement=statement).select_related("left", "right")),
    )


def _rivals(statement: models.Statement) -> list[models.Statement]:
    """The other values of a property that admits one."""
    if not BY_NAME[statement.property].single:
        return []
    same = models.Statement.objects.filter(
        work=statement.work_id,
        property=statement.property,
        variant=statement.variant_id,
        manifestation=statement.manifestation_id,
        witness_count__gt=0,
    )
    return list(same.exclude(pk=statement.pk).select_related("agent").order_by("position"))
