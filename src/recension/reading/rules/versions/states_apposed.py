"""What state a copy is in, told beside its name: "the old tape, cropped and hissing", "their DVD, taken from the tape", "a disc with burnt-in subtitles".

A copy's name and what stands in apposition to it make no clause, and tell a difference all the same.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.versions._copies import only_told
from recension.vocabulary import Assertion

_COPY = r"(?:dvds?|blu-?rays?|dis[ck]s?|laser ?dis[ck]s?|tapes?|cassettes?|vhs|clamshell|prints?|transfers?|versions?|cuts?|editions?|bootlegs?|restorations?|box)"
#: What may stand between a copy's noun and what is told of it.
_OF = rf"(?: (?:of|from|by) (?:the )?(?:[{NAME}{PERSON}]|(?:18|19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d\d)){{0,2}}(?: \([^()\n]{{2,40}}\))?"
_WAS = r"(?:,|:| —| –|,? (?:which|that) (?:is|was|are|were|isn't|wasn't)(?: (?:even|all|also|both|itself|only|merely))?|,? (?:which|that) (?:came|comes))"
_ADVERB = r"(?:(?:badly|heavily|severely|slightly|sadly|all|still|newly|now|mostly|entirely|even|not even|not|also) )*"
_STATE = (
    r"(?:cropped|dubbed(?: into [a-z]+)?|re-?dubbed|pan(?:ned)?[- ]and[- ]scan(?:ned)?|panned|full[- ]?(?:frame|screen)|letterboxed|wide-?screen|anamorphic|squeezed|squashed|stretched|speeded up|time-compressed|uncut|abridged|subtitled|tinted|"
    r"colori[sz]ed|silent|in (?:mono|stereo|black and white|colou?r|widescreen|the (?:right|wrong|full|original|proper) (?:ratio|shape|aspect ratio|tint)|its (?:right|full|original|proper) (?:ratio|shape|aspect ratio|length))|"
    r"(?:taken|struck|made|scanned|mastered|transferred|derived|copied|sourced|drawn|duped|culled) (?:straight )?(?:from|off) [^\n.;:,()]{3,60}?|"
    r"(?:out of|from|based on|using) (?:a|an|the) (?:[a-z0-9-]+ ){0,3}(?:restoration|scan|transfer|master|negative|interpositive|fine-grain|print|blow-up|elements)(?: (?:by|supervised|made|from|which|that|of|overseen|done) [^\n.;:,()]{3,60}?)?|"
    r"(?:missing|minus|shorn of|lacking|without|stripped of|short of) (?:the|its|a|an|any|all|both|most|much|some|half|one|two|three|[a-z]+ minutes)\b[^\n.;:,()]{2,60}?|"
    r"(?:[a-z-]+|\d+) minutes (?:short(?:er)?|longer|light|lighter)|(?:censored|trimmed|cut|shortened|edited)(?: (?:by (?:the (?:censors?|bbfc|mpaa|distributors?|studio|network|label|board)|(?:[a-z-]+|\d+) minutes)|(?:down )?to (?:\d+|[a-z-]+ minutes)|for (?:an?|tv|television|its)\b[^\n.;:,()]{2,40}?|of (?:its|all)\b[^\n.;:,()]{2,40}?))?)"
)
_WITH = (
    r"(?:(?:with|without|in) (?:(?:an?|any|its|the|only|no|both|his|her) )?(?:(?:new|old|original|burn(?:ed|t)-in|burned-in|optional|removable|english|french|italian|german|japanese|yellow|white|better|proper|wrong|right) )*"
    r"(?:subtitles|sub-titles|dubbing|dub|intertitles|title cards|overture|prologue|epilogue|framing|tints|aspect ratio|ratio|soundtrack|word of english|english)(?: (?:burn(?:ed|t) in(?:to [^\n.;:,()]{3,30})?|restored|intact|missing|put back|in place|cut|gone|removed))?)"
)
_STOP = r"(?=[.,;:!?()—\n]|$| (?:is|was|are|and|but|that|which|so|because|while|for)\b)"
#: Something else is said of other works and of what is hoped for.
_ELSE = re.compile(r"\b(?:remake|novel|book|play|stage|album|song|if|wish|hope\w*|would|should|could|until|any|every|never|no)\b[^.;]{0,40}$")
#: What is a supplement, or stands on the box.
_SUPPLEMENT = re.compile(
    r"\b(?:commentary|trailer|interview|extras?|documentary|featurette|booklet|deleted|cover|sleeve|spine|label|slipcase)\b"
)


def _state(hit: Hit) -> Iterator[Draft]:
    """Each state that is told of the copy."""
    place = near(hit, width=70)
    if place.others(60) or only_told(place) or _ELSE.search(place.before) or _SUPPLEMENT.search(hit.match["quote"]):
        return
    yield hit.draft(hit.words("quote"), mention=hit.span("quote"), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("COPY, in a STATE", "edition_diff", rf"(?<![\w-]){_COPY}{_OF}{_WAS} (?:[a-z]+, )?(?P<quote>{_ADVERB}{_STATE}(?:,? (?:and )?{_ADVERB}{_STATE})?){_STOP}", build=_state),
    Rule("COPY with", "edition_diff", rf"(?<![\w-]){_COPY}{_OF},? (?P<quote>{_WITH}){_STOP}", build=_state),
    Rule("STATE copy", "edition_diff", r"\b(?:an?|the|this|that|my|our|their|its) (?:(?:old|early|cheap|later|first|[a-z]+ly) )?(?P<quote>(?:cropped|full[- ]frame|pan[- ]and[- ]scan(?:ned)?|panned-and-scanned|time-compressed|speeded-up|colori[sz]ed|non-anamorphic) (?:[a-z]+ )?(?:dvd|blu-?ray|dis[ck]|laserdisc|tape|cassette|vhs|transfer|horror|affair|print|broadcast)s?)(?![\w-])", build=_state),
)  # fmt: skip
