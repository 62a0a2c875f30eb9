"""Aspects graded one by one, as disc reviews do: "Video: B+", "Acting - 8/10", "Extras: three stars"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.measures._scores import GRADE, NUMBER, norm_of, norm_of_grade, value_of
from recension.vocabulary import Assertion

#: What each label grades.
_LABELS: dict[str, str] = {
    "video": "disc.picture", "video quality": "disc.picture", "picture": "disc.picture", "picture quality": "disc.picture",
    "image": "disc.picture", "image quality": "disc.picture", "transfer": "disc.picture", "print": "disc.picture",
    "audio": "disc.sound", "audio quality": "disc.sound", "sound quality": "disc.sound", "extras": "disc.extras",
    "bonus features": "disc.extras", "special features": "disc.extras", "supplements": "disc.extras", "features": "disc.extras",
    "commentary": "disc.extras", "packaging": "disc.packaging", "menus": "disc.packaging", "value": "disc.value",
    "value for money": "disc.value", "dvd": "disc.value", "disc": "disc.value", "acting": "acting", "performances": "acting",
    "cast": "casting", "direction": "direction", "directing": "direction", "script": "script", "screenplay": "script",
    "writing": "script", "story": "story", "plot": "story", "storyline": "story", "dialogue": "dialogue", "dialog": "dialogue",
    "characters": "characters", "humor": "humour", "humour": "humour", "comedy": "humour", "pacing": "pacing", "pace": "pacing",
    "ending": "ending", "action": "action", "music": "music", "score": "music", "soundtrack": "music", "sound": "sound",
    "cinematography": "look", "visuals": "look", "photography": "look", "animation": "look", "effects": "effects",
    "special effects": "effects", "visual effects": "effects", "makeup": "makeup", "costumes": "design", "sets": "design",
    "gore": "violence", "violence": "violence", "scares": "horror", "suspense": "horror", "horror": "horror", "romance": "romance",
    "movie": "overall", "film": "overall", "feature": "overall",
}  # fmt: skip
#: Sound graded beside picture or extras is the disc's.
_OF_DISC = re.compile(
    r"(?:^|\n|[ ,;|])(?:the )?(?:video|picture|image|transfer|extras|supplements|audio)(?: quality)? ?[:=—]"
)
#: Words that grade.
_GRADES = {
    **dict.fromkeys(
        ("excellent", "outstanding", "superb", "very good", "great", "good", "fantastic", "perfect"), "pos"
    ),
    **dict.fromkeys(("fair", "average", "so-so", "okay", "ok", "mediocre", "adequate"), "mixed"),
    **dict.fromkeys(("poor", "bad", "very poor", "weak", "terrible", "awful", "abysmal"), "neg"),
}
#: From where on, of a hundred, a grade is good, and up to where it is bad: schools fail nobody at 50.
_NUMBERS, _LETTERS = (65, 50), (80, 70)


def _graded(hit: Hit) -> Iterator[Draft]:
    aspect, norm = _labelled(hit), _norm(hit)
    if aspect is None or norm is None:
        return
    good, bad = _LETTERS if hit.has("grade") else _NUMBERS
    pol = "pos" if norm >= good else "neg" if norm <= bad else "mixed"
    yield hit.draft(aspect, {"pol": pol}, mention=hit.span("value"), assertion=Assertion.ASSERTED)
    if aspect == "overall" or aspect.startswith("disc."):  # what is graded as a whole has a score: the film, its copy
        yield _score(hit, aspect, str(norm) if hit.has("grade") or hit.has("m") else "")


def _score(hit: Hit, aspect: str, norm: str) -> Draft:
    """The grade itself, as written; of what, where it is not the film."""
    told = {"norm": norm} | ({} if aspect == "overall" else {"aspect": aspect})
    return hit.draft(hit.words("value"), told, property="score", mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _starred(hit: Hit) -> Iterator[Draft]:
    """ "Transfer ***", "Picture quality 9": of how many nobody says."""
    aspect = _labelled(hit)
    counted = hit.match["value"][0].isdigit() and _COUNTED.search(hit.words("label").lower())
    if aspect is not None and aspect.startswith("disc.") and not counted:
        yield _score(hit, aspect, "")


#: What has a number without being graded: "(disc 2)", "DVD 1", "print 3".
_COUNTED = re.compile(r"(?:dis[ck]|dvd|print|features?|video|menus?|image|transfer)$")


def _worded(hit: Hit) -> Iterator[Draft]:
    aspect = _labelled(hit)
    if aspect is not None:
        pol = _GRADES[hit.match["word"]]
        yield hit.draft(aspect, {"pol": pol}, mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _labelled(hit: Hit) -> str | None:
    """What a label grades, where it stands apart; at a line's head it may look like a name."""
    aspect = _LABELS.get(hit.words("label").lower().removeprefix("the "))
    if aspect is None or not _stands_apart(hit):
        return None
    return "disc.sound" if aspect == "sound" and _OF_DISC.search(hit.typed.shadow) else aspect


def _norm(hit: Hit) -> int | None:
    if hit.has("grade"):
        start, _ = hit.span("value")
        return int(norm_of_grade(hit.match["grade"])) if hit.typed.text.view[start].isupper() else None
    norm = norm_of(value_of(hit.match["n"]), value_of(hit.match["m"]) if hit.has("m") else Fraction(5))
    return int(norm) if norm else None


def _stands_apart(hit: Hit) -> bool:
    """Whether the label begins a line or an item of a list."""
    before = hit.typed.shadow[max(hit.match.start() - 3, 0) : hit.match.start()].rstrip(" *•-")
    return not before or before[-1] in "\n.,;:()|/+-"


_LABEL = "(?:the )?(?:" + "|".join(sorted(_LABELS, key=len, reverse=True)) + ")"
_WORD = "|".join(sorted(_GRADES, key=len, reverse=True))

RULES: tuple[Rule, ...] = (
    Rule("ASPECT: grade", "opinion", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) ?(?:[:=—]|-+(?= )|\() ?(?P<value>(?P<grade>{GRADE}))(?![\w'])", build=_graded),
    Rule("ASPECT: n/m", "opinion", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) ?(?:[:=—]|-+(?= )|\() ?(?P<value>(?P<n>{NUMBER}) ?(?:/|out of) ?(?P<m>10|5|4|100))(?![\w/])", build=_graded),
    Rule("ASPECT n/m", "opinion", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) (?P<value>(?P<n>{NUMBER}) ?/ ?(?P<m>10|5|4|100))(?![\w/])", build=_graded),
    Rule("ASPECT: n of m", "opinion", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) ?[:=] ?(?P<value>(?P<n>{NUMBER}) of (?P<m>10|5|4|100|ten|five|four))(?![\w/])", build=_graded),
    Rule("ASPECT: n stars", "opinion", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) ?(?:[:=—]|-+(?= )|\() ?(?P<value>(?P<n>{NUMBER}) stars?)\b", build=_graded),
    Rule("ASPECT ***", "score", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) ?[:=—-]? ?(?P<value>[*★]{{1,5}}(?: ?(?:½|1/2))?)(?![\w*★])", build=_starred),
    Rule("ASPECT N", "score", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) ?[:=—-]? (?P<value>10|[1-9](?:\.5)?)(?=[.,;|)\n]+(?: |$|\n)|$)", build=_starred),
    Rule("ASPECT: word", "opinion", rf"(?:\b|(?=@any))(?P<label>(?:{_LABEL})|@any) ?[:=—] ?(?P<value>(?P<word>{_WORD}))(?= ?(?:[.,;|/)\n]|$))", build=_worded),
)  # fmt: skip
