"""More wordings for music that was changed or brought back: taken out, put in, used instead, gone."""

import re
from collections.abc import Iterator

from recension.reading._near import around, near
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules.music_changes import _by, _narrow, _reason, _standing
from recension.vocabulary import Assertion

_MUSIC = r"(?:songs?|soundtrack|score|music|tracks?|tunes?|theme|cues?|recordings?|numbers?)"
_WORDS = r"(?:(?:(?!which\b|that\b|when\b|but\b|if\b|not\b|never\b|no\b|they\b|you\b|would\b|should\b|so\b|release\b|version\b|label\b)[a-z'-]+|@any(?:'s?)?\"?) ){0,5}?"
#: A phrase whose head is music.
_PHRASE = rf"(?:the|all|most|some|several|many|both|his|her|their|its|an?|two|three|@any(?:'s?)?) {_WORDS}{_MUSIC}\b"
_OUT = r"(?:replaced|removed|pulled|stripped(?: out)?|dropped|taken out|cut|deleted|excised|swapped(?: out)?|substituted|substituted for|scrapped|ditched|thrown out|jettisoned|lost|edited out|muted|altered|changed|rescored|re-scored|missing|gone|absent)"
_BACK = r"(?:restored|reinstated|put back(?: in)?|back(?: in(?: place)?| where (?:it|they) belong)?|added back|returned|intact|reinserted|reconstructed|re-recorded|reunited)"
_BE = r"(?:was|were|is|are|has been|have been|had been|has since been|have since been|had to be|got|gets|being|been)"
_SAY = r"(?: (?:[a-z]+ly|all|now|also|later|since|subsequently|at last|sadly|instead))*"


def _changed(hit: Hit) -> Iterator[Draft]:
    """A change of music: what is said of it stands in the groups `from` and `to`."""
    place = around(hit.typed, *_narrow(hit), width=160)
    if place.others(40) or _PERSON.search(hit.match[0]) or _OF_CHART.search(near(hit).sentence):
        return
    before, after = hit.words("from"), hit.words("to")
    given = {"from": _bare(before), "to": _bare(after), "reason": _reason(hit, place), "by": _by(hit, place)}
    value = _bare(before) or f"{_bare(after)} {'restored' if hit.has('back') else 'put in'}".strip()
    yield hit.draft(value or "music changed", given, assertion=_firmly(hit, place.before))


_PERSON = re.compile(r"\b(?:actors?|actress|director|stars?|cast|role|singer|drummer|guitarist|bassist|composer|conductor|scenes?|footage)\b")
_OF_CHART = re.compile(r"\b(?:charts?|top ten|billboard|cd release|album (?:was|is|has))\b")
_UNREAL = re.compile(r"\b(?:would|should|could|might|if|wish|hope|hopes|needs?|must|not|never|no|nobody|nearly|almost|please|want(?:s|ed)?)\b|n't\b")


def _firmly(hit: Hit, before: str) -> Assertion | None:
    place = around(hit.typed, *hit.match.span(), width=160)
    told = _standing(hit, place)
    unreal = _UNREAL.search(re.split(r"[,;:] ", before)[-1][-40:])
    return Assertion.HYPOTHETICAL if told is Assertion.ASSERTED and unreal and not re.search(r"no longer|had wanted|could not|couldn't", hit.match[0]) else told


def _bare(words: str) -> str:
    return re.sub(r"(?i)^(?:(?:the|an?|some|his|her|their|its|all|of|most) )+", "", " ".join(words.split())).strip(' ,."')


