"""Television as the carrier: a channel's word or name, and beside it in the clause what is done with a film on one.

"I saw it in 1996, dubbed, on the Harbour Channel", "it used to be on cable", "Channel 9 showing".
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.versions._copies import standing
from recension.reading.rules.versions._on_air import LETTERS, is_channel, on_air
from recension.vocabulary import Assertion

_NAMED = rf"(?:movie |history |sci-fi |comedy )?[{PERSON}{NAME}{CHARACTER}{TITLE}{QUOTED}](?: (?:channel|network|classics))?(?: \d{{1,3}})?"
_GENERIC = r"tv|t\.v\.|television|telly|cable(?: tv| television| station)?|network tv|the tube"
_CHANNEL = rf"(?:{LETTERS}|{_NAMED}|channel (?:\d{{1,3}}|one|two|three|four|five|seven|nine))"
_ADJECTIVES = (
    r"(?:(?:the|my|our|your|a|an|some|good old|late|late-night|night|early|early-morning|morning|daytime|afternoon|evening|saturday|sunday|weekend|prime-?time|"
    r"local|cable|network|public|basic|premium|pay|satellite|digital|free|regular|national|british|english|american|irish|german|canadian|australian|french|dutch|italian|spanish|uk|us|u\.s\.|channel|broadcast|commercial|syndicated|one of the|movie) ){0,5}"
)

def _label(hit: Hit) -> str | None:
    """The channel that the words name, nothing where they say no more than "television", None where they are no channel."""
    start, end = hit.span("value")
    words = hit.typed.text.view[start:end]
    if re.fullmatch(_GENERIC, words.lower()):
        return ""
    if re.fullmatch(LETTERS, words.lower()):
        return words if not words.islower() or hit.typed.text.lower_cased or " " in words else None
    return words if is_channel(words) else None


_WATCH = r"saw|seen|see|seeing|watch(?:ed|ing)?|caught|catch(?:ing)?|viewed|viewing|taped|recorded|tivo(?:ed|'d)|stumbled|happened|came across|come across|ran across|found|discovered|remember(?:ed)?|enjoyed"
_AIR = r"shown|showed|shows|show|showing|aired|airs|air|airing|run|ran|runs|running|broadcast|play|plays|played|playing|televised|repeated|repeats|re-?ran|re-?runs?|screened|premi[eè]red|debuted|turn(?:s|ed)? up|pop(?:s|ped)? up|came on|comes on|coming on"
_IT = rf"(?:it|this|(?:this|the|that) (?:(?!other|next|first|original|same)[a-z-]+ )?(?:film|movie|picture|flick|one|gem|thing|western|comedy|thriller|mini-?series)|[\"']?{TITLE}[\"']?)"
_SEEN = re.compile(rf"\b(?P<verb>{_WATCH}|{_AIR})(?: (?:on|upon|across|seeing|watching|to see|to catch|of|part of|parts of|bits of|most of|all of|again))* (?P<it>{_IT})(?P<gap>(?!\w)[^.;!?\n]{{0,90}})$")
_SHOWN = re.compile(rf"(?:^|[^\w'])(?P<it>{_IT}|which)(?: (?:was|is|has been|had been|used to be|'s|would be|will be|gets|got|being|been|be|used to|would|will|[a-z]+ly|often|still|also|just|once|first|finally|never|they|i|always))*(?:'s)? ?(?P<verb>{_AIR}|(?<=was )|(?<=is )|(?<=be )|(?<='s )|(?<=been ))(?P<gap>[^.;!?\n]{{0,70}})$")
#: Somebody or something else is seen there.
_OTHER = re.compile(
    r"\b(?:who|whom|actor|actress|him|her|them|he|she|they|shows?|episodes?|programmes?|programs?|game|news|ads?|commercials?|trailers?|previews?|interviews?|characters?|man|woman|people|footage|clips?|nothing|things|anything|stuff|movies|films|than|clicking|turning|filmed|shot|advertised|splashed|actors?|scenes?|sequel|remake|but|original)\b"
)
_THING_BEHIND = re.compile(
    r"^(?:'s|[ -](?:shows?|series|movies|episodes?|specials?|sets?|screens?|scale|sitcoms?|stations? (?!in)|personalit|stars?|actors?|ads?|commercials?|programs?|programmes?|news|guide|host|cameras?|reports?|news|quality|standards?|drama)\b)"
)
_ONESELF = re.compile(r"\b(?:i|we|my (?:wife|husband|son|daughter|friends?|family|mother|father|dad|mom|kids|brother|sister)|just|recently|first|finally)(?: [a-z]+){0,2} $|^$")
_DENIED = re.compile(r"\b(?:never|not|no|if|nor)\b|n't\b|'d\b")


def _on(hit: Hit) -> Iterator[Draft]:
    """A film seen or shown on television, wherever in the clause either is told."""
    label, place = _label(hit), near(hit, width=150)
    if label is None or _THING_BEHIND.match(place.after) or place.others(110):
        return
    before = re.sub(r"\([^()]*\)", "", place.before)
    found = _SEEN.search(before) or _SHOWN.search(before)
    if hit.match[0].startswith("from") and not _TAPED.search(before):
        return
    if found and not _PART.search(before[: found.start("it")]) and not _OTHER.search(found["gap"]):
        yield from on_air(hit, label, hit.span("value"), _given(found, before, place))


_TAPED = re.compile(r"\b(?:tap|record|copi|dub|cull|video|burn|tivo|captur)\w*\b[^.;]*$")
#: A piece of it is seen there.
_PART = re.compile(r"\b(?:clips?|trailers?|previews?|ads?|commercials?|stills?|interviews?|advert\w*) (?:[a-z]+ )?(?:of|for|about|from) $")


def _given(found: re.Match[str], before: str, place: Near) -> Assertion | None:
    """What somebody says to have seen is no wish, whatever else the sentence wishes for."""
    led = before[: found.start()]
    own = re.fullmatch(r"(?:saw|seen|watched|caught|taped|recorded|found|viewed|enjoyed|discovered|stumbled|happened)", found.groupdict().get("verb") or "")
    if own and _ONESELF.search(led) and not _DENIED.search(led[-30:]):
        return Assertion.ASSERTED
    return standing(place)


def _by(hit: Hit) -> Iterator[Draft]:
    """A channel that shows it, is thanked for it, or is switched to when it begins."""
    label, place = _label(hit), near(hit)
    if label and not place.others(50):
        yield from on_air(hit, label, hit.span("value"), standing(place))


RULES: tuple[Rule, ...] = (
    Rule("on a channel", "carrier", rf"\b(?P<quote>(?:on|off|off of|from|via|over) {_ADJECTIVES}(?P<value>{_GENERIC}|{_CHANNEL}))(?![\w&])", build=_on),
    Rule("CHANNEL showing", "carrier", rf"\b(?P<quote>(?:on|during|at|from|off|caught|saw|watched|thanks to|after) (?:(?:a|an|the|its|this|last|recent|late|late-night|late night|rare|early|morning|night's|night|week's|good old) ){{0,4}}(?P<value>{_CHANNEL}) (?:(?:late|late-night|night|early-morning|recent) )?(?:showing|airing|screening|broadcast|marathon|re-?run|premiere|telecast))\b", build=_by),
    Rule("CHANNEL shows it", "carrier", rf"(?<!\w)(?P<quote>(?P<value>{_CHANNEL}) (?:(?:used to|will|would|keeps?|kept|has been|have been|had been|is|was|are|just|recently|often|always|finally|actually|sometimes|only|once|never|has|had|must|does) ){{0,3}}(?:shows?|showed|shown|showing|ran|runs?|running|airs?|aired|airing|plays?|played|playing|broadcasts?|broadcasting|screened|screens|repeats?|repeated|programmed) {_IT})(?!\w)", build=_by),
    Rule("thank CHANNEL", "carrier", rf"\b(?P<quote>(?:thanks?(?: you)?(?: to| god for| goodness for)?|kudos to|hats off to|bless|angry at|god bless),? (?P<value>{_CHANNEL}),? (?:for|i|we) (?:showing|airing|running|playing|broadcasting|screening|programming|(?:got|was able|were able|could|finally|have|had|caught|saw|can)))\b", build=_by),
    Rule("switched to CHANNEL", "carrier", rf"\b(?P<quote>(?:turned|switched|flipped|tuned|flicked|flipping|turning|clicked)(?: (?:on|to|over|in|into|it|through|the tv|around))* (?P<value>{_CHANNEL})(?: [a-z]+){{0,5}}? (?:this|it)(?: (?:film|movie|one))? (?:was|came|is|had))\b", build=_by),
)  # fmt: skip
