"""Who plays whom: a player together with a role."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import DESCRIPTION, KNOWN_FROM, LIST, ROW, P, W, back, names, quote_from
from recension.reading.rules.cast._apposed import of_the_apposed
from recension.reading.rules.cast._likened import is_a_word, is_likened
from recension.reading.rules.cast._parentheses import (
    ANY_NAME,
    acts,
    cast_draft,
    described_in_parentheses,
    in_parentheses,
    only_plays,
)
from recension.reading.rules.cast._players import (
    A_WORK,
    IN_LIFE,
    INSTRUMENT,
    PERFORMS,
    PLAYED,
    TAKEN_FOR,
    elsewhere,
    in_rows,
    seen_as,
    stands_as_player,
)
from recension.reading.rules.cast._role_before import role_before
from recension.reading.rules.cast._roles import (
    ROLE,
    ROLE_OF,
    described_end,
    is_role,
    role_at,
    role_name,
    role_of,
)
from recension.values import fold


def _of_the_kind(hit: Hit, m: Mention) -> bool:
    """Whether an unknown name has an article before it, as bands and shows have and players have not."""
    return m.kind == NAME and m.credit is None and hit.typed.text.view[max(0, m.start - 4) : m.start].lower() == "the "


def _of_the_story(m: Mention) -> bool:
    """Whether a given name alone rather is somebody's of the story: "Lois as a reporter"."""
    return m.kind == NAME and m.words == 1 and m.credit is None and fold(m.name) in _GIVEN


def _has_its_own(hit: Hit) -> bool:
    """Whether what looks like a role is somebody who has one: "Asians, as Ned Voss' Sergeant Tarn calls them"."""
    return hit.has("role") and hit.typed.shadow.startswith("' ", hit.match.end("role"))


_FOR_MAKERS = re.compile(r"\b(?:films?|movies?|pictures?|parts?|roles?|work|job) (?:for|with|by) $")


#: "the script by Ada Quill as A. Quill": a maker by another name.
_BILLED_MAKER = re.compile(r"\b(?:scripts?|screenplay|written|directed|produced|music|scored?|composed|photographed|shot|edited|story) by $")


def _player_and_role(hit: Hit) -> Iterator[Draft]:
    """Players of the group `value` with the role; two players share it, unless as many roles stand in a row."""
    players = [m for m in names(hit) if acts(m) and not _of_the_kind(hit, m) and not is_a_word(hit, m)]
    if hit.has("verb") and _FOR_MAKERS.search(hit.typed.shadow, max(0, hit.match.start() - 16), hit.match.start()) and not any(
        m.credit is not None and m.credit.acts for m in players
    ):
        return  # "in her third film for Quill, playing a nun": whoever it was for plays nobody
    if not hit.has("verb") and (seen_as(hit) or _BILLED_MAKER.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start())):
        return
    if is_likened(hit) or _has_its_own(hit):
        return
    roles = [r for m in hit.mentions("roles") if (r := role_name(m, hit.typed)) is not None] if hit.has("roles") else []
    if len(roles) > 1 and len(roles) == len(players):
        yield from (cast_draft(hit, p, r) for p, r in zip(players, roles, strict=True))
        return
    if not hit.has("verb") and hit.has("described"):
        players = [m for m in players if not _of_the_story(m)]
    if hit.has("verb") and hit.match["verb"].endswith("s"):
        players = players[-1:]
    if not roles and in_rows(hit, of_several=len(players) > 1):
        return
    role = roles[0] if roles else role_of(hit)
    judged = (
        hit.has("verb")
        and hit.match["verb"].startswith("portray")
        and hit.typed.shadow.startswith(" as ", hit.match.end())
    )
    if judged or elsewhere(hit) or _ROLE_IS_PLAYED.match(hit.typed.shadow, hit.match.end()):
        return
    if role is not None and not any(p.name == role or _is_billed(hit, p, role) for p in players):
        yield from (cast_draft(hit, p, role, _to_the_role(hit)) for p in players)


def _to_the_role(hit: Hit) -> tuple[int, int]:
    """The quote up to the described role's end."""
    return hit.typed.to_view(hit.match.start(), _to_the_role_ends(hit))


def _to_the_role_ends(hit: Hit) -> int:
    end = described_end(hit.typed, hit.match) if hit.has("described") else 0
    return max(end, hit.match.end())


