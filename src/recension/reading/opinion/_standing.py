"""Whether a judging word stands as the writer's own: negated, wished, another's, or of another film."""

import re
from dataclasses import dataclass
from itertools import pairwise

from recension.reading.opinion._tags import Tagged


@dataclass(frozen=True, slots=True)
class Standing:
    """`turned`: the words around turn the judgement round; `mild`: not to its contrary ("not that scary")."""

    turned: bool
    mild: bool = False
    begins: int = 1 << 30  # the token from which on the words turn it


_AS_SAID = Standing(False)
#: Where the clause of a judging word begins.
_BREAKS = ".;()Bq"
_REACH = 14
#: How far each negating word reaches, in tokens; others reach as far as "not".
_SHORT = {"no": 4, "without": 4, "nothing": 4, "none": 5, "lack": 4, "lacks": 4, "lacking": 4}
_UNREAL = frozenset(("would", "could", "should", "might", "ought", "must", "'d"))
_UNREAL_BEFORE = frozenset(
    "expecting expected expect hoping hoped hope wish wished wishes supposed promised promises promise promising hype"
    " hyped claims claimed deserved deserves deserve trailer trailers poster imagine pretend if unless".split()
)
_CONDITIONS = frozenset(("if", "unless", "whether", "until"))
_OTHERS = frozenset(
    "critics critic commenter commenters commentator reviewers reviewer reviews others people everyone everybody"
    " friends friend wife husband".split()
)
_SAYING = frozenset(
    "say says said saying call calls called think thinks thought found find finds claim claims claimed"
    " consider considered considers hate hated loved praised panned raved rave told describe described complain"
    " complained complaining gave given writes wrote".split()
)


def standing(tagged: Tagged, judging: int) -> Standing | None:
    """How the judgement at a token stands; None where it is not the writer's of this film."""
    begin = _clause(tagged.tags, judging)
    if _is_nobodys(tagged, begin, judging):
        return None
    words = tagged.texts[begin:judging]
    turning = [i for i in range(begin, judging) if _may_turn(tagged, i) and _negates(tagged, i, judging - i)]
    if not turning:
        sweeping = _sweeping(tagged, judging)
        return Standing(True, False, sweeping) if sweeping else _AS_SAID
    if words[-1] == "as" and not _short_of(tagged, judging):  # "not as important as …"
        return None
    if _more(tagged.texts[judging]) and not _NEVER.isdisjoint(words):  # "never better": nothing is
        return _AS_SAID
    if tagged.tags[judging] in "Ej" and "nothing" not in words[-2:]:
        return None
    return _AS_SAID if len(turning) % 2 == 0 else Standing(True, _mild(tagged, judging), turning[0])


def _is_nobodys(tagged: Tagged, begin: int, judging: int) -> bool:
    """Whether the clause up to a judging token is a condition, a wish, a question, another's word or another film's."""
    words = tagged.texts[begin:judging]
    return (
        (tagged.texts[begin - 1] in _CONDITIONS and "," not in words)
        or not (_UNREAL.isdisjoint(words[-6:]) and _UNREAL_BEFORE.isdisjoint(words))
        or _question(tagged, judging)
        or not (_OTHERS.isdisjoint(words) or _SAYING.isdisjoint(words))
        or "than" in words[-6:]
        or _other_film(words)
        or _said_in_the_story(tagged, judging)
        or _NOT_THAT.search(" ".join(tagged.texts[max(begin - 2, 0) : judging])) is not None
    )


def _may_turn(tagged: Tagged, i: int) -> bool:
    return tagged.tags[i] in "x!" or tagged.texts[i] in _TURNING


#: What people in a story do with words, before what they say.
_TELLS = frozenset(
    "tells told says insists insisted announces announced assures assured convinces complains admits warns warned"
    " informs informed".split()
)


def _said_in_the_story(tagged: Tagged, judging: int) -> bool:
    """Whether "he tells her that she is …" puts the judgement into a character's mouth."""
    begin = tagged.tags.rfind(".", 0, judging) + 1
    for i in range(begin, judging - 1):
        if tagged.texts[i] in _TELLS and tagged.tags[i - 1] in "HC" and tagged.tags[i + 1] in "tHCdP":
            return True
    return False


def _short_of(tagged: Tagged, judging: int) -> bool:
    """Whether "not as good" falls short of something: it then judges, if mildly."""
    entry = tagged.entries[judging]
    return entry is not None and entry.sign > 0 and entry.aspect != "none"


