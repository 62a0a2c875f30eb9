"""The child process that decodes one file into its signature: the only place where PyAV is imported.

It is run as a script, one process per file and one thread each: two such processes are faster than one with two
frame threads. It trusts nothing in the file: the limits are set before PyAV sees a byte of it. The output folder gets

    luma.u8         frames × 36 × 64 bytes
    ticks.npy       int64 presentation times of the frames, in `time_base`, and the end of the last one
    sound.s16       mono at 8 kHz, gaps filled with silence
    signature.json  what `Facts` of _signature.py holds

Standard output carries lines of JSON: {"at": seconds} as progress, at the end {"done": …} or {"error": "…"}.
"""

import json
import resource
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

import av
import cv2
import numpy as np

WIDTH, HEIGHT = 64, 36
SOUND_RATE = 8000
PROGRESS_EVERY = 200  # frames
BARS_EVERY = 12  # frames between two looks for black bars
BLACK = 26  # the mean of a row or column of a bar lies below this, of 255
#: A gap in the sound's time stamps below this is jitter of the container, not silence.
SOUND_JITTER = 0.06
#: A jump of the time stamps beyond this is a discontinuity (joined recordings), not a held frame.
LEAP = 30.0


def _say(**line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class Damage:
    """What could not be decoded, counted, with the first place."""

    def __init__(self) -> None:
        self.count: dict[str, int] = {}
        self.first: dict[str, float] = {}
        self.notes: list[str] = []

    def add(self, what: str, at: float) -> None:
        self.count[what] = self.count.get(what, 0) + 1
        self.first.setdefault(what, at)

    def lines(self) -> list[str]:
        return [f"{n} {what}, the first near {clock(self.first[what])}" for what, n in self.count.items()] + self.notes


def clock(seconds: float) -> str:
    whole = max(0, round(seconds))
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def sampling(width: int, height: int) -> tuple[int, int, int, int, tuple[float, float, float, float]]:
    """How a picture is cut to an integer multiple of 64×36: x, y, width, height, and the field seen in 0..1.

    INTER_AREA by whole factors is several times faster than by others and does not alias. Where cutting would
    lose over 4 % the picture is padded instead (x or y negative).
    """
    x, w = _whole(width, WIDTH)
    y, h = _whole(height, HEIGHT)
    return x, y, w, h, (x / width, y / height, (x + w) / width, (y + h) / height)


def _whole(size: int, target: int) -> tuple[int, int]:
    kept = max(target, size // target * target)
    if kept < size * 0.96:
        kept += target
    return (size - kept) // 2, kept


class Picture:
    """Collects the frames' small luma, times and black bars."""

    def __init__(self, out: BinaryIO, time_base: Fraction, rate: Fraction) -> None:
        self.out = out
        self.time_base = time_base
        self.step = max(1, round(1 / (rate * time_base))) if rate else 1
        self.ticks: list[int] = []
        self.shift = 0
        self.field = (0.0, 0.0, 1.0, 1.0)
        self.size = (0, 0)
        self.bars: list[tuple[float, float, float, float]] = []
        self.interlaced = 0

    def add(self, frame: Any) -> None:
        plane = luma(frame)
        self.size = (plane.shape[1], plane.shape[0])
        x, y, w, h, self.field = sampling(*self.size)
        if x < 0 or y < 0:
            dx, dy = max(0, -x), max(0, -y)
            padded = cv2.copyMakeBorder(plane, dy, h, dx, w, cv2.BORDER_REPLICATE)
            cut = padded[max(0, y) :, max(0, x) :][:h, :w]
        else:
            cut = plane[y : y + h, x : x + w]
        small = cv2.resize(cut, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
        self.out.write(as_bytes(small, frame))
        if len(self.ticks) % BARS_EVERY == 0:
            self._look_for_bars(plane, 1 << max(0, frame.format.components[0].bits - 8))
        self.ticks.append(self._tick(frame))
        self.interlaced += bool(frame.interlaced_frame)

    def _tick(self, frame: Any) -> int:
        """The frame's time; missing ones are counted on, discontinuities closed."""
        last = self.ticks[-1] if self.ticks else None
        tick = frame.pts if frame.pts is not None else frame.dts
        if last is None:
            return tick or 0
        if tick is None:
            return last + self.step
        tick += self.shift
        leap = int(LEAP / self.time_base)
        if not last < tick < last + leap:
            self.shift += last + self.step - tick
            return last + self.step
        return int(tick)

    def _look_for_bars(self, plane: np.ndarray, unit: int) -> None:
        rows = cv2.reduce(plane, 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel()
        columns = cv2.reduce(plane, 0, cv2.REDUCE_AVG, dtype=cv2.CV_32F).ravel()
        y, x = np.flatnonzero(rows > BLACK * unit), np.flatnonzero(columns > BLACK * unit)
        if len(y) > 0.3 * len(rows) and len(x) > 0.3 * len(columns):
            width, height = plane.shape[1], plane.shape[0]
            self.bars.append((x[0] / width, y[0] / height, (x[-1] + 1) / width, (y[-1] + 1) / height))

    def box(self) -> tuple[float, float, float, float]:
        """The part of the picture within black bars, as most bright frames show it."""
        if len(self.bars) < 3:
            return (0.0, 0.0, 1.0, 1.0)
        bars = np.array(self.bars)
        x0, y0 = np.quantile(bars[:, :2], 0.1, axis=0)
        x1, y1 = np.quantile(bars[:, 2:], 0.9, axis=0)
        return (float(x0), float(y0), float(x1), float(y1))


def luma(frame: Any) -> np.ndarray:
    """The frame's plane of luma without a copy: height × width, of 8 or 16 bits."""
    component = frame.format.components[0]
    planar = (component.is_luma and component.plane == 0 and frame.format.is_planar) or frame.format.name == "gray"
    if not planar or frame.format.is_big_endian:
        frame = frame.reformat(format="gray")
        component = frame.format.components[0]
    plane = frame.planes[0]
    dtype = np.uint8 if component.bits <= 8 else np.uint16
    rows = np.frombuffer(plane, dtype).reshape(-1, plane.line_size // np.dtype(dtype).itemsize)
    return rows[: frame.height, : frame.width]


def as_bytes(small: np.ndarray, frame: Any) -> bytes:
    if small.dtype == np.uint16:
        small = np.clip(small >> (frame.format.components[0].bits - 8), 0, 255).astype(np.uint8)
    return small.tobytes()


class Sound:
    """Collects the sound as mono at 8 kHz on its own line of time, ten seconds at a go."""

    def __init__(self, out: BinaryIO) -> None:
        self.out = out
        self.start: float | None = None
        self.written = 0  # samples
        self.next = 0.0  # seconds at which the next frame is due
        self.shape: tuple[int, str, str] | None = None
        self.fifo: Any = None
        self.resampler: Any = None

    def add(self, frame: Any) -> None:
        shape = (frame.sample_rate, frame.layout.name, frame.format.name)
        if shape != self.shape:
            self.flush()
            self._open(shape)
        at = self.next if frame.pts is None else float(frame.pts * frame.time_base)
        if self.start is None:
            self.start = self.next = at
        if abs(at - self.next) > SOUND_JITTER:
            self._fill(at)
        self.next = at + frame.samples / frame.sample_rate
        frame.pts = None
        self.fifo.write(frame)
        if self.fifo.samples >= 10 * frame.sample_rate:
            self._resample(self.fifo.read(0))

    def _open(self, shape: tuple[int, str, str] | None) -> None:
        self.shape, self.fifo = shape, av.AudioFifo()
        self.resampler = av.AudioResampler(format="s16", layout="mono", rate=SOUND_RATE)

    def _resample(self, frame: Any) -> None:
        for piece in self.resampler.resample(frame):
            self._write(piece.to_ndarray())

    def _write(self, samples: np.ndarray) -> None:
        self.out.write(samples.astype("<i2", copy=False).tobytes())
        self.written += samples.size

    def flush(self) -> None:
        if self.fifo is not None:
            if self.fifo.samples:
                self._resample(self.fifo.read(0))
            self._resample(None)
            self.fifo = None
            self.shape = None

    def _fill(self, at: float) -> None:
        """Silence up to a later time stamp; an earlier one, or a leap, is a discontinuity and is joined up."""
        shape = self.shape
        self.flush()
        self._open(shape)
        missing = round((at - (self.start or 0.0)) * SOUND_RATE) - self.written
        if 0 < missing < LEAP * 40 * SOUND_RATE:
            for _ in range(missing // SOUND_RATE):
                self._write(np.zeros(SOUND_RATE, np.int16))
            self._write(np.zeros(missing % SOUND_RATE, np.int16))


def open_media(path: str) -> Any:
    """The container; nothing but plain files is opened, whatever a playlist may name."""
    return av.open(f"file:{path}", options={"protocol_whitelist": "file"}, metadata_errors="replace")


def streams_of(container: Any, audio: int) -> tuple[Any, Any]:
    """The first real picture and the wanted sound track (-1 for none), None where missing."""
    pictures = [s for s in container.streams.video if not _is_still(s)]
    tracks = list(container.streams.audio)
    if audio > 0 and audio >= len(tracks):
        raise ValueError(f"has {len(tracks)} audio tracks, no track {audio}; count from 0 with --audio")
    return (pictures[0] if pictures else None), (tracks[audio] if 0 <= audio < len(tracks) else None)


def _is_still(stream: Any) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


def prepare(stream: Any) -> None:
    """One thread; the loop filter is skipped: after the reduction to 64×36 hardly anything of it is left."""
    stream.thread_type = "NONE"
    stream.codec_context.thread_count = 1
    if stream.codec_context.name in ("h264", "hevc"):
        stream.codec_context.options = {"skip_loop_filter": "all"}


def packets(container: Any, streams: list[Any], damage: Damage) -> Iterator[Any]:
    """The demuxer's packets; an error of the container ends them and is noted."""
    source = container.demux(streams)
    at = 0.0
    while True:
        try:
            packet = next(source)
        except StopIteration:
            return
        except (av.error.FFmpegError, OSError) as wrong:
            damage.notes.append(f"reading stopped near {clock(at)}: {wrong.strerror or wrong}")
            return
        if packet.pts is not None:
            at = float(packet.pts * packet.time_base)
        yield packet


def frames_of(packet: Any, damage: Damage) -> list[Any]:
    """The packet's frames; what does not decode is noted and passed over."""
    try:
        frames = packet.decode()
    except (av.error.FFmpegError, ValueError, OSError):
        kind = "pictures" if packet.stream.type == "video" else "pieces of sound"
        damage.add(f"{kind} could not be decoded", float((packet.pts or 0) * (packet.time_base or 0)))
        return []
    for frame in frames:
        if packet.stream.type == "video" and frame.is_corrupt:
            damage.add("pictures are damaged", float((frame.pts or 0) * (frame.time_base or 0)))
    return list(frames)


def decode(path: str, out: Path, audio: int) -> dict[str, object]:
    """Decode the whole file into the folder; returns the facts for signature.json."""
    damage = Damage()
    with open_media(path) as container, (out / "luma.u8").open("wb") as lumas, (out / "sound.s16").open("wb") as pcm:
        video, track = streams_of(container, audio)
        streams = [s for s in (video, track) if s is not None]
        if not streams:
            raise ValueError("holds neither picture nor sound")
        for stream in streams:
            prepare(stream)
        rate = Fraction(video.average_rate or video.base_rate or 25) if video is not None else Fraction(0)
        picture = Picture(lumas, video.time_base if video is not None else Fraction(1, 1000), rate)
        sound = Sound(pcm)
        promised = container.duration / 1e6 if container.duration else 0.0
        _say(promised=promised)
        for packet in packets(container, streams, damage):
            for frame in frames_of(packet, damage):
                (picture if packet.stream.type == "video" else sound).add(frame)
            if packet.stream.type == "video" and len(picture.ticks) % PROGRESS_EVERY == 1:
                _say(at=float((picture.ticks[-1] - picture.ticks[0]) * picture.time_base))
            elif video is None and packet.pts is not None and packet.dts % 64 == 0:
                _say(at=float(packet.pts * packet.time_base))
        sound.flush()
        return facts(picture, sound, damage, promised, out)


def facts(picture: Picture, sound: Sound, damage: Damage, promised: float, out: Path) -> dict[str, object]:
    """What signature.json holds; writes ticks.npy on the way."""
    ticks = np.array(picture.ticks, np.int64)
    if not len(ticks) and not sound.written:
        raise ValueError("nothing in it could be decoded")
    last = int(np.median(np.diff(ticks))) if len(ticks) > 1 else picture.step
    np.save(out / "ticks.npy", np.append(ticks, ticks[-1] + last) if len(ticks) else ticks)
    lasts = float((ticks[-1] + last - ticks[0]) * picture.time_base) if len(ticks) else sound.written / SOUND_RATE
    if promised > lasts + max(2.0, 0.01 * promised) and promised > sound.written / SOUND_RATE + 2.0:
        damage.notes.append(f"ends at {clock(lasts)}, where {clock(promised)} were promised")
    origin = float(ticks[0] * picture.time_base) if len(ticks) else (sound.start or 0.0)
    return {
        "frames": len(ticks),
        "time_base": [picture.time_base.numerator, picture.time_base.denominator],
        "field": picture.field,
        "size": picture.size,
        "box": picture.box(),
        "interlaced": picture.interlaced,
        "samples": sound.written,
        "sound_start": (sound.start or 0.0) - origin,
        "damage": damage.lines(),
    }


def stills(path: str, out: Path, moments: list[float]) -> None:
    """Write NUMBER.jpg, 320 pixels wide, of the frame on show at each moment (seconds from the first frame)."""
    with open_media(path) as container:
        video, _ = streams_of(container, -1)
        if video is None:
            raise ValueError("has no picture to take stills from")
        video.thread_type = "NONE"
        origin = next(container.decode(video)).pts or 0
        for number, moment in enumerate(moments):
            wanted = origin + int((moment + 0.001) / video.time_base)
            frame = still(container, video, wanted)
            if frame is not None:
                colour = frame.reformat(
                    width=320, height=round(320 * frame.height / frame.width / 2) * 2, format="bgr24"
                )
                (out / f"{number}.jpg").write_bytes(cv2.imencode(".jpg", colour.to_ndarray())[1].tobytes())
            _say(at=number)


def still(container: Any, video: Any, wanted: int) -> Any:
    """The last frame that begins by the wanted tick."""
    container.seek(wanted, stream=video)
    last = None
    for frame in container.decode(video):
        if last is not None and frame.pts is not None and frame.pts > wanted:
            return last
        last = frame
    return last


def limit(memory: int, output: int) -> None:
    """No more memory, no larger files, no core dump than allowed, from here on."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (output, output))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(path: str, folder: str, audio: str, memory: str, output: str, *moments: str) -> int:
    """Decode the file; with moments, take stills of those instead."""
    limit(int(memory), int(output))
    av.logging.set_level(None)
    cv2.setNumThreads(1)
    out = Path(folder)
    try:
        if moments:
            stills(path, out, [float(moment) for moment in moments])
            _say(done=True)
            return 0
        found = decode(path, out, int(audio))
    except MemoryError:
        _say(error="needs more memory than the limit allows")
        return 1
    except (av.error.FFmpegError, ValueError, OSError) as wrong:
        _say(error=str(getattr(wrong, "strerror", None) or wrong).lower())
        return 1
    (out / "signature.json").write_text(json.dumps(found))
    _say(done=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
