"""Other films the text names, with their years and how they stand to the reviewed one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from recension.reading._lexicon import phrases_of, words_of
from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE, Mention, title_like
from recension.reading._near import knows_own
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._people import is_person
from recension.values import fold

_WHO = f"[{PERSON}{NAME}]"
_NOT_NAMES = words_of("not_names")


@dataclass(frozen=True, slots=True)
class Relation:
    """A row: words just before or after a title, and the relation they say. `person`: a person stands among them."""

    name: str
    before: str = ""
    after: str = ""


#: The first row that fits decides.
RELATIONS: tuple[Relation, ...] = (
    Relation("trailer", before=r"\b(?:trailers?|previews?|teasers?)(?: for| of|:)[^\n]{0,200}$"),
    Relation("remake_of", before=r"\b(?:remake|remaking|re-?imagining|reboot|update|updating|rip-?off|retread|version) of (?:the )?(?:[\w' -]{0,40})$"),
    Relation("remake_of", before=r"\b(?:remade|remakes|reboots|reimagines) (?:the )?[\w' -]{0,30}$"),
    Relation("sequel_of", before=r"\b(?:sequel|follow-?up|successor|prequel) (?:to|of) (?:the )?(?:[\w' -]{0,40})$"),
    Relation("sequel_of", before=r"\b(?:the )?(?:original|first|previous|earlier) (?:[\w' -]{0,20})$"),
    Relation("sequel", before=r"\b(?:(?:its|the|a) (?:own )?(?:\w+ )?sequels?|followed by|spawned|sequels?,?)(?: called| titled| entitled|,)? $"),
    Relation("prequel", before=r"\bprequel,? (?:called |titled |entitled )?$"),
    Relation("remake", before=r"\b(?:remade as|remake,|the remake) ?$"),
    Relation("influence", before=r"\b(?:influenced|inspired(?: by)?|homages?(?: to)?|references?(?: to)?|referenced in|nods? to|tributes? to|spoofs?|spoofing|parod(?:y|ies|ied)(?: of| in)?|lampooned in|pastiche of|borrow\w* from|steals? from|lifted from|quotes?)[\w ,']{0,30}$"),
    Relation("tv", before=r"\b(?:tv|television) (?:series|show|sitcom|movie|film|episode),? $", after=r"^\"?,? (?:tv|television|series|show|sitcom|mini-?series|episode)"),
    Relation("comparison", before=r"\b(?:like|unlike|than|as|similar to|reminiscent of|reminds? (?:\w+ )?of|recall\w*|compar\w+ (?:to|with)|a la|à la|echoes(?: of)?|cross between|meets?|rivals?|equal of|league (?:as|of|with)|vein of|style of|tradition of|akin to|resembl\w+|imitat\w+|think|along with|such as|evok\w+|superior to|inferior to|beats?)(?: [\w' ]{0,25})?(?:@)?$"),
    Relation("same_director", before=rf"{_WHO}'s? (?:\w+ ){{0,4}}$"),
    Relation("same_actor", before=rf"{_WHO} (?:\(|of |in |from )\"?$"),
    Relation("same_actor", before=r"\b(?:starred|appeared|played|star|seen|role|work|turn|performance) (?:\w+ ){0,3}(?:in|from|for|on) [^\n]{0,30}$"),
    Relation("same_director", before=r"\b(?:made|directed|director of|helmed|did|work on|creator of|filmed|maker of|makers of) (?:[\w' ,-]{0,40})$"),
    Relation("same_writer", before=r"\b(?:wrote|writer of|scripted|screenwriter of|writers of|penned) (?:[\w' ,-]{0,30})$"),
    Relation("same_composer", before=r"\b(?:scored|composed|composer of|score for|music for) (?:[\w' ,-]{0,30})$"),
)  # fmt: skip

_COMPILED = [
    (r.name, re.compile(r.before.replace("(?:@)?", "")) if r.before else None, re.compile(r.after) if r.after else None)
    for r in RELATIONS
]
#: What stands before a title that names no film but something else.
_NO_FILM = re.compile(
    r"\b(?:songs?|singing|sings|sing|hymn|tune|track|album|single|novel|book|story|stories|play|poem|musical|magazine|newspaper|comic|opera|"
    r"character|called|named|nicknamed|titled|entitled|words?|word|term|phrase|line|says?|said|chapter|article|essay|caption|sign|"
    r"directed|starring|band|group|theme from|version of|club|bar|school|company|ship|boat|restaurant|(?:go|goes|going|went|gone) on an?|these|those|some|such an?|your|so-called|known as) (?:by |of |from |the |his |her )?[\"']?$|[,!?]\"? (?:he|she|they) (?:says|said|asks|cries)"
)
#: Words before a quoted title of one word, where it is one.
_ENTERED = re.compile(r"\b(?:in|from|of|to|than|like|as|and|or|the|original|series|show|mini-?series|film|movie|hit|classic|after|since)\"? ?\"?$")
_LIST = re.compile(rf"[{TITLE}{QUOTED}]\"?(?: \((?:18|19|20)\d\d\))?(?:,\"?|\"?;)?(?: and| or| &)? \"?$")
_YEAR_BEFORE = re.compile(r"\b((?:18[89]|19\d|20[0-4])\d)(?:'s)?,? (?:film |movie |\w+ ){0,2}\"?$")


#: Relations that a sentence states and may deny; a film merely compared is named all the same.
_STATED = frozenset("remake_of sequel_of sequel prequel remake".split())
#: A list of films longer than this has lost the words that opened it.
_LONGEST_LIST = 12


def _relation(before: str, after: str) -> str:
    for name, left, right in _COMPILED:
        if (left and left.search(before)) or (right and right.search(after)):
            return name
    return ""


def _lead(shadow: str, start: int) -> str:
    """The words before a title, seen through the list it stands in: a later item shares the first one's cue."""
    line = shadow.rfind("\n", 0, start) + 1
    before = shadow[max(line, start - 260) : start]
    for _ in range(_LONGEST_LIST):
        match = _LIST.search(before, max(0, len(before) - 24))
        if not match:
            break
        before = before[: match.start()]
    return before.rstrip('"')


