"""Whose music is heard on which copy: "on the tape you hear Leeds; on the disc, Marsh", "the new cut reinstates Marsh"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.music._changes import LOST, MUSICAL, NOUN, VERSIONS, standing_of, thing
from recension.reading.rules.music.music_swaps import MUSIC_PHRASE


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

RULES: tuple[Rule, ...] = (
    Rule("on COPY X, on COPY Y", "music_change", rf"\b(?P<quote>(?:on|in) (?P<one>{_COPY}),? {_YOU_HEAR} (?P<from>{MUSIC_PHRASE})(?:[;,—]| -) ?(?:and |but |while |whereas )?(?:on|in) (?P<other>{_COPY}),? (?:{_YOU_HEAR} )?(?P<to>{MUSIC_PHRASE}))", build=_heard_on_each),
    Rule("X on COPY, Y on COPY", "music_change", rf"(?<!\w)(?P<quote>(?P<from>(?:@any(?:'s)?(?: {NOUN})?)) (?:is |was )?(?:heard )?(?:on|in) (?P<one>(?=the |my |its |most |all |vhs|dvd|blu-?ray|video|tape|cable|television){_COPY})(?:[;,—]| and| but| -) ?(?:but |while |whereas )?(?P<to>@any(?:'s)?(?: {NOUN})?) (?:is |was )?(?:heard )?(?:on|in) (?P<other>(?=the |my |its |most |all |vhs|dvd|blu-?ray|video|tape|cable|television){_COPY}))", build=lambda hit: _of_musicians(hit)),
    Rule("COPY reinstates NAME", "music_change", r"\b(?P<quote>(?:restor(?:es|ed|ing)|reinstat(?:es|ed|ing)|puts? back|putting back|brings? back|brought back|bringing back|returns? to|gives? us back|reverts? to|go(?:es)? back to) (?:the )?(?P<to>@any)(?:'s?)?)(?! (?:[a-z]|@any))", build=_reinstated),
    Rule("NAME is back on COPY", "music_change", rf"(?P<quote>(?:the )?(?P<to>@any)(?:'s?)? (?:is|are|was|were|has been|have been) (?:finally |at last |now |duly |all )*(?:back|restored|reinstated|put back)(?: (?:on|in|for|to) {_COPY})?)(?=[.,;:)]|$| where| for| at last)", build=_reinstated),
)  # fmt: skip


def _of_musicians(hit: Hit) -> Iterator[Draft]:
    """The same told by names first: they may be anybody's, so music is spoken of nearby."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    span = (max(0, start - 500), min(end + 100, len(shadow)))
    if MUSICAL.search(shadow, *span) and VERSIONS.search(shadow, *span):
        yield from _heard_on_each(hit)
