"""Who plays whom."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._parentheses import ANY_NAME, acts, cast_draft, described_in_parentheses, in_parentheses
from recension.reading.rules._people import (
    BETWEEN,
    DESCRIPTION,
    LIST,
    P,
    W,
    back,
    is_person,
    names,
    persons_outside_roles,
    places_of,
    quote_from,
)
from recension.reading.rules._roles import NAMED, ROLE, described_end, is_role, role_at, role_first, role_of


def _stands_as_player(hit: Hit, m: Mention) -> bool:
    """Whether a name of weak evidence stands as persons do: no article before it, no maker's "by"."""
    if m.credit is not None:
        return True
    before = hit.typed.text.lower[max(0, m.start - 10) : m.start]
    return not re.search(r"\b(?:the|than|like|unlike|to|for|novel by|curse of) $", before)


_SEEN_AS = re.compile(
    r"\b(?:portray(?:s|ed|ing)?|plays?|played|playing|paints?|depicts?|casts?|presents?|shows?|views?|sees?|regards?|treats?|describes?|remembers?|knows?|know|think of|hails?|dismiss(?:es)?|picture|imagine|such|as) $"
)


def _player_and_role(hit: Hit) -> Iterator[Draft]:
    """Players of the group `value` with the role; two players share it, unless as many roles stand in a row."""
    players = [m for m in names(hit) if acts(m)]
    if not hit.has("verb") and _SEEN_AS.search(hit.typed.shadow, max(0, hit.match.start() - 16), hit.match.start()):
        return
    roles = [m.name for m in hit.mentions("roles")] if hit.has("roles") else []
    if len(roles) > 1 and len(roles) == len(players):
        yield from (cast_draft(hit, p, r) for p, r in zip(players, roles, strict=True))
        return
    if hit.has("verb") and hit.match["verb"].endswith("s"):
        players = players[-1:]
    if not roles and _in_rows(hit):
        return
    role = roles[0] if roles else role_of(hit)
    judged = hit.has("verb") and hit.match["verb"].startswith("portray") and hit.typed.shadow.startswith(" as ", hit.match.end())
    if judged or _elsewhere(hit) or _ROLE_IS_PLAYED.match(hit.typed.shadow, hit.match.end()):
        return
    if role is not None and not any(p.name == role for p in players):
        yield from (cast_draft(hit, p, role, _to_the_role(hit)) for p in players)


def _to_the_role(hit: Hit) -> tuple[int, int]:
    """The quote up to the described role's end."""
    end = described_end(hit.typed, hit.match) if hit.has("described") else 0
    return hit.typed.to_view(hit.match.start(), max(end, hit.match.end()))


#: "the director portrays General Custer (Errol Flynn)": another plays the role.
_ROLE_IS_PLAYED = re.compile(rf" \({P}\)| version\b")
_ROW_BEFORE = re.compile(rf"{P}(?:,| and|, and| &) $")
_ROW_AFTER = re.compile(rf",? (?:and|&) {ANY_NAME}(?!,? (?:as|is|was|plays?) )(?! \()")


