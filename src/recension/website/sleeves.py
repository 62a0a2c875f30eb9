"""Sleeves: a cover for every film, drawn from its title, its year and nothing else.

The same film always has the same sleeve. Each is a palette, a pattern and a way of setting type, chosen by a digest
of the title; the drawing is plain SVG of 200 by 300 units with no style of its own beyond presentation attributes.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from math import cos, pi, sin

from recension.website._lettering import SETTINGS, Line, Setting, lines

W, H = 200, 300
#: The height of the foot, where director and year stand; and where in a pattern its subject is.
FOOT, MIDDLE = 44, 190


@dataclass(frozen=True, slots=True)
class Palette:
    """Ground, ink of the type, and two colours of the pattern."""

    ground: str
    type: str
    first: str
    second: str


PALETTES = (
    Palette("#1d2b3a", "#f4e9d0", "#e4572e", "#f0b64d"),
    Palette("#f1e4c8", "#22201c", "#c8402f", "#2f6f73"),
    Palette("#2e1a2b", "#ffd9c2", "#ff5d73", "#7b4b94"),
    Palette("#0f3d3e", "#f2ecd8", "#e2b04a", "#1f7a6d"),
    Palette("#d9482b", "#fdf2dc", "#f7b32b", "#8c1c13"),
    Palette("#e9d8a6", "#14213d", "#0a6c74", "#ee9b00"),
    Palette("#141414", "#f5f0e1", "#d7263d", "#f0c808"),
    Palette("#27374d", "#e8eef2", "#9db2bf", "#dde6ed"),
    Palette("#5f0f40", "#ffe8d1", "#fb8b24", "#9a031e"),
    Palette("#dfe3dc", "#1b1b2f", "#3a5a88", "#e07a5f"),
    Palette("#1f3b2c", "#f3eac2", "#c9d46b", "#4f8a5b"),
    Palette("#f6c9b0", "#3a1f3d", "#d1495b", "#8d6a9f"),
    Palette("#16213e", "#fbe8a6", "#e94560", "#0f7c90"),
    Palette("#f3efe6", "#2b2d42", "#d90429", "#8d99ae"),
)


class _Dice:
    """Numbers from a digest, the same for the same words for ever."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._drawn = 0

    def under(self, limit: int) -> int:
        digest = hashlib.sha256(f"{self._seed}|{self._drawn}".encode()).digest()
        self._drawn += 1
        return int.from_bytes(digest[:6], "big") % limit

    def between(self, low: int, high: int) -> int:
        return low + self.under(high - low + 1)


@lru_cache(maxsize=4096)
def sleeve(title: str, year: int | None = None, credit: str = "") -> str:
    """The film's sleeve as an SVG element, hidden from screen readers: the title always stands beside it as text."""
    dice = _Dice(f"{title}|{year}")
    palette = PALETTES[dice.under(len(PALETTES))]
    setting = SETTINGS[dice.under(len(SETTINGS))]
    pattern = PATTERNS[dice.under(len(PATTERNS))]
    set_lines = lines(title, setting, width=W - 40, height=150)
    tall = sum(line.height for line in set_lines)
    top = 24.0 if setting.top else H - FOOT - 14 - tall
    window = (tall + 42, H - FOOT) if setting.top else (0.0, top - 6)
    picture = "".join((_window(*window), *pattern(dice, palette), "</svg>"))
    words = "".join((*_lettered(set_lines, setting, palette, top), *_foot(year, credit, palette)))
    return (
        f'<svg class="sleeve" viewBox="0 0 {W} {H}" aria-hidden="true" focusable="false">'
        f'<rect width="{W}" height="{H}" fill="{palette.ground}"/>{picture}{words}'
        f'<path d="M0 0h7v{H}H0z" fill="#000" opacity=".16"/><path d="M7 0h1v{H}H7z" fill="#fff" opacity=".16"/></svg>'
    )


def _window(top: float, bottom: float) -> str:
    """The part of the sleeve that is picture: cut at its edges, around the place where patterns have their subject."""
    height = bottom - top
    from_ = min(max(MIDDLE - height / 2, 0), H - height)
    return f'<svg y="{top:.0f}" width="{W}" height="{height:.0f}" viewBox="0 {from_:.0f} {W} {height:.0f}">'


def _lettered(set_lines: tuple[Line, ...], setting: Setting, palette: Palette, top: float) -> Iterator[str]:
    y = top
    for line in set_lines:
        y += line.height
        yield _text(line, setting, palette, y)


