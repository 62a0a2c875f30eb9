"""The shelves: films by genre, what was read last, what is disputed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet
from django.utils.text import slugify

from recension.catalogue import models
from recension.catalogue._shelf import NEW, SHELVES
from recension.catalogue.queries._apparatus import Fact, Row, facts, rows, voice
from recension.vocabulary import PROPERTIES

#: How many sleeves a shelf shows before its end is cut off, and a page of one shelf.
FACED_OUT = 12
PAGE = 60

_NAMES = (*(name for name, _ in SHELVES), "")


@dataclass(frozen=True, slots=True)
class Shelf:
    name: str
    slug: str
    count: int
    works: tuple[models.Work, ...]


@dataclass(frozen=True, slots=True)
class NewReading:
    """A review as lists show it."""

    slug: str
    name: str
    author: str
    published: str
    verdict: str
    score: str
    work: models.Work | None


@dataclass(frozen=True, slots=True)
class Dispute:
    work: models.Work
    row: Row


@dataclass(frozen=True, slots=True)
class Store:
    """The home page."""

    shelves: tuple[Shelf, ...]
    readings: tuple[NewReading, ...]
    disputes: tuple[Dispute, ...]
    films: int
    reviews: int
    people: int


def store() -> Store:
    """The home page, in a number of queries that does not grow with the catalogue."""
    counts = dict(models.Work.objects.values_list("shelf").annotate(n=Count("id")).order_by())
    shelves = [_shelf(name, counts.get(name, 0), _on(name)[:FACED_OUT]) for name in _NAMES]
    return Store(
        tuple(sorted((s for s in shelves if s.count), key=lambda s: (not s.slug, -s.count))),
        newest_readings(6),
        disputes(4),
        sum(counts.values()),
        models.Document.objects.count(),
        models.Agent.objects.filter(kind="person").count(),
    )


def _shelf(name: str, count: int, works: Iterable[models.Work]) -> Shelf:
    return Shelf(name or NEW, slugify(name or NEW), count, tuple(works))


def _on(name: str) -> QuerySet[models.Work]:
    return models.Work.objects.filter(shelf=name).order_by("-documents", "title_key")


def shelf_page(slug: str, page: int) -> tuple[Shelf, int] | None:
    """One shelf's sleeves from page 1 on, and how many pages there are; None for a shelf that is none."""
    name = next((name for name in _NAMES if slugify(name or NEW) == slug), None)
    if name is None:
        return None
    count = models.Work.objects.filter(shelf=name).count()
    pages = max(1, -(-count // PAGE))
    page = min(max(page, 1), pages)
    return _shelf(name, count, _on(name)[(page - 1) * PAGE : page * PAGE]), pages


def newest_readings(most: int) -> tuple[NewReading, ...]:
    """The reviews that came last. Two queries."""
    found = (
        models.Reading.objects.filter(version__newest_of__isnull=False)
        .select_related("version__document")
        .defer("version__text", "film", "films")
        .order_by("-id")[:most]
    )
    readings = list(found)
    links = models.ReadingWork.objects.filter(reading__in=[r.pk for r in readings], main=True).select_related("work")
    mains = {link.reading_id: link for link in links}
    return tuple(_new(reading, mains.get(reading.pk)) for reading in readings)


def _new(reading: models.Reading, link: models.ReadingWork | None) -> NewReading:
    said, work = voice(reading, "", link), link.work if link else None
    return NewReading(said.slug, said.name, said.author, said.published, said.verdict, said.score, work)


def disputes(most: int) -> tuple[Dispute, ...]:
    """What most witnesses contradict, one dispute a film, with all the values given. Four queries."""
    found = (
        models.Statement.objects.filter(against_count__gt=0, witness_count__gt=0, work__documents__gt=1)
        .filter(property__in=_SINGLE)
        .order_by("-against_count", "-witness_count", "work_id", "position")[: most * 12]
    )
    worst: dict[int, models.Statement] = {}
    for statement in found:
        worst.setdefault(statement.work_id, statement)
    chosen = list(worst.values())[:most]
    groups = _rivals(chosen)
    shown = iter(_facts([statement for group in groups for statement in group]))
    return tuple(Dispute(group[0].work, rows([next(shown) for _ in group])[0]) for group in groups)


_SINGLE = [row.name for row in PROPERTIES if row.single]


def _rivals(chosen: Sequence[models.Statement]) -> list[list[models.Statement]]:
    """Each disputed statement among the other values of its place, in their order."""
    condition = Q()
    for one in chosen:
        condition |= Q(work=one.work_id, property=one.property)
    said = (
        models.Statement.objects.filter(condition, witness_count__gt=0) if chosen else models.Statement.objects.none()
    )
    every = list(said.select_related("work", "agent").order_by("position"))
    return [[statement for statement in every if _same_place(one, statement)] for one in chosen]


def _same_place(a: models.Statement, b: models.Statement) -> bool:
    return all(getattr(a, name) == getattr(b, name) for name in _PLACE)


_PLACE = ("work_id", "property", "variant_id", "manifestation_id")


def _facts(statements: Sequence[models.Statement]) -> list[Fact]:
    """Facts of several works: their witnesses carry no letters here."""
    readings = models.Reading.objects.filter(claims__testimony__statement__in=[s.pk for s in statements])
    joined = readings.select_related("version__document").defer("version__text", "film", "films").distinct()
    return facts(statements, {reading.pk: voice(reading, str(reading.pk)) for reading in joined})
