"""How a change of music is told: what for what, by whom and why, in the words round a match."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import Near, around, near
from recension.reading.matching._rules import Draft, Hit, expand
from recension.reading.mentions._mentions import QUOTED, TITLE
from recension.vocabulary import Assertion

MUSIC = r"(?:songs?|needle[ -]drops?|soundtrack|score|music|tracks?|tunes?|theme|cues?|recordings?|background music|opening song)"
THING = rf"(?:(?:(?:the|an?|his|her|their|its|those|these|all|some|new|original|most|other|rather|more|that|this|of|from|with|by|and|for|in) |(?:[a-z'-]+) |@any(?:'s)? |@any, |\"){{0,7}}?(?:(?:{MUSIC}|flutes?|piano|synthesi[sz]ers?|synths?|orchestra|ones|stuff|muzak|strings|drums?|instrumentals?|sound-?alikes?|knock-?offs?|substitutes?|stand-ins?|numbers?|pieces?|jingles?)\b(?: \"?[{QUOTED}{TITLE}],?\"?)?|@any\"?(?:'s)?(?! (?:{MUSIC})\b)))"
#: What a change begins with: the head of a noun phrase, whose other words are taken in from the left.
HEAD = rf"(?:(?:{MUSIC})\b|@any\"?(?:'s?)?)"
_ADJ = r"(?:(?!is\b|was\b|were\b|are\b|be\b|been\b|it\b|had\b|has\b|that\b|which\b|and\b|but\b|so\b)[a-z'-]+)"
#: A noun phrase of music: a music word with what describes it, or a name that stands for somebody's music.
NEW = (
    rf"(?:(?:(?:the|an?|his|her|their|its|some|all|more|most|several|two|one|another|that|those) (?:of the |of )?)?(?:{_ADJ} |@any(?:'s?)? |\"){{0,5}}?"
    rf"(?:{MUSIC}|compositions?|numbers?|pieces?|instrumentals?|sound-?alikes?|knock-?offs?|covers?|muzak|stand-ins?|synthesi[sz]ers?|jingles?|hits?|orchestra|guitar music|ones)\b"
    rf"(?: (?:by|from|of) (?:(?!the\b)[a-z-]+ ){{0,3}}?@any)?(?:,? \"[{QUOTED}{TITLE}],?\")?|\"?@any\"?(?:'s?)?(?! (?:{MUSIC})\b))"
)
_WHY = r"(?P<why>(?:because|since|after|when|as|due to|owing to|over(?= [^\n.;,]{0,40}\b(?:rights?|royalt\w+|licen\w+|fees?|money|costs?|prices?|terms|disputes?|payments?|contracts?|clearances?|disagreements?|permissions?|copyrights?|squabbles?|quarrels?|points)\b)|for reasons of|thanks to|for want of|in a dispute|so that|to (?:save|avoid|cut|get))\b(?:(?! and (?:replac|substitut|swapp|put|brought|used))[^\n.;]){3,120})"
_REASON = re.compile(rf"[^\n.;]{{0,60}}?(?:,| |—|\()\s?{_WHY}")
_LICENSING = re.compile(r"\b(?:music (?:licensing|rights|clearance)s?|licensing|rights (?:issues|problems|fees|dispute)|royalt(?:y|ies)|clearance|copyright)(?: (?:issues?|problems?|fees?|costs?|disputes?|troubles?|squabbles?|wrangles?|wrangling|reasons?|deals?|woes|difficulties|hassles?|snags?|headaches?|expenses?|payments?|rows?|stand-?offs?|talks|negotiations|demands|laws?|restrictions|concerns|complications))*\b")
_BY = re.compile(expand(r"(?:\bby (?P<by>(?:the )?(?:studio|distributors?|producers?|label|@name|@known))|(?<!in )(?<!of )(?<!at )(?<!from )(?<!on )(?P<subject>(?:the )?(?:studio|distributors?|producers?|label|universal|@name|@known))(?:, [^\n,.;]{3,60},)? (?:had |then |later |also )*$)"))


MUSICAL = re.compile(rf"\b(?:{MUSIC}|flutes?|pianos?|synthesi[sz]ers?|synths?|orchestra|guitars?|muzak|jingles?|instrumentals?|sound-?alikes?|band|singer's)\b")


#: What befalls music that a copy lacks.
LOST = re.compile(
    r"\b(?:replaced|swapped|pulled|dropped|removed|taken out|cut|lost|missing|gone|substituted|stripped|sound-?alikes?|library music|switched|exchanged)\b"
)


def about_music(hit: Hit) -> bool:
    """Whether a replacement is one of music: a music word or a song stands in it."""
    sentence = near(hit, width=160)
    words = f"{sentence.before[-90:]}{hit.match[0]}{sentence.after[:70]}"
    return MUSICAL.search(words) is not None


GENERIC = frozenset("song songs music score soundtrack tracks tune tunes recordings they".split())
_EARLIER = re.compile(expand(r"(?P<artist>@name|@known)(?:'s (?:[a-z]+ ){0,2}?| )(?:songs|music|tracks|tunes|recordings|score|soundtrack)|(?:songs|music|tracks|score) (?:by|of|from) (?P<by>@name|@known)|(?P<song>\"[\ue004\ue005],?\")"))


def told_before(hit: Hit) -> str:
    """What "the songs" were, where one of the two sentences before says so."""
    shadow, end = hit.typed.shadow, hit.match.start()
    begin = end
    for _ in range(3):
        begin = shadow.rfind("\n", 0, max(begin, 0)) if begin > 0 else -1
    told = list(_EARLIER.finditer(shadow, max(begin, 0, end - 400), end))
    if not told:
        return meant(hit) or thing(hit, "from")
    found = next((m for m in reversed(told) if not m["song"]), told[-1])
    group = next(g for g in ("artist", "by", "song") if found[g])
    names = hit.typed.within(*found.span(group))
    return (f"{names[0].name} songs" if group != "song" else names[0].name) if names else thing(hit, "from")


PERSONS_JOB = re.compile(r"\b(?:actors?|actress|director|star|cast|role|character|singer|drummer|guitarist|bassist|composer|conductor)\b")


#: What follows tells where other music would have been, not what was done.
_WHERE_MEANT = re.compile(r"\b(?:where|in which|meant for|intended for)\b")


def standing_of(hit: Hit, place: Near) -> Assertion | None:
    clause = re.split(r"; |, (?:and|but|so) | and | so (?=the |an? |he |she |they |it |[\ue001\ue002])", place.before)[
        -1
    ]
    told = _without_refusals(f"{clause} {_WHERE_MEANT.split(hit.match[0])[0]}")
    if re.search(
        r"\b(?:would|should|could(?! not\b)|if|might|wish|hope|need to be|deserves|story that|legend|(?:nearly|almost)(?! (?:\d|two|three|four|an? |all\b|every|half|everything|none|no\b|the (?:whole|entire)))|myth)\b",
        told,
    ):
        return Assertion.HYPOTHETICAL
    if re.search(r"\b(?:not|never|n't|no|nothing|nobody)\b|n't\b", _without_refusals(clause)[-35:] + _without_refusals(hit.match[0])):
        return None
    if re.search(r"\b(?:reportedly|supposedly|apparently|i (?:think|believe|read|heard)|they say|the story goes|usual account|according to|insists?|claims?|says)\b", told):
        return Assertion.REPORTED
    return Assertion.ASSERTED


_PHRASE_BEFORE = re.compile(
    expand(r"(?:^|[ ,(])(?P<phrase>(?:(?:the|an?|his|her|their|its|those|these|all|some|most|that|this) )?(?:(?:(?!that\b|which\b|and\b|when\b|but\b|has\b|have\b|had\b|hear\b|gives\b|meant\b|forced\b|so\b|disc\b|dvd\b|tapes?\b|vhs\b|blu-ray\b|video\b|version\b|print\b|release\b|of\b|in\b|on\b|the\b)[a-z'-]+|@any(?:'s?)?|\"|/) ?){0,5})$")
)


def _span(hit: Hit, group: str) -> tuple[int, int]:
    """The shadow span of a group, with the words of its noun phrase that stand before a match that it opens."""
    start, end = hit.match.span(group)
    if start != hit.match.start():
        return start, end
    line = hit.typed.line_at(start)[0]
    found = _PHRASE_BEFORE.search(hit.typed.shadow[max(line, start - 60) : start])
    return (start - len(found["phrase"]), end) if found else (start, end)


def quote_of(hit: Hit) -> tuple[int, int]:
    """The quote without the words before the noun phrase that it begins with."""
    return hit.typed.to_view(*narrow(hit))


def narrow(hit: Hit) -> tuple[int, int]:
    start, end = hit.match.span("quote")
    opening = next((g for g in ("from", "to") if hit.has(g) and hit.match.start(g) == start), "")
    return (_span(hit, opening)[0] if opening else start), end


def thing(hit: Hit, group: str) -> str:
    """What was or became the music: its words without the articles in front."""
    if not hit.has(group):
        return ""
    a, b = hit.typed.to_view(*_span(hit, group))
    words = " ".join(hit.typed.text.view[a:b].split()).strip(" ,.\"")
    words = _BEFORE_ITS_ARTICLE.sub("", _WHERE_HEARD.sub("", words))
    words += '"' if words.count('"') % 2 else ""
    return re.sub(
        r"(?i)^(?:(?:the|an?|some|his|her|their|its|those|rather|that|all|of|though|although|while|whereas|but|and|so|did|does|do) +)+",
        "",
        words,
    )


#: Where music is heard is no part of its name.
_WHERE_HEARD = re.compile(r"(?i)(?<=\w) (?:on|over) the (?:soundtrack|score|(?:end |opening )?(?:titles|credits))$")


def reason_of(hit: Hit, place: Near) -> str:
    if hit.has("why"):
        return hit.words("why").strip(" ,")
    shadow, end = hit.typed.shadow, hit.match.end()
    before = (place.start - len(place.before), place.start)
    after = (end, min(len(shadow), end + 220))
    told = (
        _REASON.match(shadow[: min(place.line[1], end + 200)], end)
        or _LICENSING.search(shadow, *after)
        or _BECAUSE.match(shadow, place.line[0], place.start)
        or _QUARREL.search(shadow, *before)
        or _LICENSING.search(shadow, *before)
        or _no_deal(hit)
    )
    return _told_in(hit, told) if told else ""


def _told_in(hit: Hit, told: re.Match[str]) -> str:
    """The words of the view where a reason stands in the shadow."""
    a, b = hit.typed.to_view(*told.span("why" if "why" in told.re.groupindex else 0))
    return hit.typed.text.view[a:b].strip(" ,")


#: A sentence that opens with why.
_BECAUSE = re.compile(r"(?P<why>(?:because|since|owing to|due to|thanks to|for want of|as (?=[^\n.;,]{0,60}\b(?:rights|licen\w+|cost|price|clear\w*)\b))\b[^\n.;,]{6,140}),")


_NO_DEAL = re.compile(
    r"(?:could|would|did)(?:n't| not) (?:[a-z]+ ){0,2}(?:agree|pay|licen[cs]e|clear|budge|meet|settle|come to terms|afford|let|allow|grant|spring for|cough up|stump up|part with|lower)\b[^\n.;,()]{0,60}|(?:refused|declined|failed|were unable|was unable) to (?:agree|pay|license|clear|settle|meet)\b[^\n.;,()]{0,60}|(?:wanted|asked|demanded) (?:too much|more|a share|a cut|a fortune)\b[^\n.;,()]{0,50}"
)


def _without_refusals(words: str) -> str:
    """The words without what somebody would not do: that is why music was changed, and no doubt that it was."""
    return _NO_DEAL.sub("", words)


def _no_deal(hit: Hit) -> re.Match[str] | None:
    """What kept the music out, as this sentence or the one before it tells."""
    start = hit.match.start()
    line = hit.typed.line_at(start)[0]
    earlier = hit.typed.shadow.rfind("\n", 0, max(line - 1, 0)) + 1
    found = list(_NO_DEAL.finditer(hit.typed.shadow, max(earlier, start - 300), start))
    return found[-1] if found else None


#: Why music is lost, told before the change itself.
_QUARREL = re.compile(r"\b(?:(?:contractual|legal|royalty|rights|last-minute|record[- ]company|licensing|label) )*(?:dispute|politics|wrangle|row|quarrel|disagreement|lawsuit|squabble|wrangling|stand-?off|problems?|troubles?|issues?|fees|costs)\b(?: (?:over|about|between|with|at) [a-z' -]{3,60}?(?=,|;| meant| led| forced| came| caused|$))?")


def by_of(hit: Hit, place: Near) -> str:
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
        r"|\bcut (?:it|the (?:film|picture|movie|scenes?)) to (?P<d>@name|@known)"
        r"|\b(?:built|cut|edited|shaped|conceived|planned|wrote|written) (?:[^\n.;,]{1,40}? )?(?:round|around) (?P<e>@name|@known)"
        r"|original (?P<c>@name|@known)(?:'s?)? (?:songs|music|tracks|soundtrack|score)"
        r"|(?P<b>@name|@known)(?:'s?)?(?: (?:songs|music|tracks|numbers|score))? (?:would have|should have|was to have|were to have|had been meant|were meant|originally))"
    )
)


def meant(hit: Hit) -> str:
    """Whose music was wanted in the first place, where the words round a substitution say so."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    begin = start
    for _ in range(3):
        begin = shadow.rfind("\n", 0, max(begin, 0)) if begin > 0 else -1
    line_end = hit.typed.line_at(start)[1]
    found = list(_MEANT.finditer(shadow, max(begin, 0, start - 450), min(line_end, end + 60)))
    new = thing(hit, "to")
    named = [hit.typed.within(*m.span(next(g for g in "abcde" if m[g])))[0].name for m in found]
    wanted = [name for name in named if name not in new]
    return f"{wanted[-1]} songs" if wanted else ""


