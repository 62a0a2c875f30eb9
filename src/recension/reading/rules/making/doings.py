"""What makers and companies did while a film was made: what they wanted, refused, changed, paid for and suffered."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import is_other_film
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import at_work, is_person
from recension.reading.rules.cast._players import is_played
from recension.reading.rules.credits._companies import COMPANIES, SHOUTED, is_company
from recension.reading.rules.making._making_words import ADVERBS, MANY, TAIL, TRADE, WHILES, is_asked
from recension.reading.rules.making.making import by_a_maker, made

_JUDGED = re.compile(
    r"\b(?:i|we|us|you|me|viewers?|audiences?|well|brilliant\w*|great|good|pretty|dumb|awful|clearly|better|best|bad\w*|beautiful\w*|wonderful\w*|effectively|perfect\w*|excellent|us|too|enough|sense|sure|mistake|"
    r"performances?|style|tension|atmosphere|depth|justice|feel|emotions?|fun|nice|interesting|no idea|idea what|should|could have|would have)\b|\?"
)
_DISC = re.compile(r"\b(?:dvds?|blu-?rays?|discs?|transfer|edition|restored|restoration|remaster\w*|sleeve|booklet|commentary|laserdisc|vhs|uhd|4k|extras?|featurette|channel|tonight|saturday)\b")
_OF_FILMS = re.compile(
    rf"\b(?:films?|movies?|pictures?|scripts?|screenplay|scenes?|shoot(?:ing)?|shots?|reels?|cameras?|footage|negative|cut|recut|takes?|cast|casting|extras|actors?|players?|crew|sets|on set|the set|studios?|producers?|director|editing|"
    rf"score|music|songs?|titles?|ending|roles?|lead|stunts?|rehears\w+|rushes|dailies|premi[eè]re|previews?|release|budget|schedule|rights|soundtrack|dialogue|credits?|make-?up|costumes?|salary|fee|lines|stage|location)\b|[{TITLE}]"
)


def _may_make(m: Mention, hit: Hit) -> bool:
    """Whether a name may be a maker's: credited, known, or at work in this text."""
    return m.credit is not None or m.kind == PERSON or m.name in at_work(hit.typed)


def _is_loose(hit: Hit) -> bool:
    """Whether the clause is asked, judged, or of a disc."""
    value = hit.match["value"]
    return is_asked(hit) or bool(_JUDGED.search(value) or _DISC.search(value)) or any(is_other_film(hit.typed, m) for m in hit.mentions())


def _doing(hit: Hit) -> Iterator[Draft]:
    """What somebody did: a maker or player of films, or any person where the words speak of films; nobody of the story."""
    who = hit.mentions("who")
    if not who and hit.has("pronoun"):
        before = hit.typed.within(max(0, hit.match.start() - 160), hit.match.start())
        who = [m for m in before if m.kind in (PERSON, NAME, CHARACTER)][-1:]
        if not who or hit.rule.name == "a maker wanted":
            return
    if _is_loose(hit) or any(m.kind == CHARACTER or is_played(hit, m) for m in who):
        return
    plainly = _OF_FILMS.search(hit.match["deed"])
    if (plainly or hit.rule.name in _OF_THEMSELVES) and all(_may_make(m, hit) or (m.words > 1 and is_person(m) and plainly) for m in who):
        yield from by_a_maker(hit)


#: Deeds that are a film-maker's without more words.
_OF_THEMSELVES = ("a maker did for nothing", "a maker suffered", "a maker credit", "a maker was put on it", "a maker made them")


def _by_a_company(hit: Hit) -> Iterator[Draft]:
    """What a company did that makes films: by its name, and no label with its discs."""
    if _is_loose(hit) or CHARACTER in hit.sentence:
        return
    if all(m.name.lower().removeprefix("the ") in COMPANIES or is_company(m) for m in hit.mentions("who")):
        yield from made(hit)


