"""Who made the film: direction, writing, production, crafts."""

import re
from collections.abc import Callable, Iterable, Iterator

from recension.reading._mentions import PERSON, TITLE
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._crafts import ACTIVES, AGENTS, CAST, DIRECTOR, PASSIVES, WORKS, Credit, Table
from recension.reading.rules._people import DESCRIPTION, FILM_NOUN, LIST, P, W, fits, followed_by_other_title, names

_AGENTS, _WORKS, _PASSIVES, _ACTIVES = Table(AGENTS), Table(WORKS), Table(PASSIVES), Table(ACTIVES)
_AND = r"(?:, and | and |, | & |/|, but )"


def _drafts(hit: Hit, credits: Iterable[Credit], *, strong: bool, first_only: bool = False) -> Iterator[Draft]:
    found = names(hit)[:1] if first_only else names(hit)
    for credit in credits:
        for m in found:
            key = f"crew:{dict(credit.qualifiers)['role']}" if credit.property == "crew" else credit.property
            if fits(m, key, hit.typed, strong=strong):
                yield hit.draft(m.name, dict(credit.qualifiers), mention=m, property=credit.property)


def _by_agents(hit: Hit) -> Iterator[Draft]:
    """ "director X"; of several names only plural nouns take all ("directors X and Y")."""
    agents = hit.match["agents"]
    if followed_by_other_title(hit, hit.match.end()):
        return
    credits = _AGENTS.credits(agents)
    plural = agents.endswith(("s", "men", "ladies"))
    alone = credits == [CAST] and not plural
    yield from _drafts(hit, credits, strong=not alone, first_only=not plural)


def _by(table: Table, group: str, *, strong: bool = True) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        yield from _drafts(hit, table.credits(hit.match[group]), strong=strong)

    return build


def _as(credit: Credit, *, strong: bool) -> Callable[[Hit], Iterator[Draft]]:
    def build(hit: Hit) -> Iterator[Draft]:
        if not followed_by_other_title(hit, hit.match.end()):
            yield from _drafts(hit, [credit], strong=strong)

    return build


_ANOTHER = re.compile(r"\b(?:previous|next|other|earlier|upcoming|another|prior|films?|movies|pictures) ?$")


def _own_title(hit: Hit) -> Iterator[Draft]:
    if any(m.own for m in hit.mentions("title")):
        yield from _drafts(hit, [DIRECTOR], strong=False)


def _film_of(hit: Hit) -> Iterator[Draft]:
    """ "X's 1927 masterpiece"; "X's previous film" is another."""
    if not re.search(r"\b(?:previous|next|other|earlier|upcoming|another|prior|like)\b", hit.match[0]):
        yield from _drafts(hit, [DIRECTOR], strong=False)


def _credited_film_of(hit: Hit) -> Iterator[Draft]:
    """ "a John Ford western" names its director, "a Tom Hanks movie" does not: the film's credits decide."""
    yield from (d for d, m in zip(_film_of(hit), names(hit), strict=False) if m.credit is not None)


def _shot_by(hit: Hit) -> Iterator[Draft]:
    """ "shot by X" films, unless X is of the cast or shoots in the story."""
    verbs = hit.match["verbs"]
    if re.search(r"\b(?:shot|filmed)$", verbs):
        before = hit.typed.shadow[max(0, hit.match.start() - 24) : hit.match.start()]
        acts = any(m.credit is not None and not _makes(m.credit.properties) for m in names(hit))
        if acts or re.search(r"\b(?:is|was|get|gets|got|being|been|are|were|he|she) (?:[a-z]+ly )?$", before):
            return
        if any(m.words < 2 for m in names(hit)):
            return
    yield from _drafts(hit, _PASSIVES.credits(verbs), strong=True)


def _makes(properties: Iterable[str]) -> bool:
    return any(p != "cast_member" for p in properties)


