"""What the film's people did and were elsewhere, told in a clause of its own: "who had never acted before"."""

import re
from collections.abc import Callable, Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import P, is_person
from recension.reading.rules.cast._players import of_films

_REST = r"[^\n.;:()!?]{3,110}?"
_END = r"(?=[.;:()!?\n—]|,? (?:and|but|which|who|so|while|though|although)\b|, |$)"
#: What a life at work is told by: somebody of a story has none of it.
_AT_WORK = re.compile(
    r"\b(?:films?|film-?making|movies?|pictures?|features?|roles?|parts?|act(?:ed|ing|or|ress)|starr?(?:ed|ing|s|dom)?|direct(?:ed|ing|or|s)|screen|stage|theat(?:re|er)|broadway|hollywood|careers?|television|tv|"
    r"series|sitcom|oscar|emmy|academy award|debut|studios?|contract|blacklist(?:ed)?|albums?|novels?|screenplays?|scripts?|comedy|comedies|westerns?|musicals?|documentar(?:y|ies)|commercials|stand-up|"
    r"music videos?|soap operas?|miniseries|sequels?|remakes?|drama school|episodes?|cancer|heart attack|overdose|stroke|car (?:crash|accident)|plane crash|suicide|written|wrote|(?:18|19|20)\d\d)\b"
    rf"|[{TITLE}{QUOTED}]"
)
#: What is said of the film at hand, or judged.
_OF_THIS_FILM = re.compile(
    r"\b(?:this|here|good|great|better|best|worst|bad|terrible|excellent|superb|wonderful|brilliant|perfect|awful|fine|fun|funny|chemistry|nothing|little to do|enough|trouble|seems?|looks?|"
    r"could|should|might|would have|wish|hope|if|plays?|playing|character|source novel|hand in the (?:script|screenplay)|wrote and directed|wrote the (?:[a-z0-9]+ )?(?:novel|script|screenplay|book|play|story)|the (?:film|movie|picture|role|part)|its|too|i|we|you|me)\b"
)


def _life(kind: str, *, strangers: bool = False) -> Callable[[Hit], Iterator[Draft]]:
    """A fact of somebody known; of `strangers` too, with their name in full, where no words of a story can be meant."""

    def bears(m: Mention) -> bool:
        return strangers and m.kind == NAME and m.words > 1 and is_person(m)

    def build(hit: Hit) -> Iterator[Draft]:
        people = [m for m in hit.mentions("person") if bears(m) or of_films(m, hit)]
        if people and not _OF_THIS_FILM.search(hit.match["value"]):
            start, end = hit.span("value")
            value = hit.typed.text.view[start:end].strip(" ,")
            yield hit.draft(value, {"kind": kind, "person": people[0].name}, mention=(start, start + len(value)))

    return build


def _at_work(hit: Hit) -> Iterator[Draft]:
    """A clause that tells of somebody's work or end; what else the players do, their characters may do."""
    if _AT_WORK.search(hit.match["value"]):
        yield from _life("career")(hit)


def _by_pronoun(hit: Hit) -> Iterator[Draft]:
    """ "She went on to": of the person named last before it, who must be known."""
    people = [m for m in hit.typed.within(max(0, hit.match.start() - 250), hit.match.start()) if m.kind in (PERSON, NAME)]
    value = hit.match["value"]
    if people and of_films(people[-1], hit) and _AT_WORK.search(value) and not _OF_THIS_FILM.search(value):
        yield hit.draft(hit.words("value"), {"kind": "career", "person": people[-1].name}, mention=hit.span("value"))


_ONCE = r"(?:[a-z]+ly,? |also |later |once |soon |then |still |never |himself |herself |both |already |just |first |previously |initially )"
_DID = (
    r"(?:had|has|would|was|were|used|went|became|began|started|spent|left|returned|turned|died|worked|made|did|wrote|directed|starred|appeared|produced|acted|co-[a-z]+ed|retired|won|lost|moved|"
    r"married|grew|studied|trained|served|toured|sang|created|founded|quit|fled|emigrated|hosted|voiced|shot|scored|hated|loathed|disowned|regretted|broke|rose|cut (?:his|her) teeth|earned|gained|landed|got)"
)
_FAITH = r"(?:jewish|catholic|protestant|mormon|muslim|gay|lesbian|bisexual|deaf|blind|illiterate|blacklisted|an alcoholic|a communist|a (?:jew|quaker|vegetarian|buddhist|scientologist|christian|republican|democrat))"
_TRADE = (
    r"(?:professor|lecturer|teacher|student|graduate|native|alumnus|alumna|protege|protegee|veteran|regular|fixture|star|creator|co-creator|author|writer|co-writer|director|producer|founder|member|frontman|singer|drummer|guitarist|"
    r"brains|genius|mind|man|woman|team|guy|figure|force|voice|host|winner|nominee|editor|cinematographer|composer|son|daughter|brother|sister|wife|husband|father|mother|widow|nephew|niece|cousin|grandson|granddaughter)"
)

