"""Supplements in rows that a disc's maker heads, "Harbour Lane DVD Extras: …", and what hides in a menu below them."""

import re
from collections.abc import Iterator

from recension.reading.grammar._blocks import entries_of
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.rules.blocks._specifications import block_draft
from recension.reading.rules.versions._extra_items import is_for_other_films, is_row_of_trailers, pieces

#: Labels that stand at the start of a line are read with all other labels.
_HEADED = re.compile(
    r"(?m)^[ *_]*(?!DVD |Dis[ck] |Blu-ray |The |Special |Bonus |Extra )(?:[A-Z][\w.&'-]*,? ){1,4}?(?:DVD |Blu-ray |Disc )?(?:[Ee]xtras|[Ss]pecial [Ff]eatures|[Bb]onus [Ff]eatures|[Ss]upplements)\s?: ?(?P<row>[^\n]+)"
)
_HIDDEN = re.compile(r"(?m)^[ *_]*(?:\d+ |[Tt]he |[Tt]wo |[Tt]hree |Several )?[Ee]aster [Ee]ggs?(?: include)?: (?P<row>[^\n]+)")
#: What a row tells of the copy itself: a version, or nothing that is read here.
_VERSION = re.compile(r"(?i)(?:completely |fully |totally )?(?P<name>uncut|unrated|uncensored|unedited|director's cut|remastered|extended (?:cut|version))[.,]?$")
_OF_THE_COPY = re.compile(
    r"(?i)(?:part of |none|n/a|nothing|no extras|not (?:much|a lot)|region |(?:anamorphic |non-anamorphic )?(?:widescreen|full[- ]?(?:screen|frame))|letterbox|dolby|stereo|mono\b|(?:english|french|spanish|german|optional|no)(?:,| and|/| )*(?:[a-z]+ )?(?:sub-?titles|audio|dub|track)|ntsc|pal\b|scene (?:access|selection)|chapter|just trailers|tba|yes\b|lots\b|see below)"
)
_OTHERS_TRAILERS = re.compile(r"(?i)\b(?:for|get|gets?|see|view|play|to|leads? to|find|reveals?) (?:the |a |some )?(?:\d+ )?trailers? (?:for|of)\b")
_SENTENCE = re.compile(r"(?<=[a-z)\"])\. (?=[A-Z\"])")
_LONGEST = 220


def drafts_of_extras_lines(typed: Typed) -> Iterator[Draft]:
    """The supplements of rows headed by a maker's name, and of rows of hidden ones."""
    view = typed.text.view
    for m in _HEADED.finditer(view):
        start, end = m.span("row")
        if ";" in m["row"] or "," in m["row"]:
            yield from _of_row(typed, start, end)
    for m in _HIDDEN.finditer(view):
        yield from _of_row(typed, *m.span("row"))


def _of_row(typed: Typed, start: int, end: int) -> Iterator[Draft]:
    view = typed.text.view
    joined = ";" in view[start:end]
    if is_row_of_trailers(view[start:end]):
        return
    for item in entries_of(view, start, end):
        for a, b in _sentences(view, *item):
            for c, d in pieces(view, a, b, joined=joined):
                yield from _of_item(typed, c, d)


def _sentences(view: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of an item, none of which a row parts: "Part of the Tide Collection. Uncut"."""
    at = start
    for m in _SENTENCE.finditer(view, start, end):
        yield at, m.start()
        at = m.end()
    yield at, end


def _of_item(typed: Typed, start: int, end: int) -> Iterator[Draft]:
    view = typed.text.view
    lead = re.compile(r"[\s*_-]*(?:and )?").match(view, start, end)
    start = lead.end() if lead else start
    end -= len(view[start:end]) - len(view[start:end].rstrip(" .;,"))
    words = view[start:end]
    version = _VERSION.match(words)
    if version:
        yield block_draft(typed, "edition", version["name"].lower(), (start, end), (start, end))
    elif 3 < end - start < _LONGEST and not (_OF_THE_COPY.match(words) or is_for_other_films(words) or _OTHERS_TRAILERS.search(words)):
        yield block_draft(typed, "extra", words, (start, end), (start, end))
