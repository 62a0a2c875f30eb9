"""Whether a length of time is the film's: what bars it, by the words that make it a length at all."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from recension.reading.matching._near import Near
from recension.reading.rules.measures._loose_lengths import is_loose, loosely_own

#: What is no length of the film: parts of it, feelings, other clocks.
_NOT_BEFORE = re.compile(
    r"\b(?:first|last|final|opening|closing|next|another|other|every|each|remaining|felt like|feels? like|feeling like|"
    r"seem(?:s|ed)?(?: like| to run| to last)?|swear it was|swore it was|thought it was|more like|after|in about|within|every|extra|additional|some|"
    r"than|past|until|by|wait(?:ed|ing)?|less than|took|takes|take|only another|slept|lose|cut(?: by| out)?|trim(?:med)?(?: by| out)?|missing|shorter|longer|"
    r"under the|mark|about|up to|approximately|the best|the worst|a good|good|whole other|gave up after|(?:the )?(?:feature|documentary|featurette|extra|special feature)s?(?: \()?|(?:episodes?|instal+ments|chapters)(?: \w+)?)"
    r"(?: (?:a|an|the|at|around|about|roughly|nearly|almost|just|over|only|least|another))*$"
)
_NOT_AFTER = re.compile(
    r"^[ -](?:mark\b|scene|take\b|shot\b|sequence|segment|gag|sketch|stretch|walk|drive|ride|nap|later|ago|away|before|earlier|longer|shorter|"
    r"short of\b|shy of\b|short(?=[.,;)])|less|more|extra|too|deleted|wait|interview|documentary (?:on|about) the|featurette|making|commentary|in(?:to)?\b(?! length)|after|from|to (?:live|go|kill|spare|find|save)|"
    r"prologue|opening|intro|finale|climax|ending|speech|monologue|conversation|flashback|montage|battle|fight|chase|episodes?|pilot|sitcom|slot|tv slot|"
    r"documentary,? (?:the )?(?:[\ue002\ue004\ue005\"]|about|on|called|entitled|titled|featuring|directed|made|by)|(?:[a-z]+ ){0,2}(?:short|short film|documentary|film|movie),? (?:called |titled |entitled )?[\"']?[\ue004\ue005]|of (?:footage|added|additional|extra|deleted|new|cut|missing|screen|dialogue|the (?:film|movie|running)|this (?:film|movie)|plot|story|material|his|her|actual|it\b)|for|each|apart|every|drive|shift|job|flight|trip|worth of|deadline|a (?:day|week))"
)
_FELT = re.compile(r"\b(?:felt|feels?|seem(?:s|ed)?|might as well|like|longest(?! (?:version|cut|print|edition)\b)|could(?:'ve| have)|should(?:'ve| have)?|would(?:'ve| have)?|ought to|if it (?:had|were)|need(?:s|ed)? to be|better (?:at|as|if)|told in|instead of)\b[^.;,]{0,40}$")

#: So many minutes of one's life, or "after" which it is over, are a whole film.
_AN_EVENING = 62
_SAT_OUT = re.compile(r"\bafter(?: (?:all|those|these|the))?$")
_A_VERSION = re.compile(r"[ -](?:long )?(?:version|cut|print|edition)\b")
_LEFT = re.compile(r"\b(?:walked out|turned (?:it )?off|gave up|left the|fell asleep|switched (?:it )?off|stopped watching|bailed|quit)\b")

#: A length that is no round one is a running time wherever an hour and more of watching is spoken of, but for these.
_PART = re.compile(
    r"\b(?:over|for|some|an extra|cuts?|restored|trimmed|shaved|added|lost|runs? to|[A-Z])$|\b(?:disc|discs|supplements?|extras?|documentar(?:y|ies)|featurettes?|interviews?|commentar(?:y|ies)|episodes?|"
    r"series|game|match|flight|drive|record|album|concert|speech|minutes?|at the|around the|mph|miles)\b[^.;]{0,60}$"
)
_UNLIKE = re.compile(r"^(?: (?:per|an?|each|after|before|into|later|earlier|past|old|apart|for|of (?:extras|bonus|material|music|deleted))\b|[ -](?:mark|episodes?|documentar|featurette|special|interview|making|concert|slot|score|suite|album))")


#: A piece on the disc stands before the brackets: '"The Music" (42 min.)', "an interview (18 min.)".
_PIECE_BEFORE = re.compile(
    r"(?:\"[^\"\n]{1,60}[\"']|\"[\ue004\ue005]\"?|\b(?:documentar(?:y|ies)|featurettes?|making[- ]of|interviews?|commentar(?:y|ies)|conversation|q ?& ?a|trailers?|piece|short|essay)"
    r"(?: (?:with|by|on|about) [^\n.;()]{2,40})?) ?\($"
)
#: A piece on the disc runs so long.
_OF_PIECE = re.compile(
    r"\b(?:documentar(?:y|ies)|featurettes?|making[- ]of|interviews?|commentar(?:y|ies)|conversation|q ?& ?a|supplements?|trailers?|chat|retrospective|profile)\b"
    r"[^\n.;]{0,60}?,?(?: (?:that|which|and|it|each|this|one))? (?:all |together )?(?:runs?|running|ran|clock(?:s|ing)? in|lasts?|lasting)(?: [a-z]+){0,3} ?$"
)
#: A short or a documentary that goes with the film is another.
_SHORT_BESIDE = re.compile(r"\b(?:with|plus|by|preceded by|includes?|including|features?|also|and|there is|there's|extras|on|as well as) an?(?: [a-z]+,?){0,3} $")
_IS_SHORT = re.compile(r"[ -](?:[a-z@-]+ |[\ue001-\ue005] ){0,2}(?:short|documentary|cartoon)\b")
#: A film of fewer minutes is a short.
_SHORT_FILM = 40


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: its minutes, where it stands, the words up to it, and whether it is told in the plural."""

    minutes: Decimal
    place: Near
    lead: str
    plural: bool

    @property
    def before(self) -> str:
        return self.place.before.rstrip()

    @property
    def is_round(self) -> bool:
        return self.minutes % 10 == 0 or self.minutes % 15 == 0


