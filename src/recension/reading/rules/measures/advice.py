"""The writer's advice: whether to see it, rent it, buy it, and in which version."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Build, Draft, Hit, Rule
from recension.reading.mentions._mention import TITLE
from recension.vocabulary import Assertion

_IT = r"(?:it|this|that|them|one|'?@title'?|(?:this|the|that|any|all)(?: [a-z'-]+){0,3}? (?:film|movie|picture|flick|one|dvd|disc|blu-ray|show|series|version|versions|cut|edition|release|comedy|thriller|western|turkey|mess|crap|garbage|trash|gem|set|documentary)\b|(?:this|that)(?: [a-z'-]+){0,3}? (?:sequel|remake)\b)"
_SEE = r"(?:see|watch|rent|buy|catch|view|get|own|hire|purchase|track(?= down)|seek(?= out)|hunt(?= down| up| out)|pick(?= up)|check(?= out| (?:[a-z]+ ){1,3}out)|try)"
_OUT = r"(?: (?:out|up|down|a (?:try|chance|look|go|shot|watch|rent|spin|whirl|view|viewing|miss)))?"
_WORTH = r"worth (?:(?:a|another|one|at least one|at least a) (?:first |second |repeat |quick |single )?(?:screening|spin|shot|chance|look|watch|rent|rental|viewing|view|see|try|visit|peek|glance|second look|purchase)|seeing|watching|viewing|renting|checking|your (?:time|while|money|attention)|the (?:time|price|money|effort|rental|wait|ticket|trip|search|watch|look)|tracking|seeking|catching|buying|owning|having|it(?![a-z' ]{0,3}weight)|while|two hours|90 minutes)"

#: What before the words of advice undoes it, and what makes it somebody else's or no advice at all.
_UNDONE = re.compile(
    r"(?:n't|\bnot|\bnever|\bhardly|\bcannot|\bno|\bnor|\bneither|\bscarcely|\bbarely|\bfar from|\bwithout)(?:,? (?:however|though),?)?(?: [a-z'-]+){0,3} ?$"
    r"|\b(?:hard|difficult|impossible|tough)(?: (?:one|film|movie|picture|show))? to ?$"
    r"|(?:\bdoubt|n't (?:think|believe|mean|say|feel|know)|\bnot (?:sure|mean|think))(?: [a-z'-]+){0,6} ?$"
)
_NO_ADVICE = re.compile(
    r"\b(?:critics?|reviewers?|reviews?|friends?|people|others|he|she|they|told me|was|were|had|to|will|who|didn't|if i|would have|could have)(?: [a-z'-]+){0,1} ?$"
    r"|\b(?:was|were|been|had been|came|comes|come) (?:[a-z]+ )?$"
    r"|\b(?:thought|figured|hoped|hoping|assumed|expected|wondered)\b[^.;]*$"
)
_EDITION = re.compile(
    r"\b(?:the|this|any|that) (?!is\b|was\b)((?:[\w\"'.&-]+ ){1,4}?(?:version|versions|cut|edition|release|restoration|transfer|print))\b"
)


def _turned(hit: Hit) -> str:
    """The words of the clause before the advice."""
    start = hit.match.start()
    line = hit.typed.shadow.rfind("\n", 0, start) + 1
    clause = re.split(r"[.!?;:—()]|, (?:but|so|and)\b", hit.typed.shadow[max(line, start - 60) : start])
    return clause[-1]


_END = re.compile(r"[.!?\n](?=[\s\"'?!)]|$)|\n")


def _question(hit: Hit) -> bool:
    """Whether the sentence of the advice ends as a question."""
    end = _END.search(hit.typed.shadow, hit.match.end())
    return end is not None and hit.typed.shadow[end.start()] == "?"


def _qualified(hit: Hit) -> dict[str, str]:
    """The edition that the advice is about, where its words name one."""
    _, end = hit.typed.line_at(hit.match.start())
    found = _EDITION.match(hit.typed.shadow, hit.match.end()) or _EDITION.search(
        hit.typed.shadow, hit.match.start(), min(hit.match.end() + 1, end)
    )
    if not found:
        return {}
    a, b = hit.typed.to_view(*found.span(1))
    return {"edition": hit.typed.text.view[a:b]}


def _yes(hit: Hit) -> Iterator[Draft]:
    before = _turned(hit)
    if _question(hit):
        return
    if _UNDONE.search(before):
        yield hit.draft("no", _qualified(hit), assertion=Assertion.ASSERTED)
    elif not _NO_ADVICE.search(before):
        yield hit.draft("yes", _qualified(hit), assertion=Assertion.ASSERTED)


def _no(hit: Hit) -> Iterator[Draft]:
    before = _turned(hit)
    if not (_question(hit) or _UNDONE.search(before) or _NO_ADVICE.search(before) or _NOBODY.search(before)):
        yield hit.draft("no", _qualified(hit), assertion=Assertion.ASSERTED)


#: "Nobody over thirty should miss it".
_NOBODY = re.compile(r"\b(?:nobody|no one|no-one|none)\b[^.;,]* $")


def _plainly(value: str) -> Build:
    """Advice whose own words leave nothing to be undone."""

    def build(hit: Hit) -> Iterator[Draft]:
        if not _question(hit):
            yield hit.draft(value, _qualified(hit), assertion=Assertion.ASSERTED)

    return build


def _rather_another(hit: Hit) -> Iterator[Draft]:
    """Another film or version rather than this one."""
    if not _question(hit):
        yield hit.draft("no", assertion=Assertion.ASSERTED)


def _see(hit: Hit) -> Iterator[Draft]:
    """An imperative; "see TITLE instead" turns it, "see it and weep" and the like make it none."""
    after = hit.typed.shadow[hit.match.end() : hit.match.end() + 30]
    if re.match(r"\W{0,2} ?instead\b", after) and hit.mentions("here"):
        yield hit.draft("no", quote=hit.span(), assertion=Assertion.ASSERTED)
    elif not _BACK.match(after) and not re.match(r" instead\b", after) and hit.has("here") and not _another_film(hit):
        yield from _yes(hit)


def _another_film(hit: Hit) -> bool:
    """Whether what is to be seen is named, and is not the reviewed film."""
    return any(m.kind == TITLE and not m.own for m in hit.mentions("here"))


_BACK = re.compile(
    r" (?:and (?:you(?:'ll| will)|tell me|see (?:how|what|if)|weep)|as (?:a|an|the)|again and|in (?:the|a|an) [a-z]+ and|before)|,? by all means"
)


def _not_to_miss(hit: Hit) -> Iterator[Draft]:
    """ "Don't miss it": the negation is what makes the advice."""
    before = hit.typed.shadow[max(hit.match.start() - 30, 0) : hit.match.start()]
    found = _NOT_MISS.search(before)
    if found and not _question(hit):
        start = hit.match.start() - (len(before) - found.start())
        yield hit.draft(
            "yes", _qualified(hit), quote=hit.typed.to_view(start, hit.match.end()), assertion=Assertion.ASSERTED
        )


_NOT_MISS = re.compile(
    r"\b(?:don't|do not|not to be|never|you can't|can't|cannot|mustn't|shouldn't|should not) (?:you )?(?:dare )?(?:want to )?(?:be )?$"
)


def _regret(hit: Hit) -> Iterator[Draft]:
    """ "You won't be sorry"; with "if you miss it" it says the contrary."""
    before = _turned(hit)
    after = hit.typed.shadow[hit.match.end() : hit.match.end() + 30]
    if re.search(r"\b(?:you|they|fans|viewers|anyone|lovers|@any)", before) and not re.search(
        r"if you (?:miss|skip|don't)", after
    ):
        yield from _plainly("yes")(hit)


def _dont(hit: Hit) -> Iterator[Draft]:
    """An order not to; "I won't bother", "they don't bother" are none."""
    before = hit.typed.shadow[max(hit.match.start() - 24, 0) : hit.match.start()]
    if not re.search(
        r"\b(?:i|we|he|she|they|who|it|that|which|also|usually|just|simply|critics|people|you|[\ue001-\ue005])(?: really| just| usually| even)? $",
        before,
    ):
        yield from _plainly("no")(hit)


def _answered(value: str) -> Build:
    """A question that the writer answers: the answer is the advice."""

    def build(hit: Hit) -> Iterator[Draft]:
        yield hit.draft(value, _qualified(hit), assertion=Assertion.ASSERTED)

    return build


_LEADING = re.compile(
    r"(?:^|[.!?;:—,\n(] ?|\b(?:and|so|just|please|then|but|do|definitely|go|walk,?|highly|now|out|rush|run|get|everyone|sake,?|should|must|by all means,?|yourself a favou?r and) )$"
)
_THIRD = re.compile(
    r"\b(?:i|we|he|she|they|who|me|us|him|her|it|want(?:ed)?|able|had|have|has|going|decided|happy|glad|lucky|chance|time|like|used|seems?|trying|tries|tried|need(?:ed)?|got|order|way|try|back|how|what|not|never|help but|let|makes?|you can|you could|when you|if you|you|i'll|we'll|he'll|they'll|\w+n't)(?: (?:\w+ly))?(?: to| go| and| out| just| only| then| actually| even| ever| never| still)* $"
)


def _imperative(hit: Hit) -> bool:
    """Whether the words stand where an order stands: at a clause's head, or after "so", "just", "you should"."""
    shadow, start = hit.typed.shadow, hit.match.start()
    before = shadow[max(start - 30, 0) : start]
    return bool(_LEADING.search(before)) and not _THIRD.search(before)


