"""What one version has that another lacks: cut, added, altered, and why."""

import re
from collections.abc import Iterator

from recension.reading._near import Near, near
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._copies import only_told
from recension.vocabulary import Assertion

_WHAT = r"(?:scenes?|footage|minutes?|sequences?|shots?|material|moments?|gore|nudity|violence|dialogue|ending|prologue|epilogue|subplot|bits|cuts|intro|credits|language|effects|blood|music|bodies|body|head|profanity|swearing|frames?|reels?|songs?)"
_CUT = r"(?:cut|removed|deleted|trimmed|excised|censored|omitted|dropped|snipped|shorn|edited out|cut out|left out|taken out|toned down|blurred(?: out)?|lopped off|hacked out|chopped(?: out)?|clipped|missing|lost|absent|bleeped|shortened|gone|pulled)"
_PUT = r"(?:added|restored|reinstated|put back(?: in)?|inserted|included|re-?inserted|back in|extended|expanded|new|reintegrated|returned)"
_VERSION = r"(?:cut|version|edition|print|release|dvd|vhs|disc|disk|tape|transfer|restoration|re-?release|blu-?ray|laserdisc|broadcast|airings?)"
_BY = r"(?:the )?(?:censors?|censorship|studio|mpaa|bbfc|distributors?|producers?|ratings board|network|@name|@known|executives|financiers|broadcasters?|moneymen|suits)"
_FROM = rf"(?:from|for|in|to|on|by|out of) (?:(?:the|this|an?|its|most|some|all|any|other|his|their) )?(?:(?:[a-z0-9.'\"-]+|@any) ){{0,4}}?{_VERSION}s?"
_TIME_CUT = r"(?:(?:an? |over |about |nearly |almost |some |around |roughly |full |approximately )*(?:\d{1,3}|[a-z]+(?:-[a-z]+)?|half an?)(?: or so)? (?:minutes?|mins?\.?|hours?|seconds?))"


def _diff(hit: Hit) -> Iterator[Draft]:
    """A difference of versions; its words are its value, with the reason that its sentence gives."""
    place = near(hit, width=120)
    if place.others(50) or _OTHER_CUT.search(hit.match[0]) or _LIKE.search(place.before):
        return
    yield hit.draft(
        hit.words("quote") if hit.has("quote") else _clean(hit),
        {"reason": _reason(hit)},
        assertion=_standing(hit, place),
    )


def _clean(hit: Hit) -> str:
    start, end = hit.span()
    return hit.typed.text.view[start:end].strip(" ,.;")


_LIKE = re.compile(r"\b(?:like|as if|as though|feels?|looks?)\b[^.;,]{0,50}$")
_OTHER_CUT = re.compile(
    r"\b(?:clean cut|cut (?:to|from) the (?:chase|bone|quick)|low-?cut|hair|cut off from|cut above|throat|wrists?|fingers?|cut it\b|cut to (?:the|a))"
)
_REASON = re.compile(
    r"^[^\n.;]{0,30}?\b(?P<why>(?:because|since|to (?:get|secure|avoid|obtain|earn|please|appease|make room|fit|achieve|receive|satisfy)|in order to|for (?:an? |its )?(?:r|pg|pg-13|x|tv|television|us|american|fear|reasons|legal|rights)|due to|owing to|so as to|thanks to|after)\b[^\n.;]{3,80})"
)


def _reason(hit: Hit) -> str:
    end = hit.match.end()
    line_end = hit.typed.line_at(hit.match.start())[1]
    found = _REASON.match(hit.typed.shadow[end : min(line_end, end + 130)])
    if not found:
        return ""
    a, b = hit.typed.to_view(end + found.start("why"), end + found.end("why"))
    return hit.typed.text.view[a:b].strip(" ,")


def _standing(hit: Hit, place: Near) -> Assertion | None:
    """What is not there is a difference too: denials inside the claim are its own."""
    if only_told(place):
        return Assertion.HYPOTHETICAL
    if re.search(r"\b(?:i hear|supposedly|reportedly|apparently|rumou?r|i believe|i think|i suspect)\b", place.before):
        return None
    if re.search(r"\b(?:should|could|would|if|might|wish|needs? to|ought|may)\b[^.;]{0,40}$", place.before) or re.match(
        r"[^.;]{0,25}\b(?:would|could|should)\b", hit.match[0]
    ):
        return None
    return Assertion.ASSERTED


