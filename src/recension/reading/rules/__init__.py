"""The rules, one module a group of properties; each exports RULES, rows of data."""

from recension.reading._rules import Rule, RuleSet
from recension.reading.rules import (
    cast,
    credits,
    related,
    scores,
)

MODULES = (
    cast,
    credits,
    related,
    scores,
)

ALL: tuple[Rule, ...] = tuple(rule for module in MODULES for rule in module.RULES)
RULES = RuleSet(ALL)
