"""The assertion layer: how the text stands to what it says.

Cues are rows: an expression over the typed view, the assertion it brings, its scope and its reach. A cue governs a claim
when no clause boundary stands between them; of several, the strongest wins (see _STRENGTH). What a claim's words merely
presuppose ("director Tim Burton's worst film isn't this one" still has a director) survives all but the cues marked `deep`.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

import re2

from recension.reading._mentions import NAME, PERSON, TITLE
from recension.reading._typed import Typed
from recension.vocabulary import Assertion

A = Assertion
_WHO = f"[{PERSON}{NAME}{TITLE}]"


@dataclass(frozen=True, slots=True)
class Cue:
    """`scope`: "after" governs what follows in the clause, "before" what precedes, "clause" both, "sentence" all.

    `reach` is how many characters of the typed view may lie between; `deep` cues undo presuppositions too.
    """

    pattern: str
    assertion: Assertion
    scope: str = "after"
    reach: int = 200
    deep: bool = False


CUES: tuple[Cue, ...] = (
    # denial
    Cue(r"\b(?:not|never|cannot|hardly|scarcely)\b|n't\b", A.DENIED, reach=32),
    Cue(r"\b(?:no(?!-)|nor|neither|without(?: an?y?| the)?|none of|not an?y?|zero|lacks?|lacking|minus|sans)\b", A.DENIED, reach=28),
    Cue(r"\bnowhere(?: near)?\b|\bnothing to do with\b|\bhas nothing of\b|\banything but\b|\bfar from\b|\binstead of\b|\brather than\b|\bno such thing\b", A.DENIED, reach=40, deep=True),
    Cue(r"\bit (?:is|was|isn't|wasn't) not?\b|\bnot to be (?:had|found|seen)\b|\b(?:it|this|that) (?:is|was|does|did) not[.!,]|\b(?:it|he|she|they) (?:wasn't|isn't|didn't|never (?:was|did|won))\b", A.DENIED, "before", 60),
    Cue(r"\b(?:is|was|are|were|that's|it's) (?:simply |just |plain |quite |utterly )?(?:wrong|false|untrue|nonsense|a myth|a lie|rubbish|a fabrication|hogwash|bunk|baloney|not true|not so|not the case|an urban legend)\b|\bwhich is wrong\b", A.DENIED, "sentence"),
    Cue(r"\b(?:contrary to|despite (?:rumou?rs|reports|claims)|debunk\w*|pretend(?:s|ed|ing)?|claims? to be|so-called|would have (?:you|us) believe|mistaken for|confused? with)\b", A.DENIED, "sentence"),
    # wishes
    Cue(r"\b(?:should(?:'ve| have)|ought to(?: have)?|(?<!well-)(?<!well )(?<!richly )(?<!richly-)(?<!much )(?<!fully )deserve[sd]?(?: to)?|deserving|robbed of|(?<!-)worthy|-worthy|cheated of|overdue|crie[sd] out for|begs? for|cry(?:ing)? out for)\b", A.WISH, "clause", 90),
    Cue(r"\b(?:i|we|you|one|one's|fans)(?:'d| would| can| do| only)? (?:really |only |still |just |keep |am |'m )?(?:wish|hope|hoping|hoped|want|wanted|long|longed|pray|would love|would like|would kill|could use)\b", A.WISH, deep=True),
    Cue(r"\bif only\b|\bhere's hoping\b|\bwould be (?:nice|great|good|lovely|wonderful)\b|\bideal(?:ly)? (?:solution|release|would)\b|\bneeds? to be\b|\bplease\b|\bwhen (?:will|are|is)\b|\bwhy (?:oh why|is there no|can't|isn't|won't|hasn't)\b|\bsomeday\b|\bone day\b|\b(?:someone|somebody|anyone|anybody) (?:should|please|needs|ought|release|put|give)\b", A.WISH, "sentence", deep=True),
    Cue(r"\b(?:oscar|award|academy|emmy|bafta)-(?:worthy|bait|caliber|calibre|grade)\b", A.WISH, "clause", deep=True),
    Cue(r"\bwhat (?:it|this|the (?:film|movie|picture)|we) (?:really )?(?:wants?|needs?|lacks?|could use)\b|\bnot the same as\b", A.WISH, "sentence", deep=True),
    Cue(r"\bmust be (?:in line|up) for\b|\b(?:give|hand|award|send|somebody get|get) (?:him|her|them|it|this|that|the) [^\n]{0,20}\b(?:an?|the|his|her) (?:oscar|award|medal|emmy|prize)\b", A.WISH, "sentence"),
    # what might have been
    Cue(r"\b(?:would(?:'ve| have)|could(?:'ve| have)|might(?:'ve| have)|may as well|might as well|imagine|suppose|picture (?:this|if)|as if|as though|were it|would be|could be|might be)\b", A.HYPOTHETICAL, "clause", 90),
    Cue(r"\b(?:if|unless|whether|in case|provided)\b", A.HYPOTHETICAL, reach=80),
    Cue(rf"^(?:had|were|should) (?:{_WHO}|he|she|they|it|this|the|someone|somebody)\b", A.HYPOTHETICAL, "sentence", deep=True),
    Cue(r"\b(?:first|originally|initially|once|also|nearly|almost) (?:been )?(?:offered|meant|intended|slated|attached|announced|approached|considered|planned|supposed|cast|set|courted|wanted)\b", A.HYPOTHETICAL, "clause", 45, deep=True),
    Cue(r"\b(?:turned (?:it|the (?:part|role|film|script)|this) down|turned down|passed on|dropped out(?! of)|backed out|walked out|was (?:to have|going to|supposed to|meant to|due to|set to|slated to)|were (?:to have|going to|supposed to|meant to)|was offered|were offered|auditioned|screen-?tested|up for the (?:part|role)|in the running|was replaced|been replaced|fell ill|was fired|got fired|had been cast|wanted (?:the|to play)|thrown out|cutting[- ]room floor|hit the floor|left on the floor)\b", A.HYPOTHETICAL, "clause", deep=True),
    Cue(r"\b(?:expect(?:s|ed)?|predict(?:s|ed)?|projected|estimated to|forecast|due (?:out|in|for)|coming soon|promise[sd]?|upcoming|forthcoming|will be|is set to|slated for|plans? to|planned|announced|looks? (?:likely )?to)\b", A.HYPOTHETICAL, "after", 60),
    Cue(r"\bwhat if\b|\bin (?:my|his|her|their) (?:head|mind|dreams?|imagination)\b|\b(?:kept|keep) (?:picturing|imagining|expecting|wishing|thinking of)\b|\b(?:the )?plan was\b|\bplans? (?:was|were) to\b|\b(?:he|she|they) (?:had )?(?:hoped|meant|intended) to\b|\bi (?:once|always|had always|used to) (?:thought|think|believed?|assumed?|figured)\b|\bi (?:thought|believed|assumed) that\b|\bas an? (?:boy|girl|child|kid)\b[^\n,]{0,20},? i (?:thought|believed)\b", A.HYPOTHETICAL, "sentence", deep=True),
    # hearsay and hedges
    Cue(r"\b(?:reportedly|allegedly|supposedly|purportedly|rumou?r(?:ed|s)? (?:has|have|to|that)|according to|(?:is|was|are|were) said to|legend has it|word is|i(?:'ve| have)? (?:hear|heard|read|gather|'m told|am told)(?: that)?|they say|it is said|so the story goes|reports had it|the story goes)\b", A.REPORTED, "clause"),
    Cue(r"\b(?:apparently|i think|i believe|i guess|i suspect|i assume|if memory serves|if i recall|as far as i (?:know|can tell)|probably|perhaps|maybe|possibly|presumably|seem(?:s|ed|ingly)? to|must have been|may have|may be|likely)\b", A.HEDGED, "after", 80),
    Cue(r", (?:apparently|i think|i believe|i guess|i suspect|i assume|probably|perhaps|maybe|possibly|presumably)\b|\b(?:i think|i believe|i guess)[.,]", A.HEDGED, "before", 60),
    # irony
    Cue(r"\bin the sense that\b|\bif by [^\n]{1,40} you mean\b|\bin much the same way\b|\babout as [a-z]+ as\b", A.IRONIC, "sentence", deep=True),
    Cue(r"\b(?:yeah,? right|my foot|in your dreams|ha ha|for best (?:use|performance by an?|supporting (?:wig|hair|moustache|prop))|most (?:wooden|gratuitous|annoying)|razzie-worthy|lifetime achievement in)\b", A.IRONIC, "sentence", deep=True),
)  # fmt: skip

_STRENGTH = {a: i for i, a in enumerate((A.IRONIC, A.WISH, A.HYPOTHETICAL, A.DENIED, A.UNKNOWN, A.REPORTED, A.HEDGED))}

#: What looks like a cue and is none; found first, it hides the cues within it.
_HARMLESS = re.compile(
    r"\bbelieve it or not\b|\bnot (?:only|just|merely|simply|to mention|least|surprisingly|for nothing|unlike|the least|alone)\b|\bno (?:doubt|wonder|question|less|small|mean|matter|surprise|stranger|exception)\b"
    r"|\bnothing (?:short of|less than|if not)\b|\bnever (?:less than|fails?|better|more|mind|looked better)\b|\bif not\b|\bas if\b(?= by)|\beven if\b"
    r"|\b(?:can't|cannot|couldn't) (?:recommend|praise|say enough|be (?:over|under)|help)[^\n.,;]{0,25}|\bdon't (?:miss|forget|get me wrong|let)\b"
    r"|\bif you(?:'re| are| like| love| want| enjoy| can| get| have|'ve)\b|\bif (?:ever|anything|any|nothing else|possible)\b|\bcould(?:n't| not) (?:be|have been) (?:better|more)\b"
    r"|\bnot (?:one of|a|an|the) (?:his|her|their|its)?(?=[^\n]{0,30}\bbut\b)|\bwhy not\b|\bwould have (?:you|us) believe\b(?=x)|\bno longer\b"
)
_BOUNDARY = re.compile(
    r"[;:—()]|--|\.\.\.|, (?:but|though|although|while|whereas|which|who|whose|yet|and|so|because|with|is|was|as)\b"
    r"| that (?:was|were|is|are|had|has|would|could|should|seems?)\b| (?:but|because|although|though|while|whereas|except|yet|until|since|when)\b"
)


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    cue: Cue


class Assertions:
    """The cues of one text, found once."""

    def __init__(self, typed: Typed) -> None:
        self._typed = typed
        self._found = _cues_in(typed.shadow)
        self._starts = [f.start for f in self._found]

    def of(self, start: int, end: int, *, presupposed: bool = False) -> tuple[Assertion, tuple[str, ...]]:
        """The assertion of what stands in shadow[start:end], and the cues' words behind it."""
        shadow = self._typed.shadow
        line = self._typed.line_at(start)
        near = self._found[bisect_left(self._starts, line[0]) : bisect_left(self._starts, line[1])]
        governing = [f for f in near if (f.cue.deep or not presupposed) and _governs(shadow, f, start, end)]
        if governing:
            strongest = min(governing, key=lambda f: (_STRENGTH[f.cue.assertion], f.start))
            return strongest.cue.assertion, (shadow[strongest.start : strongest.end].strip(),)
        if not presupposed and shadow[max(line[1] - 2, line[0]) : line[1]].rstrip('"').endswith("?"):
            return A.UNKNOWN, ("?",)
        return A.ASSERTED, ()


