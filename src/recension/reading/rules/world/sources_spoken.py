"""Sources as critics speak of them: "the tale is Quill's", "put it into a novel", "from a paperback by Hask (it was called …)"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import is_person
from recension.reading.rules.world._source_kinds import KINDS
from recension.reading.rules.world._source_titles import WORK, title_behind, title_of
from recension.reading.rules.world.sources import untitled

_NAMED = f"[{NAME}{PERSON}]"
_STYLED = r"(?:(?:sir|lady|mr\.?|mrs\.?|miss|dr\.?|the late|one|a certain|old|young|the great) )?"
_AUTHOR = rf"{_STYLED}(?P<author>{_NAMED})"
_BOOK = (
    r"(?:novels?|novellas?|books?|stage plays?|plays?|short stor(?:y|ies)|stor(?:y|ies)|tales?|memoirs?|autobiography|best-?sellers?|reminiscences|recollections|"
    r"diar(?:y|ies)|poems?|comic strips?|comic books?|graphic novels?|manga|operas?|operettas?|stage version|verse play|biography|study|articles?|essays?|paperbacks?|whodunits?|plays)"
)
#: Works that films are as well: a book or play only where somebody has it from one.
_ANY_BOOK = rf"(?:{_BOOK}|thrillers?|myster(?:y|ies)|detective (?:story|novel)|pulp|potboiler|page-turner|yarn|romance|farce|melodrama|stage piece|comed(?:y|ies)|tragedy|libretto|(?:newspaper |magazine )?serial|saga|shocker|prizewinner|drama)"
_KINDS = {
    "tale": "short_story", "yarn": "short_story", "paperback": "novel", "whodunit": "novel", "thriller": "novel", "mystery": "novel", "mysteries": "novel", "detective story": "novel", "detective novel": "novel",
    "pulp": "novel", "potboiler": "novel", "page-turner": "novel", "romance": "novel", "farce": "play", "melodrama": "play", "stage piece": "play", "comedy": "play", "stage version": "play", "libretto": "opera",
    "recollections": "memoir", "plot": "story", "subject": "story", "material": "story", "serial": "serial", "newspaper serial": "serial", "magazine serial": "serial", "saga": "novel", "shocker": "novel", "drama": "play", "verse play": "play", "prizewinner": "novel",
}  # fmt: skip


def _kind(hit: Hit) -> str:
    word = " ".join(hit.words("kind").lower().split())
    one = word if word in KINDS or word in _KINDS else word.removesuffix("s")
    return KINDS.get(one) or _KINDS.get(one, "book")


def _is_author(m: Mention) -> bool:
    """Whether a name may be a writer's: no player's and no director's of films."""
    plays = m.credit is not None and not m.credit.properties & {"screenwriter", "crew"}
    return m.kind in (NAME, PERSON) and is_person(m) and not plays and m.trade not in ("director", "cast_member") and not m.own


def _told(hit: Hit) -> Iterator[Draft]:
    """A source by its title where the words give one, else by its kind and author."""
    author = next(iter(hit.mentions("author")), None)
    if (author is not None and not _is_author(author)) or near(hit).others(60):
        return
    title = title_of(hit, "work") or title_behind(hit)
    name = author.name if author is not None else ""
    kind = _kind(hit) if hit.has("kind") else "story"
    if title is not None:
        value, start, end = title
        yield hit.draft(value, {"kind": kind, "author": name}, mention=(start, end), quote=(hit.quote()[0], max(hit.quote()[1], end)))
    elif name:
        yield untitled(hit, kind, name) if hit.has("kind") else hit.draft(f"{name} story", {"kind": kind, "author": name}, mention=author)


