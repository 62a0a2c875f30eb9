"""A reading comes into the catalogue."""

import hashlib
from enum import Enum
from pathlib import Path

from recension.catalogue import models
from recension.catalogue._names import free_slug
from recension.catalogue._rows import claim_out, film_out
from recension.catalogue.actions._works import work_of
from recension.catalogue.database import writing
from recension.errors import CatalogueError, DocumentError
from recension.records import Document, Film, Reading

#: From this confidence on, a document counts as a witness of the film; below, it waits for a better reading.
SURE = 0.5


class Outcome(Enum):
    ADDED = "added"
    UPDATED = "updated"  # a new text at a known source
    KNOWN = "known"  # the same text: the same witness
    REREAD = "reread"  # the same text, read again


def source_of(document: Document) -> str:
    """What tells a document apart from all others: its address, else the file and place it stands in.

    Standard input has no place, so there the text stands for itself.
    """
    if document.url:
        return document.url[:1000]
    if document.id == "-" or document.file == "-":
        return f"text:{sha256(document.text)}"
    if document.file:
        return f"{Path(document.file).absolute()}#{document.id}"[-1000:]
    return str(Path(document.id).absolute())[-1000:]


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def is_known(document: Document) -> bool:
    """Whether this very text is already a newest witness, so that it need not be read again."""
    return models.Document.objects.filter(newest__sha256=sha256(document.text)).exists()


def add(reading: Reading, *, again: bool = False) -> Outcome:
    """Store a reading: the text once, its claims, the film it is of. The film is collated afterwards.

    The same text, wherever it comes from, is the same witness; with `again` this reading of it takes the place of the
    one before. A changed text at the same source is a new version, and the claims of the newest version count.
    """
    _check(reading)
    with writing():
        same = models.Version.objects.filter(newest_of__isnull=False, sha256=sha256(reading.document.text)).first()
        if same is not None:
            return _read_again(same, reading) if again else Outcome.KNOWN
        row, made = _document(reading.document)
        _disturb(row)
        version = _version(row, reading)
        _reading(version, reading)
        models.Document.objects.filter(pk=row.pk).update(newest=version)
    return Outcome.ADDED if made else Outcome.UPDATED


def _read_again(version: models.Version, reading: Reading) -> Outcome:
    _disturb(version.document)
    models.Reading.objects.filter(version=version).delete()
    models.Version.objects.filter(pk=version.pk).update(**_byline(reading))
    _reading(version, reading)
    return Outcome.REREAD


def _disturb(row: models.Document) -> None:
    """The films that this document spoke of until now are to be collated anew."""
    before = list(models.Work.objects.filter(readings__version__document=row).values_list("id", flat=True))
    models.Work.objects.filter(id__in=before).update(stale=True)


def _check(reading: Reading) -> None:
    """Evidence is the law of the house: a span slices the text to its quote, or nothing is stored."""
    text = reading.document.text
    if "\0" in text or not text.strip():
        problem = "the text holds NUL characters" if text.strip() else "there is no text"
        raise DocumentError(problem, file=reading.document.id, remedy="give it as plain text")
    for claim in reading.claims:
        if not claim.evidence.stands_in(text):
            where = f"{claim.span.start}..{claim.span.end}"
            raise CatalogueError(
                f"{reading.document.id}: the {claim.property} claim's quote {claim.evidence.quote!r} "
                f"does not stand at {where} of the text; read the document again"
            )


def name_of(document: Document) -> str:
    """What lists call a document: its title, else a headline that stands over its text, else its file's name."""
    lines = document.text.strip().splitlines()
    headline = lines[0].strip("#*_= \t") if lines else ""
    alone = len(lines) > 1 and (not lines[1].strip() or lines[0].isupper() or lines[0].startswith("#"))
    if document.title or (alone and 0 < len(headline) <= 100):
        return document.title or headline
    stem = Path(document.id).stem
    return (
        f"Review {stem}" if stem.isdecimal() or stem == "-" else stem.replace("-", " ").replace("_", " ").capitalize()
    )


def _document(document: Document) -> tuple[models.Document, bool]:
    source = source_of(document)
    known = models.Document.objects.filter(source=source).first()
    if known is not None:
        return known, False
    words = name_of(document)
    taken = models.Document.objects.filter
    slug = free_slug(words, lambda slug: taken(slug=slug).exists(), seed=source, otherwise="review")
    return models.Document.objects.create(source=source, slug=slug), True


def _version(row: models.Document, reading: Reading) -> models.Version:
    document = reading.document
    return models.Version.objects.create(
        document=row,
        number=row.versions.count() + 1,
        sha256=sha256(document.text),
        text=document.text,
        **_byline(reading),
    )


def _byline(reading: Reading) -> dict[str, str]:
    """What a page says of itself, within the widths of the table."""
    document = reading.document
    return {
        "name": name_of(document)[:1000],
        "title": (document.title or "")[:1000],
        "author": (document.author or "")[:300],
        "url": (document.url or "")[:2000],
        "published": (document.published or "")[:60],
        "language": reading.language[:12],
        "kind": reading.kind,
    }


def _reading(version: models.Version, reading: Reading) -> None:
    row = models.Reading.objects.create(
        version=version, film=film_out(reading.film), films=[film_out(film) for film in reading.films]
    )
    text = reading.document.text
    models.Claim.objects.bulk_create(
        [claim_out(claim, position, row, text) for position, claim in enumerate(reading.claims)], batch_size=500
    )
    main = None
    if reading.film is not None and is_sure(reading.film):
        main = _speaks_of(row, reading.film, main=True)
    for film in filter(is_sure, reading.films):
        if main is None or work_of(film) != main:
            _speaks_of(row, film, main=False)


def is_sure(film: Film) -> bool:
    """Whether an identification is more likely right than wrong, so that its claims may bear witness.

    No figure at all (0) is no doubt: a film named by hand has none.
    """
    return film.confidence == 0 or film.confidence >= SURE


def _speaks_of(row: models.Reading, film: Film, *, main: bool) -> models.Work:
    work = work_of(film)
    models.ReadingWork.objects.get_or_create(
        reading=row, work=work, defaults={"main": main, "confidence": film.confidence}
    )
    models.Work.objects.filter(pk=work.pk).update(stale=True)
    return work
