"""The cues of the assertion layer: what says that a claim is denied, wished for, supposed, hearsay or in jest.

Each row is an expression over the typed view, the assertion it brings, its scope and its reach. No expression leaves
its line.
"""

from dataclasses import dataclass

from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.vocabulary import BY_NAME, Assertion

A = Assertion
#: What a friend's word does not make a fact: what is in the record, or is not.
FACTS_OF_RECORD = frozenset(
    """cast_member director screenwriter crew based_on award budget gross edition carrier release runtime year
    related_film availability""".split()
)
#: What nobody in particular, a label or a poster says of a film, makes these no facts either.
HEARD_FROM_ANYBODY = FACTS_OF_RECORD | frozenset("portrays music extra edition_diff filming_location".split())
#: What people in a film win and spend as people outside it do.
PRIZES_AND_MONEY = frozenset("award budget gross salary price".split())
#: What somebody may have turned down or been dropped from; the story's people and places stand untouched.
OF_THE_MAKING = frozenset(BY_NAME) - frozenset("character narrative_location narrative_period genre theme portrays".split())
#: What is worthy of more may lack it; who plays or makes something worthily has done so.
OF_WORKS = frozenset(BY_NAME) - frozenset("cast_member character director screenwriter producer crew portrays".split())
_WHO = f"[{PERSON}{NAME}{CHARACTER}{TITLE}]"


@dataclass(frozen=True, slots=True)
class Cue:
    """`scope`: "after" governs what follows in the clause, "before" what precedes, "clause" both, "sentence" all,
    "previous" all of the sentence and of the one before it, "earlier" of the one before alone, and "aside" what ends right
    before it, whatever parts the two.

    `reach` is how many characters of the typed view may lie between; `deep` cues undo presuppositions too. A cue that
    names properties in `only` governs no others. Where `spares` matches at a cue's start, the cue governs nothing
    (of scope "previous": nothing of the sentence before). A cue that is `wide` is asked, too, of what a rule saw to itself.
    """

    pattern: str
    assertion: Assertion
    scope: str = "after"
    reach: int = 200
    deep: bool = False
    only: frozenset[str] = frozenset()
    spares: str = ""
    wide: bool = False