_LEFT = re.compile(r"(?:(?:[a-z0-9'\"-]|[\ue001-\ue005])+ ){1,6}$")
_OPENS = re.compile(
    r".*\b(?:that|but|and|which|although|though|because|since|so|oddly|when|while|where|then|believe|think|fancy|reveals|helpful|why|how|what) ",
    re.S,
)


def _leftwards(hit: Hit) -> Iterator[Draft]:
    """A difference whose subject stands before the match: the quote takes in up to six words of its clause."""
    place = near(hit, width=120)
    if place.others(50) or _OTHER_CUT.search(hit.match[0]):
        return
    found = _LEFT.search(place.before)
    lead = found[0] if found else ""
    opened = _OPENS.match(lead)
    lead = lead[opened.end() :] if opened else lead
    quote = hit.typed.to_view(hit.match.start() - len(lead), hit.match.end())
    value = hit.typed.text.view[quote[0] : quote[1]].strip(" ,.;")
    yield hit.draft(value, {"reason": _reason(hit)}, quote=quote, assertion=_standing(hit, place))


_ALL_CUTS = re.compile(
    r"\b(?:versions?|cuts|uncut|editions?|prints?|dvd|blu-?ray|vhs|laserdisc|restor(?:ed|ation)|censor(?:s|ed|ship)?|director's cut|unrated|theatrical|re-?release|bbfc|mpaa)\b"
)


def _of_cuts(hit: Hit) -> Iterator[Draft]:
    """What a part of the film is now or was: versions must be spoken of in the sentence or shortly before."""
    shadow, start = hit.typed.shadow, hit.match.start()
    place = near(hit, width=110)
    ahead = shadow[max(0, start - 420) : start]
    if _ALL_CUTS.search(ahead) or _CONTEXT.search(place.after):
        yield from _leftwards(hit) if hit.rule.name in _LEFTWARD else _diff(hit)


_LEFTWARD = frozenset(("PART is STATE",))


def _nearby(hit: Hit) -> Iterator[Draft]:
    """Minutes put back or taken out: versions may be spoken of in the sentence before."""
    shadow, start = hit.typed.shadow, hit.match.start()
    if _ALL_CUTS.search(shadow, max(0, start - 300), min(hit.typed.line_at(start)[1], hit.match.end() + 110)):
        yield from _diff(hit)


_CONTEXT = re.compile(
    r"\b(?:cut|version|edition|print|dvd|vhs|dis[ck]|tapes?|copies|copy|retitled|laserdisc|restoration|versions|editions|prints|cuts|uncut|censor(?:s|ed|ship)?|footage|restored|theatrical|unrated|director'?s)\b"
)
_CHANGED = re.compile(
    r"\b(?:footage|scenes?|minutes?|seconds|shots?|sequences?|endings?|material|several|romance|subplots?|music|scores?|songs?|violence|gore|it|funeral|prologue|epilogue|dialogue|"
    r"reels?|nudity|intertitles|titles|tints?|tinting|colours?|colors?|narration|voice-?over|credits|opening|finale|murders?|killings?|hangings?|moments?|lines?|swearing|language|blood|sex|counterpart)\b"
)
_SUPPLEMENT = re.compile(r"\b(?:commentar|interview|trailer|featurette|deleted scenes|documentary|extras)")


def _of_versions(hit: Hit, *, left: bool = False) -> Iterator[Draft]:
    """Where the words alone may say anything, versions must be spoken of round them."""
    place = near(hit, width=110)
    if not _CONTEXT.search(f"{place.before} {hit.match[0]} {place.after}"):
        return
    if hit.rule.name in ("version adds", "it puts back") and _SUPPLEMENT.search(hit.match[0]):
        return
    if hit.rule.name == "version adds" and not _CHANGED.search(hit.match[0]):
        return
    yield from _leftwards(hit) if left else _diff(hit)


def _spoken_of(hit: Hit) -> Iterator[Draft]:
    yield from _of_versions(hit)


def _censored(hit: Hit) -> Iterator[Draft]:
    yield from _of_versions(hit, left=True)


