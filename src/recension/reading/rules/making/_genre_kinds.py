"""Whether a genre named of films at large is said of the one reviewed."""

import re

from recension.reading.matching._near import Near

#: Films in the plural, or their genre: most of them are others'.
AT_LARGE = re.compile(r"(?:(?<!serie)(?<!art)(?<!sport)(?<!fan)(?<!buff)(?<!lover)(?<!comic)s|\bgenre)$")
#: What counts the film among them: "one of the best …", "fans of …", "unlike most …".
_AMONG = re.compile(
    r"\b(?:one of|[a-z]{3,}est|best|worst|all time|another of|unlike|than|these|most|all|fans? of|lovers? of|buffs?|if you (?:like|love|enjoy|are into|want|can)|for those who (?:like|love|enjoy)|"
    r"(?:if|who|anyone|those) [a-z' ]{0,20}(?:likes?|loves?|enjoys?|into)|typical|revival of|among|other|many|more|as far as|your (?:average|typical|usual)|kind of|sort of|type of|string of|spate of|wave of|cycle of|glut of|"
    r"(?:entry|offering|film|movie|contribution|addition|exercise|classic|gem|example) (?:in|of|to)|expect(?:ing)? (?:of|from)|for|as)\b[^\n.;:()!?]{0,44}$"
)
#: Whom a kind pleases and this film does not: "fans of horror films will hate it".
_PUT_OFF = re.compile(
    r"s?(?: (?:films|movies|flicks|pictures|features|stories|tales))? (?:will|would|may|might|should|can|could|are (?:going to|likely to|bound to))(?: [a-z]+ly)? (?:not\b|never\b|hate|loathe|dislike|be (?:disappointed|bored|let down|put off|outraged|appalled)|look elsewhere|stay away|steer clear|avoid|skip|pass)"
)
#: What speaks of others for all that: a send-up of them, or somebody who makes or borrows from them.
_OF_OTHERS = re.compile(
    r"\b(?:parod\w+|spoofs?|send-?up|satir\w+|homage|tribute|pastiche|influence|makers?|vaults?|history|[a-z]+ed (?:in|from|on|after|up)|filmography|known for|unless|except for|better|reminiscent|reminds?|remade|think of|books?|writes|revived|father of)\b[^\n.;:()!?]{0,50}$"
)


def of_films_at_large(place: Near, quote: str) -> bool:
    """Whether a genre stands of many films, and nothing counts the reviewed one among them."""
    if not AT_LARGE.search(quote):
        return False
    counted = _AMONG.search(place.before) is not None and not _PUT_OFF.match(place.after)
    return not counted or _OF_OTHERS.search(place.before) is not None


#: What goes on after a genre that is named as such: words that join clauses, and nouns for films. "A mystery woman" is none, nor "a musical score".
_GOES_ON = re.compile(
    r"[^a-z ]|$| (?:[^a-z]|$|(?:films?|movies?|flicks?|pictures?|features?|series|shows?|shorts?|serials?|specials?|pieces?|classics?|sequels?|remakes?|outings?|versions?|genres?|fans?|buffs?|lovers?|plots?|stor(?:y|ies)|tales?|drama|thriller|romance|"
    r"of|about|with|that|which|who|whose|and|or|but|in|on|at|from|by|for|set|starring|directed|made|based|featuring|written|filmed|shot|released|like|as|than|to|is|was|are|were|has|had|have|it|this|so|if|when|where|while|because|though|although|"
    r"rather|not|out|over|through|here|there|then|too|also|again|all|around|without|during|after|before|between|more|masquerading|disguised|involving|concerning|turned|gone|dressed|ever|every|only|even|anyway|i|you|we|they|he|she|can|could|will|would|"
    r"should|may|might|must|does|doesn't|did|didn't|isn't|wasn't|never|just|really|almost|sneaks|makes|made|works|goes|gets|takes|tells|follows|stars|comes|never|yet|since|until|unless|full|filled|packed|laced|mixed|tinged|combined|crossed|played|called|"
    r"[a-z]{3,}ed|[a-z]{3,}ing|strikes|shows|proves|offers|ends|begins|opens|fails|succeeds|titled|told|going|trying|aimed|worth|worthy|being|due|along|despite|unlike|once|circa|par|à|via|per|no|an?|the|his|her|its|their|my|our|your)\b)"
)


def is_named_as_such(after: str) -> bool:
    """Whether nothing behind a word for a genre makes it the adjective of something else."""
    return _GOES_ON.match(after) is not None