CUES: tuple[Cue, ...] = (
    # denial
    Cue(r"\b(?:(?<!\bor )not|never|cannot|hardly|scarcely)\b|n't\b", A.DENIED, reach=32),
    Cue(r"\b(?:no(?!-)|nor|neither|without(?: an?y?| the)?|none of|not an?y?|zero|lacks?|lacking|minus|sans)\b", A.DENIED, reach=28),
    Cue(r"\bnowhere(?: near)?\b|\bnothing to do with\b|\bhas nothing of\b|\banything but\b|\bfar from\b|\binstead of\b|\brather than\b|\bno such thing\b", A.DENIED, reach=40, deep=True),
    Cue(r"\bit (?:is|was|isn't|wasn't) not?\b|\bnot to be (?:had|found|seen)\b|\b(?:it|this|that) (?:is|was|does|did) not[.!,]|\b(?:it|he|she|they) (?:wasn't|isn't|didn't|never (?:was|did|won))\b", A.DENIED, "before", 60),
    Cue(r"\b(?:is|was|are|were)(?:n't| not| nowhere)(?: actually| even| to be found| included)? (?:on|in) (?:it|here|this|the (?:dis[ck]|dvd|blu-ray|tape|set|box))\b", A.DENIED, "before", 90, only=frozenset(("extra", "edition_diff", "music", "carrier"))),
    Cue(r"\b(?:is|was|are|were|that's|it's) (?:simply |just |plain |quite |utterly )?(?:wrong|false|untrue|nonsense|rubbish|hogwash|bunk|baloney|not true|not so|not the case)\b|(?<!life )(?<!lives )(?<!marriage )(?<!romance )(?<!love )(?<!world )(?<!past )(?<!everything )\b(?:is|was|are|were|that's|it's) (?:simply |just |plain |quite |utterly )?(?:an? |the )(?:(?:old|pure|mere|silly|complete|total|absolute|outright|barefaced|popular|persistent|publicist's|publicity|studio|press|fan|fans'|internet) ){0,2}(?:myth|lie|fib|fabrication|hoax|canard|urban legend)\b(?! (?:of|about|that)\b)|\bwhich is wrong\b", A.DENIED, "sentence"),
    Cue(r"\b(?:contrary to|despite (?:rumou?rs|reports|claims)|debunk\w*|(?<!\ba )pretend(?:s|ed|ing)?|claims? to be|would have (?:you|us) believe|mistaken for|confused? with)\b", A.DENIED, "sentence"),
    Cue(r"\bso-called\b", A.DENIED, reach=30, only=frozenset(("based_on", "award", "theme", "genre"))),
    Cue(r"\b(?:left out|overlooked|passed over|snubbed|ignored|forgotten|shut out|missed out|went (?:home )?unrewarded)(?: [a-z]+){0,2} (?:when|at|by|for|of|in|from|on|as|come)\b", A.DENIED, "after", 60, deep=True, only=frozenset(("award",))),
    Cue(r"\((?:no|nope|wrong|false|untrue|not so|not true|a lie|nonsense|rubbish)(?=[.!)]|, (?:it|he|she|they|not|that)\b| (?:it|he|she|they) )|\((?:it|he|she|they|that|this|there)(?:(?: is| was| did| does| has| had| were| are)(?: not|n't)|(?:'s|'re) not)(?: (?:so|true|here|in it|really|actually))?[),;]|, which (?:it|he|she|they) (?:(?:is|was|did|does|has|had|were|are)(?: not|n't)|never (?:was|did|had))\b|,? which is (?:a lie|untrue|nonsense|false|rubbish|not so|not true|another (?:film|movie|picture|matter))\b|,? and (?:it|that) (?:isn't|is not|wasn't|was not) (?:so|true)\b", A.DENIED, "aside", 14, deep=True),
    Cue(r"\b(?:appears?|is seen|turns? up) (?:only|merely|just) (?:as|in|on) (?:an?|the) (?:stills?|posters?|photographs?|photos?|pictures?|television|newsreel|name)\b", A.DENIED, "before", 30, deep=True, only=frozenset(("cast_member",))),
    Cue(r"\b(?:(?:this|it|that) (?:isn't|is not|wasn't|was not)|(?:this|it|that)'s not) the (?:one|film|movie|version|picture)(?= (?:with|by|from|of|starring|directed|made|written|that (?:stars|has|had)|where|in which|about)\b|[.;:!)]|$)", A.DENIED, "sentence", deep=True, only=frozenset(("cast_member", "director", "screenwriter", "crew", "year", "based_on"))),
    Cue(r"\b(?:he|she|they)(?:'s not|'re not| isn't| aren't| wasn't| weren't|(?: is| are| was| were) not)(?: even| actually)? in (?:it|this|here|the (?:film|movie|picture))\b(?! (?:much|very|long|enough|for|nearly|as|a lot|all that|all the|until|till|anywhere)\b)|\b(?:he|she) appears nowhere\b", A.DENIED, "previous", deep=True, only=frozenset(("cast_member", "director"))),
    Cue(r"^(?:(?:it|they|that)(?:'s not|'re not| isn't| aren't| wasn't| weren't|(?: is| are| was| were) not)|none of (?:it|them) (?:is|are|was|were)) (?:on|in) the (?:soundtrack|dis[ck]|dvd)\b", A.DENIED, "previous", deep=True, only=frozenset(("music", "extra"))),
    Cue(r"^not (?:directed|made|written|shot|filmed|set|based|starring|played|produced|released)\b", A.DENIED, "after", 40, deep=True),
    # wishes
    Cue(r"\b(?:should(?:'ve| have)|ought to(?: have)?|(?<!well-)(?<!well )(?<!richly )(?<!richly-)(?<!much )(?<!much-)(?<!fully )(?<!\ba )(?<!very )deserve[sd]?(?: to)?(?! (?:(?:more|better) (?:credit|praise|attention|than|recognition|love|respect|exposure)|credit\b|praise\b|mention\b|attention\b|saying\b|rediscovery\b|a (?:wider|larger|bigger) (?:audience|public)|(?:to )?be (?:better known|more widely|remembered|rediscovered)|it|them|each|every (?:one|bit|single|last)|all of (?:it|them))\b)|deserving|robbed of|cheated of|overdue(?= for\b| (?:an?|his|her|their) )|(?<=long )overdue|(?<=long-)overdue|crie[sd] out for|begs? for|cry(?:ing)? out for)\b", A.WISH, "clause", 90),
    Cue(r"\b(?:(?<!-)worthy|-worthy)\b", A.WISH, "clause", 90, only=OF_WORKS),
    Cue(r"\b(?:i|we|you|one|one's|fans)(?:'d| would| can| do| only)? (?:really |only |still |just |keep |am |'m |very |happily |gladly )*(?:swap|trade|(?<!one )(?:wish|hope|want|long)|hoping|hoped|wanted|longed|pray|would love|would like|would kill|could use)\b", A.WISH, deep=True),
    Cue(r"\bif only\b|\bhere's hoping\b|\bwould be (?:nice|great|good|lovely|wonderful)\b|\bideal(?:ly)? (?:solution|release|would)\b|(?<!what )\bneeds? to be\b(?! (?:done|told|said|careful|taught|rescued|saved|killed|stopped|protected|punished|taken down)\b)|(?<!\bto )\bplease\b|\bwhen (?:will|are|is)\b|\bwhy (?:oh why|is there no|can't|isn't|won't|hasn't)\b|\bsomeday\b|\b(?:maybe|perhaps|hopefully) one day\b|\bone day (?:they|someone|somebody|we|i|it)(?:'ll| will| might| may)\b|\b(?:someone|somebody|anyone|anybody) (?:should|please|needs|ought|release)\b|^(?:(?:will|won't|would|could|can|so|oh|and|but),? )?(?:someone|somebody|anyone|anybody),? (?:put|give)\b", A.WISH, "sentence", deep=True),
    Cue(r"\b(?:oscar|award|academy|emmy|bafta)-(?:worthy|bait|caliber|calibre|grade)\b", A.WISH, "clause", deep=True, only=OF_WORKS),
    Cue(r"(?:^|[,;:—-] ?|\b(?:and|but|so|because) )what (?:it|this|the (?:film|movie|picture)|we) (?:really )?(?:wants?|needs?|lacks?|could use)\b|\bnot the same as\b", A.WISH, "sentence", deep=True),
    Cue(r"\bmust be (?:in line|up) for\b|\b(?:give|hand|award|send|somebody get|get) (?:him|her|them|it|this|that|the) [^\n]{0,20}\b(?:an?|the|his|her) (?:oscar|award|medal|emmy|prize)\b", A.WISH, "sentence"),
    Cue(r"^(?:give (?:me|us|it)|get (?:me|us)|put|add|cast|recast|swap|take)\b(?! (?:simply|bluntly|another way|together|aside|with|against|entirely|to|my|a look|note|heart|care|from)\b)[^\n]*(?:,| and) (?:you|i|we|it|this|that)(?:'d| would| might)\b(?! be (?:hard|amazed|surprised|forgiven)\b)", A.WISH, "sentence", deep=True),
    # what might have been
    Cue(r"\b(?:would(?:'ve| have(?! to\b))|(?:i|we|you|he|she|they|it|who)'d(?:'ve| have(?! to\b))|could(?:'ve| have)|might(?:'ve| have)|may as well|might as well|imagine|(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bone )(?<!'d )(?<!might )(?<!would )suppose|picture (?:this|if)|were it|would be|could be|might be)\b", A.HYPOTHETICAL, "clause", 90),
    Cue(r"\b(?:if|as though|unless|whether|in case|provided (?:that|you|one|we|they))\b", A.HYPOTHETICAL, reach=80),
    Cue(rf"^(?:had|were|should) (?:{_WHO}|he|she|they|it|this|the|someone|somebody)\b", A.HYPOTHETICAL, "sentence", deep=True),
    Cue(r"\b(?:first|originally|initially|once|also|nearly|almost) (?:been )?(?:offered|meant|intended|slated|attached|announced|approached|considered|planned|supposed|cast|set|courted|wanted)\b", A.HYPOTHETICAL, "clause", 45, deep=True),
    Cue(r"\b(?:turned (?:it|the (?:part|role|film|script)|this) down|turned down(?! an? (?:notch|touch|bit|little|shade)\b)|passed on|dropped out(?! of)|backed out|walked out|was (?:to have|going to|supposed to|meant to|due to|set to|slated to)|were (?:to have|going to|supposed to|meant to)|was offered|were offered|auditioned|screen-?tested|up for the (?:part|role)|in the running(?! for (?:the|an?) (?:[a-z-]+ )?(?:awards?|prize|oscar|palme|golden|bafta|emmy))|fell ill|was fired|got fired|wanted (?:the (?:part|role|lead|job|gig)|to play)|thrown out(?! (?:the|an?|most|much|all|half|any|his|her|their|its)\b)|cutting[- ]room floor|hit the floor|left on the floor)\b", A.HYPOTHETICAL, "clause", deep=True, only=OF_THE_MAKING),
    Cue(r"\b(?:(?:had|having) been (?:signed|cast|announced)|has been (?:signed|announced)|pencill?ed in|(?:was|were|been) (?:let go|approached|mooted|dreamt of|dreamed of|courted|considered|tested|the first (?:idea|thought|name))|first (?:idea|thought) for|signed and (?:bolted|withdrew|left)|said no|declined (?:it|the (?:part|role))|never (?:rang|called|wrote) back|fancied (?:it|the (?:part|role|lead))|in mind for|read for (?:it|the|his|her)|tested for|would have (?:liked|preferred)|proposed (?=[\ue001\ue002])|before being (?:sacked|fired|replaced|let go))(?!\w)", A.HYPOTHETICAL, "clause", deep=True, only=frozenset(("cast_member", "director", "screenwriter", "producer", "crew"))),
    Cue(r"\bnot a (?:foot|frame|scrap|minute) of (?:it|that|this|his|her|their|what) [^\n.;]{0,40}?\b(?:remains?|survives?|was used|is left|made it)\b", A.HYPOTHETICAL, "sentence", deep=True, only=frozenset(("cast_member", "director", "screenwriter", "crew", "filming_location"))),
    Cue(r"\b(?:was|been) replaced\b", A.HYPOTHETICAL, "clause", deep=True, only=frozenset(("cast_member", "director", "screenwriter"))),
    Cue(r"\b(?:expect(?:s|ed)?|predict(?:s|ed)?|projected|estimated to|forecast|due (?:out|in|for)|coming soon|promise[sd]?(?= (?:to|that|us|me|you|an?|the|more|for|by|in|on)\b)|upcoming|forthcoming|will be|is set to|slated for|plans? to|planned|announced|looks? (?:likely )?to)\b", A.HYPOTHETICAL, "after", 60),
    Cue(r"\b(?:can|could|try to|tries to) (?:easily |just |almost |only )?(?:picture|imagine) (?=[\ue001\ue002])", A.HYPOTHETICAL, reach=40, deep=True, only=frozenset(("cast_member", "director", "screenwriter"))),
    Cue(r"\b(?:anything|anyone|anybody|nothing|nobody) (?:could|would|might) have\b", A.HYPOTHETICAL, "sentence", deep=True, only=OF_THE_MAKING),
    Cue(r"\b(?:asks?|asked|asking|wonder(?:s|ed|ing)?|wants? to know|wanted to know) (?:me |us |him |her )?(?:whether|if)\b|\b(?:anyone|anybody|somebody) knows? (?:if|whether)\b", A.UNKNOWN, reach=120),
    Cue(r"^and that\b(?=[^\n]*\?)", A.UNKNOWN, "sentence", deep=True),
    Cue(r"\b(?:in|of) (?:an?|another|some)(?: [a-z]+)? (?:better|perfect|just) world\b|\b(?:in|of) (?:the|an?|another|some)(?: [a-z]+)? (?:multiverse|universe where|parallel universe|alternat(?:e|ive) (?:universe|reality))\b(?=[^\n]*\b(?:would|could|might|directed|made|got|starred|there is)\b)(?![^\n]*\b(?:would|could|might) be\b)", A.HYPOTHETICAL, "sentence", deep=True, only=OF_THE_MAKING),
    Cue(r"\bwhat if\b", A.HYPOTHETICAL, deep=True),
    Cue(r"\b(?:is|are) (?:soon |now |then |next )?to be (?=(?:directed|made|shot|filmed|produced|written|scripted|remade|released|played|adapted|helmed)\b)", A.HYPOTHETICAL, reach=40, deep=True),
    Cue(r"\bthe (?:original|first|initial) (?:intention|idea|plan|thought|notion|scheme|project)\b", A.HYPOTHETICAL, "clause", 140, deep=True, only=OF_THE_MAKING),
    Cue(r"\bin my (?:head|mind|dreams?|imagination)\b|\b(?:kept|keep) (?:picturing|imagining|expecting [a-z]+ (?:as|in)\b|wishing|thinking of)|\b(?:the )?plan was\b|\bplans? (?:was|were) to\b|\b(?:he|she|they) (?:had )?(?:hoped|meant|intended) to\b|\bi (?:once|always|had always|used to) (?:thought|think|believed?|assumed?|figured)\b|\bi (?:thought|believed|assumed) that\b|\bas an? (?:boy|girl|child|kid)\b[^\n,]{0,20},? i (?:thought|believed)\b", A.HYPOTHETICAL, "sentence", deep=True),
    Cue(r"(?<!seen )(?<!heard )(?<!saw )\bin (?:his|her|their) (?:head|mind|dreams?|imagination)\b", A.HYPOTHETICAL, "sentence", deep=True, only=OF_WORKS),
    # hearsay and hedges
    Cue(r"\b(?:reportedly|allegedly|supposedly|purportedly|rumou?r(?:ed|s)? (?:has|have|to|that)|according to|(?:is|was|are|were) said to|legend has it|word is|i(?:'ve| have)? (?:hear|heard|read|gather|'m told|am told)(?: that)?|they say|it is said|so the story goes|reports had it|the story goes)\b", A.REPORTED, "clause"),
    Cue(r"\b(?:apparently|i think|i believe|i guess|i suspect|i assume|if memory serves|if i recall|as far as i (?:know|can tell)|probably|perhaps|maybe|possibly|presumably|seem(?:s|ed|ingly)? to|must have been|may have|may be|likely)\b", A.HEDGED, "after", 80),
    Cue(r", (?:apparently|i think|i believe|i guess|i suspect|i assume|probably|perhaps|maybe|possibly|presumably)\b|\b(?:i think|i believe|i guess)[.,]", A.HEDGED, "before", 60),
    # what is taken back, and what comes from nobody who would know
    Cue(r"\bno such (?:thing|cut|version|print|film|movie|scene|disc|dvd|edition|edit|release|sequel|book|event|award)\b|\bnothing of the (?:sort|kind)\b", A.DENIED, "previous", deep=True),
    Cue(r"\bno such luck\b", A.DENIED, "previous", deep=True, only=OF_WORKS),
    Cue(r"(?<!; )\b(?:they|he|she|we|i|it|that) (?:was|were|am|are|is) (?:all |quite |simply |dead |sorely |badly )?(?:wrong|mistaken|misinformed|joking|kidding|lying|making (?:it|that) up)\b", A.UNKNOWN, "previous"),
    Cue(r"; (?:they|he|she|we|i|it|that) (?:was|were|am|are|is) (?:all |quite |simply |dead |sorely |badly )?(?:wrong|mistaken|misinformed)\b", A.UNKNOWN, "sentence"),
    Cue(r"\bi have no idea (?:which|whether|if|how much) \b|^(?:don't|do not) believe (?:it|a word)\b", A.UNKNOWN, "previous"),
    Cue(r"\bby (?:his|her|their|one) account\b", A.UNKNOWN, "sentence"),
    Cue(r"^(?:wrong|not so|not true|not a bit of it|no such luck)\b(?=[.,!])", A.DENIED, "previous", deep=True),
    Cue(r"\bturn(?:ed|s) out (?:not )?to be (?:false|wrong|untrue|a hoax|a myth|nonsense|an? \w+ rumou?r|nothing)\b|\b(?:just|only) (?:kidding|joking)\b|\bi jest\b|\b(?:i|we) made (?:that|it) up\b", A.UNKNOWN, "previous", deep=True),
    Cue(r"\b(?:swore|swears?) (?:that|blind|to me|he|she|it|this|the)\b|(?<!\bi )(?<!\bi can )\b(?:will|would|'ll|can|could) tell you(?: that)?\b|\b(?:believe|trust) the (?:internet|web|rumou?rs|fans)\b", A.UNKNOWN, "sentence"),
    Cue(r"\bmy (?:[a-z-]+ )?(?:friends?|brother|sister|cousin|neighbou?r|mate|uncle|aunt|dad|father|mom|mum|mother|roommate|boyfriend|girlfriend|husband|wife|barber|dentist)\b[^\n.;:]{0,24}? (?:said|says|told me|tells me|insist(?:s|ed)|claim(?:s|ed)|thinks|thought|reckons|reckoned|was sure)\b", A.UNKNOWN, "sentence", only=FACTS_OF_RECORD),
    Cue(rf"(?:[{PERSON}{NAME}]|\b(?:he|she|they|people|critics|some|somebody|someone))(?: once| has| have)? (?:called|calls|dubbed) (?:it|this|the (?:film|movie|picture)) an?\b", A.UNKNOWN, only=frozenset(("genre", "theme", "related_film", "based_on"))),
    Cue(r"(?:^|[;:(—] ?|, |\b(?:and|but) )(?:he|she) (?:also |still |even |further )?(?:says|reckons|swears|insists|claims|maintains|tells me)\b(?! (?:nothing|little|much|so|no|yes|hello|goodbye|what|his|her|the (?:line|words?)))(?![^\n]*\band (?:it|he|she|they) (?:is|was|are|were|did|does)(?:[.!]|$))|\bwho (?:(?:claims|swears|insists)(?! (?:to|on|he|she|they|revenge|vengeance|never|off|by)\b)|reckons|tells you|told you|tells anyone)\b", A.UNKNOWN, "sentence", only=HEARD_FROM_ANYBODY),
    Cue(r"\b(?:hero|heroine|narrator|protagonist) of the (?:novel|book|play)\b|\bin the (?:original )?(?:novel|book|short story),", A.UNKNOWN, reach=90, deep=True, only=frozenset(("narrative_location", "narrative_period", "character"))),
    Cue(r"\b(?:somebody|someone|some [a-z]+|people|fans|they|whoever|a fan|i)(?: has| have| had| once)? (?:put|posted|wrote|edited|written) (?:it )?(?:on|into|in) the (?:wiki|internet|web|forum|imdb)\b|\b(?:is|was|been) (?:put|posted|written) (?:on|in) the (?:wiki|internet|web|forum|imdb)\b|\bon the wiki\b", A.UNKNOWN, "sentence", deep=True, only=HEARD_FROM_ANYBODY),
    Cue(r"\bso (?:says|said|runs|ran|reads) (?:the|my|his|her|its)\b|\b(?:says|screams?|shouts?|raves?|blares?) the (?:poster|ad|sleeve|box|tagline|trailer|blurb|press)\b", A.UNKNOWN, "sentence", deep=True),
    Cue(r"\b(?:said|says|say|promised|promises|boasts?|claims?|announces?) (?:the|my|some|his|her) (?:catalogue|catalog|sleeves?|box|back of the box|ads?|advert|advertisement|listing|stickers?|posters?|programme|label|website|shop)\b|\b(?:some|the) (?:sleeves|stickers|posters|books|sites|websites) (?:will )?(?:say|tell you|claim|swear)\b", A.UNKNOWN, "sentence", deep=True, only=HEARD_FROM_ANYBODY),
    Cue(r"\b(?:been|is|was|often|sometimes) (?:called|billed as|touted as|labell?ed|marketed as|sold as) an?\b|^(?:billed|touted|marketed|sold) as an?\b", A.UNKNOWN, only=frozenset(("genre", "theme", "related_film", "based_on"))),
    # dreams, and what is only planned
    Cue(r"\b(?:i|we|he|she|they)(?:'ve| have| had)? (?:dreamt|dreamed|fantasi[sz]ed|daydreamed|had a dream)\b|\b(?:one|i|we) (?:can only |still |can |may )?(?:dreams?|daydreams?)(?: sometimes)? of\b|\b(?:one|i|we) longs? for\b", A.HYPOTHETICAL, "sentence", deep=True),
    Cue(r"\b(?:was|were|is|are|been|being) in (?:the works|development|the pipeline)\b|\bnever (?:materiali[sz]ed|surfaced|saw the light)\b|\b(?:was|were|been) (?:once |always |at one time )?(?:on the cards|mooted|talked of)\b|\b(?:was|were|been) (?:once |always |at one time )?promised\b(?! (?:an?|the|his|her|that|to)\b)|\bcame to nothing\b|\bfell through\b", A.HYPOTHETICAL, "sentence", deep=True),
    # the story's own prizes and millions
    Cue(r"\b(?:film|movie|play|show|story)[- ]within[- ](?:the|a)[- ](?:film|movie|play|show|story)\b|\bfilm within the film\b", A.UNKNOWN, "sentence", deep=True),
    Cue(r"\bin (?:the )?(?:first|second|third|fourth|fifth|last|final|opening|closing) (?:reel|act|scene|minutes|chapter|half|hour)\b|\bin (?:act|reel|part) (?:one|two|three|four|five|[1-5])\b|\bat one point\b|\bby the end (?:of the (?:film|story|movie),? )?(?:he|she|they)\b|\b(?:the )?(?:hero|heroine|protagonist|main character)\b|\bplays an? [^\n.;]{0,60}? (?:who|whose)\b", A.UNKNOWN, "sentence", deep=True, only=PRIZES_AND_MONEY),
    # irony
    Cue(r"\bin the sense that\b", A.IRONIC, "clause", 90, deep=True),
    Cue(r"\bif by [^\n]{1,40} you mean\b|\bin much the same way\b", A.IRONIC, "sentence", deep=True),
    Cue(r"\babout as [a-z]+ as\b|\b(?:for best (?:use|performance by an?|supporting (?:wig|hair|moustache|prop))|most (?:wooden|gratuitous|annoying))\b", A.IRONIC, "sentence", deep=True, only=OF_WORKS),
    Cue(r"\b(?:yeah,? right|my foot|in your dreams|ha ha|razzie-worthy|lifetime achievement in)\b", A.IRONIC, "sentence", deep=True),
)  # fmt: skip
