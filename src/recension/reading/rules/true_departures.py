"""What a film of real people leaves out, adds or shows otherwise, where the text says that it tells of them."""

import re
from collections.abc import Iterator

from recension.reading._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._true_texts import is_of_lives
from recension.reading.rules.true_lives import denies, is_of_the_story
from recension.vocabulary import Assertion

_WHO = f"[{NAME}{CHARACTER}{PERSON}{TITLE}]"
_FILM = rf"(?:the (?:film|movie|picture|documentary|bio-?pic|docudrama|script|screenplay|filmmakers?|director|producers?|writers?)|this (?:film|movie|picture|documentary|version)|it|they|we|you|one|[{TITLE}])"
_LY = r"(?:(?:also|even|really|simply|completely|totally|conveniently|entirely|never|ever|just|all but|[a-z]+ly) )"
_ENDS = r"(?=[.;:()!?\n—]| --|, (?:and|but|which|who|so|or|yet|although|though|while)\b|$)"
_WHAT = r"(?P<value>[^\n.;:()!?]{4,150}?)"
#: "there's nothing about", "we don't hear of", "the film never mentions".
_NOTHING = (
    rf"(?:(?:there(?: is|'s| was)|we (?:get|see|hear)|{_FILM} (?:has|gives(?: us)?|offers|contains|says)) {_LY}?(?:absolutely )?(?:no|nothing|little|not (?:a|one|any))(?: (?:word|mention|discussion|hint|sign|sense|reference|information|talk|scenes?|explanation|account|examination|exploration|more))*(?: (?:of|on|about))(?: any kind on)?"
    rf"|(?<![a-z] )(?:no|not a word|nothing|not one word|never any|no real) (?:(?:mention|discussion|hint|reference|word|examination|talk) )?(?:is made |was made )?(?:of|on|about)"
    rf"|(?:we|you) (?:do not|don't|never|didn't|aren't) {_LY}?(?:(?:hear|get|learn|told|see)(?: much| anything| a thing)?(?: of| about)|(?:see|learn|find out|told|shown)(?! any| much| a lot| that much))"
    rf"|{_FILM} {_LY}*(?:(?:does not|doesn't|did not|didn't|never|fails? to|failed to|neglects? to|forgets? to) {_LY}?(?:mention|tell|cover|address|discuss|deal with|show|explain|touch on|depict|acknowledge|include|go (?:deeply |deep |much |far )?into|delve (?:deeply |deep |much )?into|explore|examine|look at|bother (?:to|with))(?:s|ed)?|omit(?:s|ted)?|leaves? out|left out|gloss(?:es|ed)? over|skips?(?: over)?|skipped(?: over)?|ignores?|ignored|whitewash(?:es|ed)?|downplays?|downplayed|sweeps? under))"
)
#: What was, and not only whether something is seen.
_OF_FACTS = re.compile(
    rf"\b(?:his|her|their|he|she)\b|{_WHO}|\b(?:facts?|historical|real|true|truth|controvers\w+|affairs?|war|political?|death|life|events?|family|wife|children|marriage|role|background|history|childhood|addiction|homosexuality|racism|religio\w+|involvement|influence)\b"
)
_NOT_FACTS = re.compile(
    r"^(?:him|it|them|this) |^her (?:that|who|to|in|at|on)\b|\b(?:plot|surprises?|suspense|tension|chemistry|chance|reason to|need|doubt|point|comparison|special effects|subtitles|dvd|extras|acting|performances?|character development|humou?r|fun|new|original|like (?:this|that|it)|sex|nudity|gore|"
    r"action|budget|my|i|me|recommend|wrong|interesting|good|great|bad|special|worth|enjoy\w*|care|expect\w*|entertain\w*|believ\w*|films?|movies?|your|you)\b"
)


def _left_out(hit: Hit) -> Iterator[Draft]:
    """What the film has nothing about: a departure, and where it tells whose, a fact."""
    value = hit.match["value"]
    if not is_of_lives(hit.typed) or not _OF_FACTS.search(value) or _NOT_FACTS.search(value):
        return
    people = [m for m in hit.mentions("value") if is_of_the_story(m, hit.typed)]
    if not people and hit.mentions("value"):
        return
    yield hit.draft(hit.words("quote"), mention=hit.span("value"), assertion=Assertion.ASSERTED)
    if _SPECIFIC.search(value):
        fact = _ABOUT.match(value)
        start = hit.match.start("value") + (fact.end() if fact else 0)
        span = hit.typed.to_view(start, hit.match.end("value"))
        text = hit.typed.text.view[span[0] : span[1]].strip()
        if text:
            yield hit.draft(text, {"person": people[0].name if people else ""}, mention=span, quote=span, property="subject_fact", assertion=Assertion.ASSERTED)


