"""Music that was changed: what for what, by whom, why, and in which version."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.music._changes import (
    BE,
    GENERIC,
    HEAD,
    LOST,
    MUSIC,
    MUSICAL,
    NEW,
    NOUN,
    PERSONS_JOB,
    PHRASE,
    SAY,
    THING,
    VERSIONS,
    about_music,
    by_of,
    changed,
    meant,
    narrow,
    quote_of,
    reason_of,
    standing_of,
    thing,
    told_before,
)
from recension.vocabulary import Assertion

_SWAP = r"(?:replaced|swapped(?: out)?|substituted|switched(?: out)?|exchanged|dropped|ditched|removed|pulled|stripped(?: out)?|thrown out|scrapped|tossed(?: out)?|rejected|jettisoned|supplanted|excised|changed|lost|overdubbed|rescored|re-scored)"


def _change(hit: Hit) -> Iterator[Draft]:
    """A replacement: from, to, reason, by."""
    place = around(hit.typed, *narrow(hit), width=160)
    if not about_music(hit) or place.others(40) or PERSONS_JOB.search(hit.match[0]):
        return
    before = thing(hit, "from")
    qualifiers = {
        "from": told_before(hit) if before.lower() in GENERIC else before,
        "to": thing(hit, "to"),
        "reason": reason_of(hit, place),
        "by": by_of(hit, place),
    }
    yield hit.draft(qualifiers["from"] or before, qualifiers, quote=quote_of(hit), assertion=standing_of(hit, place))


def _substituted(hit: Hit) -> Iterator[Draft]:
    """Music that was put in: what it stands for is told nearby, or by the words behind it."""
    place = around(hit.typed, *narrow(hit), width=160)
    taken_up = _taken_up(hit)
    musical = about_music(hit) or MUSICAL.search(place.before) or taken_up
    if not musical or place.others(40) or PERSONS_JOB.search(hit.match[0]):
        return
    new, old = thing(hit, "to"), meant(hit) or (told_before(hit) if taken_up else "")
    yield hit.draft(
        f"{old or 'music'} replaced", {"from": old, "to": new, "reason": reason_of(hit, place), "by": by_of(hit, place)}, quote=quote_of(hit), assertion=standing_of(hit, place)
    )


def _taken_up(hit: Hit) -> bool:
    """ "The songs were pulled. X was put in their place": the sentence before tells of music that was lost or meant."""
    shadow, line = hit.typed.shadow, hit.typed.line_at(hit.match.start())
    before = shadow[hit.typed.line_at(max(0, line[0] - 1))[0] : line[0]]
    return bool(_PLACE.search(hit.match[0]) and MUSICAL.search(before) and (LOST.search(before) or _WANTED.search(before)))


_PLACE = re.compile(r"\b(?:(?:its|their) (?:place|stead)|instead)\b")
_WANTED = re.compile(r"\b(?:refused|wanted|had (?:to go|planned|chosen)|meant|intended|chosen)\b")


def _removed(hit: Hit) -> Iterator[Draft]:
    """Music taken out: of a version, or for want of its rights."""
    place = around(hit.typed, *narrow(hit), width=160)
    told = " ".join((place.before[-110:], _CUTTING.sub("", hit.match[0]), place.after[:90]))
    if not VERSIONS.search(told) or not about_music(hit) or place.others(40) or PERSONS_JOB.search(hit.match[0]):
        return
    before = thing(hit, "from")
    qualifiers = {"from": told_before(hit) if before.lower() in GENERIC else before, "to": thing(hit, "to"), "reason": reason_of(hit, place), "by": by_of(hit, place)}
    yield hit.draft(f"{qualifiers['from'] or before} removed", qualifiers, quote=quote_of(hit), assertion=standing_of(hit, place))


#: The deed itself names no cut of the film.
_CUTTING = re.compile(r"\bcut\b")
#: What makes a changed soundtrack one of a version: bands change theirs every ten minutes.
_DONE_TO_IT = re.compile(
    rf"{VERSIONS.pattern}|\b(?:soundtrack|studio|networks?|distributors?|producers?|financ\w+|american|reject\w+|scrapped|thrown out|re-?scored|junked|discarded|composer|original|director)\b"
)


def _plain_change(hit: Hit) -> Iterator[Draft]:
    """A change that says no more than that there was one."""
    place = near(hit, width=160)
    if hit.rule.name == "soundtrack changed" and not _DONE_TO_IT.search(f"{place.before} {hit.match[0]} {place.after}"):
        return
    if not place.others(40):
        qualifiers = {"from": thing(hit, "from") or thing(hit, "what"), "reason": reason_of(hit, place), "by": by_of(hit, place)}
        yield hit.draft("soundtrack changed", qualifiers, assertion=standing_of(hit, place))


#: What is said of why music was lost.
_REFUSAL = re.compile(
    r"\b(?:said no|refused|declined|balked|(?:would|could)(?:n't| not) (?:pay|agree|afford|allow|budge)|wanted too much|asked too much|too (?:high|expensive|dear|much money)|never cleared|withdrew|withheld)\b"
)


def _told_by(hit: Hit) -> Iterator[Draft]:
    """ "According to X, the label had said no": a witness's reason, where the talk is of songs changed between versions."""
    start = hit.match.start()
    earlier = hit.typed.shadow[max(0, start - 700) : start]
    told = _REFUSAL.search(hit.match["why"]) and re.search(rf"\b{MUSIC}\b", earlier) and VERSIONS.search(earlier)
    if told and re.search(r"\b(?:replaced|pulled|swapped|changed|weren't supposed|were not|put back|came out|substituted|restored)\b", earlier):
        wanted = told_before(hit)
        yield hit.draft(f"{wanted or 'songs'} replaced", {"from": wanted, "reason": hit.words("why"), "by": hit.words("by")}, assertion=Assertion.REPORTED)


