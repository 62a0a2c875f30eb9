"""Music that made way for other music: rejected for it, papered over with it, or silent where it plays.

"Marsh's score, which Quill rejected in favour of Leeds", "the Lantern Boys give way to a synth cue".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.music._changes import (
    NEW,
    NOUN,
    VERSIONS,
    by_of,
    narrow,
    quote_of,
    reason_of,
    standing_of,
    thing,
    told_before,
)
from recension.reading.rules.music.music_swaps import LIKE_MUSIC, MUSIC_PHRASE, PERSONS_OTHER_JOB, talked_of
from recension.vocabulary import Assertion


def _made_way(hit: Hit) -> Iterator[Draft]:
    """One for another, in the words of the match; where music is spoken of, and not somebody's part."""
    place = around(hit.typed, *narrow(hit), width=160)
    if not (talked_of(hit) or _MUSIC.search(hit.match["from"] or "")) or place.others(40) or PERSONS_OTHER_JOB.search(hit.match[0]):
        return
    old = thing(hit, "from")
    told = {"from": _named(hit, old), "to": thing(hit, "to"), "reason": reason_of(hit, place), "by": agent(hit) or by_of(hit, place)}
    yield hit.draft(told["from"] or "music replaced", told, quote=quote_of(hit), assertion=standing_of(hit, place))


def agent(hit: Hit) -> str:
    """Who did it, unless a mere pronoun."""
    return "" if not hit.has("by") or hit.match["by"] in ("he", "she", "they", "who") else re.sub(r"(?i)^the ", "", hit.words("by"))


_MUSIC = re.compile(rf"\b{NOUN}\b")


def _named(hit: Hit, words: str) -> str:
    """What "the ones" or "his songs" are, as told before; else the words."""
    bare = words.lower().removesuffix(" of them")
    return told_before(hit) or words if bare in _UNNAMED else words


_UNNAMED = frozenset("ones one songs music score track tracks numbers cues pieces original it them".split())


