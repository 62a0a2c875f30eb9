"""A reading as one JSON object: the contract of `recension read --json`."""

import hashlib
import json
from typing import Any

from recension.records import Admission, Claim, Film, Reading, Refusal


def dump(
    reading: Reading, admission: Admission | None = None, *, with_text: bool = False, explain: bool = False
) -> str:
    """One line of JSON. `with_text` adds the document's text, `explain` each claim's rule and cues.

    With an admission it says what became of a second reader's proposals.
    """
    found = as_object(reading, with_text=with_text, explain=explain)
    if admission is not None:
        found["proposals"] = {"taken": admission.taken, "refused": [_refusal(r) for r in admission.refused]}
    return json.dumps(found, ensure_ascii=False, default=str)


def _refusal(refusal: Refusal) -> dict[str, Any]:
    p = refusal.proposal
    return {"property": p.property, "value": p.value, "quote": p.quote, "reason": refusal.reason}


def as_object(reading: Reading, *, with_text: bool = False, explain: bool = False) -> dict[str, Any]:
    """The contract's object."""
    return {
        "document": _document(reading, with_text=with_text),
        "film": None if reading.film is None else _film(reading.film, candidates=True),
        "films": [_film(f, candidates=False) for f in reading.films],
        "claims": [claim_object(c, explain=explain) for c in reading.claims],
    }


def _document(reading: Reading, *, with_text: bool) -> dict[str, Any]:
    d = reading.document
    particulars = {
        "id": d.id,
        "sha256": hashlib.sha256(d.text.encode("utf-8")).hexdigest(),
        "characters": len(d.text),
        "title": d.title,
        "author": d.author,
        "url": d.url,
        "published": d.published,
        "language": reading.language,
        "kind": reading.kind,
    }
    return particulars | ({"text": d.text} if with_text else {})


def _film(film: Film, *, candidates: bool) -> dict[str, Any]:
    found: dict[str, Any] = {
        "title": film.title,
        "year": film.year,
        "ids": dict(film.ids),
        "confidence": round(film.confidence, 4),
        "because": list(film.because),
    }
    if candidates:
        found["candidates"] = [_film(c, candidates=False) for c in film.candidates]
    return found


def claim_object(claim: Claim, *, explain: bool = False) -> dict[str, Any]:
    """A claim with its offsets in the document's text."""
    found: dict[str, Any] = {
        "property": claim.property,
        "value": claim.value,
        "ids": dict(claim.ids),
        "qualifiers": dict(claim.qualifiers),
        "subject": claim.subject,
        "assertion": claim.assertion.value,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.evidence.quote,
    }
    if claim.evidence.mention:
        found["mention"] = [claim.evidence.mention.start, claim.evidence.mention.end]
    if explain:
        found["rule"], found["cues"] = claim.rule, list(claim.cues)
    return found