def _see_if_imperative(hit: Hit) -> Iterator[Draft]:
    if _imperative(hit):
        yield from _see(hit)


def _no_if_imperative(hit: Hit) -> Iterator[Draft]:
    if _imperative(hit):
        yield from _no(hit)


_WILLING = re.compile(
    r"(?:(?:^|[\n.!?;:—,(] ?)(?:(?:can't|cannot|can not|couldn't|wouldn't|don't|can|could|would|will) )?"
    r"|\b(?:but|and|(?:easy|hard|difficult|impossible|tough)(?: (?:one|film|movie|picture|show))? to) "
    r"|\b(?:i|we)(?:'d|'ll|'m|'ve)?(?: (?:would|could|can|will|do|don't|didn't|did|wouldn't|can't|cannot|couldn't|won't|not|to|hardly|never"
    r"|have|had|must|might|may|want|like|able|unable|going|hesitate|hesitant|be|is|bound|love|happy))* )$"
)


def _recommend(hit: Hit) -> Iterator[Draft]:
    """The writer recommends: "I", an auxiliary or a clause's beginning stands before, adverbs aside."""
    shadow, start = hit.typed.shadow, hit.match.start()
    before = re.sub(_ADVERBS + "$", "", shadow[max(start - 70, 0) : start])
    if _WILLING.search(before) and not before.endswith((" me to ", " him to ", " many things to ", " much to ")):
        yield from _yes(hit)