RULES: tuple[Rule, ...] = (
    Rule("who had done it", "person_fact", rf"(?P<person>{P})(?:,| \()? ?who,? (?!(?:also |here )?(?:has|have) (?:an? |the )(?:[a-z-]+ )?(?:role|part|cameo|bit))(?P<value>{_ONCE}{{0,2}}{_DID}\b {_REST}){_END}", build=_at_work, presupposed=True),
    Rule("X had done it", "person_fact", rf"(?P<person>{P}),? (?P<value>{_ONCE}{{0,2}}(?:had (?:been|already|just|previously|earlier|never|once|long|only|won|made|directed|worked|starred|played|appeared|acted)|has (?:since|also|always|been|appeared|worked|directed|starred|written|acted|won)(?! (?:from|this|the|it|out of|an? (?:[a-z-]+,? ){{0,5}}(?:film|movie|picture)\b|(?:[a-z]+ )?(?:music|score)\b))|would (?:later|go|soon|eventually|never|return|reunite|win|die|direct|star)|used to|did time|later|previously|once|went|became|began|started out|turned to|retired|died|spent|quit|moved to|emigrated|hated|loathed|disowned|regretted)\b {_REST}){_END}", build=_at_work),
    Rule("she went on to", "person_fact", rf"(?:^|[,;(] ?|\b(?:and|but|before|after|when|where|until) )(?P<quote>(?:he|she) (?P<value>(?:would (?:later|go on|soon|eventually|never|win|die)|went on to|had (?:been|already|just|previously|earlier|never|once|won|made|directed|worked|starred|played|appeared|acted)|has (?:since|appeared|worked|directed|starred|written|won)|(?:later|previously)(?! [a-z]+s\b)|died|retired|quit|became|began|started out|made (?:only|just)|directed|starred in|appeared in|turned to)\b {_REST})){_END}", build=_by_pronoun),
    Rule("X was no Catholic", "person_fact", rf"(?P<person>{P})(?:,? who)? (?P<value>(?:was|is|were|are)(?: [a-z]+ly)?(?: not| never| himself| herself| actually| also)? {_FAITH})\b", build=_life("life")),
    Rule("X, the mind behind", "person_fact", rf"(?P<person>{P}), (?P<value>(?:(?:the|an?|one of the) (?:(?!who\b)[\w'-]+ ){{0,5}})?{_TRADE}s? (?:of|behind|from|on|in|at|for) (?:the |such |[a-z]+ )?(?:[a-z]+ ){{0,2}}\"?[{TITLE}{QUOTED}{NAME}]\"?)", build=_life("career"), presupposed=True),
    Rule("Z-born X", "person_fact", rf"(?P<value>(?:{NAME}|\b[a-z]+)-(?:born|bred|raised|trained|based) (?:(?:[a-z-]+|{NAME}) ){{0,4}}?(?P<person>{P}))", build=_life("origin", strangers=True), presupposed=True),
    Rule("actor-turned-director X", "person_fact", rf"\b(?P<value>(?:actor|actress|singer|model|writer|screenwriter|comedian|rapper|cinematographer|editor|wrestler|critic|musician|producer|director|choreographer|stuntman|boxer|athlete|footballer|novelist|playwright)[- ]turned[- ](?:[a-z-]+ ){{1,2}}(?P<person>{P}))", build=_life("career", strangers=True), presupposed=True),
    Rule("X (her brother)", "person_fact", rf"(?P<person>{P}) \((?P<value>(?:[^()\n]{{0,24}} )?(?:father|mother|son|daughter|brother|sister|wife|husband|grandfather|grandmother|grandson|granddaughter|nephew|niece|uncle|aunt|cousin|widow|ex-wife|ex-husband)(?: (?:of|to) [^()\n]{{2,40}})?)\)", build=_life("family"), presupposed=True),
    Rule("first-time X", "person_fact", rf"\b(?P<value>(?:first[- ]time|novice|fledgling|rookie|debuting|neophyte|newcomer|one-time|veteran) (?:feature )?(?:director|filmmaker|writer-director|screenwriter|helmer|actor|actress|writer|producer) (?P<person>{P}))", build=_life("debut", strangers=True), presupposed=True),
)  # fmt: skip
