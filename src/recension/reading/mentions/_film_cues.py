"""What stands right before or behind the name of a film, and beside little else that is written with capitals.

Asked of names that the authority has as titles and that nothing marks: "the year after Brine", "Brine aside".
"""

import re

_TIMES = r"(?:years?|months?|weeks?|days|decades?|summers?|right|just|shortly|soon|long|not long|immediately|fresh|made|directly|a few years|a year or two)"
_NUMBERS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+)"
_BEFORE = re.compile(
    r"(?:"
    rf"\b{_TIMES} (?:after|before|since|ahead of|on from)"
    r"|\b(?:fresh|hot|straight|just|coming|come|came|came straight) (?:off|from)(?: of| the success of)?|\bhot on the heels of|\bin the wake of|\bon the (?:back|strength|heels) of"
    r"|\b(?:success|failure|flop|triumph|popularity|heyday|days|director|star|writer|author|maker|makers|creators?|composer|producers?|cinematographer|editor|likes|shadow|footsteps|grosses|profits|territory|spirit|style|manner|mould|mold|school|universe|sequel|remake) of"
    r"|\bbetween|\bfollow(?:s|ed|ing)(?: up)?|\bfollow-?up to|\bpreced(?:es|ed|ing)|\bsucceeded|\btopp(?:ed|ing|s)|\bnever topped|\b(?:equal|equals|equalled|surpass(?:es|ed)?|match(?:es|ed)?|outdo(?:es)?|outdid|rival(?:s|led|ed)?)"
    r"|\b(?:(?:go|goes|went|gone|moved?) on|graduated) to|\b(?:late|lately|formerly|recently) of"
    r"|\b(?:after|before|since|when|while|until) (?:making|doing|directing|shooting|writing|scoring|finishing|completing|wrapping)"
    r"|\b(?:made|directed|did|shot|wrote|scripted|scored|photographed|produced|starred in|appeared in|acted in|turned up in|gave us|brought us|given us|brought you)"
    r"|(?:\b(?:had|has|have|having)|'d)(?: just| already| also| previously| recently| since| once| never| earlier| lately| only| both){0,2} (?:done|written|filmed|photographed|lit|edited|designed|finished|completed|left|quit|come off|walked off|walked out of|been (?:fired|sacked|dropped|taken) (?:from|off)|been (?:[a-z]+ ){0,3}in)"
    r"|\b(?:walked off|walked out of|fired from|sacked from|taken off|thrown off|put off|dropped from|quit|pulled off)"
    r"|\b(?:lost (?:it |out )?(?:, ?[a-z]+, )?to|beaten by|pipped by|as in|even in|by the time of|the others? (?:being|was|were|are|is))"
    r"|\b(?:boy|girl|man|woman|hero|heroine|killer|villain|lady|wife|husband|mother|father|cop|monster|fellow|creature|kid|child|murderer|nun|priest|gangster|cowboy|waif|vamp|couple|brothers|sisters|lovers|narrator) (?:of|in|from)"
    r"|[\ue001],? (?:late |lately |formerly )?of"
    r"|\bnext (?:(?:film |picture |feature |one )(?:is|came|being|will be|was|would be)|was|would be)|\b(?:last|previous|first|second|third) (?:film |picture |feature )?(?:was|had been|being)"
    r"|\b(?:seen|good|great|bad|brilliant|wonderful|terrific|superb|fine|excellent|memorable|better|best|worked|was|were|played|role|part|turn|work|performance|scene|scenes|sequence|shot|ending|score|cast|line|joke|oscar|hit) (?:in|from|for)"
    r"|\b(?:better|worse|funnier|scarier|bigger|smarter|sadder|darker|lighter|tougher|longer|shorter|more|less|other|rather) than|\bas (?:good|bad|funny|scary|strong|great|sad|big|smart) as"
    r"|\b(?:another|the next|a new|the new|a second|(?:the |a )?poor[ -]man's|no|not quite|not exactly|hardly|isn't|ain't|is no|was no|not|it's|a kind of|a sort of|sort of|kind of|pure|part|half)"
    r"|\b(?:rip-?off|knock-?off|clone|copy|copies|parody|spoof|pastiche|echo|echoes|shades|imitation|remake|retread|cousin|descendant|child|precursor|forerunner) (?:of|to)"
    r"|\b(?:steals?|stole|borrows?|borrowed|lifts?|lifted|cribs?|cribbed|pinches?|pinched|learned|learnt|comes?|straight out|right out|something out|out) (?:[a-z]+ ){0,3}(?:from|of)|\bowes? (?:[a-z]+ ){0,4}to|\bindebted to|\ba debt to|\binspired by|\binfluenced by"
    r"|\b(?:recall(?:s|ed|ing)?|evok(?:es|ed|ing)|echo(?:es|ed|ing)|anticipat(?:es|ed|ing)|prefigur(?:es|ed|ing)|foreshadow(?:s|ed|ing)|imitat(?:es|ed|ing)|reminiscent of|remind(?:s|ed)? (?:me|us|one|you) of|think|remember|cf\.?|see also|suggests?|resembl(?:es|ed|ing))"
    r"|\b(?:saw|seen|watch|watched|watching|rewatched|loved|hated|liked|prefer|preferred|rented|skip|see)"
    r"|\b(?:won|nominated|oscar|award|prize|nomination|nod) (?:[a-z ]{0,24})?for|\bfor"
    r"|\b(?:in|with|from|since|like|unlike|than|post|pre|à la|a la|via|meets|crossed with|by way of)"
    r"),? (?:both |the original |say,? |perhaps |maybe |also |even |only |(?:his|her|their) own )?$"
)
#: Loose ones, behind which many things stand: they need what follows as well.
_LOOSE = re.compile(r"\b(?:for|in|with|from|no|not|it's|isn't|ain't|pure|part|half|see|like|since|follow(?:s|ed|ing)|between|think|made|wrote|did|loved|hated|liked)(?: the| both)? $")
_BEHIND = re.compile(
    r"(?:"
    r",? (?:aside|included|notwithstanding|it ain't|it isn't|it is not|this isn't|this is not|it's not|though,|of course)\b"
    r"| (?:rip-?offs?|knock-?offs?|clones?|copy|copies|cop(?:y|ies)cat|imitators?|imitations?|wannabes?|sequels?|remakes?|fans?|homage|parody|spoof)\b"
    r"| (?:meets|crossed with|by way of|via|with (?:a |an |the )?[a-z]+s?\b|on (?:a |an |the )?(?:steroids|ice|acid|speed|boat|train|bus|plane|budget|horseback|wheels|water|skates|skis)|for (?:kids|adults|grown-ups|children|girls|women|dummies|beginners)|in (?:space|reverse|miniature|drag|the (?:snow|desert|west|jungle|suburbs|woods)))"
    r"| (?:came out|had come out|was released|opened|was a (?:hit|smash|flop)|had been a (?:hit|smash|flop)|did it (?:better|first|best)|got there first|before it|fame\b|after it|cast|alum\b)"
    r"| \((?:18|19|20)\d\d\)"
    r")"
)


