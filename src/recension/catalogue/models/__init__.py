"""What the catalogue holds, after FIAF's manual and EN 15907: works in their forms, and their witnesses."""

from recension.catalogue.models._documents import Claim, Document, Reading, ReadingWork, Version
from recension.catalogue.models._search import Entry, Gram
from recension.catalogue.models._statements import Comparison, Statement, Witness
from recension.catalogue.models._works import Agent, Identifier, Item, Manifestation, Variant, Work

__all__ = [
    "Agent",
    "Claim",
    "Comparison",
    "Document",
    "Entry",
    "Gram",
    "Identifier",
    "Item",
    "Manifestation",
    "Reading",
    "ReadingWork",
    "Statement",
    "Variant",
    "Version",
    "Witness",
    "Work",
]
