"""Players told of as their parts are: "the bride is X", "he befriends X", "X and Y play the boss and the maid"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules._people import P, back, names
from recension.reading.rules.cast._described_rows import OPENS, row_round
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import also_a_role, elsewhere, stands_as_player
from recension.reading.rules.cast._roles import DESCRIBED, is_role, role_at
from recension.reading.rules.world._story_words import FATE, OBJECT_OF

_SOMEBODY = f"[{CHARACTER}{NAME}{PERSON}]"
#: What somebody is by trade or by fame, and no part.
_TRADES = re.compile(
    r"\b(?:directors?|writers?|screenwriters?|producers?|actors?|actress|author|novelist|composer|cinematographer|editor|filmmaker|critic|singer|musician|narrator|star|favou?rite|idol|hero of mine|culprit|genius|"
    r"man (?:behind|responsible)|my|our|your)\b"
)


def _is_player(hit: Hit) -> Iterator[Draft]:
    """ "the bride is Ada Quill": whom the authority knows, behind words for a part."""
    before = back(hit, _PART_BEFORE, 90)
    if before is None or _TRADES.search(before["described"]):
        return
    role = role_at(hit.typed, before)
    for m in names(hit):
        if role and acts(m, weak=True) and not also_a_role(hit, m) and not elsewhere(hit):
            yield cast_draft(hit, m, role, hit.typed.to_view(before.start(), hit.match.end()))


_PART_BEFORE = re.compile(rf"(?<![a-z'])(?<!my ){DESCRIBED}(?: (?:here|this time|in question))?,? (?:is|being)(?: (?:none other than|of course|the|a|an|our|old|good|young|(?:the |a |an )?(?:[a-z]+ly |very |rather |quite |pretty |always[- ]|ever-?)?(?!director|writer|great|real|late|legendary)[a-z-]+))? $")

def _is_named(hit: Hit) -> Iterator[Draft]:
    """ "the Sheik is Ada Quill", "Jill is Cora Lund": a player of the film's, behind a name that its credits lack."""
    (role,), (m,) = hit.mentions("role"), hit.mentions("value")
    plays = m.credit is not None and m.credit.acts and "director" not in m.credit.properties
    chosen = _BEST_BEFORE.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start("role"))
    if plays and m.words > 1 and not (role.own or chosen or elsewhere(hit)):
        yield cast_draft(hit, m, role.name)


#: A likeness or a choice, and nobody's part: "the best Bond is Sean Connery".
_BEST_BEFORE = re.compile(r"\b(?:favou?rite|best|greatest|ideal|only|original|first|real|next|new|another|old|of|by|my|our|your|like|with|poor man's|french|german|british|american|indian|female) $")

#: Where players are told of otherwise than in a story.
_OF_WORK = re.compile(
    r"\b(?:films?|movies?|director|directed|directs|career|oscars?|awards?|born|died|hollywood|studio|documentary|interview\w*|commentary|script|producer|wrote|writes|album|band|concert|novel|book|reviews?|reviewer|critic|"
    r"casting|sequel|remake|footage|audition\w*|sang|album|[12]\d{3})\b"
)


def _of_plot(hit: Hit) -> bool:
    line = hit.typed.line_at(hit.match.start())
    others = names_another(hit.typed, *line)
    return not others and _OF_WORK.search(hit.typed.shadow, *line) is None


#: Where makers "meet", films are likened.
_MEETS = re.compile(r"\bmeets? ?$|\bmeets [\ue001]|\bis (?:trying|killed)$")


def _acts_the_plot(hit: Hit) -> Iterator[Draft]:
    """Somebody whom the authority knows, at what people of stories do: a player named for the part."""
    if not _of_plot(hit) or _MEETS.search(hit.match[0]):
        return
    for m in names(hit):
        in_full = " " in hit.typed.text.view[m.start : m.end]
        if in_full and m.kind == PERSON and (m.credit is None or m.credit.acts) and stands_as_player(hit, m) and not also_a_role(hit, m):
            yield cast_draft(hit, m)


def _respectively(hit: Hit) -> Iterator[Draft]:
    """ "X and Y play the boss and the maid": as many players, parts that are not named."""
    row = row_round(hit)
    if row is not None and all(acts(m) for m, _ in row.pairs):
        whole = hit.typed.to_view(row.start, row.end)
        yield from (cast_draft(hit, m, hit.typed.text.view[slice(*hit.typed.to_view(*part))], whole) for m, part in row.pairs)


def _by_name(hit: Hit) -> Iterator[Draft]:
    """ "A, B and C are his sons, Tom, Ned and Will": as many names behind the kind as players before it."""
    players, parts = hit.mentions("value"), hit.mentions("roles")
    if len(players) == len(parts) and is_role(hit.match["kind"]) and all(acts(m) for m in players):
        yield from (cast_draft(hit, player, part.name) for player, part in zip(players, parts, strict=True))


