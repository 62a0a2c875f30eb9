"""Versions told by the state of the copy that was watched: dubbed, on a double-feature disc, of some minutes less."""

import re
from collections.abc import Iterator

from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._territories import COUNTRY
from recension.reading.rules.versions._copies import plainly
from recension.vocabulary import Assertion

LANGUAGE = r"(?:english|french|german|italian|spanish|japanese|portuguese|russian|mandarin|cantonese|hindi|polish|swedish|dutch|danish|korean|chinese|turkish|greek|hungarian|czech)"
_COPY = rf"(?:(?:my|the|this|our|any|every) (?:[a-z-]+ )?(?:cop(?:y|ies)|version|print|tape|{DISC}|video|edition|release|one)(?: (?:i|we) (?:saw|have|own|got|watched|bought|rented|had|viewed|'ve seen))?)"
_FILM = r"(?:it|this|(?:the|this) (?:film|movie|picture|whole thing)|everything|most of it|all of it)"
_HOW = r"(?:(?:badly|poorly|horribly|terribly|awfully|obviously|clearly|atrociously|nicely|well|crudely|also|all|only|apparently|hilariously|completely|entirely|partly|partially|very|so|really|even|pretty) )*"
#: A name that somebody goes by, and what was done to a voice, are no version.
_NAMED = re.compile(r" (?:by|as|over by|the|a|an|for|\"|')|^\W*[\ue001-\ue005]")
_UNSURE = re.compile(r"\b(?:if|wish|hope|would|could|should|might|may|looks?|sounds?|feels?|seems?|like|as though|never|not)\b[^.;,]{0,24}$|n't\b[^.;,]{0,24}$")


#: "The American version is dubbed": named by its country.
_COUNTRYS = re.compile(rf"\b(?:{COUNTRY}) (?:version|print|tape|cut|copy|dis[ck]|edition|release|{DISC})")


def _dubbed(hit: Hit) -> Iterator[Draft]:
    """The version by what it is dubbed in, where a copy or the film itself is, or by what is spoken on a copy."""
    place = near(hit)
    if _COUNTRYS.search(hit.match[0]) or _NAMED.match(place.after) or _UNSURE.search(place.before) or place.others(60):
        return
    language, spoken = hit.words("language").title(), hit.words("spoken").title()
    name = f"{spoken} version" if spoken else f"{language}-dubbed" if language else "dubbed"
    yield hit.draft(name, mention=hit.span("spoken" if spoken else "name"), assertion=plainly(place))


def _double(hit: Hit) -> Iterator[Draft]:
    """A disc that holds the film with another."""
    told = hit.words("carrier").lower()
    carrier = carrier_of(told) if re.fullmatch(DISC, told) else ""
    yield hit.draft(hit.words("name"), {"carrier": carrier}, mention=hit.span("name"), assertion=plainly(near(hit)))


_CUT = re.compile(r"\b(?:cut|cuts|trimmed|shortened|censored|version|print|edited|hacked|butchered|missing|chopped|truncated)\b")


def _from_to(hit: Hit) -> Iterator[Draft]:
    """ "It is heavily cut. From 103 to 76 minutes!": both lengths, and what the one lost against the other."""
    shadow, start = hit.typed.shadow, hit.match.start()
    longer, shorter = int(hit.match["long"]), int(hit.match["short"])
    if not 20 <= shorter < longer <= 900 or not _CUT.search(shadow, max(0, start - 160), hit.match.end() + 60):
        return
    quote = hit.span("quote")
    yield hit.draft(hit.words("quote"), property="edition_diff", quote=quote, mention=quote, assertion=Assertion.ASSERTED)
    for group in ("long", "short"):
        yield hit.draft(hit.words(group), property="runtime", quote=quote, mention=hit.span(group), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("copy is dubbed", "edition", rf"\b(?P<quote>(?:{_COPY}|{_FILM})(?: (?:is|was|has been|were|are|being)|'s) {_HOW}(?P<name>dubbed(?: (?:in|into) (?P<language>{LANGUAGE}))?)|{_COPY}(?: (?:is|was|were|are)|'s) (?:all |only |mostly |entirely |still )?in (?P<spoken>{LANGUAGE})(?! subtitles))(?![\w'-])(?! (?:by|as|the|an?|over by|\")\b)", build=_dubbed),
    Rule("seen dubbed", "edition", rf"\b(?P<quote>(?:saw|seen|watch(?:ed)?|caught|viewed|rented|own|have) (?:it|this|the (?:film|movie)|this (?:film|movie|one))(?: only)? {_HOW}(?P<name>dubbed(?: (?:in|into) (?P<language>{LANGUAGE}))?))(?![\w'-])", build=_dubbed),
    Rule("double-feature disc", "edition", rf"\b(?P<quote>(?P<name>(?:double|triple)[- ](?:feature|bill|header) (?P<carrier>{DISC}|dis[ck]|tape|set|release)))(?![\w'-])", build=_double),
    Rule("from N to N minutes", "edition_diff", r"\b(?P<quote>from (?P<long>\d{2,3})(?: minutes?)? (?:down )?to (?:only |just |a mere |about )?(?P<short>\d{2,3}) ?min(?:ute)?s?\.?)(?![\w'])", build=_from_to),
    Rule("N minutes down to N", "edition_diff", r"\b(?P<quote>(?:edited|cut|trimmed|whittled|boiled|pared|chopped|hacked|shortened|reduced|condensed)\b[^\n.;()]{0,50}? (?P<long>\d{2,3})[ -]min(?:ute)?s?\b[^\n.;()]{0,16}? (?:down )?to (?:the |a |just |only |about |under |this )*(?P<short>\d{2,3})[ -]min(?:ute)?(?:s|d)?(?: (?:version|cut|print|film|feature))?)(?![\w'])", build=_from_to),
)  # fmt: skip
