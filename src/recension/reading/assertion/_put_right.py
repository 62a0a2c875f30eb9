"""Cues of what is only printed, announced, sought or talked of, most of them where the next words put it right.

What a sleeve or a book of reference says of a film is reported and may well be so. It is no fact where the same sentence
or the next one sets it right: "The sleeve promises a commentary. What we get is the trailer."
"""

from recension.reading.assertion._cues import HEARD_FROM_ANYBODY, OF_THE_MAKING, OF_WORKS, Cue
from recension.reading.assertion._frames import _HEARD, _any
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.vocabulary import Assertion

A = Assertion
_SOMEBODY = f"[{PERSON}{NAME}{CHARACTER}]"
#: What takes back what was printed, in the rest of the sentence or in the next one.
_PUT_RIGHT = (
    r"(?:(?:\bmine|\bmy (?:copy|tape|print|dis[ck]|player|watch|dvd|stopwatch)) (?:ran|runs|was|is|says|said|clocked|timed|has|had)\b"
    r"|\bi (?:timed|clocked|measured)\b|\b(?:what|all) (?:we|i|you|one) (?:actually |in fact |really |do )?(?:saw|sees?|got|gets?|finds?|found|hears?|heard)\b"
    r"|\bthe eye says\b|\bfound on\b|\bin (?:truth|fact|reality|the event|actuality)\b|\bturn(?:s|ed)? out to (?:be|have)\b|\bno sign\b|\bnowhere in sight\b"
    r"|\bthat must have\b|(?:\b(?:is|was|were|are|did|does|do|has|have|had)(?: not| neither)|n't)[.,;:!—]|\bnothing of the (?:kind|sort)\b|\bit is neither\b"
    r"|\bwrong(?:ly)?\b|\ba slip\b|\bmisprint|\bnot (?:so|true)\b|\buntrue\b|\bnonsense\b|\bmoonshine\b|\bwishful thinking\b|\ba lie\b|\bbegs? to differ\b|\bsaid otherwise\b"
    r"|\bown (?:ledgers?|books|figures|accounts|records|receipts)\b|\breceipts\b|\blaughed\b|\bnever (?:existed|was one|were any|had)\b|\bno such\b"
    r"|\bthere (?:is|was|are|were)(?: none|n't|(?: simply)? no\b)|\bkeep your money\b|\bdisappointed\b|\blook elsewhere\b|\bbetter (?:stay|look|go|keep)\b|\b(?:can only|can't|cannot|could not|couldn't) be (?:true|right)\b|\bhard to (?:believe|credit)\b|\bpreposterous\b|\bwho knows\b|\bin vain\b"
    r"|\byou (?:won't|will not|will wait)\b|\bthe same (?:old )?[0-9]+-minute\b|\bis not (?:it|that|this)\b|\bshould not detain\b|\bcovers a\b|\bjust that, an?\b|\bwhatever the\b)"
)
#: Where nothing puts it right the cue governs nothing.
_STANDS = rf"(?![^\n]*(?:\n[^\n]*)?{_PUT_RIGHT})"
_PAPER = _any(
    """programmes? programme_notes? brochures? leaflets? flyers? press_?(?:kit|book|notes?|release)s? handouts? listings? catalogues? databases?
    sleeves? cases? box back_cover jackets? slipcases? spine menus? cards? posters? adverts? advertisements? ads? blurbs? stickers?
    books encyclop(?:ae|e)dias? filmograph(?:y|ies) imdb wikipedia wiki web_?sites? sites? specs amazon trades trade_papers? papers? magazines?
    synopsis tag_?line captions? my_notes distributors? publicity publicists? museum's_card lid can"""
)
_TELLS = (
    r"(?: (?:all|still|once|now|also|often|will|would|used to|may|might|each copying the last))*,? (?:says?|said|tells?(?: (?:me|us|you))?|told(?: (?:me|us))?|gives?|gave|lists?"
    r"|listed|prints?|printed|promises?|promised|claims?|claimed|has it|puts?|announces?|announced|advertis(?:es?|ed)|calls?|called|boasts?|boasted|insists?|insisted"
    r"|speaks? of|spoke of|credits?|credited|praises?|offers?)\b"
)
_PRINTED = _any("printed given listed claimed stated quoted announced promised advertised")
#: Who seeks what may not be there.
_SEEKS = (
    r"(?:\bif (?:you|anyone|anybody|one)(?:'re| are| is|'s)? (?:after|looking for|hoping for|hunting(?: for)?|expecting|searching for|want|in search of|in the market for)"
    r"|\b(?:anyone|anybody|those|people|viewers|buyers|collectors|readers|fans|completists)(?: (?:who|that))?(?: (?:are|is|were|was|had been|have been))?"
    r" (?:after|looking for|hoping for|expect(?:ing)?|in search of|seeking|hunting(?: for)?|hope for|came for)"
    r"|\b(?:don't|do not|never) (?:look|hold out|wait|hunt|hope|go looking) for|\b(?:hold|holding|held) out for(?= an?\b))"
)
#: Whose story it is before it is a film's: "Simenon's novel has it in Antwerp".
_SOURCES = _any("novels? novella books? plays? stor(?:y|ies) short_story tale original memoirs? stage_play musical")
_SETS_IT = _any("has_it has_him has_her has sets? puts? places? takes_place is_set unfolds opens begins happens starts ends")
#: Where nothing says that the film moves it elsewhere, the story of the book is the film's.
_NOT_MOVED = (
    r"(?![^\n]*(?:\n[^\n]*)?\b(?:mov(?:es?|ed|ing)|transfer(?:s|red)?|transpos(?:es|ed)|shift(?:s|ed)?|relocat(?:es|ed)|updat(?:es|ed)|(?:sets?|has|puts?|makes?|breaks?) (?:it|him|her|the whole|his|hers)"
    r"|instead|sensibly|in the film|on (?:the )?screen|the film (?:is|was)|what got filmed|begins|goes to)\b)"
)
_DRAFTS = (
    rf"(?:\b(?:the|an?|one|his|her|their|its) (?:very )?(?:early|earlier|first|initial|abandoned|unused|rejected|second|original) (?:drafts?|treatments?|outlines?|synopsis)|[{PERSON}{NAME}]'s? (?:early |first |original )?(?:drafts?|treatment|outline))\b"
)
_OF_COPIES = frozenset("edition edition_diff extra runtime carrier music availability".split())
_SETTING = frozenset("narrative_location narrative_period".split())
_MAKERS = frozenset("cast_member director screenwriter producer crew".split())

