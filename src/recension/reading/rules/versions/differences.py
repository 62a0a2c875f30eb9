"""What one version has that another lacks: cut, added, altered, and why."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._territories import COUNTRY
from recension.reading.rules.versions._differences import (
    BE,
    BY,
    CUT,
    FROM,
    PART,
    PARTS,
    PUT,
    SAID,
    STATE,
    TIME_CUT,
    VERB,
    VERSION,
    WHAT,
    censored,
    difference,
    leftwards,
    nearby,
    of_cuts,
    spoken_of,
    spoken_of_versions,
)
from recension.vocabulary import Assertion


def _listed(hit: Hit) -> Iterator[Draft]:
    """ "Two scenes have been put back: A, and B": each by itself."""
    for group in ("first", "second"):
        yield hit.draft(f"{hit.words(group)} put back", mention=hit.span(group), assertion=Assertion.ASSERTED)


def _never_seen(hit: Hit) -> Iterator[Draft]:
    """ "There's a wake in it that I never saw before": of a copy spoken of in the sentences before."""
    start = hit.match.start()
    if re.search(rf"\b{VERSION}s?\b", hit.typed.shadow[max(0, start - 260) : start]):
        for group in ("value", "second"):
            if hit.has(group):
                yield hit.draft(hit.words(group), mention=hit.span(group), assertion=Assertion.ASSERTED)


def _spliced(hit: Hit) -> Iterator[Draft]:
    """Footage that was put in: films are made of such too, so a version must be spoken of in the sentence itself."""
    if spoken_of_versions(hit, 0):
        yield from spoken_of(hit)


def _shorn(hit: Hit) -> Iterator[Draft]:
    """What was taken away is a part of the film or minutes of it, and no power or charm."""
    if PARTS.search(hit.match[0]) or re.search(rf"\b(?:{TIME_CUT}|music|songs?|score)\b", hit.match[0]):
        yield from spoken_of(hit)


RULES: tuple[Rule, ...] = (
    Rule("WHAT was cut from VERSION", "edition_diff", rf"\b{WHAT}(?: [a-z'-]+){{0,4}}? (?:{BE}{SAID} )?{CUT} {FROM}\b", build=leftwards),
    Rule("WHAT was cut by CENSOR", "edition_diff", rf"\b{WHAT}(?: [a-z'-]+){{0,3}}? {BE}{SAID} {CUT} (?:(?:in|from|at) [a-z ]{{2,20}} )?(?:by|at the behest of|at the insistence of|to appease|to please|to satisfy) {BY}@end", build=leftwards),
    Rule("film cut by CENSOR", "edition_diff", r"@begin(?P<quote>(?:film|movie|picture|it|@title\"?) (?:was|has been|had been|got|is) (?:[a-z]+ly |also |then )?(?:cut|trimmed|censored|butchered|shortened|re-?edited|re-?cut|hacked|truncated|edited down|chopped|mutilated)(?:,? ?(?:and|,) ?(?:re-?cut|shortened|re-?edited|censored|butchered))*(?: (?:by|for|from|to|down|heavily|severely)\b[^\n.;,()]{1,70}))", build=difference),
    Rule("film re-edited", "edition_diff", r"@begin(?P<quote>(?:film|movie|picture|it|@title\"?) (?:was|has been|had been) (?:[a-z]+ly |also |then )?(?:re-?edited|re-?cut|butchered|censored|shortened)(?:,? ?(?:and|,) ?(?:re-?cut|shortened|re-?edited|censored|butchered))*)\b", build=difference),
    Rule("CENSOR cut N", "edition_diff", rf"(?<!\w)(?P<quote>{BY}(?:, [^,\n]{{3,40}},)? (?:had |has |have |also |later |then )*(?:cut(?! (?:runs|ran|is|was|has|of|to|lasts|and|from|with)\b| (?:the film|the movie|the picture|it|his film|her film|scenes?) to (?:(?:his|her|their|its|the|a|an|@any(?:'s?)?) )?(?:own )?(?:[a-z-]+ )?(?:music|songs?|beat|rhythm|score|tunes?|records?|tracks?|waltz|pop|rock|jazz)\b)|trimmed|removed|excised|shaved|chopped|snipped|hacked|lopped|demanded cuts|ordered cuts|decided to cut|insisted on cutting)\b[^\n.;()|]{{0,60}}?(?:{TIME_CUT}(?: (?:down )?to (?:a |an? mere |just |only )?\d{{1,3}}\b)?|{WHAT})(?: (?:from|out of|off) (?:the|this|it|his) ?(?:film|movie|picture|print|{VERSION})?)?)(?!\w)(?! (?:in)?to (?:the (?:music|songs?|sounds?|strains|beat)\b|(?:an?|one|his|her) (?:[a-z]+ )?(?:song|track|tune|number)\b|\"?@any))", build=difference),
    Rule("N minutes of restored footage", "edition_diff", rf"\b(?P<quote>(?:with |adds? |adding |restor(?:es|ed|ing) |includes? |including |contains? |has |features? |puts? back |reinstates? |boasts? |incorporates? |gains? )?{TIME_CUT}(?: worth)? of (?:[a-z-]+ )?(?:additional|extra|deleted|cut|missing|restored|new|added|excised|unseen|lost|previously [a-z]+|reinstated) (?:footage|material|scenes|film|gore|violence|nudity))\b", build=difference),
    Rule("N minutes longer", "edition_diff", rf"\b(?P<quote>{TIME_CUT} (?:longer|shorter)(?: than (?:the|any|its|in|on|it|when|what)[^\n.;,()]{{1,50}}))", build=spoken_of),
    Rule("N minutes gone", "edition_diff", rf"\b(?P<quote>(?:with )?{TIME_CUT} (?:gone|missing|lopped off|shorn|lost|snipped|hacked out|absent))(?=[.,;:)\n]|$| (?:and|from|but|for|in)\b)", build=nearby),
    Rule("N minutes cut", "edition_diff", rf"\b(?P<quote>{TIME_CUT} (?:(?:of (?:it|the (?:film|movie)|footage) )?(?:was|were|has been|have been|had been|are) (?:{CUT}|{PUT})|{CUT} (?:from|for|by|out)|restored|reinstated)(?: {FROM})?)\b", build=nearby),
    Rule("version adds", "edition_diff", rf"\b(?P<quote>(?:{VERSION}s?|restoration|new material(?: of the [a-z ]{{3,25}})?) (?:also |now |even |simply |then |later )?(?:{VERB}) [^\n.;()]{{1,120}})", build=spoken_of),
    Rule("it puts back", "edition_diff", r"\b(?P<quote>(?:puts? back|reinstates|reinserts|restores) (?:the|a|two|three|several|some|all|most|about|his|her)\b[^\n.;(),]{3,80})", build=spoken_of),
    Rule("only in VERSION", "edition_diff", rf"\b(?:is|are|was|were|appears?|can be seen|turns? up|seen|found) (?:only|exclusively|solely|not) (?:present |included |seen |found )?(?:in|on) (?:the|this) (?:[a-z\"'-]+ ){{0,3}}\"?(?:[\ue004\ue005]\" )?{VERSION}\b", build=leftwards),
    Rule("scenes put back", "edition_diff", rf"\b(?P<quote>(?:two|three|four|five|several|some|many|a few|the|deleted|missing|lost|cut|new|additional|extra|key) (?:[a-z-]+ ){{0,2}}?{WHAT} (?:(?:have|has|had|were|was|are|is) (?:now |also |finally |been )*)?(?:restored|reinstated|put back|added back|reinserted|re-?inserted|reintegrated|came back|come back|went back in|returned|added (?:to|for|in) (?:the|this) (?:[a-z-]+ )?{VERSION})(?: (?:to|into|in) (?:the|this) (?:film|movie|{VERSION}))?)\b", build=difference),
    Rule("N cut became M", "edition_diff", rf"\b(?P<quote>(?:the )?{TIME_CUT} cut (?:became|was cut to|turned into|shrank to) (?:the |an? )?{TIME_CUT}(?: (?:cut|version))?)\b", build=difference),
    Rule("cut from N to M", "edition_diff", rf"\b(?P<quote>(?<!be )(?:restored|extended|expanded|padded|stretched|(?:re-?)?cut|trimmed|shortened|whittled|reduced|edited|hacked|pared|condensed|chopped|boiled|compressed|truncated)(?: down)?(?: (?:it|(?:the|its|this|his|all) (?:[a-z]+ ){{0,3}}?(?:film|movie|serial|series|running time|runtime|cut|version|original|length)))?(?: (?:from|of) {TIME_CUT})? (?:down )?(?:in)?to (?:a |its |the |an? mere |just |only )?{TIME_CUT}(?: (?:version|cut|film|feature|print))?)\b", build=difference),
    Rule("N of cuts", "edition_diff", r"\b(?P<quote>(?:(?:demand|requir|impos|order|request|insist|ask|call|suffer|receiv|mak|with)[a-z]* (?:on |for |at least )?)?(?:\d+ ?m(?:ins?|inutes?)?(?:[ ,]*(?:and )?\d+ ?s?(?:ec(?:ond)?s?)?)?|\d+ ?s(?:ec(?:ond)?s?)?|\d+:\d\d) (?:of|worth of) (?:[a-z]+ )?(?:cuts|trims|footage cut)(?: (?:made|demanded|required|imposed|ordered)(?: by [^\n.;,()]{1,30})?)?)\b", build=difference),
    Rule("addition of", "edition_diff", r"\b(?P<quote>the (?:[a-z]+ ){0,2}(?:addition|insertion|omission|removal|deletion|excision|restoration) of (?:[a-z-]+ ){0,3}(?:music|scenes?|footage|songs?|dialogue|effects|shots?|narration|voice-?over|sequences?))\b", build=spoken_of),
    Rule("no score on it", "edition_diff", rf"\b(?P<quote>(?:the|this) (?:[a-z-]+ |@any ){{0,3}}{VERSION} (?:has|had|comes with|is presented with|offers)?[^\n.;()]{{0,50}}?\bno (?:musical score|score|music|subtitles|soundtrack|intertitles|audio))\b", build=difference),
    Rule("digitally removed", "edition_diff", rf"\b(?:is|are|was|were|has been|have been) (?:digitally|optically) (?:{CUT}|altered|replaced|obscured|covered|fogged|pixel+ated|erased|painted out)(?: (?:by|with|from|in) [^\n.;,()]{{1,40}})?\b", build=leftwards),
    Rule("heavily cut", "edition_diff", rf"\b(?P<quote>(?:{VERSION}s?|film|movie|picture|(?<!if )it(?! is (?:heavily |slightly )?edited)|scenes?) (?:was|were|is|are|has been|had been|have been) (?:all |both )?(?:heavily|severely|badly|slightly|extensively|drastically|savagely|considerably|brutally|partly) (?:cut|trimmed|censored|edited|abridged|re-?edited|shortened|truncated)(?: (?:by|for|in|on|to|down) [^\n.;,()]{{1,50}})?)(?!\w)", build=difference),
    Rule("demanded cuts", "edition_diff", r"\b(?P<quote>(?:(?!and\b)[a-z']+ ){0,3}?(?:demanded|ordered|required|insisted on|requested|imposed|called for|made|forced) (?:[a-z-]+ ){0,2}?cuts)\b(?! (?:of|from) (?:meat|beef|wages))", build=lambda hit: _by_censors(hit)),
    Rule("is censored", "edition_diff", r"\b(?:is|are|was|were) (?:censored|bleeped out|pixel+ated|fogged|blurred out)\b(?! (?:by the press|in (?:china|iran|school)))", build=censored),
    Rule("shorn of", "edition_diff", rf"\b(?P<quote>(?:shorn|stripped|trimmed|purged|robbed|deprived|divested|cleansed|relieved|denuded) of (?:its|the|all|most|much|some|two|three|several|any|about|almost|nearly|{TIME_CUT})\b[^\n.;,()]{{1,60}})", build=lambda hit: _shorn(hit)),
    Rule("scenes put back: A, and B", "edition_diff", r"\b(?:two|three|four|several|some|a few|\d) (?:scenes|sequences|moments|numbers|shots) (?:have been|are|were) (?:put back|restored|reinstated|added|reinserted)(?: in)?: (?P<first>[^\n.;:]{1,110}?), and (?P<second>[^\n.;:]{1,80})(?=[.;]|$)", build=lambda hit: _listed(hit)),
    Rule("there is X in it I never saw", "edition_diff", r"\b(?P<quote>there(?:'s| is| are) (?P<value>(?:an?|some|two|three) [^\n.;,]{1,50}?) in (?:it|this one) (?:that )?(?:i|we) (?:never|had never|hadn't) (?:saw|seen) before(?:, and (?P<second>[^\n.;,]{3,60}))?)", build=lambda hit: _never_seen(hit)),
    Rule("print missing", "edition_diff", rf"\b(?P<quote>{VERSION}s?,? (?:that (?:is|was|were|are) |which (?:is|was) )?(?:missing|lacking|minus|without|bereft of) (?!the words?\b)(?:its|the|all|most|much|some|two|three|several|any|about|almost|a|both)\b[^\n.;,()]{{1,60}})", build=spoken_of),
    Rule("ending put back", "edition_diff", r"\b(?P<quote>with (?:its|the|his|her|all|some|most|much|half|two|three|several|those|a new|new|many) (?![^\n.;,()]{0,40}? (?:with|and an?) )[^\n.;,()]{1,40}?(?<! to) (?:taken out|left out|edited out|cut out|bleeped(?: out)?|toned down|put back|restored|reinstated|removed|excised|missing|intact|added(?: back)?|cut|trimmed|slapped on|tacked on|spliced in|snipped|reinserted|chopped out|deleted)(?: in)?)\b", build=spoken_of),
    Rule("footage spliced in", "edition_diff", r"\b(?P<quote>(?:footage|scenes|inserts|shots|sequences|a prologue|an epilogue|material|clips)\b[^\n.;,()]{0,60}? (?:glued|spliced|tacked|edited|grafted|pasted|stitched|shoehorned|bolted|stuck) (?:on(?:to)?|in(?:to)?|to|at|over))\b", build=lambda hit: _spliced(hit)),
    Rule("score slapped on", "edition_diff", r"\b(?P<quote>(?:a|an|the|with) (?:new|different|bland|awful|rock|pop|disco|synth|jazz|cheap|modern|organ|dreadful|generic)(?: [a-z-]+)? (?:score|soundtrack|music track|narration|ending|voice-?over|title sequence)(?: (?:was|being))? (?:slapped|tacked|dubbed|stuck|pasted|grafted|laid|plastered|bolted) (?:on(?:to)?|over|in)|title cards (?:are |were )?missing|(?:the )?characters (?:were |are )?renamed)\b", build=difference),
    Rule("PART is STATE", "edition_diff", rf"\b{PART}(?: (?:of|in|at|on|with|between) (?:the |his |her )?(?:[a-z'-]+|@any)(?: [a-z'-]+)?|,[^\n.;,]{{3,40}},)? (?:is|are|was|were|has been|have been|had been)(?: (?:now|finally|all|also|again|at last|here|even|considerably|slightly|noticeably|much|sadly|still|entirely|completely))* {STATE}\b(?! (?:than (?:it|they) should|by (?:the )?(?:sheer|lack|poor)|from (?:the|his|her) (?:life|mind|memory|world)))", build=of_cuts),
    Rule("VERSION's STATE", "edition_diff", rf"\b(?P<quote>(?:(?:absent|missing|gone|excised|removed|deleted|omitted|dropped|unseen) (?:from|in|on)|cut from) (?:all|the|most|every|both|other|previous|earlier|any)(?: [a-z-]+){{0,3}}? {VERSION}s?)\b", build=difference),
    Rule("new to this cut", "edition_diff", rf"\b(?P<quote>(?:new|exclusive|unique|peculiar) to (?:this|the)(?: [a-z'-]+){{0,2}}? {VERSION})\b", build=lambda hit: _exclusive(hit)),
    Rule("ending changed", "edition_diff", r"\b(?P<quote>(?:(?:original |tragic |downbeat |unhappy )?(?:ending|finale|climax|opening|prologue)(?: of the (?:film|movie))? (?:was|were|had been|has been|had to be) (?:later |then |completely |hastily )?(?:changed|re-?shot|altered|reworked|re-?written|re-?edited|dropped|softened|scrapped)))\b", build=difference),
    Rule("shot a new ending", "edition_diff", r"\b(?P<quote>(?:shot|filmed|imposed|demanded|ordered|insisted on|substituted|grafted on|tacked on|commissioned|stuck on|added|slapped on) (?:an? |its own )?(?:new|different|happy|happier|upbeat|alternat(?:e|ive)|more upbeat|second|reshot) (?:ending|finale|climax|opening|epilogue|prologue))\b", build=lambda hit: _by_somebody(hit)),
    Rule("shot a happier one", "edition_diff", r"\b(?P<quote>(?:original |first |tragic )?(?:\d+-minute )?(?:ending|finale|climax)\b[^\n.;]{0,60}? (?:had to|was made to|were made to|went back to|decided to|chose to) (?:re)?shoot (?:an? )?(?:new|happier|different|softer|upbeat|another) (?:one|ending|finale))\b", build=difference),
    Rule("butchered it", "edition_diff", rf"(?P<quote>{BY} (?:[a-z-]+ ){{0,3}}?(?:butchered|mutilated|hacked|recut|re-?edited|chopped|slashed|gutted|mangled|shortened|truncated) (?:it|the (?:film|movie|picture)|his (?:film|cut|version)|her (?:film|cut|version))(?: (?:to|down|by|for) [^\n.;,()]{{1,40}})?)\b", build=difference),
    Rule("N extra minutes", "edition_diff", r"\b(?P<quote>(?:with |adds? |added |plus |includes? |contains? |for |has |features? |an? )?(?:(?:about|some|over|nearly|almost|around|roughly|another) )*(?:\d{1,3}|[a-z]+(?:-[a-z]+)?) (?:extra|additional|more|added|further|new|unseen|missing) (?:minutes|mins|seconds)(?: of [^\n.;,()]{1,40})?)\b", build=spoken_of),
    Rule("CENSOR had taken N", "edition_diff", rf"\b(?P<quote>(?:the )?(?:censors?|bbfc|mpaa|hays office|[a-z]+ board|distributors?|studio)(?: (?:had|have|has|then|later|also|promptly))* (?:took|taken|wanted|snipped|cut|removed|insisted on|lost) {TIME_CUT}(?: (?:out|off|from|of)\b[^\n.;,()]{{0,40}})?)(?![\w-])", build=difference),
    Rule("N minutes cut for PLACE", "edition_diff", rf"\b(?P<quote>{TIME_CUT}(?: or (?:so|more))?(?: of (?:it|the (?:film|movie)|footage|material))? (?:was|were|had been|has been|have been|got) {CUT} (?:for|in|by|from) (?:the )?(?:{BY}|america|britain|europe|{COUNTRY}|american? (?:release|audiences)|export|television|tv|its [a-z ]{{3,20}}(?:release|showing|run))@end[^\n.;,()]{{0,40}})", build=difference),
    Rule("adds N minutes", "edition_diff", rf"\b(?P<quote>(?:adds?|added|adding|restor(?:es|ed|ing)|reinstat(?:es|ed)|loses?|lost|losing|drops?|dropped|shed|sheds|gains?|gained|gaining|losing|cuts?|removes?|removed|trims?|trimmed|lops(?: off)?|omits|excises|missing|lacks|puts back|deletes?|deleted) {TIME_CUT}(?: (?:of|from) [^\n.;,()]{{1,50}})?)\b", build=spoken_of),
    Rule("longer by N", "edition_diff", rf"\b(?P<quote>(?:runs |is |was )?(?:{TIME_CUT} (?:longer|shorter)|(?:longer|shorter) by {TIME_CUT}))\b(?! than)", build=nearby),
    Rule("never seen before", "edition_diff", r"\b(?P<quote>(?:[a-z0-9-]+ ){0,3}?(?:scenes?|sequences?|footage|minutes|material|segment) (?:(?:that|which) )?(?:(?:(?:has|have|had|was|were) (?:never|not)|never|nobody|no one|not)(?: [a-z]+){0,2}? (?:ever )?(?:been )?(?:seen|shown)(?: (?:before|until now|in (?:the )?(?:cinemas?|theaters|theatres)))?)|never-before-seen (?:scenes?|footage|material|sequences?)|previously (?:unseen|deleted|unreleased|missing) (?:scenes?|footage|material|sequences?))\b", build=spoken_of),
    Rule("CENSOR's cuts", "edition_diff", rf"\b(?P<quote>(?:(?:bbfc|mpaa|censorship|censor's?|censors'|compulsory|mandatory|heavy|extensive|minor) cuts(?: (?:of|totalling|totaling|amounting to) {TIME_CUT})?(?: (?:were|was) (?:made|required|demanded|imposed|ordered))?|{TIME_CUT} of (?:bbfc |censor(?:ship)? |compulsory )?cuts|(?:suffered|after|incurred|sustained|needed|required) (?:[a-z]+ )?(?:{TIME_CUT} of )?cuts|cut by (?:almost |nearly |about |over |some )?{TIME_CUT}))\b", build=difference),
    Rule("SOMEBODY took N out", "edition_diff", rf"(?<!\w)(?P<quote>(?:{BY} )?(?:took|takes|taken|had|hacked|sliced|snipped|lopped|chopped|cut) {TIME_CUT} (?:out|off|away)(?: of (?:it|the (?:film|movie|picture)|his (?:film|cut)|her (?:film|cut)))?)\b(?! of (?!it\b|the (?:film|movie|picture)|his|her))", build=difference),
    Rule("CENSOR took out", "edition_diff", r"\b(?P<quote>(?:the )?(?:censors?|hays office|bbfc|mpaa|production code|legion of decency|breen office|distributors?) (?:had |then |later |also )*(?:took out|snipped|removed|cut out|excised|demanded|objected to|insisted on|waived|passed it without|ordered|(?:still |always )?insists? on)\b[^\n.;,()]{1,60})", build=difference),
    Rule("cut for CENSOR", "edition_diff", rf"\b(?P<quote>(?:cut(?! (?:which|that|of|was|is|were|made|prepared|put together)\b)|trimmed|re-?edited|censored|shorn|snipped|toned down|pruned)\b[^\n.;,()]{{0,40}}? (?:to (?:get|secure|obtain|avoid|earn|achieve|win|satisfy|appease|please) (?:an? |the )?(?:(?:pg|r|nc-17|pg-13|x|15|18|12a?)(?: rating| certificate)?|censors?|{BY})|at the (?:insistence|behest|request|demand) of {BY}|for (?:television|tv|airlines|network|broadcast|its (?:us|uk|american|british|u\.s\.|video) release|the (?:american|british|us|uk|home video|video) (?:market|release))))@end", build=difference),
    Rule("framing story shot", "edition_diff", r"\b(?P<quote>(?:for (?:television|tv|its (?:tv|network|american|british|us|uk|television) (?:airings?|broadcasts?|premiere|release|showings?))),? [^\n.;]{0,60}? (?:was|were) (?:shot|filmed|added|cut|removed|dropped|shortened|inserted|dubbed|re-?dubbed|toned down|replaced))\b", build=difference),
    Rule("padded with", "edition_diff", r"\b(?P<quote>(?:padd(?:ed|ing|s)(?: out)?(?: (?:the|its) (?:runtime|running time|film|movie|length|story)(?: out)?)?|expanded|bulk(?:ed|ing) out|fleshed out|augmented|extended|fill(?:ed|ing) out) (?:with|by) [^\n.;,()]{0,30}?(?:scenes|footage|outtakes|minutes|material)\b[^\n.;,()]{0,30})", build=spoken_of),
    Rule("brings back", "edition_diff", r"\b(?P<quote>(?:brings back|brought back|bringing back|cuts out|takes out|takes away|leaves out|left out|gets rid of|does away with|did away with|tones down|softens) (?:the|a|two|three|several|some|all|most|about|his|her|its|much)\b[^\n.;()]{1,80})", build=spoken_of),
)  # fmt: skip


_CENSORS = re.compile(r"\b(?:censors?|bbfc|mpaa|board|network|studio|distributors?|department|broadcasters?|authorities|producers?|rating|certificate|nbc|cbs|abc|ministry|office|film|movie|picture|version)\b")


def _by_censors(hit: Hit) -> Iterator[Draft]:
    """Cuts that somebody with a say demanded: budgets and wages are cut too."""
    place = near(hit, width=90)
    if _CENSORS.search(f"{place.before} {hit.match[0]} {place.after[:50]}") and not re.search(r"\b(?:budget|tax|wage|job|pay|spending)\b", place.sentence):
        yield from difference(hit)


def _exclusive(hit: Hit) -> Iterator[Draft]:
    """ "New to this cut": the subject stands before it, or behind a colon."""
    yield from leftwards(hit)


_MAKERS = re.compile(
    r"\b(?:studio|rko|mgm|paramount|universal|warners?|fox|columbia|miramax|disney|distributors?|producers?|executives|financiers|they|censors?|backers|company|release|version|cut|test (?:screening|audience)s?|previews?)\b|[\ue001\ue002]"
)


def _by_somebody(hit: Hit) -> Iterator[Draft]:
    """A new ending that somebody had made: a tacked-on one alone is the critic's complaint."""
    if _MAKERS.search(near(hit, width=110).sentence):
        yield from difference(hit)