RULES: tuple[Rule, ...] = (
    Rule("MUSIC was taken out", "music_change", rf"(?<!\w)(?P<quote>(?P<from>{_PHRASE})(?: (?:by|of|from|in|on|for) (?:the )?(?:@any|[a-z-]+)(?: [a-z]+)?)?,? (?:(?:that|which) )?{_BE}{_SAY} {_OUT})(?! (?:between|off))\b(?! as | me | him | her )", build=_changed),
    Rule("MUSIC used, then taken out", "music_change", rf"(?<!\w)(?P<quote>(?P<from>{_PHRASE}) (?:[a-z]+ ){{0,2}}?(?:used|recorded|written|intended|chosen|meant|heard|picked|cleared)[^\n.;()]{{0,50}}?,? (?:but|and|then|only to be|before being) (?:later |then |was |were |subsequently |eventually |had been )*(?:pulled|dropped|removed|replaced|cut|taken out|scrapped|abandoned|swapped))\b", build=_changed),
    Rule("MUSIC was brought back", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{_PHRASE})(?: (?:by|of|from) (?:the )?@any)?,? (?:(?:lost|missing|absent|gone) for [a-z ]{{3,20}}, )?(?:{_BE}|is|are){_SAY} (?P<back>{_BACK}))\b(?! (?:to|by) the (?:top|charts))", build=_changed),
    Rule("had MUSIC taken out", "music_change", rf"\b(?P<quote>(?:had|has|have|having|get|got|with|sees?|seen) (?P<from>{_PHRASE}) (?:(?:taken|cut|stripped|pulled|edited|ripped|swapped|torn) out|removed|replaced|changed|altered|excised|muted|(?P<back>put back|restored|reinstated)))\b", build=_changed),
    Rule("took MUSIC out", "music_change", rf"\b(?P<quote>(?:replaced|removed|pulled|stripped(?: out)?|dropped|took out|takes out|cut|deleted|excised|swapped(?: out)?|substitut(?:ed|es|ing)|scrapped|jettisoned|lost|muted|changed|rescored|ditched|threw out) (?P<from>{_PHRASE}|@any {_MUSIC}))\b(?! (?:video|career))", build=_changed),
    Rule("put MUSIC back", "music_change", rf"\b(?P<quote>(?P<back>restor(?:es|ed|ing)|reinstat(?:es|ed|ing)|puts? back|putting back|brings? back|brought back|returns|reinsert(?:s|ed)|includes?|including|featur(?:es|ing)|with|inclusion of|use of|gets back|reclaims) (?P<to>the (?:original|intended|proper|complete|missing|first-choice|[a-z]+ly intended) {_WORDS}{_MUSIC}|(?<=restores )(?:the )?@any(?:'s)? {_MUSIC}|(?<=back )(?:the )?@any(?:'s)? {_MUSIC}))\b(?= |[.,;:)!?]|$)", build=lambda hit: _brought_back(hit)),
    Rule("to have MUSIC put back", "music_change", rf"\b(?P<quote>(?:to )?(?:have|get|see) (?P<to>{_PHRASE}) (?P<back>put back|restored|reinstated|returned)(?: in(?:to)?)?)\b", build=_changed),
    Rule("MUSIC took its place", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{_PHRASE}|@any(?:'s)? {_MUSIC}) (?:took|takes|has taken|have taken|had taken) (?:the place of|over from|its place|their place) ?(?P<from>{_PHRASE})?)", build=_changed),
    Rule("in place of MUSIC", "music_change", rf"\b(?P<quote>(?:in place of|in (?:its|it's|their) (?:place|stead)(?: of)?|instead of|in lieu of) (?P<from>{_PHRASE})?[^\n.;]{{0,60}}?(?P<to>@any (?:{_MUSIC})?|{_PHRASE}))", build=lambda hit: _instead(hit)),
    Rule("MUSIC used instead", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{_PHRASE}|@any(?:'s)? {_MUSIC}|@any) (?:was|were|is|are) (?:used|heard|brought in|hired|employed|put in|slotted in|dropped in|drafted in|inserted|laid in|added) (?:in(?:to)? (?:(?:its|their) (?:place|stead)|the (?:spots|places|slots)[^\n.;,]{{0,50}})|instead))\b", build=lambda hit: _of_music(hit)),
    Rule("gone is MUSIC", "music_change", rf"\b(?P<quote>(?:gone|missing|absent|cut|lost|also gone)(?: too)? (?:is|are|was|were) (?P<from>{_PHRASE}))", build=_changed),
    Rule("MUSIC is gone", "music_change", rf"(?<!\w)(?P<quote>(?P<from>{_PHRASE})(?: (?:by|from) @any)? (?:is|are|was|were) (?:no longer|nowhere)(?: (?:to be )?(?:heard|there|present|in|on|part|found))?)\b", build=_changed),
    Rule("MUSIC was dropped in", "music_change", rf"(?<!\w)(?P<quote>(?P<to>{_MUSIC} (?:by|from|of) (?:the )?@any)(?:, [^\n,.;]{{3,80}},)? (?:was|were|is|are) (?:dropped|put|slotted|inserted|substituted|laid|edited|used|pasted|plugged)(?: in| into)?\b(?: the [a-z]+)?)", build=_changed),
    Rule("licensed the music", "music_change", r"\b(?P<quote>(?:has|have|had|finally|even) (?P<back>licensed|cleared|secured|obtained|got the rights to) (?P<to>(?:the lot|all of (?:it|them)|(?:all )?the (?:original )?(?:songs|music|soundtrack|tracks)|every (?:song|track|note)))(?: [^\n.;,:]{0,30})?)", build=_changed),
    Rule("original music intact", "music_change", r"\b(?P<quote>(?:with|has|have|retains?|keeps|boasts|contains|complete with) (?P<to>(?:all (?:of )?)?(?:the|its|his) (?:original |proper )?(?:songs|music|soundtrack|score)) (?P<back>intact|restored|in place|reinstated|back in place))\b", build=_changed),
)  # fmt: skip


_VERSIONS = re.compile(r"\b(?:cut|version|edition|print|dvd|vhs|dis[ck]|tape|blu-?ray|video|release|restor\w+|soundtrack|licens\w+|rights|label|studio|songs?)\b")


_BRINGS_BACK = re.compile(r"restor|reinstat|put|bring|brought|return|reinsert|gets|reclaims")
_IN_A_VERSION = re.compile(
    r"\b(?:director'?s cut|new (?:cut|version|edition|disc|dvd|print)|restored|never used|at last|finally|originally intended|intended)\b"
)


def _brought_back(hit: Hit) -> Iterator[Draft]:
    """ "includes the original soundtrack": where a version is spoken of, and the words are of bringing back."""
    sentence = near(hit, width=140).sentence
    told = _BRINGS_BACK.match(hit.match["back"]) or _IN_A_VERSION.search(sentence)
    if told and _VERSIONS.search(sentence):
        yield from _changed(hit)


def _instead(hit: Hit) -> Iterator[Draft]:
    """ "in its place was a Seger soundtrack": music must be spoken of in the match or right before it."""
    place = near(hit, width=120)
    if re.search(rf"\b{_MUSIC}\b", hit.match[0]) and re.search(rf"\b{_MUSIC}\b|\"[\ue004\ue005]", f"{place.before[-90:]}{hit.match[0]}"):
        yield from _changed(hit)


def _of_music(hit: Hit) -> Iterator[Draft]:
    place = near(hit, width=120)
    if re.search(rf"\b{_MUSIC}\b", f"{place.before[-100:]}{hit.match[0]}{place.after[:40]}"):
        yield from _changed(hit)
