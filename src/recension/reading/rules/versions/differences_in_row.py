"""What became of parts of the film in a version, deed after deed: "some gore went, and with it any hint of …", "out went …".

Whoever tells how a film was cut goes on in the same breath: "they trimmed five minutes, toned down the slapstick and
slowed several things down". The first words say that a film is being cut; what is joined to them says what else became
of it, and each such clause is a difference of its own.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._differences import PART, SUPPLEMENT, TIME_CUT, WHAT, spoken_of_versions
from recension.reading.rules.versions.versions_told_on import MIGHT
from recension.vocabulary import Assertion

_MUSIC = re.compile(r"\b(?:songs?|scores?|music|soundtrack|theme|cues?|tunes?)\b")
#: Who cuts films, and what says that one was cut.
_CUTTING = re.compile(
    r"\b(?:releas\w+|re-?cut|re-?edit\w*|trimm\w+|censor\w*|ratings? board|mpaa|bbfc|distribut\w+|bought (?:it|the (?:film|picture|rights))|had (?:its|their) way with it|versions?|prints?|cuts?|"
    r"minutes|dubbed|(?:film|picture|movie) (?:was|had been) (?:cut|trimmed|shortened)|an? [\"']?(?:x|r|nc-17|18|aa)[\"']?\b)"
)
_PAST = r"(?:[a-z]+ed|threw|took|put|made|gave|left|lost|cut|got|did|let|swapped|shot|sent|laid|stuck)"
#: Where the next deed of the row begins, or the row ends.
_JOINT = re.compile(rf"(?:, (?:and )?|,? and |; )(?=(?:then |also |even |later )?{_PAST} (?!by\b|to be\b|in \d|with (?:him|her|them)\b))")
_OVER = re.compile(r"[.;:!?()\n—]| (?:which|who|because|although|though|while|so that|until|when|where) |, (?:but|which|who|so|because|though|although|where) ")
_LONGEST = 110


def _plain(words: str) -> bool:
    """Whether what is told is no supplement's, no music's and nobody's body."""
    return not (SUPPLEMENT.search(words) or _MUSIC.search(words) or _OF_LIVES.search(words))


_OF_LIVES = re.compile(r"\b(?:hair|throat|career|budget|jobs?|wages|salar\w+|staff|wrists?|head off|costs?)\b")


def _piece(hit: Hit, start: int, end: int) -> Iterator[Draft]:
    """One difference, over shadow[start:end]."""
    words = hit.typed.shadow[start:end]
    end -= len(words) - len(words.rstrip(" ,"))
    if _plain(words) and " " in words.strip() and end - start <= _LONGEST:
        quote = hit.typed.to_view(start, end)
        yield hit.draft(hit.typed.text.view[slice(*quote)], quote=quote, mention=quote, assertion=Assertion.ASSERTED)


def _told_of_cuts(hit: Hit, back: int = 240) -> bool:
    """Whether cutting is spoken of here, and neither of another film's nor of one that never was."""
    start, place = hit.match.start(), near(hit)
    if place.others(60) or only_told(place) or MIGHT.search(place.before):
        return False
    return spoken_of_versions(hit, 1) or _CUTTING.search(hit.typed.shadow, max(0, start - back), start) is not None


def _deeds(hit: Hit) -> Iterator[Draft]:
    """The deeds joined to the first, each for itself: of one subject, in the past."""
    if near(hit).others(60) or MIGHT.search(near(hit).before):
        return
    at, line_end = hit.match.end(), hit.typed.line_at(hit.match.start())[1]
    over = _OVER.search(hit.typed.shadow, at, line_end)
    stop = over.start() if over else line_end
    joints = list(_JOINT.finditer(hit.typed.shadow, at, stop))
    for joint, following in zip_longest(joints, joints[1:]):
        yield from _piece(hit, joint.end(), following.start() if following else stop)


def _went(hit: Hit) -> Iterator[Draft]:
    """So much that went, and what went with it."""
    if _told_of_cuts(hit):
        for group in ("what", "second"):
            if hit.has(group):
                yield from _piece(hit, *hit.match.span(group))


def _out(hit: Hit) -> Iterator[Draft]:
    """The parts of a list that went out or came back, each for itself."""
    if not _told_of_cuts(hit):
        return
    start, end = hit.match.span("list")
    at, first = start, True
    for joint in [*_ITEMS.finditer(hit.typed.shadow, start, end), None]:
        stop = joint.start() if joint else end
        words = hit.typed.shadow[at:stop]
        if first or not _ASIDE.match(words):
            yield from _piece(hit, hit.match.start("quote") if first else at, stop)
        at, first = joint.end() if joint else end, False


_ITEMS = re.compile(r", (?:and )?(?=(?:the|most|all|any|every|much|some|a|his|her|its|two|three|which|who|said|as)\b|[\ue001-\ue005])")
_ASIDE = re.compile(r"(?:which|who|said|as)\b")


def _turned(hit: Hit) -> Iterator[Draft]:
    """What became what, in a sentence of versions."""
    if spoken_of_versions(hit, 0) and not (near(hit).others(60) or MIGHT.search(near(hit).before) or _PEOPLE.search(hit.match[0])):
        yield from _piece(hit, *hit.match.span("quote"))


_PEOPLE = re.compile(r"^(?:,? ?(?:and )?)?(?:he|she|they|who|it|this|that|which|the (?:film|movie|picture|director|actor|star|result|series))\b|\bbecame (?:an? |the )?(?:[a-z]+ )?(?:hit|success|star|classic|cult|film|movie|sensation|legend|director|favourite|favorite|staple|series|available|known|famous|popular)\b")


