"""Tiny films made on the spot: moving shapes over drifting noise, cut into shots, with tones for sound."""

from collections.abc import Collection, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

SIZE = (192, 108)  # width, height
RATE = 24
SOUND = 16000

Frames = NDArray[np.uint8]
Cut = Sequence[tuple[int, int]]  # runs of frames of the film


def film(seconds: int, seed: int) -> Frames:
    """Frames × height × width of luma: a new shot every two to four seconds."""
    rng = np.random.default_rng(seed)
    frames, count = [], seconds * RATE
    while len(frames) < count:
        frames += list(shot(rng, int(rng.integers(2 * RATE, 4 * RATE))))
    return np.stack(frames[:count])


def shot(rng: np.random.Generator, length: int) -> Frames:
    width, height = SIZE
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    waves = rng.uniform(-0.12, 0.12, (4, 2)), rng.uniform(0, 6, 4), rng.uniform(-0.25, 0.25, 4)
    centre, speed, size = rng.uniform(0.2, 0.8, 2), rng.uniform(-0.4, 0.4, 2), rng.uniform(8, 25)
    out = []
    for t in range(length):
        picture = np.full((height, width), 110.0, np.float32)
        for (a, b), phase, drift in zip(*waves, strict=True):
            picture += 22 * np.sin(a * x + b * y + phase + drift * t)
        cx, cy = ((centre + speed * t / RATE) % 1.0) * SIZE
        picture[(x - cx) ** 2 + (y - cy) ** 2 < size**2] = 230
        out.append(picture.clip(16, 235).astype(np.uint8))
    return np.stack(out)


def melody(seconds: float, seed: int) -> NDArray[np.float32]:
    """Chords of a random tune, a tenth to half of a second each."""
    rng = np.random.default_rng(seed)
    notes, held = [], 0.0
    while held < seconds:
        length = float(rng.uniform(0.1, 0.5))
        t = np.arange(round(length * SOUND)) / SOUND
        chord = np.sum([np.sin(2 * np.pi * 110 * 2 ** (note / 12) * t) for note in rng.integers(0, 48, 3)], axis=0)
        notes.append(chord * np.exp(-rng.uniform(1, 6) * t) * rng.uniform(0.02, 0.2))
        held += length
    return np.concatenate(notes).astype(np.float32)[: int(seconds * SOUND)]


def write(
    path: Path,
    frames: Frames | None,
    sound: NDArray[np.float32] | None,
    *,
    rate: Fraction = Fraction(RATE),
    crf: int = 20,
    drops: Collection[int] = (),
    codec: str = "libx264",
    cover: bool = False,
    languages: Sequence[str] = ("und",),
) -> Path:
    """A Matroska file of the frames and the sound, either of which may be missing.

    Frames in `drops` are left out, and the one before them stands longer. A cover is a photograph as a first stream
    of pictures, not marked as what it is; the sound stands there once for each language.
    """
    with av.open(str(path), "w") as out:
        photograph = out.add_stream("mjpeg", rate=rate) if cover else None
        if photograph is not None:
            photograph.width, photograph.height = SIZE
            photograph.pix_fmt = "yuvj420p"
        options = {"crf": str(crf), "preset": "ultrafast"} if codec == "libx264" else {"b": "8M"}
        video = out.add_stream(codec, rate=rate, options=options) if frames is not None else None
        tracks = [out.add_stream("aac", rate=SOUND, layout="mono") for _ in languages if sound is not None]
        for track, language in zip(tracks, languages, strict=False):
            track.metadata["language"] = language
        if video is not None and frames is not None:
            video.height, video.width = frames.shape[1:]
            video.pix_fmt = "yuv420p"
            if photograph is not None:
                out.mux([*photograph.encode(portrait(rate)), *photograph.encode(None)])
            for number, luma in enumerate(frames):
                if number in drops:
                    continue
                grey = np.full((luma.shape[0] * 3 // 2, luma.shape[1]), 128, np.uint8)
                grey[: luma.shape[0]] = luma
                picture = av.VideoFrame.from_ndarray(grey, format="yuv420p")
                picture.pts, picture.time_base = number, 1 / rate
                out.mux(video.encode(picture))
            out.mux(video.encode(None))
        for track in tracks if sound is not None else ():
            for at in range(0, len(sound), 1024):
                piece = av.AudioFrame.from_ndarray(sound[None, at : at + 1024], format="fltp", layout="mono")
                piece.sample_rate, piece.pts, piece.time_base = SOUND, at, Fraction(1, SOUND)
                out.mux(track.encode(piece))
            out.mux(track.encode(None))
    return path


def portrait(rate: Fraction) -> av.VideoFrame:
    """An even grey, for the first moment."""
    still = av.VideoFrame.from_ndarray(np.full((SIZE[1] * 3 // 2, SIZE[0]), 90, np.uint8), format="yuvj420p")
    still.pts, still.time_base = 0, 1 / rate
    return still


def cut(frames: Frames, sound: NDArray[np.float32], runs: Cut) -> tuple[Frames, NDArray[np.float32]]:
    """The runs one behind the other, with their sound."""
    heard = [sound[round(a * SOUND / RATE) : round(b * SOUND / RATE)] for a, b in runs]
    return np.concatenate([frames[a:b] for a, b in runs]), np.concatenate(heard)


@pytest.fixture(scope="session")
def original() -> tuple[Frames, NDArray[np.float32]]:
    return film(24, 1), melody(24, 1)


@pytest.fixture(scope="session")
def left(original: tuple[Frames, NDArray[np.float32]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("left") / "left.mkv", *original)
