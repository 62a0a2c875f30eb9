"""Half frames of woven copies, and gaps of one length, on films of noise made by hand."""

from fractions import Fraction
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from recension.comparing._chain import Fragment
from recension.comparing._halved_joints import halved
from recension.comparing._halves import Roles, roles_of
from recension.comparing._islands import twins
from recension.comparing._lines import Line
from recension.comparing._pair import Pair
from recension.comparing._registration import Registration
from recension.comparing._signature import Luma
from recension.comparing._tracks import track

WHOLE = (0.0, 0.0, 1.0, 1.0)
FIELDS = (0, 0, 0, 1, 1, 2, 2, 2, 3, 3)  # the film's frames that pull-down shows, two to a picture


def side(frames: Luma, rate: int) -> Any:
    times = np.arange(len(frames) + 1) / rate
    return SimpleNamespace(
        frames=len(frames), times=times, box=WHOLE, field=WHOLE, luma=lambda a, b: frames[max(0, a) : max(0, b)]
    )


def film(frames: int, seed: int) -> Luma:
    return np.random.default_rng(seed).integers(0, 255, (frames, 36, 64)).astype(np.uint8)


def pulled_down(frames: Luma) -> Luma:
    halves = np.array([4 * group + k for group in range(len(frames) // 4) for k in FIELDS])
    return frames[halves].reshape(-1, 2, 36, 64).mean(1).astype(np.uint8)


@pytest.mark.parametrize("cut", [40, 41, 42, 43])
def test_a_film_frame_that_only_half_a_picture_shows_is_not_lost(cut: int) -> None:
    whole = film(120, 1)
    shown = np.concatenate([whole[:cut], whole[cut + 20 :]])
    pair = Pair(cast(Any, side(whole, 24)), cast(Any, side(pulled_down(shown), 30)))
    edge = round(cut * 5 / 4)
    links = [
        Fragment(track(pair, Registration(), line, 0, 125, core), *core, 9.0)
        for line, core in ((Line(Fraction(1), 0.0), (0, edge)), (Line(Fraction(1), 20 / 24), (edge, 125)))
    ]
    assert roles_of(pair, Registration(), links) == Roles(pair, Registration(), copy_is_left=False, woven=True)
    a, b = halved(pair, Registration(), links)
    assert (a.left(pair)[1], b.left(pair)[0]) == (cut, cut + 20)


def test_gaps_of_one_length_are_tried_on_each_other() -> None:
    whole = film(120, 2)
    moved = np.concatenate([whole[:20], whole[50:100], whole[20:50], whole[100:]])
    pair = Pair(cast(Any, side(whole, 24)), cast(Any, side(moved, 24)))
    gaps = [((20, 50), (20, 20)), ((100, 100), (70, 100))]
    (found,) = twins(pair, Registration(), gaps, Fraction(1))
    assert (found.first, found.stop) == (70, 100)
    assert found.line.frames(pair.left_clock, pair.right_clock, 70, 71).tolist() == [20]
    assert not list(twins(pair, Registration(), [((20, 50), (20, 20)), ((100, 100), (70, 80))], Fraction(1)))
