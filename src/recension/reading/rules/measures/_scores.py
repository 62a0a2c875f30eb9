"""Scores: where a notation stands, what it says on 0–100, and whose it is."""

import re
from fractions import Fraction

from recension.reading.matching._near import Near
from recension.values import normalise_score
from recension.vocabulary import Assertion

UNITS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())}
NUMBER_WORD = "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)"
NUMBER = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|{NUMBER_WORD})"
HALF = r"(?:[ -]and[ -](?:a|one)[ -](?:half|quarter)|[ -]?1/2|[ ]?[½¼¾])"
SCALE = r"(?:10|5|4|100|20|6|ten|five|four)"
GRADE = r"(?:[a-d][+-]?|f)(?: minus| plus)?"

_FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "quarter": Fraction(1, 4)}


def value_of(number: str, half: str = "") -> Fraction:
    """A score's number: digits or a word, with what follows it ("and a half", "½", "1/2")."""
    bare = number.replace(",", ".")
    if bare in _FRACTIONS or bare == "1/2":
        return _FRACTIONS.get(bare, Fraction(1, 2))
    whole = Fraction(UNITS[bare]) if bare in UNITS else Fraction(bare)
    if not half:
        return whole
    return whole + next((f for sign, f in _FRACTIONS.items() if sign in half), Fraction(1, 2))


def norm_of(value: Fraction, scale: Fraction) -> str:
    """The place on 0–100, "" beyond the scale."""
    return str(int(value / scale * 100 + Fraction(1, 2))) if 0 <= value <= scale else ""


def norm_of_grade(written: str) -> str:
    """The place of a letter grade: "b plus" and "B+" are one."""
    letter = re.sub(r"[ -]?MINUS", "-", re.sub(r"[ -]?PLUS", "+", written.upper()))
    norm = normalise_score(letter)
    return "" if norm is None else str(norm)


#: Whose score is not the writer's; "my wife and I" is.
_OTHERS = (
    r"\b(?<!\bi and )(?<!\bme and )(?:(?:my|his|her) (?:wife|husband|friends?|sister|brother|kids?|son|daughter|mom|mum|dad|mother|father|girlfriend|boyfriend"
    r"|partner|roommate|boss|neighbou?r|cousin|uncle|aunt)s?(?!s?,? (?:and|&) (?:i|me|myself)\b)|imdb(?:'s)?)"
)

#: What is no film by itself, though it be of it; "this title" is one.
_PART_OF_IT = (
    r"(?:trailer|teaser|posters?|soundtrack|book|novel|play|(?:first|second|last|opening) (?:half|hour|act|reel)|opening|premise|idea|concept"
    r"|cover|sleeve|menus?|dis[ck]|transfer|(?<!this )title|popcorn|company|cinema|seats?)"
)

#: What holds the film: "DVD: 6/10".
_COPY = r"(?:the )?(?:dvd|blu-?ray|dis[ck]|laserdis[ck]|vhs|tape|edition|release|package)"

#: What is given now, whatever was once.
_NOW = r"(?![^;:.]*\b(?:is|it's|this is|gets|deserves|earns|rates|remains|still|now|today|i give|i(?:'d| would) give|i rate|i say)\b)"

