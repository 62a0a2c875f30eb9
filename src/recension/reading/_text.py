"""The text layer: what is matched on, and the way back to what is stored.

Rules never see a document's raw text. They match on its *view*: tags and entities out, quotes and dashes folded, glued
words parted. The view is built together with its map, piece by piece, so that every span found leads back exactly.
"""

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from recension.reading._addresses import addresses
from recension.reading._letters import Bits, Ints, bounds, kinds
from recension.reading._mojibake import restored
from recension.reading._sentences import HABIT, sentence_spans
from recension.reading._wrapping import unwrapped
from recension.values import Span, fold

if TYPE_CHECKING:
    from recension.authority import Authority, Spots

#: One code point for one: these change nothing in the map. The C1 codes are Windows-1252 read as Latin-1.
_ONE_FOR_ONE = str.maketrans(
    dict.fromkeys("‘’‚‛`´ʼ\x91\x92", "'")
    | dict.fromkeys("“”„‟«»″\x93\x94\x84", '"')
    | dict.fromkeys("–—―\x96\x97", "—")
    | dict.fromkeys("‐‑‒−", "-")
    | dict.fromkeys("\ue001\ue002\ue003\ue004\ue005", "\ufffd")  # these are the typed view's own
    | dict.fromkeys("\xa0\u2002\u2003\u2007\u2009\u202f\t\x95", " ")
)

#: Names written in one word though their second part has a capital: never parted.
_WHOLE = frozenset(
    """LaserDisc LaserDiscs DreamWorks YouTube CinemaScope VistaVision TriStar BluRay StudioCanal MacGuffin PowerPoint
    TikTok FaceBook MySpace WikiLeaks NetFlix SteelBook ToonTown HitRecord LucasFilm RoboCop PayPal eBay""".split()
)
_PREFIXES = frozenset("Mc Mac De Di Da Du La Le Lo Van Von Fitz San Des Del Della O Al El Ben Ap Mo Xi Jean".split())

#: Each pattern begins with rare characters, and looks back from there, so that the scan stays in C over ordinary prose.
_MARKUP = re.compile(
    r"(?P<break>(?:<(?:br|p|/p|div|/div|li|/li|h[1-6]|/h[1-6])\s*/?>\s*)+)"
    r"|(?P<mark></?(?:i|em|cite)>)"
    r"|(?P<tag></?[a-z][a-z0-9]*(?:\s[^<>]{0,300})?/?>)"
    r"|(?P<escaped>&(?:amp;)?lt;/?[a-z][a-z0-9]{0,9}\s?/?&(?:amp;)?gt;)"
    r"|(?P<entity>&(?:amp;)?(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)"
    r"|(?P<nothing>[\u00ad\u200b-\u200f\u2060\ufeff]+)"
    r"|(?P<emphasis>(?<![\w*])(?P<stars>[*]{1,3}|_{1,2})(?=[^\s*_])[^*_\n]{1,90}?(?<=[^\s*_])(?P=stars)(?![\w*]))",
    re.I,
)
_GLUED = re.compile(r"[A-Z](?<=[a-z][A-Z])(?=[a-z])")
_RUN_ON = re.compile(r"[.!?,;](?<=\w\w[.!?,;])(?=[A-Z][a-z]{2})")
#: Some writers begin sentences small, and some leave no space between them: believed where it is a habit.
_RUN_ON_SMALL = re.compile(r"[.!?](?<=[a-z)][a-z)][.!?])(?=[a-z][a-z' ])")
_OPENING = re.compile(r"\((?<=[a-z][a-z]\()(?=[A-Z][a-z])")
_CLOSING = re.compile(r"\)(?=[A-Za-z]{2})")
#: Two single marks for a double one: ``Night Ferry''.
_TWICE = re.compile(r"(?<!')''(?!')")
_SPACES = re.compile(r"[ ](?=[ ])[ ]+")
_MARKUP_SIGNS = re.compile("[<&*_\u00ad\u200b-\u200f\u2060\ufeff]")
_CAPITAL = re.compile("[A-Z](?=[a-z])")  # shouted words say nothing of how names are written
#: "U.S.", "J.R.R."; what is between its letters is no end of a name.
_INITIALS = re.compile(r"(?<![\w.])(?:[A-Za-z]\.){2,}")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_QUOTED = re.compile(r'"(?<![\w"]")(?=\S)([^"\n]{1,120}?)(?<=\S)"(?![\w"])')
_SINGLE_QUOTED = re.compile(r"'(?<![\w']')(?=[A-Z0-9])((?:[^'\n]|'(?=[a-z])){1,80}?)'(?![\w'])")


