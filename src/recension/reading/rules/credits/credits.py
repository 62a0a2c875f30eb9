"""Who made the film: direction, writing, production, crafts."""

import re
from collections.abc import Iterable, Iterator

from recension.reading._mentions import NAME, PERSON, TITLE, Mention
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._people import (
    DESCRIPTION,
    FILM_NOUN,
    LIST,
    LIST_OF_A_TRADE,
    LIST_WITH_ASIDES,
    P,
    W,
    back,
    credited,
    directors_known,
    followed_by_other_title,
    names,
)
from recension.reading.rules.credits._crafts import (
    ACTIVES,
    AGENTS,
    CAST,
    DIRECTOR,
    MUSIC,
    PASSIVES,
    SCREENPLAY,
    STORY,
    WORKS,
    WRITER,
    Credit,
    Table,
)
from recension.reading.rules.credits._makers import MADE, STEMS, credit_drafts

_AGENTS, _WORKS, _PASSIVES, _ACTIVES = Table(AGENTS), Table(WORKS), Table(PASSIVES), Table(ACTIVES)
#: Not from the middle of what somebody is called: "director/writer", "co-scenarist".
_COMPOUND = rf"(?<![/-])(?P<agents>(?:co-)?{_AGENTS.any}(?:(?:/|, and | and |, |-| & |-turned-)(?:co-)?{_AGENTS.any}){{0,3}})"
_VERBS = rf"(?P<verbs>{_PASSIVES.any}(?:(?:, and | and |, | & |/)(?:[a-z]+ly )?{_PASSIVES.any}){{0,4}})"
_ANY_KEY = rf"(?:{_AGENTS.any}|{_WORKS.any}|{_PASSIVES.any}|story)"
_KEYS = rf"(?P<agents>{_ANY_KEY}(?:(?:/| and |, | & ){_ANY_KEY}){{0,3}})"
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
    r"(?:ors?|ers?|man|men|lady|ladies|phy|d\.?p\.?|dop|stars?|leads?|ess|esses|ists?|os|o|eam|air|ple|urus?|ards?|ends?|bes?|whiz|zes|dir\.?|film|movie|picture|(?:team|duo|pair|trio) of)[,:]? ?(?:one )?$"
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
    elsewhere = DIRECTOR in credits and directors_known(hit.typed) and credited(hit.typed, "director")
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


_WITH = r"(?: (?:[a-z]+ly|again|once again|once more|well|nicely|here|too|as well|[a-z]+ and [a-z]+|and [a-z]+ed|(?:in|on|for|with|at|under|over|from|to|during|without|against) (?:[a-z0-9'-]+,? ){0,6}[a-z0-9'-]+))?"
_VERBS_BEFORE = re.compile(rf"\b{_VERBS}{_WITH},?$")
#: What is a film's work before "by" alone: "the writing by X", not "X's writing".
_BY = Table((*WORKS, (r"(?:screen ?)?writing", SCREENPLAY), (r"dialogues?", WRITER)))
_WORKS_BEFORE_BY = re.compile(rf"\b(?P<work>{_BY.any}){MADE},?$")
_STORY_BEFORE = re.compile(
    r"\b(?:original |screen )?(?:story|stories|treatments?)(?: (?:was |is )?(?:conceived|devised|dreamt up|dreamed up|concocted|thought up))?$"
)
#: "directed by frequent Langdon director X": the name only describes the one that follows.
_KIND = (
    r"(?:(?!and )[a-z]+ )?(?:director|collaborator|regular|veteran|alum|alumnus|star|protege|writer|novelist|author|playwright|pilot|winner|nominee|graduate|legend|native|"
    r"stalwart|mainstay|staple|newcomer|comedian|actor|actress|composer|producer|editor|cinematographer|journalist|critic|singer|frontman|guitarist|maestro|icon|guru|creator|scribe)"
)
_REGULAR = re.compile(rf" {_KIND} [\"“]?{P}")
_OTHER_FILM = re.compile(
    r"\b(?:the|a|an)(?<!\bis the)(?<!\bwas the)(?<!\bit's the) (?:(?:first|original|second|third|previous|earlier|other|another|later|sequel|remake|19\d\d|20\d\d)(?: [a-z]+)? (?:film|movie|version|one|episode|segment|story|part)"
    r"|sequel|remake|(?:novel|book|play|short story))(?: of the same name)?,? (?:(?:which|that) )?(?:was |is )?[a-z]+(?: and [a-z]+)?$"
)


#: "their string of Ferry adaptations, starring X and helmed by Y": films that are others.
_OF_MANY_FILMS = re.compile(
    r"\b(?:string|series|cycle|run|spate|number|several|many|all|those|their|other|earlier|previous) (?:of )?(?:[a-z-]+ |[\ue001-\ue005]\"? ){0,4}"
    r"(?:films|movies|pictures|adaptations|thrillers|westerns|comedies|features|entries|sequels)\b[^\n.;:]{0,60} (?:and )?[a-z-]+$"
)


