"""Whose music is heard on which copy: "on the tape you hear Leeds; on the disc, Marsh", "the new cut reinstates Marsh"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.music._changes import (
    LOST,
    MUSICAL,
    NOUN,
    VERSIONS,
    reason_of,
    standing_of,
    thing,
    told_before,
)
from recension.reading.rules.music.music_swaps import MUSIC_PHRASE
from recension.vocabulary import Assertion


def _heard_on_each(hit: Hit) -> Iterator[Draft]:
    """Each copy's music, and the one that stands where the other's was."""
    place = around(hit.typed, *hit.match.span(), width=160)
    if place.others(40):
        return
    first, second = thing(hit, "from"), thing(hit, "to")
    one, other = _copy(hit, "one"), _copy(hit, "other")
    yield hit.draft(first, {"from": first, "to": second, "edition": other}, assertion=standing_of(hit, place))
    for name, copy, group in ((first, one, "from"), (second, other, "to")):
        artist = next((m.name for m in hit.mentions(group)), "")
        yield hit.draft(name, {"artist": artist, "edition": copy}, property="music", mention=hit.span(group))


def _copy(hit: Hit, group: str) -> str:
    """The copy's name without its article."""
    return re.sub(r"(?i)^(?:the|its|my|this|that|an?) ", "", hit.words(group))


def _reinstated(hit: Hit) -> Iterator[Draft]:
    """A name alone that a version puts back is music where the words before tell that music of that name was lost."""
    place = around(hit.typed, *hit.match.span(), width=160)
    name = next((m.name for m in hit.mentions("to")), "")
    if _lost_before(hit, name) and not place.others(40):
        yield hit.draft(f"{name} restored", {"to": name}, assertion=standing_of(hit, place))


def _lost_before(hit: Hit, name: str) -> bool:
    """Whether the music of somebody so named is told to be lost in the text before a match, or replaced."""
    shadow, start = hit.typed.shadow, hit.match.start()
    begin = max(0, start - 700)
    last = name.rpartition(" ")[2]
    theirs = any(m.name.endswith(last) for m in hit.typed.within(begin, start) if m.kind in (NAME, PERSON))
    before = shadow[begin:start]
    return theirs and MUSICAL.search(before) is not None and (LOST.search(before) or _OUSTED.search(before)) is not None


_OUSTED = re.compile(r"\b(?:threw out|thrown out|reject\w+|discard\w+|scrapp\w+|ditch\w+|junk\w+|replac\w+|favou?r of|never made it|instead of|in place of|oust\w+|jettison\w+)\b")

_KIND = r"(?:(?:home )?video(?:tape)?s?|dvds?|vhs|tapes?|cassettes?|cable|tv|television|blu-?rays?|laser ?dis[ck]s?|dis[ck]s?|streaming|cinemas?|theat(?:er|re)s|prints?|(?:[a-z'-]+ )?(?:cut|version|print|release|edition|broadcast|airings?))"
_COPY = rf"(?:(?:the|its|my|this|that|most|all|early|later|old|every) )?(?:(?:[a-z0-9'-]+|@any(?:'s)?) ){{0,2}}?{_KIND}"
_YOU_HEAR = r"(?:you(?:'ll)? (?:will )?(?:hear|get)|we (?:hear|get|heard|got)|one hears|there (?:is|was)|it(?:'s| is| was)|viewers (?:hear|heard|get|got)|audiences (?:hear|heard|got)|they (?:hear|heard|used|play)|(?:the )?(?:soundtrack|music|songs?|score) (?:is|are|was|were)(?: by)?)"

