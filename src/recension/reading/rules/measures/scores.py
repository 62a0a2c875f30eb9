"""The writer's score, in every notation; others' scores, refused and imagined ones are not the writer's."""

import re
from collections.abc import Iterator
from fractions import Fraction

from recension.reading.matching._near import is_other_film, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.measures._scores import (
    GRADE,
    HALF,
    NUMBER,
    NUMBER_WORD,
    SCALE,
    norm_of,
    norm_of_grade,
    of_a_component,
    standing,
    value_of,
)


def scored(hit: Hit, norm: str, written: str = "") -> Iterator[Draft]:
    """The claim for a score at the group `value`, if it is the writer's."""
    place = near(hit, "value")
    assertion = standing(place)
    if assertion is None:
        return
    other = next((m for m in reversed(place.others(50)) if is_other_film(hit.typed, m)), None)
    gave = any(w in place.before for w in ("gave", "give", "rate", "was", " is"))
    subject = f"film:{other.name}" if other and gave else "film"
    start, end = hit.span("value")
    yield hit.draft(
        written or hit.words("value"),
        {"norm": norm},
        quote=hit.quote(),
        mention=(start, end),
        subject=subject,
        assertion=assertion,
    )


def _of_a_scale(hit: Hit) -> Iterator[Draft]:
    if hit.rule.name == "N out of M" and _OF_A_RANGE.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start()):
        return  # the range has a rule of its own
    value = value_of(hit.match["n"], hit.match["half"] or "")
    scale = value_of(hit.match["m"]) if hit.match["m"][0] != "*" else Fraction(len(hit.match["m"].replace(" ", "")))
    norm = norm_of(value, scale)
    if norm and _is_score(hit, scale) and not of_a_component(hit.typed.text.lower, hit.span("value")[0]):
        yield from scored(hit, norm)


def _stars_and_a_half(hit: Hit) -> Iterator[Draft]:
    """ "Three stars and a half", of a scale or of none."""
    norm = norm_of(value_of(hit.match["n"], hit.match["half"]), value_of(hit.match["m"])) if hit.has("m") else ""
    yield from scored(hit, norm)


_FRACTION_FOLLOWS = (
    " of the",
    " of a",
    " of its",
    " of my",
    " of this",
    " the ",
    " through",
    " way",
    " hour",
    " inch",
    " mile",
    "th ",
    "-",
)


def _is_score(hit: Hit, scale: Fraction) -> bool:
    """Whether a fraction on a small scale is a score and no part of a thing, date or measure."""
    after = hit.typed.shadow[hit.match.end() : hit.match.end() + 12]
    if after.startswith(_FRACTION_FOLLOWS) and not after.startswith(("- ", "--")):
        return False
    return scale not in (6, 20) or any(w in near(hit).before for w in ("rat", "score", "give", "gave", "grade"))


def _stars(hit: Hit) -> Iterator[Draft]:
    """Asterisks and star signs: the scale is what stands behind them, or the stars left empty."""
    full, half, empty = hit.match["stars"].replace(" ", ""), hit.match["half"] or "", hit.match["empty"] or ""
    value, scale = Fraction(len(full)) + (Fraction(1, 2) if half else 0), hit.words("m")
    whole = (
        Fraction(len(scale.replace(" ", "")))
        if scale[:1] in ("*", "★")
        else value_of(scale.lower())
        if scale
        else Fraction(0)
    )
    if not scale and empty:
        whole = Fraction(len(full) + bool(half) + len(empty))
    elif not scale and not _stand_alone(hit):
        return
    elif not scale and value > 4:
        whole = Fraction(5)  # no common scale of more stars than four ends before five
    norm = norm_of(value, whole) if whole else ""
    if value <= 5 and (norm or not whole):
        yield from scored(hit, norm)


#: Before stars in a review's head: its year.
_IN_HEAD = re.compile(r"\b(?:18|19|20)\d\d\)?[ ,|/•·-]*$")


def _stand_alone(hit: Hit) -> bool:
    """Whether bare stars are a score: on a line of their own, in parentheses or after a label."""
    place = near(hit)
    before, after = place.before.rstrip(), place.after.lstrip()
    stars = hit.match["stars"]
    signs = stars.count("*")
    if (stars == "* * *" and hit.typed.shadow[hit.match.end() :].strip()) or (stars == "**" and before[-1:] == ")"):
        return False  # a break between parts; a mark of emphasis that nothing opened
    labelled = before.endswith((":", "(", "-", "—", "give it", "give this", "rating", "movie", "film", "grade"))
    ends = not after or after[0] in ").,;!" or after.startswith("stars")
    if _IN_HEAD.search(before) and re.match(r"\d{2,3} ?min|[|/,(]|$", after):
        return True
    if not signs:  # true star signs stand for nothing else
        return True
    return ends and (labelled or (not before and (signs > 1 or bool(hit.match["half"]))))


