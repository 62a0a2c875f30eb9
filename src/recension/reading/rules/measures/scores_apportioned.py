"""Scores dealt out to a film and its copies in one breath: "seven for the film, nine for the set", "the tape a three"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.rules.measures._scores import GRADE, HALF, NUMBER, NUMBER_WORD, norm_of_grade, standing
from recension.vocabulary import Assertion

#: What is graded beside a film, and as what.
_THINGS = {
    **dict.fromkeys("film movie picture feature".split(), ""),
    **dict.fromkeys("transfer image restoration print".split(), "disc.picture"),
    **dict.fromkeys("sound audio track".split(), "disc.sound"),
    **dict.fromkeys("extras supplements features commentary booklet".split(), "disc.extras"),
    **dict.fromkeys("disc disk dvd blu-ray tape cassette laserdisc set box package edition cut version other copy".split(), "disc"),
}
_THING = rf"(?:{'|'.join(sorted(_THINGS, key=len, reverse=True))})"
_SCORE = rf"(?:{NUMBER}(?:{HALF})?|half)(?:[ -](?:a )?stars?(?: and a half)?)?|{GRADE}"
_FOR = rf"(?:an? )?(?P<value>{_SCORE}),? for (?:the |this |its |that )?(?:[a-z0-9-]+ |@any(?:'s)? )?(?P<thing>{_THING})(?![\w-])"
_EACH = re.compile(expand(rf"(?<![\w'.,-])(?:{_FOR})"))
_COUNTED = re.compile(r"\b(?:reasons?|cheers|points?|excuse|praise|cost|price|dollars|pounds|weeks|years|minutes|discs)\b|[$£€]")


def _each(hit: Hit) -> Iterator[Draft]:
    """Every share of a sentence that deals out two or more."""
    line = hit.typed.line_at(hit.match.start())
    shares = list(_EACH.finditer(hit.typed.shadow, *line))
    if len(shares) < _FEWEST or _COUNTED.search(hit.typed.shadow, *line):
        return
    for share in shares:
        yield from _share(hit, share)


_FEWEST = 2


def _share(hit: Hit, share: re.Match[str]) -> Iterator[Draft]:
    """One share as a score: the film's own, or of what it is told."""
    value = hit.typed.to_view(*share.span("value"))
    written = hit.typed.text.view[slice(*value)]
    grade = re.fullmatch(GRADE, share["value"]) is not None
    if (grade and not written[:1].isupper()) or hit.typed.shadow[: share.start()].endswith("out of "):
        return  # an article; a scale, whose score has a rule of its own
    told = {"norm": norm_of_grade(share["value"]) if grade else "", "aspect": _THINGS[share["thing"]]}
    yield hit.draft(written, told, mention=value, quote=hit.typed.to_view(*share.span()), assertion=Assertion.ASSERTED)


def _and_the_other(hit: Hit) -> Iterator[Draft]:
    """ "I'd give the movie a ten and the tape a three": the second share; the first has rules of its own."""
    if standing(near(hit)) is Assertion.ASSERTED:
        for first, thing, quote in (("first", "one", "whole"), ("value", "thing", "quote")):
            told = {"aspect": _THINGS[hit.match[thing]]}
            yield hit.draft(hit.words(first), told, mention=hit.span(first), quote=hit.span(quote), assertion=Assertion.ASSERTED)


def _amended(hit: Hit) -> Iterator[Draft]:
    """ "Make it four": where stars or a score were spoken of shortly before."""
    start = hit.match.start()
    if _SCORED.search(hit.typed.shadow, max(0, start - 300), start):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


_SCORED = re.compile(r"\b(?:stars?|rating|score|grade|mark|out of (?:ten|five|four|10|5|4)|gave it)\b")
_N = rf"(?:{NUMBER_WORD}|\d{{1,2}}(?:\.5)?)(?:{HALF})?"

RULES: tuple[Rule, ...] = (
    Rule("N for the film, N for the disc", "score", rf"(?<![\w'.,-])(?P<quote>{_FOR})(?:,? (?:and|but|only|with)|[,;])(?: then)?,? (?:only |just |and |but )?(?:an? )?(?:{_SCORE}),? for (?:the |this |its |that )", build=_each),
    Rule("the film an N and the disc an N", "score", rf"\b(?:gives?|gave|giving|award|rate) (?P<whole>the (?P<one>{_THING}) (?:an? )?(?P<first>{_N}))(?:, and| and|,|;| but) (?P<quote>(?:the |this |its )(?:[a-z0-9-]+ )?(?P<thing>{_THING}) (?:an? |only a |barely a )?(?P<value>{_N}))(?=[.,;!)\n]|$)", build=_and_the_other),
    Rule("make it N", "score", rf"^[ \"'(]*(?:(?:so|now|today|well),? )?(?P<quote>(?:let's )?make (?:it|that) (?:an? )?(?P<value>{_N}(?: stars?)?))(?=[.,!;\n]|$)(?! (?:years|days|people))", build=_amended),
)  # fmt: skip
