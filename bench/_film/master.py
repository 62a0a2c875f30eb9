"""Masters: an excerpt of a film in a form where any frame and any sample can be fetched exactly.

The picture becomes an all but lossless file of constant rate whose frame n is frame n of the film; the sound becomes
raw samples on disk. Memory stays bounded whatever the film's length.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from bench._film.cadence import Picture
from bench._film.script import Signatures

SAMPLES = 48_000  # a second, mono
Sound = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Master:
    """The picture of a film excerpt, and its sound if it has any."""

    picture: Path
    frames: int
    rate: Fraction
    size: tuple[int, int]  # width, height
    signatures: Signatures
    sound: Path | None

    @property
    def seconds(self) -> Fraction:
        return self.frames / self.rate

    def pictures(self, start: int, end: int) -> Iterator[Picture]:
        """The frames `start` to `end`, as yuv420p arrays."""
        with av.open(str(self.picture)) as container:
            stream = container.streams.video[0]
            stream.thread_type = "NONE"
            tick = stream.time_base * self.rate
            container.seek(round(start / tick), stream=stream, backward=True)
            for frame in container.decode(stream):
                number = round(frame.pts * tick)
                if number >= end:
                    return
                if number >= start:
                    yield frame.to_ndarray(format="yuv420p")


def make_master(
    film: Path, folder: Path, *, start: float = 0.0, seconds: float | None = None, height: int = 360, name: str = "film"
) -> Master:
    """Copy an excerpt of `film` into `folder`. `seconds` None takes all of it; `height` is never exceeded."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}.mp4"
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        rate = Fraction(stream.average_rate or 25).limit_denominator(1001)
        size = _size(stream, height)
        limit = None if seconds is None else round(seconds * rate)
        signatures = _write_picture(_excerpt(container, stream, start), target, rate, size, limit)
    frames = len(signatures)
    sound = copy_sound(film, folder / f"{name}.pcm", start=start, seconds=float(frames / rate))
    return Master(target, frames, rate, size, signatures, sound)


def _size(stream: av.VideoStream, height: int) -> tuple[int, int]:
    """Square pixels, no higher than `height`, both sides multiples of 4 (fields and chroma need it)."""
    aspect = stream.sample_aspect_ratio or Fraction(1)
    high = min(height, stream.height) // 4 * 4
    wide = round(float(stream.width * aspect / stream.height * high) / 4) * 4
    return wide, high


def _excerpt(container: av.container.InputContainer, stream: av.VideoStream, start: float) -> Iterator[av.VideoFrame]:
    if start:
        container.seek(round(start / stream.time_base), stream=stream, backward=True)
    for frame in container.decode(stream):
        if frame.time is None or frame.time >= start - 1e-6:
            yield frame


def _write_picture(
    frames: Iterator[av.VideoFrame], target: Path, rate: Fraction, size: tuple[int, int], limit: int | None
) -> Signatures:
    rows: list[NDArray[np.uint8]] = []
    with av.open(str(target), "w") as container:
        stream = container.add_stream("libx264", rate=rate, options={"preset": "ultrafast", "crf": "8", "g": "12"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.time_base = 1 / rate
        for number, frame in enumerate(frames):
            if number == limit:
                break
            picture = frame.reformat(*size, format="yuv420p")
            rows.append(signature(picture.to_ndarray()))
            picture.pts, picture.time_base = number, 1 / rate
            picture.pict_type = 0
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return np.stack(rows)


def signature(picture: Picture) -> NDArray[np.uint8]:
    """32 × 18 luma, flattened."""
    luma = picture[: picture.shape[0] * 2 // 3]
    small: NDArray[np.uint8] = cv2.resize(luma, (32, 18), interpolation=cv2.INTER_AREA).reshape(-1)
    return small


def duration(film: Path) -> float:
    """Seconds, as the container tells."""
    with av.open(str(film)) as container:
        return float((container.duration or 0) / 1_000_000)


# ── sound ───────────────────────────────────────────────────────────────────────────────────────────


def copy_sound(source: Path, target: Path, *, start: float = 0.0, seconds: float | None = None) -> Path | None:
    """Copy the first audio track to raw mono samples (16 bits at `SAMPLES`); None when there is none."""
    with av.open(str(source)) as container:
        if not container.streams.audio:
            return None
        stream = container.streams.audio[0]
        if start:
            container.seek(round(start / stream.time_base), stream=stream, backward=True)
        limit = None if seconds is None else round(seconds * SAMPLES)
        with target.open("wb") as out:
            _copy_samples(container, stream, out, start, limit)
    return target


def _copy_samples(
    container: av.container.InputContainer, stream: av.AudioStream, out: BinaryIO, start: float, limit: int | None
) -> None:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLES)
    written = 0
    skip: int | None = None
    for frame in _readable(container, stream):
        if skip is None:
            skip = round((start - (frame.time or 0.0)) * SAMPLES) if start else 0
            if skip < 0:
                out.write(np.zeros(-skip, np.int16).tobytes())
                written, skip = -skip, 0
        for part in resampler.resample(frame):
            samples = part.to_ndarray().reshape(-1)
            samples, skip = samples[skip:], max(0, skip - len(samples))
            if limit is not None:
                samples = samples[: limit - written]
            out.write(samples.tobytes())
            written += len(samples)
        if limit is not None and written >= limit:
            return


def _readable(container: av.container.InputContainer, stream: av.AudioStream) -> Iterator[av.AudioFrame]:
    """The frames of a stream; packets that do not decode (first ones of some Ogg files) are passed over."""
    for packet in container.demux(stream):
        try:
            yield from packet.decode()
        except av.error.FFmpegError:
            continue


class Tape:
    """Raw samples on disk, read anywhere: silence before and after, or going round for ever."""

    def __init__(self, path: Path, *, loop: bool = False, loudness: float | None = None) -> None:
        self._samples: NDArray[np.int16] = np.memmap(path, np.int16, "r")
        self._loop = loop
        self._gain = 1.0 if loudness is None else loudness / max(self._level(), 1e-4)

    def _level(self) -> float:
        """Root mean square of the loud half (by 100 ms) of at most ten minutes."""
        part = np.asarray(self._samples[: 600 * SAMPLES], np.float32) / 32768
        blocks = part[: len(part) // 4800 * 4800].reshape(-1, 4800)
        power = np.sort((blocks**2).mean(axis=1))
        return float(np.sqrt(power[len(power) // 2 :].mean())) if len(power) else 0.0

    def read(self, start: int, length: int) -> Sound:
        """`length` samples from `start` (which may be negative or past the end), in -1..1."""
        places = np.arange(start, start + length)
        total = len(self._samples)
        if self._loop:
            values = self._samples[places % total]
        else:
            values = np.where((places >= 0) & (places < total), self._samples[places.clip(0, total - 1)], 0)
        result: Sound = values.astype(np.float32) * np.float32(self._gain / 32768)
        return result
