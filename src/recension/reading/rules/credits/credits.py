"""Makers by what they are or do: "director X", "X wrote and directed it"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import (
    FILM_NOUN,
    LIST_OF_A_TRADE,
    P,
    back,
    credited,
    directors_known,
    followed_by_other_title,
    names,
)
from recension.reading.rules.credits._companies import called_here
from recension.reading.rules.credits._crafts import (
    ACTIVES,
    AGENTS,
    CAST,
    DIRECTOR,
    PRODUCER,
    Table,
)
from recension.reading.rules.credits._makers import credit_drafts

_AGENTS, _ACTIVES = Table(AGENTS), Table(ACTIVES)
#: Not from the middle of what somebody is called: "director/writer", "co-scenarist".
_COMPOUND = rf"(?<![/-])(?P<agents>(?:co-)?{_AGENTS.any}(?:(?:/|, and | and |, |-| & |-turned-)(?:co-)?{_AGENTS.any}){{0,3}})"
_NOT_DIRECTOR = "".join(
    f"(?<!{word} )"
    for word in (
        "assistant", "managing", "cruise", "stage", "theatre", "theater", "funeral", "opera", "unit", "fellow", "ghost", "other",
        "earlier", "staff", "sports", "crime", "movie", "rock", "pop", "porn", "original", "former", "frequent", "regular", "video", "tv", "ad",
    )
)  # fmt: skip
#: "married to director X", "like the great director X": who made something else.
_OF_ANOTHER = re.compile(
    r"\b(?:(?:married|similar|compar\w+|belongs?|homage|tribute|sold|introduced|prefer\w*|related|rival|son|daughter|brother|sister|assistant|next|debts?|owes?[^\n.;]{0,20}) to|(?:like|of|than|another|not) (?:an?|the)? ?great) $"
)
_AGENT_BEFORE = re.compile(
    rf"{_NOT_DIRECTOR}\b{_COMPOUND}(?: of (?:the|this) (?:film|movie|picture),)?(?:(?:(?<=team)|(?<=duo)|(?<=pair)|(?<=trio)) of)?[,:]? ?(?:one )?$"
)
#: "writer Quill and director Ada Pell": beside another maker a surname alone is one's.
_BESIDE_ANOTHER = re.compile(rf",? (?:and|&) {_AGENTS.any} {P}")
#: How makers' names end: a quick look before the long one.
_LIKE_AGENT = re.compile(
    r"(?:ors?|ers?|man|men|lady|ladies|phy|d\.?p\.?|dop|stars?|leads?|ess|esses|ists?|os|o|eam|air|ple|urus?|ards?|ends?|bes?|whiz|zes|uys?|oys|rew|dir\.?|film|movie|picture|(?:team|duo|pair|trio) of)[,:]? ?(?:one )?$"
)


def _by_agents(hit: Hit) -> Iterator[Draft]:
    """ "director X"; of several names only plural nouns take all ("directors X and Y")."""
    start = hit.match.start()
    if not _LIKE_AGENT.search(hit.typed.shadow, max(0, start - 12), start):
        return
    before = back(hit, _AGENT_BEFORE)
    if before is None or followed_by_other_title(hit, hit.match.end()):
        return
    if _OF_ANOTHER.search(hit.typed.shadow, max(0, before.start() - 40), before.start()):
        return
    if _is_another(hit, before) or _OWN_BOOK.match(hit.typed.shadow, hit.match.end()):
        return
    agents = before["agents"]
    credits = _AGENTS.credits(agents)
    if (
        DIRECTOR not in credits
        and CAST not in credits
        and _is_bare(names(hit)[:1])
        and not _BESIDE_ANOTHER.match(hit.typed.shadow, hit.match.end())
    ):
        return
    plural = agents.endswith(("s", "men", "ladies", "duo", "team", "pair", "couple"))
    alone = credits == [CAST] and not plural
    himself = any(m.credit is not None and "director" in m.credit.properties for m in names(hit)[:1])
    elsewhere = DIRECTOR in credits and directors_known(hit.typed) and credited(hit.typed, "director") and not himself
    yield from credit_drafts(hit, credits, before, strong=not (alone or elsewhere), first_only=not plural)


#: "raids the writer X's famous Lamp stories": who wrote those wrote no script by it.
_OWN_BOOK = re.compile(
    rf"'s? (?:[a-z-]+ |[{PERSON}{NAME}{TITLE}] ){{0,3}}(?:novels?|books?|comics?|graphic novels?|short stor(?:y|ies)|stories|tales|poems?|memoirs?|plays?|diaries)\b"
)
_PLAYED_BY = re.compile(rf" ?\({PERSON}|,? (?:(?:is|was|who is) )?(?:[a-z]+ly )?(?:played|portrayed)(?: [a-z]+){{0,4}} by\b")
_CLOSES = re.compile(r"(?:'s)?(?:[,.;:!?()\n—]|$|--| (?:who|whose|and|&|from|of|of the|for|in)\b)")


def _is_another(hit: Hit, before: re.Match[str]) -> bool:
    """ "the writer Gus (X)" is played, and "thanks to the designer, X also deserves" begins another clause."""
    shadow, end = hit.typed.shadow, hit.match.end()
    if _PLAYED_BY.match(shadow, end) and all(m.kind == NAME for m in names(hit)):
        return True
    as_such = _AS_SUCH.search(shadow, max(0, before.start() - 12), before.start())
    if not before[0].rstrip().endswith(",") or as_such or _CLOSES.match(shadow, end):
        return False
    opens = _OPENS.search(shadow, max(0, before.start() - 24), before.start())
    return not (opens and _SAYS.match(shadow, end))


#: "The director, X is ...": the second comma is left out.
_OPENS = re.compile(r"(?:^|\n|[.;:!?] |, (?:and|but) )(?:the|our|its|this (?:film|movie)'s|the (?:film|movie)'s) $")
_SAYS = re.compile(r",? (?:is|was|has|had|does|did|makes?|made|keeps?|kept|takes?|took|gives?|gave|knows?|knew|shows?|showed|uses?|used|tries|tried|manages?|managed|seems?|gets?|got|deserves?|brings?|brought|handles?|handled|should|must|can|really|clearly|obviously)\b")
#: "As director, X is weak".
_AS_SUCH = re.compile(r"(?:^|\n|[.;:] )as (?:an? |the )?$")


def _is_bare(found: list[Mention]) -> bool:
    """Whether a name is one word that nothing tells to be a person's: writers and editors people stories too."""
    return all(m.kind == NAME and m.words == 1 for m in found)