#: Talk of versions and of rights: where it stands, music taken out was taken out of a copy.
VERSIONS = re.compile(r"\b(?:versions?|cut|edition|prints?|dvds?|vhs|tapes?|disc|blu-?ray|home video|video|releases?d?|re-?runs|syndication|streaming|broadcasts?|licens\w+|rights|clear(?:ed|ance)|royalt\w+|copyright)\b")


BE = r"(?:was|were|is|are|has been|have been|had been|has since been|have since been|had to be|got|gets|being|been)"
SAY = r"(?: (?:[a-z]+ly|all|now|also|later|since|subsequently|at last|sadly|instead))*"
NOUN = r"(?:songs?|needle[ -]drops?|soundtrack|score|music|tracks?|tunes?|theme|cues?|recordings?|numbers?)"
WORDS = r"(?:(?:(?!which\b|that\b|when\b|but\b|if\b|not\b|never\b|no\b|they\b|you\b|would\b|should\b|so\b|release\b|version\b|label\b|to\b|into\b|film\b|picture\b|movie\b)[a-z'-]+|@any(?:'s?)?\"?) ){0,5}?"
#: A phrase whose head is music.
PHRASE = rf"(?:the|all|most|some|several|many|both|his|her|their|its|an?|two|three|@any(?:'s?)?) {WORDS}{NOUN}\b"


