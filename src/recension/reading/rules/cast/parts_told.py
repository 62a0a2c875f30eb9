"""Players with the part that their sentence tells, by a frame rather than by an order of words.

A player, perhaps an aside, a word that joins them to a part or none, and an article: from there the words run up to the
first that opens something else ("who", "from", "he"), and the last one before it must be what a person can be.
"""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import is_person, names, places_of
from recension.reading.rules.cast._described_rows import row_round
from recension.reading.rules.cast._parentheses import cast_draft
from recension.reading.rules.cast._players import also_a_role, elsewhere, in_rows, seen_as
from recension.reading.rules.cast._roles import is_role
from recension.reading.rules.credits._companies import is_company

_NAME = f"{CHARACTER}{NAME}{PERSON}"
_DETERMINER = rf"(?:the|an?|his|her|their|its|some|one of (?:the|his|her|their)|two|three|[{_NAME}]'s?)"
_STOP = (
    "of in from with by to for and or but who whom whose which that as is was are were be been has had have does did on at into over under than then when while where if though although because so not "
    "he she they it you i we there here out up down off behind beside between against about around after before until without within along through too also again never always whose what how"
)
_STOPS = frozenset(_STOP.split())
#: What a part is said to be at: "a cop sent home".
_PARTICIPLE = re.compile(r"(?:[a-z]+(?:ed|ing)|sent|torn|caught|bent|born|left|lost|drawn|driven|hidden|stuck|set|hellbent|come|gone|fallen|turned|desperate|eager|determined|happy|afraid)$")
_TOKEN = re.compile(rf" ?(?P<token>[{_NAME}](?:'s?|-[a-z]+)?|[a-z0-9]+(?:[-'/][a-z0-9]+)*(?:(?<=s)'(?= ))?)(?P<comma>,?)")
_LONGEST = 8  # words
#: What players are in their lives, or to the one who writes.
_REALLY = re.compile(
    r"(?:actors?|actress(?:es)?|performers?|directors?|writers?|stars?|comedians?|singers?|dancers?|genius|god|goddess|legend|master|veteran|icon|artist|fan|fool|idiot|favou?rite|chameleon|natural|pro|professional|presence|heart|soul|star|"
    r"man|woman|guy|person|reason|revelation|joy|knockout|surprise|star|choice|one|match|villains?|hero|heroine|lead|protagonist|antagonist|movie star)$"
)
_SINGULAR_ONLY = re.compile(r"(?:man|woman|guy|hero|heroine|villain|lead|protagonist)$")
#: A name of the part behind its kind, closed: "her boss Katharine,".
_CLOSED = re.compile(r"(?:'s)?(?:[.,;:)!?\n—-]|$| (?:who|whom|whose|and|is|in|as|with|from|at)\b)")


def _slot(hit: Hit, start: int) -> tuple[str, int] | None:
    """The part told from the determiner at `start` of the shadow on, and where it ends there; None where it tells none."""
    shadow, line_end = hit.typed.shadow, hit.typed.line_at(start)[1]
    opened = _OPENED.match(shadow, start)
    if opened is None:
        return None
    at, words = opened.end(), list[tuple[str, int]]()
    for _ in range(_LONGEST):
        m = _TOKEN.match(shadow, at, line_end)
        if m is None or m["token"] in _STOPS:
            break
        words.append((m["token"], m.end("token")))
        at = m.end()
        if m["comma"] and not _ADJECTIVE_ON.match(shadow, at):
            break
    while words and _PARTICIPLE.match(words[-1][0]) and not is_role(words[-1][0]):
        words.pop()
    if not words:
        return None
    if words[-1][0][0] in _NAME and (named := _named(hit, words)):
        return named
    words = _up_to_its_kind(words)
    if not words or not is_role(words[-1][0]):
        return None
    end = words[-1][1]
    return hit.typed.text.view[slice(*hit.typed.to_view(start, end))], end


