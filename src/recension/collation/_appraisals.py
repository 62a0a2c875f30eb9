"""What each document makes of the film."""

from collections.abc import Iterable, Sequence

from recension.collation._typed import typed
from recension.collation._voices import Voice
from recension.records import Appraisal, Claim
from recension.values import Score, normalise_score


def appraisals(voices: Iterable[Voice]) -> tuple[Appraisal, ...]:
    """One for each document that judges: facts only, so that no wish or joke becomes a verdict."""
    by_document: dict[str, list[Voice]] = {}
    for voice in voices:
        if voice.claim.is_fact and voice.claim.property in ("opinion", "score", "verdict", "recommend"):
            by_document.setdefault(voice.witness.document, []).append(voice)
    return tuple(_appraisal(by_document[name]) for name in sorted(by_document))


def _appraisal(voices: Sequence[Voice]) -> Appraisal:
    witness = voices[0].witness
    claims = [voice.claim for voice in voices]
    verdict = next((claim.value for claim in claims if claim.property == "verdict"), "")
    score = _score(claims)
    return Appraisal(
        witness.document,
        witness.author,
        witness.published,
        verdict,
        score.value if score else "",
        norm_of(score) if score else None,
        tuple(claim for claim in claims if claim.property == "recommend"),
        tuple(claim for claim in claims if claim.property == "opinion"),
    )


def _score(claims: Sequence[Claim]) -> Claim | None:
    """The film's own score before one of an edition, and one with a scale before one without; none of a part alone."""
    scores = [claim for claim in claims if claim.property == "score" and "aspect" not in claim.qualifiers]
    own = [claim for claim in scores if not claim.qualifiers.keys() & {"edition", "for", "target"}]
    ranked = sorted(own or scores, key=lambda claim: (norm_of(claim) is None, claim.span))
    return ranked[0] if ranked else None


def norm_of(claim: Claim) -> int | None:
    """A score claim's place on 0–100: as the reader put it, else from its own words."""
    value = typed(claim)
    norm = value.norm if isinstance(value, Score) else None
    return norm if norm is not None else normalise_score(claim.value)