def _mild(tagged: Tagged, judging: int) -> bool:
    """Whether a denial leaves something standing: of "bad", or of "that", "very", "exactly" and the like."""
    entry = tagged.entries[judging]
    return bool(entry and entry.sign < 0) or bool(_DEGREES.intersection(tagged.texts[max(judging - 2, 0) : judging]))


def _sweeping(tagged: Tagged, judging: int) -> int:
    """Where a denial of the whole sentence begins ("by no means is the acting good, or the ending …"); 0 if none."""
    begin = tagged.tags.rfind(".", 0, judging) + 1
    for i in range(begin, max(judging - 2, begin)):
        if tagged.texts[i] in _DENYING and tuple(tagged.texts[i : i + 3]) in _DENIALS:
            return i
    return 0


_DENIALS = frozenset(
    (
        ("by", "no", "stretch"),
        ("by", "no", "means"),
        ("in", "no", "way"),
        ("not", "even", "close"),
        ("nowhere", "near", "as"),
    )
)
_DENYING = frozenset(first for first, *_ in _DENIALS)
#: "It isn't that I disliked it": neither that nor its contrary is said.
_NOT_THAT = re.compile(r"(?:n't|not) that (?:i|he|she|it|we|the|this)\b")
_DEGREES = frozenset(
    "that very so all particularly exactly really entirely quite completely totally always too as".split()
)
_NEVER = frozenset("never seldom rarely couldn't can't cannot hardly".split())
_COMPARATIVES = frozenset(("better", "worse", "finer"))
_BEFORE_THIS = frozenset("last previous earlier original first other next second predecessor".split())
_WORKS = frozenset(
    "film movie picture films movies pictures one ones installment series version versions flick".split()
)


def _more(word: str) -> bool:
    return word in _COMPARATIVES or word.endswith(("ier", "ller"))


def _other_film(words: list[str]) -> bool:
    """Whether a clause is about an earlier film ("his last picture had …")."""
    if _BEFORE_THIS.isdisjoint(words):
        return False
    return any(a in _BEFORE_THIS and b in _WORKS for a, b in pairwise(words))


def _clause(tags: str, judging: int) -> int:
    """The first token of the clause round a judging token."""
    for i in range(judging - 1, max(judging - _REACH, 0), -1):
        if tags[i] in _BREAKS or (tags[i] == "," and tags[i + 1] in "ItH" and tags[i + 2] in "ixhDMm!=kl"):
            return i + 1
        if tags[i] == "," and tags[i + 1] in "=hk" and "," in tags[max(i - _REACH, 0) : i]:
            return i + 1  # behind an aside: "X, who had never acted, is superb"
    return max(judging - _REACH, 0) + 1


def _negates(tagged: Tagged, i: int, distance: int) -> bool:
    tag, word = tagged.tags[i], tagged.texts[i]
    if word == "few":
        return distance <= 2 and tagged.texts[i - 1] not in ("a", "some", "the", "even", "quite", "very")
    if word in ("too", "overly", "excessively"):
        entry = tagged.entries[i + distance]
        return distance == 1 and entry is not None and entry.sign > 0
    if word in _SHORT_OF and tagged.texts[i + 1] == _SHORT_OF[word]:
        return 0 < distance <= 8
    if tag == "i" and word == "less":
        return distance <= 2
    return tag in "x!" and distance <= _SHORT.get(word, 7) and _SAVING.isdisjoint(tagged.texts[i : i + distance])


#: What is not done to something bad or good that stands all the same: "does not save a bad script".
_SAVING = frozenset(
    "save rescue redeem salvage compensate mask hide disguise excuse overcome change forgive recall remember".split()
)


_SHORT_OF = {"far": "from", "fails": "to", "failed": "to", "fail": "to", "failing": "to", "short": "of"}
#: What turns a judgement round but negating words themselves.
_TURNING = frozenset(("few", "too", "overly", "excessively", "less", *_SHORT_OF))


def _question(tagged: Tagged, judging: int) -> bool:
    if tagged.tags[judging] == "j" and tagged.texts[judging].startswith(("what", "why", "how")):
        return False  # "What were they thinking?" asks nothing
    end = tagged.tags.find(".", judging)
    return "?" in tagged.texts[max(judging, end - 2) : end]