_VERB = (
    r"adds|added|restores|restored|reinstates|reinstated|puts back|brings back|brought back|reinserts|includes|included|contains|omits|omitted|drops|dropped|"
    r"cuts|removes|removed|excises|excised|deletes|deleted|lacks|lacked|loses|lost|trims|trimmed|leaves out|left out|cuts out|tones down|toned down|blurs|censors|"
    r"is missing|was missing|are missing|were missing|is shorn of|shortens|shortened|extends|extended|reorders|re-?arranges|replaces|replaced|substitutes|substituted|"
    r"changes|changed|alters|altered|swaps|swapped|eliminates|eliminated|has (?:a|an|the|no|more|less|extra|additional|all|none|two|three|several)|had (?:a|an|no|more|extra|additional|all)|"
    r"comes without|came without|opens with|ends with|runs without|differs? (?:only |chiefly |mainly )?(?:in|from)|differed (?:only |chiefly |mainly )?(?:in|from)"
)
#: What versions have more or less of.
_PART = (
    r"(?:songs?|prologue|epilogue|scenes?|sequences?|shots?|colou?r|tints?|tinting|scores?|music|soundtrack|ending|opening|titles?|title cards?|intertitles|credits|subplots?|dialogue|"
    r"gore|violence|nudity|murders?|killings?|deaths?|reels?|finale|narration|voice-?over|overture|intermission|entr'acte|exit music|flashbacks?|footage|minutes?|material|sex|language|lines?|coda|framing (?:device|story))"
)
_STATE = (
    r"(?:complete|intact|uncut|shorter|longer|missing|gone|absent|back|extended|shortened|restored|reinstated|reconstructed|trimmed|truncated|censored|cut(?: out)?|excised|removed|"
    r"toned down|put back|there at last|here in full|present at last|reduced|lopped off|replaced|re-?recorded|re-?ordered|recoloured|re-?tinted|dubbed over|snipped|abridged|expanded|nowhere to be (?:seen|found))"
)
_BE = r"(?:was|were|is|are|has been|have been|had been|got|being|been)"
_SAID = r"(?: [a-z]+ly| all| also| later| since| now)?"

def _listed(hit: Hit) -> Iterator[Draft]:
    """ "Two scenes have been put back: A, and B": each by itself."""
    for group in ("first", "second"):
        yield hit.draft(f"{hit.words(group)} put back", mention=hit.span(group), assertion=Assertion.ASSERTED)