def _in_rows(hit: Hit) -> bool:
    """Whether player and role stand in rows of as many, "A and B as C and D": others pair those up."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    return (
        _ROW_AFTER.match(shadow, end) is not None and _ROW_BEFORE.search(shadow, max(0, start - 8), start) is not None
    )


_PERFORMS = re.compile(
    r"\b(?:is|was|are|were|be|been|gives?|gave|stars?|starred|shines?|turns?|delivers?|does|did|excels?|appears?|pops|shows|returns?|steals?|"
    r"(?:mis)?cast|works?|great|good|excellent|superb|brilliant|perfect|wonderful|convinc\w+|believable|hilarious|seen|roles?|performances?|"
    r"cameos?|well|fun|funny|fine|strong|solid|debuts?|reprises?|adds|lends|brings|has|makes?|made|best known|hams?|chews?)\b"
)


def _excels(hit: Hit) -> Iterator[Draft]:
    """ "X turns in good work as Y": between the player and "as" the words must speak of playing."""
    role = hit.match.start("role") if hit.has("role") else hit.match.start("described")
    between = hit.typed.shadow[hit.match.end("value") : role]
    if _PERFORMS.search(between) and all(_stands_as_player(hit, m) for m in names(hit)):
        yield from _player_and_role(hit)


def _described_or_bare(hit: Hit) -> Iterator[Draft]:
    """As `_player_and_role`, but the player acts also where what follows is no role."""
    found = list(_player_and_role(hit))
    if not found:
        found = [cast_draft(hit, p) for p in names(hit) if acts(p, weak=True)]
    yield from found


#: "a set of films starring X": players of other films.
_OF_OTHERS = re.compile(r"\b(?:other|previous|earlier|more|several|many|set of|series of|collection of|of the|those|old|such) (?:[a-z-]+ ){0,2}(?:films|movies|pictures|titles|westerns|comedies)(?: all)? $")


def _listed(hit: Hit) -> Iterator[Draft]:
    if _OF_OTHERS.search(hit.typed.shadow, max(0, hit.match.start() - 60), hit.match.start()):
        return
    yield from (cast_draft(hit, m) for m in persons_outside_roles(hit) if acts(m) and not _also_a_role(hit, m))


_APPOSED_BEFORE = re.compile(rf"(?P<role>{ANY_NAME}), [^\n,.;()]{{3,70}}, (?:is|was) $")
_ROLE_BEFORE = re.compile(
    rf"\b{ROLE}(?:,| \(|,? (?:who )?(?:is|was|are|were|being|as))? (?:(?:[a-z]+ly|also|here|again|now) )?$"
)


def _played_by(hit: Hit) -> Iterator[Draft]:
    """ "the sheriff, played by X"; without a role the player alone."""
    before = back(hit, _APPOSED_BEFORE, 120) or back(hit, _ROLE_BEFORE)
    role = role_at(hit.typed, before) if before else None
    quote = quote_from(hit, before) if before and role else None
    for m in names(hit):
        yield cast_draft(hit, m, role, quote)


def _weakly(hit: Hit) -> Iterator[Draft]:
    yield from (
        cast_draft(hit, m)
        for m in names(hit)
        if acts(m, weak=True) and _stands_as_player(hit, m) and not _also_a_role(hit, m)
    )


def _subjects(hit: Hit) -> Iterator[Draft]:
    """As `_weakly`, of what gives a performance: not "the script by X is good"."""
    before = hit.typed.shadow[max(0, hit.match.start() - 8) : hit.match.start()]
    if not re.search(r"\b(?:by|for|than|like|to|of|from|of the) $", before):
        yield from _weakly(hit)


def _also_a_role(hit: Hit, m: Mention) -> bool:
    """Whether the text itself shows the name to be a role, played by another, or a maker's."""
    if m.credit is not None:
        return False
    shadow, typed = hit.typed.shadow, hit.typed
    for place in places_of(m, typed):
        pair = _PAIRED.match(shadow, place + 1)
        if pair and role_first(m, typed.within(pair.end() - 1, pair.end())[0], typed):
            return True
        if _MADE.search(shadow[max(0, place - 24) : place]):
            return True
    return False


_PAIRED = re.compile(rf"(?: \([^()\n]{{0,30}}?|,? (?:is |was )?(?:[a-z]+ly )?played by ){P}")
_MADE = re.compile(
    r"(?:\bdirect(?:or|ed by)|written by|script by|screenwriter|produced by|novelist|author|novel by|book by|based on)(?: the| a)? $|\bas (?:the |a |an )?$"
)


def _possessed_role(hit: Hit) -> Iterator[Draft]:
    """ "Joanne Dru's Denver": a player's before a role of the film."""
    (player,), (role,) = hit.mentions("value"), hit.mentions("character")
    known = role.kind == CHARACTER and (player.credit is None or player.credit.acts)
    if known or (player.credit is not None and player.credit.acts and role.kind == NAME and role.words == 1):
        yield cast_draft(hit, player, role.name)


def _clause(hit: Hit) -> tuple[int, int]:
    """The words round a name up to the nearest stops, at most some sixty characters on each side, in the view."""
    shadow, (at, end) = hit.typed.shadow, hit.match.span()
    before = re.search(r"[^\n.;:!?()]{0,60}$", shadow[max(0, at - 60) : at])
    after = re.match(r"[^\n.;:!?()]{0,60}", shadow[end : end + 60])
    a, b = at - len(before[0] if before else ""), end + len(after[0] if after else "")
    while a < at and (shadow[a].isspace() or shadow[a - 1 : a].isalnum()):
        a += 1
    while b > end and (
        shadow[b - 1].isspace() or (b < len(shadow) and shadow[b].isalnum() and shadow[b - 1].isalnum())
    ):
        b -= 1
    return hit.typed.to_view(a, b)


