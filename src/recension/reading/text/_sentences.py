"""Where the sentences of a view stand."""

import re
from collections.abc import Iterator

from nupunkt import sent_spans

Spans = list[tuple[int, int]]

#: So often a writer does an odd thing before it is taken for a habit.
HABIT = 4
_SMALL_OPENING = re.compile(r"[.!?](?<=[a-z)][a-z)\"][.!?]) (?=[a-z\"(])")
#: A line shorter than this is one sentence.
_SHORT = 40
#: What goes on longer than this without an end is no sentence: rules look round within one, at the cost of its square.
_LONGEST = 1500


def sentence_spans(view: str) -> Spans:
    """Half-open spans of the sentences, white space outside them; a line break always ends one."""
    small = len(_SMALL_OPENING.findall(view)) >= HABIT
    return [(a + x, a + y) for a, b in _lines(view) for x, y in _in_line(view[a:b], small=small)]


def _lines(view: str) -> Spans:
    spans, start = [], 0
    for line in view.split("\n"):
        if line.strip():
            spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def _in_line(line: str, *, small: bool) -> Iterator[tuple[int, int]]:
    spans = [(0, len(line))] if len(line) < _SHORT else _rejoined(line, sent_spans(line))
    spans = [part for a, b in spans for part in _parted_at_words(line, a, b)]
    if small:
        spans = [part for a, b in spans for part in _parted_small(line, a, b)]
    for whole in spans:
        for a, b in _bounded(line, *whole) if whole[1] - whole[0] > _LONGEST else (whole,):
            start, end = b - len(line[a:b].lstrip()), a + len(line[a:b].rstrip())
            if start < end:
                yield start, end


#: Where reviews abbreviate and no sentence ends: "Dir. Ada Quill", "Lt. Tarn", "Cert. 18", "90 mins. (theatrical)".
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:dirs?|cert|prods?|scr|phot?|mus|dist|approx|feat|lt|lieut|sgt|cpl|pvt|capt|cmdr|insp|supt"
    r"|(?P<unit>mins?))\.\s*$",
    re.IGNORECASE,
)


#: "the Who Goes There? documentary": a title's own question, with the sentence going on.
_TITLE_ASKS = re.compile(r"[A-Z][\w']* [A-Z][\w']*[?!][\"'*_]{0,2}\s*$")


#: "**** out of 5": the scale goes with its stars.
_OF_STARS = re.compile(r"(?:out of|from|of) (?:\*|★|\d|four|five|ten)")


def _rejoined(line: str, spans: Spans) -> Spans:
    """The spans, each with what follows where it ends in an abbreviation."""
    joined: Spans = []
    for start, end in spans:
        before = _ABBREVIATED.search(line, max(joined[-1][0], joined[-1][1] - 12), joined[-1][1]) if joined else None
        titled = joined and line[start].islower() and _TITLE_ASKS.search(line, max(0, start - 40), joined[-1][1])
        scaled = joined and _OF_STARS.match(line, start) and line[: joined[-1][1]].rstrip().endswith(("*", "★"))
        if titled or scaled or (before and (not before["unit"] or line[start] == "(")):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


_ABBREVIATIONS = (
    "dirs? cert prods? scr phot? mus dist approx feat mins? hrs? secs? etc est esp incl orig trans vols? "
    "nos? pts? eds? perf starr ser ch pp fig misc dept univ inst asst assoc gen lbs? oz cf ca vs co bros et al sr jr st"
).split()
#: The end of a word that is written out, and a capital: nupunkt takes "story." and "so." for abbreviations.
_WORD_ENDS = re.compile(
    rf"(?<![A-Za-z.'-])(?!(?:{'|'.join(_ABBREVIATIONS)})\.)"
    r"(?:[a-z]{3,}|so|no|it|at|in|on|up|me|us|to|do|be|go|is|by|we|he|or|as)\. (?=[A-Z])"
    r"|(?<=[Rr]ated )[RGXMU]\. (?=[A-Z])|(?<=certificate )[UX]\. (?=[A-Z])|(?:(?<=[Gg]ive it an )|(?<=[Gg]ive it a )"
    r"|(?<=[Gg]rade: ))[A-DF]\. (?=[A-Z])"
    r"|[.!?] +(?=[*★]{1,5}(?:½| ?1/2)?(?: ?(?:out of|from|/|\()|\s*$))"  # stars are a verdict by themselves
    r"|[.!?](?:\[\^?\w{1,6}\])+ (?=[A-Z\"“])"  # a footnote's mark
)


#: What all of these have in common.
_MAY_END = re.compile(r"[.!?](?:\[\^?\w{1,6}\])* +[A-Z*★\"“]")


def _parted_at_words(line: str, start: int, end: int) -> Spans:
    """A span parted behind the words that no writer abbreviates."""
    if not _MAY_END.search(line, start, end):
        return [(start, end)]
    cuts = [m.end() for m in _WORD_ENDS.finditer(line, start, end) if m.end() < end]
    return list(zip([start, *cuts], [*cuts, end], strict=True)) if cuts else [(start, end)]


def _parted_small(line: str, start: int, end: int) -> Spans:
    """A span parted where a sentence begins small."""
    cuts = [m.end() - 1 for m in _SMALL_OPENING.finditer(line, start, end)]
    return list(zip([start, *cuts], [*cuts, end], strict=True))


def _bounded(line: str, start: int, end: int) -> Spans:
    """A span parted into bearable ones, at spaces where there are any."""
    spans = []
    while end - start > _LONGEST:
        cut = line.rfind(" ", start + 1, start + _LONGEST) + 1 or start + _LONGEST
        spans.append((start, cut))
        start = cut
    return [*spans, (start, end)]