def _text(line: Line, setting: Setting, palette: Palette, y: float) -> str:
    fit = f' textLength="{line.fit:.0f}" lengthAdjust="spacingAndGlyphs"' if line.fit else ""
    return (
        f'<text class="{setting.face}" x="22" y="{y - line.height * 0.17:.0f}" font-size="{line.size:.0f}"{fit} '
        f'fill="{palette.type}">{escape(line.text)}</text>'
    )


def _foot(year: int | None, credit: str, palette: Palette) -> Iterator[str]:
    yield f'<path d="M22 {H - 38}h{W - 40}" stroke="{palette.type}" stroke-width="1"/>'
    if year:
        yield _small(W - 18, palette, str(year), end=True)
    name = credit.split(" and ")[0]
    name = name if len(name) < 22 else name.split()[-1][:21]
    if name:
        yield _small(22, palette, name, end=False)


def _small(x: int, palette: Palette, words: str, *, end: bool) -> str:
    anchor = ' text-anchor="end"' if end else ""
    return (
        f'<text class="t-foot" x="{x}" y="{H - 20}"{anchor} font-size="11" fill="{palette.type}">{escape(words)}</text>'
    )


# ── patterns ────────────────────────────────────────────────────────────────────────────────────────

Pattern = Callable[[_Dice, Palette], Iterator[str]]


def _stripes(dice: _Dice, p: Palette) -> Iterator[str]:
    """The bent bands of a blank tape's wrapper."""
    bend, step = dice.between(90, 190), dice.between(11, 16)
    for i, colour in enumerate((p.first, p.second, p.type, p.first)):
        y = bend + i * (step + 3)
        yield (
            f'<path d="M0 {y}H{70 - i * 5}L{150 - i * 5} {y + 80}H{W}" fill="none" stroke="{colour}" '
            f'stroke-width="{step}"/>'
        )


def _sun(dice: _Dice, p: Palette) -> Iterator[str]:
    """A disc going down behind slats."""
    x, y, r = dice.between(70, 140), dice.between(150, 190), dice.between(62, 88)
    yield f'<circle cx="{x}" cy="{y}" r="{r}" fill="{p.first}"/>'
    for i in range(6):
        yield f'<path d="M0 {y + 6 + i * 15}h{W}" stroke="{p.ground}" stroke-width="{2 + i * 1.6:.1f}"/>'
    yield f'<path d="M0 {y + r + 6}h{W}v{H}H0z" fill="{p.second}" opacity=".55"/>'


def _rings(dice: _Dice, p: Palette) -> Iterator[str]:
    """Rings that drop into the distance."""
    x, y = dice.between(50, 150), dice.between(130, 220)
    for i in range(11, 0, -1):
        colour = (p.first, p.second)[i % 2]
        yield f'<circle cx="{x + (11 - i) * 2}" cy="{y}" r="{i * 15}" fill="{colour}" opacity="{1 - i * 0.055:.2f}"/>'


def _rays(dice: _Dice, p: Palette) -> Iterator[str]:
    """Light from a lamp, or from a projector."""
    x, y, n = dice.between(20, 180), dice.between(250, 300), 2 * dice.between(9, 13)
    turn = dice.under(100) / 100
    for i in range(0, n, 2):
        a, b = ((i + k + turn) * 2 * pi / n for k in (0, 1))
        colour = p.first if i % 4 else p.second
        yield (
            f'<path d="M{x} {y}L{x + 420 * cos(a):.0f} {y + 420 * sin(a):.0f} '
            f'{x + 420 * cos(b):.0f} {y + 420 * sin(b):.0f}z" fill="{colour}" opacity=".8"/>'
        )


def _dots(dice: _Dice, p: Palette) -> Iterator[str]:
    """A halftone that swells to one corner."""
    left = dice.under(2)
    d = []
    for row in range(14):
        for column in range(10):
            along = (column if left else 9 - column) / 9
            r = max(0.0, (row / 13 * 0.75 + along * 0.35 - 0.12)) * 10.5
            if r > 0.8:
                x, y = 10 + column * 20 + (row % 2) * 10, 14 + row * 21
                d.append(f"M{x - r:.1f} {y}a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0")
    yield f'<path d="{"".join(d)}" fill="{p.first}"/>'
    yield f'<circle cx="{150 if left else 50}" cy="{dice.between(190, 225)}" r="34" fill="{p.second}"/>'


