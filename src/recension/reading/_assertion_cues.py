"""The cues of the assertion layer: what says that a claim is denied, wished for, supposed, hearsay or in jest.

Each row is an expression over the typed view, the assertion it brings, its scope and its reach. No expression leaves
its line.
"""

from dataclasses import dataclass

from recension.reading._mentions import NAME, PERSON, TITLE
from recension.vocabulary import BY_NAME, Assertion

A = Assertion
#: What a friend's word does not make a fact: what is in the record, or is not.
FACTS_OF_RECORD = frozenset(
    """cast_member director screenwriter crew based_on award budget gross edition carrier release runtime year
    related_film availability""".split()
)
#: What people in a film win and spend as people outside it do.
PRIZES_AND_MONEY = frozenset("award budget gross salary price".split())
#: What somebody may have turned down or been dropped from; the story's people and places stand untouched.
OF_THE_MAKING = frozenset(BY_NAME) - frozenset("character narrative_location narrative_period genre theme portrays".split())
#: What is worthy of more may lack it; who plays or makes something worthily has done so.
OF_WORKS = frozenset(BY_NAME) - frozenset("cast_member character director screenwriter producer crew portrays".split())
_WHO = f"[{PERSON}{NAME}{TITLE}]"


@dataclass(frozen=True, slots=True)
class Cue:
    """`scope`: "after" governs what follows in the clause, "before" what precedes, "clause" both, "sentence" all, and
    "previous" all of the sentence and of the one before it.

    `reach` is how many characters of the typed view may lie between; `deep` cues undo presuppositions too. A cue that
    names properties in `only` governs no others.
    """

    pattern: str
    assertion: Assertion
    scope: str = "after"
    reach: int = 200
    deep: bool = False
    only: frozenset[str] = frozenset()


