"""One music for another, told by who or what stands where: "Instead of Leeds we get Marsh", "it has been swapped for a flute"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.music._changes import (
    BE,
    MUSICAL,
    NEW,
    PERSONS_JOB,
    SAY,
    by_of,
    meant,
    narrow,
    quote_of,
    reason_of,
    standing_of,
    thing,
    told_before,
)
from recension.vocabulary import Assertion

#: Talk of music or of what it cost; names alone ("put in Seger for Springsteen") are musicians' only where it stands.
_TALK = re.compile(
    rf"{MUSICAL.pattern}|\b(?:licen[cs]\w+|royalt\w+|cleared|clearance|record (?:label|company)|composer|numbers|singer|library (?:rock|pop|jazz)|(?:rock|pop|synth) (?:cues?|filler|noodling)|(?:plays|sings|sang|heard|singing) (?:over|under|behind|during|through))\b"
)
_PRONOUN = r"(?:it|this|that|they|these|those|both|that one|the (?:song|songs|score|music|theme|tune|track))"
_SWAPPED = r"(?:replaced|swapped(?: out)?|exchanged|switched(?: out)?|changed|traded|supplanted|overdubbed)"
_GONE = r"(?:had to go|went|was out|were out|was gone|were gone|was dropped|were dropped|came out|came off|was pulled|were pulled)"
_PUT_IN = r"(?:put in|used|went with|turned to|settled for|settled on|brought in|hired|slipped in|dropped in|made do with|got|fell back on|bought|licensed|substituted|chose|commissioned)"
_BALKED = r"(?:balked at|baulked at|would not pay for|wouldn't pay for|could not afford|couldn't afford|could not get|couldn't get|could not clear|couldn't clear|refused to pay for|declined to license|passed on|failed to secure|could not license|couldn't license)"
#: Work that is no musician's, as a composer's is.
PERSONS_OTHER_JOB = re.compile(PERSONS_JOB.pattern.replace("|composer|conductor", ""))
_SHORT = r"[^\n.;]{0,60}?"


def talked_of(hit: Hit, width: int = 700) -> bool:
    """Whether music or its cost is spoken of round a match."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    return _TALK.search(shadow, max(0, start - width), min(end + 140, len(shadow))) is not None


def _swap(hit: Hit) -> Iterator[Draft]:
    """What was replaced, by the words of the match or those before it; what took its place; by whom and why."""
    place = around(hit.typed, *narrow(hit), width=160)
    if not talked_of(hit) or place.others(40) or PERSONS_JOB.search(hit.match[0]):
        return
    old = thing(hit, "from") if hit.has("from") else told_before(hit) or meant(hit)
    told = {"from": old, "to": thing(hit, "to"), "reason": reason_of(hit, place), "by": thing(hit, "by") or by_of(hit, place)}
    yield hit.draft(old or "music replaced", told, quote=quote_of(hit), assertion=standing_of(hit, place))


