"""Versions told by what somebody's copy or any other word makes of them: "the Charter tape", "the clothed version".

A label's name before a disc or tape names an edition, its label and its carrier in one; another word before "version"
names one only in a talk of copies.
"""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, Mention
from recension.reading.rules._territories import territory_of
from recension.reading.rules.credits._companies import SHOUTED, company_named
from recension.reading.rules.versions._copies import is_no_label, of_a_copy, only_told
from recension.reading.rules.versions._version_names import name_of
from recension.vocabulary import Assertion

_LABEL = rf"(?:(?P<label>@name)|(?P<shouted>{SHOUTED}))"
_COPY = rf"(?P<copy>{DISC}|video ?tapes?|tapes?|(?:video)?cassettes?|dis[ck]s?|big[- ]box|clamshell|pressing|label|steelbook|(?:\d|two|three|four|five|six|single|double)-dis[ck] (?:set|edition|release)|box(?:ed)?(?: ?set)?(?! office)|digipak|mediabook)"
_ADJECTIVES = r"(?:(?!(?:an?|the|and|or|of|on|in|for|with|is|was|to|has|had|have|did|puts?|out|released?|issued?|made|sold|brought|gave|offers?|offered)\b)[a-z0-9-]+ ){0,2}?"


def _labelled(hit: Hit) -> Iterator[Draft]:
    """ "The old Harbour Lane laserdisc": an edition, the company that put it out, and what it is on."""
    label = next(iter(hit.mentions("label")), None)
    place, group = near(hit), "label" if label else "shouted"
    shown, copy = hit.words(group).removesuffix("'s"), hit.words("copy").lower()
    of_many = copy.endswith("s") and copy != "vhs" and not hit.has("det")
    if of_many or not _puts_out(hit, label, shown) or place.others(50) or only_told(place):
        return
    carrier = "" if not _CARRIED.search(copy) else carrier_of(copy.replace("disk", "disc"))
    carrier = "" if copy.removesuffix("s") in ("disc", "disk") else carrier
    given = Assertion.ASSERTED if hit.has("det") and not _DOUBT.search(place.before) and not _DOUBT.search(place.after[:40]) else of_a_copy(place, f"on {hit.match[0]} ")
    name = f"{shown} {hit.words('copy')}" if copy != "label" else f"{shown} version"
    yield hit.draft(name, {"label": shown, "carrier": carrier}, mention=label or hit.span("shouted"), assertion=given)
    yield hit.draft(shown, {"role": "home_video"}, property="company", mention=label or hit.span("shouted"), assertion=given)
    if carrier:
        yield hit.draft(carrier, {"label": shown}, property="carrier", mention=hit.span("copy"), assertion=given)


_CARRIED = re.compile(rf"^(?:{DISC}|video ?tapes?|tapes?|(?:video)?cassettes?|dis[ck]s?)$")
_DOUBT = re.compile(
    r"\b(?:if|wish|hope\w*|would|could|should|might|may|when|until|never|no|rumou?r\w*|planned|announced|promised)\b|n't\b"
)


#: Here the words call a label what a musician's "label" is not.
_ON_LABEL = "on the LABEL label"


def _puts_out(hit: Hit, label: Mention | None, shown: str) -> bool:
    """Whether a name is a label's: a listed one, a company's whatever else it does, or what the words call a label."""
    if label is None:
        return shown.isupper()
    if label.own or is_no_label(hit.typed, label):
        return False
    company = company_named(label.name)
    listed = label.name in phrases_of("labels") or (company is not None and company[1] != "broadcast")
    return listed or hit.rule.name == _ON_LABEL


_NOT_ITS = re.compile(r"\b(?:bought|ordered|rented|borrowed|got|came|copy|burned|taped|recorded)\b[^.;,]{0,25}$")


def _of_year(hit: Hit) -> Iterator[Draft]:
    """ "The bare DVD of 1997", "the older laserdisc, from Harbour": a copy by its year or by who put it out."""
    place, label = near(hit), next(iter(hit.mentions("label")), None)
    year = hit.words("year") or hit.words("year2")
    if place.others(50) or only_told(place) or _DOUBT.search(place.before[-40:]):
        return
    if label and not (_puts_out(hit, label, label.name) or (year and not _NOT_ITS.search(place.before) and label.kind == NAME)):
        return
    copy = hit.words("copy").lower()
    carrier = carrier_of(copy) if _CARRIED.search(copy) and copy not in ("disc", "disk") else ""
    name = " ".join(filter(None, (label.name if label else year, hit.words("copy"))))
    told = {"label": label.name if label else "", "carrier": carrier, "year": year}
    yield hit.draft(name, told, mention=hit.span("copy"), assertion=Assertion.ASSERTED)


#: Capitals that say what kind of disc it is, and shouts.
_NO_LABEL = frozenset("ntsc imax hdtv dvdr anime this that good best only full real same whole great whole".split())


def _in_capitals(hit: Hit) -> Iterator[Draft]:
    """A label that is written in capitals in a sentence that is not: "the HARLANE DVD release"."""
    start, end = hit.span("label")
    view, line = hit.typed.text.view, hit.typed.to_view(*hit.typed.line_at(hit.match.start()))
    word = view[start:end]
    if word.isupper() and word.lower() not in _NO_LABEL and not view[slice(*line)].isupper() and not near(hit).others(50):
        carrier = carrier_of(hit.words("carrier"))
        yield hit.draft(hit.words("name"), {"label": word, "carrier": carrier}, mention=(start, end), assertion=Assertion.ASSERTED)