def _titled(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill's The Salt and the Lamp, three novellas": told only by a title."""
    title = title_of(hit, "work")
    if title is not None and title[0].split()[0].lower() not in ("he", "she"):
        yield from _told(hit)


def _called(hit: Hit) -> Iterator[Draft]:
    """ "He called his book The Moving Lamp": by whoever is named last before."""
    title = title_of(hit, "work") or title_of(hit, "work2")
    line = hit.typed.line_at(hit.match.start())[0]
    author = next((m for m in reversed(hit.typed.within(max(0, line - 160), hit.match.start())) if m.kind in (NAME, PERSON)), None)
    if title is not None and author is not None and _is_author(author) and not near(hit).others(60):
        kind = KINDS[hit.words("kind") or hit.words("kind2")]
        yield hit.draft(title[0], {"kind": kind, "author": author.name}, mention=title[1:])


def _into_a_book(hit: Hit) -> Iterator[Draft]:
    """ "Hask had made a play of The Long Lamp": both are sources."""
    yield from _told_plainly(hit)
    title = title_of(hit, "first")
    if title is not None:
        value, start, end = title
        yield hit.draft(value, mention=(start, end))


def _told_plainly(hit: Hit) -> Iterator[Draft]:
    (author,) = hit.mentions("author")
    if _is_author(author) and not near(hit).others(60):
        yield hit.draft(f"{author.name} {hit.words('kind')}", {"kind": _kind(hit), "author": author.name}, mention=hit.span("kind"))


def _for_films(hit: Hit) -> Iterator[Draft]:
    """ "Quill published a book that nobody who makes films could leave alone"."""
    if _OF_FILMS.search(hit.typed.shadow, hit.match.end(), hit.typed.line_at(hit.match.start())[1]):
        yield from _told_plainly(hit)


_OF_FILMS = re.compile(r"\b(?:films?|filmed|screen|adapt\w*|scripts?|pictures?|movies?|producers?|studios?|option\w*|rights)\b")


def _from_which(hit: Hit) -> Iterator[Draft]:
    """ "Quill published the memoir from which they made their script": by whoever wrote it, named before."""
    line = hit.typed.line_at(hit.match.start())[0]
    before = hit.typed.within(max(0, line - 200), hit.match.start())
    written = _WROTE.search(hit.typed.shadow, max(line, hit.match.start() - 60), hit.match.start())
    author = next((m.name for m in reversed(before) if m.kind in (NAME, PERSON) and is_person(m)), "") if written else ""
    value = f"{author} {hit.words('kind')}" if author else hit.words("kind")
    yield hit.draft(value, {"kind": _kind(hit), "author": author}, mention=hit.span("kind"))


_WROTE = re.compile(r"\b(?:published|wrote|written|writing|brought out|dictated|typed)\b")


def _lived(hit: Hit) -> Iterator[Draft]:
    """ "The crime comes from an actual case": it has happened, whoever wrote it down."""
    if not _OF_A_PART.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start()):
        yield hit.draft("true story", {"kind": "true_story"}, mention=hit.quote())


_OF_A_PART = re.compile(r"\b(?:characters?|dialogue|faces?|details?|types|performances?|lines?|jokes?|people|names?|could be|could have been|might be|as if|like|feels?|seems?)\b[^\n.;,]{0,24}$")

#: What one has it from, right before.
_FROM = r"(?:from|out of|after|via|by way of|filming|films?|filmed|adapts?|adapted|adapting|version of|filming of|adaptation of|based on|basis of|took|takes|bought|buys|optioned|went to|goes to|turned to|turns to|goes back to|went back to|came across|found|used|uses|drew on|draws on)"
_TAKE = r"(?:made|drawn|drew|took|taken|takes|based|built|adapted|fashioned|carved|worked|derives?|derived|quarried|came|comes|cut|hewn|wrought|spun)"
_EVENT = r"(?:murders?|case|crime|killings?|incidents?|events?|trial|scandal|affair|robbery|kidnapping|escape|disaster)"
_REAL = r"(?:actual|real|true|real-life|true-life|notorious|celebrated|genuine|historical)"
_STORY = r"(?:story|tale|plot|yarn|matter|source|original|material|basis|starting[- ]point|germ|book|novel|play)"

