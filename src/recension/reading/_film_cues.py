"""What stands right before or behind the name of a film, and beside little else that is written with capitals.

Asked of names that the authority has as titles and that nothing marks: "the year after Brine", "Brine aside".
"""

import re

_TIMES = r"(?:years?|months?|weeks?|days|decades?|summers?|right|just|shortly|soon|long|not long|immediately|fresh|made|directly|a few years|a year or two)"
_NUMBERS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+)"
_BEFORE = re.compile(
    r"(?:"
    rf"\b{_TIMES} (?:after|before|since|ahead of|on from)"
    r"|\b(?:fresh|hot|straight|just|coming|come|came|came straight) (?:off|from)(?: of| the success of)?|\bhot on the heels of|\bin the wake of|\bon the (?:back|strength|heels) of"
    r"|\b(?:success|failure|flop|triumph|popularity|heyday|days|director|star|writer|author|maker|makers|creators?|composer|producers?|cinematographer|editor|likes|shadow|footsteps|grosses|profits|territory|spirit|style|manner|mould|mold|school|universe|sequel|remake) of"
    r"|\bbetween|\bfollow(?:s|ed|ing)(?: up)?|\bfollow-?up to|\bpreced(?:es|ed|ing)|\bsucceeded|\btopp(?:ed|ing|s)|\bnever topped|\b(?:equal|equals|equalled|surpass(?:es|ed)?|match(?:es|ed)?|outdo(?:es)?|outdid|rival(?:s|led|ed)?)"
    r"|\b(?:(?:go|goes|went|gone|moved?) on|graduated) to|\b(?:late|lately|formerly|recently) of"
    r"|\b(?:after|before|since|when|while|until) (?:making|doing|directing|shooting|writing|scoring|finishing|completing|wrapping)"
    r"|\b(?:made|directed|did|shot|wrote|scripted|scored|photographed|produced|starred in|appeared in|acted in|turned up in|gave us|brought us|given us|brought you)"
    r"|\b(?:seen|good|great|bad|brilliant|wonderful|terrific|superb|fine|excellent|memorable|better|best|worked|was|were|played|role|part|turn|work|performance|scene|scenes|sequence|shot|ending|score|cast|line|joke|oscar|hit) (?:in|from|for)"
    r"|\b(?:better|worse|funnier|scarier|bigger|smarter|sadder|darker|lighter|tougher|longer|shorter|more|less|other|rather) than|\bas (?:good|bad|funny|scary|strong|great|sad|big|smart) as"
    r"|\b(?:another|the next|a new|the new|a second|the poor man's|a poor man's|poor man's|no|not quite|not exactly|hardly|isn't|ain't|is no|was no|not|it's|a kind of|a sort of|sort of|kind of|pure|part|half)"
    r"|\b(?:rip-?off|knock-?off|clone|copy|copies|parody|spoof|pastiche|echo|echoes|shades|imitation|remake|retread|cousin|descendant|child|precursor|forerunner) (?:of|to)"
    r"|\b(?:steals?|stole|borrows?|borrowed|lifts?|lifted|cribs?|cribbed|pinches?|pinched|learned|learnt|comes?|straight out|right out|something out|out) (?:[a-z]+ ){0,3}(?:from|of)|\bowes? (?:[a-z]+ ){0,4}to|\bindebted to|\ba debt to|\binspired by|\binfluenced by"
    r"|\b(?:recall(?:s|ed|ing)?|evok(?:es|ed|ing)|echo(?:es|ed|ing)|anticipat(?:es|ed|ing)|prefigur(?:es|ed|ing)|foreshadow(?:s|ed|ing)|imitat(?:es|ed|ing)|reminiscent of|remind(?:s|ed)? (?:me|us|one|you) of|think|remember|cf\.?|see also|suggests?|resembl(?:es|ed|ing))"
    r"|\b(?:saw|seen|watch|watched|watching|rewatched|loved|hated|liked|prefer|preferred|rented|skip|see)"
    r"|\b(?:won|nominated|oscar|award|prize|nomination|nod) (?:[a-z ]{0,24})?for|\bfor"
    r"|\b(?:in|with|from|since|like|unlike|than|post|pre|à la|a la|via|meets|crossed with|by way of)"
    r"),? (?:both |the original |say,? |perhaps |maybe |also |even |only |(?:his|her|their) own )?$"
)
#: Loose ones, behind which many things stand: they need what follows as well.
_LOOSE = re.compile(r"\b(?:for|in|with|from|no|not|it's|isn't|ain't|pure|part|half|see|like|since|follow(?:s|ed|ing)|between|think|made|wrote|did|loved|hated|liked)(?: the| both)? $")
_BEHIND = re.compile(
    r"(?:"
    r",? (?:aside|included|notwithstanding|it ain't|it isn't|it is not|this isn't|this is not|it's not|though,|of course)\b"
    r"| (?:rip-?offs?|knock-?offs?|clones?|copy|copies|cop(?:y|ies)cat|imitators?|imitations?|wannabes?|sequels?|remakes?|fans?|homage|parody|spoof)\b"
    r"| (?:meets|crossed with|by way of|via|with (?:a |an |the )?[a-z]+s?\b|on (?:a |an |the )?(?:steroids|ice|acid|speed|boat|train|bus|plane|budget|horseback|wheels|water|skates|skis)|for (?:kids|adults|grown-ups|children|girls|women|dummies|beginners)|in (?:space|reverse|miniature|drag|the (?:snow|desert|west|jungle|suburbs|woods)))"
    r"| (?:came out|had come out|was released|opened|was a (?:hit|smash|flop)|had been a (?:hit|smash|flop)|did it (?:better|first|best)|got there first|before it|fame\b|after it|cast|alum\b)"
    r"| \((?:18|19|20)\d\d\)"
    r")"
)


def film_before(words: str) -> bool:
    """Whether the words before a name lead up to a film's, as surely as few words do."""
    return _BEFORE.search(words) is not None and _LOOSE.search(words) is None


def film_behind(words: str) -> bool:
    """Whether what stands behind a name is said of films."""
    return _BEHIND.match(words) is not None


def film_around(before: str, behind: str) -> bool:
    """Whether the words on either side, or both together, make a name a film's."""
    return film_before(before) or film_behind(behind)
