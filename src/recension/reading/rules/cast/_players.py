"""What the rules about players share: whether a name stands as a player's, and of which film."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import P, at_work, is_person, names, places_of
from recension.reading.rules.cast._described_rows import row_round
from recension.reading.rules.cast._parentheses import ANY_NAME, acts, cast_draft
from recension.reading.rules.cast._roles import role_first

#: What makers have: "Ada Quill's camera turns the sky red" tells of no player's turns.
TOOLS = r"(?:camera|lens|script|screenplay|score|music|plot|story|novel|book|play)"

_STANDS_OTHERWISE = re.compile(
    r"(?:\b(?:the|than|like|unlike|to|for|novel by|curse of)|director|composer|writer|producer|editor|cinematographer|cameraman|designer|novelist|author) $"
)


def stands_as_player(hit: Hit, m: Mention) -> bool:
    """Whether a name of weak evidence stands as persons do: no article before it, no maker's "by"."""
    if m.credit is not None:
        return True
    before = hit.typed.text.lower[max(0, m.start - 18) : m.start]
    return not _STANDS_OTHERWISE.search(before)


def in_full(hit: Hit, m: Mention) -> bool:
    """Whether a name is written with more than one word."""
    return " " in hit.typed.text.view[m.start : m.end]


def weakly(hit: Hit) -> Iterator[Draft]:
    yield from (
        cast_draft(hit, m)
        for m in names(hit)
        if acts(m, weak=True) and stands_as_player(hit, m) and not also_a_role(hit, m)
    )


def also_a_role(hit: Hit, m: Mention) -> bool:
    """Whether the text itself shows the name to be a role, played by another, or a maker's."""
    if m.credit is not None:
        return False
    shadow = hit.typed.shadow
    return is_played(hit, m) or any(_MADE.search(shadow[max(0, p - 24) : p]) for p in places_of(m, hit.typed))


def is_played(hit: Hit, m: Mention) -> bool:
    """Whether a player stands beside the name somewhere in the text, as beside a role."""
    shadow, typed = hit.typed.shadow, hit.typed
    pairs = filter(None, (_PAIRED.match(shadow, place + 1) for place in places_of(m, typed)))
    return any(role_first(m, typed.within(pair.end() - 1, pair.end())[0], typed) for pair in pairs)


_PAIRED = re.compile(rf"(?: \([^()\n]{{0,30}}?|,? (?:is |was )?(?:[a-z]+ly )?played by ){P}")
_MADE = re.compile(
    r"(?:\bdirect(?:or|ed by)|written by|script by|screenwriter|produced by|novelist|author|novel by|book by|based on)(?: the| a)? $|\bas (?:the |a |an )?$"
)
_IN_TITLE = re.compile(rf" (?:in|from|as [^\n.,;]{{1,40}}? (?:in|from)) \"?([{TITLE}{QUOTED}{NAME}])")


_IN_OTHERS = re.compile(
    r" (?:in|from) (?:both|all|other|those|these|either|(?:his|her) (?:other|earlier|previous)|(?:the|any) (?:other|earlier|two|three)) "
    rf"(?:[a-z-]+ |[{PERSON}{NAME}](?:'s)? ){{0,2}}(?:films|movies|pictures|comedies|westerns|thrillers)\b"
)


def elsewhere(hit: Hit) -> bool:
    """Whether what follows places the performance in another film: "X's role in Fargo"."""
    if _IN_OTHERS.match(hit.typed.shadow, hit.match.end()):
        return True
    m = _IN_TITLE.match(hit.typed.shadow, hit.match.end())
    if m is None:
        return False
    (work,) = hit.typed.within(m.start(1), m.end(1))
    return not work.own and (
        work.kind != NAME or (work.words > 1 and work.name not in phrases_of("places") and is_person(work))
    )


def of_films(m: Mention, hit: Hit) -> bool:
    """Whether somebody is of the film world: by the authority, the credits, or what the text shows them at."""
    if m.credit is None and is_played(hit, m):
        return False
    return m.kind == PERSON or m.credit is not None or (m.words > 1 and m.kind == NAME and m.name in at_work(hit.typed))