def _are_players(hit: Hit) -> Iterator[Draft]:
    """ "the lovers, Gus and Moll, are A and B": each is the one in its place."""
    players, parts = hit.mentions("value"), hit.mentions("roles")
    if all(acts(m) for m in players) and not any(m.known or m.own for m in parts):
        yield from (cast_draft(hit, player, part.name) for player, part in zip(players, parts, strict=True))


def _row_of_players(hit: Hit) -> Iterator[Draft]:
    """ "along with A, B and C": who stands in a row with as many of the film's players is one."""
    row = names(hit)
    known = [m for m in row if m.credit is not None and m.credit.acts and "director" not in m.credit.properties]
    if len(known) * 2 < len(row) or back(hit, _NO_ROW_BEFORE, 40) is not None or not _of_plot(hit):
        return
    for m in row:
        if m.credit is None and m.words > 1 and acts(m, weak=True) and not also_a_role(hit, m):
            yield cast_draft(hit, m)


#: A row behind these is of makers, of people likened, or of whoever only might have been in it.
_NO_ROW_BEFORE = re.compile(r"\b(?:by|like|unlike|than|fans of|not|without|instead of|such as|from|between|including director) (?:the )?$")

RULES: tuple[Rule, ...] = (
    Rule("PLAYERS in a row with the film's", "cast_member", rf"(?P<value>{P}(?:, {P}){{1,14}},? (?:and|&) {P})(?!'s)", build=_row_of_players, needs_film=True),
    Rule("NAMES are PLAYERS", "cast_member", rf"(?P<roles>[{CHARACTER}{NAME}] and [{CHARACTER}{NAME}]),? are(?: here| respectively| played by)? (?P<value>{PERSON} and {PERSON})(?=[.,;:!?)\n—]|$)", build=_are_players),
    Rule("the ROLE is PLAYER", "cast_member", rf"(?P<value>{PERSON})(?=[.,;:!?)\n—]|$| (?:and|who|in|as|with|whose)\b)", build=_is_player),
    Rule("NAME is the film's PLAYER", "cast_member", rf"(?:^|[.,;:()—] ?|\b(?:and|while|but|where|whose) )(?:the )?(?P<quote>(?P<role>[{CHARACTER}{NAME}]),? (?:here )?is (?P<value>{PERSON}))(?=[.,;:!?)\n—]|$| (?:and|who|in|whose)\b)", build=_is_named, needs_film=True),
    Rule("PLAYER does, in the plot", "cast_member", rf"(?P<value>{PERSON})(?:,? who)?(?: [a-z]+ly| then| also| soon| now)? {FATE}\b", build=_acts_the_plot),
    Rule("a pale PLAYER does", "cast_member", rf"(?<![a-z'])an? (?:very |rather |impossibly |suitably |barely |newly )?(?!film|movie|picture|new|typical|classic|true|real|good|great|bad|young|couple|few|lot|look|scene|clip|number|shot|reason|shame|fact|way|wonder|moment|time)[a-z]+(?:-[a-z]+)*(?:,? (?:and )?(?!because|when|while|since|where|that|as|if|but|and|like|by|with|of|for|to|in|on|at|from)[a-z-]+)? (?P<value>{PERSON}) (?:(?:[a-z]+ly )?(?!was|has|is|films|movies|pictures|fans|songs|does|scores|vehicles|stories)[a-z]+s (?:[a-z]|[{PERSON}{NAME}{CHARACTER}])|as (?:the|an?|his|her)\b|in (?:a|an|his|her) (?:[a-z-]+ )?(?:wig|uniform|dress|suit|role|turn|mode|make-?up|beard|moustache|mustache))", build=_acts_the_plot),
    Rule("befriends PLAYER", "cast_member", rf"(?:{_SOMEBODY}|\)|\b(?:he|she|who))(?: [a-z]+ly| then| also| soon| and [a-z]+)? (?:{OBJECT_OF}) (?:(?:the|a|an|his|her) (?:[a-z-]+ ){{0,3}})?(?P<value>{PERSON})(?!'s)", build=_acts_the_plot),
    Rule("PLAYERS are the KIN, NAMES", "cast_member", rf"(?P<value>{P}(?:, {P})*,? (?:and|&) {P}) (?:are|play|as|were|played|(?:do|did|are|were|shine|excel|work|make|give)\b[^\n.;:()]{{0,40}} as) (?:the|his|her|their|[{CHARACTER}{NAME}]'s?) (?:[a-z-]+ |{NAME} ){{0,3}}?(?P<kind>[a-z]+),? (?P<roles>[{CHARACTER}{NAME}](?:, [{CHARACTER}{NAME}])*,? (?:and|&) [{CHARACTER}{NAME}])(?=[.,;:!?)\n—]|$| (?:who|in|with|whose|while|but)\b)", build=_by_name),
    Rule("PLAYERS play the ROLE and the ROLE", "cast_member", OPENS, build=_respectively),
)  # fmt: skip
