"""Opening a file, its packets and frames, whatever is wrong with them."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from recension.decoding._looks import HALVINGS, KeyFrames, Looks, Whole, can_be_smaller
from recension.decoding._picture import Picture
from recension.decoding._saying import Damage, clock, say
from recension.decoding._sound import RATE, Sound

PROGRESS_EVERY = 400  # packets
AT_ONCE = 1  # seconds of sound that are resampled at a go; of more the system would have to map memory anew each time
WRITTEN = 1 << 18  # bytes of pictures at a go
STILL_WIDTH = 320  # pixels

#: What a file may raise.
Unreadable = av.error.FFmpegError


class MissingTrack(ValueError):
    """The file is fine, the track asked for is not there."""


def quieten() -> None:
    """Nothing on standard error, no threads."""
    av.logging.set_level(None)
    cv2.setNumThreads(1)


def open_media(path: str) -> Any:
    """The container; nothing but plain files is opened, whatever a playlist may name."""
    if not Path(path).stat().st_size:
        raise ValueError("is empty")
    return av.open(f"file:{path}", options={"protocol_whitelist": "file"}, metadata_errors="replace")


def streams_of(container: Any, audio: int) -> tuple[Any, Any]:
    """The first real picture and the wanted sound track (-1 for none), None where missing."""
    pictures = sorted((s for s in container.streams.video if not _is_cover(s)), key=_may_be_cover)
    tracks = list(container.streams.audio)
    if audio > 0 and audio >= len(tracks):
        raise MissingTrack(f"has {len(tracks)} audio tracks, no track {audio}")
    return (pictures[0] if pictures else None), (tracks[audio] if 0 <= audio < len(tracks) else None)


def _is_cover(stream: Any) -> bool:
    return bool(stream.disposition & av.stream.Disposition.attached_pic)


#: Codecs of single pictures: a film may be in them, but where another picture stands beside, they are its cover.
OF_COVERS = {"mjpeg", "png", "bmp", "gif", "webp", "tiff"}


def _may_be_cover(stream: Any) -> bool:
    return stream.codec_context.name in OF_COVERS


def languages(container: Any) -> list[str]:
    """The language of each sound track as the file tells it (ISO 639-2), "und" where it does not."""
    return [track.language or "und" for track in container.streams.audio]


#: Shortcuts that the reduction to 64×36 hides: decoders leave out the loop filter, or take the quickest transform of
#: those that the standard allows.
SHORTCUTS = {
    "h264": {"skip_loop_filter": "all"},
    "hevc": {"skip_loop_filter": "all"},
    "mpeg1video": {"idct": "xvid"},
    "mpeg2video": {"idct": "xvid"},
}


def prepare(stream: Any, options: Mapping[str, str] | None = None) -> None:
    stream.thread_type = "NONE"
    stream.codec_context.thread_count = 1
    stream.codec_context.options = dict(options or {})


def prepared(video: Any) -> Looks:
    """Prepares the decoder of the picture; how frames are to be looked at in full size."""
    context = video.codec_context
    if can_be_smaller(context):
        looks = KeyFrames(context, SHORTCUTS[context.name])
        prepare(video, {"lowres": str(HALVINGS)})
        return looks
    prepare(video, SHORTCUTS.get(context.name))
    return Whole()


#: Decoders of sound that are quicker than those which FFmpeg takes by itself, by half.
QUICKER = {"mp1": "mp1float", "mp2": "mp2float"}


def decoder_of(track: Any) -> Any:
    """The decoder to take for the sound instead of the track's own, None where that is the best."""
    prepare(track)
    name = QUICKER.get(track.codec_context.name)
    if name is None:
        return None
    decoder = av.CodecContext.create(name, "r")
    decoder.thread_type, decoder.thread_count = "NONE", 1
    return decoder


def packets(container: Any, streams: list[Any], damage: Damage) -> Iterator[Any]:
    """The demuxer's packets; an error of the container ends them and is noted."""
    last = None
    try:
        for packet in container.demux(streams):
            if packet.pts is not None:
                last = packet
            yield packet
    except (av.error.FFmpegError, OSError) as wrong:
        at = float(last.pts * last.time_base) if last else 0.0
        damage.notes.append(f"reading stopped near {clock(at)}: {wrong.strerror or wrong}")


def frames_of(packet: Any, damage: Damage, kind: str, decoder: Any = None) -> list[Any]:
    """The packet's frames by its stream's decoder or another; what does not decode is noted and passed over."""
    try:
        frames: list[Any] = decoder.decode(packet if packet.size else None) if decoder else packet.decode()
    except (av.error.FFmpegError, ValueError, OSError):
        damage.add(f"{kind} could not be decoded", float((packet.pts or 0) * (packet.time_base or 0)))
        return []
    if kind == "pictures":
        for frame in frames:
            if frame.is_corrupt:
                damage.add("pictures are damaged", float((frame.pts or 0) * (frame.time_base or 0)))
    return frames


