"""Whether an essayist wrote a text: one who calls players and makers by their given names, as others do the story's people."""

from recension.reading.film._essay import essay_odds
from recension.reading.film._table import standard_table
from recension.reading.matching._typed import Typed, once_a_text

#: From these odds (in nats) on.
_ESSAY = 0.0


@once_a_text
def by_an_essayist(typed: Typed) -> bool:
    """Whether a text's commonest words are those of an essayist."""
    return essay_odds(typed.text.words, standard_table().essay) > _ESSAY
