"""What the rules of places and of times share: names of ages and places, and which sentences are of the story."""

import re

from recension.reading._lexicon import phrases_of
from recension.reading.matching._rules import Hit
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.values import fold

#: What films are shot in that is no place, as folded.
NO_PLACE = re.compile(
    r"(?:scope|vision|\bvideo|videotape|\btape|betacam|digital|mini ?dv|color|colour|film|3-?d|imax|arri\w*|alexa|hd|dv|"
    r"super(?: (?:8|16|35))?|red|kodak\w*|fuji\w*|english|french|german|italian|spanish|japanese|chinese|russian|sync|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|winter|spring)$"
)
#: Places by their initials.
IN_FULL = {"ussr": "Soviet Union", "l a": "Los Angeles", "la": "Los Angeles", "nyc": "New York", "n y c": "New York", "n y": "New York", "d c": "Washington", "u s": "United States", "usa": "United States", "u s a": "United States", "u k": "United Kingdom", "uk": "UK"}
PLACES = frozenset(fold(p) for p in phrases_of("places"))
NAMED = f"[{NAME}{PERSON}]"
SET = r"(?:(?<!the )(?<!on )(?<!his )(?<!their )set(?! out\b)|(?:sets|plants|places|situates|relocates|transplants|moves|updates?|updated) (?:his|her|their|its|the|this) (?:film|movie|story|tale|action|plot|version|adaptation|picture)|(?:action|story|film|movie|tale|plot|it) (?:opens|begins|starts|moves|shifts)|takes? place|taking place|took place|unfolds?|unfolding|plays? out|is located|situated|(?:is|are|scene|action) laid|happens|transpires)"
ERA = (
    r"(?:world war (?:ii|i|two|one|2|1)|wwii|ww2|wwi|(?:the )?(?:second|first) world war|(?:the )?(?:american |spanish |english )?civil war|"
    r"(?:the )?vietnam war|(?:the )?korean war|(?:the )?cold war|(?:the )?gulf war|(?:the )?(?:great )?depression|prohibition|(?:the )?middle ages|"
    r"(?:the )?renaissance|(?:the )?(?:french|russian|american|industrial) revolution|(?:the )?holocaust|(?:the )?crusades|"
    r"(?:the )?(?:victorian|edwardian|elizabethan|jazz|stone|bronze|roaring twenties|regency|meiji|edo|weimar)(?: era| age| times| period)?|"
    r"ancient (?:rome|greece|egypt|china|times)|medieval times|biblical times|(?:the )?(?:near|distant|not-too-distant|far) future|(?:the )?(?:old|wild) west|(?:the )?turn of the (?:last |previous |(?:20|21|19)(?:th|st) |(?:twentieth|nineteenth) )?(?:century|millennium))"
)
DECADE = r"(?:the )?(?:early[ -]|mid[ -]?|late[ -]|mid to late )?(?:(?:1[5-9]|20)\d0'?s|'?\d0'?s|(?:nineteen-?)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
CENTURY = r"(?:the )?(?:early |mid-?|late |turn of the )?(?:\d\d?(?:th|st|nd|rd)|(?:nine|eigh|seven|six|fif|four|thir)teenth|twelfth|twentieth|twenty-first)[ -]century"
#: A year that a story may be set in: those before the films too.
YEAR = r"(?:1[0-9]\d\d|20[0-4]\d)"
WHEN = rf"(?:{ERA}|{DECADE}|{CENTURY}|{YEAR}(?:-\d\d(?:\d\d)?)?)"
#: What says when or where of a place within its name: "Victorian England".
OF_AN_AGE = frozenset(
    "Victorian Edwardian Elizabethan Georgian Regency Tudor Medieval Ancient Imperial Colonial Nazi Fascist Communist Soviet Occupied Modern Rural Northern Southern Eastern "
    "Western Downtown Upstate Old Central Greater Lower Upper Inner Swinging Depression Prohibition Confederate Antebellum Wartime Postwar Prewar Weimar Tsarist Czarist Napoleonic Revolutionary Feudal Renaissance Roman Depression-era Prohibition-era Civil-War WWII WWI WW2 Stalinist Tsarist".split()
)


#: Ages of two words: "Jim Crow Mississippi".
_AGES_OF_TWO = frozenset("Jim Crow|Gilded Age|Cold War|Civil War|Dust Bowl|Iron Age|Bronze Age|Stone Age|Jazz Age|Gold Rush|Belle Epoque|Roaring Twenties|Vietnam War|Dark Ages".split("|"))
#: Places by their initials, which a capital behind them is no part of: "back in L.A. Too bad that".
_INITIALS = re.compile(r"(?:L\.A\.|D\.C\.|N\.Y\.(?:C\.)?|U\.S\.(?:A\.)?|U\.K\.)(?= )")


