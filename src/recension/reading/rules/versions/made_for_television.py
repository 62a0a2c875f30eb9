"""Films that are called television films, whatever else is said of them: "a fine TV movie", "made for cable", "this mini-series".

What is likened to television is none of it ("it looks like a TV movie"), nor is another film that is called so.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import Near, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.versions._copies import HOPES
from recension.reading.rules.versions._on_air import LETTERS, is_channel, is_named_for_it, on_air
from recension.vocabulary import Assertion

_TV = r"(?:tv|t\.v\.|television|tee-?vee|cable)"
_FILM = r"(?:movie|film|flick|picture|production|feature|biopic|thriller|western)"
_MADE = rf"(?:made|produced|filmed|shot)[- ](?:specially |directly |only )?for[- ](?:the )?(?:us |uk |network |[a-z]{{3,}}(?:ian|ish|ese|ch|an) |[{NAME}] )?(?:{_TV}|hbo|showtime)"
_SERIES = r"(?:mini-?series|tele-?plays?|tele-?films?|tele-?movies?|movies?[- ]of[- ]the[- ]week|tvms?)"
_CALLED = rf"{_MADE}(?: (?:and|or) (?:dvd|video))?(?:[ -]{_FILM}s?)?|{_TV}[- ](?:{_FILM}s?|drama|special|mini-?series)|{_SERIES}"

_WORK = rf"{_FILM}s?|mini-?series|documentar(?:y|ies)|docudrama|adaptations?|versions?|dramati[sz]ation|special|drama|comedy|series|show|sitcom|serial|programme|program"

#: Before the words, these make them no more than what the film is likened to, or what it might have been.
_WORD = rf"(?:[a-zà-ÿ0-9'$%{TITLE}{NAME}{PERSON}{CHARACTER}{QUOTED}-]+,? )"
_LIKENED = re.compile(
    r"\b(?:like|than|feels?|felt|looks?|looked|plays?|sounds?|seems?|resembl\w+|remind\w*|reminiscent|typical of|usual|impression|comparable|compared?|type|kind|sort|quality|level|lines|equivalent|parody|spoof|idea|effect|more|fans?|"
    r"fits?|worthy|almost|nearly|practically|might as well|would|could|should|might|turned|became|becom\w+|adding|lend\w*|relive|unaired|starr?(?:ed|ing|s)|appear(?:ed|ing|s)|trying|mak(?:e|es|ing)|made into) (?:of |an? |the |that |into |in |to |been |be |as |have |better |worse |at |me |us |you |more |much |is |some ){0,6}"
    rf"{_WORD}{{0,3}}$|\b(?:if|or|must|may|other|any|every|each|later|previous\w*|earlier|directed|based on|from|since|after|before|series of|remade as|call|fare|mean|like|and|standard|(?:your|the) average|bunch of|lot of|many|most|several|these|those|doing|(?:famous|known) for|went on to|prefer(?:red)?|adapted as|beg[au]n as|life as) (?:of |an? |the |that |some |(?:of|in) the ){{0,2}}{_WORD}?$|\bin (?:an? |the |some ){_WORD}{{0,2}}$"
)
#: It was no such thing.
_DENIED = re.compile(r"\b(?:not|never|no|nor|isn't|wasn't)(?: (?:quite|really|even))?(?: (?:an?|the|some|made|indeed))*(?: (?!bad|worst|terrible|just|only|merely)[a-z0-9'-]+)? ?$")
#: What has the manner of television.
_MANNER = re.compile(
    r"(?:\"|')? ?(?:-| )?(?:\"|')?(?:feel(?:ing)?|look(?:ing)?|qualit\w+|territory|sort of|kind of|framing|direction|directors?|actors?|actress\w*|scores?|fashion|styles?|standards?|stars?|budgets?|fare|levels?|values?|stuff|clich\w+|aesthetics?|material|"
    r"version of|remake|compan(?:y|ies)|crap|schlock|plots?|writing|writers?|land|world|acting|way|father|music|sets?|format|market|industry|genre|roots?|rating|horror films|high school|crew|fans?|awards?|song|tie-in)\b"
)
#: Another film follows by its title.
_NAMED = re.compile(rf",? ?(?:(?:called|titled|entitled|named|versions?|of|anthology|thriller|horror|drama) ?(?:[a-z0-9]+ ){{0,3}})?\(?[\"'*_]*(?P<work>[{TITLE}{NAME}{PERSON}{CHARACTER}{QUOTED}])")
#: Of many such films it is one: "above average for TV movies", "one of the many", "as TV movies go".
_ONE_OF = re.compile(r"\b(?:one of (?:the|those|these) (?:[a-z0-9'-]+,? ){0,4}|(?:worst|best|better|lesser|finest|weakest) (?:of (?:the )?)?(?:[a-z'-]+ )?|(?:good|great|bad|ok|okay|well|notch|average|decent|strong|solid) (?:for|of) (?:[a-z]+ )?|(?:interesting|good|bad|far|well) as |(?:better|worse|above|beyond|below) (?:[a-z]+ ){0,4}?(?:most|your average|the average|the usual|many|a lot of|other) |(?:these|those) (?:[a-z0-9'-]+ )?)$")
#: A piece on the disc: "the extras include a BBC documentary", "an HBO special on the second disc".
_PIECE = re.compile(r"(?:documentar(?:y|ies)|special|programme|program|production|docudrama)$")
_ON_DISC_BEFORE = re.compile(r"\b(?:extras?|supplements?|bonus(?:es)?|special features|commentary|featurettes?|trailers?|dis[ck] (?:also )?(?:has|includes|contains|features|offers)|also (?:includ\w+|has|features))\b")
_ON_DISC_BEHIND = re.compile(r" (?:[a-z]+ ){0,8}on (?:the |this )?(?:[a-z]+ )?(?:dis[ck]|dvd|blu-?ray|set)\b")
#: Another telling of the story, which the film stands beside: "a TV movie version", "the BBC series is better".
_BESIDE = re.compile(r"(?: [a-z]+){0,4}? (?:is|was|were) (?:[a-z]+ ){0,2}(?:better|superior|worse|inferior)\b")
_THIS = re.compile(r"\bthis (?:[a-z0-9',-]+ ){0,4}$")


def _is_it(hit: Hit, place: Near, before: str) -> bool:
    """Whether the words are of the film itself; `before` is what stands before them and their channel."""
    words, before = hit.words("called").lower(), before.rstrip("\"'").removesuffix("ever ")
    if words.endswith(("drama", "production", "special")) and not _ONE.search(before) and not hit.has("label"):
        return False
    if words.endswith("s") and not words.endswith("series") and not _ONE_OF.search(before):
        return False
    if _MANNER.match(place.after) or (_LIKENED.search(before) and not (_OF_IT.search(before) or _ONE_OF.search(before))) or _DENIED.search(before) or HOPES.search(before[-30:]):
        return False
    if _is_beside(place, before) or _is_piece(words, place) or _is_on_in_it(place, before):
        return False
    named = _NAMED.match(place.after)
    work = next(iter(hit.typed.within(place.end + named.start("work"), place.end + named.end("work"))), None) if named else None
    return not place.others(40) and (work is None or work.own or is_channel(work.name))


def _is_beside(place: Near, before: str) -> bool:
    """Whether what is called so is another telling of the story, and not this film."""
    told = _BESIDE.match(place.after) or (_A_VERSION.match(place.after) and _SOME.search(before))
    return bool(told and not (_OF_IT.search(before) or _ONE_OF.search(before)))


_A_VERSION, _SOME = re.compile(r"(?:\"|')? versions?\b"), re.compile(rf"\b(?:an?|another|other) {_WORD}{{0,3}}$")


def _is_on_in_it(place: Near, before: str) -> bool:
    """Whether somebody of the story watches it, or it is on in a room there: a film within the film."""
    return _RUNS_THERE.match(place.after) is not None or _SOMEBODY_WATCHES.search(before) is not None


_RUNS_THERE = re.compile(r"\"?,? (?:(?:that|which) )?(?:is |was |are |were )?(?:always |still )?(?:play(?:s|ing|ed)?|blar(?:es|ing|ed)|flicker(?:s|ing|ed)|droning|drones|murmur(?:s|ing)|on|running|runs) (?:[a-z]+ )?(?:(?:in|on|behind|to|from) (?:the |a |her |his |their |an )?(?:[a-z]+ )?(?:background|corner|screen|set|television|telly|tv|room|sofa|bedroom|kitchen|bar|nobody|no one)|unwatched|silently|with the sound)\b")
_SOMEBODY_WATCHES = re.compile(rf"(?:\b(?:he|she|they|family|couple|children|kids|mother|father|husband|wife)|[{NAME}{PERSON}{CHARACTER}]) (?:[a-z]+ ){{0,2}}?(?:watch(?:es|ing)?|sits? (?:through|watching)|falls? asleep (?:to|during|in front of)|stares? at) (?:an? |some |the )?{_WORD}{{0,2}}$")


def _is_piece(words: str, place: Near) -> bool:
    """Whether a documentary or a special is one of a disc's supplements."""
    told = _PIECE.search(words) or _PIECE.match(place.after.lstrip(" -").partition(" ")[0])
    return bool(told and (_ON_DISC_BEFORE.search(place.before) or _ON_DISC_BEHIND.match(place.after)))


