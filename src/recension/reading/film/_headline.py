"""A review's headline: often the film's title, sometimes with its year, sometimes with words round it."""

import re
from dataclasses import dataclass

from recension.reading._lexicon import words_of
from recension.reading.film._lookup import Lookup
from recension.values import article_in_front, fold

_YEAR = re.compile(
    r"\s*[(\[](?:[^()\[\]]{2,40},)?\s*(?:[A-Za-z ./]{0,12})?(1[89]\d\d|20[0-3]\d)(?:,[^()\[\]]{2,60})?\s*[)\]]\s*$"
    r"|\s*[(\[,]\s*(?:[A-Za-z .]{0,12})?(1[89]\d\d|20[0-3]\d)\s*[)\]]?\s*$|\s+[|/·•–—-]\s+(1[89]\d\d|20[0-3]\d)\s*$"
)
_BEFORE = re.compile(
    r"^(?:(?:(?:film|movie|dvd|blu-?ray|4k|uhd|video|tv|quick|capsule|mini)[ -]*)*review\s*(?:of\b|[:–—-])\s*)", re.I
)
_AFTER = re.compile(
    r"\s*(?:[:|–—-]|\s-)\s*(?:(?:a|the|my|film|movie|dvd|blu-?ray|4k|uhd|video|tv|capsule)[ -]*)*"
    r"(?:review|recap|critique)\w*\s*$"
    r"|\s+(?:(?:film|movie|dvd|blu-?ray|4k|uhd) )?review$"
    r"|\s*\([\w '-]{1,20} review\)$"
    r"|\s*\((?:(?:19|20)\d\d\s*)?(?:film|movie|dvd|blu-?ray|4k|uhd|vhs|laserdisc|review)[^()]*\)\s*$",
    re.I,
)
#: "Psycho (1998) – one star": a title with its year, and what is said of it.
_DATED = re.compile(r"^(.{1,80}?)\s*[(\[]\s*(1[89]\d\d|20[0-3]\d)\s*[)\]]\s*(?:[:|–—-]|\s-)\s")
#: "“Marty” Opens at the Sutton": what stands in marks before a headline's verb.
_MARKED = re.compile(r"[\"“](?P<title>[^\"“”\n]{1,60})[\"”] (?!(?:and|or|vs\.?|versus) )(?=[A-Za-z]+(?:s|ed) )")
#: "Blade Runner: The Final Cut", "Second Look: Mask", "Mask – the boy who laughed": a title may stand on either side.
_PARTED = re.compile(r":\s|\s[|–—-]+\s")
#: "La maschera / Mask": each is the film's whole title.
_IN_TWO_LANGUAGES = re.compile(r"\s/\s")
_MARKS = "\"'“”‘’*_ \t"
#: Headlines with more words than this beside the title are sentences of their own.
_SENTENCE = 12


@dataclass(frozen=True, slots=True)
class Headline:
    """`title` as written, without what stands round it; the films so titled; those titled in part."""

    title: str
    year: int
    films: frozenset[int] = frozenset()
    part_films: frozenset[int] = frozenset()


def plain_headline(line: str) -> Headline:
    """The headline's title and year (0 where it has none), from the line alone.

    >>> h = plain_headline("Review: “Mask” (1985)")
    >>> h.title, h.year
    ('Mask', 1985)
    >>> [plain_headline(line).title for line in ("Night Ferry, The (1961)", "“Night Ferry” Opens at the Harbour")]
    ['The Night Ferry', 'Night Ferry']
    """
    line = _BEFORE.sub("", line.strip())
    marked = _MARKED.match(line)
    if marked and reads_as_title(marked["title"]):
        line = marked["title"]
    dated = _DATED.match(line)
    if dated:
        return Headline(article_in_front(dated[1].strip(_MARKS)), int(dated[2]))
    bare = _AFTER.sub("", line).strip()
    year = _YEAR.search(bare)
    if year:
        bare = _AFTER.sub("", bare[: year.start()])
    return Headline(
        article_in_front(bare.strip(_MARKS)) or line.strip(), int(year[1] or year[2] or year[3]) if year else 0
    )


def opens_in_marks(line: str) -> bool:
    """Whether a headline opens with a title in marks and goes on with a verb."""
    return _MARKED.match(line.strip()) is not None


#: A first line longer than this is prose.
_HEADING = 90
_LIKE_A_HEADER = re.compile(
    r"[A-Za-z /]{3,20} ?:|.{0,60}\bdir(?:ector|ected by)?[.:]"
    r"|.{0,40}\b(?:1[89]\d\d|20[0-3]\d)\b.{0,40}(?=\n|$)|.{0,20}\b\d{2,3} ?min|[=~-]{3,}|[★*½]"
    r"|\([^()\n]{2,70}\) *(?=\n)",
    re.I,
)
#: A column's or a season's name, which stands over the title: "Blu-ray of the Month", "Programme 4".
_RUBRIC = re.compile(
    r"(?:(?:the |our )?[\w' /-]{2,30} of the (?:week|month|day|year|fortnight)"
    r"|(?:programme|program|screening|week|no\.?|part|reel|season|notes?) (?:no\. ?)?[\divx]+"
    r"|(?:(?:new|recent|the|latest|late|film|movie|video|dvd|blu-?ray|disc|tape|laserdisc|vhs|home|cult|classic|lost"
    r"|forgotten|screen|cinema|reviews?|society|club|corner|notes?|programme|from|archives?|in|on|and|&|releases?"
    r"|capsules?|column|revivals?|reissues?|second|looks?|now|showing|playing|pick|choice|vault|shelf) ?)+)[.:]?",
    re.I,
)


