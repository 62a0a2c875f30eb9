"""What the film's people were, told beside their names: their trade, age, birth, kin and schooling."""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import P, is_person
from recension.reading.rules.cast._players import is_played, of_films
from recension.reading.rules.making._making_words import TAIL

#: Trades that are seldom a part: of the arts, the stage and the screen.
ARTS = (
    r"(?:actor|actress|player|comedian|comedienne|comic|mime|clown|singer|crooner|chanteuse|dancer|ballerina|choreographer|musician|guitarist|drummer|pianist|composer|conductor|soprano|tenor|baritone|rapper|rocker|songwriter|novelist|poet|playwright|dramatist|critic|"
    r"painter|sculptor|photographer|cinematographer|cameraman|animator|cartoonist|illustrator|designer|architect|architecture|editor|documentarist|documentarian|film-?maker|director|producer|screenwriter|stuntman|stunt ?woman|acrobat|model|pin-up|child star|cowboy star|pop star|rock star|radio star|"
    r"wrestler|boxer|footballer|swimmer|skater|gymnast|bodybuilder|disc jockey|dj|broadcaster|newsreader|wit|essayist|raconteur|occultist|impresario|magician|puppeteer|ventriloquist|lumberjack|bacteriologist|theatre man|stage director|leading man|leading lady|contract player|star of the [a-z]+)"
)
_MOD = r"(?:[a-z\ue002'-]+,? (?:and )?){0,4}?"
#: What only life makes of somebody: "a former shipping clerk", "a mime by trade".
_IN_LIFE = r"(?:an? |the )(?:one-time|onetime|former|sometime|erstwhile|ex-|retired|lapsed|failed|trained|self-taught|self-confessed|lifelong|practising|blacklisted|bit-part|professional)[ -][^\n,.;:()!?—]{3,60}"
_BY_TRADE = r"(?:an? )[a-z -]{3,30} by (?:trade|profession|training|birth|calling)"
_NATION = (
    r"(?:englishman|englishwoman|scot|scotsman|irishman|irishwoman|welshman|frenchman|frenchwoman|dutchman|dane|swede|norwegian|finn|german|austrian|viennese|hungarian|czech|pole|russian|ukrainian|georgian|armenian|greek|turk|italian|sicilian|sardinian|spaniard|catalan|basque|"
    r"portuguese|canadian|quebecer|australian|tasmanian|new zealander|south african|american|new yorker|texan|mexican|brazilian|argentine|chilean|cuban|jamaican|indian|bengali|pakistani|israeli|iranian|egyptian|senegalese|malian|nigerian|japanese|korean|chinese|filipino|vietnamese|londoner|parisian|berliner|corkman|dubliner|glaswegian|mancunian|liverpudlian)"
)
_KIN = r"(?:wife|husband|son|daughter|mother|father|brother|sister|widow|widower|niece|nephew|cousin|uncle|aunt|grandson|granddaughter|grandfather|grandmother|twin|fianc[eé]e?|girlfriend|boyfriend|ex-wife|ex-husband|stepson|stepdaughter|sister-in-law|brother-in-law|son-in-law|half-brother|half-sister|godson|companion|lover|partner)"
_OWN = r"(?:own |real |real-life |then |future |late |former |first |second |third |younger |elder |eldest |youngest |only |twin |actor |actress )*"
AGE = (
    r"(?:\d\d|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
BARELY = r"(?:(?:only|just|barely|all of|a mere|then|already|not yet|nearly|almost|about|over|past|still) )*"

_PLAIN = re.compile(r",? (?:who |also )?(?:plays?|played|is|was|has|takes|appears|turns up|wrote|designed|photographed|shot|edited|cut|composed|produced|directed|scored|gives|makes|steals|does|did|stars|lends|comes)\b")
_JUDGED = re.compile(r"\b(?:i|we|you|me|great|greatest|fine|good|best|bad|worst|terrible|brilliant|talented|favou?rite|underrated|excellent|efficient|interesting|fascinating|genius|controversial|wonderful|beautiful|always|overrated|gorgeous|charismatic|capable|reliable|versatile)\b|\?")
#: A part told behind its player: "Tom Rush, a boxer who falls", "Nan Salt, a singer named Bea".
_A_PART = re.compile(r"\b(?:named|called|who (?:is|has|gets|finds|falls|must|wants|lives|works|can|takes|becomes|discovers|decides|comes|goes|loves)|whose (?:wife|husband|life)|trapped|stuck|caught|torn|determined|hired|on the run|in love|out (?:for|to)|trying|haunted|obsessed|living|working|looking)\b")


def _whom(hit: Hit) -> Mention | None:
    """The one of the film world that the words stand beside; a stranger where what follows tells what he does here."""
    for m in hit.mentions("person"):
        if m.kind == CHARACTER or is_played(hit, m):
            continue
        if of_films(m, hit) or (m.words > 1 and is_person(m) and _PLAIN.match(near(hit).after)):
            return m
    return None


def _beside(kind: str) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        person, value = _whom(hit), hit.match["value"]
        if person and not (_JUDGED.search(value) or _A_PART.search(value) or _A_PART.match(near(hit).after.lstrip(" ,"))):
            yield hit.draft(hit.words("value").strip(" ,"), {"kind": kind, "person": person.name}, mention=hit.span("value"))

    return build


def _kin(hit: Hit) -> Iterator[Draft]:
    """ "X, his wife": kin of a maker named before, for players play each other's kin."""
    before = hit.typed.within(max(0, hit.match.start() - 160), hit.match.start())
    makers = [m for m in before if m.kind in (PERSON, NAME, CHARACTER)][-1:]
    if hit.match["value"].startswith(("the ", "then ")) or PERSON in hit.match["value"] or any(m.credit and set(m.credit.properties) - {"cast_member"} for m in makers):
        yield from _beside("family")(hit)


_SPAN_END = r"(?=[.;:()!?\n—]|, | (?:and|but|which|who|so|while|though|although)\b|$)"


def _rule(name: str, kind: str, pattern: str, build: Callable[[Hit], Iterator[Draft]] | None = None) -> Rule:
    return Rule(name, "person_fact", rf"(?P<quote>{pattern})", build=build or _beside(kind), presupposed=True)


RULES: tuple[Rule, ...] = (
    _rule("X, an artist of a sort", "occupation", rf"(?P<person>{P}),? \(?(?:(?:then|by then|until then|once|himself|herself|both|at that time|still) )?(?P<value>(?:an?|the(?=[^,.;()]{{4,60}} (?:of|from) )|one of the|both) {_MOD}{ARTS}s?\b(?: (?:of|from|by|for|on|at|in|with|trained|who had|who was|whose|and|making|turned)\b {TAIL})?){_SPAN_END}"),
    _rule("X, once something", "occupation", rf"(?P<person>{P}),? \(?(?P<value>(?:{_IN_LIFE}|{_BY_TRADE}|(?:once|until then|till then|later|by then|previously|formerly|hitherto) (?:an?|the) [^\n,.;:()!?—]{{3,60}}|(?:a|one) (?:member|pupil|student|disciple|prot[eé]g[eé]e?|graduate|veteran|product|alumnus|refugee|teacher|professor|survivor|descendant|friend|of the (?:policemen|founders|hollywood)) [^\n,.;:()!?—]{{3,60}}|(?:newly|freshly|fresh|straight|lately|just|recently|not long) (?:out of|from|off|arrived|back) [^\n,.;:()!?—]{{3,50}})){_SPAN_END}"),
    _rule("an artist of a sort, X", "occupation", rf"(?:^|[.;:—(] ?)(?P<value>(?:an?|once an?) (?:{_MOD}{ARTS}\b[^\n.;:()!?—,]{{0,50}}|(?:former|one-time|onetime|sometime|self-taught) [^\n.;:()!?—,]{{3,60}}|(?:[a-z]+ )?(?:[eé]migr[eé]|refugee|exile) [^\n.;:()!?—,]{{3,60}})), (?P<person>{P})"),
    _rule("X, of a nation", "origin", rf"(?P<person>{P}),? \(?(?P<value>(?:(?:himself|herself) )?(?:an?|the) (?:[a-z-]+ )?{_NATION}(?: (?:by (?:birth|descent)|and|from|of|in|with|born|who (?:had|was))\b {TAIL})?){_SPAN_END}"),
    _rule("the Austrian X", "origin", rf"\b(?P<value>the (?!american|japanese){_NATION},? (?P<person>{P})(?!'s))"),
    _rule("X, born somewhere", "origin", rf"(?P<person>{P}),? \(?(?P<value>(?:@any|[a-z]+)-born|born (?:in|at|on|of|to)\b {TAIL}|@any by birth|[a-z]+ by birth|raised (?:in|by|on) {TAIL}|brought up (?:in|by|on|as) {TAIL}|educated (?:at|in|by) {TAIL}|trained (?:at|as|in|by|with|under) {TAIL}){_SPAN_END}"),
    _rule("X, aged so much", "age", rf"(?P<person>{P}),? \(?(?P<value>(?:who was |at |aged |and )?{BARELY}(?:{AGE}|in (?:his|her) (?:early |late |mid-?)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?: years old)?(?: and [^\n.;:()!?,—]{{2,50}}| when {TAIL})?)(?=[,;)—]|\.|$)"),
    _rule("X, kin of the director", "family", rf"(?P<person>{P}),? \(?(?P<value>(?:then |later |now |at that time |by then )?(?:the (?:director|producer|star|author|writer|composer|cameraman|cinematographer|novelist|leading man|leading lady)|[{PERSON}]|his|her)(?:'s)? {_OWN}{_KIN})(?=[,.;:)—]|$| (?:and|who|plays?|is|was)\b)", _kin),
    _rule("X, the son of Y", "family", rf"(?P<person>{P}),? \(?(?P<value>(?:the |a |eldest |only |younger |elder )*{_KIN} (?:of|to) (?:the )?(?:[a-z-]+ ){{0,3}}[{PERSON}{NAME}])"),
    _rule("then Mrs. X", "family", rf"(?P<person>{P}),? \(?(?P<value>(?:then|later|now|by then|soon to be|since @year|the future|the former) (?:(?:mrs\.? ){P}|@any(?<=mrs)|mrs [a-z]+)){_SPAN_END}"),
)  # fmt: skip