_SEEN_AS = re.compile(
    r"\b(?:portray(?:s|ed|ing)?|plays?|played|playing|paints?|depicts?|presents?|shows?|views?|sees?|regards?|treats?|describes?|remembers?|knows?|know|think of|hails?|dismiss(?:es)?|picture|imagine|such|as) $"
)


def seen_as(hit: Hit) -> bool:
    """Whether somebody is only shown or taken for something: "portrays Quill as a fool", "treats him as"."""
    return _SEEN_AS.search(hit.typed.shadow, max(0, hit.match.start() - 16), hit.match.start()) is not None


#: What somebody is said to be, or came to be in life, and does not play: "was listed by the papers as a spy".
TAKEN_FOR = re.compile(
    r"(?:^|\b(?:is|was|were|are|be|been|being|got|gets)) ?(?:(?:[a-z]+ly|also|once|later|first|long|still) ){0,2}"
    r"(?:(?:listed|named|reported|given|accused|acknowledged|recogni[sz]ed|identified) by|described|regarded|(?<!best )known|remembered|viewed"
    r"|perceived|treated|considered|thought of|hailed|celebrated|revered|branded|denounced|exposed|unmasked|arrested|convicted"
    r"|sentenced|executed|imprisoned|hired|trained|educated|elected|appointed|recruited|drafted|employed|born|raised|brought up"
    r"|buried|wounded|dismissed|labell?ed|marketed|promoted|touted|pegged|registered|accepted)\b"
)
_ROW_BEFORE = re.compile(rf"{P}(?:,| and|, and| &) $")
_ROW_AFTER = re.compile(rf",? (?:and|&) {ANY_NAME}(?!,? (?:as|is|was|plays?) )(?! \()")


def in_rows(hit: Hit, *, of_several: bool) -> bool:
    """Whether player and role stand in rows of as many, "A and B as C and D": others pair those up."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    if row_round(hit) is not None:
        return True
    return _ROW_AFTER.match(shadow, end) is not None and (
        of_several or _ROW_BEFORE.search(shadow, max(0, start - 8), start) is not None
    )


#: What a player is apart from the part: "Sela Kaur, a real cellist who had never acted, is Olga".
IN_LIFE = re.compile(r",? an? (?:[a-z-]+ ){0,2}?(?:real|real-life|actual|genuine|non-?professional|professional|first-time|former)\b|[^\n.;]{0,50} who (?:had|has|have) never (?:acted|been)\b")
#: "Ada Quill played the zither".
INSTRUMENT = re.compile(r" (?:the |an? |his |her |some )?(?:[a-z]+ )?(?:guitars?|piano|drums?|cello|violin|viola|organ|pipes|flute|clarinet|oboe|harmonica|zither|saxophone|trumpet|trombone|sitar|banjo|mandolin|accordion|harp|theremin|horn|bass|keyboards?|synthesi[sz]ers?|percussion)\b(?! (?:player|teacher))")
#: "Quill's story sends Moll": an author's work, and nobody's part.
A_WORK = re.compile(r" (?:story|stories|novels?|novella|tales?|books?|plays?|scripts?|screenplay|films?|movies?|pictures?|poem|memoirs?|direction|camera)\b")
#: The words for playing a part, as done to it; and what says that somebody performs.
PLAYED = r"(?:played|portrayed|voiced|essayed|enacted|acted|performed|embodied|brought to life|impersonated|incarnated|limned)"
PERFORMS = re.compile(
    r"\b(?:is|was|are|were|be|been|gives?|gave|stars?|starred|shines?|turns?|delivers?|does|did|excels?|appears?|pops|shows|returns?|steals?|"
    r"(?:mis)?cast|works?|great|good|excellent|superb|brilliant|perfect|wonderful|convinc\w+|believable|hilarious|seen|roles?|performances?|"
    r"cameos?|showed|shows|chops|impress(?:es|ed)?|registers?|registered|convinces?|charms?|charmed|delights?|amuses?|sparkles?|stands out|stood out|struggles?|stumbles|scores|nails?|nailed|contributes?|likewise|well|fun|funny|fine|strong|solid|debuts?|reprises?|adds|lends|brings|has|makes?|made|best known|hams?|chews?)\b"
)
