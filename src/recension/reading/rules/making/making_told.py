"""How it came to be made, told of its people: who got a part and how, whose idea it was, what was shot when, who paid."""

from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.cast._players import of_films
from recension.reading.rules.making.making import END, REST, by_a_maker, made


def _of_somebody(hit: Hit) -> Iterator[Draft]:
    """What somebody of the film world did; of a pronoun, where the person named last before it is one."""
    who = hit.mentions("who")
    if not who and hit.has("pronoun"):
        before = hit.typed.within(max(0, hit.match.start() - 200), hit.match.start())
        who = [m for m in before if m.kind in (PERSON, NAME, CHARACTER)][-1:]
        if not who:
            return
    if all(m.kind != CHARACTER and of_films(m, hit) for m in who):
        yield from by_a_maker(hit)


_WHO = rf"(?:(?P<who>[{PERSON}{NAME}])(?:,? who)?|\b(?P<pronoun>he|she|they)|\b(?:the |its )?(?:director|writers?|producers?|star|studio|actor|actress|composer|author|editor|cameraman))"
_ADVERBS = r"(?: (?:had|has|also|only|even|then|later|finally|first|originally|apparently|reportedly|nearly|almost|twice|once|just|actually|never|himself|herself|[a-z]+ly))*"
_MONTH = rf"(?:{MONTHS}|spring|summer|autumn|winter)"
_WHEN = rf"(?:the )?(?:(?:early|late|long|hot|wet|whole|cold|same|mid-)? ?{_MONTH}|(?:\d+|[a-z]+(?:-[a-z]+)?) (?:days?|weeks?|months?|nights?)|@year)"
_ROLE = r"(?:role|part|lead|job|parts|roles|film|picture|script|project|offer)"
_WORK = r"(?:scenes?|sequences?|exteriors|interiors|ending|opening|finale|shots?|dialogue|lines?|speech|script|score|songs?|stunts?)"


def _rule(name: str, deed: str, *, after: str = END) -> Rule:
    """What somebody did, as a clause of theirs."""
    return Rule(name, "production", rf"(?P<quote>(?P<value>{_WHO}{_ADVERBS} {deed})){after}", build=_of_somebody)


