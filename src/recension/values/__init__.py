"""Frozen value types: each knows how it stands to another of its kind, and how to print."""

from recension.values._agreement import Agreement
from recension.values._duration import Duration
from recension.values._money import Money
from recension.values._name import PersonName, fold
from recension.values._period import Period
from recension.values._score import Score, normalise_score
from recension.values._span import Evidence, Span
from recension.values._text import Phrase
from recension.values._timecode import Timecode
from recension.values._title import ARTICLES, article_in_front

__all__ = [
    "ARTICLES",
    "Agreement",
    "Duration",
    "Evidence",
    "Money",
    "Period",
    "PersonName",
    "Phrase",
    "Score",
    "Span",
    "Timecode",
    "article_in_front",
    "fold",
    "normalise_score",
]
