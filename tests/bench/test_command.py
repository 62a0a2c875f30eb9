import argparse
import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

import bench

ROOM = Path(bench.__file__).parent
COMMANDS = [
    *(("bench", path.stem) for path in sorted(ROOM.glob("[!_]*.py"))),
    *(("drill", path.stem) for path in sorted(ROOM.glob("drills/[!_]*.py"))),
]


@pytest.mark.parametrize(("verb", "name"), COMMANDS)
def test_help_says_how_it_is_called_with_an_example_that_is_taken(
    verb: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main = importlib.import_module(f"bench.{name}" if verb == "bench" else f"bench.drills.{name}").main
    called = f"./run {verb} {name if verb == 'bench' else name.replace('_', '-')}"
    assert _ends(main, ["--help"], monkeypatch) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"usage: {called} ")
    *_, example = told.splitlines()
    start, _, words = example.partition(called)
    assert start == "example: "
    monkeypatch.chdir(tmp_path)
    _lay_out(words.split())
    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", _only_parsed)
    assert _ends(main, words.split(), monkeypatch) == "taken", capsys.readouterr().err


def _ends(main: Any, words: list[str], monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setattr(sys, "argv", ["it", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code


def _lay_out(words: list[str]) -> None:
    """Folders by the names of an example's files and folders, each with annotations, so that all are there."""
    for word in words:
        if not word.startswith(("-", "/")):
            Path(word).mkdir(parents=True, exist_ok=True)
            (Path(word) / "one.json").write_text("{}")


def _only_parsed(parser: argparse.ArgumentParser) -> argparse.Namespace:
    _, unknown = parser.parse_known_args()
    raise SystemExit(f"not known: {unknown}" if unknown else "taken")
