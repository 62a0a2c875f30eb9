"""Which part of one picture to compare with which part of the other, before anything is known of the two."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from recension.comparing._registration import Registration
from recension.comparing._runs import gathering
from recension.comparing._sampling import Float, axis
from recension.comparing._seeds import seeds
from recension.comparing._signature import Box
from recension.comparing._tiny import BINS, COLUMNS, ROWS

GOOD = 2.2  # gathered weight for each second at which no other view is tried
CLEARLY = 1.15  # times as much must another view gather to be preferred to the plain one
PROBE = 4 * 60 * BINS  # bins of the right on which views are tried
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class View:
    """Rectangles of both pictures, within their black bars, taken to show the same."""

    left: Box = WHOLE
    right: Box = WHOLE

    def registration(self, boxes: Registration, right_box: Box) -> Registration:
        """The registration it stands for, given the one that lays the boxes on each other."""
        x_scale, x_shift = _laid(self.left[0], self.left[2], self.right[0], self.right[2])
        y_scale, y_shift = _laid(self.left[1], self.left[3], self.right[1], self.right[3])
        width = right_box[2] - right_box[0]
        registration = self._scaled(boxes, right_box, x_scale, x_shift, y_scale, y_shift)
        narrow = min(abs(self.left[2] - self.left[0]), self.right[2] - self.right[0])
        tall = self.left[3] - self.left[1] == self.right[3] - self.right[1] == 1.0
        if narrow == 1.0 or not tall:
            return registration
        span = abs(registration.x_scale) * width
        low = boxes.x_scale * right_box[0] + boxes.x_shift
        wide = abs(boxes.x_scale) * width
        # Either the right lies somewhere within the left, or the left within the right.
        starts = (low, low + wide - span) if span < wide else (low - (span - wide), low)
        mirrored = span if registration.x_scale < 0 else 0.0
        shifts = [start + mirrored - registration.x_scale * right_box[0] for start in starts]
        return registration.panning((min(shifts), max(shifts)))

    def seen(self, left: Float, right: Float) -> tuple[Float, Float]:
        """The parts in view of both films' bins × 144."""
        return _seen(left, self.left), _seen(right, self.right)

    @staticmethod
    def _scaled(
        boxes: Registration, right_box: Box, x_scale: float, x_shift: float, y_scale: float, y_shift: float
    ) -> Registration:
        width, height = right_box[2] - right_box[0], right_box[3] - right_box[1]
        # Within the boxes left = scale · right + shift; boxes are laid on each other by `boxes`.
        return Registration(
            boxes.x_scale * x_scale,
            boxes.x_scale * (right_box[0] + width * x_shift - x_scale * right_box[0]) + boxes.x_shift,
            boxes.y_scale * y_scale,
            boxes.y_scale * (right_box[1] + height * y_shift - y_scale * right_box[1]) + boxes.y_shift,
        )


def _laid(l0: float, l1: float, r0: float, r1: float) -> tuple[float, float]:
    scale = (l1 - l0) / (r1 - r0)
    return scale, l0 - scale * r0


def _crops(width: float, places: Sequence[float]) -> list[Box]:
    return [((1 - width) * p, 0.0, (1 - width) * p + width, 1.0) for p in places]


CROPS = [*_crops(0.75, (0.0, 0.25, 0.5, 0.75, 1.0)), (0.1, 0.1, 0.9, 0.9), (0.0, 0.12, 1.0, 0.88)]
#: Either picture a part of the other, as wide as pan and scan usually leaves it.
PANNED_VIEWS = (View(left=CROPS[2]), View(right=CROPS[2]))
MIRRORED: Box = (1.0, 0.0, 0.0, 1.0)
#: The plain view, the mirror, and one picture showing a part of the other.
VIEWS = (
    View(),
    View(left=MIRRORED),
    *(View(left=crop) for crop in CROPS),
    *(View(right=crop) for crop in CROPS),
    *(View(left=(x1, y0, x0, y1)) for x0, y0, x1, y1 in CROPS[:5:2]),
)


def best_view(left: Float, right: Float, speeds: Sequence[Fraction]) -> View:
    """The view under which seeds (of bins × 144) gather most; the plain one unless another does clearly better."""
    middle = max(0, (len(right) - PROBE) // 2)
    part = right[middle : middle + PROBE]
    plain = _worth(VIEWS[0], left, part, speeds)
    if plain >= GOOD:
        return VIEWS[0]
    value, best = max(
        ((_worth(v, left, part, speeds), k) for k, v in enumerate(VIEWS[1:], 1)), key=lambda found: found[0]
    )
    return VIEWS[best] if value > CLEARLY * plain else VIEWS[0]


def _worth(view: View, left: Float, right: Float, speeds: Sequence[Fraction]) -> float:
    found = seeds(*view.seen(left, right))
    return max(gathering(found, speed) for speed in speeds) / max(1.0, len(right) / BINS)


def _seen(bins: Float, part: Box) -> Float:
    if part == WHOLE:
        return bins
    x = axis(part[0], part[2], cells=COLUMNS, pixels=COLUMNS)
    y = axis(part[1], part[3], cells=ROWS, pixels=ROWS)
    pictures = bins.reshape(-1, ROWS, COLUMNS)
    return np.asarray(np.matmul(np.matmul(y, pictures), x.T).reshape(len(bins), -1), np.float32)