_ENDS = r"(?:[,.;:!?)]|$| (?:and|or|but|either|by|then)\b)"
_LIKED = r"(?:liked|loved|enjoyed|hated|seen|saw|watched)"
#: Frames: what stands before and behind, both of which a film's name has; few other names stand between such words.
_FRAMES = tuple(
    (re.compile(rf"(?:{before}) ?(?:the )?$"), re.compile(behind))
    for before, behind in (
        (r"\b(?:episodes?|reruns?|seasons?|instal+ments?|entry|entries) (?:of|in)", rf"{_ENDS}| (?:where|when|that|in|on|as|is|was|than|with)\b"),
        (r"\bmak(?:es?|ing)", r" (?:look|seem|feel|sound)\b"),
        (r"\bmak(?:es?|ing) [^.\n]{2,60} (?:look|seem|feel) (?:like|as (?:good|deep|tame|real) as)", r""),
        (r"\b(?:think|imagine|picture)(?: of)?", r",| (?:with(?:out)?|meets|minus|but|on|in|crossed|set|gone|as if|if)\b"),
        (rf"\bif (?:you|you've|you have|one)(?: really| ever)? {_LIKED}", rf"{_ENDS}| (?:you'll|you will|you|this)\b"),
        (r"\b(?:this|it|that)(?:'s| is| was|'s certainly| is certainly| sure) no", r"[,.;:!?)]|$| (?:but|and|or|either)\b"),
        (r"\b(?:see|watch|rent|get|try|buy|go for|stick (?:with|to))", r" (?:instead|again|first|any day)\b"),
        (r"\bmeets", _ENDS),
        (r"(?:^|[.!?;])", r",? this (?:is not|isn't|ain't|is certainly not|was not|wasn't)\b|,? it (?:is not|isn't|ain't)\b"),
        (
            r"\b(?:know|knew|known|remember|remembered|recogni[sz]ed?|familiar|famous)(?: to (?:many|most|you|fans|us))?"
            r"(?: him| her| them| his face| her face)?(?: best| mostly| only| primarily| mainly)? (?:from|for)",
            rf"{_ENDS}| fame\b",
        ),
        (r"\b(?:better|best|mostly|mainly) known (?:from|for)(?: (?:his|her|their) (?:[a-z]+ ){1,2}(?:on|in))?", _ENDS),
        (
            r"\b(?:stolen|lifted|cribbed|borrowed|copied|swiped|pinched|stole|steals?|copies|borrows?|ripped(?: off)?|rips(?: off)?)"
            r"(?: (?:straight|directly|right|wholesale|heavily|freely|shamelessly))?(?: out of| from)?",
            _ENDS,
        ),
        (r"\bsame (?:year|summer|month|week|league|vein|class|category|breath|level|ilk|mou?ld) (?:as|of|with)", r""),
        (r"\b(?:prefer(?:red)?|recommend(?:ed)?|re-?watch(?:ed)?)", r"[,.;:!?)]|$| (?:to|over|instead|any)\b"),
        (
            r"\b(?:up there|compete[sd]?|competing|compares?|on (?:a )?par|ranks?|ranked|put it up(?: there)?) (?:with|alongside)",
            rf"{_ENDS}| as\b",
        ),
        (r"\b(?:exception|precursor|nods?) (?:of|to)", _ENDS),
    )
)


def film_framed(before: str, behind: str) -> bool:
    """Whether the words on both sides of a name make it a film's: "makes … look tame", "an episode of …"."""
    return any(right.match(behind) and left.search(before) for left, right in _FRAMES)  # the cheaper side first


def film_before(words: str) -> bool:
    """Whether the words before a name lead up to a film's, as surely as few words do."""
    return _BEFORE.search(words) is not None and _LOOSE.search(words) is None


def film_behind(words: str) -> bool:
    """Whether what stands behind a name is said of films."""
    return _BEHIND.match(words) is not None


def film_around(before: str, behind: str) -> bool:
    """Whether the words on either side, or both together, make a name a film's."""
    return film_before(before) or film_behind(behind) or film_framed(before, behind)