RULES: tuple[Rule, ...] = (
    _rule("got the part", rf"(?:got|landed|accepted|was given|were given|was offered|won|took over|inherited|was handed|agreed to take) (?:the|this) {_ROLE}\b{REST}"),
    _rule("got the idea", rf"(?:(?:got|had|hit on|conceived|took) (?:the|his|her) (?:original |first )?(?:idea|story|notion|title|inspiration) (?:on|from|while|when|after|for|in|at|during|reading)\b|(?:had )?read (?:in the (?:paper|newspapers?)|about (?:it|the case|him|her)|an? (?:article|story|report))\b){REST}"),
    _rule("turned it down", rf"(?:turned|knocked) (?:it|this|the {_ROLE}) down\b{REST}"),
    _rule("turned down the part", rf"(?:turned down|passed on|declined|refused|rejected) the (?:[a-z]+ )?{_ROLE}\b{REST}"),
    _rule("dubbed a voice", rf"(?:re-?)?(?:dubbed|looped|re-?voiced) (?:his|her|their|[{PERSON}]'s|all the|most of the) (?:[a-z]+ )?(?:voices?|lines|dialogue|parts?)\b{REST}"),
    _rule("did it himself", rf"(?:did|performed|sang|shot|rode|drove|designed|built|cut|edited|operated|wrote) (?:the|all|his|her|most|much|every|some)\b[^\n,.;()!?]{{1,40}} (?:himself|herself|themselves)\b{REST}"),
    _rule("hired somebody", rf"(?:hired|cast|chose|picked|signed|engaged|discovered|spotted) (?:him|her|them|[{PERSON}{NAME}]) (?:after|because|on the strength of|when|on the recommendation|having seen)\b{REST}"),
    _rule("was hired", rf"(?:was|were) (?:hired|cast|chosen|picked|discovered|spotted|signed|engaged|brought in) (?:after|because|on the strength of|when|on the recommendation|having|only|at the|a week|days|weeks|late|to (?:replace|rewrite|direct|score|play))\b{REST}"),
    _rule("worked for less", rf"(?:(?:worked|agreed to work|appeared|did it|did the film) for (?:scale|nothing|free|a fraction|less|no (?:fee|money|pay))|took (?:a|an|no)(?: [a-z-]+){{0,3}} (?:less than|pay cut|cut in salary|fee|percentage)|waived (?:his|her|their) fees?)\b{REST}"),
    _rule("raised the money", rf"(?:put up|raised|stumped up|supplied|provided|found) (?:the|half the|some of the|most of the|its|part of the|enough) (?:money|budget|finance|financing|funding|funds|cash)\b{REST}"),
    _rule("shut it down", rf"(?:shut|closed) (?:it|the (?:film|production|picture|shoot|set|whole thing)) down\b{REST}"),
    _rule("was brought in", r"(?:was|were) (?:then |subsequently |later |eventually |quickly |soon )?(?:brought (?:in|on|onboard|on board|aboard|back)|called in|flown in|drafted in|let go|written out)\b" + REST),
    _rule("insisted", rf"(?:insisted on|demanded|held out for|objected to|caused|forced|led) [^\n,.;()!?]{{2,60}}? (?:in the lead|for the (?:part|role|lead)|as (?:the )?(?:star|director|lead)|to (?:bow out|drop out|quit|walk|leave|direct|star|re-?shoot|re-?cut)){REST}"),
    _rule("was chosen from", r"(?:was|were) (?:chosen|picked|plucked|recruited|discovered|spotted|found) (?:from|among|amongst|out of|on the|in a|in the|at a|by the|working|playing|singing|dancing)\b" + REST),
    _rule("was not told", r"(?:was|were) (?:not |never |only |kept )?(?:told|warned|informed|uninformed)(?: (?:that|about|of|when|how|what|which)\b)" + REST),
    _rule("had been cast", r"(?:had |was |were )(?:already |long since |just )(?:been )?(?:cast|signed|hired|attached|committed)\b" + REST),
    _rule("broke a bone", r"(?:broke|fractured|dislocated|sprained|cracked) (?:a|an|his|her|two|three|several) (?:[a-z]+ ){0,3}?(?:bones?|arm|leg|ankle|wrist|ribs?|nose|foot|hand|toe|finger|collarbone|jaw|back|shoulder|knee)\b" + REST),
    _rule("said no", r"(?:said (?:no|yes)|had said no|kept saying no)\b" + REST),
    _rule("kept on the set", r"[^\n,.;:()!?]{3,60}? (?:on (?:the )?set|between takes|between scenes|off camera|off-camera)\b" + REST),
    _rule("held it back", r"(?:held|kept|pushed|put) (?:it|his film|her film|the (?:film|picture|movie|release)) back\b" + REST),
    _rule("walked out of it", r"walked out of (?:the|its|a) (?:[a-z]+ ){0,2}(?:showing|screening|preview|premi[eè]re|rushes|dailies|meeting|test screening)\b" + REST),
    _rule("bought it back", r"(?:bought|got|won|took) (?:(?:it|them)(?<!took it)(?<!took them)|the (?:script|film|rights|picture|screenplay|story)) back\b" + REST),
    _rule("had wanted", rf"had (?:first |originally |always |at first )?wanted [{PERSON}](?:(?:, [^\n,.;()]{{2,30}},)? and [{PERSON}])?(?=[.,;]|$| (?:for|to|as|in)\b)"),
    _rule("broke down", r"(?:had|suffered) an? (?:[a-z]+ )?(?:breakdown|heart attack|stroke|accident|nervous collapse|miscarriage|fever) [^\n,.;:()!?]{0,50}(?:shoot(?:ing)?|film(?:ing)?|production|set)\b" + REST),
    _rule("bought the rights", rf"(?:bought|acquired|optioned|owned|secured|snapped up|held|sold) (?:the|its) (?:film |screen |movie |stage |remake )?rights\b{REST}"),
    _rule("had to change it", rf"had to (?:change|rewrite|re-?shoot|re-?cut|re-?edit|re-?build|re-?record|re-?cast|be (?:taught|persuaded|talked into|dubbed|doubled|replaced|written out|got drunk|sewn|carried|talked out))\b{REST}"),
    Rule("a voice was dubbed", "production", rf"(?P<quote>(?P<value>(?:\b(?:his|her|their)|[{PERSON}{CHARACTER}]'s) (?:[a-z]+ )?(?:voice|lines|dialogue|singing)(?: (?:was|is|were|had been|being))?(?: [a-z]+ly)? (?:dubbed|looped|re-?recorded|re-?voiced)\b{REST})){END}", build=made),
    Rule("shot when", "production", rf"\b(?P<quote>(?P<value>(?:the (?:company|unit|crew|cast|film|picture|movie)|it|they|filming|shooting|production|principal photography|cameras)(?: (?:was|were|had|first|finally|then))* (?:shot|filmed|began|started|took place|took|wrapped|rolled|ran|completed|finished)(?: there| here| it| the film| on location| filming| shooting)? (?:in|during|over|throughout|through|on|for) {_WHEN}\b{REST})){END}", build=made),
    Rule("a scene was shot", "production", rf"\b(?P<quote>(?P<value>{_WORK}\b[^\n,.;()!?]{{0,30}} (?:was|were|had been) (?:actually |all |originally |later )?(?:shot|filmed|improvised|ad-libbed|recorded|rewritten|staged|re-?shot|dubbed) (?:first|last|separately|later|again|twice|months|weeks|years|before|after|on the|by|with|over|at night|overnight|without|in (?:an? |one |two |three |the studio|a studio|[a-z]+ (?:days?|weeks?|hours?|takes?)))\b{REST})){END}", build=made),
    Rule("was long in the shooting", "production", rf"\b(?P<quote>(?P<value>(?:was|were|took|spent) (?:over |more than |nearly |almost |about |only )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:days|weeks|months|years) in the (?:shooting|making|filming|writing|editing|cutting|planning|building){REST})){END}", build=made),
    Rule("offered to every studio", "production", rf"\b(?P<quote>(?P<value>(?:was|were|had been|has been) (?:offered to|shown to|turned down by|rejected by|refused by|hawked (?:a)?round|touted (?:a)?round) (?:every|several|most|all|half|a dozen|many|other|no fewer than)\b{REST})){END}", build=made),
    Rule("taken over from", "production", rf"\b(?P<quote>(?P<value>(?:inherited|taken over|picked up|handed on|rescued) from [{PERSON}]{REST})){END}", build=made),
)  # fmt: skip
