"""Crafts told by where somebody stood or what they made: "X was at the piano", "X built the monsters", "X cut it"."""

from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import P, directors_known, names
from recension.reading.rules.credits._crafts import (
    CINEMATOGRAPHY,
    EDITING,
    MUSIC,
    SCREENPLAY,
    WORKS,
    Credit,
    Table,
    crew,
)
from recension.reading.rules.credits._makers import credit_drafts

_WORKS = Table(WORKS)
#: Where a maker stands at work.
_PLACES = Table(
    (
        (r"(?:behind|on|at)(?: the| [\ue001\ue002]'s)? cameras?", CINEMATOGRAPHY),
        (r"at the (?:piano|keyboards?|synthesi[sz]ers?|organ|baton|podium)", MUSIC),
        (r"on (?:the )?(?:piano|keyboards?|synthesi[sz]ers?|score|music)(?: duties)?", MUSIC),
        (r"on (?:the )?(?:script|screenplay)", SCREENPLAY),
        (r"(?:in|on) (?:the )?(?:cutting[- ]room|editing(?: room| suite| desk| duties)?)", EDITING),
        (r"on (?:the )?sound(?: desk)?", crew("sound")),
        (r"on (?:the )?(?:costumes|wardrobe)(?: duties)?", crew("costume")),
        (r"on (?:the )?(?:make-?up|prosthetics)(?: duties)?", crew("makeup")),
        (r"on (?:the )?effects(?: duties)?", crew("effects")),
    )
)
#: What a maker does to a part of the film.
_DEEDS = Table(
    (
        (r"(?:built|sculpted|created|made|designed|animated|supplied|crafted) (?:the|its|those|these) (?:[a-z'-]+ ){0,2}(?:monsters?|creatures?|models?|miniatures?|puppets?|ghosts|aliens?|robots?|dinosaurs?|spaceships?)", crew("effects")),
        (r"(?:made|did|designed|sculpted) (?:the|its|those|these) (?:[a-z'-]+ ){0,2}(?:faces|masks?|wounds|scars|wigs)", crew("makeup")),
        (r"(?:did|mixed|recorded|designed) the sound", crew("sound")),
        (r"(?:cut|cuts|has cut|did the cutting|does the cutting)(?: (?:it|this|the (?:film|movie|picture))(?: all)?(?: together)?)?", EDITING),
        (r"lit (?:it|this|the (?:film|movie|picture))", CINEMATOGRAPHY),
        (r"(?:dressed|dresses|clothed) (?:everyone|everybody|the (?:cast|stars|ladies|women|men)|them all)", crew("costume")),
        (r"(?:built|builds|designed|dressed) the sets", crew("production_design")),
        (r"turned (?:his|her|their) (?:own )?(?:hit |stage |best-?selling )?(?:play|novel|story|short story|book|memoir|musical|article) into (?:a|the|this) (?:screenplay|script|film|movie|picture)", SCREENPLAY),
        (r"adapted (?:his|her|their) own (?:play|novel|story|book|memoir|musical|article)", SCREENPLAY),
    )
)  # fmt: skip


def _strangers(hit: Hit) -> list[Mention]:
    """Those named in full, of whom none plays in the film: players are at the piano in the story."""
    found = names(hit)
    whole = all(m.words > 1 and " " in hit.typed.text.view[m.start : m.end] for m in found)
    return found if whole and not any(m.credit is not None and m.credit.acts for m in found) else []


def _told(hit: Hit, credits: list[Credit]) -> Iterator[Draft]:
    if _strangers(hit) and not near(hit).others(60):
        yield from credit_drafts(hit, credits, strong=True)


def _stands(hit: Hit) -> Iterator[Draft]:
    """ "X is behind the camera": the director's place, unless the film is known to be another's."""
    if hit.match["place"].startswith("behind") and not directors_known(hit.typed):
        return
    yield from _told(hit, _PLACES.credits(hit.match["place"]))


def _does(hit: Hit) -> Iterator[Draft]:
    """What stories tell too: only of those whom the authority knows."""
    directs = any(m.credit is not None and "director" in m.credit.properties for m in names(hit))
    if not directs and all(m.kind == PERSON for m in names(hit)):
        yield from _told(hit, _DEEDS.credits(hit.match["deed"]))


def _works_on(hit: Hit) -> Iterator[Draft]:
    yield from _told(hit, _WORKS.credits(hit.match["work"]))


#: What made another film, and so this one: "lit by Nils Holm, who had photographed 'Brine'".
_AS_BEFORE = Table(((r"shot|photographed|lensed|lit", CINEMATOGRAPHY), (r"scored", MUSIC), (r"edited|cut", EDITING)))


def _as_before(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm, who had shot 'Brine' for Quill, makes it look": the craft they had there is the one they have here."""
    others = [m for m in hit.mentions("film") if not m.own]
    directs = any(m.credit is not None and ("director" in m.credit.properties or m.credit.acts) for m in names(hit))
    if others and not directs and all(m.words > 1 and m.trade in ("", "crew:cinematography", "crew:music", "crew:editing") for m in names(hit)):
        yield from credit_drafts(hit, _AS_BEFORE.credits(hit.match["did"]), strong=True)


_ROW = rf"{P}(?:(?:, and |, | and | & ){P}){{0,3}}"
_END = r"(?=[.,;:!?)\n—]|$| (?:and|but|with|for|while|again|as|who|in)\b)"

RULES: tuple[Rule, ...] = (
    Rule("who had shot TITLE for NAME", "crew", rf"(?P<value>{P}),? (?:who|fresh from having|having)(?: had| has| also| previously| earlier| already| just| once| later)* (?P<did>{_AS_BEFORE.any}) (?:both )?\"?(?P<film>[{TITLE}{QUOTED}](?:(?:, and |, | and )[{TITLE}{QUOTED}{NAME}]){{0,3}})\"? for (?:{P}|the (?:same )?director|him|her|them|other people|others)\b", build=_as_before),
    Rule("NAME is at the post", "crew", rf"(?P<value>{_ROW})(?:,? who)?(?: (?:is|are|was|were|sits|sat|stood|stands|worked|works))?(?: (?:again|also|both|once more))? (?P<place>{_PLACES.any}){_END}", build=_stands),
    Rule("NAME did this to it", "crew", rf"(?P<value>{_ROW})(?:,? who)?(?: also)? (?P<deed>{_DEEDS.any}){_END}", build=_does, needs_film=True),
    Rule("NAMES worked on the WORK", "crew", rf"(?P<value>{_ROW})(?:,? who)?(?: also| both| all)? (?:(?:worked|collaborated|teamed|toiled|labou?red|slaved|joined forces|helped out|had a hand)(?: together| up)?(?: on| in| with)|(?:share|shares|shared|get|gets|got|have|has) (?:the |a |an |sole |screen |joint )*credit (?:for|on)) (?:the|its|a) (?:[a-z'-]+ ){{0,2}}?(?P<work>{_WORKS.any}){_END}", build=_works_on),
)  # fmt: skip
