"""How the film did: hit, flop, and how the public took it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._near import is_other_film, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.money._money_contexts import FILM
from recension.reading.rules.money.money import other_film, territory_in
from recension.vocabulary import Assertion

_FATES = {
    "hit": "hit", "smash": "hit", "blockbuster": "hit", "success": "success", "triumph": "success", "flop": "flop",
    "bomb": "flop", "failure": "flop", "disaster": "flop", "disappointment": "flop", "dud": "flop", "turkey": "flop",
    "bombed": "flop", "flopped": "flop", "tanked": "flop", "underperformed": "flop", "poison": "flop", "gold": "hit",
    "poorly": "poor", "badly": "poor", "well": "good", "terribly": "poor", "miserably": "poor", "failed": "flop",
    "a fortune": "hit", "a killing": "hit", "a bundle": "hit", "a mint": "hit", "died": "flop", "sank": "flop",
    "successful": "success", "unsuccessful": "flop", "popular": "hit", "draw": "hit", "moneymaker": "hit", "earner": "hit",
}  # fmt: skip
_SONG = re.compile(r"#|\b(?:songs?|rendition|tune|ballad|single|top (?:\d+|ten|forty|twenty)|charts?|radio|album|record|band|tv|television|stage|broadway|play|novel|book|number one|no\. ?1)\b")


def _fate(hit: Hit) -> Iterator[Draft]:
    """How the film did: the word's class, unless a song, a show or another film is spoken of."""
    place = near(hit, width=60)
    if _SONG.search(place.before[-30:]) or _SONG.search(place.after[:25]) or _SONG.search(hit.match[0]):
        return
    if _OF_WORK.match(place.after) and any(is_other_film(hit.typed, m) for m in hit.typed.within(place.end, place.end + 8)):
        return
    group = "value" if hit.has("value") else "alone"
    about = other_film(near(hit, group))
    words = " ".join(hit.match[group].split())
    yield hit.draft(
        _FATES.get(words, words), {"territory": territory_in(hit, place), "about": about}, mention=hit.span(group)
    )


#: "The box-office success of Night Ferry" is that film's.
_OF_WORK = re.compile(r" of [\"'*_]{0,2}[\ue004\ue005]")
_NO_FLOP = re.compile(r"[^\n]{0,10}\n?[^\n]{0,30}\b(?:no|nor|not) (?:an? )?(?:flop|failure|bomb)\b")


def _no_hit(hit: Hit) -> Iterator[Draft]:
    """ "It was no hit": the negation is what is said, unless it was no flop either."""
    if not _NO_FLOP.match(hit.typed.shadow, hit.match.end()):
        yield from (replace(d, assertion=Assertion.ASSERTED) for d in of_the_public(hit, "flop"))


_OF_PLAYERS = re.compile(r"\b(?:who|actors?|actress(?:es)?|players|careers?|cast)\b[^.;]{0,40}$")


def of_the_public(hit: Hit, fate: str) -> Iterator[Draft]:
    """How the public took the film, in words that name no class; the denial within them is the claim."""
    place = near(hit, width=60)
    if not (_SONG.search(place.before[-30:]) or _OF_PLAYERS.search(place.before)) and not place.others(60):
        yield hit.draft(fate, {"territory": territory_in(hit, place)}, mention=hit.span())


_BOX = r"(?:box[- ]?office|commercial|financial)"
_HOW = r"(?:(?:huge|big|massive|modest|surprise|smash|major|monster|minor|runaway|sleeper|enormous|unexpected|critical and|total|complete|colossal|international|worldwide|bona fide|sizeable|sizable|considerable|moderate|real|bigger|great|legendary|notorious|outright|spectacular|dismal|surprising|instant|mega) )"
FILM_AS_SUBJECT = rf"(?:it|this|which|that|{FILM}|@title[\"']?)"

