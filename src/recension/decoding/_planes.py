"""PyAV's frames → planes of luma, and planes → smaller ones."""

from typing import Any, BinaryIO

import av
import cv2
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter

from recension.decoding._reducing import FINE, HEIGHT, WIDTH, Plane, in_eight_bits, thinned

#: As FFmpeg numbers the range 0 to 255; the usual one is 16 to 235.
FULL_RANGE = 2
#: Formats of full range whatever a frame says of itself.
FULL_FORMATS = ("yuvj", "gray")
AT_ONCE = 16  # frames that are reduced together


class Luma:
    """Gives frames' planes of luma without a copy; what a format is like is asked once.

    `bits` of the numbers count; `full` where black is 0 and not 16.
    """

    def __init__(self) -> None:
        self.to_gray, self.to_fine = VideoReformatter(), Reducer()
        self.format = ""
        self.bits, self.direct = 8, True
        self.full = False

    def __call__(self, frame: Any) -> Plane:
        """Height × width, of 8 or 16 bits."""
        if frame.format.name != self.format:
            component = frame.format.components[0]
            planar = component.is_luma and component.plane == 0 and frame.format.is_planar
            self.direct = (planar or frame.format.name == "gray") and not frame.format.is_big_endian
            self.format, self.bits = frame.format.name, component.bits if self.direct else 8
        self.full = not self.direct or frame.color_range == FULL_RANGE or self.format.startswith(FULL_FORMATS)
        return first_plane(frame if self.direct else self.to_gray.reformat(frame, format="gray", threads=1), self.bits)

    def fine(self, plane: Plane) -> Plane:
        """The plane at the size of FINE."""
        if plane.shape[0] < FINE[1] or plane.shape[1] < FINE[0]:
            return np.asarray(cv2.resize(plane, FINE, interpolation=cv2.INTER_AREA))
        return self.to_fine(plane, self.bits, FINE)


class Reducer:
    """Brings planes to a small size: the mean over areas, to the bit, whatever the machine.

    Their numbers alone are looked at, not what frames say of fields or colours.
    """

    AREA = Interpolation.AREA | Interpolation.ACCURATE_RND | Interpolation.BITEXACT

    def __init__(self) -> None:
        self.reformatter = VideoReformatter()

    def __call__(self, plane: Plane, bits: int, size: tuple[int, int]) -> Plane:
        """`size` is width and height."""
        kind = "gray" if bits <= 8 else "gray16le"
        whole = av.VideoFrame.from_numpy_buffer(plane, kind)
        small = self.reformatter.reformat(whole, *size, kind, interpolation=self.AREA, threads=1)
        return first_plane(small, bits)


class Cells:
    """Writes frames as 36 × 64 means; some are reduced at a go, one below the other, for that takes half the time."""

    def __init__(self, out: BinaryIO) -> None:
        self.out, self.reduce = out, Reducer()
        self.kind: tuple[object, ...] = ()
        self.sheet: Plane = np.zeros((0, 0), np.uint8)
        self.held = 0

    def add(self, plane: Plane, luma: Luma) -> None:
        rows = thinned(plane)
        kind = rows.shape, luma.bits, luma.full
        if kind != self.kind:
            self.flush()
            self.kind, self.bits, self.full = kind, luma.bits, luma.full
            self.sheet = np.empty((AT_ONCE, *rows.shape), plane.dtype)
        self.sheet[self.held] = rows
        self.held += 1
        if self.held == AT_ONCE:
            self.flush()

    def flush(self) -> None:
        if self.held:
            rows = self.sheet[: self.held].reshape(-1, self.sheet.shape[2])
            small = self.reduce(rows, self.bits, (WIDTH, HEIGHT * self.held))
            self.out.write(in_eight_bits(small, self.bits, full=self.full).tobytes())
        self.held = 0


def first_plane(frame: Any, bits: int) -> Plane:
    """The first plane of a frame, without a copy."""
    plane = frame.planes[0]
    flat: Plane = np.frombuffer(plane, np.uint8) if bits <= 8 else np.frombuffer(plane, np.uint16)
    return flat.reshape(-1, plane.line_size // flat.itemsize)[: frame.height, : frame.width]
