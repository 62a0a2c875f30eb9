"""Two lengths in one breath, of which one has no unit: "127 minutes to the theatrical cut's 120", "219 minutes to 149"."""

from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._territories import COUNTRY
from recension.reading.rules.versions._version_names import CUT

#: No film that versions are told of is shorter, or longer than a serial.
_SHORTEST, _LONGEST = 40, 600


def _beside(hit: Hit) -> Iterator[Draft]:
    """The bare number, with the version that its words name."""
    if _SHORTEST <= int(hit.match["value"]) <= _LONGEST:
        version = hit.words("version") if hit.has("version") else ""
        yield hit.draft(hit.words("value"), {"edition": version}, mention=hit.span("value"))


_N = r"(?P<value>\d{2,3})(?![\d,.]\d| ?(?:%|percent|minutes?\b|seconds?\b|hours?\b|years?\b))"
_KIND = rf"(?:{CUT}|{COUNTRY}|original|domestic|international|export|television|tv|release|director'?s|longer|shorter|first|old|new|earlier|later|[a-z]+-language|\d{{4}})"
_VERSION = rf"(?P<version>(?:{_KIND} ){{1,2}}(?:version|cut|print|edition|release|tape|disc|dvd|one)|original|director'?s cut)"
_MINUTES = r"\b\d{2,3}(?: minutes?|-minute| mins?\.?)\b[^\n.;]{0,60}?"
_END = r"(?=[.,;:)!]|$| (?:and|but|with|while|for|in|on)\b)"
_RUNS = r"(?:runs?|ran|running|lasts?|lasted|lasting|is|was|clocks in at|comes in at|comes to|came to|goes to|times out at|timed at)"

RULES: tuple[Rule, ...] = (
    Rule("N minutes to VERSION's N", "runtime", rf"{_MINUTES}(?P<quote>(?:to|against|versus|vs\.?|compared (?:to|with)|beside|as opposed to|rather than|not|from|than) (?:the|its) {_VERSION}'s {_N}){_END}", build=_beside),
    Rule("N minutes against the N of VERSION", "runtime", rf"{_MINUTES}(?P<quote>(?:to|against|versus|vs\.?|compared (?:to|with)|beside|as opposed to|rather than|instead of|not) (?:the )?{_N} (?:of|for|in|on) (?:the|its) {_VERSION})\b", build=_beside),
    Rule("VERSION lasts N", "runtime", rf"\b\d{{2,3}}[- ]?min(?:ute)?s?\b[^\n]{{0,120}}?[ (](?P<quote>(?:the|its|an?) {_VERSION} (?:[a-z]+ly )?{_RUNS} (?:only |just |about |some |a full |to |nearly )?{_N}){_END}", build=_beside),
    Rule("-minute VERSION (VERSION lasts N)", "runtime", rf"\b[a-z]+(?:-[a-z]+)?-minute\b[^\n]{{0,90}}?[ (](?P<quote>(?:the|its|an?) {_VERSION} (?:[a-z]+ly )?{_RUNS} (?:only |just |about |some |a full |to |nearly )?{_N}){_END}", build=_beside),
    Rule("recut from N minutes to N", "runtime", rf"\b(?:re-?cut|re-?edited|brought (?:it |the (?:film|picture|movie) )?down|taken down|boiled down|pruned|condensed|abridged|truncated|came down|went|shrank|shrunk|grew|expanded|extended|restored|lengthened|stretched)\b[^\n.;]{{0,50}}?\d{{2,3}}[ -]minutes?\b[^\n.;]{{0,30}}?,? (?P<quote>(?:down |up )?to (?:just |only |about |a mere |some |a lean )?{_N}){_END}", build=_beside),
)  # fmt: skip
