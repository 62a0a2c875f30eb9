"""The words round the titles of other films: how they stand to the reviewed one, and what makes a title no film's."""

import re
from dataclasses import dataclass, replace
from functools import cache

from recension.reading._lexicon import words_of
from recension.reading.matching._prefilter import Prefilter
from recension.reading.matching._rules import Draft
from recension.reading.mentions._mentions import QUOTED, TITLE
from recension.reading.rules._people import P
from recension.vocabulary import Assertion


@dataclass(frozen=True, slots=True)
class Relation:
    """A row: words just before or after a title, and the relation they say. `person`: a person stands among them."""

    name: str
    before: str = ""
    after: str = ""


#: The first row that fits decides.
RELATIONS: tuple[Relation, ...] = (
    Relation("trailer", before=r"\b(?:trailers?|previews?|teasers?)(?: for| of|:)[^\n]{0,200}$"),
    Relation("comparison", before=r"\b(?:(?:comedic|comic|darker|lighter|cheap|poor man's|low-rent|bargain-basement|discount|what if\"?|kids?|adult|modern|grown-up|female|male|gay|live-action|half-baked|watered-down) )+version of (?:the )?$"),
    Relation("remake_of", before=r"\b(?:remake|remaking|re-?imagining|reboot|update|updating|retread|version) of (?:the )?(?:[\w' -]{0,40})$"),
    Relation("remake_of", before=r"\b(?:remade|remakes|reboots|reimagines) (?:the )?[\w' -]{0,30}$"),
    Relation("sequel_of", before=r"\b(?:sequel|follow-?up|successor|prequel) (?:to|of) (?:the )?(?:[\w' -]{0,40})$"),
    Relation("sequel_of", before=r"(?:\bthe (?:original|first|previous|earlier) (?:(?:and best|in the|of the|(?:18|19|20)\d\d|classic|great|popular|hit|silent|(?!time|half|thing|place|scene|sight|person)[a-z]+ (?:film|movie|picture)|film|movie|picture|entry|instal+ment|part|chapter|one),? ){0,3}(?:in |of )?(?:the )?|(?<!his )(?<!her )(?<!their )(?<!'s )\b(?:original|first|previous|earlier) (?:film |movie |picture |entry |instal+ment |part |chapter |\w+ film )?)$"),
    Relation("sequel", before=r"\b(?:(?:its|the|a|[a-z]+'s) (?:own )?(?:\w+ )?sequels?|followed by|spawned|sequels?,?)(?: called| titled| entitled|,)? $"),
    Relation("prequel", before=r"\bprequel,? (?:called |titled |entitled )?$"),
    Relation("remake", before=r"\b(?:remade as|remake,|the remake) ?$"),
    Relation("influence", before=r"\b(?:influenced|inspired(?: by)?|homages?(?: to)?|references?(?: to)?|referenced in|nods? to|tributes? to|spoofs?|spoofing|parod(?:y|ies|ied)(?: of| in)?|lampooned in|pastiche of|borrow\w* from|steals? from|lifted from|quotes?)[\w ,']{0,30}$"),
    Relation("tv", before=r"\b(?:tv|television) (?:series|show|sitcom|movie|film|episode),? $", after=r"^\"?,? (?:tv|television|series|show|sitcom|mini-?series|episode)\b"),
    Relation("comparison", before=r"\b(?:like|unlike|than|as|similar to|reminiscent of|reminds? (?:\w+ )?of|recall\w*|compar\w+ (?:to|with)|a la|à la|echoes(?: of)?|cross between|meets?|rivals?|equal of|league (?:as|of|with)|(?:rip-?offs?|knock-?offs?|clones?|imitations?) of|vein of|style of|tradition of|akin to|resembl\w+|imitat\w+|think|along with|such as|evok\w+|superior to|inferior to|beats?)(?: [\w' ]{0,25})?(?:@)?$"),
    Relation("same_actor", after=r"^\"?,? days\b"),
    Relation("same_director", before=r"\b(?:his|her|their) (?:own )?(?:earlier|previous|last|first|debut|next|later|prior)(?: [\w'-]+){0,2} $"),
    Relation("same_director", before=rf"{P}'s? (?:\w+ ){{0,4}}$"),
    Relation("same_actor", before=rf"{P} (?:\(|of |in |from )\"?$"),
    Relation("comparison", after=r"^\"?-(?:like|esque|style|type|ish)\b"),
    Relation("same_actor", before=r"\b(?:role|part|appearance|outing|performance) (?:[a-z]+ ){0,3}since $"),
    Relation("same_actor", before=r"\b(?:starred|appeared|played|star|seen|role|work|turn|performance) (?:\w+ ){0,3}(?:in|from|for|on) [^\n]{0,30}$"),
    Relation("same_director", before=r"\b(?:made|directed|director of|helmed|did|work on|creator of|filmed|maker of|makers of) (?:[\w' ,-]{0,40})$"),
    Relation("same_writer", before=r"\b(?:wrote|writer of|scripted|screenwriter of|writers of|penned) (?:[\w' ,-]{0,30})$"),
    Relation("same_composer", before=r"\b(?:scored|composed|composer of|score for|music for) (?:[\w' ,-]{0,30})$"),
)  # fmt: skip

