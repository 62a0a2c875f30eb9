"""Music that was changed: what for what, by whom, why, and in which version."""

import re
from collections.abc import Iterator

from recension.reading._mentions import QUOTED, TITLE
from recension.reading._near import Near, around, near
from recension.reading._rules import Draft, Hit, Rule, expand
from recension.vocabulary import Assertion

_MUSIC = r"(?:songs?|soundtrack|score|music|tracks?|tunes?|theme|cues?|recordings?|background music|opening song)"
_THING = rf"(?:(?:(?:the|an?|his|her|their|its|those|these|all|some|new|original|most|other|rather|more|that|this|of|from|with|by|and|for|in) |(?:[a-z'-]+) |@any(?:'s)? |@any, |\"){{0,7}}?(?:(?:{_MUSIC}|flutes?|piano|synthesi[sz]ers?|synths?|orchestra|ones|stuff|muzak|strings|drums?|instrumentals?|sound-?alikes?|knock-?offs?|substitutes?|stand-ins?|numbers?|pieces?|jingles?)\b(?: \"?[{QUOTED}{TITLE}],?\"?)?|@any\"?(?:'s)?(?! (?:{_MUSIC})\b)))"
#: What a change begins with: the head of a noun phrase, whose other words are taken in from the left.
_HEAD = rf"(?:(?:{_MUSIC})\b|@any\"?(?:'s?)?)"
_SWAP = r"(?:replaced|swapped(?: out)?|substituted|switched(?: out)?|exchanged|dropped|ditched|removed|pulled|stripped(?: out)?|thrown out|scrapped|tossed(?: out)?|rejected|jettisoned|supplanted|excised|changed|lost|overdubbed|rescored|re-scored)"
_WHY = r"(?P<why>(?:because|since|after|when|as|due to|owing to|over|for reasons of|thanks to|for want of|in a dispute|so that|to (?:save|avoid|cut|get))\b[^\n.;]{3,120})"
_REASON = re.compile(rf"^[^\n.;]{{0,60}}?(?:,| |—|\()\s?{_WHY}")
_LICENSING = re.compile(r"\b(?:music (?:licensing|rights|clearance)s?|licensing|rights (?:issues|problems|fees|dispute)|royalt(?:y|ies)|clearance|copyright)[a-z ]{0,20}")
_BY = re.compile(expand(r"(?:\bby (?P<by>(?:the )?(?:studio|distributors?|producers?|label|@name|@known))|(?P<subject>(?:the )?(?:studio|distributors?|producers?|label|universal|@name|@known)) (?:had |then |later |also )*$)"))


_MUSICAL = re.compile(rf"\b(?:{_MUSIC}|flutes?|pianos?|synthesi[sz]ers?|synths?|orchestra|guitars?|muzak|jingles?|instrumentals?|sound-?alikes?|band|singer's)\b")


def _about_music(hit: Hit) -> bool:
    """Whether a replacement is one of music: a music word or a song stands in it."""
    sentence = near(hit, width=160)
    words = f"{sentence.before[-90:]}{hit.match[0]}{sentence.after[:70]}"
    return _MUSICAL.search(words) is not None


def _change(hit: Hit) -> Iterator[Draft]:
    """A replacement: from, to, reason, by."""
    place = around(hit.typed, *_narrow(hit), width=160)
    if not _about_music(hit) or place.others(40) or _PERSONS_JOB.search(hit.match[0]):
        return
    before = _thing(hit, "from")
    qualifiers = {
        "from": _told_before(hit) if before.lower() in _GENERIC else before,
        "to": _thing(hit, "to"),
        "reason": _reason(hit, place),
        "by": _by(hit, place),
    }
    yield hit.draft(qualifiers["from"] or before, qualifiers, quote=_quote(hit), assertion=_standing(hit, place))


