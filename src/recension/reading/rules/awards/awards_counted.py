"""Awards that are only counted or only named by their craft: "26 awards", "an award for cinematography", "it won best picture"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED
from recension.reading.rules.awards._award_elsewhere import ANOTHERS, last_clause
from recension.reading.rules.awards._award_words import BODY

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


def _unnamed(hit: Hit) -> Iterator[Draft]:
    """ "Won awards at several film festivals", "won the director a prize at the Larkhollow Film Festival": by where, if told."""
    some = hit.match["quote"].startswith("win") and not hit.has("fest")  # what the story's people do
    lead = max(hit.typed.line_at(hit.match.start())[0], hit.match.start() - 40), hit.match.start()
    others = _IN_GENERAL.search(hit.typed.shadow, *lead) or _ANOTHERS_OWN.search(hit.typed.shadow, *lead)
    if _of_film(hit) and not some and not others:
        group = "fest" if hit.has("fest") else "value"
        yield hit.draft(hit.words(group), {"result": "won"}, mention=hit.span(group))


#: Films at large, another, or what one is to do: "the kind of movie that wins awards".
_IN_GENERAL = re.compile(r"\b(?:films|movies|ones|things|(?:kind|sort|type) of [a-z ]+|(?:an?|other|another|previous|first) (?:[a-z]+ ){0,3}(?:film|movie|short|documentary|one)) (?:that|which|who|to) (?:has |have |had )?$|\b(?:documentary|to|not|could|will|hopefully|perhaps) $")

#: Whoever else wins: "the girl won a prize in Paris", "his pig has won an award".
_ANOTHERS_OWN = re.compile(
    rf"\b(?:the|an?|his|her|their|my|our|your|whose|another) (?:(?!(?:films?|movie|picture|documentary|short|feature|drama|comedy|thriller|western|musical|cartoon|anime|series|show|episode|production|flick|programme?|piece|adaptation|version|thing|gem|work|and|but|it|that|which|this|years|{_CRAFT})\b)[a-z-]+ ){{1,4}}$"
)


def _sought(hit: Hit) -> Iterator[Draft]:
    """ "It was nominated for many awards and won eight": of which bodies nobody says."""
    won = hit.match[0].startswith(("rec", "ear", "gar")) and "nomination" not in hit.match["sought"]
    if _of_film(hit) and not won:
        kind = f"{hit.words('kind')} ".lstrip()
        yield hit.draft(f"{hit.words('count')} {kind}awards", {"result": "nominated"}, mention=hit.span("count"))
        if hit.has("won"):
            yield hit.draft(f"{hit.words('won')} {kind}awards", {"result": "won"}, mention=hit.span("won"))


_NAMED_BODY = re.compile(rf"\b{BODY}")


def _for_craft(hit: Hit) -> Iterator[Draft]:
    """ "it won an award for cinematography": whose award it is nobody says; "an Academy Award" is another's to tell."""
    if _of_film(hit) and not _NAMED_BODY.search(hit.match[0]):
        yield hit.draft(f"award – {hit.words('value')}", {"result": "won"}, mention=hit.span("value"))


def _category(hit: Hit) -> Iterator[Draft]:
    """ "it won best picture": of which prize nobody says."""
    if _of_film(hit):
        yield hit.draft(hit.words("value").title(), {"result": "won"}, mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("N awards", "award", rf"\b(?P<quote>{_WON} (?:an? |a total of |some )?(?P<count>{_COUNT})(?: out)?(?: of (?:the|its) \d+)? (?:(?:international|major|film|festival|different|prestigious|other|national|local) ){{0,2}}(?:awards|prizes|accolades))\b(?! (?:for|in) (?:his|her|other))", build=_counted),
    Rule("nominated for N awards", "award", rf"\b(?P<quote>(?:nominated for|received|earned|garnered|up for) (?P<count>{_COUNT}) (?P<sought>(?P<kind>(?:(?:international|major|film|festival|prestigious|other|national) ){{0,2}}?)(?:awards|prizes)(?: nominations)?|award nominations|nominations)(?:(?:,| and| but| &)* (?:(?:has|have|had|it) )*(?:won|winning) (?P<won>\d{{1,3}}|one|two|three|four|five|six|seven|eight|nine|ten|several|many|most|all|some)(?! (?:more|other)))?)\b(?! (?:for|in) (?:his|her|other))", build=lambda hit: _sought(hit)),
    Rule("awards received", "award", r"\b(?P<quote>(?:with|after) (?P<count>many|several|numerous|a few|\d{1,2}|its many|so many) (?:festival )?(?:awards|prizes) (?:received|won|collected|to its (?:name|credit)))\b", build=_counted),
    Rule("awards of no name", "award", rf"\b(?P<quote>(?:{_WON}|did win|to win|win)(?: (?:the director|the film|the movie|him|her|them|it|itself))? (?P<value>(?:(?:an?|some|its share of|a couple of|a few|a number of|any) )?(?:(?:film|festival|international|major|prestigious|audience|jury|other|top|well-deserved|deserved|[a-z]+ing) ){{0,2}}(?:awards?|prizes?))(?: (?:at|from|in) (?P<fest>(?:(?:the|an?|that|this|its|some|several|many|various|a few|numerous|other|film|international|major|particular|local) ){{0,3}}(?:(?:@name )?(?:film )?(?:festivals?|fests?|festival circuit)|(?P<named>[{NAME}{QUOTED}]))))?)(?=[.,;:!?)]|$| (?:and|but|so|as|at|in|from|which|for it|because|when|back|that year|[(&])| \()", build=_unnamed),
    Rule("an award for CRAFT", "award", rf"\b(?P<quote>{_WON} (?:an?|some|several|two|three|many|its|the) (?:[a-z-]+ )?(?:awards?|prizes?) for (?:its |best |the |outstanding )?(?P<value>{_CRAFT}))\b", build=_for_craft),
    Rule("won best picture", "award", r"\b(?P<quote>(?:it|film|movie|picture|this|which|that)(?: has| also| even| actually| later)? won (?:the )?(?P<value>best (?:picture|film|foreign film|foreign language film|documentary|animated feature)))(?=[.,;!)]|$| (?:at|in|over|and|that|but|award))", build=_category),
)  # fmt: skip
