"""Where a film of the real leaves out, invents or turns what was: "it drops the trial", "the letter is Quill's invention"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules.world._real import is_true_story, tells_of_the_real
from recension.reading.rules.world.departures import speaks_of_its_source, the_clause


def _of_the_real(hit: Hit) -> Iterator[Draft]:
    """The clause, where the text says that its film tells of the real."""
    if tells_of_the_real(hit.typed):
        yield from the_clause(hit)


def _of_a_life(hit: Hit) -> Iterator[Draft]:
    """The same of weaker words: where the film tells what was, or was taken from a book."""
    if is_true_story(hit.typed) or speaks_of_its_source(hit.typed):
        yield from the_clause(hit)


def _invented(hit: Hit) -> Iterator[Draft]:
    """ "The snub was invented": where the text tells of the real, and no time before something was."""
    start = hit.match.start("value")
    before = hit.typed.shadow[max(hit.typed.line_at(start)[0], start - 40) : start]
    if not _BEFORE.search(before):
        yield from _of_the_real(hit)


_BEFORE = re.compile(r"\b(?:before|when|since|until|after|by the time)\b")
_SOMEBODY = f"[{NAME}{CHARACTER}{PERSON}]"
_MAKER = r"(?:the (?:film|movie|picture|script|screenplay|screenwriters?|writers?|director|adaptation|film-?makers)|film|\bit|\bwhich)"
_HOW = r"(?:(?:also|even|simply|wisely|sadly|rightly|then|entirely|quietly|discreetly|prudently|largely|all but|has|have|had|does|chooses to|prefers to|quite|[a-z]+ly) )*"
_DROPS = (
    r"(?:drops?|dropped|throws? out|threw out|leaves? out|left out|omits?|omitted|skips?|skipped|cuts? out|passes over|passed over|glosses over|skates over|skirts|ducks|dodges|fudges|softens|softened|soft-pedals|plays down|played down|"
    r"tidies (?:up|away)|compresses|conflates|telescopes|rearranges|says nothing (?:of|about)|makes no mention of|never mentions|does not mention|doesn't mention|is silent (?:on|about)|keeps quiet about|forgets|ignores|spares us|leaves aside)"
)
_THAT = rf"(?: (?:the|a|an|his|her|their|its|any|most|much|all|both|that|this|what|who|how|some|several|two|three|everything)\b| {_SOMEBODY})[^\n.;:()!?]{{2,90}}"
_BADLY = r"(?:in the wrong (?:year|order|place|town|city|war)|(?:years?|months?|weeks?|decades?) (?:too )?(?:early|late|before (?:it|he|she|they)|after (?:it|he|she|they))|out of order)"

RULES: tuple[Rule, ...] = (
    Rule("the film drops what was", "departure", rf"(?<!\w){_MAKER} {_HOW}(?P<value>{_DROPS}{_THAT})", build=_of_a_life),
    Rule("the film invents", "departure", rf"\b(?:the (?:film|movie|picture|script|screenplay|writers?|screenwriters?|director|film-?makers)|film) {_HOW}(?P<value>(?:invents?|invented|makes up|made up){_THAT})", build=_of_a_life),
    Rule("the film turns it into", "departure", rf"\b(?P<value>(?:which|that|whom) (?:the )?(?:film|movie|picture|script|{_SOMEBODY}) {_HOW}(?:turns?|turned|makes?|made|changes?|changed) into [^\n.;:()!?]{{3,60}})", build=_of_a_life),
    Rule("lets him off", "departure", rf"\b(?P<value>lets? (?:him|her|them|{_SOMEBODY}) off (?:the|his|her|their|any)\b[^\n.;:()!?]{{3,70}})", build=_of_the_real),
    Rule("is somebody's invention", "departure", rf"(?P<value>\b(?:is|are|was|were)(?:,? [^\n.;:()!?]{{2,40}}?,?)? (?:{_SOMEBODY}'s?|the (?:film|script|movie|picture|screenwriter|writer|director)'s?)(?: own)? (?:invention|idea|fancy|fabrication|embroidery|embellishment)s?)\b", build=_of_a_life),
    Rule("was invented", "departure", r"(?P<value>\b(?:is|are|was|were) (?:(?:entirely|wholly|purely|pure|simply|completely|mostly|largely) )?(?:invented|made up|fabricated|apocryphal|a fabrication|an invention|pure invention))\b(?! (?:by|in|to|for|of)\b)", build=_invented),
    Rule("they invented it", "departure", r"(?P<value>[^\n.;:()!?]{4,70},? (?:i should say,? )?(?:they|the (?:film-?makers|writers|script)) (?:simply |just )?(?:invented|made up))(?=[.,;]|$)", build=_of_a_life),
    Rule("never happened so", "departure", r"(?P<value>\b(?:cannot|can't|could not|couldn't) have happened\b[^\n.;:()!?]{0,40}|\b(?:did not|didn't|never) (?:actually |really )?happen(?:ed)?\b(?! in real)(?: (?:like that|that way|as shown|at all))?)", build=_of_a_life),
    Rule("shown in the wrong year", "departure", rf"(?P<value>\b(?:is|are|was|were) (?:here )?shown\b[^\n.;:()!?]{{2,60}} {_BADLY})\b", build=_of_the_real),
    Rule("nothing of it here", "departure", r"(?P<value>\b(?:of which|about which|about whom|of whom) (?:you|we|the (?:film|movie|picture)) (?:will |'ll |would )?(?:hear|see|learn|find|says?|shows?|tells?)(?: us)? (?:nothing|little|not a word)\b[^\n.;:()!?]{0,30}|\b(?:you'd|you would) (?:never|not) (?:know|guess|learn) (?:it |that |any of (?:this|that) )?(?:from|here)\b[^\n.;:()!?]{0,40})", build=_of_the_real),
    Rule("in life he was", "departure", rf"(?:^|[.;:] ?|\b(?:but|though|although) )(?P<value>in life,?(?: (?:though|however|of course),?)? (?:he|she|they|{_SOMEBODY}) (?:was|were|had|did|never)\b[^\n.;:()!?]{{4,90}})", build=_of_the_real),
)  # fmt: skip
