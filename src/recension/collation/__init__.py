"""Collation: the claims of many witnesses become one record, with agreement, dispute and editions told apart."""

from recension.collation._appraisals import norm_of
from recension.collation._edition_names import carrier
from recension.collation._editions import same_version
from recension.collation._names import slips
from recension.collation._reasons import reasons
from recension.collation._record import collate
from recension.collation._voices import same_film, title_key
from recension.collation._words import label, qualifier_words, value_words

__all__ = [
    "carrier",
    "collate",
    "label",
    "norm_of",
    "qualifier_words",
    "reasons",
    "same_film",
    "same_version",
    "slips",
    "title_key",
    "value_words",
]
