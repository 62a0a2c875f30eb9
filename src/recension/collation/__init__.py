"""Collation: the claims of many witnesses become one record, with agreement, dispute and editions told apart."""

from recension.collation._appraisals import norm_of
from recension.collation._edition_names import carrier
from recension.collation._reasons import reasons
from recension.collation._record import collate
from recension.collation._voices import same_film, title_key

__all__ = ["carrier", "collate", "norm_of", "reasons", "same_film", "title_key"]
