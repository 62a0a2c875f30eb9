"""The annotated reviews that come with the project are well formed."""

import json
from pathlib import Path
from typing import Any

import pytest

from bench.claims import GOLD, Tally, score_document, usable
from recension.vocabulary import ASPECTS, BY_NAME, Assertion

NAMES = sorted(path.stem for path in GOLD.glob("*.json"))
REVIEWS = Path(__file__).parents[2] / "examples" / "reviews"
ASSERTIONS = {a.value for a in Assertion} | {"optional"}
SHORT_LISTS = {
    "availability": {"out_of_print", "withheld", "available", "public_domain"},
    "verdict": {"pos", "neg", "mixed"},
    "recommend": {"yes", "no"},
}


def gold(name: str) -> tuple[dict[str, Any], str]:
    annotated: dict[str, Any] = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
    return annotated, (GOLD / "texts" / f"{name}.txt").read_bytes().decode("utf-8")


def test_each_is_an_example_review_and_has_its_text() -> None:
    assert len(NAMES) == 12
    assert sorted(path.stem for path in (GOLD / "texts").iterdir()) == NAMES
    assert set(NAMES) <= {path.stem for path in REVIEWS.iterdir()}


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_the_examples(name: str) -> None:
    """Front matter and mark-up are gone, words are not changed: plain text is kept as it is, Markdown is its end."""
    source = next(REVIEWS.glob(f"{name}.*"))
    text = gold(name)[1]
    if source.suffix != ".html":
        assert source.read_bytes().decode("utf-8").strip().endswith(text.strip())


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_is_in_the_vocabulary_and_has_its_evidence(name: str) -> None:
    annotated, text = gold(name)
    assert annotated["id"] == name
    for claim in annotated["claims"]:
        assert claim["property"] in BY_NAME, claim
        assert claim["assertion"] in ASSERTIONS, claim
        assert claim["quote"].strip() and text[claim["start"] : claim["end"]] == claim["quote"], claim
        assert all(isinstance(v, str) for kv in claim["qualifiers"].items() for v in kv), claim
        assert claim["value"] and isinstance(claim["value"], str), claim
        assert claim["value"] in SHORT_LISTS.get(claim["property"], {claim["value"]}), claim
        start, end = claim.get("mention", (claim["start"], claim["end"]))
        assert claim["start"] <= start < end <= claim["end"], claim


@pytest.mark.parametrize("name", NAMES)
def test_opinions_have_a_known_aspect_and_a_polarity(name: str) -> None:
    opinions = [c for c in gold(name)[0]["claims"] if c["property"] == "opinion"]
    assert opinions
    for claim in opinions:
        assert claim["value"] in ASPECTS, claim
        assert claim["qualifiers"]["pol"] in ("pos", "neg", "mixed", "neutral"), claim


@pytest.mark.parametrize("name", NAMES)
def test_the_annotation_scores_itself_as_perfect(name: str) -> None:
    claims = gold(name)[0]["claims"]
    tally = Tally()
    said, broken = usable(claims, gold(name)[1])
    outcomes = [verdict for verdict, _ in score_document(said, claims, tally, strict=True)]
    assert broken == 0
    assert set(outcomes) == {"right"}
