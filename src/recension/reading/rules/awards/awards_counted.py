"""Awards that are only counted or only named by their craft: "26 awards", "an award for cinematography", "it won best picture"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.awards._award_elsewhere import ANOTHERS, last_clause

_WON = r"(?:won|wins|winning|took home|taking home|picked up|collected|received|garnered|earned|scooped up|bagged|swept up|gathered)"
_CRAFT = r"(?:cinematography|photography|music|score|screenplay|script|writing|direction|directing|editing|acting|art direction|costume design|costumes?|production design|sound|make-?up|special effects|visual effects|animation)"
_COUNT = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|over \d+|more than \d+|several|many|numerous|multiple|countless|various|so many|a (?:host|slew|number|bunch|handful|couple) of|lots of|plenty of|all (?:kinds|sorts) of)"
_MOST_BEFORE = 90
#: Whose awards they are: a maker's, a player's or a character's.
_SOMEBODYS = re.compile(rf"(?:[{PERSON}{NAME}]|\b(?:he|she|who|they|actor|actress|director|character|hero|heroine|book|novel|play|song))(?: has| have| had)?(?: also| already| since)? $")


def _of_film(hit: Hit) -> bool:
    line, _ = hit.typed.line_at(hit.match.start())
    before = last_clause(hit.typed.shadow[max(line, hit.match.start() - _MOST_BEFORE) : hit.match.start()])
    return not (ANOTHERS.search(before) or _SOMEBODYS.search(before))


def _counted(hit: Hit) -> Iterator[Draft]:
    """ "Winning 26 out of the 28 awards that it was nominated for"."""
    if _of_film(hit):
        yield hit.draft(f"{hit.words('count')} awards", {"result": "won"}, mention=hit.span("count"))


def _sought(hit: Hit) -> Iterator[Draft]:
    """ "It was nominated for many awards": of which bodies nobody says."""
    won = hit.match[0].startswith(("rec", "ear", "gar")) and "nomination" not in hit.match["sought"]
    if _of_film(hit) and not won:
        yield hit.draft(f"{hit.words('count')} awards", {"result": "nominated"}, mention=hit.span("count"))


def _for_craft(hit: Hit) -> Iterator[Draft]:
    """ "it won an award for cinematography": whose award it is nobody says."""
    if _of_film(hit):
        yield hit.draft(f"award – {hit.words('value')}", {"result": "won"}, mention=hit.span("value"))


def _category(hit: Hit) -> Iterator[Draft]:
    """ "it won best picture": of which prize nobody says."""
    if _of_film(hit):
        yield hit.draft(hit.words("value").title(), {"result": "won"}, mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("N awards", "award", rf"\b(?P<quote>{_WON} (?:an? |a total of |some )?(?P<count>{_COUNT})(?: out)?(?: of (?:the|its) \d+)? (?:(?:international|major|film|festival|different|prestigious|other|national|local) ){{0,2}}(?:awards|prizes|accolades))\b(?! (?:for|in) (?:his|her|other))", build=_counted),
    Rule("nominated for N awards", "award", rf"\b(?P<quote>(?:nominated for|received|earned|garnered|up for) (?P<count>{_COUNT}) (?P<sought>(?:(?:international|major|film|festival|prestigious|other|national) ){{0,2}}(?:awards|prizes)(?: nominations)?|award nominations|nominations))\b(?! (?:for|in) (?:his|her|other))", build=lambda hit: _sought(hit)),
    Rule("awards received", "award", r"\b(?P<quote>(?:with|after) (?P<count>many|several|numerous|a few|\d{1,2}|its many|so many) (?:festival )?(?:awards|prizes) (?:received|won|collected|to its (?:name|credit)))\b", build=_counted),
    Rule("an award for CRAFT", "award", rf"\b(?P<quote>{_WON} (?:an?|some|several|two|three|many|its|the) (?:[a-z-]+ )?(?:awards?|prizes?) for (?:its |best |the |outstanding )?(?P<value>{_CRAFT}))\b", build=_for_craft),
    Rule("won best picture", "award", r"\b(?P<quote>(?:it|film|movie|picture|this|which|that)(?: has| also| even| actually| later)? won (?:the )?(?P<value>best (?:picture|film|foreign film|foreign language film|documentary|animated feature)))(?=[.,;!)]|$| (?:at|in|over|and|that|but|award))", build=_category),
)  # fmt: skip
