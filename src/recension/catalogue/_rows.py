"""Records to rows and back."""

from collections.abc import Mapping
from typing import Any

from recension import records
from recension.catalogue import models
from recension.catalogue._sentence import sentence
from recension.values import Evidence, Span
from recension.vocabulary import Assertion


def film_out(film: records.Film | None) -> dict[str, Any] | None:
    """A film as JSON holds it; its candidates without candidates of their own."""
    if film is None:
        return None
    return {
        "title": film.title,
        "year": film.year,
        "ids": dict(film.ids),
        "confidence": film.confidence,
        "because": list(film.because),
        "candidates": [film_out(other) for other in film.candidates],
    }


def film_in(kept: Mapping[str, Any] | None) -> records.Film | None:
    if kept is None:
        return None
    others = tuple(film for other in kept["candidates"] if (film := film_in(other)) is not None)
    return records.Film(kept["title"], kept["year"], kept["ids"], kept["confidence"], tuple(kept["because"]), others)


def claim_out(claim: records.Claim, position: int, reading: models.Reading, text: str) -> models.Claim:
    around = sentence(text, claim.span)
    mention = claim.evidence.mention
    return models.Claim(
        reading=reading,
        position=position,
        property=claim.property,
        value=claim.value,
        qualifiers=dict(claim.qualifiers),
        ids=dict(claim.ids),
        subject=claim.subject,
        assertion=claim.assertion.value,
        start=claim.span.start,
        end=claim.span.end,
        quote=claim.evidence.quote,
        mention_start=mention.start if mention else None,
        mention_end=mention.end if mention else None,
        sentence=around.slice(text),
        sentence_start=around.start,
        rule=claim.rule,
        cues=list(claim.cues),
    )


def claim_in(row: models.Claim) -> records.Claim:
    mention = None
    if row.mention_start is not None and row.mention_end is not None:
        mention = Span(row.mention_start, row.mention_end)
    return records.Claim(
        row.property,
        row.value,
        Evidence(row.quote, Span(row.start, row.end), mention),
        row.qualifiers,
        row.ids,
        row.subject,
        Assertion(row.assertion),
        row.rule,
        tuple(row.cues),
    )


def reading_in(row: models.Reading, claims: tuple[records.Claim, ...]) -> records.Reading:
    """The reading as collation takes it: its document by source and byline, without the text."""
    version = row.version
    document = records.Document(
        version.document.source,
        "",
        version.title or None,
        version.author or None,
        version.url or None,
        version.published or None,
    )
    films = tuple(film for kept in row.films if (film := film_in(kept)) is not None)
    return records.Reading(document, film_in(row.film), films, claims, version.language, version.kind)