#: What is written, composed or produced and is no film.
_NO_FILM = re.compile(
    r"\b(?:(?:theme )?songs?|theme(?: music| tune)?|albums?|records?|tunes?|lyrics|letters?|articles?|essays?|books?|novels?|plays?|poems?|propaganda|based on [^\n.;,()]{0,25}(?:film|movie|picture))(?: of (?:the same|that) (?:name|title))?,? (?:(?:that |which )?(?:is|are|was|were|being|been|mostly|all) )*$"
)


#: "The music, which was written by X": no script.
_MUSIC_BEFORE = re.compile(
    r"\b(?:music|score|soundtrack),? (?:(?:that |which )?(?:is|are|was|were|being|been|all|mostly) )*$"
)


def _made_by(hit: Hit) -> Iterator[Draft]:
    """ "directed with flair by X", "glossy cinematography by X", "from a story by X": what stands before "by" tells."""
    if not back(hit, STEMS) or back(hit, _OTHER_FILM) or _REGULAR.match(hit.typed.shadow, hit.match.end()):
        return
    before = back(hit, _WORKS_BEFORE_BY)
    if before is not None:
        yield from credit_drafts(hit, _BY.credits(before["work"]), before, strong=True)
        return
    before = back(hit, _VERBS_BEFORE)
    if before is not None and back(hit, _OF_MANY_FILMS, 130):
        return
    if before is not None and _MUSIC_BEFORE.search(hit.typed.shadow, max(0, before.start() - 40), before.start()):
        yield from credit_drafts(hit, [MUSIC], before, strong=True)
        return
    if before is not None and not _NO_FILM.search(hit.typed.shadow, max(0, before.start() - 40), before.start()):
        yield from _shot_by(hit, before)
        return
    before = back(hit, _STORY_BEFORE, 36)
    if before is not None and "based" not in hit.typed.shadow[max(0, hit.match.start() - 30) : hit.match.start()]:
        authored = before[0] in ("story", "stories") and all(m.words < 2 and m.credit is None for m in names(hit))
        yield from credit_drafts(hit, [STORY], before, strong=not authored)


def _made_and_starred(hit: Hit) -> Iterator[Draft]:
    """ "written by and starring X"."""
    before = back(hit, STEMS) and back(hit, _VERBS_BEFORE)
    if before:
        yield from credit_drafts(hit, [*_PASSIVES.credits(before["verbs"]), CAST], before, strong=True)


_KEY_BEFORE = re.compile(rf"\b{_KEYS}(?: by)? ?$")
#: "a newspaper editor (X)" is of the story, "the editor (X)" of the film.
_IN_STORY = re.compile(r"\b(?:a|an|his|her|their|who|as|young|local|named)(?: [a-z-]+){0,3} $")


def _keyed(hit: Hit) -> Iterator[Draft]:
    """ "Director: X", "the composer (X)"."""
    before = back(hit, STEMS, 40) and back(hit, _KEY_BEFORE, 60)
    if before and not (
        _AGENTS.credit(before["agents"])
        and _IN_STORY.search(hit.typed.shadow, max(0, before.start() - 30), before.start())
    ):
        judged = all(_HYPHENED.search(m.name) for m in names(hit))
        yield from () if judged else credit_drafts(hit, _key_credits(before["agents"]), before, strong=True)


#: "Direction: Non-existent".
_HYPHENED = re.compile(r"^[A-Z][a-z]+-[a-z]+$")


_KEY_AT_START = re.compile(rf"(?:(?<![^\n])|[,;.|] ) *{_KEYS}(?: by)?$")


def _dashed(hit: Hit) -> Iterator[Draft]:
    """ "Screenplay - X", where the key opens its line or a row of such."""
    before = back(hit, STEMS, 40) and back(hit, _KEY_AT_START, 60)
    if before and all(m.kind == PERSON or m.words > 1 for m in names(hit)):
        yield from credit_drafts(hit, _key_credits(before["agents"]), before, strong=True)


def _in_brackets(hit: Hit) -> Iterator[Draft]:
    """ "X (director)"."""
    key = _KEY_INSIDE.fullmatch(hit.match["key"].replace(" /", "/").strip())
    if key:
        yield from credit_drafts(hit, _key_credits(key["agents"]), strong=True)


_KEY_INSIDE = re.compile(_KEYS)


def _shot_by(hit: Hit, before: re.Match[str]) -> Iterator[Draft]:
    """ "shot by X" films, unless X is of the cast or shoots in the story."""
    verbs = before["verbs"]
    if re.search(r"\b(?:shot|filmed)$", verbs):
        earlier = hit.typed.shadow[max(0, before.start() - 24) : before.start()]
        acts = any(m.credit is not None and not _makes(m.credit.properties) for m in names(hit))
        if acts or _BY_ITS_DIRECTOR.search(hit.match[0]) or _SHOT_AT.search(earlier) or any(m.words < 2 for m in names(hit)):
            return
    yield from credit_drafts(hit, _PASSIVES.credits(verbs), before, strong=True)


#: "filmed by the underrated director X" tells no cameraman.
_BY_ITS_DIRECTOR = re.compile(r"\b(?:director|film-?maker|auteur|helmer)\b")
_SHOT_AT = re.compile(r"\b(?:is|was|get|gets|got|being|been|are|were|he|she) (?:[a-z]+ly )?$")