def _instead(hit: Hit) -> Iterator[Draft]:
    """ "in its place was a Seger soundtrack": music must be spoken of in the match or right before it."""
    place = near(hit, width=120)
    if re.search(rf"\b{NOUN}\b", hit.match[0]) and re.search(rf"\b{NOUN}\b|\"[\ue004\ue005]", f"{place.before[-90:]}{hit.match[0]}"):
        yield from changed(hit)


_OF_A_COPY = re.compile(
    r"\b(?:versions?|editions?|dvds?|vhs|tapes?|dis[ck]s?|blu-?rays?|home video|video|re-?runs|syndicat\w+|streaming|broadcasts?|licens\w+|rights|royalt\w+|copyright|studio|"
    r"networks?|distributors?|reject\w+|scrapped|re-?scored|restor\w+|re-?releas\w+|released?|prints?|original (?:score|soundtrack|music|songs?)|soundtrack album)\b"
)


def _taken_out(hit: Hit) -> Iterator[Draft]:
    """Music that somebody took out or altered: bands lose, cut and change theirs too, so the film's copies are spoken of."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    if _OF_A_COPY.search(shadow, max(0, start - 260), start) or _OF_A_COPY.search(shadow, end, end + 160):
        yield from changed(hit)


def _taken_or_cut(hit: Hit) -> Iterator[Draft]:
    """Songs are cut from films too, before anybody sees one: only from a copy is it a change."""
    yield from _taken_out(hit) if hit.match[0].endswith("cut") else changed(hit)


def _of_music(hit: Hit) -> Iterator[Draft]:
    place = near(hit, width=120)
    if re.search(rf"\b{NOUN}\b", f"{place.before[-100:]}{hit.match[0]}{place.after[:40]}"):
        yield from changed(hit)


_OUT = r"(?:pulled|dropped|taken (?:out|off)|ripped out|removed|stripped(?: out)?|cut|thrown out|scrapped|discarded|rejected|ditched|excised|deleted|yanked|nixed|jettisoned|lost|replaced|swapped(?: out)?|tossed(?: out)?|axed|left (?:out|off)|omitted|withdrawn|edited out)"
_FOR = r"(?:with|by|for|in favou?r of|to)"
_TAKEN = r"(?:replaced|removed|pulled|stripped(?: out)?|dropped|taken (?:out|off)|ripped out|cut|deleted|excised|swapped(?: out)?|substituted|substituted for|scrapped|ditched|thrown out|jettisoned|lost|edited out|muted|altered|changed|rescored|re-scored|missing|gone|absent)"

RULES: tuple[Rule, ...] = (
    Rule("according to X", "music_change", r"\b(?P<quote>according to (?P<by>[^\n,;.]{2,60}), (?P<why>[^\n.;]{8,150}))", build=lambda hit: _told_by(hit)),
    Rule("X insists that", "music_change", r"(?P<quote>(?P<by>(?:\b(?:an?|the|his|her) [^\n,;.]{3,60}?|[\ue001\ue002])) (?:insists?|claims?|maintains?|says|said|swears|believes?) (?:that )?(?P<why>[^\n.;]{8,170}))", build=lambda hit: _told_by(hit)),
    Rule("X replaced with Y", "music_change", rf"(?P<quote>(?P<from>{HEAD})(?: (?:of|in|from|on) the [a-z' ]{{3,28}}?)?,? (?:(?:that|which) )?{BE}(?: [a-z]+ly| all| later| since| then| subsequently| now)? {_SWAP} (?:out )?{_FOR} (?P<to>{THING}(?: (?:[a-z'-]+ |@any ?){{0,3}}?(?:{MUSIC}))?))", build=_change),
    Rule("replaced X with Y", "music_change", rf"\b(?P<quote>(?:replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?(?: out)?|switch(?:ed|ing)?|exchang(?:ed|ing)|substitut(?:ed|ing)(?=[^\n.;]* (?:with|by) )) (?!with |by |for )(?P<from>{THING})(?: (?:entirely|completely|altogether|wholesale|outright))?,? (?:with|by|for|to) (?P<to>{THING}))", build=_change),
    Rule("swapped in Y", "music_change", rf"\b(?P<quote>(?:swapped|put|dubbed|stuck|brought|slotted|dropped|substituted) (?:in )?(?P<to>{THING}) (?:in place of|instead of|for|in (?:its|their) place(?: of)?|in the stead of) (?P<from>{THING}))", build=_change),
    Rule("Y put in its place", "music_change", rf"(?P<quote>(?P<from>{HEAD}) {BE} (?:[a-z]+ly )?{_SWAP} and (?P<to>{THING}) (?:put|installed|substituted|dropped|brought) (?:in )?(?:(?:in )?(?:its|their) (?:place|stead)|instead))", build=_change),
    Rule("Y instead of X", "music_change", rf"\b(?P<quote>(?:now|instead) (?:has|have|features|plays|hear|get|we get|we hear|you get|you hear) (?P<to>{THING}) (?:instead of|in place of|rather than) (?P<from>{THING}))", build=_change),
    Rule("soundtrack changed", "music_change", r"\b(?P<quote>(?:(?:decided to |had |to |have )?chang(?:e|ed|ing) the (?P<from>(?:whole |entire |original )?(?:soundtrack|score|music|theme song|theme tune|theme music|songs))|(?P<what>(?:the )?(?:original |entire |whole )?(?:soundtrack|score|music))(?: track)? (?:was|has been|had been|is|were) (?:[a-z]+ly |completely |entirely )?(?:changed|replaced|rescored|re-scored|altered|thrown out|scrapped|rejected|discarded|redone|junked)))\b(?! (?:by|with) )", build=lambda hit: _plain_change(hit)),
    Rule("Y put in instead", "music_change", rf"(?P<quote>(?P<to>{NEW})(?:, [^\n.;]{{3,90}}?,)? (?:{BE})(?: [a-z]+ly| later| then| eventually)? (?:used|dropped|substituted|put|brought|installed|slotted|inserted|plugged|drafted|recorded|commissioned|swapped|slipped|laid)(?: (?:in(?:to)?|over|for|on|instead))?(?: (?:instead|in (?:its|their|his|her) (?:place|stead)|for (?:it|them)|in place of @any(?:'s)?(?: {MUSIC})?|(?:the )?(?:portions|spots|places|scenes|slots|parts|gaps) (?:of the film )?(?:where|in which|meant for|intended for|left by|that)[^\n.;]{{3,70}})))", build=_substituted),
    Rule("X out and Y in", "music_change", rf"(?P<quote>(?P<from>{HEAD})(?: (?:of|in|from|on) the [a-z' ]{{3,28}}?)? (?:had |has |have |were |was |got |being |is )?(?:been )?(?:all )?{_OUT}\b[^\n.;]{{0,50}}?(?:,| and|;| with) (?P<to>{NEW})(?: (?:were|was|being|is|had been))? (?:used|dropped|substituted|put|brought|installed|slotted|inserted|plugged|commissioned|swapped|laid)(?: (?:in|instead|over))*)", build=_change),
    Rule("SOMEBODY threw X out for Y", "music_change", rf"\b(?P<quote>(?:threw out|throwing out|throws out|tossed(?: out)?|tossing(?: out)?|ditched|ditches|ditching|scrapped|scrapping|dumped|dumping|dropped|dropping|pulled|pulling|rejected|rejecting|discarded|discarding|stripped out|took out|removed|removing|removes|junked|jettisoned|jettisoning|cut|got rid of|lost) (?P<from>{NEW})(?:,)? (?:and|then|to)(?: [a-z]+ly| then| had)? (?:commission(?:ed)?|hired?|substituted?|used?|put in|brought in|record(?:ed)?|replaced (?:it|them) with|installed?|dubbed in|slapped on|turned to) (?P<to>(?:a new (?:one|score)(?: (?:by|from) @any)?|{NEW})))", build=_change),
    Rule("X gone, replaced by Y", "music_change", rf"(?P<quote>(?P<from>{HEAD})(?: [a-z]+ly)?(?: (?:is|are|was|were|has been|have been|had been))?(?: [a-z]+ly| now| also| sadly)? (?:gone|missing|absent|no longer (?:there|in the (?:film|movie|picture|scene))|nowhere to be heard|{_OUT})\b[^\n.;]{{0,40}}?,? (?:and )?(?:replaced|supplanted|swapped out) (?:by|with|for) (?P<to>something\b[^\n.;,]{{0,40}}|{NEW}))", build=_change),
    Rule("gone is X", "music_change", rf"\b(?P<quote>gone (?:is|are) (?P<from>{NEW}),? (?:and )?(?:replaced (?:by|with)|in (?:its|their) place(?: (?:is|are|we get|comes?))?|to be replaced by) (?P<to>{NEW}))", build=_change),
    Rule("in its place Y", "music_change", rf"\b(?:has|have|had|is|was|with|plays?|put|putting|hear|hears|gets?|got|used|uses|substituted|substitutes) (?P<quote>(?P<to>{NEW}) in (?:its|their) (?:place|stead))(?!\w)", build=_substituted),
    Rule("in its place was Y", "music_change", rf"\b(?P<quote>in (?:its|it's|their) (?:place|stead),? (?:is|was|are|were|we (?:get|hear|have)|you (?:get|hear)|comes?|came) (?P<to>{NEW}))", build=_substituted),
    Rule("Y stands in for X", "music_change", rf"(?P<quote>(?P<to>{HEAD}),? (?:has |have |had |now |which |that |since |then )*(?:replac(?:es?|ed|ing)|stand(?:s|ing)? in for|stood in for|fill(?:s|ed|ing)? in for|t(?:akes?|ook|aking) the place of|substitut(?:es?|ed|ing) for|supplant(?:s|ed)?) (?P<from>{NEW}))(?! (?:with|by) )", build=_change),
    Rule("X removed from VERSION", "music_change", rf"(?P<quote>(?P<from>{HEAD})(?: (?:by|from) @any)? (?:{BE})(?: [a-z]+ly| all| also| still| now)? (?:{_OUT}|gone|missing|absent|no longer (?:there|in the (?:film|movie|picture)))\b(?! (?:with|by|in favou?r|short|to|into|off|and replaced)\b)(?<!replaced(?= for))(?<!out(?= for))(?: (?:from|on|in|for) [^\n.;,()]{{3,40}})?)", build=lambda hit: _removed(hit)),
    Rule("went with Y instead", "music_change", rf"\b(?P<quote>(?:went with|settled for|turned to|opted for|fell back on|resorted to|used|chose|hired|made do with|had to (?:use|make do with|settle for)) (?P<to>{NEW}),? (?:instead|in (?:its|their|his|her) (?:place|stead)))\b", build=_substituted),
    Rule("rescored by", "music_change", r"(?P<quote>(?:@any (?:had |then |later |was hired to |was brought in to )?(?:re-?score[ds]?|rescoring) (?:it|the (?:film|movie|picture)|the (?:american|us|u\.s\.|english) (?:release|version))|(?:film|movie|picture|it) was re-?scored (?:by|with|for) [^\n.;,()]{3,40}))", build=lambda hit: _plain_change(hit)),
    Rule("version has another score", "music_change", r"\b(?P<quote>(?:cut|version|edition|print|release|dvd|tape|disc|restoration|blu-?ray)s? (?:[a-z]+ )?(?:has|had|have|comes? with|came with|features?|uses?|used|got|carries|boasts?|with|replaces the music with|substitutes) (?:a|an|its own|the) (?:[a-z]+ly )?(?P<to>(?:completely |entirely |totally )?(?:different|new|alternate|alternative|altered|replacement|modern|synth|rock|jazz|pop|electronic) (?:[a-z-]+ )?(?:score|soundtrack|music|musical score|music track)(?: (?:by|from) @any)?))", build=lambda hit: _plain_change(hit)),
    Rule("replacement of songs", "music_change", rf"\b(?P<quote>(?:the )?(?:replacement|substitution|removal|loss|swapping|changing|alteration|omission|deletion) of (?P<from>{NEW})(?: (?:with|by|for) (?P<to>{NEW}))?)", build=lambda hit: _removed(hit)),
    Rule("music changes", "music_change", r"\b(?P<quote>(?:music(?:al)?|song|soundtrack) (?:replacements?|substitutions?|changes(?! (?:[a-z]+ly|to|into|from|when|as|every|whenever|with|without|too)\b)|alterations|swaps?|edits)|replacement (?:music|songs?|tracks?|cues|score)|(?:some|several|many|most|all) (?:of the )?(?:music|songs) (?:has|have|had|was|were) (?:been )?(?:changed|altered|replaced|removed|substituted))\b", build=lambda hit: _plain_change(hit)),
    Rule("refused to pay", "music_change", rf"\b(?P<quote>(?:refused|declined|balked|failed|was unable|were unable|was unwilling|couldn't|could not|wouldn't|would not|didn't want) (?:to )?(?:at )?(?:pay|license|clear|secure|afford|shell out|cough up|the price|the cost|get|obtain)\b[^\n.;]{{0,60}}?,? (?:so|and|and so|meaning)(?: [a-z]+){{0,3}}? (?:substitut(?:ed|ing)|used|put in|turned to|brought in|dropped in|settled for|swapped in) (?P<to>{NEW}))", build=_substituted),
    Rule("MUSIC was taken out", "music_change", rf"(?<!\w)(?P<quote>(?P<from>{PHRASE})(?: (?:by|of|from|in|on|for) (?:the )?(?:@any|[a-z-]+)(?: [a-z]+)?)?,? (?:(?:that|which) )?{BE}{SAY} {_TAKEN})(?! (?:between|off|short|into|to|(?:by|in) (?:half|two|a third)))\b(?! as | me | him | her )", build=lambda hit: _taken_or_cut(hit)),
    Rule("MUSIC used, then taken out", "music_change", rf"(?<!\w)(?P<quote>(?P<from>{PHRASE}) (?:[a-z]+ ){{0,2}}?(?:used|recorded|written|intended|chosen|meant|heard|picked|cleared)[^\n.;()]{{0,50}}?,? (?:but|and|then|only to be|before being) (?:later |then |was |were |subsequently |eventually |had been )*(?:pulled|dropped|removed|replaced|cut|taken out|scrapped|abandoned|swapped))\b", build=changed),
    Rule("had MUSIC taken out", "music_change", rf"\b(?P<quote>(?:had|has|have|having|get|got|with|sees?|seen) (?P<from>{PHRASE}) (?:(?:taken|cut|stripped|pulled|edited|ripped|swapped|torn) out|removed|replaced|changed|altered|excised|muted|(?P<back>put back|restored|reinstated)))\b", build=changed),
    Rule("took MUSIC out", "music_change", rf"\b(?P<quote>(?:replaced|removed|pulled|stripped(?: out)?|dropped|took out|takes out|cut|deleted|excised|swapped(?: out)?|substitut(?:ed|es|ing)|scrapped|jettisoned|lost|muted|changed|rescored|ditched|threw out) (?P<from>{PHRASE}|@any {NOUN}))\b(?! (?:video|career))", build=_taken_out),
    Rule("MUSIC took its place", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{PHRASE}|@any(?:'s)? {NOUN}) (?:took|takes|has taken|have taken|had taken) (?:the place of|over from|its place|their place) ?(?P<from>{PHRASE})?)", build=changed),
    Rule("in place of MUSIC", "music_change", rf"\b(?P<quote>(?:in place of|in (?:its|it's|their) (?:place|stead)(?: of)?|instead of|in lieu of) (?!having |getting |hearing |letting )(?P<from>{PHRASE})?[^\n.;]{{0,60}}?(?P<to>@any (?:{NOUN})?|{PHRASE}))", build=lambda hit: _instead(hit)),
    Rule("MUSIC used instead", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{PHRASE}|@any(?:'s)? {NOUN}|@any) (?:was|were|is|are) (?:used|heard|brought in|hired|employed|put in|slotted in|dropped in|drafted in|inserted|laid in|added) (?:in(?:to)? (?:(?:its|their) (?:place|stead)|the (?:spots|places|slots)[^\n.;,]{{0,50}})|instead))\b", build=lambda hit: _of_music(hit)),
    Rule("gone is MUSIC", "music_change", rf"\b(?P<quote>(?:gone|missing|absent|cut|lost|also gone)(?: too)? (?:is|are|was|were) (?P<from>{PHRASE}))", build=changed),
    Rule("MUSIC is gone", "music_change", rf"(?<!\w)(?P<quote>(?P<from>{PHRASE})(?: (?:by|from) @any)? (?:is|are|was|were) (?:no longer|nowhere)(?: (?:to be )?(?:heard|there|present|in|on|part|found))?)\b", build=changed),
    Rule("MUSIC was dropped in", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{NOUN} (?:by|from|of) (?:the )?@any)(?:, [^\n,.;]{{3,80}},)? (?:was|were|is|are) (?:dropped|put|slotted|inserted|substituted|laid|edited|used|pasted|plugged)(?: in| into)?\b(?: the [a-z]+)?)", build=changed),
)  # fmt: skip
