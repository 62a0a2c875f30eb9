"""Where the film meets the facts: what is said of its real subject, and where it leaves the facts."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules.world._lived import last_lived, of_the_film
from recension.reading.rules.world._real import is_real, is_true_story, tells_of_the_real
from recension.vocabulary import Assertion

#: Who the facts are of: a name or a role; players and makers have lives of their own.
_WHOSE = f"{NAME}{CHARACTER}"
_THING = r"(?:an? (?:[a-z-]+, ){0,3})?[^\n,.;:()!?]{3,60}?"
_END = r"(?=[,.;:()!?\n]| (?:and|but|which|who|that|when|where|while|at|in|on)\b|$)"


def _of_subject(hit: Hit) -> Iterator[Draft]:
    if tells_of_the_real(hit.typed):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


def _end(hit: Hit) -> Iterator[Draft]:
    """That somebody died, unless it is one of those who make films."""
    if all(m.kind != PERSON or is_real(m, hit.typed) for m in hit.typed.within(hit.match.start(), hit.match.start() + 1)):
        yield from _of_subject(hit)


#: What a film suffers from is no illness.
_FILM_BEFORE = re.compile(
    r"\b(?:film|movie|picture|script|screenplay|story|it|which|that|this|production|fiction[a-z-]*|print|prints|disc|transfer|dvd|video|copy|negative|soundtrack|sequel|pacing|acting)\b[^\n.;]{0,30}$"
)


def _condition(hit: Hit) -> Iterator[Draft]:
    start = hit.match.start()
    if not _FILM_BEFORE.search(hit.typed.shadow, max(hit.typed.line_at(start)[0], start - 60), start):
        yield from _of_subject(hit)


_TOLD_AS_PAST = re.compile(
    r"\b(?:was|were|had|did|didn't|wasn't|weren't|never|[a-z]{3,}ed|went|took|knew|wrote|lost|left|died)\b"
)
_OPENS = re.compile(r"(?:^|[\n.;:(—] ?|, |\b(?:but|and|when|while|whereas|although|though|because) )$")


_OF_SOMEBODY = re.compile(rf"(?:he|she|they|[{_WHOSE}]) ")
_NOT_SO = re.compile(r"\b(?:not|never|no|nobody|nothing|neither|nor)\b|n't\b")


def _in_reality(hit: Hit) -> Iterator[Draft]:
    """ "in reality, he never met her": at a clause's opening, of what was; "nicer than in real life" tells nothing."""
    start = hit.match.start()
    if _OF_SOMEBODY.match(hit.match["value"]) and not _NOT_SO.search(hit.match["value"]):
        return  # a fact of a life
    if _TOLD_AS_PAST.search(hit.match["value"][:60]) and _OPENS.search(hit.typed.shadow, max(0, start - 12), start):
        yield from _of_subject(hit)


#: What a film does to the facts, and what they are to it.
_FACTS = r"(?:life stor(?:y|ies)|the life of|facts?|truth|history|historical (?:record|accuracy|facts?|truth|events?)|the record|reality|true story|real events|actual events|real story|accuracy|authenticity)"
_BENDS = (
    r"(?:tamper\w*|play\w* (?:very )?(?:fast and )?loose|embellish\w*|distort\w*|twist\w*|bend\w*|bent|alter(?:s|ed|ing)?|chang(?:es|ed|ing)|ignor\w+|rewrit\w+|rewrote|falsif\w+|fudg\w+|mangl\w+|"
    r"fictionali[sz]\w+|dramati[sz](?:es|ed)|sanitiz\w+|whitewash\w*|glamori[sz]\w+|exaggerat\w*|stray\w*|depart\w*|deviat\w*|diverg\w*|omit\w*|invent\w*|simplif\w+|sacrific\w+|disregard\w*|abandon\w*|"
    r"decay\w*|little to do with|nothing to do with|no resemblance|little resemblance|far from|(?:many|great|considerable|some|huge|enormous|big|lots of|a lot of|plenty of|a few|certain|several) (?:[a-z]+ )?liberties|t(?:akes?|ook|aking) (?:[a-z']+ ){0,3}liberties|fabricat\w+|no (?:relation(?:ship)?|bearing)|little (?:[a-z]+ ){0,7}relates?|anachronis\w+|"
    r"inaccura\w+|incorrect|untrue|false|unfaithful|mixes fact|blends fact|mix of fact|blend of fact|separat\w+)"
)
#: What stands before in its clause, sixty characters of it at most; they are the whole of it or just so many, since to
#: try every number of them from every place would cost the square.
_BEFORE = r"(?:(?<![^\n.;:()!?])[^\n.;:()!?]{0,60}?|[^\n.;:()!?]{60})"
_BENT = rf"(?P<value>{_BEFORE}(?:\b{_BENDS}\b[^\n.;()!?]{{0,50}}?\b{_FACTS}|\b{_FACTS}\b[^\n.;()!?]{{0,60}}?\b{_BENDS})\b[^\n,.;()!?]{{0,50}})"
_ACCURATE = re.compile(r"\b(?:not|never|without|no|isn't|doesn't|didn't|wasn't|if|whether|would|could|course of (?:human )?history|sticks|faithful|might)\b(?! (?:resemblance|relation))")


