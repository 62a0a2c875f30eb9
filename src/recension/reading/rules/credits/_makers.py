"""What the rules about makers share: the claims of each credit for each name."""

import re
from collections.abc import Iterable, Iterator

from recension.reading.matching._rules import Draft, Hit
from recension.reading.rules._people import P, fits, names, quote_from
from recension.reading.rules.cast._players import is_played
from recension.reading.rules.credits._crafts import WORKS, Credit, Table

#: One maker or two, in the possessive.
HIS = rf"(?P<value>{P}(?: and {P})?)'s? "


#: "Quill didn't make it": what credits know is no witness.
NOT_THEIRS = re.compile(r"(?: did(?:n't| not)|,? who did(?:n't| not)| never) (?:make|made|direct(?:ed)?|write|wrote|shoot|shot|film(?:ed)?|scored?|edit(?:ed)?)(?= (?:it|this|that|the (?:film|movie|picture|script|screenplay|score|music))\b(?! (?:to|home|through|out|past|back|any|easy|work|look|seem)\b)|[.,;])")
#: Who is likened, honoured or listened to made something else: "in the manner of Quill", "Quill-like strings".
LIKENED = re.compile(r"\b(?:like|unlike|of|to|than|not|without|imagine|famous|replac\\w+|instead|rather|taking over|succeed\\w*|reminiscent|la|ala|echo\w*|homage|recall\w*|evok\w*|imitat\w*|worthy|influence\w*|after|since|remember\w*|suggest\w*|from|via|inspired by|copy\w*)\b[^.;,:]{0,30}$")
#: Parts of the words of makers and works: a quick look before the long one.
STEMS = re.compile(
    "direct|helm|script|penned|writ|produc|edit|photo|lens|shot|filmed|scor|compos|choreo|animat|costum|music|soundtrack|cinemato|camera|"
    "make-?up|prosthet|design|sets|effects|fx|story|treatment|screen|teleplay|scenario|song|lyric|stunt|sound|gowns|wardrobe|narrat|dialog|decorat"
)
#: What stands between a work and the maker it is by.
MADE = r"(?: (?:in|of|for|on) (?:here|it|this (?:one|film|movie|picture)|the (?:film|movie|picture))| here| throughout)?(?:, (?!and\b|but\b|or\b|which\b|by\b)[a-z][^\n.;:,()]{2,50},(?= (?:is|was|are|were|comes|came)\b))?(?:,? (?:though|however|itself|alone|too),?)?(?:,? (?:which|that))?(?:,? (?:is|was|are|were|comes?|came))?(?:,? (?:composed|written|made|built|fashioned|sculpted|applied|carried out|co-written|provided|supplied|done|created|designed|contributed|penned|handled|crafted|delivered|coordinated|co-ordinated|conducted|executed|overseen|supervised|orchestrated|choreographed|staged|arranged|[a-z]+ly))?"
WORKS_BEFORE = re.compile(rf"\b(?P<work>{Table(WORKS).any}){MADE}$")


def credit_drafts(
    hit: Hit, credits: Iterable[Credit], before: re.Match[str] | None = None, *, strong: bool, first_only: bool = False
) -> Iterator[Draft]:
    """Claims of each credit for each name; the quote begins with what was found by looking back.

    Beside one whom the film credits with it, a stranger named in full shares it.
    """
    found = names(hit)[:1] if first_only else names(hit)
    quote = quote_from(hit, before) if before else None
    if before and first_only and found:
        quote = (quote_from(hit, before)[0], found[0].end)
    for credit in credits:
        key = f"crew:{dict(credit.qualifiers)['role']}" if credit.property == "crew" else credit.property
        shared = any(m.credit is not None and key in m.credit.properties for m in found)
        for m in found:
            if credit.property == "cast_member" and is_played(hit, m):
                continue  # "narrated by Moll (Ada Quill)"
            if fits(m, key, hit.typed, strong=strong or (shared and m.words > 1)):
                yield hit.draft(m.name, dict(credit.qualifiers), mention=m, property=credit.property, quote=quote)
