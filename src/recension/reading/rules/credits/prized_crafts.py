"""Makers told by a prize for their craft: "won the make-up Oscar for X and Y", "one Oscar (art direction, X and Y)"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._people import BETWEEN, LIST, P, names
from recension.reading.rules.awards._award_words import BODY
from recension.reading.rules.credits._crafts import CAST, CINEMATOGRAPHY, DIRECTOR, EDITING, MUSIC, SCREENPLAY, Credit
from recension.reading.rules.credits._makers import credit_drafts

#: Crafts as prizes name them.
_PRIZED: tuple[tuple[str, Credit], ...] = (
    (r"make-?up(?: and hairstyling)?", Credit("crew", (("role", "makeup"),))),
    (r"art direction|production design|set decoration|sets", Credit("crew", (("role", "production_design"),))),
    (r"costumes?(?: design)?", Credit("crew", (("role", "costume"),))),
    (r"cinematography|photography|camera ?work", CINEMATOGRAPHY),
    (r"(?:film )?editing", EDITING),
    (r"(?:original |musical |best )*(?:score|music)", MUSIC),
    (r"(?:special |visual )*effects", Credit("crew", (("role", "effects"),))),
    (r"sound(?: (?:editing|mixing|design))?", Credit("crew", (("role", "sound"),))),
    (r"direction|directing|(?:best )?director", DIRECTOR),
    (r"(?:adapted |original |best )*(?:screenplay|script|writing)", SCREENPLAY),
    (r"(?:supporting |leading |best )*(?:actor|actress)", CAST),
)
_CRAFT = r"(?:best )?(?P<craft>" + "|".join(f"(?:{words})" for words, _ in _PRIZED) + ")"
_PRIZE = rf"(?:{BODY})(?:'?s)?(?: awards?)?"
_WHOM = rf"(?P<value>(?:{LIST})|{P} and (?:his|her|their) (?:[a-z-]+ ){{1,2}}{P})"


def _makes(hit: Hit) -> Iterator[Draft]:
    """Whoever has a prize for a craft of this film did that work; the names must be in full or credited."""
    credit = next(c for words, c in _PRIZED if re.fullmatch(words, hit.match["craft"]))
    if hit.rule.name == "NAME's prize for the CRAFT" and _CLOSES_AN_ASIDE.match(hit.typed.shadow, hit.match.end("value")) and "," in near(hit).before:
        return  # "Ada Quill, who had lived in Port Salt, won an Oscar for the script"
    full = all(m.words > 1 or m.credit is not None for m in names(hit))
    if full and not near(hit).others(90) and not _ELSEWHERE.match(near(hit).after):
        yield from credit_drafts(hit, [credit], strong=True)


_CLOSES_AN_ASIDE = re.compile(r", (?!who\b)")
#: Behind the name another film may be told of.
_ELSEWHERE = re.compile(r" (?:for|in|with) (?:his |her |the |an? )?(?:[a-z]+ ){0,2}\"?\ue004")

RULES: tuple[Rule, ...] = (
    Rule("prize for the CRAFT of NAME", "crew", rf"\b{_PRIZE} (?:(?:nominations?|nods?|wins?) )?(?:\(|for (?:the |its |their )?){_CRAFT}(?:,|:| for| to| by| of| went to)? {BETWEEN}{_WHOM}", build=_makes),
    Rule("the CRAFT prize for NAME", "crew", rf"\b{_CRAFT} {_PRIZE}(?: (?:nominations?|nods?|wins?))? (?:for|to|went to|goes to) {BETWEEN}{_WHOM}", build=_makes),
    Rule("NAME's prize for the CRAFT", "crew", rf"(?P<value>{LIST}),? (?:who )?(?:both |all |also |deservedly |rightly )*(?:won|got|received|earned|took(?: home)?|collected|picked up|(?:was|were) (?:nominated|up) for|shared) (?:an?|the|his|her|their|one|of the)? ?{_PRIZE}(?: (?:nominations?|nods?|wins?))? for (?:the |its |this |his |her |their )?{_CRAFT}(?=[.,;:)!?\n—]|$| (?:here|of this|on this|in (?:this|19|20)|and)\b)", build=_makes),
)  # fmt: skip
