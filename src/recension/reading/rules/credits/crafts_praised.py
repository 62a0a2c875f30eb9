"""Makers told by what is said of them: praised or blamed for their work, ashamed of having directed it, the man behind it."""

from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON
from recension.reading.rules._people import BETWEEN, FILM_NOUN, P, W, names
from recension.reading.rules.credits._crafts import (
    CINEMATOGRAPHY,
    DIRECTOR,
    EDITING,
    MUSIC,
    PRODUCER,
    SCREENPLAY,
    WORKS,
    WRITER,
    Credit,
    Table,
    crew,
)
from recension.reading.rules.credits._makers import credit_drafts

_WORKS = Table((*WORKS, (r"dialogues?", WRITER)))
#: What is done while a film is made.
_DOINGS: dict[str, Credit] = {
    "directing": DIRECTOR, "helming": DIRECTOR, "producing": PRODUCER, "financing": PRODUCER, "writing": WRITER, "co-writing": WRITER, "penning": SCREENPLAY,
    "scripting": SCREENPLAY, "adapting": SCREENPLAY, "scoring": MUSIC, "composing": MUSIC, "editing": EDITING, "photographing": CINEMATOGRAPHY, "lensing": CINEMATOGRAPHY,
    "choreographing": crew("choreography"),
}  # fmt: skip
_DOING = "|".join(_DOINGS)
_PAIR = rf"(?P<value>{P}(?: and {P})?)"
#: What it is done to.
_IT = rf"(?: and [a-z]+ing)? (?:it|this|such|(?:the|a|an|one of) (?:{W} ){{0,4}}?(?:{FILM_NOUN}|script|screenplay|score|music|dialogue))\b"
_WHOSE = rf"(?:his|her|their|the|such|some|a|an|all) (?:{W},? (?:and )?){{0,4}}?"
_FOR = rf"(?:(?P<doing>{_DOING}){_IT}|{_WHOSE}(?P<work>{_WORKS.any})(?=[.,;:)!?\n—]|$| (?:and|here|in|of this|which|that|on|as|for|too)\b))"
_DESERVES = (
    r"(?:(?:also|certainly|really|definitely|surely|truly|both|too|who) )*"
    r"(?:(?:deserves?|deserved|earns?|earned|merits?|gets?|got|receives?|wins?|has|have|had) (?:[a-z'-]+ ){0,4}?(?:credit|praise|kudos|applause|recognition|mention|thanks|acclaim|points?|props|marks|medal|award|nod|blame|compliments?|respect)"
    r"|(?:should|must|can|ought to|has to|have to|deserves? to|needs? to|is to|are to) (?:be|have been) (?:[a-z]+ly )?(?:commended|praised|applauded|congratulated|thanked|recogni[sz]ed|blamed|ashamed|shot|fired|proud|singled out|complimented|lauded|punished|forgiven|arrested|saluted)"
    r"|is (?:[a-z]+ly )?to (?:be )?(?:blame|commended|congratulated|praised|thanked))"
)
_PRAISE = r"(?:credit|thank|praise|commend|applaud|congratulate|blame|salute|compliment|forgive)"


def _credits(hit: Hit) -> list[Credit]:
    return [_DOINGS[hit.match["doing"]]] if hit.match["doing"] else _WORKS.credits(hit.match["work"])


def _for_it(hit: Hit) -> Iterator[Draft]:
    """Whoever is praised or blamed for a work did it: named in full, and no other film is spoken of."""
    if all(m.kind == PERSON or m.words > 1 for m in names(hit)) and not near(hit).others(60):
        yield from credit_drafts(hit, _credits(hit), strong=False)


_BLAMED = r"(?:man|woman|person|people|mind|brains?|genius|geniuses|talents?|force|culprits?|fools?|hacks?|guys?|fellow|team|pair|duo|brothers|visionary|madman|maniac|idiot)"


def _directs(hit: Hit) -> Iterator[Draft]:
    """ "X is the madman behind this picture", "the first film that X directed", "X, in his directing debut"."""
    if all(m.kind == PERSON or m.words > 1 for m in names(hit)) and not near(hit).others(60):
        yield from credit_drafts(hit, [DIRECTOR], strong=False)


def _from_the_pen(hit: Hit) -> Iterator[Draft]:
    if not near(hit).others(60):
        yield from credit_drafts(hit, [SCREENPLAY], strong=False)


RULES: tuple[Rule, ...] = (
    Rule("NAME is praised for the WORK", "crew", rf"{_PAIR},? {_DESERVES} (?:for|of) {_FOR}", build=_for_it, presupposed=True),
    Rule("praise NAME for the WORK", "crew", rf"\b{_PRAISE} (?:must (?:also )?go to )?{BETWEEN}{_PAIR},? for {_FOR}", build=_for_it, presupposed=True),
    Rule("kudos to NAME for DOING", "crew", rf"\b(?:kudos|credit|props|praise|hats off|thanks|applause|congratulations|bravo|points|shame on|a big hand|thank you)(?: (?:must|has to|definitely|also|should))? ?(?:goes|go)? ?(?:out )?(?:to )?{BETWEEN}{_PAIR},? for (?P<doing>{_DOING}){_IT}(?P<work>)", build=_for_it, presupposed=True),
    Rule("NAME is the man behind it", "director", rf"{_PAIR},? (?:who )?(?:is|was|are|were) (?:the|one of the) (?:{W} ){{0,2}}?{_BLAMED} (?:behind|responsible for) (?:(?:all )?(?:this|it)\b(?! (?:character|show|song|book|plot))|the (?:{W} )?{FILM_NOUN})", build=_directs),
    Rule("the first film NAME directed", "director", rf"\b(?:this|it|which) (?:is|was|would be|became|marks|marked) (?:also )?(?:the|one of the|a|an|only the) (?:{W},? ){{0,4}}?{FILM_NOUN}s?(?:,)? (?:that |which )?{_PAIR} (?:has |had )?(?:ever )?(?:directed|helmed|would direct|made as (?:a )?director)\b", build=_directs),
    Rule("NAME in his directing debut", "director", rf"{_PAIR},? (?:here )?(?:in|with|on|for) (?:his|her|their|what is (?:his|her)) (?:{W} ){{0,2}}?(?:directing|directorial) (?:debut|bow|effort|outing)\b", build=_directs),
    Rule("from the pen of NAME", "screenwriter", rf"\bfrom the (?:[a-z]+ )?(?:pen|typewriter)s? of {BETWEEN}{_PAIR}(?=[.,;:)!?\n—]|$| (?:and|who|with|comes|is)\b)", build=_from_the_pen),
)  # fmt: skip
