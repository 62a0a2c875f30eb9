"""Titles set in lines: where they break, how large each line is, and how far it is fitted to the measure."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise


@dataclass(frozen=True, slots=True)
class Setting:
    """A way of setting a title. `wide` is an average letter in ems; `justified` fills the measure with every line."""

    face: str
    caps: bool
    wide: float
    largest: int
    leading: float
    justified: bool
    top: bool


SETTINGS = (
    Setting("t-wood", True, 0.56, 84, 0.94, True, True),
    Setting("t-wood", True, 0.56, 72, 0.94, True, False),
    Setting("t-book", False, 0.49, 56, 1.02, False, True),
    Setting("t-slant", False, 0.47, 58, 1.0, False, False),
    Setting("t-sign", True, 0.68, 46, 1.08, False, True),
    Setting("t-type", False, 0.61, 42, 1.1, False, True),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its size, its height with leading, and the length it is fitted to (0: as it comes)."""

    text: str
    size: float
    height: float
    fit: float


def lines(title: str, setting: Setting, *, width: float, height: float) -> tuple[Line, ...]:
    """Set a title in at most five lines within the measure, as large as it goes."""
    words = (title.upper() if setting.caps else title).split()[:14] or ["–"]
    best: tuple[Line, ...] = ()
    for count in range(1, min(5, len(words)) + 1):
        made = _set(_broken(tuple(words), count), setting, width, height)
        if not best or _greatness(made) > _greatness(best):
            best = made
    return best


def _greatness(made: tuple[Line, ...]) -> float:
    """A setting is as good as its smallest line is large; fewer lines break a tie."""
    return min(line.size for line in made) - 0.01 * len(made)


@lru_cache(maxsize=4096)
def _broken(words: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Break the words into `count` lines, the longest as short as can be."""
    breaks = ((0, *at, len(words)) for at in combinations(range(1, len(words)), count - 1))
    made = (tuple(" ".join(words[a:b]) for a, b in pairwise(at)) for at in breaks)
    return min(made, key=lambda parts: (max(map(len, parts)), parts))


def _set(parts: tuple[str, ...], setting: Setting, width: float, height: float) -> tuple[Line, ...]:
    sizes = [min(setting.largest, width / (max(len(part), 2) * setting.wide)) for part in parts]
    if not setting.justified:
        sizes = [min(sizes)] * len(parts)
    total = sum(size * setting.leading for size in sizes)
    shrink = min(1.0, height / total)
    return tuple(_line(part, size * shrink, setting, width) for part, size in zip(parts, sizes, strict=True))


def _line(part: str, size: float, setting: Setting, width: float) -> Line:
    natural = len(part) * setting.wide * size
    # Faces differ from machine to machine; a line near the measure is fitted to it, so that none runs over.
    fit = min(width, natural) if setting.justified or natural > width * 0.8 else 0.0
    return Line(part, size, size * setting.leading, fit)