_MAKES_HERE = re.compile(
    r"'s? (?:[a-z-]+ ){0,3}(?:effects|make-?up|score|music|script|direction|screenplay|cinematography|book|novel|songs?)\b"
)
_MIGHT_HAVE = re.compile(r"^[^\n.;:]{0,30}\b(?:would|might) have\b")


def _credited_player(hit: Hit) -> Iterator[Draft]:
    """One of the film's cast, named anywhere in its review: the clause says what they do in it."""
    (m,) = hit.mentions("value")
    after = hit.typed.shadow[hit.match.end() : hit.match.end() + 60]
    if _MAKES_HERE.match(after) or _MIGHT_HAVE.search(after):
        return
    if m.credit is not None and m.credit.acts and "director" not in m.credit.properties:
        yield hit.draft(m.name, mention=m, quote=_clause(hit))


_EXCEL = (
    r"(?:is|was|are|were|seems?|looks?|proves?) (?:(?!n't|not |as )[a-z'-]+,? (?:and )?){0,4}?(?:great|good|excellent|superb|brilliant|wonderful|terrific|"
    r"fantastic|outstanding|perfect|perfectly|fine|solid|effective|convincing|believable|amazing|awesome|awful|terrible|horrible|dreadful|wooden|"
    r"miscast|well cast|hilarious|funny|charming|adorable|memorable|marvelous|marvellous|magnificent|impressive|delightful|"
    r"adequate|competent|bland|dull|annoying|wasted|stunning|gorgeous|radiant|luminous|mesmerizing|riveting|electrifying|at (?:his|her|their) best|"
    r"in top form|on fine form|a (?:joy|delight|revelation|standout|hoot|scream|treat))\b"
)
_DOES = (
    r"(?:give|gives|gave|deliver|delivers|delivered|turn|turns|turned|put|puts|contribute|contributes|provide|provides|provided|offers?|do|does|did) (?:in |up )?"
    r"(?:(?:an?|his|her|their|some|the|one of) )?(?:[a-z'-]+,? (?:and )?(?:of )?){0,5}?(?:performances?|portrayals?|turns?|acting|job|work|cameos?|characteri[sz]ations?|support|comic relief|charm|presence)\b"
    r"|(?:steals?|stole) (?:the|every|this|his|her|their|all)\b|shines?\b|shone\b|excels?\b|overacts?\b|chews?\b|hams? it up|sleepwalks?\b|phone[sd]? (?:it |in )|(?:goes|gets|went|is|appears) (?:topless|nude|naked|fully? nude|full frontal)|has a (?:[a-z-]+ ){0,3}(?:nude|topless|shower|sex|nip|love) (?:scene|slip)|"
    r"(?:co-)?stars?\b|(?:co-)?starred\b|headlines?\b|makes? (?:his|her|an?|their) (?:[a-z-]+ ){0,3}?(?:appearance|cameo|debut|impression)|appears?\b|appeared\b|"
    r"(?:is|was|are|were) (?:[a-z]+ly )?(?:miscast|cast|the (?:real )?(?:star|stand-?out|highlight|lead))\b|has (?:a|an) (?:[a-z-]+ ){0,3}(?:role|part|cameo|bit)\b|"
    r"pops? up|turns? up|shows? up|acts?\b|carr(?:y|ies) (?:the|this)|makes? the most of|never (?:looked|been)|can(?:not|'t) act"
)
_PERFORMANCE = r"(?:performances?|portrayals?|turns?|acting|cameos?|role|character(?! (?:arc|development|study|design|traits?|motivations?))|comic timing|screen presence|characteri[sz]ation|casting|presence|delivery|overacting|mugging|line readings?|interpretation|supporting (?:role|turn|performance))\b"
_PLAYED = r"(?:played|portrayed|voiced|essayed|enacted|acted|performed|embodied|brought to life|impersonated|incarnated|limned)"
_PLAYS = r"(?:plays|play|played|playing|portrays|portray|portrayed|portraying|essays|essaying|voices|voicing|voiced|impersonates|embodies|limns)"