#: A fact is told where somebody's deeds are named, not where only a subject is.
_SPECIFIC = re.compile(rf"^(?:how |why |that |the fact that )?(?:(?:his|her|their) [a-z]|{_WHO}'s? [a-z]|(?:he|she|{_WHO}) [a-z]+)|^the [^\n]{{4,60}} (?:that|which|who) (?:was|were|had|led|[a-z]+ed)\b")
_ABOUT = re.compile(r"^(?:the fact that|that|how|why) ")


_WHETHER = re.compile(r"\b(?:if|whether)\b")


def _of_true_films(hit: Hit) -> Iterator[Draft]:
    if is_of_lives(hit.typed) and not _WHETHER.search(hit.match["quote"]):
        yield hit.draft(hit.words("quote"), mention=hit.span("quote"), assertion=Assertion.ASSERTED)


def _shown_so(hit: Hit) -> Iterator[Draft]:
    """ "is shown as a saint", beside what says that it was not so."""
    a, b = hit.typed.line_at(hit.match.start())
    after = hit.typed.shadow[b : hit.typed.shadow.find("\n", b + 1) if hit.typed.shadow.find("\n", b + 1) > 0 else b + 200]
    if is_of_lives(hit.typed) and (_WAS_NOT_SO.search(hit.typed.shadow, a, b) or _WAS_NOT_SO.search(after)):
        yield hit.draft(hit.words("quote"), mention=hit.span("quote"), assertion=Assertion.ASSERTED)


_WAS_NOT_SO = re.compile(
    r"\b(?:in reality|in real life|in truth|in fact|actually|never (?:did|was|had)|far from (?:it|the truth)|untrue|false(?:ly)?|fiction|wrong(?:ly)?|inaccura\w+|nonsense|not (?:so|true|the case|accurate)|was(?:n't| not)|were(?:n't| not)|did(?:n't| not)|deceiv\w+|"
    r"misrepresent\w*|distort\w*|important figure|the real|historically)\b"
)
_FALSE = (
    r"(?:(?:is|are|was|were|being) (?:totally |completely |entirely |purely |just |all |mostly |largely |simply |pure |complete |total |utter )?(?:invented|fabricated|made up|made-up|fictitious|fictional|fiction|untrue|false|inaccurate|nonsense|a (?:complete )?(?:fabrication|fiction|lie|invention))"
    r"|(?:never|didn't|did not) (?:actually |really |even |in fact )?(?:exist(?:ed)?|happen(?:ed)?|occur(?:red)?|take place|took place)|(?:don't|do not|doesn't|does not) exist)"
)

#: What sets what was against what is shown, where it opens a clause and where it closes one.
_REALLY_OPENS = r"(?:in reality|in real life|in actual fact|in actuality|in truth|historically,|the truth is(?: that)?|truth be told)"
_SHOWN_CLOSES = (
    rf"(?:(?:unlike|contrary to|not|than) (?:what (?:is |was )?(?:shown|depicted)|in the (?:film|movie))|as (?:is |was |it is |it was )?(?:depicted|portrayed|shown|seen|suggested|presented|claimed) (?:here|in (?:the|this) (?:film|movie|picture|biopic))"
    rf"|(?:than|like|as) (?:he|she|they|it|{_WHO}) (?:was|were|is|are|did|does) in (?:the|this) (?:film|movie)|(?:not|than) (?:as )?(?:what )?the (?:movie|film) (?:depicts|shows|portrays|suggests|says|would have))"
)
_TOLD_AS_PAST = re.compile(r"\b(?:was|were|had|did|didn't|wasn't|weren't|hadn't|couldn't|never|went|took|knew|wrote|lost|left|died|met|hid|[a-z]{3,}ed)\b")
_NOT_TOLD = re.compile(r"\b(?:i|i'd|i'm|my|me|filmed|shot in|would (?:have|be|never)|should|could|budget|actors?|actress|studio|audiences?|box office|acting|performances?|looked like|if)\b")
_LONGEST = 190
_STOPS = r"(?=[.;:()!?\n]| ?--|, (?:but|which|so|and|not|yet)\b|$)"


def _against(hit: Hit) -> Iterator[Draft]:
    """A clause that says what was, or was not, against what the film shows: a fact, and a departure."""
    quote = hit.match["quote"]
    if is_of_lives(hit.typed) and len(quote) < _LONGEST and _TOLD_AS_PAST.search(quote) and not _NOT_TOLD.search(quote):
        for property in ("departure",) if denies(quote) else ("departure", "subject_fact"):
            yield hit.draft(hit.words("quote"), mention=hit.span("quote"), property=property, assertion=Assertion.ASSERTED)


def _in_the_film(hit: Hit) -> Iterator[Draft]:
    """ "In the movie, she is a nurse", where the next sentences say what she was."""
    start, end = hit.typed.line_at(hit.match.start())
    after = hit.typed.shadow[hit.match.end() : end + 160]
    before = hit.typed.shadow[max(0, start - 120) : hit.match.start()]
    if is_of_lives(hit.typed) and (_REALLY.search(after) or _REALLY.search(before)):
        yield hit.draft(hit.words("quote"), mention=hit.span("quote"), assertion=Assertion.ASSERTED)


