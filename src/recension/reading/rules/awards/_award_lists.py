"""Prizes in a row: the categories that follow the first, each with those it went to, and the body they share."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import NAME, PERSON, Mention
from recension.reading.rules.awards._award_words import BODY, CATEGORY, CRAFT, NAMED, body_of, craft_of

_P = f"[{PERSON}{NAME}]"
_PEOPLE = rf"{_P}(?:(?:, and |, | and | & ){_P}){{0,3}}"
_ITEM = rf"(?:{CATEGORY}|outstanding {NAMED}|{CRAFT}|{NAMED})"
#: Those an item went to, in brackets or after "for", "to" or "by".
_WHO = rf"(?: \((?P<in>{_PEOPLE})(?:,[^()\n]{{0,60}})?\)| (?:for|to|by) (?P<to>{_PEOPLE}))?"
_OWN = re.compile(_WHO)
_NEXT = re.compile(
    rf"(?:,? and|,|;| &|,? plus|,? as well as)(?: also)?(?: (?:the|for|in|its|his|her|another for))*? (?P<item>{_ITEM})(?![a-z'-])(?! (?:itself|is|was|were|are|of|that|which|who|has|had|the|its)\b){_WHO}"
)
_IN_A_ROW = re.compile(
    rf"(?:{BODY}|\b(?:nominat\w+|won|wins|winning|taking|took|for|including))\b[^\n.;,&]{{0,40}}?(?:{_ITEM}(?: \([^()\n]{{0,40}}\))?(?:,? and|,| &)(?: the| for)? )+$"
)


#: What begins a list of categories behind a body: "Oscars out of eleven nominations: Picture, Director …".
_OPENS = r"(?:: |,? (?:including|among them|notably) |, | \(| — | for )(?:(?:for|the|its) )*"
LIST = rf"(?P<told>[^\n:;.()—]{{0,60}}?){_OPENS}(?=(?P<first>{NAMED}|{CATEGORY})(?: \([^()\n]{{0,60}}\)| for [^\n,.;()]{{3,60}})?(?:,| and |;| &))"
#: And where a second one follows, so that each is told.
LISTED = re.compile(rf"[^\n:;.()—]{{0,60}}?{_OPENS}(?:{NAMED}|{CATEGORY})(?: \([^()\n]{{0,60}}\)| for {_PEOPLE})?(?:,? and|,|;| &) (?:and )?(?:(?:the|for) )*{_ITEM}(?![a-z'-])")


@dataclass(frozen=True, slots=True)
class Item:
    """A category of a row with its own recipients; `end` is where it ends in the typed view."""

    category: str
    recipients: tuple[Mention, ...]
    end: int


def recipients_at(typed: Typed, end: int) -> tuple[tuple[Mention, ...], int]:
    """Those whom the words right behind a category name, and where these words end."""
    m = _OWN.match(typed.shadow, end)
    return (_named(typed, m), m.end()) if m else ((), end)


def items_after(typed: Typed, end: int) -> Iterator[Item]:
    """The further categories of the row in which a category ends at `end`."""
    while (m := _NEXT.match(typed.shadow, end)) is not None:
        end = m.end()
        yield Item(titled(m["item"]), _named(typed, m), m.end())


def _named(typed: Typed, m: re.Match[str]) -> tuple[Mention, ...]:
    span = m.span("in") if m["in"] else m.span("to")
    return tuple(typed.within(*span)) if span[0] >= 0 else ()


def continues_a_row(before: str) -> bool:
    """Whether the words before a category are those of a row, told with its first."""
    return _IN_A_ROW.search(before) is not None


def titled(words: str) -> str:
    """A category as it is told: "art direction" is "Best Art Direction"."""
    words = _HYPHEN.sub(" ", words)
    if not words.startswith(("best ", "worst ")):
        words = (not words.startswith(("original ", "adapted ")) and craft_of(words).lower()) or f"best {words.removeprefix('outstanding ')}"
    small = {"in", "a", "or", "and"}
    return " ".join(w if w in small else w.capitalize() for w in words.split())


#: "best-actor", "foreign-language": a category before its noun.
_HYPHEN = re.compile(r"-(?!up\b|fiction\b|action\b)")


_NEAREST = 260
_BODIES = re.compile(BODY)


def body_nearby(shadow: str, start: int) -> str:
    """The body last spoken of in this sentence or the one before it; "" for none."""
    line = shadow.rfind("\n", 0, max(shadow.rfind("\n", 0, start), 0)) + 1
    found = list(_BODIES.finditer(shadow, max(line, start - _NEAREST), start))
    return body_of(found[-1][0]) if found else ""
