"""What was, told beside a film of true events: by its year, or against what the film shows."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules._people import is_person
from recension.reading.rules.world._lived import last_lived, of_the_film
from recension.reading.rules.world._real import is_real, is_true_story, tells_of_the_real
from recension.vocabulary import Assertion

_PAST = re.compile(r"\b(?:was|were|had|became|began|took|won|lost|left|went|met|wrote|founded|died|fell|broke|led|held|[a-z]{3,}ed)\b")
#: What is told of other things than the life of the real.
_OF_ELSE = re.compile(
    r"\b(?:releas\w+|made|remade|filmed|shot (?:in|on)|premi\w+|published|aired|broadcast|screen\w*|cinemas?|theat(?:er|re)s?|box office|studio|hollywood|set in|watch\w*|saw|seen|books?|novels?|albums?|versions?|dvd|"
    r"vhs|audiences?|viewers?|starr\w+|directed|producer\w*|review\w*|critics?|today|now)\b"
)


def _in_its_year(hit: Hit) -> Iterator[Draft]:
    """ "In 1976 the boxer Ada Quill was shot dead": a fact, and whoever is named in full is portrayed."""
    value, people = hit.match["value"], hit.mentions("value")
    if not is_true_story(hit.typed) or not _PAST.search(value) or of_the_film(value) or _OF_ELSE.search(value):
        return
    if (people and people[0].kind == PERSON) or names_another(hit.typed, *hit.match.span()):
        return
    yield hit.draft(hit.words("value"), {"kind": "history"}, mention=hit.span("value"))
    verb = _PAST.search(hit.typed.shadow, hit.match.start("value"))
    for m in hit.typed.within(hit.match.start("value"), verb.start() if verb else 0):
        if m.kind == NAME and m.words > 1 and is_person(m):
            yield hit.draft(m.name, mention=m, property="portrays")


def _invented(hit: Hit) -> Iterator[Draft]:
    """ "The love story is invented": beside a film that tells of the real."""
    if tells_of_the_real(hit.typed) or any(is_real(m, hit.typed) for m in hit.typed.mentions):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


_DENIED = re.compile(r"\b(?:not|never|no|nobody|nothing|neither|nor)\b|n't\b")


def _really(hit: Hit) -> Iterator[Draft]:
    """ "In reality he died young": a fact of the life; what it denies is a departure."""
    lived, value = last_lived(hit, 500), hit.match["value"]
    if lived and _PAST.search(value) and not of_the_film(value) and (_DENIED.search(value) is not None) == (hit.rule.property == "departure"):
        yield hit.draft(hit.words("value"), {"person": lived.name}, mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _against(hit: Hit) -> Iterator[Draft]:
    """ "Whereas in the film he meets the king, in reality he died young": the two together."""
    if tells_of_the_real(hit.typed) or last_lived(hit, 500) is not None:
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


_PART = (
    r"(?:(?:key |main |central |whole |entire |romantic )?(?:plot points?|sub-?plots?|characters?|love (?:story|interest|affair|triangle)|romance|scenes?|ending|sequences?|relationships?|friendship|incidents?|affair|trial|duel|battle|meeting|rivalry|villain|events?|"
    r"dialogue|speech(?:es)?|plot|story|details?))"
)
_SHARE = r"(?:most|much|some|all|part|parts|plenty|a lot|half|a good deal|the rest|nearly all|almost all|none)"
_FALSE = r"(?:invented|made[- ]up|fictional|fictitious|fabricated|a fabrication|an invention|(?:pure |complete |total |mostly |largely )?(?:fiction|invention|fantasy|fabrication|hokum)|never happened|apocryphal|untrue)"
_HOW = r"(?:(?:entirely|completely|wholly|purely|totally|actually|largely|mostly|of course|simply|pure|probably|almost) )*"

RULES: tuple[Rule, ...] = (
    Rule("in its year", "subject_fact", r"(?:^|[.;:] ?)(?P<quote>in (?:early |late |mid-|the (?:spring|summer|fall|autumn|winter) of |(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:1[5-9]|20)\d\d,? (?P<value>[^\n.;:()!?]{8,140}))(?=[.;:()!?\n]|$)", build=_in_its_year),
    Rule("a part is invented", "departure", rf"\b(?P<quote>(?P<value>(?:(?:the|a|an|this|that|his|her|their|some|many|several|certain) )?(?:[a-z-]+ ){{0,2}}?{_PART}(?: (?:of|with|between|in|about|where) [^\n.,;()!?]{{3,40}})? (?:is|are|was|were) {_HOW}{_FALSE}))\b(?! (?:town|city|village|country|character|film|account|version|story|place|name))", build=_invented),
    Rule("most is invented", "departure", rf"\b(?P<quote>(?P<value>{_SHARE} of (?:what|this|the|it|its|that|these)\b[^\n.,;()!?]{{0,60}}? (?:is|are|was|were) {_HOW}{_FALSE}))\b(?! (?:town|city|village|country|character))", build=_invented),
    Rule("more fiction than fact", "departure", r"\b(?P<quote>(?P<value>(?:(?:film|movie|it|story|script|plot)(?:'s| is| was| may be) )?(?:more|nearly 100%|almost 100%|100%|99%|mostly|largely|pretty much) (?:fiction|fantasy|myth|legend|invention|hollywood)(?: than (?:real|reality|facts?|history|truth|biography|historical))?))(?=[,.;:()!?\n]| (?:and|but|then|that|which)\b|$)", build=_invented),
    Rule("against the facts", "departure", r"\b(?P<quote>(?P<value>(?:fl(?:ies|ew|ying|ys) in the face of (?:the )?(?:[a-z]+ )?(?:real|actual|facts?|history|historical|truth)|(?:bears?|bore|has|have|had) (?:little|no|scant|hardly any|only a passing) (?:resemblance|relation(?:ship)?|similarity|connection) to (?:the )?(?:real|actual|facts?|history|historical|truth|true story|reality|what (?:really|actually))|plays? fast and loose with (?:the )?(?:history|facts?|truth|historical)|unlike the real|nothing like the (?:real|historical|actual))\b[^\n.,;()!?]{0,50}))", build=_invented),
    Rule("in reality he", "subject_fact", r"\b(?P<quote>(?:in reality|in real life|in actual fact|in actuality|in truth|historically|the truth is that),? (?P<value>(?:he|she|they|[\ue002\ue003]) [^\n.;,:()!?]{6,110}?))(?=[.;:,()!?\n—-]| and (?:was|were|had|never|did)\b|$)", build=_really),
    Rule("and was never", "departure", r"\b(?:in reality|in real life|in actual fact|in actuality|in truth|historically),? (?:he|she|they|[\ue002\ue003]) [^\n.;:()!?]{6,110}? and (?P<quote>(?P<value>(?:was|were|had|did) (?:never|not)\b[^\n.;:,()!?]{4,80}))", build=_really),
    Rule("in the film, in reality", "departure", r"\b(?P<quote>(?P<value>(?:(?:whereas|while|although|though) )?in (?:the|this) (?:film|movie|picture|story|script),? (?:he|she|they|it|we|[\ue002\ue003\ue001])\b[^\n.;()!?]{5,110}?,? (?:but |while |whereas |when )?(?:in reality|in real life|in truth|historically|the real [\ue002\ue003])\b[^\n.;,()!?]{4,80}))", build=_against),
    Rule("skips the facts", "departure", r"\b(?P<quote>(?:film|movie|they|filmmakers|script|it|picture) (?P<value>(?:skip(?:s|ped)? (?:over )?|gloss(?:es|ed) over |leaves? out |left out |omit(?:s|ted) |ignor(?:es|ed) )(?:[a-z]+ )?(?:important|major|key|crucial|several|many|most of the|some|a lot of|much of) (?:[a-z]+ )?(?:events?|facts?|parts? of (?:his|her|their)|details?|people|aspects)\b[^\n.,;()!?]{0,50}))", build=_invented),
    Rule("so many discrepancies", "departure", r"\b(?P<quote>(?P<value>(?:so |too |very |a great )?(?:many|numerous|several|countless|lots of|plenty of|a lot of|full of|riddled with|a number of) (?:[a-z]+ ){0,2}?(?:discrepanc(?:y|ies)|anachronisms|factual errors|historical (?:errors|mistakes|liberties)|untruths|fabrications|inventions)\b(?: in (?:the|this) (?:film|movie|picture))?))", build=_invented),
    Rule("wrong in the film", "departure", r"\b(?P<quote>(?P<value>[^\n.,;:()!?]{6,60} (?:earlier|later|older|younger|taller|shorter|fewer|nicer|worse) than (?:he|she|they|it) (?:really |actually )?(?:was|were|did|had|[a-z]+ed)\b[^\n.,;:()!?]{0,30}in (?:real life|reality|history)))", build=_invented),
)  # fmt: skip
