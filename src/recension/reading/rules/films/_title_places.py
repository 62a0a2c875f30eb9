"""How a title stands in a text: as what one reviews, or as another film does that is named by the way."""

import re

from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.films._related_words import relation_of

#: What stands before the title of what one speaks of, and behind it.
SPOKEN_OF = re.compile(
    r"\b(?:(?:this|the) (?:film|movie|show|series|flick|picture),?|called|titled|entitled|under the title|title (?:is|was)|copy of|tape of|vhs of|dvd of|screening of|minutes of|rating for|showing of|"
    r"reviews? (?:of|for)|comments? (?:on|about)|opinion of|to watch|finish(?:ed|ing) watching|watching|watched|viewed|viewing|rented|just saw|just seen|caught|bought)(?: the| a| this)?(?: film| movie| show)? [\"'*_(]{0,2}$"
)
SPEAKS = re.compile(
    r"[\"'*_)]*(?: \([^()\n]{3,40}\))?,? (?:[a-z]+ly )?(?:is|was|has|tells|stars|starts|opens|begins|follows|centers|takes|remains|may|deals|concerns|could|must|had|deserves|gets|marks|represents|"
    r"delivers|offers|manages|comes|proves|isn't|wasn't|are|were|seems|does|doesn't|did|finds|aka)\b|[\"'*_]*,? \(?(?:aka|a\.k\.a|or )|[\"'*_]* \((?:18|19|20)\d\d"
)

#: Behind these stands a film that is spoken of by the way.
OF_ANOTHER = re.compile(r"\b(?:since|in|from|following|role|classic|you know|between|and|or) \"?$|[\ue001\ue002]'s [\"']?$|[\ue004\ue005][\"']?,? [\"']?$")


#: What is said of a film that one reviews, right behind its title; and what stands before it.
_SUBJECT = re.compile(
    r"[\"'*_)]{0,3}(?: \([^()\n]{3,40}\))?,? (?:(?:[a-z]+ly|just|also|still) )?(?:is|was|has|tells|stars|starts|opens|begins|follows|centers|takes|remains|may|deals|concerns|could|must|had|deserves|gets|marks|represents|"
    r"delivers|offers|manages|comes|proves|seems|does|did|finds|leaves|makes|shows|works|fails|suffers|lacks|never|feels|looks|contains|focuses|explores|captures|succeeds|boasts|provides|"
    r"gives|brings|goes|plays|packs|features|includes|stands|sucks|rocks|rules|wouldn't|won't|couldn't|isn't|wasn't|doesn't|didn't|hasn't|can't|will|would|can|should|might)\b"
)
_WATCHED = re.compile(
    r"\b(?:(?:this|the) (?:[a-z-]+ ){0,2}?(?:film|movie|show|series|flick|picture|comedy|drama|documentary|classic|thriller|western|musical|mini-?series),?|called|titled|entitled|"
    r"(?:copy|tape|vhs|dvd|screening|showing|viewing|premiere|minutes|rating|reviews?|fans?|parts?|cast|director|makers?|creators?|writers?|plot|title|ending|episodes?) (?:of|for|behind)|comments? (?:on|about)|opinion of|"
    r"finish(?:ed|ing) watching|(?:just|recently|finally|first|i|we|recommend) (?:saw|seen|watched|rented|caught|bought|recommend)|recommend|watching|seeing)(?: the| a| this)?(?: film| movie| show)? [\"'*_(]{0,2}$"
)
_FILM_BEHIND = re.compile(
    r"[\"'*_)]{0,3},? (?:is|was|has to be|must be|remains|isn't|wasn't|proves|may be|might be)(?: [a-z]+ly)? (?:(?!also\b|another\b)[a-z0-9'-]+,? ){0,7}?(?:film|movie|picture|comedy|drama|thriller|western|musical|documentary|horror|classic|masterpiece|gem|"
    r"mess|flick|show|series|cartoon|piece of (?:work|crap|junk|garbage)|disappointment|adaptation|story|tale|waste|joke)s?\b"
)
#: Before a title these say that another film is spoken of.
_PASSING = re.compile(
    r"\b(?:like|unlike|than|as|since|after|or|and|the original|the first|version of|remake of|sequel to|prequel to|such as|including|songs?|recall|to|meets|from|predecessor|again|instead|skip this and see)(?: the| a)? [\"'*_(]{0,2}$"
)
_TAKEN_FROM = re.compile(r"\b(?:adaptation|remake|version|copy|rip-?off|knock-?off|translation|rendition|spoof|parody|sequel) (?:of|to) [^\n.;,]{0,40}$")
_ALSO_ANOTHER = re.compile(r"[\"'*_]{0,3},? (?:was|is|had|has) (?:also|way|much|far|a lot|better|worse|funnier)\b|[\"'*_]? ?[0-9]|[\"'*_]? (?:ii|iii|iv|part|episode)\b|[-:][a-z ]")
#: A title in a row of titles.
_BEHIND_TITLE = re.compile(rf"[{TITLE}{QUOTED}{NAME}][\"'*_]{{0,3}}(?: \((?:18|19|20)\d\d\))?(?:,|;| and| or|/)(?: and| or)? [\"'*_]{{0,3}}$")
_BEFORE_TITLE = re.compile(rf"[\"'*_]{{0,3}}(?: \((?:18|19|20)\d\d\))?(?:,|;| and| or|/)(?: and| or)? [\"'*_]{{0,3}}[{TITLE}{QUOTED}]")
#: Where a clause begins whose subject a title may be.
_CLAUSE = re.compile(
    r"(?:^|[,;:—-] ?|\b(?:but|that|think|thought|say|said|feel|felt|overall|found|find|while|although|because|though|so|believe|why|how|however|is|makes|made|yet) )[\"'*_(]{0,3}$"
)

