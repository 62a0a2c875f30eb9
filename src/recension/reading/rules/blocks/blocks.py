"""What header and specification blocks say: "Stars: …", "Run Time: 02h:06m:34s", "1985 / Color / 120 min. / Street Date …".

The layout is found by `_blocks`; here stands what each label means and how its value is read.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from recension.reading.grammar._blocks import (
    Field,
    Line,
    fields_of,
    items_of,
    lines_of,
    name_end,
    parts_of,
)
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import PERSON
from recension.reading.rules._people import sounds_like_a_person
from recension.reading.rules.blocks._block_words import (
    companies_of,
    company_at,
    disc_role,
    extras_of,
    is_known_company,
    like_a_person,
    source_of,
    words_of_row,
)
from recension.reading.rules.blocks._bracketed_heads import drafts_of_bracketed_heads
from recension.reading.rules.blocks._cast_lines import player_and_role
from recension.reading.rules.blocks._extras_lines import drafts_of_extras_lines
from recension.reading.rules.blocks._head_lines import drafts_of_head
from recension.reading.rules.blocks._labels import BY_FIRST_WORD
from recension.reading.rules.blocks._specifications import (
    CERT,
    DATE,
    DAY,
    PRICE,
    YEAR,
    block_draft,
    certified,
    minutes_at,
    price_of,
    priced,
    rating_of,
    release_of,
    released,
    runtime_of,
    timed_cut,
    year_of,
)

_CREDITS = ("director", "screenwriter", "producer", "crew")


def drafts_of_blocks(typed: Typed) -> list[Draft]:
    """What the labelled lines, the lines of parts and the cast lists of a text say."""
    view, lower = typed.text.view, typed.text.lower
    lines = lines_of(view)
    found = [d for f in fields_of(view, lower, lines, BY_FIRST_WORD) for d in _of_field(typed, f)]
    found += drafts_of_head(typed, lines)
    found += drafts_of_bracketed_heads(typed, lines)
    found += [
        d
        for line in lines
        for d in (*_of_parts(typed, line), *_of_run_in_credits(typed, line), *timed_cut(typed, line.start, line.end))
    ]
    return found + list(_of_cast_lines(typed, lines)) + list(drafts_of_extras_lines(typed))


def without_shadowed(drafts: list[Draft], blocks: list[Draft]) -> list[Draft]:
    """The drafts of prose rules but those whose name a block has read more exactly ("Ada Quill, Jr.")."""
    places = {(d.property, at) for d in blocks if d.mention for at in range(*d.mention)}
    return [d for d in drafts if not (d.mention and (d.property, d.mention[0]) in places)] if places else drafts


def _of_field(typed: Typed, field: Field) -> Iterator[Draft]:
    """The claims of a labelled line: for credits with two properties those of both."""
    for meaning in field.kind.split("+"):
        property, _, role = meaning.partition(":")
        reader = _READERS.get(property)
        if reader is not None:
            yield from reader(typed, field, property, role)


# ── people ──────────────────────────────────────────────────────────────────────────────────────────


def _person(typed: Typed, start: int, end: int) -> tuple[str, dict[str, str]]:
    """The full name and ids of whoever is named in view[start:end]."""
    mentions = typed.within(*typed.from_view(start, end))
    m = mentions[0] if len(mentions) == 1 else None
    if m is not None and m.kind == PERSON and m.start <= start and end <= m.end + 1:
        return m.name, dict(m.ids)
    name = typed.text.view[start:end].rstrip(",")
    return name if re.search(r"\b(?:Jr|Sr|[A-Z])\.$", name) else name.rstrip("."), {}


_ROLE_SIGN = re.compile(r" (?:as|—|-|\.{2,}) | ?\.{2,} ?| \((?=[A-Z\"'])")
_AFTER_NAME = re.compile(r"\s*(?:$|[(\[]|—|-\s|from |based |for |with |after |aka |a\.k\.a|\.$|and others|et al|etc)")


#: A label without a sign is one only where names alone follow, or what the work was made from.
_NO_PROSE_AFTER = re.compile(r" ?\.?$| ?[(\[]| from (?:a|an|the|his|her) | based on ")


def _persons(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    """ "Director: A, B": names alone, up to what is none; without a sign all of the line must be names."""
    view = typed.text.view
    named = [(a, b, name_end(view, a, b)) for span in field.values for a, b in items_of(view, *span)]
    if not field.marked and not all(stop > a and _NO_PROSE_AFTER.match(view, stop, b) for a, b, stop in named[:1]):
        return
    for a, b, stop in named:
        if stop == a or not _AFTER_NAME.match(view, stop, b) or not like_a_person(view[a:stop]):
            return
        name, ids = _person(typed, a, stop)
        kind = {"kind": role} if property == "screenwriter" else {"role": role}
        yield block_draft(typed, property, name, (field.start if len(field.values) == 1 else a, stop), (a, stop), kind, ids)


def _is_somebody(typed: Typed, start: int, end: int) -> bool:
    """Whether view[start:end] is somebody's name in full, whatever is told behind it: "A and B show everything"."""
    found = typed.within(*typed.from_view(start, end)) if end > start else []
    return len(found) == 1 and found[0].words > 1 and (found[0].start, found[0].end) == (start, end) and sounds_like_a_person(found[0])


