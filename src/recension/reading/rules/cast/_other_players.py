"""Players whom the words round their names place elsewhere: replaced ones, those of another version, those likened to."""

import re

from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import CHARACTER, NAME
from recension.reading.rules._people import P

#: What may describe somebody before the name: "the great ", "original star ".
_DESCRIBED = r"(?:(?:the|an?|his|her|its|our) )?(?:(?!as\b|by\b|with\b|and\b|in\b)[a-z'-]+,? ){0,3}?"
#: A row of players that ends right before this one shares what leads to its first.
_ROW = rf"(?:{P}(?: \([^()\n]{{0,40}}\)| as (?:the |an? )?(?:[a-z-]+ ){{0,3}}(?:[a-z-]+|[{CHARACTER}{NAME}]))?(?:,? and |, | & ))*"
#: Whoever stands behind these had the part before, or somewhere else, or is a measure for who has it.
_BEFORE_THEM = (
    r"(?:\b(?:(?:tak(?:es|ing|en)|took)(?: [a-z]+){0,4}? (?:over|the (?:place|mantle|baton|part|role))(?: [a-z]+){0,4}? (?:for|from|of)|"
    rf"(?:role|part|character|mantle|reins)(?: of (?:the )?(?:[a-z]+|[{CHARACTER}{NAME}]))? from|"
    r"replac(?:es|ed|ing)|supplant(?:s|ed|ing)|(?:fill|step|stand|sub|pinch-hit)\w* in for|in (?:the )?place of|succeed(?:s|ed|ing)|gone (?:is|are)|forget(?: about)?|"
    r"(?:made famous|immortali[sz]ed|originated|created|first played|originally played|previously played|(?:was|were) to (?:be|have been) played|(?:was|were) supposed to be played|(?:has|have|had) (?:also )?been played(?: [a-z]+)*) by|"
    r"(?:missing|lacking|needed) (?:here |now )?(?:is|was|are|were)|second(?: only)? to|on (?:a )?par with|right up there with|up there with|in the same (?:league|class) (?:as|with)|"
    r"(?:he|she)(?:'s| is| was)|thinks? (?:he|she|they)(?:'s| is|'re| are)|(?<!in )memories of|channel(?:l?ing|s|led)|impersonat(?:es|ing|ion of)) )"
)
_REPLACED = re.compile(f"{_BEFORE_THEM}{_DESCRIBED}$")
_EARLIER = r"(?:original|earlier|older|old|first|previous|silent|other|later|recent|tv|television|bbc|stage|broadway|radio|hollywood|(?:18|19|20)\d\d(?:'?s)?|sixties|seventies|eighties|thirties|forties|fifties)"
_WORK = r"(?:films?|movies?|versions?|adaptations?|remakes?|series|serials?|show|productions?|plays?|musical|original|one|sequels?|sitcom|cartoon|miniseries|revival)"
#: "the 1932 version with", "a TV series in which", "it was remade with": players of that one follow.
_VERSION = re.compile(
    rf"(?:\b(?:an?|the|that|its|his|her|there (?:was|were)) (?:[a-z-]+ )??(?:{_EARLIER},? )+{_WORK}\b(?! of)|\b(?:re-?made|filmed before|remade again|made into an? [a-z ]+)\b)"
    rf"(?:(?!\b(?:here|this|now|new|current|unlike|but|while|whereas|however|than)\b)[^\n.;:!?()]){{0,50}}?,? (?:with|starr(?:ing|ed)|stars?|featur(?:ing|ed|es)|had|has|brings back|in which|where|co-starring)"
    rf" (?:himself and |herself and )?{_DESCRIBED}{_ROW}$"
)
#: "as the butler in the old serial".
_IN_VERSION = re.compile(
    rf"(?: as (?:the |an? )?(?:[a-z-]+ ){{0,3}}?(?:[a-z-]+|[{CHARACTER}{NAME}]))? (?:in|from) (?:the|an|a|that|its) (?:[a-z-]+ )??(?:{_EARLIER},? )+{_WORK}\b"
)
#: What became of a casting that came to nothing.
_NEVER_WAS = re.compile(
    r",? (?:who )?(?:was|had been) (?:(?:originally|first|initially|at first) (?:cast|set|slated|supposed|meant|hired|chosen|signed|considered)|(?:cast|hired|signed|set)\b[^\n.;]{0,40}\b(?:but|until|before)\b[^\n.;]{0,30}?\b(?:died|dropped|left|backed|quit|replaced|fired|withdrew|turned|refused|fell|walked))"
)
#: Whoever is quoted is not in it by that: "comedian Ada Quill once said that".
_QUOTED = re.compile(r",? (?:once|famously|used to|liked to) (?:said|say|says|wrote|write|quipped|observed|remarked|joked|noted|put it|called)\b| (?:said|wrote) that\b")
_REACH = 150


def plays_elsewhere(draft: Draft, typed: Typed) -> bool:
    """Whether the words round a player's name say that somebody else has the part here, or another film has the player."""
    if draft.mention is None:
        return False
    start, end = typed.from_view(*draft.mention)
    shadow, line = typed.shadow, typed.line_at(start)[0]
    lead = shadow[max(line, start - _REACH) : start]
    return (
        _NEVER_WAS.match(shadow, end) is not None
        or _QUOTED.match(shadow, end) is not None
        or _IN_VERSION.match(shadow, end) is not None
        or _REPLACED.search(lead) is not None
        or _VERSION.search(lead) is not None
    )
