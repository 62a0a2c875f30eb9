"""A record's statements and editions, kept in place: what stays keeps its row, its address and its editor's rank."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from recension import records
from recension.catalogue import models
from recension.catalogue.actions._agents import agents_of
from recension.values import fold

_FIELDS = (
    "variant", "manifestation", "agent", "property", "value", "qualifiers", "ids", "notes", "key", "position",
    "witness_count", "against_count",
)  # fmt: skip


@dataclass(frozen=True)
class _Node:
    variant: models.Variant | None = None
    manifestation: models.Manifestation | None = None


def keep_statements(work: models.Work, record: records.Record, rows: Mapping[int, int]) -> list[models.Agent]:
    """Store the record's statements with their witnesses (`rows`: each claim record's row, by identity).

    A statement is the same as before by its key, else by the claims it shares with one that has no other successor.
    Returns the people and organisations it names.
    """
    nodes = _keep_editions(work, record.editions)
    said = [(s, _Node()) for s in record.statements]
    said += [(s, nodes[e.name]) for e in record.editions for s in e.statements]
    agents = agents_of([statement for statement, _ in said])
    old = _Old(work)
    made: list[models.Statement] = []
    kept: list[models.Statement] = []
    for position, (statement, node) in enumerate(said):
        before, row = old.match(statement, rows)
        _fill(row, statement, node, agents.get(position), position)
        if row.pk is None:
            made.append(row)
        elif _state(row) != before:
            kept.append(row)
    _write(work, old, made, kept)
    _keep_witnesses(old.matched, said, rows)
    _drop_editions(work, nodes.values())
    return sorted({agent.pk: agent for agent in agents.values()}.values(), key=lambda agent: agent.pk)


def statement_key(statement: records.Statement) -> str:
    """What makes a statement the same at the next collation: property, value, edition, qualifiers and ids."""
    qualifiers = sorted((key, fold(text)) for key, text in statement.qualifiers.items())
    parts = [statement.property, fold(statement.value) or statement.value, statement.edition, qualifiers]
    return hashlib.sha256(json.dumps([*parts, sorted(statement.ids.items())]).encode()).hexdigest()


_State = tuple[object, ...]


def _state(row: models.Statement) -> _State:
    """All that collation sets: a row in which none of it changes need not be written."""
    return tuple(getattr(row, name) for name in _COLUMNS)


_COLUMNS = [f"{name}_id" if name in ("variant", "manifestation", "agent") else name for name in _FIELDS]


class _Old:
    """The work's statements as they were, handed out to their successors one by one."""

    def __init__(self, work: models.Work) -> None:
        self.work = work
        before = models.Statement.objects.filter(work=work).prefetch_related("witnesses").order_by("id")
        self.left = {row.key: row for row in before}
        self.claims = {
            row.key: {w.claim_id for w in row.witnesses.all() if w.claim_id and not w.against} for row in before
        }
        self.matched: list[models.Statement] = []
        self.moved: list[int] = []

    def match(self, statement: records.Statement, rows: Mapping[int, int]) -> tuple[_State, models.Statement]:
        """The row as it was, and to be filled anew."""
        key = statement_key(statement)
        old = self.left.pop(key, None) or self._by_claims(statement, rows) or models.Statement(work=self.work)
        before = _state(old)
        self.matched.append(old)
        if old.pk and old.key != key:
            self.moved.append(old.pk)
        old.key = key
        return before, old

    def _by_claims(self, statement: records.Statement, rows: Mapping[int, int]) -> models.Statement | None:
        mine = {rows[id(witness.claim)] for witness in statement.witnesses}
        shared = {
            key: len(mine & self.claims[key]) for key, row in self.left.items() if row.property == statement.property
        }
        best = max(shared, key=lambda key: (shared[key], key), default=None)
        return self.left.pop(best) if best is not None and shared[best] else None


def _fill(
    row: models.Statement, statement: records.Statement, node: _Node, agent: models.Agent | None, position: int
) -> None:
    row.variant, row.manifestation, row.agent = node.variant, node.manifestation, agent
    row.property, row.value = statement.property, statement.value
    row.qualifiers, row.ids, row.notes = dict(statement.qualifiers), dict(statement.ids), list(statement.notes)
    row.position = position
    row.witness_count = len({witness.document for witness in statement.witnesses})
    row.against_count = len({witness.document for witness in statement.against})