#: What the words before a score make of it. The first row found decides; None drops the score altogether.
_BEFORE: tuple[tuple[str, Assertion | None], ...] = (
    (r"\b(?:can'?t|cannot|couldn'?t|won'?t|wouldn'?t|didn'?t|don'?t|doesn'?t|isn'?t|hardly|far from|no way|not)\b(?:(?! but |, (?:and|so|yet) (?:i|it|they|we)\b)[^;:.]){0,60}$", Assertion.DENIED),
    (r"\bwish(?:ed|ing)? (?:that )?(?:i|we|it|there|imdb|you|one)\b[^;:.]{0,60}$", Assertion.WISH),
    (r"\b(?:instead of|rather than|short of|lower than|down from|up from|dropped from|less than|improvement (?:from|on|over)|saving (?:my|the|that|an?))(?: an?| the)? ?$", Assertion.DENIED),
    (r"\b(?:wanted|going|tempted|inclined|meaning|planning|ready|about|used|hoping|expecting) to (?:give|rate|score|award|grade|say)\b[^;:]{0,40}$", Assertion.WISH),
    (r"\b(?:option|choice|chance|possibility|right|ability) (?:to|of) (?:giv|rat|scor|award|vot)(?:e|ing)\b[^;:.]{0,25}$", Assertion.HYPOTHETICAL),
    (r"\b(?:would(?:'ve| have)|could(?:'ve| have)|should(?:'ve| have)|might(?:'ve| have)|had i|almost gave|nearly gave)\b[^;:]{0,60}$", Assertion.HYPOTHETICAL),
    (r"\bif (?:i could|there (?:was|were)|it (?:had|were|was)|only|they|the|this|he|she|imdb)\b[^;:]{0,90}$", Assertion.HYPOTHETICAL),
    (r"\b(?:lesser|better|kinder|meaner|softer|harsher|sterner|other|different) (?:man|woman|person|critic|reviewer|mood|day)\b(?![^;:.]*\bi (?:give|rate)\b)[^;:.]{0,40}$", Assertion.HYPOTHETICAL),
    (r"\b(?:halfway (?:in|through(?! my))|half-?way in)\b[^;:.]{0,60}$", Assertion.HYPOTHETICAL),
    (rf"\b(?:(?:went|came|sat down) in with|(?:years|months|decades) ago|back (?:then|in the day|in \d{{4}})|until (?:then|that point)|up to then|had (?:it|this|that) down (?:as|for)|thought of giving|started (?:out )?(?:as|at))\b{_NOW}[^;:.]{{0,60}}$", Assertion.HYPOTHETICAL),
    (rf"(?:^|[.!?;|] ?){_COPY}(?: (?:release|edition|itself|rating|score|grade|quality))? ?[:=—-]+ ?$", None),
    (rf"\b{_PART_OF_IT}(?: alone| itself)? (?:is|was|gets?|got|deserves?|earns?|earned|rates?)(?: an?| about| easily| at least)? ?$", None),
    (r"(?:^|[.!?;] )(?:take|cut|lose|drop|remove|swap|add|leave out|put)(?! it from me) [^.;:]{1,40}(?:,| and) (?:it's|it is|you'd have|you have|you've got|i'd|it'd|that's|you get)\b[^;:.]{0,25}$", Assertion.HYPOTHETICAL),
    (r"\botherwise,? (?:it's |it is |i'd (?:give|say) (?:it )?|just )?(?:an? )?$", Assertion.HYPOTHETICAL),
    (r"\b(?:an)?other (?:reviews?|reviewers?|comments?|users?|commenters?)\b[^;:]{0,50}$", None),
    (r"[\ue001](?: [a-z']+){0,2} (?:deserves|earns|merits|gets|got)(?: an?)? $", None),
    (r"\bwithout\b[^;:.,]{0,40},? (?:it|this|that)(?:'s|'d| is| would)\b[^;:]{0,30}$", Assertion.HYPOTHETICAL),
    (rf"{_OTHERS}\b[^;:]{{0,40}}$", None),
    (r"\b(?:the|an?|our|one|that|my) (?:[a-z-]+ ){0,3}(?:critic|reviewer|paper|newspaper|magazine|guide|listings)\b(?: (?:at|of|in|for|from|on) (?:[a-z']+ ){0,4}[a-z']+)? (?:once |only )?(?:gave|gives|awarded|awards|rated|rates|graded)\b[^;:]{0,40}$", None),
    (r"\bmy [a-z-]+(?: [a-z-]+){0,4} (?:gave|gives|rated|awards|awarded)\b[^;:]{0,40}$", None),
    (r"\b(?:his|her|their) (?:own )?(?:grade|rating|score|mark|verdict)\b[^;:]{0,40}$", None),
    (r"\b(?:were|had) i (?:the|a|an|been|to|asked)\b[^;:]{0,60}$", Assertion.HYPOTHETICAL),
    (r"[\ue001\ue002](?: [a-z]+ly| once| only| also| has| had| even| downstairs| upstairs| here| next door)* (?:gave|gives|given|awarded|awards|rated|rates|graded|reckons|reckoned|says|said|thinks|thought|swears|insists)\b[^;:]{0,40}$", None),
    (r"\b(?:who|how|why|anyone|anybody|people|those|others|everyone|everybody|users?|critics?|voters?|reviewers?|viewers|fans|some|many|they|you|idiots|he|she|ebert|siskel|maltin|halliwell|rotten tomatoes|metacritic|metascore)\b[^;:]{0,40}\b(?:give|gave|given|giving|rat(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|award(?:s|ed)?|says?|vot(?:e|es|ed|ing)|deserves?)\b[^;:]{0,40}$", None),
    (r"\b(?:could|might|would|should|can) (?:it|this|that|they|he|she)(?: have)? (?:been|be|get|got|given)\b[^;:]{0,30}$", Assertion.HYPOTHETICAL),
    (r"\b(?:average|imdb(?:'s)?(?: rating| score)?|metascore|tomatometer|currently|stands at|sits at|rating on|score on|overall rating of)\b[^;:]{0,40}$", None),
    (r"\b(?:(?:the )?(?:first|original|previous|second|last|other) (?:one|film|movie|part)|its predecessor|the (?:sequel|prequel|remake|original|book|novel))(?: (?:was|is|got|gets|earned|deserves|a|an|solid))*:? ?$", None),
)  # fmt: skip
_AFTER: tuple[tuple[str, Assertion | None], ...] = (
    (r"^(?:(?!, (?:but |and )?(?:it |that )?(?:would|could|might)\b)[^;:.]){0,60}\b(?:if (?:not for|it (?:had|were|was|weren't)|only|the|they|there|not|i (?:could|was|were|had|might)|one could|that were|zero)|had (?:it|the|they) )", Assertion.HYPOTHETICAL),
    (r"^ ?[,—-]* ?(?:— ?|- ?|, ?)?(?:but )?(?:only )?(?:if (?:all|one|what|your|my|you)\b|for the (?:trailer|poster|popcorn|company|cover|first (?:half|hour)|soundtrack alone)\b)", Assertion.HYPOTHETICAL),
    (rf"^,? {_OTHERS}\b|^,? (?:my|the|a|our) (?:colleague|neighbou?r|barman|usher|man|woman|kid|lady|gentleman)\b[^.;:]{{0,40}} (?:would|gave|gives|says|said|reckons|thinks|thought)\b", None),
    (r"^ (?:on|at|from|by|according to) (?:the )?(?:imdb|rotten|metacritic|users|critics|viewers|tv guide|amazon)", None),
    (r"^ (?:rating|score|average|votes?) (?:on|at|from|here|by)\b", None),
    (r"^ ?(?:screamed|said|says|claims?|they say|raves?)\b", None),
    (r"^ (?:that|which) (?:people|others|everyone|critics|imdb|it (?:has|got|received))", None),
    (r"^[ -](?:people|men|women|times|critics|viewers|corpses|kids|children|americans|scenes|jokes|minutes|years|days|films|movies|songs|actors|episodes|murders|cast|of the|of its|of a)\b", None),
)  # fmt: skip
_COUNTED = re.compile(r" ([a-z]{3,}(?:-[a-z]+)?s)\b")
_NOT_COUNTED = frozenset(
    "stars points this was has does thumbs overall plus unless less it's that's its as is perhaps always yes regardless".split()
)
_BEFORE_ROWS = tuple((re.compile(p), a) for p, a in _BEFORE)
_AFTER_ROWS = tuple((re.compile(p), a) for p, a in _AFTER)
_KIN = re.compile(rf"{_OTHERS}\b[^;:]{{0,40}}$")
_FIRST_PERSON = re.compile(
    r"\b(?:i|i'd|i'll|i've|i'm|my(?! (?:[a-z]+ )?(?:paper|newspaper|magazine|guide|town|city)\b)|me|im|ill)\b[^;:]{0,45}$"
)