_THIS = re.compile(
    r" (?:it|this|the (?:film|movie|picture|script|screenplay|score|music|whole|proceedings|story)|here|and|with|from|in|as|both)\b|[.,;:)!?]|\n|$| ?—"
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
    if all(c is CAST for c in credits) or followed_by_other_title(hit, after) or _OTHERS.match(rest):
        return
    if (_THIS.match(rest) or _PRESENT.search(verbs)) and TITLE not in rest[:12]:
        yield from _drafts(hit, credits, strong=False)


_NOT_DIRECTOR = r"(?<!assistant )(?<!managing )(?<!stage )(?<!theat[re][er] )(?<!funeral )(?<!opera )(?<!second unit )(?<!fellow )(?<!ghost )(?<!other )(?<!to )(?<!earlier )(?<!great )(?<!staff )(?<!sports )(?<!crime )(?<!movie )(?<!rock )(?<!pop )(?<!porn )(?<!video )"

_COMPOUND = rf"(?P<agents>{_AGENTS.any}(?:(?:/| and |, |-| & |-turned-){_AGENTS.any}){{0,3}})"
_VERBS = rf"(?P<verbs>{_PASSIVES.any}(?:(?:, and | and |, | & |/)(?:[a-z]+ly )?{_PASSIVES.any}){{0,4}})"
_DOES = rf"(?P<verbs>{_ACTIVES.any}(?:(?:, and | and |, | & |/)(?:also )?{_ACTIVES.any}){{0,4}})"
_ANY_KEY = rf"(?:{_AGENTS.any}|{_WORKS.any}|{_PASSIVES.any}|story)"

RULES: tuple[Rule, ...] = (
    Rule("VERBS by", "director", rf"\b{_VERBS}(?:,? (?!by\b)[a-z'-]+){{0,9}}?,? by {DESCRIPTION}(?P<value>{LIST})", " by ", _shot_by),
    Rule("AGENT NAME", "director", rf"{_NOT_DIRECTOR}\b{_COMPOUND}(?:,|:)? ?(?P<value>{LIST})", "", _by_agents, presupposed=True),
    Rule("WORK by", "crew", rf"\b(?P<work>{_WORKS.any})(?:,? (?:is|was|are|were|comes|came))?(?:,? (?:composed|written|co-written|provided|supplied|done|created|designed|contributed|penned|handled|crafted|delivered|[a-z]+ly)){{0,2}} (?:by|from|courtesy of) {DESCRIPTION}(?P<value>{LIST})", " (?:by|from|courtesy of) ", _by(_WORKS, "work")),
    Rule("direction of", "crew", rf"\b(?P<work>direction|cinematography|photography|camera ?work|editing|art direction) of {DESCRIPTION}(?P<value>{LIST})", " of ", _by(_WORKS, "work", strong=False)),
    Rule("NAME's WORK", "crew", rf"(?P<value>{P}(?: and {P})?)'s? (?:{W},? (?:and )?){{0,5}}?(?P<work>{_WORKS.any})\b", "", _by(_WORKS, "work", strong=False), presupposed=True),
    Rule("a NAME WORK", "crew", rf"\b(?:a|an|the|this|with|and|by) (?:{W},? ){{0,4}}?(?P<value>{P}) (?P<work>{_WORKS.any})\b", "", _by(_WORKS, "work", strong=False), presupposed=True),
    Rule("WORK is one of NAME's", "crew", rf"\b(?P<work>{_WORKS.any}) (?:is|was|are|were|ranks? among|may be) (?:one of )?(?P<value>{P})'s? (?:very )?(?:best|finest|weakest|worst|strongest|greatest|most)", "", _by(_WORKS, "work", strong=False), presupposed=True),
    Rule("NAME does", "director", rf"(?P<value>{P}(?: and {P})?)(?:,? who)?(?: (?:has|have|also|both|here|himself|herself|[a-z]+ly)){{0,2}} {_DOES}\b", "", _does),
    Rule("NAME's film", "director", rf"(?P<value>{P}(?: and {P})?)'s? (?:{W},? (?:and )?){{0,6}}?{FILM_NOUN}\b(?![-\'])", "", _film_of, presupposed=True),
    Rule("NAME's TITLE", "director", rf"(?P<value>{P}(?: and {P})?)'s? (?:{W},? (?:and )?){{0,6}}?(?P<title>@title)", "", _own_title, presupposed=True),
    Rule("a NAME film", "director", rf"\b(?:a|an|this|the|another|classic|vintage|typical) (?:{W} ){{0,2}}(?P<value>{P})(?: {W}){{0,2}}? {FILM_NOUN}\b(?!-)", "", _credited_film_of, presupposed=True),
    Rule("at the helm", "director", rf"(?P<value>{P})(?: (?:is|was|sits?|back|once again|again|at last)){{0,2}} (?:at the helm|behind the camera|in the director's chair|in the director's seat|calling the shots)", "helm|behind the camera|director's|calling", _as(DIRECTOR, strong=True)),
    Rule("in the hands of director", "director", rf"\b(?:directorial debut|first film|debut film|directing debut|debut feature|first feature|latest film|directorial effort|debut) (?:of|by|from|for) {DESCRIPTION}(?P<value>{LIST})", "", _as(DIRECTOR, strong=True)),
    Rule("makes his directing debut", "director", rf"(?P<value>{P})(?:,)? (?:makes|making|made) (?:his|her|an?|their) (?:[a-z]+ )?(?:directing|directorial)(?:[a-z -]{{0,20}})? debut", "", _as(DIRECTOR, strong=True)),
    Rule("NAME (AGENT)", "director", rf"(?P<value>{P}) [(\[](?P<agents>{_ANY_KEY}(?:(?:/| and |, | & ){_ANY_KEY}){{0,3}})[)\]]", "", lambda hit: _drafts(hit, _key_credits(hit.match["agents"]), strong=True)),
    Rule("AGENT (NAME)", "director", rf"\b(?P<agents>{_ANY_KEY}) [(\[](?:by )?(?P<value>{LIST})[)\]]", "", lambda hit: _drafts(hit, _key_credits(hit.match["agents"]), strong=True)),
    Rule("KEY: NAMES", "director", rf"\b(?P<agents>{_ANY_KEY}(?:(?:/| and |, | & ){_ANY_KEY}){{0,3}})(?: by)? ?: ?(?P<value>{LIST})", " ?:", lambda hit: _drafts(hit, _key_credits(hit.match["agents"]), strong=True)),
    Rule("credited maker", "director", f"(?P<value>{PERSON})", PERSON, lambda hit: _named(hit), presupposed=True),
)  # fmt: skip


def _key_credits(words: str) -> list[Credit]:
    """The credits of a header's key, be it maker, work or participle."""
    parts = re.split(r"/|, | and | & ", words)
    found = (_AGENTS.credit(p) or _WORKS.credit(p) or _PASSIVES.credit(p) or _WORKS.credit(p + " by") for p in parts)
    return list(dict.fromkeys(c for c in found if c is not None))


def _named(hit: Hit) -> Iterator[Draft]:
    """The film's director, named anywhere in its review."""
    (m,) = hit.mentions("value")
    if m.credit is not None and "director" in m.credit.properties and not m.credit.acts:
        yield hit.draft(m.name, mention=m)
