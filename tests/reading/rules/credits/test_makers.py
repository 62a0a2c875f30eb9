"""Makers told by pronouns, by prizes for their craft, and beside those whom the film credits."""

import pytest

from recension.reading.mentions._known import Known, KnownPerson
from recension.reading.rules.cast import cast
from recension.reading.rules.credits import (
    credits,
    keyed_credits,
    made_by,
    makers_by_pronoun,
    posts,
    prized_crafts,
    works,
)
from tests.reading.facts import claims_in

FILM = Known(
    ("The Widow's Lamp",),
    people=(
        KnownPerson("Ada Quill", {}, frozenset({"director", "screenwriter"})),
        KnownPerson("Bob Hask", {}, frozenset({"cast_member"}), ("Gus Malone",)),
    ),
)

MADE = [
    ("Ada Quill grew up by the sea. She also wrote it.", {("screenwriter", "Ada Quill")}),
    ("The novelist Ned Garver plays chess. He edited the film himself.", {("crew", "Ned Garver")}),
    ("Nobody in the cast outacts director Ada Quill, and her script is short.", {("director", "Ada Quill"), ("screenwriter", "Ada Quill")}),
    ("It won the make-up Oscar for Dan Rell and his colleague Jim Osk.", {("crew", "Dan Rell"), ("crew", "Jim Osk")}),
    ("It had one Oscar nomination (art direction, Dan Rell and Jim Osk).", {("crew", "Dan Rell"), ("crew", "Jim Osk")}),
    ("The score, brassy and loud, is contributed by Dan Rell.", {("crew", "Dan Rell")}),
    ("The songs, most of them old, were written by Jim Osk.", {("crew", "Jim Osk")}),
    ("Dan Rell was nominated for an Oscar for his score.", {("crew", "Dan Rell")}),
    ("Ada Quill and Jim Osk wrote it.", {("screenwriter", "Ada Quill"), ("screenwriter", "Jim Osk")}),
    ("I hear that Ada Quill directed The Widow's Lamp at sea.", {("director", "Ada Quill")}),
    ("Dan Rell, else the father of much that is best forgotten, produced.", {("producer", "Dan Rell")}),
    ("Dan Rell and Jim Osk did the actual producing.", {("producer", "Dan Rell"), ("producer", "Jim Osk")}),
    ("The boats and Jim Osk (he lit it, and well) drift.", {("crew", "Jim Osk")}),
    ("Dan Rell, who never sleeps, as the producer of this film looks tired.", {("producer", "Dan Rell")}),
    ("The special effects of Dan Rell and Jim Osk hold.", {("crew", "Dan Rell"), ("crew", "Jim Osk")}),
]  # fmt: skip

NOT_MADE = [
    "Gus Malone drowns his brother. He wrote it in his diary.",
    "A sailor meets Gus Malone. His script is illegible.",
    "Jim Osk won an Oscar for the score of \"Night Ferry\".",
    "Bob Hask fishes. His script is thrown into the sea.",
]  # fmt: skip


def _made(text: str) -> set[tuple[str, str]]:
    claims = claims_in(text, cast, made_by, credits, keyed_credits, works, posts, makers_by_pronoun, prized_crafts, known=FILM)
    return {(c.property, c.value) for c in claims if c.is_fact and c.property != "cast_member"}


@pytest.mark.parametrize(("text", "wanted"), MADE)
def test_made(text: str, wanted: set[tuple[str, str]]) -> None:
    assert _made(text) == wanted


@pytest.mark.parametrize("text", NOT_MADE)
def test_not_made(text: str) -> None:
    assert _made(text) == set()
