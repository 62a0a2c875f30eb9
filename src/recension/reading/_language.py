"""What language a text is in, and whether it is a review of a film at all."""

import re

from resiliparse.parse.lang import detect_fast

#: Scores of resiliparse's detector above this are no better than a guess.
_DOUBTFUL = 1200
_FILM_WORDS = re.compile(
    r"\b(?:films?|movies?|cinema|directors?|directed|actors?|actress|screen(?:play|writer)?|plot|scenes?|cast|sequel|dvd|"
    r"blu-ray|vhs|performances?|characters?|watch(?:ed|ing)?|episodes?|role|starring|documentary|thriller|comedy|horror)\b"
)


#: Words that stand in every English sentence and in few of other languages.
_ENGLISH = frozenset(
    """the of and to is that it this with as was are his her he she they but not for from by has have been would never
    gave after next week like""".split()
)
_WORD = re.compile(r"[a-z']+")
#: In a text shorter than this one English word tells; the detector guesses wildly there.
_FEW_WORDS = 30


def language_of(view: str) -> str:
    """An ISO 639-1 code, or "und" where the text is too short or too odd to tell.

    Names of many countries lead the detector astray in short texts, so English is told by its small words first.
    """
    words = _WORD.findall(view[:3000].lower())
    if len(words) < 4:
        return "und"
    english = sum(map(_ENGLISH.__contains__, words))
    if 5 * english > len(words) or (english and len(words) < _FEW_WORDS):
        return "en"
    code, score = detect_fast(view)
    return str(code) if score <= _DOUBTFUL and code != "unknown" else "und"


def kind_of(lower: str, language: str, *, film_known: bool) -> str:
    """review, not_review or unknown: a review speaks of films, or of one that is known."""
    if language not in ("en", "und"):
        return "unknown"
    found = len(set(_FILM_WORDS.findall(lower)))
    if found >= 2 or film_known:
        return "review"
    return "unknown" if found or len(lower) < 200 else "not_review"
