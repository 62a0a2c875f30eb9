"""Copies told by their word alone: every disc, tape, broadcast and version a sentence speaks of, but for named reasons.

Each word of a carrier is a candidate. It is the film's own unless the words round it make it a machine, a shop, a
plural of many films, or another film's copy.
"""

import re
from collections.abc import Iterator

from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import Near, mention_at, near, own_titles
from recension.reading.matching._rules import Draft, Hit, Rule, expand
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE
from recension.reading.rules.credits._companies import company_named
from recension.reading.rules.versions._copies import OWNED, standing
from recension.reading.rules.versions._on_air import on_air
from recension.vocabulary import Assertion

#: What makes the word a machine's, a trade's or an age's.
_THING = re.compile(
    r"^s?(?:'s)?[ -]?(?:players?|recorders?|burners?|stores?|shops?|rental (?:stores?|shops?|places?)|rentals?\b(?! (?:copy|tape))|shelf|shelves|market\w*|sales|era|age|format war|generation|"
    r"collections?|librar(?:y|ies)|games?|(?:video )?(?:cameras?|recorders?|players?)|tape(?:s|d)?\b(?! (?:of|from|is|was))|-?quality|nasty|nasties|cover art of|clubs?|industry|distributors?|company|companies|producers?|logs?|recording|"
    r"guide|footage|dailies|monitors?|screens?|art|age|world|business|biz|vault|dvd-?r(?:om|s)?|drive|remote|stop button|/ ?(?:vhs|dvd|blu-ray) players?|treatment|menus? of)\b"
)
_TRADE = re.compile(
    r"\b(?:direct(?:ly)?|straight|right|made|went|going|gone|headed|go)(?: |-)(?:straight |directly |right )?(?:to|for)[ -](?:the )?$|\b(?:on|to) (?:his|her|their) $"
    r"|\b(?:any|other|many|most|every|another|no|more|some|these|those|all|countless|few|several|different|music|wrong|favou?rite|like an?|licen[sc]e|sex|porn|exercise|training|wedding|home|surveillance|security|snuff|instructional|video ?game|computer) (?:[a-z-]+ )?$"
)
_WORKS = re.compile(
    expand(
        r"^s? (?:copy |release |edition |set |version )?(?:of|for|called|titled|entitled) (?:the )?\"?(?P<work>@any)"
    )
)
_TALK_OF_MANY = re.compile(
    r"\b(?:movies|films|titles|flicks|sequels|episodes|series) (?:[a-z]+ ){0,3}$|\b(?:like|similar to|rent|see|watch|buy|get|try|skip) \"?[\ue004\ue005]\"?[^.;,]{0,20}$"
)


def _of_this(hit: Hit, place: Near) -> bool:
    """Whether the copy is of the reviewed film, for all that the words round it say."""
    if (
        _THING.match(place.after)
        or _TRADE.search(place.before)
        or _TALK_OF_MANY.search(place.before)
        or place.others(70)
    ):
        return False
    found = _WORKS.match(place.after)
    mention = mention_at(hit.typed, place.end + found.start("work")) if found else None
    return (
        mention is None
        or mention.own
        or mention.kind not in (TITLE, QUOTED, NAME)
        or mention.name.lower() in own_titles(hit.typed)
    )


def _candidate(hit: Hit) -> Iterator[Draft]:
    place = near(hit, "value")
    word = hit.words("value").lower()
    several = word.endswith("s") and word != "vhs" and not _OF_IT.match(place.after)
    if (
        several
        or (word in ("tape", "cassette") and not (_OF_COPIES.search(place.sentence) or _TAPE_OF_IT.match(place.after) or _SEEN_ON.search(place.before)))
        or _MENDS.search(place.before)
    ):
        return
    if _of_this(hit, place) and not _ASKED.search(place.sentence):
        yield hit.draft(carrier_of(word), {}, mention=hit.span("value"), assertion=_given(place))


_OF_IT = re.compile(r" of (?:it|this|the (?:film|movie|picture|show|series)|\"?[\ue004\ue005])")
_TAPE_OF_IT = re.compile(r" of (?:it|this|the) (?:film|movie|picture|one)\b")
#: Whether there is a copy is asked for; "need I say more?" asks nothing.
_ASKED = re.compile(r"(?:\b(?:when|why|where can|how can|is (?:it|there|this)|does any|has any|will (?:it|they|we|there|this)|can any|could any|does it|where is|anyone|anybody)\b|^\W*(?:is|are|was|has|have|does|do|did|will|can)\b)[^?]*\?\W*$")
_SEEN_ON = re.compile(r"\b(?:get|got|have|had|bought|buy|find|found|obtain(?:ed)?|own|series of|copy of)\b[^.;!?]{0,40}\b(?:films?|movies?|cartoons?|shorts?|series|shows?|episodes?|it|this|one|picture) on (?:video )?$|\b(?:saw|seen|watch(?:ed)?|rent(?:ed)?|own(?:ed)?|out|see|got it|caught it|catch it|caught this|this film|this movie) (?:(?:it|this|the (?:film|movie|whole thing)|this (?:film|movie|one)) )?on (?:video )?$")
_OF_COPIES = re.compile(
    r"\$\d|\bi (?:had to |then |even )?(?:rewind|rewound)\b|\b(?:dvds?|vhs|copy|copies|rented|bought|paid|released?|version|prints?|laser ?dis[ck]s?|label|uncut|footage|edition|transfer|orion|eighties|video)\b"
)
#: No copy stands behind these, whatever the clause goes on to say.
_MENDS = re.compile(
    r"\b(?:not|never|no|nor|without|n't|isn't|lack of|instead of|rather than|interested in|market for|in favou?r of|better than|good alternative|as soon as|once it|the day)\b[^;:]{0,70} (?:on|an?|of|as|to) (?:[a-z-]+ )?$|n't\b[^;:]{0,70} (?:on|an?|of|as|to) (?:[a-z-]+ )?$"
)