_ONE = re.compile(rf"\b(?:this|that|the|an?|another) {_WORD}{{0,3}}$")
#: "For a TV movie", "in this TV movie": however the sentence began.
_OF_IT = re.compile(r"\bthis (?:[a-z0-9'-]+,? ){0,3}$|\bfor (?:an? |what is an? )(?:[a-z0-9'-]+,? ){0,2}$|(?<!like )(?<!if )\b(?:it|this|that it|film|movie) (?:is|was) (?:an? |only an? |just an? )?(?:[a-z0-9'-]+,? ){0,2}$")
_RELEASE = re.compile(rf"{_MADE}|{_TV}[- ](?:movie|film|flick|picture|feature)|tele-?(?:film|movie)|tvm")


def _plainly(hit: Hit, place: Near) -> Assertion | None:
    """What is pointed at is there, whatever else is said of it: "I would have liked this mini-series longer"."""
    return Assertion.ASSERTED if any(sign.search(place.before) for sign in (_THIS, _ONE_OF, _OF_ITS_KIND)) else None


_OF_ITS_KIND = re.compile(r"\bfor (?:an? |what is an? )(?:[a-z0-9'-]+,? ){0,2}$")


def _television_film(hit: Hit) -> Iterator[Draft]:
    """ "This TV movie": television as the carrier, and as how the film came out; "good for one" is praise of its kind."""
    place = near(hit, "called", width=120)
    if not _is_it(hit, place, place.before):
        return
    label = next((m.name for m in hit.mentions("label") if is_channel(m.name)), "")
    given = _plainly(hit, place)
    yield from on_air(hit, label, hit.span("called"), given)
    told = _RELEASE.match(hit.words("called").lower())
    if told and not _OF_ITS_KIND.search(place.before):
        start, _ = hit.span("called")
        yield hit.draft(hit.words("called")[: told.end()], property="release", mention=(start, start + told.end()), assertion=given)