CUES: tuple[Cue, ...] = (
    # printed, listed, said by the way; and put right
    Cue(rf"\b{_PAPER}(?: (?:from|of|for|at) [^\n,.;:]{{1,30}}?)?{_TELLS}", A.UNKNOWN, reach=140, deep=True, only=_HEARD, spares=_STANDS, wide=True),
    Cue(rf"\b{_PRINTED}(?: [a-z]+ly)? (?:on|in|by|at) (?:the|its|my|some|every|most) (?:[a-z-]+ ){{0,2}}{_PAPER}\b", A.UNKNOWN, "before", 60, deep=True, only=_HEARD, spares=_STANDS, wide=True),
    Cue(rf"{_SOMEBODY}(?:'s (?:[a-z]+ ){{0,2}}(?:book|guide|man|critic))?,?(?: who [^\n,;]{{0,40}},)?(?: once| wrongly| still| always)? (?:lists?|listed|gives?|gave|class(?:es|ed)|files?|filed|credits?|credited|attributes?|attributed|ascribes?|ascribed) (?:it|this|him|her|the [a-z]+(?: [a-z]+)?) (?:as|to|under|down as)\b", A.UNKNOWN, reach=60, deep=True, only=_HEARD, spares=r"(?![^\n]*(?:\n[^\n]*)?(?:\ba slip\b|\ba misprint\b|\bwrong(?:ly)?\b|\bnot so\b|\bnonsense\b|\bin fact\b|\bbelongs to\b|\bshould have known\b|\bnowhere in sight\b))"),
    Cue(r"(?:^|[,;(—-] ?)so (?:the |his |her |their |its |my |some |most )(?:[a-z'-]+ ){1,4}?(?:insist(?:s|ed)?|claim(?:s|ed)?|maintain(?:s|ed)?|swore|swears?|alleged?|boast(?:s|ed)?|had it|put it)\b", A.UNKNOWN, "sentence", deep=True, only=_HEARD | {"budget", "gross", "salary"}, spares=_STANDS),
    Cue(r"\brumou?rs? (?:had|put|puts|placed|spoke of|speaks? of) (?!it that)|\bthere (?:was|is|were|has been|had been) (?:much |some |always |once |even |endless |a lot of )*talk,?(?: there is always talk,)? of\b", A.UNKNOWN, reach=90, deep=True, only=OF_THE_MAKING, wide=True),
    Cue(r"^(?:a|that's a|that is a|that was a|an obvious) (?:slip|misprint|misreading|canard|fabrication|fib)\b(?=[:.,;!—]|$)|^(?:pure|sheer) (?:moonshine|invention|fiction|fantasy|fabrication)\b", A.UNKNOWN, "earlier", deep=True, only=HEARD_FROM_ANYBODY),
    Cue(r"^(?:neither(?: of (?:these|those|them|which|the two))?|none of (?:it|this|that|these|them|which)|not a word of (?:it|this)|nothing of this) (?:is|was|are|were) (?:so|true|right|correct|the case|accurate)\b|^(?:both|all)(?: of (?:these|those|them))?(?: claims| statements| things)? (?:are|were) (?:wrong|false|untrue|mistaken|nonsense)\b", A.DENIED, "earlier", deep=True, only=HEARD_FROM_ANYBODY | {"production", "music_change"}),
    Cue(r"\b(?:is|was) (?:pure|sheer|mere|all|so much) (?:moonshine|invention|fantasy|fabrication|bunkum|hot air)\b", A.DENIED, "sentence", deep=True, only=HEARD_FROM_ANYBODY),
    Cue(r"\b(?:despite|in spite of|notwithstanding|ignore|pay no heed to|take no notice of|for all) (?:the|its|that|what|every|all the)\b[^\n.;,]{0,40}? (?:logo|label|brand|branding|stickers?|billing|tagline|publicity|blurb|sleeve|shops|listings?|menu|hype|posters?)\b", A.DENIED, reach=8, deep=True, only=_OF_COPIES | {"company", "based_on", "genre", "award"}),
    # sought, and not there
    Cue(_SEEKS, A.HYPOTHETICAL, reach=80, deep=True, only=_OF_COPIES | {"company"}, spares=_STANDS, wide=True),
    Cue(r"\bpetition(?:s|ed|ing)?(?: [^\n.;,]{1,30})? for\b|\bpetition(?:s|ed|ing)? ", A.WISH, reach=50, deep=True, only=OF_THE_MAKING, wide=True),
    Cue(r"\b(?:never (?:to have )?existed|there (?:never (?:was|were)|isn't|wasn't|aren't) (?:one|any|such)|(?:is|was)(?: in)? nobody's (?:archive|hands)|(?:is|are) not there, (?:because|for|since))(?![a-z])", A.DENIED, "before", 150, deep=True, only=_OF_COPIES, wide=True),
    Cue(r"\b(?:is|was|are|were|had) no (?:source|basis|part of)\b", A.DENIED, "before", 70, deep=True, only=frozenset(("based_on", "portrays"))),
    Cue(rf"\b(?:that |which )?(?:{_SOMEBODY}|{TITLE})(?: had| has)? (?:announced|listed|promised|planned|scheduled|trailed|advertised)(?: it| this)? for\b", A.HYPOTHETICAL, "clause", 30, deep=True, only=_OF_COPIES | {"company", "release"}, wide=True),
    # denied or believed from afar
    Cue(r"\bnothing (?:here |in it |of it |in the film |you see )?(?:was|is|were|has been)\b", A.DENIED, reach=32),
    Cue(r"\b(?:cannot|can't|don't|do not|never|hard to|could not|couldn't|unable to) (?:share|accept|endorse|credit|believe|hold with|subscribe to|agree with|follow|swallow) (?:the|this|that|his|her|their) (?:[a-z]+ )?(?:view|notion|idea|opinion|belief|claim|charge|theory|legend|story|tale|suggestion|contention|argument|assertion)\b[^\n.;]{0,60}? that\b", A.DENIED, reach=90, deep=True, only=_HEARD),
    Cue(r"\b(?:hear(?:d)? no more of|enough of|an end to|put to rest|scotch|lay to rest|dispose of|explode|nail|scuttle) (?:the|this|that|one|an?) (?:[a-z]+ )?(?:story|tale|legend|myth|notion|idea|canard|rumou?r|anecdote|chestnut|lie)\b", A.DENIED, reach=140, deep=True, only=_HEARD, wide=True),
    Cue(r"\b(?:they|people|many|some|you|most|few|nobody|no one|who) (?:might |may |will |would |often |always )?takes? (?:it |this |these )?for (?=an? )", A.DENIED, reach=40, deep=True, only=frozenset(("genre", "based_on"))),
    Cue(r"(?:\b(?:never|not)|n't)(?: been| at all| quite| strictly| even)* (?:true|the case|so) that\b|\buntrue that\b|\bno truth (?:in|to)\b|\bit is (?:false|nonsense|a lie|a fable|a myth) (?:to say )?that\b", A.DENIED, reach=140, deep=True, only=_HEARD, wide=True),
    Cue(r"\b(?:(?:is|are|was|were) )?nowhere (?:to be (?:seen|found|heard)|in (?:sight|evidence|it))\b", A.DENIED, "before", 10, deep=True, only=frozenset(("cast_member", "music", *_OF_COPIES)), wide=True),
    Cue(r"^all (?:that|one|we|you) (?:is left|remains?|survives?|now sees?|sees?|now has|has|have) (?:of|from) (?:him|her|them|it|that|this)\b", A.HYPOTHETICAL, "earlier", deep=True, only=_MAKERS),
    Cue(r"(?<!\bbe )(?<!\bnot )(?<!n't )(?<!\bnever )(?<!\bnobody )(?<!\bno one )\b(?:den(?:ies|ied|ying)|disput(?:es|ed)|refut(?:es|ed)|disclaim(?:s|ed)|repudiat(?:es|ed)) (?:that|having|any|the (?:story|claim|suggestion|idea|charge|rumou?r))\b", A.DENIED, reach=90, deep=True, only=_HEARD, wide=True),
    Cue(r"\b(?:under the (?:[a-z]+ )?(?:impression|illusion|delusion|misapprehension)|in the (?:[a-z]+ )?belief|on the understanding) that\b", A.UNKNOWN, reach=90, deep=True, only=_HEARD, wide=True),
    Cue(r"\b(?:is|are|was|remains?) (?:a|only a|just a|no more than a|merely a|still a|nothing but a|sort of a) (?:rumou?r|fiction|phantom|mirage|fable|unicorn|pipe[- ]dream)\b", A.DENIED, "before", 60, deep=True, only=_OF_COPIES | {"company"}, wide=True),
    Cue(r"\b(?:has|have|had|contains?|adds?|offers?|shows?) (?:no|nothing|not a single) (?:new|extra|additional|different|longer|added)\b", A.UNKNOWN, "clause", 30, deep=True, only=frozenset(("edition_diff",)), wide=True),
    Cue(r"\b(?:bought|optioned|acquired|owns?|holds?|took an option on) (?:up )?(?:the )?(?:film |remake |screen |movie )?rights\b", A.UNKNOWN, "before", 20, deep=True, only=frozenset(("cast_member", "director")), wide=True),
    Cue(r"\b(?:prepared|inclined|ready|tempted|willing|invited|led|encouraged|asked) to (?:believe|think|suppose|assume|swear|imagine)\b", A.UNKNOWN, reach=50, only=_HEARD),
    Cue(r"\b(?:tale|story|legend|myth|rumou?r|belief|notion|impression|idea) (?:has |had |still |that )?(?:grown(?: up)?|arisen|spread|gone (?:a)?round|got about|persists?|lingers|dies hard)(?:,? [a-z ]{0,20})? that\b|\bthere used to be an? (?:story|tale|legend|rumou?r) that\b", A.UNKNOWN, reach=140, deep=True, only=HEARD_FROM_ANYBODY),
    # asked for, or meant to be
    Cue(r"\b(?:asked|wrote|held out|wanted|demanded|sued|pressed|begged|hoped|angled|had the chance of|would have cost|dreamed of|dreamt of)(?: [^\n.;,0-9]{0,16})? (?:for )?(?=[$£€0-9])", A.HYPOTHETICAL, reach=4, deep=True, only=frozenset("salary budget gross".split()), wide=True),
    Cue(r"\b(?:was|were) to be (?=(?:directed|made|shot|filmed|produced|written|scored|played|set|released|photographed)\b)", A.HYPOTHETICAL, reach=50, deep=True, only=OF_THE_MAKING),
    Cue(r"\b(?:it|this|the (?:film|picture|movie)) (?:was|were) to be\b", A.HYPOTHETICAL, "clause", 30, deep=True, only=frozenset(("budget", "runtime")), wide=True),
    # set elsewhere by the book, or once
    Cue(rf"{_SOMEBODY}'s? (?:[a-z]+ )?{_SOURCES}(?: itself| however|,? (?:the )?\"?[{NAME}{TITLE}{QUOTED}]\"?,?)? {_SETS_IT}\b|^(?:where|while|whereas) {_SOMEBODY} (?:sets?|put|puts|places?|had|has)\b", A.UNKNOWN, reach=70, deep=True, only=_SETTING, spares=_NOT_MOVED),
    Cue(_DRAFTS, A.HYPOTHETICAL, reach=80, deep=True, only=_SETTING | {"character", "title", "runtime", "filming_location"}),
    # whoever was thought of before
    Cue(rf"\b(?:pushed|plumped|argued|lobbied|pressed|angled|fought|agitated|begged|called|prayed|rooted) for (?={_SOMEBODY})|\b(?:studio|producers?|they|[{PERSON}{NAME}])(?: had)? (?:dream(?:ed|t)|thought|talked) of (?={_SOMEBODY})|\b(?:i'd|i would)(?: have)? (?:re-?)?cast\b|\bwe (?:re-?cast|re-?casted) (?:it|the)\b", A.HYPOTHETICAL, reach=60, deep=True, only=_MAKERS),
    Cue(rf"\b(?:before|until|till)(?= {_SOMEBODY} (?:stepped in|came in|took over|was brought|was called|replaced|inherited|got cold feet))|\bturned (?:the [a-z]+|[{TITLE}{NAME}{QUOTED}]) down\b", A.HYPOTHETICAL, "before", 90, deep=True, only=_MAKERS),
    Cue(r"\b(?:his|her|their|whose) (?:scenes?|footage|performance|sequence|contribution|work)s?(?:,[^\n,]{1,30},)? (?:was|were|had been|has been|have been|having been|all|went|ended up) ?(?:all |later |then |entirely |wholly )*(?:removed|deleted|dropped|excised|scrapped|reshot|junked|thrown away|on the floor|went when|cut (?:out|before|when|by|from)|cut(?=[.,;)]|$))", A.HYPOTHETICAL, "sentence", deep=True, only=frozenset(("cast_member",)), wide=True),
    Cue(rf"\b(?:written|intended|meant|conceived|designed|earmarked|destined|envisaged) for (?={_SOMEBODY})", A.HYPOTHETICAL, reach=4, deep=True, only=frozenset(("cast_member",)), spares=r"(?![^\n]*\b(?:but|died|went to|declined|refused|turned|instead|in the end|was busy|is played|was played)\b)", wide=True),
    Cue(r"'s name (?:came up|was (?:[a-z]+ )?(?:mentioned|mooted|floated|suggested|bandied|put forward|spoken of)|was in the (?:frame|hat))\b", A.HYPOTHETICAL, "before", 4, deep=True, only=_MAKERS, wide=True),
    Cue(r"\b(?:let (?:it|the thing|the (?:film|project|script|picture)) go|(?:put|placed) it (?:in|into) turnaround|passed on it|lost interest in it|pulled (?:out|the plug)|withdrew (?:its?|the|their) (?:offer|backing|money))\b", A.HYPOTHETICAL, "before", 90, deep=True, only=frozenset(("company",)), wide=True),
    Cue(r"\bsoon to be an?\b", A.HYPOTHETICAL, reach=60, deep=True, only=OF_THE_MAKING, wide=True),
    # foretold of it
    Cue(r"\b(?:was|were|been)(?: all| once| much| freely| widely| confidently|,? at various times,?)* (?:predicted|forecast|spoken of|talked of|bandied about|mooted|foretold)\b", A.HYPOTHETICAL, "before", 90, deep=True, only=frozenset("award gross box_office runtime carrier edition extra".split())),
    Cue(r"\b(?:to be|to have been) (?:called|titled|entitled|known as)\b|\bworking title\b|\btitles (?:considered|proposed|rejected|thrown away|toyed with|discarded|tried)\b", A.HYPOTHETICAL, reach=60, deep=True, only=frozenset(("title", "related_film"))),
    # what it is called, or looks like
    Cue(r"^to call it an?\b|\bcase (?:can be made )?for calling it\b|\b(?:marks|makings|trappings|air|outward signs) of\b|\b(?:pronounced|sold to me|passed off|classed|racked|shelved|filed) (?:it |this )?(?:as )?(?=an? )", A.UNKNOWN, reach=30, deep=True, only=frozenset(("genre",))),
    Cue(r"\b(?:commissioned|hired|engaged|invited|contracted|expected|paid|supposed|urged|offered|begged) to (?:make|direct|write|deliver|shoot|produce|turn it into)(?= an? )|\b(?:conceived|intended|planned|begun|began|started(?: out| life)?) (?:it |life )?as(?= an? )", A.HYPOTHETICAL, reach=40, deep=True, only=frozenset(("genre",))),
    # another film's, told in a clause on what this one is likened to
    Cue(rf"^(?:un)?like (?:{_SOMEBODY}'s? )?[{NAME}{TITLE}{QUOTED}]\"?, (?:which|that|whose)\b[^\n,]*", A.UNKNOWN, reach=0, deep=True, only=OF_WORKS),
)  # fmt: skip
