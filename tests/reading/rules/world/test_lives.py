"""Lives of the film's people, told in clauses: text → the facts, and what is none."""

import pytest

from recension.reading.rules.cast import cast
from recension.reading.rules.world import lives
from tests.reading.facts import claims_in

OPENING = "I saw it last week and we talked about it all the way home. Director Rolf Anders is no fool. "

FACTS = [
    ("It was made by Rolf Anders, who had acted on the stage for years.", "had acted on the stage for years"),
    ("Rolf Anders (who had already directed two westerns) wants to move us.", "had already directed two westerns"),
    ("Rolf Anders would later write a novel about it.", "would later write a novel about it"),
    ("Rolf Anders is back. He had just lost an Oscar.", "had just lost an Oscar"),
    ("Rolf Anders was not Jewish.", "was not Jewish"),
    ("Rolf Anders, the mind behind Quiet Rivers, is back.", "the mind behind Quiet Rivers"),
    ("Oslo-born Rolf Anders likes snow.", "Oslo-born Rolf Anders"),
    ("It is by actor-turned-director Rolf Anders.", "actor-turned-director Rolf Anders"),
    ("Rolf Anders (brother of the composer) likes snow.", "brother of the composer"),
    ("It is by first-time director Rolf Anders.", "first-time director Rolf Anders"),
]  # fmt: skip
NONE = [
    "Rolf Anders, who was very good in this role, is back.",
    "Rolf Anders, who had a gun, is back.",
    "Gus Malone, who had directed the choir, is shot.",
    "Rolf Anders could have made a western of it.",
    "Gus Malone was not Jewish.",
]


def facts(text: str) -> list[str]:
    return [c.value for c in claims_in(OPENING + text, lives, cast) if c.property == "person_fact" and c.is_fact]


@pytest.mark.parametrize(("text", "fact"), FACTS)
def test_facts(text: str, fact: str) -> None:
    assert facts(text) == [fact]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert facts(text) == []