_NEVER = "(?!)"
_COMPILED = [
    (r.name, re.compile(r.before.replace("(?:@)?", "") or _NEVER), re.compile(r.after or _NEVER)) for r in RELATIONS
]


@cache
def _may_lead() -> Prefilter:
    """Tells which rows' words may stand before a title."""
    return Prefilter([before.pattern for _, before, _ in _COMPILED])


#: What stands before a title that names no film but something else.
_NO_FILM = re.compile(
    r"\b(?:songs?|singing|sings|sing|hymn|tune|track|album|single|novel|book|story|stories|play|poem|musical|magazine|newspaper|comic|opera|"
    r"character(?! from)|(?:whose |'s |his |her |its )name (?:is|was)|called|named|nicknamed|titled|entitled|words?|word|term|phrase|line(?! from)|says|(?<!, )(?<!like )(?<!than )(?<!as )(?<!of )say|said|chapter|article|essay|caption|sign|"
    r"directed by|starring|band|music video for|(?:radio |stage )?(?:broadcast|production|staging|recital|recording) of|group|theme from|club|bar|school|company|ship|boat|restaurant|featurettes?|making-of|(?:go|goes|going|went|gone) on an?|these|those|some|such an?|your|so-called|known as|being|be(?:comes?|came|coming)|call it|calling it|called it|call this|calls? (?:it|this|him|her)|retitle[ds]?|rename[ds]?|titled it|reads?:?|spells?|marked|labell?ed|describ(?:e|es|ed|ing) (?:[^\n.;\"]{1,40} )?as|taglines?|slogans?|motto|mantra|publication|designated|memoirs?|autobiography|painting|portrait|sculpture|statue|credited as|billed as|(?:a|the|(?:better|suited|apt|fitting) )title (?:would|could|should|might|may)(?: have)? be(?:en)?|(?:taglines?|slogans?|phrases?|expressions?|words) (?:such as|like|including)|to the (?:music|sound|tune|strains)) (?:by |of |from |the |his |her )?[\"']?$|[,!?]\"? (?:he|she|they) (?:says|said|asks|cries)"
    rf"|\badapt(?:ations?|ed|s|ing) (?:of|from)(?: the)?(?: {P}'?s?)? [\"']?$|\b(?:episodes?|pilot|segments?|vignettes?|skits?|sketch(?:es)?|stories),? [\"']?$|\b(?:battle|siege|massacre) (?:of|at) (?:the )?[\"']?$"
    r"|\b(?:performance|performances|turn|role|roles|cameo|part|parts|appearance|reputation|days|life|career) as (?:the |an? )?(?:[a-z-]+ ){0,2}[\"']?$|\b(?:stands?|stood|short|shorthand) for [\"']?$|\bchestnut,? [\"']?$"
    r"|\b(?:story|segment|tale|part|chapter|episode)(?: (?:one|two|three|four|five|[1-9]|i{1,3}|iv|v))? ?[:(-] ?[\"']?$"
    r"|\b(?:stor(?:y|ies)|tales?|segments?|episodes?)\b[^\n.;]{0,40} (?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth|last|final) one,? [\"']?$"
)
#: What calls something by name that is a film: "a comedy two years later called …", "a movie titled …".
_FILM_CALLED = re.compile(
    r"\b(?:film|movie|picture|remake|sequel|prequel|series|(?<!radio )show|sitcom|comedy|drama|western|thriller|musical|documentary|short|flick|cartoon|serial|noir|monstrosity|abomination|atrocity|stinker|turkey|clunker|mess|gem|masterpiece|classic|epic|spoof|farce|slasher|shocker|chiller|adventure|romp|feature|special|mini-?series|anime|soap|pilot|rip-?off|knock-?off|follow-?up|effort|piece of (?:crap|trash|junk|garbage|dreck)|(?:18|19|20)\d\d|later|aptly)(?: [a-z]+ly)?,? (?:called|named|titled|entitled) [\"']?$"
)
def called_film(lead: str) -> bool:
    """Whether the words before a title say that a film or series is called so."""
    return _FILM_CALLED.search(lead) is not None


