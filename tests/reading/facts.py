"""What the rules say of a text, for tables of text and expectation."""

from collections.abc import Iterable
from functools import cache
from types import ModuleType

from recension.reading._read import typed_view
from recension.reading.claims._claims import claims_of
from recension.reading.matching._rules import RuleSet
from recension.reading.mentions._known import Known
from recension.reading.mentions._mentions import Mention
from recension.reading.text._text import Text
from recension.reading.versions._editions import with_editions
from recension.records import Claim


@cache
def _rules(*modules: ModuleType) -> RuleSet:
    return RuleSet([rule for module in modules for rule in module.RULES])


def claims_in(
    text: str, *modules: ModuleType, known: Known | None = None, spotted: Iterable[Mention] = ()
) -> list[Claim]:
    """The claims that these modules' rules make of a text; both runs of the rules must agree."""
    typed = typed_view(Text(text), known or Known(), spotted)
    rules = _rules(*modules)
    drafts = rules.drafts(typed)
    assert drafts == rules.drafts_plainly(typed)
    claims = claims_of(with_editions(drafts, typed), typed)
    for claim in claims:
        assert claim.span.slice(text) == claim.evidence.quote
    return list(claims)


def stated(text: str, *modules: ModuleType, known: Known | None = None) -> list[tuple[str, str]]:
    """(property, value) of what is stated as fact of the film itself."""
    claims = claims_in(text, *modules, known=known)
    return [(c.property, c.value) for c in claims if c.is_fact and not c.subject.startswith("film:")]
