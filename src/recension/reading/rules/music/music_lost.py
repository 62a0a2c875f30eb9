"""Music that a copy lacks or has kept, told by what became of it: "the Leeds number had vanished", "with the songs intact"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.other_films._songs import songs_in_marks
from recension.reading.rules.music._changes import (
    LOST,
    MUSICAL,
    NEW,
    PERSONS_JOB,
    VERSIONS,
    narrow,
    quote_of,
    reason_of,
    standing_of,
    thing,
)

_AROUND = (420, 160)


def _of_a_copy(hit: Hit, *, lost: bool = False) -> bool:
    """Whether music and copies of the film are spoken of round a match; `lost`: and music that copies lack."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    span = (max(0, start - _AROUND[0]), min(end + _AROUND[1], len(shadow)))
    music = MUSICAL.search(shadow, *span) or any(
        m.start in songs_in_marks(hit.typed) for m in hit.typed.within(start, end)
    )
    told = music and VERSIONS.search(shadow, *span)
    return bool(told and (not lost or LOST.search(shadow, *span) or _WANTING.search(shadow, *span)))


_WANTING = re.compile(
    r"\b(?:vanish\w+|disappear\w*|licen[cs]\w+|royalt\w+|clear(?:ed|ance)|rights|restored|put back|original(?:ly)?)\b"
)


def _gone(hit: Hit) -> Iterator[Draft]:
    """Music that is not there any more, and why."""
    place = around(hit.typed, *narrow(hit), width=160)
    if _of_a_copy(hit) and not place.others(40) and not PERSONS_JOB.search(hit.match[0]):
        lost = thing(hit, "from")
        told = {"from": lost, "reason": reason_of(hit, place)}
        yield hit.draft(f"{lost} removed", told, quote=quote_of(hit), assertion=standing_of(hit, place))


def _there(hit: Hit) -> Iterator[Draft]:
    """Music that is there again or still, where copies are spoken of that lack it."""
    place = around(hit.typed, *narrow(hit), width=160)
    if _of_a_copy(hit, lost=True) and not place.others(40) and not PERSONS_JOB.search(hit.match[0]):
        kept = thing(hit, "to")
        yield hit.draft(f"{kept} restored", {"to": kept}, quote=quote_of(hit), assertion=standing_of(hit, place))


#: What stands for music: its word, a title in marks, somebody's song.
_MUSIC = rf"(?:the )?{NEW}(?: (?:by|from|of) (?:the )?@any)?"
_SONG = r"(?:(?:the )?@any(?:'s)? )?(?:(?:the|that|its|his|her|all the|both|those|every) )?(?:[a-z-]+ )?(?:songs?|music|score|soundtrack|track|tune|number|theme|cue)s?"
_NAMED = r"(?:the )?@any'?s? (?:[a-z-]+ )?\"@any,?\""
_ADVERB = r"(?: (?:still|also|all|now|simply|quietly|sadly|mysteriously|entirely|both))*"

_COPY = r"(?:(?:home )?video|dvd|vhs|tape|cable|tv|television|blu-?ray|laserdisc|disc|streaming|syndication|re-?release|american|british|us|uk|overseas|export)"

#: So much of the music.
_SHARE = r"(?:(?:nearly|almost|about|more than|over|at least|some|roughly) )*(?:all|most|half|a (?:third|quarter|few|handful|dozen|couple|number)|some|many|several|much|every|two|three|four|five|\d+)(?: of)?"


def _by_copy(hit: Hit) -> Iterator[Draft]:
    """What a copy does to the film's music."""
    place = around(hit.typed, *hit.match.span(), width=160)
    if not (place.others(40) or PERSONS_JOB.search(hit.match[0])):
        music = thing(hit, "what")
        told = {"to" if hit.has("back") else "from": music, "reason": reason_of(hit, place)}
        value = f"{music} {'restored' if hit.has('back') else 'removed'}"
        yield hit.draft(value, told, assertion=standing_of(hit, place))


