"""What was done to the film to make a version of it, told of who did it or of the part it was done to.

"They cut it back by ten minutes", "the label used the old master", "the prologue remains intact": the words say it of
much else, so copies, cuts or the release must be spoken of round them.
"""

import re
from collections.abc import Iterator

from recension.reading.grammar._money import NUMBER_WORD
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.versions._differences import BY, PART, SUPPLEMENT, TIME_CUT, VERSION, WHAT
from recension.reading.versions._talk import talk_of
from recension.vocabulary import Assertion

_WHO = rf"(?:they|he|she|we|who|someone|somebody|and|then|{BY}|[{PERSON}{NAME}]|the (?:director|editors?|owners?|label|company|distributors?|americans|british|germans|italians|french))"
_ADVERB = r"(?: (?:also|then|even|later|had|has|have|promptly|simply|subsequently|further|finally|again|went on to|proceeded to|decided to|had to|[a-z]+ly))*"
_SHORTEN = r"(?:re-?edit(?:ed)?|re-?cut|cut|re-?arrange(?:d)?|re-?order(?:ed)?|re-?structure(?:d)?|re-?assemble(?:d)?|shuffle(?:d)?|trim(?:med)?|shorten(?:ed)?|chop(?:ped)?|hack(?:ed)?|pare(?:d)?|whittle(?:d)?|slash(?:ed)?|butcher(?:ed)?|censor(?:ed)?|abridge(?:d)?|truncate(?:d)?|dub(?:bed)?|re-?dub(?:bed)?|retitle[d]?|restore[d]?|reconstruct(?:ed)?|crop(?:ped)?|stretch(?:ed)?)"
_IT = r"(?:it|the (?:film|movie|picture|thing|whole (?:film|movie|thing|picture|lot))|this (?:film|movie)|his (?:film|movie|cut)|her film|[\ue004]\"?)"
_END = r"(?=[.;:()!?\n—]|,|$| (?:but|while|which|because|although|though|so)\b)"
_MIGHT = re.compile(r"\b(?:should|could|would|might|must|may|ought|if|hope|wish|unless|until|want|need|never|not(?! only\b)|can)\b[^.;,]{0,40}$|n't\b[^.;,]{0,30}$|(?:would|should|could)'ve\b")
#: Copies, cuts, censors and what became of the film.
_OF_CUTS = re.compile(
    r"\b(?:dvds?|blu-?rays?|vhs|tapes?|laser ?dis[ck]s?|prints?|uncut|unrated|dubb\w+|subtitle\w*|censor\w*|footage|theatrical|director's cut|final cut|restor\w+|re-?release\w*|re-?edit\w*|"
    r"versions?|editions?|transfer|released?|studios?|preview\w*|test screening\w*|distribut\w+|workprint|running time|television|bbfc|mpaa)\b"
)


def _near_cuts(hit: Hit, width: int = 260) -> bool:
    start, end = hit.match.span()
    shadow = hit.typed.shadow
    return _OF_CUTS.search(shadow, max(0, start - width), end + 120) is not None


def _drawn(hit: Hit) -> Draft:
    quote = hit.quote()
    told = _HEARSAY.search(near(hit).before)
    value = hit.typed.text.view[slice(*quote)].strip(" ,")
    return hit.draft(value, assertion=None if told else Assertion.ASSERTED)


_HEARSAY = re.compile(r"\b(?:i hear|supposedly|reportedly|apparently|rumou?r\w*|i believe|i think|i suspect|it seems|legend)\b")


def _done(hit: Hit) -> Iterator[Draft]:
    """Who did what to the film: told as done, where copies or the release are spoken of."""
    place = near(hit, width=110)
    words = f"{hit.match[0]}{place.after[:30]}"
    doubted = _MIGHT.search(place.before) or _MIGHT.search(hit.match[0])
    if _near_cuts(hit) and not (doubted or place.others(60) or _OF_LIVES.search(words) or SUPPLEMENT.search(hit.match[0])):
        yield _drawn(hit)