CUES: tuple[Cue, ...] = (
    # denial
    Cue(r"\b(?:(?<!\bor )not|never|cannot|hardly|scarcely)\b|n't\b", A.DENIED, reach=32),
    Cue(r"\b(?:no(?!-)|nor|neither|without(?: an?y?| the)?|none of|not an?y?|zero|lacks?|lacking|minus|sans)\b", A.DENIED, reach=28),
    Cue(r"\bnowhere(?: near)?\b|\bnothing to do with\b|\bhas nothing of\b|\banything but\b|\bfar from\b|\binstead of\b|\brather than\b|\bno such thing\b", A.DENIED, reach=40, deep=True),
    Cue(r"\bit (?:is|was|isn't|wasn't) not?\b|\bnot to be (?:had|found|seen)\b|\b(?:it|this|that) (?:is|was|does|did) not[.!,]|\b(?:it|he|she|they) (?:wasn't|isn't|didn't|never (?:was|did|won))\b", A.DENIED, "before", 60),
    Cue(r"\b(?:is|was|are|were|that's|it's) (?:simply |just |plain |quite |utterly )?(?:wrong|false|untrue|nonsense|a myth|a lie|rubbish|a fabrication|hogwash|bunk|baloney|not true|not so|not the case|an urban legend)\b|\bwhich is wrong\b", A.DENIED, "sentence"),
    Cue(r"\b(?:contrary to|despite (?:rumou?rs|reports|claims)|debunk\w*|(?<!\ba )pretend(?:s|ed|ing)?|claims? to be|would have (?:you|us) believe|mistaken for|confused? with)\b", A.DENIED, "sentence"),
    Cue(r"\bso-called\b", A.DENIED, reach=30, only=frozenset(("based_on", "award", "theme", "genre"))),
    # wishes
    Cue(r"\b(?:should(?:'ve| have)|ought to(?: have)?|(?<!well-)(?<!well )(?<!richly )(?<!richly-)(?<!much )(?<!much-)(?<!fully )deserve[sd]?(?: to)?|deserving|robbed of|cheated of|overdue(?= for\b| (?:an?|his|her|their) )|(?<=long )overdue|(?<=long-)overdue|crie[sd] out for|begs? for|cry(?:ing)? out for)\b", A.WISH, "clause", 90),
    Cue(r"\b(?:(?<!-)worthy|-worthy)\b", A.WISH, "clause", 90, only=OF_WORKS),
    Cue(r"\b(?:i|we|you|one|one's|fans)(?:'d| would| can| do| only)? (?:really |only |still |just |keep |am |'m |very |happily |gladly )*(?:swap|trade|(?<!one )(?:wish|hope|want|long)|hoping|hoped|wanted|longed|pray|would love|would like|would kill|could use)\b", A.WISH, deep=True),
    Cue(r"\bif only\b|\bhere's hoping\b|\bwould be (?:nice|great|good|lovely|wonderful)\b|\bideal(?:ly)? (?:solution|release|would)\b|(?<!what )\bneeds? to be\b(?! (?:done|told|said|careful|taught|rescued|saved|killed|stopped|protected|punished|taken down)\b)|\bplease\b|\bwhen (?:will|are|is)\b|\bwhy (?:oh why|is there no|can't|isn't|won't|hasn't)\b|\bsomeday\b|\b(?:maybe|perhaps|hopefully) one day\b|\bone day (?:they|someone|somebody|we|i|it)(?:'ll| will| might| may)\b|\b(?:someone|somebody|anyone|anybody) (?:should|please|needs|ought|release)\b|^(?:(?:will|won't|would|could|can|so|oh|and|but),? )?(?:someone|somebody|anyone|anybody),? (?:put|give)\b", A.WISH, "sentence", deep=True),
    Cue(r"\b(?:oscar|award|academy|emmy|bafta)-(?:worthy|bait|caliber|calibre|grade)\b", A.WISH, "clause", deep=True, only=OF_WORKS),
    Cue(r"(?:^|[,;:—-] ?|\b(?:and|but|so|because) )what (?:it|this|the (?:film|movie|picture)|we) (?:really )?(?:wants?|needs?|lacks?|could use)\b|\bnot the same as\b", A.WISH, "sentence", deep=True),
    Cue(r"\bmust be (?:in line|up) for\b|\b(?:give|hand|award|send|somebody get|get) (?:him|her|them|it|this|that|the) [^\n]{0,20}\b(?:an?|the|his|her) (?:oscar|award|medal|emmy|prize)\b", A.WISH, "sentence"),
    # what might have been
    Cue(r"\b(?:would(?:'ve| have)|(?:i|we|you|he|she|they|it|who)'d(?:'ve| have(?! to\b))|could(?:'ve| have)|might(?:'ve| have)|may as well|might as well|imagine|suppose|picture (?:this|if)|were it|would be|could be|might be)\b", A.HYPOTHETICAL, "clause", 90),
    Cue(r"\b(?:if|as though|unless|whether|in case|provided (?:that|you|one|we|they))\b", A.HYPOTHETICAL, reach=80),
    Cue(rf"^(?:had|were|should) (?:{_WHO}|he|she|they|it|this|the|someone|somebody)\b", A.HYPOTHETICAL, "sentence", deep=True),
    Cue(r"\b(?:first|originally|initially|once|also|nearly|almost) (?:been )?(?:offered|meant|intended|slated|attached|announced|approached|considered|planned|supposed|cast|set|courted|wanted)\b", A.HYPOTHETICAL, "clause", 45, deep=True),
    Cue(r"\b(?:turned (?:it|the (?:part|role|film|script)|this) down|turned down|passed on|dropped out(?! of)|backed out|walked out|was (?:to have|going to|supposed to|meant to|due to|set to|slated to)|were (?:to have|going to|supposed to|meant to)|was offered|were offered|auditioned|screen-?tested|up for the (?:part|role)|in the running|fell ill|was fired|got fired|had been cast|wanted (?:the (?:part|role|lead|job|gig)|to play)|thrown out|cutting[- ]room floor|hit the floor|left on the floor)\b", A.HYPOTHETICAL, "clause", deep=True, only=OF_THE_MAKING),
    Cue(r"\b(?:was|been) replaced\b", A.HYPOTHETICAL, "clause", deep=True, only=frozenset(("cast_member", "director", "screenwriter"))),
    Cue(r"\b(?:expect(?:s|ed)?|predict(?:s|ed)?|projected|estimated to|forecast|due (?:out|in|for)|coming soon|promise[sd]?(?= (?:to|that|us|me|you|an?|the|more|for|by|in|on)\b)|upcoming|forthcoming|will be|is set to|slated for|plans? to|planned|announced|looks? (?:likely )?to)\b", A.HYPOTHETICAL, "after", 60),
    Cue(r"\bwhat if\b", A.HYPOTHETICAL, deep=True),
    Cue(r"\b(?:is|are) (?:soon |now |then |next )?to be (?=(?:directed|made|shot|filmed|produced|written|scripted|remade|released|played|adapted|helmed)\b)", A.HYPOTHETICAL, reach=40, deep=True),
    Cue(r"\bin my (?:head|mind|dreams?|imagination)\b|\b(?:kept|keep) (?:picturing|imagining|expecting [a-z]+ (?:as|in)\b|wishing|thinking of)|\b(?:the )?plan was\b|\bplans? (?:was|were) to\b|\b(?:he|she|they) (?:had )?(?:hoped|meant|intended) to\b|\bi (?:once|always|had always|used to) (?:thought|think|believed?|assumed?|figured)\b|\bi (?:thought|believed|assumed) that\b|\bas an? (?:boy|girl|child|kid)\b[^\n,]{0,20},? i (?:thought|believed)\b", A.HYPOTHETICAL, "sentence", deep=True),
    Cue(r"\bin (?:his|her|their) (?:head|mind|dreams?|imagination)\b", A.HYPOTHETICAL, "sentence", deep=True, only=OF_WORKS),
    # hearsay and hedges
    Cue(r"\b(?:reportedly|allegedly|supposedly|purportedly|rumou?r(?:ed|s)? (?:has|have|to|that)|according to|(?:is|was|are|were) said to|legend has it|word is|i(?:'ve| have)? (?:hear|heard|read|gather|'m told|am told)(?: that)?|they say|it is said|so the story goes|reports had it|the story goes)\b", A.REPORTED, "clause"),
    Cue(r"\b(?:apparently|i think|i believe|i guess|i suspect|i assume|if memory serves|if i recall|as far as i (?:know|can tell)|probably|perhaps|maybe|possibly|presumably|seem(?:s|ed|ingly)? to|must have been|may have|may be|likely)\b", A.HEDGED, "after", 80),
    Cue(r", (?:apparently|i think|i believe|i guess|i suspect|i assume|probably|perhaps|maybe|possibly|presumably)\b|\b(?:i think|i believe|i guess)[.,]", A.HEDGED, "before", 60),
    # what is taken back, and what comes from nobody who would know
    Cue(r"\bno such (?:thing|cut|version|print|film|movie|scene|disc|dvd|edition|edit|release|sequel|book|event|award)\b|\bnothing of the (?:sort|kind)\b", A.DENIED, "previous", deep=True),
    Cue(r"\bno such luck\b", A.DENIED, "previous", deep=True, only=OF_WORKS),
    Cue(r"\b(?:they|he|she|we|i|it|that) (?:was|were|am|are|is) (?:all |quite |simply |dead |sorely |badly )?(?:wrong|mistaken|misinformed|joking|kidding|lying|making (?:it|that) up)\b", A.UNKNOWN, "previous"),
    Cue(r"\bturn(?:ed|s) out (?:not )?to be (?:false|wrong|untrue|a hoax|a myth|nonsense|an? \w+ rumou?r|nothing)\b|\b(?:just|only) (?:kidding|joking)\b|\bi jest\b|\b(?:i|we) made (?:that|it) up\b", A.UNKNOWN, "previous", deep=True),
    Cue(r"\b(?:swore|swears?) (?:that|blind|to me|he|she|it|this|the)\b|(?<!\bi )(?<!\bi can )\b(?:will|would|'ll|can|could) tell you(?: that)?\b|\b(?:believe|trust) the (?:internet|web|rumou?rs|fans)\b", A.UNKNOWN, "sentence"),
    Cue(r"\bmy (?:[a-z-]+ )?(?:friends?|brother|sister|cousin|neighbou?r|mate|uncle|aunt|dad|father|mom|mum|mother|roommate|boyfriend|girlfriend|husband|wife|barber|dentist)\b[^\n.;:]{0,24}? (?:said|says|told me|tells me|insist(?:s|ed)|claim(?:s|ed)|thinks|thought|reckons|reckoned|was sure)\b", A.UNKNOWN, "sentence", only=FACTS_OF_RECORD),
    Cue(r"\b(?:been|is|was|often|sometimes) (?:called|billed as|touted as|labell?ed|marketed as|sold as) an?\b|^(?:billed|touted|marketed|sold) as an?\b", A.UNKNOWN, only=frozenset(("genre", "theme", "related_film", "based_on"))),
    # dreams, and what is only planned
    Cue(r"\b(?:i|we|he|she|they) (?:had )?(?:dreamt|dreamed|fantasi[sz]ed|daydreamed|had a dream)\b", A.HYPOTHETICAL, "sentence", deep=True),
    Cue(r"\b(?:was|were|is|are|been|being) in (?:the works|development|the pipeline)\b|\bnever (?:materiali[sz]ed|surfaced|saw the light)\b|\bcame to nothing\b|\bfell through\b", A.HYPOTHETICAL, "sentence", deep=True),
    # the story's own prizes and millions
    Cue(r"\b(?:film|movie|play|show|story)[- ]within[- ](?:the|a)[- ](?:film|movie|play|show|story)\b|\bfilm within the film\b", A.UNKNOWN, "sentence", deep=True),
    Cue(r"\bin (?:the )?(?:first|second|third|fourth|fifth|last|final|opening|closing) (?:reel|act|scene|minutes|chapter|half|hour)\b|\bin (?:act|reel|part) (?:one|two|three|four|five|[1-5])\b|\bat one point\b|\bby the end (?:of the (?:film|story|movie),? )?(?:he|she|they)\b|\b(?:the )?(?:hero|heroine|protagonist|main character)\b|\bplays an? [^\n.;]{0,60}? (?:who|whose)\b", A.UNKNOWN, "sentence", deep=True, only=PRIZES_AND_MONEY),
    # irony
    Cue(r"\bin the sense that\b|\bif by [^\n]{1,40} you mean\b|\bin much the same way\b", A.IRONIC, "sentence", deep=True),
    Cue(r"\babout as [a-z]+ as\b|\b(?:for best (?:use|performance by an?|supporting (?:wig|hair|moustache|prop))|most (?:wooden|gratuitous|annoying))\b", A.IRONIC, "sentence", deep=True, only=OF_WORKS),
    Cue(r"\b(?:yeah,? right|my foot|in your dreams|ha ha|razzie-worthy|lifetime achievement in)\b", A.IRONIC, "sentence", deep=True),
)  # fmt: skip
