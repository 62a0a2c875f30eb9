"""The authority: a read-only reference of films, people and roles, built once and mapped into memory."""

from recension.authority._authority import Authority, open_authority
from recension.authority._build import Built, Progress, build_authority
from recension.authority._default import default_authority
from recension.authority._entries import Billing, Credit, FilmEntry, PersonEntry
from recension.authority._find import Found
from recension.authority._info import AuthorityInfo, info
from recension.authority._layout import CHARACTER, NAMED, PART_TITLED, TITLED
from recension.authority._spot import Spots
from recension.authority._typos import misspelt
from recension.authority._variants import parts_of_title
from recension.authority._words import WordHashes, fold_many, words

__all__ = [
    "CHARACTER",
    "NAMED",
    "PART_TITLED",
    "TITLED",
    "Authority",
    "AuthorityInfo",
    "Billing",
    "Built",
    "Credit",
    "FilmEntry",
    "Found",
    "PersonEntry",
    "Progress",
    "Spots",
    "WordHashes",
    "build_authority",
    "default_authority",
    "fold_many",
    "info",
    "misspelt",
    "open_authority",
    "parts_of_title",
    "words",
]
