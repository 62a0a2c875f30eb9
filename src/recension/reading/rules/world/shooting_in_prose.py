"""Where the film was shot, told by what the makers did: "they worked for ten weeks around Leeds", "Hull is really Riga"."""

from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, Mention
from recension.reading.rules.world._belonging import in_full
from recension.reading.rules.world._settings import NAMED, listed
from recension.reading.rules.world.shooting import STUDIOS, is_person_or_place
from recension.values import fold

_ROW = rf"(?P<value>{NAMED}(?:, {NAMED})*(?:,? and (?:(?:in|at|around|on|to|the) )*{NAMED})?)"
_CREW = r"(?:crew|unit|company|cast|production|cameras?|actors|players|team|technicians)"
_WHERE = r"(?:in|around|round|near|outside|at|on|along|above|behind)"
_SPAN = r"(?:(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|several|some|many|\d+) (?:[a-z]+ )?(?:days|weeks|months|winters?|summers?|years?|nights))"
#: Of the land round a name: "the hills behind", "the streets of", "a deserted hamlet in the mountains of".
_LAND = r"(?:(?:the|an?) (?:[a-z]+ ){1,3}(?:of|in|behind|outside|near|above|beside) ){0,2}(?:the )?"
_SHOOT = r"(?:shot|filmed|photographed|got|made|taken|done|picked up)"


def _places(hit: Hit) -> Iterator[Draft]:
    """Places that are known to be such."""
    for m in hit.mentions("value"):
        if listed(m.name) or _is_studio(m):
            yield hit.draft(in_full(m.name), mention=m)


def _named(hit: Hit) -> Iterator[Draft]:
    """The same, and names that nobody bears: what is told so has a place behind it."""
    for m in hit.mentions("value"):
        if (
            listed(m.name)
            or _is_studio(m)
            or (m.kind == NAME and m.credit is None and not m.own and is_person_or_place(m))
        ):
            yield hit.draft(in_full(m.name), mention=m)


def _is_studio(m: Mention) -> bool:
    return m.credit is None and fold(m.name).removesuffix(" studios").removesuffix("'s").removesuffix(" s") in STUDIOS


def _instead(hit: Hit) -> Iterator[Draft]:
    """ "Matera plays Jerusalem": both are places; what is really a town has its land behind it, "Charlestown is really Johnstown, Pennsylvania"."""
    if hit.has("sure"):  # whoever is really somebody else has no land behind him
        yield from _named(hit) if any(listed(m.name) for m in hit.mentions("value")) else ()
    elif all(listed(m.name) for m in hit.mentions("shown")):
        yield from _places(hit)


def _by_makers(hit: Hit) -> Iterator[Draft]:
    """ "Huston went to the Congo": whoever makes films, and known places."""
    if all(m.credit is not None and m.credit.properties - {"cast_member"} for m in hit.mentions("who")):
        yield from _places(hit)