_AND_ANOTHER = re.compile(rf",? and (?:the|an?|his|her|their) |(?:,| and|, and) {ANY_NAME}")


def _is_billed(hit: Hit, player: Mention, role: str) -> bool:
    """Whether brackets only tell how a player is billed: "Gar (Bob Hask as Robert Hask)"."""
    return hit.typed.shadow[hit.match.start() - 1 : hit.match.start()] == "(" and player.name.split()[-1] == role.split()[-1]


#: "the director portrays General Custer (Errol Flynn)": another plays the role.
_ROLE_IS_PLAYED = re.compile(rf" \({P}\)| version\b")


#: "they were funny to me as a kid": somebody else is meant.
_TO_US = re.compile(r"\b(?:me|my|we|us|you)\b")


#: "met Marsh when she was working as a nurse": somebody's life, and no part.
_IN_LIFE = re.compile(r"\b(?:when|while|where|after|before) (?:he|she|they)\b")


def _excels(hit: Hit) -> Iterator[Draft]:
    """ "X turns in good work as Y": between the player and "as" the words must speak of playing."""
    role = hit.match.start("role") if hit.has("role") else hit.match.start("described")
    between = hit.typed.shadow[hit.match.end("value") : role]
    barred = _TO_US.search(between) or TAKEN_FOR.search(between) or _IN_LIFE.search(between)
    if PERFORMS.search(between) and not barred and all(stands_as_player(hit, m) for m in names(hit)):
        yield from of_the_apposed(hit, _player_and_role(hit))


def _serves(hit: Hit) -> Iterator[Draft]:
    """ "X serving as hostess": a part without its article, of whom the authority knows."""
    if is_role(hit.match["described"]) and not is_likened(hit) and not elsewhere(hit):
        start, end = hit.span("value")[0], hit.span("described")[1]
        yield from (cast_draft(hit, m, hit.words("described"), (start, end)) for m in names(hit) if m.kind == PERSON and acts(m))


def _described_or_bare(hit: Hit) -> Iterator[Draft]:
    """As `_player_and_role`, but the player acts also where what follows is no role."""
    found = list(of_the_apposed(hit, _player_and_role(hit)))
    if not found and not is_likened(hit) and not INSTRUMENT.match(hit.typed.shadow, hit.match.end("verb")):
        found = [cast_draft(hit, p) for p in names(hit) if acts(p, weak=True)]
    yield from found


_MUSIC_BEFORE = re.compile(rf"\b(?:songs?|music|scores?|themes?|tunes?|numbers|guitars?|pianos?|drums|cello|violin|organ|pipes|flutes?|harmonica|zither|saxophone|trumpets?|sitar|banjo|mandolin|accordion|harp|theremin|horns?)(?: (?:by|from|of) [{PERSON}{NAME}{CHARACTER}])?,? (?:is |are |was |were |all )?$")


def _played_by(hit: Hit) -> Iterator[Draft]:
    """ "the sheriff, played by X"; without a role the player alone."""
    if back(hit, _MUSIC_BEFORE, 24) is not None:
        return  # "the songs, played by a band called X"
    before = role_before(hit)
    role = role_at(hit.typed, before) if before else None
    quote = quote_from(hit, before) if before and role else None
    for m in names(hit):
        yield cast_draft(hit, m, role, quote)


_RANKS = words_of("honorifics") - words_of("players_titles")


#: "Quill's brother Ned": the part of somebody else.
_HIS_KIN = re.compile(r" (?:brother|sister|wife|husband|son|daughter|mother|father|friend|girlfriend|boyfriend|uncle|aunt|cousin|fianc[eé]e?|best friend|roommate|neighbou?r) .$")


def _possessed_role(hit: Hit) -> Iterator[Draft]:
    """ "Joanne Dru's Denver": a player's before a role of the film."""
    (player,), (role,) = hit.mentions("value"), hit.mentions("character")
    if elsewhere(hit) or A_WORK.search(hit.match[0]) or _HIS_KIN.search(hit.match[0]):
        return
    known = role.kind == CHARACTER and (player.words > 1 if player.credit is None else player.credit.acts)
    ranked = role.words > 1 and fold(role.name).partition(" ")[0] in _RANKS and player.kind == PERSON and player.credit is None
    named = role.kind == NAME and ((role.words == 2 and not role.known and only_plays(player)) or ranked)
    if known or named or (player.credit is not None and player.credit.acts and role.kind == NAME and role.words == 1):
        yield cast_draft(hit, player, role.name)


