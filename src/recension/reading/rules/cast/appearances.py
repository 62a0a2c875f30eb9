"""Who plays in it, told the other way round or by what a part does to them: "as the widow, X is …", "equally good is X", "X struggles with a part"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import BETWEEN, DESCRIPTION, LIST, P, back, names, places_of, quote_from
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import TOOLS, also_a_role, elsewhere, stands_as_player, weakly
from recension.reading.rules.cast._roles import DESCRIBED, ROLE, is_role, role_at, role_of

_GIVEN = words_of("given_names")
_AGES = re.compile(r"(?:child|boy|girl|kid|teen|teenager|man|woman|youth|fan|person|actor|actress|director|whole)$")


#: Where "as the widow, X" may begin: "does a cameo as the widow, X" is said of another.
_OPENS = re.compile(r"(?:^|[\n.;:,(—-] ?|\band |\bbut )$")


def _as_the_role(hit: Hit) -> Iterator[Draft]:
    """ "as the widow, X is": somebody is told by what they play, not by what they were "as a boy"."""
    role, start = role_of(hit), hit.match.start()
    if role is None or _AGES.search(role) or not _OPENS.search(hit.typed.shadow, max(0, start - 6), start):
        return
    for m in names(hit):
        if acts(m, weak=True) and m.name != role and stands_as_player(hit, m):
            yield cast_draft(hit, m, role)


def _makes_the_role(hit: Hit) -> Iterator[Draft]:
    """ "X makes a fine Queen Mab", "X was born to play Gus"."""
    role = role_of(hit)
    for m in names(hit):
        if (
            role is not None
            and acts(m, weak=True)
            and not also_a_role(hit, m)
            and m.name != role
            and not elsewhere(hit)
        ):
            yield cast_draft(hit, m, role)


def _is_somebody(hit: Hit) -> Iterator[Draft]:
    """ "X is Johnny": a player whom the authority knows, and a name that is none's whom it knows."""
    (player,), (role,) = hit.mentions("value"), hit.mentions("role")
    if player.credit is None and role.kind in (NAME, CHARACTER) and not also_a_role(hit, player) and _like_a_role(hit):
        yield cast_draft(hit, player, role.name)


_ROW_AFTER = re.compile(rf"(?:,| and|, and|;|; and|,? while) {P} (?:is|plays) ")
_ROW_BEFORE = re.compile(rf"{P} (?:is|plays) (?:the |an? )?[^\n.;()]{{1,40}}?(?:,| and|, and|;|,? while) $")


def _in_full_is_given(player: Mention, role: Mention) -> bool:
    """Whether somebody in full is somebody by a given name alone: "Cora Lund is Susan"."""
    words = player.name.split()
    full = player.words == 2 and words[0].lower() in _GIVEN and words[1].lower() not in _GIVEN
    return full and role.name.lower() in _GIVEN and role.name not in words


def _in_a_row(hit: Hit) -> Iterator[Draft]:
    """ "Ann Pell is Mona, and Boris Tarn is Felix": where several are somebody, or one in full is a given name, they play."""
    (player,), (role,) = hit.mentions("value"), hit.mentions("role")
    row = _ROW_AFTER.match(hit.typed.shadow, hit.match.end()) or back(hit, _ROW_BEFORE, 70)
    kind = _KIND_BEHIND.match(hit.typed.shadow, hit.match.end())
    told = kind is not None and is_role(kind["described"])
    if (row or told or _in_full_is_given(player, role)) and player.words > 1 and role.words == 1 and acts(player, weak=True) and not also_a_role(hit, player):
        yield cast_draft(hit, player, role.name)


#: "Ann Pell is Mona, a nurse": what somebody is told to be besides.
_KIND_BEHIND = re.compile(rf",(?: that is,)? {DESCRIBED}")
_NEXT_ROLE = rf"(?:[,;]|,? and|,? while)(?: [a-z]+)? {P},? (?:(?:is|as|plays) )?(?:the|an?|his|her) [a-z]"
_ROLE_ON = re.compile(rf"[^\n.;:()]{{0,60}}?{_NEXT_ROLE}")


