"""The signs that something is otherwise than it was in another version: what is gone, new, longer, elsewhere, no longer so.

Each alone says it of lives and stories too; they count while a version is under discussion (`reading/versions/_compared`).
"""

import re
from dataclasses import dataclass

from recension.reading.rules.versions._differences import PART, TIME_CUT, WHAT

_NAME = "\ue001-\ue005"
_PIECE = rf"(?:{PART}|{WHAT}|moments?|beats?|chase|fight|speech|threads?|gags?|jokes?|numbers?|inserts?|montages?|cameos?|romance|backstory|introduction|exposition|chunks?|stretch(?:es)?|lines|shots?)"
PIECES = re.compile(rf"\b{_PIECE}\b")
_ADV = r"(?:(?:[a-z]+ly|now|all|also|here|still|simply|even|either|much|rather|sadly|back|both|almost|at last|a bit|a little|far|since|later|twice|entirely|too) )*"
_BE = r"(?:is|are|was|were|has been|have been|had been|been|gets?|got|being|remains?|remained|stays?|stayed|had to be)"
_STATE = (
    r"(?:gone|missing|absent|back(?! (?:in (?!place|full)|on|at|home|then|when|for|with|to|together|up))|intact|restored|reinstated|removed|deleted|cut(?! (?:to|from|off|between|into))|trimmed|excised|omitted|dropped|shortened|lengthened|extended|expanded|"
    r"truncated|abridged|toned down|censored|muted|bleeped|blurred|replaced|inserted|re-?ordered|rearranged|reinserted|re-?shot|redone|re-?designed|recoloured|recolored|re-?tinted|in full|left out|taken out|thrown out|dubbed over|"
    r"scrapped|altered|nowhere to be (?:seen|found|heard)|done away with|lopped off|cleaned up|looped|re-?recorded|re-?scored|redubbed|added|put back|brought back|edited out|tightened|pared (?:down|back)|fleshed out|swapped|snipped|"
    r"cropped|scrubbed|reframed|flipped|colou?ri[sz]ed|remixed|retitled|renamed|moved|spliced in|included|present and correct|all present|no more|reduced to|cut short|touched up|pushed|boosted|darkened|brightened|drained|bleached|washed out|sharpened|out(?= altogether| entirely))"
)
_DONE = re.compile(rf"^(?P<who>(?:(?!\b(?:when|that|as|since|who|where)\b).)*?)\b{_BE} {_ADV}{_STATE}(?![\w-])")
_FRONTED = re.compile(
    r"^(?:also |now |mercifully |thankfully |sadly |happily |long )?(?:gone|missing|restored|excised|added|lost|out|in|removed|cut|dropped|absent|retained|deleted|reinstated|also (?:back|new|added|gone|missing|cut))(?: altogether| too| here| now| entirely)? (?:is|are|was|were|go|goes|went|comes?)\b(?! (?:the )?(?:question|way))"
)
_DET = r"(?:the|an?|some|all|most|much|more|his|her|its|their|two|three|four|several|many|about|over|nearly|\d+|[\ue001-\ue005])"
_TURNS = re.compile(
    rf"\b(?:vanish(?:es|ed)|(?:have|has|had) vanished|disappear(?:s|ed)(?= (?:entirely|altogether|completely)|$)|reappears?|makes? way for|made way for|takes? the place of|took the place of|stands? in for|supplants?|replaces|substitutes|"
    r"adds|restores|reinstates?|reinserts?|expands|extends|lengthens|omits|drops|removes|trims|deletes|excises|loses|shortens|mutes|blurs|crops|"
    rf"(?:added|restored|expanded|extended|omitted|dropped|removed|trimmed|deleted|excised|lost|shortened|replaced|reinstated|cut(?! an?\b))(?= {_DET}\b)|"
    r"goes missing|went missing|comes back|came back|does away with|did away with|runs? (?:longer|shorter|on longer)|goes on (?:for )?longer|plays? (?:longer|uncut)|lasts? longer|swaps|jettisons|ditches|streamlines|"
    r"throws? out|threw out|throws? away|threw away|puts back|brings back|brought back|(?:ends?|plays?(?: out)?|opens|begins|starts) (?:very |quite |a lot |totally |completely )?different(?:ly)?)\b"
)
#: What turns must touch, unless it is said of whatever it likes.
_SURE_TURNS = re.compile(r"\b(?:vanish|makes? way|made way|place of|stands? in|replace[sd]|reinstate|omits?|excise|runs? (?:longer|shorter)|longer|mutes|differently|entirely|altogether|did away|does away)")
_NO_LONGER = re.compile(r"\bno longer\b|\b(?:not|n't|nor|never)\b[^.;]{0,60}\bany ?more\b|^(?:gone|no more) ")
_HERE = re.compile(r"^here,? |^(?!(?:it|this|that|he|she|they) (?:is|was|are|were)\b).*\bhere$|\b(?:is|are|does|has|have) here (?!to\b|for\b)")
_NOW = re.compile(r"^now,? (?!that\b|and again|onto|on to|to the|for)|(?<=[a-z\ue001-\ue005]) now (?=[a-z]+s\b|has\b|is\b|are\b|gets?\b|have\b)|\b(?:is|are|has|have) now (?!(?:(?:un)?fortunately|sadly|available|out|on|in|a classic|considered|seen|known|famous|time|dead|owned|being))")
_INSTEAD = re.compile(r"\binstead\b|\brather than\b|\bin place of\b|\bunlike (?:in )?the\b|\bwhere(?:as)? (?:in )?the (?:original|theatrical|first|old|other)\b|, not (?:in|on|at|with|from|into|only|once|the|an?|before|after|by)\b(?! \w+ (?:least|bad))")
_MORE = re.compile(
    rf"\b(?:there(?:'s| is| are| was| were)|has|have|had|gets?|got|(?:is|are|was|were) given|gives?(?: us)?|tells?|with|shows?|offers?|contains?|includes?) (?:(?:a|an|the|his|her|its|their|some|even|far|much|a lot|plenty|several|many|two|three|about|just|only|also) )*"
    rf"(?:(?:its|his|her|their) (?:proper|full|due)\b|more|less|fewer|extra|additional|longer|shorter|new|another|alternate|different|added|unseen|proper|full(?:er)?) (?:of |to do\b|(?:[a-z'{_NAME}-]+ ){{0,3}}?{_PIECE}\b)"
)
_NEW = re.compile(rf"\b(?:{TIME_CUT}|{_PIECE}|hour)\b[^.;]{{0,40}} (?:is|are|was|were) (?:all |entirely |completely |quite |totally |slightly |very |also |a little )?(?:new|different)\b|\b(?:new|additional|extra|different|alternate|added|restored|reinstated) (?:[a-z-]+ )?{_PIECE}\b[^.;]{{0,40}} (?:explains?|shows?|reveals?|gives?|makes?|tells?|establish(?:es)?|clarif(?:y|ies)|opens?|closes?|follows?|tak(?:es|e)|was|were|is|are)\b")
_NONE = re.compile(rf"^no (?:more )?(?!doubt|wonder|way|one|surprise|problem|thanks|matter|need|question|kidding|idea|suspense|reason|sense|point|plot|story|less|big|complaints?|mistake|offen[cs]e|such|spoilers?|fun|laughs|chemistry|scares)[a-z{_NAME}-]+(?: [a-z{_NAME}'-]+){{0,4}}$")
#: A version held against another in the same clause.
_THAN = re.compile(r"\b(?!(?:better|other|rather|ever|never|inferior|superior)\b)(?:more|less|fewer|[a-z]+er)\b[^.;]{0,60} than (?:(?:in|on|it was in|it is in|the one in) )?(?:the|its|any|that) (?:[a-z0-9'-]+ ){0,3}(?:cut|version|print|edition|release|original|tape|dvd)\b")
_BOTH = re.compile(r"\b(?:(?:both|the two) (?:versions|cuts|prints|editions)\b[^.;]{0,60}\b(?:differ\w*|end|open|begin)|(?:differences?|variations?) between (?:the|both|these|its)\b[^.;]{0,30}\b(?:versions|cuts|prints|editions|two) (?:is|are|was|were))\b")
_AT_LAST = re.compile(r"^(?=.*\b(?:is|are|was|were|has|have|had|sees?|hears?|gets?|comes?|learns?)\b).*\b(?:for the first time|at (?:long )?last)\b")
_FRAGMENT = re.compile(rf"^(?:an?|the|more(?: of)?|some|two|three|several|longer|extra|new) (?:[a-z-]+ ){{0,3}}{_PIECE}\b(?!.*\b(?:is|are|was|were|has|have|had|makes?|does|do|did)\b)(?= (?:show|where|in which|with|between|of|at|involv|featur|explain))")
_HARDER = re.compile(rf"\b{_PIECE}(?: of [a-z\ue001-\ue005 ]+)? (?:is|are|was|were) (?:even |far |much |a bit |a little |slightly |all the |noticeably )*(?:more|less|[a-z]+er) (?:[a-z]+)?$")
_WHOLE = re.compile(r"\b(?:has|had|have|keeps|kept|with|gives us) [^.;]{3,50} (?:complete|intact|uncut|in full|restored|put back|reinstated)$")
_SO = re.compile(r"^(?:and )?so (?:is|are|was|were|does|did|do|has) ")
_NOTHING = re.compile(r"\b(?:nothing|not a frame|not a second|little)(?: else| more)? (?:has been|had been|was|is) (?:touched|changed|cut|altered|lost|added|missing)\b|\bnothing (?:remains|is left|survives) of\b")
_SOURCE = re.compile(r"\b(?:taken|came|comes|sourced|drawn|culled|struck|restored|pieced together|made) (?:off|from|out of) (?:an? |the |his |her |some )?(?:[a-z0-9-]+ ){0,4}(?:vhs|tapes?|prints?|negatives?|screen tests?|dailies|workprints?|16 ?mm|35 ?mm|elements|videotapes?)\b")
TECHNICAL = re.compile(r"\b(?:cropped|letterboxed|grain|colou?rs?|ratio|frame|tint\w*|dubbed|subtitles?|mono|stereo|track|mix|sound|picture|image|negative|print|minutes|titles?|credits|footage|reels?|faded|scratch\w*|pan[- ]and[- ]scan)\b")

