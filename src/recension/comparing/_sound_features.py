"""What two sounds laid on one line have in common, twice a second: the figures that verdicts are weighed by."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recension.comparing._lags import lags, likeness
from recension.comparing._likeness import LOOK, TILE, Tiles
from recension.comparing._sampling import Float

NEAREST = 2  # columns: lags within this are the same moment
WINDOW = 40  # tiles of a look: 2.6 s
WIDE = 64  # tiles over which the ups and downs of a sound are looked at: 4.1 s
MATCH = 3.0  # decibels by which two cells of one sound may differ
CLEAR = 12.0  # decibels over the noise from which it does not blur a gain
ABOVE_FLOOR = 8.0  # decibels over the noise for a cell to count
LOUD = 0.6  # the share of a band's cells that are quieter than a loud one
ALIKE = 0.6  # the least likeness of a cell that a gain is read from
BANDS = {"low": slice(0, 5), "middle": slice(5, 14), "high": slice(14, 24)}
VOICE = slice(4, 22)  # bands of speech
BLOCK = 400  # looks at a time
FEW = 30  # cells that are not enough to read a gain from
KNOWN = 0.9  # sounds that are this alike have no lag to be sought

#: The columns of `Looks.table`.
FEATURES = (
    *(f"alike {band}" for band in BANDS),
    *("alike much", "alike little", "alike loud", "alike quiet"),
    *("level", "levels apart", "even", "even about the level", "even loud", "even quiet"),
    *("left heard", "right heard", "heard"),
    *("common range", "common steps", "left rest range", "left rest steps", "right rest range", "right rest steps"),
    *("common in left", "common in right"),
    *("pattern", "pattern at lag", "lag gains", "lag", "no lag"),
)


@dataclass(frozen=True)
class Looks:
    """One row for each look: `table` by FEATURES, the lag in columns, the gain in decibels; shares of cells heard."""

    table: Float
    lag: NDArray[np.int64]
    gain: Float
    heard: Float
    left: Float
    right: Float

    def __len__(self) -> int:
        return len(self.lag)


def looks(tiles: Tiles, floor: Float, bands: tuple[Float, Float], base: int, near: int = NEAREST) -> Looks:
    """Of equalised tiles with the noise below them, and both sides' patterns in bands.

    `base` is the usual lag, `near` the columns by which others may differ from it and be no slip.
    """
    count = len(tiles.alike) * TILE // LOOK
    parts = [_block(tiles, floor, np.arange(i, min(count, i + BLOCK))) for i in range(0, count, BLOCK)]
    inner = np.concatenate(parts)[:, :-1]
    lag, along = lagged(*bands, count, base, near=near)
    table = np.concatenate([inner, _swings(tiles, count), along], axis=1)
    named = dict(zip(FEATURES, table.T, strict=True))
    gain = np.concatenate([each[:, -1] for each in parts])
    return Looks(table, lag, gain, named["heard"], named["left heard"], named["right heard"])


def around(looks_: NDArray[np.int64], width: int, count: int) -> NDArray[np.int64]:
    """Tiles about the middles of looks; beyond the ends mirrored, lest the outermost outweigh the others."""
    centres = looks_[:, None] * (LOOK // TILE) + LOOK // TILE // 2
    place = (centres + np.arange(width) - width // 2) % (2 * count)
    return np.asarray(np.where(place < count, place, 2 * count - 1 - place), np.int64)


def _block(tiles: Tiles, floor: Float, which: NDArray[np.int64]) -> Float:
    """The first figures of FEATURES for these looks, and the gain behind them."""
    part = tiles.gathered(around(which, WINDOW, len(tiles.alike)))
    left, right, alike = part.left, part.right, part.alike
    loudest = np.maximum(left, right)
    heard = loudest > floor + ABOVE_FLOOR
    loud = heard & (loudest > np.quantile(loudest, LOUD, axis=1, keepdims=True))
    quiet = heard & ~loud
    clear = heard & (np.minimum(left, right) > floor + CLEAR)
    gain, spread = _gain(right - left, [clear & (alike > ALIKE), heard & (alike > ALIKE), heard])
    even = np.abs(right - left) < MATCH
    apart = np.abs(right - left - gain[:, None, None]) < MATCH
    columns = [
        *(_mean(alike[:, :, band], heard[:, :, band]) for band in BANDS.values()),
        *(_mean(alike > 0.85, heard), _mean(alike < 0.3, heard), _mean(alike, loud), _mean(alike, quiet)),
        *(np.abs(gain), spread, _mean(even, heard), _mean(apart, heard), _mean(apart, loud), _mean(apart, quiet)),
        *((side > floor + ABOVE_FLOOR).mean((1, 2)) for side in (left, right)),
        *(heard.mean((1, 2)), gain),
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def _mean(values: NDArray[np.generic], where: NDArray[np.bool_]) -> Float:
    total = (np.asarray(values, np.float32) * where).sum((1, 2))
    return np.asarray(total / np.maximum(where.sum((1, 2)), 1), np.float32)


def _gain(difference: Float, choices: Sequence[NDArray[np.bool_]]) -> tuple[Float, Float]:
    """Decibels by which the right is louder in the first choice of cells that are enough, and their spread."""
    used = choices[-1]
    for choice in reversed(choices[:-1]):
        used = np.where((choice.sum((1, 2)) > FEW)[:, None, None], choice, used)
    low, middle, high = _quartiles(np.where(used, difference, np.nan).reshape(len(difference), -1))
    return middle, high - low


def _quartiles(rows: Float) -> tuple[Float, Float, Float]:
    """Of what is not NaN in each row; 0 where nothing is. Rows are sorted here, NaN last: NumPy goes row by row."""
    ordered = np.sort(rows, axis=1)
    count = (~np.isnan(ordered)).sum(1)
    ordered[count == 0] = 0.0
    last, out = np.maximum(count, 1) - 1, []
    for share in (0.25, 0.5, 0.75):
        place = (share * last).astype(np.float32)
        below = np.floor(place).astype(np.int64)
        a, b = (np.take_along_axis(ordered, at[:, None], 1)[:, 0] for at in (below, np.minimum(below + 1, last)))
        part = place - below.astype(np.float32)
        out.append(np.where(part < 0.5, a + (b - a) * part, b - (b - a) * (1 - part)))
    return out[0], out[1], out[2]


def _swings(tiles: Tiles, count: int) -> Float:
    """How far what is common, and what is left on either side, goes up and down: speech pauses, music seldom does."""
    left, right = (10 ** (side[:, VOICE] / 10) for side in (tiles.left, tiles.right))
    alike = tiles.alike[:, VOICE]
    common = _decibels((alike * np.sqrt(left * right)).sum(1) + 1e-6)
    rests = [_decibels(np.maximum(side * (1 - alike**2), 0.01 * side).sum(1)) for side in (left, right)]
    whole = [_decibels(side.sum(1)) for side in (left, right)]
    places = around(np.arange(count), WIDE, len(common))
    wide = [each[places] for each in (common, *rests)]
    columns = [column for each in wide for column in (_range(each), np.abs(np.diff(each, axis=1)).mean(1))]
    columns += [(common - side)[places].mean(1) for side in whole]
    return np.stack(columns, axis=1).astype(np.float32)


def _decibels(power: Float) -> Float:
    return np.asarray(10 * np.log10(power), np.float32)


def _range(values: Float) -> Float:
    low, high = np.quantile(values, (0.1, 0.9), axis=1)
    return np.asarray(high - low, np.float32)


def lagged(
    left: Float, right: Float, count: int, base: int, *, near: int = NEAREST
) -> tuple[NDArray[np.int64], Float]:
    """Lags beyond the base, sought where the sounds are not alike there; those within `near` columns are none."""
    centres = np.arange(count) * LOOK + LOOK // 2
    at_base = likeness(left, right, centres, base)
    lag, how = np.full(count, base, np.int64), at_base.copy()
    odd = np.flatnonzero(at_base < KNOWN)
    if len(odd):
        lag[odd], how[odd] = lags(left, right, centres[odd])
    lag = lag - base
    close = (np.abs(lag) > NEAREST) & (np.abs(lag) <= near)
    lag[close], at_base[close] = 0, how[close]
    away = np.abs(lag).astype(np.float32)
    columns = [at_base, how, how - at_base, np.minimum(away, 60.0), (away <= NEAREST).astype(np.float32)]
    return lag, np.stack(columns, axis=1).astype(np.float32)
