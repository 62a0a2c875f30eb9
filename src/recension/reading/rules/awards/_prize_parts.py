"""A sentence on prizes with its names as letters of what they are, and the expressions for a prize, its giver and those who got it.

The letters are as long as what they stand for in the typed view, so that places in the one are places in the other:
P a person, F a festival, Z a prize by its own name, B a body by its own name, O the film itself, T another film, N any other name.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import is_person
from recension.reading.rules.awards._award_talk import body_told
from recension.reading.rules.awards._award_words import BODY, CATEGORY, CRAFT, FESTIVALS, NAMED, body_of

_FESTIVAL = re.compile(
    rf"(?i)(?:the )?(?:{FESTIVALS}|moscow|tokyo|montr[eé]al|san sebasti[aá]n|mar del plata|taormina|trieste|busan|pusan|thessaloniki|valladolid|"
    r"cartagena|havana|gij[oó]n|mannheim|annecy|oberhausen|cluj|sarajevo|gothenburg|deauville|cork|utrecht|krak[oó]w|carthage|fespaco|teheran|tehran|haugesund|odense)"
    r"(?: (?:international )?(?:film )?festival)?$|.{2,40} film festival$"
)
_PRIZE = re.compile(
    r"(?:.* )?(?:Prize|Award|Prix|Trophy)$|(?:Golden|Gold|Silver|Bronze|Crystal|Queer|Grand|Black|Special)(?: \w+)? (?:Lion|Bear|Palm|Leopard|Tiger|Shell|Seashell|"
    r"Hugo|Condor|Frog|Cup|Osella|Peacock|Swan|Rooster|Horse|Orange|Spike|Dragon|Dolphin|Astor|Goblet|Pyramid|Stallion|Raven|Globe|Ribbon|Medal|Prix|Pearl|Alexander|George|Kikito|Charybdis)$|Prix .+|Premio .+"
)
_BODY = re.compile(r".*\b(?:Critics|Critics Circle|Critics Association|National Society|Board of Review|Film Institute)\b.*")


def _letter(m: Mention) -> str:
    """What a mention is in talk of prizes."""
    if m.kind in (TITLE, QUOTED):
        return "O" if m.own else "T"
    for letter, pattern in (("B", _BODY), ("F", _FESTIVAL), ("Z", _PRIZE)):
        if pattern.match(m.name):
            return letter
    known = m.kind == PERSON or m.words > 1 or m.credit is not None
    return "P" if known and is_person(m) else "N"


@dataclass(frozen=True, slots=True)
class Talk:
    """A sentence of the typed view from `start` on, its names as letters."""

    hit: Hit
    start: int
    words: str

    def mentions(self, span: tuple[int, int]) -> list[Mention]:
        """The mentions in a span of the sentence."""
        return self.hit.typed.within(self.start + span[0], self.start + span[1]) if span[0] >= 0 else []

    def people(self, span: tuple[int, int]) -> list[Mention]:
        """The persons in a span of the sentence."""
        return [m for m in self.mentions(span) if _letter(m) == "P"]


def talk_of(hit: Hit) -> Talk:
    """The sentence in which a match stands."""
    start, end = hit.typed.line_at(hit.match.start())
    words = list(hit.typed.shadow[start:end])
    for m, place in _placed(hit, start, end):
        words[place - start] = _letter(m)
    return Talk(hit, start, "".join(words))


def _placed(hit: Hit, start: int, end: int) -> Iterator[tuple[Mention, int]]:
    """The mentions of a sentence with their places in the typed view."""
    for m in hit.typed.within(start, end):
        yield m, hit.typed.from_view(m.start, m.end)[0]


#: Who gives: a festival, an academy, critics.
GIVER = (
    rf"(?:(?P<critics>(?:international |film )*critics(?:' (?:jury|week))?) (?:at|in) (?P<met>F)|(?P<city>[NFP])(?:'s?)?(?: film)? critics'?(?: (?:circle|N|association))?|(?P<fest>F)(?: (?:film )?festival)?"
    rf"|(?:the )?(?P<land>british |american |european |japanese |australian |hollywood's )?academy(?! awards?)|(?:the )?(?P<spirit>independent spirit)(?! awards?)|(?:the )?(?P<society>B)(?: of film critics)?|(?:the )?(?P<giver>{BODY}|afi)|[PN]'s?)"
    r"(?:'s)?(?: (?:jury|juries|jurors|judges|voters?|members|people|festival|audiences?|itself))*"
)
THING = r"(?:awards?|prizes?|troph(?:y|ies)|gongs?|honou?rs?|statuettes?|laurels)"
DET = r"(?:(?:the|an?|its|his|her|their|both|first|second|third|one|only|sole|joint|coveted|another|two|three|four|five|six|deserved|well-deserved|surprise|year's|that year's|same body's|own) )*"
_ONE = r"(?:(?:mrs?|ms|miss|sir|dame)\.? )?P"
PEOPLE = rf"{_ONE}(?:(?:, and |, | and | & |,? as well as )(?:(?:his|her|the|its|their) (?:[a-z-]+ ){{1,2}})?{_ONE}){{0,5}}"
#: A category with its "best", or with what says as much.
BEST = rf"(?:{CATEGORY}|most promising {NAMED}|outstanding [a-z-]+(?: (?:debut|film|picture|contribution|performance|actor|actress|achievement))?|best [a-z-]+ (?:contribution|debut)|best debut)"
#: A category by its noun alone.
BARE = rf"(?:{NAMED}|{CRAFT}|acting|actors?'?s?|actress(?:es)?'?s?|writers?'?s?|directors?'?s?|foreign(?:[- ]language)?(?:[- ]film)?|audience|people's|public's)"
_TRADE = r"(?:(?:the |its |his |her |their )?(?:young |late |veteran |newcomer )?(?:co-)?(?:writer|screenwriter|director|actor|actress|composer|cinematographer|cameraman|editor|producer|designer|star|newcomer) )?"
ITEM = re.compile(
    rf"{DET}(?:(?P<by>F|B|afi|academy|british academy|{BODY})'s? {DET})?"
    rf"(?:(?P<best>{BEST})(?:'s)?(?:[ -](?:(?P<best_body>{BODY})|{THING}))?|(?P<body>{BODY})(?:'s)?(?: {THING})?(?P<hoped>[ -](?:nominations?|nods?|noms?))?(?:,? (?:for|as) (?:the )?(?P<whole>{BEST}|(?:{NAMED}|{CRAFT})(?= to|[.,;)]|$| and)))?"
    rf"|(?P<bare>{BARE})[ -](?:(?P<bare_body>{BODY})|{THING}|N\b)|(?P<later>{NAMED})(?= (?:for|to) (?:the )?P| \((?:for )?P|,|;| and | at F|[.)]|$)"
    rf"|(?P<name>Z)|(?P<thing>{THING}|(?P<nod>nominations?|nods?))(?:,? (?:for|as) (?:the )?(?P<what>{BEST}|(?:{NAMED}|{CRAFT})(?= to|[.,;)]|$| and)))?|(?P<titled>{NAMED}) of (?:the year|\d{{4}}))(?![a-z-])(?P<sought>[ -](?:nominations?|nods?|noms?))?"
    rf"(?P<in>(?: \((?:for )?(?P<in_brackets>{PEOPLE})(?:, [^()\n]{{0,60}})?\))?)"
    rf"(?:,? (?:at|from|in|of|by) (?:the )?(?:\d{{4}} )?(?:(?P<at>F)(?: (?:international )?(?:film )?festival)?|(?P<near>[NFP])(?P<kind>(?: [a-z-]+){{1,2}}) festival|(?P<with>{BODY}|(?:british )?academy)|(?P<society>B)(?: of film critics)?))?"
    rf"(?:,? (?:for|to) {_TRADE}(?P<to>{PEOPLE})(?:'s? (?:[a-z-]+ ){{0,2}}?(?P<craft>{CRAFT}|designs|sets|playing|performance)(?![a-z]))?|,? for (?:the|its|his|her|their) (?:[a-z-]+ ){{0,2}}?(?P<of>{CRAFT})(?![a-z])(?! (?:of|about))(?:,? (?:by|of) (?P<hand>{PEOPLE}))?)?"
)
#: What joins a prize to the one before it.
JOINED = re.compile(r"(?:,? and|,? plus|,? as well as|,| &|;)(?: (?:also|with|for|then|later))* ")
#: One of several, each with its own: "awards for the picture, for Quill and for Holm's sets".
EACH = re.compile(
    rf"(?:,|:|,? and)? ?(?:one )?for (?:(?P<film>O|(?:best |the )*(?:film|picture|movie)(?! [a-z]*'))|(?P<who>{PEOPLE})(?:'s? (?:[a-z-]+ ){{0,2}}?(?P<craft>{CRAFT}|designs|sets)(?![a-z]))?|(?:the |its )?(?P<own>{CRAFT}|designs|sets|{NAMED})(?![a-z]))"
)
FILM = r"(?:O\"?(?: \([^()\n]{1,30}\))?|\b(?:it|which|(?:the|this) (?:film|picture|movie))\b)"

# ── bodies ──────────────────────────────────────────────────────────────────────────────────────────


def giver_in(talk: Talk, span: tuple[int, int]) -> str:
    """The body that the words of a giver name; "" for a person's jury."""
    m = _GIVER.match(talk.words, *span)
    if m is None:
        return ""
    named = talk.mentions(span)
    name = festival_named(named[-1]) if named else ""
    if m["critics"]:
        return f"{name} – " + ("FIPRESCI Prize" if "international" in m["critics"] else "Critics' Prize")
    if m["city"]:
        return f"{named[0].name} Film Critics"
    if m["fest"] or m["society"]:
        return name + (" of Film Critics" if "of film critics" in m[0] else "")
    if m["spirit"]:
        return "Independent Spirit Award"
    if m["giver"]:
        return body_by(m["giver"])
    return _ACADEMIES.get((m["land"] or "").strip(), "") if "academy" in m[0] else ""


