"""What a film cost, told by what was missing: "a budget of next to nothing", "budget constraints", "no money to shoot"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import QUOTED, TITLE
from recension.reading.rules.money.money import OTHER_FILM, other_film
from recension.vocabulary import Assertion

_NOTHING = r"(?:(?:next to |almost |practically |virtually |close to |about |absolutely )?(?:nothing|zero|nil|zilch|zip|nada)|a shoe-?string|peanuts|pennies|pocket change|(?:about |maybe |around )?(?:a (?:few|couple(?: of)?|handful of)|fifty|five|ten|twenty|\d{1,2}) (?:bucks|dollars|quid|cents|pounds))"
_HARDLY = r"(?:(?:an? )?(?:obvious |absolute |total |complete |clear |severe |sheer |apparent |evident |distinct )?(?:lack|absence|shortage|want))"
_MAKERS = r"(?:he|she|they|the (?:director|makers|filmmakers|film-makers|producers|production|crew|film|movie|studio)|[\ue001\ue002]|it|who)"
_MONEY = r"(?:money|budget|funds|funding|cash|dollars|resources)"
#: What is shown of a story is none of the film's means.
_OF_THE_STORY = re.compile(r"\b(?:police|government|city|school|town|family|household|military|defen[cs]e|hospital|police force|council|company|club|team|wedding|state|federal|nasa|army)(?:'s)? (?:[a-z]+ )?$")
_SUPPOSED = re.compile(r"\b(?:if|unless|would|could have|wish|imagine|fear(?:ed)?|thought|expect(?:ed|ing)?)\b")


def _means(hit: Hit) -> Iterator[Draft]:
    """Means so small that the words for them deny any: the denial is the claim."""
    place = near(hit)
    if _OF_THE_STORY.search(place.before + hit.match[0].partition("budget")[0]) or place.others(60):
        return
    about = {"about": other_film(place)} if OTHER_FILM.search(place.before) else {}
    given = None if _SUPPOSED.search(place.before) else Assertion.ASSERTED
    yield hit.draft("low", about, mention=hit.span(), assertion=given)


_IN_MARKS = re.compile(r"(?:low|no|zero|tiny|micro|shoe-?string|(?:next|close) to (?:nothing|zero)|non-?existent|minimal|minuscule)", re.I)


def _in_marks(hit: Hit) -> Iterator[Draft]:
    """ 'A "next to nothing" budget': the words in marks say which."""
    if _IN_MARKS.fullmatch(hit.mentions("value")[0].name.strip('" ')):
        yield from _means(hit)


RULES: tuple[Rule, ...] = (
    Rule("budget of nothing", "budget", rf"\b(?:an?|the|its|his|their) (?:[a-z-]+ )?budget (?:of|that (?:can(?:not|'t)|could(?: not|n't)) have (?:been|exceeded)(?: (?:much |any )?(?:more|higher|bigger)(?: than)?)?|that (?:must have been|was|is|seems)|approaching|bordering on) (?:[a-z]+ly )?{_NOTHING}(?![\w'-])", build=_means),
    Rule("budget in marks", "budget", rf'"(?P<value>[{QUOTED}{TITLE}])" budget\b', build=_in_marks),
    Rule("lack of budget", "budget", rf"\b{_HARDLY} of (?:an?y? )?(?:real |decent |proper |sufficient |sizeable |big |substantial |production )?budget\b", build=_means),
    Rule("budget limits", "budget", r"\b(?:(?:the|its|his|their|obvious|severe|clear|to|given|despite|by|of|because of) )(?:[a-z]+ )?(?:budget(?:ary|'s)? (?:constraints|limitations|limits|restrictions|restraints|shortcomings|shortfalls|deficiencies)|(?:limitations|constraints|restrictions|restraints) (?:of|imposed by) (?:both )?(?:the|its|his|their|such a|a) (?:film's |movie's )?(?:[a-z]+ )?budget)\b", build=_means),
    Rule("had no money", "budget", rf"@begin{_MAKERS} (?:(?:clearly|obviously|simply|just|really|probably|apparently|evidently) )?(?:(?:do(?:es)?n't|didn't|did not|does not) have (?:the|any|much|enough|a lot of|that much)|had (?:no|little|very little|hardly any|barely any|almost no|virtually no|next to no)) {_MONEY} (?:(?:with which )?to (?:make|shoot|film|spend|work with|play with|do|build|stage|realize|realise|pull|hire|pay for|show|burn)|for (?:effects|special effects|sets|a |proper|real|more|extras|anything))\b", build=_means),
    Rule("made on no money", "budget", r"\b(?:made|shot|filmed|produced|done|created) (?:[a-z]+ ){0,3}?(?:on|with|for) (?:absolutely |virtually |practically |almost |next to )?(?:no|(?:very |so |precious )?little|hardly any|barely any|not much) (?:money|cash|funds|funding)\b", build=_means),
    Rule("budget would not stretch", "budget", r"\b(?:the|its|their|his) (?:film's |movie's )?budget (?:(?:of|for) (?:the|this) (?:film|movie|picture) )?(?:(?:clearly|obviously|apparently|evidently|presumably) )?(?:(?:did not|didn't|does not|doesn't|would not|wouldn't|could not|couldn't) (?:extend|stretch|run|allow|permit|cover|reach)|ran out|allowed for (?:little|no|only)|barely (?:covered|stretched))\b", build=_means),
)  # fmt: skip
