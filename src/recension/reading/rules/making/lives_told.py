"""What the film's people had been, had done and came to: their schooling, firsts and lasts, and ends."""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._near import is_other_film
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import is_person
from recension.reading.rules.cast._players import is_played, of_films
from recension.reading.rules.making._making_words import MANY, TAIL, is_asked
from recension.reading.rules.making.lives_apposed import AGE, ARTS, BARELY
from recension.vocabulary import Assertion

_JUDGED = re.compile(r"\b(?:i|we|you|me|us|better|best|bad\w*|worst|terrible|brilliant\w*|excellent|wonderful|perfect\w*|good|great|genius|wrong time|no idea|seems?|should|clearly|obviously|truly)\b|\?")
_OF_FILMS = re.compile(
    rf"\b(?:films?|movies?|pictures?|screen|cameras?|stage|theatre|theater|television|tv|radio|broadway|hollywood|oscars?|awards?|act(?:s|ed|ing|or|ress)|direct(?:ed|or|ing)|features?|documentar(?:y|ies)|shorts|parts?|roles?|lead|star|career|studios?|westerns|band|"
    rf"premi[eè]re|release[d]?|shoot(?:ing)?|cancer|contract|singer|dancer|model|comic|comedian|blacklist\w*|drama school|rada|academy|company|made|making|war)\b|[{TITLE}{QUOTED}]|(?:18|19|20)\d\d"
)


def _who(hit: Hit) -> Mention | None:
    """Whose life it is: the one named, or the person named last before a pronoun, if of the film world."""
    named = hit.mentions("person")
    if not named:
        before = hit.typed.within(max(0, hit.match.start() - 220), hit.match.start())
        named = [m for m in before if m.kind in (PERSON, NAME, CHARACTER)][-1:]
    for m in named:
        if m.kind != CHARACTER and not is_played(hit, m) and (of_films(m, hit) or (m.words > 1 and is_person(m) and hit.has("sure"))):
            return m
    return None


def _told(kind: str) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        person, value = _who(hit), hit.match["value"]
        if person is None or _JUDGED.search(value) or is_asked(hit) or CHARACTER in value:
            return
        if hit.mentions("person") or hit.has("sure") or _OF_FILMS.search(value):
            yield hit.draft(hit.words("value").strip(" ,"), {"kind": kind, "person": person.name}, mention=hit.span("value"))

    return build


def _of_the_maker(hit: Hit) -> Iterator[Draft]:
    """ "The director died in Paris in 1998"."""
    if not is_asked(hit) and _OF_FILMS.search(hit.match["value"].partition(" ")[2]):
        yield hit.draft(hit.words("value"), {"kind": "life"}, mention=hit.span("value"))


def _undone(hit: Hit) -> Iterator[Draft]:
    """ "Neither had acted before": the denial is the fact."""
    if CHARACTER not in hit.match[0] and not any(is_other_film(hit.typed, m) for m in hit.mentions("value")) and not is_asked(hit):
        yield hit.draft(hit.words("value"), {"kind": "career"}, mention=hit.span("value"), assertion=Assertion.ASSERTED)


_X = rf"(?:(?P<person>[{PERSON}{NAME}{CHARACTER}])(?:, [^\n,.;()]{{3,50}},|,? \(?who| himself| herself)? |\b(?P<pronoun>he|she) )"
_WORK = r"(?:film|movie|picture|feature|western|comedy|musical|part|role|lead|screenplay|script|score|job|documentary|talkie|silent|starring (?:part|role)|speaking part|credit)"
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|final|penultimate|twentieth|[a-z]+teenth)"


def _life(name: str, kind: str, deeds: str) -> Rule:
    return Rule(name, "person_fact", rf"(?P<quote>(?<![\w'-]){_X}(?P<value>{deeds}))", build=_told(kind))