RULES: tuple[Rule, ...] = (
    Rule("box-office fate", "box_office", rf"\b(?:an? |the )?{_HOW}{{0,2}}{_BOX}(?: and critical| and artistic)? {_HOW}?(?P<value>hit|success|smash|flop|bomb|failure|disaster|disappointment|dud|blockbuster|triumph|poison|gold)\b", build=_fate),
    Rule("was a hit", "box_office", rf"@begin{FILM_AS_SUBJECT}(?: [a-z]+){{0,2}}? (?:was|became|proved|turned out) (?:to be )?(?:such )?an? {_HOW}{{0,2}}(?P<value>hit|flop|smash|bomb|success)\b(?! (?:in my\b|for me\b|as an? |because|in that|with (?:me|my)|of a|at (?:the|this) (?:party|festival)|to me))(?! \"?@any)", build=_fate),
    Rule("a failure at the box office", "box_office", rf"@begin(?:{FILM_AS_SUBJECT}[^\n.;,]{{0,24}}?|(?:and|but|,) (?:was|became|proved(?: to be)?)) (?P<quote>(?:an? |the )?{_HOW}{{0,2}}(?P<value>hit|smash|success|triumph|flop|bomb|failure|disaster|disappointment|dud) (?:(?:at|in) the (?:[a-z.]+ )?box[- ]?office|(?:at|in) (?:the )?(?:theat(?:er|re)s|cinemas)))\b", build=_fate),
    Rule("is a huge hit", "box_office", rf"@begin{FILM_AS_SUBJECT} (?:is|has been|had been|'s been|was|went on to be|remains?) (?:an? )?{_HOW}{{1,3}}(?P<value>hit|smash|blockbuster)\b(?! (?:with (?:me|my)|of a))", build=_fate),
    Rule("the biggest hit", "box_office", r"\b(?P<quote>(?:(?:was|is|became|were|remains?|proved) )?(?:the|its|his|her|their|that year's|one of the) (?:[a-z]+ )?(?:biggest|top|highest[- ]grossing|most successful|number one|most profitable)(?: [a-z-]+){0,2}? (?P<value>hit|success|flop|bomb|moneymaker|earner)s?(?: movie| film| picture)?(?= (?:of|in|for|at|ever|since|that)\b|[.,;]|$))", build=_fate),
    Rule("was no hit", "box_office", rf"@begin(?P<quote>{FILM_AS_SUBJECT} (?:was|is|wasn't|proved) (?:no|hardly an?|not an?|never an?|far from an?|an?(?<=wasn't a)) (?:(?:{_HOW}|{_BOX} ){{0,2}}(?:hit|blockbuster|smash|moneymaker)|(?:{_HOW})?{_BOX} (?:success|draw|hit)))\b(?! (?:with (?:me|my)|of a))", build=_no_hit),
    Rule("successful at the box office", "box_office", rf"\b(?P<value>successful|unsuccessful|popular) (?:[a-z]+ )?(?:at|in) the (?:[a-z.]+ ){{0,2}}(?:box[- ]?office|theaters|theatres|cinemas)\b|@begin{FILM_AS_SUBJECT} (?:was|proved|is|has been) (?:[a-z]+ and )?(?:commercially|financially) (?P<alone>successful|unsuccessful)\b", build=_fate),
    Rule("made it a hit", "box_office", rf"\b(?P<quote>(?:made|turned|making|turning) (?:it|this (?:film|movie|one)|the (?:film|movie|picture)|@title) (?:into )?an? {_HOW}{{0,3}}(?P<value>hit|flop|smash|success|blockbuster))\b(?! (?:with (?:me|my)|of a))", build=_fate),
    Rule("which made it a hit", "box_office", rf"\b(?P<quote>(?:which|that|this|enough to) ma[dk]e it an? {_HOW}{{0,2}}(?P<value>hit|flop|smash|success))\b(?! (?:with (?:me|my)|of a))", build=_fate),
    Rule("bombed at the box office", "box_office", r"\b(?P<value>bombed|flopped|tanked|underperformed|failed|died|sank)(?: [a-z]+){0,3} (?:at|in) the (?:[a-z.]+ ){0,2}(?:box[- ]?office|theaters|theatres|cinemas)\b", build=_fate),
    Rule("it bombed", "box_office", rf"@begin{FILM_AS_SUBJECT}(?: [a-z]+)? (?P<value>bombed|flopped|tanked)\b", build=_fate),
    Rule("did poorly at the box office", "box_office", r"\b(?P<quote>(?:(?:did|fared|performed|doing) (?:very |so |pretty |quite |rather |as |that |really )?(?P<value>poorly|badly|well|terribly|miserably)) (?:at|in) the (?:[a-z.]+ )?box[- ]?office)\b", build=_fate),
    Rule("how poorly it did", "box_office", r"\b(?P<quote>how (?P<value>poorly|badly|well) (?:[a-z'-]+ ){1,6}did (?:at|in) the (?:[a-z.]+ )?box[- ]?office)\b", build=_fate),
    Rule("it did poorly", "box_office", rf"@begin(?P<quote>{FILM_AS_SUBJECT} (?:[a-z]+ )?(?:did|fared|performed) (?:very |so |pretty |quite |rather |really )?(?P<value>poorly|badly|well|terribly|miserably))(?=[.,;:!?]|$|\n| (?:and|but|when|on|upon|in (?:theaters|theatres|cinemas|its|america|the u)|commercially|financially|theatrically|worldwide|overseas|abroad|enough)\b)", build=_fate),
    Rule("audiences stayed away", "box_office", r"\b(?P<quote>(?:(?:audiences?|the public|moviegoers|filmgoers|crowds|ticket[- ]buyers|the masses|ticket buyers) (?:[a-z]+ )?(?P<low>stayed away|didn't (?:bite|come|show up|turn up|care)|did not (?:bite|come)|ignored it|avoided it|shunned it|weren't interested|rejected it|gave it a miss)|(?:to|before|in) (?:[a-z-]+ )?(?:empty|half-empty|near-empty) (?:houses|theat(?:er|re)s|cinemas)|nobody (?:went|came|saw it|bought a ticket|showed up)|(?:sank|sunk|disappeared|vanished|went) without (?:a )?trace|(?:barely|hardly) (?:anyone|anybody) (?:saw|went)|died (?:a (?:quick )?death|on release|on arrival)|lost (?:a fortune|a bundle|millions|money)|did no business|did little business|disappointing (?:box[- ]office|returns|grosses)|failed to (?:find an audience|recoup (?:its|the) (?:budget|cost|costs)|make (?:a profit|money)|connect with audiences)|never found (?:an|its) audience))\b", build=lambda hit: of_the_public(hit, "flop")),
    Rule("audiences came", "box_office", r"\b(?P<quote>(?:(?:audiences?|(?:the )?(?:[a-z]+ )?public|moviegoers|crowds|people|fans|teenagers) (?:[a-z]+ )?(?:turned (?:up|out) in droves|flocked|came in droves|lined up|queued|ate it up|loved it enough|made it a hit)|packed (?:houses|theat(?:er|re)s|cinemas)|(?:made|earned|coined|minted) (?:a lot of money|big money|a ton of money|money hand over fist|serious money|piles of money|millions)|cleaned up at (?:the )?(?:box[- ]office|cinemas|multiplex(?:es)?|drive-ins|theat(?:er|re)s)|broke (?:box[- ]office|house|attendance) records|topped the box[- ]office|(?:was|were|proved|became) (?:a |an )?(?:[a-z-]+ ){0,2}?(?:moneymaker|money-maker|money-spinner|crowd-pleaser at the box office|success with audiences)|big at the box[- ]office|(?:good|brisk|huge) business(?! (?:empire|men|man|women|woman|people|folks?|sense|partners?|deals?|ventures?|schools?|ideas?|practices?|models?|plans?|interests?|acumen|owners?|leaders?)\b)|big business at the))\b", build=lambda hit: of_the_public(hit, "hit")),
    Rule("one of the hits", "box_office", r"\b(?P<quote>(?:one of (?:the|that year's) (?:[a-z-]+ ){0,3}?(?P<value>hits|flops|blockbusters|successes|bombs) of (?:the (?:year|summer|season|decade|\d{4})|\d{4}|that year)|(?:highest|top)[- ]grossing (?:[a-z-]+ )?(?:film|movie|picture)(?:s)? of))", build=lambda hit: of_the_public(hit, "flop" if "flop" in hit.match[0] or "bomb" in hit.match[0] else "hit")),
    Rule("highest grossing", "box_office", r"@begin(?P<quote>(?:(?:the|its|this|one of the|hollywood's|@name's) )?(?:(?:second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))[ -])?(?:highest|top|biggest)[- ]grossing (?:[a-z-]+ |@name ){0,3}?(?:film|movie|picture|release|comedy|musical|western|documentary)|one of the (?:highest|top|biggest)[- ]grossing (?:[a-z-]+ |@name ){0,3}?(?:films|movies|pictures|releases))\b(?! of)", build=lambda hit: of_the_public(hit, "hit")),
    Rule("crashed on release", "box_office", r"\b(?P<quote>(?:flopped|bombed|crashed|stumbled|sank|fizzled|foundered|tanked|died|failed|flailed)(?: and [a-z]+)?(?: badly| miserably| spectacularly)? (?:up)?(?:on|during|in|at) (?:(?:its|the) )?(?:initial |original |first |theatrical |us |american |british )*(?:theatrical )?release)\b", build=lambda hit: of_the_public(hit, "flop")),
    Rule("worldwide success", "box_office", r"\b(?P<quote>(?:its|the film's|the movie's|a|an|enormous|huge|great|massive) (?:[a-z]+ and )?(?:worldwide|world-wide|international|domestic|commercial|global)(?: and [a-z-]+)? (?P<value>success|hit))\b", build=_fate),
    Rule("made a fortune", "box_office", rf"@begin{FILM_AS_SUBJECT} (?:[a-z]+ )?(?:made|earned) (?P<value>a fortune|a killing|a bundle|a mint)\b", build=_fate),
)  # fmt: skip