def heading_of(view: str) -> str:
    """The heading that a text opens with, where its first line stands by itself; "" for none.

    >>> heading_of("Night Ferry (movie review)\\n\\nI borrowed it from a friend.")
    'Night Ferry (movie review)'
    >>> heading_of("Tape of the Month\\nNight Ferry\\n\\nI borrowed it from a friend.")
    'Night Ferry'
    """
    line, _, rest = view.lstrip().partition("\n")
    heading = line.strip().strip("#*_= ")
    if _RUBRIC.fullmatch(heading) and (below := heading_of(rest)):
        return below
    alone = rest.startswith("\n") or _LIKE_A_HEADER.match(rest) is not None
    if not alone or not rest.strip() or not 1 < len(heading) <= _HEADING or len(heading.split()) > _SENTENCE:
        return ""
    return "" if heading.endswith((".", ":", ",", ";")) or heading.lower().startswith(("by ", "http")) else heading


SMALL = words_of("title_small")


def reads_as_title(run: str) -> bool:
    """Whether all but the small words of a run begin with a capital, a digit or a sign."""
    words = run.split()
    return (
        0 < len(words) <= 10
        and (words[0][0].isupper() or words[0][0].isdigit())
        and all(not w[0].isalpha() or w[0].isupper() or w.lower() in SMALL for w in words)
    )


#: "France/Italy 1953. Director: …": the line below a title gives its year.
_YEAR_BELOW = re.compile(
    r"\s*\n[A-Za-z/, .-]{0,40}\b(?P<year>1[89]\d\d|20[0-3]\d)\b(?=.{0,60}\b[Dd]ir(?:ector|ected by)?[.:])"
    r"|\s*\n(?:[A-Z][\w'.-]*[,/]? ?){2,9}[ ,/(](?P<ends>1[89]\d\d|20[0-3]\d)\)?\.?(?=\n)"
)


def dated_by_the_line_below(view: str, heading: str) -> str:
    """The heading with the year that the line of credits below it gives; "" where that gives none.

    >>> dated_by_the_line_below("Night Ferry\\nBritain 1961. Director: Ada Holm.\\nA ferry.", "Night Ferry")
    'Night Ferry (1961)'
    """
    found = _YEAR_BELOW.match(view, view.find(heading) + len(heading))
    return f"{heading} ({found['year'] or found['ends']})" if found else ""


#: "Second Look: NIGHT FERRY": a column's name, and the title in capitals.
_SHOUTED = re.compile(r"(?=[^\n:]*[a-z])[^\n:]{3,40}(?:: | [|–—-]+ )(?P<title>[A-Z0-9][A-Z0-9 ,.'’&!?-]{3,})$")


def shouted_in(heading: str) -> str:
    """The title in capitals behind a column's name; "" where a heading has none.

    >>> shouted_in("Second Look: NIGHT FERRY"), shouted_in("SECOND LOOK: our tapes")
    ('NIGHT FERRY', '')
    """
    found = _SHOUTED.match(heading)
    return found["title"] if found else ""


#: "Thief (1981) is back", "Thief (Michael Mann, 1981) is back"; "In" and "Like" lead to another subject, and "Ada Holm
#: (born 1961)" is somebody.
_OPENING = re.compile(
    r"(?!(?:after|at|before|by|for|from|in|like|of|on|since|to|unlike|while|with)\b"
    r"|[^()\n]{0,60}[(\[][^()\n]{0,30}\b(?:born|saw|seen|aged|until|then)\b)"
    r"[\"'“‘*_]{0,3}(?P<title>[A-Z0-9][^\n().!?;]{0,60}?),?[\"'”’*_]{0,3}"
    r" [(\[](?:[^()\[\]\n]{0,60}, )?(?:[A-Za-z][A-Za-z ./-]{1,24} )?(?P<year>1[89]\d\d|20[0-3]\d)"
    r"(?:[,;/][^()\[\]\n]{2,80})?[)\]](?!,)",
    re.I,
)


def opening_of(view: str) -> str:
    """The title and year that a text's first sentence begins with, as a headline; "" for none.

    >>> opening_of("“Night Ferry” (Ada Holm, 1961) is out again.")
    'Night Ferry (1961)'
    >>> opening_of("NIGHT FERRY (Ada Holm, UK 1961, 88 min., PG)")
    'NIGHT FERRY (1961)'
    """
    found = _OPENING.match(view.lstrip())
    title = found["title"].strip(_MARKS) if found else ""
    return f"{title} ({found['year']})" if found and reads_as_title(title) else ""


