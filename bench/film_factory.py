"""Makes pairs of films with a known truth: `./run bench film_factory FILM --kind vhs --seed 3 --out DIR`.

From any film (or a synthetic one) a pair is two files and the comparison that a perfect engine would return. A
pair is drawn from its seed alone: the same film, kind and seed give the same pair.
"""

import filecmp
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from bench._command import command
from bench._film.answer import Answer, answer_of, mirrored
from bench._film.cadence import Picture
from bench._film.master import SAMPLES, Master, Tape, copy_sound, duration, make_master
from bench._film.picture import WHOLE, chained, crop
from bench._film.recipes import RECIPES, Look, Recipe
from bench._film.script import Material, Piece, Plan, draw_drops, draw_plan
from bench._film.soundtrack import Change, Stems, on_tape, piece_sound, sped
from bench._film.stock import Stock, add_stock_arguments, stock_of
from bench._film.synthetic import music_like, speech_like, synthetic_film, write_sound
from bench._film.writing import write_film, x264
from recension.exchange import comparison_json


@dataclass(frozen=True, slots=True)
class Order:
    """One pair to be made. `edits` 0 asks for two copies of one cut; `seconds` 0 for the whole film."""

    kind: str
    seed: int
    edits: int = 6
    seconds: float = 60.0
    height: int = 360

    @property
    def name(self) -> str:
        return f"{self.kind}-{'edited' if self.edits else 'untouched'}-{self.seed}"


@dataclass(frozen=True, slots=True)
class Pair:
    left: Path
    right: Path
    answer: Answer
    name: str = ""
    operations: tuple[str, ...] = field(default=())


def make_pair(stock: Stock, order: Order, folder: Path) -> Pair:
    """Write `left.mkv`, `right.mkv` and `truth.json` into `folder`, or take them from there when they stand already."""
    done = folder / "truth.json"
    if done.exists():
        return read_pair(folder, order.name)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        pair = _make(stock, order, folder, Path(scratch))
    done.write_text(json.dumps(_plain(pair)))
    return pair


def read_pair(folder: Path, name: str) -> Pair:
    plain = json.loads((folder / "truth.json").read_text())
    return Pair(
        folder / "left.mkv",
        folder / "right.mkv",
        Answer(
            comparison_json.from_plain(plain["comparison"]),
            {side: {int(k): v for k, v in edges.items()} for side, edges in plain["slack"].items()},
            tuple((start, end) for start, end in plain["unscored"]),
            plain["picture_scored"],
            plain["sound_scored"],
        ),
        name,
        tuple(plain["operations"]),
    )


def _plain(pair: Pair) -> Mapping[str, object]:
    answer = pair.answer
    return {
        "comparison": comparison_json.to_plain(answer.comparison),
        "slack": answer.slack,
        "unscored": answer.unscored,
        "picture_scored": answer.picture_scored,
        "sound_scored": answer.sound_scored,
        "operations": pair.operations,
    }


# ── making ──────────────────────────────────────────────────────────────────────────────────────────


def _make(stock: Stock, order: Order, folder: Path, scratch: Path) -> Pair:
    rng = np.random.default_rng([order.seed, sum(order.kind.encode())])
    recipe = RECIPES[order.kind]
    film = _film_master(rng, stock, order, scratch)
    inserts = _insert_masters(rng, stock, order, film, scratch)
    plan = _plan(rng, film, inserts, order.edits)
    look = Look(film.size, film.rate)
    for change in recipe.changes:
        change(look, rng)
    stems = _stems(rng, stock, recipe, film, scratch)
    changes = _changes(rng, film, look) if recipe.sound else ()
    swap = bool(rng.random() < 1 / 3)
    paths = folder / "left.mkv", folder / "right.mkv"
    original, copy = paths[::-1] if swap else paths
    has_sound = film.sound is not None or stems.is_mixed
    _write_original(original, film, stems if has_sound else None)
    drops = draw_drops(rng, plan.pieces, look.drops) if look.drops else ()
    written = _write_copy(copy, plan, film, inserts, look, recipe, stems if has_sound else None, changes, drops, rng)
    names, heard = (original.name, copy.name), has_sound and not recipe.silent
    answer = answer_of(plan, film, look, stems, changes, names=names, heard=heard, written=written, drops=drops)
    return Pair(*paths, mirrored(answer) if swap else answer, order.name, plan.operations)


def _film_master(rng: np.random.Generator, stock: Stock, order: Order, scratch: Path) -> Master:
    film = stock.films[int(rng.integers(len(stock.films)))]
    if not order.seconds:
        return make_master(film, scratch, height=order.height)
    start = float(rng.uniform(0.02, 0.95)) * max(0.0, duration(film) * 0.97 - order.seconds)
    return make_master(film, scratch, start=start, seconds=order.seconds, height=order.height)


def _insert_masters(
    rng: np.random.Generator, stock: Stock, order: Order, film: Master, scratch: Path
) -> tuple[Master, ...]:
    """Two clips of the inserts at the film's size and rate; a synthetic one where none were given."""
    if not order.edits:
        return ()
    chosen = [stock.inserts[int(k)] for k in rng.permutation(len(stock.inserts))[:2]]
    if not chosen:
        seed = int(rng.integers(1 << 30))
        chosen = [synthetic_film(scratch / "insert.mkv", seed=seed, seconds=20, rate=film.rate, size=film.size)]
    masters = [
        make_master(path, scratch, seconds=45, height=film.size[1], name=f"insert{number}")
        for number, path in enumerate(chosen)
    ]
    return tuple(masters)


