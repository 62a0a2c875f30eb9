"""The rules, one module a group of properties; each exports RULES, rows of data."""

from recension.reading._rules import Rule, RuleSet
from recension.reading.rules import (
    advice,
    awards,
    carriers,
    cast,
    characters,
    companies,
    credits,
    differences,
    editions,
    extras,
    film,
    genre,
    grades,
    measures,
    money,
    music,
    person_facts,
    portrays,
    production,
    related,
    scores,
    themes,
    truth,
    world,
)

MODULES = (
    advice,
    awards,
    carriers,
    cast,
    characters,
    companies,
    credits,
    differences,
    editions,
    extras,
    film,
    genre,
    grades,
    measures,
    money,
    music,
    person_facts,
    portrays,
    production,
    related,
    scores,
    themes,
    truth,
    world,
)

ALL: tuple[Rule, ...] = tuple(rule for module in MODULES for rule in module.RULES)
RULES = RuleSet(ALL)