def _changed(hit: Hit) -> Iterator[Draft]:
    if _told_of_cuts(hit, 200) and _plain(hit.match[0]):
        yield from _piece(hit, *hit.match.span("quote"))


_ADVERB = r"(?:(?:also|all|even|now|simply|then|only|[a-z]+ly) )*"
_LOOK = r"(?:picture|image|frame|framing|(?:old |english |original )?subtitles?|titles|(?:english |italian |german )?(?:track|dialogue|dub|dubbing)|colou?rs?|credits|(?:aspect )?ratio|narration|intertitles)"
_DONE = r"(?:squeezed|stretched|cropped|overhauled|simplified|redone|retranslated|reframed|re-?framed|darkened|brightened|re-?coloured|re-?graded|re-?timed|thrown (?:away|out)|discarded|junked|recorded (?:afresh|again|anew)|re-?written|re-?translated|translated anew|toned down|cleaned up|blown up|re-?done|burned in|burnt in|replaced|softened|bowdleri[sz]ed)"
_STOP = r"(?=[.,;:!?)—\n]|$| (?:and|but|because|so|which|who|while)\b)"

RULES: tuple[Rule, ...] = (
    Rule("deeds in a row", "edition_diff", rf"\b(?:trimmed|cut|shortened|snipped|chopped|lopped|shaved|hacked|excised|dropped|removed|took out|pruned|re-?edited|re-?cut|slashed|sliced) (?:out |off |away )?(?:{TIME_CUT}|it (?:down )?(?:by|to)\b|the (?:film|picture|movie) (?:down )?(?:by|to)\b|(?:a few|some|several|two|three|four|five) scenes)", build=_deeds),
    Rule("so much went", "edition_diff", rf"(?<!\w)(?P<quote>(?P<what>(?:(?:some|about|nearly|over|another|all|only|just) )?(?:{TIME_CUT}|a few (?:seconds|shots|frames|lines)|(?:most|much|all|some) of the [a-z'-]+)(?: of (?:[a-z'-]+ ?){{1,4}}?)? (?:went|vanished|disappeared|were lost|was lost|had to go|were sacrificed|hit the floor|fell to the floor|returned|came back|came out|came off))(?:,? (?:and )?(?P<second>(?:with (?:it|them),? )(?:any|all|every|the|most|much|some|a|his|her|its)\b[^\n.;:()]{{3,100}}?))?)(?=[.,;:!?()—\n]|$| (?:and|but|because|so|which|while)\b)", build=_went),
    Rule("out went", "edition_diff", r"(?:^|[.;:—] ?|, (?:and )?)(?P<quote>(?:out|off|away|back|in) (?:went|came|go|goes|come|comes) (?P<list>[^\n.;:()]{3,220}?))(?=[.;:()!?\n]|$)", build=_out),
    Rule("X became Y", "edition_diff", rf"(?:^|[,;:—] ?(?:and |but )?|(?<!\w)(?:and|but|while) )(?P<quote>(?:(?:the|his|her|its|their|an?) (?:[a-z'-]+ ){{0,2}}?[a-z'-]+|[\ue001-\ue005]\"?) (?:{_ADVERB})(?:became|turned into|was turned into|were turned into|was changed to|were changed to|was renamed) [^\n.;:,()]{{2,60}}?){_STOP}", build=_turned),
    Rule("PART grows", "edition_diff", rf"(?<!\w)(?P<quote>(?:the|a|his|her|their|[a-z\ue001-\ue005]+'s?) (?:(?!the\b|cut\b|version\b|print\b)[a-z\ue001-\ue005'-]+ ){{0,3}}?(?!cut\b|version\b|print\b|film\b|movie\b)[a-z\ue002-]+ (?:runs?|ran|plays?|played|goes on|went on|lasts?|lasted|is|was) (?:{_ADVERB})(?:longer|shorter|on longer|at greater length|for longer))(?=[.,;:!?)\n]|$| (?:and|but|while)\b)", build=_turned),
    Rule("gets an extra PART", "edition_diff", rf"(?<!\w)(?P<quote>(?:(?:the|his|her|their) (?:[a-z\ue001-\ue005'-]+ ){{0,2}}?[a-z\ue002-]+|[\ue001-\ue005]) (?:gets?|got|gains?|gained|lost|loses|has|have|had) (?:an? |one |two |three )(?:extra|additional|further|more|added|whole) [^\n.;:,()]{{2,50}}?){_STOP}", build=_turned),
    Rule("its look was redone", "edition_diff", rf"(?<!\w)(?P<quote>(?:(?:has|have|had|with) )?(?:the|its|all the|most of the|their|an?) (?:[a-z-]+ )?{_LOOK}(?: [^\n.;:,()]{{2,40}}?)? (?:(?:is|are|was|were|has been|have been|had been) )?{_ADVERB}{_DONE}(?: (?:and|into|to|from|in|by) [^\n.;:,()]{{2,60}}?)?){_STOP}", build=_changed),
    Rule("squeezed the picture", "edition_diff", rf"(?<!\w)(?P<quote>(?:(?:has|have|had|[\ue001-\ue003]) )*{_DONE} (?:all )?(?:the|its|his|her) (?:[a-z-]+ )?(?:{_LOOK}|{PART}|{WHAT}|jokes|gags|slapstick|slang)(?: (?:into|to|from|down|for) [^\n.;:,()]{{2,60}}?)?){_STOP}", build=_changed),
)  # fmt: skip
