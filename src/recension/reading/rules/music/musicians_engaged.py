"""Musicians put to work in another's stead: "the studio hired Leeds to write a new score", "they turned to Dov Marsh".

A name alone tells no music. So music is spoken of in the sentence or the one before, and what became of it; and who
engages whom is the studio's or the film-maker's doing, not the plot's.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.mentions._mentions import CHARACTER
from recension.reading.rules.music._changes import (
    MUSICAL,
    NEW,
    NOUN,
    VERSIONS,
    meant,
    reason_of,
    standing_of,
    thing,
    told_before,
)
from recension.reading.rules.music.music_ousted import agent

#: What kept the first choice out, or undid it.
_UNDONE = re.compile(
    r"\b(?:(?:never|not one|none|didn't|did not|failed to)\b[^\n.;]{0,60}\b(?:made it|make it|survived?|cleared|licen[cs]ed)|"
    r"(?:talks?|negotiations?|deals?|discussions)\b[^\n.;]{0,30}\b(?:broke|fell|collapsed|failed|stalled|foundered|got nowhere)|fell through|"
    r"reject\w*|threw (?:it |them )?(?:out|away)|thrown (?:out|away)|discard\w*|scrapp\w*|dropp\w*|ditch\w*|junk\w*|dismiss\w*|fired|sacked|"
    r"unusable|unhappy|displeased|disliked|hated|loathed|old-fashioned|dated|too (?:much|high|expensive|dear|costly)|refus\w*|declin\w*|balk\w*|baulk\w*|"
    r"unavailable|walked (?:out|away|off)|quit|withdrew|turned (?:it|them|him|her) down|couldn't|could not|wouldn't|would not|unable|"
    r"price|fees?|royalt\w+|licen[cs]\w+|rights|pulled|removed|replac\w+|strained|quarrel\w*|dispute)\b"
)
#: Talk of music that a hired hand is hired for.
_OF_MUSIC = re.compile(rf"{MUSICAL.pattern}|\b(?:scored|composed?|composers?|composing|compositions?|numbers|rock star)\b")
#: Talk of the making, which no plot has.
_OF_MAKING = re.compile(rf"{VERSIONS.pattern}|\b(?:studio|distributors?|producers?|film|picture|movie|audiences?|previews?|score|soundtrack|scored|director|composer|executives?|financiers?|post-production)\b")
_JOB = re.compile(r"\b(?:actors?|actress|cast|roles?|parts?|star(?:s|red|ring)?|cinematographer|cameraman|screenwriters?|writers?|scripts?|screenplay|editor|lead|heroine|hero)\b")


def _earlier(hit: Hit) -> str:
    """The sentence's words before a match, and the sentence before it."""
    shadow, start = hit.typed.shadow, hit.match.start()
    line = hit.typed.line_at(start)[0]
    before = hit.typed.line_at(max(0, line - 1))[0]
    return shadow[max(before, start - 420) : start]


_THEIR_OWN = re.compile(expand(rf"(?P<whose>@name|@known|@title)(?:'s? (?:[a-z-]+ ){{0,4}}?| )(?:{NOUN})\b|\b(?:{NOUN}) (?:by|of|from) (?:the )?(?P<by>@name|@known)|(?P<had>@name|@known) (?:had |was |originally |already |first )*(?:scored|composed|written|wrote|recorded|hired to score)|composer (?P<who>@name|@known)"))


def _first_choice(hit: Hit) -> str:
    """Whose music it was to be, as the words before tell: the musician's name, else what they call it."""
    start = hit.match.start() - len(_earlier(hit))
    new = {m.name for m in hit.mentions("to")}
    for told in reversed(list(_THEIR_OWN.finditer(hit.typed.shadow, max(0, start), hit.match.start()))):
        group = next(g for g in ("whose", "by", "had", "who") if told[g])
        names = hit.typed.within(*told.span(group))
        if names and names[0].name not in new and not names[0].own:
            return names[0].name
    return meant(hit) or told_before(hit)


def _engaged(hit: Hit) -> Iterator[Draft]:
    """ "Hired Leeds to write another": the engagement itself says that there was one before."""
    if any(m.kind == CHARACTER for m in hit.mentions("to")) or _JOB.search(hit.match[0]):
        return
    earlier = _earlier(hit)
    if _OF_MUSIC.search(f"{earlier}{hit.match[0]}") and (_UNDONE.search(earlier) or re.search(NOUN, hit.match[0])):
        yield from _told(hit)


def _turned_to(hit: Hit) -> Iterator[Draft]:
    """ "Universal turned to Bob Seger": where music is spoken of that could not be had."""
    earlier = _earlier(hit)
    behind = hit.typed.shadow[hit.match.end() : hit.typed.line_at(hit.match.start())[1]][:80]
    undone = _UNDONE.search(earlier) is not None
    of_it = _OF_MUSIC.search(earlier) and _OF_MAKING.search(earlier) and not _JOB.search(f"{earlier[-90:]}{hit.match[0]}{behind}")
    if undone and of_it and not any(m.kind == CHARACTER for m in hit.mentions("to")):
        yield from _told(hit)