_THIS = re.compile(
    r" (?:it|this|the (?:film|movie|picture|script|screenplay|score|music|songs|whole|proceedings|story|thing)|here|and|with|from|in|as|both)\b|[.,;:)!?]|\n|$| ?—"
)
#: "has directed a strange movie": what has been done just now is this film.
_JUST_NOW = re.compile(r" (?:an?|another) (?:[a-z'-]+,? ){0,4}" + FILM_NOUN + r"\b")
#: What is written and is no script.
_NO_SCRIPT = re.compile(
    r" (?:for|to|about) (?!(?:the|this) (?:screen|film|movie|picture|camera)\b)| (?:the |a |an |his |her |some |all |most |of )*(?:[a-z]+ ){0,2}(?:music|score|songs?|lyrics|themes?|book|novel|play|letters?|diary|article|essay)\b"
)
_PRESENT = re.compile(r"(?:directs|helms|writes|scripts|pens|produces|scores|composes)$")
_OTHERS = re.compile(
    r" (?:[a-z]+ ){0,3}(?:films|movies|pictures|the (?:first|original|second|novel|book|play)|many|several|other|such|a (?:book|novel|play|letter|song))\b"
)


def _does(hit: Hit) -> Iterator[Draft]:
    """ "X wrote and directed it"; what follows tells whether it is this film."""
    verbs, after = hit.match["verbs"], hit.match.end()
    rest = hit.typed.shadow[after : after + 40]
    credits = _ACTIVES.credits(verbs)
    own = _own_title_at(hit, after)
    if (
        (not own and re.search(r"\b(?:which|that) $", hit.typed.shadow[max(0, hit.match.start() - 7) : hit.match.start()]))
        or all(c is CAST for c in credits)
        or followed_by_other_title(hit, after)
        or _OTHERS.match(rest)
    ):
        return
    if _SOURCE_OF.search(hit.typed.shadow, max(0, hit.match.start() - 44), hit.match.start()):
        return  # "its story is taken from Ada Quill, who wrote it in the hospital"
    if hit.match["aside"] and not (_PRESENT.search(verbs) or _CLOSES_CLAUSE.match(rest) or _THIS.match(rest)):
        return
    if _NO_SCRIPT.match(rest):
        credits = [c for c in credits if c.property != "screenwriter"]
    if credits == [PRODUCER] and all(m.kind == NAME and m.credit is None and called_here(m.name, hit.typed) for m in names(hit)):
        return  # "Harbour Pictures produced it"
    here = (
        own
        or _THIS.match(rest)
        or _PRESENT.search(verbs)
        or re.search(r"\b(?:script|screenplay)$", verbs)
        or (re.search(r" ha(?:s|ve) ", hit.match[0]) and _JUST_NOW.match(rest))
    )
    if here and (own or TITLE not in rest[:12]):
        yield from credit_drafts(hit, credits, strong=_THIS_FILM.match(rest) is not None)


