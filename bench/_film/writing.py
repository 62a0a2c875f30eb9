"""Encoding a file from pictures and samples, interleaved by time."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from bench._film.cadence import Picture
from bench._film.master import SAMPLES, Sound


@dataclass(frozen=True, slots=True)
class Encoder:
    """A picture codec with its options, and the sound codec that goes with it."""

    codec: str
    options: tuple[tuple[str, str], ...] = ()
    sound: str = "aac"
    bit_rate: int = 128_000
    rates: tuple[Fraction, ...] = ()  # empty: any

    def admits(self, rate: Fraction) -> bool:
        return not self.rates or rate in self.rates


MPEG2_RATES = tuple(map(Fraction, ("24000/1001", "24", "25", "30000/1001", "30")))


def x264(crf: int, *, interlaced: bool = False) -> Encoder:
    options = [("preset", "superfast"), ("crf", str(crf)), ("threads", "1")]
    return Encoder("libx264", tuple(options + [("x264-params", "tff=1")] * interlaced))


def mpeg2(quality: int, *, interlaced: bool = False) -> Encoder:
    options = [("qmin", str(quality)), ("qmax", str(quality)), ("threads", "1")]
    return Encoder(
        "mpeg2video", tuple(options + [("flags", "+ildct+ilme")] * interlaced), "mp2", 192_000, rates=MPEG2_RATES
    )


def mpeg4(quality: int) -> Encoder:
    return Encoder("mpeg4", (("qmin", str(quality)), ("qmax", str(quality)), ("threads", "1")), "libmp3lame")


def x265(crf: int) -> Encoder:
    return Encoder("libx265", (("preset", "ultrafast"), ("crf", str(crf)), ("x265-params", "log-level=none:pools=1")))


def vp9(crf: int) -> Encoder:
    options = (("crf", str(crf)), ("b", "0"), ("deadline", "realtime"), ("cpu-used", "8"), ("threads", "1"))
    return Encoder("libvpx-vp9", options, "libopus")


def random_encoder(rng: np.random.Generator) -> Encoder:
    """Any codec at a quality from good to poor."""
    choices = (
        lambda: x264(int(rng.integers(24, 37))),
        lambda: mpeg2(int(rng.integers(4, 16))),
        lambda: mpeg4(int(rng.integers(3, 12))),
        lambda: x265(int(rng.integers(22, 34))),
        lambda: vp9(int(rng.integers(28, 46))),
    )
    return choices[int(rng.integers(len(choices)))]()


def write_film(
    target: Path,
    pictures: Iterator[Picture],
    sound: Iterator[Sound] | None,
    *,
    size: tuple[int, int],
    rate: Fraction,
    encoder: Encoder,
    drops: Collection[int] = (),
) -> int:
    """Write a Matroska file; the number of frames written is returned. Sound is cut to the picture's length.

    Frames in `drops` are left out, and the frame before them stands longer.
    """
    with av.open(str(target), "w", format="matroska") as container:
        video = container.add_stream(encoder.codec, rate=rate, options=dict(encoder.options))
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        video.codec_context.time_base = 1 / rate
        track = _Track(container, encoder, sound) if sound is not None else None
        number = 0
        for number, picture in enumerate(pictures, 1):
            if number - 1 not in drops:
                frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="yuv420p")
                frame.pts, frame.time_base = number - 1, 1 / rate
                container.mux(video.encode(frame))
            if track:
                track.write_until(number / rate)
        container.mux(video.encode(None))
        if track:
            track.close()
    return number - len(drops)


class _Track:
    def __init__(self, container: "av.container.OutputContainer", encoder: Encoder, sound: Iterator[Sound]) -> None:
        self._container, self._sound = container, sound
        self._stream = container.add_stream(encoder.sound, rate=SAMPLES, layout="stereo")
        self._stream.bit_rate = encoder.bit_rate
        self._fifo = np.zeros(0, np.float32)
        self._written = 0
        self._resampler = av.AudioResampler(format=self._stream.codec_context.format, layout="stereo", rate=SAMPLES)

    def write_until(self, moment: Fraction) -> None:
        want = round(moment * SAMPLES) - self._written
        while len(self._fifo) < want:
            more = next(self._sound, None)
            if more is None:
                self._fifo = np.concatenate([self._fifo, np.zeros(want - len(self._fifo), np.float32)])
                break
            self._fifo = np.concatenate([self._fifo, more])
        self._encode(self._fifo[:want])
        self._fifo = self._fifo[want:]

    def _encode(self, samples: Sound) -> None:
        # 16 bits first: the resampler then makes whatever the codec wants, in the frame size it wants.
        whole = (np.clip(samples, -1, 1) * 32767).astype(np.int16).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLES, self._written, Fraction(1, SAMPLES)
        self._written += len(samples)
        for part in self._resampler.resample(frame):
            self._container.mux(self._stream.encode(part))

    def close(self) -> None:
        for part in self._resampler.resample(None):
            self._container.mux(self._stream.encode(part))
        self._container.mux(self._stream.encode(None))