def _recommended(hit: Hit) -> Iterator[Draft]:
    shadow, start = hit.typed.shadow, hit.match.start()
    before = re.sub(_ADVERBS + "$", "", shadow[max(start - 70, 0) : start])
    if re.search(r"(?:\n|^|[.!?;:—,(] ?|\b(?:is|and|but|comes|not|are) )$", before):
        yield from _yes(hit)


_ADVERBS = r"(?:(?:highly|strongly|definitely|heartily|thoroughly|wholeheartedly|certainly|enthusiastically|absolutely|really|truly|fully|most|very|still|also|easily|much|warmly|unreservedly|honestly|gladly|cautiously|seriously|actually|only|even|therefore|totally|completely|just) )*"

RULES: tuple[Rule, ...] = (
    Rule("can't recommend enough", "recommend", r"\b(?:can't|cannot|can not|couldn't) (?:[a-z]+ ){0,2}?(?:recommend|praise) (?:[a-z]+ ){0,4}?(?:enough|too highly|more highly)\b", build=_plainly("yes")),
    Rule("recommend another over it", "recommend", r"\bi(?:'d| would| have to| must| would have to| can only| strongly| highly)* (?:recommend|suggest|prefer)\b[^.;!?\n]{1,80}? (?:over|instead of|rather than|above) (?:this|it)\b(?! (?:all|goes))", build=_rather_another),
    Rule("be sure to see it", "recommend", rf"\b(?:(?:be|make) sure|remember|don't forget|do not forget|(?:i(?:'d| would) (?:[a-z]+ )?)?(?:advise|urge|encourage|beg|implore|tell|invite) (?:you|everyone|anyone|everybody|any [a-z ]{{1,30}}?)) to (?:go |definitely |at least )?{_SEE} {_IT}", build=_plainly("yes")),
    Rule("easy to recommend", "recommend", r"\beasy(?: (?:one|film|movie|picture|show))? to recommend\b", build=_yes),
    Rule("I'd avoid it", "recommend", rf"\b(?:i(?:'d| would)|you(?:'d| should| might| can)|best to|better to|better off to|please) (?:probably |just |rather |definitely |better |safely )*(?P<quote>(?:give {_IT} a (?:miss|pass|wide berth)|avoid {_IT}|skip {_IT}|pass on {_IT}|steer (?:well )?clear of {_IT}|stay (?:far |well )?away from {_IT}))", build=_plainly("no")),
    Rule("I recommend", "recommend", r"\brec{1,2}om{1,2}end(?! [^.;!?\n]{1,80}? (?:over|instead of|rather than|above) (?:this|it)\b)(?! (?:reading|(?:seeing|watching|finding) (?:an?|another|something))\b)(?! (?:any|other|to (?:me|us)|itself))\b(?! (?:[a-z]+ ){0,4}?(?:enough|too highly|more highly))", build=_recommend),
    Rule("recommended", "recommend", r"\brec{1,2}om{1,2}ended\b(?! by| me| this| it| that| the)", build=_recommended),
    Rule("strong recommendation", "recommend", r"\b(?:my |a |an? (?:strong|high|hearty|solid|definite|easy) )recommendation\b(?! (?:of|from|is to))", build=_yes),
    Rule("must-see", "recommend", r"(?<!if you )\bmust[ -](?:see|have|own|watch|buy|rent|view|read)\b(?! (?:the|a|an|him|her|his|to|them|their|how|that|been|be|had|a|if|what|it|this|come|go|got|gotten|had|made|done|seen|known|taken|given|gone|come|cost|put|hit|some|something|[a-z]+ed)\b)", build=_yes),
    Rule("a must", "recommend", r"\b(?P<quote>(?:a|an absolute) must)\b(?![ -](?:see|have|own|watch|buy|rent))", build=_yes),
    Rule("don't miss", "recommend", rf"\bmiss(?:ed)? ?(?:{_IT}|out on {_IT}|(?=[.!,;:\n)]))", build=_not_to_miss),
    Rule("nobody should miss it", "recommend", rf"\b(?P<quote>(?:nobody|no one|no-one|none of you|no [a-z]+|not a soul)(?: [^\n.;,()]{{1,50}}?)? (?:should|ought to|must|can afford to|will want to|need) (?:ever )?(?:miss|pass up|skip) {_IT})", build=_plainly("yes")),
    Rule("do not let that stop you", "recommend", r"\b(?P<quote>(?:do not|don't|please do not|please don't|never) let (?:that|this|it|any of (?:that|this)|the [a-z]+|its? [a-z]+)(?: [a-z]+)? (?:(?:keep|scare|frighten|drive|warn) you (?:away|off)|put you off|stop you|deter you|discourage you|dissuade you))\b", build=_plainly("yes")),
    Rule("don't let it pass", "recommend", rf"\b(?:don't|do not) let {_IT} (?:get away|pass you by|slip by|slip away|go by|escape you)\b|\bdon't pass (?:{_IT} up|up {_IT})", build=_plainly("yes")),
    Rule("see it", "recommend", rf"\b(?P<see>{_SEE})(?: out| up| down)? (?P<here>{_IT}){_OUT}(?![\w'])(?! (?:on the head|is|was|in the (?:past|first)|only|alone|clearly|advertised|at your own))", build=_see_if_imperative),
    Rule("seek it out", "recommend", r"\b(?:seek|hunt|track|search|root) (?P<here>it|this|this one|them|(?:this|the) (?:film|movie|picture)) (?:out|down|up)\b", build=_see_if_imperative),
    Rule("see another instead", "recommend", r"\b(?:see|watch|rent|buy|try|read|get|stick with|go for|go see) (?:'?@title'?|@name|the (?:original|book|first)(?: [a-z]+)?|something else|anything else|another (?:film|movie)|a better (?:film|movie)|that|that one|those) instead\b", build=_plainly("no")),
    Rule("run, don't walk", "recommend", r"\brun,? (?:do not|don't) walk,? to\b", build=_plainly("yes")),
    Rule("give it a try", "recommend", rf"\bgive (?P<here>{_IT}) (?:a|another) (?:try|chance|look|go|shot|watch|rent|spin|whirl|view|viewing)\b", build=_see_if_imperative),
    Rule("worth seeing", "recommend", rf"\b(?P<quote>{_WORTH})(?![\w'])(?! (?:alone|just for))", build=_yes),
    Rule("you should see", "recommend", rf"\b(?:you|everyone|everybody|anyone|all|people|fans)(?: really| definitely| absolutely| all)? (?:should|must|have to|need to|have got to|'ve got to|gotta|ought to|want to|owe it to yourself to) (?:definitely |really |absolutely |at least |go |also |all )?(?:see|watch|rent|buy|check|get|own|catch|experience) (?:out )?{_IT}(?:(?! (?:with|before|if|as|in order|again|to))|(?= if)|(?= before (?:your|they|it (?:goes|is|leaves|disappears|vanishes))\b))", build=_yes),
    Rule("you won't regret it", "recommend", r"\b(?:won't|will not|shouldn't|should not) (?:be (?:disappointed|sorry|let down|bored)|regret)", build=_regret),
    Rule("I advise you to avoid", "recommend", rf"\b(?P<quote>i(?:'d| would)? (?:strongly |highly |really |can only )*(?:suggest|urge|advise|encourage|implore|beg|warn)(?: that)? (?:you|everyone|anyone|everybody|people|all|fans)(?: with [a-z ]{{3,30}}?)?(?: to| all| not to| should)* (?:avoid|skip|stay away from|steer clear of|give {_IT} a miss|run from|miss))\b", build=_plainly("no")),
    Rule("I suggest you see", "recommend", rf"\bi (?:would |strongly |highly |really |can only )*(?:suggest|urge|advise|encourage|implore|beg)(?: that)? (?:you|everyone|anyone|everybody|people|all|fans)(?: to| all)? (?:(?:go |definitely |at least )?{_SEE}\b|do\b)", build=_yes),
    Rule("if you like, see", "recommend", r"\bif you(?:'re| are| like| love| enjoy| enjoyed| liked| loved| want| have)\b[^\n.;]{0,70}?(?:,| then| this is)(?: then)? (?:(?:you(?:'ll| will) (?:really |probably |definitely |certainly |surely |absolutely )?(?:love|enjoy|like|adore|get a kick))|(?:this|it|'?@title'?)(?: film| movie)?(?:'s| is) (?:definitely |certainly |probably |one of the best|the (?:film|movie|one) )?(?:for you|one of the best|the (?:film|movie|one)))", build=_plainly("yes")),
    Rule("fans will love", "recommend", r"\b(?:fans|lovers|admirers|devotees|buffs|aficionados|completists|kids|children)(?: of [^\n.;,]{1,40}?)? (?:will|should|are sure to|won't fail to) (?:really |definitely |certainly |surely |no doubt |absolutely )?(?:love|enjoy|like|appreciate|adore|be (?:pleased|delighted|satisfied|thrilled))\b", build=_plainly("yes")),
    Rule("deserves to be seen", "recommend", r"\b(?:(?:really |definitely |truly )?deserves (?:your attention|to be (?:seen|watched|rediscovered)|a (?:look|viewing|watch|wider|larger|bigger))|(?:has|needs|demands|begs|should|must|ought) (?:to )?be seen(?! (?:as|how|in the|if|with)))\b", build=_yes),
    Rule("avoid", "recommend", rf"\b(?P<quote>avoid(?=[.!,;\n]| {_IT}| at all| like the plague)(?: {_IT}| at all costs?| like the plague)?|(?:(?:stay|steer|keep) (?:far |well |very |the hell )?(?:far )?(?:away|clear)(?: (?:from|of) {_IT}|(?=[,.!;\n)]))|(?:run|walk|back) (?:far |fast )?away from {_IT})|(?:skip|miss|ditch|shun) {_IT}|give {_IT} a (?:wide berth|miss|pass)|leave {_IT} (?:alone|on the shelf|well alone)|pass (?:on|up) {_IT})", build=_no_if_imperative),
    Rule("the one to own", "recommend", r"\b(?:this|it|that|disc|set|edition|blu-ray|dvd|cut)(?:'s| is)? (?:definitely |certainly |still )?the (?:one|version|edition|disc|cut) to (?:own|get|buy|have|see|watch)\b", build=_plainly("yes")),
    Rule("don't hesitate", "recommend", r"\b(?:do not|don't|shouldn't|should not|needn't|need not|no need to) (?:even )?hesitate\b(?! at)", build=_plainly("yes")),
    Rule("worth it? no", "recommend", r"\bworth (?:it|seeing|watching|buying|a look|your time|your money)\? (?:not really|no\b|nope|hardly|not at all|i don't think so|i think not|not for me)", build=_answered("no")),
    Rule("worth it? yes", "recommend", r"\bworth (?:it|seeing|watching|buying|a look|your time|your money)\? (?:yes|absolutely|definitely|you bet|of course|certainly|very much so|oh yes)", build=_answered("yes")),
    Rule("essential", "recommend", r"(?:^|[.!?] )(?P<quote>(?:an? )?(?:essential|required|compulsory|mandatory|indispensable)(?: (?:viewing|stuff|purchase))?)(?=[.!]|$)", build=_yes),
    Rule("required viewing", "recommend", r"\b(?P<quote>(?:essential|required|mandatory|compulsory|compulsive) viewing)\b", build=_yes),
    Rule("hands off", "recommend", rf"\bkeep (?:your|well) (?:(?:fingers|hands|paws) off|away from) {_IT}", build=_plainly("no")),
    Rule("pass", "recommend", r"(?:^|[.!?] )(?P<quote>(?:(?:i'd|i would|i'll|take a|hard|just) )?(?:pass|skip it))(?=[.!]|$)", build=_plainly("no")),
    Rule("I wouldn't bother", "recommend", r"\bi(?:'d not| wouldn't| would not) bother\b(?! to (?:go|look) )", build=_plainly("no")),
    Rule("wait for a sale", "recommend", r"(?:^|[.!?;] |\b(?:so|better|just|and) )(?P<quote>wait (?:for|until|till) (?:a sale|the (?:dvd|video|price|rental|remaster)|it (?:comes|hits|is|turns)|cable|video|something better))\b", build=_plainly("no")),
    Rule("treat yourself", "recommend", rf"\b(?:treat yourself to|make time for|owe it to yourself to (?:see|watch|seek)|clear your calendar for) {_IT}", build=_yes),
    Rule("to be avoided", "recommend", r"\b(?:(?:to|should|must|best) be (?:avoided|shunned|skipped)|avoid at all costs?|avoid like the plague)\b", build=_no),
    Rule("don't bother", "recommend", rf"\b(?P<quote>(?:don't|do not|dont|never(?= bother)|not(?= bother)) (?:even |you |ever |go |go and |you dare |even think about |think of |let anyone )*(?:bother(?! (?:me|him|her|you|us|to (?!see|watch|rent|buy)|explaining|that|them|with the))(?:ing)?|waste (?:your|a|any|one|another|money|time|two|\$|it)|(?:see|watch|rent|buy|seeing|watching|renting|buying|view|rush out|purchase|touch|believe the hype) {_IT}))", build=_dont),
    Rule("not worth", "recommend", rf"\b(?:not|isn't|wasn't|hardly|never|barely|ain't|aren't|nothing|scarcely|n't) (?:really |even |quite |just |at all |been |much |something |a film |a movie )*(?:{_WORTH})", build=_plainly("no")),
    Rule("save your money", "recommend", r"\b(?:save (?:your|yourself|the)(?: your| the| some| two)? (?:money|time|cash|trouble|bother|pain|ticket|hours|effort|breath)|you(?:'re| are|'d be| would be) better off (?:not|watching|with|seeing|doing|reading|renting|staring|skipping|spending|avoiding)|life(?:'s| is) too short|spare yourself|your (?:money|time) (?:is|would be) better spent|watch (?:something|anything) else|don't say i didn't warn|consider yourself warned|you(?:'ve| have) been warned)\b", build=_plainly("no")),
)  # fmt: skip