def _described_in_a_row(hit: Hit) -> Iterator[Draft]:
    """ "Ann Pell is the widow, Boris Tarn the lodger": where several in full are told by a kind, they play it."""
    role, found = role_of(hit), names(hit)
    if role is None or len(found) != 1 or found[0].words < 2 or also_a_role(hit, found[0]):
        return
    if _ROLE_ON.match(hit.typed.shadow, hit.match.end()) and acts(found[0], weak=True) and stands_as_player(hit, found[0]):
        yield cast_draft(hit, found[0], role)


def _is_played_by(hit: Hit) -> Iterator[Draft]:
    """ "Oldham, a young Ned Pell": who is young or superb here plays what stands before."""
    (player,), (role,) = hit.mentions("value"), hit.mentions("role")
    if acts(player, weak=True) and (player.kind == PERSON or player.words > 1):
        yield cast_draft(hit, player, role.name)


def _like_a_role(hit: Hit) -> bool:
    """Whether the name behind "is" is used by itself of somebody in the story."""
    (role,) = hit.mentions("role")
    return role.kind == CHARACTER or len(places_of(role, hit.typed)) > 1


_APPOSED_BEFORE = re.compile(rf"(?<![a-z'])(?<!my )(?<!our ){DESCRIBED},? $")


def _apposed(hit: Hit) -> Iterator[Draft]:
    """ "the widow, X, takes in": only one whom the authority knows; else the name is the widow's own."""
    before = back(hit, _APPOSED_BEFORE, 80)
    role = role_at(hit.typed, before) if before else None
    (m,) = hit.mentions("value")
    sure = before is not None and (", " in before[0][-2:] or before["described"].split()[0] in ("his", "her", "their"))
    if before and sure and role and is_role(role) and m.credit is None and not also_a_role(hit, m):
        yield cast_draft(hit, m, role, (quote_from(hit, before)[0], m.end))


_ADJ_NOT_ROLE = re.compile(r"\b(?:film|movie|picture|version|series|show|studio|director|writer|script)\b")


def _excels_too(hit: Hit) -> Iterator[Draft]:
    """ "equally good is X": what is good is somebody's playing, unless the words before say what else."""
    line = hit.typed.line_at(hit.match.start())[0]
    before = hit.typed.shadow[max(line, hit.match.start() - 40) : hit.match.start()]
    if not _ADJ_NOT_ROLE.search(before):
        yield from weakly(hit)


def _gang(hit: Hit) -> Iterator[Draft]:
    """ "A and B make up the gang": two at least."""
    if len(names(hit)) > 1 or "cast" in hit.match[0]:
        yield from weakly(hit)


def _voices(hit: Hit) -> Iterator[Draft]:
    """ "the voices of A and B", but "the voice of Mona is A's"."""
    if not re.match(
        r",? (?:is|are|was|were) (?:provided|done|supplied|given|[a-z]+ed) by", hit.typed.shadow[hit.match.end() :][:24]
    ):
        yield from weakly(hit)


_ANOTHERS_WORK = re.compile(r"\b(?:by|from) (?:[a-z-]+ ){0,4}$")


def _of_known(hit: Hit) -> Iterator[Draft]:
    """What is said of people in stories as well: only of whom the authority knows."""
    for m in names(hit):
        if (
            m.kind == PERSON
            and stands_as_player(hit, m)
            and not also_a_role(hit, m)
            and not back(hit, _ANOTHERS_WORK, 40)
        ):
            yield cast_draft(hit, m)


