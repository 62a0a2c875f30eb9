"""The kinds of damage: what each does to the picture, the cadence, the speed, the encoding and the sound."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from bench._film.cadence import DOUBLING, PLAIN, PULLDOWN, SHIFTED, Cadence
from bench._film.picture import (
    Filter,
    crop,
    grade,
    letterbox,
    logo,
    mirror,
    noise,
    pan_and_scan,
    random_grade,
    soften,
    subtitles,
)
from bench._film.vhs import Tape, random_wear
from bench._film.writing import Encoder, mpeg2, random_encoder, x264

FILM_RATES = (Fraction(24000, 1001), Fraction(24))


@dataclass(slots=True)
class Look:
    """One file's damage, drawn: filters run on film frames, `after` on the frames that the cadence made."""

    size: tuple[int, int]
    rate: Fraction  # the film's own
    filters: list[Filter] = field(default_factory=list)
    after: list[Filter] = field(default_factory=list)
    cadence: Cadence = PLAIN
    speed: Fraction = Fraction(1)  # how many times as fast
    keep_pitch: bool = False
    encoder: Encoder = field(default_factory=lambda: x264(18))
    tape: bool = False
    drops: float = 0.0  # share of the frames that are left out: a variable frame rate
    picture: str | None = "same"  # the verdict, None where several would be right
    crop: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)

    @property
    def file_rate(self) -> Fraction:
        return self.rate * self.cadence.pace * self.speed


Change = Callable[[Look, np.random.Generator], None]


def _nothing(look: Look, rng: np.random.Generator) -> None:
    """A copy as good as the original."""


def _reencode(look: Look, rng: np.random.Generator) -> None:
    encoder = random_encoder(rng)
    look.encoder = encoder if encoder.admits(look.file_rate) else x264(int(rng.integers(24, 37)))
    look.picture = None  # same or softer: both would be right


def _poor(look: Look, rng: np.random.Generator) -> None:
    look.encoder = x264(36)
    look.picture = None


def _crop(look: Look, rng: np.random.Generator) -> None:
    left, top, right, bottom = rng.uniform(0.0, 0.08, 4)
    _show(look, (float(left), float(top), 1 - float(right), 1 - float(bottom)), look.size)


def _show(look: Look, box: tuple[float, float, float, float], size: tuple[int, int]) -> None:
    look.filters.append(crop(box, size))
    look.size, look.crop, look.picture = size, box, "recropped"


def _panscan(look: Look, rng: np.random.Generator) -> None:
    """4:3 out of a wide picture, from one place or following the action."""
    width, height = look.size
    narrow = round(height * 4 / 3 / 4) * 4
    if narrow >= width:
        return
    share = narrow / width
    if rng.random() < 0.5:
        look.filters.append(pan_and_scan(share, (narrow, height), rng, float(look.rate)))
        look.size, look.crop, look.picture = (narrow, height), (0.0, 0.0, share, 1.0), "recropped"
        return
    start = float(rng.uniform(0, 1 - share))
    _show(look, (start, 0.0, start + share, 1.0), (narrow, height))


def _letterbox(look: Look, rng: np.random.Generator) -> None:
    look.filters.append(letterbox(float(rng.uniform(0.7, 0.9))))
    look.picture = None


def _mirror(look: Look, rng: np.random.Generator) -> None:
    look.filters.append(mirror())
    look.picture = None


def _grade(look: Look, rng: np.random.Generator) -> None:
    look.filters.append(grade(random_grade(rng)))
    look.picture = "regraded"


def _overlay(look: Look, rng: np.random.Generator) -> None:
    look.filters += [logo(rng), subtitles(rng, float(look.rate))]
    look.picture = "overlaid"


def _soften(look: Look, rng: np.random.Generator) -> None:
    look.filters.append(soften(float(rng.uniform(1.5, 3.0)) * look.size[1] / 360))
    look.picture = "softer"


def _noise(look: Look, rng: np.random.Generator) -> None:
    look.filters.append(noise(rng, float(rng.uniform(4, 12))))
    look.encoder = x264(24)
    look.picture = None


def _speed(look: Look, rng: np.random.Generator) -> None:
    target = Fraction(25) if look.rate < 25 else Fraction(24000, 1001)
    look.speed = target / look.rate


def _speed_with_pitch(look: Look, rng: np.random.Generator) -> None:
    _speed(look, rng)
    look.keep_pitch = True


def _telecine(look: Look, rng: np.random.Generator) -> None:
    if look.rate not in FILM_RATES:
        return _fields(look, rng)
    look.cadence, look.encoder, look.picture = PULLDOWN, mpeg2(4, interlaced=True), None


def _doubling(look: Look, rng: np.random.Generator) -> None:
    look.cadence = DOUBLING


def _drops(look: Look, rng: np.random.Generator) -> None:
    look.drops = float(rng.uniform(0.03, 0.2))


def _fields(look: Look, rng: np.random.Generator) -> None:
    look.cadence, look.encoder, look.picture = SHIFTED, x264(20, interlaced=True), None


def _vhs(look: Look, rng: np.random.Generator) -> None:
    """PAL (sped up, shifted fields) or NTSC (pulled down), often panned and scanned, always worn."""
    if rng.random() < 0.6:
        _panscan(look, rng)
    if look.rate in FILM_RATES and rng.random() < 0.5:
        _speed(look, rng)
        look.cadence = SHIFTED if rng.random() < 0.5 else PLAIN
    else:
        _telecine(look, rng)
    wear = random_wear(rng)
    look.after.append(Tape(wear, rng).play)
    look.tape, look.picture = True, None
    look.encoder = x264(int(rng.integers(20, 27)), interlaced=look.cadence.name != "plain")


@dataclass(frozen=True, slots=True)
class Recipe:
    """A kind of damage: picture changes in order, and whether the programme is speech over music with changes."""

    changes: tuple[Change, ...]
    sound: bool = False
    silent: bool = False


RECIPES: dict[str, Recipe] = {
    "clean": Recipe((_nothing,)),
    "reencode": Recipe((_reencode,)),
    "crf36": Recipe((_poor,)),
    "crop": Recipe((_crop,)),
    "letterbox": Recipe((_letterbox,)),
    "panscan": Recipe((_panscan,)),
    "mirror": Recipe((_mirror,)),
    "grade": Recipe((_grade,)),
    "overlay": Recipe((_overlay,)),
    "soft": Recipe((_soften,)),
    "noise": Recipe((_noise,)),
    "speed": Recipe((_speed,)),
    "speed-pitch": Recipe((_speed_with_pitch,)),
    "telecine": Recipe((_telecine,)),
    "fields": Recipe((_fields,)),
    "doubling": Recipe((_doubling,)),
    "vfr": Recipe((_drops,)),
    "mixed": Recipe((_crop, _grade, _noise, _speed)),
    "vhs": Recipe((_vhs,)),
    "silent": Recipe((_nothing,), silent=True),
    "sound": Recipe((_nothing,), sound=True),
    "sound-speed": Recipe((_speed,), sound=True),
    "sound-vhs": Recipe((_vhs,), sound=True),
}
