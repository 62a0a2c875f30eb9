"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.money import (
    box_office,
    budgets_loosely,
    budgets_told,
    business,
    money,
    money_short,
    money_words,
)

MODULES = (
    money_words,
    budgets_told,
    budgets_loosely,
    money,
    money_short,
    box_office,
    business,
)