#: "the film", "her hit television show": a title in marks behind it is of one, whoever knows it.
_FILM_NAMED = re.compile(
    r"\b(?:the|a|an|his|her|their|its|another|other|old|new|early|later?|hit|best|classic|cult|tv|television|british|french|(?:18|19|20)\d\d(?:'s)?) (?:[a-z-]+ ){0,2}"
    r"(?:films?|movies?|pictures?|flicks?|(?<!talk )(?<!reality )(?<!radio )(?<!stage )shows?|series|sitcoms?|mini-?series|cartoons?|sequels?|prequels?|remakes?|thrillers?|westerns?|shockers?|slashers?|classics?),? [\"']?$"
)


def named_film(lead: str) -> bool:
    """Whether the words before a title end with a word for films that it can be the name of: "the film …"."""
    return _FILM_NAMED.search(lead) is not None


#: "another film in which he starred was titled …", "the follow-up, entitled …".
_FOLLOWS_CALLED = re.compile(
    r"\b(?:film|version|adaptation|movie|picture|remake|sequel|follow-?up|effort|series|show|comedy|drama|western|thriller|noir|documentary|shocker|satire|musical|flick)\b[^\n.;()\"]{0,45} (?:called|titled|entitled) [\"']?$"
)
_VERSION_OF = re.compile(r"\bversion of [\"']?$")


def names_no_film(lead: str, *, known: bool) -> bool:
    """Whether the words before a title make it a song's, a book's or a person's; `known` titles come in versions."""
    if _FILM_CALLED.search(lead) or (known and _FOLLOWS_CALLED.search(lead)):
        return False
    return _NO_FILM.search(lead) is not None or (not known and _VERSION_OF.search(lead) is not None)


#: Words before a quoted title of one word, where it is one.
ENTERED = re.compile(r"\b(?:in|from|of|to|than|like|as|and|or|the|original|series|show|mini-?series|film|movie|hit|classic|after|since)\"? ?\"?$|\b(?:films?|movies?|works?|classics|titles|hits|efforts|pictures|comedies|thrillers|dramas|westerns)(?: (?:include|are))?: ?\"?$")
_LIST = re.compile(rf"[{TITLE}{QUOTED}][\"']?(?: \((?:18|19|20)\d\d\))?(?:,[\"']?|[\"']?;)?(?: and| or| &)? [\"']?$")
YEAR_BEHIND = re.compile(r"\"?,? (?:from|of) ((?:18[89]|19\d|20[0-4])\d)\b(?!'?s)")
YEAR_BEFORE = re.compile(r"\b((?:18[89]|19\d|20[0-4])\d)(?:'s)? (?:film |movie |\w+ ){0,2}\"?$")


#: Relations that a sentence states and may deny; a film merely compared is named all the same.
STATED = frozenset("remake_of sequel_of sequel prequel remake".split())


def named(draft: Draft) -> Draft:
    """The draft of a film that a sentence names, whatever it wishes or denies of it; what it states may be denied."""
    if draft.qualifiers.get("relation") in STATED:
        return draft
    return replace(draft, presupposed=True, assertion=Assertion.ASSERTED)


#: A list of films longer than this has lost the words that opened it.
_LONGEST_LIST = 12


