"""Companies told by all the words round them, where no rule has these in their order."""

import re
from collections.abc import Iterator

from recension.reading.belonging import Found, Named, chance_of, gathered
from recension.reading.matching._alternatives import folded
from recension.reading.matching._near import names_another, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.rules.credits._companies import COMPANIES, called_here
from recension.reading.rules.credits.companies import COMPANY

#: From this chance on a company is the film's.
LIKELY = 0.5
_COMPANY = re.compile(folded(COMPANY))
#: Of its kind, or of what others did.
_LIKENED = re.compile(r"\b(?:like|than|unlike|typical|usual|every|any|most|other|another|as|if|rival\w*|every|many|those|future|former|not|no longer|n't)\b[^\n.;:,]{0,24}$|n't [^\n.;:,]{0,24}$")
#: What has a company's name and is none.
_NO_COMPANY = re.compile(r"(?:'s?)? (?:world|land|fans?|fanatic|set|style|like|standards?|logo|lion|lot|contract|star|stars|alum\w*|regulars?|head|chief|executives?)\b|-(?:style|like|esque)")


@once_a_text
def companies_of(typed: Typed) -> dict[str, Named]:
    """The companies of a text, as it writes them: the listed ones, and what its last word makes one."""
    return gathered(_companies(typed))


def _companies(typed: Typed) -> Iterator[Found]:
    for m in _COMPANY.finditer(typed.shadow):
        words = typed.text.view[slice(*typed.to_view(*m.span("value")))]
        company = called_here(words, typed)
        if company is not None and not words.islower():
            own = (f"is {company[0].lower()}", f"a {company[1]}") if company[1] else ("unlisted", f"ends {words.split()[-1].lower()}")
            yield company[0], own, m.span("value")


@once_a_text
def _surnames(typed: Typed) -> frozenset[str]:
    """The last words of the names of several: "Ned Hammer" is no studio, nor is he where he is called Hammer."""
    names = (m.name.lower() for m in typed.mentions if m.words > 1)
    return frozenset(name.split()[-1] for name in names if name not in COMPANIES)


@once_a_text
def _likely(typed: Typed) -> frozenset[str]:
    """The companies that are likely the film's."""
    return frozenset(name for name, named in companies_of(typed).items() if chance_of(typed, "companies", named) >= LIKELY)


def _company(hit: Hit) -> Iterator[Draft]:
    company, place = called_here(hit.words("value"), hit.typed), near(hit, "value")
    if company is None or company[0] not in _likely(hit.typed) or _NO_COMPANY.match(place.after):
        return
    if company[0].lower() in _surnames(hit.typed):
        return
    if not (names_another(hit.typed, *place.line) or _LIKENED.search(place.before)):
        yield hit.draft(company[0], {"role": company[1] or "studio"}, mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("COMPANY by the words round it", "company", rf"{COMPANY}", build=_company),
)  # fmt: skip