#: What players are in their lives: "Bob Hask is a great actor" tells no role.
_REALLY_IS = frozenset(
    "actor actress performer star director comedian singer dancer genius god goddess legend master veteran writer icon artist fan loser man woman idiot fool dreamer".split()
)


def _role_alone(hit: Hit) -> str:
    """The role of a match; "" where it is what people are in their lives, or a player."""
    role = role_of(hit) or ""
    real = not role or role.split()[-1].lower() in _REALLY_IS
    return "" if real or any(p.kind == PERSON and p.name == role for p in hit.typed.mentions) else role


def _is_the_role(hit: Hit) -> Iterator[Draft]:
    """ "Sam Shepard is Eddie": the film's credits must know the player, and the words must name or describe a role.

    Of a row only the last one "is" it.
    """
    role = _role_alone(hit)
    row = hit.mentions("value")
    if len(row) > 1 and _AND_ANOTHER.match(hit.typed.shadow, _to_the_role_ends(hit)):
        return  # "A and B are the sheriff and the widow"
    for m in row if hit.match["verb"] == "are" else row[-1:]:
        if role and m.credit is not None and m.credit.acts:
            yield cast_draft(hit, m, role, _to_the_role(hit))


_ROW_OPENS = re.compile(
    rf"(?P<first>{P}) (?:is|are|plays?|as) (?:the|a|an|his|her|their)?(?P<words>[^\n.;()]{{3,80}})$"
)


#: "The cast is as strong: from A the friend of a friend; B the wife; …": the words of a cast open a row as well.
_CAST_TOLD = re.compile(
    rf"\b(?:cast|players|performers|ensemble|actors|performances|support)\b[^\n.;:]{{0,50}}(?::|—|--| -|,? with|,? from|,? including) (?:from |also )?{P} (?:the|an?|his|her) [^\n.:()]*$"
)
_DESCRIBES = re.compile(r",| (?:with|who|whose|in|on|at|from|of)\b")


def _goes_on(hit: Hit) -> Iterator[Draft]:
    """ "A is the sheriff, B the widow": a row of players goes on without its verb."""
    start, (m,) = hit.match.start(), hit.mentions("value")
    opens = _ROW_OPENS.search(hit.typed.shadow, max(hit.typed.line_at(start)[0], start - 120), start)
    sure = opens and (opens["first"] == PERSON or is_role(_DESCRIBES.split(opens["words"])[0]))
    sure = sure or back(hit, _CAST_TOLD, 300) is not None
    role = _role_alone(hit) if sure and acts(m, weak=True) else ""
    if role and not IN_LIFE.match(hit.typed.shadow, hit.match.end("value")):
        yield cast_draft(hit, m, role, (m.start, _to_the_role(hit)[1]))


def _whose_character(hit: Hit) -> Iterator[Draft]:
    (player,), (role,) = hit.mentions("value"), hit.mentions("character")
    if acts(player):
        yield cast_draft(hit, player, role.name)


def _various(hit: Hit) -> Iterator[Draft]:
    yield from (cast_draft(hit, m, hit.words("various")) for m in names(hit) if acts(m))


_PLAYS = r"(?:plays|play|played|playing|portrays|portray|portrayed|portraying|essays|essaying|voices|voicing|voiced|impersonates|embodies|limns|inhabits|assays)"


_GIVEN = words_of("given_names")
#: How somebody is billed, by another name.
_BILLED = rf",? (?:billed |credited |here )?as (?:[a-z]+ )?{P}|,? (?:aka|a\.k\.a\.) (?:[a-z]+ )?{P}"

