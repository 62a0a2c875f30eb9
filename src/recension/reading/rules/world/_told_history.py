"""History told beside a film: what somebody did before the film was made, in the past tense and with its year.

Reviews tell a film's story in the present. Who is said to have done something in a year before the film's, in a sentence
that speaks of no film, book or record, has lived; and a text that tells such of its film's people tells of the real.
"""

import re

from recension.reading._lexicon import words_of
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import is_person
from recension.reading.rules.world._settings import listed
from recension.values import fold

PAST_VERB = (
    r"(?:was|were|had|did|became|began|broke|brought|built|bought|came|chose|cut|drank|drew|drove|fell|felt|fled|flew|fought|found|gave|got|grew|heard|held|hit|kept|knew|laid|lay|led|left|lent|lost|made|meant|met|paid|put|ran|rode|rose|said|sang|sat|saw|sent|set|"
    r"shook|slept|sold|spent|spoke|stole|stood|struck|swore|swam|taught|threw|told|took|turned|went|woke|won|wore|wrote|could|would|(?!indeed|need|feed|speed|seed|bleed|proceed|succeed|exceed|naked|sacred|hundred|wicked)[a-z]{2,}ed)"
)
_PRESENT = re.compile(
    r"\b(?:is|are|has|does|isn't|aren't|doesn't|don't|goes|comes|takes|makes|gets|finds|plays|tries|lives|works|wants|becomes|falls|meets|gives|tells|knows|sees|leaves|keeps|begins|starts|ends|runs|brings|learns|discovers|decides|follows|seems|looks|feels|loves|dies|kills|needs|appears|reminds|say|says|think|thinks|believe|believes|shes|hes|can|will|may)\b|\b(?:he|she|it|who|that|which|there|what|here)'s\b|\b(?:he|she|it|who|which) (?:[a-z]+ly )?(?!was\b|has\b|his\b|as\b|us\b|its\b|always\b|perhaps\b)[a-z]{2,}[^su]s\b|^\W*see\b"
)
_YEAR = re.compile(r"\b(1[4-9]\d\d|20[0-2]\d)\b")
#: What is done or told of films, books and records, and by whoever writes: none of it is history.
_OF_WORKS = re.compile(
    r"\b(?:films?|movies?|pictures?|directed|director|producers?|produced|screenplay|script|scripted|starr\w+|cast|casting|released?|premi\w+|opened|screen\w*|shot|filmed|remade|remakes?|sequels?|studios?|hollywood|cinemas?|theat(?:er|re)s?|dvds?|vhs|tapes?|"
    r"discs?|blu-ray|video|television|tv|series|episodes?|broadcast|aired|oscars?|academy awards?|nominat\w+|festivals?|critics?|reviews?|reviewed|novels?|published|albums?|recorded|songs?|hits?|versions?|box office|grossed|audiences?|i|we|my|you|role|career|actors?|actress|"
    r"adapted|adaptation|play|plays|stage|broadway|broadcasts?|magazine|cannes|venice|restored|rights|(?:get|gets|got|getting) made)\b"
)
_SUBJECT = re.compile(
    rf"(?P<who>[{NAME}{CHARACTER}](?:(?:,? and |, )[{NAME}{CHARACTER}])*)(?:,? who|, [^,;.\n]{{3,70}},)?(?: [a-z]+ly| never| then| had| later| also)* {PAST_VERB}\b"
)
_GIVEN = words_of("given_names")