#: What is cut or added in a story, or by hand.
_OF_LIVES = re.compile(r"\b(?:throat|hair|wrists?|finger|grass|wood|rope|phone|line(?:s)? of|deal|record|album|single|him|me|us|losses|ties|corners?|cloth|fine figure|to the chase|trees?|wires?|down on|budget|costs?|short)\b|\bcut (?:it|the film) (?:out|short|close|off|together)\b|\bcut (?:it|(?:the|this|his|her) (?:film|movie|picture)) to (?:(?:the )?(?:music|songs|sound|beat|records) (?:of|by) )?(?:the )?[\ue001\ue002]")


def _remains(hit: Hit) -> Iterator[Draft]:
    """What part of the film is there, or still is not: versions are spoken of shortly before."""
    place = near(hit, width=110)
    told = talk_of(hit.typed).since(hit.match.start()) <= 2 or (_WHOLE.search(hit.match[0]) and _near_cuts(hit, 700))
    if told and not (_MIGHT.search(place.before) or _DOUBTED.search(hit.match[0]) or place.others(60) or SUPPLEMENT.search(hit.match[0])):
        yield _drawn(hit)


#: What is said of no lives.
_WHOLE = re.compile(r"\b(?:remains? (?:intact|in full)|present and correct)\b")
_DOUBTED = re.compile(r"\b(?:nothing|none|will|would|should|could|might|may|wish|hope|curious|if|wonder\w*|i|my|me)\b")