def listed(name: str) -> str:
    """The place that a name is or ends in ("World War II China"); "" for none."""
    if _known(name):
        return name
    if initials := _INITIALS.match(name):
        return "" if _FORCES.match(name, initials.end()) else initials[0]
    words = name.split()
    if len(words) > 1 and words[0] in _PREFIXED and words[1] != "Hollywood" and _known(" ".join(words[1:])):
        return name
    if len(words) == 2 and (words[0] in OF_AN_AGE or words[0].endswith(("-occupied", "-torn", "-ruled", "-era"))):
        return words[1] if _known(words[1]) else ""
    if len(words) == 3 and " ".join(words[:2]) in _AGES_OF_TWO:
        return words[2] if _known(words[2]) else ""
    return (
        next((tail for i in (1, 2) if fold(tail := " ".join(words[i - 3 :])) in PLACES), "") if len(words) > 3 else ""
    )


#: What is a state's and no place: "the U.S. Navy".
_FORCES = re.compile(r" (?:Navy|Army|Air Force|Marines?|Coast Guard|Senate|Congress|Open|Government|Supreme|Military|Marshal|Cavalry|Embassy|Treasury|Olympic|President)\b")
#: What makes another place of a known one, or a part of it: "New Rome", "East Africa".
_PREFIXED = frozenset("New Neo East West North South Northeast Northwest Southeast Southwest".split())


def _known(name: str) -> bool:
    return fold(name) in PLACES or fold(name) in IN_FULL


#: A sentence that speaks of its writer, of the making or of a life outside the story places nothing in the story.
_OUTSIDE = (
    r"(?:movie|film|picture)'s production|production (?:was|had|moved|shifted|began|started|halted|stopped)|i|i'm|i've|i'd|my|me|film(?:ed|ing)|shot|shooting|locations?|born|released?|release|premi?ered?|festival|dvd|vhs|box office|studios?|filmmakers?|cinemas?|reviewers?|"
    r"we (?:saw|watched|caught|rented|went|attended)|the (?:\S+ )?books|radio (?:plays?|series|serials?|broadcasts?|dramas?|network)|broadcast(?:s|ing)?|schedules?|footage|prints?|directorial|genre|documentary|co-production|industry|documentaries|"
    r"the set|on set|grossed|grosses|screened|screenings?|double bill|laserdisc|blu-ray|distributors?|censors?|boxoffice|"
    r"producers|propaganda|nitrate|(?:remaining|surviving|only|lost) cop(?:y|ies)|died in (?:18|19|20)\d\d|critics?|audiences?|career|fame|"
    r"comments?|cinematic|you(?: might| would| could| may|.d)|university of|americans?' |politicians?|issue of|nowadays|today'?s?|these days|submission|awards?|oscar|"
    r"negatives?|(?:missing |lost )reels?|took in|(?:golden|silver) (?:bears?|lions?|leopards?|palms?)|grand prix|palme d.or|ran for (?:[a-z]+ )?(?:weeks|months|years)|did (?:very |rather |quite )?(?:well|badly|poorly|nicely|(?:good|big|brisk) business)|flopped|bombed|restorations?|(?:restored|remastered) (?:print|version|by)|(?:the|this|new|digital|video|dvd|hd|print|good|great|bad|poor|excellent|anamorphic|widescreen) transfers?|came to light|rediscovered|(?:it|which|picture|movie) (?:went|came) out|went out in|pre-production|previewed|cost (?:[a-z-]+ ){1,3}in"
)
#: What does so in its own clause alone: "you" may be a critic's turn of speech before or behind the plot.
_ASIDE = (
    r"our(?! (?:tale|story|hero|heroine|heroes|protagonists?|lovers|couple|boy|girl|man who)\b)|(?<!the )us|theat(?:er|re)s|budget|actress|dreams?(?! (?:of|that|about) )|dreams? of (?:[a-z]+ing )?(?:[a-z]+ ){0,2}(?:in|to|at)|brother of|import(?:ed)?|you|talents|viewers?|listed|accents?"
)
ELSEWHERE = re.compile(rf"\b(?:{_OUTSIDE}|{_ASIDE}|we|our|your|director|theat(?:er|re)|actors?|made|open(?:ed|s)?|versions?|novels?)\b")
#: The same for a known place that a preposition leads to: what a novel or version of it tells is told of the story.
_OUTSIDE_THE_STORY = re.compile(rf"\b(?:{_OUTSIDE})\b|\b(?:was|is|were|been|film|movie|picture|it|versions) (?:mostly |also |largely |ever |ever been )?made\b")
_ASIDE_FROM_IT = re.compile(rf"\b(?:{_ASIDE})\b")
_IN_BRACKETS = re.compile(r"\([^()\n]*\)")
_CLAUSE_ENDS = re.compile(r"[,;:()—–\n]|--| - ")