def _players(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    """ "Cast: A, B (Gus), C as Lil", on one line or one a line."""
    view = typed.text.view
    for start, end in field.values:
        sentence_end = _SENTENCE_ENDS.search(view, start, end)
        for first, b in items_of(view, start, sentence_end.start() if sentence_end else end):
            a = first + len("Both ") * view.startswith("Both ", first)
            stop = name_end(view, a, b)
            part = _ROLE_SIGN.match(view, stop, b) if stop > a else None
            named = part or _AFTER_NAME.match(view, stop, b) or _is_somebody(typed, a, stop)
            if stop == a or not like_a_person(view[a:stop]) or not named:
                if not field.marked:
                    return
                continue
            name, ids = _person(typed, a, stop)
            played = view[part.end() : b].strip(" ).,") if part else ""
            whole = (a, part.end() + len(view[part.end() : b].rstrip(" ,."))) if part else (a, stop)
            yield block_draft(typed, "cast_member", name, whole, (a, stop), {"character": played if len(played) < 50 else ""}, ids)


#: Where a cast list on one line ends and prose goes on: "A (Gus), B (Carla). Directed by C"; an initial's stop ends none.
_SENTENCE_ENDS = re.compile(r"(?<!\b[A-Z])(?<!\b[JS]r)(?<!\b[DM]r)(?<!\bMrs)(?<!\bSt)\. (?=[A-Z][a-z]+ |[A-Za-z]+(?: [a-z]+)?: )")
_LEAST_CAST_LINES = 2


def _of_cast_lines(typed: Typed, lines: list[Line]) -> Iterator[Draft]:
    """Lines of "PLAYER as ROLE" or "ROLE ..... PLAYER" one below the other."""
    pairs = [pair for line in lines if (pair := player_and_role(typed, line))]
    if len(pairs) >= _LEAST_CAST_LINES:
        for (a, b), (c, d) in pairs:
            name, ids = _person(typed, a, b)
            yield block_draft(typed, "cast_member", name, (min(a, c), max(b, d)), (a, b), {"character": typed.text.view[c:d]}, ids)


_READERS: dict[str, Callable[[Typed, Field, str, str], Iterator[Draft]]] = {
    **dict.fromkeys(_CREDITS, _persons),
    "cast_member": _players,
    "company": companies_of,
    "runtime": runtime_of,
    "content_rating": rating_of,
    "release": release_of,
    "price": price_of,
    "year": year_of,
    "genre": words_of_row,
    "filming_location": words_of_row,
    "based_on": source_of,
    "extra": extras_of,
}


# ── lines of parts ──────────────────────────────────────────────────────────────────────────────────

_MINUTES_PART = re.compile(r"(?:approx\.? |about |runtime:? |running time:? |c\. ?)?(?:\d{2,3} ?(?:minutes?|mins?\.?|m)|\d ?(?:hours?|hrs?|h)[ ,]*\d{0,2} ?(?:minutes?|mins?\.?|m)?)$")
_RATED_PART = re.compile(rf"(?:rated:? |mpaa(?: rating)?:? |rating:? )?{CERT}(?: \([a-z]+\))?$")
_DATED_PART = re.compile(r"(?P<label>street date|release date|released|dvd release|in theaters|available)[: ]*(?:on )?")
_LONGEST_PARTED = 220
#: Specifications in brackets: "(2004, PG, 129 mins., Harbour Films)".
_BRACKETS = re.compile(r"[(\[](?=[^()\[\]\n]{0,80}\bmin|[^()\[\]\n]{0,80}\dm\b)(?P<inside>[^()\[\]\n]{8,110})[)\]]")


def _of_parts(typed: Typed, line: Line) -> Iterator[Draft]:
    """What the parts of a line, or of brackets, say where one of them is a running time or a date of release."""
    view, lower = typed.text.view, typed.text.lower
    rows = [parts_of(view, line.start, line.end)] if line.end - line.start <= _LONGEST_PARTED else []
    rows += [_with_joined_companies(view, list(items_of(view, *m.span("inside")))) for m in _BRACKETS.finditer(lower, line.start, line.end)]
    if view.count(";", line.start, line.end) >= _LEAST_RUN_IN and _LABELLED_MINUTES.search(lower, line.start, line.end):
        rows.append(_between_semicolons(view, line))
    for parts in rows:
        if _of_a_piece(typed, line, parts):
            continue
        if len(parts) > 1 and any(_MINUTES_PART.match(lower, *p) or view[p[1] : p[1] + 1] == ";" or _DATED_PART.match(lower, *p) for p in parts):
            for i, (start, end) in enumerate(parts):
                if not (i and _is_of_the_disc(typed, parts[i - 1], (start, end))):
                    yield from _of_part(typed, start, end)


def _with_joined_companies(view: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts, those joined again that a stroke only parts within a company's name: "CBS/Fox"."""
    whole: list[tuple[int, int]] = []
    for start, end in parts:
        if whole and view[whole[-1][1] : start] == "/" and is_known_company(view[whole[-1][0] : end]):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return whole


def _is_of_the_disc(typed: Typed, before: tuple[int, int], part: tuple[int, int]) -> bool:
    """Whether a part is the year of a tape or disc, behind its label: "(CBS/Fox, 1985; 95 min.)"."""
    year = YEAR.fullmatch(typed.text.lower, *part)
    known = company_at(typed.text.view, *before) if year else None
    return year is not None and known is not None and known[1] == "home_video" and int(year["year"]) != typed.known.year


def _of_a_piece(typed: Typed, line: Line, parts: list[tuple[int, int]]) -> bool:
    """Whether a list's item is a piece of another year than the film's: "• The Making (2024, 21 mins)"."""
    years = [m for p in parts if (m := YEAR.fullmatch(typed.text.lower, *p))]
    made = typed.known.year
    opening = typed.text.view[max(0, line.start - 3) : line.start + 1]
    return made is not None and not {"•", "*", "-"}.isdisjoint(opening) and any(abs(int(y["year"]) - made) > 2 for y in years)


#: Credits set into one bracket: "(director: A; editor: B; Runtime: 92; Harbour Films; 1961)".
_LABELLED_MINUTES = re.compile(r"[(;] ?(?:runtime|running time): ?\d{2,3}\b")


def _between_semicolons(view: str, line: Line) -> list[tuple[int, int]]:
    """The parts of a line that semicolons make, without a label of minutes and the brackets round all."""
    edges = [line.start, *(i + 1 for i in range(line.start, line.end) if view[i] == ";"), line.end + 1]
    spans = [(a, b - 1) for a, b in pairwise(edges)]
    shown = [re.compile(r"\s*(?:(?i:runtime|running time):? ?)?([^;\n]*?)[\s)\]]*$").match(view, a, b) for a, b in spans]
    return [m.span(1) for m in shown if m is not None and m[1]]


_RUN_IN = re.compile(r"(?:^|[.;] )(?P<label>[A-Za-z][a-z /-]{3,40}?)(?: \([^()\n]{1,30}\))?, (?=[A-Z])", re.M)
_LEAST_RUN_IN = 3


def _of_run_in_credits(typed: Typed, line: Line) -> Iterator[Draft]:
    """Credits run into one paragraph as trade papers set them: "camera, A; editor, B; music, C"."""
    view, lower = typed.text.view, typed.text.lower
    if view.count(";", line.start, line.end) < _LEAST_RUN_IN:
        return
    for m in _RUN_IN.finditer(view, line.start, line.end):
        first = m["label"].lower().split()[0]
        kind = next((k for p, k in BY_FIRST_WORD.get(first, ()) if p.fullmatch(lower, *m.span("label"))), "")
        stop = min((i for i in (view.find(";", m.end()), view.find(". ", m.end() + 3), line.end) if i > 0), default=line.end)
        if kind.partition(":")[0].partition("+")[0] in _CREDITS:
            yield from _of_field(typed, Field(kind, m.start("label"), m.end("label"), ((m.end(), min(stop, line.end)),), True))


def _of_part(typed: Typed, start: int, end: int) -> Iterator[Draft]:
    lower, view = typed.text.lower, typed.text.view
    dated, year = _DATED_PART.match(lower, start, end), YEAR.match(lower, start, end)
    certificate, price = _RATED_PART.match(lower, start, end), PRICE.match(lower, start, end)
    if dated and (date := DATE.match(lower, dated.end(), end)):
        yield released(typed, start, dated.end(), date)
    elif day := DAY.match(lower, start, end):
        yield released(typed, start, start, day)
    elif year and year.end() == end and (typed.known.year is None or abs(int(year["year"]) - typed.known.year) <= 2):
        yield block_draft(typed, "year", year["year"], (start, end), year.span("year"))
    elif _MINUTES_PART.match(lower, start, end):
        yield from _timed(typed, start, end)
    elif certificate and not certificate["value"].isdigit():
        yield certified(typed, certificate, start)
    elif price and price.end() == end:
        yield priced(typed, price, start)
    elif known := company_at(view, start, end):
        yield block_draft(typed, "company", known[0], (start, end), (start, end), {"role": disc_role(known[0]) or known[1] or "studio"})


def _timed(typed: Typed, start: int, end: int) -> Iterator[Draft]:
    digits = re.compile(r"\d").search(typed.text.lower, start, end)
    minutes, stop = minutes_at(typed.text.lower, digits.start(), end) if digits else (0, start)
    if minutes:
        yield block_draft(typed, "runtime", str(minutes), (start, stop), (start, stop))
