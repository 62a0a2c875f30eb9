"""Players told by a word of playing beside their name: "X shows some promise", "kudos to X", "A, B and C as the crew".

The name opens the clause and its predicate speaks of playing, or words of watching and praise lead to the name. Whom the
authority knows may be told by weaker words than a name that only sounds like a person's, which may be somebody's of the
story.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON, Mention
from recension.reading.rules._people import ROW, P, names, sounds_like_a_person
from recension.reading.rules.cast._likened import leads_elsewhere
from recension.reading.rules.cast._parentheses import cast_draft
from recension.reading.rules.cast._players import TOOLS, also_a_role, elsewhere, in_full, stands_as_player
from recension.reading.rules.cast._roles import ROLE, role_of


def _players(hit: Hit, *, known: bool) -> Iterator[Mention]:
    for m in names(hit):
        acts = m.kind == PERSON and (not known or m.credit is None or m.credit.acts)
        if (acts or (not known and sounds_like_a_person(m))) and in_full(hit, m) and not also_a_role(hit, m):
            yield m


def _told(hit: Hit, *, known: bool) -> Iterator[Draft]:
    if not (elsewhere(hit) or leads_elsewhere(hit)):
        yield from (cast_draft(hit, m) for m in _players(hit, known=known) if stands_as_player(hit, m))


def _led(hit: Hit) -> Iterator[Draft]:
    """Of a cast that is led by somebody: the "by" makes nobody a maker."""
    yield from (cast_draft(hit, m) for m in _players(hit, known=False))


def _praised(hit: Hit, *, known: bool = True) -> Iterator[Draft]:
    """Of whom praise goes to, or the eye: the "to" likens nobody."""
    shadow, start, end = hit.typed.shadow, *hit.match.span()
    makes = _WHO_MADE.match(shadow, end) or _OF_A_CRAFT.search(shadow, max(0, start - 24), start)
    if not (makes or elsewhere(hit)):
        yield from (cast_draft(hit, m) for m in _players(hit, known=known))


def _praised_whoever(hit: Hit) -> Iterator[Draft]:
    yield from _praised(hit, known=False)


#: "The music credit goes to Ada Quill" makes her no player.
_OF_A_CRAFT = re.compile(
    r"\b(?:music|songs?|script|screenplay|writing|editing|photography|camera|design|effects|make-?up|costumes?|directing|direction|producing|story|sole|co-writing|screen) $"
    r"|\b(?:directors?|(?:screen)?writers?|producers?|composers?|cinematographers?|editors?|photographers?|designers?|authors?|novelists?) $"
)
_WHO_MADE = re.compile(r",? who (?:also )?(?:wrote|directed|produced|scored|composed|shot|edited|penned|adapted|designed|made|created)\b")


def _anybody(hit: Hit) -> Iterator[Draft]:
    """Of words that nobody in a story is told by."""
    yield from _told(hit, known=False)


def _known(hit: Hit) -> Iterator[Draft]:
    """Of words that are said of people in stories as well."""
    yield from _told(hit, known=True)


#: What only players have, give and do.
_PLAYING = r"(?:performances?|impressions?|impersonations?|imitations?|portrayals?|roles?|cameos?|screen time|accents?|comic timing|acting|acting chops|screen presence|on-screen chemistry|line readings?|line delivery)"
#: What people of stories have as well.
_SHOWN = r"(?:parts?|turns?|scenes?|lines|chemistry|timing|presence|characters?|potential|promise|talents?|charm|charisma|laughs|job|appearances?|moments?|voice)"
_TAKES = (
    r"(?:has|have|had|gets?|got|gives?|gave|giving|do|does|did|doing|making|turning|delivering|makes?|made|shows?|showed|brings?|brought|puts?|turns?|turned|delivers?|delivered|offers?|offered|provides?|provided|shares?|shared|receives?|received|"
    r"lands?|landed|fills?|filled|takes?|took|repris(?:es?|ed)|returns? to|nails?|nailed|deserves?|deserved|displays?|displayed|exudes?|pulls?|pulled|lends?|lent|adds?|added|keeps?|struggles? with|drops?|loses?|attempts?|tries|sports?|affects?|does well in|is given|was given|are given|were given) (?:in |up |off |on |out |over )?"
)
_SOME = r"(?:[a-z'-]+,? ){0,5}?"
_ADVERBS = r"(?:(?:,? (?:[a-z]+ly|also|again|once again|both|all|here|too|in particular|of course|though|however|on the other hand|meanwhile|never|almost|just|always|sometimes|often),?){1,2})?"
_ASIDE = rf"(?:, (?!and\b|but\b|or\b|as\b)[^\n,.;:(){P[1:-1]}]{{3,60}},| \([^()\n]{{1,60}}\))?"
_SUBJECT = rf"(?P<value>{ROW}){_ASIDE}{_ADVERBS}"
_FILM = r"(?:film|movie|picture|show|flick|series|episode)"
_BE = r"(?:is|was|are|were|seems?|seemed|looks?|looked|isn't|wasn't|aren't|weren't)"
_VERY = r"(?:(?:not|very|so|too|really|quite|rather|pretty|just|also|as always|simply|absolutely|truly|just plain|always|actually|surprisingly|perfectly|equally|especially|particularly|consistently|incredibly|extremely|completely|totally|utterly|fairly|at least|never less than|more than|only) ){0,2}"
_ACTS = (
    rf"(?:(?:over-?|under-?)?act(?:s|ed|ing)? (?:like|as if|as though|well|badly|poorly|superbly|brilliantly|up a storm|(?:his|her|their) (?:heart|part|role|socks|way|butts?|ass))|(?:can|could|can't|cannot|couldn't|does|doesn't|don't|didn't)(?: not)?(?: really| even)? act\b|"
    rf"(?:over|under)-?(?:acts?|acted|plays?|played)\b|emotes?\b|mugs\b|hams\b|pulls? (?:double|triple) duty|(?:is|are|was|were) (?:[a-z]+ly |well |badly )?(?:mis-?cast|type-?cast|cast)\b|"
    rf"(?:saves?|saved|ruins?|ruined|anchors?|anchored|lifts?|lifted|elevates?|elevated|holds?|held|steals?|stole|carr(?:y|ies|ied)) (?:the|this|every|his|her|their) (?:(?:whole|entire|otherwise [a-z]+) )?(?:{_FILM}|scenes?|proceedings|production|cast)\b|"
    rf"(?:is|was|are|were) (?:easily |by far |probably |clearly |really |perhaps |definitely )?(?:the )?(?:only |best |one |real |main |sole |biggest )*(?:reasons? (?:to|for|why|i)|saving graces?|highlights?|stand-?outs?|bright spots?|weak links?|weakest links?|scene[- ]stealers?)\b|"
    rf"makes? (?:the|this) {_FILM} (?:worth|watchable|work|what|bearable|better|more)\b)"
)
_LIKED = (
    r"(?:fun|great|funny|hilarious|good|okay|ok|o\.k\.|alright|all right|decent|mediocre|so-so|passable|serviceable|competent|likable|likeable|believable|unbelievable|convincing|unconvincing|wooden|stiff|bland|dull|boring|annoying|irritating|superb|excellent|"
    r"brilliant|terrific|fantastic|wonderful|amazing|awesome|perfect|fine|splendid|marvell?ous|memorable|impressive|effective|solid|strong|delightful|charming|adorable|hot|gorgeous|stunning|lovely|sexy|cute|hammy|over the top|over-the-top|wasted|underused|"
    r"a (?:joy|pleasure|delight|hoot|riot|treat|gem|bore|scream|blast|natural|revelation|knockout|marvel|wonder|star|stand-?out|laugh|class act|bright spot|real find|scene-stealer)|as [a-z]+ as|at (?:his|her|their) (?:best|worst|usual|peak|funniest|sexiest)|"
    r"(?:[a-z-]+ ){0,3}?(?:actors?|actress(?:es)?|performers?|comedians?|comedienne))\b"
)
_PRAISE = (
    r"(?:hats off|kudos|props|congratulations|congrats|praise|plaudits|bravo|applause|thumbs up|full marks|top marks|credit|(?:special |honou?rable )?mention)(?: (?:must|should|also|has to|have to|is due|are due|needs to))?(?: (?:be given|go|goes|out|belongs?|particularly|especially|also))* (?:to|for)"
)
_GOOD_TO_SEE = r"(?:good|great|nice|fun|lovely|wonderful|a (?:treat|pleasure|joy|delight|kick|thrill|shock|surprise)|interesting|refreshing|odd|strange|weird|funny|amusing|sad|painful|embarrassing|hard|enough|pleasant) (?:for me |just )?(?:to see|to watch|to have|to hear|seeing|watching|having)(?: again)?"
_DESCRIBED = r"(?:(?:the|an?|our|my|such|that|always|ever|late) )*(?:[a-z'-]+,? ){0,3}?"
_OF_IT = r"(?:in (?:it|this|here)\b|here\b|as (?:the|an?|his|her|[\ue002\ue003])|(?:give|giving|play|playing|do|doing|act|acting|go|try|trying|able|again|back|on|in a)\b|and\b|[.,;!)—]|$)"
_CAST = r"(?:cast|kids|actors?|actress(?:es)?|ensemble|performers?|players|leads?|performances?|acting|company|crew|group|gang|team)"


def _in_a_part(hit: Hit) -> Iterator[Draft]:
    """ "Quill, who also has a small role in the film as the nun": whoever else they are."""
    if not elsewhere(hit):
        yield from (cast_draft(hit, m, role_of(hit)) for m in _players(hit, known=False))


def _by_trade(hit: Hit) -> Iterator[Draft]:
    """ "The best work of Quill's career": of players by trade, since makers have careers too."""
    yield from (cast_draft(hit, m) for m in _players(hit, known=True) if m.plays and not elsewhere(hit))


RULES: tuple[Rule, ...] = (
    Rule("PLAYER has a ROLE", "cast_member", rf"{_SUBJECT} {_TAKES}{_SOME}{_PLAYING}\b(?! (?:of|in) (?:the|this) (?:{_FILM}|crew|history|community|country))", build=_anybody),
    Rule("MAKER has a small part", "cast_member", rf"(?P<value>{P}),? (?:who )?(?:also |even |himself |herself ){{0,2}}(?:has|had|plays|played|takes|took|gives (?:him|her)self|appears in|makes|made|turns up in|gets) (?:a|an|his|her) (?:own )?(?:usual )?(?:small|minor|bit|tiny|brief|supporting|cameo|short|little|good-sized|large|big|key|uncredited|memorable|fun) (?:role|part|cameo|appearance)\b(?: (?:in|of) (?:it|this|the {_FILM}))?(?:,? as {ROLE})?", build=lambda hit: _in_a_part(hit)),
    Rule("PLAYER has a scene", "cast_member", rf"{_SUBJECT} {_TAKES}{_SOME}{_SHOWN}\b", build=_known),
    Rule("PLAYER at acting", "cast_member", rf"{_SUBJECT} {_ACTS}", build=_anybody),
    Rule("PLAYER is good in the role", "cast_member", rf"{_SUBJECT} {_BE} {_VERY}[a-z-]+ (?:[a-z-]+ ){{0,3}}?(?:in|with|for) (?:the|his|her|their|this|that|an?) (?:[a-z-]+ ){{0,3}}?(?:roles?|parts?)\b(?! (?:of|in) (?:the|this) (?:{_FILM}|history))", build=_anybody),
    Rule("PLAYER is good", "cast_member", rf"{_SUBJECT} {_BE} {_VERY}{_LIKED}", build=_known),
    Rule("PLAYER's scenes", "cast_member", rf"(?P<value>{P}(?:'s)?(?: and {P})?)'s? (?:(?!{TOOLS}\b)[a-z-]+,? ){{0,3}}?(?:{_PLAYING}|{_SHOWN}|antics|mugging|timing|delivery|persona|comedy|eyes|lead|co-star|nude scenes?)\b", build=_known, presupposed=True),
    Rule("kudos to PLAYER", "cast_member", rf"\b{_PRAISE} {_DESCRIBED}(?P<value>{ROW})(?=,? (?:for|as|who)\b|[.,;!)—]|$)", build=_praised_whoever),
    Rule("good to see PLAYER", "cast_member", rf"\b{_GOOD_TO_SEE} {_DESCRIBED}(?P<value>{ROW}),? (?={_OF_IT})", build=_praised),
    Rule("a cast led by PLAYERS", "cast_member", rf"\b{_CAST}\b[^\n.;:]{{0,40}}? (?:led|headed|headlined|anchored|topped|backed|backed up|supported|rounded out) by {_DESCRIBED}(?P<value>{ROW})", build=_led),
    Rule("PLAYER reprises the ROLE", "cast_member", rf"{_SUBJECT} (?:(?:[a-z]+ly|also|again|even|both|all|once again|here) ){{0,2}}repris(?:es?|ed|ing) (?:his|her|their|the)\b", build=_led),
    Rule("the role of PLAYER's career", "cast_member", rf"\b(?:best|finest|greatest|worst|strongest|weakest|biggest|meatiest|most [a-z]+|defining|the|first|last|final) (?:role|part|turn|screen role|acting)s? (?:[a-z]+ )?(?:of|in) (?P<value>{P})'s? (?:[a-z]+ )?(?:career|life)\b", build=_led),
    Rule("the best work of PLAYER's career", "cast_member", rf"\b(?:best|finest|greatest|worst|strongest) (?:work|hour|moments?) (?:[a-z]+ )?(?:of|in) (?P<value>{PERSON})'s? (?:[a-z]+ )?career\b", build=lambda hit: _by_trade(hit)),
    Rule("it has PLAYERS", "cast_member", rf"\b(?:it|this(?: one)?|{_FILM}) (?:also )?(?:has|had|features?|boasts|got|contains|wastes|offers|gives us) {_DESCRIBED}(?P<value>{P}(?:(?:, and |, | and | & ){P})+)(?!'s)", build=_known),
)  # fmt: skip
