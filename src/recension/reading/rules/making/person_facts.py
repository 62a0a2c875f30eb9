"""Facts of the film's people outside the film: careers, firsts and lasts, what they are known for, lives."""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import P, at_work
from recension.reading.rules.cast._players import is_played

_WORK = r"(?:film|movie|picture|feature|role|part|performance|appearance|screen appearance|starring role|leading role|lead role|work|project|outing|directorial effort|directorial debut|directing job|screenplay|script|score|comedy|western|drama|musical|talkie|credit|leading man role)"
_WHICH = r"(?:first|last|final|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|twentieth|penultimate|last major|first major|first starring|first leading|final screen|(?:second|third|fourth|fifth|sixth|seventh) american|first hollywood|first american|first english[- ]language|last great|first real|breakthrough|break-out|breakout|early|earliest)"
_TAIL = r"(?:(?:,)? (?:before|after|since|until|for|in|made|as|with|at|to)\b[^\n.;:()!?]{0,60})?"


def _fact(kind: str) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        people = [m for m in hit.mentions("person") if m.kind == PERSON or m.words > 1 or m.credit is not None]
        pronoun = hit.has("pronoun")
        if people or pronoun:
            start, end = hit.span("value")
            value = hit.typed.text.view[start:end].strip(" ,")
            yield hit.draft(
                value,
                {"kind": kind, "person": people[0].name if people else _nearest(hit)},
                mention=(start, start + len(value)),
            )

    return build


def _nearest(hit: Hit) -> str:
    """Whom a pronoun means, as far as nearness tells: the person named last before it."""
    before = [
        m for m in hit.typed.within(max(0, hit.match.start() - 300), hit.match.start()) if m.kind in (PERSON, NAME)
    ]
    persons = [m for m in before if m.kind == PERSON or m.words > 1]
    return persons[-1].name if persons else ""


