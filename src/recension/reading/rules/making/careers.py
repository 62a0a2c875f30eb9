"""Careers: what the film's people were by then, were known for, had never done, and whose kin they are."""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import P
from recension.reading.rules.cast._players import of_films

_REST = r"[^\n.;:()!?]{2,80}?"
_SHORT = r"[^\n,.;:()!?]{2,60}?"
_END = r"(?=[.;:()!?\n—]|, |,? (?:and|but|which|who|so|while|though|although|yet)\b|$)"
#: What is judged or supposed is no fact of a life.
_JUDGED = re.compile(
    r"\b(?:good|better|bad|worst|terrible|excellent|superb|wonderful|brilliant|perfect|awful|talented|underrated|overrated|favou?rite|seems?|looks?|could|should|might|would have|wish|hope|if|not? fan|i'm|i|we|you|"
    r"me|best (?:role|performance|film|movie|work)|too|very good|so good)\b|\?"
)
_REACH = 250


def _last_named(hit: Hit) -> Mention | None:
    """Whom a pronoun means: the person named last before it, if of the film world."""
    people = [m for m in hit.typed.within(max(0, hit.match.start() - _REACH), hit.match.start()) if m.kind in (PERSON, NAME, CHARACTER)]
    return people[-1] if people and people[-1].kind != CHARACTER and of_films(people[-1], hit) else None


def _whose(hit: Hit) -> Mention | None:
    """Whose fact it is: of the name in the words, else of the one named last."""
    if hit.has("person"):
        return next((m for m in hit.mentions("person") if of_films(m, hit)), None)
    return _last_named(hit)


#: A part told by its kind right behind its player: a pronoun after that is as likely the part's, "Ada Quill plays a
#: widow. She was pregnant", unless the words speak of films or of those who make them.
_OF_A_PART = re.compile(r"[^\n.;:!?]{0,40}?\b(?:plays?|played|playing|portrays?|as|is|was) (?:an?|the|his|her|their)\b")
_OF_WORK = re.compile(
    r"\b(?:films?|film(?:ed|ing)|movies?|pictures?|shoot(?:ing)?|production|screen|roles?|parts?|act(?:s|ed|ing|or|ress)|direct\w*|hollywood|broadway|oscars?|"
    rf"awards?|nominat\w+|career|stars?|starred|stardom|fame|famous|cinema|television|tv|series|shows?|stage|playing|known|at the time)\b|[{TITLE}{PERSON}]"
)


def _may_be_the_parts(hit: Hit, person: Mention) -> bool:
    """Whether a pronoun may mean the part that the one named last plays."""
    if hit.has("person") or _OF_WORK.search(hit.match["value"]):
        return False
    return _OF_A_PART.match(hit.typed.shadow, hit.typed.from_view(person.start, person.end)[1]) is not None


def _fact(kind: str) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        person = _whose(hit)
        if person and not _JUDGED.search(hit.match["value"]) and not _may_be_the_parts(hit, person):
            start, end = hit.span("value")
            value = hit.typed.text.view[start:end].strip(" ,")
            yield hit.draft(value, {"kind": kind, "person": person.name}, mention=(start, start + len(value)))

    return build


#: Who: somebody by name, or a pronoun of somebody named just before.
_WHO = rf"(?:(?P<person>{P})(?:,? \(?who)?|\b(?:he|she))"
_WHOSE = rf"(?:(?P<person>{P})'s?|\b(?:his|her|whose|who's))"
_TIMES = r"(?:already|then|now|once|still|not yet|by then|by now|by this time|at the time|at this point|at that time|just|only|previously|originally|long|never|no longer|soon to be)"
_SORT = r"(?:an? |the |one of (?:the|hollywood's|britain's|america's) )(?:(?:(?:really|pretty|very|quite|fairly|relatively) )?(?:big|bigger|biggest|major|huge|real|popular|famous|well-known|established|movie|film|silent|child|teen|teenage|stage|screen|television|tv|radio|rising|top|busiest|leading|professional|former|character|box[- ]office|hollywood|broadway|international|successful|noted|renowned|respected|veteran|prolific|relative|complete|virtual|total|young|struggling|aspiring|working|busy|frequent|regular|pop|rock|country|opera|household|matinee|sex|fashion|boy|girl|most) ){0,4}"
_NOUN = r"(?:stars?|superstar|actor|actress|actors|actresses|director|directors|comedian|comedienne|comic|cinematographer|editor|singer|wrestler|boxer|dancer|model|athlete|legend|icon|idol|regular|unknown|newcomer|name|treble|producer|writer|novelist|playwright|musician|composer|draw|attraction|player|contract player|has-been|stand-up|stuntman|photographer|journalist|critic|critics?|theat(?:re|er) director)"
_FAMED = r"(?:best |better |mostly |mainly |chiefly |primarily |widely |most famously |well |already |mainly )?(?:known?|remembered|recogni[sz]ed|famous|famed|renowned|notorious)"
_KIN = r"(?:husband|wife|brother|sister|son|daughter|father|mother|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|grandfather|grandmother|ex-husband|ex-wife|girlfriend|boyfriend|lover|mistress|fianc[eé]e?|stepson|stepdaughter|godson|twin)"
_LIFE = r"real[- ](?:life )?"

