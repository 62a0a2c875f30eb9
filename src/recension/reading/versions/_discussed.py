"""Which version of the film is under discussion, sentence by sentence.

A sentence that names a version brings it up. The next ones go on about it while they tell what differs, and let it fade
when they do not. One that is named to be compared with ("in the theatrical cut he doesn't") is a foil: the discussion
goes back to the other with the next sentence.

`_talk` asks less and earlier, of words alone: whether versions are spoken of at all. Here the versions are those that
the rules have named, and the question is which of them it is.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.vocabulary import Assertion

#: Names of cuts; and of copies, which differ in what they look and sound like sooner than in what happens.
_CUT = re.compile(
    r"(?i)\b(?:cut|versions?|edit|edition|uncut|unrated|uncensored|unedited|theatrical|extended|redux|work ?print|"
    r"restor\w+|r-rated|re-?edit|re-?release|reconstruction|original)\b"
)
_COPY = re.compile(r"(?i)\b(?:dvds?|blu-?rays?|dis[ck]s?|sets?|box|tapes?|laserdisc|vhs|dub|uhd|4k|video|prints?)\b")
#: What stands before a version that another is held against, and behind one that is no more than mentioned.
_FOIL = re.compile(
    r"\b(?:than|unlike|against|versus|compared (?:to|with)|as in|like|prefer|over|with|from|see|get|buy|of|or|and|to|"
    r"where|whereas)"
    r"(?: (?:in|on|from|for|see|watch|watching))?(?: (?:the|its|his|her|an?|this|that))?(?: [a-z-]+)? $"
)
_IN = re.compile(r"\b(?:in|on) (?:the|its|an?) (?:[a-z-]+ )?$")
#: A foil that opens its sentence or clause is what the rest of it is about.
_LEADS = re.compile(r"(?:^|[.;:—(] |, |\b(?:and|but|while|whereas) )(?:in|on|with) (?:the|its|an?) (?:[a-z-]+ )?$")


@dataclass(frozen=True, slots=True)
class Named:
    """A version as the text names it: a place of the shadow, its sentence, and whether it is a mere foil there."""

    name: str
    start: int
    line: int
    foil: bool
    leads: bool
    copy: bool


def named_in(drafts: Iterable[Draft], typed: Typed) -> list[Named]:
    """The versions of the film that are surely named, in the order of the text."""
    starts = [a for a, _ in typed.lines]
    found = []
    for d in drafts:
        if d.property != "edition" or d.subject != "film" or d.assertion not in (None, Assertion.ASSERTED):
            continue
        copy = _COPY.search(d.value) is not None and not re.search(r"(?i)\bcut\b", d.value)
        if not (copy or _CUT.search(d.value)):
            continue
        a, _ = typed.from_view(*(d.mention or (d.start, d.end)))
        number = bisect_right(starts, a) - 1
        before = typed.shadow[max(starts[number], a - 40) : a]
        foil = (_FOIL.search(before) or _IN.search(before)) is not None
        found.append(Named(d.value, a, number, foil, _LEADS.search(before) is not None, copy))
    return sorted(found, key=lambda n: n.start)


#: Words for the version that a text is about, wherever it named it.
_THIS = re.compile(r"\b(?:this|the present) (?:new |longer |shorter )?(?:version|cut|edition|edit|restoration|print)\b")
#: The same, right behind another: "The theatrical cut ran 120 minutes. This one runs 127."
_THIS_ONE = re.compile(r"\W*(?:but |and |here,? )?this (?:one|dis[ck]|dvd|blu-?ray|tape|release)\b")
#: A version named in one of so many sentences from the first on is what the text is about.
_OPENING = 2
#: So many sentences on, a version is no longer under discussion; short sentences count for less.
FADED = 3.5
_LENGTH, _BREAK, _MOST = 90, 0.5, 1.5
#: A text that names versions once in so many characters, and its own first, is about them all through.
_DENSE, _CLOSE = 600, 2.0


class Discussion:
    """Walks through a text's sentences and knows the version under discussion, and since how many sentences.

    `deep`: the text is about versions, as its opening or a second sentence shows.
    """

    def __init__(self, named: list[Named], length: int) -> None:
        self._of_line: dict[int, list[Named]] = {}
        for n in named:
            self._of_line.setdefault(n.line, []).append(n)
        self._about = next((n for n in named if n.line < _OPENING and not n.foil), None)
        self.deep = self._about is not None or len(self._of_line) > 1
        self._most = _CLOSE if self._about is not None and len(self._of_line) * _DENSE > length else 2 * FADED
        self.topic: Named | None = None
        self.since = FADED
        self._back: Named | None = None

    def enter(self, line: int, words: str, *, broken: bool) -> None:
        """Go on to a sentence; `broken` where a paragraph ends before it."""
        here = self._of_line.get(line, [])
        if self._back is not None:
            self.topic, self._back = self._back, None
        if here:
            self._brought_up(here)
        elif self._about is not None and (_THIS.search(words) or (self._is_on_another() and _THIS_ONE.match(words))):
            self.topic, self.since = self._about, 0
        else:
            self.since = min(self.since + min(len(words) / _LENGTH, _MOST) + _BREAK * broken, self._most)

    def _is_on_another(self) -> bool:
        """Whether another version than the one that the text is about is under discussion."""
        return self.on is not None and self._about is not None and self.on.name != self._about.name

    def _brought_up(self, here: list[Named]) -> None:
        brought = next((n for n in here if not n.foil), None)
        held = self.topic or self._about
        if brought is None and held is not None:
            foil = next((n for n in here if n.leads and n.name != held.name), held)
            self._back, self.topic = held, foil
        else:
            self.topic = brought or here[0]
        self.since = 0

    @property
    def on(self) -> Named | None:
        """The version under discussion, None where it has faded."""
        return self.topic if self.since < FADED else None

    @property
    def whose(self) -> Named | None:
        """The version that a statement of the sentence is about which names none itself: never the foil."""
        return None if self.on is None else self._back or self.topic

    def told(self) -> None:
        """What the sentence said was a difference: the discussion goes on."""
        self.since = 0
