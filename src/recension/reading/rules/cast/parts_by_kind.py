"""Players set beside the kind of part that they play: "Bob Hask's drunken surveyor", "Ada Quill (his widow)", "a husband, the ever oily Ned Pell"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import back, quote_from
from recension.reading.rules.cast._parentheses import cast_draft, only_plays
from recension.reading.rules.cast._players import elsewhere
from recension.reading.rules.cast._roles import DESCRIBED, is_role, role_at

_NAME = f"{CHARACTER}{NAME}{PERSON}"
_WORD = re.compile(rf" (?P<word>[{NAME}](?='s| [a-z])|[a-z]+(?:[-'][a-z]+)*)(?P<stop>'s|,(?= )|)")
#: Whom somebody has, and is not: "Quill's long-suffering wife" is played by another.
_KIN = frozenset(
    "wife wives husband son sons daughter daughters brother brothers sister sisters sibling siblings girlfriend boyfriend fiancé fiancée fiance fiancee mistress lover ex-wife ex-husband child children kid kids baby twin twins parent parents "
    "mother father mom dad mum uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepson stepdaughter stepmother stepfather mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law "
    "friend friends buddy pal partner partners boss bosses colleague colleagues neighbor neighbors neighbour neighbours roommate flatmate rival rivals enemy enemies nemesis mentor sidekick "
    "publicist employer employers landlord landlady bodyguards tutor victim victims killer murderer captors captor fans fan companion companions accomplice henchman henchmen "
    "successor predecessor widow guest guests customer customers client clients opponent opponents admirer idol followers pupil pupils student students men women people crew gang family love-interest double stand-in biographer suitor suitors sweetheart officer superior superiors subordinate dog dogs cat cats horse horses pig bear ape youth consists persists exists insists superstar superstars parrot monkey heir heiress "
    "godfather godmother manservant bride groom dresser".split()
)
#: Whom anybody may have about them: "Quill's doctor", but "Quill's drunken doctor" is played by Quill.
_HAD = frozenset("assistant secretary agent manager lawyer attorney accountant therapist psychiatrist shrink bodyguard chauffeur butler maid student man woman doctor nurse dentist cook caddy trainer coach driver host hostess lodger tenant teacher housekeeper servant guard barber tailor priest detective stalker boss jury audience character".split())
#: What players are in their lives, and words for parts that tell no kind.
_NO_KIND = frozenset(
    "actor actress performer star director comedian singer dancer genius god goddess legend master veteran writer icon artist fan lead hero heroine villain villainess protagonist antagonist heavy baddie guy narrator host producer composer head spirit youth figure medium giant lover".split()
)
#: What a word that goes on behind the part must be: something that its bearer does, not what it is the name of.
_DOES = re.compile(r"[.,;:!?)\n—–]|$| (?:[-—–]|(?:who|whose|whom|which|that|and|or|but|is|was|as|in|on|at|from|with|of|to|into|for|by|has|had|gets|got|does|did|when|while|where|never|always|not|[a-z]+ly)\b|(?!(?:being|films?|movies?|pictures?|roles?|parts?|scenes?|lines|songs?|turns|performances?|characters?|days|years)\b)(?:[a-z]+(?:s|ed|ing)|[a-z]+ (?:him|her|them|the|an?|his|their|each|out|off|away|forth))\b)")
_LONGEST = 7  # words


def _kind_from(typed: Typed, at: int, end: int) -> tuple[int, int] | None:
    """Where the words from a place of the shadow on name a kind of person, described or not."""
    start, words = at + 1, 0
    while words < _LONGEST and (m := _WORD.match(typed.shadow, at, end)) is not None:
        if m["word"] in _STOPS:
            return None
        at, words = m.end(), words + 1
        if m["stop"] != "'s" and (_is_kind(m["word"], described=words > 1) or _STAR.search(typed.shadow, start, m.end())) and _DOES.match(typed.shadow, m.end("word")):
            return start, m.end("word")
    return None


#: Whom a story may have as well as a cast: "a fading rock star".
_STAR = re.compile(r"(?:rock|pop|film|movie|porn|opera|soap|football|baseball|silent|country|tv|television|ageing|aging|fading|faded) (?:star|singer|director|producer|actor|actress|writer)$")


_SEVERAL = re.compile(r"(?:[^s]s|men|women|children|people)$")


def _is_kind(word: str, *, described: bool) -> bool:
    """Whether a word names a kind that a player may be in a story; of some kinds only what is described is the player's own."""
    last = word.rpartition("-")[2]
    return is_role(word) and not _SEVERAL.search(word) and not (_KIN | _NO_KIND).intersection((word, last)) and (described or last not in _HAD)


