"""The story's people told by the words round their names: sentences → whether the name is one of them."""

import pytest

from recension.reading.matching._typed import Typed
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import mentions
from recension.reading.personae import SHORTEST, chance_of
from recension.reading.personae._chances import chance, standard_table
from recension.reading.rules.world import personae
from recension.reading.text._text import Text
from tests.reading.facts import claims_in

FOLK = (
    "Then Marjorie falls in love with the baker, and her brother has him killed.",
    "Her best friend Marjorie runs away from home when the war begins.",
    "Marjorie, a shy young nurse, is kidnapped by the gang and must escape.",
)
NOBODY = (
    "The camera work is by Marjorie, whose other films are better.",
    "It was shot near Marjorie, a town that fans of the series visit.",
    "I bought the Marjorie edition on DVD.",
)
FILLER = " It rains a good deal, and nobody in the house minds it much, for the fire is lit and the soup is hot." * 8


def _chance(text: str) -> float:
    view = Text(text)
    return chance_of(Typed(view, mentions(view, Known(sure=False))), "Marjorie")


@pytest.mark.parametrize("told", FOLK)
@pytest.mark.parametrize("other", NOBODY)
def test_who_does_and_suffers_what_happens_is_likelier(told: str, other: str) -> None:
    assert _chance(told) > _chance(other)


def test_a_name_that_does_not_stand_there_has_no_chance() -> None:
    assert _chance("It rains.") == 0


def test_signs_that_the_table_lacks_are_worth_nothing() -> None:
    assert chance(["no such sign"], standard_table()) == 0.5


def test_only_a_text_of_a_reviews_length_tells() -> None:
    folk = " ".join(FOLK)
    assert len(folk) < SHORTEST <= len(folk + FILLER)
    told = [c.value for c in claims_in(folk + FILLER, personae, known=Known(sure=False))]
    assert claims_in(folk, personae, known=Known(sure=False)) == [] and told == ["Marjorie"]