class Resampling:
    """Sound of one kind as mono at RATE, some seconds at a go."""

    def __init__(self) -> None:
        self.fifo = av.AudioFifo()
        self.resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)

    def add(self, frame: Any) -> Iterator[NDArray[np.int16]]:
        frame.pts = None
        self.fifo.write(frame)
        if self.fifo.samples >= AT_ONCE * frame.sample_rate:
            yield from self._resampled(self.fifo.read(0))

    def finish(self) -> Iterator[NDArray[np.int16]]:
        if self.fifo.samples:
            yield from self._resampled(self.fifo.read(0))
        yield from self._resampled(None)

    def _resampled(self, frame: Any) -> Iterator[NDArray[np.int16]]:
        for piece in self.resampler.resample(frame):
            yield piece.to_ndarray()


def decode(path: str, out: Path, audio: int) -> dict[str, object]:
    """Decode the whole file into the folder; returns the facts for signature.json."""
    damage = Damage()
    with ExitStack() as stack:
        container = stack.enter_context(open_media(path))
        video, track = streams_of(container, audio)
        streams = [s for s in (video, track) if s is not None]
        if not streams:
            raise ValueError("holds neither picture nor sound")
        looks = prepared(video) if video is not None else Whole()
        decoder = decoder_of(track) if track is not None else None
        rate = Fraction(video.average_rate or video.base_rate or 25) if video is not None else Fraction(0)
        time_base = video.time_base if video is not None else Fraction(1, 1000)
        cells = stack.enter_context((out / "luma.u8").open("wb", buffering=WRITTEN))
        picture = Picture(cells, time_base, rate, looks)
        sound = Sound(stack.enter_context((out / "sound.s16").open("wb")), Resampling)
        promised = container.duration / 1e6 if container.duration else 0.0
        say(promised=promised)
        _run(packets(container, streams, damage), picture, sound, decoder, damage)
        heard = {"tracks": languages(container), "track": audio if track is not None else -1}
        return facts(picture, sound, damage, promised, out) | heard


def _run(source: Iterator[Any], picture: Picture, sound: Sound, decoder: Any, damage: Damage) -> None:
    """Every packet's frames to where they belong, and now and then how far it has come; `decoder` is the sound's."""
    looks = picture.looks
    for number, packet in enumerate(source):
        if packet.stream.type == "video":
            looks.note(packet)
            for frame in frames_of(packet, damage, "pictures"):
                picture.add(frame, looks.luma(frame))
        else:
            for frame in frames_of(packet, damage, "pieces of sound", decoder):
                sound.add(frame)
        if number % PROGRESS_EVERY == 0:
            say(at=picture.so_far or sound.next - (sound.start or 0.0))
    sound.flush()


def facts(picture: Picture, sound: Sound, damage: Damage, promised: float, out: Path) -> dict[str, object]:
    """What signature.json holds."""
    if not picture.ticks and not sound.written:
        raise ValueError("nothing in it could be decoded")
    lasts = picture.lasting or sound.lasting
    if promised > lasts + max(2.0, 0.01 * promised) and promised > sound.lasting + 2.0:
        damage.notes.append(f"ends at {clock(lasts)}, where {clock(promised)} were promised")
    origin = float(picture.ticks[0] * picture.time_base) if picture.ticks else (sound.start or 0.0)
    return picture.facts(out) | {
        "samples": sound.written,
        "sound_start": (sound.start or 0.0) - origin,
        "damage": damage.lines(),
    }


def stills(path: str, out: Path, moments: list[float]) -> None:
    """Write NUMBER.jpg of the frame on show at each moment (seconds from the first frame)."""
    with open_media(path) as container:
        video, _ = streams_of(container, -1)
        if video is None:
            raise ValueError("has no picture to take stills from")
        video.thread_type = "NONE"
        origin = next(container.decode(video)).pts or 0
        for number, moment in enumerate(moments):
            frame = still(container, video, origin + int((moment + 0.001) / video.time_base))
            if frame is not None:
                height = round(STILL_WIDTH * frame.height / frame.width / 2) * 2
                colour = frame.reformat(width=STILL_WIDTH, height=height, format="bgr24").to_ndarray()
                (out / f"{number}.jpg").write_bytes(cv2.imencode(".jpg", colour)[1].tobytes())
            say(at=number)


def still(container: Any, video: Any, wanted: int) -> Any:
    """The last frame that begins by the wanted tick."""
    container.seek(wanted, stream=video)
    last = None
    for frame in container.decode(video):
        if last is not None and frame.pts is not None and frame.pts > wanted:
            return last
        last = frame
    return last