_GENERIC = frozenset("song songs music score soundtrack tracks tune tunes recordings they".split())
_EARLIER = re.compile(expand(r"(?P<artist>@name|@known)(?:'s)? (?:[a-z]+ ){0,2}?(?:songs|music|tracks|tunes|recordings|score|soundtrack)|(?:songs|music|tracks|score) (?:by|of|from) (?P<by>@name|@known)|(?P<song>\"[\ue004\ue005],?\")"))


def _told_before(hit: Hit) -> str:
    """What "the songs" were, where one of the two sentences before says so."""
    shadow, end = hit.typed.shadow, hit.match.start()
    begin = end
    for _ in range(3):
        begin = shadow.rfind("\n", 0, max(begin, 0)) if begin > 0 else -1
    told = list(_EARLIER.finditer(shadow, max(begin, 0, end - 400), end))
    if not told:
        return _thing(hit, "from")
    found = next((m for m in reversed(told) if not m["song"]), told[-1])
    group = next(g for g in ("artist", "by", "song") if found[g])
    names = hit.typed.within(*found.span(group))
    return (f"{names[0].name} songs" if group != "song" else names[0].name) if names else _thing(hit, "from")


_PERSONS_JOB = re.compile(r"\b(?:actors?|actress|director|star|cast|role|character|singer|drummer|guitarist|bassist|composer|conductor)\b")


#: What follows tells where other music would have been, not what was done.
_WHERE_MEANT = re.compile(r"\b(?:where|in which|meant for|intended for)\b")


def _standing(hit: Hit, place: Near) -> Assertion | None:
    clause = re.split(r"; |, (?:and|but) | and ", place.before)[-1]
    told = f"{clause} {_WHERE_MEANT.split(hit.match[0])[0]}"
    if re.search(r"\b(?:would|should|could|if|might|wish|hope|need to be|deserves|story that|legend|nearly|almost|myth)\b", told):
        return Assertion.HYPOTHETICAL
    if re.search(r"\b(?:not|never|n't|no|nothing|nobody)\b|n't\b", place.before[-35:] + hit.match[0]):
        return None
    if re.search(r"\b(?:reportedly|supposedly|apparently|i (?:think|believe|read|heard)|they say|the story goes|usual account|according to|insists?|claims?|says)\b", told):
        return Assertion.REPORTED
    return Assertion.ASSERTED


_PHRASE_BEFORE = re.compile(
    expand(r"(?:^|[ ,(])(?P<phrase>(?:(?:the|an?|his|her|their|its|those|these|all|some|most|that|this) )?(?:(?:(?!that\b|which\b|and\b|when\b|but\b|meant\b|forced\b|so\b|disc\b|dvd\b|tapes?\b|vhs\b|blu-ray\b|video\b|version\b|print\b|release\b|of\b|in\b|on\b|the\b)[a-z'-]+|@any(?:'s?)?|\"|/) ?){0,5})$")
)


def _span(hit: Hit, group: str) -> tuple[int, int]:
    """The shadow span of a group, with the words of its noun phrase that stand before a match that it opens."""
    start, end = hit.match.span(group)
    if start != hit.match.start():
        return start, end
    line = hit.typed.line_at(start)[0]
    found = _PHRASE_BEFORE.search(hit.typed.shadow[max(line, start - 60) : start])
    return (start - len(found["phrase"]), end) if found else (start, end)


def _quote(hit: Hit) -> tuple[int, int]:
    """The quote without the words before the noun phrase that it begins with."""
    return hit.typed.to_view(*_narrow(hit))


def _narrow(hit: Hit) -> tuple[int, int]:
    start, end = hit.match.span("quote")
    opening = next((g for g in ("from", "to") if hit.has(g) and hit.match.start(g) == start), "")
    return (_span(hit, opening)[0] if opening else start), end


def _thing(hit: Hit, group: str) -> str:
    """What was or became the music: its words without the articles in front."""
    if not hit.has(group):
        return ""
    a, b = hit.typed.to_view(*_span(hit, group))
    words = " ".join(hit.typed.text.view[a:b].split()).strip(" ,.\"")
    words += '"' if words.count('"') % 2 else ""
    return re.sub(r"(?i)^(?:(?:the|an?|some|his|her|their|its|those|rather|that|all|of) +)+", "", words)


