"""Kinds of places that a story can be set in: "a remote cabin", "the boarding school"."""

import re

from recension.reading._lexicon import lines_of
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE

#: Words before such a noun that begin another clause, name nobody's place or liken it to something.
_OTHER = (
    r"and|or|but|of|in|on|at|to|with|as|is|was|are|who|that|which|for|from|by|into|his|her|their|its|the|an?|if|when|where|like|not|no|real|typical|fake|proverbial|metaphorical|actual|movie|film|"
    r"one|next|nearest|same|new|other"
)
_WORD = rf"(?:(?!(?:{_OTHER})\b)[a-z0-9'-]+,? )"
#: What may follow it: "hotel room" is no hotel, "hotel run by nuns" is one.
_GOES_ON = (
    r"(?:(?:and|or|but|of|in|on|at|to|with|as|is|was|are|who|that|which|for|from|by|into|near|outside|inside|where|when|while|after|before|during|until|because|so|he|she|they|it|only|just|run|full|filled|deep|high|not|far|somewhere|under|"
    r"over|out|up|down|off|along|across|beneath|between|among|amid|without|about|instead|again|together|alone|now|then|there|this|his|her|their|its|the|an?|if|since|although|though|thanks|due|has|have|had|can|will|must|would|could|may|might|does|did|gets?|becomes?|"
    r"one|two|surrounded|owned|populated|once|built|set|located|situated|filled|hidden|left|cut|overlooking)\b|[a-z]+(?:ing|ed)\b)"
)
_ROWS = [line.partition(":")[::2] for line in lines_of("grounds")]
_NOUNS = "|".join(sorted({noun.split()[-1] for noun, _ in _ROWS}))
#: A ground without its article, with up to three words of what is said of it; `is_ground` decides.
SAID = rf"{_WORD}{{0,3}}?(?:{_NOUNS})(?![\w'’-]| (?!{_GOES_ON})[a-z]| [{NAME}{PERSON}{CHARACTER}{TITLE}{QUOTED}]| of (?:images|emotions|ideas|words|thought|love|despair|life|time|sound)\b)"
#: Noun → what must stand before it, nothing where it stands for itself.
_KINDS = {noun: frozenset(k.replace("_", " ") for k in kinds.split()) for noun, kinds in _ROWS}


def is_ground(words: str) -> bool:
    """Whether these words end in the name of a kind of place.

    >>> is_ground("run-down nursing home"), is_ground("happy home")
    (True, False)
    """
    parts = words.split()
    for size in (1, 2):
        kinds = _KINDS.get(" ".join(parts[-size:]))
        if kinds is not None and (not kinds or any(re.search(rf"\b{kind}\b", " ".join(parts[:-size])) for kind in kinds)):
            return True
    return False


#: The same where rooms and yards may be meant too.
PLAIN = rf"{_WORD}{{0,3}}?(?:{_NOUNS}|backyard|yard|basement|garage|apartment|studio|sound ?stage|backlot|back lot|buildings?|church|boat|field|room|flat|street|theat(?:er|re))(?![\w'’-]| (?!{_GOES_ON})[a-z])"

#: A ground that scenes are called by.
BEFORE_SCENES = rf"(?:{_WORD}){{0,2}}?(?:{_NOUNS})"

#: A ground, or what is one where it is told by its name: "a club called the Grotto".
TO_BE_NAMED = rf"(?:{_NOUNS}|club|bar|boat|ship|planet|place|land|realm|region|school|store|shop|company town|cafe|joint)"
