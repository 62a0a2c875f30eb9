"""People, companies, genres, sources and supplements as blocks write them."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.grammar._blocks import Field, entries_of, items_of, name_end
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.rules.blocks._specifications import block_draft, first_value
from recension.reading.rules.credits._companies import COMPANIES
from recension.reading.rules.versions._extra_items import is_for_other_films, is_row_of_trailers, pieces

_CORPORATE = re.compile(r"(?i)\b(?:pictures|films?|studios?|productions?|entertainment|video|releasing|distribution|company|cinema|media|classics|international|brothers|bros\.?|inc\.?|factory|collection|line|century|artists)$")


def company_at(view: str, start: int, end: int) -> tuple[str, str] | None:
    words = view[start:end].strip(" .")
    known = COMPANIES.get(words.lower()) or COMPANIES.get(words.lower() + ".")
    if known:
        return known
    return (words, "") if words[:1].isupper() and _CORPORATE.search(words) and len(words) < 50 else None


def is_known_company(words: str) -> bool:
    """Whether the words are a company that the lexicon knows: on a line by itself no other is told from a title."""
    return words.strip(" .").lower() in COMPANIES


def companies_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    """Companies in a row; a label for a disc's maker outweighs what the company mostly is."""
    view = typed.text.view
    for a, b in items_of(view, *first_value(field)):
        stop = next((i for i in range(a, b) if view[i] in "(["), b)
        known = company_at(view, a, stop)
        name = known[0] if known else view[a:stop].strip(" .")
        if (known or field.marked) and 1 < len(name) < 50 and name[:1].isupper():
            yield block_draft(typed, "company", name, (field.start, stop), (a, stop), {"role": disc_role(name) or role})
        for c, d in items_of(view, stop + 1, b - 1) if stop < b else ():  # the disc's maker, in brackets
            if name != view[c:d] and view[c].isupper() and not _COUNTRY.fullmatch(view, c, d):
                yield block_draft(typed, "company", view[c:d], (a, b), (c, d), {"role": "home_video"})


_COUNTRY = re.compile(r"(?:USA?|U\.S\.A?\.?|UK|U\.K\.|Japan|Germany|France|Italy|Canada|Australia|Region [A-C0-9])")


def disc_role(name: str) -> str:
    return "home_video" if re.search(r"(?i)\b(?:video|dvd)\b", name) else ""


_LABEL_LINE = re.compile(rf"(?P<label>[^\n,:;.!?]{{2,40}}), (?:an? )?(?P<value>{DISC})(?: set)?(?:, (?:region [a-z0-9]+, )?(?P<year>(?:19|20)\d\d))?\.?$")


def disc_line(typed: Typed, start: int, end: int) -> Iterator[Draft]:
    """ "Harbour Pictures, 2-disc DVD, 2000": a disc by its maker, on a line of its own."""
    m = _LABEL_LINE.match(typed.text.lower, start, end)
    known = company_at(typed.text.view, *m.span("label")) if m else None
    if m and known:
        yield block_draft(typed, "carrier", carrier_of(m["value"]), (start, end), m.span("value"), {"label": known[0], "year": m["year"] or ""})
        yield block_draft(typed, "company", known[0], (start, end), m.span("label"), {"role": "home_video"})


def words_of_row(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    """Genres in a row."""
    view = typed.text.view
    for a, b in items_of(view, *first_value(field)) if field.marked else ():
        if 2 < b - a < 30:
            yield block_draft(typed, property, view[a:b].lower() if property == "genre" else view[a:b], (a, b), (a, b))


_KIND_OF_SOURCE = re.compile(r"(?i)\b(novel|book|play|short story|story|comic|manga|musical|memoir|article|true story|true events|graphic novel|video game)\b")


def source_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    view, (start, end) = typed.text.view, first_value(field)
    kind = _KIND_OF_SOURCE.search(view, start, end)
    if kind and field.marked and end - start < 120:
        by = re.compile(r"\bby ").search(view, kind.end(), end)
        author = view[by.end() : name_end(view, by.end(), end)] if by else ""
        value = kind[0].lower()
        yield block_draft(typed, "based_on", value, (field.start, end), kind.span(), {"kind": value.replace(" ", "_"), "author": author})


_NO_EXTRA = re.compile(r"(?i)(?:none|n/a|nothing|no extras?|not (?:much|a lot)|yes|lots|see below|tba|tbd)\b|[\d.½]+ ?(?:/|out of) ?[\d]+\W*$|[\d.½]+ (?:stars?|points?)\b|[a-f][+-]?$")


def extras_of(typed: Typed, field: Field, property: str, role: str) -> Iterator[Draft]:
    """Supplements: one a line below the heading, or in a row behind it."""
    view = typed.text.view
    first, last = field.values[0][0], field.values[-1][1]
    if is_row_of_trailers(view[first:last]):
        return
    for span in field.values:
        row = list(entries_of(view, *span)) if len(field.values) == 1 else [span]
        joined = ";" in view[slice(*span)]
        whole = (piece for item in row for piece in pieces(view, *item, joined=joined))
        for a, b in whole if field.marked else ():
            if is_for_other_films(view[a:b]):
                continue
            long = view.find(" (", a, b) if b - a >= 160 else -1
            stop = long if long > 0 else b - 1 if view[b - 1] in ".;," else b
            if 3 < stop - a < 160 and not _NO_EXTRA.match(view, a, stop) and view[a].isalnum() | (view[a] in "\"'("):
                yield block_draft(typed, "extra", view[a:stop], (a, stop), (a, stop))


_NO_PERSON = re.compile(r"(?i)\b(?:various|unknown|none|n/a|dvd|blu-ray|stereo|mono|dolby|english|french|spanish|digital|studios?|pictures|entertainment|films?|productions?|video|inc|full|wide|widescreen|commentary|featurette|interview|trailer)\b")
#: What grades a part of a disc where else its maker is named: "Sound: Very Good", "Editing: Sharp".
_GRADE = re.compile(r"(?i)(?:very |pretty |quite |below |above )?(?:excellent|outstanding|superb|great|good|fine|fair|average|poor|bad|terrible|awful|solid|mediocre|fantastic|perfect|adequate|okay)")
_JUDGING = frozenset(w.strip() for row in lines_of("opinion_adjectives") for w in row.partition(": ")[2].split(","))


def like_a_person(name: str) -> bool:
    """Whether a name behind the label of a credit can be a person's."""
    graded = _GRADE.fullmatch(name) or name.lower() in _JUDGING
    return len(name) > 2 and not _NO_PERSON.search(name) and not graded and len(name.split()) <= 6
