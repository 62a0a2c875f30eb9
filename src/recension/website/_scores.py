"""The score distribution: every scored review a dot on its score, dots that would touch stacked."""

from collections.abc import Iterable
from dataclasses import dataclass

from recension.catalogue.queries import Voice

#: In units of the drawing: its width for 0..100, a dot's radius, and the step from one dot to the next above it.
WIDTH, RADIUS, STEP = 220, 7, 15


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    y: float
    siglum: str


@dataclass(frozen=True, slots=True)
class Distribution:
    """Dots above an axis at y = 0; `top` is the upper edge of the drawing, `words` says it all without a picture."""

    dots: tuple[Dot, ...]
    top: int
    height: int
    words: str


def distribution(voices: Iterable[Voice]) -> Distribution | None:
    """None when no one gives a score with a scale."""
    scored = sorted(((v.norm, v) for v in voices if v.norm is not None), key=lambda pair: (pair[0], pair[1].siglum))
    if not scored:
        return None
    dots: list[Dot] = []
    for norm, voice in scored:
        x = norm / 100 * WIDTH
        taken = {dot.y for dot in dots if abs(dot.x - x) < 2 * RADIUS}
        y = next(-RADIUS - 2 - STEP * i for i in range(len(dots) + 1) if -RADIUS - 2 - STEP * i not in taken)
        dots.append(Dot(round(x, 1), y, voice.siglum))
    top = int(min(dot.y for dot in dots)) - RADIUS - 2
    words = "; ".join(f"{norm} by {voice.who}" for norm, voice in scored)
    return Distribution(tuple(dots), top, 16 - top, f"Scores out of 100: {words}")