RULES: tuple[Rule, ...] = (
    Rule("AUTHOR's WORK, a BOOK", "based_on", rf"{_AUTHOR}'s? (?:(?:own|short|long|famous|celebrated|@year|early|late|last|first|great) )?(?P<work>{WORK})(?:,? \((?:@year)\))?,? (?:an?|the|his|her|its|two|three|four|that) (?:[\w'-]+,? ){{0,3}}?(?P<kind>{_BOOK})\b(?! (?:about|of) (?:how|why)\b)", build=_titled, presupposed=True),
    Rule("WORK, the AUTHOR BOOK", "based_on", rf"\b{_FROM} (?P<work>{WORK}), (?:the )?{_AUTHOR}(?:'s?)? (?:[\w'-]+ ){{0,3}}?(?P<kind>{_BOOK})\b", build=_titled, presupposed=True),
    Rule("the story is AUTHOR's", "based_on", rf"\b(?:the|its|his|her|this|whose) {_STORY} (?:is|was|comes? from|came from|goes back to)(?: [a-z]+ly| here| all)? (?:all )?{_AUTHOR}(?:'s(?:,? \(?(?P<work>[\"'][{TITLE}{QUOTED}][\"']))?(?=[,.;:)(]|$| and\b)|(?= \())", build=_told),
    Rule("story, AUTHOR (WORK)", "based_on", rf"\b(?:{_STORY}|adapted|based|taken|drawn|derived|suggested)\b[^\n.;:()\"]{{0,30}}? {_AUTHOR}(?:'s)? \((?P<work>[\"'][{TITLE}{QUOTED}][\"'])(?:,? @year)?\)", build=_titled),
    Rule("AUTHOR put it into a BOOK", "based_on", rf"{_AUTHOR}(?:,? who)? (?:had |has )?(?:already |later |also |once )?(?:made|turned|put|worked|spun|got) (?:[^\n.;:()]{{1,30}}? )?(?:up )?into (?P<value>an? (?:[\w'-]+,? ){{0,3}}?(?P<kind>{_BOOK}))\b", build=_told_plainly),
    Rule("AUTHOR made a BOOK of it", "based_on", rf"{_AUTHOR}(?:,? who)? (?:had |has )?(?:already |later |also |once )?(?:made|got|wrote|written|spun|drew|drawn|quarried) (?P<value>an? (?:[\w'-]+,? ){{0,3}}?(?P<kind>{_BOOK})) (?:of|from|out of) (?:(?:it|them|this|his (?:own )?(?:experiences|life)|her (?:own )?(?:experiences|life)|the (?:case|affair|story|business|matter|murders?|trial|legend|experience|whole thing))\b|(?P<first>{WORK}))", build=_into_a_book),
    Rule("AUTHOR published a BOOK for films", "based_on", rf"{_AUTHOR} (?:had )?(?:published|brought out|wrote|written) (?P<value>an? (?:[\w'-]+,? ){{0,4}}?(?P<kind>{_BOOK}|pages)) (?:that|which|and)\b", build=_for_films),
    Rule("the BOOK from which", "based_on", rf"\bthe (?:[a-z-]+ )?(?P<kind>{_BOOK}) (?:from|on|upon|out of) which [^\n.;:()]{{2,70}}?\b{_TAKE}\b", build=_from_which, presupposed=True),
    Rule("he has it from his own BOOK", "based_on", rf"{_AUTHOR}(?:,? [a-z]+){{1,6}}? (?:from|out of|upon|of) (?:his|her|their) own (?P<value>(?:[\w'-]+ ){{0,3}}?(?P<kind>{_ANY_BOOK}))\b", build=_told),
    Rule("a chapter in AUTHOR's WORK", "based_on", rf"\b(?:from|on|out of) (?:an?|the|one|two|three|some|several|a few) (?:[a-z]+ )?(?:chapters?|episodes?|passages?|pages?|paragraphs?|sections?|anecdotes?|incidents?) (?:in|of|from) {_AUTHOR}'s (?:[\w'-]+ ){{0,2}}?(?P<work>{WORK})", build=_titled),
    Rule("a BOOK called WORK", "based_on", rf"\b{_FROM} (?:{_AUTHOR}, to )?(?:an?|the|his|her|one) (?:[\w'-]+,? ){{0,3}}?(?P<kind>{_BOOK})\b(?:,? (?:of|from|published in|written in) @year)?(?: by {_AUTHOR.replace('author', 'author2')})?,? (?:called|entitled|titled) (?P<work>{WORK})", build=_titled),
    Rule("went to AUTHOR, to a BOOK", "based_on", rf"\b(?:went|goes|turned|turns|back|gone|returned|returns) to {_AUTHOR}, to (?:an?|the|his|her|one of (?:his|her)) (?P<value>(?:[\w'-]+,? ){{0,3}}?(?P<kind>{_BOOK}))\b(?:,? (?:of|from|published in|written in) @year)?(?:,? (?:called|entitled|titled) (?P<work>{WORK}))?", build=_told),
    Rule("from a THRILLER by AUTHOR", "based_on", rf"\b(?:from|out of) (?:an?|the|his|her|that|this) (?P<value>(?:[\w'-]+,? ){{0,3}}?(?P<kind>{_ANY_BOOK}))(?:,[^,\n.;()]{{2,34}},)? by {_AUTHOR}", build=_told, presupposed=True),
    Rule("from AUTHOR's THRILLER", "based_on", rf"\b(?:from|out of|based on|adapted from|taken from) {_AUTHOR}'s? (?P<value>(?:(?!is\b|was\b|its\b|his\b|are\b|and\b|in\b|to\b|of\b)[\w'-]+,? ){{0,3}}?(?P<kind>{_ANY_BOOK}|prize-?winner|pulitzer winner))\b(?:,? (?P<work>[\"'][{TITLE}{QUOTED}][\"']))?", build=_told, presupposed=True),
    Rule("a BOOK of AUTHOR's", "based_on", rf"\b(?:an?|the|one|another|this|that|second|third) (?P<value>(?:[\w'-]+,? ){{0,2}}?(?P<kind>{_BOOK})) of {_AUTHOR}'s(?! [a-z\ue001-\ue005])", build=_told, presupposed=True),
    Rule("from an AUTHOR BOOK", "based_on", rf"\b(?:from|out of|after) an? (?P<value>{_AUTHOR} (?P<kind>{_BOOK}|thrillers?|whodunits?|farce|comedy|shocker))\b(?! (?:festival|club|award|prize|adaptation))", build=_told, presupposed=True),
    Rule("went to AUTHOR for the story", "based_on", rf"\b(?:went|goes|gone|turned|turns|looked|looks) to {_AUTHOR} for (?:(?:all|both|one|two|three|four|each|most)(?: (?:two|three|four|of))* (?:of )?)?(?:the |his |her |its |their )(?P<value>(?:[a-z]+ )?(?P<kind>stor(?:y|ies)|tales?|plot|subject|material))\b", build=_told),
    Rule("he called his BOOK WORK", "based_on", rf"\b(?:calls?|called) (?:his|her) (?P<kind>book|novel|play|story|novella) (?P<work>{WORK})|\b(?:his|her) (?P<kind2>book|novel|play|story|novella) (?:was|is) (?:called|entitled|titled) (?P<work2>{WORK})", build=_called),
    Rule("credits a BOOK by AUTHOR", "based_on", rf"\b(?:credits?|credited to|cites?|acknowledges?|lists?|is credited to) (?:as (?:its|the|their) source )?(?:an?|the) (?P<value>(?:[\w'-]+ ){{0,2}}?(?P<kind>{_ANY_BOOK}))\b[^\n.;()]{{0,50}}? by {_AUTHOR}", build=_told),
    Rule("the book was by AUTHOR", "based_on", rf"\bthe (?:original )?(?P<kind>book|novel|play|story|tale)(?:, [^\n.;()]{{3,46}},)? (?:is|was|had been) (?:written )?by {_AUTHOR}(?=[,.;:(]|$| and\b| who\b)", build=_told),
    Rule("from an actual case", "based_on", rf"\b(?P<quote>(?:came|comes?|taken|drawn|derives?|derived|arose|sprang|springs|stems?|grew|based|modelled|modeled)(?:,[^,\n.;()]{{2,24}},)? (?:from|out of|on) (?:an?|the) {_REAL} (?:[a-z]+ )?{_EVENT})\b", build=_lived),
    Rule("lifted from life", "based_on", r"\b(?P<quote>(?:story|tale|plot|film|picture|script|screenplay|case|it|all this|matter)(?: is| was|'s)? (?:[a-z]+ly )?(?:lifted|taken|drawn|stolen|ripped|plucked|torn|snatched)(?: straight| directly| bodily)? (?:from|out of) (?:(?:real )?life\b|the (?:[a-z]+ )?(?:headlines|newspapers?|papers?|front pages?|police files|police blotter|court records)\b))", build=_lived),
    Rule("found it in the paper", "based_on", r"\b(?P<quote>(?:found|read|saw|came across|came upon|discovered|got|had|took) (?:the|her|his|this|its|their) (?:story|tale|subject|plot|idea|case|material) [^\n.;:()]{0,36}?\b(?:in|from|out of) (?:the|a) (?:(?:[a-z]+ )?(?:newspaper|paper|papers|newspapers)|(?:small |short |brief |one-paragraph )?(?:news item|newspaper cutting|clipping|cutting))\b)", build=_lived),
    Rule("tells what really happened", "based_on", rf"\b(?P<quote>(?:tells|recounts|re-?enacts|reconstructs|dramati[sz]es|retells)(?:,[^,\n.;()]{{3,40}},)? (?:of )?(?:what (?:{_NAMED} (?:actually |really )?did|(?:actually|really) happened|befell {_NAMED})|the (?:murders?|crimes?|case|trial|killings?) of (?:the )?{_NAMED})(?: [^\n.;:,()]{{2,40}})?)", build=_lived),
)  # fmt: skip
