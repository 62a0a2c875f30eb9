"""How the text stands to what it says of copies and releases: hopes and denials of a disc are no discs."""

import re

from recension.reading._lexicon import phrases_of
from recension.reading.matching._near import Near, own_titles
from recension.reading.matching._typed import Typed
from recension.reading.mentions._mention import NAME, Mention
from recension.vocabulary import Assertion

HOPES = re.compile(
    r"\b(?:hop(?:e|es|ing|efully|ed)|wish(?:es|ing)?|will (?:soon|shortly|finally|one day)|wait(?:ing|ed)?|(?<!long-)(?<!long )await(?:s|ed|ing)?|please(?! (?:tell|let|e-?mail|contact|advise|note|keep in mind|remember|read|forgive|excuse))|pray(?:ing)?|someday|some day|one day|deserves?|demand|petition|campaign(?:ing)?|"
    r"should(?! (?:also )?(?:be (?:noted|said|mentioned|pointed out|added|remembered|stressed|clear|known|aware|warned)|note|mention|add|point out|warn)\b)|needs?|would (?:[a-z]+ly )?(?:love|like|be)|i'd (?:[a-z]+ly )?(?:love|like)|i want|(?<!even )if|when will|why (?:is|isn't|hasn't|don't|doesn't)|(?<!only )ever(?! (?:made it|came|got|reached|saw|turned up|appeared)\b)|until(?! (?:[a-z]+ )?(?:18|19|20)\d\d)(?! (?:recently|now|last|this|today|yesterday|just|it's first|the other)\b)(?! (?:i|we|my [a-z]+|he|she|a friend) (?:[a-z]+ )?(?:got|found|saw|bought|dug|came|pulled|rented|watched|discovered|stumbled|happened|picked|received|borrowed|was|were|caught|read))|unless|yet to|rumou?red|might|may(?! be the\b)|could|ought|can't wait|dreamt?|dreamed|announced|promised|dying|longing|want(?:ed)?|look forward|looking forward|in case|bring (?:it|this|them) out|(?:kill|die|give [a-z ]{3,20}) for|demanding|crying out|ideal|begging|screaming)\b"
)
_DENIED = re.compile(
    r"\b(?:(?<!\bor )not|never|no|n't|isn't|hasn't|haven't|aren't|wasn't|nor|unlikely|doubtful|unavailable|without|nearly enough)\b|n't\b"
)


#: Who wants to say something wishes for no copy.
#: A condition that supposes nothing of the copy itself.
OWNED = re.compile(
    r"\b(?:if|should) you(?:'ve|'re| have| already| ever| can| do| get| happen to| are| want to)?(?: (?:own|have|got|bought|kept|find|see|rent|liked?|loved?|get|watch|buy|pick|view|catch|enjoy|enjoyed|want|missed|need))?\b"
)
#: Advice against a copy supposes that there is one.
_ADVICE = re.compile(
    r"\b(?:do not|don't|never|not|please don't) (?:ever |even )?(?:use|buy|rent|bother|waste|trust|judge|settle|rely|confuse|mistake|be fooled|be put off|go for|miss|get|watch)\b"
)
_SOUGHT = re.compile(r"\b(?:search|look|hunt)(?:ed|ing)\b[^.;]{0,40}$")
_IN_VAIN = re.compile(r"\b(?:but (?:never|could not|couldn't|can't|cannot|have not|haven't)|in vain|to no avail|no luck|without (?:any )?(?:success|luck)|can't find|cannot find|couldn't find)\b")
_TO_SAY = re.compile(r"\b(?:want(?:ed)?|would like|i'd like) to (?:say|add|mention|point|note|comment|share|talk|tell)\b")


#: "Did not reach DVD until 2003": it did.
_AT_LAST = re.compile(r"[^.;,]{0,30} (?:until|till|before) (?:[a-z]+ )*(?:(?:18|19|20)\d\d|[a-z]+ years (?:later|ago))\b")


#: "One day" of what was seen is no hope.
_SEEN_ONCE = re.compile(r"\b(?:saw|caught|found|watched|stumbled|came|bought|rented|happened|was|were|picked|discovered|got)\b")


