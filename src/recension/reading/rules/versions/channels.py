"""Television as the carrier: a channel's word or name, and beside it in the clause what is done with a film on one.

"I saw it in 1996, dubbed, on the Harbour Channel", "it used to be on cable", "Channel 9 showing", "this is a TV movie".
"""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.versions._copies import HOPES, standing
from recension.vocabulary import Assertion

#: Channels that are written in capitals or small alone, so that the typed view shows them as words.
_LETTERS = (
    r"(?:tcm|hbo(?: ?\d)?|amc|bbc(?: ?\d| one| two| america)?|itv\d?|pbs|cbs|nbc|abc|showtime|cinemax|ifc|tnt|tbs|usa|fx|mtv|vh-?1|a ?& ?e|cnn|espn|"
    r"upn|ytv|cbc|ctv|rte|sbs|tmc|bet|fmc|hgtv|skyone|sci-?fi|syfy|starz|nick|turner classic movies)(?: channel| network)?|(?:the )?movie channel"
)
_NAMED = rf"(?:movie |history |sci-fi |comedy )?[{PERSON}{NAME}{CHARACTER}{TITLE}{QUOTED}](?: (?:channel|network|classics))?(?: \d{{1,3}})?"
_GENERIC = r"tv|t\.v\.|television|telly|cable(?: tv| television| station)?|network tv|the tube"
_CHANNEL = rf"(?:{_LETTERS}|{_NAMED}|channel (?:\d{{1,3}}|one|two|three|four|five|seven|nine))"
_ADJECTIVES = (
    r"(?:(?:the|my|our|your|a|an|some|good old|late|late-night|night|early|early-morning|morning|daytime|afternoon|evening|saturday|sunday|weekend|prime-?time|"
    r"local|cable|network|public|basic|premium|pay|satellite|digital|free|regular|national|british|english|american|irish|german|canadian|australian|french|dutch|italian|spanish|uk|us|u\.s\.|channel|broadcast|commercial|syndicated|one of the|movie) ){0,5}"
)
_CHANNELS = phrases_of("channels")
_TELLS = re.compile(r"(?i)\b(?:channel|network|tv|television)(?: ?\d+)?$")


def _label(hit: Hit) -> str | None:
    """The channel that the words name, nothing where they say no more than "television", None where they are no channel."""
    start, end = hit.span("value")
    words = hit.typed.text.view[start:end]
    if re.fullmatch(_GENERIC, words.lower()):
        return ""
    if re.fullmatch(_LETTERS, words.lower()):
        return words if not words.islower() or hit.typed.text.lower_cased or " " in words else None
    known = words.lower() in _CHANNELS or _TELLS.search(words)
    return words if known and not re.fullmatch(r"(?i)(?:the )?(?:channel|network|tv|television)", words) else None


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
        yield _draft(hit, label, _given(found, before, place))


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


def _draft(hit: Hit, label: str, given: Assertion | None) -> Draft:
    return hit.draft("TV", {"label": label}, mention=hit.span("value"), assertion=given)


def _by(hit: Hit) -> Iterator[Draft]:
    """A channel that shows it, is thanked for it, or is switched to when it begins."""
    label, place = _label(hit), near(hit)
    if label and not place.others(50):
        yield _draft(hit, label, standing(place))


_NO_TV_MOVIE = re.compile(
    r"\b(?:like|than|as|feels?|looks?|plays?|any|typical|usual|average|another|every|most|many|type|kind|sort|or|not|n't|other|below|worthy|almost|more|better|some|made into|turned into|fit|fits|standard|one of those|starred|appeared|expect(?:ed|ing)?) (?:of )?(?:an? )?(?:[a-z-]+ ){0,2}$|n't\b[^.;,]{0,20}$"
)


def _made_for_it(hit: Hit) -> Iterator[Draft]:
    """ "This is a TV movie", "for a cable movie": what the film is called, and not what it is likened to."""
    place = near(hit)
    label = "" if hit.has("plain") else _label(hit)
    if label is None or _NO_TV_MOVIE.search(place.before) or place.others(40) or _LIKENED.match(place.after) or HOPES.search(place.before[-30:]):
        return
    yield _draft(hit, label, None)


_LIKENED = re.compile(r"^(?:[ -](?:of the week|quality|feel|look|standards?|fare|territory|level|material|about|called|starring|version|remake)\b|[ -]with [\ue001]|\"? [\ue004\ue005])")
_MOVIE = r"(?:movie|film|mini-?series|production|flick|biopic|thriller|drama|western)"

RULES: tuple[Rule, ...] = (
    Rule("on a channel", "carrier", rf"\b(?P<quote>(?:on|off|off of|from|via|over) {_ADJECTIVES}(?P<value>{_GENERIC}|{_CHANNEL}))(?![\w&])", build=_on),
    Rule("CHANNEL showing", "carrier", rf"\b(?P<quote>(?:on|during|at|from|off|caught|saw|watched|thanks to|after) (?:(?:a|an|the|its|this|last|recent|late|late-night|late night|rare|early|morning|night's|night|week's|good old) ){{0,4}}(?P<value>{_CHANNEL}) (?:(?:late|late-night|night|early-morning|recent) )?(?:showing|airing|screening|broadcast|marathon|re-?run|premiere|telecast))\b", build=_by),
    Rule("CHANNEL shows it", "carrier", rf"(?<!\w)(?P<quote>(?P<value>{_CHANNEL}) (?:(?:used to|will|would|keeps?|kept|has been|have been|had been|is|was|are|just|recently|often|always|finally|actually|sometimes|only|once|never|has|had|must|does) ){{0,3}}(?:shows?|showed|shown|showing|ran|runs?|running|airs?|aired|airing|plays?|played|playing|broadcasts?|broadcasting|screened|screens|repeats?|repeated|programmed) {_IT})(?!\w)", build=_by),
    Rule("thank CHANNEL", "carrier", rf"\b(?P<quote>(?:thanks?(?: you)?(?: to| god for| goodness for)?|kudos to|hats off to|bless|angry at|god bless),? (?P<value>{_CHANNEL}),? (?:for|i|we) (?:showing|airing|running|playing|broadcasting|screening|programming|(?:got|was able|were able|could|finally|have|had|caught|saw|can)))\b", build=_by),
    Rule("switched to CHANNEL", "carrier", rf"\b(?P<quote>(?:turned|switched|flipped|tuned|flicked|flipping|turning|clicked)(?: (?:on|to|over|in|into|it|through|the tv|around))* (?P<value>{_CHANNEL})(?: [a-z]+){{0,5}}? (?:this|it)(?: (?:film|movie|one))? (?:was|came|is|had))\b", build=_by),
    Rule("a TV movie", "carrier", rf"\b(?P<quote>(?:for|this|(?:this|it|film|movie|which)(?: is|'s| was)(?: [a-z]+ly)?|is|was) (?:(?:an?|one|another|only|just|simply|actually|obviously|clearly) ){{0,3}}(?:(?!(?:like|not|than|or|kind|sort|type|of|any|typical|average|standard|into|fit|fits)\b)[a-z0-9'-]+,? ){{0,3}}?(?P<value>(?:made[- ]for[- ])?(?P<plain>tv|television|cable)|hbo|showtime|[\ue002\ue004](?: channel)?)(?: original)? {_MOVIE})(?!\w)", build=_made_for_it),
)  # fmt: skip