_STOPS = frozenset("of in from with by to for or but who whom whose which that as is was are were be been has had have does did on at into than then when while where if the a an his her their this".split())


@once_a_text
def _likely_players(typed: Typed) -> frozenset[str]:
    """Who plays in the film by the signs of the text, where no credits tell."""
    return frozenset(m.name for m in typed.mentions if m.hand == "cast_member" and m.credit is None)


def _plays(hit: Hit, m: Mention) -> bool:
    return only_plays(m) or m.name in _likely_players(hit.typed)


#: What is like somebody's, or is another's: "in the vein of Quill's surveyor".
_LIKENED = re.compile(r"\b(?:like|unlike|than|vein of|recalls?|recalling|echoes|echoing|remember|remembers|as|from|spoof(?:s|ing)?|parod(?:y|ies|ying)(?: of)?) $")
_IN_ANOTHER = re.compile(rf" (?:in|from|of) \"?[{TITLE}{QUOTED}]")


def _whose_part(hit: Hit) -> Iterator[Draft]:
    """ "Bob Hask's drunken surveyor": of one who only plays in it."""
    (m,) = hit.mentions("value")
    start = hit.match.start()
    if not _plays(hit, m) or _LIKENED.search(hit.typed.shadow, max(0, start - 16), start):
        return
    kind = _kind_from(hit.typed, hit.match.end(), hit.typed.line_at(start)[1])
    if kind is not None and not _IN_ANOTHER.match(hit.typed.shadow, kind[1]):
        a, b = hit.typed.to_view(*kind)
        yield cast_draft(hit, m, hit.typed.text.view[a:b], (m.start, b))


_CLOSED = re.compile(r"\)|[,;] |  ?[-—–]| (?:who|whose|in|with|at|on|torn|trying|out|from)\b")
_TOLD = re.compile(rf"(?P<det>an?|the|his|her|their|its|one of (?:the|his|her|their)|[{_NAME}]'s?)(?= )")


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill (his exasperated widow)": kin and friends too, for the brackets say who she is."""
    (m,) = hit.mentions("value")
    opened = _TOLD.match(hit.typed.shadow, hit.match.end())
    if opened is None or not _plays(hit, m):
        return
    found = _described_to(hit.typed, opened.end())
    if found and _CLOSED.match(hit.typed.shadow, found) and not _IN_ANOTHER.match(hit.typed.shadow, found):
        a, b = hit.typed.to_view(opened.start(), found)
        yield cast_draft(hit, m, hit.typed.text.view[a:b], (m.start, b))


def _described_to(typed: Typed, at: int) -> int:
    """Where words that end in what a person can be end, up to something else; 0 where they do not."""
    last = ""
    for _ in range(_LONGEST):
        m = _WORD.match(typed.shadow, at)
        if m is None or m["word"] in _STOPS:
            break
        last, at = ("" if m["stop"] == "'s" else m["word"]), m.end("word")
        if m["stop"] == "," and is_role(m["word"]):
            break
        at = m.end()
    return at if last and is_role(last) and last not in _NO_KIND else 0


_PART_BEFORE = re.compile(rf"(?<![a-z'])(?<!my )(?<!our ){DESCRIBED}(?:,|:| —| –| -| --) $")
#: Whoever stands so after a trade bears it in life: "the director, the great Ada Quill".
_TRADE = re.compile(r"\b(?:my|our|director|writer|author|producer|composer|star|actor|actress|lead|comedian|singer|one of)\b")


def _apposed(hit: Hit) -> Iterator[Draft]:
    """ "an ex-convict husband, the terrifying Ned Pell,": a player judged, behind the part."""
    (m,) = hit.mentions("value")
    before = back(hit, _PART_BEFORE, 100) if _plays(hit, m) else None
    role = role_at(hit.typed, before) if before else None
    if before and role and not _TRADE.search(before["described"]) and not elsewhere(hit):
        yield cast_draft(hit, m, role, quote_from(hit, before))


RULES: tuple[Rule, ...] = (
    Rule("PLAYER's PART by kind", "cast_member", rf"(?P<value>{PERSON})(?:'s?|’s?)(?= [a-z])", build=_whose_part, presupposed=True),
    Rule("PLAYER (a PART)", "cast_member", rf"(?P<value>{PERSON}) \(", build=_in_brackets, presupposed=True),
    Rule("a PART, the fine PLAYER", "cast_member", rf"\b(?:the|an?) (?:[a-z]+ly )?[a-z]+(?:-[a-z]+)* (?P<value>{PERSON})(?=[.,;:!?)\n—]|$| [—–-])", build=_apposed),
)  # fmt: skip
