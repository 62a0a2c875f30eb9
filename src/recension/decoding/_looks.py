"""Which frames are looked at in full size, for black bars and detail: every few, or key frames of a smaller film."""

from collections.abc import Mapping
from typing import Any

import av

from recension.decoding._planes import Luma
from recension.decoding._reducing import Box, Plane

EVERY = 12  # frames between two looks
#: Decoders that can leave out the finer half of what a picture's blocks hold, and that again: pictures of a quarter of
#: the width and height in two thirds of the time, nearer to the true means than every third row of the whole picture.
SMALLER = ("mpeg1video", "mpeg2video")
HALVINGS = 2
ENOUGH = 512, 288  # the least size of a picture of which enough is left then
KEYS_EVERY = 48  # frames between two key frames that are looked at
HELD = 8  # packets of key frames whose pictures have not come yet


def can_be_smaller(context: Any) -> bool:
    return context.name in SMALLER and context.width >= ENOUGH[0] and context.height >= ENOUGH[1]


class Whole:
    """Every frame comes in full size."""

    field: Box = (0.0, 0.0, 1.0, 1.0)

    def __init__(self) -> None:
        self.luma = self.scale = Luma()

    def note(self, packet: Any) -> None:
        """Nothing is to be kept."""

    def at(self, number: int, frame: Any, plane: Plane) -> Plane | None:
        """The frame's plane in full size, when it is to be looked at; `scale` tells what its numbers mean."""
        return None if number % EVERY else plane


class KeyFrames:
    """Frames come smaller; a second decoder makes some key frames in full size, which need no others."""

    def __init__(self, context: Any, options: Mapping[str, str]) -> None:
        """`context` is the decoder that will give smaller frames, not opened yet; `options` are the second one's."""
        size, small = (context.width, context.height), 1 << HALVINGS
        self.field: Box = (0.0, 0.0, *(-(-whole // small) * small / whole for whole in size))
        self.luma, self.scale = Luma(), Luma()
        self.decoder = av.CodecContext.create(context.name, "r")
        self.decoder.extradata, self.decoder.options = context.extradata, dict(options)
        self.decoder.thread_type, self.decoder.thread_count = "NONE", 1
        self.packets: dict[int, Any] = {}
        self.due = 0

    def note(self, packet: Any) -> None:
        """Key frames' packets are kept until their pictures have come."""
        if packet.is_keyframe and packet.pts is not None:
            self.packets[packet.pts] = packet
            if len(self.packets) > HELD:
                del self.packets[next(iter(self.packets))]

    def at(self, number: int, frame: Any, plane: Plane) -> Plane | None:
        """As of `Whole`; the small one itself at the start where that is no key frame."""
        if number < self.due or not (frame.key_frame or number == 0):
            return None
        self.due = number + KEYS_EVERY
        whole = self._whole(self.packets.get(frame.pts))
        if whole is None:
            return None if number else plane
        return self.scale(whole)

    def _whole(self, packet: Any) -> Any:
        if packet is None:
            return None
        try:
            found = [*self.decoder.decode(packet), *self.decoder.decode(None)]
            self.decoder.flush_buffers()
        except (av.error.FFmpegError, ValueError):
            return None
        return found[0] if found else None


Looks = Whole | KeyFrames
