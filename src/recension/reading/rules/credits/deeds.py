"""What the makers did about the film: cut, rewrote, refused, paid for, fought over."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.cast._players import of_films
from recension.vocabulary import Assertion

_END = r"(?=[.;:()!?\n—]|,? (?:and|but|which|who|so|while|though|although|because)\b|, |$)"
_REST = r"[^\n.;:()!?]{3,110}?"
#: Makers by trade, and bodies that have a say in a film.
_TRADE = (
    r"(?:the |its |their |our )?(?:co-)?(?:directors?|producers?|writers?|screenwriters?|film-?makers?|distributors?|censors?|editors?|composer|crew|animators|cinematographer|cameraman|executives|backers|financiers|"
    r"studio(?: (?:execs|executives|heads|bosses|brass|chiefs?))?|network|mpaa|hays office|production code(?: office| administration)?|legion of decency|bbfc|cast and crew|author|stars|leads|production designer|art director)"
)
_DID = (
    r"(?:cut|rewrote|re-wrote|recorded|re-recorded|drew|refused|wanted|insisted|took out|took|removed|turned|dropped|added|shot|filmed|reshot|re-shot|built|designed|hired|cast|chose|convinced|persuaded|"
    r"pitched|proposed|financed|funded|sold|bought|acquired|optioned|reworked|storyboarded|improvised|ad-libbed|researched|interviewed|trained|dubbed|re-edited|re-cut|recut|restored|scrapped|abandoned|"
    r"threw out|replaced|fired|swapped|demanded|fought|battled|struggled|begged|lobbied|campaigned|paid|offered|asked|approached|agreed|declined|decided|tried|managed|had|used|borrowed|brought in|brought|"
    r"put up|invested|raised|mortgaged|signed|wrote|felt|considered|worried|feared|objected|banned|ordered|forced|required|allowed|gave|let|moved|changed|spent|worked|came up with|conceived|"
    r"commissioned|assembled|recruited|discovered|spotted|delayed|shelved|released|balked|complained|sued|disowned|disliked|hated|called|rushed|padded|trimmed|toned down|softened|intended|planned|hoped|envisioned|meant)"
)
#: What makers work at.
_THE_WORK = re.compile(
    r"\b(?:script|screenplay|(?:first |second |final )?draft|rewrites?|scenes?|sequences?|(?:the|an?|happy|new|original|different|that|his|her) (?:happy |new |original )?ending|footage|score|soundtrack|songs|final cut|cuts|director's cut|sets?|shoot|shooting|filming|cameras?|lens(?:es)?|"
    r"make-?up|voice-?over|narration|dialogue|costumes?|budget|film rights|rights|contract|project|production|screen test|audition|the (?:lead|role|part|title role)|to (?:direct|play|star|write|produce|score|rewrite|adapt)|"
    r"reshoots?|test screenings?|stunts?|own money|location|release|rating|running time|extras|the (?:film|movie|picture) (?:to|for|in|as|from|with|at|into|on|because|himself|himself)|minutes|on set|prosthetics|(?:too|so) (?:violent|long|dark|short))\b"
)
_JUDGED = re.compile(
    r"\b(?:hand in|directors? cut (?:on|of|is|was|which|that|version|dvd)|i|i'd|we|you|me|my|great|good|bad|better|best|worst|terrible|wonderful|fine|excellent|superb|brilliant|perfect|nice|awful|fun|should|could|would have|might|must|audiences?|viewers?|reviewers?|critics?|wisely|"
    r"justice|beautiful(?:ly)?|effective(?:ly)?|clever(?:ly)?|well|poor(?:ly)?|nothing|sense|mistake|interesting|impressive|obviously|clearly|apparently|seem(?:s|ed)?|had just|wrote (?:the |its )?(?:script|screenplay)(?= ?$)|murder\w*|police|killer|gun|shot (?:him|her|dead)|love with)\b"
)
_DREAMT = re.compile(r"\b(?:should|could|would|must|might|may|if|as if|as though|like|wish|hope|whether|why|think|guess|suspect)\b[^.;,]{0,50}$")
#: What critics give: "Quill gave this film four stars in her Guide".
_OF_A_CRITIC = re.compile(r"\bgave\b[^\n]{0,60}\b(?:ratings?|stars?|thumbs?|reviews?|marks?|bomb|notices?)\b")
_UNSURE = re.compile(r"\b(?:not|never|no|nobody|neither|nor|allegedly|rumou?r\w*|legend|probably|perhaps|maybe|supposedly)\b|n't\b")


#: "Romero Final Cut": a version's name, not a deed.
_GREAT_CUT = re.compile(r"(?:[\w.']+ ){1,4}Cut\b")


#: Who made what is a credit, and no more: "X wrote the score".
_MERE_CREDIT = re.compile(r" (?:wrote|did|shot|edited|designed|built) (?:the|its|this|a|an) (?:[a-z-]+ )?(?:script|screenplay|score|soundtrack|music|songs|sets|costumes?)$")


def _deed(hit: Hit) -> Iterator[Draft]:
    """What a maker did about this film: with a thing of the craft for its object, and no judgement in its clause."""
    place, words = near(hit), hit.match["value"]
    people = hit.mentions("who")
    if (people and not of_films(people[0], hit)) or place.others(60) or _GREAT_CUT.match(hit.words("value")):
        return
    if _MERE_CREDIT.search(words) or _OF_A_CRITIC.search(words):
        return
    if _THE_WORK.search(words) and not (_JUDGED.search(words) or _DREAMT.search(place.before) or _UNSURE.search(words)):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _by_pronoun(hit: Hit) -> Iterator[Draft]:
    """The same of a pronoun, where the person named last before it is a maker or player."""
    before = [m for m in hit.typed.within(max(0, hit.match.start() - 200), hit.match.start()) if m.kind in (PERSON, NAME)]
    if before and of_films(before[-1], hit):
        yield from _deed(hit)


RULES: tuple[Rule, ...] = (
    Rule("a maker did", "production", rf"(?P<quote>(?P<value>(?:(?P<who>[{PERSON}{NAME}])|\b{_TRADE})(?:,? who)?(?: (?:[a-z]+ly|also|then|even|first|had|later|himself|herself|both|once|just|eventually|is said to have|is rumored to have|reportedly))* {_DID}\b {_REST})){_END}", build=_deed),
    Rule("he did for it", "production", rf"(?:^|[,;] |\b(?:and|but|so|after|before|when|until|because) )(?P<quote>(?P<value>(?:he|she)(?: (?:[a-z]+ly|also|then|even|first|had|later|himself|herself))* {_DID}\b {_REST})){_END}", build=_by_pronoun),
)  # fmt: skip