def _reason(hit: Hit, place: Near) -> str:
    if hit.has("why"):
        return hit.words("why").strip(" ,")
    end = hit.match.end()
    line_end = place.line[1]
    found = _REASON.match(hit.typed.shadow[end : min(line_end, end + 200)])
    if found:
        a, b = hit.typed.to_view(end + found.start("why"), end + found.end("why"))
        return hit.typed.text.view[a:b].strip(" ,")
    licensing = _LICENSING.search(place.after) or _LICENSING.search(hit.typed.shadow[end : end + 220])
    told = licensing or _QUARREL.search(place.before) or _LICENSING.search(place.before)
    return told[0].strip() if told and not _ANY_MENTION.search(told[0]) else ""


_ANY_MENTION = re.compile("[\ue001-\ue005]")
#: Why music is lost, told before the change itself.
_QUARREL = re.compile(r"\b(?:(?:contractual|legal|royalty|rights|last-minute|record[- ]company|licensing|label) )*(?:dispute|politics|wrangle|row|quarrel|disagreement|lawsuit|squabble|wrangling|stand-?off|problems?|issues?|fees|costs)\b(?: (?:over|about|between|with|at) [a-z' -]{3,60}?(?=,|;| meant| led| forced| came| caused|$))?")


def _by(hit: Hit, place: Near) -> str:
    after, before = _BY.search(place.after[:40]), _BY.search(place.before)
    found, at = (after, hit.match.end()) if after and after["by"] else (before, place.start - len(place.before))
    if not found or not (found["by"] or found["subject"]):
        return ""
    group = "by" if found["by"] else "subject"
    a, b = hit.typed.to_view(at + found.start(group), at + found.end(group))
    return re.sub(r"(?i)^the ", "", hit.typed.text.view[a:b].strip())


_MEANT = re.compile(
    expand(
        r"(?:(?:wanted|intended|planned|meant|hoped for|secured|chose|chosen|envisioned|picked|(?:started out|began|begun|started) with|(?:was|were) (?:to (?:have been|be|feature)|supposed to (?:be|feature)|meant to be|due to be))\b[^\n.;]{0,50}?(?P<a>@name|@known)(?:'s?)?"
        r"|(?P<b>@name|@known)(?:'s?)?(?: (?:songs|music|tracks|numbers|score))? (?:would have|should have|was to have|were to have|had been meant|were meant|originally))"
    )
)


