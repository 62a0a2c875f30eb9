"""All rules in their order: of two drafts with one meaning the earlier room's stands."""

from recension.reading.matching._rules import Rule, RuleSet
from recension.reading.rules.awards import _order as awards
from recension.reading.rules.cast import _order as cast
from recension.reading.rules.credits import _order as credits
from recension.reading.rules.films import _order as films
from recension.reading.rules.making import _order as making
from recension.reading.rules.measures import _order as measures
from recension.reading.rules.money import _order as money
from recension.reading.rules.music import _order as music
from recension.reading.rules.versions import _order as versions
from recension.reading.rules.world import _order as world

ROOMS = (cast, world, credits, making, versions, measures, awards, films, money, music)
MODULES = tuple(module for room in ROOMS for module in room.MODULES)
ALL: tuple[Rule, ...] = tuple(rule for module in MODULES for rule in module.RULES)
RULES = RuleSet(ALL)