RULES: tuple[Rule, ...] = (
    Rule("X's first film", "person_fact", rf"(?P<value>(?P<person>{P})'s? (?:very )?{_WHICH} (?:[a-z-]+ ){{0,3}}?{_WORK}\b{_TAIL})", build=_fact("career"), presupposed=True),
    Rule("X, whose first film this was", "person_fact", rf"(?P<person>{P}), (?P<value>whose {_WHICH} (?:[a-z-]+ ){{0,3}}?{_WORK} (?:this|it) (?:is|was))\b", build=_fact("career"), presupposed=True),
    Rule("his first film", "person_fact", rf"\b(?:this (?:is|was)|it (?:is|was)|it's|in|was|is|being|with) (?P<value>(?P<pronoun>his|her) (?:very )?{_WHICH} (?:[a-z-]+ ){{0,3}}?{_WORK}\b{_TAIL})", build=_fact("career")),
    Rule("the only role of her career", "person_fact", r"(?P<value>\b(?:the|one of the) (?:only|last|first|best|few|finest|greatest|worst|final)(?: [a-z-]+){0,3} (?:of|in) (?P<pronoun>his|her) (?:[a-z-]+ )?career)\b", build=_fact("career")),
    Rule("the last film X made", "person_fact", rf"(?P<value>\b(?:the|his|her) (?:last|first|final|only)(?: [a-z-]+){{0,2}} (?:film|movie|picture) (?:that )?(?P<person>{P}) (?:did|made|directed|appeared in|starred in|completed|ever made)\b{_TAIL})", build=_fact("career")),
    Rule("best known for", "person_fact", rf"(?P<person>{P}),? (?:who (?:is|was) |(?:is|was) |(?:probably|perhaps|now|then|still) ){{0,2}}(?P<value>(?:best|better|mostly|mainly|chiefly|primarily|widely|most famously|now) (?:known|remembered|recognized|recognised)(?: today| here| now)? (?:for|as|from|to)\b[^\n,.;()!?]{{2,70}})", build=_fact("career")),
    Rule("of TITLE fame", "person_fact", rf"(?P<person>{P}) ?\(?(?P<value>of \"?[{TITLE}{QUOTED}{NAME}]\"? (?:fame|infamy))", build=_fact("career"), presupposed=True),
    Rule("X's debut", "person_fact", rf"(?P<value>(?P<person>{P})'s? (?:[a-z-]+ ){{0,3}}(?:debut|swan song|last hurrah|comeback|breakthrough|feature debut)\b{_TAIL})", build=_fact("debut"), presupposed=True),
    Rule("life dates", "person_fact", rf"(?P<value>(?P<person>{P}) \((?:b\. ?|born )?(?:1[89]|20)\d\d ?(?:[-–—] ?(?:1[89]|20)\d\d)?\))(?<!\d\d\d\d\)\))", build=lambda hit: _dates(hit), presupposed=True),
    Rule("went on to", "person_fact", rf"(?P<person>{P})(?:,? \(?who)? (?P<value>(?:(?:would )?(?:later|eventually|soon|subsequently) (?:become|became|star|starred|play|played|direct|directed|appear|appeared|win|won|write|wrote|make|made|go|went)|(?:would |also )?(?:go|went) on to|(?:had )?(?:previously|already|earlier) (?:worked|directed|made|starred|played|appeared|written|won|done|produced|wrote|adapted|scored|shot)|had just (?:played|made|directed|won|starred|finished|had a hit)|(?:has |had )?appeared in|has (?:made|worked|directed|written|voiced|played)(?! (?:from|this|the|it|out of|an? (?:[a-z-]+,? ){{0,5}}(?:film|movie|picture)\b|(?:[a-z]+ )?(?:music|score)\b))|(?:is|was) (?:also )?(?:famous|renowned|notorious|remembered) for|spent (?:his|her|years|most|much|several|a decade)|studied|served|trained (?:at|as|in|with|under)|was (?:educated|brought up|raised)|grew up (?:in|on))\b[^\n.;:()!?]{{3,80}}?)(?=[,.;:()!?\n]| (?:and|but|which|who)\b|$)", build=lambda hit: _of_person(hit, "career")),
    Rule("began as", "person_fact", rf"(?P<person>{P})(?:,? \(?who)? (?:(?:also|himself|herself|originally|actually|himself) )?(?P<value>(?:(?:started out|started|began|got his start|got her start) (?:as|in|out|his|her|life)|had never (?:acted|directed|made|appeared|been in|scored|written|shot|produced|designed|sung|danced|edited|worked)|(?:has|had) (?:only|just) (?:acted|directed|made|scored|written)|never (?:made|directed|acted|wrote|appeared in) (?:another|again|a)|(?:made|directed|wrote) only|was (?:later |then |soon |once |famously )?(?:blacklisted|pregnant|under contract|knighted|discovered|typecast|raised|educated|trained)|(?:is|was|had been|being) (?:an? |the )?(?:former|ex-|one-time|onetime|erstwhile|real-life|professional)|used to be|had been an? [a-z-]+ before|turned (?:director|actor|producer|to)|admits?(?:ted)? (?:to|that)|is an? (?:huge|big|lifelong|avid|self-confessed) (?:fan|admirer)|(?:would be|would have been|was|is) (?:only |just |barely |already |then |about |around |nearly |over |pushing )?(?:\d\d|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty) when|(?:made|did|worked|collaborated|appeared|starred|teamed)(?: up)?(?: [a-z]+){{0,3}} (?:films|movies|pictures|times) together|(?:also|previously|later|subsequently) (?:wrote|directed|produced|starred in|appeared in|made|played) [{TITLE}{QUOTED}\"])[^\n.;:()!?]{{0,70}}?)(?=[,.;:()!?\n]| (?:but|which|who)\b|$)", build=lambda hit: _of_person(hit, "career")),
    Rule("a former X", "person_fact", rf"(?P<person>{P}), (?P<value>(?:(?:an?|the) )?(?:former|ex-|one-time|onetime|erstwhile|longtime|long-time|sometime|real-life|professional|self-confessed|(?:an? )?(?:great |lifelong )?(?:fan|admirer) of)(?: [^\n,.;:()!?]{{2,60}}?|[a-z-]+))(?=[,.;:()!?\n]|$| (?:who|and|but|makes|is|was|plays|directs)\b)", build=lambda hit: _of_person(hit, "career")),
    Rule("former X NAME", "person_fact", rf"\b(?P<value>(?:former|ex-|one-time|onetime|erstwhile)[ -]?(?:[a-z-]+ ){{0,2}}?(?:president|senator|governor|mayor|model|star|singer|idol|boxer|wrestler|marine|playmate|player|footballer|athlete|champion|queen|musician|rapper|journalist|critic|teacher|dancer|stuntman|cinematographer|editor|assistant|actor|actress|comedian|lawyer|policeman|soldier|priest|beatle|python|monkee|astronaut|surgeon|doctor)) (?P<person>{P})", build=lambda hit: _of_person(hit, "career"), presupposed=True),
    Rule("N-year-old X", "person_fact", rf"\b(?P<value>(?:at (?:the age of )?\d\d,? |(?:the |a )?(?:then )?(?:\d\d|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]+)?)-year-old )(?:[a-z-]+ ){{0,2}}(?P<person>{P}))", build=lambda hit: _of_person(hit, "age"), presupposed=True),
    Rule("X, aged N", "person_fact", rf"(?P<value>(?P<person>{P}),? \(?(?:aged |then |age |only |just |already |at )(?:\d\d|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]+)?)(?: years old)?)(?=[,.;)]| (?:and|at|when|here)\b)", build=lambda hit: _of_person(hit, "age")),
    Rule("the third film of X", "person_fact", rf"\b(?P<value>the {_WHICH} (?:[a-z-]+ ){{0,2}}?(?:film|movie|picture|feature|collaboration) (?:of|by|from|for|between) (?:the )?(?:[a-z-]+ ){{0,3}}(?P<person>{P})(?: and (?:[a-z-]+ ){{0,2}}{P})?){_TAIL}", build=lambda hit: _of_person(hit, "career"), presupposed=True),
    Rule("the first of N films", "person_fact", r"\b(?P<value>(?:in |on )?the (?:first|second|third|fourth|fifth|last|final) of (?:(?P<pronoun>his|her|their) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|many|several)(?: [a-z-]+)? (?:films|movies|pictures|collaborations|pairings|roles|parts|westerns|comedies|musicals|teamings)(?: (?:as|for|with|together|they|he|she|that|made|in)\b[^\n,.;()!?]{0,50})?)", build=lambda hit: _of_pair(hit), presupposed=True),
    Rule("on his first job", "person_fact", rf"(?P<person>{P}),? (?P<value>(?:in|on|with|making|here in) (?:only )?(?:his|her) (?:very )?{_WHICH} (?:[a-z-]+ ){{0,2}}?(?:job|part|role|film|lead|feature|picture|movie|screen role|film role|appearance|script|score))\b", build=lambda hit: _of_person(hit, "career")),
    Rule("they made films together", "person_fact", r"\b(?P<value>(?P<pronoun>they|the two|the pair|the duo|both)(?: [a-z]+){0,2} (?:make|made|did|do|worked|work|collaborated|appeared|starred|teamed)(?: up)?(?: [a-z]+){0,3} (?:films|movies|pictures|times) together)", build=_fact("career")),
    Rule("the third of their films", "person_fact", r"\b(?P<value>(?:the|their) (?:first|second|third|fourth|fifth|sixth|last|final|only|[a-z]+th)(?: and (?:last|final))? (?:of (?P<pronoun>their) [a-z]+ )?(?:films?|movies?|pictures?|collaborations?|pairing|teaming|outing)(?: together| as a team| of the two| between the two))", build=lambda hit: _of_pair(hit)),
    Rule("N at the time", "person_fact", rf"(?P<value>(?P<person>{P}),? (?:then |only |just |aged |who was (?:then |only )?)*(?:\d\d|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]+)?|fifteen|fourteen|thirteen|twelve)(?: years old)? (?:at the time|when (?:she|he|this)|years old)\b[^\n,.;:()!?]{{0,40}})", build=lambda hit: _of_person(hit, "age")),
    Rule("a veteran X", "person_fact", rf"(?P<person>{P}),? (?:(?:who (?:is|was)|was|is),? )?(?P<value>(?:an? |the |himself an? |herself an? )(?:devout|veteran|lifelong|trained|self-taught|prolific)[ -]?[^\n,.;:()!?]{{1,50}}?)(?=[,.;:()!?\n]| (?:and|but|which|who)\b|$)", build=lambda hit: _of_person(hit, "career")),
    Rule("X-based", "person_fact", rf"(?P<value>@any-based (?:[a-z\ue001-\ue005-]+ ){{0,4}}(?P<person>{P}))", build=lambda hit: _of_person(hit, "origin"), presupposed=True),
    Rule("makes a debut", "person_fact", rf"(?P<person>{P})(?:,? (?:who|here|also))? (?P<value>(?:makes?|made|making) (?:his|her|an?) (?:[a-z-]+ ){{0,3}}debut\b)", build=_fact("career")),
    Rule("X in her debut", "person_fact", rf"(?P<person>{P})(?:,|\)| \()? (?P<value>in (?:his|her) (?:[a-z-]+ ){{0,3}}(?:debut|swan song|final role|last role|first role|film debut)\b)", build=_fact("career")),
    Rule("creator of", "person_fact", rf"(?P<person>{P}), (?P<value>(?:the |a )?(?:[a-z-]+ ){{0,3}}(?:creator|star|author|writer|director|winner|founder|member|veteran|daughter|son|wife|husband|brother|sister|widow|niece|nephew|grandson|granddaughter|ex-wife|protege|disciple|lead singer) (?:of|behind)\b[^\n,.;()!?]{{2,60}})", build=lambda hit: _apposed(hit), presupposed=True),
    Rule("was married to", "person_fact", rf"(?P<person>{P})(?:,? who)? (?P<value>(?:was|were|had been|got) (?:then |once |briefly |later |at the time )?(?:married|engaged) to [^\n,.;()!?]{{1,40}})", build=lambda hit: _of_person(hit, "family")),
    Rule("died", "person_fact", rf"(?P<person>{P}) (?:[a-z]+ly )?(?P<value>(?:died|passed away|committed suicide|was born|was murdered|was killed|retired)\b[^\n.;()!?]{{0,60}})", build=lambda hit: _life(hit)),
    Rule("his death", "person_fact", rf"(?P<value>\b(?:before|after|until|since|following|prior to) (?:(?P<person>{P})'s?|(?P<pronoun>his|her)) (?:(?:untimely|tragic|early|premature|sudden|own|actual) )?(?:death|suicide|passing)(?: (?:in|at|from|later|just) [^\n,.;()!?]{{2,30}})?)", build=lambda hit: _death(hit)),
    Rule("suffered", "person_fact", rf"(?P<person>{P}) (?:had |has )?(?:[a-z]+ly )?(?P<value>(?:suffered|suffering|battled|battling) (?:from |with )?(?:an? )?(?:stroke|heart attack|cancer|aids|alcoholism|addiction|depression|polio|parkinson's|tuberculosis)\b[^\n,.;()!?]{{0,40}})", build=_fact("health")),
    Rule("unknown at the time", "person_fact", rf"(?P<person>{P}(?:(?:, | and |, and ){P}){{0,4}}),? (?P<value>(?:the |an? |then )?(?:[a-z]+ )?(?:virtual|relative|complete|total|then|absolute)[ -](?:unknowns?|newcomers?)\b[^\n,.;()!?]{{0,30}})", build=_fact("career"), presupposed=True),
    Rule("Oscar winner X", "person_fact", rf"\b(?P<value>(?:(?:two|three|four|five)-time )?(?:academy award|oscar|emmy|tony|grammy|golden globe|bafta)(?:[ -]winning (?:actor|actress|director|writer|screenwriter|composer|star)|[ -]winner|[ -]nominee)) (?P<person>{P})", build=_fact("award"), presupposed=True),
)  # fmt: skip

