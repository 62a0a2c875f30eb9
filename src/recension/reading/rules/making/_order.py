"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.making import (
    careers,
    genre,
    making,
    making_told,
    making_ways,
    person_facts,
    production,
    themes,
)

MODULES = (
    genre,
    making,
    making_told,
    making_ways,
    person_facts,
    careers,
    production,
    themes,
)
