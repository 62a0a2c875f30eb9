"""Every write to the catalogue; each happens whole or not at all."""

from recension.catalogue.actions._add import Outcome, add, is_known, is_sure, sha256, source_of
from recension.catalogue.actions._collate import collate_stale, collate_work
from recension.catalogue.actions._compare import differences, keep_comparison
from recension.catalogue.actions._copies import file_copy
from recension.catalogue.actions._rank import rank

__all__ = [
    "Outcome",
    "add",
    "collate_stale",
    "collate_work",
    "differences",
    "file_copy",
    "is_known",
    "is_sure",
    "keep_comparison",
    "rank",
    "sha256",
    "source_of",
]
