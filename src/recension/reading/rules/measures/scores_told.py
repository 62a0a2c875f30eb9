"""Scores told in a sentence: "3 stars for being short", "a ranking of '2'", "the one point I gave it", "hence the four stars"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import QUOTED, TITLE
from recension.reading.rules.measures._scores import HALF, NUMBER, NUMBER_WORD, norm_of, value_of
from recension.reading.rules.measures.scores import KIND, LABEL, scored
from recension.vocabulary import Assertion

_N = rf"(?:10|\d(?:\.\d)?|{NUMBER_WORD})"
_STARS = rf"(?:(?:{NUMBER}|half a|no)(?:{HALF})?[ -](?:big )?stars?)"
_OPENS = r"(?:^|(?<=\n)|(?<=[.!?):;] ))"
_WITH_CARE = (
    r"(?:(?:so|and|but|only|just|hence|thus|therefore|definitely|easily|barely|maybe|perhaps|overall|still|hmm|ok|well|a|an|the|my|another|about|i say|i'd say|i would say|that's|it's|"
    r"at (?:best|most)|(?:i'll|i will|i) give),? ){0,3}"
)
_ON = r"(?:for|to|from me|because|since|only|just|max|tops|at (?:best|most)|is (?:what|all|generous|being|about|my|more)|overall|all the way|it is|simply|due|and (?:that|no more|not)|out of (?:pity|respect|kindness|generosity)|instead)"
_ENDS = r"(?=[.,!?)\n;]|$)"
_FAIR = r"(?:a |an |about |being |pretty |more than |probably |only |too )*(?:fair|generous|right|kind|harsh|enough|appropriate|accurate|reasonable|low|high)"


def _told(hit: Hit) -> Iterator[Draft]:
    yield from scored(hit, "")


def _whole(hit: Hit) -> Iterator[Draft]:
    """Stars for something, unless others are given for something else: those are parts of a score."""
    if len(_GIVEN_FOR.findall(hit.typed.shadow)) < _SEVERAL:
        yield from scored(hit, "")


def _given(hit: Hit) -> Iterator[Draft]:
    """What was given is given, whatever the sentence denies: "not worth the one star that I gave it"."""
    yield hit.draft(hit.words("value"), mention=hit.span("value"), quote=hit.quote(), assertion=Assertion.ASSERTED)


_SEVERAL, _GIVEN_FOR = 2, re.compile(r"\b(?:stars?|points?|ones?) (?:only |just )?for\b")


def _in_marks(hit: Hit) -> Iterator[Draft]:
    """A number in quotation marks, which are typed as a title's."""
    (m,) = hit.mentions("value")
    written = hit.typed.text.view[m.start : m.end].lower()
    if _NUMBER.fullmatch(written):
        yield from scored(hit, "")


_NUMBER = re.compile(_N)


def _of_a_scale(hit: Hit) -> Iterator[Draft]:
    yield from scored(hit, norm_of(value_of(hit.match["n"]), value_of(hit.match["m"])))


def _by_imdb(hit: Hit) -> Iterator[Draft]:
    """What the users of a site give it is told as theirs."""
    number = re.match(r"\d+(?:\.\d)?", hit.match["value"])
    norm = norm_of(value_of(number[0]), value_of("10")) if number else ""
    yield hit.draft(hit.words("value"), {"norm": norm, "by": "IMDb"}, mention=hit.span("value"), quote=hit.quote(), assertion=Assertion.ASSERTED)

