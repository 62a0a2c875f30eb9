"""Pairs of sound tracks with known truth, without pictures: a second each instead of a minute."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import numpy as np

from bench._film.master import SAMPLES, Sound, Tape
from bench._film.sound_damage import DAMAGES, FINE, encoded
from bench._film.soundtrack import Change, Stems, right_programme
from recension.comparing._likeness import EVERY
from recension.comparing._lines import Line
from recension.comparing._pair import Pair
from recension.comparing._signature import load
from recension.comparing._sound import Stretch, looked_at, verdicts
from recension.decoding._media import Resampling
from recension.decoding._sound import Sound as Sound8k
from recension.records import SoundVerdict

SPEECH = 0.09  # root mean square of its loud half
UNDOING = ("squeezed",)  # damage that takes another level back, so that none can be asked for
CHANGES = ("music_replaced", "dubbed", "replaced", "muted", "slipped", "level")


@dataclass(frozen=True, slots=True)
class Reel:
    """A stem that begins somewhere in its tape and is heard in some passages only (seconds)."""

    tape: Tape
    begin: int
    silent: tuple[tuple[float, float], ...] = ()

    def read(self, start: int, length: int) -> Sound:
        sound = self.tape.read(self.begin + start, length)
        times = (start + np.arange(length)) / SAMPLES
        for first, last in self.silent:
            sound = sound * np.clip(np.maximum(first - times, times - last) / 0.05, 0, 1).astype(np.float32)
        return sound


@dataclass(frozen=True, slots=True)
class Order:
    """One pair: `damage` names its kind; the rest is drawn from the seed."""

    damage: str
    seed: int
    seconds: int = 120

    @property
    def name(self) -> str:
        return f"{self.damage}-{self.seed}"


def make_pair(order: Order, music: Sequence[Path], speech: Sequence[tuple[Path, Path]], folder: Path) -> None:
    """Write `left`, `right` (signatures without pictures) and truth.json; what stands already is kept."""
    if (folder / "truth.json").exists():
        return
    rng = np.random.default_rng([order.seed, sum(order.damage.encode())])
    stems = _stems(rng, music, speech, order.seconds)
    changes = _changes(rng, order.seconds)
    damage = DAMAGES[order.damage](rng)
    length = order.seconds * SAMPLES
    left = (stems.left(start, SAMPLES) for start in range(0, length, SAMPLES))
    right = (right_programme(stems, changes, start, SAMPLES) for start in range(0, length, SAMPLES))
    _write(encoded(left, FINE), folder / "left")
    _write(encoded(damage.played(right, rng), damage.codec), folder / "right")
    truth = [_truth(stems, changes, second) for second in range(order.seconds)]
    if order.damage in UNDOING:
        truth = [None if verdict == "level" else verdict for verdict in truth]
    slip = float(rng.uniform(-0.02, 0.02))  # of a picture's line, half a frame
    values = [[c.verdict, c.start, c.end, c.value] for c in changes]
    (folder / "truth.json").write_text(
        json.dumps({"truth": truth, "speed": str(damage.speed), "slip": slip, "changes": values})
    )


def _stems(rng: np.random.Generator, music: Sequence[Path], speech: Sequence[tuple[Path, Path]], seconds: int) -> Stems:
    voices = speech[int(rng.integers(len(speech)))]
    songs = [music[int(k)] for k in rng.permutation(len(music))[:2]]
    loudness = SPEECH * 10 ** (float(rng.uniform(-14, -1)) / 20)
    voice, song = _rests(rng, seconds)
    begin = int(rng.integers(0, 400 * SAMPLES))
    return Stems(
        speech=Reel(Tape(voices[0], loop=True, loudness=SPEECH), begin, voice),
        dub=Reel(Tape(voices[1], loop=True, loudness=SPEECH), begin, voice),
        music=Reel(Tape(songs[0], loop=True, loudness=loudness), int(rng.integers(0, 400 * SAMPLES)), song),
        other_music=Reel(Tape(songs[1], loop=True, loudness=loudness), int(rng.integers(0, 400 * SAMPLES)), song),
    )


Spans = tuple[tuple[float, float], ...]


def _rests(rng: np.random.Generator, seconds: int) -> tuple[Spans, Spans]:
    """Passages in which nobody speaks, and such without music; now and then both: silence."""
    voice: list[tuple[float, float]] = []
    song: list[tuple[float, float]] = []
    at = 0.0
    while at < seconds:
        length = float(rng.uniform(8, 25))
        mode = rng.choice(["both", "music", "speech", "none"], p=[0.7, 0.14, 0.12, 0.04])
        if mode in ("music", "none"):
            voice.append((at, at + length))
        if mode in ("speech", "none"):
            song.append((at, at + length))
        at += length
    return tuple(voice), tuple(song)


def _changes(rng: np.random.Generator, seconds: int) -> tuple[Change, ...]:
    """Stretches of 6 to 14 seconds with one change each, and untouched ones between them."""
    verdicts_left: list[str] = []
    at, changes = float(rng.uniform(3, 10)), []
    while at + 6 < seconds - 4:
        verdicts_left = verdicts_left or list(rng.permutation(CHANGES))
        length = min(float(rng.uniform(6, 14)), seconds - 4 - at)
        verdict = str(verdicts_left.pop())
        changes.append(Change(verdict, at, at + length, _amount(rng, verdict)))
        at += length + float(rng.uniform(4, 10))
    return tuple(changes)


def _amount(rng: np.random.Generator, verdict: str) -> float:
    sign = float(rng.choice([-1.0, 1.0]))
    if verdict == "slipped":
        return sign * float(np.exp(rng.uniform(np.log(0.06), np.log(3.0))))
    return sign * float(rng.uniform(3, 12)) if verdict == "level" else 0.0


def _write(file: BytesIO, folder: Path) -> None:
    """The signature that the child process would leave."""
    folder.mkdir(parents=True, exist_ok=True)
    with av.open(file) as container, (folder / "sound.s16").open("wb") as pcm:
        sound = Sound8k(pcm, Resampling)
        for frame in container.decode(audio=0):
            sound.add(frame)
        sound.flush()
    facts = {"frames": 0, "time_base": [1, 1000], "field": [0, 0, 1, 1], "box": [0, 0, 1, 1], "damage": []}
    facts |= {"detail_every": 1, "tracks": ["und"], "track": 0}
    facts |= {"samples": sound.written, "sound_start": sound.start or 0.0}
    (folder / "signature.json").write_text(json.dumps(facts))


# ── the truth ───────────────────────────────────────────────────────────────────────────────────────


def _truth(stems: Stems, changes: Sequence[Change], second: int) -> str | None:
    """The verdict on this second as one who hears both would give it; None where he could not tell."""
    if any(abs(edge - second - 0.5) < 0.5 for change in changes for edge in (change.start, change.end)):
        return None
    change = next((c for c in changes if c.start <= second + 0.5 < c.end), None)
    heard = {name: _level(getattr(stems, name), second) for name in ("speech", "dub", "music", "other_music")}
    new = max(heard["dub"], heard["other_music"]) if change and change.verdict == "replaced" else 0.0
    if max(_level(stems, second), new) < FAINT:
        return None
    if change is None or change.verdict not in KEPT:
        return change.verdict if change else "same"
    kept, gone, put = KEPT[change.verdict]
    if heard[gone] < FAINT and heard[put] < FAINT:
        return "same" if _rests_at(getattr(stems, gone), second) else None
    if heard[kept] < FAINT:
        return "replaced" if _rests_at(getattr(stems, kept), second) else None
    return change.verdict


#: The stem that a change keeps, the one it takes, and what comes in its place.
KEPT: dict[str, tuple[str, str, str]] = {
    "music_replaced": ("speech", "music", "other_music"),
    "dubbed": ("music", "speech", "dub"),
}
FAINT = 0.01  # root mean square of what cannot be asked for


def _rests_at(reel: Reel, second: int) -> bool:
    """Whether the stem rests for long here, so that nothing of it tells what was kept."""
    return any(first <= second - 1 and second + 2 <= last for first, last in reel.silent)


def _level(source: Reel | Stems, second: int) -> float:
    start = second * SAMPLES
    sound = source.left(start, SAMPLES) if isinstance(source, Stems) else source.read(start, SAMPLES)
    return float(np.sqrt(np.mean(sound**2)))


# ── held against it ─────────────────────────────────────────────────────────────────────────────────


def stretch_of(folder: Path) -> tuple[Pair, Stretch]:
    plain = json.loads((folder / "truth.json").read_text())
    left, right = (load(folder / side, file=side, digest=side) for side in ("left", "right"))
    line = Line(Fraction(plain["speed"]), plain["slip"])
    return Pair(left, right), Stretch(line, 0.0, float(right.duration))


def by_second(folder: Path) -> Iterator[tuple[str, str]]:
    """True and found verdict of each second of the left in which there is something to tell."""
    truth = json.loads((folder / "truth.json").read_text())["truth"]
    pair, stretch = stretch_of(folder)
    found = verdicts(pair, [stretch])[0]
    for second, true in enumerate(truth):
        if true is not None:
            yield true, _at(found, second + 0.5)


def _at(found: Sequence[SoundVerdict], moment: float) -> str:
    return next((v.verdict for v in found if v.left[0] <= moment < v.left[1]), "none")


def rows_of(folder: Path) -> tuple["np.typing.NDArray[np.float32]", list[str | None]]:
    """The figures of each look, and the true verdict where there is one."""
    plain = json.loads((folder / "truth.json").read_text())
    pair, stretch = stretch_of(folder)
    seen = looked_at(pair, [stretch])[2][0]
    moments = stretch.line.left((np.arange(len(seen)) + 0.5) * EVERY)
    truth = plain["truth"]
    return seen.table, [truth[int(m)] if 0 <= m < len(truth) else None for m in moments]