_TALK = re.compile(
    r"\b(?:minutes|footage|censor(?:s|ed|ship)?|prints?|dubb(?:ed|ing)|subtitle[sd]?|reels?|uncut|vhs|dvds?|blu-?rays?|laserdiscs?|tapes?|bootlegs?|nudity|gore|scenes? (?:cut|removed|missing)|mpaa|bbfc|"
    r"widescreen|letterboxed|pan[- ]and[- ]scan|re-?edited|retitled|restor(?:ed|ation)|missing|edited|cuts?)\b"
)
_ANOTHER_FILM = re.compile(
    r"\b(?:remakes?|remade|novel|book|play|stage|musical|starring|stars|starred|directed by|opera|comic|series|adaptation|sequel|story|tale|song|cover|hollywood|of (?:the|a|his|her) (?:events|truth|character))\b"
)
_NO_VERSION = (
    r"film|movie|screen|stage|book|live-action|live|modern|updated|better|best|worst|bad|good|great|own|hollywood|musical|different|new|newer|older|old|later|earlier|same|other|this|that|first|second|third|last|"
    r"latest|only|favou?rite|previous|excellent|poor|animated|cartoon|big-screen|stripped-down|watered-down|dumbed-down|younger|female|male|budget|cheap|cheaper|low-budget|modernized|modernised|"
    r"twisted|weird|definitive|whole|entire|particular|very|actual|so-called|famous|superior|inferior|current|final|rough|short|grown-up|adult|feature|cinematic|hard|carbon|paper|blue|color|clean|fine|tv|video"
)
_WORD = rf"(?!(?:{_NO_VERSION}|a|an|the|of|in|on|for|with|is|was|and|or|to|than|as|at|by|from|any|every|no|some|each|more|most|less|much|his|her|their|its|my|your|our|two|three|both|all|it|you|we|they|i|he|she)\b)[a-z-]+"


def _any_word(hit: Hit) -> Iterator[Draft]:
    """ "The clothed version": any word's, where copies are talked of and no other work is."""
    place = near(hit, width=250)
    told = _TALK.findall(f"{place.before} {place.after}")
    if len(told) < 2 or _ANOTHER_FILM.search(place.sentence) or place.others(60) or re.match(r"s? of (?!it\b|this\b|the (?:film|movie|picture))", place.after) or only_told(place):
        return
    name = name_of(re.sub(r"[\"']", "", hit.words("name")))
    given = None if _DOUBT.search(place.before[-60:]) or _DOUBT.search(place.after[:40]) else Assertion.ASSERTED
    yield hit.draft(name, {"territory": territory_of(name.lower())}, mention=hit.span("name"), assertion=given)


RULES: tuple[Rule, ...] = (
    Rule("LABEL's copy", "edition", rf"(?P<quote>(?P<det>\b(?:the|this|that|its|an?|my|both) (?:very )?(?:(?:first|old|older|new|newer|original|recent|early|later|horrid|fine|@year) ){{0,2}})?{_LABEL}(?:'s?)? {_ADJECTIVES}{_COPY})(?![\w-])(?! (?:movie|film|player))", build=_labelled),
    Rule("SHOUTED copy", "edition", rf"(?P<quote>\b(?:the|this|that|its|an?|my) (?P<name>(?P<label>[a-z]{{4,12}}) (?P<carrier>{DISC}))(?: (?:release|edition|version|set|disc))?)(?![\w-])(?! player)", build=lambda hit: _in_capitals(hit)),
    Rule("copy of YEAR", "edition", rf"\b(?P<quote>(?:the|this|that|its|an?|my|our|both) (?:(?!(?:and|or|of|in|on|for|with)\b)[a-z0-9-]+ ){{0,3}}?(?P<copy>{DISC}|video ?tape|tape|cassette|dis[ck]|(?:\d|two|three|four|five|double)-dis[ck] (?:set|edition)|box(?:ed)?(?: set)?|tin|steelbook)(?: release| edition| set)?,? (?:of|from|by|dated|issued by|put out by|released by|issued in|put out in|released in) (?:(?P<label>@name)(?:,? (?:in|from|of|\() ?(?P<year>@year))?|(?P<year2>@year)))(?![\w'-])(?! (?:films|to @year|until))", build=lambda hit: _of_year(hit)),
    Rule(_ON_LABEL, "edition", rf"(?P<quote>\bon (?P<det>the ){_LABEL}(?: (?:home )?video)? (?P<copy>label))(?![\w-])", build=_labelled),
    Rule("any version", "edition", rf"(?P<quote>\b(?:(?:the|this|that|its|an?|their) (?:(?:much |far |even |slightly |considerably )?(?:more|less) |[a-z]+ [a-z]+ and )?|\bin (?=[a-z]+ed\b))(?P<name>[\"']?{_WORD}[\"']?(?:(?: ?/ ?| |, ){_WORD}){{0,2}} (?:versions?|print|cut)))(?![\w-])(?! (?:to|from|off|out|down|away|through|above)\b)", build=_any_word),
)  # fmt: skip
