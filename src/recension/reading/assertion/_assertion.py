"""The assertion layer: how the text stands to what it says.

A cue governs a claim when no clause boundary stands between them; of several, the strongest wins (see _STRENGTH). What a claim's words merely
presuppose ("director Tim Burton's worst film isn't this one" still has a director) survives all but the cues marked `deep`.
"""

import re
from dataclasses import dataclass
from functools import cache

from recension.reading.assertion import _cues, _frames, _put_right
from recension.reading.assertion._cues import Cue
from recension.reading.assertion._plot_cues import SETTINGS, is_taken_for_granted, of_the_plot
from recension.reading.matching._prefilter import Prefilter, rows_of
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.vocabulary import Assertion

A = Assertion
_STRENGTH = {a: i for i, a in enumerate((A.IRONIC, A.WISH, A.HYPOTHETICAL, A.DENIED, A.UNKNOWN, A.REPORTED, A.HEDGED))}

#: Whoever wants more of somebody has had some: "I would have liked more of X, who plays the nun".
_MORE_OF = (
    r"\b(?:(?:i|we|you|one|viewers|audiences)(?:'d| would| could| might| only)?(?: have|'ve)?(?: [a-z]+ly| only)*"
    r" (?:liked?|loved?|wanted|wish(?:ed)?|hoped|preferred|enjoyed|appreciated|welcomed|used|needed)"
    r"|if only|(?:would|should|could)(?: have|'ve) been (?:nice|good|great|given|seen)|should(?:'ve| have) (?:given us|had|used|been))"
    r"[^\n.;:,(\ue001-\ue005]{0,40}? (?:more|less|enough|longer)(?: (?:scenes?|screen[- ]?time|time|footage|moments|shots))?"
    rf" (?:of|with|from|for|between) (?:the (?:[a-z-]+ )?)?(?:(?=[{PERSON}{NAME}{CHARACTER}])|(?:him|her|them)\b)"
    r"(?![^\n.;]* (?:and|or) (?:had|have|been|were|was|that|to|won|got|made)\b)"
)
#: What looks like a cue and is none; found first, it hides the cues within it.
_HARMLESS = re.compile(
    rf"{_MORE_OF}|"
    rf", as (?:(?:[a-z]+|[{NAME}{PERSON}]) ){{1,5}}(?:will|would|may|might|can|could) tell you,|"
    r"\b(?:were it|had it|if it) (?:only|not|just|(?:were|was|had)(?:n't| not)(?: been)?|not been) (?:for|be for)\b|\bif only (?:for|to|because)\b|\bif (?:it|the (?:film|picture|movie)) has an? [a-z]+|\bif there(?:'s| is| was) (?:one|any|an?) [a-z ]{2,40}?(?=,? (?:it is|it's|i don't|i do not)\b)"
    r"|\b(?:instead|in place) of (?:that|this|it|him|her|them|these|those)(?: [a-z]+)?\b|\bwhat (?:we|you|i|one) (?:have|has|get|got|had) instead\b(?: of (?:that|this|it|him|her|them|these|those)(?: [a-z]+)?)?"
    r"|\b(?:have|had|'ve) never (?:quite |really )?(?:understood|known|seen|worked out|grasped) (?:why|how|what)\b"
    r"|\b(?:nobody|no one|no-one|few|who) could have (?:foreseen|predicted|guessed|known|imagined|dreamt|dreamed|expected|suspected)\b|\b(?:you|one)(?: would| could| might|'d)(?:n't| not| never| hardly| scarcely) (?:ever )?(?:have )?(?:think|thought|guess|guessed|know|known|suspect|suspected)\b"
    r"|\bnever (?:once )?(?:leaves?|left|strays? (?:far )?from|stirs? from|gets? out of|sets? foot outside)\b|\bbelieve it or not\b|\bplease (?:tell|let|e-?mail|contact|advise|note|keep in mind|remember|read|forgive|excuse|be aware|understand|ignore)\b|\b(?:would|can|could|will) you (?:ever )?(?:believe|credit|guess|imagine)\b|\bshould you (?:own|have|find|happen|come across|stumble|want|wish|get|still|ever|be able|be lucky)\b|\b(?:is|was|are)(?:n't| not) (?:often|every day) (?:that|when|you|one|we)\b|\bnot (?:only|just|merely) (?:did|does|was|is|has|had|do)\b|\bi(?:'d| would) like to (?:bring|point|draw|say|note|recommend|talk|mention|start|thank|introduce|discuss|call|begin|share)\b|\bi (?:just |only |also |simply )*want(?:ed)? to (?:say|add|mention|point|note|comment|share|talk|tell|thank|stress)\b|\b(?:that|which) promised\b|\bin case you\b|\b(?:stuck|sticks?|stays?|stayed|etched|burned|burnt|lodged|lingers?|lingered|remains?|fresh) (?:[a-z]+ )?in (?:my|the|your) (?:mind|head|memory)\b|\bplann(?:ed|ing) to (?:watch|see|rent|buy|review|revisit|re-?watch)\b|\bnot (?:only|just|merely|simply|to mention|least|surprisingly|for nothing|unlike|the least|alone)\b|\bno (?:doubt|wonder|question|less|fewer|more than|small|mean|matter|surprise|stranger|exception)\b"
    r"|\b(?:is|was)(?:n't| not) (?:any|a|much of a|really a|too) (?:great |big |real )?(?:wonder|surprise|shock|mystery|secret|surprising)\b"
    r"|\b(?:don't|doesn't|didn't|do not|does not|hardly|barely|scarcely) need to be\b"
    r"|\b(?:(?:can(?:not|'t)?|could(?:n't)?|do(?:n't)?|did(?:n't)?|will|'ll) (?:not |never |really )*(?:understand|see|fathom|explain|believe|imagine|get)|(?:no|not the (?:slightest|faintest)) (?:idea|clue)|some(?:one|body) (?:please )?(?:explain|tell)(?: to)?(?: me| us)?|please explain(?: to me)?|beyond me|(?:beats|escapes) me|wonder(?:ed|ing)?):? (?:how|why) (?:(?!not\b|n't)[^\n.;,?]){0,30}?(?:could(?:'ve| have)? (?:ever )?|would )?(?=(?:been |be )?(?:win|won|get|got|receiv|nominat|award|garner|earn|pick|land|took|take))"
    r"|\bdeserve[sd]? (?=[^\n.;,]{0,50}? (?:he|she|it|they) (?:won|got|received|earned|picked up|took|(?:was|were) (?:awarded|given))\b)"
    r"|\bnothing (?:short of|less than|if not)\b|\bnever (?:less than|fails?|better|more|mind|looked better)\b|\bif not\b|\bas if\b(?= by)|\beven if\b"
    r"|\b(?:can't|cannot|couldn't) (?:recommend|praise|say enough|be (?:over|under)|help)[^\n.,;]{0,25}|\bdon't (?:miss|forget|get me wrong|let)\b"
    rf"|\bwhether or not\b|\bwhether (?:you|one)(?:'re| are)? |\bnot even (?=[{NAME}{PERSON}])|\bworthy (?:sequel|successor|follow-?up|addition|companion|remake|adaptation|entry|homage|tribute|prequel|heir|update|finale|conclusion|effort|film|movie|of (?:note|mention|attention|praise|[a-z]+ing))\b"
    r"|\bif you(?:'re| are| like| love| want| enjoy| can| get| have|'ve)\b|\bif (?:ever|anything|any|nothing else|possible)\b|\bcould(?:n't| not) (?:be|have been) (?:better|more)\b"
    r"|\bnot (?:one of|a|an|the) (?:his|her|their|its)?(?=[^\n]{0,30}\bbut\b)|\bwhy not\b|\bwould have (?:you|us) believe\b(?=x)|\bno longer\b"
)
_BOUNDARY = re.compile(
    r"[;:—()]|--|\.\.\.|, (?:but|though|although|while|whereas|which|who|whose|yet|and|so|because|with|is|was|as|only)\b|, an? (?:[a-z-]+ ){1,3}(?:who|which|that|whose)\b"
    r"|, (?:it|there|he|she|they|that)(?:'s|'re| is| was| are| were| did| made| took| cost| got| had)\b| that (?:was|were|is|are|had|has|would|could|should|might|may|will|seems?)\b| and (?:should|could|would|might|may|must|ought|will)\b| (?:but|because|although|though|while|whereas|except|yet|until|since|when)\b| (?:after|once|before) (?:he|she|they|it|you|i|we|one)(?:'s|'ve|'d)? (?:has|have|had|[a-z]+ed|saw|sees?)\b"
)