RULES: tuple[Rule, ...] = (
    Rule("shortened it", "edition_diff", rf"(?<![\w'\ue001-\ue005])(?P<quote>{_WHO}{_ADVERB} {_SHORTEN} {_IT}(?: (?:back|down|up|heavily|severely|drastically)(?: (?:to|by|from|for|into|so|and|in|with|without)\b[^\n.;:()]{{1,70}}?)?| (?:to|by|from|for|into|so|and|in|with|without)\b[^\n.;:()]{{1,70}}?)){_END}", build=_done),
    Rule("cut N minutes", "edition_diff", rf"(?<![\w'\ue001-\ue005])(?P<quote>{_WHO}{_ADVERB} (?:cut|trimmed|removed|excised|deleted|dropped|took out|lopped(?: off)?|chopped(?: out)?|sliced(?: off| out)?|shaved(?: off)?|snipped|axed|added|restored|reinstated|inserted|put back|shot|filmed|re-?shot|tacked on|replaced|shortened|toned down) "
         rf"(?:(?:the|an?|some|all|most|much|many|several|{NUMBER_WORD}|his|her|its|their|a few|a number of|a lot of|whole|entire|extra|additional|new|more|different|happier|footage|\d+)(?: of(?: the)?)? ){{1,3}}(?:(?!and\b|of\b|to\b|with\b)[a-z'-]+ ){{0,3}}?(?:{WHAT}|title cards?|credits?|intertitles|minutes|narration|voice-?over|prologue)\b[^\n.;:()]{{0,60}}?){_END}", build=_done),
    Rule("told them to cut", "edition_diff", rf"(?<![\w'\ue001-\ue005])(?P<quote>(?:{_WHO} )?(?:told|ordered|asked|instructed|advised|forced|persuaded|made|had|got|allowed|required) (?:the |its |his |her )?(?:[a-z]+|[{NAME}{PERSON}]) (?:to )?(?:cut|drop|remove|trim|delete|snip|excise|shorten|tone down|re-?shoot|replace|change|take out|leave out|edit out|cut out) (?:the|an?|some|all|most|much|{NUMBER_WORD}|his|her|its|\d+)(?: of(?: the)?)? (?:[a-z'-]+ ){{0,3}}?(?:{PART}|{WHAT})\b[^\n.;:()]{{0,50}}?){_END}", build=_done),
    Rule("let him put it back", "edition_diff", rf"(?<![\w'\ue001-\ue005])(?P<quote>(?:{_WHO} )?(?:let|allowed|invited|permitted|paid for|enabled) (?:the director|[a-z]+|[{NAME}{PERSON}]) (?:to )?(?:put back|restore|reinstate|add back|put in|re-?assemble|re-?cut|re-?edit|reconstruct|finish) (?:the|an?|some|all|most|his|her|its|it|{NUMBER_WORD}|\d+)\b[^\n.;:(),]{{0,60}}?){_END}", build=_done),
    Rule("had it re-edited", "edition_diff", rf"(?<![\w'\ue001-\ue005])(?P<quote>{_WHO}{_ADVERB} (?:had|got|have|having) {_IT} (?:[a-z]+ly )?(?:re-?edited|re-?cut|cut|shortened|trimmed|re-?dubbed|dubbed|censored|re-?scored|re-?shot|re-?voiced|restored|colou?ri[sz]ed|re-?arranged|toned down|chopped)\b[^\n.;:()]{{0,70}}?){_END}", build=_done),
    Rule("was cut down", "edition_diff", rf"@begin(?P<quote>(?:it|this|film|movie|picture|\ue004\"?) (?:has been|had been|was|is|were|got|gets){_ADVERB} (?:stretched|cropped|{_SHORTEN})(?: (?:and|or) [a-z-]+ed)?(?: (?:back|down|up|heavily|severely))?(?:,? (?:to|by|from|for|into|in|with|without|after|because)\b[^\n.;:()]{{1,70}}?)?){_END}", build=_done),
    Rule("used the old master", "edition_diff", rf"(?<![\w'\ue001-\ue005])(?P<quote>{_WHO}{_ADVERB} (?:used|uses|(?:went|gone|going|goes|go) back to|scanned|struck|remastered|restored|transferred|worked from|took|ported(?: over)?|recycled|reused) (?:the|an?|its|their|this|that) (?:[a-z0-9'-]+ ){{0,4}}?(?:masters?|(?:camera )?negatives?|elements|prints?|inter-?positive|interneg(?:ative)?|materials|transfer|source)\b[^\n.;:()]{{0,50}}?){_END}", build=_done),
    Rule("remains intact", "edition_diff", r"(?:^|[.;:—,] |\b(?:and|but|that) )(?P<quote>(?:[^\n.;:()—]{3,80}?,? )?(?:which |that )?(?:remains?|remained|stays?|survives?|survived|(?:is|are|was|were) (?:still|all|now|finally|at last|here|also|entirely|completely))(?: (?:totally|wholly|completely|sadly|thankfully))? (?:intact|in full|missing|absent|unseen|in place|untouched|back in|back|there(?= \(|[.,;]|$)|present and correct|uncut|complete))\b", build=_remains),
    Rule("deleted in VERSION", "edition_diff", rf"(?:^|[,;:—] |\b(?:and|but|that|since|because) )(?P<quote>[^\n.;:()—]{{3,90}}? (?:was|were|is|are|has been|have been|had been)(?: (?:all|also|now|even|still|[a-z]+ly))* (?:deleted|removed|cut(?: out)?|trimmed|excised|omitted|edited out|left out|censored|missing|absent|added|restored|reinstated|replaced|altered|shortened|extended|toned down|moved|reordered|blurred|dubbed over|re-?dubbed) (?:in|from|for|to|on) (?:the|this|that|most|all|some|any|earlier|other|our|my) (?:(?:[a-z0-9'-]+|[\ue002]) ){{0,3}}?{VERSION}s?)(?![\w-])", build=_remains),
    Rule("is missing still", "edition_diff", rf"\b(?P<quote>there(?:'s| is| are| was| were) (?:(?:an?|one|some|two|three|several|still|only|no|at least|about|also|more|less|additional|extra|new) ){{1,3}}(?:[a-z-]+ ){{0,2}}?(?:{PART}|{WHAT}|{TIME_CUT}) (?:still |that (?:is|are|was|were) |which (?:is|are) |also |sadly )*(?:missing|lost|cut|added|restored|removed|trimmed|gone|absent|not (?:in|on|seen in)|here)\b[^\n.;:()]{{0,60}}?){_END}", build=_remains),
)  # fmt: skip
