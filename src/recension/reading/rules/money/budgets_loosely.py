"""What a film cost told by the way: "cheaply made", "such an expensive production", "stingy with the budget", "not much of a budget"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.money.money import OTHER_FILM, other_film
from recension.vocabulary import Assertion

_WORK = r"(?:film|movie|picture|flick|production|feature|series|show|affair|effort|thriller|comedy|drama|western|horror|slasher|epic|musical)"
#: Of films in general, or of one that the film is set against.
_OF_MANY = re.compile(r"\b(?:many|most|other|those|these|all|some|any|every|usual|typical|like|than|unlike|seen|watched|if|would|could|should|movies|films) (?:(?:an?|the|of|as|be|been|have) )?(?:[a-z-]+ )?$")


#: What else is made, of the story or of the writer's: "the toys look cheaply made".
_GOODS = re.compile(r"\b(?:toys?|dolls?|houses?|cars?|clothes|dress(?:es)?|dvds?|dis[ck]s?|box|case|my [a-z]+)\b[^.;,]{0,16}$")


def _so_dear(hit: Hit) -> Iterator[Draft]:
    """Low or high by the group that matched; what denies a great budget tells of a small one."""
    place = near(hit)
    if _OF_MANY.search(place.before) or _GOODS.search(place.before) or place.others(60):
        return
    about = {"about": other_film(place)} if OTHER_FILM.search(place.before) else {}
    given = Assertion.ASSERTED if hit.has("denied") else None
    yield hit.draft("high" if hit.has("high") else "low", about, mention=hit.span("value"), assertion=given)


_VERY = r"(?:so |too |very |quite |pretty |rather |extremely |really |fairly |obviously |clearly |incredibly |insanely )"
_SMALL = r"(?:small|low|tiny|limited|tight|meag(?:er|re)|modest|minuscule|little|thin)"
_LARGE = r"(?:big|large|high|huge|massive|great|enormous)"
_IS_NOT = r"(?:wasn't|was not|isn't|is not|weren't|had not|hadn't|without|not|hardly|never)"

RULES: tuple[Rule, ...] = (
    Rule("cheaply made", "budget", rf"\b(?P<value>cheaply[- ](?:made|produced|filmed|shot|mounted)|(?:made|produced|filmed|shot) {_VERY}?cheaply)(?![\w-])(?! (?:by (?:an?|his|her|their|my)\b|toys?|films|movies|pictures|independent|effects|fare|features|shows|props|sets))", build=_so_dear),
    Rule("an expensive production", "budget", rf"@begin(?:such an?|this|an?|the|its) (?:[a-z]+ ){{0,2}}?(?P<value>(?P<high>expensive|costly) (?:[a-z]+ )?{_WORK})\b(?! (?:set|design|values|costs|company))", build=_so_dear),
    Rule("expensive to make", "budget", r"\b(?:was|were|is|are|be|been|obviously|clearly) (?:[a-z]+ )?(?P<value>(?P<high>expensive|costly|dear) to (?:make|produce|shoot|film|mount|stage))\b", build=_so_dear),
    Rule("a cheap budget", "budget", r"\b(?P<value>(?:cheap|minimum|cut-price|poverty-row|small-scale|basement|starvation|pathetic|pitiful|poor|lousy|laughable|scant|skimpy) budget)\b(?! (?:airline|hotel))", build=_so_dear),
    Rule("the budget was so low", "budget", rf"\b(?:the|its|his|her|their|whose|film's|movie's) (?P<value>budget (?:was|is|were|must have been|being) {_VERY}+{_SMALL})\b", build=_so_dear),
    Rule("stingy with the budget", "budget", r"\b(?P<value>(?:stingy|cheap|tight|tight-?fisted|miserly) with (?:the|its|their|his) (?:budget|money)|(?:skimp\w*|scrimp\w*) on (?:the|its|their) budget|(?:low|short) (?:on|of) budget)\b", build=_so_dear),
    Rule("not a big budget", "budget", rf"\b(?P<denied>{_IS_NOT}) (?:have |with |been |exactly |really |quite |on )*(?P<value>(?:an? (?:very |particularly |really )?{_LARGE}|much of an?|as {_LARGE} (?:of )?an?|(?:very |so |too ){_LARGE} an?|that {_LARGE} an?) budget)(?! (?:remake|sequel|blockbuster|hollywood))", build=_so_dear),
    Rule("hardly a budget", "budget", r"\b(?P<denied>hardly|barely|scarcely) (?P<value>an?y? budget)\b", build=_so_dear),
)  # fmt: skip
