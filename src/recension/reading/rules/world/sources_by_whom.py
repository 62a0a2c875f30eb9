"""Sources by whom they are, told the other way about: "the latter's novel", "Quill, whose novel it's taken from"."""

from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._people import is_person
from recension.reading.rules.world._source_kinds import KIND, KINDS

_NAMED = f"[{NAME}{PERSON}]"
_WORK = f"[{TITLE}{QUOTED}]"


def _kind(hit: Hit) -> str:
    return KINDS[" ".join(hit.words("kind").lower().split())]


def _of_whom(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill, whose 1981 novel it's taken from"."""
    author = hit.mentions("author")[0]
    if is_person(author):
        yield from _by(hit, author.name)


def _by(hit: Hit, author: str) -> Iterator[Draft]:
    """A source by its title, or by its kind and author."""
    titles = hit.mentions("work")
    value = titles[0].name if titles else f"{author} {hit.words('kind')}"
    yield hit.draft(value, {"kind": _kind(hit), "author": author}, mention=titles[0] if titles else hit.span("kind"))


def _of_the_latter(hit: Hit) -> Iterator[Draft]:
    """ "by Hask and Quill, from the latter's novel": of the two that the sentence names last."""
    start = hit.match.start()
    named = [m.name for m in hit.typed.within(hit.typed.line_at(start)[0], start) if m.kind in (NAME, PERSON)]
    if len(named) > 1:
        yield from _by(hit, named[-1 if hit.match["which"] == "latter" else -2])


def _called_after(hit: Hit) -> Iterator[Draft]:
    """ "the Ferry books, written by Ada Quill": of whom they tell says which they are."""
    author = hit.mentions("author")[0]
    if is_person(author) and not near(hit).others(60):
        yield hit.draft(hit.words("value"), {"kind": _kind(hit), "author": author.name}, mention=hit.span("value"))


def _work_named(hit: Hit) -> Iterator[Draft]:
    """ "The Long Lamp, the book this film is based on"."""
    for m in hit.mentions("work")[:1]:
        author = next((a.name for a in hit.mentions("author")), "")
        view = hit.typed.text.view
        start = m.start - 4 if m.kind == NAME and view[max(0, m.start - 4) : m.start] == "The " else m.start
        value = view[start : m.end] if m.kind == NAME else m.name
        yield hit.draft(value, {"kind": _kind(hit), "author": author}, mention=(start, m.end))


_BOOKS = "novels?|books?|stories|short stories|plays?|comics|comic books?|graphic novels?|mysteries|thrillers|memoirs?"
_KIND_HERE = f"(?P<kind>{KIND})"
_ADJECTIVES = r"(?:[\w'-]+ ){0,4}?"
#: What says, behind a source, that the film is taken from it.
_TAKEN = (
    r"(?:,? (?:it|this|that|the (?:film|movie|picture|screenplay|script|story)|he|she|they)(?:'s| is| was|'ve| have| has)? (?:(?:loosely|very|partly|so|ostensibly|faithfully) )*"
    r"(?:taken|based|adapted|adapts?|adapting|derived|drawn|made|films|filmed|inspired|brings|brought|draws|drew)\b"
    r"|,? (?:was|is|has been|had been) (?:(?:loosely|here|faithfully|duly|nicely|well|badly|freely|first|later|previously) )*(?:adapted|filmed|the (?:basis|source|inspiration)|turned into|made into|brought to|taken)"
    r"|,? (?:(?:had |has )?(?:come|came) out|(?:had )?appeared|(?:was|had been) published|(?:was|had been) (?:an? |the )?best-?seller)\b"
    r"|,? (?:served|serves|provided|provides|supplied|supplies|inspired|inspires|formed|forms|gave|gives)\b)"
)

RULES: tuple[Rule, ...] = (
    Rule("AUTHOR whose KIND", "based_on", rf"(?P<author>{_NAMED}),? (?:(?:up)?on |from )?whose (?:own )?(?P<value>{_ADJECTIVES}{_KIND_HERE})\b(?:,? \"?(?P<work>{_WORK})\"?)?{_TAKEN}", build=_of_whom, presupposed=True),
    Rule("the KIND by AUTHOR it is based on", "based_on", rf"\b(?P<value>{_KIND_HERE}) (?:written |penned )?by (?P<author>{_NAMED}),? (?:(?:on|from) which|that)?(?= ?(?:it|this|the (?:film|movie|picture)))(?! (?:is|was) (?:a|the)\b){_TAKEN}", build=_of_whom, presupposed=True),
    Rule("the latter's KIND", "based_on", rf"\b(?:from|on|adapting|adapts|of) the (?P<which>former|latter)'s (?:own )?(?P<value>{_ADJECTIVES}{_KIND_HERE})\b(?:,? \"?(?P<work>{_WORK})\"?)?", build=_of_the_latter),
    Rule("the NAME books by AUTHOR", "based_on", rf"\b(?P<value>(?:the|his|her) (?:original |old |early )?[{NAME}{CHARACTER}] (?P<kind>{_BOOKS})),? (?:(?:written|penned|created|authored) )?by (?P<author>{_NAMED})", build=_called_after, presupposed=True),
    Rule("WORK, the KIND it is based on", "based_on", rf"\"?(?P<work>[{TITLE}{QUOTED}{NAME}])\"?,? (?:(?:is|was) )?(?:the|an?) {_ADJECTIVES}{_KIND_HERE}(?:,? by (?P<author>{_NAMED}),?)? (?:that |which |on which |from which )?(?:this|the (?:film|movie|picture)|it)(?: (?:film|movie|picture))?(?:'s| is| was) (?:[a-z]+ly )?['\"]?(?:based|adapted|taken|drawn)\b", build=_work_named, presupposed=True),
)  # fmt: skip
