"""A comparison the other way round."""

from dataclasses import replace

from recension.comparing._registration import FULL_BOX
from recension.records import Comparison, PictureVerdict, Segment, SoundVerdict

KINDS = {"left_only": "right_only", "right_only": "left_only"}
PICTURES = {"softer": "sharper", "sharper": "softer"}


def mirror(comparison: Comparison) -> Comparison:
    """Left and right exchanged; the summary is left to be written anew."""
    return Comparison(comparison.right, comparison.left, tuple(_segment(s) for s in comparison.segments))


def _segment(s: Segment) -> Segment:
    return replace(
        s,
        kind=KINDS.get(s.kind, s.kind),
        left=s.right,
        right=s.left,
        left_frames=s.right_frames,
        right_frames=s.left_frames,
        speed=1 / s.speed if s.speed else None,
        picture=tuple(_picture(p) for p in s.picture),
        sound=tuple(_sound(v) for v in s.sound),
    )


def _picture(p: PictureVerdict) -> PictureVerdict:
    return replace(p, verdict=PICTURES.get(p.verdict, p.verdict), left=p.right, right=p.left, crop=inverse(p.crop))


def inverse(crop: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """The part of the right picture that the left one shows, from the part of the left that the right one shows."""
    x0, y0, x1, y1 = crop
    if crop == FULL_BOX:
        return crop
    return (-x0 / (x1 - x0), -y0 / (y1 - y0), (1 - x0) / (x1 - x0), (1 - y0) / (y1 - y0))


def _sound(v: SoundVerdict) -> SoundVerdict:
    offset = None if v.offset is None else -v.offset
    gain = None if v.gain is None else -v.gain
    return replace(v, left=v.right, right=v.left, offset=offset, gain=gain)