GIVES = r"(?:gives?|gave|given|giving|gets?|got|rates?|rated|rating|grade[ds]?|score[ds]?|scoring|award(?:ed|s)?|earns?|earned|deserves?|merits?|worth|call(?:ing)?|vote[sd]?|receives?|that's|it's|is|say)"
IT = r"(?:,?[: ]+(?:[a-z']+|\"?@any\"?)){0,6}?"
KIND = r"(?:(?:very |a )?(?:solid|strong|generous|respectable|weak|low|high|big|fat|perfect|whopping|mere|rare|full|easy|measly|resounding|definite|clear|firm|good|decent|bare|grudging|barely|hearty|enthusiastic|miserable|pathetic)[ ,]+){0,2}"
LABEL = r"(?:grade|rating|score|verdict|vote|mark|overall|rate|bottom line|conclusion|total)(?: (?:is|would be|for (?:it|this(?: \w+)?|the \w+|@any)))?"


def _has_capital(hit: Hit) -> bool:
    start, _ = hit.span("value")
    return hit.typed.text.view[start].isupper()


_OF_A_RANGE = re.compile(rf"(?<![\w/]){NUMBER}(?:{HALF})? ?(?:to|or|and|-|–) ?(?:an? )?$")


def _between(hit: Hit) -> Iterator[Draft]:
    """ "6 to 7 out of 10": what lies in the middle."""
    scale = value_of(hit.match["m"])
    middle = (value_of(hit.match["n"], hit.match["half"] or "") + value_of(hit.match["n2"], hit.match["half2"] or "")) / 2
    if norm := norm_of(middle, scale):
        yield from scored(hit, norm)


def _grade(hit: Hit) -> Iterator[Draft]:
    """A letter grade: a capital, and no "A" that is an article or "B" of a B movie."""
    after = hit.typed.shadow[hit.match.end("value") :][:14]
    if not _has_capital(hit) or after.startswith(("-movie", " movie", "-film", " film", "'s", "-list", "-grade", "/")):
        return
    if (
        hit.words("value") == "A"
        and after[:1] == " "
        and after[1:2].isalpha()
        and not after.startswith((" from", " for", " on", " in", " and", " but"))
    ):
        return
    yield from scored(hit, norm_of_grade(hit.match["value"]))


def _closing(hit: Hit) -> Iterator[Draft]:
    """A grade that nothing follows: the review ends in it."""
    if not _STARS.search(hit.typed.shadow):
        yield from _grade(hit)


#: Where stars are given a letter at the end is a certificate.
_STARS = re.compile(r"\*\*|★")


def words(hit: Hit) -> Iterator[Draft]:
    yield from scored(hit, "")


def _percent(hit: Hit) -> Iterator[Draft]:
    yield from scored(hit, norm_of(value_of(hit.match["n"]), Fraction(100)))


_OUT = r"(?:out ?of|outta|out of a possible|on (?:a|the) scale (?:of|from) (?:(?:1|one|0|zero) ?(?:to|-) ?)?)"

