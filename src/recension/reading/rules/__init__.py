"""The rules, one module a group of properties; each exports RULES, rows of data."""

from recension.reading._rules import Rule, RuleSet
from recension.reading.rules import (
    awards,
    cast,
    credits,
    film,
    genre,
    measures,
    money,
    related,
    scores,
    themes,
    world,
)

MODULES = (
    awards,
    cast,
    credits,
    film,
    genre,
    measures,
    money,
    related,
    scores,
    themes,
    world,
)

ALL: tuple[Rule, ...] = tuple(rule for module in MODULES for rule in module.RULES)
RULES = RuleSet(ALL)
