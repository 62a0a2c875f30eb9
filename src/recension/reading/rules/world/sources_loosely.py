"""Sources told loosely: a short that grew, scripture, what one had read before, the book that the film bears no likeness to."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._people import is_person
from recension.reading.rules.world._source_kinds import KINDS
from recension.vocabulary import Assertion

_NAMED = f"[{NAME}{PERSON}]"
_ANY = f"[{PERSON}{NAME}{CHARACTER}{TITLE}{QUOTED}]"
_BOOK = r"(?:source novel|original novel|novel|novella|book|stage play|play|short story|comic book|comics|comic|graphic novel|manga|video game|game|memoir|autobiography)"
_FILM = r"(?:it|this|film|movie|picture|adaptation|version|screenplay|script|plot|story|miniseries)"


def _kind(hit: Hit) -> str:
    return KINDS.get(" ".join(hit.words("kind").lower().split()).removeprefix("original "), "book")


def _short(hit: Hit) -> Iterator[Draft]:
    """ "derived from a short that they made at school"."""
    yield hit.draft(hit.words("value"), {"kind": "short_film"}, mention=hit.span("value"))


_SCRIPTURE = re.compile(
    r"(?:(?:Old|New) Testament|(?:Holy )?Bible|(?:Book|Gospel) of [A-Z]\w+|Gospels?|Koran|Qur'?an|Torah|Genesis|Exodus|Scriptures?)$"
)


def _scripture(hit: Hit) -> Iterator[Draft]:
    """ "taken from the Old Testament"."""
    for m in hit.mentions("value")[:1]:
        written = hit.typed.text.view[m.start : m.end]
        if _SCRIPTURE.match(written):
            yield hit.draft(written, {"kind": "book"}, mention=m)


#: What says that whoever has read something now sees it filmed.
_FILMED = re.compile(r"\b(?:films?|movies?|mini-?series|adaptations?|screen|versions?|disappoint\w*|watch(?:ed|ing)?)\b")


def _read(hit: Hit) -> Iterator[Draft]:
    """ "After reading both X and Y, I was disappointed with this film"."""
    line = hit.typed.line_at(hit.match.start())
    if not _FILMED.search(hit.typed.shadow, hit.match.end(), line[1]):
        return
    author = next((m.name for m in hit.mentions("author") if is_person(m)), "")
    for m in hit.mentions("works"):
        yield hit.draft(m.name, {"kind": "book", "author": author}, mention=m)


def _compared(hit: Hit) -> Iterator[Draft]:
    """ "it bears no resemblance to the book": that there is one is taken for granted."""
    if not near(hit).others(60):
        yield hit.draft(hit.words("kind"), {"kind": _kind(hit)}, mention=hit.span("kind"), assertion=Assertion.ASSERTED)


def _wrote(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill wrote the novel": the one that there is."""
    author = hit.mentions("author")[0]
    if is_person(author) and (author.kind == PERSON or author.words > 1) and not near(hit).others(60):
        value = f"{author.name} {hit.words('kind')}"
        yield hit.draft(value, {"kind": _kind(hit), "author": author.name}, mention=hit.span("kind"))


def _swiped(hit: Hit) -> Iterator[Draft]:
    """ "swipes its concept from a comic book called Grim Tilly by Ron Dirk"."""
    author = next((m.name for m in hit.mentions("author") if is_person(m)), "")
    works = hit.mentions("work")
    value = works[0].name if works else f"{hit.words('kind')} by {author}"
    yield hit.draft(value, {"kind": _kind(hit), "author": author}, mention=works[0] if works else hit.span("kind"))


def _staged(hit: Hit) -> Iterator[Draft]:
    """ "it never escapes its stage origins"."""
    yield hit.draft("play", {"kind": "play"}, mention=hit.span("kind" if hit.has("kind") else "value"))


def _lived(hit: Hit) -> Iterator[Draft]:
    """ "a true-life tale": what is told has happened."""
    yield hit.draft(hit.words("value"), {"kind": "true_story"}, mention=hit.span("value"))


def _named(hit: Hit) -> Iterator[Draft]:
    """ "loosely based on Hamlet": a name that the authority has for a work, and for nobody."""
    m = hit.mentions("value")[0]
    if m.known and m.kind != PERSON and not m.own:
        yield hit.draft(m.name, mention=m)


_GREW = r"(?:derived|expanded|adapted|developed|spun(?: off)?|grew|grown|stretched|based|(?:an? )?(?:expansion|extension|expanded version|extended version|feature[- ]length (?:version|expansion|remake))|began(?: life)?|started(?: out)?(?: life)?|originated)"

