"""Collation, kept: a work's statements are made anew from its newest witnesses."""

from collections.abc import Iterator
from dataclasses import replace

from django.db.models import F, Prefetch

from recension.catalogue import models
from recension.catalogue._rows import claim_in, reading_in
from recension.catalogue._shelf import shelf_of
from recension.catalogue.actions._best_film import best_film
from recension.catalogue.actions._entries import enter_people, enter_reviews, enter_work
from recension.catalogue.actions._statements import keep_statements
from recension.catalogue.database import writing
from recension.collation import collate, title_key
from recension.records import Film, Reading, Record


def collate_stale() -> Iterator[models.Work]:
    """Collate every work that has heard something new, one transaction each; yields each when it is done."""
    while ids := list(models.Work.objects.filter(stale=True).order_by("id").values_list("id", flat=True)[:200]):
        for number in ids:
            with writing():
                # Another process may have collated it meanwhile, or taken it away.
                work = models.Work.objects.select_for_update().filter(pk=number, stale=True).first()
                if work is not None:
                    collate_work(work)
            if work is not None:
                yield work


def collate_work(work: models.Work) -> Record | None:
    """Make the work's statements anew; a work that no newest witness speaks of is taken away. One transaction."""
    heard, rows = _heard(work)
    if not heard:
        _forget(work)
        return None
    film = best_film(work, [reading for _, reading in heard])
    record = collate(film, _of(film, work, heard))
    people = keep_statements(work, record, rows)
    _keep_appraisals(work, record)
    _keep_work(work, record, heard)
    enter_work(work)
    enter_people(people)
    enter_reviews([row for row, _ in heard])
    return record


def _of(film: Film, work: models.Work, heard: list[tuple[models.Reading, Reading]]) -> list[Reading]:
    """The readings with the film that is reviewed under its one name: how each identified it is settled by now."""
    mains = set(models.ReadingWork.objects.filter(work=work, main=True).values_list("reading_id", flat=True))
    return [replace(reading, film=film) if row.pk in mains else reading for row, reading in heard]


def _heard(work: models.Work) -> tuple[list[tuple[models.Reading, Reading]], dict[int, int]]:
    """The newest readings that speak of the work, as rows and as records; and each claim record's row, by identity."""
    claims = Prefetch("claims", models.Claim.objects.order_by("position"))
    found = (
        models.Reading.objects.filter(
            works=work, version__newest_of__isnull=False, version=F("version__newest_of__newest")
        )
        .select_related("version__document")
        .defer("version__text")
        .prefetch_related(claims)
        .order_by("id")
    )
    heard, rows = [], {}
    for row in found:
        pairs = [(claim_in(claim), claim.pk) for claim in row.claims.all()]
        rows.update({id(claim): number for claim, number in pairs})
        heard.append((row, reading_in(row, tuple(claim for claim, _ in pairs))))
    return heard, rows


def _forget(work: models.Work) -> None:
    models.Entry.objects.filter(kind="film", object_id=work.pk).delete()
    if work.items.exists():
        models.Work.objects.filter(pk=work.pk).update(stale=False)
    else:
        work.delete()


def _keep_appraisals(work: models.Work, record: Record) -> None:
    """What each document thinks of this work stands with it, where lists find it: of another it may think otherwise."""
    by_source = {appraisal.document: appraisal for appraisal in record.appraisals}
    changed = []
    for link in models.ReadingWork.objects.filter(work=work).select_related("reading__version__document"):
        before = (link.verdict, link.score, link.norm)
        if said := by_source.get(link.reading.version.document.source):
            link.verdict = said.verdict if said.verdict in ("pos", "neg", "mixed") else ""
            link.score, link.norm = said.score[:60], said.norm
        changed += [link] if (link.verdict, link.score, link.norm) != before else []
    models.ReadingWork.objects.bulk_update(changed, ["verdict", "score", "norm"], batch_size=200)


def _keep_work(work: models.Work, record: Record, heard: list[tuple[models.Reading, Reading]]) -> None:
    norms = [appraisal.norm for appraisal in record.appraisals if appraisal.norm is not None]
    directors = [s.value for s in record.statements if s.property == "director" and not s.disputed]
    every = [*record.statements, *(s for edition in record.editions for s in edition.statements)]
    work.title, work.title_key = record.film.title[:500], title_key(record.film.title)[:500]
    work.year = record.film.year
    work.shelf = shelf_of(record)
    work.credit = " and ".join(directors[:2])[:200]
    work.documents = len(heard)
    work.disputes = len({(s.property, s.edition) for s in every if s.disputed})
    work.score = round(sum(norms) / len(norms)) if norms else None
    work.stale = False
    work.save()