def _makes(properties: Iterable[str]) -> bool:
    return any(p != "cast_member" for p in properties)


_THIS = re.compile(
    r" (?:it|this|the (?:film|movie|picture|script|screenplay|score|music|songs|whole|proceedings|story)|here|and|with|from|in|as|both)\b|[.,;:)!?]|\n|$| ?—"
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
    if hit.match["aside"] and not (_PRESENT.search(verbs) or _CLOSES_CLAUSE.match(rest) or _THIS.match(rest)):
        return
    if _NO_SCRIPT.match(rest):
        credits = [c for c in credits if c.property != "screenwriter"]
    here = (
        own
        or _THIS.match(rest)
        or _PRESENT.search(verbs)
        or (re.search(r" ha(?:s|ve) ", hit.match[0]) and _JUST_NOW.match(rest))
    )
    if here and (own or TITLE not in rest[:12]):
        yield from credit_drafts(hit, credits, strong=False)


_CLOSES_CLAUSE = re.compile(r"[.;\n]|$")


def _own_title_at(hit: Hit, at: int) -> bool:
    """Whether the film's own title stands right behind a position of the shadow."""
    place = at + len(hit.typed.shadow[at : at + 3]) - len(hit.typed.shadow[at : at + 3].lstrip(' "'))
    return any(m.own for m in hit.typed.within(place, place + 1))


_DOES = rf"(?P<verbs>{_ACTIVES.any}(?:(?:, and | and |, | & |/|,? but )(?:also )?{_ACTIVES.any}){{0,4}})"


def _key_credits(words: str) -> list[Credit]:
    """The credits of a header's key, be it maker, work or participle."""
    parts = re.split(r"/|, | and | & ", words)
    found = (_AGENTS.credit(p) or _WORKS.credit(p) or _PASSIVES.credit(p) or _WORKS.credit(p + " by") for p in parts)
    return list(dict.fromkeys(c for c in found if c is not None))


def _of_own_title(hit: Hit) -> Iterator[Draft]:
    """ "X (Welles, 1958)", as essays cite the film they are about."""
    if any(m.own for m in hit.mentions("title")):
        yield from (hit.draft(m.name, mention=m) for m in names(hit) if m.credit is None or "director" in m.credit.properties)


RULES: tuple[Rule, ...] = (
    Rule("made by", "director", rf" by {DESCRIPTION}(?P<value>{LIST})", build=_made_by),
    Rule("made by a KIND of person", "director", rf" by (?:{DESCRIPTION})?{P} {_KIND} (?P<value>{LIST})", build=_made_by),
    Rule("made by somebody, NAME", "director", rf" by (?:an?|the|some|one) (?:{W} ){{1,4}}?(?:(?:named|called|known as|by the name of) |(?:--|—|:) ?)(?P<value>{LIST})", build=_made_by),
    Rule("made by, with asides", "director", rf" by {DESCRIPTION}(?P<value>{LIST_WITH_ASIDES})", build=_made_by),
    Rule("made by them and NAME", "director", rf" by (?:him|her|them)(?:self|selves)?,? (?:and|with|along with|together with|alongside) {DESCRIPTION}(?P<value>{LIST})", build=_made_by),
    Rule("made by and starring", "director", rf" by,? (?:and|&) (?:also )?(?:starr(?:ed|ing)|stars|featur(?:es|ed|ing)) (?P<value>{P})", build=_made_and_starred),
    Rule("AGENT NAME", "director", f"(?P<value>{LIST_OF_A_TRADE})", build=_by_agents, presupposed=True),
    Rule("NAME does", "director", rf"(?P<value>{P}(?: and {P})?)(?: \([^()\n]{{1,40}}\)|(?P<aside>, (?!and\b|but\b|or\b|as\b|who (?:[a-z]+ )?{_ACTIVES.any}\b)[a-z][^\n.;:()]{{3,90}}?,))?(?:,? who|--who|—who)?(?: (?:has|have|also|but|both|not only|here|himself|herself|[a-z]+ly)){{0,2}} {_DOES}\b", build=_does),
    Rule("TITLE (NAME, YEAR)", "director", rf"(?P<title>@title)[\"*_]{{0,3}} [(\[](?:dir(?:ected|\.)?(?: by)? )?(?P<value>{P}),? @year[)\]]", build=lambda hit: _of_own_title(hit)),
    Rule("NAME (AGENT)", "director", rf"(?P<value>{P})(?:'s?)? [(\[] ?(?:as )?(?:the )?(?P<key>[a-z][a-z ,/&-]{{1,50}})[)\]]", build=_in_brackets),
    Rule("AGENT (NAME)", "director", rf"[(\[](?:by )?(?P<value>{LIST})[)\]]", build=_keyed),
    Rule("KEY: NAMES", "director", rf": ?(?P<value>{LIST})", build=_keyed),
    Rule("KEY - NAMES", "director", rf" (?:-{{1,2}}|—|–) (?P<value>{LIST})(?=[.,;)\n]|$| (?:-{{1,2}}|—|–) )", build=lambda hit: _dashed(hit)),
)  # fmt: skip