def _film_like(m: Mention, year: str, relation: str) -> bool:
    """Whether a name is a film's: one word alone needs a year or a cue beside it, several must be known or marked."""
    if year or (m.known and " " in m.name):
        return True
    return bool(relation) if " " not in m.name else not m.name.isupper()


#: What stands in quotation marks or capitals before a year and names a version, not a film.
_VERSION_NAME = re.compile(
    r"(?i)(?:the )?(?:(?:special|ultimate|new|original|extended|definitive|restored|limited|deluxe|final|director'?s'?|theatrical|collector'?s|anniversary|unrated|uncut) ?)+(?:cut|version|edition|release|print|redux)?"
)


#: Where these stand beside a title in quotation marks it is a song's.
_OF_SONG = re.compile(
    r"\b(?:songs?|tunes?|sings?|singing|sang|sung|ballad|lyrics|tracks?|hit single|rendition|jukebox|strains|anthem|plays? over|over the (?:credits|titles)|croons?|danc(?:es|ing) to)\b"
)


def _may_be_own(hit: Hit, m: Mention, relation: str) -> bool:
    """Whether a title may be the reviewed film's, in a text that does not surely tell which that is."""
    if hit.typed.known.sure or relation or hit.words("year") or knows_own(hit.typed):
        return False
    titles = [t.name for t in hit.typed.mentions if t.kind in (TITLE, QUOTED)]
    return m.name == titles[0] or titles.count(m.name) > 2


