"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.measures import (
    advice,
    grades,
    measures,
    scores,
    scores_told,
)

MODULES = (
    advice,
    grades,
    measures,
    scores,
    scores_told,
)
