"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.making import (
    careers,
    castings,
    doings,
    fortunes,
    genre,
    lives_apposed,
    lives_told,
    making,
    making_told,
    making_ways,
    person_facts,
    production,
    shoots,
    themes,
)

MODULES = (
    genre,
    making,
    making_told,
    making_ways,
    person_facts,
    careers,
    lives_apposed,
    lives_told,
    production,
    shoots,
    castings,
    fortunes,
    doings,
    themes,
)
