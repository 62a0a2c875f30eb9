"""What copies do to sound: codecs, tapes, speeds, filters, channels."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO

import av
import numpy as np

from bench._film.master import SAMPLES, Sound
from bench._film.soundtrack import on_tape, sped, through


@dataclass(frozen=True, slots=True)
class Codec:
    name: str
    bit_rate: int
    rate: int = SAMPLES
    layout: str = "stereo"


FINE = Codec("aac", 160_000)
POOR = (
    Codec("aac", 48_000, layout="mono"),
    Codec("libmp3lame", 64_000, 44_100),
    Codec("ac3", 96_000),
    Codec("libopus", 32_000),
    Codec("libmp3lame", 32_000, 22_050, "mono"),
    Codec("aac", 128_000, 32_000),
    Codec("ac3", 192_000, layout="5.1"),
)


@dataclass(frozen=True, slots=True)
class Damage:
    """One copy's: `speed` times as fast, through `filters`, with hiss and hum, on tape or not, encoded."""

    codec: Codec = FINE
    filters: tuple[tuple[str, str], ...] = ()
    speed: Fraction = Fraction(1)
    keep_pitch: bool = False
    tape: bool = False
    hiss: float = 0.0
    hum: float = 0.0
    gain: float = 1.0

    def played(self, sound: Iterator[Sound], rng: np.random.Generator) -> Iterator[Sound]:
        if self.speed != 1:
            sound = sped(sound, self.speed, keep_pitch=self.keep_pitch)
        if self.filters:
            sound = through(sound, *self.filters)
        if self.tape:
            sound = on_tape(sound, rng)
        return self._noised(sound, rng)

    def _noised(self, sound: Iterator[Sound], rng: np.random.Generator) -> Iterator[Sound]:
        at = 0
        for samples in sound:
            time = (at + np.arange(len(samples))) / SAMPLES
            at += len(samples)
            noise = self.hiss * rng.standard_normal(len(samples)) + self.hum * _hum(time)
            yield (self.gain * (samples + noise)).astype(np.float32)


def _hum(time: "np.typing.NDArray[np.float64]") -> "np.typing.NDArray[np.float64]":
    return np.asarray(sum(np.sin(2 * np.pi * 50 * k * time) / k for k in (1, 2, 3)))


PAL = Fraction(25, 24)


def _tape(rng: np.random.Generator) -> Damage:
    speed = Fraction(1) if rng.random() < 0.5 else PAL
    return Damage(tape=True, speed=speed, hum=float(rng.choice([0.0, 0.004])), gain=float(rng.choice([1.0, -1.0])))


def _channels(rng: np.random.Generator) -> Damage:
    return Damage(gain=-1.0, codec=Codec("ac3", 192_000, layout="5.1") if rng.random() < 0.5 else FINE)


def _narrow(rng: np.random.Generator) -> Damage:
    low, high = rng.uniform(80, 250), rng.uniform(3000, 6000)
    return Damage(filters=(("highpass", f"f={low:.0f}"), ("lowpass", f"f={high:.0f}")), hiss=0.001)


def _squeezed(rng: np.random.Generator) -> Damage:
    ratio = rng.uniform(1.5, 4)
    return Damage(filters=(("acompressor", f"threshold=0.05:ratio={ratio:.1f}:attack=10:release=200:makeup=1.5"),))


def _noisy(rng: np.random.Generator) -> Damage:
    return Damage(hiss=float(rng.uniform(0.002, 0.01)), hum=float(rng.choice([0.0, 0.005])))


DAMAGES = {
    "plain": lambda rng: Damage(),
    "codec": lambda rng: Damage(codec=POOR[int(rng.integers(len(POOR)))]),
    "speed": lambda rng: Damage(speed=PAL),
    "speed-pitch": lambda rng: Damage(speed=PAL, keep_pitch=True),
    "tape": _tape,
    "channels": _channels,
    "narrow": _narrow,
    "squeezed": _squeezed,
    "noisy": _noisy,
}


def encoded(sound: Iterator[Sound], codec: Codec) -> BytesIO:
    """The sound through the codec, in a Matroska file."""
    out = BytesIO()
    with av.open(out, "w", format="matroska") as container:
        stream = container.add_stream(codec.name, rate=codec.rate, layout=codec.layout)
        stream.bit_rate = codec.bit_rate
        resampler = av.AudioResampler(format=stream.codec_context.format, layout=codec.layout, rate=codec.rate)
        at = 0
        for samples in sound:
            whole = (np.clip(samples, -1, 1) * 32767).astype(np.int16).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = SAMPLES, at, Fraction(1, SAMPLES)
            at += len(samples)
            for part in resampler.resample(frame):
                container.mux(stream.encode(part))
        for part in resampler.resample(None):
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    out.seek(0)
    return out