_REALLY = re.compile(r"\b(?:in reality|in real life|in truth|in actual fact|in actuality|historically|actually|the real|in fact|the truth is)\b")


RULES: tuple[Rule, ...] = (
    Rule("what really was", "departure", rf"(?:(?<=[;:(] )|^|(?<=, )|(?<=but )|(?<=when )|(?<=whereas )|(?<=while )|(?<=that ))(?!and |but )(?P<quote>(?:[^\n.;:,()!?]{{0,60}}?\b)?{_REALLY_OPENS}(?!\w)[^\n.;:()!?]{{8,170}}?){_STOPS}", build=_against),
    Rule("not as shown", "departure", rf"(?:(?<=[;:(] )|^|(?<=but )|(?<=when )|(?<=whereas ))(?!and |but )(?P<quote>[^\n.;:()!?]{{8,130}}?\b{_SHOWN_CLOSES}\b[^\n.;:()!?]{{0,40}}?){_STOPS}", build=_against),
    Rule("in the film", "departure", rf"(?P<quote>\b(?:in|according to) (?:the|this) (?:film|movie|picture|film version|movie version|biopic),? (?P<who>{_WHO}|he|she|they|his|her|the)\b[^\n.;:()!?]{{6,120}}?){_ENDS}", build=_in_the_film),
    Rule("nothing about what was", "departure", rf"(?P<quote>(?:^|(?<=[\s(\"]))(?<!\w){_NOTHING} {_WHAT}){_ENDS}", build=_left_out),
    Rule("errors of fact", "departure", r"(?P<quote>(?:(?:many|some|most|a lot|several|numerous|few|all|a number) of the |(?:many|some|several|numerous|lots of|plenty of|glaring|major|minor|a few|these|its|the|with|full of) )?(?:[a-z]+ )?(?:historical|factual) (?:inaccurac(?:y|ies)|errors?|mistakes?|flaws?|fallac(?:y|ies)|distortions?|discrepanc(?:y|ies)))\b", build=_of_true_films),
    Rule("liberties in", "departure", r"(?P<quote>(?:(?:the|this|its) )?(?:they|[a-z]+|@role) (?:has |have |had )?t(?:akes?|ook|aken) (?:[a-z']+ ){1,4}liberties(?: (?:with|in|by) [^\n.;:()!?]{3,130}?)?)(?=[.;:()!?\n]|, (?:but|which|so)\b| but\b|$)", build=_of_true_films),
    Rule("in the version of events", "departure", rf"(?P<quote>\bin (?:the |this )?(?:\"?[{TITLE}{QUOTED}]\"? |film(?:'s)? |movie(?:'s)? )?version of (?:the )?(?:events|story|facts|history)\b,? [^\n.;:()!?]{{8,140}}?){_ENDS}", build=_of_true_films),
    Rule("it is invented", "departure", rf"(?P<quote>(?<![\w'-])(?:(?:the|a|an|some|most|much|many|all|this|these|that|several|characters?|key|[a-z]+) |{_WHO}(?:'s)? )(?:[^\n.;:,()!?]{{0,60}} )?{_FALSE}\b[^\n.;:,()!?]{{0,40}})", build=_of_true_films),
    Rule("does not show what one did", "departure", rf"(?P<quote>{_FILM} (?:does not|doesn't|did not|didn't|fails to|never) {_LY}?(?:accurately|truly|faithfully|correctly|honestly|properly|truthfully) (?:represents?|reflects?|portrays?|depicts?|shows?|tells?|captures?) [^\n.;:()!?]{{4,90}}?){_ENDS}", build=_of_true_films),
    Rule("shown as what one was not", "departure", rf"(?P<quote>(?:{_WHO}(?:'s)? |(?:he|she|they|the [a-z]+|here she|here he|here they)(?:'s|'re)? ?)(?:[^\n.;:,()!?]{{0,30}} )?(?:(?:is|are|was|were|being|been)? ?(?:shown|portrayed|depicted|presented|introduced|painted|represented)) (?:here |in the (?:film|movie) )?(?:as|to be|to have) [^\n.;:()!?]{{3,110}}?){_ENDS}", build=_shown_so),
    Rule("makes one out to be", "departure", rf"(?P<quote>(?:{_FILM} {_LY}?(?:shows?|portrays?|depicts?|presents?|paints?|makes?|turns?) (?:him|her|them|{_WHO})(?:'s [a-z]+)? (?:out )?(?:as|to be|to have|into) |the (?:portrayal|depiction) of {_WHO} as )[^\n.;:()!?]{{3,130}}?){_ENDS}", build=_shown_so),
)  # fmt: skip
