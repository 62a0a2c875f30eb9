"""What a version differs in, told sentence after sentence once it is under discussion.

"Ada Quill's director's cut is longer by a reel. Vosk orders the search at once here. No masks this time. The widow
vanishes entirely." No sentence but the first names a version, and none has to: each has a sign that something is
otherwise than it was. The signs alone say it of everything, so they count only while a version is under discussion.
"""

import re
from collections.abc import Iterator, Sequence

from recension.reading.matching._near import around, names_another
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._difference_signs import (
    ELSEWHERE,
    NO_FACT,
    PIECES,
    SIGNS,
    TECHNICAL,
    Sign,
    found_in,
)
from recension.reading.rules.versions._differences import SUPPLEMENT
from recension.reading.versions._discussed import Discussion, Named, named_in
from recension.vocabulary import Assertion

_SPLIT = re.compile(
    r"[;:()—]|--|, (?=(?:and|but|while|whereas|although|though|so|which|where) )"
    r"| (?=(?:but|while|whereas|although|though|because) )| and (?=so (?:is|are|was|were|does|did|do)\b)"
)
_LEAD = re.compile(
    r"(?:[^\w\ue001-\ue005\"']|\b(?:and|but|also|which|that|so) (?!is\b|are\b|was\b|were\b|does\b|did\b|do\b))+"
)
_LONGEST, _SHORTEST = 170, 8


def told_of_versions(drafts: Sequence[Draft], typed: Typed) -> tuple[list[Draft], list[str]]:
    """The differences that sentences tell of the version under discussion, and that version's name for each sentence.

    The name is "" where no version is under discussion.
    """
    named = named_in(drafts, typed)
    if not named:
        return [], []
    walk = _Walk(typed, named, drafts)
    return list(walk.differences()), walk.versions


class _Walk:
    """One text's sentences, what other rules told of them, and what is judged in them."""

    def __init__(self, typed: Typed, named: list[Named], drafts: Sequence[Draft]) -> None:
        self._typed, self._named = typed, named
        self._said = self._places(drafts, "edition_diff", "music_change", "extra")
        self._told = self._places(drafts, "edition_diff", "music_change")
        self._judged = self._places(drafts, "opinion")
        self.versions: list[str] = []

    def _places(self, drafts: Sequence[Draft], *properties: str) -> list[tuple[int, int]]:
        return [self._typed.from_view(d.start, d.end) for d in drafts if d.property in properties]

    def differences(self) -> Iterator[Draft]:
        discussion, last, shadow = Discussion(self._named, len(self._typed.shadow)), 0, self._typed.shadow
        between: list[Draft] | None = None
        for number, (start, stop) in enumerate(self._typed.lines):
            broken = shadow[last:start].count("\n") > 1
            discussion.enter(number, shadow[start:stop], broken=broken)
            last = stop
            self.versions.append(discussion.whose.name if discussion.whose else "")
            if discussion.on is None or broken:
                between = None
            if discussion.on is None:
                continue
            drafts = list(self._of_sentence(discussion, discussion.on, start, stop))
            yield from drafts
            if drafts or _meets(self._told, start, stop):
                discussion.told()
                yield from between or ()
                between = []
            elif between is not None:
                told = self._story(discussion, discussion.on, start, stop)
                between = None if told is None or len(between) == _BETWEEN else [*between, told]

    def _story(self, discussion: Discussion, version: Named, start: int, stop: int) -> Draft | None:
        """A sentence that tells what happens, as a difference: one where the sentences on both sides tell such."""
        words = self._typed.shadow[start:stop]
        if not discussion.deep or version.copy or not _HAPPENS.match(words) or len(words) > _LONGEST:
            return None
        if NO_FACT.search(words) or ELSEWHERE.search(words) or SUPPLEMENT.search(words):
            return None
        if names_another(self._typed, start, stop) or _meets([*self._said, *self._judged], start, stop):
            return None
        return _draft(self._typed, start, start + len(words.rstrip(" .!")), version, "between")

    def _of_sentence(self, discussion: Discussion, version: Named, start: int, stop: int) -> Iterator[Draft]:
        for a, b in self._untold(start, stop):
            sign = self._sign(a, b, start, discussion)
            if sign is not None and (not version.copy or self._is_technical(sign, a, b)):
                yield _draft(self._typed, a, b, version, sign.name)

    def _untold(self, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """The clauses of a sentence that no difference is told of yet, or what such a one leaves of them."""
        for a, b in _clauses(self._typed, start, stop):
            told = [(x, y) for x, y in self._said if x < b and a < y]
            if not told:
                yield a, b
            elif len(told) == 1 and self._typed.shadow[a : told[0][0]].endswith(" and "):
                yield a, told[0][0] - len(" and ")

    def _sign(self, start: int, end: int, line: int, discussion: Discussion) -> Sign | None:
        """The first sign in a clause that counts there."""
        typed = self._typed
        words = typed.shadow[start:end]
        near = (s for s in SIGNS if discussion.since <= s.reach)
        sign, found = next(((s, m) for s in near if (m := found_in(s, words)) is not None), (None, None))
        if sign is None or found is None:
            return None
        if NO_FACT.search(_OWN.sub("", words) if sign.held else words) or ELSEWHERE.search(words):
            return None
        if SUPPLEMENT.search(words) or only_told(around(typed, start, end)):
            return None
        if names_another(typed, start, start + found.end() if sign.plain else end):
            return None
        if not sign.plain and (not discussion.deep or _meets(self._judged, start, end)):
            return None
        if sign.opens and start - line > _LEADING:
            return None
        return sign

    def _is_technical(self, sign: Sign, start: int, end: int) -> bool:
        """Whether a clause tells of what copies differ in: picture, sound, the parts of a film."""
        words = self._typed.shadow[start:end]
        return sign.copies and (TECHNICAL.search(words) or PIECES.search(words)) is not None


#: What the writer says of having seen two versions is a fact of them all the same.
_OWN = re.compile(r"\b(?:i|i'm|i've|me|my|we|us|seems?)\b")
#: Somebody or something, and what they do.
_HAPPENS = re.compile(
    r"(?:[\ue001-\ue003]|(?:the|an?|his|her|their|two|three|some|one) [a-z])[^\n:;?!]{10,}[^\n:;?!.]*\.?$"
)
#: So many such sentences may stand between two that tell a difference.
_BETWEEN = 2
#: So many characters into its sentence, a clause still opens it.
_LEADING = 3


def _meets(places: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    return any(a < end and start < b for a, b in places)


def _draft(typed: Typed, start: int, end: int, version: Named, sign: str) -> Draft:
    quote = typed.to_view(start, end)
    words = typed.text.view[slice(*quote)]
    given = {"edition": version.name}
    return Draft(
        "edition_diff",
        words,
        *quote,
        given,
        rule=f"under discussion: {sign}",
        assertion=Assertion.ASSERTED,
        at=(start, end),
    )


def _clauses(typed: Typed, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence, without the words that join them."""
    shadow, at = typed.shadow, start
    for piece in (*_SPLIT.finditer(shadow, start, stop), None):
        a, b = at, piece.start() if piece else stop
        at = piece.end() if piece else stop
        lead = _LEAD.match(shadow, a, b)
        a = lead.end() if lead else a
        b = a + len(shadow[a:b].rstrip(" .,;:!-\"'"))
        if _SHORTEST < b - a <= _LONGEST:
            yield a, b
