"""The stages of the profile take in every module that reads."""

from pathlib import Path

import recension
from bench._stages import STAGES, stage_of

_PACKAGE = Path(recension.__file__).parent
#: They call the others.
_OF_NO_STAGE = {"reading/__init__", "reading/_read", "reading/_steps"}


def test_every_module_that_reads_belongs_to_a_stage() -> None:
    modules = [*(_PACKAGE / "reading").rglob("*.py")]
    without = {str(m.relative_to(_PACKAGE).with_suffix("")) for m in modules if not stage_of(str(m))}
    assert without == _OF_NO_STAGE


def test_every_stage_names_what_there_is() -> None:
    named = [module for modules in STAGES.values() for module in modules.split()]
    assert [m for m in named if not (_PACKAGE / (m if m.endswith("/") else f"{m}.py")).exists()] == []
    assert len(named) == len(set(named))