_ROW = rf"{P}(?:(?:, and |, | and | & ){P}){{0,8}}"
RULES: tuple[Rule, ...] = (
    Rule("look for PLAYERS", "cast_member", rf"\b(?:look|watch|keep (?:an|your) eyes? (?:out|open|peeled)|listen) (?:fast |out |closely |quick |sharp )?for {DESCRIPTION}(?P<value>{_ROW})(?! (?:films?|movies?)|'s)", build=_listed),
    Rule("PLAYER is ROLE", "cast_member", rf"(?P<value>{PERSON}(?:(?:, and |, | and | & ){PERSON}){{0,4}}) (?:is|are) (?:also |again |cast as )?{ROLE}(?=[.,;:!?)\n—]|$| (?:and|who|in|with|but|that|whose|on|at|trying|sent|hired|named|looking|torn|out|living|working|forced)\b)", build=lambda hit: _is_the_role(hit)),
    Rule("and PLAYER the ROLE", "cast_member", rf"[,;] (?:and )?(?P<value>{P}),? (?=(?:the|a|an|his|her|their) ){ROLE}(?=[.,;:!?)\n—]|$| and\b| who\b)", build=lambda hit: _goes_on(hit)),
    Rule("PLAYER's character NAME", "cast_member", rf"(?P<value>{P})'s? character,? (?:named |called |is )?(?P<character>[{CHARACTER}{NAME}])(?=[.,;:)!?\n]|$| (?:is|has|who|and|gets|goes)\b)", build=lambda hit: _whose_character(hit), presupposed=True),
    Rule("PLAYERS as various characters", "cast_member", rf"(?P<value>{_ROW}) as (?P<various>(?:various|several|multiple|assorted|many|part of the|members of the|some of the) (?:[a-z-]+ ){{0,5}}?(?:characters|roles|parts|voices|crew|team|gang|soldiers|prisoners|cops|thugs|villagers|servants))\b", build=lambda hit: _various(hit)),
    Rule("ROLE (PLAYER)", "cast_member", rf"(?P<before>{ANY_NAME}),? [(\[](?P<pre>[^()\[\]\n{CHARACTER}{NAME}{PERSON}]{{0,60}})(?P<inside>{ANY_NAME})(?P<post>[^()\[\]\n{CHARACTER}{NAME}{PERSON}]{{0,40}})[)\]]", build=in_parentheses, presupposed=True),
    Rule("described ROLE (PLAYER)", "cast_member", rf" \((?P<pre>[^()\n{CHARACTER}{NAME}{PERSON}]{{0,60}})(?P<value>{P})[^()\n{CHARACTER}{NAME}{PERSON}]{{0,40}}\)?", build=described_in_parentheses, presupposed=True),
    Rule("PLAYERS as ROLES", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}},? (?:and|&) {P})(?:[^\n.;:()]{{0,40}})? (?:as|play|played|portray|playing) (?:the )?(?P<roles>{ANY_NAME}(?:, {ANY_NAME}){{0,14}},? (?:and|&) {ANY_NAME})", build=_player_and_role),
    Rule("PLAYERS as ROLES respectively", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}},? (?:and|&) {P})[^\n.;:()]{{0,110}}? (?:as|play|played|portray|playing) (?:the )?(?P<roles>{ANY_NAME}(?:, {ANY_NAME}){{0,14}},? (?:and|&) {ANY_NAME}),? respectively", build=_player_and_role),
    Rule("PLAYERS and PLAYER as ROLE", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}}),? (?:and|&) {P} as ", build=_weakly),
    Rule("PLAYER as ROLE", "cast_member", rf"(?P<value>{P})(?: \(?[^\n.;:()]{{0,24}}\))?,? as {ROLE}", build=_player_and_role),
    Rule("PLAYER does well as ROLE", "cast_member", rf"(?P<value>{P}),? (?!as\b)(?:(?!(?:as|who|that|played?|plays)\b)[a-z0-9',-]+ ){{1,9}}?(?<!good )(?<!well )(?<!such )(?<!soon )(?<!much )as {ROLE}(?=[.,;:!?)\n—]|$| (?:and|who|in|with|but|that|whose|which|opposite|from|to|of|at|on|for|alongside|than|while|though)\b)", build=_excels),
    Rule("PLAYER plays ROLE", "cast_member", rf"(?P<value>{P}(?:,? (?:and|&) {P})?)(?:,? \([^\n.;:()]{{0,60}}\))?(?:, (?:[a-z-]+ ){{1,5}}(?:[a-z-]+)?,)?(?:,? who)? (?:(?:also|only|again|here|has|both|[a-z]+ly|is|was|does) ){{0,2}}(?P<verb>{_PLAYS}) (?:the (?:role|part|character) of )?{ROLE}", build=_described_or_bare),
    Rule("PLAYERS play", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}},? (?:and|&) {P}) (?:(?:both|all|[a-z]+ly) )?(?:play|portray|star|co-star|shine|appear|excel)\b", build=_weakly),
    Rule("ROLE played by", "cast_member", rf"\b{_PLAYED}(?: [a-z',-]+){{0,8}}? by {DESCRIPTION}(?P<value>{LIST})", build=_played_by),
    Rule("role of ROLE", "cast_member", rf"(?P<value>{P})(?: [a-z'-]+){{0,5}}? (?:in|takes on|has|plays|tackles|takes|assumes|with) (?:the|his|her)? ?(?:[a-z-]+ )?(?:role|part|character) of {ROLE}", build=_player_and_role),
    Rule("PLAYER's character is named", "cast_member", rf"(?P<value>{P})(?:'s? (?:[a-z-]+ )?(?:character|role|part)(?: here)? is (?:named|called)|,? (?:here )?(?:plays|is|portrays) (?:a|an|the) (?:character|man|woman|fellow|girl|boy) (?:named|called)) (?P<role>{ANY_NAME})(?!'s)", build=_player_and_role),
    Rule("PLAYER is called", "cast_member", rf"(?P<value>[{PERSON}]) is (?:called|named) (?P<role>{ANY_NAME})(?!'s)", build=_player_and_role),
    Rule("starring PLAYERS", "cast_member", rf"\b(?:(?:co-)?starring|(?:also )?(?:co-)?stars|featuring|cast includes|cast including|cast features|cast (?:is )?(?:led|headed) by|headlined by|toplined by|rounded out by|supporting cast of|cast of|also features|alongside|opposite|reteam(?:s|ed|ing)? with|the cast is [a-z ]{{0,20}}with|co-starred|the casting of|cast members?|with a cast of) ?:? ?{DESCRIPTION}(?P<value>{P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?(?:(?:, and |, | and | & ){BETWEEN}{P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?){{0,20}})", build=_listed),
    Rule("cast: PLAYERS", "cast_member", rf"\b(?:(?:supporting |main |principal )?cast|starring|stars|actors|players|leads|with|featuring) ?(?::|\() ?(?P<value>{P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?(?:(?:, and |,? etc|, | and | & |; ?){P}(?: \([^()\n]{{1,40}}\)| as [^\n,.;()]{{1,50}})?){{0,20}})", build=_listed),
    Rule("cast (PLAYERS)", "cast_member", rf"\b(?:cast|company|performances|stars|actors|leads|players|regulars|ensemble),? \((?:[a-z ,'-]{{0,30}})?(?P<value>{P}(?:,? etc|, and {P}|, {P}| and {P}| & {P}){{0,14}})", build=_listed),
    Rule("with PLAYERS in the leads", "cast_member", rf"\bwith {DESCRIPTION}(?P<value>{LIST}) in (?:the |a |an |his |her |their |its )?(?:[a-z-]+ ){{0,2}}(?:leads?|roles?|parts?|cast|cameos?|support|smaller roles)\b", build=_listed),
    Rule("PLAYER in the lead", "cast_member", rf"(?P<value>{P}(?: and {P})?)(?:,| is| are| was| were)? in (?:the |a |an |his |her |their |one of )(?:[a-z'-]+,? ){{0,4}}?(?:leads?|roles?|parts?|cameos?|performances?|supporting)\b", build=_weakly),
    Rule("performance by", "cast_member", rf"\b(?:performances?|portrayals?|turns?|acting|cameos?|role|parts?|appearances?|support|casting|narration|voice work)(?: (?:here|all around|all round|throughout|given|turned in|put in|delivered|provided|as always))?,? (?:by|from|courtesy of|(?<!role )(?<!parts )(?<!part )(?<!support )(?<!appearances )of) (?:(?:both|also|all) )?{DESCRIPTION}(?P<value>{LIST})", build=_weakly),
    Rule("PLAYER's performance", "cast_member", rf"(?P<value>{P}(?: and {P})?)'s? (?:{W},? (?:and )?){{0,5}}?{_PERFORMANCE}(?! of (?:the|this) (?:film|movie))(?:(?:,)? (?:of|as|in) {NAMED})?", build=lambda hit: _performance(hit), presupposed=True),
    Rule("PLAYER's ROLE", "cast_member", rf"(?P<value>{P})'s? (?:{W} ){{0,3}}?(?P<character>[{CHARACTER}{NAME}])(?!')", build=_possessed_role, presupposed=True),
    Rule("PLAYER gives", "cast_member", rf"(?P<value>{P}(?:(?:, {P}){{0,14}},? (?:and|&) {P})?)(?:,? (?:also|however|in particular|especially|of course|too|who|though),?)?(?: [a-z]+ly| also)? (?:{_DOES}|{_EXCEL})", build=_subjects),
    Rule("PLAYER deserved better", "cast_member", rf"(?P<value>{P}(?:(?:, {P}){{0,14}},? (?:and|&) {P})?) (?:really |surely |certainly )?deserve[sd]? (?:so much |much |far )?better", build=_subjects, presupposed=True),
    Rule("lead PLAYER", "cast_member", rf"(?<!original )\b(?:lead(?:ing)? (?:actors?|actress(?:es)?|man|men|lady|ladies|roles?)|(?:co-)?stars?|protagonists?|supporting (?:actors?|actress(?:es)?|players?)|main (?:actors?|stars?|actress)|title role|newcomers?|child actors?|child star|character actors?|character actress(?:es)?|scene-stealers?|comedians?|comedienne)(?:,|:| is| goes to| was| are| here)? {DESCRIPTION}(?P<value>{LIST})", build=_weakly),
    Rule("especially PLAYER", "cast_member", rf"\b(?:acting|performances?|cast|actors?|support(?:ing)?|players)\b(?![^\n.;()]{{0,50}}\b(?:par with|compar|similar|reminiscent|worthy of))[^\n.;()]{{0,50}}\b(?:especially|particularly|notably|including|include|includes|like|with) {DESCRIPTION}(?P<value>{LIST})", build=_weakly),
    Rule("credited player", "cast_member", f"(?P<value>{PERSON})", build=_credited_player, presupposed=True, needs_film=True),
)  # fmt: skip


