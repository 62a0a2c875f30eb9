"""Who was wanted, asked, tried and replaced; who had never acted; whose voice is heard; and what players did for a part."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Build, Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules._people import is_person
from recension.reading.rules.cast._players import is_played
from recension.reading.rules.making._making_words import ADVERBS, MANY, TAIL, WHILES, WHO, is_asked
from recension.reading.rules.making.making import by_a_maker, made

_PART = r"(?:part|role|lead|leads|title role|job|parts|roles|film|picture|movie|project|offer|assignment|direction|script|commission|composer)"
_OTHER = rf"(?:[{PERSON}{NAME}](?:'s)?)"


def _is_somebody(hit: Hit) -> bool:
    """Whether who does it may be a player or a maker: no role, and for a pronoun no role named last before it."""
    who = hit.mentions("who")
    if not who and hit.has("pronoun"):
        before = hit.typed.within(max(0, hit.match.start() - 160), hit.match.start())
        who = [m for m in before if m.kind in (PERSON, NAME, CHARACTER)][-1:]
        if not who:
            return False
    return all(m.kind != CHARACTER and (m.kind == PERSON or m.credit is not None or (m.words > 1 and is_person(m))) and not is_played(hit, m) for m in who)


def _of_them(hit: Hit) -> Iterator[Draft]:
    if _is_somebody(hit) and not is_asked(hit):
        yield from by_a_maker(hit)


_IN_STORY = re.compile(r"\b(?:his (?:wife|job|team|boss)|her (?:husband|job|boss)|police|killer|murder|gang|wedding|school|bank|town|village|army|prison|war)\b")


def _of_the_part(hit: Hit) -> Iterator[Draft]:
    """What became of a part or of those who might have had it, in a sentence about making."""
    if not _IN_STORY.search(near(hit).before[-50:]) and not is_asked(hit):
        yield from made(hit)


def _row(name: str, pattern: str, build: Build = _of_the_part) -> Rule:
    return Rule(name, "production", rf"(?<![\w'-])(?P<quote>(?P<value>{pattern}))", build=build)


def _deed(name: str, deeds: str) -> Rule:
    """What somebody did or underwent."""
    return Rule(name, "production", rf"(?P<quote>(?P<value>(?<![\w'-]){WHO}{ADVERBS}{deeds}{TAIL}))", build=_of_them)


_ACTED = r"(?:acted|appeared|been (?:in|on|before|in front of)|faced a camera|stood before|made a film|held a (?:film )?camera|had a (?:speaking part|lead|line))"
_LAYMEN = (
    r"(?:islanders|villagers|locals|townspeople|students|soldiers|miners|fishermen|farmers|peasants|prisoners|inmates|neighbou?rs|workers|dockers|gypsies|monks|nuns|policemen|firemen|"
    r"local (?:people|men|women|children|boys|girls|actors|residents|fishermen|farmers)|(?:street|school|slum) (?:children|kids)|amateurs|non-?professionals|non-?actors|friends|people from [\ue001\ue002a-z]+)"
)

RULES: tuple[Rule, ...] = (
    _row("was to have been", rf"(?:(?:was|were) to have (?:been|played|had|starred|directed|written|photographed|scored|done|gone|made)|had been (?:going to|about to|meant to|set to|due to|signed|cast|announced|engaged|slated|lined up|promised|pencilled in|tested|approached|offered|booked)|had (?:[a-z]+ )?been the (?:first|original|second|studio's) choice|was the (?:first|original|second|third) choice)\b{TAIL}"),
    _row("the part went to", rf"(?:the |this |his |her |which )?(?:[a-z]+ )?(?:part|role|lead|job|title role|direction) (?:(?:had|has|was|were|been|first|originally|finally|at first|eventually|went) )*(?:written (?:for|with)|offered (?:to|first)|meant for|intended for|earmarked for|refused by|turned down by|declined by|passed (?:to|over)|given to|promised to|gone (?:first )?to|to (?:have been|[{PERSON}{NAME}])|conceived for|rejected by) {TAIL}"),
    _row("a part for which", rf"(?:a |the )?(?:part|role) (?:for which|that|which) {_OTHER} (?:had been|was|had|having)\b{TAIL}"),
    _row("was announced", rf"{_OTHER} (?:had been|was|were) (?:first |originally |at first |also )?(?:announced|approached|tested|sounded out|mooted|screen-tested|the first choice|(?:considered|sought|courted|thought of|wanted|signed|mentioned) (?:for|to (?:play|direct|star|score|write)))\b{TAIL}", _of_them),
    _deed("came or went", r"(?:withdrew|dropped out|declined|balked|bowed out|backed out|pulled out(?! (?:a|an|his|her|the)\b)|was (?:busy|unavailable|otherwise engaged|ill|fired|sacked|dismissed|let go|replaced|approached|signed|tested|dropped|talked (?:into|out of)|persuaded|hired|recast|cast (?:after|from|on|when|because|over|at|only|against|by)|switched|brought (?:in|back|on)|called (?:in|up|back|away)|drafted|assigned|removed|borrowed from|loaned|lent by|engaged|forced (?:on|upon|out)|taken off|offered|asked(?! (?:if|whether|by the|about|why|how|to (?:leave|marry|help|kill|come|go)))|picked|chosen|discovered|found (?:by|in|at|on|working|playing|through)|spotted|plucked|recruited|doubled|dubbed)|(?:were|are) (?:fired|sacked|dismissed|replaced|switched|tested|chosen|found (?:by|in|at|on|through)|picked|signed|recruited|non-?professionals|amateurs)|stepped in|took over (?:as|from|when|after|the (?:direction|part|role|film|lead|picture|production))|took the part|came in (?:over|at|after|when|for|with|to|as|on)|got the (?:part|role|job|lead)|had the part|wanted the (?:part|role)|begged (?:for|to be|him|her|not)|lobbied|auditioned|read for|tested for|agreed (?:at once|only|to (?:play|do|direct|appear|star|work|take|write|make))|signed (?:on|up)|accepted (?:only|the (?:part|role))|threw the script)\b"),
    _row("turned it down", rf"(?:(?:[{PERSON}{NAME}](?:,? and |, )?)+ |everybody |nobody else |every (?:studio|actor) [a-z ]{{0,20}}|(?:had|having|all|both|who|he|she) )+(?:had |all |both |also |having )*(?:(?:turned|knocked) (?:it|him|them|the {_PART}|this|everything) down|turned down (?:the|a|his|her) {_PART}|said no|passed(?= ?(?:$|[.,;)]| (?:and|on (?:it|the))))|refused it|declined it|turned the [a-z]+ down)\b{TAIL}"),
    _row("replaced at a late hour", rf"(?:a (?:late|last-minute|last minute) (?:replacement|substitute)|stood in|filled in|stepped into the (?:part|role|breach)) (?:by|for|when|after|at) (?:(?:the |an? )?[a-z-]+ ){{0,3}}{_OTHER}(?! (?:is|was|plays)\b){TAIL}"),
    _row("X was playing him until", rf"{_OTHER} (?:was|had been) (?:playing|cast as|rehearsing|filming) (?:him|her|the part|the role|it)\b{TAIL}"),
    _row("the only professional", rf"(?:the|one|its|her|his)? ?(?:only|other|one|sole|single)(?: other)? (?:trained |professional |experienced |real )(?:actor|actress|player|performer|professional)s?\b{TAIL}"),
    _row("the only professional at all", rf"(?:the )?(?:only|one|one other|sole) professional(?= ?(?:$|[.,;:)]| (?:in|among|on|of the|actor)\b)){TAIL}"),
    _row("laymen play", rf"(?:the |some |all the |{MANY} (?:hundred |thousand )?)?(?:[a-z-]+ )?{_LAYMEN}(?: [^\n.;:()!?,]{{0,30}}?)? (?:(?:were|was|had been) (?:taken on|hired|used|cast|recruited|employed|drafted|brought in|paid|taught|chosen|put|trained|invited|rehearsed|played by|non-?professionals|amateurs)|doubled|served as|acted as|volunteered|play (?:themselves|the)|played (?:themselves|the)|appear(?:ed)? as)\b{TAIL}"),
    _row("cast of laymen", rf"(?:used|uses|cast|casting|hired|employed|recruited|cast of|drew on|chose|chosen from|went to|played by|mostly by|leads are|players are|actors are|cast are|actors were|players were|leads were|cast were) (?:only |mostly |entirely |largely |all |local |real |untrained |a cast of |{MANY} )*(?:amateurs|non-?professionals|non-?actors|people (?:from [\ue001\ue002a-z]+ )?who had never acted|untrained (?:actors|players)|first-?timers|neighbou?rs' (?:kids|children))\b{TAIL}"),
    _row("extras in numbers", rf"(?:some |over |more than |nearly |around |about )*(?:{MANY}|[\d,]+)(?: hundred| thousand)?(?: and [a-z]+)? (?:extras|cameramen|soldiers|horsemen|street children|speaking parts|applicants|hopefuls|candidates|children|boys|girls) (?:were|was|had been|auditioned|applied|turned up|came|went)\b{TAIL}"),
    _row("chosen from many", rf"(?:was|were|had been|been) (?:picked|chosen|selected|cast|plucked|recruited) (?:from|out of|among|amongst|at an?|through)\b(?! (?:the (?:police|killer|body)|his|her)\b){TAIL}", _of_the_part),
    _row("never acted", rf"(?:none of (?:them|the [a-z]+)|neither(?: of (?:them|the [a-z]+))?|[{PERSON}{NAME}]|who|she|he|they) (?:had|has)(?: never| hardly| scarcely| barely)? {_ACTED}(?: in [a-z ]{{2,20}})?(?: before)\b"),
    _row("a voice is another's", rf"(?:(?:the|his|her|whose|[{PERSON}{NAME}]'s|{_OTHER}) (?:[a-z]+ )?(?:voice|singing|songs|lines|accent|dialogue|hands|legs)(?: (?:on|in|at|we|you|heard|behind)\b[^\n.;:()!?,]{{0,30}}?)? (?:is|was|were|are|being|had been)(?: [a-z]+)? (?:that of|[{PERSON}{NAME}]'s|supplied by|provided by|dubbed|redubbed|looped|what we hear|borrowed|belong to)|(?:is|was|were) (?:re-?)?(?:dubbed|voiced|sung|doubled|looped) (?:by|for|throughout|with|into)|[{PERSON}{NAME}](?:'s)? is the voice (?:on|of|in)|re-?dub(?:bed)? (?:it|him|her|them|the))\b{TAIL}"),
    _row("kin in the cast", rf"(?:[{PERSON}{NAME}]'s|the (?:director|producer|star|author)'s) (?:own )?(?:(?:real |real-life |younger |elder |eldest |then )?(?:son|daughter|wife|husband|mother|father|brother|sister|niece|nephew|children|sons|daughters|parents|baby|kids|dog)) (?:plays?|played|appears?|appeared|turns? up|is the|was the|can be seen|stood in|doubled)\b{TAIL}", _of_the_part),
    _row("cast his kin", rf"cast (?:his|her) (?:own )?(?:eldest|wife|husband|son|daughter|mother|father|brother|sister|niece|nephew|friends|neighbou?rs|children|family)\b{TAIL}"),
    _deed("did it for the part", rf"(?:(?:lived|slept|ate|stayed|worked|trained|spent (?:[a-z]+ )?{WHILES}) (?:in|on|at|as|with|among|for) [^\n.;:()!?,]{{2,60}}?(?:shoot(?:ing)?|film(?:ing)?|before|weeks|months|part|role|character|throughout|takes)\b|learn(?:ed|t) (?:(?:his|her|their|the) (?:lines|part|dialogue|songs)|to [a-z]+ [^\n.;:()!?,]{{0,40}}(?:for (?:the|it|this)|from|before)|[\ue001\ue002a-z]+ for (?:the|it|this))|did (?:all |most |many |some )?(?:of )?(?:his|her|their|the)(?: own)? (?:stunts?|falls?|singing|dancing|driving|riding|jump|dive|make-?up)|(?:had|have) (?:\w+ )?(?:good )?(?:teeth|(?:his|her|their) (?:head|hair|teeth|nose|eyebrows|heads)) (?:shaved|taken out|pulled|cropped|removed|dyed|plucked|broken)|had (?:himself|herself) [a-z-]+|shaved (?:his|her|their|off)|stayed in character|was made to (?:get|wear|learn|do|sit|wait|run|fast|eat|redo|repeat)|put on (?:{MANY}|[a-z]+) (?:pounds|stone|kilos)|gained (?:{MANY})|starved (?:himself|herself)|lost (?:{MANY}|some|nearly|over|almost) [a-z -]*(?:pounds|stone|kilos|lbs)|spat blood|performed (?:live|the)|improvised|ad-libbed|made (?:it|them|that|this|much of it) up|mimed|refused to speak)"),
    _row("made up on the spot", rf"(?:made up|improvised|invented|ad-libbed|written|devised|worked out)(?: [a-z]+)? (?:on the (?:spot|set|day|floor|night)|as (?:they|he|she|it|the [a-z]+) went|the night before|the same (?:morning|day|night)|overnight|day by day|each morning|every morning|in rehearsals?|with the (?:cast|actors|players)|from scratch)\b{TAIL}"),
)  # fmt: skip
