"""What can be found by search, kept as it changes."""

from collections.abc import Iterable, Sequence

from django.db.models import Count

from recension.catalogue import models
from recension.catalogue._grams import grams
from recension.values import fold


def enter_work(work: models.Work) -> None:
    detail = f"{work.year or ''} {work.credit}".strip()
    _enter([_entry("film", work.pk, work.title, detail, work.slug, work.documents, more=detail)])


def enter_people(agents: Sequence[models.Agent]) -> None:
    counted = models.Agent.objects.filter(pk__in=[a.pk for a in agents], kind="person")
    named = counted.annotate(films=Count("statements__work", distinct=True))
    _enter(_entry("person", a.pk, a.name, _films(a.films), a.slug, a.films) for a in named)


def enter_reviews(readings: Iterable[models.Reading]) -> None:
    _enter(_review(reading) for reading in readings)


def _review(reading: models.Reading) -> models.Entry:
    version = reading.version
    film = (reading.film or {}).get("title", "")
    of = f"of {film}" if film else ""
    detail = ", ".join(part for part in (of, version.author, version.published) if part)
    more = f"{version.author} {film}"
    return _entry("review", version.document_id, version.name, detail, version.document.slug, 1, more=more)


def _films(number: int) -> str:
    return f"{number} film{'' if number == 1 else 's'}"


def _entry(kind: str, number: int, name: str, detail: str, slug: str, weight: int, *, more: str = "") -> models.Entry:
    """An entry found by its name, and by `more` words said with it ("bogdanovich mask")."""
    return models.Entry(
        kind=kind,
        object_id=number,
        name=name[:500],
        key=fold(f"{name} {more}")[:500],
        detail=detail[:300],
        slug=slug,
        weight=weight,
    )


def _enter(entries: Iterable[models.Entry]) -> None:
    """Put the entries in place of those of the same things; the letters only where the words have changed."""
    wanted = {(entry.kind, entry.object_id): entry for entry in entries}
    kinds = {kind for kind, _ in wanted}
    known = models.Entry.objects.filter(kind__in=kinds, object_id__in=[number for _, number in wanted])
    changed, relettered = [], []
    for row in known:
        entry = wanted.pop((row.kind, row.object_id), None)
        if entry is not None:
            entry.pk = row.pk
            changed += [entry] if _state(entry) != _state(row) else []
            relettered += [entry] if entry.key != row.key else []
    models.Entry.objects.bulk_update(changed, _FIELDS, batch_size=100)
    models.Entry.objects.bulk_create(wanted.values(), batch_size=200)
    models.Gram.objects.filter(entry__in=relettered).delete()
    _letter([*relettered, *wanted.values()])


_FIELDS = ("name", "key", "detail", "slug", "weight")


def _state(entry: models.Entry) -> tuple[object, ...]:
    return tuple(getattr(entry, name) for name in _FIELDS)


def _letter(entries: Sequence[models.Entry]) -> None:
    rows = [models.Gram(entry=entry, gram=gram) for entry in entries for gram in sorted(grams(entry.key))]
    models.Gram.objects.bulk_create(rows, batch_size=400)