_IN_TITLE = re.compile(rf" (?:in|from|as [^\n.,;]{{1,40}}? (?:in|from)) \"?([{TITLE}{QUOTED}{NAME}])")


def _is_the_role(hit: Hit) -> Iterator[Draft]:
    """ "Sam Shepard is Eddie": the film's credits must know the player, and the words must name or describe a role."""
    role = _role_alone(hit)
    for m in hit.mentions("value"):
        if role and m.credit is not None and m.credit.acts:
            yield cast_draft(hit, m, role, _to_the_role(hit))


def _role_alone(hit: Hit) -> str:
    """The role of a match; "" where it is what people are in their lives, or a player."""
    role = role_of(hit) or ""
    real = not role or role.split()[-1].lower() in _REALLY_IS
    return "" if real or any(p.kind == PERSON and p.name == role for p in hit.typed.mentions) else role


_ROW_OPENS = re.compile(rf"(?P<first>{P}) (?:is|are|plays?|as) (?:the|a|an|his|her|their)?(?P<words>[^\n.;()]{{3,80}})$")


def _goes_on(hit: Hit) -> Iterator[Draft]:
    """ "A is the sheriff, B the widow": a row of players goes on without its verb."""
    start, (m,) = hit.match.start(), hit.mentions("value")
    opens = _ROW_OPENS.search(hit.typed.shadow, max(hit.typed.line_at(start)[0], start - 120), start)
    sure = opens and (opens["first"] == PERSON or is_role(opens["words"].split(",")[0]))
    role = _role_alone(hit) if sure and acts(m, weak=True) else ""
    if role:
        yield cast_draft(hit, m, role, (m.start, _to_the_role(hit)[1]))