def related(hit: Hit) -> Iterator[Draft]:
    """One claim for each title that is not the reviewed film's own."""
    (m,) = hit.mentions("value")[:1]
    shadow, start, end = hit.typed.shadow, hit.match.start("value"), hit.match.end("value")
    lead, after = _lead(shadow, start), shadow[end : end + 40]
    if m.own or _VERSION_NAME.fullmatch(m.name) or not any(c.isalpha() for c in hit.typed.text.view[m.start : m.end]) or len(m.name) < 2 or m.name.lower().startswith("spoiler") or _NO_FILM.search(lead[-60:]):
        return
    year = hit.words("year") or ((found := _YEAR_BEFORE.search(lead)) and found[1]) or ""
    relation = _relation(lead, after)
    if _may_be_own(hit, m, relation) or (not year and relation not in _STATED and _OF_SONG.search(f"{lead[-50:]} {after}")):
        return
    emphatic = any(a <= m.start < b for a, b in hit.typed.text.emphases)
    if m.kind == QUOTED and not (year and title_like(m.name, emphatic=False)) and not (relation and " " in m.name and title_like(m.name, emphatic=False)):
        return  # a quoted run that the authority does not know is a film only where the words say so
    if not (emphatic and m.known) and not _film_like(m, year, relation) and not (m.known and _ENTERED.search(lead)):
        return
    person = ""
    if relation.startswith("same_"):
        people = hit.typed.within(max(0, start - len(lead) - 80), start)
        person = next((p.name for p in reversed(people) if p.kind in (PERSON, NAME)), "")
    draft = hit.draft(m.name, {"year": year, "relation": relation or "comparison", "person": person}, mention=m)
    yield replace(draft, presupposed=relation not in _STATED)


def _named_original(hit: Hit) -> Iterator[Draft]:
    """A bare name where only a film can stand: after "remake of", "sequel to", "the original"."""
    for m in hit.mentions("value"):
        if m.name.lower() in _NOT_NAMES:
            continue
        relation = _relation(hit.typed.shadow[max(0, hit.match.start("value") - 60) : hit.match.start("value")], "")
        yield hit.draft(m.name, {"relation": relation or "comparison", "year": hit.words("year")}, mention=m)


def _dated_name(hit: Hit) -> Iterator[Draft]:
    """A bare name with a year in brackets, within a sentence: a film, its article taken in."""
    (m,) = hit.mentions("value")
    if hit.match.start() < 60:
        return
    view = hit.typed.text.view
    start = m.start - 4 if view[max(0, m.start - 4) : m.start] == "The " else m.start
    lead = _lead(hit.typed.shadow, hit.match.start("value"))
    relation = _relation(lead, "") or "comparison"
    yield hit.draft(view[start : m.end], {"year": hit.words("year"), "relation": relation}, mention=(start, m.end))


#: A title as it stands right before its year, whatever the typed view made of its words.
_TITLE_BEFORE = re.compile(
    r"(?:(?<=[\s(\"'*_,;])|^)(?P<title>(?:[A-Z0-9][\w'.:!?-]*|M\*A\*S\*H)(?:,? (?:[A-Z0-9&][\w'.:!?-]*|of|the|and|in|a|an|to|for|on|with|at|from|by|or|de|la|le|des|du|&|vs\.?)){0,9}),?[\"'*_]{0,3} ?$"
)
_OPENS_NO_TITLE = re.compile(
    r"^(?:(?:In|From|Like|Of|To|Than|And|With|After|Before|For|Both|Unlike|As|By|On|See|Also|Then|Only|But|Not|Or|Where|While|Since|Watch|His|Her|Its|Their|Was|Films?|Movies?|Was|Plus|Including|Think|Even|At|This) )+(?=[A-Z0-9])"
)
_NO_TITLE = re.compile(
    r"(?i)\b(?:director'?s cut|version|edition|cut|blu-?ray|dvd|review|copyright|published|press|university|publisher|kindle|books?)\b|^(?:the )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*$|^i$|[,;]"
)


def _before_year(hit: Hit) -> Iterator[Draft]:
    """A film told by its year in brackets, where neither quotation marks nor the authority tell its title."""
    view = hit.typed.text.view
    at = hit.span()[0]
    found = _TITLE_BEFORE.search(view, max(0, at - 90), at)
    if found is None:
        return
    start, end = found.span("title")
    opened = _OPENS_NO_TITLE.match(found["title"])
    start += opened.end() if opened else 0
    inside = hit.typed.within(*hit.typed.from_view(start, end))
    title = view[start:end]
    if (title.isupper() and len(title) > 3) or not _NO_TITLE.search(title):
        yield from _told_by_year(hit, title, (start, end), inside)