def relation_of(before: str, after: str) -> str:
    led = _may_lead().of_line(before, 0, len(before))
    for row, (name, left, right) in enumerate(_COMPILED):
        if (led >> row & 1 and left.search(before)) or right.match(after):
            return name
    return ""


def lead_of(shadow: str, start: int) -> str:
    """The words before a title, seen through the list it stands in: a later item shares the first one's cue."""
    line = shadow.rfind("\n", 0, start) + 1
    before = shadow[max(line, start - 260) : start]
    for _ in range(_LONGEST_LIST):
        match = _LIST.search(before, max(0, len(before) - 24))
        if not match:
            break
        before = before[: match.start()]
    before = before.rstrip('"')
    return before[:-1] if before.endswith((" '", "('")) else before


#: What stands in quotation marks or capitals before a year and names a version, not a film.
VERSION_NAME = re.compile(
    r"(?i)(?:the )?(?:(?:special|ultimate|new|original|extended|definitive|restored|limited|deluxe|final|director'?s'?|theatrical|collector'?s|anniversary|unrated|uncut) ?)+(?:cut|version|edition|release|print|redux)?"
)


#: Where these stand beside a title in quotation marks it is a song's.
_OF_SONG = re.compile(
    r"\b(?:songs?(?!-)|tunes?|sings?|singing|sang|sung|ballad|lyrics|tracks?(?! down| record)|hit single|rendition|jukebox|strains|anthem|plays? over|over the (?:credits|titles)|croons?|danc(?:es|ing) to|scored (?:with|to)|(?<!story )set to|to the tune of|hums?|humming|whistl(?:es|ing))\b"
)
_WIDE, _NARROW = (50, 40), (22, 12)


#: What is heard so is no song but what it is heard in: "popular in 'Night Ferry'".
_IN_A_FILM = re.compile(r"\b(?:(?<!song )(?<!songs )series|film|movie|show|(?:end|beginning|start) of|(?:used|heard|popular|featured|appears?|appeared) in) [\"'*_]{0,2}$")


def of_song(lead: str, after: str, *, marked: bool) -> bool:
    """Whether a title is a song's: an emphasised film of several words is none unless a song stands right beside it."""
    if marked and _IN_A_FILM.search(lead):
        return False
    left, right = _NARROW if marked else _WIDE
    return _OF_SONG.search(f"{lead[-left:]} {after[:right]}") is not None


#: What opens or closes a word that is spoken, and no title.
_SAID_BEFORE = re.compile(r"(?::|\b(?:says|(?<!, )say|said|asks?|asked|cries|replies|replied|shouts?|yells?|whispers?|mutters?|go|goes|an?|words?|called|named|gets?|give it|perfect)),? ?$")
_SAID_AFTER = re.compile(rf"^(?:[!?]|[,.]?\"? (?:says|said|asks|replies|he|she|they) |\"? ?(?:{P}|\({P}\)))")
_SHORTEST = 4
_NO_TITLES = words_of("common_openers") | words_of("not_names") | words_of("honorifics")


_ORDINARY = words_of("ordinary_openers")
_DETERMINED = re.compile(r"\b(?:an?|its|his|her|their|this|that|my|our|such|some|any|no|every|announce[sd]?|horror|big|so-called) $")
_SPOKEN = re.compile(r"\b(?:says|(?<!, )(?<!of )(?<!like )(?<!than )(?<!as )say|said|asks?|asked|cries|cried|replies|replied|shouts?|shouted|yells?|yelled|whispers?|mutters?|barks?|quips?|exclaims?|announces?|sneers?|screams?)(?: to (?:him|her|them|me))?[,:]? ?$")


def is_spoken(lead: str) -> bool:
    """Whether what stands in quotation marks behind these words is spoken."""
    return _SPOKEN.search(lead) is not None


def is_speech(word: str, lead: str, after: str, *, entered: bool) -> bool:
    """Whether a word in quotation marks is speech, a grade or a name, for all that a film is called so too.

    `entered`: words stand before it that a title follows.
    """
    bare = word.strip("!?.").lower()
    spoken = len(bare) < _SHORTEST or bare in _NO_TITLES or (bare in _ORDINARY and _DETERMINED.search(lead) is not None) or _SAID_BEFORE.search(lead) is not None
    return _SAID_AFTER.search(after) is not None or (spoken and not entered)