def _hills(dice: _Dice, p: Palette) -> Iterator[str]:
    """Ranges one behind another."""
    yield f'<circle cx="{dice.between(50, 150)}" cy="{dice.between(120, 150)}" r="26" fill="{p.second}"/>'
    for i, (colour, opacity) in enumerate(((p.first, 0.45), (p.first, 0.7), (p.first, 1.0))):
        y = 170 + i * 34
        a, b, c = (dice.between(-34, 26) for _ in range(3))
        yield (
            f'<path d="M0 {y + a}C40 {y - 46 + b} 70 {y + 30} 110 {y + b}S170 {y - 40 + c} {W} {y + c}V{H}H0z" '
            f'fill="{colour}" opacity="{opacity}"/>'
        )


def _cut(dice: _Dice, p: Palette) -> Iterator[str]:
    """Paper cut with large scissors."""
    for colour in (p.first, p.second, p.first):
        x, y = dice.between(-20, 120), dice.between(90, 220)
        corners = [(x + dice.between(40, 150) * dx, y + dice.between(20, 90) * dy) for dx, dy in _CORNERS]
        d = "L".join(f"{a} {b}" for a, b in corners)
        yield f'<path d="M{d}z" fill="{colour}" opacity=".92"/>'


_CORNERS = ((0, 0), (1, -0.3), (1.1, 0.9), (0.4, 1.1), (-0.2, 0.8))


def _blocks(dice: _Dice, p: Palette) -> Iterator[str]:
    """A city by night, or a test card."""
    for column in range(8):
        height = dice.between(50, 150)
        x = column * 25
        yield f'<path d="M{x} {H}v-{height}h25v{height}z" fill="{(p.first, p.second)[column % 2]}" opacity=".9"/>'
        for _ in range(3):
            y = H - dice.between(46, max(47, height - 8))
            yield f'<path d="M{x + dice.between(4, 15)} {y}h5v7h-5z" fill="{p.type}" opacity=".8"/>'


def _waves(dice: _Dice, p: Palette) -> Iterator[str]:
    """A signal that will not settle."""
    start, swing = dice.between(120, 150), dice.between(8, 18)
    for i in range(12):
        y = start + i * 13
        colour = p.second if i % 4 == 3 else p.first
        yield (
            f'<path d="M-10 {y}q27 {-swing} 55 0t55 0t55 0t55 0" fill="none" stroke="{colour}" '
            f'stroke-width="{2 + (i % 3) * 2}"/>'
        )


def _door(dice: _Dice, p: Palette) -> Iterator[str]:
    """A lit doorway, and who stands in it."""
    x, top = dice.between(60, 110), dice.between(110, 140)
    yield f'<path d="M{x} {top}h56V{H}h-56z" fill="{p.second}"/>'
    light = f"M{x} {H}h-60L{x} 250zM{x + 56} {H}h60L{x + 56} 250z"
    yield f'<path d="{light}" fill="{p.second}" opacity=".4"/>'
    yield f'<circle cx="{x + 28}" cy="{top + 52}" r="9" fill="{p.ground}"/>'
    yield f'<path d="M{x + 15} {H}v-92q0 -24 13 -24t13 24v92z" fill="{p.ground}"/>'
    yield f'<path d="M0 {top - 14}h{W}" stroke="{p.first}" stroke-width="9"/>'


def _reel(dice: _Dice, p: Palette) -> Iterator[str]:
    """A spool with most of the tape on one side."""
    y, full = dice.between(170, 205), dice.between(46, 62)
    for x, r in ((62, full), (150, 100 - full)):
        yield f'<circle cx="{x}" cy="{y}" r="{r}" fill="{p.first}"/>'
        yield f'<circle cx="{x}" cy="{y}" r="{r - 5}" fill="none" stroke="{p.ground}" stroke-width="1"/>'
        yield f'<circle cx="{x}" cy="{y}" r="17" fill="{p.second}"/>'
        for i in range(6):
            a = i * pi / 3 + dice.under(10) / 10
            yield f'<circle cx="{x + 11 * cos(a):.0f}" cy="{y + 11 * sin(a):.0f}" r="2.6" fill="{p.ground}"/>'


PATTERNS: tuple[Pattern, ...] = (
    _stripes, _sun, _rings, _rays, _dots, _hills, _cut, _blocks, _waves, _door, _reel,
)  # fmt: skip
