"""The rules of this room in their order: of two drafts with one meaning the earlier module's stands."""

from recension.reading.rules.awards import (
    award_rows,
    awards,
    awards_again,
    awards_by_giver,
    awards_counted,
    awards_deserved,
    awards_gapped,
    awards_had,
    awards_told_on,
    prizes_told,
)

MODULES = (
    award_rows,
    awards,
    awards_again,
    awards_gapped,
    awards_told_on,
    awards_counted,
    awards_deserved,
    awards_by_giver,
    awards_had,
    prizes_told,
)