RULES: tuple[Rule, ...] = (
    Rule("N/M", "score", r"(?<![\d/$-])(?:(?<!\.)|(?<=\.\.))(?<!\d:)(?P<value>(?P<n>\d{1,3}(?:[.,]\d{1,2})?)(?P<half> ?½| 1/2(?= ?/))? ?/ ?(?P<m>10|5|4|100|20|6)(?: stars?)?)(?![\d/]|[.,]\d|st\b|nd\b|rd\b| of (?:the|her|his|its|their|it|this|an?|that|my)\b)", build=_of_a_scale),
    Rule("N out of M", "score", rf"(?<![\w/.])(?P<value>(?P<n>{NUMBER})(?P<half>{HALF})?(?: stars?| points?)? \(?{_OUT} (?P<m>{SCALE}|\*{{4,5}})(?: stars?| points?)?)(?!\w)", build=_of_a_scale),
    Rule("N to K out of M", "score", rf"(?<![\w/.])(?P<value>(?P<n>{NUMBER})(?P<half>{HALF})? ?(?:to|or|and|-|–) ?(?:an? )?(?P<n2>{NUMBER})(?P<half2>{HALF})?(?: stars?| points?)? \(?{_OUT} ?(?P<m>{SCALE})(?: stars?| points?)?)(?!\w)", build=_between),
    Rule("N stars of M", "score", rf"(?<![\w/.])(?P<value>(?P<n>{NUMBER})(?P<half>{HALF})?[ -]stars? ?(?:of|/|from|on|\(out of|\(of) ?(?P<m>{SCALE}))(?!\w)", build=_of_a_scale),
    Rule("N things of M", "score", rf"^ *(?:{LABEL}(?: (?:on|of|for) [^\n.:]{{2,40}})? ?[:=—-]+ ?)?(?P<value>(?P<n>{NUMBER})(?P<half>{HALF})? (?:[a-z]+ )?[a-z]+s {_OUT} (?P<m>{SCALE}))(?=[.!)]*$)", build=_of_a_scale),
    Rule("N ★", "score", r"(?<![\w.,/])(?P<value>\d(?:[.,]\d)? ?[★⭐])(?![★⭐☆])", build=words),
    Rule("N stars and a half of M", "score", rf"(?<![\w/.])(?P<value>(?P<n>{NUMBER}) stars?(?P<half> and a half)(?: {_OUT} (?P<m>{SCALE}))?)(?!\w)", build=lambda hit: _stars_and_a_half(hit)),
    Rule("half a star of M", "score", rf"(?<![\w/*])(?P<value>(?P<n>1/2|½)(?P<half>) ?(?:\*|stars?|a star)? {_OUT} (?P<m>{SCALE}|\*{{4,5}})(?: stars?)?)(?!\w)", build=_of_a_scale),
    Rule("evaluation: N of M", "score", rf"\b(?:evaluation|rating|score|(?<!\bfirst )(?<!\bsecond )(?<!\bthird )(?<!\bin )grade)(?: ?[:=—-]+ ?| (?=\d))(?P<value>(?P<n>{NUMBER})(?P<half>{HALF})? of (?P<m>10|[345]|ten|five|four|three))(?!\w)", build=_of_a_scale),
    Rule("overall a N", "score", r"\b(?P<quote>overall,? (?:i'd say |it's |i give it |this is )?an? (?P<value>\d{1,2}(?:\.\d)?))(?=[.,!)\n ]|$)(?! (?:minute|hour|year|-))", build=words),
    Rule("N alone", "score", r"^ *(?P<value>\d\.\d)(?= *$)", build=words),
    Rule("stars as signs", "score", r"(?<![\w*])(?<![^\d]\d )(?P<value>(?P<stars>\*(?: ?\*){0,4}|[★⭐]{1,5})(?P<half> ?(?:1/2|½)| and (?:a|one) half)?(?P<empty>☆{0,4})(?: ?\(?(?:out of|/|of|from) ?(?P<m>\*{3,5}|★{4,5}|[45]|four|five|10|ten)(?: stars?)?\)?)?)(?![\w*])", build=_stars),
    Rule("gives N stars", "score", rf"\b(?P<quote>{GIVES}{IT} (?:an? |my |the )?{KIND}(?<!of )(?P<value>(?:{NUMBER}|no|half a)(?:{HALF})?[ -](?:big )?stars?))(?!\w)(?! (?:out of|of) (?:{SCALE})| \*)", build=words),
    Rule("N stars alone", "score", rf"(?:(?<=\n)|(?<=[.!?] )|^)(?:{LABEL}[:—-]* )?(?P<value>(?:{NUMBER}(?:{HALF})?[ -]|half a )stars?)(?=[.!;\n)]|$|, (?:and|one of|two of|half of|most of|because|the same|as before) )", build=words),
    Rule("N-star film", "score", r"\b(?P<quote>an? (?:solid |true |real )?(?P<value>(?:five|four|three|two|one|[1-5]|ten|10)[ -]star) (?:film|movie|picture|classic|masterpiece|flick|comedy|drama|thriller))\b", build=words),
    Rule("grade: X", "score", rf"\b(?P<quote>{LABEL} ?[:=—-]+ ?(?:an? )?{KIND}(?P<value>{GRADE}))(?:[^\w+'*/-]|\Z)(?<!grade-. )(?<!grade-.,)", build=_grade),
    Rule("(X) closes", "score", r"(?:(?<=[.!?)\"] )|^)\((?P<value>[a-df](?:(?<=[a-d])[+-])?)\)(?= *$)", build=_grade),
    Rule("TITLE (X+)", "score", r"@title(?: \(@year\))?:? \((?P<value>[a-d][+-])\)", build=_grade),
    Rule("my score of N", "score", rf"\b(?P<quote>my (?:own |final |overall |personal )?(?:vote|rating|score|grade|mark) of (?:an? )?{KIND}(?P<value>\d{{1,2}}(?:\.\d)?|{NUMBER_WORD}))(?=[.,!)\n]|$| (?:\(|is|was|seems|for|because|and|may|might|to|reflects|stands))(?![.,]\d)", build=words),
    Rule("deserves an N", "score", rf"@begin(?P<quote>(?:it|this|(?:film|movie|one|picture|flick)|@any\"?)(?: (?:[a-z]+ly|easily|at least|so))? (?:deserves|earns|merits) (?:an? |at least an? )?{KIND}(?P<value>\d{{1,2}}(?:\.\d)?|(?<=\ba )(?:ten|nine|eight|seven|six|five|four|three|two|one|zero)))(?=[.,!)\n]|$| (?:for|from|in|because)\b)(?![.,]\d)(?! (?:minute|hour|year))", build=words),
    Rule("my grade is X", "score", rf"\b(?P<quote>(?:my|final|overall) (?:grade|rating)(?: for (?:it|this(?: \w+)?|the \w+|@any))? (?:is|would be|was|has to be) (?:an? )?{KIND}(?P<value>{GRADE}))(?:[^\w+'*/-]|\Z)", build=_grade),
    Rule("grade X", "score", rf"(?:^|[.!?:;(—] ?|- )(?P<quote>grade (?P<value>{GRADE}))(?=[.,;)!]|$| *$)", build=_grade),
    Rule("*** Average", "score", r"(?:^|(?<=[.!?] ))(?P<value>(?P<stars>\*{1,4})(?P<half> ?1/2|½)?)(?= ?[-—–]? ?(?:excellent|very good|good|above average|average|below average|fair|mediocre|poor|awful|bad|terrible|great|ok|okay|so-so|outstanding|superb)(?:[.!,;)\n]|$))", build=words),
    Rule("it's an N of ten", "score", r"\b(?P<quote>(?:on a scale (?:of|from) (?:1|one|0|zero)(?: to |-)(?:10|ten|5|five)),? (?:i'd say |i would say |i think )?(?:it|this|the (?:film|movie)|this (?:film|movie))(?:'s| is| was| gets| rates| earns| deserves| would be) (?:an? |about an? )?(?P<value>\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten))(?=[.,;!)\n]|$)", build=words),
    Rule("an N in my book", "score", r"\b(?P<quote>an? (?:solid |strong |weak |definite )?(?P<value>\d{1,2}(?:\.\d)?) (?:in|by) my (?:book|reckoning|count))\b", build=words),
    Rule("film: X", "score", rf"(?:^|[.;|] ) *(?P<quote>(?:the )?(?:film|movie|feature)(?: itself)? ?:+ *(?P<value>{GRADE}))(?=\.?$| +(?:the )?[a-z]+ ?:|\. [a-z]+:| ?[|/,;(])", build=_grade),
    Rule("X closes", "score", r"(?P<quote>(?P<value>[a-df]\b(?:(?<=^.)|(?<=[.!?)\"] .))(?:(?<=[a-d])-)?)\.?)(?=\s*\Z)", build=lambda hit: _closing(hit)),
    Rule("is a X+", "score", rf"\b(?P<quote>(?:it's|is|call it|that's) an? {KIND}(?P<value>[a-d]\+))", build=_grade),
    Rule("gives an X", "score", rf"\b(?P<quote>(?:gives?|gave|giving|rate|grade|scores|earns?|deserves?|gets|merits?){IT} (?:an? |my |the )(?:grade of )?(?:an? )?{KIND}(?P<value>{GRADE}))(?:[^\w+'*/-]|\Z)", build=_grade),
    Rule("X+ alone", "score", r"(?:^|[.!?)] )(?P<quote>\(?(?P<value>[a-d]\+)[.!)]*)$", build=_grade),
    Rule("rating: N", "score", rf"\b(?P<quote>(?:{LABEL}|stars) ?[:=—-]+ ?(?:an? )?(?P<value>\d{{1,2}}(?:\.\d)?|{NUMBER_WORD}(?:{HALF})?))(?=[.,!)\n]|$| \()(?![.,]\d)", build=words),
    Rule("my vote is N", "score", rf"\b(?P<quote>my (?:vote|rating|score|grade|mark) (?:is|was|for \w+(?: \w+)?(?: is|:)?)(?: an?)? ?{KIND}(?P<value>\d{{1,2}}(?:\.\d)?|{NUMBER_WORD}))(?=[.,!)\n]|$| \()(?![.,]\d)", build=words),
    Rule("rates it at N", "score", r"\b(?P<quote>rate(?:d)? (?:it|this|that|the|film|movie|picture|one)(?: (?:film|movie|one|picture))? (?:at|as) (?:an? )?(?:solid |perfect |full )?(?P<value>\d{1,2}(?:\.\d)?))(?=[.,!)\n]|$| \()(?![.,]\d)", build=words),
    Rule("gives it an N", "score", rf"\b(?P<quote>(?:gives?|gave|giving|gets?|rates?|rated|score[ds]?|grade[ds]?|vote[sd]?|award(?:ed)?)(?: (?:it|this|that|the|film|movie|picture|one|flick|show|thing|about|only|as|all))*?(?: \"?@any\"?)? (?:an? |the |my )?{KIND}(?P<value>\d{{1,2}}(?:\.\d)?|zero|one|(?<=\ba )two|three|four|five|six|seven|eight|nine|ten))(?=[.!);:\n]|$|, | (?:because|cause|but|and|for|due|just|only|only|mainly|out|instead|from me)\b)(?![.,]\d)(?! (?:out ?of (?!sheer|pure|respect|pity|kindness|sympathy|generosity)|and a half|star|for (?:the )?(?:first|next)))", build=words),
    Rule("I give N to it", "score", rf"\b(?P<quote>i (?:would |'d |will |'ll )?(?:give|gave) (?:an? )?{KIND}(?P<value>\d{{1,2}}(?:\.\d)?|{NUMBER_WORD}) to (?:it|this|the (?:film|movie|picture)|this (?:film|movie|one)|\"?@any))(?!\w)", build=words),
    Rule("N from me", "score", r"(?:^|[.!?)] )(?P<quote>(?:an? )?(?P<value>\d{1,2}(?:\.\d)?) (?:from|for) me)(?=[.!]|$)", build=words),
    Rule("a perfect ten", "score", r"\b(?P<quote>an? (?:perfect|definite|solid|easy|strong) (?P<value>10|ten|9|nine|8|eight|7|seven|6|six|5|five))(?=[.,!)\n]|$| (?:for|in|from|and|all))", build=words),
    Rule("thumbs", "score", r"\b(?P<value>(?:(?:one|two|2|big|a big|both) )*thumbs? (?:way )?(?:up|down))\b", build=words),
    Rule("N percent", "score", r"\b(?P<quote>(?:(?:gives?|gave|rates?|rated|score|rating|grade)(?: (?:it|this|that|the|film|movie|of|is))*:?|overall ?[:=—-]+) (?:an? )?(?P<value>(?P<n>\d{1,3}) ?(?:%|percent)))", build=_percent),
    Rule("verdict: near-perfect", "score", r"(?:^|[.;] )(?P<quote>(?:on|for|as for|verdict|rating|score|grade|overall)\b[^\n.:]{0,40}: ?(?P<value>(?:near|almost|nearly|just about)[- ]perfect))(?=[.!)]*$)", build=words),
    Rule("near-perfect", "score", r"\b(?P<value>near[- ]perfect) (?:film|movie|picture|score|masterpiece|thriller|comedy|drama|piece)\b", build=words),
    Rule("N THINGS out of M", "score", rf"(?<![\w/.])(?P<value>(?P<n>{NUMBER})(?P<half>{HALF})? (?!minutes?\b|times?\b|years?\b|people\b|hours?\b|episodes?\b|films?\b|movies?\b|months?\b|days?\b|jokes?\b|scenes?\b|nominations?\b|awards?\b|oscars?\b|stars?\b|points?\b)[a-z-]+s \(?{_OUT} (?P<m>{SCALE}|\*{{4,5}})(?: stars?| points?)?)(?!\w)", build=_of_a_scale),
    Rule("a grade opens", "score", r"(?:^|(?<=[.!?] )|(?<=\n))(?P<quote>(?:an? |call it an? )?(?P<value>(?P<grade>[a-d](?:[ -]?(?:minus|plus)|[ ]?[+-]))))(?=[.,;!](?: (?:and|but|for|with|the same|same|as|because)\b|\s*$|\s*\n))", build=_grade),
)  # fmt: skip