RULES: tuple[Rule, ...] = (
    Rule("the crew worked there", "filming_location", rf"\b(?P<quote>(?:the |his |her |their )?{_CREW}(?:, [^\n.;,]{{3,40}},)? (?:worked|camped|wintered|sweated|froze|settled|spent {_SPAN}|was based|were based|set up|decamped|moved) (?:for {_SPAN} )?(?:{_WHERE}|to) {_LAND}{_ROW})", build=_named),
    Rule("worked N weeks there", "filming_location", rf"(?<!\w)(?P<quote>(?:they|he|she|@name) (?:worked|shot|filmed) for {_SPAN} {_WHERE} {_LAND}{_ROW})", build=_named),
    Rule("worked there, and there", "filming_location", rf"\b(?:worked|shot|filmed) for {_SPAN} {_WHERE} [^\n.;()]{{3,60}}?,? and,? (?:for [^\n.;,]{{3,30}}, )?(?P<quote>{_WHERE} (?P<value>{NAMED}))", build=_places),
    Rule("X is really Y", "filming_location", rf"(?P<quote>(?P<shown>{NAMED}) (?:is|was|being) (?P<sure>really|actually|in fact|in reality) {_LAND}(?P<value>{NAMED}(?:, {NAMED})?))(?! (?:is|was|has|in disguise))", build=lambda hit: _instead(hit)),
    Rule("a PLACE that was really Y", "filming_location", rf"\b(?P<quote>(?:that|which) (?:is|was) (?:really|actually|in fact|in reality) (?:[a-z]+ ){{0,4}}?{_WHERE} {_ROW})", build=_named),
    Rule("Y plays X", "filming_location", rf"(?P<quote>(?P<value>{NAMED}) (?:plays|played|playing|impersonates|impersonated|passes for|passed for|passing for|doubling (?:for|as)|is made to do for|does duty for|did duty for|standing in for|makes a convincing) (?P<shown>{NAMED}))", build=lambda hit: _instead(hit)),
    Rule("and Y for Z", "filming_location", rf"\b(?:stands?|stood|standing|doubles?|doubled|doubling) (?:in )?for {NAMED},? and (?P<quote>(?P<value>{NAMED}) for (?:{NAMED}|the [a-z]+))", build=_places),
    Rule("the studio was STUDIO", "filming_location", rf"\b(?P<quote>(?:the )?studios? (?:was|were|used was) (?P<value>{NAMED}))", build=_named),
    Rule("STUDIO's stages", "filming_location", rf"(?P<quote>(?P<value>{NAMED})'s? (?:[a-z]+ )?(?:sound ?)?(?:stages?|back ?lot|tank)\b)", build=_places),
    Rule("took them there", "filming_location", rf"\b(?P<quote>(?:took|brought|moved|flew|dragged|led|shipped|sent|marched) (?:the|his|her|their|cast and|a (?:small|tiny)) (?:[a-z-]+ )?{_CREW} (?:up |down |out |off |all the way |back )?(?:to|into) {_LAND}{_ROW})", build=_named),
    Rule("the rest done there", "filming_location", rf"\b(?P<quote>(?:the rest|the remainder|most of it|some of it|part of it|parts of it|interiors?|exteriors?|the (?:sea|snow|desert|street|battle|studio|location) (?:scenes|work)) (?:was |were |being |having been )?(?:{_SHOOT} )?{_WHERE} {_LAND}{_ROW})", build=_named),
    Rule("picked up round PLACE", "filming_location", rf"\b(?P<quote>(?:was|were|being|been) (?:picked up|snatched|grabbed|stolen|{_SHOOT} in {_SPAN}) {_WHERE} (?:the (?:streets|roads|beaches|docks|hills) (?:of|round|around) )?{_ROW})", build=_named),
    Rule("put up in PLACE", "filming_location", rf"\b(?P<quote>(?:was|were|,) (?:put up|run up|built from (?:nothing|scratch)|rebuilt|mocked up)(?: from [^\n.;,()]{{3,40}})? {_WHERE} {_LAND}{_ROW})", build=_named),
    Rule("makers went there", "filming_location", rf"(?P<quote>(?P<who>{PERSON})(?:, [^\n.;()]{{3,60}},)? (?:went|returned|flew|decamped|relocated|travell?ed|headed|repaired) (?:back |off |home |up |down |out )?to (?:the )?{_ROW})", build=lambda hit: _by_makers(hit)),
    Rule("PLACE, where they were shooting", "filming_location", rf"(?:^|[.;] )(?P<quote>(?P<value>{NAMED}), where [^\n.;:()!?,]{{3,40}}? (?:shot|filmed|was (?:shooting|filming)|were (?:shooting|filming)))\b", build=_named),
    Rule("shot out of town, A to B", "filming_location", rf"\b(?P<quote>(?:shot|filmed) (?:[a-z]+ ){{1,6}}(?:in order|in sequence|on the road),? (?:from )?(?P<value>{NAMED} to {NAMED}))", build=_named),
)  # fmt: skip
