import pytest

from recension.reading import read
from recension.reading._gate import Proposal, admit, licensed
from recension.reading._known import Known
from recension.reading._read import typed_view
from recension.reading._text import Text
from recension.records import Document
from recension.vocabulary import Assertion

TEXT = (
    "Ines Calloway plays the lighthouse keeper, and she is never less than superb. It cost around 25.6 million dollars "
    "and runs two hours and seven minutes. The sea should have won the Oscar for its performance. The whole is set on "
    "the Skerries in 1911."
)

#: property, value, qualifiers, quote → taken or not
PROPOSALS = [
    ("cast_member", "Ines Calloway", {"character": "keeper"}, "Ines Calloway plays the lighthouse keeper", True),
    ("cast_member", "Ines Holloway", {}, "Ines Calloway plays the lighthouse keeper", False),
    ("budget", "25600000", {"currency": "USD"}, "around 25.6 million dollars", True),
    ("budget", "26000000", {"currency": "USD"}, "around 25.6 million dollars", False),
    ("runtime", "127", {}, "runs two hours and seven minutes", True),
    ("runtime", "120", {}, "runs two hours and seven minutes.", False),
    ("narrative_period", "1911", {}, "set on the Skerries in 1911", True),
    ("narrative_location", "Skerries", {}, "set on the Skerries", True),
    ("narrative_location", "Orkney", {}, "set on the Skerries", False),
    ("opinion", "acting", {"pol": "pos"}, "she is never less than superb", True),
    ("opinion", "acting", {}, "she is never less than superb", False),
    ("opinion", "catering", {"pol": "pos"}, "she is never less than superb", False),
    ("verdict", "good", {}, "she is never less than superb", False),
    ("director", "Ines Calloway", {}, "Ines Calloway directs the lighthouse keeper", False),
    ("gaffer", "Ines Calloway", {}, "Ines Calloway", False),
]


def admission(*proposals: Proposal):
    text = Text(TEXT)
    return admit(read(Document("t", TEXT)), typed_view(text, Known()), proposals)


@pytest.mark.parametrize(("prop", "value", "qualifiers", "quote", "taken"), PROPOSALS)
def test_only_what_the_quote_licenses_is_taken(prop, value, qualifiers, quote, taken) -> None:
    found = admission(Proposal(prop, value, quote, qualifiers))
    already = any("already" in r.reason for r in found.refused)
    assert (found.taken == 1 or already) is taken
    assert len(found.refused) == 1 - found.taken
    assert all(c.evidence.stands_in(TEXT) for c in found.reading.claims)


def test_a_wish_stays_a_wish() -> None:
    found = admission(Proposal("award", "Oscar", "should have won the Oscar", {"result": "won"}))
    claims = [c for c in found.reading.claims if c.property == "award"]
    assert claims and all(c.assertion is Assertion.WISH for c in claims)


def test_refusals_are_listed_with_their_reasons() -> None:
    found = admission(Proposal("runtime", "90", "ninety minutes"), Proposal("award", "Oscar", ""))
    assert found.taken == 0
    assert [r.reason for r in found.refused] == ["the quote does not stand in the text"] * 2


def test_a_whole_page_licenses_nothing() -> None:
    assert not licensed(Proposal("director", "Someone Else", TEXT))