RULES: tuple[Rule, ...] = (
    Rule("N stars for", "score", rf"{_OPENS}(?:{LABEL}[:—-]* )?{_WITH_CARE}{KIND}(?P<value>{_STARS})(?=,? {_ON}\b)(?! (?:for|to) (?:[a-z]+ )?(?:out|him|her|them)\b)", build=_whole),
    Rule("a KIND N stars", "score", rf"{_OPENS}{_WITH_CARE}{KIND}(?P<value>{_STARS})(?=[.!)\n]|$)", build=_told),
    Rule("hence the N stars", "score", rf"\b(?P<quote>(?:hence|thus|therefore|consequently|which explains) (?:the|my|only|an?) {KIND}(?P<value>{_STARS}|{_N}))(?=[.!)\n]|$| (?:rating|score|instead|rather|and not|out of|review|mark|grade))", build=_told),
    Rule("a ranking of N", "score", rf"\b(?P<quote>(?:gives?|gave|giving|gets?|rates?|rated|earns?|deserves?|award(?:ed)?|vote[sd]?)(?: [a-z'\"]+){{0,5}}? an? (?:[a-z]+ )?(?:ranking|rating|rank|score|grade|mark|vote) of (?:an? |only |about )?{KIND}(?P<value>{_N})){_ENDS}(?![.,]\d)", build=_told),
    Rule("a 'N'", "score", rf"\b(?P<quote>(?:(?:gives?|gave|giving|gets?|rates?|rated|score[ds]?|vote[sd]?|award(?:ed)?|grade[ds]?)(?: [a-z]+){{0,6}}?|(?:ranking|rating|rank|score|grade|mark|vote) (?:of|is|was):?)(?: an?| at| with| only| just)* {KIND}[\"'](?P<value>[{TITLE}{QUOTED}])[\"'.,!]{{1,2}})", build=_in_marks),
    Rule("the one star I gave it", "score", rf"\b(?P<quote>the (?:only )?(?P<value>(?:{_N}|single|only|lone|half) (?:stars?|points?)),? (?:(?:that|which) )?i(?:'m|'ve| am| have| did| do)? (?:actually |finally |reluctantly |generously |even |just )?(?:give|gave|given|giving|award(?:ed)?|rated?|grant(?:ed)?))\b", build=_given),
    Rule("the N is for", "score", rf"{_OPENS}(?P<quote>(?:the|my|that|this) (?P<value>{_STARS}|{_N} points?)) (?:is|are|was|were|comes?|goes?) (?:all |only |just |solely |mainly |purely |simply )*(?:for|because|due)\b", build=_whole),
    Rule("makes N stars", "score", rf"\b(?P<quote>(?:makes?|making|totall?ing|total(?:s|ed)?|adds up to|comes to) (?:it |for )?(?:an? |about )?(?:total of |grand total of )?(?P<value>{_STARS})){_ENDS}", build=_told),
    Rule("* - one star", "score", rf"(?<![\w*])\*+ ?[-–—:=]+ ?(?P<value>{_STARS})\b", build=_told),
    Rule("a generous N", "score", rf"{_OPENS}(?P<quote>(?:(?:definitely|easily|overall|overall,|so|just|only|barely|maybe|still|to me|for me|to me,|for me,|probably|at best|at best,) )?(?:an?|my) (?:{KIND})(?P<value>10|\d(?:\.\d)?))(?=[.!]|$| (?:for (?:effort|trying|being|the|its|this|me|having)|from me|overall|all the way|at best|at most|max|tops)\b)(?![.,]\d)", build=_told),
    Rule("final rating N", "score", rf"\b(?P<quote>(?:(?:my|the|final|overall) (?:final |overall |personal |total )?(?:vote|rating|score|grade|mark|verdict)(?: (?:is|was|would be|will be|has to be|comes to|comes in at|stands at|of|:)|\?|\.\.\.| -|, ?)|my (?:vote|rating|score|grade)\.) ?(?:i'd say |is |it's |about )?(?:an? )?{KIND}(?P<value>{_N}))(?=[.!,)\n;]|$)(?![.,]\d)", build=_told),
    Rule("overall, N", "score", rf"{_OPENS}(?P<quote>(?:overall|all in all|in total|altogether|in short)[,:]? (?:i'd say |i say |about |it's |that's )?(?:an? )?{KIND}(?P<value>10|\d(?:\.\d)?))(?=[.!]|$)(?![.,]\d)", build=_told),
    Rule("I'd go with N", "score", rf"\b(?P<quote>i(?:'d|'ll| would| will| have to|'m going to| am going to)? (?:probably |just |have to |only )?(?:go (?:with|for)|settle (?:on|for)|stick with|vote|call it|say it's|say) an? {KIND}(?P<value>{_N}))(?=[.!,)\n]|$| (?:for|overall|because|out|and)\b)(?![.,]\d)", build=_told),
    Rule("that's an N from me", "score", rf"\b(?P<quote>(?:that's|it's|so it's|this is|gets|so|thus|it is) an? {KIND}(?P<value>{_N}) (?:from|for) me)\b", build=_told),
    Rule("give it an N overall", "score", rf"\b(?P<quote>(?:gives?|gave|giving|gets?|rates?|rated|score[ds]?|grade[ds]?)(?: (?:it|this|that|the|film|movie|picture|one|flick|show|thing|about|only|as|all))*? (?:an? |the |my ){KIND}(?P<value>{_N})) (?:overall|in total|altogether|tops|max|at (?:best|most)|here|anyway|though|as well|on here|on imdb)\b", build=_told),
    Rule("N points", "score", rf"\b(?P<quote>(?:gives?|gave|giving|gets?|got|rates?|deserves?|earns?|award(?:ed)?)(?: (?:it|this|that|the|film|movie|one|show|picture))*(?: an?| only| just| about)* (?P<value>{_N} points?))(?! (?:out|of|off|to|ahead|more|less|extra))(?=[.!,)]|$| (?:for|because|from|only|just|and)\b)", build=_whole),
    Rule("N is fair", "score", rf"\b(?P<quote>(?:an? )?(?P<value>{_STARS}|(?<=\ba )\d|(?<=an )8|10) (?:is|are|seems?|would be|sounds?|feels?) {_FAIR})\b", build=_told),
    Rule("N all the way", "score", rf"{_OPENS}(?:an? )?(?P<value>10|\d) (?:all the way|stars all the way|from start to finish)\b", build=_told),
    Rule("the reason I give it N", "score", rf"\b(?P<quote>(?:(?:the )?(?:only |main |sole )?reasons? (?:why |that )?|that's why |which is why )i(?:'m| am|'ve| have| did)? (?:even |only |actually |just )?(?:give|gave|given|giving|rated?|rating)(?: (?:it|this|that|the (?:film|movie|show)|this (?:film|movie|one|show)))? (?:an? )?{KIND}(?:(?:low |high )?rating (?:of )?)?(?P<value>{_N}))(?=[.,!)\n]|$| (?:is|was|and|instead|stars?|because|for|out)\b)(?![.,]\d)(?! (?:out|stars?))", build=_given),
    Rule("can't give it more than N", "score", rf"\b(?P<quote>(?:can't|cannot|can not|couldn't|could not|won't|will not|no way i can|wouldn't|not able to) (?:possibly |honestly )?(?:give|rate|score)(?: (?:it|this|that|the (?:film|movie)|this (?:film|movie|one)))? (?:any(?:thing)? )?(?:more|higher|better|other|over|above|less|lower)(?: th[ae]n)? (?:an? )?(?P<value>{_STARS}|{_N}(?: out of (?:10|ten|5|five))?))(?=[.,;!)\n]|$| (?:because|for|either|and|since|stars)\b)(?![.,]\d)", build=_given),
    Rule("does not merit more than N", "score", rf"\b(?P<quote>(?:does(?:n't| not)|did(?:n't| not)|(?:is|was)(?: certainly| definitely)?(?: not|n't)(?: worth)?)(?: (?:deserve|merit|warrant|rate|earn|get|justify))?(?: an? (?:[a-z']+ )?(?:rating|score|grade|mark|vote|ranking))? (?:any(?:thing)? )?(?:more|higher|better|over|above) th[ae]n (?:an? )?(?P<value>{_STARS}|{_N}(?: ?/ ?10| out of (?:10|ten|5|five))?))(?=[.,;!)\n]|$)", build=_given),
    Rule("has to be an N", "score", rf"\b(?P<quote>(?:(?:so|but) it|(?:the|my) (?:rating|score|vote)) (?:has|had|will have) to be an? (?P<value>{_N}))(?=[.,;!)\n]|$| (?:which|because|for|out|stars?)\b)(?![.,]\d)", build=_given),
    Rule("N of 10", "score", r"(?<![\w/.])(?P<value>(?P<n>10|\d(?:\.\d)?)(?P<half>) ?of ?(?P<m>10))(?=[.,;!)\n]|$| (?:from|for|stars|points|because|and|but|overall|not)\b)", build=_of_a_scale),
    Rule("brought it to N", "score", rf"\b(?P<quote>(?:knock(?:ed|s)|dropp?(?:ed|s)|bump(?:ed|s)|br(?:ings?|ought)|sunk|sank|rais(?:ed|es)|lower(?:ed|s)|boost(?:ed|s)|downgrad(?:ed|es)|upgrad(?:ed|es)|push(?:ed|es)) (?:it|this|the (?:film|movie)|my (?:rating|score|vote|grade))(?: [a-z]+)? (?:down |up )?to (?:an? )?{KIND}(?P<value>{_N}))(?=[.,;!)\n]|$| (?:for|because|stars|out)\b)(?![.,]\d)(?! (?:stars|out))", build=_told),
    Rule("a rating N", "score", rf"\b(?P<quote>(?:gives?|gave|giving) (?:it|this|the (?:film|movie)|this (?:film|movie|one)) (?:an? |my )?(?:[a-z]+ )?(?:rating|score|grade|vote),? (?P<value>{_N}))(?=[.,;!)\n]|$| (?:for|because|and|but)\b)(?![.,]\d)", build=_told),
    Rule("maybe N is closer", "score", rf"\b(?P<quote>(?:maybe|perhaps|probably|but|though) (?:an? )?(?P<value>{_N}) (?:stars? )?(?:is|would be|might be) (?:closer|nearer|more like it|more accurate|more (?:honest|fair)|fairer))\b", build=_told),
    Rule("IMDb N", "score", r"(?:^|[.;,|)(\n] ?|\b(?:has|on|the|an?|its) )(?P<quote>imdb(?:'s)?(?: (?:rating|score|users?(?: rating)?|voters))?(?:(?: of| is| gives it| has it at|:| -)? (?:an? )?)(?P<value>(?:10|\d(?:\.\d)?) ?(?:/ ?10|\(?out of (?:10|ten)\)?)))(?!\w)", build=lambda hit: _by_imdb(hit)),
)  # fmt: skip
