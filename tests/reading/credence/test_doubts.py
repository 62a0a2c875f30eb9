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
TOLD = "What the whole bus knows is that it was shot in Ireland, and the bus knows nothing."


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


#: A column, whose first part by itself would be doubted.
CAPSULES = """# Three from the shelf

## Night Ferry (1961)
What my brother tells of how it was shot in Ireland!

## The Tin Harbour (1974)
It is a dull film about herring, and Ines Calloway is wasted in it. The camera never leaves the quay, the story never leaves the
captain, and the captain never leaves the bottle. I looked at my watch four times and at the herring once.

## Ledger (1983)
It is a better one about accountants. Nils Holm plays the auditor with a pencil behind each ear, and the last column adds up to more
than money. I have seen it three times and would not mind a fourth; few films on double entry can say as much.
"""


def test_a_part_of_a_long_text_is_part_of_a_review() -> None:
    reading = read(Document("x", CAPSULES))
    told = [c for c in reading.claims if c.property == "filming_location"]
    assert place(CAPSULES[: CAPSULES.index("## The Tin")])[0] is Assertion.UNKNOWN
    assert len(reading.films) == 2 and [(c.assertion, c.cues) for c in told] == [(Assertion.ASSERTED, ())]