#: A line that opens with a dated title so near the beginning names the film under review.
_HEAD = 300


def _told_by_year(hit: Hit, title: str, span: tuple[int, int], inside: list[Mention]) -> Iterator[Draft]:
    whole = any(m.own or m.kind in (TITLE, QUOTED) for m in inside)
    person = len(inside) == 1 and inside[0].kind == PERSON and (inside[0].start, inside[0].end) == span
    known = hit.typed.known
    own = any(fold(t) == fold(title) or fold(title) in fold(t) for t in known.titles) and known.year is not None and abs(known.year - int(hit.match["year"])) < 3
    in_head = span[0] < _HEAD and hit.typed.text.view.rfind("\n", 0, span[0]) == span[0] - 1
    if whole or person or own or in_head or len(title) < 2:
        return
    lead = _lead(hit.typed.shadow, hit.typed.from_view(*span)[0])
    yield hit.draft(title, {"year": hit.words("year"), "relation": _relation(lead, "") or "comparison"}, mention=span, quote=(span[0], hit.span()[1]))


def _listed_films(hit: Hit) -> Iterator[Draft]:
    """Films in a row behind a plural noun: "several comedies (Night Ferry, High Water)"."""
    for m in hit.mentions("value"):
        if m.kind == NAME and (m.words > 1 or hit.has("bracket")) and not m.own:
            yield hit.draft(m.name, {"relation": "comparison"}, mention=m)


def _same_title(hit: Hit) -> Iterator[Draft]:
    """ "the 1994 remake", "the 1933 version": a film of the reviewed one's title and another year."""
    known, year = hit.typed.known, int(hit.match["year"])
    if not known.titles or known.year is None or abs(year - known.year) < 2 or not known.sure:
        return
    noun = hit.match["noun"]
    if "remake" in noun or "remade" in hit.match[0]:
        relation = "remake" if year > known.year else "remake_of"
    else:
        relation = "remake_of" if year < known.year else "remake"
    yield hit.draft(known.titles[0], {"year": str(year), "relation": relation}, mention=hit.span("year"))


_NUMBERED = re.compile(r"^(?P<first>.{2,60}?)(?:,? (?:part |chapter |vol(?:ume|\.) ?)?(?:[2-9]|ii|iii|iv|v|vi|two|three|four)\b.*|: .*)$", re.I)


def _first_of_series(hit: Hit) -> Iterator[Draft]:
    """ "the first one" in the review of a film whose title is numbered: the title without its number."""
    known = hit.typed.known
    found = _NUMBERED.match(known.titles[0]) if known.titles and known.sure else None
    if found and re.search(r"\d|\b[IVX]+\b|\b(?:Part|Two|Three|Four)\b", known.titles[0][found.end("first") :]):
        yield hit.draft(found["first"], {"relation": "sequel_of", "anaphor": hit.words("anaphor")}, mention=hit.span("anaphor"))


_FILMS = r"(?:films|movies|pictures|comedies|dramas|thrillers|westerns|musicals|classics|flicks|noirs|hits|blockbusters|sequels|romances|mysteries|epics|features|documentaries)"
_NAMES_IN_ROW = rf"{NAME}(?:(?:, and |, | and |; ){NAME}){{0,8}}"
_RANKS = words_of("honorifics")
_GIVEN, _PLACES = words_of("given_names"), phrases_of("places")
_FILM_CUE = (
    r"(?:the (?:director|makers?|creators?|writers?|star|stars|producers?|team|people|guys|man|men|folks) (?:of|behind)|(?:film|movie|hit|classic|blockbuster|favou?rite|masterpiece|sequel|comedy|western|thriller|"
    r"musical|drama|cult classic)s? (?:like|such as)|reminiscent of|reminded (?:me|us) of|reminds (?:me|one|you|us) of|in the (?:vein|style|spirit|tradition|mold|mould) of|rip-?offs? of|knock-?offs? of|"
    r"cross between|homages? to|echoes of|shades of|(?:better|worse|funnier|scarier|as good|as bad|as funny) (?:than|as)|on (?:a )?par with|(?:starred|appeared|seen|role|work|performance|turn) in|(?:the )?hit|"
    r"(?:texture|rhythm|look|feel|tone|mood|style|plot|ending) of|followed by|compar(?:ed|able|isons?) (?:to|with))"
)


