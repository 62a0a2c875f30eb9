"""The sound of both files: one programme in the left film's time, and changes to it for the right."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

import av
import numpy as np

from bench._film.master import SAMPLES, Sound, Tape
from bench._film.script import Piece

EDGE = SAMPLES // 200  # 5 ms of cross-fade, so that no change clicks


@dataclass(frozen=True, slots=True)
class Change:
    """What the right hears differently between two moments (seconds of the left film)."""

    verdict: str
    start: float
    end: float
    value: float = 0.0  # seconds for slipped, decibels for level


class Source(Protocol):
    def read(self, start: int, length: int) -> Sound: ...


@dataclass(frozen=True, slots=True)
class Stems:
    """The programme: a film's own sound (`main`), or speech over music, with what replaces each."""

    main: Source | None = None
    speech: Source | None = None
    dub: Source | None = None
    music: Source | None = None
    other_music: Source | None = None

    @property
    def is_mixed(self) -> bool:
        return self.speech is not None and self.music is not None

    def left(self, start: int, length: int) -> Sound:
        return _mix([self.speech, self.music] if self.is_mixed else [self.main], start, length)

    def changed(self, change: Change, start: int, length: int) -> Sound:
        """The programme under a change, at samples of the left film's time."""
        if change.verdict == "muted":
            return np.zeros(length, np.float32)
        if change.verdict == "level":
            return self.left(start, length) * np.float32(10 ** (change.value / 20))
        if change.verdict == "slipped":
            return self.left(start - round(change.value * SAMPLES), length)
        stems = {
            "music_replaced": [self.speech, self.other_music],
            "dubbed": [self.dub, self.music],
            "replaced": [self.dub, self.other_music],
        }[change.verdict]
        return _mix(stems, start, length)


def _mix(tapes: Sequence[Source | None], start: int, length: int) -> Sound:
    total = np.zeros(length, np.float32)
    for tape in tapes:
        if tape is not None:
            total += tape.read(start, length)
    return total


def right_programme(stems: Stems, changes: Sequence[Change], start: int, length: int) -> Sound:
    """The right's programme at samples of the left film's time: the left's, with each change blended in."""
    sound = stems.left(start, length)
    for change in changes:
        first, last = round(change.start * SAMPLES), round(change.end * SAMPLES)
        if first - EDGE < start + length and start < last + EDGE:
            weight = _ramp(first, last, start, length)
            sound = sound * (1 - weight) + stems.changed(change, start, length) * weight
    return sound


def _ramp(first: int, last: int, start: int, length: int) -> Sound:
    places = np.arange(start, start + length, dtype=np.float32)
    return (np.minimum(places - first, last - places) / EDGE + 0.5).clip(0, 1).astype(np.float32)


def piece_sound(
    pieces: Sequence[Piece], rate: Fraction, stems: Stems, changes: Sequence[Change], inserts: Sequence[Tape | None]
) -> Iterator[Sound]:
    """The right's sound, piece by piece in chunks of at most a second; inserts bring their own."""
    for piece in pieces:
        first, last = (round(frame / rate * SAMPLES) for frame in (piece.start, piece.end))
        for start in range(first, last, SAMPLES):
            length = min(SAMPLES, last - start)
            if piece.insert is None:
                yield right_programme(stems, changes, start, length)
            else:
                tape = inserts[piece.insert]
                yield tape.read(start, length) if tape else np.zeros(length, np.float32)


# ── speed, tape and level ───────────────────────────────────────────────────────────────────────────


def through(sound: Iterator[Sound], *filters: tuple[str, str]) -> Iterator[Sound]:
    """Run samples through a chain of libavfilter filters, each a name and its arguments."""
    graph = av.filter.Graph()
    nodes = [graph.add_abuffer(sample_rate=SAMPLES, format="flt", layout="mono", time_base=Fraction(1, SAMPLES))]
    nodes += [graph.add(name, arguments) for name, arguments in filters]
    nodes.append(graph.add("aresample", f"{SAMPLES}"))
    nodes.append(graph.add("aformat", f"sample_fmts=flt:sample_rates={SAMPLES}:channel_layouts=mono"))
    nodes.append(graph.add("abuffersink"))
    for one, other in itertools.pairwise(nodes):
        one.link_to(other)
    graph.configure()
    at = 0
    for samples in sound:
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="flt", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLES, at, Fraction(1, SAMPLES)
        at += len(samples)
        graph.push(frame)
        yield from _pulled(graph)
    graph.push(None)
    yield from _pulled(graph)


def _pulled(graph: av.filter.Graph) -> Iterator[Sound]:
    while True:
        try:
            # vibrato reads a few samples before its first: they may be anything.
            yield np.nan_to_num(graph.pull().to_ndarray().reshape(-1))
        except (av.error.BlockingIOError, av.error.EOFError):
            return


def sped(sound: Iterator[Sound], factor: Fraction, *, keep_pitch: bool) -> Iterator[Sound]:
    """Play `factor` times as fast (25 fps from 24: 25/24)."""
    if keep_pitch:
        return through(sound, ("atempo", f"{float(factor):.9f}"))
    # asetrate takes whole numbers only: resample so that the factor is met to a millionth.
    return through(sound, ("asetrate", f"{round(SAMPLES * factor)}"))


def on_tape(sound: Iterator[Sound], rng: np.random.Generator) -> Iterator[Sound]:
    """Linear VHS sound: 10 kHz at most, wow, hiss."""
    hiss = float(rng.uniform(0.002, 0.008))
    wow = ("vibrato", f"f={rng.uniform(0.4, 1.2):.2f}:d={rng.uniform(0.01, 0.05):.3f}")
    for samples in through(sound, ("lowpass", "f=9000"), wow):
        yield samples + rng.normal(0, hiss, len(samples)).astype(np.float32)
