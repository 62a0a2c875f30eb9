"""Long programmes: pieces of films, each framed, turned and graded its own way, so that no minute is like another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np

from bench._film.cadence import Picture
from bench._film.master import SAMPLES, Master, Sound, Tape
from bench._film.picture import picture_of, planes
from bench._film.writing import Encoder, write_film
from recension.records import Comparison, Segment, Source


@dataclass(frozen=True, slots=True)
class Shown:
    """Frames [start, end) of a master through a window of it (x0, y0, x1, y1; x1 < x0 turns it), and a gamma."""

    master: Master
    start: int
    end: int
    window: tuple[float, float, float, float]
    gamma: float

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Chapter:
    """What each copy shows; `gaps` are the frames (left start and end, right start and end) that differ."""

    left: tuple[Shown, ...]
    right: tuple[Shown, ...]
    gaps: tuple[tuple[int, int, int, int], ...]


def draw_chapter(rng: np.random.Generator, masters: Sequence[Master], *, frames: int) -> Chapter:
    """Pieces of 2 to 20 seconds; one of eight is missing on the right, before one of ten another one is new there."""
    left: list[Shown] = []
    right: list[Shown] = []
    gaps: list[tuple[int, int, int, int]] = []
    at = (0, 0)  # where what both show has ended
    while sum(map(len, left)) < frames:
        piece = _draw(rng, masters)
        fate = rng.random() if left else 1.0
        left.append(piece)
        if fate < 1 / 8:
            continue
        right += [_draw(rng, masters), piece] if fate < 1 / 8 + 1 / 10 else [piece]
        ends = sum(map(len, left)), sum(map(len, right))
        gap = at[0], ends[0] - len(piece), at[1], ends[1] - len(piece)
        if gap[0] < gap[1] or gap[2] < gap[3]:
            gaps.append(gap)
        at = ends
    if at[0] < sum(map(len, left)):
        gaps.append((at[0], sum(map(len, left)), at[1], at[1]))
    return Chapter(tuple(left), tuple(right), tuple(gaps))


def _draw(rng: np.random.Generator, masters: Sequence[Master]) -> Shown:
    master = masters[int(rng.integers(len(masters)))]
    length = min(master.frames - 2, round(float(np.exp(rng.uniform(np.log(48), np.log(480))))))
    start = int(rng.integers(0, master.frames - length))
    size = float(rng.uniform(0.45, 0.8))
    x, y = rng.uniform(0, 1 - size, 2)
    window = (float(x), float(y), float(x + size), float(y + size))
    if rng.random() < 0.5:
        window = (window[2], window[1], window[0], window[3])
    return Shown(master, start, start + length, window, float(rng.uniform(0.7, 1.4)))


def pictures(pieces: Sequence[Shown], size: tuple[int, int]) -> Iterator[Picture]:
    for piece in pieces:
        table = (255 * (np.arange(256) / 255) ** piece.gamma).astype(np.uint8)
        for picture in piece.master.pictures(piece.start, piece.end):
            y, u, v = planes(picture)
            half = size[0] // 2, size[1] // 2
            framed = _framed(y, piece, size), _framed(u, piece, half), _framed(v, piece, half)
            yield picture_of((cv2.LUT(framed[0], table), framed[1], framed[2]))


def _framed(plane: Picture, piece: Shown, size: tuple[int, int]) -> Picture:
    height, width = plane.shape
    x0, y0, x1, y1 = piece.window
    scale = (x1 - x0) * width / size[0], (y1 - y0) * height / size[1]
    move = np.array([[scale[0], 0, x0 * width], [0, scale[1], y0 * height]], np.float32)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(plane, move, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def sounds(pieces: Sequence[Shown]) -> Iterator[Sound]:
    tapes = {piece.master.sound: Tape(piece.master.sound) for piece in pieces if piece.master.sound}
    for piece in pieces:
        start, end = (round(edge * SAMPLES / piece.master.rate) for edge in (piece.start, piece.end))
        tape = tapes.get(piece.master.sound) if piece.master.sound else None
        yield tape.read(start, end - start) if tape else np.zeros(end - start, np.float32)


def write_programme(
    target: Path, pieces: Sequence[Shown], *, size: tuple[int, int], rate: Fraction, encoder: Encoder
) -> int:
    return write_film(target, pictures(pieces, size), sounds(pieces), size=size, rate=rate, encoder=encoder)


def concatenated(parts: Sequence[Path], target: Path) -> None:
    """One Matroska file of several with the same streams, packet by packet."""
    with av.open(str(target), "w", format="matroska") as out:
        streams: dict[str, av.stream.Stream] = {}
        begin = 0
        for part in parts:
            with av.open(str(part)) as container:
                for stream in container.streams:
                    if stream.type not in streams:
                        streams[stream.type] = out.add_stream_from_template(stream)
                for packet in container.demux():
                    if packet.dts is not None:
                        _shift(packet, begin)
                        packet.stream = streams[packet.stream.type]
                        out.mux(packet)
                begin += container.duration


def _shift(packet: av.Packet, microseconds: int) -> None:
    ticks = round(Fraction(microseconds, 1_000_000) / packet.time_base)
    packet.dts += ticks
    if packet.pts is not None:
        packet.pts += ticks


def truth_of(chapters: Sequence[Chapter], rate: Fraction) -> Comparison:
    """The events of all chapters, one behind the other; the segments between them are left out."""
    events: list[Segment] = []
    left = right = 0
    for chapter in chapters:
        gaps = chapter.gaps
        events += [_event((a + left, b + left), (c + right, d + right)) for a, b, c, d in gaps]
        left, right = left + sum(map(len, chapter.left)), right + sum(map(len, chapter.right))
    sources = [Source(side, frames / rate, frames, rate) for side, frames in (("left", left), ("right", right))]
    return Comparison(sources[0], sources[1], tuple(events))


def _event(left: tuple[int, int], right: tuple[int, int]) -> Segment:
    if left[0] == left[1]:
        return Segment("right_only", right_frames=right)
    if right[0] == right[1]:
        return Segment("left_only", left_frames=left)
    return Segment("replaced", left_frames=left, right_frames=right)
