"""Versions named without their noun, which was said before: "the short one", "the one without the narration", "Harbour's".

Writers who compare copies say "print" or "disc" once and then "one", the label's name or "mine". Such words name a
version only where a noun for copies stands shortly before them, and it is the noun of the name.
"""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE
from recension.reading.rules._territories import COUNTRY, territory_of
from recension.reading.rules.credits._companies import called_here
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._version_names import CUT, KIND, name_of
from recension.reading.versions._talk import talk_of
from recension.vocabulary import Assertion

_NOUN = re.compile(
    rf"(?<![\w-])(?:cuts?|versions?|prints?|editions?|restorations?|transfers?|tapes?|cassettes?|dis[ck]s?|releases?|dubs?|{DISC})(?![\w-])"
)
#: How far back the noun may stand.
_REACH = 260
_OTHER_WORK = re.compile(
    r"\b(?:remakes?|remade|novel|book|play|stage|musical|starring|opera|comic|adaptation|sequels?|series|films|movies|story|song)\b"
)
_ADJECTIVE = rf"(?:{CUT}|{KIND}|{COUNTRY}|long|short|uncut|clean|full|newer|older|new|old|later|earlier|cheap|cheaper|bootleg|imported|import|rental|label)"
#: Of other things than copies of a film these are said as often.
_LOOSE = re.compile(r"(?:original|new|old|newer|older|later|earlier|final|special|ultimate|silent|cheap|cheaper|american|british|english|japanese|french|german|italian|full|clean|colou?r)$")


def _noun_before(hit: Hit, reach: int = _REACH) -> str:
    """The last noun for a copy shortly before a match, in the singular; "" where none stands there."""
    start = hit.match.start()
    found = list(_NOUN.finditer(hit.typed.shadow, max(0, start - reach), start))
    return found[-1][0].removesuffix("s") if found and found[-1][0] != "vhs" else found[-1][0] if found else ""


def _named(hit: Hit, name: str, noun: str, label: str = "") -> Draft:
    carrier = carrier_of(noun) if re.fullmatch(DISC, noun) else ""
    told = {"carrier": carrier, "territory": territory_of(name.lower()), "year": hit.words("year"), "label": label}
    return hit.draft(name, told, mention=hit.span("name"), assertion=Assertion.ASSERTED)


def _doubted(hit: Hit) -> bool:
    place = near(hit)
    return bool(
        place.others(50)
        or only_told(place)
        or _UNSURE.search(place.before[-45:])
        or _OTHER_WORK.search(hit.typed.shadow, max(0, place.start - 120), min(place.line[1], place.end + 60))
    )


_UNSURE = re.compile(r"\b(?:if|wish|hope\w*|would|should|could|might|may|when|until|no|promised|announced|needs?|want)\b|n't\b")


def _by_adjective(hit: Hit) -> Iterator[Draft]:
    """ "The short one": whatever may be said of remakes too needs a disc or tape before it."""
    noun = _noun_before(hit)
    loose = _LOOSE.search(hit.match["adj"]) and noun in ("", "version", "release")
    if noun and not loose and not _doubted(hit) and talk_of(hit.typed).since(hit.match.start()) <= 1:
        if re.match(r"short|long|full", hit.match["adj"]) and re.fullmatch(DISC, noun) and hit.match[0].endswith(hit.match["adj"]):
            noun = "version"  # "on the longest": discs have no length of their own
        adjective = re.sub(r"^(?:much|far) ", "", hit.words("adj"))
        yield _named(hit, name_of(f"{adjective} {noun}"), noun)


def _by_phrase(hit: Hit) -> Iterator[Draft]:
    """ "The one without the narration": what tells it from the others."""
    noun = _noun_before(hit)
    if noun and not _doubted(hit) and talk_of(hit.typed).since(hit.match.start()) <= 1:
        yield _named(hit, f"{noun} {hit.words('what')}", noun)


def _by_label(hit: Hit) -> Iterator[Draft]:
    """ "Harbour Lane's is cropped": a label's copy, where discs are spoken of in the sentence or before it."""
    (label,) = hit.mentions("label")
    noun = _noun_before(hit)
    shown = label.name.removesuffix("'s")
    company = called_here(label.name, hit.typed)
    listed = shown in phrases_of("labels") or (company is not None and company[1] == "home_video")
    if noun and listed and not _doubted(hit):
        yield _named(hit, f"{shown} {noun}", noun, shown)


_WHERE = rf"(?:in (?:cinemas|theat(?:er|re)s|the (?:shops|stores|cinemas|theat(?:er|re)s|box|set))|on (?:tv|television|cable|tape|video|disc|netflix|youtube|{DISC}|streaming)(?: here)?|from (?:the )?[{NAME}]|released (?:in|on|by|to) [^\n.;,()]{{2,30}}|shown (?:in|on|at|to) [^\n.;,()]{{2,30}}|sold [^\n.;,()]{{2,30}}|(?:that|which) (?:ran|runs|came out|was shown|was released|played|i saw|they showed) [^\n.;,()]{{2,30}}?|(?:i|we) (?:saw|own|have|rented|grew up (?:on|with)|watched|taped)(?: [^\n.;,()]{{2,30}}?)?|with(?:out)? (?:the|all|no|its|his|her|an?) [^\n.;,()]{{3,40}}?)"
_STOP = r"(?=[.,;:!?)\n]|$| (?:and|but|is|was|has|had|runs|ran|does|did|that|which|because|so|where)\b)"

RULES: tuple[Rule, ...] = (
    Rule("the ADJ one", "edition", rf"\b(?P<quote>(?:the|this|that|our|my) (?P<name>(?P<adj>(?:much |far )?(?:{_ADJECTIVE})(?:,? (?:{_ADJECTIVE}))?) one))\b(?! (?:of|who|by one|another|where he|where she|man|day|time))", build=_by_adjective),
    Rule("the longest", "edition", r"(?:^|[.;:,(—] ?|\b(?:and|but|while|than|only on|on|in|to) )(?P<quote>the (?P<name>(?P<adj>shortest|longest|shorter|longer|fullest)))(?= (?:has|had|is|was|runs|ran|lasts|lasted|adds|lacks|omits|drops|opens|ends|keeps|loses)\b|[.,;)]|$)", build=_by_adjective),
    Rule("the one with", "edition", rf"\b(?P<quote>the (?P<name>one (?P<what>{_WHERE}))){_STOP}", build=_by_phrase),
    Rule("LABEL's is", "edition", rf"(?:^|[,;:—(] ?(?:and |but |while )?|\b(?:and|but|than|or|to|with|like|while|as) )(?P<quote>(?P<name>(?P<label>[{NAME}{TITLE}{QUOTED}])'s?(?: own| one)?))(?=(?:,? \(?(?:from |of |in )?(?P<year>@year)\)?)|(?:,? (?:now|also|however|by contrast|which))? (?:is|was|has|had|adds|added|lacks|lacked|comes|came|runs|ran|includes|looks|does|did|keeps|uses|used|sounds|offers|drops)\b|[.,;)]|$)", build=_by_label),
)  # fmt: skip