def is_told(heading: str) -> bool:
    """Whether a heading says itself that it is a film's: by a year, or by calling what follows a review."""
    told = plain_headline(heading)
    return bool(told.year) or (told.title != heading.strip(_MARKS) and len(told.title) > 1)


def headed_in(view: str, lookup: Lookup) -> Headline | None:
    """The text's own heading where it names a film without saying so: one that it is perhaps about."""
    heading = heading_of(view)
    if not heading:
        return None
    found = headline_of(heading, lookup)
    _, _, rest = view.lstrip().partition("\n")
    if found.films:
        again = len(found.title.split()) > 1 or found.title in rest  # "Wow" is said once
        return Headline(found.title, 0, part_films=found.films) if again else None
    beside = _beside(found.title, lookup)
    return Headline(found.title, 0, part_films=beside) if beside else None


def headline_of(line: str, lookup: Lookup) -> Headline:
    """The same with the films it may name: by the whole line, else by what is left, else by the longest title in it,

    else by what stands before a colon or dash.
    """
    told = plain_headline(line)
    for form in dict.fromkeys((line.strip(_MARKS), told.title, *_IN_TWO_LANGUAGES.split(told.title))):
        number = lookup.authority.name_of(fold(form).split())
        if number >= 0:
            films, part_films = lookup.entitled(number)
            if films or part_films:
                return Headline(told.title, told.year, films, part_films)
    return Headline(told.title, told.year, part_films=_within(told.title, lookup) or _beside(told.title, lookup))


def _beside(title: str, lookup: Lookup) -> frozenset[int]:
    """The films that a line names before a colon or dash, and those that it names behind one."""
    parts = list(_PARTED.finditer(title))
    before = (_titled(title[: m.start()], lookup) for m in reversed(parts))
    behind = (_titled(title[m.end() :], lookup) for m in parts)
    return next(filter(None, before), frozenset()) | next(filter(None, behind), frozenset())


def _titled(title: str, lookup: Lookup) -> frozenset[int]:
    number = lookup.authority.name_of(fold(title).split())
    return lookup.entitled(number)[0] if number >= 0 else frozenset()


def _within(title: str, lookup: Lookup) -> frozenset[int]:
    words = fold(title).split()
    if len(words) > _SENTENCE:
        return frozenset()
    spots = sorted(lookup.authority.spot(words), key=lambda s: (s[0] - s[1], s[0]))
    for first, past, number in spots:
        if (past - first) * 2 > len(words) or past - first > 2:
            films, _ = lookup.entitled(number)
            if films:
                return films
    return frozenset()


_RUN = (
    r"[\"'“‘*_]{0,2}(?P<title>[A-Z0-9][\w'’.&-]*(?:[,:]? (?:[A-Z0-9][\w'’&!?-]*"
    r"|(?:of|the|a|an|in|on|and|to|for|with|at|from|de|la|le)(?= [\w ]*[A-Z0-9]))){0,8})[\"'”’*_]{0,2}"
)
#: "… made one feature. It is called Night Ferry.": a film that its maker or the text names.
_NAMING = re.compile(
    r"\b(?:(?:[Hh]e|[Ss]he|[Tt]hey) (?:called|titled|named|entitled) it"
    r"|(?:[Ii]t|[Tt]he (?:film|picture|movie|feature|result)|[Ww]hich) (?:is|was) (?:called|titled|entitled)"
    rf"|[.!?] (?:It|The (?:film|picture|movie|result)) (?:is|was)(?= [\"“])) {_RUN}"
    r"(?=[.,;:()–—])"
)
_OF_FILMS = re.compile(r"\b(?:films?|pictures?|features?|movies?|shot|screenplay|cinema|directed)\b")
#: "Night Ferry (Tivoli, certificate A)": a film as it is announced.
_ANNOUNCED = re.compile(
    rf"(?<![\w'’])(?<!of ){_RUN} \((?:(?:[A-Z0-9][\w'’ .]{{0,30}}[,;] ){{0,4}}"
    r"(?:(?:[Cc]ertificate|[Cc]ert\.?) [\"'“]?[A-Z0-9]{1,3}\b|\d{2,3} ?(?:min(?:ute)?s?\b|m\b))[^()\n]{0,30}"
    r"|12A?|15|18|PG|U|AA|PG-13|NC-17)\)"
)


def named_in(view: str) -> str:
    """The title that a sentence gives to the film just spoken of, or that it announces; "" for none, or for several.

    >>> named_in("Ada Holm made a single feature. It is called Night Ferry."), named_in("A boat. She called it Wanda.")
    ('Night Ferry', '')
    >>> named_in("The fourth is another matter. Night Ferry (Tivoli, certificate A) takes a street in Hull.")
    'Night Ferry'
    """
    for found in _NAMING.finditer(view):
        if _OF_FILMS.search(view, max(0, found.start() - _SPOKEN), found.start()):
            return found["title"]
    announced = {found["title"] for found in _ANNOUNCED.finditer(view)}
    return announced.pop() if len(announced) == 1 else ""


#: How far before its name a film was spoken of.
_SPOKEN = 400
