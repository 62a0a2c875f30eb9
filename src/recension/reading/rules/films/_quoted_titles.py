"""Films in quotation marks that the authority does not know: what else stands so, and what tells it apart."""

import re

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Hit
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._film_cues import film_before, film_framed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.namesakes._signs import is_common
from recension.reading.other_films._songs import in_marks
from recension.reading.rules.films._bare_titles import PEOPLES
from recension.reading.rules.films._title_rows import is_among_marked
from recension.values import fold

#: Where these are spoken of a name in quotation marks may be theirs.
OF_MUSIC = re.compile(
    r"\b(?:songs?|sings?|sung|singing|soundtrack|music|album|ballad|tunes?|band|lyrics|episodes?|chapters?|called|titled|entitled|says?|said|tells|line|phrase)\b"
)
#: Whose or what it is, and what somebody is called or plays: no title.
_NO_TITLE_BEFORE = re.compile(
    rf"\b(?:an?|his|her|my|your|our|their|its|this|these|that|such|some|any|no longer|more|very|so|too|as|plays?|playing|played|portray\w*|role of|roles|character(?: of)?|named?|nam(?:es|ing)|name of|dubbed|self-dubbed|"
    rf"nicknamed|known as|a\.?k\.?a\.?|i\.e\.-?|billed as|calls?|calling|the word|words?|term|motto|slogan|tagline|sign|banner|stating|states|shouting|crying|yells?|asks?|replies|answer(?: was|s)?|answered|whispers|"
    rf"reads?|reading|book|novel|autobiography|biography|memoirs?|poem|play|article|essay|magazine|paper|column|website|blog|channel|network|station|game|ride|painting|photograph|part|card|during|by|on|jump to|cut to|to read|web ?site's|saying|rebranded|renamed|christened|answer|level|mode|number|routine|dance|pages from|pages of|boxed set of|set of|pack)[:,]? [\"']?$|\ban? (?:(?!film|movie|series|show|comedy|hit|classic|drama|thriller|western|sitcom|cartoon)[a-z-]+ ){{1,2}}[\"']?$|\brole of [^\n]{{3,30}}$|^[\"']?$|[.!?:] [\"']?$|{CHARACTER} [\"']?$"
)
_THE_BEFORE = re.compile(r"\bthe (?:[a-z0-9-]+ )?[\"']?$")
_FILM_BEHIND = re.compile(r"[,.]?[\"']? (?:(?:and|or|&) .{1,4} )?(?:films?|movies?|series|serials?|shows?|sitcoms?|trilogy|saga|franchise|sequels?|pictures?|cartoons?|remake)\b")
#: A title in brackets is of whoever stands before them.
_BRACKET_BEFORE = re.compile(rf"(?<![{PERSON}{NAME}])(?<![{PERSON}{NAME}],) \([\"']?$")
#: Words that may follow a title; behind another word it only says which "Salt Wharf" boots they are.
FOLLOWS = re.compile(
    r"[,.!?]?[\"']?(?: (?=\))|$|[,.;:)!?—-]|'s\b| (?:[(—\"-]|(?:and|or|but|nor|is|was|are|were|has|had|have|did|does|do|[a-z]+n't|will|would|could|should|may|might|can|in|with|for|from|to|on|at|by|as|than|then|because|when|while|which|who|that|where|"
    r"this|it|he|she|they|we|i|you|so|too|also|instead|again|before|after|since|until|if|though|although|years|made|came|comes|got|gets|gave|showed|shows|seems?|seemed|looks?|feels?|felt|worked|used|takes|took|makes|starring|directed|fame|about|of|not|never|"
    r"films?|movies?|series|serials?|shows?|sitcoms?|trilogy|saga|franchise|sequels?|pictures?|cartoons?|remake|level|look|any|all|both|just|only|even|more|much|yet|now|later|earlier|there|here|without|among|like|a|an|the|his|her|its|or|another|one|two|up|out|into|over|under|back|down|off|did|went|goes|ran|runs|won|told|tells|plays|played|directed|stars?|starred|features?|featured|has|ended|began|opened|proved|proves|remains?|became|becomes|works|beats|wins)\b))"
)
_NO_TITLE_BEHIND = re.compile(
    rf"[,.!?]?[\"']? (?:deadpans|says?|said|asks?|he|she|they|i|will|to|style|type|number|numbers|dance|speech|scene|scenes|sequence|routine|sketch|music|theme|award|prize|category|theory|theories|button|sign|list|"
    rf"production|plays|book|farm|fans|house|hotel|school|camp|kind|level|moment|moments|approach|version|syndrome|effect|thing|look|mentality|regular)\b|[\"']? {CHARACTER}|[!?]|[.,]?[\"'] \(?[{PERSON}{CHARACTER}{NAME}]"
)
_GIVEN, _RANKS = words_of("given_names"), words_of("honorifics")
#: What else is set in marks, where it is spoken of shortly before.
_OF_OTHERS = re.compile(r"\b(?:episodes|songs?|music|soundtrack|album|featurettes?|commentary|extras|supplements?|titles)\b")
_BACK, _WIDE, _TALK = 40, 90, 250
#: Whatever is told of its episodes, a series is called so.
_EPISODE_OF = re.compile(r"\b(?:episodes?|seasons?|series) of [\"']?$")


