"""The titles of works that films are taken from, which no authority of films knows: in marks, in brackets, behind "called"."""

import re

from recension.reading._lexicon import words_of
from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE

#: A title in marks, or great words with small ones between them: "The Salt and the Lamp".
WORK = rf"(?:(?:the |an? )?[\"'*_]{{0,2}}[{TITLE}{QUOTED}][\"'*_]{{0,2}}|(?:the |an? )?{NAME}(?:(?: (?:of|and|in|on|to|for|the|an?|with|from|at|by|de|la|le|les|des|du|del|der)){{1,3}} {NAME}){{0,2}})"
_MARKED = rf"[\"'*_]{{1,2}}[{TITLE}{QUOTED}]"
_BEHIND = re.compile(
    rf"(?:,? (?:called|entitled|titled|published (?:here )?as)|,|:|,? \((?:it was |was |originally )?(?:called |published as |entitled )?)? ?(?P<marked>{_MARKED})"
    rf"|,? (?:called|entitled|titled) (?P<called>{WORK})"
    rf"|,? \((?:(?:it was |was )?(?:called|entitled|titled|published as|originally) )?(?P<inside>{WORK})(?:,? @?(?:18|19|20)\d\d)?(?=[),;]| and\b)"
    rf"|[^\n.;()]{{1,40}} \((?P<later>{NAME}|[\"']?[{TITLE}{QUOTED}][\"']?),? (?:18|19|20)\d\d\)"
    rf"|,(?: the)? (?P<apposed>(?:the |an? )?(?:{TITLE}|{NAME}(?: (?:of|and|in|on|to|for)(?: the)? {NAME}){{0,2}}))(?=[,.;:)]|$)"
)
_GIVEN, _PUBLISHERS = words_of("given_names"), re.compile(r"\b(?:Press|Books|Publish(?:ing|ers)|Penguin|Knopf|Viking|Classics)\b|^\d+$")


def _as_written(hit: Hit, start: int, end: int) -> tuple[str, int, int] | None:
    """The title in a part of the shadow: in full where it is one mention, else as it stands."""
    named = hit.typed.within(start, end)
    if not named:
        return None
    if len(named) == 1 and named[0].kind in (TITLE, QUOTED):
        return named[0].name, named[0].start, named[0].end
    view = hit.typed.text.view
    first, last = named[0].start, named[-1].end
    article = next((a for a in ("The ", "A ", "An ") if view.startswith(a, first - len(a)) and first >= len(a)), "")
    return view[first - len(article) : last], first - len(article), last


def title_of(hit: Hit, group: str) -> tuple[str, int, int] | None:
    """The title that a group of a hit holds, with its place in the view."""
    return _as_written(hit, *hit.match.span(group)) if hit.has(group) else None


def title_behind(hit: Hit) -> tuple[str, int, int] | None:
    """The title that stands right behind what a rule matched: 'a story by Quill, "Low Tide"', "(The Salt Lamp, 1927)"."""
    found = _BEHIND.match(hit.typed.shadow, hit.match.end())
    if found is None or found.lastgroup is None:
        return None
    title = _as_written(hit, *found.span(found.lastgroup))
    if title is None or _PUBLISHERS.search(title[0]):
        return None
    mention = hit.typed.within(*found.span(found.lastgroup))[0]
    somebody = mention.kind not in (TITLE, QUOTED) and (mention.credit is not None or mention.name.split()[0].lower() in _GIVEN or " " not in title[0])
    in_words = found.lastgroup in ("called", "inside", "later", "marked")
    return title if (in_words and not mention.credit) or not somebody else None