RULES: tuple[Rule, ...] = (
    Rule("COPY changes MUSIC", "music_change", rf"\b(?P<quote>(?:the|this|that|my|[a-z]+'s) (?:(?!film\b|movie\b)[a-z0-9-]+ ){{0,2}}?(?:{_COPY}|set|box|version|cut|print|edition|tapes?)(?: (?:has|have|had|also|now|finally))* (?:(?P<back>restore[sd]?|reinstate[sd]?|puts?|brings?|brought)|replace[sd]?|changes|changed|swaps|swapped|mutes|muted|removes|removed|drops|dropped|loses|lost|lacks|lacked|omits|omitted) (?P<what>(?:{_SHARE} )?(?:(?:the|its|his|her) )?(?:original )?(?:pop |rock |licensed )?(?:songs?|music|score|soundtrack|needle[ -]drops?|cues|tracks|theme songs?))(?: back(?: in)?)?)(?![\w-])(?! (?:by|from|with|for|video|rights|credits?)\b)", build=_by_copy),
    Rule("the music was changed for COPY", "music_change", rf"\b(?P<quote>(?:the|its|all the|most of the|some of the|much of the|original|great) (?P<from>(?:[a-z'-]+ ){{0,3}}?(?:songs?|music|soundtrack|score|theme song|theme|tunes|tracks)) (?:(?:was|were|is|are|has been|have been|had been|had to be|got)(?: (?:all|also|now|later|completely|sadly|largely|mostly))* (?:changed|replaced|altered|swapped(?: out)?|redone|re-?recorded|removed|cut|dropped|substituted|rescored)|(?:is|are|was|were|has|have|had) (?:sadly |all |now |completely )?(?:different|gone|missing|not the same|absent)) (?:for|on|in|from|when) (?:the |its |this |my |it (?:came|comes|was|went|aired)[a-z ]{{0,20}}(?:on|to) )?(?:[a-z-]+ ){{0,2}}?{_COPY}(?: (?:release|version|edition|print|copy|cut|broadcast|showings?))?)\b", build=lambda hit: _changed_for(hit)),
    Rule("on COPY the music had gone", "music_change", rf"\b(?P<quote>(?:on|when it (?:came out|was released|came|went|aired|was shown) (?:on|to)|for|in) (?:the |its |this |my )?(?:[a-z-]+ )?{_COPY}(?: (?:release|version|edition|print|copy|cut))?,? (?:they (?:have |had )?(?:changed|replaced|removed|cut|dropped|took out|swapped) (?:the|its|all the|most of the|some of the|original) |(?:the|its|all the|most of the|some of the|original) )(?P<from>(?:[a-z'-]+ ){{0,3}}?(?:songs?|music|soundtrack|score|theme song|theme|tunes|tracks))(?: (?:is|are|was|were|has|have|had)(?: (?:been|all|now|sadly|also))* (?:gone|missing|changed|replaced|different|removed|cut|dropped|swapped(?: out)?))?)(?![\w-])", build=lambda hit: _changed_for(hit)),
    Rule("SONG had vanished", "music_change", rf"(?P<quote>(?P<from>{_NAMED}|{_MUSIC})(?: (?:has|have|had))?{_ADVERB} (?:vanished|disappeared|gone missing|went missing|goes missing|fallen (?:off|out|away)|dropped out|been lost|gone silent))\b(?! (?:into|in the|for \w+ years))", build=_gone),
    Rule("with the song missing", "music_change", rf"\b(?P<quote>(?:with|has|have|only|minus|lacks|lacking|without) (?P<from>{_SONG}){_ADVERB} (?:missing|gone|absent|cut|muted|changed|replaced|stripped out|taken out))\b(?! (?:by|with)\b)", build=_gone),
    Rule("it lacks SONG", "music_change", rf"\b(?P<quote>(?:tape|vhs|disc|dvd|blu-?ray|version|cut|print|release|edition|set|one|it|stream) (?:still |also )?(?:lacks|loses|drops|omits|is missing|is without|leaves out|left out|lost|dropped|had lost) (?P<from>{_NAMED}|(?:the |its |that |both |all the |all of the )(?:@any(?:'s)? |[a-z-]+ ){{0,3}}(?:songs?|music|track|tune|number|cue)s?))\b", build=_gone),
    Rule("SONG returns on COPY", "music_change", rf"(?P<quote>(?P<to>{_NAMED}|(?:the |its |his |her |all the )(?:original |proper )?(?:@any(?:'s)? ?)?(?:songs?|music|score|soundtrack|track|tune|number|cue)s?|the @any){_ADVERB} (?:return(?:s|ed)?|comes? back|came back|is back|are back|reappears?|reappeared|turns? up again|is heard again|can be heard again)\b(?: (?:at last|again|on|in) [^\n.;,()]{{3,40}})?)", build=_there),
    Rule("SONG included", "music_change", rf"(?P<quote>(?P<to>{_NAMED}|(?:the |its |his |her |all the |with the |with all the |with its |@any )(?:original |proper )?(?:@any(?:'s)? )?(?:songs?|music|score|soundtrack|track|tune|number|cue)s?){_ADVERB} (?:included|intact|in place|present and correct|and all|left alone|untouched|where (?:it|they) belongs?))(?=[.,;:)!]|$)", build=_there),
    Rule("a sound-alike plays", "music_change", r"\b(?P<quote>(?P<to>(?:(?:an?|some|the) (?:[a-z-]+ ){0,2}?)?(?:sound-?alikes?|imitat(?:ion|or)s?|knock-?offs?|session (?:band|singers?|players?)|anonymous (?:band|singer|group))(?: (?:band|group|singers?|song|number))?) (?:was |were |is |are )?(?:play(?:s|ed)|sings?|sang|used|heard|fills?|filled|covers?|covered|runs?|ran|stands? in|stood in)\b[^\n.;,()]{0,40})", build=lambda hit: _put_in(hit)),
)  # fmt: skip


def _put_in(hit: Hit) -> Iterator[Draft]:
    """What is heard where other music was to be."""
    place = around(hit.typed, *hit.match.span(), width=160)
    if _of_a_copy(hit) and not place.others(40):
        new = thing(hit, "to")
        yield hit.draft(
            f"{new} put in", {"to": new, "reason": reason_of(hit, place)}, assertion=standing_of(hit, place)
        )


def _changed_for(hit: Hit) -> Iterator[Draft]:
    """Music that is another on one copy: what it was is named, what it is may be told by no word."""
    place = around(hit.typed, *hit.match.span(), width=160)
    said = re.search(r"\b(?:gone|missing|changed|replaced|different|removed|cut|dropped|took|swapped|altered|redone|re-?recorded|substituted|rescored|same|absent)\b", hit.match[0])
    if said and not place.others(40):
        lost = thing(hit, "from")
        yield hit.draft(f"{lost} changed", {"from": lost, "reason": reason_of(hit, place)}, assertion=standing_of(hit, place))
