"""What other tools find in two files, as runs that match. Needs av, numpy and only the tool asked for, so that the
Python of another environment can run it: `python rival_tools.py TOOL LEFT RIGHT` prints the runs as JSON.
"""

import json
import re
import subprocess
import sys

import av
import numpy as np

#: Where a run starts in left and right, and how long it lasts there and there, in seconds.
Run = tuple[float, float, float, float]


def duration(file: str) -> float:
    with av.open(file) as container:
        return float((container.duration or 0) / 1e6)


def from_offset(left: str, right: str, offset: float) -> list[Run]:
    """One run: left at `offset` + t stands beside right at t."""
    start = max(0.0, offset)
    there = start - offset
    length = min(duration(left) - start, duration(right) - there)
    return [(start, there, length, length)] if length > 0 else []


# ── audio offsets ───────────────────────────────────────────────────────────────────────────────────


def audio_offset_finder(left: str, right: str) -> list[Run]:
    from audio_offset_finder.audio_offset_finder import find_offset_between_files  # noqa: PLC0415

    return from_offset(left, right, float(find_offset_between_files(left, right)["time_offset"]))


def cross_correlation(left: str, right: str) -> list[Run]:
    one, other = (_samples(file) for file in (left, right))
    size = 1 << (len(one) + len(other)).bit_length()
    curve = np.fft.irfft(np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size)), size)
    place = int(np.argmax(np.abs(curve)))
    return from_offset(left, right, (place if place < size // 2 else place - size) / 8000)


def _samples(file: str) -> np.ndarray:
    with av.open(file) as container:
        resampler = av.AudioResampler(format="s16", layout="mono", rate=8000)
        parts = [part.to_ndarray()[0] for frame in container.decode(audio=0) for part in resampler.resample(frame)]
    return np.concatenate(parts).astype(np.float32)


# ── frames ──────────────────────────────────────────────────────────────────────────────────────────


def frames(file: str, size: tuple[int, int], pixels: str) -> tuple[list[np.ndarray], float]:
    with av.open(file) as container:
        stream = container.streams.video[0]
        return [frame.reformat(*size, format=pixels).to_ndarray() for frame in container.decode(stream)], float(
            stream.average_rate
        )


def runs_of(pairs: list[tuple[int, int]], left_rate: float, right_rate: float, shortest: int) -> list[Run]:
    """Runs of (left frame, right frame) pairs along which both go on by one."""
    runs, start = [], 0
    for at in range(1, len(pairs) + 1):
        if at == len(pairs) or (pairs[at][0] - pairs[at - 1][0], pairs[at][1] - pairs[at - 1][1]) != (1, 1):
            if at - start >= shortest:
                i, j = pairs[start]
                runs.append((i / left_rate, j / right_rate, (at - start) / left_rate, (at - start) / right_rate))
            start = at
    return runs


def pdq(left: str, right: str) -> list[Run]:
    """vPDQ's way: a PDQ hash of every frame, matched within its distance of 31 bits."""
    import pdqhash  # noqa: PLC0415

    (one, left_rate), (other, right_rate) = (frames(file, (256, 144), "rgb24") for file in (left, right))
    hashes = [np.array([pdqhash.compute(image)[0] for image in images], np.float32) * 2 - 1 for images in (one, other)]
    distances = (256 - hashes[0] @ hashes[1].T) / 2
    nearest = distances.argmin(axis=0)
    near = distances[nearest, np.arange(len(nearest))] <= 31
    pairs = [(int(i), j) for j, i in enumerate(nearest) if near[j]]
    return runs_of(pairs, left_rate, right_rate, 8)


def dtw(left: str, right: str) -> list[Run]:
    """librosa's dynamic time warping over 16 × 9 luma, normalised frame by frame."""
    import librosa  # noqa: PLC0415

    features, rates = [], []
    for file in (left, right):
        images, rate = frames(file, (16, 9), "gray")
        rows = np.stack(images).reshape(len(images), -1).astype(np.float32)
        features.append(((rows - rows.mean(1, keepdims=True)) / (rows.std(1, keepdims=True) + 4)).T)
        rates.append(rate)
    _, path = librosa.sequence.dtw(*features, metric="euclidean")
    pairs = [(int(i), int(j)) for i, j in path[::-1]]
    return runs_of(pairs, *rates, 8)


def ffmpeg_signature(left: str, right: str) -> list[Run]:
    """ffmpeg's MPEG-7 signature filter in full mode, which reports the best matching run."""
    graph = "[0:v][1:v]signature=nb_inputs=2:detectmode=full"
    command = ["ffmpeg", "-hide_banner", "-i", left, "-i", right, "-filter_complex", graph, "-f", "null", "-"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    found = re.findall(r"matching of video 0 at ([\d.]+) and 1 at ([\d.]+), (\d+) frames matching", said)
    rates = [_rate(file) for file in (left, right)]
    return [(float(a), float(b), int(n) / rates[0], int(n) / rates[1]) for a, b, n in found]


def _rate(file: str) -> float:
    with av.open(file) as container:
        return float(container.streams.video[0].average_rate)


TOOLS = {
    "audio-offset-finder": audio_offset_finder,
    "cross-correlation": cross_correlation,
    "pdq": pdq,
    "dtw": dtw,
    "ffmpeg-signature": ffmpeg_signature,
}

if __name__ == "__main__":
    print(json.dumps(TOOLS[sys.argv[1]](sys.argv[2], sys.argv[3])))