def _is_felt(it: Length) -> bool:
    return _FELT.search(it.lead) is not None


def _is_felt_close_by(it: Length) -> bool:
    return _FELT.search(it.lead[-25:]) is not None


def is_otherwise(it: Length) -> bool:
    """Felt, or of a scene, a wait or another clock by the words after it."""
    return _NOT_AFTER.search(it.place.after) is not None or _is_felt(it)


def _is_anothers(it: Length) -> bool:
    """Of a part of the film or of another thing by the words before it."""
    return _NOT_BEFORE.search(it.before) is not None


def _is_cut_out(it: Length) -> bool:
    return it.plural and it.place.after.startswith((" cut", " trimmed", " excised", " were", " have been"))


def _is_plural(it: Length) -> bool:
    return it.plural


def _names_a_piece(it: Length) -> bool:
    return _PIECE_BEFORE.search(it.place.before) is not None


def _is_of_piece(it: Length) -> bool:
    return _OF_PIECE.search(it.place.before) is not None


def _is_a_shorts(it: Length) -> bool:
    """ "a cartoon that runs 12 minutes"."""
    return it.minutes < _SHORT_FILM and re.search(r"\b(?:that|which) ", it.lead[-20:]) is not None


def _goes_with_it(it: Length) -> bool:
    return _SHORT_BESIDE.search(it.place.before) is not None and _IS_SHORT.match(it.place.after) is not None


def _is_anothers_and_no_measure(it: Length) -> bool:
    """A version that the film is judged by is one of its own: it is not longer by so much."""
    judged_by = it.place.before.endswith("by the ") and _A_VERSION.match(it.place.after)
    return not judged_by and _is_anothers(it)


def _is_anothers_and_not_sat_out(it: Length) -> bool:
    whole = it.minutes >= _AN_EVENING and _SAT_OUT.search(it.before) and not _LEFT.search(it.place.sentence)
    return not whole and _is_anothers(it)


def _is_no_evening_of_a_life(it: Length) -> bool:
    """ "Two hours of my life" may be any; "ninety minutes of my life" are the film's."""
    if not (it.is_round and "life" in it.place.after[:14]):
        return _is_anothers_and_not_sat_out(it)
    return it.minutes < _AN_EVENING or "min" not in it.place.typed.shadow[it.place.start : it.place.end]


def _is_round(it: Length) -> bool:
    return it.is_round


def _is_of_a_part(it: Length) -> bool:
    return _PART.search(it.lead) is not None or _UNLIKE.search(it.place.after) is not None


Bar = Callable[[Length], bool]
_FREELY: tuple[Bar, ...] = (_is_cut_out, is_otherwise)
_COMMON: tuple[Bar, ...] = (*_FREELY, _is_anothers)
#: What bars a length in each context from being the film's own; `_COMMON` in those that are not named.
_BARS: Mapping[str, tuple[Bar, ...]] = {
    "(N)": (_names_a_piece, *_COMMON),
    "N-minute film": (_names_a_piece, *_FREELY, _goes_with_it, _is_anothers_and_no_measure),
    "N-minute thing": (_is_plural, *_COMMON),
    "N of fun": (*_FREELY, _is_anothers_and_not_sat_out),
    "N of film": (*_FREELY, _is_no_evening_of_a_life),
    "runs N": (_is_of_piece, *_FREELY, _is_a_shorts),
    "clocks in at N": (_is_of_piece, *_FREELY),
    "a version, N,": (_is_of_piece, is_otherwise),
    "the film takes N": (is_otherwise,),
    "way to spend N": (is_otherwise,),
    "the N of the film": (_is_felt,),
    "cut down to N": (_is_felt,),
    "brought down from N": (_is_felt,),
    "N of it": (_is_felt,),
    "a cut of N": (_is_of_piece, is_otherwise),
    "running time of N": (_is_felt_close_by,),
    "N running time": (_is_felt_close_by,),
    "N as no clock tells it": (_is_round, _is_of_a_part, is_otherwise, _is_anothers),
    **dict.fromkeys(("at N", "N long", "rather long, N", "wraps up in N", "N flies by"), _FREELY),
}


def is_own(name: str, it: Length) -> bool:
    """Whether a length that a context of that name stands round is the film's own."""
    if is_loose(name):
        return loosely_own(name, it.minutes, it.place, free=not is_otherwise(it))
    return not any(bar(it) for bar in _BARS.get(name, _COMMON))