def _write(work: models.Work, old: _Old, made: list[models.Statement], kept: list[models.Statement]) -> None:
    """What nobody says any more goes, but for what an editor ranked: that waits, unseen, for a witness.

    A successor by claims may take the key of a row that goes, so the rows that go go first, and keys change last.
    """
    gone = [row.pk for row in old.left.values() if not row.ranked_by and not _measured(row)]
    models.Statement.objects.filter(pk__in=gone).delete()
    waiting = [row.pk for row in old.left.values() if row.pk not in gone]
    models.Statement.objects.filter(pk__in=waiting).exclude(witnesses__comparison__isnull=False).update(
        witness_count=0, against_count=0
    )
    for number in old.moved:
        models.Statement.objects.filter(pk=number).update(key=f"moving {number}")
    models.Statement.objects.bulk_update(kept, _FIELDS, batch_size=50)
    models.Statement.objects.bulk_create(made, batch_size=50)


def _measured(row: models.Statement) -> bool:
    """Whether a comparison of two copies stands behind it."""
    return any(witness.comparison_id is not None for witness in row.witnesses.all())


def _keep_witnesses(
    statements: Sequence[models.Statement], said: Sequence[tuple[records.Statement, _Node]], rows: Mapping[int, int]
) -> None:
    work = statements[0].work if statements else None
    models.Witness.objects.filter(statement__work=work, claim__isnull=False).delete()
    pairs = dict.fromkeys(
        (row.pk, rows[id(witness.claim)], against)
        for row, (statement, _) in zip(statements, said, strict=True)
        for against, side in ((False, statement.witnesses), (True, statement.against))
        for witness in side
    )
    models.Witness.objects.bulk_create(
        [models.Witness(statement_id=s, claim_id=c, against=against) for s, c, against in pairs], batch_size=200
    )


def _keep_editions(work: models.Work, editions: Sequence[records.Edition]) -> dict[str, _Node]:
    """A row for each edition: a cut as a variant with a release for each carrier, a release as a manifestation."""
    out = {}
    for position, edition in enumerate(editions):
        if edition.level == "variant":
            out[edition.name] = _Node(variant=_variant(work, edition, position))
        else:
            release = _release(work, None, edition.name, edition.carriers, edition)
            models.Manifestation.objects.filter(pk=release.pk).update(position=position, aliases=list(edition.aliases))
            out[edition.name] = _Node(manifestation=release)
    return out


def _variant(work: models.Work, edition: records.Edition, position: int) -> models.Variant:
    row, _ = models.Variant.objects.update_or_create(
        work=work, name=edition.name[:200], defaults={"aliases": list(edition.aliases), "position": position}
    )
    gone = models.Manifestation.objects.filter(variant=row).exclude(carrier__in=edition.carriers)
    gone.filter(items__isnull=True).delete()
    for carrier in edition.carriers:
        _release(work, row, "", (carrier,), edition if len(edition.carriers) == 1 else None)
    return row


def _release(
    work: models.Work,
    variant: models.Variant | None,
    name: str,
    carriers: tuple[str, ...],
    edition: records.Edition | None,
) -> models.Manifestation:
    """The release on a carrier; its label and year only where they can be no other release's."""
    label, year = (edition.label, edition.year) if edition else ("", None)
    row, _ = models.Manifestation.objects.update_or_create(
        work=work,
        variant=variant,
        name=name[:200],
        carrier=carriers[0][:60] if len(carriers) == 1 else "",
        territory="",
        defaults={"label": label[:200], "year": year},
    )
    return row


def _drop_editions(work: models.Work, nodes: Iterable[_Node]) -> None:
    kept = list(nodes)
    variants = [node.variant.pk for node in kept if node.variant]
    releases = [node.manifestation.pk for node in kept if node.manifestation]
    loose = models.Variant.objects.filter(work=work).exclude(pk__in=variants)
    loose.filter(manifestations__items__isnull=True, statements__isnull=True).delete()
    unknown = models.Manifestation.objects.filter(work=work, variant__isnull=True).exclude(pk__in=releases)
    unknown.filter(items__isnull=True, statements__isnull=True).delete()
