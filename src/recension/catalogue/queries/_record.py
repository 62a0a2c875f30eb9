"""A film's collated record as plain data, for JSON."""

from typing import Any

from recension.catalogue.queries._apparatus import Fact, Mark, Voice
from recension.catalogue.queries._film import EditionCard, FilmPage


def record_json(page: FilmPage) -> dict[str, Any]:
    """The whole record: statements with witnesses for and against, editions, and what each document makes of it."""
    return {
        "film": {"title": page.work.title, "year": page.work.year, "ids": page.ids},
        "documents": [_voice(voice) for voice in page.voices],
        "statements": [_fact(fact) for part in page.parts for row in part.rows for fact in row.facts],
        "editions": [_edition(edition) for edition in page.editions],
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return {
        "siglum": voice.siglum,
        "document": voice.slug,
        "title": voice.name,
        "author": voice.author or None,
        "url": voice.url or None,
        "published": voice.published or None,
        "verdict": voice.verdict or None,
        "score": voice.score or None,
        "norm": voice.norm,
        "main": voice.main,
    }


def _edition(edition: EditionCard) -> dict[str, Any]:
    return {
        "name": edition.name,
        "kind": edition.kind,
        "aliases": list(edition.aliases),
        "carriers": list(edition.carriers),
        "label": edition.label or None,
        "year": edition.year,
        "statements": [_fact(fact) for row in edition.rows for fact in row.facts],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "property": fact.property,
        **fact.raw,
        "disputed": fact.disputed,
        "rank": fact.rank,
        "notes": list(fact.notes),
        "witnesses": [_mark(mark) for mark in fact.marks],
        "against": [_mark(mark) for mark in fact.against],
    }


def _mark(mark: Mark) -> dict[str, Any]:
    return {
        "siglum": mark.voice.siglum,
        "document": mark.voice.slug,
        "quote": mark.exact,
        "start": mark.start,
        "end": mark.start + len(mark.exact),
        "sentence": f"{mark.before}{mark.quote}{mark.after}".strip(),
        "stance": mark.hedge or "asserted",
    }