def _plan(rng: np.random.Generator, film: Master, inserts: Sequence[Master], edits: int) -> Plan:
    if not edits:
        return Plan((Piece(0, film.frames),))
    space = round(2 * film.rate)
    material = Material(film.signatures, tuple(insert.signatures for insert in inserts), space)
    return draw_plan(rng, material, edits=edits)


# ── sound ───────────────────────────────────────────────────────────────────────────────────────────

SPEECH, MUSIC = 0.09, 0.05  # root mean square


def _stems(rng: np.random.Generator, stock: Stock, recipe: Recipe, film: Master, scratch: Path) -> Stems:
    if not recipe.sound:
        return Stems(Tape(film.sound)) if film.sound else Stems()
    speech = _two(rng, stock.speech, "speech", scratch)
    music = _two(rng, stock.music, "music", scratch)
    return Stems(
        speech=Tape(speech[0], loop=True, loudness=SPEECH),
        dub=Tape(speech[1], loop=True, loudness=SPEECH),
        music=Tape(music[0], loop=True, loudness=MUSIC),
        other_music=Tape(music[1], loop=True, loudness=MUSIC),
    )


def _two(rng: np.random.Generator, paths: Sequence[Path], what: str, scratch: Path) -> tuple[Path, Path]:
    """Two different sources as raw samples; made up where fewer were given."""
    drawn = [paths[int(k)] for k in rng.permutation(len(paths))]
    # One recording under two names would make a dub that changes nothing.
    chosen = [path for n, path in enumerate(drawn) if not n or not filecmp.cmp(drawn[0], path, shallow=False)][:2]
    copies = [copy_sound(path, scratch / f"{what}{n}.pcm", seconds=900) for n, path in enumerate(chosen)]
    found = [path for path in copies if path and path.stat().st_size > 10 * SAMPLES]
    make = speech_like if what == "speech" else music_like
    while len(found) < 2:
        own = np.random.default_rng(int(rng.integers(1 << 30)))
        found.append(write_sound(scratch / f"{what}-made{len(found)}.pcm", make(own, 60)))
    return found[0], found[1]


def _changes(rng: np.random.Generator, film: Master, look: Look) -> tuple[Change, ...]:
    """Stretches of 6 to 14 seconds with one change each, and untouched ones between them."""
    verdicts = ["music_replaced", "dubbed", "replaced", "muted", "slipped", "level"]
    rng.shuffle(verdicts)
    at, end, changes = float(rng.uniform(4, 10)), float(film.seconds), []
    while at + 6 < end - 4:
        length = min(float(rng.uniform(6, 14)), end - 4 - at)
        verdict = verdicts[len(changes) % len(verdicts)]
        changes.append(Change(verdict, at, at + length, _amount(rng, verdict)))
        at += length + float(rng.uniform(4, 10))
    return tuple(changes)


def _amount(rng: np.random.Generator, verdict: str) -> float:
    sign = float(rng.choice([-1.0, 1.0]))
    return {
        "slipped": sign * round(float(rng.uniform(0.08, 0.6)), 3),
        "level": sign * round(float(rng.uniform(4, 12)), 1) - (2.0 if sign > 0 else 0.0),
    }.get(verdict, 0.0)


# ── writing ─────────────────────────────────────────────────────────────────────────────────────────


def _write_original(target: Path, film: Master, stems: Stems | None) -> None:
    whole = [Piece(0, film.frames)]
    sound = piece_sound(whole, film.rate, stems, (), ()) if stems else None
    pictures = film.pictures(0, film.frames)
    write_film(target, pictures, sound, size=film.size, rate=film.rate, encoder=x264(18))


def _write_copy(
    target: Path,
    plan: Plan,
    film: Master,
    inserts: Sequence[Master],
    look: Look,
    recipe: Recipe,
    stems: Stems | None,
    changes: Sequence[Change],
    drops: Sequence[int],
    rng: np.random.Generator,
) -> int:
    sources = {None: film, **dict(enumerate(inserts))}
    pictures = (
        _sized(picture, film.size)
        for piece in plan.pieces
        for picture in sources[piece.insert].pictures(piece.start, piece.end)
    )
    run = chained([*look.filters, look.cadence.run, *look.after])
    sound = None
    if stems and not recipe.silent:
        tapes = [Tape(insert.sound) if insert.sound else None for insert in inserts]
        sound = piece_sound(plan.pieces, film.rate, stems, changes, tapes)
        if look.speed != 1:
            sound = sped(sound, look.speed, keep_pitch=look.keep_pitch)
        if look.tape:
            sound = on_tape(sound, rng)
    return write_film(
        target, run(pictures), sound, size=look.size, rate=look.file_rate, encoder=look.encoder, drops=frozenset(drops)
    )


def _sized(picture: Picture, size: tuple[int, int]) -> Picture:
    """Inserts come in the film's size, whatever their own."""
    same = (picture.shape[1], picture.shape[0] * 2 // 3) == size
    return picture if same else next(crop(WHOLE, size)(iter([picture])))


# ── the command ─────────────────────────────────────────────────────────────────────────────────────


def main() -> None:
    parser = command("bench film_factory", __doc__, "film.mp4 --kind vhs --seed 3 --out pair/")
    add_stock_arguments(parser)
    parser.add_argument("--kind", choices=[*RECIPES], default="clean")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True, help="folder for left.mkv, right.mkv and truth.json")
    arguments = parser.parse_args()
    order = Order(arguments.kind, arguments.seed, arguments.edits, arguments.seconds, arguments.height)
    with tempfile.TemporaryDirectory() as scratch:
        pair = make_pair(stock_of(arguments, Path(scratch)), order, arguments.out)
    sys.stdout.write(comparison_json.dumps(pair.answer.comparison, indent=1))


if __name__ == "__main__":
    main()