#: What players are in their lives: "Bob Hask is a great actor" tells no role.
_REALLY_IS = frozenset("actor actress performer star director comedian singer dancer genius god goddess legend master veteran writer icon artist fan loser man woman idiot fool dreamer".split())


def _whose_character(hit: Hit) -> Iterator[Draft]:
    (player,), (role,) = hit.mentions("value"), hit.mentions("character")
    if acts(player):
        yield cast_draft(hit, player, role.name)


def _various(hit: Hit) -> Iterator[Draft]:
    yield from (cast_draft(hit, m, hit.words("various")) for m in names(hit) if acts(m))


def _elsewhere(hit: Hit) -> bool:
    """Whether what follows places the performance in another film: "X's role in Fargo"."""
    m = _IN_TITLE.match(hit.typed.shadow, hit.match.end())
    if m is None:
        return False
    (work,) = hit.typed.within(m.start(1), m.end(1))
    return not work.own and (work.kind != NAME or (work.words > 1 and work.name not in phrases_of("places") and is_person(work)))


def _performance(hit: Hit) -> Iterator[Draft]:
    """ "X's performance as Y"."""
    if _elsewhere(hit):
        return
    role = hit.mentions("role")[0].name if hit.has("role") else None
    yield from (cast_draft(hit, m, role) for m in names(hit) if acts(m, weak=True) and not _also_a_role(hit, m))
