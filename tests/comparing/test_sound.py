"""Sound verdicts on speech over music, made of buzzing syllables and of chords; by second, without pictures."""

import json
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bench._film.master import SAMPLES
from bench._film.synthetic import music_like, speech_like
from recension.comparing._lags import lags, patterns
from recension.comparing._lines import Line
from recension.comparing._pair import Pair
from recension.comparing._signature import SOUND_RATE, Signature, load
from recension.comparing._sound import Stretch, verdicts
from recension.comparing._sound_features import FEATURES
from recension.comparing._sound_weights import NAMES, chances
from recension.records import SoundVerdict

Samples = NDArray[np.float32]
SECONDS = 40
CHANGED = slice(14 * SOUND_RATE, 26 * SOUND_RATE)


def stem(make: Callable[..., object], seed: int, loudness: float) -> Samples:
    whole = np.concatenate(list(make(np.random.default_rng(seed), SECONDS + 1)))[: SECONDS * SAMPLES]  # type: ignore[call-overload]
    low = whole.reshape(-1, SAMPLES // SOUND_RATE).mean(1)
    return np.asarray(low * loudness / np.sqrt(np.mean(low**2)), np.float32)


SPEECH, DUB = stem(speech_like, 1, 0.09), stem(speech_like, 2, 0.09)
MUSIC, OTHER = stem(music_like, 3, 0.05), stem(music_like, 4, 0.05)
LEFT = SPEECH + MUSIC


def copied(put: Samples) -> Samples:
    """The programme with `put` in its middle."""
    right = LEFT.copy()
    right[CHANGED] = put[CHANGED]
    return right


def signature(folder: Path, sound: Samples) -> Signature:
    folder.mkdir()
    (np.clip(sound, -1, 1) * 32767).astype("<i2").tofile(folder / "sound.s16")
    facts = {"frames": 0, "time_base": [1, 1000], "field": [0, 0, 1, 1], "box": [0, 0, 1, 1], "damage": []}
    facts |= {"detail_every": 1, "tracks": ["und"], "track": 0, "samples": len(sound), "sound_start": 0.0}
    (folder / "signature.json").write_text(json.dumps(facts))
    return load(folder, file=folder.name, digest=folder.name)


def told(tmp_path: Path, left: Samples, right: Samples) -> tuple[SoundVerdict, ...]:
    pair = Pair(signature(tmp_path / "left", left), signature(tmp_path / "right", right))
    return verdicts(pair, [Stretch(Line(Fraction(1), 0.0), 0.0, len(right) / SOUND_RATE)])[0]


def hissing(sound: Samples) -> Samples:
    return np.asarray(sound + np.random.default_rng(7).normal(0, 0.003, len(sound)), np.float32)


CHANGES = {
    "same": LEFT,
    "music_replaced": SPEECH + OTHER,
    "dubbed": DUB + MUSIC,
    "replaced": DUB + OTHER,
    "muted": np.zeros_like(LEFT),
    "slipped": np.roll(LEFT, round(0.4 * SOUND_RATE)),
    "level": LEFT * np.float32(10 ** (-6 / 20)),
}
COPIES: dict[str, Callable[[Samples], Samples]] = {
    "as it is": lambda sound: sound,
    "other polarity": lambda sound: -sound,
    "hiss": hissing,
    "quieter": lambda sound: sound * np.float32(0.4),
}


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_told_from_what_is_kept(name: str, copy: str, tmp_path: Path) -> None:
    found = told(tmp_path, LEFT, COPIES[copy](copied(CHANGES[name])))
    expected = ["same"] if name == "same" else ["same", name, "same"]
    assert [v.verdict for v in found] == expected
    if name != "same":
        change = found[1]
        assert abs(float(change.left[0]) - 14) < 0.3
        assert abs(float(change.left[1]) - 26) < 0.3


def test_verdicts_tile_the_stretch(tmp_path: Path) -> None:
    found = told(tmp_path, LEFT, copied(CHANGES["dubbed"]))
    assert found[0].right[0] == 0
    assert found[-1].right[1] == SECONDS
    assert all(a.right[1] == b.right[0] and a.left[1] == b.left[0] for a, b in pairwise(found))


@pytest.mark.parametrize("name", ["music_replaced", "dubbed", "replaced", "level"])
def test_a_change_runs_on_over_a_cut_of_the_picture(name: str, tmp_path: Path) -> None:
    """A second of it before the cut would be too little to be told by itself."""
    right = copied(CHANGES[name])
    pair = Pair(signature(tmp_path / "left", LEFT), signature(tmp_path / "right", right))
    line = Line(Fraction(1), 0.0)
    found = verdicts(pair, [Stretch(line, 0.0, 15.36), Stretch(line, 15.36, float(SECONDS))])
    assert [[v.verdict for v in each] for each in found] == [["same", name], [name, "same"]]


@pytest.mark.parametrize("frames", [-1, 1])
def test_a_picture_that_stands_a_frame_off_changes_no_sound(frames: int, tmp_path: Path) -> None:
    late = np.roll(LEFT, round(frames / 24 * SOUND_RATE))
    assert [v.verdict for v in told(tmp_path, LEFT, late)] == ["same"]


@pytest.mark.parametrize("seconds", [-2.5, -0.25, 0.08, 0.4, 2.9])
def test_a_slip_comes_with_its_offset(seconds: float, tmp_path: Path) -> None:
    found = told(tmp_path, LEFT, copied(np.roll(LEFT, round(seconds * SOUND_RATE))))
    slips = [v for v in found if v.verdict == "slipped"]
    assert slips
    assert slips[0].offset is not None
    assert abs(float(slips[0].offset) - seconds) < 0.02


@pytest.mark.parametrize("decibels", [-12.0, -4.0, -2.4, 4.0])
def test_a_level_comes_with_its_decibels(decibels: float, tmp_path: Path) -> None:
    found = told(tmp_path, LEFT * 0.5, copied(LEFT * np.float32(10 ** (decibels / 20))) * np.float32(0.5))
    levels = [v for v in found if v.verdict == "level"]
    assert levels
    assert levels[0].gain is not None
    assert abs(levels[0].gain - decibels) < 0.5


@pytest.mark.parametrize("loudness", [0.0, 1e-4])
def test_nothing_is_made_up_about_silence(loudness: float, tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    left, right = (np.asarray(loudness * rng.standard_normal(len(LEFT)), np.float32) for _ in range(2))
    assert [v.verdict for v in told(tmp_path, left, right)] == ["same"]


@pytest.mark.parametrize("stem", ["speech", "music"])
def test_speech_or_music_alone_is_the_same(stem: str, tmp_path: Path) -> None:
    sound = SPEECH if stem == "speech" else MUSIC
    assert [v.verdict for v in told(tmp_path, sound, hissing(sound))] == ["same"]


@pytest.mark.parametrize("lag", [-190, -40, -3, 0, 1, 25, 190])
def test_lags_are_found_within_three_seconds(lag: int) -> None:
    sound = np.random.default_rng(5).normal(0, 6, (1500, 24)).astype(np.float32)
    late = np.roll(sound, lag, axis=0)
    found, how = lags(patterns(sound), patterns(late), np.array([500, 750, 1000]))
    assert found.tolist() == [lag] * 3
    assert (how > 0.9).all()


def test_chances_add_up_to_one_whatever_the_figures() -> None:
    figures = np.random.default_rng(5).normal(0, 100, (50, len(FEATURES))).astype(np.float32)
    found = chances(figures)
    assert found.shape == (50, len(NAMES))
    assert np.allclose(found.sum(1), 1, atol=1e-5)
