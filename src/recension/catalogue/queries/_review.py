"""The review page: the prose in full, and what was read in each place of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from recension.catalogue import models
from recension.catalogue.queries._apparatus import Voice, siglum, voice, voices_of
from recension.collation import label, qualifier_words, value_words
from recension.records import of_what
from recension.values import fold


@dataclass(frozen=True, slots=True)
class Note:
    """What was read at one place: `start` to `end` of the text. `statement` is what it bears witness to, or None."""

    place: int
    property: str
    label: str
    value: str
    qualifier: str
    assertion: str
    subject: str
    start: int
    end: int
    statement: int | None
    against: bool
    tone: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    voice: Voice
    version: models.Version
    versions: int
    film: dict[str, object] | None
    work: models.Work | None
    others: tuple[models.Work, ...]
    notes: tuple[Note, ...]
    text: str
    language: str
    beside: tuple[Voice, ...]
    editions: tuple[str, ...]


def review_page(slug: str) -> ReviewPage | None:
    """The newest text of a document with all its claims: seven queries at most."""
    document = models.Document.objects.select_related("newest__reading").filter(slug=slug, newest__isnull=False).first()
    if document is None or document.newest is None:
        return None
    version = document.newest
    version.document = document
    reading = version.reading
    reading.version = version
    links = list(reading.readingwork_set.select_related("work").order_by("-main", "work_id"))
    work = next((link.work for link in links if link.main), None)
    beside = voices_of(work) if work else {}
    own = beside.get(reading.pk) or voice(reading, siglum(0))
    claims = list(reading.claims.order_by("start", "-end", "position"))
    return ReviewPage(
        own,
        version,
        version.number,
        reading.film,
        work,
        tuple(link.work for link in links if not link.main),
        _notes(claims),
        version.text,
        version.language,
        tuple(other for key, other in beside.items() if key != reading.pk and other.main),
        _editions(claims),
    )


def _editions(claims: Sequence[models.Claim]) -> tuple[str, ...]:
    """The versions that the document speaks of, each once and none shouted."""
    named = [claim.value for claim in claims if claim.property == "edition" and claim.assertion == "asserted"]
    return tuple({fold(name): name.lower() if name.isupper() else name for name in reversed(named)}.values())[::-1]


def _notes(claims: Sequence[models.Claim]) -> tuple[Note, ...]:
    found = models.Witness.objects.filter(claim__in=[c.pk for c in claims]).order_by("against", "id")
    bears: dict[int, tuple[int, bool]] = {}
    for claim_id, statement_id, against in found.values_list("claim_id", "statement_id", "against"):
        if claim_id is not None:
            bears.setdefault(claim_id, (statement_id, against))
    return tuple(_note(claim, *bears.get(claim.pk, (None, False))) for claim in claims)


def _note(claim: models.Claim, statement: int | None, against: bool) -> Note:
    tone = claim.qualifiers.get("pol", "") if claim.property == "opinion" else ""
    return Note(
        claim.position,
        claim.property,
        label(claim.property, claim.qualifiers),
        value_words(claim.property, claim.value, claim.qualifiers),
        qualifier_words(
            claim.property,
            {k: v for k, v in claim.qualifiers.items() if k not in ("pol", "strength")},
            value=claim.value,
        ),
        claim.assertion,
        of_what(claim.subject) or of_what(f"edition:{claim.qualifiers.get('edition', '')}"),
        claim.start,
        claim.end,
        statement,
        against,
        tone,
    )
