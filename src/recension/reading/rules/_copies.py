"""How the text stands to what it says of copies and releases: hopes and denials of a disc are no discs."""

import re

from recension.reading._near import Near
from recension.vocabulary import Assertion

HOPES = re.compile(
    r"\b(?:hop(?:e|es|ing|efully|ed)|wish(?:es|ing)?|wait(?:ing|ed)?|please|pray(?:ing)?|someday|some day|one day|deserves?|demand|petition|campaign(?:ing)?|"
    r"should|needs?|would (?:love|like|be)|i'd (?:love|like)|i want|if|when will|why (?:is|isn't|hasn't|don't|doesn't)|(?<!only )ever|until|unless|yet to|rumou?red|might|may|could|ought|can't wait|dying|longing|want(?:ed)?|look forward|looking forward|in case|bring (?:it|this|them) out|demanding|crying out|ideal|begging|screaming)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|no|n't|isn't|hasn't|haven't|aren't|wasn't|nor|unavailable|without|nearly enough)\b|n't\b"
)


def standing(place: Near) -> Assertion | None:
    """Wishes and denials of a release; None leaves it to the assertion layer."""
    clause = re.split(r"[;:(]|, (?:but|and) | but ", place.before)[-1]
    if HOPES.search(clause) or (place.sentence.rstrip().endswith("?") and "when" in place.sentence):
        return Assertion.WISH
    if _DENIED.search(clause[-50:]) or re.match(r" (?:yet|someday|some day|soon|one day|please)\b", place.after):
        return Assertion.DENIED if _DENIED.search(clause[-50:]) else Assertion.WISH
    return None


_DOUBT = re.compile(
    r"\b(?:rumou?r\w*|supposed(?:ly)?|promise[sd]?|planned|plans|announced|(?:was|were|is|are) to|expect\w*|will|might|may|must|reportedly|apparently|probably|perhaps|"
    r"i think|i believe|i hear|said|says|should|would|could|if|unless|not|never|no|nor|without|imagine|pretend)\b|n't\b|'d\b|'ll\b|\?"
)


def plainly(place: Near) -> Assertion | None:
    """Asserted where no word near by doubts it: what else its sentence says of plans and wishes is of other things."""
    return None if _DOUBT.search(place.before[-70:]) or _DOUBT.search(place.after[:25]) else Assertion.ASSERTED
