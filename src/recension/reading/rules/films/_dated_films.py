"""Films told by the year in brackets behind them, whatever else marks their title or does not."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit
from recension.reading.mentions._mentions import PERSON, QUOTED, TITLE, Mention
from recension.reading.namesakes._signs import is_common
from recension.reading.rules.credits._companies import is_company
from recension.reading.rules.films._related_words import lead_of, relation_of
from recension.values import fold

#: What is opened in a year too: "the Salt Institute (1965)".
_BUILT = re.compile(r"\b(?:Institute|Museum|Library|University|College|Cathedral|Foundation|Gallery)$")


def dated_name(hit: Hit) -> Iterator[Draft]:
    """A bare name with a year in brackets, within a sentence: a film, its article taken in."""
    (m,) = hit.mentions("value")
    if hit.match.start() < 60 or is_company(m) or (not m.known and _BUILT.search(m.name)):
        return
    view = hit.typed.text.view
    start = m.start - 4 if view[max(0, m.start - 4) : m.start] == "The " else m.start
    lead = lead_of(hit.typed.shadow, hit.match.start("value"))
    relation = relation_of(lead, "") or "comparison"
    yield hit.draft(view[start : m.end], {"year": hit.words("year"), "relation": relation}, mention=(start, m.end))


#: A title as it stands right before its year, whatever the typed view made of its words.
_TITLE_BEFORE = re.compile(
    r"(?:(?<=[\s(\"'*_,;])|^)(?P<title>(?:[A-Z0-9][\w'.:!?-]*|M\*A\*S\*H)(?:,? (?:[A-Z0-9&][\w'.:!?-]*|of|the|and|in|a|an|to|for|on|with|at|from|by|or|de|la|le|des|du|&|vs\.?)){0,9}),?[\"'*_]{0,3} ?$"
)
#: What leads to a title that alone stands in capitals: "Quill's NIGHT FERRY", "to England for NIGHT FERRY".
_SHOUTED = re.compile(r".*(?:[a-z]'s|s'|\b(?:of|the|and|in|a|an|to|for|on|with|at|from|by)) (?=[A-ZÀ-ÖØ-Þ0-9][A-ZÀ-ÖØ-Þ0-9'.:!?&-]+(?: [A-ZÀ-ÖØ-Þ0-9&'.:!?-]+)*[\"'*_]{0,3}$)")
_OPENS_NO_TITLE = re.compile(
    r"^(?:(?:In|From|Like|Of|To|Than|And|With|After|Before|For|Both|Unlike|As|By|On|See|Also|Then|Only|But|Not|Or|Where|While|Since|Watch|His|Her|Its|Their|Was|Films?|Movies?|Was|Plus|Including|Think|Even|At|This) )+(?=[A-Z0-9])"
)
#: "Salt and Lamp by Ned Quill (1962)" is a book.
_OF_A_BOOK = re.compile(r" by (?:[A-Z][\w.'-]*|[A-Z]\.)(?: [A-Z][\w.'-]*)*$")
_A_CARRIER = re.compile(r"(?:^|[, ])(?:DVDs?|VHS|UHD|LP|CD|Blu-[Rr]ays?|[Ll]aserdiscs?)$")
_NO_TITLE = re.compile(
    r"(?i)\b(?:director'?s cut|version|edition|cut|blu-?ray|dvd|uhd|4k|vhs|laserdisc|tape|review|copyright|published|press|university|publisher|kindle|books?)\b|^(?:the )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*$|^i$|[,;]"
)


#: "Le Silence de la mer": a title in another tongue keeps most of its words small.
_FOREIGN = re.compile(r"(?:(?<=[\s(\"'*_])|^)(?P<title>[A-ZÀ-ÖØ-Þ][\w'’-]*(?:,? [\w'’-]+){1,7})[\"'*_]{0,3} $")
_TONGUES = frozenset("de la le les du des del della dei di da der das die den dem und et y e en à au aux el los las il lo gli un une una uno per con mon ma mes sur dans que qui och og af til som ist von zu im pas sans pour chez amor".split())


def _foreign_before(view: str, start: int, at: int) -> re.Match[str] | None:
    """A title whose small words are no English ones, right before a year in brackets: the longest that is none but such."""
    for place in (m.start() for m in _GREAT.finditer(view, start, at)):
        found = _FOREIGN.match(view, place, at)
        if found is not None and _is_foreign(found["title"]):
            return found
    return None


_GREAT = re.compile(r"(?<![\w'’])[A-ZÀ-ÖØ-Þ]")


def _is_foreign(title: str) -> bool:
    small = [w for w in re.findall(r"[^\s,]+", title)[1:] if w[0].islower()]
    if not small or any(is_common(w) and w not in _TONGUES for w in small):
        return False
    return not _TONGUES.isdisjoint({*small, title.split()[0].lower()}) or not title.isascii()


def before_year(hit: Hit) -> Iterator[Draft]:
    """A film told by its year in brackets, where neither quotation marks nor the authority tell its title."""
    view = hit.typed.text.view
    at = hit.span()[0]
    opens = hit.typed.to_view(hit.typed.line_at(hit.match.start())[0], hit.match.end())[0]
    found = _foreign_before(view, max(opens, at - 70), at) or _TITLE_BEFORE.search(view, max(opens, at - 90), at)
    if found is None:
        return
    start, end = found.span("title")
    opened = _OPENS_NO_TITLE.match(found["title"])
    start += opened.end() if opened else 0
    if shouted := _SHOUTED.match(view, start, end):
        start = shouted.end()
    inside = hit.typed.within(*hit.typed.from_view(start, end))
    title = view[start:end]
    if _OF_A_BOOK.search(title) or _A_CARRIER.search(title):
        return
    if (title.isupper() and len(title) > 3) or not _NO_TITLE.search(title):
        yield from _told_by_year(hit, title, (start, end), inside)


#: A line that opens with a dated title so near the beginning names the film under review.
HEAD = 300


def _told_by_year(hit: Hit, title: str, span: tuple[int, int], inside: list[Mention]) -> Iterator[Draft]:
    built = _BUILT.search(title) is not None and not any(m.known for m in inside)
    whole = built or any(m.own or m.kind in (TITLE, QUOTED) or is_company(m) for m in inside)
    person = len(inside) == 1 and inside[0].kind == PERSON and (inside[0].start, inside[0].end) == span
    known = hit.typed.known
    own = any(fold(t) == fold(title) or fold(title) in fold(t) for t in known.titles) and known.year is not None and abs(known.year - int(hit.match["year"])) < 3
    in_head = span[0] < HEAD and hit.typed.text.view.rfind("\n", 0, span[0]) == span[0] - 1
    if whole or person or own or in_head or len(title) < 2:
        return
    lead = lead_of(hit.typed.shadow, hit.typed.from_view(*span)[0])
    yield hit.draft(title, {"year": hit.words("year"), "relation": relation_of(lead, "") or "comparison"}, mention=span, quote=(span[0], hit.span()[1]))