#: What is told in passing of the thing just named, between commas: it stands whatever the sentence supposes of it.
_ASIDE = re.compile(
    r", (?:(?:[a-z]+ly |as |then |first |once )?(?:shot|made|written|directed|released|filmed|based|adapted|starring|featuring|composed|produced|set|played|cut|edited|photographed|voiced|scored|drawn|taken|inspired|published|recorded|known)|an? [a-z-]+ (?:by|of|from|in)|from (?=the))\b[^,;()—]*$"
)
#: What is told of the film before it is named: "Superbly directed by X, it was meant for …".
_OPENING = re.compile(
    r"(?:[a-z]+ly,? (?:and |but )?){0,3}(?:(?:co-)?(?:written|directed|produced|scripted|adapted|helmed)(?:,? (?:and|,) )?)+ by [^,;:()—]*$"
)
#: What opens a clause about the thing just named; what the main clause says behind it is not said of its doings.
_RELATIVE = re.compile(r"\b(?:that|which|who|whose)(?: [a-z']+){0,3} $")
#: What opens a clause that is not the sentence's main one: "Since the censor would not pass the whipping, …".
_SUBORDINATE = re.compile(
    r"(?:^|[;:—] ?)(?:and |but |yet )?(?:since|as|because|although|though|while|when|where|after|once)\b[^\n,;:—()]*$", re.M
)
#: The main clause of a sentence that opens with "if" supposes something too.
_WOULD_BE = re.compile(r"\b(?:would|could|might|may|will|should|can)\b|'d\b|'ll\b")
#: Who plays whom, told between commas: what the sentence supposes of the player behind leaves the casting alone.
_IN_PASSING = re.compile(r", (?:who|whose|whom|as) ")
#: A cue in a clause about the thing just named does not reach past the comma that closes it: "The picture, which is said
#: to have cost little, runs an hour".
_APPOSED, _CLOSED = re.compile(r", (?:which|who)(?: [a-z']+){0,2} $"), re.compile(r", (?!and\b|or\b|nor\b|but\b|to\b|as\b)")
#: Behind who plays whom these open a clause on the part, or on a likeness: "as the sailor who might be her son".
_OF_THE_PART = re.compile(r" (?:who|whom|whose|whether|if|unless|than|until|(?:in|of|with|for|by|from|as) what)\b")
#: Questions that ask who is in it; others take for granted whom they name: "with A, B and C, how can it miss?"
_ASKS_WHO = re.compile(
    rf"^(?:(?:and|but|so|oh|wait|well|no|then),? ){{0,2}}(?:is|was|are|were|isn't|wasn't|aren't|did|does|do|didn't|doesn't|could|can|would|should|will|might|has|have|where|anyone|how about|what about|what if|what would|why not|imagine|who(?! (?:thought|decided|told|cast|had the))) "
    rf"|\b(?:is|was|are|were|isn't|wasn't|did|does|could|should|would) (?:that |this |it |not )?[{PERSON}{NAME}]|\b(?:or|what about|how about|where's|where is|maybe|not) [{PERSON}{NAME}]|^\W*[{PERSON}{NAME}]\W*$"
)
#: Where the main clause begins behind an opening phrase: "Far from a flop, it was …".
_MAIN_CLAUSE = re.compile(rf", (?:it|he|she|they|this|that|these|the|there|we|you|i|his|her|its|[{PERSON}{NAME}{TITLE}])(?!\w)")
#: A question that tells: "Did you know that it cost …?"
_TELLING = re.compile(
    r"^(?:and |but |so |oh,? |now,? )?(?:did you know|do you (?:know|remember|realize|realise) that|(?:would|can|could|will) you (?:ever )?(?:believe|credit|imagine)|who knew|who would have (?:thought|guessed|believed)|who'd have (?:thought|guessed)|is(?:n't)? it any wonder|[^?]*, (?:need i (?:say|go on)|what more can i|what (?:do|did|would|can|could) (?:you|one|we|anyone) expect)\b|how many (?:people )?(?:know|remember) that|remember when|have i mentioned|did i mention)\b"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A cue where it stands in the shadow."""

    start: int
    end: int
    cue: Cue

    @property
    def assertion(self) -> Assertion:
        return self.cue.assertion


class Assertions:
    """How one text stands to what it says in each place."""

    def __init__(self, typed: Typed) -> None:
        self._typed = typed

    def of(
        self, start: int, end: int, *, property: str = "", presupposed: bool = False, wide: bool = False
    ) -> tuple[Assertion, tuple[str, ...]]:
        """The assertion of what stands in shadow[start:end], and the cues' words behind it.

        `wide` asks only the cues that govern more than a clause.
        """
        shadow = self._typed.shadow
        line = self._typed.line_at(start)
        cues = [f for f in cues_in(self._typed, line) if _governs(shadow, f, start, end)]
        if property == "cast_member":
            cues = [f for f in cues if f.start < end or not _tells_of_the_part(shadow, f, end)]
        governing = cues + self._taken_back(line[1])
        governing = [f for f in governing if _concerns(f.cue, property, presupposed=presupposed, wide=wide)]
        if property in SETTINGS:
            governing = [f for f in governing if not of_the_plot(shadow[f.start : f.end].strip(), shadow[f.end : f.end + 12])]
        if governing:
            strongest = min(governing, key=lambda f: (_STRENGTH[f.cue.assertion], f.start))
            return strongest.cue.assertion, (shadow[strongest.start : strongest.end].strip(),)
        if not (presupposed or wide) and shadow[max(line[1] - 2, line[0]) : line[1]].rstrip('"').endswith("?"):
            told = _TELLING.match(shadow[slice(*line)]) or is_taken_for_granted(property, shadow[slice(*line)])
            if told or (property == "cast_member" and not _ASKS_WHO.search(shadow[slice(*line)])):
                return A.ASSERTED, ()
            return A.UNKNOWN, ("?",)
        return A.ASSERTED, ()

    def _taken_back(self, line_end: int) -> list[Found]:
        """The cues of the next sentence that take back what the one ending at `line_end` says."""
        if line_end + 1 >= len(self._typed.shadow):
            return []
        later = cues_in(self._typed, self._typed.line_at(line_end + 1))
        return [f for f in later if f.cue.scope in _OF_THE_ONE_BEFORE and not _is_spared(self._typed.shadow, f)]


_OF_THE_ONE_BEFORE = ("previous", "earlier")


@once_a_text
def _found_in(typed: Typed) -> dict[int, list[Found]]:
    """The cues of the sentences asked about so far, by where these begin. It refers to no text: texts hold it."""
    return {}


def cues_in(typed: Typed, line: tuple[int, int]) -> list[Found]:
    """All cues of a sentence, in order; looked for once, whoever asks."""
    found = _found_in(typed)
    if line[0] not in found:
        found[line[0]] = _cues_between(typed.shadow, *line)
    return found[line[0]]


def _is_spared(shadow: str, found: Found) -> bool:
    """Whether the words at a cue show that it is of something else."""
    return bool(found.cue.spares) and _SPARES[found.cue.spares].match(shadow, found.start) is not None


def _concerns(cue: Cue, property: str, *, presupposed: bool, wide: bool) -> bool:
    return (
        (cue.deep or not presupposed)
        and (not cue.only or property in cue.only)
        and (not wide or cue.wide or cue.scope in ("sentence", *_OF_THE_ONE_BEFORE))
    )


def _governs(shadow: str, found: Found, start: int, end: int) -> bool:
    """Whether a cue's scope takes in shadow[start:end]: on the right side, near enough, in one clause."""
    cue = found.cue
    if cue.assertion in _SUPPOSED and _is_aside(shadow, found, start, end):
        return False
    if cue.scope == "previous":  # "It was not, it was shot in Kent" takes back nothing of its own
        return found.end > start or not _parted(shadow, found.end, start)
    if cue.scope in ("sentence", "earlier"):
        return cue.scope == "sentence"
    if cue.scope == "aside":
        return 0 <= found.start - end <= cue.reach
    if found.end <= start:
        allowed, between, far = cue.scope in ("after", "clause"), (found.end, start), start - found.end
        if _is_of_clause_before(shadow, found, start):
            return False
        if _APPOSED.search(shadow, max(0, found.start - 30), found.start) and _CLOSED.search(shadow, *between):
            return False
    elif found.start >= end:
        allowed, far = cue.scope in ("before", "clause"), found.start - end
        between = (end, found.end)  # the cue may open its clause itself
        if cue.assertion in _SUPPOSED and _RELATIVE.search(shadow, max(0, start - 40), start):
            return False
        if cue.assertion in _UNDONE and _IN_PASSING.search(shadow, start, end) and shadow.startswith(",", end):
            return False
    else:
        return cue.assertion is not A.DENIED or found.start <= start
    return allowed and _is_near(shadow, far, cue.reach, between) and not _parted(shadow, *between)


#: What is put in between in brackets parts no clause: "has not (as far as I know) come out".
_BRACKETED = re.compile(r"\([^()\n]*\)")


def _is_near(shadow: str, far: int, reach: int, between: tuple[int, int]) -> bool:
    """Whether no more than `reach` lies between, brackets left out: "Nor is this (a rumour from last year) a serial"."""
    return far <= reach or ("(" in shadow[slice(*between)] and len(_BRACKETED.sub("", shadow[slice(*between)])) <= reach)


def _is_of_clause_before(shadow: str, found: Found, start: int) -> bool:
    """Whether a cue stands in a clause that opens the sentence, and the main clause behind its comma tells the claim."""
    cue, between = found.cue, (found.end, start)
    if cue.assertion is A.DENIED:
        if _opens(shadow, found.start) and _MAIN_CLAUSE.search(shadow, *between):
            return True
        line = shadow.rfind("\n", 0, found.start) + 1
        return _SUBORDINATE.search(shadow, line, found.start) is not None and _CLOSED.search(shadow, *between) is not None
    if cue.assertion is A.HYPOTHETICAL and _opens(shadow, found.start) and shadow.startswith(("if ", "unless "), found.start):
        main = _MAIN_CLAUSE.search(shadow, found.end, start + 1)
        return main is not None and _WOULD_BE.search(shadow, main.start(), max(shadow.find("\n", start), start)) is None
    return False


def _parted(shadow: str, start: int, end: int) -> bool:
    """Whether a clause ends in shadow[start:end]."""
    if shadow.find("(", start, end) < 0:
        return _BOUNDARY.search(shadow, start, end) is not None
    return _BOUNDARY.search(_BRACKETED.sub("", shadow[start:end])) is not None


def _tells_of_the_part(shadow: str, found: Found, end: int) -> bool:
    """Whether a cue behind who plays whom stands in a clause that tells of the part, and leaves the casting alone."""
    return found.cue.scope != "sentence" and _OF_THE_PART.search(shadow, end, found.end) is not None


_SUPPOSED = frozenset((A.HYPOTHETICAL, A.WISH))
_UNDONE = _SUPPOSED | {A.DENIED}


def _is_aside(shadow: str, found: Found, start: int, end: int) -> bool:
    """Whether shadow[start:end] is told in passing, and the comma of the aside parts it from the cue."""
    if found.end <= start:
        return _ASIDE.search(shadow, found.end, end) is not None
    opened = found.start >= end and shadow.find(",", end, found.start) >= 0
    line = shadow.rfind("\n", 0, start) + 1
    return opened and (_ASIDE.search(shadow, line, end) or _OPENING.match(shadow, line, end)) is not None


def _opens(shadow: str, at: int) -> bool:
    """Whether a sentence opens here, but for a word that joins it to the one before."""
    return re.fullmatch(r"(?:and |but |so |yet )?", shadow[shadow.rfind("\n", 0, at) + 1 : at]) is not None


CUES = _cues.CUES + _frames.CUES + _put_right.CUES
_PATTERNS = [re.compile(c.pattern, re.M) for c in CUES]
_SPARES = {c.spares: re.compile(c.spares, re.M) for c in CUES if c.spares}


@cache
def _prefilter() -> Prefilter:
    """None leaves its line, and no line is asked for cues that it cannot hold."""
    return Prefilter([c.pattern for c in CUES])


def _cues_between(shadow: str, start: int, end: int) -> list[Found]:
    """All cues of a line in order, without those in harmless phrases and those that their own words spare.

    What takes back the sentence before may govern its own all the same, and stays.
    """
    rows = rows_of(_prefilter().of_line(shadow, start, end))
    found = [Found(m.start(), m.end(), CUES[i]) for i in rows for m in _PATTERNS[i].finditer(shadow, start, end)]
    if not found:
        return []
    harmless = [m.span() for m in _HARMLESS.finditer(shadow, start, end)]
    kept = [f for f in found if not any(a <= f.start and f.end <= b for a, b in harmless)]
    kept = [f for f in kept if f.cue.scope == "previous" or not _is_spared(shadow, f)]
    return sorted(kept, key=lambda f: (f.start, f.end))