#: What may be, is asked, is the writer's own or only told.
NO_FACT = re.compile(
    r"\bthe real (?!(?:ending|version|cut|opening|thing)\b)|\bin (?:real )?life\b|\b(?:should|could|would|might|may|must|wish\w*|hop(?:e|es|ing)|if|please|perhaps|maybe|probably|supposedly|rumou?rs?|reportedly|i|i'm|i've|i'd|my|me|we|us|you'll|let's|don't|imagine|suppose|seems?|why|whether|recommend\w*)\b|\?|^(?:to|and to|though|although|because|since|watch|whether|how|when|while|whatever|no longer) (?!the\b|in\b)"
)
#: What is said of other things than this film's copies.
ELSEWHERE = re.compile(
    r"\b(?:remakes?|remade|sequels?|novel|book|stage|career|oscars?|awards?|box office|budget|critics?|reviews?|stars|audiences?|score of|out of (?:ten|10|5|four)|genre|filmmak\w+|hollywood|cinema history|movies?|films|commentary|extras|features|releases?|released|available|out[- ]of[- ]print|bought|sold|quality|comparisons?)\b"
)
#: A change of music is told as such.
_OF_MUSIC = re.compile(r"\b(?:songs?|music|scores?|soundtrack|theme)\b.* (?:replaced|re-?recorded|swapped|changed)\b")
#: Who is gone or changed where nothing of a film is.
_NOBODY = re.compile(r"\b(?:he|she|they|who|you|everyone|nobody|people|life|baby|friend|wife|husband|son|daughter|father|mother|man|woman|boy|girl|world|it|it all|what)\W*$")