def _never_seen(hit: Hit) -> Iterator[Draft]:
    """ "There's a wake in it that I never saw before": of a copy spoken of in the sentences before."""
    start = hit.match.start()
    if re.search(rf"\b{_VERSION}s?\b", hit.typed.shadow[max(0, start - 260) : start]):
        for group in ("value", "second"):
            if hit.has(group):
                yield hit.draft(hit.words(group), mention=hit.span(group), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("WHAT was cut from VERSION", "edition_diff", rf"\b{_WHAT}(?: [a-z'-]+){{0,4}}? (?:{_BE}{_SAID} )?{_CUT} {_FROM}\b", build=_leftwards),
    Rule("WHAT was cut by CENSOR", "edition_diff", rf"\b{_WHAT}(?: [a-z'-]+){{0,3}}? {_BE}{_SAID} {_CUT} (?:(?:in|from|at) [a-z ]{{2,20}} )?(?:by|at the behest of|at the insistence of|to appease|to please|to satisfy) {_BY}\b", build=_leftwards),
    Rule("film cut by CENSOR", "edition_diff", r"\b(?P<quote>(?:film|movie|picture|it|@title\"?) (?:was|has been|had been|got|is) (?:[a-z]+ly |also |then )?(?:cut|trimmed|censored|butchered|shortened|re-?edited|re-?cut|hacked|truncated|edited down|chopped|mutilated)(?:,? ?(?:and|,) ?(?:re-?cut|shortened|re-?edited|censored|butchered))*(?: (?:by|for|from|to|down|heavily|severely)\b[^\n.;,()]{2,70}))", build=_diff),
    Rule("film re-edited", "edition_diff", r"\b(?P<quote>(?:film|movie|picture|it|@title\"?) (?:was|has been|had been) (?:[a-z]+ly |also |then )?(?:re-?edited|re-?cut|butchered|censored|shortened)(?:,? ?(?:and|,) ?(?:re-?cut|shortened|re-?edited|censored|butchered))*)\b", build=_diff),
    Rule("CENSOR cut N", "edition_diff", rf"(?<!\w)(?P<quote>{_BY}(?:, [^,\n]{{3,40}},)? (?:had |has |have |also |later |then )*(?:cut|trimmed|removed|excised|shaved|chopped|snipped|hacked|lopped|demanded cuts|ordered cuts|decided to cut|insisted on cutting)\b[^\n.;()]{{0,60}}?(?:{_TIME_CUT}|{_WHAT})(?: (?:from|out of|off) (?:the|this|it|his) ?(?:film|movie|picture|print|{_VERSION})?)?)", build=_diff),
    Rule("N minutes of restored footage", "edition_diff", rf"\b(?P<quote>(?:with |adds? |adding |restor(?:es|ed|ing) |includes? |including |contains? |has |features? |puts? back |reinstates? |boasts? |incorporates? |gains? )?{_TIME_CUT}(?: worth)? of (?:[a-z-]+ )?(?:additional|extra|deleted|cut|missing|restored|new|added|excised|unseen|lost|previously [a-z]+|reinstated) (?:footage|material|scenes|film|gore|violence|nudity))\b", build=_diff),
    Rule("N minutes longer", "edition_diff", rf"\b(?P<quote>{_TIME_CUT} (?:longer|shorter)(?: than (?:the|any|its)[^\n.;,()]{{3,50}}))", build=_spoken_of),
    Rule("N minutes cut", "edition_diff", rf"\b(?P<quote>{_TIME_CUT} (?:(?:of (?:it|the (?:film|movie)|footage) )?(?:was|were|has been|have been|are) (?:{_CUT}|{_PUT})|{_CUT} (?:from|for|by|out)|restored|reinstated)(?: {_FROM})?)\b", build=_nearby),
    Rule("version adds", "edition_diff", rf"\b(?P<quote>(?:{_VERSION}s?|restoration|new material(?: of the [a-z ]{{3,25}})?) (?:also |now |even |simply |then |later )?(?:{_VERB}) [^\n.;()]{{5,120}})", build=_spoken_of),
    Rule("it puts back", "edition_diff", r"\b(?P<quote>(?:puts? back|reinstates|reinserts|restores) (?:the|a|two|three|several|some|all|most|about|his|her)\b[^\n.;(),]{3,80})", build=_spoken_of),
    Rule("only in VERSION", "edition_diff", rf"\b(?:is|are|was|were|appears?|can be seen|turns? up|seen|found) (?:only|exclusively|solely|not) (?:present |included |seen |found )?(?:in|on) (?:the|this) (?:[a-z\"'-]+ ){{0,3}}\"?(?:[\ue004\ue005]\" )?{_VERSION}\b", build=_leftwards),
    Rule("scenes put back", "edition_diff", rf"\b(?P<quote>(?:two|three|four|five|several|some|many|a few|the|deleted|missing|lost|cut|new|additional|extra|key) (?:[a-z-]+ ){{0,2}}?{_WHAT} (?:(?:have|has|had|were|was|are|is) (?:now |also |finally |been )*)?(?:restored|reinstated|put back|added back|reinserted|re-?inserted|reintegrated|added (?:to|for|in) (?:the|this) (?:[a-z-]+ )?{_VERSION})(?: (?:to|into|in) (?:the|this) (?:film|movie|{_VERSION}))?)\b", build=_diff),
    Rule("N cut became M", "edition_diff", rf"\b(?P<quote>(?:the )?{_TIME_CUT} cut (?:became|was cut to|turned into|shrank to) (?:the |an? )?{_TIME_CUT}(?: (?:cut|version))?)\b", build=_diff),
    Rule("cut from N to M", "edition_diff", rf"\b(?P<quote>(?:cut|trimmed|shortened|whittled|reduced|edited|hacked|pared)(?: down)? (?:from {_TIME_CUT} )?(?:down )?to (?:a |its |an? mere )?{_TIME_CUT})\b", build=_diff),
    Rule("addition of", "edition_diff", r"\b(?P<quote>the (?:[a-z]+ ){0,2}(?:addition|insertion|omission|removal|deletion|excision|restoration) of (?:[a-z-]+ ){0,3}(?:music|scenes?|footage|songs?|dialogue|effects|shots?|narration|voice-?over|sequences?))\b", build=_spoken_of),
    Rule("no score on it", "edition_diff", rf"\b(?P<quote>(?:the|this) (?:[a-z-]+ |@any ){{0,3}}{_VERSION} (?:has|had|comes with|is presented with|offers)?[^\n.;()]{{0,50}}?\bno (?:musical score|score|music|subtitles|soundtrack|intertitles|audio))\b", build=_diff),
    Rule("digitally removed", "edition_diff", rf"\b(?:is|are|was|were|has been|have been) (?:digitally|optically) (?:{_CUT}|altered|replaced|obscured|covered|fogged|pixel+ated|erased|painted out)(?: (?:by|with|from|in) [^\n.;,()]{{3,40}})?\b", build=_leftwards),
    Rule("is censored", "edition_diff", r"\b(?:is|are|was|were) (?:censored|bleeped out|pixel+ated|fogged|blurred out)\b(?! (?:by the press|in (?:china|iran|school)))", build=_censored),
    Rule("shorn of", "edition_diff", rf"\b(?P<quote>(?:shorn|stripped|trimmed|purged|robbed|deprived|divested|cleansed|relieved|denuded) of (?:its|the|all|most|much|some|two|three|several|any|about|almost|nearly|{_TIME_CUT})\b[^\n.;,()]{{2,60}})", build=_spoken_of),
    Rule("scenes put back: A, and B", "edition_diff", r"\b(?:two|three|four|several|some|a few|\d) (?:scenes|sequences|moments|numbers|shots) (?:have been|are|were) (?:put back|restored|reinstated|added|reinserted)(?: in)?: (?P<first>[^\n.;:]{1,110}?), and (?P<second>[^\n.;:]{1,80})(?=[.;]|$)", build=lambda hit: _listed(hit)),
    Rule("there is X in it I never saw", "edition_diff", r"\b(?P<quote>there(?:'s| is| are) (?P<value>(?:an?|some|two|three) [^\n.;,]{1,50}?) in (?:it|this one) (?:that )?(?:i|we) (?:never|had never|hadn't) (?:saw|seen) before(?:, and (?P<second>[^\n.;,]{3,60}))?)", build=lambda hit: _never_seen(hit)),
    Rule("print missing", "edition_diff", rf"\b(?P<quote>{_VERSION}s?,? (?:that (?:is|was|were|are) |which (?:is|was) )?(?:missing|lacking|minus|without|bereft of) (?!the words?\b)(?:its|the|all|most|much|some|two|three|several|any|about|almost|a|both)\b[^\n.;,()]{{2,60}})", build=_diff),
    Rule("ending put back", "edition_diff", r"\b(?P<quote>with (?:its|the|his|her|all|some|most|two|three|several|those|a new|new|many)\b[^\n.;,()]{0,40}? (?:put back|restored|reinstated|removed|excised|missing|intact|added(?: back)?|cut|trimmed|slapped on|tacked on|spliced in|snipped|reinserted|chopped out|deleted)(?: in)?)\b", build=_spoken_of),
    Rule("footage spliced in", "edition_diff", r"\b(?P<quote>(?:footage|scenes|inserts|shots|sequences|a prologue|an epilogue|material|clips)\b[^\n.;,()]{0,60}? (?:glued|spliced|tacked|edited|grafted|pasted|stitched|shoehorned|bolted|stuck) (?:on(?:to)?|in(?:to)?|to|at|over))\b", build=_diff),
    Rule("score slapped on", "edition_diff", r"\b(?P<quote>(?:a|an|the|with) (?:new|different|bland|awful|rock|pop|disco|synth|jazz|cheap|modern|organ|dreadful|generic)(?: [a-z-]+)? (?:score|soundtrack|music track|narration|ending|voice-?over|title sequence)(?: (?:was|being))? (?:slapped|tacked|dubbed|stuck|pasted|grafted|laid|plastered|bolted) (?:on(?:to)?|over|in)|title cards (?:are |were )?missing|(?:the )?characters (?:were |are )?renamed)\b", build=_diff),
    Rule("PART is STATE", "edition_diff", rf"\b{_PART}(?: (?:of|in|at|on|with|between) (?:the |his |her )?(?:[a-z'-]+|@any)(?: [a-z'-]+)?|,[^\n.;,]{{3,40}},)? (?:is|are|was|were|has been|have been|had been)(?: (?:now|finally|all|also|again|at last|here|even|considerably|slightly|noticeably|much|sadly|still|entirely|completely))* {_STATE}\b(?! (?:than (?:it|they) should|by (?:the )?(?:sheer|lack|poor)|from (?:the|his|her) (?:life|mind|memory|world)))", build=_of_cuts),
    Rule("VERSION's STATE", "edition_diff", rf"\b(?P<quote>(?:(?:absent|missing|gone|excised|removed|deleted|omitted|dropped|unseen) (?:from|in|on)|cut from) (?:all|the|most|every|both|other|previous|earlier|any)(?: [a-z-]+){{0,3}}? {_VERSION}s?)\b", build=_diff),
    Rule("new to this cut", "edition_diff", rf"\b(?P<quote>(?:new|exclusive|unique|peculiar) to (?:this|the)(?: [a-z'-]+){{0,2}}? {_VERSION})\b", build=lambda hit: _exclusive(hit)),
    Rule("ending changed", "edition_diff", r"\b(?P<quote>(?:(?:original |tragic |downbeat |unhappy )?(?:ending|finale|climax|opening|prologue)(?: of the (?:film|movie))? (?:was|were|had been|has been|had to be) (?:later |then |completely |hastily )?(?:changed|re-?shot|altered|reworked|re-?written|re-?edited|dropped|softened|scrapped)))\b", build=_diff),
    Rule("shot a new ending", "edition_diff", r"\b(?P<quote>(?:shot|filmed|imposed|demanded|ordered|insisted on|substituted|grafted on|tacked on|commissioned|stuck on|added|slapped on) (?:an? |its own )?(?:new|different|happy|happier|upbeat|alternat(?:e|ive)|more upbeat|second|reshot) (?:ending|finale|climax|opening|epilogue|prologue))\b", build=lambda hit: _by_somebody(hit)),
    Rule("shot a happier one", "edition_diff", r"\b(?P<quote>(?:original |first |tragic )?(?:\d+-minute )?(?:ending|finale|climax)\b[^\n.;]{0,60}? (?:had to|was made to|were made to|went back to|decided to|chose to) (?:re)?shoot (?:an? )?(?:new|happier|different|softer|upbeat|another) (?:one|ending|finale))\b", build=_diff),
    Rule("butchered it", "edition_diff", rf"(?P<quote>{_BY} (?:[a-z-]+ ){{0,3}}?(?:butchered|mutilated|hacked|recut|re-?edited|chopped|slashed|gutted|mangled|shortened|truncated) (?:it|the (?:film|movie|picture)|his (?:film|cut|version)|her (?:film|cut|version))(?: (?:to|down|by|for) [^\n.;,()]{{3,40}})?)\b", build=_diff),
    Rule("N extra minutes", "edition_diff", r"\b(?P<quote>(?:with |adds? |added |plus |includes? |contains? |for |has |features? |an? )?(?:(?:about|some|over|nearly|almost|around|roughly|another) )*(?:\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:extra|additional|more|added|further|new|unseen|missing) (?:minutes|mins|seconds)(?: of [^\n.;,()]{3,40})?)\b", build=_spoken_of),
    Rule("adds N minutes", "edition_diff", rf"\b(?P<quote>(?:adds?|added|adding|restor(?:es|ed|ing)|reinstat(?:es|ed)|loses?|lost|losing|drops?|dropped|shed|sheds|gains?|gained|gaining|losing|cuts?|removes?|removed|trims?|trimmed|lops(?: off)?|omits|excises|missing|lacks|puts back|deletes?|deleted) {_TIME_CUT}(?: (?:of|from) [^\n.;,()]{{3,50}})?)\b", build=_spoken_of),
    Rule("longer by N", "edition_diff", rf"\b(?P<quote>(?:runs |is |was )?(?:{_TIME_CUT} (?:longer|shorter)|(?:longer|shorter) by {_TIME_CUT}))\b(?! than)", build=_nearby),
    Rule("never seen before", "edition_diff", r"\b(?P<quote>(?:[a-z0-9-]+ ){0,3}?(?:scenes?|sequences?|footage|minutes|material|segment) (?:(?:that|which) )?(?:(?:has|have|had|was|were|never|nobody|no one|not)(?: [a-z]+){0,2}? (?:never |ever )?(?:been )?(?:seen|shown)(?: (?:before|until now|in (?:the )?(?:cinemas?|theaters|theatres)))?)|never-before-seen (?:scenes?|footage|material|sequences?)|previously (?:unseen|deleted|unreleased|missing) (?:scenes?|footage|material|sequences?))\b", build=_spoken_of),
    Rule("CENSOR's cuts", "edition_diff", rf"\b(?P<quote>(?:(?:bbfc|mpaa|censorship|censor's?|censors'|compulsory|mandatory|heavy|extensive|minor) cuts(?: (?:of|totalling|totaling|amounting to) {_TIME_CUT})?(?: (?:were|was) (?:made|required|demanded|imposed|ordered))?|{_TIME_CUT} of (?:bbfc |censor(?:ship)? |compulsory )?cuts|(?:suffered|after|incurred|sustained|needed|required) (?:[a-z]+ )?(?:{_TIME_CUT} of )?cuts|cut by (?:almost |nearly |about |over |some )?{_TIME_CUT}))\b", build=_diff),
    Rule("CENSOR took out", "edition_diff", r"\b(?P<quote>(?:the )?(?:censors?|hays office|bbfc|mpaa|production code|legion of decency|breen office|distributors?) (?:had |then |later |also )*(?:took out|snipped|removed|cut out|excised|demanded|objected to|insisted on|waived|passed it without|ordered|(?:still |always )?insists? on)\b[^\n.;,()]{3,60})", build=_diff),
    Rule("cut for CENSOR", "edition_diff", rf"\b(?P<quote>(?:cut|trimmed|re-?edited|censored|shorn|snipped|toned down|pruned)\b[^\n.;,()]{{0,40}}? (?:to (?:get|secure|obtain|avoid|earn|achieve|win|satisfy|appease|please) (?:an? |the )?(?:(?:pg|r|nc-17|pg-13|x|15|18|12a?)(?: rating| certificate)?|censors?|{_BY})|at the (?:insistence|behest|request|demand) of {_BY}|for (?:television|tv|airlines|network|broadcast|its (?:us|uk|american|british|u\.s\.|video) release|the (?:american|british|us|uk|home video|video) (?:market|release))))\b", build=_diff),
    Rule("framing story shot", "edition_diff", r"\b(?P<quote>(?:for (?:television|tv|its (?:tv|network|american|british|us|uk|television) (?:airings?|broadcasts?|premiere|release|showings?))),? [^\n.;]{0,60}? (?:was|were) (?:shot|filmed|added|cut|removed|dropped|shortened|inserted|dubbed|re-?dubbed|toned down|replaced))\b", build=_diff),
    Rule("padded with", "edition_diff", r"\b(?P<quote>(?:padded(?: out)?|expanded|bulked out|fleshed out|augmented|extended|filled out) (?:with|by) [^\n.;,()]{0,30}?(?:scenes|footage|outtakes|minutes|material)\b[^\n.;,()]{0,30})", build=_spoken_of),
    Rule("brings back", "edition_diff", r"\b(?P<quote>(?:brings back|brought back|bringing back|cuts out|takes out|takes away|leaves out|left out|gets rid of|does away with|did away with|tones down|softens) (?:the|a|two|three|several|some|all|most|about|his|her|its|much)\b[^\n.;()]{3,80})", build=_spoken_of),
)  # fmt: skip


def _exclusive(hit: Hit) -> Iterator[Draft]:
    """ "New to this cut": the subject stands before it, or behind a colon."""
    yield from _leftwards(hit)


_MAKERS = re.compile(
    r"\b(?:studio|rko|mgm|paramount|universal|warners?|fox|columbia|miramax|disney|distributors?|producers?|executives|financiers|they|censors?|backers|company|release|version|cut|test (?:screening|audience)s?|previews?|[\ue001\ue002])\b|[\ue001\ue002]"
)


def _by_somebody(hit: Hit) -> Iterator[Draft]:
    """A new ending that somebody had made: a tacked-on one alone is the critic's complaint."""
    if _MAKERS.search(near(hit, width=110).sentence):
        yield from _diff(hit)