RULES: tuple[Rule, ...] = (
    Rule("grown from a short", "based_on", rf"\b{_GREW} (?:out )?(?:of|from|on|upon|as) (?:(?:an?|his|her|their|its|the|@adj) ){{1,2}}?(?P<value>(?:(?:earlier|student|award-winning|own|@number[- ]minute|prize-winning) ){{0,3}}shorts?(?: films?| movies?)?)(?=[.,;:!?)\n]|$| (?:that|which|by|done|made|of|from|called|titled|he|she|they|the|with|directed|in)\b)", build=_short),
    Rule("from scripture", "based_on", rf"\b(?P<quote>(?:(?:taken|drawn|adapted|derived|straight|right|lifted|comes|stories|story|tales?|based|inspired)(?: [a-z]+)?(?: [a-z]+)? (?:from|on|by|out of|in)|from) (?:the )?(?P<value>{_ANY}))", build=_scripture),
    Rule("after reading WORKS", "based_on", rf"\b(?:after|having|since) (?:i )?(?:just |recently |finally )?(?:read|reading|re-?reading)(?: both| all)? (?:(?P<author>{_NAMED})'s? )?[\"_*]*(?P<works>[{TITLE}{QUOTED}][\"_*]*(?:(?:, | and |, and )[\"_*]*[{TITLE}{QUOTED}]){{0,4}})", build=_read, presupposed=True),
    Rule("no likeness to the BOOK", "based_on", rf"\b(?P<quote>(?:(?:bears?|bore|bearing|has|have|had|shows?|shares?) (?:very |almost |absolutely |only )?(?:little|no|scant|a passing|not much|some|a slight|nothing)(?: more than)?(?: an? [a-z]+)? ?(?:resemblance|relation(?:ship)?|similarity|similarities|connection|likeness|in common|to do)? (?:to|with)|{_FILM}(?: is| was|'s)(?: [a-z]+ly| so| very| quite| nothing| not much| not at all| not| little| far| a far cry| miles away| worlds apart){{1,3}} (?:like|from|different from|removed from)) the (?:actual |original )?(?P<kind>{_BOOK}))(?=[.,;:!?)\n]|$| (?:and|but|at|by|i|it|which|that|on|in|or|except|other|whatsoever|of the same)\b)", build=_compared),
    Rule("in the BOOK he", "based_on", rf"\bin the (?:original )?(?P<kind>novel|book|play|short story|graphic novel|comics?|manga) (?:he|she|it|they|there|his|her|their|everything|[{CHARACTER}{NAME}]) (?!(?:is|was|are|were) (?:reading|writing|read)\b)(?!(?:reads|writes|wrote|read|finds|found|carries|keeps|hides|holds|buys|bought|gives|gave|picks)\b)(?=[a-z']+)", build=_compared),
    Rule("AUTHOR wrote the BOOK", "based_on", rf"(?P<author>{_NAMED}) (?:also |himself |herself |actually |originally )?(?:wrote|penned|authored) the (?:original |source |best-?selling |acclaimed |actual )*(?P<kind>novel|book|play|short story|memoir|novella|comic book|graphic novel|autobiography)(?=[.,;!?)\n]|$| (?:that|which|this|it|upon|the (?:film|movie)|and the|back in|in @year|on which|as well)\b)(?! on which (?:he|she))", build=_wrote),
    Rule("swipes its plot from a KIND", "based_on", rf"\b(?P<quote>(?:swipes?|swiped|swiping|steals?|stole|stolen|stealing|pinch(?:es|ed)|nicks?|nicked|cribs?|cribbed|rips?(?: off)?|borrows?|borrowed|lifts?|lifted|takes?|took|gets?)(?: [a-z]+)? (?:its|their|the|most of its|much of its|some of its) (?:[a-z]+ ){{0,2}}?(?:plot|story|storyline|premise|ideas?|inspiration|concept|material|characters?) from (?:an?|the) (?:[a-z-]+ ){{0,3}}?(?P<kind>{_BOOK})(?:,? circa @year)?(?:,? (?:called|named|titled|entitled))? [\"'_*]*(?P<work>[{TITLE}{QUOTED}{NAME}])[\"'_*]*(?:,? by (?P<author>{_NAMED}))?)", build=_swiped),
    Rule("stage origins", "based_on", r"\b(?:shows?|showing|betrays?|betraying|reveals?|escapes?|escaped|transcends?|hides?|overcomes?|due to|because of|despite|given|reflects?|beyond|belies|true to|of) (?:of )?its (?P<value>(?:stage|theatrical|stagey|stagy|broadway) (?:origins?|roots|beginnings|background))\b", build=_staged, presupposed=True),
    Rule("a filmed play", "based_on", r"\b(?:it(?:'s| is| was| feels| looks| plays)?|this(?: is)?|film is|movie is|merely|basically|essentially|little more than|no more than|more or less)(?: [a-z]+ly| just| more| like| very much){0,2} (?:an? )?(?:(?:filmed|photographed|canned|recorded) (?:stage )?(?P<value>play)\b|(?:stage )?(?P<kind>play) (?:put|captured|caught|transferred|recorded) (?:on|to|onto) (?:film|screen|celluloid)\b)", build=_staged),
    Rule("about real people", "based_on", rf"\b(?:{_FILM}(?: is|'s| was| deals| tells)?(?: all| mostly| really)? (?:about|of|with) |based on )(?P<value>real(?:-life)? (?:people and (?:real )?events|events and (?:real )?people|people|events|persons))\b", build=_lived),
    Rule("a true-life tale", "based_on", r"\b(?:this|the|a|an|is|tells?|told|telling) (?:[a-z]+ ){0,2}?(?P<value>(?:true-life|real-life|true life) (?:tale|saga|account|adventure|drama|events|exploits|ordeal|case|crime))s?\b(?= of| about| that|[.,;:!])", build=_lived),
    Rule("based on NAME", "based_on", rf"\b(?P<quote>(?:(?:very |quite |rather )?(?:loosely|freely|partly|vaguely) )?(?:based (?:up)?on|adapted from) (?P<value>{NAME}))(?=[.,;:!?)\n]|$| (?:and|but|with|by|the|in|it|this)\b)", build=_named),
)  # fmt: skip
