"""How it came to be what it is: firsts, borrowings, versions of the script, quarrels, doubles and machines."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.making.making import END, REST, by_a_maker, made
from recension.vocabulary import Assertion

_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|several|many|numerous|multiple|\d+)"
_FILMS = r"(?:films?|movies?|pictures?|cartoons?|talkies?|westerns?|features?|shows?|series|musicals?|shorts?|comed(?:y|ies)|episodes?|productions?|documentar(?:y|ies)|adaptations?|serials?|sitcoms?|thrillers?)"
_FROM_ELSEWHERE = r"(?:taken|lifted|stolen|borrowed|recycled|re-?used|cribbed|culled|pinched|left over|cannibali[sz]ed|swiped|purloined|salvaged|spliced)"
_MATTER = r"(?:footage|scenes?|clips?|shots?|sequences?|music|score|soundtrack|sets?|costumes|props|effects|backdrops?|animation|cues)"
_TIME = rf"(?:(?:19|20)\d\d|(?:early |late |mid-)?(?:the )?(?:{MONTHS}|spring|summer|autumn|winter)(?: of)?(?: (?:19|20)\d\d)?)"
_COMPANY = r"(?:studios?|distributors?|producers?|network|mpaa|censors?|backers|executives|suits|film-?makers?|makers|production company|bbfc|hays office|company)"
_DEEDS = (
    r"(?:named|renamed|retitled|cut|added|removed|trimmed|wanted|demanded|insisted|forced|asked|hired|fired|replaced|refused|rejected|dumped|re-?edited|decided to|pulled|scrapped|cancelled|canceled|shelved|approved|ordered|objected|paid|"
    r"bought|mandated|vetoed|panicked|balked|ran out of|lost faith|changed (?:the|its|his|her)|took (?:the|it|over)|brought in|tested|tacked on|opted to|chose to|allowed|agreed to|planned to)"
)

_OF_VIEWERS = re.compile(r"\b(?:i|we|you|me|my|audience|viewers?|dvd|disc|vhs|edition|should|could|would|must|hope|wish|please)\b")
#: What is seen and done in the story, and what is judged.
_OF_THE_STORY = re.compile(r"\b(?:his (?:wife|job|team)|her (?:husband|job)|police|killer|murder|gang|wedding|school|bank|town|village)\b")


def _made(hit: Hit) -> Iterator[Draft]:
    """A fact of the making that speaks of no viewer and of nothing in the story."""
    value = hit.match["value"]
    if CHARACTER not in hit.sentence and not _OF_VIEWERS.search(value) and not _OF_THE_STORY.search(value):
        yield from made(hit)


#: Works that footage or sets are taken from, where thieves of the story take them from a house.
_A_WORK = re.compile(
    rf"\b(?:films?|movies?|pictures?|shows?|series|serials?|episodes?|cartoons?|documentar(?:y|ies)|newsreels?|shorts?|stock|librar(?:y|ies)|archives?|other|another|others|earlier|older|better|previous|scores?|games?|sequel|original|them|these|those)\b"
    rf"|[{TITLE}{QUOTED}{NAME}{PERSON}]"
)


def _lifted(hit: Hit) -> Iterator[Draft]:
    """ "Footage stolen from a war film": from a work, and not from a house of the story."""
    if _A_WORK.search(hit.match["value"].rpartition(" from ")[2]):
        yield from _made(hit)


#: What else than a film somebody pays for: "the trip was financed by her uncle".
_OF_A_THING = re.compile(
    r"\b(?!(?:films?|movies?|pictures?|it|this|that|which|they|these|one|production|project|series|shows?|shoot|venture|features?|effort|version|short|"
    r"documentary|remake|sequel|thriller|comedy|drama|western|musical)\b)[a-z]{2,} (?:is|was|are|were|be|being|been)(?: [a-z]+ly)? $"
)


def _paid_for(hit: Hit) -> Iterator[Draft]:
    """ "It was financed by a dentist"."""
    if not _OF_A_THING.search(near(hit).before[-40:]):
        yield from _made(hit)


#: Who may as well be somebody in the story does something to a film.
_A_FIRM = re.compile(r"\b(?:(?<!production )company|makers|executives|suits|backers|network)\b")
_A_FILM = re.compile(
    rf"\b(?:films?|movies?|pictures?|script|screenplay|story|ending|end|titles?|cast|director|scenes?|footage|cuts?|re-?cut|re-?edit\w*|edit\w*|budget|releas\w+|show|series|episodes?|pilot|shoot\w*|sequel|version|minutes|score|music|role|part|star|it)\b|[{PERSON}{TITLE}{QUOTED}]"
)


def _by_a_firm(hit: Hit) -> Iterator[Draft]:
    """ "The company cut the ending": of the film, where a mine may belong to one."""
    told = hit.match["value"]
    if not _A_FIRM.search(told) or _A_FILM.search(told):
        yield from _made(hit)


def _first(hit: Hit) -> Iterator[Draft]:
    """ "It was the first cartoon with sound": of the film, not of what somebody saw first."""
    place = near(hit)
    if not place.others(60) and not _SEEN.search(hit.match["value"]) and not _SEEN.search(place.after[:25]):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


_SEEN = re.compile(r"\b(?:i|i've|i'd|we|you|my|saw|seen|watched|watch|rented|to (?:get|make me|watch|see|come to mind|admit)|half|part|hour|thing|time)\b")


def _undone(hit: Hit) -> Iterator[Draft]:
    """What did not come to be: the denial is the fact."""
    if not _OF_VIEWERS.search(hit.match["value"]):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _rule(name: str, pattern: str) -> Rule:
    return Rule(name, "production", rf"(?<![\w'])(?P<quote>(?P<value>{pattern})){END}", build=_made)


RULES: tuple[Rule, ...] = (
    Rule("the first of its kind", "production", rf"\b(?:is|was|being|as|it's|becoming|became|and) (?P<quote>(?P<value>(?:one of )?the (?:very )?(?:first|last|only|earliest|second|third|final) (?:(?:[a-z0-9-]+|[{NAME}{TITLE}{QUOTED}{CHARACTER}]) ){{0,4}}?{_FILMS} (?:(?:ever |that was |to be )?(?:made|released|shot|filmed|produced|directed|given|banned|scored|completed)|with sound|in (?:colou?r|sound|cinemascope|3-?d|technicolor|the (?:series|trilogy|franchise))|to (?:use|feature|be|have|win|receive|show|star|deal|depict|employ|include|tackle|break|gross|contain|combine|play|go|bear|carry)\b|from (?:the |a )?[a-z\ue002]|by (?:the |a )?[\ue001\ue002]|between [\ue001\ue002]|of (?:its kind|the (?:genre|decade|century|sound era))){REST})){END}", build=_first),
    _rule("written for", rf"(?:(?:was|were|been|be|is) )?(?:specially |expressly |especially |specifically |obviously |clearly |originally |custom )?(?:written|tailored|tailor-made|custom-made|conceived|fashioned|crafted|designed) (?:just |especially |expressly |specifically |purely |solely |as a vehicle )?(?:for|as a vehicle for|around) [{PERSON}]{REST}"),
    _rule("several writers", rf"(?:at least |no (?:less|fewer) than |a total of |some )?{_MANY} (?:different |credited |other )?(?:people|screenwriters?|scriptwriters?|writers|directors|editors|hands|composers|cinematographers|producers) (?:(?:are|were|is|was|being|who) )?(?:credited|involved|worked on|had a hand in|contributed|share|shared|listed|took (?:turns|part|over|credit|charge|an? [a-z]+ at)|wrote|hired|got)\b{REST}"),
    Rule("matter from elsewhere", "production", rf"(?<![\w'])(?P<quote>(?P<value>{_MATTER}(?: [^\n,.;:()!?]{{0,40}}?)? (?:(?:is|are|was|were|being|obviously|mostly|clearly|all|simply|actually|apparently) ){{0,3}}{_FROM_ELSEWHERE} (?:directly |straight |wholesale )?from {REST}[a-z\ue001-\ue005]{{2,}})){END}", build=_lifted),
    _rule("used for another film", rf"(?:sets?|costumes|props|locations?|music|score|footage|effects|models?) [^\n.;:()!?]{{0,40}}?(?:had been|was|were|they'd been|been|that was|previously|originally|also|later) (?:used|built|made|seen|designed|created|shot|written|composed|re-?used) (?:the previous year |earlier |before |again |later )?(?:in|for) \"?[{TITLE}]{REST}"),
    _rule("chosen by a search", rf"(?:selected|chosen|picked|plucked|cast|hired|found|discovered) (?:from|out of|through|after|in|by|via) (?:an? |the |among |over |some )?(?:[a-z-]+ ){{0,3}}(?:talent search|search|auditions?|open call|casting call|thousands|hundreds|applicants|screen tests?|nationwide [a-z]+)\b{REST}"),
    Rule("the company did", "production", rf"(?<![\w'])(?P<quote>(?P<value>(?:the |its |their |[a-z]+ )?{_COMPANY}(?: (?:had|has|have|only|then|later|also|even|finally|reportedly|apparently|eventually|originally|initially|actually|heads?|bosses)){{0,2}} {_DEEDS}\b {REST}[a-z\ue001-\ue005\d]{{2,}})){END}", build=_by_a_firm),
    _rule("without a script", r"(?:(?:film|movie|they|production|cast|director|it) [^\n,.;:()!?]{0,20}?)?(?:had no|had not had a|didn't have a|started without a|shot without a|filmed without a|made without a|without a finished|without a completed|began without a) (?:finished |completed |proper |real |full |shooting |written |actual )?(?:script|screenplay)\b" + REST),
    _rule("researched the part", rf"[^\n,.;:()!?]{{4,70}}? (?:in|for|while|when|to) (?:researching|research|research for|prepar(?:e|ing|ation) for|train(?:ing)? for|get ready for) (?:this|the|his|her|their|a) (?:role|part|film|movie|character|picture)\b{REST}"),
    _rule("quarrelled", rf"(?:c(?:ame|ome|oming) to blows|clashed|feuded|butted heads|fell out|fought|quarrel+ed|argued|battled|locked horns|didn't get (?:along|on)|did not get (?:along|on)) (?:constantly |bitterly |repeatedly |famously |frequently )?(?:with (?:(?:the |his |her )?(?:director|studio|producers?|writers?|star|co-stars?|crew|cast)\b(?! of (?!(?:the|this) (?:film|movie|picture)\b))|[{PERSON}])|(?:during|throughout) (?:filming|shooting|production|the (?:shoot|filming))|on (?:the )?set|behind the scenes|over (?:the )?(?:script|ending|budget|role|direction|final cut)){REST}"),
    _rule("replaced by", rf"(?:being|was|were|been|got|is) (?:then |later |eventually |quickly |sadly |abruptly |subsequently |unfortunately )?replaced (?:as director |as producer |midway |halfway |at the last minute |in the role |after [a-z ]{{3,20}} )?(?:by|with) (?:(?:director|actor|actress|composer|producer|writer) )?[{PERSON}]{REST}"),
    _rule("against his will", rf"(?:made|done|released|shot|cut|re-?cut|re-?edited|put out|finished|completed|published|changed)(?: [^\n,.;:()!?]{{1,30}})? (?:behind (?:his|her|their|[{PERSON}]'s) back|(?:against|without) (?:his|her|the director's|[{PERSON}]'s|the author's) (?:wishes|will|approval|consent|permission|knowledge|involvement|participation|blessing))"),
    _rule("threatened to", rf"[{PERSON}{NAME}](?:,? who)? (?:later |then |reportedly |even )?(?:threatened to (?:sue|quit|leave|walk|pull|resign)|disowned (?:it|this|the)|had (?:his|her) name (?:removed|taken)|didn't approve|did not approve|refused to (?:let|allow|promote)|vetoed|regretted (?:making|doing|taking|appearing)|hated (?:making|this film|the film|the finished))\b{REST}"),
    _rule("a double", rf"(?:(?:the |his |her |a |an? obvious |[{PERSON}]'s )?(?:body|stunt) doubles? (?:was|were|is|are|had|stood|did|performs?|for|used|in)|(?:was|were) doubled by|a stand-in (?:for|played|was|is|did|had)|stood in for [{PERSON}])\b{REST}"),
    _rule("by what machines", rf"(?:(?:shot|filmed|made|photographed|taped|recorded|captured) (?:with|on|via|using)|using) (?:an? |the |only |just |some |[a-z]+-[a-z]+ )?(?:(?:cheap|special|consumer|regular|new|early|old|tiny|small|simple|home|amateur|hand-?held|digital|high-?definition|hd|video|single|multiple|hidden|low-grade|standard) )+(?:photography|cameras?|camcorders?|video ?cameras?|videotape|video tape|film stock|equipment|video format|format)\b{REST}"),
    _rule("some sort of video", r"(?:shot|filmed|made|taped|recorded) (?:entirely |all |straight |directly )?(?:on|onto|in|with) (?:some (?:sort|kind) of |what (?:looks|appears|seems) (?:like|to be) |cheap |digital |analog |betacam |home |an? )*(?:video|videotape|dv|hd|mini-?dv|camcorder|iphone|cell ?phone|betacam|super ?8|16 ?mm|35 ?mm|70 ?mm|8 ?mm|technicolor|cinemascope|vistavision|panavision|black[- ]and[- ]white|b ?& ?w)\b"),
    _rule("a pilot", r"(?:was|is|as|were|originally|a|an|the) (?:(?:made|produced|shot|filmed|intended|meant|conceived|designed|originally|failed|unsold|unaired|series|tv|sf|actually|a|an|the|be|as|to) ){0,5}pilots? (?:for|of) (?:an?|the|what) " + REST + rf"(?:\b(?:series|shows?|sitcom|tv|television|drama|comedy|program(?:me)?|anthology|spin-?off|network|soap|serial|became)\b|[{TITLE}{QUOTED}])" + REST),
    Rule("it never came to be", "production", rf"\b(?P<quote>(?P<value>(?:(?:planned|proposed|projected|intended|promised|announced) )?(?:sequels?|follow-?ups?|trilogy|remake|tv series|spin-?off|prequel|series) (?:(?:was|were|that was|had been) )?(?:planned|announced|in the works|discussed|proposed|promised|mooted)?(?: but)? ?(?:never (?:happened|materiali[sz]ed|came|got made|got off|made|appeared|saw)|was (?:scrapped|cancelled|canceled|shelved|abandoned|never made)|(?<=planned )but\b|fell through){REST})){END}", build=_undone),
    _rule("filmed when", rf"(?:shot|filmed|lensed) (?:back |way back |mostly |entirely |originally |on location |there |here |clearly )?(?:(?:in|during|over|between) {_TIME}\b(?! (?:film|movie))|(?:(?:two|three|four|five|ten|several|many|some|\d+) )?(?:years|months|decades) (?:earlier|before|later|prior|after)\b){REST}"),
    _rule("dubbed", rf"(?:(?:[{PERSON}]'s?|his|her|their|the (?:actors?|actress(?:es)?|lead|star)(?:'s|s')?) (?:[a-z]+ )?(?:voice|accent|french|english|italian|singing|dialogue|lines|part)[^\n,.;:()!?]{{0,30}} (?:was|were|is|are|had to be|been|being) (?:[a-z]+ly )?(?:dubbed|looped|re-?recorded|overdubbed)|(?:was|were|is|are|been) (?:re-?)?dubbed (?:by [{PERSON}{NAME}]|in(?:to)? (?:english|italian|french|german|spanish|post)))\b{REST}"),
    Rule("a producer's money", "production", r"(?<![\w'])(?P<quote>(?P<value>(?:subsid(?:y|ies|i[sz]ed)|(?:self-|co-|partly |partially |largely |entirely |mostly )?(?:financed|funded|bankrolled)|crowd-?funded|(?:made|produced) with (?:the )?(?:money|funding|support|help|aid|assistance|cooperation|co-operation|backing)) (?:of|by|from|with|through|on kickstarter) (?:the |a |an |his |her |its |their )?" + REST + r"[a-z\ue001-\ue005]{3,}))" + END, build=_paid_for),
    Rule("credits say", "production", rf"(?<![\w'])(?P<quote>(?P<value>(?:(?:the |opening |closing |end )*credits (?:list|read|say|claim|state|misspell|identify|name|credit|give|call|bill|announce|thank|admit|tell us)|(?:directed|wrote|written|produced|credited|billed|edited|appears?|appeared|scored|shot|released) (?:it |this |the film )?(?:here )?under (?:the|a|his|her|an?) (?:pseudonym|alias|name|pen name|real name|stage name|nom)|(?:went|goes|is|was|remains|are|were) (?:sadly |oddly |strangely |mysteriously )?uncredited){REST})){END}", build=by_a_maker),
)  # fmt: skip