_GIVEN = re.compile(r"\b(?:the|this|my|its|our) (?:[a-z0-9-]+ ){0,3}$")
_UNSURE = re.compile(
    r"\b(?:hope|hoping|wish|wait\w*|if|when|until|would|should|could|might|may|please|deserves?|needs?|want\w*|never|upcoming|forthcoming|announced|no|not yet|isn't|rumou?r\w*)\b"
)

def _given(place: Near) -> Assertion | None:
    """ "Skip the recently released tape" still has a tape: what is definite is presupposed."""
    before = OWNED.sub("", place.before)
    if _GIVEN.search(before) and not _UNSURE.search(before) and not _UNSURE.search(place.after[:40]):
        return Assertion.ASSERTED
    return standing(place)


_SAW = (
    r"\b(?:saw|seen|see|watch(?:ed|ing)?|caught|catch(?:ing)?|viewed|viewing|taped|recorded|shown|showing|aired|airs|airing|run|ran|runs|broadcast|plays|playing|"
    r"premi[eè]red|televised|repeated|screened|found|stumbled|came|turned up|popped up|been)\b"
)
_NO_SUBJECT = re.compile(
    r"\b(?:who|whom|actor|actress|him|her|them|he|she|they|shows?|episodes?|programmes?|programs?|game|news|ads?|commercials?|trailers?|previews?|interviews?|characters?|man|woman|people|footage|clips?|like|nothing|things|anything|stuff|movies|films)\b"
)
#: What was seen is the film: named as such, or said of it in the passive.
_ITSELF = re.compile(
    r"\b(?:it|this|film|movie|picture|one)\b|[\ue004\ue005]|^(?:shown|seen|aired|airs|broadcast|televised|repeated|screened|premi[eè]red|showing|run|running|playing|plays|turned up|popped up|came)\b[^\n]{0,25}$"
)
_NO_AIRING = re.compile(
    r"^(?:'s|[ -](?:shows?|series|movies?|episodes?|specials?|sets?|screens?|sitcoms?|stations? (?!in)|personalit|stars?|actors?|ads?|commercials?|programs?|programmes?|news|guide|host)\b)"
)


def _aired(hit: Hit) -> Iterator[Draft]:
    """A viewing on television, with the channel where a name stands there."""
    place = near(hit, "value")
    named = hit.mentions("value")
    if (
        not _ITSELF.search(hit.match[0][: hit.match.end("gap") - hit.match.start()])
        or _NO_SUBJECT.search(hit.match["gap"])
        or _NO_AIRING.match(place.after)
        or place.others(90)
    ):
        return
    label = named[0].name if named else ""
    if named:
        company = company_named(label)
        channel = hit.words("value").lower().endswith(" channel") or re.search(r"\bChannel\b", label)
        if not channel and (company is None or company[1] != "broadcast"):
            return
    yield from on_air(hit, label, hit.span("value"), standing(place))


RULES: tuple[Rule, ...] = (
    Rule("CARRIER word", "carrier", rf"(?<![\w-])(?P<quote>(?:(?:the|this|an?|my|its|our|on) )?(?:[a-z0-9-]+ )??(?P<value>(?!4k|uhd|ultra){DISC}|video ?tape|(?<=on )(?:video )?tape|(?:video ?)?tape(?= cop(?:y|ies)\b)|(?:vhs |video ?)tapes(?= of\b)|(?<=the )(?:old )?(?:cassette|tape)|(?<=the )laser ?dis[ck]))(?![\w-])", build=_candidate),
    Rule("seen on TV", "carrier", rf"(?P<quote>{_SAW}(?P<gap>[^\n.;!?()]{{0,60}}?)(?: on| by| over| off| via)(?: (?:the|my|our|a|an|late|late-night|night|early|morning|/|late night/early morning|daytime|afternoon|local|cable|network|public|basic|pay|satellite|digital|free|regular|british|american|irish|german|canadian|australian|uk|us|channel)){{0,5}} (?P<value>tv|t\.v\.|television|telly|cable(?: tv| television)?|[\ue001-\ue005](?: channel)?))(?![\w-])", build=_aired),
)  # fmt: skip
