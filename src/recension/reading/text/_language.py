"""What language a text is in: its script, its small words and its letters, and only then a detector's guess."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from resiliparse.parse.lang import detect_fast

from recension.reading._lexicon import lines_of
from recension.reading.text._text import Text
from recension.values import fold

#: Scripts that one language of the detector's own lot is mostly written in; kana before the characters it shares.
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
_OTHER_SCRIPT = re.compile("|".join(sign.pattern for _, sign in _SCRIPTS))
#: Letters that are at home in a few languages; the accents that names bring along into all are not among them.
_LETTERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys("łąęśźż", ("pl",)),
    **dict.fromkeys("řěů", ("cs",)),
    **dict.fromkeys("ľĺŕ", ("sk",)),
    **dict.fromkeys("őű", ("hu",)),
    **dict.fromkeys("ğış", ("tr",)),
    **dict.fromkeys("ățșţ", ("ro",)),
    **dict.fromkeys("ãõ", ("pt",)),
    **dict.fromkeys("¿¡ñ", ("es",)),
    **dict.fromkeys("ß", ("de",)),
    **dict.fromkeys("æø", ("da", "no")),
    **dict.fromkeys("ơưđạảấầậắằếềệịọốồộớờợụủứừựỳ", ("vi",)),
    **dict.fromkeys("đć", ("hr",)),
    **dict.fromkeys("ĉĝĥĵŝŭ", ("eo",)),
    **dict.fromkeys("ðþ", ("is",)),
    **dict.fromkeys("іїєґ", ("uk",)),
    **dict.fromkeys("ыэё", ("ru",)),
    **dict.fromkeys("ђјљњћџ", ("sr",)),
}
_LETTER = re.compile(f"[{''.join(_LETTERS)}]")
#: How much of a text is looked at.
_CHARACTERS, _MOST_WORDS = 3000, 500
#: The share of words, each counted by how much it tells, from which on they tell the language.
_TELLING, _TELLING_ENGLISH = 0.08, 0.20
#: From this share on they tell English, where no other language comes near: a disc's block is mostly names.
_SOME = 0.06
#: What a telling letter counts, in words.
_OF_A_LETTER = 0.6
#: In a text shorter than this one word of English tells if no other language has any.
_FEW_WORDS = 30
#: With fewer words than this the detector guesses wildly, and above this score it does always.
_FEWEST_DETECTED, _DOUBTFUL = 12, 1200
_UNKNOWN = "und"


def language_of(text: Text) -> str:
    """An ISO 639-1 code, or "und" where the text is too short or too odd to tell.

    Names of many countries lead detectors astray in short texts, so words and letters are asked first.
    """
    script = _script_of(text.view[:_CHARACTERS])
    if script:
        return script
    words = text.words[:_MOST_WORDS]
    if len(words) > _FEW_WORDS and _english(words) > _TELLING_ENGLISH:
        return "en"
    shares = _shares(words, text.view[:_CHARACTERS])
    best = max(shares, key=lambda code: shares[code], default=_UNKNOWN)
    if best == _UNKNOWN:
        return _detected(text, words)
    second = max((share for code, share in shares.items() if code != best), default=0.0)
    if shares[best] == second:
        return _detected(text, words)
    if shares[best] >= _TELLING or (best == "en" and (shares[best] > _SOME or len(words) < _FEW_WORDS)):
        return best
    return _detected(text, words)


def _detected(text: Text, words: Sequence[str]) -> str:
    if len(words) < _FEWEST_DETECTED:
        return _UNKNOWN
    code, score = detect_fast(text.view, langs=_likely())
    return str(code) if score <= _DOUBTFUL and code != "unknown" else _UNKNOWN


@cache
def _small_words() -> Mapping[str, Mapping[str, float]]:
    """By word, folded: the languages it stands in, each with how much it tells of it."""
    told: dict[str, set[str]] = {}
    for line in lines_of("languages"):
        code, _, words = line.partition(": ")
        for word in fold(words.replace("'", "")).split():
            told.setdefault(word, set()).add(code)
    return {word: dict.fromkeys(codes, 1 / len(codes)) for word, codes in told.items()}


@cache
def _likely() -> list[str]:
    """The languages films are commonly written about in: the detector's smaller ones are its commonest mistakes."""
    return sorted({line.partition(":")[0] for line in lines_of("languages")} | {"ar", "fa", "bn", "ta", "te", "ur"})


@cache
def _english_words() -> frozenset[str]:
    return frozenset(word for word, codes in _small_words().items() if "en" in codes)


def _english(words: Sequence[str]) -> float:
    """How many of the words are small words of English."""
    return sum(map(_english_words().__contains__, words)) / max(len(words), 1)


def _shares(words: Sequence[str], head: str) -> dict[str, float]:
    """By language how much of the words tells of it, its own letters included."""
    told: defaultdict[str, float] = defaultdict(float)
    small = _small_words()
    for word in words:
        for code, weight in small.get(word, {}).items():
            told[code] += weight
    if not head.isascii():
        for letter in _LETTER.findall(head.lower()):
            for code in _LETTERS[letter]:
                told[code] += _OF_A_LETTER / len(_LETTERS[letter])
    return {code: weight / max(len(words), 1) for code, weight in told.items()}


def _script_of(head: str) -> str:
    """The language of a script that takes up a third of the letters; "" for the scripts of many languages."""
    if head.isascii() or not _OTHER_SCRIPT.search(head):
        return ""
    letters = sum(map(str.isalpha, head))
    return next((code for code, sign in _SCRIPTS if 3 * len(sign.findall(head)) > letters), "")