#: "Ada Quill's Night Ferry is": a maker's name before the title that a sentence begins with.
_MAKER_OPENS = re.compile(rf"[\"'*_]{{0,3}}[{PERSON}{NAME}]'s? [\"'*_]{{0,3}}")


#: Before a title these liken, derive or set another film against it, whatever else the text says of it.
_SET_BESIDE = re.compile(
    r"(?:\b(?:(?:just|much|more|sort of|kind of|looks?|feels?|sounds?|plays?|seems?|is|was|it's|it is|isn't|films|movies|shows|something|nothing|not|so|is it|was it|too|a lot|exactly|quite|almost|while)[,;]? like"
    r"|(?:^|[.,;(!?\n] ?)(?:un)?like|(?<!none are worse )(?<!nothing better )(?<!no better )(?<!be better )than|similar(?:ities|ity)? (?:\w+ )?(?:to|with|between)|reminiscent of|remind(?:s|ed)(?: \w+){1,3} of|compar(?:ed?|es|ing|isons?|able)(?: (?:it|this|that|them))? (?:to|with)"
    r"|likes of|(?:rip-?offs?|knock-?offs?|clone|remake|sequel|prequel|follow-?up|successor|spin-?off|imitation) (?:of|to|from)(?: [a-z-]+){0,3}|(?:copied|stolen|lifted|borrowed|ripped)(?: straight| right| directly| off)* from"
    r"|the (?:original|previous|earlier)(?: (?:film|movie|one|series|show))?,?|(?:his|her|their|director's) (?:own )?(?:previous|earlier|last|prior) (?:film|movie|effort|feature|work)s?,?|(?:infinitely|much|far|way) (?:better|superior)|(?<!all )(?<!ever )since|vs\.?|versus|a la|à la|(?:ranks?|right|up) (?:up )?there with|instead of|better off (?:with|watching)|such as|e\.g\.)"
    r"(?: of| the| a| an)?|\b(?:together|star|starred|co-starred|appeared|appear|role|work|turn|performance|seen|twins|known|famous|best known|remembered) (?:(?:earlier|later|before|mainly|best|[a-z]+ly) )?(?:in|from|for|by)(?: the)?"
    r"|\b(?:if you(?:'ve| have)?|anyone who|those who|people who|you) (?:ever |already |really )?(?:liked?|loved?|enjoyed?|saw|seen|have seen)) [\"'*_(]{0,2}$"
    rf"|(?<!films )(?<!movies )\b(?:like|unlike|than) [{PERSON}{NAME}]'s?(?: (?!in\b|from\b|of\b)[a-z-]+){{0,2}} [\"'*_(]{{0,2}}$"
)
_FILM = r"(?:films?|movies?|pictures?|features?|classics?|hits?|efforts?|works?|comed(?:y|ies)|thrillers?|westerns?|musicals?|shockers?|originals?)"
#: Of what somebody made besides, of what this film was taken from or was made of, and of what one had better see.
_MADE_BESIDE = re.compile(
    rf"(?:(?:\b(?:his|her|their|director's)|[{PERSON}{NAME}]'s?) (?:own )?(?:next|subsequent|later|follow-?up|previous|earlier|prior)(?: [a-z-]+){{0,2}}? {_FILM},?"
    rf"|\b(?:enjoyed|loved|liked|hated|admired|adored) (?:his|her|their|[{PERSON}{NAME}]'s?) (?:earlier |other |first |(?:18|19|20)\d\d )(?:[a-z-]+ )?{_FILM},?"
    r"|\b(?:fans? of|especially|plays, especially) (?:his|her|their) (?:first|early|debut|other) (?:film|movie|feature|one),?"
    r"|\bwho (?:also |previously |once |later |had |has |earlier )?(?:filmed|directed|made|wrote|helmed|delivered|gave us|brought us|did|penned)(?! (?:about|on|of|up)\b)(?: (?!this\b|the film\b|it\b)[a-z]+,?){0,7}"
    r"|\b(?:of|to|by|from|in) (?:its|the|this) predecessor,?|\b(?:exactly |much |pretty much )?the same as|\b(?:the )?(?:following|previous|next|preceding) year's|\bin (?:[a-z]+ )?combination with|\bdouble[- ]bill with|\bstopped (?:doing|making)"
    rf"|\bbased (?:[a-z]+ )?(?:up)?on (?:an?|the) (?:[a-z-]+ ){{0,3}}{_FILM}(?: called| titled| entitled|,)?"
    rf"|\b(?:copy|remake|retread|rip-?off|knock-?off|rehash|re-?working|re-?make|update) of the [^\n.;\"]{{0,40}}\b{_FILM},?"
    r"|\b(?:following|after) the (?:events|success|release|triumph|failure) of"
    r"|\b(?:left ?over|left-over) from (?:the )?(?:(?:production|filming|making|sets?|shoot(?:ing)?|shooting) of)?"
    r"|\b(?:sets|footage|costumes|film stock|props|scenes) (?:(?:taken|recycled|borrowed|re-?used|stolen|lifted|left over|directly|straight) )+from"
    rf"|\b(?:watch|see|rent|get|try) (?:an? )?(?:real|good|better|proper|decent|truly [a-z]+|much better) [^\n.;\"]{{0,30}}\b{_FILM}(?:\.{{2,}}|:|,|;| -| like)?"
    r"|\b(?:same|not in the|just the) way(?: that)?|\bsuch (?:an? )?(?:[a-z-]+ ){0,2}(?:film|movie|classic|masterpiece)s? as|\([^()\n]{0,30}\b(?:see|think|cf\.?|remember|check out|as in|à la|a la)"
    r"|\b(?:trailers?|previews?) (?:for|of)"
    rf"|\bpicks? up (?:[a-z]+ ){{0,3}}where)(?: the| a| an)? [\"'*_(]{{0,2}}$"
)
#: Behind a title these do; "rip-off" and its like make it another's model.
_SET_BESIDE_BEHIND = re.compile(
    r"[\"'*_]{0,3},? (?:was|is|were) (?:way|much|far|a lot|so much|infinitely|even|a )?(?: ?much)? ?(?:better|superior|funnier|scarier)\b(?! than)|[\"'*_]{0,3},? (?:it|this) (?:(?:sure|certainly|surely|definitely|most certainly) )?(?:isn't|ain't|is not)\b|[\"'*_]{0,3} (?:came|had come) out (?:an?|two|three|four|five|some|several|[0-9]+|only)(?: [a-z]+)? (?:years?|months?|weeks?|decades?) (?:later|earlier|before|after)\b|[\"'*_)]{0,3},? (?:instead|comes? to mind|springs? to mind)\b|[\"'*_]{0,3}[ -](?:rip-?offs?|knock-?offs?|clones?|wannabe|copy|imitations?|type of (?:film|movie)|style (?:film|movie)|remake|sequel)\b"
)


