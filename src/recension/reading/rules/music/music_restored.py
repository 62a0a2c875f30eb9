"""Music that came back: heard again, or for the first time, in a version."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.music._changes import (
    BE,
    HEAD,
    LOST,
    MUSIC,
    MUSICAL,
    NOUN,
    PHRASE,
    SAY,
    THING,
    VERSIONS,
    WORDS,
    changed,
    narrow,
    quote_of,
    standing_of,
    thing,
    told_before,
)


def _come_back(hit: Hit) -> Iterator[Draft]:
    """ "Copper Kettle is back over the titles": where songs are spoken of in this or the last sentence."""
    place = around(hit.typed, *narrow(hit), width=160)
    shadow, start = hit.typed.shadow, hit.match.start()
    if MUSICAL.search(shadow, max(0, start - 260), min(place.line[1], hit.match.end() + 60)) and VERSIONS.search(shadow, max(0, start - 260), place.line[1]):
        yield hit.draft(f"{thing(hit, 'to')} restored", {"to": thing(hit, "to")}, quote=quote_of(hit), assertion=standing_of(hit, place))


_RESTORES = re.compile(r"\b(?:restor|reinstat|put|back|bring|intact|in place|intended|meant|planned|chosen|wanted|recorded|created|envisioned|selected)")


def _restored(hit: Hit) -> Iterator[Draft]:
    """Music that came back: what was heard again, in which version."""
    words = hit.match[0]
    if not _RESTORES.search(words) or not re.search(rf"\b{MUSIC}\b", words) or near(hit).others(40):
        return
    yield hit.draft(f"{thing(hit, 'to')} restored", {"to": thing(hit, "to")}, quote=quote_of(hit), assertion=standing_of(hit, around(hit.typed, *narrow(hit), width=160)))


_SPOKEN_OF = re.compile(r"\b(?:cut|version|edition|print|dvd|vhs|dis[ck]|tape|blu-?ray|video|release|restor\w+|soundtrack|licens\w+|rights|label|studio|songs?)\b")


_BRINGS_BACK = re.compile(r"restor|reinstat|put|bring|brought|return|reinsert|gets|reclaims")
_IN_A_VERSION = re.compile(
    r"\b(?:director'?s cut|new (?:cut|version|edition|disc|dvd|print)|restored|never used|at last|finally|originally intended|intended)\b"
)


def _brought_back(hit: Hit) -> Iterator[Draft]:
    """ "includes the original soundtrack": where a version is spoken of, and the words are of bringing back."""
    sentence = near(hit, width=140).sentence
    told = _BRINGS_BACK.match(hit.match["back"]) or _IN_A_VERSION.search(sentence)
    if told and _SPOKEN_OF.search(sentence):
        yield from changed(hit)


_BACK = r"(?:restored|reinstated|put back(?: in)?|back(?: in(?: place)?| where (?:it|they) belong)?|added back|returned|intact|reinserted|reconstructed|re-recorded|reunited)"

_NO_MUSIC = re.compile(r"\b(?:scenes?|footage|gore|violence|nudity|minutes|material|cuts|shots?|prologue|epilogue|ending|colou?rs?|dialogue|blood|sequences?|title|titles|everything|order|power)\b")


def _of_songs(hit: Hit) -> Iterator[Draft]:
    """ "A cut with all the Leeds put back": where songs are spoken of before, and no scenes."""
    shadow, start = hit.typed.shadow, hit.match.start()
    earlier = shadow[max(0, start - 500) : start]
    if not _NO_MUSIC.search(hit.match[0]) and MUSICAL.search(earlier) and VERSIONS.search(shadow, max(0, start - 120), hit.match.end() + 60):
        wanted = thing(hit, "to")
        place = around(hit.typed, *hit.match.span(), width=160)
        yield hit.draft(f"{wanted} restored", {"to": wanted}, assertion=standing_of(hit, place))


def _them_back(hit: Hit) -> Iterator[Draft]:
    """ "The Blu-ray puts them back": songs that one of the sentences before tells as lost."""
    shadow, start = hit.typed.shadow, hit.match.start()
    earlier = shadow[max(0, start - 320) : start]
    if MUSICAL.search(earlier) and LOST.search(earlier):
        wanted = told_before(hit)
        place = around(hit.typed, *hit.match.span(), width=160)
        yield hit.draft(f"{wanted or 'songs'} restored", {"to": wanted}, assertion=standing_of(hit, place))


RULES: tuple[Rule, ...] = (
    Rule("with all the MUSICIAN put back", "music_change", r"\b(?P<quote>with (?:all )?(?:of )?(?:the |his |her |their )?(?P<to>@any(?:'s?)?|[a-z]{4,})(?: (?:songs|music|stuff|tracks|tunes))? (?:put back(?: in)?|restored|reinstated|back in|back where (?:it|they) belongs?))(?!\w)", build=lambda hit: _of_songs(hit)),
    Rule("puts them back", "music_change", r"\b(?P<quote>(?:(?:cut|version|edition|dvd|blu-?ray|dis[ck]|laserdisc|release|print|restoration|set|it|uhd|one|tape) )?(?:(?:finally|now|also|at last) )?(?:puts?|brings?|brought|restores|restored|reinstates|reinstated|gets|has) (?:them|it|those|both|all of (?:it|them)|the lot)(?: all| both)? (?:back|restored|reinstated)(?: (?:in|where|on) [^\n.;,()]{2,30})?)(?=[.,;)]|$| and\b)", build=lambda hit: _them_back(hit)),
    Rule("restores it and the songs", "music_change", rf"\b(?P<quote>(?:restor(?:es|ed|ing)|reinstat(?:es|ed)|brings? back|put(?:s|ting)? back|return(?:s|ed)|(?:puts?|brings?)(?= both [^\n.;()]{{3,60}} back\b)) (?:[^\n.;()]{{3,60}}?,? and |both )(?P<to>(?:all )?(?:the|his|her|its|their|@any(?:'s?)?) (?:[a-z'-]+ ){{0,2}}?(?:@any(?:'s?)? )?{NOUN}))\b", build=lambda hit: _restored(hit)),
    Rule("songs restored", "music_change", rf"(?P<quote>(?P<to>{HEAD}) (?:{BE}|is|are) (?:finally |now |all |at last )?(?:restored|reinstated|put back|back (?:where|in place|in)|back)(?: (?:to|in|on|for) (?:the|this|its) [^\n.;,()]{{3,60}})?)", build=lambda hit: _restored(hit)),
    Rule("restores the songs", "music_change", rf"\b(?P<quote>(?:restores|restored|restoring|reinstates|reinstated|puts back|put back|brings back) (?P<to>(?:all )?(?:the |his |her |its |their |(?=@any)){THING})(?: (?:put back|restored|reinstated|intact))?(?: (?:to|in|on) (?:the|its) [^\n.;,()]{{3,40}})?)", build=lambda hit: _restored(hit)),
    Rule("songs come back", "music_change", rf"\b(?P<quote>(?:puts?|putting|brings?|bringing|gets?) (?P<to>(?:all )?(?:the |his |her |its |their |@any ?(?:'s )?)?(?:[a-z'-]+ ){{0,2}}?(?:@any(?:'s)? )?(?:{MUSIC}) )?(?:back|back in)(?: (?:where|in|to|into|on|for)\b[^\n.;,()]{{2,50}})?)", build=lambda hit: _restored(hit)),
    Rule("original music intact", "music_change", rf"\b(?P<quote>(?:with |has |have |includes? |including |features? |featuring |retains? |boasts? |the inclusion of |a complement of |contains? )?(?P<to>(?:the |all the |all of the |its |his |her )?original (?:@any(?:'s)? )?(?:{MUSIC}))(?: (?:is|are|was|were|has been|have been))?(?: (?:all|now|finally|still|here))* (?:restored|intact|reinstated|put back|in place|back))\b", build=lambda hit: _restored(hit)),
    Rule("the songs meant for it", "music_change", rf"\b(?P<quote>(?:includ(?:es?|ing)|features?|restor(?:es|ed|ing)|with|has|contains?|inclusion of|complement of|reinstat(?:es|ed|ing)|hear|uses?) (?P<to>(?:the |all the |a complement of |several |its )?(?:original )?(?:@any(?:'s)? )(?:{MUSIC}))(?:,)? (?:(?:that|which) (?:was|were) )?(?:(?:originally|first|always|initially) )?(?:intended|meant|planned|chosen|wanted|recorded|created|envisioned|selected) (?:for (?:it|the (?:film|movie|picture))|by the director|but never (?:used|released)))", build=lambda hit: _restored(hit)),
    Rule("SONG is back", "music_change", rf"(?P<quote>(?P<to>(?:@any|\d+)(?: (?:\d+|of|the|in|for|to|on|a) ?@any?)?\"?(?:'s (?:{MUSIC}))?(?: by @any)?) (?:is|are) (?:finally |now |at last )?back (?:over|on|where|in (?:the|its)|and)\b[^\n.;,()]{{0,40}})", build=lambda hit: _come_back(hit)),
    Rule("MUSIC was brought back", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{PHRASE})(?: (?:by|of|from) (?:the )?@any)?,? (?:(?:lost|missing|absent|gone) for [a-z ]{{3,20}}, )?(?:{BE}|is|are){SAY} (?P<back>{_BACK}))\b(?! (?:to|by) the (?:top|charts))", build=changed),
    Rule("put MUSIC back", "music_change", rf"\b(?P<quote>(?P<back>restor(?:es|ed|ing)|reinstat(?:es|ed|ing)|puts? back|putting back|brings? back|brought back|returns|reinsert(?:s|ed)|includes?|including|featur(?:es|ing)|with|inclusion of|use of|gets back|reclaims) (?P<to>the (?:original|intended|proper|complete|missing|first-choice|[a-z]+ly intended) {WORDS}{NOUN}|(?<=restores )(?:the )?@any(?:'s)? {NOUN}|(?<=back )(?:the )?@any(?:'s)? {NOUN}))\b(?= |[.,;:)!?]|$)", build=lambda hit: _brought_back(hit)),
    Rule("to have MUSIC put back", "music_change", rf"\b(?P<quote>(?:to )?(?:have|get|see) (?P<to>{PHRASE}) (?P<back>put back|restored|reinstated|returned)(?: in(?:to)?)?)\b", build=changed),
    Rule("licensed the music", "music_change", r"\b(?P<quote>(?:has|have|had|finally|even) (?P<back>licensed|cleared|secured|obtained|got the rights to) (?P<to>(?:the lot|all of (?:it|them)|(?:all )?the (?:original )?(?:songs|music|soundtrack|tracks)|every (?:song|track|note)))(?: [^\n.;,:]{0,30})?)", build=changed),
    Rule("original music intact", "music_change", r"\b(?P<quote>(?:with|has|have|retains?|keeps|boasts|contains|complete with) (?P<to>(?:all (?:of )?)?(?:the|its|his) (?:original |proper )?(?:songs|music|soundtrack|score)) (?P<back>intact|restored|in place|reinstated|back in place))\b", build=changed),
)  # fmt: skip