_LAUD = (
    r"(?:good|great|excellent|superb|brilliant|wonderful|terrific|fantastic|outstanding|impressive|effective|fine|strong|memorable|amusing|funny|convincing|"
    r"delightful|solid|bad|awful|terrible|disappointing|annoying|wasted|miscast|successful|fun|notable|noteworthy|enjoyable|hilarious|believable|remarkable|"
    r"worthy of (?:note|mention|praise)|standing out|stealing the (?:show|film|movie|picture)|a (?:stand-?out|delight|joy|treat|revelation))"
)
_CAST = r"(?:cast|ensemble|company|roster|players|supporting cast)"
_GETS_TO = (
    r"(?:(?:was|is|seems?|looks?) (?:born|made|cast|chosen|hired|perfect|ideal|too old|too young|too [a-z]+|well chosen|the perfect choice|the wrong choice|the right choice)"
    r"|gets|got|manages|managed|attempts|attempted|deigns)"
)
_FINE = (
    r"(?:great|good|excellent|superb|brilliant|wonderful|terrific|fantastic|perfect|fine|splendid|memorable|convincing|believable|marvelous|marvellous|lovely|delightful|"
    r"creepy|menacing|likable|likeable|charming|formidable|suitably [a-z]+|appropriately [a-z]+|very [a-z]+|rather [a-z]+|most [a-z]+|credible|plausible|adequate|decent|"
    r"solid|worthy|ideal|unlikely|unconvincing|dull|bland|poor|sympathetic|appealing|dashing|hateful|chilling|effective|impressive|nice|strong)"
)
#: Behind "by" stands who made something, whatever more is told of them.
_MADE_BY = re.compile(rf"\bby (?:{P}(?:, and |, | and | & ))*$")


def _strains(hit: Hit) -> Iterator[Draft]:
    if back(hit, _MADE_BY) is None:
        yield from weakly(hit)


_STRAINS = (
    r"(?:struggles? (?:along |gamely |mightily |valiantly |hard )*(?:with|against|to make) (?:an?|the|his|her|their) (?:[a-z'-]+ ){0,3}(?:role|part|character|accent|lines?|material|dialogue|script)"
    r"|(?:does|do|did) (?:what|all|everything|the best|as well as) (?:that )?(?:he|she|they|anyone)(?: possibly)? (?:can|could)|(?:does|do|did) (?:his|her|their) (?:level |very |damnedest |usual )?(?:best|thing|shtick|schtick|bit)"
    r"|(?:has|have|had|is given|are given|was given|were given) (?:very |precious |far too |too |so )?(?:little|nothing|not much|not enough|plenty|much) (?:of interest |else |more )?to (?:do(?! with)|work with)"
    r"|(?:is|are|was|were) (?:[a-z]+ly )?(?:under-?used|under-?utili[sz]ed|wasted|miscast|well[- ]cast|badly cast|over-?the-?top)"
    r"|(?:is|was|are|were) (?:easily |by far |clearly |perhaps |probably |definitely |the only |really )*(?:the best|the worst|the only good|the one good|the main|the only|the one) (?:thing|part|reason|element|bright spot|saving grace|performer|player)"
    r"|(?:brings?|brought|lends?|lent|adds?|added|gives?) (?:an?|some|much|great|real|his|her|their|the|just|plenty)? ?(?:[a-z'-]+,? (?:and )?){0,5}?to (?:the|his|her|their|this|an?|what) (?:[a-z'-]+ ){0,3}(?:role|part|character|film|movie|picture|proceedings|performance|cast|material)"
    r"|(?:has|have|had|is having|having) (?:a ball|the time of (?:his|her|their) li(?:fe|ves)|a field day|(?:(?:great|good|some) )?fun(?= with| in the| as\b| here| playing| chewing| hamming| and\b|[.,;!)]|$))"
    r"|plays? (?:it (?:[a-z]+ly )?(?:straight|safe|cool|for laughs|up)|against type|to type|(?:his|her|their) (?:role|part|character)|both|(?:a )?dual)|narrates?|(?:gives?|gave) it (?:his|her|their) all"
    r"|(?:phones|mugs|hams|vamps|emotes|simpers|camps) (?:it|his|her|through|up|and|outrageously|shamelessly|throughout)\b|(?:comes|come|came) off (?:best|worst|well|badly|as)"
    r"|(?:is|was) in (?:fine|top|good|great|excellent|rare) form|(?:is|was) on (?:fine|top|good) form|(?:walks?|walked|sleepwalks?) (?:off|away) with|(?:gets|get|got|has|have) (?:the best|all the (?:best|good)|most of the|some of the best) (?:lines|laughs|scenes|moments))\b"
)
_SEEMS = (
    r"(?:looks?|looked|seems?|seemed|appears?|appeared) (?:[a-z]+ly )?(?:bored|lovely|lost|uncomfortable|ill at ease|at home|tired|gorgeous|beautiful|stunning|great|terrific|embarrassed|confused|miscast|out of place|stiff|old|too old|too young|good|"
    r"(?:like|as if|as though) (?:he|she)(?:'s|'d| is| was| has| had| would)\b)|(?:is|was|are|were) (?:very |so |really |too |quite |rather |as [a-z]+ as ever|always |his usual |her usual )*(?:stiff|hammy|bored|likable|likeable|engaging|appealing|sympathetic|touching|restrained|unconvincing|laughable|incredible|astonishing|remarkable|"
    r"exceptional|flawless|compelling|commanding|charismatic|lovely|beautiful|sexy|hot|gorgeous|cute|menacing|creepy|sinister|watchable|unwatchable|himself|herself|always good|always great|as good as|excruciating|endearing|entertaining|intense|powerful|natural)"
)
_ASIDE = r"(?:, (?:as (?:always|usual|ever)|on the other hand|meanwhile|for (?:one|once|his part|her part)|at least|though|however|especially|too|in particular|of course|again|by contrast|in contrast),)"

