"""The factory's truth is true: it tiles both files, and the files show what it says."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench._film.answer import mirror_comparison
from bench._film.cadence import DOUBLING, PLAIN, PULLDOWN, SHIFTED, Cadence
from bench._film.master import signature
from bench._film.scoring import score
from bench._film.script import Material, Piece, draw_plan
from bench._film.stock import Stock
from bench._film.synthetic import synthetic_film
from bench._film.truth import Stretch, stretches, tiles
from bench.film_factory import Order, Pair, make_pair
from recension.records import Comparison

# ── scripts ─────────────────────────────────────────────────────────────────────────────────────────

TABLE = [
    ("nothing", [Piece(0, 100)], [Stretch("same", (0, 100), (0, 100))]),
    (
        "a removal",
        [Piece(0, 40), Piece(50, 100)],
        [Stretch("same", (0, 40), (0, 40)), Stretch("left_only", (40, 50)), Stretch("same", (50, 100), (40, 90))],
    ),
    (
        "a replacement",
        [Piece(0, 40), Piece(7, 12, 0), Piece(50, 100)],
        [
            Stretch("same", (0, 40), (0, 40)),
            Stretch("replaced", (40, 50), (40, 45)),
            Stretch("same", (50, 100), (45, 95)),
        ],
    ),
    (
        "a move of the shorter part",
        [Piece(60, 70), Piece(0, 60), Piece(70, 100)],
        [
            Stretch("moved", (60, 70), (0, 10)),
            Stretch("same", (0, 60), (10, 70)),
            Stretch("same", (70, 100), (70, 100)),
        ],
    ),
    (
        "a repeat",
        [Piece(0, 80), Piece(10, 20), Piece(80, 100)],
        [
            Stretch("same", (0, 80), (0, 80)),
            Stretch("right_only", None, (80, 90), (10, 20)),
            Stretch("same", (80, 100), (90, 110)),
        ],
    ),
]


@pytest.mark.parametrize(("name", "pieces", "wanted"), TABLE, ids=[row[0] for row in TABLE])
def test_truth_of_a_script(name: str, pieces: list[Piece], wanted: list[Stretch]) -> None:
    assert list(stretches(pieces, 100)) == wanted


def _material(seed: int, frames: int) -> Material:
    rng = np.random.default_rng(seed)
    film = rng.integers(0, 255, (frames, 18 * 32), dtype=np.uint8)
    return Material(film, (rng.integers(0, 255, (300, 18 * 32), dtype=np.uint8),), space=24)


@given(st.integers(0, 10**6), st.integers(1, 8))
@settings(max_examples=40, deadline=None)
def test_any_script_tiles_both_files(seed: int, edits: int) -> None:
    plan = draw_plan(np.random.default_rng(seed), _material(seed, 1200), edits=edits)
    found = stretches(plan.pieces, 1200)
    assert plan.operations
    assert tiles([each.left for each in found if each.left], 1200)
    assert tiles([each.right for each in found if each.right], sum(map(len, plan.pieces)))


def test_a_still_picture_is_never_edited() -> None:
    still = Material(np.full((600, 18 * 32), 90, np.uint8), (), space=24)
    assert draw_plan(np.random.default_rng(1), still, edits=4).operations == ()


@pytest.mark.parametrize("cadence", [PLAIN, PULLDOWN, DOUBLING, SHIFTED], ids=lambda cadence: cadence.name)
def test_cadences_put_frames_where_they_say(cadence: Cadence) -> None:
    pictures = [np.full((24, 8), number, np.uint8) for number in range(23)]
    run = list(cadence.run(iter(pictures)))
    for number in range(23):
        some, whole = cadence.edges(number)
        assert number in run[some] and not (run[some - 1] == number).any() if number else True
        if whole < len(run):
            assert run[whole].min() >= number


# ── whole pairs ─────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Stock:
    folder = tmp_path_factory.mktemp("films")
    return Stock((synthetic_film(folder / "film.mkv", seed=5, seconds=17, size=(160, 88)),))


def _frames(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return np.stack([signature(each.to_ndarray(format="yuv420p")) for each in container.decode(video=0)]).astype(
            int
        )


def _check(pair: Pair) -> None:
    comparison = pair.answer.comparison
    left, right = _frames(pair.left), _frames(pair.right)
    for source, frames, side in ((comparison.left, left, "left_frames"), (comparison.right, right, "right_frames")):
        assert source.frames == len(frames)
        assert tiles([span for each in comparison.segments if (span := getattr(each, side))], source.frames)
    for each in comparison.segments:
        if each.kind in ("same", "moved") and each.left_frames and each.right_frames:
            (a, b), (c, d) = each.left_frames, each.right_frames
            if b - a == d - c:
                assert np.abs(left[a:b] - right[c:d]).mean(axis=1).max() < 12


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["vfr", "sound-vhs"])
def test_the_files_hold_what_the_truth_says(kind: str, stock: Stock, tmp_path: Path) -> None:
    order = Order(kind, seed=2, edits=2, seconds=16, height=88)
    pair = make_pair(stock, order, tmp_path / "pair")
    assert pair.operations
    if "vhs" not in kind:
        _check(pair)
    again = make_pair(stock, order, tmp_path / "pair")  # from the folder
    assert again.answer == pair.answer
    perfect = score(pair.answer, pair.answer.comparison, untouched=False)
    assert perfect.is_faultless and perfect.found and not perfect.notes
    nothing = score(pair.answer, Comparison(pair.answer.comparison.left, pair.answer.comparison.right), untouched=False)
    assert nothing.missed == perfect.found and not nothing.is_faultless


@pytest.mark.slow
def test_the_other_way_round_twice_is_the_same(stock: Stock, tmp_path: Path) -> None:
    found = make_pair(
        stock, Order("speed", seed=4, edits=2, seconds=16, height=88), tmp_path / "pair"
    ).answer.comparison
    mirrored = mirror_comparison(found)
    assert mirror_comparison(mirrored) == found
    _check(make_pair(stock, Order("speed", seed=4, edits=2, seconds=16, height=88), tmp_path / "pair"))
    assert mirrored.left.duration == found.right.duration == Fraction(found.right.frames, 1) / found.right.rate