def set_beside(lead: str, after: str) -> bool:
    """Whether the words beside a title surely set another film against the reviewed one: likened, derived or preferred."""
    return bool(_SET_BESIDE.search(lead) or _SET_BESIDE_BEHIND.match(after) or _MADE_BESIDE.search(lead))


def as_another(lead: str, after: str) -> bool:
    """Whether the words before a title (`lead_of`) or behind it say that another film than the reviewed one is named."""
    return bool(
        relation_of(lead, after)
        or _PASSING.search(lead)
        or _TAKEN_FROM.search(lead)
        or OF_ANOTHER.search(lead)
        or _ALSO_ANOTHER.match(after)
        or _BEHIND_TITLE.search(lead)
        or _BEFORE_TITLE.match(after)
    )


#: A word that is spoken of as one: '"Dreary" is hardly the word for it'.
A_WORD = re.compile(
    r"[\"'*_]{0,3} (?:is|was|isn't|wasn't|would be|might be|may be|seems) (?:[a-z-]+ ){0,4}(?:words?|terms?|adjectives?|expressions?|descriptions?|understatement|euphemism|way to (?:describe|put))\b"
)


def as_reviewed(lead: str, after: str, *, marked: bool = False) -> bool:
    """Whether a title stands as that of the film one reviews: watched, spoken of, the subject of a clause that judges."""
    if A_WORD.match(after):
        return False
    if _MAKER_OPENS.fullmatch(lead):
        return _SUBJECT.match(after) is not None
    if as_another(lead, after):
        return False
    subject = (marked or _CLAUSE.search(lead) is not None) and _SUBJECT.match(after) is not None
    return subject or bool(_WATCHED.search(lead) or SPOKEN_OF.search(lead) or _FILM_BEHIND.match(after))
