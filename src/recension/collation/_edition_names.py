"""What a version is called, taken apart: cut, carrier, year, and the words left over (a label, a person)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from recension.values import fold

#: Cuts: names of what is in the film. The first that fits a stretch of the name takes it.
CUTS = (
    ("director's cut", r"directors?[ ](?:cut|version|edition)|directors"),
    ("final cut", r"final cut"),
    ("workprint", r"work ?print"),
    (
        "theatrical",
        r"theatrical|(?:cinema|original(?: release)?|release)[ ](?:cut|version|print|release)|theaters?|cinemas?"
        r"|(?:first|initial|original)[ ](?:release|run)",
    ),
    ("extended", r"extended|longer|long[ ](?:cut|version)"),
    ("unrated", r"unrated"),
    ("uncut", r"uncut|uncensored"),
    ("R-rated", r"r rated"),
    ("home video", r"(?:home )?video (?:cut|version|release|edition)|home video"),
    ("television", r"(?:tv|television|network|broadcast|cable)(?: (?:cut|version|edit|edition))?"),
    ("international", r"international|european|export"),
    ("restored", r"restored|restoration"),
    ("silent", r"silent"),
    ("dubbed", r"dubbed|dub"),
    ("new version", r"new version"),
)
#: Packagings: names of a release, which say nothing of what is in the film.
PACKAGINGS = (
    ("special edition", r"special edition"),
    ("collector's edition", r"collectors? edition"),
    ("anniversary edition", r"(?:\d+(?:st|nd|rd|th) )?anniversary(?: edition)?"),
    ("ultimate edition", r"ultimate edition"),
    ("limited edition", r"limited edition"),
    ("widescreen", r"wide ?screen|letterbox(?:ed)?"),
    ("full screen", r"full ?screen|pan and scan"),
)
CARRIERS = (
    ("VHS", r"vhs|video ?(?:cassettes?|tapes?)|tapes?|cassettes?"),
    ("Betamax", r"beta(?:max)?"),
    ("LaserDisc", r"laser ?discs?|laser ?disks?|ld"),
    ("UHD", r"(?:4k )?uhd|4k(?: blu ?ray)?|ultra hd"),
    ("HD DVD", r"hd dvd"),
    ("Blu-ray", r"blu ?rays?|bluray|bd"),
    ("DVD", r"dvds?"),
    ("streaming", r"streaming|stream"),
    ("35 mm", r"35 ?mm"),
    ("70 mm", r"70 ?mm"),
    ("16 mm", r"16 ?mm"),
)
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_SMALL = frozenset(
    ["the", "a", "an", "this", "that", "cut", "version", "edition", "release", "disc", "disk", "film", "print", "copy",
     "of", "on", "and", "from", "in", "region", "new", "old", "original", "movie", "set", "box", "transfer", "one"]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EditionName:
    """A version's name taken apart. `words` are what no table knows, most often a label or a name."""

    text: str
    cuts: frozenset[str] = frozenset()
    packagings: frozenset[str] = frozenset()
    carrier: str = ""
    year: int | None = None
    words: frozenset[str] = frozenset()

    @property
    def weight(self) -> int:
        """How much the name tells: the more, the earlier it makes a node of its own."""
        return len(self.cuts) * 4 + len(self.packagings) * 2 + len(self.words) + bool(self.carrier) + bool(self.year)

    @property
    def is_cut(self) -> bool:
        return bool(self.cuts)

    @property
    def bare(self) -> bool:
        """Only a carrier ("the DVD"), or nothing at all."""
        return not (self.cuts or self.packagings or self.year or self.words)


@lru_cache(maxsize=4096)
def carrier(text: str) -> str:
    """The carrier that words name, in its one spelling; the words themselves where the table has none."""
    folded = fold(text)
    return next((name for name, form in CARRIERS if re.fullmatch(form, folded)), text.strip())


def parse(text: str, qualifiers: Mapping[str, str] | None = None) -> EditionName:
    """Take a version's name apart.

    The qualifiers (carrier, label, year) count only where the name tells no cut: a director's cut on VHS and one on
    DVD are one cut, while "the release" on VHS and "the release" on DVD are two.
    """
    found = _parse(text)
    if found.cuts or not qualifiers:
        return found
    year = qualifiers.get("year", "")
    label = frozenset(fold(qualifiers.get("label", "")).split()) - _SMALL
    return EditionName(
        text,
        found.cuts,
        found.packagings,
        found.carrier or carrier(qualifiers.get("carrier", "")),
        found.year or (int(year) if _YEAR.fullmatch(year) else None),
        found.words | label,
    )


@lru_cache(maxsize=4096)
def _parse(text: str) -> EditionName:
    rest = fold(text)
    cuts, rest = _take(rest, CUTS)
    packagings, rest = _take(rest, PACKAGINGS)
    carriers, rest = _take(rest, CARRIERS)
    years = _YEAR.findall(rest)
    words = frozenset(word for word in _YEAR.sub(" ", rest).split() if word not in _SMALL)
    year = int(years[0]) if years else None
    return EditionName(text, frozenset(cuts), frozenset(packagings), next(iter(carriers), ""), year, words)


def _take(text: str, table: tuple[tuple[str, str], ...]) -> tuple[list[str], str]:
    """The names of a table found in the text, and the text without them."""
    found = []
    for name, form in table:
        shorter = re.sub(rf"\b(?:{form})\b", " ", text)
        if shorter != text:
            found.append(name)
            text = shorter
    return found, text