#: "I gave it a 10 on the IMDb" is the writer's own score, wherever it was cast.
_ON_A_SITE = re.compile(r"^ (?:on|at|here on) (?:the )?(?:imdb|letterboxd|netflix|metacritic|rotten|amazon)")

#: Whoever gives the film a score has given it, whatever it is given for and whoever thinks otherwise.
_I_GIVE = re.compile(r"\b(?:i|we) (?:still )?(?:give|gave|rate|rated) (?:it|this|the (?:film|movie)|this (?:film|movie)) (?:an? )?$")
#: "It would have been one star, but I gave it": what was given after all.
_AFTER_ALL = re.compile(r"(?:\b(?:but|so|yet|instead|though)|;),? (?:i|we) (?:still )?(?:give|gave|rate|rated) [a-z ]+$")
_FOR_OR_AS_OTHERS = re.compile(rf"^,? (?:for the (?:soundtrack|first (?:half|hour)) alone\b|{_OTHERS}\b|my (?:colleague|neighbou?r)\b)")

ASPECT_LABELS = (
    "acting|performances?|story(?:line)?|plot|script|writing|dialogue|direction|directing|music|soundtrack|songs?|sound|audio|"
    "video|picture|image|transfer|extras|supplements|special features|features|effects|special effects|sfx|fx|gore|violence|nudity|sex|"
    "cinematography|visuals|animation|graphics|gameplay|replay value|multiplayer|humou?r|comedy|action|horror|scares?|suspense|romance|"
    "editing|production|costumes?|atmosphere|originality|pacing|characters?|ending|casting|cast|rewatch(?:ability)?|replay|menus?|"
    "language|profanity|packaging|value|family|realism|drama|emotion|chemistry|design|art|dubbing|subtitles|commentary"
)
_ASPECT = re.compile(
    rf"(?:^|[^\w])(?:the )?(?:{ASPECT_LABELS})(?: (?:quality|rating|design|value|score|department))? ?(?:[:=—-]|\.\.+|is|gets|was)? ?(?:an? )?$"
)


