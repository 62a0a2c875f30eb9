"""Whether a claim is doubted, and what that makes of it."""

from itertools import permutations

import pytest

from recension.reading import read
from recension.reading.credence import ALL, odds, standard_table
from recension.records import Document
from recension.vocabulary import Assertion

KINDS = ("property", "sentence of", "opens the text", "before", "said", "behind", "cue", "later", "1", "2", "3")


def test_odds_are_exact_in_whatever_order() -> None:
    table = {ALL: -1.5, "a": 0.1, "b": 0.2, "c": 1e-9}
    assert len({odds(signs, table) for signs in permutations("abcd")}) == 1


def test_every_row_of_the_table_is_of_a_known_kind() -> None:
    assert all(sign == ALL or sign.startswith(KINDS) for sign in standard_table())
    assert list(standard_table()) == sorted(standard_table())


#: Sentences of plain fact, whatever words stand in them.
PLAIN = [
    "Ines Calloway plays the nun.",
    "It was directed by Ines Calloway.",
    "It runs 104 minutes.",
    "It is based on the novel by Cole Tarn.",
    "It cost $9 million.",
    "The film was shot in Ireland.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_plain_sentence_is_believed(text: str) -> None:
    claims = read(Document("x", text)).claims
    assert claims and all(c.is_fact for c in claims)


#: Told by nobody in particular, in words that are no cue.
TOLD = "Everybody at the fair tells of how it was shot in Ireland."


def place(text: str) -> tuple[Assertion, tuple[str, ...]]:
    """How the text stands to the place, and the reasons."""
    (claim,) = [c for c in read(Document("x", text)).claims if c.property == "filming_location"]
    return claim.assertion, claim.cues


def test_doubted_claim_is_kept_with_its_reasons() -> None:
    assertion, reasons = place(TOLD)
    assert assertion is Assertion.UNKNOWN and len(reasons) == 3
    assert all(standard_table()[sign] > 0 for sign in reasons)


def test_a_text_of_a_reviews_length_is_taken_at_its_word() -> None:
    assert place(TOLD + "\n\n" + "The rain goes on and on. " * 40) == (Assertion.ASSERTED, ())