RULES: tuple[Rule, ...] = (
    _life("had been before", "career", rf"(?:(?:had|has) (?:once |already |previously |earlier |also |since |long |just )?(?:been (?:an? |the )?(?:[a-z'-]+ ){{0,4}}?(?:{ARTS}|clerk|teacher|lawyer|doctor|soldier|seaman|sailor|journalist|reporter|operator|assistant|extra|prop man|miner|policeman|student|engineer|nurse|secretary|waitress|critic|schoolteacher|docker|postman|salesman|cowboy|refugee|prisoner|pupil|star)|worked (?:as|for|with|in|under|on)|trained|studied|taught|served|fought|sung|danced|played (?:the part|[{PERSON}{NAME}{QUOTED}{TITLE}{CHARACTER}]|maids?|for|in|with|only|small|bit)|sold|filmed|edited|acted|appeared|written for|run|started|come (?:from|up|to)|learn(?:ed|t)|begun|toured|directed|lost|spent|fled|left|won)\b {TAIL}|(?:was|were) (?:once|then|still|previously|originally|at that time|formerly|by then|until then) (?:an? |the |under |working |married |living )[^\n,.;:()!?—]{{3,60}})"),
    _life("came from", "career", rf"(?:(?:came|comes) (?:from (?:the (?:stage|theatre|theater|[{NAME}])|documentar(?:y|ies)|television|radio|advertising|music video|commercials|ballet|vaudeville|cabaret|opera|music[- ]hall|silent|[{NAME}]|wimbledon|a family of)|up (?:through|from)|to (?:films|the (?:film|cinema|screen)|hollywood|directing) (?:from|by|via|late|after)|out of (?:television|the (?:theatre|theater|[{NAME}]))|straight (?:from|out of))|learn(?:ed|t) (?:his|her) (?:trade|craft|business)|cut (?:his|her) teeth|served (?:his|her) apprenticeship|trained (?:as|at|with|under|in)|studied (?:with|at|under|in|architecture|law|medicine|painting|philosophy|drama|acting)|grew up|was (?:born|raised|educated|brought up|schooled) (?:in|at|by|on|into|as|under)|started (?:out|in|as|life)|began (?:as|in|his|her)|(?:emigrated|fled|defected|moved|returned) (?:to|from) [{NAME}]|taught (?:at|in|drama|acting|school|english|german))\b{TAIL}"),
    _life("was then", "career", rf"(?:was|were) (?:then |already |still |at the time |by then )*(?:an? |the |both )?(?:[a-z-]+ ){{0,3}}?(?:under contract|on loan|on the blacklist|blacklisted|knighted|discovered|voted|named (?:best|as one)|typecast|unknown|all but unknown|hardly known|little known|untrained|a beginner|a newcomer|an amateur|a non-?professional|a dancer|a singer|a model|a student|a comic|a comedian|a poet|a painter|a novelist|a boxer|a wrestler|stand-up|radio|brother and sister|brothers|sisters|cousins|twins|husband and wife|father and (?:son|daughter)|mother and (?:son|daughter)|married|lovers|engaged)\b{TAIL}"),
    _life("was of that age", "age", rf"(?:was|were) {BARELY}{AGE}(?: years old)?(?=[.;,)—\n]|$| (?:and|when|at|but)\b)(?: when {TAIL}| at (?:the time|[a-z ]+))?"),
    _life("made no more", "career", rf"(?:never (?:made|directed|acted|did|appeared|wrote|filmed|shot|worked|recovered|sang|played|won|got)\b {TAIL}|(?:made|directed|wrote|completed|finished|shot) (?:only|just|but|no) (?:{MANY}|another|other|more)\b {TAIL}|(?:made|directed) {MANY} (?:more|other|further)? ?(?:films?|pictures?|features?)\b{TAIL}|had (?:made|directed|done|written|acted in|appeared in|shot) (?:only|just|but|no|nothing|{MANY})\b {TAIL}|had (?:not|never|hardly|scarcely|barely) (?:yet |even |previously )?(?:made|had|held|acted|been|sung|directed|done|seen|set foot|spoken|written|won|scored|appeared|filmed|shot|starred|played|met|danced|worked)\b {TAIL}|had no (?:acting|film|screen|professional|previous|formal|stage) {TAIL})"),
    _life("came to in the end", "life", rf"(?:(?:was|were) (?:killed|murdered|drowned|blacklisted|jailed|imprisoned|deported|knighted) (?:in|at|by|on|for|before|soon|a|two|three|shortly|after)\b {TAIL}|(?:had )?died (?:in|at|of|before|a|two|three|the|shortly|soon|not long|last|only|young|aged|broke|penniless|forgotten|that|during|within|on)\b ?{TAIL}|did not live to see\b{TAIL}|committed suicide\b{TAIL}|drank (?:himself|herself)\b{TAIL}|shot (?:himself|herself)\b{TAIL}|retired (?:from|after|to|soon|at|in)\b {TAIL}|gave up (?:acting|films|directing|the screen|the stage|singing)\b{TAIL}|later (?:gave up|became|married|served|ran|moved|turned|directed|made|wrote|taught|went|won|played|died|left|returned|joined|regretted)\b {TAIL}|(?:became|becoming) (?:a star|famous|a director|an overnight|a household|(?:his|her|the director's) (?:first |second |third )?(?:wife|husband))\b{TAIL}|would (?:later|never|soon|go on|win|die|become|marry)\b {TAIL}|(?:married|divorced) (?:the |his |her )?(?:director|producer|star|co-star|writer|cameraman|leading (?:man|lady)|[{PERSON}{NAME}])\b{TAIL})"),
    Rule("the director died", "person_fact", rf"\b(?P<quote>(?P<value>(?:the (?:director|author|composer|writer|producer|novelist|playwright|cinematographer|cameraman|actor|actress|star)|(?:its|the) (?:leading man|leading lady)) (?:had )?(?:died|was killed|committed suicide|did not live|died)\b {TAIL}))", build=_of_the_maker),
    Rule("neither had acted", "person_fact", rf"(?<!\w)(?P<quote>(?P<value>(?:neither(?: [{PERSON}{NAME}] nor [{PERSON}{NAME}]| of (?:them|the [a-z]+))?|none of (?:them|the [a-z]+)|no one in it|few of them|nobody in the cast|hardly any of them)(?: \([^()\n]{{3,40}}\))? (?:had|has|have) (?:ever )?(?:acted|appeared|been|faced|stood|made|sung|danced|had)\b{TAIL}))", build=_undone, presupposed=True),
    Rule("the only film he made", "person_fact", rf"\b(?P<value>(?:the|his|her|in the|for the) {_NTH} (?:[a-z-]+ ){{0,2}}?{_WORK} (?:that )?(?:(?P<person>[{PERSON}{NAME}])|(?P<pronoun>he|she)|the (?:director|actor|actress|star)) (?:ever )?(?:made|directed|took|played|shot|did|had|wrote|got|was given|would (?:make|direct|play)|completed|appeared in|finished|scored|lived)\b(?: {TAIL})?)", build=_told("career")),
    Rule("it was his first", "person_fact", rf"\b(?P<value>(?:(?:it|this|that|which) (?:was|is|would be|proved|turned out to be)|making|in|with|on|after|only) (?:(?P<pronoun>his|her)|(?P<person>[{PERSON}{NAME}])'s) (?:very )?{_NTH}(?: (?:and|or) {_NTH})?(?: (?:of|and)\b)? ?(?:[a-z-]+ ){{0,3}}?{_WORK}s?\b(?: (?:as|for|in|with|since|after|before|at|to)\b {TAIL})?)", build=_told("career")),
    Rule("his first in years", "person_fact", rf"(?:, |— |\()(?P<value>(?P<pronoun>his|her) {_NTH} (?:[a-z-]+ ){{0,2}}?(?:in|for|since|of|as|with|at) (?:this country|america|hollywood|[a-z\ue001-\ue005]+)\b{TAIL})", build=_told("career")),
    Rule("it made a name", "person_fact", rf"\b(?P<value>(?:(?:made|finished|ended|ruined|wrecked|launched|revived|saved|broke|all but ended|sank|relaunched|set back|stalled) (?:(?P<pronoun>his|her) (?:[a-z-]+ )?(?:career|name|reputation)|(?P<person>[{PERSON}{NAME}])(?:'s (?:[a-z-]+ )?(?:career|name|reputation)))))\b(?: (?:in|as|at|for)\b {TAIL})?", build=_told("career")),
    Rule("who put a trade to films", "person_fact", rf"(?P<person>[{PERSON}{NAME}]),? \(?(?P<value>who (?P<sure>had|made|wrote|did|learned|learnt|came|began|started|trained|taught|ran|sang|played|grew|never)\b [^\n.;:()!?,—]{{2,70}}?\b(?:films?|pictures?|movies|television|radio|the stage|on broadway|theatre|theater|documentaries|commercials|industrial films|cinema|camera|cameras|acted|before|drama school|film school|ballet|opera|newsreels|cartoons|features?)\b(?: {TAIL})?)", build=_told("career")),
)  # fmt: skip