_LABELLED = re.compile(r"(?:^|[\n.;,)0-9] ?)(?P<label>[a-z][a-z/ -]{2,30}): ?(?=\d{1,2}(?:\.\d)? ?/ ?\d)")
_OF_THE_WHOLE = re.compile(r"\b(?:overall|total|film|movie|picture|rating|score|grade|verdict|vote|final|conclusion|bottom line)\b")
_HEADED = re.compile(r"(?:^|\n)(?:the )?(?P<heading>[^\n]{3,40})\n+\[?(?:rating|score|grade)?[: ]*$")
_ASPECT_HEADING = re.compile(rf"(?:{ASPECT_LABELS}|supplement(?:al|ary)(?: \w+)?)(?: (?:quality|materials?|features?))?(?: (?:&|and|/) [a-z ]+)?:?$")
_LEAST_LABELLED = 3


def of_a_component(lower: str, start: int) -> bool:
    """Whether the score at `start` of a text is one of a row of parts ("Mood: 3/10 Fights: 4/10") or under a part's heading."""
    line = lower[max(0, start - 120) : start]
    headed = _HEADED.search(line)
    if headed is not None:
        return _ASPECT_HEADING.match(headed["heading"]) is not None
    rows = list(_LABELLED.finditer(lower)) if line.rstrip().endswith(":") else []
    label = next((m["label"] for m in rows if m.end() == start), "")
    return len(rows) >= _LEAST_LABELLED and bool(label) and _OF_THE_WHOLE.search(label) is None


#: Whoever asks why they gave a score has given it.
_ASKS_WHY = re.compile(r"\bwhy (?:did|do|am|have|then did) i\b[^.;:]{0,50}$")


def standing(near: Near) -> Assertion | None:
    """How the text stands to a score at a place; None where it is no score of the writer's for the reviewed film."""
    asked = near.sentence.rstrip().endswith("?") and "?" in near.after[:12] and not _ASKS_WHY.search(near.before)
    if _ASPECT.search(near.before) or asked:
        return None
    counted = _COUNTED.match(near.after)
    if counted and counted[1] not in _NOT_COUNTED:
        return None
    mine = _FIRST_PERSON.search(near.before) is not None
    sure = _I_GIVE.search(near.before) is not None
    for row, assertion in _AFTER_ROWS:
        spared = (assertion is None and mine and _ON_A_SITE.match(near.after)) or (sure and _FOR_OR_AS_OTHERS.match(near.after))
        if row.search(near.after) and not spared:
            return assertion
    if sure and _AFTER_ALL.search(near.before):
        return Assertion.ASSERTED
    for row, assertion in _BEFORE_ROWS:
        if row.search(near.before) and not (assertion is None and mine and not _KIN.search(near.before)):
            return assertion
    return Assertion.ASSERTED