def _told(hit: Hit) -> Iterator[Draft]:
    place = around(hit.typed, *hit.match.span(), width=160)
    if place.others(40):
        return
    old, new = (thing(hit, "from") if hit.has("from") else _first_choice(hit)), thing(hit, "to")
    told = {"from": old, "to": new, "by": agent(hit), "reason": reason_of(hit, place)}
    yield hit.draft(f"{old or 'music'} replaced", told, assertion=standing_of(hit, place))


def _succeeded(hit: Hit) -> Iterator[Draft]:
    """ "Leeds, who replaced Marsh": of musicians where the sentence speaks of music and of no other work."""
    place = around(hit.typed, *hit.match.span(), width=160)
    if _SCORED.search(place.sentence) and not _JOB.search(place.sentence) and not place.others(40):
        yield from _told(hit)


_SCORED = re.compile(r"\b(?:scores?|scored|music|soundtrack|composers?|composed|themes?)\b")


#: Who engages somebody: a name or a firm at the head of the clause, or the makers by their calling.
_BY = r"(?P<by>@any\.?|(?:the )?(?:studio|distributors?|label|network|producers?|company|director|executives|film-?makers|financiers|backers|universal|paramount|warners|mgm|columbia|disney|fox)|he|she|they|who)(?:, [^\n.;,]{3,60},)? (?:had |then |promptly |later |duly |instead |simply |hastily |hurriedly |quickly |eventually |finally |soon )*"
_HIRED = r"(?:brought in|called in|bring in|hired|hires|engaged|commissioned|drafted in|draft in|turned to|called on|called upon|sent for|asked|signed(?: up)?|recruited|got|paid)"
_ANOTHER = r"(?:new|replacement|fresh|substitute|alternative|alternate|different|second|another|rock|synth|electronic|quick|more [a-z]+)"
_WHO = r"(?:@any(?:,? (?:and|&) (?:the )?@any)?)"

RULES: tuple[Rule, ...] = (
    Rule("hired Y for a new score", "music_change", rf"@begin(?P<quote>(?:{_BY})?{_HIRED} (?:the )?(?:[a-z-]+ ){{0,3}}?(?P<to>{_WHO})(?:,? (?:to|who) (?:[a-z]+ )?(?:write|wrote|compose|composed|supply|supplied|provide|provided|record|recorded|produce|produced|come up with|came up with|do|did|deliver|delivered|turned (?:out|in)|knocked (?:out|off)) (?:an? |the |their |his |her |some )?(?:(?:[a-z-]+ ){{0,3}}?{_ANOTHER} (?:[a-z-]+ ){{0,3}}?(?:{NOUN}|one)|another|one overnight)|,? (?:to|who) re-?scored? (?:it|the (?:film|picture|movie))| for an? (?:[a-z-]+ )?{_ANOTHER} (?:[a-z-]+ ){{0,2}}?(?:{NOUN}|one)))\b", build=_engaged),
    Rule("turned to Y", "music_change", rf"@begin(?P<quote>(?:{_BY})(?:turned (?:instead )?to|went (?:instead )?(?:with|for|to)|brought in|hired|settled (?:instead )?(?:for|on)|opted (?:instead )?for|fell back on|called in|made do with|signed(?: up)?|licen[cs]ed|engaged|drafted in|called on|resorted to|put in|dropped in|used) (?P<to>{_WHO}(?! (?:role|part))|{NEW}))(?! (?:as|for) )(?!\w)", build=_turned_to),
    Rule("Y, who replaced X", "music_change", r"(?P<quote>(?P<to>@any),? (?:who|which) (?:had |was to |has )?(?:replaced|took over from|stepped in for|supplanted|succeeded) (?:the )?(?:[a-z]+ed |original |first |previous )?(?:composer )?(?P<from>@any))", build=_succeeded),
    Rule("composer X replaced by Y", "music_change", r"(?P<quote>(?:original |first |initial )?composer (?P<from>@any) (?:was|were|had been|got|having been) (?:[a-z]+ )?(?:replaced|supplanted|dismissed|fired|sacked|let go|removed|ousted)[^\n.;]{0,50}? (?:by|for|in favou?r of|to make (?:way|room) for) (?P<to>@any))", build=_succeeded),
    Rule("Y brought in to replace X", "music_change", rf"(?P<quote>(?P<to>@any) (?:was|were|being|had been)? ?(?:[a-z]+ )?(?:brought in|hired|drafted in|called in|asked|engaged|summoned|recruited)(?: (?!to\b)[a-z]+){{0,4}} to (?:replace|supplant|take over from|stand in for) (?P<from>@any)(?:'s?)?(?: (?:[a-z-]+ )?{NOUN})?)", build=_succeeded),
)  # fmt: skip
