"""How it was shot: for how long and when, on what stock and with what crew, on what sets, and what was done to them."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Build, Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.reading.rules._calendar import MONTHS
from recension.reading.rules.making._making_words import MANY, TAIL, WHILES
from recension.reading.rules.making.making import made

_STOCKS = (
    r"(?:super[- ]?(?:16|8|35)|(?:16|35|65|70|8|9\.5)[- ]?(?:mm|millimet(?:re|er)s?)|(?:digital )?video(?:tape)?|hi-?8|mini-?dv|betacam|black[- ]and[- ]white|b ?& ?w|eastman ?colou?r|two-strip|three-strip|agfacolor|kodachrome|"
    r"imax|polaroids?|infra-?red|short ends|long takes|a single take|anamorphic lens(?:es)?|scope|iphones?|(?:a |an |one |two |three |four )?(?:[a-z-]+ )?cameras?|(?:a )?long lens(?:es)?|long lens)"
)
_CIRCUMSTANCES = (
    r"(?:(?:a )?(?:tiny |small |skeleton |student |all-woman )?crew of|(?:left[- ]?over|standing|borrowed|existing|second-?hand|discarded) sets?|sets? (?:left over|built|borrowed)|without (?:any )?(?:permits?|permission|sound|a licen[cs]e|insurance)|"
    r"(?:available|natural|real|existing) light|candle-?light|his own (?:money|savings|pocket|flat|house|home)|her own (?:money|savings|pocket|flat|house|home)|their own (?:money|savings|house)|pocket money|film students|(?<=with )friends|(?<=by )friends|"
    r"in (?:strict )?(?:sequence|continuity|chronological order)|in order(?! to)|in reverse|backwards|weekends|sundays|saturdays|in secret|behind the|on the run|on the sly|(?:a |the )?(?:sound ?stage|warehouse|hangar|tank|studio|back ?lot|backlot)|a few thousand|next to nothing)"
)
_SEASON = rf"(?:{MONTHS}|spring|summer|autumn|winter|fall)"
_WHEN = rf"(?:(?:in|over|during|through|throughout|between|from|for|within) (?:just |only |about |under |less than |a mere |the space of |something under |no more than |barely |some |nearly |almost |over |more than )*(?:{MANY} {WHILES}|(?:the )?(?:early |late |bitter |hot |wet |long )*{_SEASON}(?: of| and|,|$)|(?:the )?{MANY} {WHILES})|{MANY} {WHILES} (?:apart|late|over))"
_SHOT = r"(?:shot|filmed|photographed|lensed|rehearsed|re-?shot|completed|cut|edited|scored|printed|recorded|staged|improvised|animated)"
_THE_FILM = rf"(?:it|this|(?:the|this|his|her) (?:film|movie|picture|whole thing|thing)|{TITLE})"

_OF_WOUNDS = re.compile(r"\bshot (?:in the (?:head|back|chest|leg|arm|face|foot|heart|stomach)|dead|at|by|down|through)\b|\bcut (?:his|her|off|down|from)\b|\b(?:cut|edited)\b[^.;]{0,24}\b(?:hours|minutes)\b")
_DISC = re.compile(r"\b(?:dvds?|blu-?rays?|disc|discs|transfer|edition|label|restored|restoration|remaster\w*|sleeve|booklet|commentary|laserdisc|vhs|uhd|4k)\b")


def _shot(hit: Hit) -> Iterator[Draft]:
    """How it was shot, where the words speak of no wound and no disc."""
    told = _OF_WOUNDS.search(hit.match[0]) or _DISC.search(hit.match[0]) or _TO_BE.search(near(hit).before)
    if not told:
        yield from made(hit)


#: What a film within the film is meant to be is no making.
_TO_BE = re.compile(r"\b(?:supposed|meant|due|going|about|has|have) to be $")


_IN_STORY = re.compile(r"\b(?:who|he|she|they|killed|murdered?|escapes?|his wife|her husband|police)\b")


def _thing(hit: Hit) -> Iterator[Draft]:
    """What was done to sets and other things of the making, in a sentence that names nobody of the story."""
    if CHARACTER not in hit.sentence and not _IN_STORY.search(near(hit).before[-40:]) and not _DISC.search(hit.sentence):
        yield from made(hit)


def _row(name: str, pattern: str, build: Build = _shot) -> Rule:
    return Rule(name, "production", rf"(?<![\w'-])(?P<quote>(?P<value>{pattern}))", build=build)


_SET = (
    r"(?:sets?|set|interiors?|exteriors?|forest|village|street|town|castle|palace|ship|boat|bar|pub|saloon|roadhouse|mansion|jungle|island|city|square|station|cathedral|apartment|flat|"
    r"farmhouse|monastery|convent|temple|model|models|miniatures?|backdrops?|costumes?|masks?|creature|shark|puppets?|shop|shops|tunnel|bridge|tower|cave|cottage|hotel|house)"
)
_BUILT = r"(?:re-?built|built|put up|constructed|erected|knocked up|knocked together|run up)"
_WHERE_BUILT = r"(?:on (?:the |a |two |three |several |its )?(?:[a-z0-9\ue001-\ue005' -]{0,20})?(?:stages?|back ?lot|lot|sound ?stages?)|at (?:the )?(?:studios?|[\ue002\ue001])|in (?:the |a )?(?:studios?|tank|hangar|warehouse|quarry|car park|field)|for the (?:film|picture|movie|production)|from (?:scratch|[a-z\ue001\ue002' ]{3,30} (?:designs?|drawings|sketches))|brick (?:by|for) brick|full[- ]size|to scale|there\b|by [\ue001\ue002])"
_REAL = r"(?:mud|blood|rain|snow|storm|blizzard|tears|scream|food|drink|guns?|bullets|fire|flames|smoke|punches|slaps?|sweat|crash|whisky|whiskey|wine|vodka|tattoos?|scars?|pregnancy|limp|bruises|wound|accident|knives|switchblades|animals|corpses?|cigarettes|insects|rats|spiders)"
_DONE = (
    r"(?:(?:re-?)?(?:shot|filmed|photographed|printed|recorded|staged)(?! (?:with such|so|in a way|beautifully|like))|re-?dubbed|dubbed|looped|glued|faked|flown in|shipped|hauled|dragged|hand-painted|hand-tinted|hand-coloured|hand-colored|hand-stencilled|tinted|"
    r"speeded up|sped up|rehearsed|re-?cast|re-?written|reshot|improvised|tacked on|added (?:after|at|by|on|when|only|later|once)|an afterthought|done (?:by|with|in)|a (?:cardboard|painted|plywood)|painted (?:to|on|by|over|with)|wired|flooded|burn(?:ed|t)(?: down| to)|blown (?:down|up|away)|wrecked|destroyed by|"
    r"trained by|lit (?:by|with|only)|taken (?:over again|again))"
)
_MATTER = r"(?:scenes?|sequences?|exteriors?|interiors?|ending|opening|finale|chase|fight|flood|ball|battle|battles|climax|close-?ups?|soundtrack|dialogue|narration|voice-?over|announcements|hallucinations|dances?|numbers|crowd scenes|sets?|blossom|leaves|snow|trees|ship|ships|boat|planes?|aeroplane|airplane|horses?|dogs?|foxes|birds|cats?|lions?|tiger|leopard|wolves|shark|models?|parts|much|most|half|all of it|some of it|a third|the rest)"

RULES: tuple[Rule, ...] = (
    _row("shot for so long", rf"(?:(?:was|were|had been|been) )?{_SHOT}\b(?: (?:it|this|the (?:film|movie|picture|thing|whole thing|whole drive)|{TITLE}))?(?: [^\n.;:()!?]{{0,60}}?)? {_WHEN}{TAIL}"),
    _row("made for so long", rf"(?:made (?:it|this|{TITLE})|(?:was|were|been) (?:made|finished|written)|(?:^|, |\()made|begun)\b(?: [^\n.;:()!?]{{0,50}}?)? (?:in|over|during|within) (?:just |only |about |under |less than |something under |nearly |over )*(?:{MANY} {WHILES}|the (?:early |late )?{_SEASON} of)\b{TAIL}"),
    _row("shot on what", rf"(?:(?:was|were|had been|has|had|been) )?(?:{_SHOT}|made it|was made|were made|(?:^|, )made)\b(?: (?:it|this|the (?:film|movie|picture|thing)|{TITLE}))?(?:,? [^\n.;:()!?]{{0,40}}?)? (?:in|on|with|by|through) (?:the |a |an |only |just |nothing but |two |three |grainy |glorious )*{_STOCKS}\b{TAIL}"),
    _row("shot in what way", rf"(?:(?:was|were|had been|been) )?(?:{_SHOT}|made it|was made|were made|(?:^|, )made)\b(?: (?:it|this|{TITLE}))?(?:(?!, (?:and|but|when|while|which|who) )[^\n.;:()!?]){{0,50}}? (?:(?:in|on|by|with|at|for|over|through|from|under) )?(?:an? |the )?{_CIRCUMSTANCES}\b{TAIL}"),
    _row("shot so much", rf"shot (?:some |over |more than |nearly |almost |about )*{MANY}(?: thousand| hundred| million)? (?:hours|feet|reels|miles|metres|meters|takes)(?: of (?:film|footage|it|material))?\b{TAIL}"),
    _row("N days in the doing", rf"(?:took|spent|lasted|ran (?:to|for)|went|worked|rehearsed|waited|laboured|toiled|lived|was at it|were at it)(?: on| for| some| over| the(?: better part of)?| it| the (?:film|cast|actors|players)| [{PERSON}{NAME}](?:'s [a-z]+(?: [a-z]+)?)?)* (?:another |nearly |almost |more than |about |close to |only |a mere |the best part of )*{MANY}(?: and a half)? {WHILES} (?:(?:to (?:shoot|film|make|finish|complete|put on|edit|cut|write|get|find|build|animate|apply)|(?:shooting|filming|editing|cutting|rehearsing|building|preparing|looking for|scouting|animating|writing|rewriting|in the (?:cutting|editing|making|can)|on (?:it|location|the (?:script|film|score|editing|cutting))|over schedule|over time|before (?:shooting|filming|an audience|the cameras)|in (?:rehearsal|make-?up|the (?:cutting|editing) room|nursery schools)|of (?:rehearsals?|shooting|filming|improvisation|preparation|editing)|without pay|around|round))\b){TAIL}"),
    _row("so long a shoot", rf"(?:shoot|filming|shooting|principal photography|production|rehearsals|editing|schedule) (?:lasted|ran|dragged on|went on|took up|stretched|was to have (?:lasted|taken)|was scheduled|began|started|finished|wrapped|stopped|was (?:halted|interrupted|suspended|stopped|delayed|held up|shut)|ran out|had to be|broke off){TAIL}"),
    _row("over schedule", rf"(?:{MANY} (?:days?|weeks?|months?) (?:over (?:schedule|time)|behind schedule|late|instead of (?:the )?{MANY}|ahead of schedule)|behind schedule|over schedule)\b{TAIL}"),
    _row("a set was built", rf"(?:(?:a|an|the|whole|entire|its|all the|this) )?(?:[a-z-]+ ){{0,2}}{_SET}(?: (?:of|in|with) [^\n.;:()!?,]{{2,30}}?)?(?:, [^\n.;()]{{3,40}},)? (?:was|were|had been|is)(?: [a-z]+ly)? {_BUILT}\b{TAIL}", _thing),
    _row("built at the studio", rf"(?:[a-z\ue001-\ue005'-]+ ){{1,3}}(?:was|were|had been|had)(?: [a-z]+ly| all| itself)? {_BUILT}(?: [a-z\ue001-\ue005'-]+){{0,3}}? {_WHERE_BUILT}{TAIL}", _thing),
    _row("had it built", rf"(?:{_BUILT}|had|used) (?:a |an |the |whole |entire |full-size |life-size |complete |three |two |artificial |elaborate |enormous |huge |vast )+(?:[a-z-]+ ){{0,2}}{_SET}(?: [^\n.;:()!?,]{{0,30}}?)? (?:built |put up )?(?:on (?:the |a )?(?:[a-z0-9 ]{{0,15}})?(?:stage|back ?lot|lot|sound ?stage)|at the studio|in the studio|for the (?:film|picture|shoot)|from scratch|in a (?:tank|hangar|warehouse|quarry))\b{TAIL}", _thing),
    _row("a set was lost", rf"(?:the |a |an |its )?(?:[a-z-]+ ){{0,2}}(?:sets?|stage|forest|studio|models?|costumes|location|village|exposed film|rushes|laboratory|lab)(?: (?:was|were|had been|itself))? (?:burn(?:ed|t)|caught fire|collapsed|flooded|blown (?:down|away)|washed away|wrecked|destroyed|struck|demolished|swept away|levelled|flattened)\b{TAIL}", _thing),
    _row("a thing was done so", rf"(?:the |a |an |some |all the |those )?(?:[a-z'-]+ ){{0,2}}{_MATTER}(?: (?:of|in|at|on|with) (?:the |her |his |it )?[a-z\ue001-\ue005'-]+(?: [a-z'-]+)?)?(?:, [^\n.;()]{{3,40}},)? (?:was|were|had been|being|had to be)(?: (?:all|actually|mostly|largely|partly|entirely|also|later|then|really|mainly|even|often|only|in fact|themselves))* {_DONE}(?: |\b){TAIL}", _thing),
    _row("a thing was real", rf"(?:the |her |his |real |that |all that )?(?:[a-z'-]+ )?{_REAL}(?: (?:of|in|at|on) (?:the |her |his )?[a-z]+)? (?:was|were|is|are) (?:all |quite |really |perfectly |in fact |apparently |said to be |said to have been |reportedly |also )*(?:real|genuine|her own|his own|the real thing|fired|used)\b(?! (?:enough|to me|and raw)){TAIL}", _thing),
)  # fmt: skip