def _of_musicians(hit: Hit) -> Iterator[Draft]:
    """The same told by names first: they may be anybody's, so music is spoken of nearby."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    span = (max(0, start - 500), min(end + 100, len(shadow)))
    if MUSICAL.search(shadow, *span) and VERSIONS.search(shadow, *span):
        yield from _heard_on_each(hit)


def _here(hit: Hit) -> Iterator[Draft]:
    """ "In a theater you heard Leeds. Here you get a cowbell": what is missed is told in the sentence before."""
    shadow, line = hit.typed.shadow, hit.typed.line_at(hit.match.start())[0]
    before = hit.typed.line_at(max(0, line - 1))[0]
    heard = list(_IN_CINEMAS.finditer(shadow, before, hit.match.start()))
    if heard:
        a, b = hit.typed.to_view(*heard[-1].span("from"))
        yield from _in_its_stead(hit, hit.typed.text.view[a:b].strip(' ,."'), quote=(a, hit.quote()[1]))


def _in_its_stead(hit: Hit, old: str, *, quote: tuple[int, int] | None = None) -> Iterator[Draft]:
    place = around(hit.typed, *hit.match.span(), width=160)
    if not place.others(40):
        told = {"from": old, "to": thing(hit, "to"), "reason": reason_of(hit, place)}
        yield hit.draft(old, told, quote=quote, assertion=standing_of(hit, place))


def _where_there_was(hit: Hit) -> Iterator[Draft]:
    """ "Where there was Leeds you get more of the same": of music that copies lack."""
    shadow, start = hit.typed.shadow, hit.match.start()
    before = shadow[max(0, start - 400) : start]
    if MUSICAL.search(before) or VERSIONS.search(before) or _HEARD.search(before):
        yield from _in_its_stead(hit, thing(hit, "from"))


_HEARD = re.compile(r"\b(?:heard|hear|playing|plays|sings|sang|soundtrack)\b")


def _it_is_back(hit: Hit) -> Iterator[Draft]:
    """ "It's back where it belongs": a song told before as lost, and a copy named here."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    before = shadow[max(0, start - 520) : start]
    lost = LOST.search(before) or _OUSTED.search(before) or _PRICED.search(before)
    if MUSICAL.search(before) and lost and VERSIONS.search(shadow, max(0, start - 520), min(end + 60, len(shadow))):
        place = around(hit.typed, start, end, width=160)
        wanted = told_before(hit) or "music"
        yield hit.draft(f"{wanted} restored", {"to": wanted}, assertion=standing_of(hit, place))


_PRICED = re.compile(r"\b(?:priced out|licen[cs]\w+|clear(?:ed|ing)?|rights|royalt\w+|paid for|afford)\b")


def _priced_out(hit: Hit) -> Iterator[Draft]:
    """A song that was too dear to keep."""
    place = around(hit.typed, *hit.match.span(), width=160)
    if not place.others(40):
        old = thing(hit, "from")
        yield hit.draft(f"{old} removed", {"from": old, "reason": hit.words("why")}, assertion=Assertion.ASSERTED)


#: What is heard of no song any more.
_SOME = r"(?:some |an? |the |more |nothing but |only )?(?:[a-z'-]+ ){0,4}?[a-z'-]+(?: and (?:an? |the |some )?[a-z'-]+)?"
_NAMED = rf"(?:(?:@any(?:'s?)?(?: (?:{NOUN}|singing|doing|with))? ?)?\"@any[,.]?\"|(?:the )?@any(?:(?:,? and |, )(?:the )?@any)*(?:'s? {NOUN})?|(?:the|its) (?:[a-z-]+ ){{0,2}}?{NOUN})"
_CINEMAS = r"(?:(?:in|at) (?:a |the |first-run |any )?(?:theat(?:er|re)s?|cinemas?|movie house|pictures)|on (?:the )?(?:big screen|film|release|first release)|(?:in|on) the (?:[a-z-]+ )?(?:prints?|original|theatrical (?:cut|version|release)))"

_IN_CINEMAS = re.compile(expand(rf"{_CINEMAS},? (?:you|we|one|audiences) (?:once )?(?:heard|got|had|hear) (?:[a-z]+ )?(?P<from>{_NAMED})"))