_REALLY = re.compile(
    r"\b(?:born (?:in|on|at)|(?:19|20)\d\d|cancer|aged?|overdose|heart|shortly|years?|months?|in real life|before the|after the|during|from (?:acting|films|show business))\b"
)


def _life(hit: Hit) -> Iterator[Draft]:
    """Deaths in the story are none of a person's: a date or a cause, or the film's credits, must tell."""
    if _REALLY.search(hit.match["value"]) and any(_known(m, hit) for m in hit.mentions("person")):
        yield from _fact("life")(hit)


def _of_person(hit: Hit, kind: str) -> Iterator[Draft]:
    """Only what is said of somebody the authority or the credits know: characters marry too."""
    if any(_known(m, hit) for m in hit.mentions("person")):
        yield from _fact(kind)(hit)


def _known(m: Mention, hit: Hit) -> bool:
    """Whether somebody is of the film world: by the authority, the credits, or what the text shows them at."""
    if m.credit is None and is_played(hit, m):
        return False
    return m.kind == PERSON or m.credit is not None or (m.words > 1 and m.kind == NAME and m.name in at_work(hit.typed))


def _of_pair(hit: Hit) -> Iterator[Draft]:
    start, end = hit.span("value")
    yield hit.draft(hit.words("value"), {"kind": "career", "person": _nearest(hit)}, mention=(start, end))


def _death(hit: Hit) -> Iterator[Draft]:
    """ "before his untimely death": of a person known, or told with a year."""
    if re.search(r"(?:19|20)\d\d|untimely|tragic|premature", hit.match["value"]):
        yield from _fact("life")(hit)
    else:
        yield from _of_person(hit, "life")


def _dates(hit: Hit) -> Iterator[Draft]:
    """ "NAME (1896-1982)": a lone year in brackets is a film's."""
    if re.search(r"\d{4} ?[-–—] ?\d{4}|\bb\.|born", hit.match["value"]):
        yield from _of_person(hit, "life_dates")


_KIN = re.compile(
    r"\b(?:daughter|son|wife|husband|brother|sister|widow|niece|nephew|grandson|granddaughter|member|author|winner)\b"
)


def _apposed(hit: Hit) -> Iterator[Draft]:
    value = hit.match["value"]
    if " is " in value or " are " in value:
        return
    if _KIN.search(value) or not all(_known(m, hit) for m in hit.mentions("person")):
        yield from _of_person(hit, "career")
    else:
        yield from _fact("career")(hit)