def _up_to_its_kind(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The words without what is told of the part behind it: "the painter Mona lives with", "the lodger next door"."""
    for i in range(len(words) - 1, 0, -1):
        if is_role(words[i - 1][0]) and (words[i][0][0] in _NAME or words[i][0] in _WHERE):
            return words[:i]
    return words


_WHERE = frozenset("next upstairs downstairs back home who'd who's who'll".split())


def _named(hit: Hit, words: list[tuple[str, int]]) -> tuple[str, int] | None:
    """The part of "her boss Katharine": its name, where a kind of person stands before it and something closes it."""
    end = words[-1][1]
    if len(words) < 2 or not is_role(words[-2][0]) or not _CLOSED.match(hit.typed.shadow, end):
        return None
    (m,) = hit.typed.within(end - 1, end) or (None,)
    return None if m is None or m.kind == PERSON or not is_person(m) else (m.name, end)


_OPENED = re.compile(_DETERMINER)
_ADJECTIVE_ON = re.compile(r" (?:[a-z]+ly )?[a-z'-]+,? (?:[a-z'-]+ )?[a-z'-]+(?:[.,;:)]|$| (?:who|of|in|from|with|he|she|they)\b)")


def _players(hit: Hit) -> list[Mention]:
    return [m for m in names(hit) if (m.credit.acts if m.credit is not None else m.name in _by_signs(hit.typed))]


@once_a_text
def _by_signs(typed: Typed) -> frozenset[str]:
    """Who plays in the film by the signs of the text, where no credits tell."""
    under_head = _UNDER_HEAD.search(typed.shadow, 0, _HEAD)
    row = typed.within(*under_head.span("value")) if under_head else []
    return frozenset(
        m.name for m in (*typed.mentions, *row) if m in row or (m.hand == "cast_member" and m.credit is None)
    )


#: "Director: Ada Holm.", and on the line below the players' names alone; so far down a text goes its head.
_UNDER_HEAD = re.compile(
    rf"\bdir(?:ector|ected by)?[.:]? ?{PERSON}[^\n]{{0,80}}\n+(?:with |cast:? |starring:? )?(?P<value>{PERSON}(?:, {PERSON}){{2,14}}(?:,? (?:and|&) {PERSON})?)\.?$",
    re.M,
)
_HEAD = 400


def _under_head(hit: Hit) -> Iterator[Draft]:
    """ "A, B, C." below the head of a text that names its director."""
    if hit.match.start() < _HEAD and _UNDER_HEAD.search(hit.typed.shadow, 0, hit.match.end() + 1):
        yield from (cast_draft(hit, m) for m in names(hit) if m.credit is None or m.credit.acts)


_AND_ANOTHER = re.compile(rf",? and (?:the|an?|his|her|their) |(?:,| and|, and) [{_NAME}]")


#: "Ada Quill, Mrs. Foss, has a scene as the nurse": it is not Foss who has.
_MRS = re.compile(r"\bm(?:rs|r|s)\.? ?$")


def _told(hit: Hit, players: list[Mention]) -> Iterator[Draft]:
    if hit.has("be") and hit.match["be"] == "is":
        players = [m for m in names(hit)[-1:] if m in players]  # of "A and B, and C is a cop" only the last one is
    found = _slot(hit, hit.match.start("slot")) if players and not elsewhere(hit) else None
    if found is None or _MRS.search(hit.typed.shadow, max(0, hit.match.start() - 5), hit.match.start()):
        return
    role, end = found
    if hit.has("be") and hit.match["be"] == "are" and len(names(hit)) > 1 and _AND_ANOTHER.match(hit.typed.shadow, end):
        return  # "A and B are the sheriff and the widow"
    if _NOT_AS.search(hit.typed.shadow, hit.match.start("value"), hit.match.start("slot")) or seen_as(hit):
        return
    bare = role.split()[-1].lower()
    if (hit.has("be") and _REALLY.search(bare) and not _goes_on(hit, end)) or any(m.name == role for m in players):
        return
    quote = hit.typed.to_view(hit.match.start("value"), end)
    yield from (cast_draft(hit, m, role, quote) for m in players)


#: "dismisses him as a fool", "shot to fame as the stalker", "an X impersonation as": whoever it is plays nobody so.
_NOT_AS = re.compile(
    r"\b(?:him|her|them|it|me|us|himself|herself|themselves|fame|famous|known|remembered|usually|typically|often|impersonations?|imitations?|type|see|sees|seen|regards?|regarded|dismiss(?:es|ed)?|describes?|described|treats?|treated|hails?|hailed|career|wanted|might|would|should|could) [^\n]{0,30}?(?:as|playing|plays) $|(?<!cast )\b(?:film|movie|picture|role) as $|\bas (?!(?:good|great|fine|strong|solid|effective|convincing|funny) )[a-z-]+ as $"
)
_ON = re.compile(r" (?:who|whom|whose|he|she|they|in the|from|behind|with the|next door)\b")


def _goes_on(hit: Hit, end: int) -> bool:
    """Whether more is told of whom a plain word names: "is the man who", "is the woman next door"."""
    return _ON.match(hit.typed.shadow, end) is not None


#: "Ada Quill and Tom Verrell, her brother, as a preacher and the girl who may be his": two players, two parts.
_AND_BEFORE, _AND_BEHIND = re.compile(rf"(?P<first>[{PERSON}{NAME}]) and $"), re.compile(r" and (?=(?:the|an?|his|her|their) )")


def _are_two_parts(hit: Hit) -> list[Draft]:
    """Two players, each with one of the two parts behind; none where there are not two of both."""
    before = _AND_BEFORE.search(hit.typed.shadow, max(0, hit.match.start() - 6), hit.match.start())
    first = _slot(hit, hit.match.start("slot")) if before else None
    between = _AND_BEHIND.match(hit.typed.shadow, first[1]) if first else None
    second = _slot(hit, between.end()) if between else None
    if before is None or first is None or second is None:
        return []
    players = [*hit.typed.within(before.start("first"), before.end("first")), *_players(hit)]
    quote = hit.typed.to_view(before.start("first"), second[1])
    return [cast_draft(hit, m, role, quote) for m, (role, _) in zip(players, (first, second), strict=False)]


def _is_part(hit: Hit) -> Iterator[Draft]:
    if drafts := _are_two_parts(hit):
        yield from drafts
    elif row_round(hit) is None and not _KIN_OF.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start()):
        yield from _told(hit, _players(hit))


#: "Tova Lind, niece of Ada Quill, is the nurse": the part is the niece's.
_KIN_OF = re.compile(r", (?:the )?(?:[a-z]+ )?(?:niece|nephew|son|daughter|brother|sister|cousin|wife|husband|widow|father|mother|grandson|granddaughter|pupil|prot[eé]g[eé]e?) of $")


#: Where parts have been told in a sentence, the next ones need no verb.
_ROW_OPENS = re.compile(rf"[{PERSON}{NAME}][^\n.;]{{0,70}}? (?:is|are|was|were|plays?|as|gets|has|makes|gives us|supports?)\b|\b(?:with|stars|starring|features|cast)\b|\(")


def _without_verb(hit: Hit) -> Iterator[Draft]:
    """ "A is the sheriff, a very young B the deputy": the row goes on without its verb."""
    line = hit.typed.line_at(hit.match.start())[0]
    if not _ROW_OPENS.search(hit.typed.shadow, max(line, hit.match.start() - 260), hit.match.start()):
        return
    players = [m for m in _players(hit) if " " in hit.typed.text.view[m.start : m.end]]
    yield from _told(hit, players or _uncredited(hit) if hit.typed.known.sure else players)


def _uncredited(hit: Hit) -> list[Mention]:
    """People whom the credits of a sure film lack, all of a row or none."""
    players = [m for m in names(hit) if m.credit is None and _whole(hit, m) and not also_a_role(hit, m)]
    return players if len(players) == len(names(hit)) else []


_PLACES = phrases_of("places")


def _may_be_somebody(hit: Hit, m: Mention) -> bool:
    """Whether a name behind "as" or "is" may be that of somebody in the story."""
    if m.kind == CHARACTER:
        return True
    return m.kind == NAME and m.words < 4 and is_person(m) and m.name not in _PLACES and not is_company(m) and not m.name.isupper()


def _as_somebody(hit: Hit) -> Iterator[Draft]:
    """ "X walks out of the desert as Travis"."""
    (role,) = hit.mentions("role")
    if in_rows(hit, of_several=False) or _NOT_AS.search(hit.typed.shadow, hit.match.start(), hit.match.start("role")) or seen_as(hit):
        return
    if _may_be_somebody(hit, role) and not elsewhere(hit):
        yield from (cast_draft(hit, m, role.name) for m in _players(hit) if m.name != role.name)


def _known_is_somebody(hit: Hit) -> Iterator[Draft]:
    """ "X is Travis": of somebody whom the authority knows, and whom the film's credits lack."""
    (m,), (role,) = hit.mentions("value"), hit.mentions("role")
    named = _may_be_somebody(hit, role) and not role.known and len(places_of(m, hit.typed)) < _OFTEN
    if (
        m.credit is None
        and (_whole(hit, m) or m.name in _by_signs(hit.typed))
        and named
        and not also_a_role(hit, m)
        and not elsewhere(hit)
    ):
        yield cast_draft(hit, m, role.name)


def _known_is_part(hit: Hit) -> Iterator[Draft]:
    """ "X and Y are the killers": the same of parts by kind."""
    if players := _uncredited(hit):
        yield from _told(hit, players)


_OFTEN = 4


def _whole(hit: Hit, m: Mention) -> bool:
    return m.kind == PERSON and " " in hit.typed.text.view[m.start : m.end]


_ROW = rf"{PERSON}(?:(?:, and |, | and | & ){PERSON}){{0,3}}"
_ASIDE = rf"(?:, (?!and\b|but\b|or\b|as\b|[{_NAME}])[^\n,.;:()]{{3,60}},| \([^()\n]{{1,80}}\)|,)?"
_BEHIND = r"(?=[.,;:!?)\n—]|$| (?:and|but|who|with|in|—)\b)"
_BETWEEN = r"(?:,? (?!as\b)[a-z'-]+){1,9}?,?"

RULES: tuple[Rule, ...] = (
    Rule("PLAYERS under the head", "cast_member", rf"^(?P<value>{PERSON}(?:, {PERSON}){{2,14}}(?:,? (?:and|&) {PERSON})?)\.?$", build=_under_head),
    Rule("PLAYER is a PART", "cast_member", rf"(?P<value>{_ROW}){_ASIDE} (?:(?P<be>is|are) (?:also |again |here )?|(?:gives us|makes|contributes|creates|sketches|etches|conjures(?: up)?|supplies|offers)(?: us)? (?=an? ))(?=(?P<slot>{_DETERMINER}) )", build=_is_part),
    Rule("PLAYER as a PART", "cast_member", rf"(?P<value>{PERSON}){_ASIDE}(?: [a-z'-]+){{0,6}} (?:as|plays|playing|portraying|portrays) (?=(?P<slot>{_DETERMINER}) )", build=_is_part),
    Rule("PLAYER a PART, in a row", "cast_member", rf"(?P<value>{_ROW}) (?=(?P<slot>{_DETERMINER}) )", build=_without_verb),
    Rule("PLAYER, at something, as NAME", "cast_member", rf"(?P<value>{PERSON}){_BETWEEN} (?:as|for playing) (?P<role>[{NAME}{CHARACTER}]){_BEHIND}", build=_as_somebody),
    Rule("known PLAYER is NAME", "cast_member", rf"(?P<value>{PERSON}){_ASIDE} is (?P<role>[{NAME}{CHARACTER}]){_BEHIND}", build=_known_is_somebody, needs_film=True),
    Rule("known PLAYER is a PART", "cast_member", rf"(?P<value>{_ROW}) (?P<be>is|are) (?:also )?(?=(?P<slot>{_DETERMINER}) )", build=_known_is_part, needs_film=True),
)  # fmt: skip