def _of_a_channel(hit: Hit) -> Iterator[Draft]:
    """ "A Lifetime movie", "all these BBC adaptations": by the channel that made it."""
    words, place = hit.words("label"), near(hit, "called", width=120)
    if _EARLIER.search(f"{near(hit, 'label').before}{hit.match['called']}"):
        return
    if is_named_for_it(words) and (not words.islower() or " " in words or hit.typed.text.lower_cased) and _is_it(hit, place, near(hit, "label", width=120).before):
        yield from on_air(hit, words, hit.span("label"), _plainly(hit, place))


#: Another version of the story, or somebody's own show: "the 1983 BBC version", "Hale's HBO show".
_EARLIER = re.compile(r"(?<!this )(?:18[89]|19\d|20[0-4])\d (?:versions?|adaptations?|series|serial|drama|film)$|'s (?:[a-z]+ )?(?:show|series|special|sitcom)$")

RULES: tuple[Rule, ...] = (
    Rule("a television film", "carrier", rf"(?<![\w-])(?P<quote>(?:(?:this|that|the|an?|another|its|it's|is|was|for an?|one of the) )?(?:[a-z0-9',-]{{1,24}} ){{0,3}}?(?:(?P<label>@name) (?:original )?)?\"?(?P<called>{_CALLED}))(?![\w-])", build=_television_film),
    Rule("a CHANNEL film", "carrier", rf"(?<![\w-])(?P<quote>(?:(?:this|that|the|an?|another|its|it's|is|was|for an?|one of the|all) )?(?:[a-z0-9',-]{{1,24}} ){{0,3}}?\"?(?P<label>@name|{LETTERS}|[a-z]+ channel)\"?(?: channel| network)?'?s?(?: original| made-for-tv| tv| television)* (?P<called>{_WORK}))(?![\w-])", build=_of_a_channel),
)  # fmt: skip
