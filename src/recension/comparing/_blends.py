"""Pictures at a joint that hold both neighbours: fields of two films' frames, or frames blended by a converter."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from recension.comparing._band import one_to_one
from recension.comparing._chain import Fragment
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration
from recension.comparing._weaving import left_over

MOST = 2  # right frames in a row
EXPLAINED = 3.0  # times the usual disagreement that a blend may leave


def without_blends(pair: Pair, registration: Registration, links: Sequence[Fragment], good: float) -> list[Fragment]:
    """The links, a frame or two between them given to the nearer neighbour where they are a blend of both."""
    out = list(links[:1])
    for link in links[1:]:
        last = out[-1]
        longer = replace(link, start=last.stop)
        if (
            0 < link.start - last.stop <= MOST
            and _has_room(pair, last, longer)
            and all(_is_blend(pair, registration, last, link, frame, good) for frame in range(last.stop, link.start))
        ):
            link = longer
        out.append(link)
    return out


def _has_room(pair: Pair, a: Fragment, b: Fragment) -> bool:
    """Whether the left has frames of its own for both: those added to a slow picture look like blends of it, too."""
    overlap = a.left(pair)[1] - b.left(pair)[0]
    return overlap <= (0 if one_to_one(pair, b.track.line) else 1)


def _is_blend(pair: Pair, registration: Registration, a: Fragment, b: Fragment, frame: int, good: float) -> bool:
    """Whether the right frame is a mixture of what stood before on one line and comes after on the other."""
    clocks = pair.left_clock, pair.right_clock
    before = a.track.line.frames(*clocks, max(0, frame - 1), frame + 1)
    after = b.track.line.frames(*clocks, frame, min(pair.right.frames, frame + 2))
    lefts = [pair.left.luma(i, i + 1) for i in (*before.tolist(), *after.tolist()) if 0 <= i < pair.left.frames]
    if not lefts:
        return False
    right = pair.right.luma(frame, frame + 1)
    least = min(
        left_over(one.right(right)[0], one.left(np.concatenate(lefts))) for one in pair.sight(registration).choices
    )
    return least < EXPLAINED * (1 - good) + 0.02