#: What the reviewer knows or bears, and a reality that no film is measured by.
_OF_A_WRITER = re.compile(r"\b(?:i|we|you|one|apart from|aside from|ignoring|despite) |\bread\b")
_UNBENT = re.compile(r"^(?!.*\b(?:film|movie|picture|script|story|writers?|filmmakers?|director|it|they|account|plot)\b).*\b(?:reality|authenticity)\b|\b(?:his|her|their) (?:mind|own)\b|fabricated reality|account of the life|fictionali[sz]ed history of")


def _bends_facts(hit: Hit) -> Iterator[Draft]:
    """A clause that says the film bends the facts, or that they are not what it shows."""
    real = "histor" in hit.match["value"] or any(is_real(m, hit.typed) for m in hit.typed.mentions)
    value = hit.match["value"]
    if (real or tells_of_the_real(hit.typed)) and not (_ACCURATE.search(value) or _OF_A_WRITER.search(value) or _UNBENT.search(value)):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


def _not_the_facts(hit: Hit) -> Iterator[Draft]:
    """ "the film does not represent reality", beside people of history."""
    if tells_of_the_real(hit.typed) or any(is_real(m, hit.typed) for m in hit.typed.mentions):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


_OF_A_STORY = re.compile(r"\b(?:movie|film|picture|story|setting|set in|period|historical\w*|history|era|war|battle|script|research\w*|anachronis\w+)\b")


def _of_then(hit: Hit) -> Iterator[Draft]:
    """ "rifles that were not used at the time": beside words of the film or of history."""
    a, b = hit.typed.line_at(hit.match.start())
    if _OF_A_STORY.search(hit.typed.shadow, max(0, a - 200), b) and not re.search(r"\b(?:i|my|dvd|vhs)\b", hit.match["value"]):
        yield hit.draft(hit.words("value"), mention=hit.span("value"))


def _nor(hit: Hit) -> Iterator[Draft]:
    """ "Nor did he ever meet her", "there was never a trial": of what is told of a real person just before."""
    lived = last_lived(hit, 320)
    if lived and is_true_story(hit.typed) and not of_the_film(hit.match["value"]):
        yield hit.draft(hit.words("value"), {"person": lived.name}, mention=hit.span("value"), assertion=Assertion.ASSERTED)