#: What tells of the record itself, in whatever tense.
_OF_RECORD = re.compile(
    r"\b(?:in real life|in (?:actual|historical) fact|the real [\ue002\ue003]|historians?|history books?|departs? from the (?:record|facts)|(?:is|are|was|were) (?:an? |pure(?:ly)? )?(?:invent(?:ed|ion)|fabricat(?:ed|ion))|cannot have happened|"
    r"never happened|(?:his|her|their|[\ue002\ue003]'s) (?:memoirs?|diar(?:y|ies)|biographers?)|[\ue002\ue003]'s (?:invention|idea)|by (?:all|most) accounts|trial papers|as far as anybody knows|the last (?:man|woman|person|people) to be (?:hanged|executed|shot|burned|beheaded))\b"
    rf"|\b(?:story|life|lives|case|trial|fate) of [\ue002\ue003](?:,? and [\ue002\ue003])?,? who (?:[a-z]+ly )?{PAST_VERB}\b"
    r"|(?<=[\ue002\ue003], )born (?:[a-z]+ )?(?:at|in|on) [^.;]{0,30}\b1[5-9]\d\d\b"
)
#: What befalls the real, where it is told in the past.
_OF_LIVES = re.compile(
    r"\b(?:(?:was|were) (?:convicted|acquitted|hanged|executed|arrested|jailed|sentenced|tried|charged|born|buried|sued|imprisoned|assassinated)|a jury|the (?:jury|prosecution|defen[cs]e|inquest|judge|coroner|verdict|court)|pleaded|testified|sued|died (?:in|at|aged)|lived (?:on )?(?:until|to be)|at (?:the|her|his|their) trial|perjury|too young to hang|served (?:[a-z]+ ){0,2}(?:years|months)|(?:his|her|their) graves?)\b"
)
#: So many sentences of history or of its record make a text tell of the real.
_ENOUGH = 2


@once_a_text
def tells_history(typed: Typed) -> bool:
    """Whether the text tells, beside its film, what was."""
    return sum(_weight(typed, start, end) for start, end in typed.lines) >= _ENOUGH


def _weight(typed: Typed, start: int, end: int) -> int:
    of_lives = speaks_of_lives(typed, start, end) and is_past(typed, start, end)
    return max(is_dated(typed, start, end), of_lives) + speaks_of_record(typed, start, end)


def speaks_of_lives(typed: Typed, start: int, end: int) -> bool:
    """Whether a sentence speaks of a trial, a birth or a death."""
    return _OF_LIVES.search(typed.shadow, start, end) is not None


def speaks_of_record(typed: Typed, start: int, end: int) -> bool:
    """Whether a sentence speaks of the record: of historians, of the real one, of what was invented."""
    return _OF_RECORD.search(typed.shadow, start, end) is not None


@once_a_text
def told_history(typed: Typed) -> tuple[Mention, ...]:
    """Those of whom the text tells history: named in full, or by a role's name."""
    if not tells_history(typed):
        return ()
    told = (m for start, end in typed.lines if is_past(typed, start, end) for m in _subjects(typed, start, end))
    return tuple(told)


def is_dated(typed: Typed, start: int, end: int) -> bool:
    """Whether a sentence tells what was done in a year before the film's, and of no work."""
    years = [int(year) for year in _YEAR.findall(typed.shadow, start, end)]
    return bool(years) and min(years) < (typed.known.year or 3000) and is_past(typed, start, end)


def is_past(typed: Typed, start: int, end: int) -> bool:
    """Whether a sentence is told in the past and speaks of no work and none of the film's makers."""
    line = typed.shadow[start:end]
    others = any(kind in line for kind in (PERSON, TITLE, QUOTED)) or _OF_WORKS.search(line)
    return not others and is_told_in_the_past(typed, start, end)


def is_told_in_the_past(typed: Typed, start: int, end: int) -> bool:
    """Whether a sentence has verbs in the past and none in the present."""
    line = typed.shadow[start:end]
    return _PRESENT.search(line) is None and _PAST.search(line) is not None


_PAST = re.compile(rf"\b{PAST_VERB}\b")


def _subjects(typed: Typed, start: int, end: int) -> list[Mention]:
    """Whoever does something in a sentence of history."""
    found = [m for hit in _SUBJECT.finditer(typed.shadow, start, end) for m in typed.within(*hit.span("who"))]
    return [m for m in found if _is_one(m)]


def _is_one(m: Mention) -> bool:
    """Whether a name is a person's in full: a given name first, and no place's."""
    if m.kind == CHARACTER:
        return m.words > 1
    first = fold(m.name).partition(" ")[0]
    return m.words > 1 and m.credit is None and first in _GIVEN and is_person(m) and not listed(m.name)
