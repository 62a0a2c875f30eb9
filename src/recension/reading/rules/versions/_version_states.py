"""What versions and copies do and are: verbs of holding, of altering, and the states that copies are in."""

import re

#: Verbs that say a copy has something; what it has must be a part of a film.
HOLDS = (
    r"contains?|contained|includes?|included|features?|featured|has|have|had|comes? with|came with|carries|carry|carried|boasts?|"
    r"presents?|presented|uses?|used|gets?|got|gives?|gave|lets?|tells?|told|explains?|explained|makes?|made|puts?(?= [^\n]{2,40} (?:back|in|before|after|at|on)\b)|keeps?|kept|goes (?:on|further)|went (?:on|further)|spells? out|(?:do|does|did)(?:n't| not) (?:[a-z]+ )?(?:have|include|contain|show|feature|carry|use|offer)|reveals?|revealed|offers?|offered|shows?|showed|gives? (?:us|you)|gave us|plays?|played|ends?|ended|opens?|opened|begins?|began|starts?|started|closes?|closed"
)
#: Verbs that say by themselves that a copy differs.
TURNS = (
    r"(?:does|did)(?:n't| not)(?=[.,;)\n]|$)|has none(?: of)?|has neither|does without|did without|fades? (?:to|out)|faded (?:to|out)|stops?(?= (?:at|with|before|short|when|on)\b)|finish(?:es|ed) (?:with|on|at)|carries on|carried on|continues|jumps? (?:to|from|straight)|cleans? up|cleaned up|fix(?:es|ed)|corrects?|corrected|puts? in|throws? in|threw out|throws? out|"
    r"adds?|added|restores?|restored|reinstates?|reinstated|puts? back|put back|brings? back|brought back|reinserts?|re-?inserted|omits?|omitted|"
    r"drops?|dropped|removes?|removed|excises?|excised|deletes?|deleted|lacks?|lacked|(?:loses?|lost)(?! (?:points?|its|the (?:plot|thread|magic)|some(?:thing)?\b(?! (?:footage|scenes|minutes))|interest|steam|nothing|much of its|the battle|money))|trims?|trimmed|leaves? out|left out|cuts? out|edits? out|edited out|takes? out|took out|"
    r"tones? down|toned down|blurs?|blurred|censors?|censored|bleeps?|is missing|was missing|are missing|were missing|is shorn of|shortens?|shortened|extends?|extended|reorders?|"
    r"re-?arranges?|re-?arranged|replaces?|replaced|substitutes?|substituted|changes?|changed|alters?|altered|swaps?|swapped|eliminates?|eliminated|expands?|expanded|"
    r"comes? without|came without|differs?|differed|retains?|retained|preserves?|preserved|incorporates?|incorporated|reverts?|reverted|restructures?|emphasi[sz]es?|emphasi[sz]ed|"
    r"combines?|combined|compiles?|compiled|assembles?|stresses|plays? down|plays? up|does away with|did away with|gets? rid of|got rid of|dispenses? with|skips?|skipped|softens?|softened|tightens?|tightened|pads?|padded|"
    r"crops?|cropped|re-?edits?|re-?edited|re-?cuts?|re-?dubs?|re-?dubbed|re-?scores?|re-?scored|re-?names?|renamed|retitles?|retitled|suffers? (?:cuts|from cuts)|suffered (?:cuts|from cuts)|"
    r"clocks? in at|clocked in at|runs? (?:[a-z]+ )?(?:minutes )?(?:longer|shorter)|approximates?|reconstructs?|reconstructed|"
    r"switch(?:es|ed)?|credits?|translates?|translated|dubs|subtitles|splices?|spliced|tacks? on|tacked on|reshuffles?|intercuts?|compress(?:es|ed)|jettisons?|jettisoned|salvages?|salvaged|scraps?|scrapped"
)
_VERY = r"(?:(?:very|heavily|severely|badly|slightly|so|much|a bit|a little|completely|totally|fully|entirely|noticeably|considerably|also|all|almost|nearly|about|over|some|only|just|both|actually|apparently|digitally|newly|beautifully|extensively|drastically|savagely|obviously|clearly|not|in|presented in|shown in|an?|the) ){0,3}"
#: What copies are: whole or cut, of a shape, a colour, a language, a standard, made from something.
STATE = (
    rf"{_VERY}(?:un-?cut|uncensored|unedited|unrated|cut(?= (?:by|down|to|and|in|for|up|from|somewhat|quite|a lot)\b|[.,;)\n]|$)|censored|edited|re-?edited|re-?cut|abridged|truncated|trimmed|shortened|complete(?! (?:scene|mess|waste|failure|disaster|story|package|and utter))|incomplete|intact|bowdleri[sz]ed|"
    r"butchered|chopped(?: up| down)?|hacked|black[ -]and[ -]white|b&w|b/w|colou?r(?=[.,;)\n]|$| (?:and|but|with|instead))|coloured|colored|colori[sz]ed|tinted|letter-?boxed|wide[- ]?screen|full[- ]?screen|full[- ]?frame|"
    r"pan[ -]and[ -]scan(?:ned)?|pan & scan|pan/scan|cropped|open matte|dubbed|subtitled|silent|mono|stereo|ntsc|pal\b|(?:region|@name) \d(?!\d)|mastered|stretched|restored|remastered|re-?scored|re-?mixed|"
    r"reconstructed|longer|shorter|missing|minus|without|lacking|devoid of|shorn of|stripped of|identical to|the same (?:as|cut|version|print|transfer|master|length)|(?:taken|sourced|struck|made|transferred|derived|mastered|culled|"
    r"assembled|pieced together|reconstructed|restored|scanned) from|based on (?:a|an|the) (?:[a-z0-9-]+ ){0,3}(?:print|negative|master|memo|cut|version|elements|script|notes|restoration)|(?:(?:\d{1,3}|[a-z-]+) )?(?:minutes|seconds) (?:longer|shorter|bloodier)|"
    r"rated (?:r|pg|x|nc-17|15|18)\b|r-rated|retitled|renamed|entitled|titled|(?:non-)?anamorphic|region-?free|all-?region|interlaced|bloodier|gorier|tamer|milder|(?:more|less) (?:violent|explicit|graphic|bloody|gory))"
)
#: What a copy has that is no part of the film, and yet tells it from others.
OF_COPIES = re.compile(
    r"\b(?:masters?|negatives?|elements|ratio|letterbox\w*|widescreen|full[- ]?(?:screen|frame)|pan[- ]and[- ]scan|dubb(?:ed|ing)|dub\b|"
    r"(?:5\.1|mono|stereo|audio|dts|dolby|sound|english|german|french|italian|spanish|japanese) (?:mix|track|audio|soundtrack|dub|titles|subtitles|version|dialogue)|cuts|splices|jumps|missing|footage|cutting[- ]room floor|t ?& ?a\b|profanity|cursing|"
    r"minutes|black and white|b&w|colou?r|tint\w*|frames?|title cards?|credits|(?:region|@name) \d(?!\d)|ntsc|pal\b)\b"
)
#: Words that judge: where no more is said of a copy, nothing of it is told.
_JUDGING = (
    r"(?:good|great|excellent|superb|poor|bad|terrible|awful|horrible|fine|nice|decent|beautiful|gorgeous|stunning|wonderful|fantastic|best|better|worst|worse|superior|inferior|crisp|clear|sharp|murky|dark|clean|"
    r"lousy|crappy|crap|atrocious|dreadful|mediocre|solid|perfect|amazing|brilliant|incredible|impressive|disappointing|weak|quality|problems?|everything|something|nothing|charm|power|impact|magic|fun|appeal|potential)"
)
_ONLY_JUDGED = re.compile(
    rf"^(?:[a-z']+ ){{1,2}}(?:an? |the |its |such an? |very |really |quite |some |no |much |more |so |too |pretty )*{_JUDGING}\b|\b(?:picture|sound|image|video|audio|visual|print) quality\b|\bof (?:poor|good|great|excellent|high|low|bad) quality\b"
)


def judged(words: str) -> bool:
    """Whether a predicate, from its verb on, is a judgement and says no more.

    >>> judged("has a great picture"), judged("has the lost reel")
    (True, False)
    """
    return _ONLY_JUDGED.search(words) is not None