_WHO = rf"(?:(?P<who>[{PERSON}{NAME}])(?:, [^\n,.;()]{{2,50}}, |,? who | himself | herself | )|\b(?P<pronoun>he|she) |\b(?:the|its|their|his|her) (?:[a-z-]+ )?{TRADE}(?:,? who)? )"
_IT = r"(?:it|this|him|her|them|(?:the|his|her|a|an|some|all|much|most|half|part|parts|two|three)(?: of (?:it|the [a-z]+|this))?|[\ue001\ue002])"
_DEEDS = {
    "wanted": r"(?:wanted|had (?:always |first )?wanted|refused|insisted|demanded|asked (?:for|[\ue001\ue002]|him|her|them|that)|begged|objected|complained|threatened|persuaded|talked (?:him|her|them|[\ue001\ue002]) (?:into|out)|convinced|forbade|ordered|would not (?:let|allow|hear|have|shoot|work|do|cut|release|insure)|wouldn't (?:let|allow|hear|have|shoot|work|do|cut|release)|never wanted|vetoed|tried to (?:have|get|shut|stop|sell|buy|withdraw|suppress|cut|persuade|talk)|swore|vowed|agreed)",
    "changed": r"(?:rewrote|re-?cut|re-?edited|reshot|re-?shot|re-?dubbed|recast|re-?scored|tacked on|threw out|shortened|trimmed|added|removed|put in(?!to)(?= )|restored|replaced|supplied|altered|toned down|changed|softened|discarded|scrapped|abandoned)",
    "did for nothing": r"(?:did|cut|shot|scored|wrote|edited|photographed|designed|made|composed|completed|finished|directed) (?:it|the (?:film|score|script|music|picture|editing|whole [a-z]+|songs|screenplay)|all of it|her part|his part|most of it)(?: all)? (?:for (?:nothing|free|a song|a pittance|scale|love)|in (?:" + MANY + " " + WHILES + r"|(?:his|her|their|a|secret|prison|hospital|bed|exile|hiding|order)\b)|on the (?:side|quiet|run|train|plane|boat|set)|while|overnight|between|at night|under (?:the|a|an) (?:name|pseudonym)|from (?:a|his|her) (?:wheelchair|bed|hospital|sickbed)|without (?:pay|credit|a))",
    "paid": r"(?:mortgaged|pawned|sold (?:his|her|their|the rights)|put (?:up|in)(?= )|put (?:(?:his|her|their)(?: own)? )?(?:money|savings|cash|fee|half|[$£\d])|raised|chipped in|lent|borrowed|paid (?:for|out of)|invested|financed|bankrolled|waived|deferred|took (?:no (?:fee|salary)|a (?:percentage|cut|share)|half|it for)|worked (?:for (?:nothing|scale|free)|without)|distributed|self-distributed|bought (?:the|back|up|his|her|out)|owned the rights|held the rights)",
    "made them": r"(?:(?:had|got) (?:it|him|her|them|the [a-z]+|a [a-z]+(?: of it)?|all the [a-z]+|most of it|[\ue001\ue002](?:'s [a-z]+)?|everything|everyone|an? [a-z]+) (?:re-?)?(?:shot|cut|built|painted|made|rewritten|taught|trained|dubbed|reshot|re-shot|shaved|removed|destroyed|rebuilt|flown|thrown|barred|fired|sacked|replaced|written|retaken|redone|printed|designed|dressed|stencilled|banned|burned|burnt|sewn|drugged|locked|followed|hypnotised|coached|composed|recorded|sent|released|insured|signed)|let (?:nobody|no one|the (?:cast|crew|actors|camera|cameras|players|children)) |made (?:him|them|the (?:cast|crew|actors|players|children|extras)|her (?=do|wear|learn|wait|repeat|play|run|cry|speak|sit|stand)|[\ue001\ue002]) (?!a\b|the\b|an\b|famous|look|seem|into|in\b|out|up\b)[a-z]+ |obliged|forced|taught|coached|rehearsed|drilled|bullied|kept (?:them|him|her|the (?:cast|crew|camera|actors|players|cameras|two)|his|her|[\ue001\ue002])|gave (?:the (?:cast|actors|players|part|role|job|script|lead)|his|her|them|him|[\ue001\ue002] the))",
    "chose": r"(?:hired|engaged|spotted|discovered|signed|picked|chose|fired|sacked|dismissed|recruited|brought in|called in|sent for|took on|switched|found|cast) (?:an? (?:[a-z-]+ ){0,2}(?:actor|actress|amateur|non-?professional|unknown|dancer|singer|comedian|girl|boy|local|friend|newcomer)|him|her|them|the (?:boy|girl|child|children|two|pair)|his (?:own )?(?:wife|son|daughter|friends?|brother|neighbou?rs?)|her (?:own )?(?:husband|son|daughter|friends?|sister|neighbou?rs?)|[\ue001\ue002]) (?:after|because|on|in|at|from|only|when|instead|out|as|over|against|despite|without|to)",
    "worked so": r"(?:used (?:only|no|real|two|three|four|several|natural|hidden|" + MANY + r")|filtered|storyboarded|ran (?:two|three|four|several) cameras|operated|tinted|lugged|hauled|mounted|strapped|hid the|carved|devised|borrowed|scavenged|smuggled|sent|flew|travelled|traveled|went (?:to|into|back|down|up) [\ue001\ue002a-z]+ (?:with|to|for)|scouted|researched|interviewed|spent|waited|worked from|had (?:only|just|barely) (?:a|an|one|" + MANY + r"))",
    "suffered": r"(?:fell (?:ill|out with|foul of|off (?:a|his|her|the))|quarrel+ed|came to blows|broke (?:his|her|a|an|two|three|both|down)|collapsed|caught (?:pneumonia|typhoid|malaria|cold|fire)|came down with|contracted|lost (?:an?|his|her|their|the) (?:eye|finger|toe|leg|arm|tooth|teeth|voice|nerve|home|studio|contract)|lost (?:" + MANY + r") (?:days?|weeks?|months?|pounds|stone)|had (?:an? )?(?:mild |massive |second |nervous |near-fatal )?(?:heart attack|stroke|coronary|breakdown|miscarriage|accident|fever)|nearly (?:died|drowned|killed|lost|froze|went|drove)|was (?:hurt|injured|badly hurt|beaten (?:up)?|arrested|hospitali[sz]ed|rushed to|served with|jailed|burned|burnt|knocked|thrown from|drunk|drinking|ill|hurt|bitten|gored|barred|banned|forbidden|deported|blacklisted|pregnant|dying)|could not (?:stand|abide|bear|swim|ride|drive|speak|learn|remember|be insured)|couldn't (?:stand|abide|bear|swim|ride|drive|speak|learn|remember)|loathed|detested|hated|disowned|disliked|were (?:hurt|injured|ill|not on speaking)|did not (?:speak to|get on with|meet)|didn't (?:speak|get on with|meet))",
    "credit": r"(?:took (?:his|her) (?:own )?name|took (?:the )?(?:sole|full|no|a) (?:writing |screenplay )?credit|took (?:the )?credit for|signed (?:it|himself|the|as)|is billed|was billed|had (?:his|her) name|put (?:his|her) (?:own )?name|used the (?:name|pseudonym)|hid behind|wrote under|went uncredited|asked not to be|got no credit|received no credit|shared (?:the|a) credit|refused (?:the )?(?:screen )?credit)",
    "was put on it": r"(?:was|were) (?:only |then |first |never |not )?(?:hired|engaged|brought|assigned|told|forced|obliged|allowed|forbidden|persuaded|given (?:the|a|an|" + MANY + r"|carte|no|final)|made to|removed|taken off|kept|left alone|barred|refused|denied|paid|loaned|on loan|lent|borrowed|sent (?:to|for|back)|taught|trained|coached|dressed|sewn|locked|held)",
}
_COMPANY_DEEDS = (
    r"(?:took|gave|bought|sold|meant|wanted|used(?! to)|lent|left|re-?cut|re-?edited|shelved|dumped|buried|refused|declined|ordered|insisted|demanded|commissioned|hired|fired|sacked|replaced|put (?:in|up|it|the|off|out of)|added|changed|retitled|renamed|yanked|"
    r"withdrew|pulled|held|shut|closed|stopped|cancel+ed|rushed|signed|offered|turned|rejected|passed|balked|agreed|allowed|forced|obliged|made (?:him|her|them|[\ue001\ue002])|let|lost|announced|sent|trimmed|cut|previewed|sat on|backed|financed|funded|paid|built|spent|"
    r"tried|thought|feared|fearing|would not|wouldn't|never|had no|hadn't|did not|didn't|chopped|hacked|lopped|panicked|got cold feet|went (?:bankrupt|under|bust)|was (?:obliged|nervous|busy|persuaded|unhappy|not|appalled|horrified|reluctant)|were (?:obliged|nervous|busy|persuaded|unhappy|not|appalled|horrified|reluctant)|"
    r"asked|saw|hoped|insured|owned|borrowed|loaned|switched|threw|brought|chose|picked|put its|put their|objected|complained|banned|seized|confiscated|destroyed|junked|burned|wiped|mislaid|co-produced|came (?:in|up)|stepped in|stumped up|advanced|guaranteed|tested)"
)


def _rule(name: str, deeds: str) -> Rule:
    return Rule(name, "production", rf"(?P<quote>(?P<value>(?<![\w'-]){_WHO}{ADVERBS}(?P<deed>{deeds}{TAIL})))", build=_doing)


RULES: tuple[Rule, ...] = (
    *(_rule(f"a maker {name}", deeds) for name, deeds in _DEEDS.items()),
    Rule("a company did it", "production", rf"(?P<quote>(?P<value>(?<![\w'-])(?:(?P<who>[{NAME}{PERSON}{TITLE}])|(?:{SHOUTED})\b)(?:, [^\n,.;()]{{3,50}},|,? which|,? who)? {ADVERBS}{_COMPANY_DEEDS}\b{TAIL}))", build=_by_a_company),
)  # fmt: skip