def _governs(shadow: str, found: _Found, start: int, end: int) -> bool:
    """Whether a cue's scope takes in shadow[start:end]: on the right side, near enough, in one clause."""
    cue = found.cue
    if cue.scope == "sentence":
        return True
    if found.end <= start:
        allowed, between = cue.scope in ("after", "clause"), (found.end, start)
    elif found.start >= end:
        allowed, between = cue.scope in ("before", "clause"), (end, found.start)
    else:
        return cue.assertion is not A.DENIED or found.start <= start
    return allowed and between[1] - between[0] <= cue.reach and not _BOUNDARY.search(shadow, *between)


_PATTERNS = [re.compile(c.pattern, re.M) for c in CUES]


def _prefilter() -> "re2.Set":
    """A sound superset of the cues: lookarounds, which re2 lacks, are dropped, and that only widens a pattern."""
    cues = re2.Set.SearchSet(re2.Options())
    for cue in CUES:
        cues.Add("(?m)" + re.sub(r"\(\?<?[!=][^()]*\)", "", cue.pattern))
    cues.Compile()
    return cues


_SET = _prefilter()


def _cues_in(shadow: str) -> list[_Found]:
    """All cues of a text in order, those within harmless phrases left out."""
    rows = sorted(_SET.Match(shadow) or [])
    if not rows:
        return []
    harmless = [m.span() for m in _HARMLESS.finditer(shadow)]
    found = [_Found(m.start(), m.end(), CUES[i]) for i in rows for m in _PATTERNS[i].finditer(shadow)]
    kept = [f for f in found if not any(a <= f.start and f.end <= b for a, b in harmless)]
    return sorted(kept, key=lambda f: (f.start, f.end))