RULES: tuple[Rule, ...] = (
    Rule("on COPY X, on COPY Y", "music_change", rf"\b(?P<quote>(?:on|in) (?P<one>{_COPY}),? {_YOU_HEAR} (?P<from>{MUSIC_PHRASE})(?:[;,—]| -) ?(?:and |but |while |whereas )?(?:on|in) (?P<other>{_COPY}),? (?:{_YOU_HEAR} )?(?P<to>{MUSIC_PHRASE}))", build=_heard_on_each),
    Rule("X on COPY, Y on COPY", "music_change", rf"(?<!\w)(?P<quote>(?P<from>(?:@any(?:'s)?(?: {NOUN})?)) (?:is |was )?(?:heard )?(?:on|in) (?P<one>(?=the |my |its |most |all |vhs|dvd|blu-?ray|video|tape|cable|television){_COPY})(?:[;,—]| and| but| -) ?(?:but |while |whereas )?(?P<to>@any(?:'s)?(?: {NOUN})?) (?:is |was )?(?:heard )?(?:on|in) (?P<other>(?=the |my |its |most |all |vhs|dvd|blu-?ray|video|tape|cable|television){_COPY}))", build=lambda hit: _of_musicians(hit)),
    Rule("in the cinema X, here Y", "music_change", rf"(?:^|[;:—] ?)(?P<quote>(?:here|now|on (?:the|this|my) (?:[a-z-]+ )?(?:tape|cassette|disc|dvd|video|stream)),? (?:you|we|one|it) (?:get|gets|hear|hears|have|has) (?P<to>{MUSIC_PHRASE}|{_SOME}))(?=[.,;:)]|$| where\b)", build=lambda hit: _here(hit)),
    Rule("where there was X you get Y", "music_change", rf"\b(?P<quote>where(?:ver)? (?:there (?:was|were|had been)|(?:you|we|audiences) (?:once )?(?:heard|had|got)) (?P<from>{_NAMED}),? (?:you|we|one|viewers|there|it) (?:now |only )?(?:get|gets|hear|hears|have|has|is|are) (?:now )?(?P<to>{MUSIC_PHRASE}|{_SOME}))(?=[.,;:)]|$| because\b)", build=lambda hit: _where_there_was(hit)),
    Rule("it is back where it belongs", "music_change", r"\b(?P<quote>(?:it|they|the song|the songs|the music)(?:'s|'re| is| are) (?:all )?back (?:where (?:it|they) belongs?|in (?:its|their) (?:proper )?places?|at (?:last|full volume)|again)(?: (?:on|in) (?:the|this) (?:[a-z0-9-]+ ){0,2}[a-z0-9-]+)?)", build=lambda hit: _it_is_back(hit)),
    Rule("X, priced out", "music_change", rf"(?P<quote>(?P<from>\"@any,?\"|(?:the )?@any(?:'s)? {NOUN}) (?:was|were|is|are) (?:the (?:one|ones) )?(?P<why>(?:(?:that )?(?:they|he|she|the [a-z]+|nobody|[\ue001\ue002]) (?:was|were|could|had|would)(?:n't| not)? )?(?:priced out of|beyond (?:the|their|his|its) (?:budget|means|purse)|too (?:dear|expensive|costly) to (?:clear|license|keep|use)|able to (?:clear|afford|license)|clear|afford)))(?=[.,;:)]|$| and\b| so\b)", build=lambda hit: _priced_out(hit)),
    Rule("COPY reinstates NAME", "music_change", r"\b(?P<quote>(?:restor(?:es|ed|ing)|reinstat(?:es|ed|ing)|puts? back|putting back|brings? back|brought back|bringing back|returns? to|gives? us back|reverts? to|go(?:es)? back to) (?:the )?(?P<to>@any)(?:'s?)?)(?! (?:[a-z]|@any))", build=_reinstated),
    Rule("NAME is back on COPY", "music_change", rf"(?P<quote>(?:the )?(?P<to>@any)(?:'s?)? (?:is|are|was|were|has been|have been) (?:finally |at last |now |duly |all )*(?:back|restored|reinstated|put back)(?: (?:on|in|for|to) {_COPY})?)(?=[.,;:)]|$| where| for| at last)", build=_reinstated),
)  # fmt: skip
