"""Which part of one picture the other shows, from runs of which some only seem to be ones."""

from fractions import Fraction
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
from scipy.ndimage import affine_transform, gaussian_filter

from recension.comparing._lines import Line
from recension.comparing._pair import Pair
from recension.comparing._registering import register
from recension.comparing._registration import Registration
from recension.comparing._runs import Run
from recension.comparing._signature import Luma

WHOLE = (0.0, 0.0, 1.0, 1.0)
FRAMES, FALSE = 100, 50


def side(frames: Luma) -> Any:
    times = np.arange(len(frames) + 1) / 24
    return SimpleNamespace(
        frames=len(frames), times=times, box=WHOLE, field=WHOLE, luma=lambda a, b: frames[max(0, a) : max(0, b)]
    )


def scenery() -> Luma:
    """A picture for each frame, all of them soft."""
    noise = gaussian_filter(np.random.default_rng(5).normal(0, 1, (FRAMES, 36, 64)), (0, 4, 4), mode="wrap")
    return (128 + 500 * noise).clip(0, 255).astype(np.uint8)


def nearer(frames: Luma) -> Luma:
    """The same from a little nearer, half hidden by noise."""
    picture = np.random.default_rng(6).normal(0, 40, frames.shape)
    picture += affine_transform(frames.astype(float), (1, 0.94, 0.94), (0, 1.1, 1.9), order=1)
    return picture.clip(0, 255).astype(np.uint8)


def test_runs_that_only_seem_to_be_ones_leave_the_registration_alone() -> None:
    whole = scenery()
    pair = Pair(side(whole), cast(Any, side(np.concatenate([whole, nearer(whole[:FALSE])]))))
    true = Run(Line(Fraction(1), 0.0, 0.0, FRAMES / 24), 50.0)
    false = Run(Line(Fraction(1), -FRAMES / 24, FRAMES / 24, (FRAMES + FALSE) / 24), 5.0)
    assert register(pair, [true, false, false], Registration()) == (Registration(),)