class _Folded(dict[str, str]):
    """The folds of single words as they are written, remembered."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        folded = self[word] = word.lower() if word.isascii() and word.isalnum() else fold(word)
        return folded


_REMEMBERED = 100_000
#: The fold of one word.
fold_word = _Folded().__getitem__
_POSSESSIVE = re.compile("'s(?![a-z0-9])")
#: Of lower-case ASCII: what folds to nothing, and what to a space.
_PLAIN = str.maketrans(dict.fromkeys((chr(c) for c in range(128) if not chr(c).isalnum()), " ") | {"'": None})


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the view: copied from raw, or (`copied` false) standing for the whole of raw[raw_start:raw_end]."""

    view_start: int
    raw_start: int
    raw_end: int
    copied: bool


class Text:
    """A document's raw text, its view, and the map between them.

    >>> t = Text("Starring Sam&nbsp;Elliott<br />as Gar.")
    >>> t.view
    'Starring Sam Elliott\\nas Gar.'
    >>> t.raw_span(9, 20).slice(t.raw)
    'Sam&nbsp;Elliott'
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw
        folded = raw.translate(_ONE_FOR_ONE)
        self.emphases: list[tuple[int, int]] = []
        folded = unwrapped(folded)
        edits = _edits(folded)
        if not raw.isascii():
            edits = sorted(edits + [(a, b, "misread", sign.translate(_ONE_FOR_ONE)) for a, b, sign in restored(raw)])
        self.view, self._pieces = self._build(folded, edits)
        self._starts = [p.view_start for p in self._pieces]
        self._spotted: tuple[Authority, Spots] | None = None

    def _build(self, folded: str, edits: list["_Edit"]) -> tuple[str, list[_Piece]]:
        out: list[str] = []
        pieces: list[_Piece] = []
        length = done = 0

        def put(text: str, start: int, end: int, *, copied: bool) -> None:
            nonlocal length
            if text:
                pieces.append(_Piece(length, start, end, copied))
                out.append(text)
                length += len(text)

        opened = -1
        for start, end, kind, replacement in edits:
            if start < done:
                continue
            put(folded[done:start], done, start, copied=True)
            if kind == "emphasis":
                stars = int(replacement)
                self.emphases.append((length, length + end - start - 2 * stars))
                put(folded[start + stars : end - stars], start + stars, end - stars, copied=True)
            else:
                if kind == "mark":
                    opened = self._mark("/" in folded[start:end], opened, length)
                put(replacement, start, end, copied=False)
            done = end
        put(folded[done:], done, len(folded), copied=True)
        return "".join(out), pieces or [_Piece(0, 0, len(folded), True)]

    def _mark(self, closes: bool, opened: int, at: int) -> int:
        if not closes:
            return at
        if 0 <= opened < at <= opened + 90:
            self.emphases.append((opened, at))
        return -1

    def raw_span(self, start: int, end: int) -> Span:
        """The raw span that view[start:end] stands for."""
        first = self._pieces[bisect_right(self._starts, start) - 1]
        last = self._pieces[bisect_right(self._starts, end - 1) - 1]
        a = first.raw_start + (start - first.view_start) if first.copied else first.raw_start
        b = last.raw_start + (end - last.view_start) if last.copied else last.raw_end
        return Span(a, max(b, a + 1))

    def view_span(self, span: Span) -> tuple[int, int]:
        """The view span that stands for a raw span; it is widened to whole pieces where the view departs from raw."""
        ends = [p.raw_end for p in self._pieces]
        first = self._pieces[min(bisect_right(ends, span.start), len(ends) - 1)]
        last = self._pieces[min(bisect_left(ends, span.end), len(ends) - 1)]
        start = first.view_start + (max(span.start - first.raw_start, 0) if first.copied else 0)
        width = span.end - last.raw_start if last.copied else 1
        return start, max(start + 1, last.view_start + width)

    @cached_property
    def lower(self) -> str:
        """The view in lower case, code point for code point (the rare letter that grows keeps its case)."""
        low = self.view.lower()
        if len(low) == len(self.view):
            return low
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in self.view)

    @cached_property
    def kinds(self) -> Bits:
        """What kind of character stands at each place of the view (see `_letters`)."""
        return kinds(self.view)

    @cached_property
    def word_bounds(self) -> tuple[Ints, Ints]:
        """Where the words start and end in the view; apostrophes lie within words."""
        return bounds(self.kinds)

    @cached_property
    def word_spans(self) -> list[tuple[int, int]]:
        """The same as a list of spans."""
        starts, ends = self.word_bounds
        return list(zip(starts.tolist(), ends.tolist(), strict=True))

    @cached_property
    def words(self) -> list[str]:
        """The words folded, one for each of `word_spans`; a word that folds to nothing is ''."""
        if self.view.isascii():
            folded = _POSSESSIVE.sub("", self.view.lower()).translate(_PLAIN).split()
            if len(folded) == len(self.word_bounds[0]):  # else an apostrophe stands in an odd place
                return folded
        return list(map(fold_word, _WORD.findall(self.view)))

    def spots(self, authority: "Authority") -> "Spots":
        """The names of an authority among `words`, as `Authority.spot_arrays` gives them; found once."""
        if self._spotted is None or self._spotted[0] is not authority:
            self._spotted = authority, self._unbroken(authority.spot_arrays(self.words))
        return self._spotted[1]

    def _unbroken(self, spots: "Spots") -> "Spots":
        """The spots but those that end amid initials: no "The U" in "the U.S."."""
        inner = [m.start() + k for m in _INITIALS.finditer(self.view) for k in range(0, len(m[0]) - 2, 2)]
        if not inner:
            return spots
        words = self.word_bounds[0].searchsorted(inner)
        whole = ~np.isin(spots.past - 1, words)
        return spots._replace(first=spots.first[whole], past=spots.past[whole], name=spots.name[whole])

    @staticmethod
    def spot_together(texts: "Sequence[Text]", authority: "Authority") -> None:
        """Find an authority's names in several texts at once; `spots` then knows them."""
        for text, spots in zip(texts, authority.spot_many([text.words for text in texts]), strict=True):
            text._spotted = authority, text._unbroken(spots)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Half-open view spans of the sentences, white space outside them; a line break always ends one."""
        return sentence_spans(self.view)

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """View spans of what stands between quotation marks, the marks outside."""
        double = [m.span(1) for m in _QUOTED.finditer(self.view)]
        single = [m.span(1) for m in _SINGLE_QUOTED.finditer(self.view)]
        return sorted(double + [s for s in single if not any(a <= s[0] < b for a, b in double)])

    @cached_property
    def lower_cased(self) -> bool:
        """Whether the writer uses no capitals, so that names cannot be told by them."""
        return len(_CAPITAL.findall(self.view)) * 250 < len(self.view)


_Edit = tuple[int, int, str, str]  # start, end, kind, what stands there instead


def _edits(folded: str) -> list[_Edit]:
    """Where the view departs from the text, in order."""
    edits: list[_Edit] = []
    if _MARKUP_SIGNS.search(folded):
        edits += [e for m in _MARKUP.finditer(folded) if (e := _markup(m)) is not None]
    if "](" in folded:
        edits += [(*span, "link", "") for span in addresses(folded)]
    edits += [(m.start(), m.start(), "glued", " ") for m in _GLUED.finditer(folded) if _parts(folded, m.start())]
    entities = {end for _, end, *_ in edits if folded[end - 1] == ";"}
    run_on = (m.end() for m in _RUN_ON.finditer(folded))
    edits += [(m.start(), m.start(), "bracket", " ") for m in _OPENING.finditer(folded)]
    edits += [(m.end(), m.end(), "bracket", " ") for m in _CLOSING.finditer(folded)]
    edits += [(at, at, "run-on", " ") for at in run_on if at not in entities]
    small = [(m.end(), m.end(), "run-on", " ") for m in _RUN_ON_SMALL.finditer(folded)]
    edits += small if len(small) >= HABIT else []
    if "''" in folded:
        edits += [(*m.span(), "quote", '"') for m in _TWICE.finditer(folded)]
    if "  " in folded:
        edits += [(*m.span(), "spaces", " ") for m in _SPACES.finditer(folded)]
    edits.sort()
    return edits


def _markup(m: re.Match[str]) -> _Edit | None:
    start, end = m.span()
    if m["escaped"]:
        tag = _MARKUP.fullmatch(html.unescape(html.unescape(m["escaped"])))
        edit = _markup(tag) if tag else None
        return (start, end, *edit[2:]) if edit else None
    if m["emphasis"]:
        return start, end, "emphasis", str(len(m["stars"]))
    if m["entity"]:
        character = _decoded(m["entity"])
        return None if character is None else (start, end, "entity", character)
    kind = m.lastgroup or ""
    return start, end, kind, "\n" if kind == "break" else ""


def _decoded(entity: str) -> str | None:
    """A character for an entity, singly or doubly encoded; None when it names none."""
    once = html.unescape(entity)
    twice = html.unescape(once)
    if twice == entity or (len(twice) > 1 and twice.startswith("&")):
        return None
    return twice.translate(_ONE_FOR_ONE)


def _parts(folded: str, at: int) -> bool:
    """Whether a capital after a small letter begins a new word ("toEric") and is no name of its own ("McCoy")."""
    start = at
    while start > 0 and folded[start - 1].isalpha():
        start -= 1
    end = at
    while end < len(folded) and folded[end].isalpha():
        end += 1
    before = re.split("(?=[A-Z])", folded[start:at])[-1]
    if not folded[at].isupper() or folded[start:end] in _WHOLE or before in _PREFIXES or len(before) < 2:
        return False
    return folded[at - 1].islower()
