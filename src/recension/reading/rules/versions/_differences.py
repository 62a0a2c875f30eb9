"""The words for what versions have more or less of, and how a difference of theirs is told."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit
from recension.reading.rules.versions._copies import only_told
from recension.reading.versions._talk import talk_of
from recension.vocabulary import Assertion

WHAT = r"(?:scenes?|footage|minutes?|sequences?|shots?|material|moments?|gore|nudity|violence|dialogue|ending|prologue|epilogue|subplot|bits|cuts|intro|credits|language|effects|blood|music|bodies|body|head|profanity|swearing|frames?|reels?|songs?)"
CUT = r"(?:cut|removed|deleted|trimmed|excised|censored|omitted|dropped|snipped|shorn|edited out|cut out|left out|taken out|snipped out|pared away|toned down|blurred(?: out)?|lopped off|hacked out|chopped(?: out)?|clipped|missing|lost|absent|bleeped|shortened|gone|pulled)"
PUT = r"(?:added|restored|reinstated|put back(?: in)?|inserted|included|re-?inserted|back in|extended|expanded|new|reintegrated|returned)"
VERSION = r"(?:cut|version|edition|print|release|dvd|vhs|disc|disk|tape|transfer|restoration|re-?release|blu-?ray|laserdisc|broadcast|airings?)"
BY = r"(?:the )?(?:censors?|censorship|studio|mpaa|bbfc|distributors?|producers?|ratings board|network|@name|@known|executives|financiers|broadcasters?|moneymen|suits)"
FROM = rf"(?:from|for|in|to|on|by|out of) (?:(?:the|this|an?|its|most|some|all|any|other|his|their) )?(?:(?:[a-z0-9.'\"-]+|@any) ){{0,4}}?{VERSION}s?"
TIME_CUT = r"(?:(?:an? |over |about |nearly |almost |some |around |roughly |full |approximately |just |a little |slightly |well |more than |less than |another |extra )*(?:\d{1,3}|[a-z]+(?:-[a-z]+)?|half an?)(?: or so)? (?:minutes?|mins?\.?|hours?|seconds?)(?:,? (?:and )?\d{1,2} (?:seconds|secs?))?|(?:about |nearly |almost |over |some )?(?:a |three[- ])?quarters? of an hour|half an hour)"


def difference(hit: Hit) -> Iterator[Draft]:
    """A difference of versions; its words are its value, with the reason that its sentence gives."""
    place = near(hit, width=120)
    if place.others(50) or _OTHER_CUT.search(hit.match[0]) or _LIKE.search(place.before) or _names_a_cut(hit):
        return
    yield hit.draft(
        hit.words("quote") if hit.has("quote") else _clean(hit),
        {"reason": _reason(hit)},
        assertion=_standing(hit, place),
    )


def _names_a_cut(hit: Hit) -> bool:
    """Whether "cut" behind a name is written great: "the Cabal Cut" is a version, and nobody's deed."""
    start, end = hit.span()
    return _GREAT_CUT.search(hit.typed.text.view[start : min(end, start + 50)]) is not None


_GREAT_CUT = re.compile(r"^(?:[\w.']+ ){1,4}Cut\b")


def _clean(hit: Hit) -> str:
    start, end = hit.span()
    return hit.typed.text.view[start:end].strip(" ,.;")


_LIKE = re.compile(r"\b(?:like|as if|as though|feels?|looks?)\b[^.;,]{0,50}$")
_OTHER_CUT = re.compile(
    r"\b(?:memor(?:y|ies)|stock footage)\b|director'?s'? cut (?:on|in|from|to|by)\b|\b(?:clean cut|cut (?:to|from) the (?:chase|bone|quick)|low-?cut|hair|cut off from|cut above|throat|wrists?|fingers?|cut it\b|cut to (?:the|a))"
)
_REASON = re.compile(
    r"^[^\n.;]{0,30}?\b(?P<why>(?:because|since|to (?:get|secure|avoid|obtain|earn|please|appease|make room|fit|achieve|receive|satisfy)|in order to|for (?:an? |its )?(?:r|pg|pg-13|x|tv|television|us|american|fear|reasons|legal|rights)|due to|owing to|so as to|thanks to|after)\b[^\n.;]{3,80})"
)


def _reason(hit: Hit) -> str:
    end = hit.match.end()
    line_end = hit.typed.line_at(hit.match.start())[1]
    found = _REASON.match(hit.typed.shadow[end : min(line_end, end + 130)])
    if not found:
        return ""
    a, b = hit.typed.to_view(end + found.start("why"), end + found.end("why"))
    return hit.typed.text.view[a:b].strip(" ,")


def _standing(hit: Hit, place: Near) -> Assertion | None:
    """What is not there is a difference too: denials inside the claim are its own."""
    if only_told(place):
        return Assertion.HYPOTHETICAL
    if re.search(r"\b(?:i hear|supposedly|reportedly|apparently|rumou?r|i believe|i think|i suspect)\b", place.before):
        return None
    if re.search(r"\b(?:should|could|would|if|might|wish|needs? to|ought|may)\b[^.;]{0,40}$", place.before) or re.match(
        r"[^.;]{0,25}\b(?:would|could|should)\b", hit.match[0]
    ):
        return None
    return Assertion.ASSERTED


_LEFT = re.compile(r"(?:(?:[a-z0-9'\"-]|[\ue001-\ue005])+ ){1,6}$")
_OPENS = re.compile(
    r".*\b(?:that|but|and|which|although|though|because|since|so|oddly|when|while|where|then|believe|think|fancy|reveals|helpful|why|how|what) ",
    re.S,
)