def standing(place: Near) -> Assertion | None:
    """Wishes and denials of a release; None leaves it to the assertion layer."""
    if _IN_VAIN.search(f"{place.before[-60:]} {place.after}") and _SOUGHT.search(place.before):
        return Assertion.DENIED
    said = re.split(r"[;:(]|, (?:but|and|only|when|where|which|who) | but ", place.before)[-1]
    clause = _ADVICE.sub("", OWNED.sub("", _TO_SAY.sub("", said)))
    if HOPES.search(clause) or (place.sentence.rstrip().endswith("?") and "when" in place.sentence):
        return Assertion.WISH
    if _DENIED.search(clause[-50:]) and _AT_LAST.match(place.after):
        return Assertion.ASSERTED
    if _SEEN_ONCE.search(clause) and re.match(r" one day\b", place.after):
        return Assertion.ASSERTED
    if _DENIED.search(clause[-50:]) or re.match(r" (?:yet|someday|some day|soon|one day|please)\b", place.after):
        return Assertion.DENIED if _DENIED.search(clause[-50:]) else Assertion.WISH
    return Assertion.ASSERTED if OWNED.search(said) else None


_DEFINITE = re.compile(rf"(?:^|\bon )(?:the|this|my|our|[{NAME}](?:'s)?) (?!(?:[a-z-]+ )*on\b)")


def of_a_copy(place: Near, words: str) -> Assertion | None:
    """How the text stands to a copy: "the disc" is there, whatever is denied of it ("there are no extras on the disc")."""
    given = standing(place)
    return Assertion.ASSERTED if given is Assertion.DENIED and _DEFINITE.search(words) else given


_DOUBT = re.compile(
    r"\b(?:rumou?r\w*|supposed(?:ly)?|promise[sd]?|planned|plans|announced|(?:was|were|is|are) to|going to|expect\w*|will|might|may|must|reportedly|apparently|probably|perhaps|"
    r"i think|i believe|i(?:'ll)? bet|no doubt|presumably|hopefully|i hear|said|says|should(?! (?:also )?(?:be (?:noted|said|mentioned|pointed out|added|remembered|stressed|clear|known|aware|warned)|note|mention|add|point out|warn)\b)|would|could|if|unless|not|never|no|nor|without|imagine|pretend)\b|n't\b|'d\b|'ll\b|\?"
)


#: What a copy has is told in a clause of its own: "I hoped that the disc, which offers an essay, would mend it".
_BUT_THIS = re.compile(r", (?:which|where) |; ")


def plainly(place: Near) -> Assertion | None:
    """Asserted where no word near by doubts it: what else its sentence says of plans and wishes is of other things."""
    before = _BUT_THIS.split(place.before)[-1]
    return None if _DOUBT.search(before[-70:]) or _DOUBT.search(place.after[:25]) else Assertion.ASSERTED


_HEARSAY = re.compile(
    r"\b(?:fans?(?: [a-z]+)? (?:tell|say|swear|claim|insist|dream|speak)|fan (?:pages|sites|forums)|the internet|i dream(?:t|ed)|in the works|word reached|rumou?rs?|"
    r"legends?|swears?|claims?|promises?|boasts?|would have (?:you|us) believe)\b"
)
_NO_SUCH = re.compile(r"\bno such (?:cut|version|thing|print|edition|disc|animal|beast)\b")


def only_told(place: Near) -> bool:
    """Whether a version or copy is no more than talk: fans tell of it, or the next words say that there is none."""
    shadow = place.typed.shadow
    return _HEARSAY.search(place.before) is not None or _NO_SUCH.search(shadow, place.start, place.end + 140) is not None


_LONGER_NAME = re.compile(r"(?!The |A |An |This |On |My |Their |Its |Our |In |From |And )[A-Z][\w']+ $")


def is_no_label(typed: Typed, name: Mention) -> bool:
    """Whether a name before "DVD" is the film's, or the end of a longer one: "the Night Ferry DVD"."""
    if name.name in phrases_of("labels"):
        return False
    words = set(name.name.lower().split())
    if any(words <= set(title.split()) for title in own_titles(typed)):
        return True
    return _LONGER_NAME.search(typed.text.view[max(0, name.start - 30) : name.start]) is not None and not name.known
