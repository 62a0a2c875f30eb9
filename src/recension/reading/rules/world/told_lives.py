"""A real person's life, told as past, where a review goes on about it: "He sold matches, and his wife never forgave him"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE, Mention
from recension.reading.rules._people import places_of
from recension.reading.rules.world._lived import is_shown, last_lived, of_the_film, told
from recension.reading.rules.world._real import real_ones, tells_of_the_real
from recension.values import fold

#: A clause of a real person's life is told as past; the story itself is told in the present.
_WAS = (
    r"(?:was|were|had|did|didn't|wasn't|never|went|became|began|began|took|wrote|won|lost|left|came|made|held|led|fought|broke|spent|gave|grew|fell|knew|kept|ran|built|found|founded|stood|rose|sold|bought|"
    r"taught|drew|drove|shot|met|brought|got|(?!asked|replied|answered|claimed|argued|starred|directed|portrayed|acted|performed|looked|seemed|delivered|managed|nailed|captured|deserved|played)[a-z]{3,}ed)"
)
#: "the trouble Quill faced": the clause only says which trouble.
_REDUCED = re.compile(r"\b(?:the|a|an|any|all|such|every|what|which) (?:(?!real|historical|actual|true|late|great|famous|legendary)[a-z-]+ ){1,3}$")


#: "the Stein evoked by", "Jarman's Elizabeth turned from": which of several is meant.
_OWNED = re.compile(r"(?:'s?|\b(?:the|this|that|where)) $")
#: "a life of Quill was the studio's": what is somebody's is another subject.
_OF = re.compile(r"\b(?:of|about|on|to|with|from|for|by|between|behind|like|than) $")
#: "While Quill was beating him he cried": a scene.
_PROGRESSIVE, _MEANWHILE = re.compile(r"(?:was|were) [a-z]+ing\b"), re.compile(r"\b(?:while|when|as) $")
_BY = re.compile(r"[a-z]+ed\b")
_SO = re.compile(r"\b(?:so|too|such an?|very|incredibly|absolutely|really) [a-z]+")


def _who_was(hit: Hit) -> Iterator[Draft]:
    """ "plays Ada Quill, who began as a nurse": of a role in full, where the text says that its film tells of the real."""
    (m,) = hit.mentions("who")
    if m.words > 1 and tells_of_the_real(hit.typed) and not of_the_film(hit.match["value"]):
        yield told(hit, m.name)


def _was(hit: Hit) -> Iterator[Draft]:
    """What a real person was or did: told as past, of somebody the text or history knows for real."""
    people = hit.mentions("who")
    reduced = _REDUCED.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start())
    owned = _OWNED.search(hit.typed.shadow, max(0, hit.match.start() - 12), hit.match.start()) and _BY.match(hit.match["value"])
    start, value = hit.match.start(), hit.match["value"]
    other = _OF.search(hit.typed.shadow, max(0, start - 10), start) and "who" not in hit.match[0][: hit.match.start("quote") - start]
    scene = _PROGRESSIVE.match(value) and _MEANWHILE.search(hit.typed.shadow, max(0, start - 8), start)
    if not reduced and not owned and not other and not scene and not _SO.search(hit.match["value"]) and all(is_shown(m, hit.typed) for m in people) and not of_the_film(hit.match["value"]):
        yield told(hit, people[0].name)


_LIVED = (
    r"(?:was born|died|was killed|was murdered|was executed|was assassinated|was shot|was hanged|was lynched|was convicted|was acquitted|was arrested|was imprisoned|committed suicide|held [^\n.;,]{2,20}records?|won the|"
    r"founded|invented|discovered|served (?:in|as|time|under)|was (?:only |just )?(?:\d+|[a-z]+teen|twenty[a-z-]*|thirty[a-z-]*)(?: years old)?|never married|married|had [a-z]+ (?:children|sons|daughters)|wrote|"
    r"was (?:awarded|elected|appointed|exiled|deported|blinded|diagnosed|paralyzed|wounded|a real))"
)


def _he_was(hit: Hit) -> Iterator[Draft]:
    """The same of "he" and "she", of what lives are told by."""
    lived = last_lived(hit)
    if lived and not of_the_film(hit.match["value"]):
        yield told(hit, lived.name)


#: So many sentences on, "he" may be another.
_FAR = 2
#: What a writer thinks, or what films and prizes are for, is no life.
_NOT_A_LIFE = re.compile(
    r"\b(?:this|version|audiences?|viewers?|books?|novels?|dialogue|screen|shot|remake|documentary|biopic|reviews?|saw|watched|thought|albums?|awards?|nominated|seems?|looks?|"
    r"supposed|should|could have|would have|might have|maybe|perhaps|probably|apparently)\b"
)


def _is_subject(m: Mention, typed: Typed) -> bool:
    """Whether a text tells of somebody real and does not name them in passing only."""
    return m.kind == CHARACTER or fold(m.name) in real_ones(typed) or len(places_of(m, typed)) > 1


#: "Orr met Quill when she was a nurse": the clause is of whom its sentence is of.
_WHEN = re.compile(r"(?:when|while|after|before|because|since|until|as|where|though|although|then|time) $")


def _of_another_subject(hit: Hit, lived: Mention) -> bool:
    """Whether a clause within a sentence may be of somebody whom the sentence names before the real person."""
    start = hit.match.start("quote")
    if not _WHEN.search(hit.typed.shadow, max(0, start - 10), start):
        return False
    line = hit.typed.line_at(start)[0]
    named = hit.typed.within(line, start)
    return bool(named) and _SUBJECT.fullmatch(hit.typed.shadow, line, hit.typed.from_view(named[0].start, named[0].end)[0]) is None


#: What may stand before the subject of a sentence.
_SUBJECT = re.compile(r"\W*(?:(?:the|but|and|so|then|later|in fact|now) )?(?:real |young |actual |poor )?")


def _goes_on(hit: Hit) -> Iterator[Draft]:
    """Any clause told as past of the real person named last, two sentences on at most, if nobody else is named since."""
    start = hit.match.start("quote")
    lived = last_lived(hit, 600)
    if lived is None or not _is_subject(lived, hit.typed) or of_the_film(hit.match["quote"]) or _NOT_A_LIFE.search(hit.match["quote"]):
        return
    named = max(hit.typed.shadow.rfind(kind, 0, start) for kind in (NAME, CHARACTER, PERSON))
    last = hit.typed.within(named, named + 1)
    if _of_another_subject(hit, lived):
        return
    if last and last[0].name == lived.name and hit.typed.shadow.count("\n", named, start) <= _FAR:
        yield told(hit, lived.name)


_SOMEBODY = f"[{NAME}{CHARACTER}{PERSON}{TITLE}]"
_OPENS = r"(?:^|, |; |: |\b(?:and|but|when|that|because|since|where|while|until|after|before|although|though|as|fact|then|time) )"

RULES: tuple[Rule, ...] = (
    Rule("a real person was", "subject_fact", rf"(?P<who>{_SOMEBODY}(?:(?:, | and |, and ){_SOMEBODY})*)(?:, (?!who\b|and\b|but\b|as\b)[^\n,.;:()]{{3,70}},|,? who|, (?:an?|the|his|her) [^\n,.;:()]{{3,60}}? who)? (?P<quote>(?:[a-z]+ly |later |also |once |even |seems to have |is said to have |is known to have )*(?P<value>{_WAS}\b[^\n.;:,()!?]{{4,110}}?))(?=[.;:,()!?\n]|$| —)", build=_was),
    Rule("ROLE, who was", "subject_fact", rf"(?P<who>{CHARACTER}), who (?P<quote>(?P<value>{_WAS}\b[^\n.;:,()!?]{{4,110}}?))(?=[.;:,()!?\n]|$| —)", build=_who_was),
    Rule("the real he was", "subject_fact", rf"(?:^|, |; |\b(?:and|but|when|time|after|before|until|that|because|since) )(?P<quote>(?:he|she) (?:later |also |once |had |eventually |actually |really )*(?P<value>{_LIVED}\b[^\n.;:,()!?]{{2,80}}?))(?=[.;:,()!?\n]|$| —| and\b)", build=_he_was),
    Rule("was this, not that", "departure", rf"(?P<who>{_SOMEBODY}) (?P<quote>(?P<value>(?:was|were) [^\n.;:,()!?]{{2,50}}, not [^\n.;:,()!?]{{2,50}}))(?=[.;:,()!?\n]|$| —)", build=_was),
    Rule("the life goes on", "subject_fact", rf"{_OPENS}(?P<quote>(?P<who>he|she|(?:his|her) (?:[a-z-]+ )?[a-z-]+)(?:,? (?:also|later|once|had|eventually|really|actually|[a-z]+ly))* (?P<value>{_WAS}\b[^\n.;:()!?]{{4,120}}?))(?=[.;:()!?\n]|, (?:and|but|who|which)\b|$)", build=_goes_on),
)  # fmt: skip
