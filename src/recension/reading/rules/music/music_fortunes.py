"""What became of a film's music from copy to copy, told clause by clause: lost, given way, kept away, and come back.

Where a passage speaks of music and of copies or versions, each clause that tells what befell a piece of it is a change.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.music._changes import GENERIC, VERSIONS, bare, by_of, reason_of, standing_of, told_before
from recension.reading.rules.music._musical_names import is_musical
from recension.vocabulary import Assertion

_ANY = f"[{PERSON}{NAME}{CHARACTER}{TITLE}{QUOTED}]"
_NOUN = r"(?:songs?|score|music|tracks?|numbers?|tunes?|themes?|march|soundtrack|needle[ -]drops?|records?|cues?|recordings?|waltz|ballads?)"
#: A piece of music: by its noun with what describes it, or by a name that the text uses of music.
_WORD = r"(?:(?!(?:tapes?|vhs|dvds?|discs?|cable|video|cassettes?|television|tv|abroad|here)\b|on\b|in\b|at\b|for\b|by\b|from\b|with\b|so\b|until\b|and\b|but\b|that\b|which\b|when\b|where\b|is\b|was\b|were\b|are\b|has\b|had\b|to\b)[a-z'-]+)"
_PIECE = rf"(?:(?:(?:{_WORD},? ){{0,4}}?(?:\"?{_ANY},?\"?(?:'s?)? (?:{_WORD} ){{0,3}}?)?{_NOUN}\b(?: by {_ANY})?)|(?:{_ANY}(?:'s?)? (?=\"))?(?:the )?\"?{_ANY},?\"?(?:'s)?)"
#: What is put in its place, however it is described.
_OTHER = rf"(?:(?:an?|the|some|another|other|something|somebody|someone|two|three) (?:[^\n.;,()]{{0,50}}?)|(?:cheap|cheaper|cover|session|library|stock|new|other|synthesi[sz]er|generic|anonymous|pastiche|lesser|bland|sub-[a-z]+) [^\n.;,()]{{3,50}}?|{_PIECE})"
_SAY = r"(?:(?:[a-z]+ly|also|now|later|since|then|all|both|too|simply|just|once|at last|even) )*"
_BE = r"(?:was|were|is|are|has been|have been|had been|got|gets|being|been)"
#: "Quill's song, under the titles, is missing".
_ASIDE = r"(?:[^\n.;,()]{3,40}, )?"
_COPY = r"(?: (?:from|on|in|off) [^\n.;,()]{3,70})?"


def _fortune(hit: Hit) -> Iterator[Draft]:
    """A change: what was lost, what took its place or what came back, if it is music and the talk is of copies."""
    place = around(hit.typed, *hit.match.span("quote"), width=160)
    others = [m for m in place.others(40) if not is_musical(m, hit.typed)]
    if others or hit.sentence.rstrip().endswith("?") or not _is_of_music(hit) or not _is_of_copies(hit) or _OF_PEOPLE.search(hit.match[0]):
        return
    lost, back = _words(hit, "lost"), _words(hit, "back")
    put_in = _words(hit, "new") or _words(hit, "new_made")
    if lost.lower() in _PRONOUNS | GENERIC or not (lost or back):
        lost = _meant(hit) or lost
    if back.lower() in _PRONOUNS | GENERIC:
        back = _meant(hit) or "original music"
    qualifiers = {"from": lost, "to": put_in or back, "reason": reason_of(hit, place), "by": by_of(hit, place)}
    value = f"{back} restored" if back else lost or f"{put_in} kept"
    yield hit.draft(value, qualifiers, quote=_clause(hit), assertion=standing_of(hit, place) or Assertion.ASSERTED)


def _returned(hit: Hit) -> Iterator[Draft]:
    """Music that is there, where the text told before that it had been lost, or calls it the original."""
    if _CHANGED.search(hit.typed.shadow[: hit.match.start()]) or _OF_OLD.search(hit.sentence):
        yield from _fortune(hit)


_OF_OLD = re.compile(r"\b(?:original|again|at last|restor\w+|reinstat\w+|cleared|as (?:intended|it did|it was))\b")


def _in_its_stead(hit: Hit) -> Iterator[Draft]:
    """Music put in, where the words before tell what was wanted, or what it would have cost."""
    if _WANTED.search(_before(hit) + hit.sentence) is not None:
        yield from _fortune(hit)


_WANTED = re.compile(r"\b(?:wanted|asked|demanded|refused|rights|fee|fees|licen\w+|was to have|were to have|meant|intended|instead|too much|money|clear\w*|afford)\b")


def _meant(hit: Hit) -> str:
    """The music that a pronoun means: a name of music shortly before, else what the sentences before tell of."""
    start = hit.match.start()
    named = [m for m in hit.typed.within(max(0, start - _REACH), start) if is_musical(m, hit.typed)]
    return named[-1].name if named else told_before(hit)


_PRONOUNS = frozenset(("every note", "all of it", "all of them", *"it him her them that those all everything everyone".split()))
_OF_PEOPLE = re.compile(r"\b(?:actors?|actress|directors?(?!'s? (?:cut|version))|starring|roles?|scenes?|footage|minutes|subtitles?|dialogue|shots?|picture|transfer|commentary|extras?)\b")


_GROUPS = ("lost", "new", "new_made", "back")


def _is_of_music(hit: Hit) -> bool:
    """Whether what is changed is music: by its noun, by a name that is musical in the text, or by what was told before."""
    told = [hit.match[group] for group in _GROUPS if hit.has(group)]
    named = [m for group in _GROUPS for m in hit.mentions(group)]
    if any(_MUSIC.search(words) for words in told) or any(is_musical(m, hit.typed) for m in named):
        return True
    if _HEARD.search(hit.match[0]) or (hit.has("new") and hit.rule.name in _PUT_IN and _MUSIC.search(_before(hit))):
        return True
    if any(m.kind in (QUOTED, TITLE) and '"' in words for m in named for words in told) and _MUSIC.search(_before(hit) + hit.sentence):
        return True  # a song in its marks
    return not named and _CHANGED.search(_before(hit)) is not None and _MUSIC.search(_before(hit)) is not None


_MUSIC = re.compile(rf"\b(?:{_NOUN}|songs|band|singer|orchestra|synthesi[sz]ers?|instrumental|sound-?alikes?|tenor|soprano|choir|library music|muzak|guitars?|piano|composer|substitute|{_NOUN}s)\b")
_HEARD = re.compile(r"\bto be heard\b")
_PUT_IN = frozenset(("other music dubbed in",))
#: That music was changed already: "it stayed like that".
_CHANGED = re.compile(r"\b(?:replac\w+|swapp\w+|substitut\w+|lost|gone|went too|dropped|in (?:the )?place|its place|laid over|gave way|gives way|missing|struck|pulled|fades? out|stripped|removed|dubbed|sound-?alikes?|wrong (?:songs?|music|score))\b")


def _is_of_copies(hit: Hit) -> bool:
    """Whether the talk is of copies and versions, or of what was wanted and too dear."""
    here, before = hit.sentence, _before(hit)
    return any(p.search(here) for p in (VERSIONS, _CASSETTE)) or any(p.search(before) for p in (VERSIONS, _WANTED))


_CASSETTE = re.compile(r"\b(?:cassettes?|laserdiscs?|discs?|transfers?|restorations?|tapes?|television|tv|cable|abroad|overseas|export)\b")
_REACH = 320


def _before(hit: Hit) -> str:
    """The words before a match, back into the two sentences before its own."""
    start = hit.match.start()
    return hit.typed.shadow[max(0, start - _REACH) : start]


def _words(hit: Hit, group: str) -> str:
    """What a group names, without its articles."""
    words = bare(hit.words(group)) if hit.has(group) else ""
    return words + '"' * (words.count('"') % 2)


def _clause(hit: Hit) -> tuple[int, int]:
    """The clause in which it stands, where it is short: with the copy that it is told of."""
    start, end = hit.match.span("quote")
    line = hit.typed.line_at(start)
    cut = max((m.end() for m in _BREAK.finditer(hit.typed.shadow, line[0], start)), default=line[0])
    stop = _BREAK.search(hit.typed.shadow, end, line[1])
    until = stop.start() if stop else line[1]
    begin = cut if end - cut <= _LONGEST else start
    until = until if until - begin <= _LONGEST else end
    words = hit.typed.shadow[begin:until]
    return hit.typed.to_view(begin + len(words) - len(words.lstrip(' ,"')), begin + len(words.rstrip(' ,.;:!?"')))


_LONGEST = 150
_BREAK = re.compile(r"[;:()—]|, (?:and|but|so|which|who|while|though|although|because|since|as)\b|[.!?]\"?$")

RULES: tuple[Rule, ...] = (
    Rule("music was lost", "music_change", rf"(?<![\w'-])(?P<quote>(?P<lost>{_PIECE}),? {_ASIDE}(?:{_BE} {_SAY})(?:lost|faded(?: out| down)?|trimmed|struck|dropped|gone|missing|stripped(?: out| off)?|taken (?:out|off)|pulled|snipped|silenced|muted|axed|excised|absent)\b{_COPY})", build=_fortune),
    Rule("music, cut from it", "music_change", rf"(?<![\w'-])(?P<quote>(?P<lost>{_PIECE}), (?:long |once |all )?(?:cut|dropped|stripped|missing|absent|removed|struck|taken|gone) (?:from|off|on|in|out of) [^\n.;,()]{{3,60}})", build=_fortune),
    Rule("so many were replaced", "music_change", rf"(?:^|[;:—] ?|\b(?:and|but) )(?P<quote>(?:one|two|three|four|both|most|all|some|several|they|these|the rest)(?: of (?:them|these))? (?:{_BE} {_SAY})(?:replaced|swapped|exchanged|substituted)(?: out)? (?:with|by|for) (?P<new>{_OTHER}))(?=[.,;:()\n]|$| (?:and|but|on|in|when|because|which|that)\b)", build=_fortune),
    Rule("music went", "music_change", rf"(?<![\w'-])(?P<quote>(?P<lost>{_PIECE}),? {_SAY}(?:fades? out (?:early|too soon)|goes missing|went missing|vanish(?:es|ed)|disappear(?:s|ed)|went (?:too|as well|with it|the same way)|goes (?:too|as well|the same way)|(?:has|have|had) gone(?: the same way)?|(?:did not|didn't|does not|doesn't) (?:make it|survive)){_COPY})", build=_fortune),
    Rule("the copy drops music", "music_change", rf"\b(?P<quote>(?:drop(?:s|ped)?|los(?:es|t|ing)|omits?|omitted|strips?|stripped(?: out)?|cuts?(?: out)?|mutes?|muted|pull(?:s|ed)|lacks?|lacked|misses|is missing|was missing|is without|was without|does without|throws out|threw out|took out|takes out) (?P<lost>{_PIECE}))(?=[.,;:()\n]|$| (?:and|but|altogether|entirely|on|in|from|for|because|when|which|that)\b)", build=_fortune),
    Rule("music was redone", "music_change", rf"(?<![\w'-])(?P<quote>(?P<lost>{_PIECE}),? (?:{_BE} {_SAY})(?:redone|re-?recorded|re-?scored|covered|resung|overdubbed|dubbed over|remade|replayed) (?:by|with) (?P<new>{_OTHER}))(?=[.,;:()\n]|$| (?:and|but|on|in|for|when|because|which|that)\b)", build=_fortune),
    Rule("swaps music for other", "music_change", rf"\b(?P<quote>(?:swap(?:s|ped)?|exchang(?:es|ed)|trad(?:es|ed)|replac(?:es|ed)|substitut(?:es|ed)|switch(?:es|ed))(?: out)? (?P<lost>{_PIECE}) (?:for|with|by) (?P<new>{_OTHER}))(?=[.,;:()\n]|$| (?:and|but|on|in|when|because|which|that)\b)", build=_fortune),
    Rule("not this music but that", "music_change", rf"\b(?P<quote>(?:isn't|is not|wasn't|was not|no longer) (?P<lost>{_PIECE}),? but (?P<new>{_OTHER}))(?=[.,;:()\n]|$)", build=_fortune),
    Rule("music is nowhere", "music_change", rf"(?<![\w'-])(?P<quote>(?P<lost>{_PIECE}),? {_BE} {_SAY}(?:nowhere (?:to be (?:heard|found)|on|in)|not there|nowhere)\b)", build=_fortune),
    Rule("other music dubbed in", "music_change", rf"\b(?P<quote>(?:dubbed|slipped|patched|stuck|brought|laid|dropped|put|dubs|slips|patches|sticks|brings|drops|puts) in (?P<new>{_OTHER})|(?:recorded|commissioned|hired|knocked (?:up|out)|bought in|ran up) (?P<new_made>(?:an?|some|cheap|new) (?:[a-z'-]+ ){{0,3}}(?:sound-?alikes?|imitations?|imitators?|covers?|substitutes?|stand-ins?|replacements?|score|music|band)))(?=[.,;:()\n]|$| (?:and|but|on|in|for|when|because|which|that|to)\b)", build=_in_its_stead),
    Rule("music gave way", "music_change", rf"(?<![\w'-])(?P<quote>(?P<lost>{_PIECE}),? {_SAY}(?:gave|gives|giving|had to give|made|makes|making) way (?:to|for) (?P<new>{_OTHER}))(?=[.,;:()\n]|$| (?:and|but|on|in|when|because|which|that)\b)", build=_fortune),
    Rule("other music takes its place", "music_change", rf"(?<![\w'-])(?P<quote>(?P<new>{_OTHER}),? {_SAY}(?:takes?|took|taking|has taken|had taken) (?:its|their|his|her) places?)\b", build=_fortune),
    Rule("other music in its place", "music_change", rf"\b(?P<quote>(?:carried|carries|carrying|had|has|having|used|uses|plays|played|puts?|offers|offered|gives|gave|heard|hear|hears|with|got|gets)(?: us| you)? (?P<new>{_OTHER}) (?:in place of|instead of|in lieu of) (?P<lost>{_PIECE}))(?=[.,;:()\n]|$| (?:and|but|on|in|when|because|which|that)\b)", build=_fortune),
    Rule("laid over other music", "music_change", rf"\b(?P<quote>(?:(?:was|were|is|are) (?:laid|played|danced|set|cut|tracked) (?:over|to) (?P<new>{_OTHER})(?= playing\b|[.,;:\n]|$))[^\n.;,()]{{0,40}})", build=_fortune),
    Rule("other music over it", "music_change", r"(?:,|\band) (?P<quote>(?P<new>an? [^\n.;,()]{3,40}?) (?:plays|played|was laid|is laid|was dubbed|is dubbed) over\b[^\n.;,()]{0,40})", build=_fortune),
    Rule("the substitute is kept", "music_change", r"\b(?P<quote>(?:kept|keeps|retained|retains|stuck with|sticks with|repeated|repeats|still (?:has|have|had|carries|carried|plays)) (?:the |its )?(?P<new>(?:[a-z]+ )?(?:substitutes?|replacements?|stand-ins?|sound-?alikes?)(?: (?:songs?|music|score|tracks?))?|(?:wrong|other|cheap|cheaper|session|new) (?:songs?|music|score|tracks?)))\b", build=_fortune),
    Rule("it stayed like that", "music_change", r"\b(?P<quote>(?:it|things|that|they) (?:stayed|remained|stays|remains) (?:like that|that way|so|gone|lost|missing) (?:on|in|through|for|until)\b[^\n.;()]{3,70})", build=_fortune),
    Rule("music put back", "music_change", rf"\b(?P<quote>(?:put|puts|putting|has put|brought|brings|bringing|got|gets|has|have|had|gives|gave|giving)(?: you| us)? (?P<back>it|him|her|them|everything|every note|all of (?:it|them)|{_PIECE})(?: all)? back)\b(?! (?:to (?:the )?(?:life|school|work|earth)|in time|together|home|story))", build=_fortune),
    Rule("music came back", "music_change", rf"(?<![\w'-])(?P<quote>(?P<back>{_PIECE}),? {_SAY}(?:came|comes|come|is|are|was|were|has come|have come|had come)(?: all)? back (?:with|on|in|for|at last|where)\b[^\n.;,()]{{0,60}})", build=_fortune),
    Rule("music returned", "music_change", rf"(?<![\w'-])(?P<quote>(?P<back>{_PIECE}),? (?:[^\n.;,()]{{3,50}}, )?(?:(?:has |have |had )?return(?:ed|s)? (?:in|on|with|for|to)|{_BE} {_SAY}(?:present|there|heard again|restored|reinstated|included|all there|back|in place)\b(?! (?:to|together))|included(?=[.,;]|$))[^\n.;,()]{{0,60}})", build=_returned),
    Rule("hear music again", "music_change", rf"\b(?P<quote>(?:lets? (?:you|us|one) hear|you (?:can |now |can now )?hear|reinstat(?:es|ed)|the only (?:place|way) to (?:find|hear|get)|one hears) (?:every note of |all of |all )?(?P<back>{_PIECE}(?:'s)?)(?: again| as intended| in full)?)(?=[.,;:()\n]|$| (?:on|in|and|but|for|as|again)\b)", build=_returned),
    Rule("music restored", "music_change", rf"\b(?P<quote>(?:restored|restores|restoring|reinstated|reinstates|reinstating|returned|returns|returning) (?P<back>{_PIECE})(?: to (?:its|their|his|her) (?:proper |rightful |old )?places?)?)(?=[.,;:()\n]|$| (?:and|to|in|on|for|at|as)\b)", build=_fortune),
    Rule("music and all", "music_change", rf"(?<![\w'-])(?P<quote>(?P<back>(?:the )?(?:[a-z]+ )?{_NOUN}|(?:the )?\"?{_ANY}\"?(?:'s?)?(?: {_NOUN})?),? (?:and all|(?:all )?intact|in (?:his|her|its|their) (?:own |proper |rightful )?place))\b", build=_returned),
)  # fmt: skip
