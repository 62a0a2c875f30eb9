"""What language a text is in, and whether it is a review of a film at all."""

import re

from resiliparse.parse.lang import detect_fast

#: Scores of resiliparse's detector above this are no better than a guess.
_DOUBTFUL = 1200
_FILM_WORDS = re.compile(
    r"\b(?:films?|movies?|cinema|directors?|directed|actors?|actress|screen(?:play|writer)?|plot|scenes?|cast|sequel|dvd|"
    r"blu-ray|vhs|performances?|characters?|watch(?:ed|ing)?|episodes?|role|starring|documentary|thriller|comedy|horror)\b"
)


def language_of(view: str) -> str:
    """An ISO 639-1 code, or "und" where the text is too short or too odd to tell."""
    if sum(c.isalpha() for c in view[:400]) < 20:
        return "und"
    code, score = detect_fast(view)
    return str(code) if score <= _DOUBTFUL else "und"


def kind_of(lower: str, language: str, *, film_known: bool) -> str:
    """review, not_review or unknown: a review speaks of films, or of one that is known."""
    if language not in ("en", "und"):
        return "unknown"
    found = len(set(_FILM_WORDS.findall(lower)))
    if found >= 2 or film_known:
        return "review"
    return "unknown" if found or len(lower) < 200 else "not_review"