def is_unheard_of(hit: Hit, m: Mention) -> bool:
    """Whether several words in quotation marks, written as titles are, name a film or a series that nobody has heard of."""
    shadow, start, end = hit.typed.shadow, hit.match.start("value"), hit.match.end("value")
    line = hit.typed.line_at(start)
    before = shadow[max(line[0], start - _BACK) : start]
    if _NO_TITLE_BEFORE.search(before) or _NO_TITLE_BEHIND.match(shadow, end) or not _marks_films(hit.typed):
        return False
    if _EPISODE_OF.search(before):
        return True
    if OF_MUSIC.search(shadow, max(line[0], start - _WIDE), min(line[1], end + _BACK)) or _OF_OTHERS.search(shadow, max(0, start - _TALK), end + _BACK):
        return False
    if _BRACKET_BEFORE.search(before) or not FOLLOWS.match(shadow, end):
        return False
    if _THE_BEFORE.search(before) and not _FILM_BEHIND.match(shadow, end):
        return False
    return not _is_a_name(m.name)


def is_cued(hit: Hit, m: Mention, lead: str, after: str) -> bool:
    """Whether a name in marks stands among films, behind the name of whoever makes them or where films are spoken of."""
    if OF_MUSIC.search(lead[-_NEAR:]) or _NO_TITLE_BEHIND.match(after) or _is_a_name(m.name):
        return False
    if is_among_marked(hit, m) or _is_a_directors(hit):
        return True
    if m.words == 1 and (is_common(m.name.lower()) or fold(m.name) in PEOPLES):
        return False
    if film_before(lead) or (m.words > 1 and film_framed(lead, after.lstrip("\"'"))):
        return True
    return _keeps_marks_for_films(hit.typed) and _stands_as_title(hit, after)


_NEAR = 60


def _is_a_directors(hit: Hit) -> bool:
    """Whether somebody who directs owns a name: "Quill's 'Brine'"."""
    start = hit.match.start("value")
    before = hit.typed.within(max(0, start - 5), start)
    if not before or before[-1].kind != PERSON or not _OWNED.search(hit.typed.shadow, max(0, start - 5), start):
        return False
    person = before[-1]
    return person.trade == "director" or (person.credit is not None and "director" in person.credit.properties)


_OWNED = re.compile(rf"{PERSON}'s? [\"']?$")


@once_a_text
def _keeps_marks_for_films(typed: Typed) -> bool:
    """Whether most of what a text sets in marks, of several, are films that the authority knows, or its own."""
    marked = [m for m in typed.mentions if m.kind in (TITLE, QUOTED) and in_marks(typed, m)]
    films = {m.name for m in marked if m.kind == TITLE and (m.own or m.known)}
    others = {m.name for m in marked if m.kind != TITLE or not (m.own or m.known)}
    return sum(" " in name for name in films) >= _SEVERAL and len(films) > len(others)


_SEVERAL = 2


def _stands_as_title(hit: Hit, after: str) -> bool:
    """Whether a name in marks stands as titles do: nothing makes it a word, a name or what somebody says."""
    start = hit.match.start("value")
    before = hit.typed.shadow[max(hit.typed.line_at(start)[0], start - _BACK) : start]
    if _OPENS.search(before):
        return _SUBJECT.match(after) is not None
    if _NO_TITLE_BEFORE.search(before) or _THE_BEFORE.search(before):
        return False
    return FOLLOWS.match(after) is not None


#: A title opens a sentence of which it is the subject: "'Brine' is among the best".
_OPENS, _SUBJECT = re.compile(r"(?:^|[.!?:] )[\"']?$"), re.compile(r"[,.]?[\"'] (?:is|was|has|had|does|did|works|worked|comes|came)\b")


@once_a_text
def _marks_films(typed: Typed) -> bool:
    """Whether a text sets films in quotation marks: its own, or one that the authority knows."""
    return any(m.kind == TITLE and (m.own or m.known) and in_marks(typed, m) for m in typed.mentions)


def _is_a_name(name: str) -> bool:
    """Whether words are somebody's, a given name and one more or a rank and a name; or a firm's."""
    words = name.lower().split()
    if words[-1] in _FIRMS:
        return True
    return len(words) < _NAMES and (words[0] in _GIVEN or words[0].strip(".") in _RANKS)


_NAMES = 3
_FIRMS = frozenset("corporation entertainment video productions pictures studios company inc records films magazine".split())