def changed(hit: Hit) -> Iterator[Draft]:
    """A change of music: what is said of it stands in the groups `from` and `to`."""
    place = around(hit.typed, *narrow(hit), width=160)
    if place.others(40) or _PERSON.search(hit.match[0]) or _OF_CHART.search(near(hit).sentence):
        return
    before, after = hit.words("from"), hit.words("to")
    given = {"from": bare(before), "to": bare(after), "reason": reason_of(hit, place), "by": by_of(hit, place)}
    value = bare(before) or f"{bare(after)} {'restored' if hit.has('back') else 'put in'}".strip()
    yield hit.draft(value or "music changed", given, assertion=_firmly(hit, place.before))


_PERSON = re.compile(r"\b(?:actors?|actress|director|stars?|cast|role|singer|drummer|guitarist|bassist|composer|conductor|scenes?|footage)\b")
_OF_CHART = re.compile(r"\b(?:charts?|top ten|billboard|cd release|album (?:was|is|has))\b")
_UNREAL = re.compile(r"\b(?:would|should|could|might|if|wish|hope|hopes|needs?|must|not|never|no|nobody|(?:nearly|almost)(?! (?:all|every|half|everything|none|the (?:whole|entire)))|please|want(?:s|ed)?)\b|n't\b")


def _firmly(hit: Hit, before: str) -> Assertion | None:
    place = around(hit.typed, *hit.match.span(), width=160)
    told = standing_of(hit, place)
    unreal = _UNREAL.search(_without_refusals(re.split(r"[,;:] ", before)[-1])[-40:])
    return Assertion.HYPOTHETICAL if told is Assertion.ASSERTED and unreal and not re.search(r"no longer|had wanted|could not|couldn't", hit.match[0]) else told


def bare(words: str) -> str:
    """What is said to be changed, without articles and what stands before them."""
    plain = re.sub(r"(?i)^(?:(?:the|an?|some|his|her|their|its|all|of|most) )+", "", " ".join(words.split()))
    return _BEFORE_ITS_ARTICLE.sub("", plain).strip(' ,."')


#: What a noun's own article shows to be no part of it: "(according to the) booklet the songs", "where a song".
_BEFORE_ITS_ARTICLE = re.compile(r"(?i)^(?:(?!(?:of|by|from|in|on|for|with|and|to|at|about|half|over|than|such|quite) )[a-z'-]+ ){1,4}(?:the|an?) ")