def leftwards(hit: Hit) -> Iterator[Draft]:
    """A difference whose subject stands before the match: the quote takes in up to six words of its clause."""
    place = near(hit, width=120)
    if place.others(50) or _OTHER_CUT.search(hit.match[0]):
        return
    found = _LEFT.search(place.before)
    lead = found[0] if found else ""
    opened = _OPENS.match(lead)
    lead = lead[opened.end() :] if opened else lead
    quote = hit.typed.to_view(hit.match.start() - len(lead), hit.match.end())
    value = hit.typed.text.view[quote[0] : quote[1]].strip(" ,.;")
    yield hit.draft(value, {"reason": _reason(hit)}, quote=quote, assertion=_standing(hit, place))


def spoken_of_versions(hit: Hit, sentences: int) -> bool:
    """Whether a version is spoken of in the match's sentence, or was in so many sentences before it."""
    return talk_of(hit.typed).since(hit.match.start()) <= sentences


_OF_MUSIC = re.compile(r"(?:songs?|music|scores?|soundtrack)\b.* (?:replaced|re-?recorded)$")


def of_cuts(hit: Hit) -> Iterator[Draft]:
    """What a part of the film is now or was: versions must be spoken of in the sentence or shortly before."""
    if not _OF_MUSIC.match(hit.match[0]) and spoken_of_versions(hit, 2):  # a change of music is told as such
        yield from leftwards(hit) if hit.rule.name in _LEFTWARD else difference(hit)


_LEFTWARD = frozenset(("PART is STATE",))


def nearby(hit: Hit) -> Iterator[Draft]:
    """Minutes put back or taken out: versions may be spoken of in the sentence before."""
    if spoken_of_versions(hit, 2):
        yield from difference(hit)


CHANGED = re.compile(
    r"\b(?:footage|scenes?|minutes?|seconds|shots?|sequences?|endings?|material|several|romance|subplots?|music|scores?|songs?|violence|gore|it|funeral|prologue|epilogue|dialogue|"
    r"reels?|nudity|intertitles|titles|tints?|tinting|colours?|colors?|narration|voice-?over|credits|opening|finale|murders?|killings?|hangings?|moments?|lines?|swearing|language|blood|sex|counterpart)\b"
)
SUPPLEMENT = re.compile(r"\b(?:commentar|interview|trailer|featurette|deleted scenes|documentary|extras)")


def _of_versions(hit: Hit, *, left: bool = False) -> Iterator[Draft]:
    """Where the words alone may say anything, versions must be spoken of round them."""
    if not spoken_of_versions(hit, 1):
        return
    if hit.rule.name in ("version adds", "it puts back") and SUPPLEMENT.search(hit.match[0]):
        return
    if hit.rule.name == "version adds" and (not CHANGED.search(hit.match[0]) or _HOLDS.match(hit.match[0])):
        return
    yield from leftwards(hit) if left else difference(hit)


#: What a disc holds is a supplement or a track.
_HOLDS = re.compile(r"(?:dvd|vhs|dis[ck]|blu-?ray|laserdisc)s? (?:also |now |even )?(?:includes|included|contains|has the|loses points)\b")


def spoken_of(hit: Hit) -> Iterator[Draft]:
    yield from _of_versions(hit)


def censored(hit: Hit) -> Iterator[Draft]:
    yield from _of_versions(hit, left=True)


VERB = (
    r"adds|added|restores|restored|reinstates|reinstated|puts back|brings back|brought back|reinserts|includes|included|contains|omits|omitted|drops|dropped|"
    r"cuts|removes|removed|excises|excised|deletes|deleted|lacks|lacked|loses|lost|trims|trimmed|leaves out|left out|cuts out|tones down|toned down|blurs|censors|"
    r"is missing|was missing|are missing|were missing|is shorn of|shortens|shortened|extends|extended|reorders|re-?arranges|replaces|replaced|substitutes|substituted|"
    r"changes|changed|alters|altered|swaps|swapped|eliminates|eliminated|has (?:a|an|the|no|more|less|extra|additional|all|none|two|three|several)|had (?:a|an|no|more|extra|additional|all)|"
    r"comes without|came without|opens with|ends with|runs without|differs? (?:only |chiefly |mainly )?(?:in|from)|differed (?:only |chiefly |mainly )?(?:in|from)"
)
#: What versions have more or less of.
PART = (
    r"(?:songs?|prologue|epilogue|scenes?|sequences?|shots?|colou?r|tints?|tinting|scores?|music|soundtrack|ending|opening|titles?|title cards?|intertitles|credits|subplots?|dialogue|"
    r"gore|violence|nudity|murders?|killings?|deaths?|reels?|finale|narration|voice[- ]?over|overture|intermission|entr'acte|exit music|flashbacks?|footage|minutes?|material|sex|language|lines?|coda|framing (?:device|story))"
)
STATE = (
    r"(?:complete|intact|uncut|shorter|longer|missing|gone|absent|back|extended|shortened|restored|reinstated|reconstructed|trimmed|truncated|censored|cut(?: out)?|excised|removed|"
    r"toned down|put back|there at last|here in full|present at last|reduced|lopped off|replaced|re-?recorded|re-?ordered|recoloured|re-?tinted|dubbed over|snipped|abridged|expanded|nowhere to be (?:seen|found)|(?:all )?there(?= (?:on|in) (?:the|this|my|that)\b))"
)
BE = r"(?:was|were|is|are|has been|have been|had been|got|being|been)"
SAID = r"(?: [a-z]+ly| all| also| later| since| now)?"
#: A part of a film, wherever it stands.
PARTS = re.compile(rf"\b{PART}\b")
