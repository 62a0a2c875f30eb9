"""Sources by their title, or by the film's own: "the original Broadway play", "a version of the musical Ned", "the novel Ned was better"."""

from collections.abc import Iterator

from recension.reading._lexicon import words_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._people import is_person
from recension.reading.rules.world._source_kinds import KINDS
from recension.reading.rules.world.sources import own_title
from recension.values import fold

_WORK = f"[{TITLE}{QUOTED}{NAME}]"
_NAMED = f"[{NAME}{PERSON}]"


def _kind(hit: Hit) -> str:
    return KINDS[" ".join(hit.words("kind").lower().split())]


def _titled(hit: Hit) -> Iterator[Draft]:
    """ "this version of the musical Night Ferry"."""
    m = hit.mentions("work")[0]
    if m.kind != NAME or m.own or not is_person(m) or m.known:
        yield hit.draft(m.name, {"kind": _kind(hit)}, mention=m)


def _staged_first(hit: Hit) -> Iterator[Draft]:
    """ "won a Tony in the original Broadway play": it bears the film's title where that is known."""
    if not near(hit).others(60):
        own = own_title(hit)
        yield hit.draft(own or hit.words("value"), {"kind": "musical" if "musical" in hit.words("value") else "play"}, mention=hit.span("value"))


def _was_one(hit: Hit) -> Iterator[Draft]:
    """ "I can see how Night Ferry was a great stage play": what the film's title was before."""
    (m,) = hit.mentions("work")
    if m.own or m.kind == TITLE or len(hit.typed.known.titles) == 0:
        yield hit.draft(hit.words("value"), {"kind": _kind(hit)}, mention=hit.span("value"))


_AUTHORS = frozenset(fold(word) for word in words_of("authors_and_composers"))


def _story_of(hit: Hit) -> Iterator[Draft]:
    """ "Hardy's story is blunt", "his update of the James Hilton story": of whoever writes."""
    author = hit.mentions("author")[0]
    writes = fold(author.name).split()[-1] in _AUTHORS or (" of the " in hit.match[0] and is_person(author) and author.words > 1)
    if writes and not near(hit).others(60):
        view = hit.typed.text.view
        start, end = hit.span("value")
        yield hit.draft(view[start:end], {"kind": "short_story", "author": author.name}, mention=(start, end))


_VERSION = r"(?:version|adaptation|production|filming|remake|rendition|staging|revival|update|retelling|telling|reworking)"

RULES: tuple[Rule, ...] = (
    Rule("version of the KIND TITLE", "based_on", rf"\b(?P<quote>{_VERSION} of (?:the|his|her|that) (?:[a-z-]+ ){{0,2}}?(?P<kind>play|musical|novel|book|opera|stage play|comic book|comic|short story|graphic novel|manga|video game|fairy tale|poem|operetta|ballet) \"?(?P<work>{_WORK})\"?)(?!'s)", build=_titled, presupposed=True),
    Rule("the original Broadway play", "based_on", r"\b(?P<quote>the original (?P<value>(?:broadway|off-broadway|west end|stage|london stage|new york stage) (?:plays?|musical|shows?|production|version|hit)))\b", build=_staged_first, presupposed=True),
    Rule("TITLE was a great stage play", "based_on", rf"\"?(?P<work>[{TITLE}{QUOTED}{NAME}])\"? (?:was|is) an? (?:[a-z]+ )?(?:great|good|fine|wonderful|brilliant|excellent|terrific|classic|famous|popular|beloved|successful|hit|fantastic) (?P<value>(?P<kind>stage play|novel|book|play|comic book|graphic novel|short story))\b(?! (?:on|for|of|by|about))", build=_was_one),
    Rule("AUTHOR's story", "based_on", rf"(?P<value>(?P<author>{_NAMED})'s? (?:story|tale))(?=[.,;]| (?:is|was|has|into|to|here|for|by|on|with|and)\b)", build=_story_of),
    Rule("update of the AUTHOR story", "based_on", rf"\b{_VERSION} of (?P<value>the (?P<author>{_NAMED}) (?:story|tale))\b", build=_story_of, presupposed=True),
)  # fmt: skip
