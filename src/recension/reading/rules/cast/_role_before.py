"""The role that stands before "played by": by its name, apposed to it, or described."""

import re

from recension.reading.matching._rules import Hit
from recension.reading.rules._people import back
from recension.reading.rules.cast._parentheses import ANY_NAME
from recension.reading.rules.cast._roles import DESCRIBED, role_at

#: What links a role to the "played by" that follows it.
_LINK = r"(?:(?:,|,? (?:who )?(?:is|was|are|were|being|as))? | \()(?:(?:[a-z]+ly|also|here|again|now) )?$"
_NAMED_BEFORE = re.compile(rf"(?P<role>{ANY_NAME}){_LINK}")
#: "Mona Hale, a mute young woman played by", "Mona Hale, who never speaks, is played by".
_APPOSED_BEFORE = re.compile(
    rf"(?P<role>{ANY_NAME}), (?:[^\n,.;()]{{3,140}}, (?:is|was) $|(?:an?|the|his|her|their|one of the) [^\n,.;()]{{3,70}}?{_LINK})"
)
_DESCRIBED_BEFORE = re.compile(rf"{DESCRIBED}{_LINK}")
_DETERMINER = re.compile(rf"(?<![a-z'])(?:a|an|the|his|her|their|its|one of the|two|three|{ANY_NAME}'s?) ")


def role_before(hit: Hit) -> re.Match[str] | None:
    """The role right before a match: by name, else what is described from the nearest determiner on."""
    named = back(hit, _APPOSED_BEFORE, 180) or back(hit, _NAMED_BEFORE)
    if named is not None:
        return named
    shadow, start = hit.typed.shadow, hit.match.start()
    places = [m.start() for m in _DETERMINER.finditer(shadow, max(hit.typed.line_at(start)[0], start - 90), start)]
    found = (_DESCRIBED_BEFORE.match(shadow, place, start) for place in reversed(places))
    return next((m for m in found if m and role_at(hit.typed, m)), None)
