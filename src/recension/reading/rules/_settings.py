"""What the rules of places and of times share: names of ages and places, and which sentences are of the story."""

import re

from recension.reading._lexicon import phrases_of
from recension.reading._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.values import fold

#: What films are shot in that is no place, as folded.
NO_PLACE = re.compile(
    r"(?:scope|vision|color|colour|film|3-?d|imax|arri\w*|alexa|hd|dv|"
    r"super(?: (?:8|16|35))?|red|kodak\w*|fuji\w*|english|french|german|italian|spanish|japanese|chinese|russian|sync|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|winter|spring)$"
)
#: Places by their initials.
IN_FULL = {"l a": "Los Angeles", "la": "Los Angeles", "nyc": "New York", "n y c": "New York", "n y": "New York", "d c": "Washington", "u s": "United States", "usa": "United States", "u s a": "United States", "u k": "United Kingdom"}
PLACES = frozenset(fold(p) for p in phrases_of("places"))
NAMED = f"[{NAME}{PERSON}]"
SET = r"(?:(?<!the )(?<!on )(?<!his )(?<!their )set|(?:sets|plants|places|situates|relocates|transplants|moves|updates?|updated) (?:his|her|their|its|the|this) (?:film|movie|story|tale|action|plot|version|adaptation|picture)|(?:action|story|film|movie|tale|plot|it) (?:opens|begins|starts|moves|shifts)|takes? place|taking place|took place|unfolds?|unfolding|plays? out|is located|situated|(?:is|are|scene|action) laid|happens|transpires)"
ERA = (
    r"(?:world war (?:ii|i|two|one|2|1)|wwii|ww2|wwi|(?:the )?(?:second|first) world war|(?:the )?(?:american |spanish |english )?civil war|"
    r"(?:the )?vietnam war|(?:the )?korean war|(?:the )?cold war|(?:the )?gulf war|(?:the )?(?:great )?depression|prohibition|(?:the )?middle ages|"
    r"(?:the )?renaissance|(?:the )?(?:french|russian|american|industrial) revolution|(?:the )?holocaust|(?:the )?crusades|"
    r"(?:the )?(?:victorian|edwardian|elizabethan|jazz|stone|bronze|roaring twenties|regency|meiji|edo|weimar)(?: era| age| times| period)?|"
    r"ancient (?:rome|greece|egypt|china|times)|medieval times|biblical times|(?:the )?(?:near|distant|not-too-distant|far) future|(?:the )?(?:old|wild) west)"
)
DECADE = r"(?:the )?(?:early[ -]|mid[ -]?|late[ -]|mid to late )?(?:(?:1[5-9]|20)\d0'?s|'?\d0'?s|(?:nineteen-?)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))"
CENTURY = r"(?:the )?(?:early |mid-?|late |turn of the )?(?:\d\d?(?:th|st|nd|rd)|(?:nine|eigh|seven|six|fif|four|thir)teenth|twelfth|twentieth|twenty-first)[ -]century"
#: A year that a story may be set in: those before the films too.
YEAR = r"(?:1[0-9]\d\d|20[0-4]\d)"
WHEN = rf"(?:{ERA}|{DECADE}|{CENTURY}|{YEAR}(?:-\d\d(?:\d\d)?)?)"
#: What says when or where of a place within its name: "Victorian England".
OF_AN_AGE = frozenset(
    "Victorian Edwardian Elizabethan Georgian Regency Tudor Medieval Ancient Imperial Colonial Nazi Fascist Communist Soviet Occupied Modern Rural Northern Southern Eastern "
    "Western Downtown Upstate Postwar Prewar Weimar Tsarist Czarist Napoleonic Revolutionary Feudal Renaissance Roman Depression-era Prohibition-era Civil-War".split()
)


def listed(name: str) -> str:
    """The place that a name is or ends in ("World War II China"); "" for none."""
    if fold(name) in PLACES or fold(name) in IN_FULL:
        return name
    words = name.split()
    if (
        len(words) == 2
        and (words[0] in OF_AN_AGE or words[0].endswith(("-occupied", "-torn", "-ruled", "-era")))
        and (fold(words[1]) in PLACES or fold(words[1]) in IN_FULL)
    ):
        return words[1]
    return (
        next((tail for i in (1, 2) if fold(tail := " ".join(words[i - 3 :])) in PLACES), "") if len(words) > 3 else ""
    )


