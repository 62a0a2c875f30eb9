"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.measures import (
    advice,
    certificates_granted,
    copies_advised,
    grades,
    lengths_apposed,
    lengths_by_country,
    lengths_compared,
    measures,
    scores,
    scores_apportioned,
    scores_told,
)

MODULES = (
    advice,
    copies_advised,
    grades,
    measures,
    certificates_granted,
    lengths_compared,
    lengths_apposed,
    lengths_by_country,
    scores,
    scores_apportioned,
    scores_told,
)