def _meant(hit: Hit) -> str:
    """Whose music was wanted in the first place, where the words round a substitution say so."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    begin = start
    for _ in range(3):
        begin = shadow.rfind("\n", 0, max(begin, 0)) if begin > 0 else -1
    line_end = hit.typed.line_at(start)[1]
    found = list(_MEANT.finditer(shadow, max(begin, 0, start - 450), min(line_end, end + 60)))
    new = _thing(hit, "to")
    named = [hit.typed.within(*m.span("a" if m["a"] else "b"))[0].name for m in found]
    wanted = [name for name in named if name not in new]
    return f"{wanted[-1]} songs" if wanted else ""


def _substituted(hit: Hit) -> Iterator[Draft]:
    """Music that was put in: what it stands for is told nearby, or by the words behind it."""
    place = around(hit.typed, *_narrow(hit), width=160)
    musical = _about_music(hit) or _MUSICAL.search(place.before)
    if not musical or place.others(40) or _PERSONS_JOB.search(hit.match[0]):
        return
    new, old = _thing(hit, "to"), _meant(hit)
    yield hit.draft(
        f"{old or 'music'} replaced", {"from": old, "to": new, "reason": _reason(hit, place), "by": _by(hit, place)}, quote=_quote(hit), assertion=_standing(hit, place)
    )


_VERSIONS = re.compile(r"\b(?:versions?|cut|edition|prints?|dvds?|vhs|tapes?|disc|blu-?ray|home video|video|releases?d?|re-?runs|syndication|streaming|broadcasts?|licens\w+|rights|clear(?:ed|ance)|royalt\w+|copyright)\b")


def _removed(hit: Hit) -> Iterator[Draft]:
    """Music taken out: of a version, or for want of its rights."""
    place = around(hit.typed, *_narrow(hit), width=160)
    if not _VERSIONS.search(f"{place.before[-110:]} {hit.match[0]} {place.after[:90]}") or not _about_music(hit) or place.others(40) or _PERSONS_JOB.search(hit.match[0]):
        return
    before = _thing(hit, "from")
    qualifiers = {"from": _told_before(hit) if before.lower() in _GENERIC else before, "to": _thing(hit, "to"), "reason": _reason(hit, place), "by": _by(hit, place)}
    yield hit.draft(f"{qualifiers['from'] or before} removed", qualifiers, quote=_quote(hit), assertion=_standing(hit, place))


def _come_back(hit: Hit) -> Iterator[Draft]:
    """ "Copper Kettle is back over the titles": where songs are spoken of in this or the last sentence."""
    place = around(hit.typed, *_narrow(hit), width=160)
    shadow, start = hit.typed.shadow, hit.match.start()
    if _MUSICAL.search(shadow, max(0, start - 260), min(place.line[1], hit.match.end() + 60)) and _VERSIONS.search(shadow, max(0, start - 260), place.line[1]):
        yield hit.draft(f"{_thing(hit, 'to')} restored", {"to": _thing(hit, "to")}, quote=_quote(hit), assertion=_standing(hit, place))


#: What makes a changed soundtrack one of a version: bands change theirs every ten minutes.
_DONE_TO_IT = re.compile(
    rf"{_VERSIONS.pattern}|\b(?:soundtrack|studio|networks?|distributors?|producers?|financ\w+|american|reject\w+|scrapped|thrown out|re-?scored|junked|discarded|composer|original|director)\b"
)


def _plain_change(hit: Hit) -> Iterator[Draft]:
    """A change that says no more than that there was one."""
    place = near(hit, width=160)
    if hit.rule.name == "soundtrack changed" and not _DONE_TO_IT.search(f"{place.before} {hit.match[0]} {place.after}"):
        return
    if not place.others(40):
        qualifiers = {"from": _thing(hit, "from") or _thing(hit, "what"), "reason": _reason(hit, place), "by": _by(hit, place)}
        yield hit.draft("soundtrack changed", qualifiers, assertion=_standing(hit, place))


_RESTORES = re.compile(r"\b(?:restor|reinstat|put|back|bring|intact|in place|intended|meant|planned|chosen|wanted|recorded|created|envisioned|selected)")


def _restored(hit: Hit) -> Iterator[Draft]:
    """Music that came back: what was heard again, in which version."""
    words = hit.match[0]
    if not _RESTORES.search(words) or not re.search(rf"\b{_MUSIC}\b", words) or near(hit).others(40):
        return
    yield hit.draft(f"{_thing(hit, 'to')} restored", {"to": _thing(hit, "to")}, quote=_quote(hit), assertion=_standing(hit, around(hit.typed, *_narrow(hit), width=160)))


_ADJ = r"(?:(?!is\b|was\b|were\b|are\b|be\b|been\b|it\b|had\b|has\b|that\b|which\b|and\b|but\b|so\b)[a-z'-]+)"
#: A noun phrase of music: a music word with what describes it, or a name that stands for somebody's music.
_NEW = (
    rf"(?:(?:(?:the|an?|his|her|their|its|some|all|more|most|several|two|one|another|that|those) (?:of the |of )?)?(?:{_ADJ} |@any(?:'s?)? |\"){{0,5}}?"
    rf"(?:{_MUSIC}|compositions?|numbers?|pieces?|instrumentals?|sound-?alikes?|knock-?offs?|covers?|muzak|stand-ins?|synthesi[sz]ers?|jingles?|hits?|orchestra|guitar music|ones)\b"
    rf"(?: (?:by|from|of) (?:(?!the\b)[a-z-]+ ){{0,3}}?@any)?(?:,? \"[{QUOTED}{TITLE}],?\")?|\"?@any\"?(?:'s?)?(?! (?:{_MUSIC})\b))"
)
_OUT = r"(?:pulled|dropped|taken out|removed|stripped(?: out)?|cut|thrown out|scrapped|discarded|rejected|ditched|excised|deleted|yanked|nixed|jettisoned|lost|replaced|swapped(?: out)?|tossed(?: out)?|axed|left (?:out|off)|omitted|withdrawn|edited out)"
_FOR = r"(?:with|by|for|in favou?r of|to)"
_BE = r"(?:was|were|is|are|has been|have been|had been|has since been|have since been|had to be|got|gets|being|been)"

#: What is said of why music was lost.
_REFUSAL = re.compile(
    r"\b(?:said no|refused|declined|balked|(?:would|could)(?:n't| not) (?:pay|agree|afford|allow|budge)|wanted too much|asked too much|too (?:high|expensive|dear|much money)|never cleared|withdrew|withheld)\b"
)


def _told_by(hit: Hit) -> Iterator[Draft]:
    """ "According to X, the label had said no": a witness's reason, where the talk is of songs changed between versions."""
    start = hit.match.start()
    earlier = hit.typed.shadow[max(0, start - 700) : start]
    told = _REFUSAL.search(hit.match["why"]) and re.search(rf"\b{_MUSIC}\b", earlier) and _VERSIONS.search(earlier)
    if told and re.search(r"\b(?:replaced|pulled|swapped|changed|weren't supposed|were not|put back|came out|substituted|restored)\b", earlier):
        wanted = _told_before(hit)
        yield hit.draft(f"{wanted or 'songs'} replaced", {"from": wanted, "reason": hit.words("why"), "by": hit.words("by")}, assertion=Assertion.REPORTED)