def _moved(hit: Hit) -> Iterator[Draft]:
    """That the film moves its source's story to another place or time."""
    if not near(hit).others(40):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("condition", "subject_fact", rf"\b(?P<quote>(?:suffer(?:s|ed|ing) from|afflicted (?:with|by)|diagnosed with|born with|stricken (?:with|by)|disfigured by|dying of|battl(?:es|ed|ing) (?=(?:a|an|the|with|against)? ?[a-z]* ?(?:cancer|disease|illness|addiction|depression|leuk|tumou?r))|(?:condition|disease|disorder|syndrome|illness) (?:called|known as|named)) (?P<value>{_THING})){_END}", build=_condition, qualifiers=(("kind", "condition"),)),
    Rule("a rare disease", "subject_fact", r"\b(?P<quote>an? (?:[a-z-]+,? ){0,3}(?P<value>(?:genetic|bone|skin|brain|heart|blood|muscle|degenerative|congenital|rare|terminal|incurable)(?: [a-z-]+){0,3} (?:disease|disorder|condition|syndrome|illness|deformity)))\b", build=_of_subject, qualifiers=(("kind", "condition"),)),
    Rule("grew up in", "subject_fact", rf"[{_WHOSE}](?:,? who)? (?P<quote>(?P<value>(?:grew up|was raised|lived|was born)(?: with [^\n.;()]{{3,50}}?,)? (?:in|near|outside|on) [^\n.,;:()!?]{{1,60}}?(?:, [{_WHOSE}])?))(?=,|[.;:()!?\n]| (?:and|but|with|until|where|when)\b|$| —)", build=_of_subject, qualifiers=(("kind", "home"),)),
    Rule("a real boy who lived in", "subject_fact", r"\breal (?:[a-z-]+ )?(?:boy|girl|man|woman|kid|child|person|teenager) (?P<quote>who (?P<value>(?:lived|grew up|was born) (?:in|near|on) [^\n.,;:()!?]{1,50}?(?:, [\ue002\ue003])?))(?=,|,? (?:and|but|until)\b|[.;:()!?\n]|$)", build=_of_subject, qualifiers=(("kind", "home"),)),
    Rule("and died", "subject_fact", rf"[{_WHOSE}](?:,? who)?[^\n.;:()!?]{{2,110}}? (?:and|but|until) (?P<quote>(?:he |she )?(?P<value>died (?:in|at|of|from|on) [^\n.;:,()!?]{{2,60}}))(?=[.;:,()!?\n]|$)", build=_of_subject, qualifiers=(("kind", "life_dates"),)),
    Rule("had a disease", "subject_fact", r"@begin(?P<quote>(?:he|she|who|[\ue001-\ue003]) (?:had|has|was born with) (?P<value>(?:an? )?(?:[a-z-]+ ){0,3}(?:[a-z]+(?:plasia|itis|osis|emia|aemia|trophy|pathy|plegia|oma)|disease|disorder|syndrome|condition that|dwarfism|leprosy|cerebral palsy)))\b", build=_of_subject, qualifiers=(("kind", "condition"),)),
    Rule("given years to live", "subject_fact", r"@begin(?P<quote>(?:he|she|[\ue001-\ue003]) was (?P<value>(?:given|not expected to|told)(?: only| just)? [^\n.;,()]{0,30}?(?:years|months|weeks|to live|live past)(?: (?:by|from) (?:the |his |her )?doctors)?(?: [^\n.;,()]{0,30})?))(?=[.;,()!?\n]|$)", build=_of_subject, qualifiers=(("kind", "life_dates"),)),
    Rule("the real one loved", "subject_fact", rf"(?<!\w)(?P<quote>(?:in real life,? [{_WHOSE}]|[{_WHOSE}] in real life),? (?P<value>(?:loved|adored|was|had|did|never|spent|married|weighed|suffered|went|hated|worshipped|collected|played|dreamed)\b[^\n.;:,()!?]{{2,60}}))(?=[.;:,()!?\n]|$)", build=_of_subject, qualifiers=(("kind", "life"),)),
    Rule("died", "subject_fact", r"(?P<quote>[\ue001\ue002\ue003](?:'s)?(?:, (?:however|though|in fact|who|sadly|alas),?)? (?:later |eventually |sadly |tragically |who )?(?:had )?(?P<value>(?:died|passed away|was killed|was murdered|committed suicide|was executed|was born(?! to\b)|lived)\b[^\n,.;()!?]{0,50}?))(?=[,.;()!?\n]| (?:and|but|which|who|when|while)\b|$)", build=_end, qualifiers=(("kind", "life_dates"),)),
    Rule("in reality", "departure", rf"\b(?P<quote>(?:in reality|in real life|in actual fact|in actuality|historically|the truth is that),? (?P<value>(?:he|she|they|it|the|there|his|her|their|no|nobody|[{_WHOSE}\ue001])[^\n.;!?]{{8,140}}))", build=_in_reality),
    Rule("takes liberties", "departure", r"\b(?P<quote>(?:film|movie|script|screenplay|picture|it|story|filmmakers|director|writers?)(?: also| often| even| has| have)? (?P<value>(?:takes?|taken|took) (?:some |many |a few |great |considerable |enormous |several )?(?:dramatic |artistic |historical )?liberties(?: with [^\n,.;()!?]{3,60})?))", build=_of_subject),
    Rule("liberties were taken", "departure", r"\b(?P<quote>(?P<value>(?:(?:some|many|plenty of|a few|great|several|certain|lots of|numerous) )?(?:dramatic |artistic |historical |creative )?liberties (?:were|are|have been|had been) taken(?: with [^\n,.;()!?]{3,60})?))", build=_of_subject),
    Rule("names are changed", "departure", r"\b(?P<quote>(?P<value>(?:the |some |most |all (?:of )?the )?names (?:(?:are|were|have been|had been) (?:all )?changed|(?:are|were) (?:different|made up|fictional))))\b(?! to protect my)", build=_of_subject),
    Rule("does not show what he was", "departure", r"\b(?P<quote>(?:film|movie|picture|script|screenplay|portrayal|depiction|version|it) (?P<value>(?:does not|doesn't|did not|didn't|fails to) (?:accurately|truly|faithfully|correctly|honestly) (?:represent|reflect|portray|depict|show|convey|tell) [^\n.;,()!?]{4,60}))", build=_not_the_facts),
    Rule("was left out", "departure", rf"[{_WHOSE}],? (?P<quote>(?:who |whose [a-z]+ |which )(?P<value>(?:has|have|had|is|are|was|were) (?:been )?(?:simply |conveniently |wisely )?(?:dropped|left out|omitted|written out|cut out|excised|tidied away|airbrushed out|swept aside|merged|vanished|disappeared|replaced|invented|made up|fictionali[sz]ed|combined)\b[^\n.;()!?]{{0,50}}))", build=_of_subject),
    Rule("changes the facts", "departure", r"\b(?P<quote>(?:film|movie|script|screenplay|picture|it|story|filmmakers|writers?)(?: also| simply| conveniently| wisely)? (?P<value>(?:omits?|omitted|leaves? out|left out|glosse[sd] over|gloss over|fictionali[sz]es?|fictionali[sz]ed|sanitizes?|sanitized|whitewash\w*|ignores?|invents?|invented|compresses?|simplifies|fudges?|distorts?|rewrites?|skips?) [^\n,.;()!?]{4,80}))", build=_of_subject),
    Rule("never happened", "departure", r"\b(?P<quote>(?P<value>(?:never (?:actually |really )?happened|pure fiction|pure invention|not how it happened|largely fictional|heavily fictionali[sz]ed|loosely based)[^\n,.;()!?]{0,40}))", build=_of_subject),
    Rule("nor did he", "departure", r"(?:^|[;:(] ?)(?P<quote>(?P<value>(?:nor|neither) (?:did|was|were|had|has|is|does) [^\n.;:()!?]{4,120}))", build=_nor),
    Rule("there was never", "departure", r"\b(?P<quote>(?P<value>there (?:was|were|had been) (?:never|no|not) [^\n.;:,()!?]{4,90}))", build=_nor),
    Rule("an illness by name", "subject_fact", r"(?<!\w)(?P<quote>(?P<value>(?:(?!(?:with|of|from|has|had|have|the|an?|and|or|by|in|to|is|was|called|for|his|her|named|against|as|about)\b)[a-z-]+ )?(?!(?:meta|bio|prog|diag|hypn|neur|psych|osm|symbi|thrombi|apothe|parenthe|synthe|hypothe|analy|gene|the|ba|cri|oa|empha)[a-z]*sis\b)[a-z]{3,}(?:plasia|trophy|plegia|emia|aemia|fibrosis|sclerosis|matosis|berculosis|itis|lepsy|melitis)|(?:[\ue001\ue002]'s?|proteus|down's?|tourette's?|marfan|asperger's?|rett|lou gehrig's|parkinson's|alzheimer's|huntington's|crohn's|hodgkin's) (?:syndrome|disease)))\b", build=_of_subject, qualifiers=(("kind", "condition"),)),
    Rule("not at that time", "departure", r"(?P<quote>(?P<value>[^\n.;:()!?]{0,60}\b(?:(?:was|were|had) (?:not|never)(?: yet)?(?: been)?|wasn't|weren't|hadn't(?: been)?) (?:yet )?(?:used|in use|invented|in operation|built|available|around|introduced|developed) (?:at the time|at that time|then|until|yet|in (?:1[5-9]\d\d|those days))\b[^\n.;:()!?]{0,40}))", build=_of_then),
    Rule("does not show what was", "departure", rf"\b(?P<quote>(?:film|movie|picture|script|screenplay|story|portrayal|depiction|version|it) (?P<value>(?:does not|doesn't|did not|didn't|fails to|never) (?:really |accurately |truly |even |quite )?(?:represents?|reflects?|portrays?|depicts?|shows?|match(?:es)?|corresponds? (?:to|with)|sticks? to|follows?|adheres? to|stays? true to|respects?|resembles?) (?:the |an? )?(?:[a-z]+ )?{_FACTS}))(?![\w-]| (?:tv|television|show|series))", build=_not_the_facts),
    Rule("which isn't accurate", "departure", r"(?P<quote>(?P<value>[^\n.;:()!?]{10,120}?,? (?:which|this|that|and it) (?:is not|isn't|was not|wasn't|is hardly|was hardly|is far from|was far from) (?:really |quite |at all |exactly |entirely |historically |particularly |even |remotely )?(?:accurate|true to life|how it happened|what (?:really |actually )?happened|the case|factual|historical(?:ly accurate)?)))", build=_of_subject),
    Rule("moved from its source", "departure", r"\b(?P<quote>(?P<value>(?:transplant|transpos|relocat|transfer|updat|re-?sett?)(?:s|es|ed|ing|e)? (?:the|its|his|her|this|that) (?:[a-z-]+ ){0,2}?(?:story|tale|action|plot|setting|events|novel|play|book|drama|narrative|original|legend|myth|material|source)\b[^\n.;,()]{0,40}? (?:to|into) (?:(?:the|a|an|modern|present-day|contemporary|[a-z-]+) ){0,4}[^\s.;,()]{1,24}))", build=_moved),
    Rule("bends the facts", "departure", rf"(?<![\w'-])(?P<quote>{_BENT})", build=_bends_facts),
)  # fmt: skip