#: What a career does.
_WENT = (
    r"(?:become|became|been|gone|go|went|taken|take|took|began|begun|started|ended|end|span|spanned|spans|stretched|declined|stalled|slid|slipped|descended|risen|rose|peaked|flourished|faltered|tanked|plummeted|nosedived|crashed|"
    r"suffered|included|consisted|lasted|thrived|dried up|fizzled|slumped|recovered|blossomed|faded|hit|veered|skyrocketed|exploded|launched|revived|resurrected|ruined|destroyed|derailed|overshadowed|dogged|in (?:decline|free-?fall|ruins|a slump)|over|cut)"
)


def _kin(hit: Hit) -> Iterator[Draft]:
    """ "directed by her husband, X": kin told as such, or of a maker; players may play each other's kin."""
    person = _whose(hit)
    told = _OWN.search(hit.match["value"]) is not None
    makes = person is not None and person.credit is not None and "cast_member" not in person.credit.properties
    if told or makes:
        yield from _fact("family")(hit)


_OWN = re.compile(r"\b(?:own|real|then|future|late|ex|former|first|second|third)\b")

_THE_ONE = re.compile(r"^the [a-z]+ (?:man|lady)? ?")


def _of_the_role(hit: Hit) -> Iterator[Draft]:
    """ "The director was 75 when filming began": where it speaks of films, for the story may have an actor too."""
    value = hit.match["value"]
    if not _JUDGED.search(value) and _OF_WORK.search(_THE_ONE.sub("", value)):
        yield hit.draft(hit.words("value"), {"kind": "career"}, mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("X was a star by then", "person_fact", rf"{_WHO} (?P<value>(?:was|is|were|had been|has been)(?:n't)? (?:(?:{_TIMES}|not) ){{1,2}}{_SORT}{_NOUN}\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("X was a character actor", "person_fact", rf"(?P<person>{P})(?:,? \(?who)? (?P<value>(?:was|is|were) (?:an? |the |one of the )(?:(?:[a-z-]+,? ){{0,3}})(?:character actor|character actress|child star|silent (?:film|movie|screen)? ?star|movie star|film star|stage actor|stage actress|boy treble|pop star|rock star|singer|wrestler|boxer|model|stand-up|footballer|ballet dancer|contract player|cinematographer|theat(?:re|er) director|veteran of)\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("known for", "person_fact", rf"{_WHO},? (?P<value>(?:(?:is|was|were|are|had been|has been) (?:(?:perhaps|probably|now|then|still|mostly|also|of course|already) )*)(?:an? [a-z]+ (?:actor|actress|director|comedian) )?{_FAMED}(?: (?:today|here|now|perhaps|in [a-z]+))? (?:for|as|from) {_SHORT}){_END}", build=_fact("career")),
    Rule("a career went", "person_fact", rf"(?P<value>{_WHOSE} (?:[a-z-]+ ){{0,2}}career (?:(?:never|soon|really|quickly|eventually|largely|mostly|only|already|as an? [a-z]+|was|had|has|would) ){{0,3}}{_WENT}\b {_REST}){_END}", build=_fact("career")),
    Rule("had a career", "person_fact", rf"{_WHO} (?P<value>(?:had|has had|has|enjoyed|would have|went on to have|has enjoyed) (?:a|an) (?:[a-z-]+,? ){{1,3}}career\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("it made her a star", "person_fact", rf"(?P<value>\b(?:before|after|until|since|when|the [a-z]+ that|which|that|who) (?:[^\n.;:()!?]{{1,50}} )?(?:made|catapulted|launched|propelled|shot|rocketed|turned|transformed|brought) (?:(?P<person>{P})|him|her|them) (?:in)?to (?:an? )?(?:international |instant |worldwide |overnight )?(?:stardom|fame|the big time|superstar(?:dom)?|star)\b)", build=_fact("career")),
    Rule("it made her famous", "person_fact", rf"(?P<value>\b(?:before|after|until|since|when|the [a-z]+ that|which|that) (?:[^\n.;:()!?]{{1,50}} )?(?:made|make) (?:(?P<person>{P})|him|her|them) (?:famous|a (?:big |major |huge |household |real |[a-z]+ )?(?:star|name|superstar)|stars|known)\b)", build=_fact("career")),
    Rule("shot to fame", "person_fact", rf"{_WHO} (?P<value>(?:first |had |who |had first |originally |later )*(?:shot|rose|came|sprang|leapt|catapulted) to (?:fame|stardom|prominence|(?:international|public|national) (?:fame|attention|stardom))\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("never had before", "person_fact", rf"(?P<person>{P})(?:,? who)?(?P<value>(?: (?:had|has)|'s|'d|, having)(?:n't| never| not| rarely| seldom)(?: (?:ever|again|yet|even|really|actually))? (?:made|directed|scored|done|acted|appeared|starred|written|played|worked|sung|danced|produced|shot|won|been (?:in|nominated))\b {_REST}){_END}", build=_fact("career")),
    Rule("N years old", "person_fact", rf"(?P<value>{_WHO} (?:was|is|were) (?:only |just |already |about |around |all of |a mere |over |nearly |almost |then |barely )*(?:\d\d|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ][a-z]+)?|(?:thirty|forty|fifty|sixty|seventy|eighty)(?:[- ][a-z]+)?|in (?:his|her) (?:early |late |mid-?|mid )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0'?s))(?: years? (?:old|of age))? (?:playing an?|when (?:this|he|she|the (?:film|movie|picture)|it was|they (?:made|shot|filmed)|filming)|at the time|during (?:filming|shooting|production|the (?:filming|shoot))|by the time|while (?:filming|shooting|making))\b(?:[^\n,.;:()!?]{{2,40}}?)?){_END}", build=_fact("age")),
    Rule("the director was N", "person_fact", r"\b(?P<quote>(?P<value>the (?:director|star|actor|actress|writer|leading man|leading lady|author) (?:was (?:only |just |already |about |nearly |almost )?(?:\d\d|[a-z]+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[- ][a-z]+)?)(?: years? old)? (?:when|at the time|by the time)\b|had(?:n't| never| not) (?:made|directed|acted|done|appeared|written|worked)\b)[^\n.;,:()!?]{2,50}?))(?=[.;:,()!?\n]| (?:and|but)\b|$)", build=_of_the_role),
    Rule("was taken ill", "person_fact", rf"{_WHO} (?P<value>(?:was|had been|is) (?:subsequently |later |then |already |secretly |also |eventually |reportedly )*(?:diagnosed with|a teetotaler|a teetotaller|an alcoholic|a recovering alcoholic|pregnant|dying of|terminally ill|ill with|suffering from (?:cancer|alzheimer's|parkinson's|dementia|depression)|dyslexic|divorced from|a heavy drinker|a (?:devout|practising|practicing|committed|lifelong) [a-z]+)\b(?: {_SHORT})?){_END}", build=_fact("life")),
    Rule("got his break", "person_fact", rf"{_WHO} (?P<value>(?:had |first |finally |also )*(?:landed|got|had|received|won) (?:his|her) (?:first|big|only|own|biggest|start|breakthrough|screen|film) (?:[a-z-]+ ){{0,2}}(?:break|role|part|lead|start|chance|success|hit|credit|oscar|nomination|series|show)\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("has experience", "person_fact", rf"{_WHO} (?P<value>(?:has|had) (?:a lot of|years of|plenty of|no|little|some|much|long|extensive|[a-z]+ years of) (?:[a-z-]+ ){{0,4}}(?:experience|training|background|credits)\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("she also starred in", "person_fact", rf"(?:^|[,;(] ?|\b(?:and|but|as) )(?P<quote>(?:he|she) (?P<value>(?:also|later|previously|earlier|first|then) (?:starred|appeared|acted|directed|wrote|played|made|produced|worked|scored|did) (?:in |on |with )?(?:the )?(?:[a-z-]+ ){{0,2}}\"?[{TITLE}{QUOTED}]\"?)){_END}", build=_fact("career")),
    Rule("making a debut", "person_fact", rf"(?P<value>\b(?:making|makes|made|in) (?:his|her) (?:[a-z-]+ ){{0,3}}debut\b(?: {_SHORT})?, (?P<person>{P}))", build=_fact("career")),
    Rule("X married X", "person_fact", rf"(?P<value>(?P<person>{P}) (?:later |had |eventually |would later )?(?:married|divorced|wed|marry) {P}(?: in (?:19|20)\d\d| (?:that|the) (?:same|following|next) year| shortly (?:after|before)[^\n,.;:()!?]{{0,30}}| (?:after|during|before) (?:filming|the (?:film|movie|shoot))| in real life))", build=_fact("family")),
    Rule("this actor", "person_fact", rf"\b(?P<quote>(?:this|the) (?:actor|actress|director|writer|star|composer|cinematographer)(?:,? who)? (?P<value>(?:shot to fame|rose to fame|is (?:best|better|mostly) known|was (?:best|better|mostly) known|became famous|won (?:an? |the |two |three )?(?:oscar|emmy|academy award|tony|golden globe)|went on to|also (?:directed|made|wrote|starred)|had previously|previously|later (?:directed|made|became|played|starred)|had (?:already|just|never) [a-z]+)\b{_REST})){_END}", build=_of_the_role),
    Rule("her husband X", "person_fact", rf"(?P<value>\b(?:his|her) (?:own |real-life |real life |then |future |late |ex-|former |first |second |third |then-|younger |older |elder |twin )*{_KIN},? ?(?:(?:director|actor|actress|producer|writer|singer|fellow actor) )?(?P<person>{P}))", build=_kin, presupposed=True),
    Rule("X's wife X", "person_fact", rf"(?P<value>{P}'s (?:own |real-life |real life |then |future |late |ex-|former |first |second |third |then-|younger |older |elder |twin )*{_KIN},? (?:(?:director|actor|actress|the actress|the actor|singer|writer|producer) )?(?P<person>{PERSON}))", build=_kin, presupposed=True),
    Rule("real-life couple", "person_fact", rf"(?P<value>\b(?:{_LIFE}|off-?screen |then[- ])(?:brother and sister|brothers|sisters|siblings|husband and wife|couple|spouses?|husband|wife|father and (?:son|daughter)|mother and (?:son|daughter)|lovers?|twins|friends|best friends|daughter|son|mother|father|brother|sister|girlfriend|boyfriend|family)(?:,? (?:(?:actress|actor|director|of) )?(?P<person>{P}))?)\b", build=_fact("family"), presupposed=True),
    Rule("an early role", "person_fact", rf"(?P<value>(?:(?P<person>{P})[^\n.;:()!?]{{0,25}} )?\b(?:in|with|for) (?:an?|one of (?:his|her)) (?:very )?(?:early|earliest|first|last|final|early starring|early screen|pre-fame|breakthrough|breakout|rare (?:leading|dramatic|comic|villainous)|final screen) (?:[a-z-]+ )?(?:roles?|performances?|appearances?|parts?|films?|movies?|screen roles?|leading roles?))\b", build=_fact("career")),
    Rule("one of X's last films", "person_fact", rf"(?P<value>\bone of (?:(?P<person>{P})'s?|his|her) (?:very )?(?:first|last|early|earliest|earlier|later|final|lesser-known|lesser known|few|best-known|best known|most famous|rare|later|late|american|english|pre-code|silent) (?:[a-z-]+ ){{0,2}}(?:films?|movies?|pictures?|roles?|performances?|efforts?|works?|features?|appearances?|parts?|scripts?|vehicles?|talkies|westerns|comedies|musicals|thrillers)\b)", build=_fact("career")),
    Rule("at the height of his fame", "person_fact", rf"(?P<value>\b(?:at|in|near|past|nearing|towards?|during|reaching) (?:the )?(?:(?:very )?(?:height|peak|end|start|beginning|twilight|top|early (?:days|years|stages)|late (?:days|years)|early part|prime|heyday|zenith|nadir|middle|tail end|low point) of )(?:(?P<person>{P})'s?|his|her) (?:[a-z-]+ ){{0,2}}(?:career|fame|popularity|stardom|powers|success|game))\b", build=_fact("career")),
    Rule("a departure for him", "person_fact", rf"(?P<value>\b(?:(?:quite |such )?an? (?:[a-z]+ )?(?:departure|change of pace|far cry|step|change) (?:for|from) (?:(?:director|writer|star|actor|actress) )?(?P<person>{P})(?:'s? (?:usual|normal|typical|earlier|previous|other|more)[^\n,.;:()!?]{{2,30}})?)){_END}", build=_fact("career")),
    Rule("whose previous films were", "person_fact", rf"(?P<person>{P}),? \(?(?P<value>whose (?:[a-z-]+ ){{0,2}}(?:films?|movies?|works?|credits|resum[eé]|filmography|westerns|comedies|pictures)\b {_REST}){_END}", build=_fact("career")),
    Rule("his life was cut short", "person_fact", rf"(?P<value>{_WHOSE} (?:[a-z]+ )?(?:life|career) (?:was|is) (?:[a-z]+ )?cut (?:[a-z]+ )?short\b(?:,? {_SHORT})?){_END}", build=_fact("life")),
    Rule("has won awards", "person_fact", rf"{_WHO} (?P<value>(?:has|had|have) (?:already |since |also |previously |never )?won (?:an? |the |two |three |four |five |several |many |multiple |\d+ |[a-z]+ of )?(?:[a-z-]+ )?(?:oscars?|academy awards?|emmys?|tonys?|grammys?|baftas?|golden globes?|awards?|pulitzers?|nobel prizes?|championships?|titles?)\b(?:,? {_SHORT})?){_END}", build=_fact("award")),
    Rule("appeared in many", "person_fact", rf"{_WHO} (?P<value>(?:(?:has|had|have|also|would|later) )*(?:appeared|played|starred|acted|been|worked|done|made|directed|written|co-starred) (?:in |on |for )?(?:several|many|numerous|countless|hundreds of|dozens of|tons of|a lot of|lots of|plenty of|some|a number of|a string of|over \d+|more than \d+|\d+) (?:of )?(?:(?:[a-z-]+|{TITLE}|{QUOTED}|{NAME}|{PERSON}'s?) ){{0,3}}(?:films?|movies?|pictures?|comedies|westerns|musicals|tv (?:shows?|series)|shows?|roles?|plays?|productions?|series|features?|shorts?|times|thrillers|dramas|horror films)\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("N films with", "person_fact", rf"(?<!\w)(?P<value>(?:(?P<person>{P}) and {P}|he|she|they|the two|the pair|his|her) (?:had |have |has |also |later |would )*(?:made|make|did|teamed (?:up )?(?:for|in)|appeared in|worked on|collaborated on) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|several|many|\d+) (?:other |more |further |previous )?(?:[a-z-]+ )?(?:films?|movies?|pictures?|comedies|westerns|musicals)(?: together| with {P})?)\b", build=_fact("career")),
    Rule("still acting", "person_fact", rf"{_WHO} (?P<value>(?:is still|continues to|was still|still|has since|retired from|gave up|quit|left|returned to|came out of|turned to|moved into|never returned to|disappeared from|has(?:n't| not) (?:acted|directed|worked|made)|didn't (?:act|direct|work|make)|did not (?:act|direct|work|make))(?: [a-z]+)? ?(?:acting|directing|working|performing|touring|films?|movies|the screen|hollywood|show business|retirement|television|the stage|politics|again|since|another)\b(?:,? {_SHORT})?){_END}", build=_fact("career")),
    Rule("wrote in his memoirs", "person_fact", rf"(?P<value>\bin (?:(?P<person>{P})'s?|his|her) (?:[a-z]+ )?(?:autobiography|memoirs?|book|biography|diary|diaries)\b,? (?:\"?[{TITLE}{QUOTED}]\"?,? )?(?:he|she|{P}|the [a-z]+) (?:wrote|writes|claims?|claimed|says|said|recalls?|recalled|reveals?|revealed|tells|told|describes?|described|states?|stated|admits?|admitted|mentions?) {_REST}){_END}", build=_fact("memoir")),
    Rule("athlete X", "person_fact", rf"\b(?P<value>(?:pro |professional |ex-|former |real-life |champion |heavyweight |olympic |nfl |nba |wwe |wwf |british |american |french |italian )*(?:wrestlers?|boxers?|footballers?|rappers?|pop (?:star|singer|idol)s?|rock (?:star|singer|musician)s?|country singers?|opera singers?|folk singers?|jazz (?:singer|musician)s?|supermodels?|porn stars?|ballet dancers?|stand-up comics?|bodybuilders?|kickboxers?|martial artists?|playmates?|skaters?|gymnasts?|swimmers?|quarterbacks?|linebackers?|basketball (?:star|player)s?|football (?:star|player)s?|talk show hosts?) (?P<person>{PERSON}))", build=_fact("occupation"), presupposed=True),
    Rule("X, a cinematographer", "person_fact", rf"(?P<person>{PERSON}), (?P<value>(?:an?|the) (?:[a-z-]+ ){{0,2}}(?:cinematographer|choreographer|stuntman|stunt coordinator|editor|theat(?:re|er) director|music video director|commercial director|photographer|playwright|journalist|rapper|singer|wrestler|boxer|dancer|ballerina|musician|comedian|stand-up comic|model|animator|makeup artist)\b(?! (?:who (?:is|has|gets|finds|falls|must|wants)|with|named|whose))(?: (?:of|by|from|for|on|at|who (?:had|was|directed|worked))\b {_SHORT})?){_END}", build=_fact("occupation"), presupposed=True),
)  # fmt: skip