RULES: tuple[Rule, ...] = (
    Rule("according to X", "music_change", r"\b(?P<quote>according to (?P<by>[^\n,;.]{2,60}), (?P<why>[^\n.;]{8,150}))", build=lambda hit: _told_by(hit)),
    Rule("X insists that", "music_change", r"(?P<quote>(?P<by>(?:\b(?:an?|the|his|her) [^\n,;.]{3,60}?|[\ue001\ue002])) (?:insists?|claims?|maintains?|says|said|swears|believes?) (?:that )?(?P<why>[^\n.;]{8,170}))", build=lambda hit: _told_by(hit)),
    Rule("X replaced with Y", "music_change", rf"(?P<quote>(?P<from>{_HEAD})(?: (?:of|in|from|on) the [a-z' ]{{3,28}}?)?,? (?:(?:that|which) )?{_BE}(?: [a-z]+ly| all| later| since| then| subsequently| now)? {_SWAP} (?:out )?{_FOR} (?P<to>{_THING}(?: (?:[a-z'-]+ |@any ?){{0,3}}?(?:{_MUSIC}))?))", build=_change),
    Rule("replaced X with Y", "music_change", rf"\b(?P<quote>(?:replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?(?: out)?|switch(?:ed|ing)?|exchang(?:ed|ing)|substitut(?:ed|ing)) (?P<from>{_THING}) (?:with|by|for|to) (?P<to>{_THING}))", build=_change),
    Rule("swapped in Y", "music_change", rf"\b(?P<quote>(?:swapped|put|dubbed|stuck|brought|slotted|dropped|substituted) (?:in )?(?P<to>{_THING}) (?:in place of|instead of|for|in (?:its|their) place(?: of)?|in the stead of) (?P<from>{_THING}))", build=_change),
    Rule("Y put in its place", "music_change", rf"(?P<quote>(?P<from>{_HEAD}) {_BE} (?:[a-z]+ly )?{_SWAP} and (?P<to>{_THING}) (?:put|installed|substituted|dropped|brought) (?:in )?(?:(?:in )?(?:its|their) (?:place|stead)|instead))", build=_change),
    Rule("Y instead of X", "music_change", rf"\b(?P<quote>(?:now|instead) (?:has|have|features|plays|hear|get|we get|we hear|you get|you hear) (?P<to>{_THING}) (?:instead of|in place of|rather than) (?P<from>{_THING}))", build=_change),
    Rule("soundtrack changed", "music_change", r"\b(?P<quote>(?:(?:decided to |had |to |have )?chang(?:e|ed|ing) the (?P<from>(?:whole |entire |original )?(?:soundtrack|score|music|theme song|theme tune|theme music|songs))|(?P<what>(?:the )?(?:original |entire |whole )?(?:soundtrack|score|music))(?: track)? (?:was|has been|had been|is|were) (?:[a-z]+ly |completely |entirely )?(?:changed|replaced|rescored|re-scored|altered|thrown out|scrapped|rejected|discarded|redone|junked)))\b(?! (?:by|with) )", build=lambda hit: _plain_change(hit)),
    Rule("songs restored", "music_change", rf"(?P<quote>(?P<to>{_HEAD}) (?:{_BE}|is|are) (?:finally |now |all |at last )?(?:restored|reinstated|put back|back (?:where|in place|in)|back)(?: (?:to|in|on|for) (?:the|this|its) [^\n.;,()]{{3,60}})?)", build=lambda hit: _restored(hit)),
    Rule("restores the songs", "music_change", rf"\b(?P<quote>(?:restores|restored|restoring|reinstates|reinstated|puts back|put back|brings back) (?P<to>(?:all )?(?:the |his |her |its |their |(?=@any)){_THING})(?: (?:put back|restored|reinstated|intact))?(?: (?:to|in|on) (?:the|its) [^\n.;,()]{{3,40}})?)", build=lambda hit: _restored(hit)),
    Rule("Y put in instead", "music_change", rf"(?P<quote>(?P<to>{_NEW})(?:, [^\n.;]{{3,90}}?,)? (?:{_BE})(?: [a-z]+ly| later| then| eventually)? (?:used|dropped|substituted|put|brought|installed|slotted|inserted|plugged|drafted|recorded|commissioned|swapped|slipped|laid)(?: (?:in(?:to)?|over|for|on|instead))?(?: (?:instead|in (?:its|their|his|her) (?:place|stead)|for (?:it|them)|in place of @any(?:'s)?(?: {_MUSIC})?|(?:the )?(?:portions|spots|places|scenes|slots|parts|gaps) (?:of the film )?(?:where|in which|meant for|intended for|left by|that)[^\n.;]{{3,70}})))", build=_substituted),
    Rule("X out and Y in", "music_change", rf"(?P<quote>(?P<from>{_HEAD})(?: (?:of|in|from|on) the [a-z' ]{{3,28}}?)? (?:had |has |have |were |was |got |being |is )?(?:been )?(?:all )?{_OUT}\b[^\n.;]{{0,50}}?(?:,| and|;| with) (?P<to>{_NEW})(?: (?:were|was|being|is|had been))? (?:used|dropped|substituted|put|brought|installed|slotted|inserted|plugged|commissioned|swapped|laid)(?: (?:in|instead|over))*)", build=_change),
    Rule("SOMEBODY threw X out for Y", "music_change", rf"\b(?P<quote>(?:threw out|throwing out|throws out|tossed(?: out)?|tossing(?: out)?|ditched|ditches|ditching|scrapped|scrapping|dumped|dropped|pulled|rejected|discarded|stripped out|took out|removed|junked|jettisoned|cut|got rid of|lost) (?P<from>{_NEW})(?:,)? (?:and|then|to)(?: [a-z]+ly| then| had)? (?:commission(?:ed)?|hired?|substituted?|used?|put in|brought in|record(?:ed)?|replaced (?:it|them) with|installed?|dubbed in|slapped on|turned to) (?P<to>(?:a new (?:one|score)(?: (?:by|from) @any)?|{_NEW})))", build=_change),
    Rule("X gone, replaced by Y", "music_change", rf"(?P<quote>(?P<from>{_HEAD})(?: [a-z]+ly)?(?: (?:is|are|was|were|has been|have been|had been))?(?: [a-z]+ly| now| also| sadly)? (?:gone|missing|absent|no longer (?:there|in the (?:film|movie|picture|scene))|nowhere to be heard|{_OUT})\b[^\n.;]{{0,40}}?,? (?:and )?(?:replaced|supplanted|swapped out) (?:by|with|for) (?P<to>something\b[^\n.;,]{{0,40}}|{_NEW}))", build=_change),
    Rule("gone is X", "music_change", rf"\b(?P<quote>gone (?:is|are) (?P<from>{_NEW}),? (?:and )?(?:replaced (?:by|with)|in (?:its|their) place(?: (?:is|are|we get|comes?))?|to be replaced by) (?P<to>{_NEW}))", build=_change),
    Rule("in its place Y", "music_change", rf"\b(?:has|have|had|is|was|with|plays?|put|putting|hear|hears|gets?|got|used|uses|substituted|substitutes) (?P<quote>(?P<to>{_NEW}) in (?:its|their) (?:place|stead))(?!\w)", build=_substituted),
    Rule("in its place was Y", "music_change", rf"\b(?P<quote>in (?:its|it's|their) (?:place|stead),? (?:is|was|are|were|we (?:get|hear|have)|you (?:get|hear)|comes?|came) (?P<to>{_NEW}))", build=_substituted),
    Rule("Y stands in for X", "music_change", rf"(?P<quote>(?P<to>{_HEAD}),? (?:has |have |had |now |which |that |since |then )*(?:replac(?:es?|ed|ing)|stand(?:s|ing)? in for|stood in for|fill(?:s|ed|ing)? in for|t(?:akes?|ook|aking) the place of|substitut(?:es?|ed|ing) for|supplant(?:s|ed)?) (?P<from>{_NEW}))(?! (?:with|by) )", build=_change),
    Rule("X removed from VERSION", "music_change", rf"(?P<quote>(?P<from>{_HEAD})(?: (?:by|from) @any)? (?:{_BE})(?: [a-z]+ly| all| also)? (?:{_OUT}|gone|missing|absent|no longer (?:there|in the (?:film|movie|picture)))\b(?! (?:with|by|in favou?r|short|to|into|off|and replaced)\b)(?<!replaced(?= for))(?<!out(?= for))(?: (?:from|on|in|for) [^\n.;,()]{{3,40}})?)", build=lambda hit: _removed(hit)),
    Rule("went with Y instead", "music_change", rf"\b(?P<quote>(?:went with|settled for|turned to|opted for|fell back on|resorted to|used|chose|hired|made do with|had to (?:use|make do with|settle for)) (?P<to>{_NEW}),? (?:instead|in (?:its|their|his|her) (?:place|stead)))\b", build=_substituted),
    Rule("rescored by", "music_change", r"(?P<quote>(?:@any (?:had |then |later |was hired to |was brought in to )?(?:re-?score[ds]?|rescoring) (?:it|the (?:film|movie|picture)|the (?:american|us|u\.s\.|english) (?:release|version))|(?:film|movie|picture|it) was re-?scored (?:by|with|for) [^\n.;,()]{3,40}))", build=lambda hit: _plain_change(hit)),
    Rule("version has another score", "music_change", r"\b(?P<quote>(?:cut|version|edition|print|release|dvd|tape|disc|restoration|blu-?ray)s? (?:[a-z]+ )?(?:has|had|have|comes? with|came with|features?|uses?|used|got|carries|boasts?|with|replaces the music with|substitutes) (?:a|an|its own|the) (?:[a-z]+ly )?(?P<to>(?:completely |entirely |totally )?(?:different|new|alternate|alternative|altered|replacement|modern|synth|rock|jazz|pop|electronic) (?:[a-z-]+ )?(?:score|soundtrack|music|musical score|music track)(?: (?:by|from) @any)?))", build=lambda hit: _plain_change(hit)),
    Rule("replacement of songs", "music_change", rf"\b(?P<quote>(?:the )?(?:replacement|substitution|removal|loss|swapping|changing|alteration|omission|deletion) of (?P<from>{_NEW})(?: (?:with|by|for) (?P<to>{_NEW}))?)", build=lambda hit: _removed(hit)),
    Rule("music changes", "music_change", r"\b(?P<quote>(?:music(?:al)?|song|soundtrack) (?:replacements?|substitutions?|changes|alterations|swaps?|edits)|replacement (?:music|songs?|tracks?|cues|score)|(?:some|several|many|most|all) (?:of the )?(?:music|songs) (?:has|have|had|was|were) (?:been )?(?:changed|altered|replaced|removed|substituted))\b", build=lambda hit: _plain_change(hit)),
    Rule("refused to pay", "music_change", rf"\b(?P<quote>(?:refused|declined|balked|failed|was unable|were unable|was unwilling|couldn't|could not|wouldn't|would not|didn't want) (?:to )?(?:at )?(?:pay|license|clear|secure|afford|shell out|cough up|the price|the cost|get|obtain)\b[^\n.;]{{0,60}}?,? (?:so|and|and so|meaning)(?: [a-z]+){{0,3}}? (?:substitut(?:ed|ing)|used|put in|turned to|brought in|dropped in|settled for|swapped in) (?P<to>{_NEW}))", build=_substituted),
    Rule("songs come back", "music_change", rf"\b(?P<quote>(?:puts?|putting|brings?|bringing|gets?) (?P<to>(?:all )?(?:the |his |her |its |their |@any ?(?:'s )?)?(?:[a-z'-]+ ){{0,2}}?(?:@any(?:'s)? )?(?:{_MUSIC}) )?(?:back|back in)(?: (?:where|in|to|into|on|for)\b[^\n.;,()]{{2,50}})?)", build=lambda hit: _restored(hit)),
    Rule("original music intact", "music_change", rf"\b(?P<quote>(?:with |has |have |includes? |including |features? |featuring |retains? |boasts? |the inclusion of |a complement of |contains? )?(?P<to>(?:the |all the |all of the |its |his |her )?original (?:@any(?:'s)? )?(?:{_MUSIC}))(?: (?:is|are|was|were|has been|have been))?(?: (?:all|now|finally|still|here))* (?:restored|intact|reinstated|put back|in place|back))\b", build=lambda hit: _restored(hit)),
    Rule("the songs meant for it", "music_change", rf"\b(?P<quote>(?:includ(?:es?|ing)|features?|restor(?:es|ed|ing)|with|has|contains?|inclusion of|complement of|reinstat(?:es|ed|ing)|hear|uses?) (?P<to>(?:the |all the |a complement of |several |its )?(?:original )?(?:@any(?:'s)? )(?:{_MUSIC}))(?:,)? (?:(?:that|which) (?:was|were) )?(?:(?:originally|first|always|initially) )?(?:intended|meant|planned|chosen|wanted|recorded|created|envisioned|selected) (?:for (?:it|the (?:film|movie|picture))|by the director|but never (?:used|released)))", build=lambda hit: _restored(hit)),
    Rule("SONG is back", "music_change", rf"(?P<quote>(?P<to>(?:@any|\d+)(?: (?:\d+|of|the|in|for|to|on|a) ?@any?)?\"?(?:'s (?:{_MUSIC}))?(?: by @any)?) (?:is|are) (?:finally |now |at last )?back (?:over|on|where|in (?:the|its)|and)\b[^\n.;,()]{{0,40}})", build=lambda hit: _come_back(hit)),
)  # fmt: skip