@dataclass(frozen=True, slots=True)
class Sign:
    """A way to say that something is otherwise.

    `reach`: how many sentences after the last that was about the version; `plain`: whether it says so even of what is judged in the same clause.
    """

    name: str
    pattern: re.Pattern[str]
    reach: float = 2
    plain: bool = False
    copies: bool = False
    held: bool = False
    opens: bool = False


SIGNS = (
    Sign("than the other", _THAN, 3, plain=True, held=True),
    Sign("between both", _BOTH, 3, plain=True, held=True),
    Sign("gone is", _FRONTED, 3, plain=True, copies=True),
    Sign("nothing changed", _NOTHING, 2, plain=True, copies=True),
    Sign("is changed", _DONE, 3, plain=True, copies=True),
    Sign("turns", _TURNS, 3, plain=True, copies=True),
    Sign("no longer", _NO_LONGER, 2, plain=True),
    Sign("more so", _HARDER, 2),
    Sign("has it whole", _WHOLE, 2, plain=True, copies=True),
    Sign("so too", _SO, 1.5),
    Sign("instead", _INSTEAD, 2),
    Sign("taken from", _SOURCE, 3, plain=True, copies=True),
    Sign("here", _HERE, 3),
    Sign("now", _NOW, 2),
    Sign("none", _NONE, 3, opens=True),
    Sign("more", _MORE, 2),
    Sign("new", _NEW, 3, plain=True),
    Sign("at last", _AT_LAST, 2, copies=True),
    Sign("part", _FRAGMENT, 2, opens=True),
)


def found_in(sign: Sign, words: str) -> re.Match[str] | None:
    """The sign's place in a clause, None where it says nothing of a film there."""
    found = sign.pattern.search(words)
    if found is None:
        return None
    if sign.pattern is _DONE:
        return None if _NOBODY.search(found["who"]) or _OF_MUSIC.search(words) else found
    if sign.pattern is _TURNS:
        return found if _SURE_TURNS.search(words) or PIECES.search(words) else None
    return found
