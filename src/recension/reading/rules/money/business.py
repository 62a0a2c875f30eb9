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

#: Those who buy tickets, with what may stand between them and what they did.
_PUBLIC = (
    r"(?:audiences?|the (?:[a-z]+ )?public|moviegoers|filmgoers|cinemagoers|crowds|the paying customers|the customers"
    r"|the (?:british|french|americans|germans|italians|japanese|english|kids|young|trade|exhibitors)|parisians|londoners|new yorkers)"
    r"(?:,[^,.;\n]{4,70},)?(?: (?:[a-z]+ly|simply|just|soon|also|at once|duly))?"
)
_SOON = r"(?:(?:with)?in|after|inside) (?:an?|one|two|three|four|five|six|ten|the first|its first|barely an?|less than an?|little more than an?|\d+) (?:single )?(?:days?|nights?|weeks?|weekends?|fortnight|months?|showings?|performances)"
_TAKINGS = r"(?:the |its )?(?:[a-z]+ )?(?:box[- ]?office(?: (?:takings|returns|receipts))?|takings|receipts|returns|grosses|business|ticket sales)"

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
    ("flop", rf"{_PUBLIC} (?:stayed away|stayed (?:at )?home|kept away|did not come|didn't come|would have none of it|wouldn't have it|would not have it|turned (?:it down|their backs?)|shrugged|yawned|did not want to know|didn't want to know|were(?: not|n't) interested|was(?: not|n't) interested|were baffled|was baffled)"),
    ("hit", rf"{_PUBLIC} (?:turned out (?:in (?:force|numbers|droves))?|took (?:it|the film|the picture) to (?:their hearts?|its heart)|loved it(?= and|[.,;])|came(?= (?:in (?:droves|force|numbers)|back for more|in their (?:thousands|millions)))|could(?:n't| not) get enough|queued)"),
    ("hit", r"(?:queues|lines) (?:went|ran|stretched|formed|wound) (?:right )?(?:round|around|down|along) the (?:block|street|corner|square)"),
    ("flop", rf"(?:{FILM_AS_SUBJECT}|and|but|,) (?:was |were |had )?(?:soon |quickly |duly |promptly |then |almost immediately |all but |simply )*(?:vanished|disappeared|gone|closed|folded|pulled|withdrawn|taken off|yanked|dead|sank|died) (?:from (?:view|sight|(?:the )?(?:screens?|cinemas|theaters|theatres)) )?{_SOON}"),
    ("flop", rf"(?:{FILM_AS_SUBJECT}|and|but) (?:was )?(?:soon|quickly|promptly|swiftly) (?:gone|vanished|disappeared|withdrawn|pulled)(?=[.,;:]|$| (?:from|and)\b)"),
    ("flop", r"(?:lost|losing) (?:every (?:penny|cent|sou|pfennig)|its shirt|their shirts?|his shirt|a packet|heavily|most of (?:its|their|his) money|(?:its|their|his) (?:investors|backers)|(?:its|their|his) money)(?: (?:on|over) (?:it|the (?:film|picture|movie)))?"),
    ("flop", r"(?:wrote|written|writing) (?:it|the (?:film|picture|movie)|the (?:whole )?(?:thing|loss|cost)) off"),
    ("hit", rf"(?:{FILM_AS_SUBJECT}|and|but|,) (?:(?:had|has) )?(?:soon |quickly |easily |more than |comfortably )*(?:earned|made|won|paid|got|recouped|recovered|paid back|earned back) (?:back )?(?:its|their) (?:[a-z]+ )?(?:costs?|budget|money|outlay)(?: back)?(?: (?:[a-z]+ )?(?:times over|{_SOON}|and (?:more|then some)))?"),
    ("flop", rf"{_TAKINGS} (?:was|were|proved) (?:[a-z]+ly )?(?:poor|dismal|disappointing|thin|meagre|meager|slim|feeble|bad|disastrous|low|weak|modest|mediocre|slow)"),
    ("hit", rf"{_TAKINGS} (?:was|were|proved) (?:[a-z]+ly )?(?:good|excellent|strong|healthy|huge|enormous|handsome|brisk|terrific|phenomenal)"),
    ("flop", rf"{FILM_AS_SUBJECT} (?:was|proved|is) (?:not an?|no|never an?|hardly an?) (?:great |big |commercial |popular |box[- ]office )?success(?= (?:at the box|on|when|with|in (?:the )?(?:[a-z]+ )?(?:cinemas|theaters|theatres|america|britain|us|uk|states))\b|[.,;:]|$)"),
    ("flop", rf"{FILM_AS_SUBJECT} (?:was|proved) an? (?:modest|commercial|relative|financial|resounding|costly|expensive|ruinous) (?:failure|disaster|disappointment|loss|loser)"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:was|proved|became|is) an? (?:modest|commercial|financial|popular|considerable|great popular|surprise|worldwide|runaway|instant) success"),
    ("flop", r"an? (?:[a-z]+ )?(?:flop|failure|disaster|bomb) (?:on (?:its )?(?:[a-z]+ )?release|when (?:it|first)|in its (?:day|time)|with (?:the public|audiences))"),
    ("hit", r"an? (?:[a-z]+ )?(?:hit|success|smash|sensation) (?:on (?:its )?(?:[a-z]+ )?release|when it (?:first )?(?:came out|opened|appeared)|in its (?:day|time)|with (?:the public|audiences))"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:was|became|proved|is) (?:one of )?(?:the|its studio's|that year's) (?:[a-z]+ )?(?:most popular|biggest|top) (?:film|picture|attraction|british film|release|draw)s? (?:of|in|at)"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:was|became|proved|is) (?:the |a |one of the )(?:[a-z]+ )?sleepers? (?:hit |success )?of"),
    ("hit", rf"{FILM_AS_SUBJECT} (?:was|became|proved) (?:hugely|enormously|immensely|wildly|vastly|very) popular(?= (?:in|with|at|on|when)\b|[.,;]|$)"),
    ("flop", r"(?:commercially|financially)(?: speaking)?,? (?:it|the (?:film|picture|movie)) (?:was|proved|had been) an? (?:[a-z]+ )?(?:disaster|failure|flop|disappointment|catastrophe|damp squib|dead loss)"),
    ("hit", r"(?:commercially|financially)(?: speaking)?,? (?:it|the (?:film|picture|movie)) (?:was|proved|had been) an? (?:[a-z]+ )?(?:success|hit|triumph|winner)"),
    ("hit", rf"(?:{FILM_AS_SUBJECT}|and|but) (?:sold|had sold) (?:[a-z-]+|\d[\d.,]*)(?: and an? half)? ?(?:million|thousand) (?:tickets|admissions)"),
    ("hit", rf"(?:{FILM_AS_SUBJECT}|and|but|,) (?:ran|played|was held over|held the screen|stayed) (?:in [\ue001\ue002] |there |at the @any )?(?:for )?(?:eight|nine|ten|eleven|twelve|eighteen|fourteen|sixteen|twenty|thirty|forty|fifty|sixty|\d\d) (?:months|weeks)"),
    ("hit", rf"(?:{FILM_AS_SUBJECT}|and|but|,) (?:ran|played|stayed) (?:in [\ue001\ue002] |there |at the @any )?for (?:over |more than |nearly |almost )?(?:a|two|three|four) years?"),
    ("flop", r"(?:[\ue001\ue002]|american|british|us|domestic|foreign|french|german|the|its) (?:[a-z]+ )?(?:returns|takings|grosses|receipts|rentals) (?:would|did|could|have|had) (?:not|never|hardly|barely|scarcely) (?:even )?(?:cover(?:ed)?|pay(?:ing)? for|paid for|match(?:ed)?|meet|met) "),
    ("flop", r"(?:[a-z]+ )?takings disappointed"),
    ("cult hit", r"(?:an? |the |into )(?:[a-z-]+ ){0,3}?cult (?:hit|smash|sensation|success)"),
)  # fmt: skip


#: What the row itself denies or looks ahead to is the claim.
_OWN = re.compile(r"\b(?:not|no|none|isn't|wasn't|far from|never|hardly|barely|scarcely|failed|would be|was to be)\b|n't\b")


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
