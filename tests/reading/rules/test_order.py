"""Each room's order has all modules of the room that have rules: one left out would be silent."""

import pkgutil
from importlib import import_module

from recension.reading import rules
from recension.reading.rules._order import MODULES


def test_no_module_is_left_out() -> None:
    every = (import_module(m.name) for m in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}."))
    assert {m.__name__ for m in every if hasattr(m, "RULES") and not m.__name__.endswith("._order")} == {
        m.__name__ for m in MODULES
    }
    assert len(set(MODULES)) == len(MODULES)