def _in_a_copy(hit: Hit) -> Iterator[Draft]:
    """The same where a copy of the film is spoken of: bands make way for each other on stages."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    if VERSIONS.search(shadow, max(0, start - 200), min(end + 80, len(shadow))) or _AIRED.search(shadow, max(0, start - 160), end):
        yield from _made_way(hit)


_AIRED = re.compile(r"\b(?:airings?|aired|showings?|television|tv|cable|stream\w*|shown on|network|copy|copies|cassette)\b")


def _taken_out(hit: Hit) -> Iterator[Draft]:
    """Music taken out together with something else, and by nothing replaced."""
    place = around(hit.typed, *narrow(hit), width=160)
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    if place.others(40) or not _OF_A_VERSION.search(shadow, max(0, start - 260), min(end + 120, len(shadow))):
        return
    lost = thing(hit, "from")
    yield hit.draft(f"{lost} removed", {"from": lost, "reason": reason_of(hit, place), "by": by_of(hit, place)}, assertion=standing_of(hit, place))


_OF_A_VERSION = re.compile(rf"{VERSIONS.pattern}|\b(?:re-?edit\w*|restor\w+|re-?cut|recut|memo|re-?worked)\b")


def _none_made_it(hit: Hit) -> Iterator[Draft]:
    """ "None of his songs made it into the print": that they are not there is what is told."""
    place = around(hit.typed, *hit.match.span(), width=160)
    if not place.others(40):
        whose = hit.mentions("from")
        old = f"{whose[0].name} songs" if whose else told_before(hit) or _last_named(hit) or "songs"
        told = {"from": old, "reason": reason_of(hit, place)}
        yield hit.draft(f"{old} removed", told, assertion=Assertion.ASSERTED if standing_of(hit, place) is None else standing_of(hit, place))


def _last_named(hit: Hit) -> str:
    """Whose "his songs" are: who was named last in the sentence or the one before."""
    start = hit.match.start()
    begin = hit.typed.line_at(max(0, hit.typed.line_at(start)[0] - 1))[0]
    people = [m for m in hit.typed.within(max(begin, start - 250), start) if m.kind in _PEOPLE and not m.own]
    return f"{people[-1].name} songs" if people and re.search(r"\b(?:his|her|their)\b", hit.match[0]) else ""


def _heard_over_silence(hit: Hit) -> Iterator[Draft]:
    yield from (replace(draft, value=f"{draft.qualifiers['from']} replaced") for draft in _made_way(hit) if draft.qualifiers.get("from"))


_PEOPLE = (NAME, PERSON)
_AGENT = r"(?P<by>@any|the (?:studio|distributors?|label|network|producers?|company|director|censors?|financiers)|he|she|they)"
_REJECTED = r"(?:rejected|dropped|threw out|threw away|discarded|scrapped|dumped|abandoned|passed over|set aside|ditched|jettisoned|junked|vetoed|turned down|removed|swapped(?: out)?|dispensed with|tossed(?: out)?|pulled|cast aside|shelved|binned)"
_TAKEN_UP = r"(?:kept|retained|stuck (?:with|to)|stayed with|went back to|returned to|hired|brought in|engaged|used|commissioned|turned to|installed|put in|substituted|dropped in|slapped on|dubbed in|drafted in|signed|called in)"
_WHERE = r"(?: (?:in|on|of|from|for|to|at|after|upon|throughout|during|over|behind|under|which|that|he|she|they|it) [^\n.;]{1,70}?)?"
_WORKS = r"(?:the |some |his |other )?(?:[a-z-]+ ){0,3}?(?:records|recordings|works|selections|waltz(?:es)?|chorales?|symphon(?:y|ies)|standards)"
_TO = rf"(?P<to>{MUSIC_PHRASE}|{LIKE_MUSIC}|{_WORKS})"
_RUNS_TO = r"(?:plays?(?: out)?|runs|unfolds|is (?:set|scored|cut|played|accompanied|underscored)|are (?:set|scored|cut|played)|goes by|takes place|danc(?:es?|ing)|set|scored|accompanied|walks?|opens|closes|ends)"

RULES: tuple[Rule, ...] = (
    Rule("X gives way to Y", "music_change", rf"(?P<quote>(?P<from>{NEW})(?: (?:by|from|of) (?:the )?@any)?,? (?:(?:has|have|had|which|that|all|now|both|simply|here|sadly) )*(?:g(?:ive|ives|ave|iven|iving) way|ma(?:ke|kes|de) way|ma(?:ke|kes|de) room|yield(?:s|ed)?|ced(?:e|es|ed) (?:the field|its place|their place)) (?:to|for) {_TO})", build=_in_a_copy),
    Rule("X has become Y", "music_change", rf"(?P<quote>(?P<from>\"@any,?\"|(?:the )?@any(?:'s)? {NOUN}) (?:has|have) (?:become|turned into|been turned into) {_TO})", build=_in_a_copy),
    Rule("X that BY rejected for Y", "music_change", rf"(?P<quote>(?P<from>{MUSIC_PHRASE}),? (?:(?:which|that) )?{_AGENT} (?:had |has |promptly |later |famously |then )*{_REJECTED}{_WHERE},? (?:in favou?r of|and replaced (?:it )?with|to make way for|to make room for|and {_TAKEN_UP}|for) {_TO})", build=_made_way),
    Rule("rejected X and kept Y", "music_change", rf"@begin(?P<quote>(?:{_AGENT}(?:, [^\n.;,]{{3,60}},)? (?:had |has |promptly |later |famously |then |simply |duly |infamously )*)?{_REJECTED} (?P<from>{NEW})(?:'s? [a-z-]+)?{_WHERE},? (?:(?:and|but|then) (?:[a-z]+ly |then |instead |simply )*{_TAKEN_UP}|in favou?r of|preferring|choosing|opting for|replacing (?:it|them) with) {_TO})", build=_made_way),
    Rule("papered over X with Y", "music_change", rf"@begin(?P<quote>(?:{_AGENT} (?:had |has |later |simply |then )*)?(?:overdubb|dubb|paper|past|cover|record|drown|replac|swapp|obscur|mask|hid|hidd)(?:e|ed|es|s|ing|en)(?: over| out)? (?P<from>{MUSIC_PHRASE}){_WHERE},? (?:with|by|for|under|beneath|behind) {_TO})", build=_in_a_copy),
    Rule("plays to Y instead of X", "music_change", rf"\b(?P<quote>{_RUNS_TO} (?:[a-z]+ly )?(?:to|by|over|under|with|on|against|underneath|beneath) {_TO},? (?:instead of|in place of|rather than|in lieu of|where once [a-z ]{{0,12}}|not(?: to)?) (?P<from>{MUSIC_PHRASE}))", build=_in_a_copy),
    Rule("substitutes Y for the ones", "music_change", rf"@begin(?P<quote>(?:substitut|us|plays?|hav|offer|slott?|slipp?)(?:e|es|ed|ing|s|ed in|ing in) (?P<to>(?:other|different|new|newer|lesser|cheaper|later) (?:[a-z-]+ )?{NOUN}s?|(?:other|different|new|newer|lesser|cheaper|later) (?:pieces|compositions|recordings|works|material)(?: (?:by|from|of) (?:the )?(?:@any|same [a-z]+|group|band|composer))?)(?: by the (?:group|band|composer|same [a-z]+))? (?:for|in place of|instead of|rather than) (?P<from>the ones|those|{MUSIC_PHRASE}))", build=_in_a_copy),
    Rule("removes this and MUSIC", "music_change", rf"\b(?P<quote>(?:removes?|removed|removing|drops?|dropped|dropping|strips?|stripped|stripping|cuts?|loses?|lost|losing|deletes?|deleted|omits?|omitted|takes out|took out|excises|excised) (?!out\b)(?:away |out |off )?(?:the |all |its |his )?[^\n.;,()]{{3,50}}? and (?P<from>(?:the |its |his |her )?@any(?:'s?)? (?:[a-z-]+ ){{0,3}}?{NOUN}|(?:the |its )(?:[a-z-]+ ){{0,2}}?(?:songs?|score|theme|music)))(?= (?:from|over|under|behind|on|during|in)\b|[.,;:)]|$)", build=_taken_out),
    Rule("none of X's songs made it in", "music_change", rf"\b(?P<quote>(?:none|not one|not a (?:note|bar|single one|single song)|nothing|no trace|little|not a second|hardly any|no) of (?:(?P<from>(?:the )?@any)(?:'s?)? |his |her |their |the |its )(?:[a-z-]+ ){{0,3}}?{NOUN}s? (?:ever |actually |finally |in the end )*(?:made it|make it|makes it|survived?|survives|is heard|are heard|is left|remains?|remained|reached|got|ended up|can be heard|was heard|were heard|were used|was used)\b(?: (?:in|into|to|onto|on) (?:the )?(?:[a-z-]+ ){{0,2}}?[a-z]+)?)", build=_none_made_it),
    Rule("its place taken by Y", "music_change", rf"(?P<quote>(?P<from>{MUSIC_PHRASE})(?: (?:is|are|was|were|has|have|had|now|been|also|sadly|all)){{0,3}} (?:missing|gone|cut|dropped|absent|lost|removed|pulled|out|stripped(?: out)?|silent)[^\n.;]{{0,60}}?,? (?:its|their|his|her) (?:place|places|stead) (?:is |was |are |being |now |has been )*(?:taken|filled|usurped|occupied|supplied) (?:up )?(?:by|with) {_TO})", build=_made_way),
    Rule("a Y plays where X had been", "music_change", rf"(?P<quote>{_TO} (?:now |sadly |instead )?(?:plays?|sits?|stands?|runs?|is heard|are heard|can be heard|fills in|is|are|blares|drones) (?:on |over |in )?where(?:ver)? (?P<from>{MUSIC_PHRASE}) (?:once |had |used to |should |ought to |was |were |originally |did )+(?:played?|be|been|stood|sat|heard|sounded|ran)?)", build=_heard_over_silence),
    Rule("X gone, Y in its stead", "music_change", rf"(?P<quote>(?P<from>{MUSIC_PHRASE}) (?:is|are|was|were|has been|have been) (?:[a-z]+ )?(?:gone|missing|cut|dropped|removed|silent|excised|taken out|lost),? and (?:there is|there are|there's|we get|you get|you hear|we hear|one hears|what plays is) (?P<to>[^\n.;,]{{3,50}}?) (?:in (?:its|their) (?:stead|place)|instead))\b", build=_made_way),
    Rule("Y took over from X's score", "music_change", rf"(?P<quote>(?P<from>{MUSIC_PHRASE}) (?:was|were|had been) (?:[a-z]+ )?(?:thrown out|rejected|discarded|scrapped|dropped|abandoned|shelved|junked|withdrawn)[^\n.;]{{0,90}}?,? and (?P<to>(?:an? |the |some )?(?:[a-z-]+ |@any(?:'s)? ){{0,3}}?(?:{NOUN}|improvisations?|trio|quartet|band|group|@any)) (?:took over|took its place|stepped in|was used|were used|was heard|were heard|came in))\b", build=_made_way),
    Rule("Y displaced X", "music_change", rf"(?P<quote>(?P<to>(?:the )?@any's? (?:[a-z-]+ ){{0,2}}?(?:{NOUN}|waltz(?:es)?|improvisations?|guitar|piano|pieces|compositions)) (?:displaced|supplanted|ousted|elbowed out|superseded|drove out) (?P<from>(?:an? |the )?(?:[a-z-]+ |@any(?:'s)? ){{0,3}}?{NOUN}))\b", build=_made_way),
    Rule("not a note of X is left", "music_change", rf"\b(?P<quote>(?:not a (?:note|bar)|nothing|none|no trace) of (?P<from>(?:the )?@any(?:'s)?(?: {NOUN})?) (?:is|are|was|were|remains|survives) ?(?:left|there|to be heard|heard|present|kept)?(?: (?:on|in|to) (?:the|this|its|any) [^\n.;,()]{{3,40}})?)", build=_none_made_it),
    Rule("the song is faded down", "music_change", rf"@begin(?P<quote>(?:with |has |had )?(?P<from>(?:its|the|his|her) (?:[a-z-]+ ){{0,2}}?{NOUN}|\"@any,?\"|@any's? {NOUN}) (?:is |was |were |are |has been )?(?:faded (?:down|out)|muted|silenced|blanked out|turned down|bleeped|mixed (?:down|out)|dubbed over|wiped))(?=[.,;:)]|$| (?:on|in|for|throughout)\b)", build=_taken_out),
    Rule("copies substitute stock cues", "music_change", r"\b(?P<quote>(?:substitut(?:es?|ed|ing)|us(?:es|ed)|play(?:s|ed)?|ha(?:s|ve|d)|carr(?:y|ies)|dubs? in|slots? in) (?P<to>(?:some )?(?:stock|library|generic|canned|replacement|sound-alike) (?:cues?|music|tracks?|songs?|recordings)))(?=[.,;:)]|$| (?:instead|throughout|in (?:its|their)|for|where|over|under)\b)", build=_in_a_copy),
    Rule("swaps X for something", "music_change", r"\b(?P<quote>(?:swaps?|swapped|swapping|replaces?|replaced|replacing|trades?|traded|trading|exchanges?|exchanged)(?: out)? (?P<from>@any(?:'s?)?) (?:for|with) (?P<to>(?:something|what|anything|whatever) [^\n.;,]{3,50}))(?=[.,;]|$)", build=_in_a_copy),
)  # fmt: skip