RULES: tuple[Rule, ...] = (
    Rule("as ROLE, PLAYER", "cast_member", rf"(?:as|playing|portraying|in the (?:title |lead |small |thankless |key )?(?:role|part) of) {ROLE}, {BETWEEN}(?P<value>{P})(?='s? (?:[a-z-]+ ){{0,3}}(?:performance|turn)|,? (?:who )?(?:[a-z]+ly |also |again )?(?:is|was|gives|gave|brings|does|did|has|makes|made|steals|shines|delivers|turns|proves|seems|looks|plays|exudes|manages|offers|provides|comes|struts|hams|chews|captures|acquits|adds|dominates|projects|conveys|lends|holds|carries|gets|never|doesn't|isn't|can't)\b)", build=_as_the_role),
    Rule("playing ROLE is PLAYER", "cast_member", rf"(?:playing|portraying|as|voicing|in the (?:role|part) of) {ROLE},? (?:is|was|are|we have|we get|we find|there is|there's|comes) {DESCRIPTION}(?P<value>{P})(?!'s)", build=_as_the_role),
    Rule("PLAYER gets to play ROLE", "cast_member", rf"(?P<value>{P}),? (?:who )?(?:[a-z]+ly )?{_GETS_TO} to (?:play|portray|be playing) {ROLE}", build=_makes_the_role),
    Rule("PLAYER makes a fine ROLE", "cast_member", rf"(?P<value>{P}) (?:makes|made|is|was) (?:for )?(?:an?|the) {_FINE},? (?:(?:and|if|but) [a-z]+ )?(?P<role>[{NAME}{CHARACTER}])(?=[.,;:!?)\n—]|$| (?:and|who|in|with|but)\b)", build=_makes_the_role),
    Rule("PLAYER is NAME", "cast_member", rf"(?P<value>{PERSON}) is (?P<role>[{NAME}{CHARACTER}])(?=[.,;:!?)\n—]|$| (?:and|who|in|with|but|an?|the)\b)", build=_is_somebody),
    Rule("NAME is PLAYER", "cast_member", rf"(?P<role>[{NAME}{CHARACTER}]),? is (?P<value>{PERSON})(?=[.,;:!?)\n]|$)", build=_is_somebody),
    Rule("PLAYERS are NAMES in a row", "cast_member", rf"(?P<value>{P}) is (?P<role>[{NAME}{CHARACTER}])(?=[.,;]|$| and\b| as an? )", build=_in_a_row),
    Rule("PLAYER is the ROLE, in a row", "cast_member", rf"(?P<value>{P}) is {DESCRIBED}", build=_described_in_a_row),
    Rule("ROLE, a young PLAYER", "cast_member", rf"(?P<role>[{NAME}{CHARACTER}]), an? (?:very |almost |impossibly |still )?(?:young|youthful|boyish|baby-faced|fresh-faced|teenage|then unknown|pre-[a-z]+|post-[a-z]+|barely recogni[sz]able|scene-stealing|superb|splendid|wonderful|terrific|brilliant|hilarious|magnificent|marvell?ous|note-perfect|perfectly cast) (?P<value>{P})(?='s|[.,;:)!?\n—]|$| (?:in|on|with|at|as|who)\b)", build=_is_played_by),
    Rule("the ROLE, PLAYER,", "cast_member", rf"(?P<value>{PERSON})(?=, (?:who|is|was|and|but|has|[a-z]+s) | \([^()\n]{{0,30}}\),)", build=_apposed),
    Rule("equally good is PLAYER", "cast_member", rf"\b(?:equally|also|just as|especially|particularly|less|more|most|best of all|even better|very|almost as|nearly as|not quite as|faring better|far better|better still|quite)?,? ?{_LAUD},? (?:is|are|was|were)(?: also| both)? {DESCRIPTION}(?P<value>{LIST})(?!'s)", build=_excels_too),
    Rule("the gang", "cast_member", rf"(?P<value>{LIST})(?: all| both| also| nicely| ably)? (?:(?:round|fill)(?:s|ed|ing)? out|complet(?:e|es|ed|ing)|mak(?:e|es|ing) up|made up|(?:head|lead)(?:s|ed|ing)?(?: up)?|led|top(?:s|ped)?|toplines?) (?:the|a|an|this|its) (?:[a-z-]+,? ){{0,3}}(?:{_CAST}|gang|mob|crew|trio|quartet|quintet|rest of the [a-z-]+|principals|leads)\b", build=_gang),
    Rule("as does PLAYER", "cast_member", rf"\b(?:good|fine|great|excellent|solid|best|superb|impressive|terrific|well)\b[^\n.;:()]{{0,30}}, as (?:do|does|did|is|are|was|were) {DESCRIPTION}(?P<value>{LIST})(?=[.,;:!?)\n]|$)", build=weakly),
    Rule("the others are PLAYERS", "cast_member", rf"\b(?:the|among the) (?:others|rest of the cast|remaining (?:players|parts)|supporting players)(?: here)? (?:are|include|is|includes) {DESCRIPTION}(?P<value>{P}(?:(?:, and |, | and | & ){P})+)(?!'s)", build=weakly),
    Rule("in the cast are PLAYERS", "cast_member", rf"\b(?:in|among|amongst|heading|leading|completing|rounding out|filling out|topping|part of|members of|heading up) (?:the |a |an |this |its )(?:[a-z-]+,? ){{0,3}}?{_CAST},?(?: here)? (?:is|are|was|were|we find|we have|you'll find|you will find) {DESCRIPTION}(?P<value>{LIST})", build=weakly),
    Rule("support comes from PLAYERS", "cast_member", rf"\b(?:support(?:ing (?:turns|work|performances))?|(?:comic|light|comedy) relief|backup|back-up|laughs|humou?r|love interest|eye candy|villainy|menace|glamou?r)(?: here| also| duties)? (?:comes?|came|(?:is|are|was|were) (?:[a-z]+ly )?(?:provided|supplied|given|offered|lent|delivered|furnished)|(?:provided|supplied|offered|delivered)) (?:by|from|courtesy of|in the form of) {DESCRIPTION}(?P<value>{LIST})", build=weakly),
    Rule("the leads are PLAYERS", "cast_member", rf"\b(?:leads?|principals|co-leads|star|stars|(?:real |true )?standout|headliners?|scene-stealers?|(?:the )?best (?:thing|performance|acting|part|actor|actress|player) (?:(?:in|about|of|here|on|by far) ?(?:this|it|the|here|show|film|movie|picture|cast|whole|thing| )*)?)(?: here)?,? (?:is|are|was|were|comes from|belongs to|goes to|is given by|is from)(?: easily| definitely| clearly| probably| by far| undoubtedly)? {BETWEEN}(?P<value>{LIST})(?!'s (?:score|music|script|direction|cinematography|photography|camera))", build=weakly),
    Rule("chemistry between PLAYERS", "cast_member", rf"\b(?:chemistry|rapport|interplay|banter|scenes|romance|relationship|sparks|on-screen pairing|pairing|teaming|casting|duo|team) (?:of|between) (?P<value>{P}(?:, {P})* (?:and|&) {P})(?=[.,;:!?)\n—]|$| (?:is|was|are|in|here|that|as|which|were|has|works|doesn't|isn't|never)\b)", build=_of_known, presupposed=True),
    Rule("PLAYERS have chemistry", "cast_member", rf"(?P<value>{P}(?:, {P})* (?:and|&) {P}) (?:[a-z]+ly )?(?:have|share|had|show|display|lack|generate|make a|work well|are good|are great|play off|spark|click)\b[^\n.;]{{0,30}}?(?:chemistry|rapport|couple|team|pair|sparks|together|each other)\b", build=weakly, presupposed=True),
    Rule("the voices of PLAYERS", "cast_member", rf"\b(?:the |with |by )?voices? (?:talents? |work |acting |performances? )?(?:of|by|from):? (?!an? ){DESCRIPTION}(?P<value>{LIST})(?!'s)", build=_voices),
    Rule("PLAYER lends a voice to ROLE", "cast_member", rf"(?P<value>{P}) (?:[a-z]+ly )?(?:provides?|provided|lends?|lent|supplies|supplied|does|did|is) (?:the|his|her) (?:[a-z-]+ )?voices? (?:of|to|for|as|behind) {ROLE}", build=_makes_the_role),
    Rule("PLAYER strains", "cast_member", rf"(?P<value>{P}(?:(?:, {P})*,? (?:and|&) {P})?)(?:,? (?:who|also|especially|particularly|too|both|all|alone)|{_ASIDE})? {_STRAINS}", build=_strains),
    Rule("PLAYER seems", "cast_member", rf"(?P<value>{P}(?:(?:, {P})*,? (?:and|&) {P})?)(?:,? (?:who|also|especially|particularly|too|both|all)|{_ASIDE})? (?:{_SEEMS})\b", build=_of_known),
    Rule("PLAYER in this", "cast_member", rf"(?P<value>{P}) in this(?: (?:film|movie|picture|one|role|part|flick))?(?=[.,;!?)\n]|$| (?:and|but|is|was)\b)", build=weakly),
    Rule("With PLAYERS.", "cast_member", rf"^(?:also )?(?:with|featuring|starring|stars):? (?P<value>{P}(?:, {P}|,? and {P}| & {P})+)\.?$", build=weakly),
    Rule("PLAYER's ROLE, by the authority", "cast_member", rf"(?P<value>{PERSON})'s? (?:(?!{TOOLS}\b)[a-z-]+ ){{0,2}}?(?P<role>{NAME})(?=[.,;:!?)\n]|$| (?:is|was|has|and|who|gets|goes|as|seems|comes|never|doesn't|isn't|finds|falls|does|takes)\b)", build=_is_somebody, presupposed=True),
)  # fmt: skip