def _settled_for(hit: Hit) -> Iterator[Draft]:
    """ "Holm wanted Quill on the soundtrack and got Leeds": it was not Holm who did it; players are wanted, too."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    for draft in _swap(hit) if _TALK.search(shadow, max(hit.typed.line_at(start)[0] - _BEFORE, 0), end) else ():
        yield replace(draft, qualifiers={k: v for k, v in draft.qualifiers.items() if k != "by"})


#: How far back before its sentence music may be spoken of.
_BEFORE = 160


def _lost(hit: Hit) -> Iterator[Draft]:
    """Music that a copy lacks."""
    place = around(hit.typed, *narrow(hit), width=160)
    if talked_of(hit) and not place.others(40) and not PERSONS_JOB.search(hit.match[0]):
        told = {"from": thing(hit, "from"), "reason": reason_of(hit, place)}
        yield hit.draft(f"{told['from']} removed", told, quote=quote_of(hit), assertion=standing_of(hit, place))


def _heard_instead(hit: Hit) -> Iterator[Draft]:
    """ "It is Leeds, not Marsh, that plays": that one is not heard is what is told."""
    for draft in _swap(hit):
        yield replace(draft, assertion=draft.assertion or Assertion.ASSERTED)
        artist = next((m.name for m in hit.mentions("to")), "")
        yield hit.draft(thing(hit, "to"), {"artist": artist}, property="music", mention=hit.span("to"), assertion=Assertion.ASSERTED)


def _never_heard(hit: Hit) -> Iterator[Draft]:
    """Music that was meant and is in no copy."""
    yield from (replace(draft, assertion=draft.assertion or Assertion.ASSERTED) for draft in _lost(hit))


def _found(hit: Hit) -> Iterator[Draft]:
    """Music that a copy has again, and in place of what."""
    place = around(hit.typed, *narrow(hit), width=160)
    if talked_of(hit) and not place.others(40):
        told = {"to": thing(hit, "to"), "from": thing(hit, "from")}
        yield hit.draft(f"{told['to']} restored", told, quote=quote_of(hit), assertion=standing_of(hit, place))


#: A phrase of music, or a name that stands for somebody's.
MUSIC_PHRASE = _MUSIC = rf"(?:the )?{NEW}(?: (?:by|from|of) the @any)?"
#: What a frame that names the music replaced makes of any words: "generic rock".
LIKE_MUSIC = _STUFF = r"(?:an? |some |the )?(?:[a-z-]+ ){1,2}(?:rock|pop|jazz|disco|synths?|noodling|filler|library|stock|muzak|guitars?|piano|strings|sound-?alikes?|knock-?offs?|imitations?|cues?|something|nothing|silence)"
_COPY = r"(?:disc|dvd|blu-?ray|tape|vhs|laserdisc|print|version|cut|edition|release|video|stream|copy)"
#: An aside between what was wanted and what there was.
_GOT_BETWEEN = r"(?:, [^\n.;()]{3,90}?(?=,))?"
_ON = rf"(?:on|from|in|for) (?:the|this|that|its|my|every|any|all) (?:[a-z-]+ )?{_COPY}s?"

RULES: tuple[Rule, ...] = (
    Rule("it was swapped for Y", "music_change", rf"\b(?P<quote>{_PRONOUN}(?: song| one)? {BE}{SAY} {_SWAPPED} (?:with|by|for|in favou?r of) (?P<to>{_MUSIC}|{_STUFF}))", build=_swap),
    Rule("replaced them with Y", "music_change", rf"@begin(?P<quote>(?:(?P<by>the (?:studio|distributor|label|network|producers?|company)|@any) (?:had |then |simply |promptly |later )?)?(?:replac(?:ed|es|ing)|swapp(?:ed|ing)|exchang(?:ed|ing)|supplanted)(?: (?:them|it|those|these|this|that))(?: all| both)?(?: out)? (?:with|by|for) (?P<to>{_MUSIC}|{_STUFF}))", build=_swap),
    Rule("Y replaced them", "music_change", rf"(?P<quote>(?P<to>{_MUSIC}|{_STUFF})(?: [a-z]+ly| then)? (?:replaced|replaces|supplanted|supplants|stood in for|stands in for|filled in for) (?:them|these|those|it))(?=[.,;:!)\n]|$| (?:in|on|for|and|when)\b)", build=_swap),
    Rule("Y, not X, plays", "music_change", rf"\b(?P<quote>it(?:'s| is| was) (?P<to>{_MUSIC}),? (?:and )?not (?P<from>{_MUSIC}),? (?:that|who|which|we hear|you hear|playing|singing|heard|on the soundtrack))", build=_heard_instead),
    Rule("Y where BY wanted X", "music_change", rf"\b(?P<quote>(?:has|have|had|hears?|heard|plays?|played|gets?|got|uses|used|with|features?) (?P<to>{_MUSIC})(?: (?:on|over|in|under) (?:the |its )?[a-z]+){{0,2}},? where (?:@any|(?:the |its )?director|he|she|they) (?:had )?(?:wanted|meant|intended|chosen|chose|asked for|planned on|planned to use|originally had|originally used) (?:to have )?(?P<from>{_MUSIC}))", build=_swap),
    Rule("X never made it in", "music_change", rf"(?P<quote>(?P<from>{_MUSIC}) (?:never|did not|didn't) (?:make it|made it|survived?|get|got) (?:in|into|to|onto) (?:the )?(?:[a-z]+ )?(?:{_COPY}|film|movie|picture|screens?|theat(?:er|re)s|cinemas?)\b)", build=_never_heard),
    Rule("dropped X in favour of Y", "music_change", rf"\b(?P<quote>(?:ditch|scrapp?|dump|dropp?|pull|reject|discard|remov|junk|jettison|replac|stripp?|axe?|toss)(?:ed|ing|es|s)?(?: out)? (?P<from>{_MUSIC}),? in favou?r of (?P<to>{_MUSIC}|(?:an? |the )?(?:[a-z0-9-]+ ){{0,4}}sound(?: (?:by|from|of) @any)?))", build=_swap),
    Rule("removal of X, replaced by Y", "music_change", rf"\b(?P<quote>(?:the )?(?:removal|loss|deletion|excision|absence) of (?P<from>{_MUSIC})[^\n.;]{{0,50}}?,? (?:which (?:is|was) |and )?(?:replaced|swapped)(?: out)? (?:by|with|for) (?P<to>{_MUSIC}))", build=_swap),
    Rule("X went and Y took its place", "music_change", rf"(?P<quote>(?P<from>{_MUSIC})(?: [a-z]+ly)? {_GONE}\b[^\n.;]{{0,110}}?(?:,| and|;)(?: and| in came| so)? (?P<to>{_MUSIC}) (?:took|takes|filled|fills|came in) (?:in |for )?(?:its|their|his|her|the) (?:place|stead|gap|void|spot)s?)", build=_swap),
    Rule("balked at X, put in Y", "music_change", rf"\b(?P<quote>{_BALKED} (?:the (?:price|cost|fee|rights) (?:of|for|to) |paying for |(?:the )?rights to )?(?P<from>{_MUSIC}){_SHORT},? (?:so |and |and so )?(?:(?P<by>the [a-z]+|@any|he|she|they) )?(?:instead )?{_PUT_IN} (?P<to>{_MUSIC}))", build=_swap),
    Rule("substituted Y for X", "music_change", rf"@begin(?P<quote>(?:(?P<by>@any|the (?:studio|distributor|label|network|producers?)) )?substitut(?:e|es|ed|ing) (?P<to>{_MUSIC}|{_STUFF}) for (?P<from>{_MUSIC}))", build=_swap),
    Rule("instead of X we get Y", "music_change", rf"\b(?P<quote>(?:instead of|in place of|in lieu of|rather than|where) (?P<from>{_MUSIC})(?: (?:once |originally )?(?:played|was heard|were heard|sang|was|were))?,? (?:we|you|one|viewers|it|the (?:film|{_COPY})) (?:now )?(?:get|got|hear|heard|have|has|is given|gets|offers|plays|are treated to|must make do with) (?P<to>{_MUSIC}))", build=_swap),
    Rule("wanted X, was given Y", "music_change", rf"\b(?P<quote>(?:wanted|asked for|hoped for|had planned on|meant to use|intended to use|had cut (?:it|the (?:film|picture|scene)s?) to) (?P<from>{_MUSIC})[;,.:]?\n? ?(?:but |and |and so )?(?P<by>the [a-z]+|@any|they) (?:gave|handed|forced|pressed|foisted|imposed|sold|settled)(?: on)?(?: (?:him|her|them|it|us|@any))? (?P<to>{_MUSIC}))", build=_swap),
    Rule("wanted X, got Y", "music_change", rf"\b(?P<quote>(?:wanted|asked for|hoped for|meant to use|intended to use|had (?:wanted|asked for|hoped for|planned on|meant to use|cut (?:it|the (?:film|picture))s? to)) (?P<from>@any(?:'s?)?(?: (?:songs|music))?)(?: (?:on|for|in|over) (?:the|its|his|her) (?:soundtrack|score|music|songs|titles|credits))?{_GOT_BETWEEN},? (?:and|but|only to|yet) (?:he |she |they )?(?:instead )?(?:got|had to settle for|settled for|ended up with|was (?:given|handed|left with|made to use)|were (?:given|handed|left with)|had to make do with|made do with|wound up with|finished with) (?P<to>@any(?:'s?)?(?: (?:songs|music))?))", build=_settled_for),
    Rule("thrown out and replaced by one", "music_change", rf"(?P<quote>(?P<from>{_MUSIC}) {BE}{SAY} (?:thrown out|rejected|discarded|scrapped|dropped|tossed(?: out)?|removed|junked|pulled|ditched) (?:and |, then |, to be )?{_SWAPPED} (?:with|by) (?P<to>(?:one|another|something|that|a new one|those|others)(?: [a-z]+)? (?:by|from|of) @any))", build=_swap),
    Rule("gone from COPY is X", "music_change", rf"(?:^|[\n.;] ?)(?P<quote>(?:gone|missing|absent|lost|also gone|dropped)(?:,? too,?)? {_ON}(?: is| are)? (?P<from>{_MUSIC}))", build=_lost),
    Rule("Y, where others heard X", "music_change", rf"\b(?P<quote>(?:plays?|played|has|have|hears?|gets?|got|uses) (?P<to>(?:a (?:bit|piece|burst|snatch|stretch) of )?(?:{_MUSIC}|{_STUFF})),? where (?:the )?(?:audiences?|viewers?|people|you|we|they|moviegoers|crowds?|cinemas?|theat(?:er|re)s|first-run prints?|original|theatrical (?:cut|version|release))[^\n.;,]{{0,24}} (?:had |once |originally )?(?:heard|got|had|hear|played|featured|used) (?P<from>{_MUSIC}))", build=_swap),
    Rule("Y where X ought to be", "music_change", rf"\b(?P<quote>(?:plays?|played|has|have|hears?|gets?|got|uses) (?P<to>(?:a (?:bit|piece|burst|snatch|stretch) of )?(?:{_MUSIC}|{_STUFF}|an? (?:[a-z-]+ )?(?:synthesi[sz]er|piano|flute|organ|guitar|drum machine))),? where(?:ver)? (?P<from>{_MUSIC}) (?:ought to|used to|is meant to|was meant to|once|belongs?|originally)\b)", build=_swap),
    Rule("you will not hear X on COPY", "music_change", rf"\b(?P<quote>(?:won't|will not|cannot|can't|no longer|don't|do not|never) (?:get to )?(?:hear|find) (?P<from>{_MUSIC}) {_ON})", build=_lost),
    Rule("X, long lost, is heard again", "music_change", rf"(?P<quote>(?P<to>{_MUSIC}),? (?:(?:long )?(?:lost|missing|absent|gone|replaced|silenced)[^\n.;]{{0,70}}?,? )(?:is|are|can be|was|were) (?:now |finally |at last )?(?:heard|back|restored|in place|returned|present)(?: (?:here|again|for the first time|on (?:this|the) [a-z-]+))*)", build=_found),
    Rule("X back in place of Y", "music_change", rf"(?<!\w)(?P<quote>(?P<to>(?=the |his |her |its |their |all |@any|\"){_MUSIC}) (?:are |is )?(?:back|restored|reinstated|put back)(?: in)?,? (?:in place of|instead of|where|replacing) (?P<from>{_MUSIC}))", build=_found),
)  # fmt: skip
