"""What is told of a pattern once: what a line must hold for it to match, and whether it looks past a line's end.

To take a thousand patterns apart takes seconds, and the answers are always the same. `remember_in` names a file that
keeps them between runs; without one each process tells them anew, as far as it asks. The file holds nothing else, is
for one version of Python and of this code, and may be deleted at any time.
"""

import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from re import _parser as parser  # type: ignore[attr-defined]

from recension.reading.matching._crossing import crosses_lines
from recension.reading.matching._demands import Marks, demanded_by


@dataclass(frozen=True, slots=True)
class Told:
    """Of one pattern: its demands, the most telling first, and whether it must be run over a whole text."""

    demands: tuple[Marks, ...]
    crosses: bool


class _Memory(dict[str, Told]):
    """What was told so far, by pattern; what is missing is told when it is asked for."""

    grown = False  # since it was kept

    def __missing__(self, pattern: str) -> Told:
        self.grown = True
        tree = parser.parse(pattern)
        told = self[pattern] = Told(tuple(demanded_by(tree)), crosses_lines(tree))
        return told


_MEMORY = _Memory()
#: What the file is valid for: whoever tells patterns otherwise writes another file.
_TELLERS = (
    *(f"matching/{name}.py" for name in ("_told", "_demands", "_crossing", "_edges")),
    "mentions/_mention.py",
    "lexicon/word_shares.txt",
)


def told_of(pattern: str) -> Told:
    """What is told of a pattern.

    >>> told_of(r"a[^b]c").crosses, told_of(r"directed by.").demands[0]
    (True, frozenset({'directed\\x08 \\x08by'}))
    """
    return _MEMORY[pattern]


def remember_in(file: Path) -> None:
    """Take what a file has kept. One that cannot be read, or is another version's, keeps nothing."""
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        kept = json.loads(file.read_text(encoding="utf-8"))
        if kept["version"] == _version():
            _MEMORY.update({pattern: _read(told) for pattern, told in kept["patterns"].items()})


def keep_in(file: Path) -> None:
    """Keep all that was told, if there is anything new; a place that cannot be written keeps nothing."""
    if not _MEMORY.grown:
        return
    _MEMORY.grown = False
    kept = {"version": _version(), "patterns": {p: _written(t) for p, t in sorted(_MEMORY.items())}}
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        whole = file.with_name(f"{file.name}.{os.getpid()}")
        whole.write_text(json.dumps(kept), encoding="utf-8")
        whole.replace(file)


def _version() -> str:
    reading = Path(__file__).parent.parent
    source = b"".join((reading / name).read_bytes() for name in _TELLERS)
    return blake2b(sys.version.encode() + source, digest_size=16).hexdigest()


def _written(told: Told) -> list[object]:
    return [told.crosses, [sorted(demand) for demand in told.demands]]


def _read(written: list[list[list[str]]]) -> Told:
    crosses, demands = written
    return Told(tuple(map(frozenset, demands)), bool(crosses))