#: What is said of this very film says it of whomever.
_THIS_FILM = re.compile(r" this (?:[a-z-]+ ){0,2}(?:film|movie|picture|one)\b")
_SOURCE_OF = re.compile(r"\b(?:story|plot|tale|title|premise|material|adapted|taken|drawn|comes?|came|novel|book|play|short story) (?:from|by|of) (?:the (?:[a-z-]+ )?)?$")
_CLOSES_CLAUSE = re.compile(r"[.;\n]|$")


def _own_title_at(hit: Hit, at: int) -> bool:
    """Whether the film's own title stands right behind a position of the shadow."""
    place = at + len(hit.typed.shadow[at : at + 3]) - len(hit.typed.shadow[at : at + 3].lstrip(' "'))
    return any(m.own for m in hit.typed.within(place, place + 1))


_DOES = rf"(?P<verbs>{_ACTIVES.any}(?:(?:, and | and |, | & |/|,? but )(?:also )?{_ACTIVES.any}){{0,4}})"


def _of_own_title(hit: Hit) -> Iterator[Draft]:
    """ "X (Welles, 1958)", as essays cite the film they are about."""
    if any(m.own for m in hit.mentions("title")):
        yield from (hit.draft(m.name, mention=m) for m in names(hit) if m.credit is None or "director" in m.credit.properties)


RULES: tuple[Rule, ...] = (
    Rule("AGENT NAME", "director", f"(?P<value>{LIST_OF_A_TRADE})", build=_by_agents, presupposed=True),
    Rule("NAME does", "director", rf"(?P<value>{P}(?: and {P})?)(?: \([^()\n]{{1,40}}\)|(?P<aside>, (?!and\b|but\b|or\b|as\b|who (?:[a-z]+ )?{_ACTIVES.any}\b)[a-z][^\n.;:()]{{3,90}}?,))?(?:,? who|--who|—who)?(?: (?:has|have|also|but|both|not only|here|himself|herself|[a-z]+ly)){{0,2}} {_DOES}\b", build=_does),
    Rule("TITLE (NAME, YEAR)", "director", rf"(?P<title>@title)[\"*_]{{0,3}} [(\[](?:dir(?:ected|\.)?(?: by)? )?(?P<value>{P}),? @year[)\]]", build=lambda hit: _of_own_title(hit)),
)  # fmt: skip
