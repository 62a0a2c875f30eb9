"""Where the view of a text departs from what is written: tags and entities out, marks folded, glued words parted."""

import html
import re
from collections.abc import Iterator

from recension.reading._lexicon import lines_of
from recension.reading.text._addresses import addresses
from recension.reading.text._mojibake import restored
from recension.reading.text._not_ours import not_ours
from recension.reading.text._sentences import HABIT
from recension.reading.text._single_marks import single_marks

#: One code point for one: these change nothing in the map. The C1 codes are Windows-1252 read as Latin-1.
ONE_FOR_ONE = str.maketrans(
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
    TikTok FaceBook MySpace WikiLeaks NetFlix SteelBook ToonTown HitRecord LucasFilm RoboCop PayPal eBay
    TechniScope MetroColor""".split()
) | frozenset(re.findall(r"\b[A-Z][a-z]+[A-Z][A-Za-z]+\b", " ".join((*lines_of("companies"), *lines_of("labels")))))
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
#: Spaces that belong to no word: "( Ada Quill ) ,".
_ADRIFT = re.compile(r"(?<=\() (?=\w)| (?=(?:[,;!?)]|\.(?! ?\.))(?:[\s).,;]|$))(?<=[\w)\"'] )")
_MAY_DRIFT = re.compile(r"\( | [,;!?).]")
_MARKUP_SIGNS = re.compile("[<&*_\u00ad\u200b-\u200f\u2060\ufeff]")

#: Lines that end within a word are a habit of what a text was set in from so many on.
HABIT_OF_PARTING = 2

Edit = tuple[int, int, str, str]  # start, end, kind, what stands there instead


def edits(raw: str, folded: str) -> list[Edit]:
    """Where the view departs from a text, in order, given the text with its signs folded one for one."""
    found = [e for m in _marked_up(folded) if (e := _markup(m)) is not None]
    if "](" in folded:
        found += [(*span, "link", "") for span in addresses(folded)]
    found += [(m.start(), m.start(), "glued", " ") for m in _GLUED.finditer(folded) if _parts(folded, m.start())]
    entities = {end for _, end, *_ in found if folded[end - 1] == ";"}
    run_on = (m.end() for m in _RUN_ON.finditer(folded))
    found += [(m.start(), m.start(), "bracket", " ") for m in _OPENING.finditer(folded)]
    found += [(m.end(), m.end(), "bracket", " ") for m in _CLOSING.finditer(folded)]
    found += [(at, at, "run-on", " ") for at in run_on if at not in entities]
    small = [(m.end(), m.end(), "run-on", " ") for m in _RUN_ON_SMALL.finditer(folded)]
    found += small if len(small) >= HABIT else []
    if "''" in folded:
        found += [(*m.span(), "quote", '"') for m in _TWICE.finditer(folded)]
    found += [(at, at + 1, "quote", '"') for at in single_marks(raw)]
    if "  " in folded:
        found += [(*m.span(), "spaces", " ") for m in _SPACES.finditer(folded)]
    if _MAY_DRIFT.search(folded):
        found += [(*m.span(), "spaces", "") for m in _ADRIFT.finditer(folded)]
    if not raw.isascii():
        found += [(a, b, "misread", sign.translate(ONE_FOR_ONE)) for a, b, sign in restored(raw)]
    found += _rejoined(raw)
    theirs = not_ours(raw)
    if theirs:
        found = [e for e in found if not any(a < e[1] and e[0] < b for a, b in theirs)]
        found += [(a, b, "not ours", "\n" if "\n" in raw[a:b] else " ") for a, b in theirs]
    found.sort()
    return found


#: A word that is parted at the end of a line, and a number that is glued to the word before it.
_PARTED = re.compile(r"-\r?\n[ \t]{0,8}(?=[a-z])")
_GLUED_NUMBER = re.compile(r"[1-9](?<=[a-z][a-z][1-9])(?=\d{1,2} ?min|(?<=[12])(?:[089]\d\d)\b)")


def _rejoined(raw: str) -> list[Edit]:
    parted = [m.span() for m in _PARTED.finditer(raw) if raw[m.start() - 1].islower()] if "-\n" in raw else []
    joined = [(a, b, "parted", "") for a, b in parted] if len(parted) >= HABIT_OF_PARTING else []
    glued = [(m.start(), m.start(), "glued", " ") for m in _GLUED_NUMBER.finditer(raw)]
    return joined + glued


def _marked_up(folded: str) -> Iterator[re.Match[str]]:
    """All markup in order, tried only where a sign of it stands: the expression itself would try every place."""
    sign = _MARKUP_SIGNS.search(folded)
    while sign is not None:
        markup = _MARKUP.match(folded, sign.start())
        if markup is not None:
            yield markup
        sign = _MARKUP_SIGNS.search(folded, (markup or sign).end())


def _markup(m: re.Match[str]) -> Edit | None:
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
    return twice.translate(ONE_FOR_ONE)


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