#: A sentence of the plot, whatever its words: it says in brackets who plays somebody, or what the story follows.
_PLOT = re.compile(
    rf"\b(?!(?:director|writer|screenwriter|producer|composer|cinematographer|author|filmmaker|star|editor|actor|remake|version|sequel|film|movie|novel|book|play|series|song|episode|album|story)\b)[a-z]{{3,}} \([{PERSON}{NAME}](?: and [{PERSON}{NAME}])?\)"
    r"|\b(?:story|film|movie|plot|tale|picture|script|it) (?:follows|sees|centers|centres|revolves|concerns|chronicles|tells|focuses|begins|deals|traces|depicts|charts|recounts|introduces|spans|covers|jumps|(?:is|was) about)\b"
    r"|\b(?:story|tale|account) (?:about|of) (?:an?|two|three|four|five|how)\b|\b(?:takes?|brings?|transports?|plunges?|drops?|whisks?|leads?) us (?:to|from|into|back|through|on)\b"
)


def of_elsewhere(hit: Hit) -> bool:
    """Whether a hit's sentence, but for its other brackets, or its clause speaks of its writer, the making or a life."""
    start, end = hit.typed.line_at(hit.match.start())
    shadow, here, there = hit.typed.shadow, *hit.match.span()
    if of_plot(shadow[start:end]):
        return False
    before, behind = _IN_BRACKETS.sub("", shadow[start:here]), _IN_BRACKETS.sub("", shadow[there:end])
    opening = max((m.end() for m in _CLAUSE_ENDS.finditer(before)), default=0)
    closing = _CLAUSE_ENDS.search(behind)
    clause = before[opening:] + hit.match[0] + (behind[: closing.start()] if closing else behind)
    return _OUTSIDE_THE_STORY.search(before + hit.match[0] + behind) is not None or _ASIDE_FROM_IT.search(clause) is not None


def of_plot(sentence: str) -> bool:
    """Whether the build of a sentence says that it tells the plot."""
    return _PLOT.search(sentence) is not None


_WAS = re.compile(r"\b(?:was|were|had)\b")
_HAPPENS = re.compile(
    rf"{CHARACTER}|\b(?:is|are) (?:an?|the|two|three|set|sent|about|forced)\b|^[^{TITLE}\n]*\b(?:whose|his|her)\b[^{TITLE}\n]*$|\b(?:finds?|falls?|meets?|lives?|runs?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|wants?|moves?|leaves?|leads?|follows?|arrives?|travels?|heads?|gets|works|sends?|sees)\b"
)


def of_the_past(sentence: str) -> bool:
    """Whether a sentence tells what was, and nothing of a story, which is told in the present."""
    return _WAS.search(sentence) is not None and _HAPPENS.search(sentence) is None


#: Verbs of a story as it is told, in the present.
_TOLD = re.compile(
    r"\b(?:finds?|falls?|meets?|lives?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|wants?|moves?|leaves?|leads?|follows?|arrives?|travels?|heads?|gets|works|sends?|sees|assigned|sent|hired|"
    r"forced|ordered|plots?|plotting|assassinate|murder(?:s|ed)?|kidnap\w*|rescues?|saves?|helps?|fights?|escapes?|joins?|marries|betrays?|investigates?|hunts?|battles?|plans?|steals?|asks?|tells?|learns?|encounters?|confronts?|seduces?|"
    r"must|whose|himself|herself|turns? up|shows up|appears?|tracks?|trails|chases?|pursues?|befriends?|captures?|tracked|chased|pursued)\b"
)


def tells_story(sentence: str) -> bool:
    """Whether a sentence of the shadow tells a story, in the present, and is not about the film's makers."""
    return _TOLD.search(sentence) is not None and _WAS.search(sentence) is None and PERSON not in sentence


#: Words of films and of grammar: with them in its tail a place in front says nothing of the story.
NOT_OF_A_PLACE = frozenset(
    "film movie stage theatre theater screen actor actress actors actresses director writer producer star stars critic critics audiences audience fans filmmaker filmmakers comedian musician singer band and or in is was "
    "who that with has of to from for on at as but newspaper veteran veterans vet composer artist artists painter novelist author times".split()
)