_GIVER = re.compile(GIVER)
_ACADEMIES = {
    "": "Academy Award", "american": "Academy Award", "hollywood's": "Academy Award", "british": "BAFTA",
    "european": "European Film Award", "japanese": "Japan Academy Film Prize", "australian": "AACTA Award",
}  # fmt: skip


def festival_named(m: Mention) -> str:
    """A festival without what all are called by: "Venice Film Festival" is "Venice"."""
    return _FESTIVAL_NAME.split(m.name)[0].removeprefix("the ")


_FESTIVAL_NAME = re.compile(r" (?:International )?(?:Film )?Festival| International")


def body_by(words: str) -> str:
    """The full name of a body as written; "" for none."""
    return _SHORT[words] if words in _SHORT else body_of(words)


_SHORT = {"": "", "afi": "AFI Award", "academy": "Academy Award", "british academy": "BAFTA"}


def body_before(talk: Talk, end: int) -> str:
    """The body that the sentence, or the one before it, last spoke of."""
    told = list(_BODIES.finditer(talk.words, 0, end))
    return body_by(told[-1][0]) if told else body_told(talk.hit)


_BODIES = re.compile(rf"{BODY}|\bacademy\b")


def whole_body(body: str) -> str:
    """A body or a festival by itself: "Cannes" is "Cannes Film Festival"."""
    return body if " " in body or body_of(body.lower()) == body else f"{body} Film Festival"
