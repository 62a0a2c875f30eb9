"""How the film did, told as business: what it did, found, earned back, packed in and opened at."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.money.box_office import FILM_AS_SUBJECT, of_the_public
from recension.vocabulary import Assertion

_NOT = r"(?:did not|didn't|never|hardly|barely|scarcely|failed to)"
_BACK = r"(?:recover(?:ed)?|recoup(?:ed)?|earn(?:ed)?(?: back)?|ma[dk]e(?: back)?|return(?:ed)?)"
_COSTS = r"(?:its|their|the|any of its|half its) (?:[a-z]+ )?(?:costs?|budget|money|investment|outlay)(?: back)?"

#: class → what tells it; where a subject is needed it is the film's.
_TOLD: tuple[tuple[str, str], ...] = (
    ("flop", rf"{FILM_AS_SUBJECT} {_NOT} (?:[a-z]+ )?(?:do|perform|fare) (?:very |that |so |too |all that )?well(?= (?:at|in|on|when|upon|with audiences|commercially|financially|theatrically)\b|[.,;]|$)"),
    ("flop", rf"{_NOT} (?:[a-z]+ )?(?:find|found) (?:an?|its|much of an|any|a big|a wide|the) (?:[a-z]+ )?audience"),
    ("flop", rf"{_NOT} (?:even )?{_BACK} {_COSTS}"),
    ("flop", rf"{FILM_AS_SUBJECT} (?:[a-z]+ )?(?:underperformed|lost money|died (?:in|at) the (?:states|us|uk|box[- ]office))"),
    ("flop", r"(?:would be|was to be|turned out to be|ended up|ended up being|came to be) (?:an?|his|her|their|the) (?:[a-z-]+ ){0,2}(?:flop|bomb|box[- ]office disaster)"),
    ("flop", rf"(?:{FILM_AS_SUBJECT}|[\ue001\ue002]|studio|backers|company|producers) (?:[a-z]+ly )?(?:lost|losing) (?:the studio |them |[\ue001\ue002] )?(?:(?:some|about|around|over|nearly|almost|at least|more than|an estimated|upwards of|close to|roughly|a reported) )*(?:[$£€]\d[\d.,]*(?: ?m\b| million)?|(?:\d[\d.]*|[a-z-]+) million)(?: dollars| pounds)?"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:[a-z]+ )?(?:did|does|is doing|was doing|enjoyed) (?:decent|good|great|huge|big|brisk|solid|respectable|strong|excellent|fair|healthy|roaring|terrific|surprisingly [a-z]+) business"),
    ("flop", rf"{FILM_AS_SUBJECT} (?:[a-z]+ )?(?:did|does|is doing) (?:poor|bad|little|no|disappointing|terrible|lousy|weak|meag(?:er|re)) business"),
    ("hit", r"(?:packing|packed|pulling|pulled|drawing|drew) (?:them|'em|the crowds|audiences|crowds) in(?! (?:with|by))"),
    ("flop", r"(?:the )?(?:film|movie|picture) sank(?=[;.,]| at\b| without)"),
    ("hit", rf"(?:{FILM_AS_SUBJECT}|and|but) (?:[a-z]+ )?(?:made|turned|earned|returned|showed) (?:an?|its) (?:[a-z]+ )?profit"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:[a-z]+ )?(?:made|earned|raked in) (?:tons|loads|lots|heaps|a boatload|a truckload|a mountain|bags) of (?:money|cash)"),
    ("hit", r"(?:broke|breaking|smashed|shattered|set) (?:all |every |several |the )?(?:box[- ]office |attendance |opening |house )?records"),
    ("hit", r"(?:debut(?:ed|ing)|open(?:ed|ing)|landed|land(?:ing)|bowed|premiered|reach(?:ed|ing)|hit|hitting) (?:at |in )?(?:the )?(?:number|no\.?) (?:one|1)(?: spot)?(?: (?:at|in) the [a-z.]+(?:[- ]office)?)?"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:was|became|is|proved|turned into) (?:an? )(?:[a-z-]+ )?blockbuster"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:was|became|is|proved|remains) (?:to be )?(?:an? |the )?(?:[a-z-]+ ){{0,2}}?(?:winner|favou?rite|sensation|smash|success|hit) with (?:the )?(?:[a-z]+ )?(?:audiences|moviegoers|filmgoers|public|crowds|masses)"),
    ("hit", r"(?:is|was|has been|have been) (?:making|raking in|earning) (?:big|serious|a lot of|lots of|huge|tons of|plenty of) (?:money|bucks) (?:at|in) the (?:box[- ]office|theaters|theatres|cinemas)"),
    ("hit", r"one of the (?:biggest|greatest|top|all-time|largest) (?:[a-z-]+ )?(?:box[- ]office |commercial )(?:smashes|hits|successes|draws|champions|moneymakers)(?: (?:ever|of all time|of (?:the|its) [a-z]+))?"),
    ("hit", r"(?:an? )(?:[a-z-]+ ){0,2}?(?:smash(?: hit)?|huge hit|massive hit|big hit|monster hit) (?:at home|abroad|overseas|in its (?:native|home) [a-z]+|in (?:the )?(?:\ue002|us|uk|u\.s\.|states)|across (?:europe|asia|the world))"),
    ("flop", rf"(?:{FILM_AS_SUBJECT}|and|but) (?:(?:was|is|proved) (?:not|never|hardly|far from)|wasn't|isn't) (?:(?:hugely|very|that|so|particularly|terribly|exactly|overly|too) )?(?:popular|successful|a (?:big |great |huge )?success) (?:in (?:theaters|theatres|cinemas)|at the box[- ]office|with audiences|(?:up)?on (?:its )?(?:initial |first |original )?release|when (?:it )?(?:first )?(?:came out|released|was released))"),
    ("cult hit", r"(?:an? |the |into )(?:[a-z-]+ ){0,3}?cult (?:hit|smash|sensation|success)"),
)  # fmt: skip


#: What the row itself denies or looks ahead to is the claim.
_OWN = re.compile(r"\b(?:not|isn't|wasn't|far from|never|hardly|barely|scarcely|failed|would be|was to be)\b|n't\b")


class _Fate:
    """Builds the class that a row tells."""

    def __init__(self, value: str) -> None:
        self.value = value

    def __call__(self, hit: Hit) -> Iterator[Draft]:
        for draft in of_the_public(hit, self.value):
            given = _OWN.search(hit.match[0]) and not _IF.search(near(hit).before)
            yield replace(draft, assertion=Assertion.ASSERTED) if given else draft


_IF = re.compile(r"\b(?:if|unless|thought|feared|expected|predicted|hoped)\b")


RULES: tuple[Rule, ...] = tuple(
    Rule(f"business: {value}", "box_office", rf"@begin(?P<quote>{pattern})(?![\w'-])", build=_Fate(value)) for value, pattern in _TOLD
)  # fmt: skip
