"""Which names are of people who lived: by a list of the famous, or since the text itself says so."""

import re

from recension.reading._lexicon import phrases_of
from recension.reading._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading._typed import Typed, once_a_text
from recension.values import fold

FIGURES = frozenset(fold(name) for name in phrases_of("historical_figures"))

#: A text with one of these says that its film tells of real people or events.
_TRUE = re.compile(
    r"\b(?:true[- ](?:life )?stor(?:y|ies)|real people|docudrama|bio-?pics?|biograph(?:y|ies|ical)|actual events|real events|"
    r"real (?:boy|girl|man|woman|kid|child|teenager)\b|(?:true|real) one (?:of|about)\b|true events|true case|real[- ](?:life )?stor(?:y|ies)|memoirs?|autobiograph\w*|"
    r"historical(?:ly)? (?:accura\w+|inaccura\w+|figures?|records?|events?|facts?)|real-life (?:events|person|people|figures?|counterparts?)|life of [\ue001\ue002\ue003]|(?:semi-)?fictionali[sz]ed (?:story|account|version|biography|life|history)|life and (?:times|death|career)|"
    r"true to (?:the )?(?:history|facts|life of)|based on (?:the )?(?:real |actual |true )?(?:life|lives|facts?)\b)"
)


@once_a_text
def tells_of_the_real(typed: Typed) -> bool:
    """Whether the text says that its film tells of what was."""
    return _TRUE.search(typed.shadow) is not None


_REAL_ONES = re.compile(
    rf"\b(?:the (?:real(?:-life)?|actual|historical)|real-life) (?P<names>[{NAME}{PERSON}{CHARACTER}](?:(?:, and |, | and )[{NAME}{PERSON}{CHARACTER}])*)"
)


#: Whom a film tells of, where the text says that it tells of the real: "the story of the comedian Ada Quill".
_TOLD_OF = re.compile(
    rf"\b(?:story|life|lives|biography|bio-?pic|account|portrait|tale|film|movie|death|rise|career) (?:of|about|on) (?:(?!his\b|her\b|their\b)[a-z-]+,? ){{0,6}}?(?P<names>[{NAME}{CHARACTER}](?:(?:, and |, | and )[{NAME}{CHARACTER}])*)"
    rf"|(?P<subject>[{NAME}{CHARACTER}])(?:'s)? (?:bio-?pic|life story|biography)"
)


@once_a_text
def real_ones(typed: Typed) -> frozenset[str]:
    """The names, as folded, that the text calls real: "the real Ada Quill and Tom Rush", or says that its film tells of."""
    found = [m for hit in _REAL_ONES.finditer(typed.shadow) for m in typed.within(*hit.span("names"))]
    if tells_of_the_real(typed):
        for hit in _TOLD_OF.finditer(typed.shadow):
            group = "names" if hit["names"] else "subject"
            found += [m for m in typed.within(*hit.span(group)) if m.words > 1 and (m.credit is None or m.kind == CHARACTER)]
    return frozenset(fold(m.name) for m in found)


def is_real(m: Mention, typed: Typed) -> bool:
    """Whether a name is of somebody famous in history, called real by the text, or the hero of a true story's title."""
    name = fold(m.name)
    if name in FIGURES or name in real_ones(typed):
        return True
    return m.kind == CHARACTER and m.words > 1 and not name.startswith("the ") and name.split()[-1] in _title_words(typed) and tells_of_the_real(typed)


@once_a_text
def _title_words(typed: Typed) -> frozenset[str]:
    return frozenset(word for title in typed.known.titles[:1] for word in fold(title).split())
