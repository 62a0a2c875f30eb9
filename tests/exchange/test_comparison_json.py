import json

import pytest
from hypothesis import given, settings

from recension.errors import InputError
from recension.exchange import comparison_json
from recension.records import Comparison
from tests.exchange.comparisons import EVERY_KIND, any_comparison


@given(any_comparison)
@settings(max_examples=40)
def test_what_is_written_is_read_again(comparison: Comparison) -> None:
    assert comparison_json.loads(comparison_json.dumps(comparison)) == comparison


def test_the_contract() -> None:
    plain = json.loads(comparison_json.dumps(EVERY_KIND))
    assert list(plain) == ["left", "right", "segments", "summary"]
    assert plain["left"] == {"file": "tape.mkv", "duration": 60.0, "frames": 1440, "rate": "24"}
    first = plain["segments"][0]
    assert first["left"] == [0.0, 10.0] and first["left_frames"] == [0, 240] and first["speed"] == 1.0
    assert first["sound"] == [{"verdict": "same", "left": [0.0, 10.0], "right": [0.0, 10.0], "confidence": 1.0}]
    assert plain["segments"][1] == {
        "kind": "left_only",
        "left": [10.0, 12.0],
        "left_frames": [240, 288],
        "confidence": 1.0,
    }
    assert plain["segments"][8]["copy_of"] == [48, 72]


WRONG = {
    "": "not JSON",
    "[]": "not a comparison",
    '{"left": {}}': "not a comparison",
    '{"left": 1, "right": 2, "segments": []}': "not a comparison",
    '{"left": {"file": "a", "duration": 1, "frames": 1, "rate": "0/0"}}': "not a comparison",
}


@pytest.mark.parametrize(("text", "problem"), WRONG.items())
def test_what_is_no_comparison_is_told(text: str, problem: str) -> None:
    with pytest.raises(InputError, match=f"c.json: {problem}.*recension compare"):
        comparison_json.loads(text, file="c.json")


def test_an_unknown_kind_is_told() -> None:
    text = comparison_json.dumps(EVERY_KIND).replace('"left_only"', '"lost"')
    with pytest.raises(InputError, match="no such kind of segment: 'lost'"):
        comparison_json.loads(text)