def _cued(hit: Hit) -> Iterator[Draft]:
    """Unmarked names in a row where only films can stand: the first must be of several words and nobody's."""
    row = hit.mentions("value")
    if not row or not _may_be_title(row[0]):
        return
    lead = hit.typed.shadow[max(0, hit.match.start("value") - 60) : hit.match.start("value")]
    for m in row:
        ends = not hit.typed.text.view[m.end : m.end + 1].isspace()
        if m.kind == NAME and (m.words > 1 or (len(row) > 1 and ends)) and _may_be_title(m, alone=False):
            start = m.start - 4 if hit.typed.text.view[max(0, m.start - 4) : m.start] == "The " else m.start
            yield hit.draft(hit.typed.text.view[start : m.end], {"relation": _relation(lead, "") or "comparison"}, mention=(start, m.end))


def _may_be_title(m: Mention, *, alone: bool = True) -> bool:
    """Whether a name may be a film's: no person's as far as given names and credits tell, no place."""
    words = m.name.split()
    if m.own or m.credit is not None or m.kind != NAME or m.name in _PLACES or not is_person(m):
        return False
    return not (alone and len(words) < 2) and words[0].lower() not in _GIVEN and words[0].lower().strip(".") not in _NOT_NAMES | _RANKS and words[-1] not in _PLACES


RULES: tuple[Rule, ...] = (
    Rule("after a film's cue", "related_film", rf"\b{_FILM_CUE} (?:the )?(?P<value>{NAME}(?:(?:, and |, | and | or |, or )(?:the )?{NAME}){{0,5}})(?!'s|[{PERSON}{NAME}]| \()", build=_cued, presupposed=True),
    Rule("films (NAMES)", "related_film", rf"\b{_FILMS},? (?:(?P<bracket>\()|(?:such as|including|like) )(?P<value>{_NAMES_IN_ROW})(?=[).,;:\n]|$| and\b)", build=_listed_films, presupposed=True),
    Rule("the YEAR remake", "related_film", rf"\b(?:the|{_WHO}'s?) (?P<year>@year) (?:[a-z-]+ ){{0,2}}?(?P<noun>remake|original|version|film version)\b(?! of )", build=_same_title, presupposed=True),
    Rule("remade in YEAR", "related_film", r"\b(?P<noun>)(?:was |been |were )?remade (?:[a-z' ]{0,24})?\bin (?P<year>@year)\b", build=_same_title),
    Rule("the first one", "related_film", r"\b(?P<anaphor>the (?:first|original) (?:one|film|movie|picture|part|instal+ment)|the original(?=[.,;:!?]| (?:was|is|had|has)\b)|(?:its|the) predecessor|part (?:1|one|i)\b)", build=_first_of_series, presupposed=True),
    Rule("words (YEAR)", "related_film", r"[(\[](?P<year>@year)[)\]]", build=_before_year, presupposed=True),
    Rule("NAME (YEAR)", "related_film", rf"\b(?:in|from|like|of|to|than|and|with|after|before|for)(?: the)? (?P<quote>(?P<value>{NAME}) [(\[](?P<year>@year)[)\]])", build=_dated_name, presupposed=True),
    Rule("remake of NAME", "related_film", rf"\b(?:remake of|sequel to|prequel to|precursor to|follow-?up to|spoof of|parody of|rip-?off of|spin-?off of|lampooned in|spoofed in|referenced in|(?:remake of|faithful to|superior to|inferior to) the original) (?:the )?(?P<value>{NAME})(?! (?:novel|book|play|story|series|script|screenplay|song|score|music|cut|version|cast|release)|'s)(?: \((?P<year>@year)\))?", build=_named_original),
    Rule("TITLE (YEAR)", "related_film", r'"?(?P<value>[\ue004\ue005])["\']?(?:,?["\']? ?[(\[](?P<year>@year)[)\]])?', build=related, presupposed=True),
)  # fmt: skip