RULES: tuple[Rule, ...] = (
    Rule("PLAYER is ROLE", "cast_member", rf"(?P<value>{PERSON}(?:(?:, and |, | and | & ){PERSON}){{0,4}})(?:, (?!and\b|but\b|or\b|as\b|like\b)[a-z][^\n.;:()]{{3,150}}?,| \([^()\n]{{1,140}}\)| ?[—–-]{{1,2}} ?[^\n.;:()—]{{3,120}}? ?[—–]{{1,2}}|,? who(?= is (?![a-z]+ing\b)))? (?P<verb>is|are) (?:also |again |cast as |simply |respectively )?{ROLE}(?! and [{CHARACTER}{NAME}](?! (?:is|plays)\b))(?=[.,;:!?)\n—]|$| (?:and|who|in|with|but|that|whose|on|at|trying|sent|hired|named|looking|torn|out|living|working|forced)\b)", build=_is_the_role),
    Rule("and PLAYER the ROLE", "cast_member", rf"[,;] (?:and )?(?P<value>{P}),?(?: in (?:his|her) [a-z -]{{3,24}},| [a-z]+ years old,)? (?=(?:the|a|an|his|her|their) ){ROLE}(?=[.,;:!?)\n—]|$| (?:and|who|with|whose)\b)", build=_goes_on),
    Rule("PLAYER's character NAME", "cast_member", rf"(?P<value>{P})(?:'s? character,? (?:named |called |is |\()?| character \()(?P<character>[{CHARACTER}{NAME}])(?=[.,;:)!?\n]|$| (?:is|has|who|and|gets|goes)\b)", build=_whose_character, presupposed=True),
    Rule("PLAYERS as various characters", "cast_member", rf"(?P<value>{ROW}) as (?P<various>(?:various|several|multiple|assorted|many|part of the|members of the|some of the) (?:[a-z-]+ ){{0,5}}?(?:characters|roles|parts|voices|crew|team|gang|soldiers|prisoners|cops|thugs|villagers|servants))\b", build=_various),
    Rule("ROLE (PLAYER)", "cast_member", rf"(?P<before>{ANY_NAME})(?: [\"'][{QUOTED}{TITLE}])?['\"]?,? [(\[{{](?P<pre>[^()\[\]{{}}\n{CHARACTER}{NAME}{PERSON}]{{0,60}})(?P<inside>{ANY_NAME})(?:{_BILLED})?(?P<post>[^()\[\]{{}}\n{CHARACTER}{NAME}{PERSON}]{{0,40}}(?=[)\]}}])|(?=,? (?:who|whose|here|looking|best known|fresh|later|in (?:an?|his|her|one)|as always|making|doing|(?:late|star|the star|veteran|fresh|also|that guy|the guy|alum|one) of|better known|known|famous|remembered|formerly|of all people|no less|the same)\b| ?(?:--|—|–)))[)\]}}]?", build=in_parentheses, presupposed=True),
    Rule("described ROLE (PLAYER)", "cast_member", rf" [({{](?P<pre>[^(){{}}\n{CHARACTER}{NAME}{PERSON}]{{0,60}})(?P<value>{P}(?:(?:, and |, | and | & ){P}(?=[,)]| and | & )){{0,7}})[^()\n{CHARACTER}{NAME}{PERSON}]{{0,40}}\)?", build=described_in_parentheses, presupposed=True),
    Rule("PLAYERS as ROLES", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}},? (?:and|&) {P})(?:[^\n.;:()]{{0,40}})? (?<!as well )(?:as|are|play|played|portray|playing) (?:respectively )?(?:the )?(?:titular |[a-z-]+ (?=[{NAME}{CHARACTER}]))?(?P<roles>{ANY_NAME}(?:, (?:the )?{ANY_NAME}){{0,14}},? (?:and|&) (?:the )?{ANY_NAME})", build=_player_and_role),
    Rule("PLAYERS as ROLES respectively", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}},? (?:and|&) {P})[^\n.;:()]{{0,110}}? (?:as|play|played|portray|playing) (?:the )?(?:titular |[a-z-]+ (?=[{NAME}{CHARACTER}]))?(?P<roles>{ANY_NAME}(?:, {ANY_NAME}){{0,14}},? (?:and|&) {ANY_NAME}),? respectively", build=_player_and_role),
    Rule("PLAYER as ROLE", "cast_member", rf"(?P<value>{P})(?: \([^\n.;:()]{{0,80}}\)| [^\n.;:()]{{0,24}}\))?,? \(?as {ROLE}", build=_player_and_role),
    Rule("PLAYER serves as ROLE", "cast_member", rf"(?P<value>{P})(?: \([^\n;:()]{{0,80}}\))?,? (?:who )?(?:here |also )?(?:serves?|serving|doubles?|doubling|acts|acting|returns|returning|seen|cast|miscast|guesting|guest-starring|popping up|turning up|showing up|co-starring) as (?:(?!the\b|an?\b|his\b|her\b)[a-z-]+ ){{0,3}}?(?P<described>[a-z]+(?:-[a-z]+)*)(?=[.,;:!?)\n—]|$| (?:and|who|in|with|of|to|at)\b)", build=_serves),
    Rule("PLAYER does well as ROLE", "cast_member", rf"(?P<value>{P})(?: \([^\n.;:(){CHARACTER}{NAME}{PERSON}]{{0,80}}\))?,? (?!as\b|but\b|(?:had|has) (?:first |originally |once )?cast\b|(?:had |has |first |originally |once )*(?:wanted|imagined|conceived|envisaged)\b)(?:(?!(?:as|who|that|played?|plays)\b)[a-z0-9',-]+ ){{1,9}}?(?<!good )(?<!as well )(?<!such )(?<!soon )(?<!much )as (?!do(?:es)?\b|did\b|is\b|are\b|was\b|were\b){ROLE}(?=[.,;:!?)\n—]|$| (?:and|who|in|with|but|that|whose|which|opposite|from|to|of|at|on|for|alongside|than|while|though)\b)", build=_excels),
    Rule("PLAYER plays ROLE", "cast_member", rf"(?P<value>{P}(?:,? (?:and|&) {P})?)(?:,? \([^\n.;:()]{{0,60}}\))?(?:, (?!and\b|but\b|or\b|as\b|who\b|play)[a-z][^\n.;:()]{{3,55}}?,|, (?:neither|both|each|who) [^\n.;:()]{{3,120}}?(?<![{P[1:-1]}]),|(?: ?--| —|—| –) ?[^\n.;:()—–]{{3,70}}?(?:--|—|–))?(?:,? who|(?: ?--| —|—| –| -) ?who|,(?= (?:here |again |also )?(?:play|portray|essay|voic)ing))? ?(?<=[ —–-])(?:(?:also|only|again|here|has|both|himself|herself|[a-z]+ly|is|was|does) ){{0,2}}(?P<verb>{_PLAYS}) (?:[a-z]+ly )?(?:the (?:role|part|character) of )?{ROLE}", build=_described_or_bare),
    Rule("PLAYER gives the voice of ROLE", "cast_member", rf"(?P<value>{P}) (?:also |again )?(?:supplies|supplied|provides?|provided|lends?|lent|does|did|gives?|gave|is|was)(?: (?:his|her|the|an?))?(?: [a-z-]+){{0,3}}? (?:voices?|tones|drawl|baritone|growl|rasp|pipes|larynx|vocals) (?:of|for|to|behind) {ROLE_OF}", build=_player_and_role),
    Rule("ROLE played by", "cast_member", rf"\b{PLAYED}(?: [a-z',-]+){{0,8}}? by {KNOWN_FROM}{DESCRIPTION}(?P<value>{LIST})", build=_played_by),
    Rule("role of ROLE", "cast_member", rf"(?P<value>{P})(?:(?:(?: [a-z'-]+){{0,7}}?|,) (?:in|to|takes on|has|plays|tackles|takes|assumes|with|through|fills|lands|gets|inherits|attacks|relishes|makes the most of|undertakes)|(?= the (?:[a-z-]+ )?(?:role|part) of)|(?= that of [{NAME}{CHARACTER}])) (?:the|his|her|that)? ?(?:(?:[a-z-]+ )?(?:role|part|character) )?of {ROLE_OF}", build=_player_and_role),
    Rule("role of ROLE went to", "cast_member", rf"\b(?:role|part|character) of {ROLE_OF},? (?:went to|goes to|(?:is|was) (?:taken|handled|filled|essayed) by|fell to|falls to|(?:is|was) given to|(?:is|was) in the hands of|belongs to) {DESCRIPTION}(?P<value>{P})", build=_player_and_role),
    Rule("PLAYER's character is named", "cast_member", rf"(?P<value>{P})(?:'s? (?:[a-z-]+ )?(?:character|role|part)(?: here)? is (?:named|called)|,? (?:here )?(?:plays|is|portrays) (?:a|an|the) (?:character|man|woman|fellow|girl|boy) (?:named|called)) (?P<role>{ANY_NAME})(?!'s)", build=_player_and_role),
    Rule("PLAYER is called", "cast_member", rf"(?P<value>[{PERSON}]) is (?:called|named) (?P<role>{ANY_NAME})(?!'s)", build=_player_and_role),
    Rule("PLAYER's ROLE", "cast_member", rf"(?P<value>{P})'s? (?:{W} ){{0,3}}?(?P<character>[{CHARACTER}{NAME}])(?!')", build=_possessed_role, presupposed=True),
)  # fmt: skip
