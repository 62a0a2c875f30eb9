"""Whether a text is a review of a film at all.

What it says of films is weighed against what it says of one other thing: a film set in a restaurant has a waiter and a
chef, and so has a review of the restaurant, but one of them has a cast. Texts on films that review none (news, talk,
adverts, programmes, questions) go by forms of words of their own, and pass only where nobody judges.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress, pairwise

from recension.reading._lexicon import lines_of
from recension.reading.text._text import Text
from recension.records import Claim
from recension.values import fold

_OF_FILMS = "film"
#: What a film that is surely known counts for.
_KNOWN, _SURE = 4, 0.5
#: From here on a text is a review of a film, or of something else; at no more than `_NOTHING` it speaks of no film.
_REVIEW, _OTHER, _NOTHING = 4, 8, 1
#: A text of fewer words that says nothing of films says nothing.
_FEWEST_TOLD = 30
#: How often more a cue counts when it is said again.
_AGAIN = 2
#: What else a text speaks of outweighs films by so much where it is no review of one.
_CLEARLY, _SURELY = 1.3, 2.0


REVIEW, NOT_REVIEW, UNKNOWN = "review", "not_review", "unknown"


@dataclass(frozen=True, slots=True)
class Told:
    """What kind of text it is; whether what it says may be of a film, and whether it says what it thinks of one.

    A notice tells facts of a film, a review of a book none.
    """

    kind: str
    of_films: bool = True
    judges: bool = True


def kind_of(text: Text, language: str, *, film_confidence: float) -> Told:
    """review, not_review or unknown; of a text in another language than English it is not told."""
    if language not in ("en", "und"):
        return Told(UNKNOWN)
    weights, signs = _standing(text.words)
    of_films = weights.pop(_OF_FILMS, 0) + (_KNOWN if film_confidence >= _SURE else 0)
    other = max(weights.values(), default=0)
    if other >= _OTHER and other > _CLEARLY * of_films:
        surely = other > _SURELY * of_films
        return Told(NOT_REVIEW, of_films=not surely, judges=not surely)
    if "-->" in text.view and len(_TIMED.findall(text.view)) >= _LEAST_LINES:
        return Told(NOT_REVIEW, of_films=False, judges=False)  # what is said in a film is no claim about it
    if _is_of_another_form(text, signs):
        return Told(NOT_REVIEW, judges=False)
    if of_films >= _REVIEW:
        return Told(REVIEW)
    return Told(NOT_REVIEW if of_films <= _NOTHING and len(text.words) >= _FEWEST_TOLD else UNKNOWN)


#: What is told of films alone: two such things make a review of a text that names none of the words for films.
_OF_A_FILM = frozenset(
    """director cast_member screenwriter crew verdict recommend runtime carrier extra content_rating score
    edition""".split()
)
_ASPECTS = frozenset("acting casting direction script disc.picture disc.sound disc.extras ending".split())


def kind_by_claims(told: Told, claims: Iterable[Claim]) -> str:
    """The kind, given what was read: who judges, and tells of players or of a disc, reviews a film."""
    if told.kind != UNKNOWN:
        return told.kind
    facts = [c for c in claims if c.is_fact]
    judged = any(c.property in ("verdict", "recommend", "score") for c in facts)
    signs = {c.property for c in facts} & _OF_A_FILM | {c.value for c in facts if c.property == "opinion"} & _ASPECTS
    return REVIEW if judged and len(signs) > 1 else UNKNOWN


@cache
def _cues() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """By word or phrase: the kinds that say it, each with what it weighs."""
    told: dict[str, list[tuple[str, int]]] = {}
    for line in lines_of("kinds"):
        head, _, phrases = line.partition(": ")
        kind, weight = head.split()
        for phrase in phrases.split(","):
            told.setdefault(fold(phrase), []).append((kind, int(weight)))
    return {phrase: tuple(kinds) for phrase, kinds in told.items()}


@cache
def _openings() -> Mapping[tuple[str, str], tuple[int, ...]]:
    """By the first two words of the phrases of several: how many words those have."""
    lengths: dict[tuple[str, str], set[int]] = {}
    for phrase in _cues():
        words = phrase.split()
        if len(words) > 1:
            lengths.setdefault((words[0], words[1]), set()).add(len(words))
    return {opening: tuple(sorted(found)) for opening, found in lengths.items()}


def _standing(words: Sequence[str]) -> tuple[Counter[str], Counter[str]]:
    """By kind, the weight of what the words say of it, what is said again somewhat more; and by form, its signs."""
    cues, openings = _cues(), _openings()
    said = Counter(filter(cues.__contains__, words))
    for i in compress(range(len(words)), map(openings.__contains__, pairwise(words))):
        for n in openings[words[i], words[i + 1]]:
            phrase = " ".join(words[i : i + n])
            if phrase in cues:
                said[phrase] += 1
    standing: Counter[str] = Counter()
    signs: Counter[str] = Counter()
    for phrase, times in said.items():
        for kind, weight in cues[phrase]:
            if weight:
                standing[kind] += weight + min(times - 1, _AGAIN)
            else:
                signs[kind] += 1
    return standing, signs


#: How critics and viewers judge; an announcement may do so once for each sign of what it is but the first.
_JUDGEMENT = re.compile(
    r"\b(?:liked?|loved?|hated?|enjoyed|laughed|cried|recommend(?:ed)?|bored|moved|disappoint\w+|worth|boring|dull|superb"
    r"|brilliant|terrible|awful|wonderful|masterpiece|mediocre|wooden|predictable|hilarious|overrated|underrated"
    r"|excellent|mess|flawed|out of (?:10|ten|five|four)|\d/10|\d/5|stars out)\b"
)
#: What looks like nothing else: timed lines, a day's programme, questions and answers in turn.
_TIMED = re.compile(r"(?:\d\d:)?\d\d:\d\d[,.]\d{1,3} --> (?:\d\d:)?\d\d:\d\d")
_AT_HOURS = re.compile(r"^\W*\d{1,2}[.:]\d\d(?: ?[AaPp]\.?[Mm]\.?)? +(?:-|—)? ?\D[^\n]{2,150}$", re.M)
_ASKED = re.compile(r"^\W*(?:Q|Question|A|Answer)\W*[:.] ", re.M)
_LEAST_LINES = 3


def _is_of_another_form(text: Text, told: Counter[str]) -> bool:
    """Whether a text on films is news, talk, an advert, a programme or a question: two of a form's signs tell it."""
    view = text.view
    if len(_AT_HOURS.findall(view)) > _LEAST_LINES:
        return True
    if len(_ASKED.findall(view)) > _LEAST_LINES:
        return True
    signs = max(told.values(), default=0)
    return signs > 1 and sum(1 for _ in _JUDGEMENT.finditer(text.lower)) < signs