#: A sentence that speaks of its writer, of the making or of a life outside the story places nothing in the story.
_OUTSIDE = (
    r"our(?! (?:tale|story|hero|heroine|heroes|protagonists?|lovers|couple|boy|girl|man who)\b)|i|i'm|i've|i'd|my|me|(?<!the )us|film(?:ed|ing)|shot|shooting|locations?|born|released?|release|premi?ered?|festival|dvd|vhs|"
    r"box office|theat(?:er|re)s|critics?|audiences?|studios?|budget|actress|filmmakers?|dreams?|brother of|import(?:ed)?|cinemas?|you|reviewers?|"
    r"footage|talents|prints?|viewers?|directorial|career|fame|comments?|cinematic|genre|documentary|co-production|listed|industry|documentaries|"
    r"the set|on set|grossed|grosses|screened|screenings?|double bill|laserdisc|blu-ray|distributors?|censors?|boxoffice|co-production|"
    r"producers|university of|americans?' |politicians?|propaganda|issue of|nowadays|today'?s?|these days|submission|awards?|oscar|accents?|nitrate|(?:remaining|surviving|only|lost) cop(?:y|ies)|died in (?:18|19|20)\d\d"
)
ELSEWHERE = re.compile(rf"\b(?:{_OUTSIDE}|we|our|your|director|theat(?:er|re)|actors?|made|open(?:ed|s)?|versions?|novels?)\b")
#: The same for a known place that a preposition leads to: what a novel or version of it tells is told of the story.
ELSEWHERE_THAN_HERE = re.compile(rf"\b(?:{_OUTSIDE})\b|\b(?:was|is|were|been|film|movie|picture|it|versions) (?:mostly |also |largely )?made\b")

#: A sentence of the plot, whatever its words: it says in brackets who plays somebody, or what the story follows.
_PLOT = re.compile(
    rf"\b(?!(?:director|writer|screenwriter|producer|composer|cinematographer|author|filmmaker|star|editor|actor|remake|version|sequel|film|movie)\b)[a-z]{{3,}} \([{PERSON}{NAME}](?: and [{PERSON}{NAME}])?\)"
    r"|\b(?:story|film|movie|plot|tale|picture|script|it) (?:follows|sees|centers|centres|revolves|concerns|chronicles)\b"
    r"|\b(?:story|tale|account) (?:about|of) (?:an?|two|three|four|five|how)\b"
)


def of_elsewhere(sentence: str) -> bool:
    """Whether a sentence speaks of another place than the story's: of its writer, the making or somebody's life."""
    return ELSEWHERE_THAN_HERE.search(sentence) is not None and not of_plot(sentence)


def of_plot(sentence: str) -> bool:
    """Whether the build of a sentence says that it tells the plot."""
    return _PLOT.search(sentence) is not None


_WAS = re.compile(r"\b(?:was|were|had)\b")
_HAPPENS = re.compile(
    rf"{CHARACTER}|^[^{TITLE}\n]*\b(?:whose|his|her)\b[^{TITLE}\n]*$|\b(?:finds?|falls?|meets?|lives?|runs?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|wants?|moves?|leaves?|leads?|follows?|arrives?|travels?|heads?|gets|works|sends?|sees)\b"
)


def of_the_past(sentence: str) -> bool:
    """Whether a sentence tells what was, and nothing of a story, which is told in the present."""
    return _WAS.search(sentence) is not None and _HAPPENS.search(sentence) is None


#: Verbs of a story as it is told, in the present.
_TOLD = re.compile(
    r"\b(?:finds?|falls?|meets?|lives?|tries|goes|comes|takes|returns?|becomes?|discovers?|decides?|kills?|wants?|moves?|leaves?|leads?|follows?|arrives?|travels?|heads?|gets|works|sends?|sees|assigned|sent|hired|"
    r"forced|ordered|plots?|plotting|assassinate|murder(?:s|ed)?|kidnap\w*|rescues?|saves?|helps?|fights?|escapes?|joins?|marries|betrays?|investigates?|hunts?|battles?|plans?|steals?|asks?|tells?|learns?|encounters?|confronts?|seduces?|"
    r"must|whose|himself|herself|turns? up|shows up|appears?)\b"
)


def tells_story(sentence: str) -> bool:
    """Whether a sentence of the shadow tells a story, in the present, and is not about the film's makers."""
    return _TOLD.search(sentence) is not None and _WAS.search(sentence) is None and PERSON not in sentence


#: Words of films and of grammar: with them in its tail a place in front says nothing of the story.
NOT_OF_A_PLACE = frozenset(
    "film movie stage theatre theater screen actor actress actors actresses director writer producer star stars critic critics audiences audience fans filmmaker filmmakers comedian musician singer band and or in is was "
    "who that with has of to from for on at as but newspaper veteran veterans vet composer artist artists painter novelist author times".split()
)
