"""Which names of a text are of music: singers, bands, composers and songs, told by the words beside them."""

import re

from recension.reading.matching._rules import expand
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import QUOTED, TITLE, Mention
from recension.values import fold

_NOUN = r"(?:songs?|scores?|music|tracks?|numbers?|tunes?|themes?|marches|march|arrangements?|instrumentals?|covers?|recordings?|records?|ballads?|hits?|soundtrack|waltz|needle[ -]drops?)"
_BESIDE = re.compile(
    expand(
        rf"(?P<a>@any)\"?(?:'s? (?:[a-z'-]+,? ){{0,4}}?| ){_NOUN}\b|(?P<own>@any)'s? \"[{QUOTED}{TITLE}]|\b{_NOUN}(?:,| by| from| of|:| with| includes?)* (?:the )?\"?(?P<b>@any)"
        r"|\b(?:sings?|sang|sung|singing|croon\w*|hums?|humming|belts? out|danc(?:es?|ing|ed) (?:[a-z' -]{0,24} )?to|cut to|set to|lip-?sync\w*(?: to)?|strains of|blar\w+|hear(?:s|d)?|playing|listens? to|plays(?= (?:the )?@any over\b)|wall to wall) (?:[a-z'-]+ ){0,3}?\"?(?P<c>@any)"
    )
)
#: What makes a name of one word too common to be taken for another's last.
_SHORTEST = 4


@once_a_text
def musical_names(typed: Typed) -> frozenset[str]:
    """The names that stand beside words of music, folded, with the last words of those of several."""
    found = (m for hit in _BESIDE.finditer(typed.shadow) for m in typed.within(*hit.span(hit.lastgroup or 0)))
    names = {fold(m.name).removeprefix("the ") for m in found if not m.own}
    return frozenset(names | {last for name in names if len(last := name.split()[-1]) >= _SHORTEST})


def is_musical(m: Mention, typed: Typed) -> bool:
    """Whether a name is somebody's who makes music, or a song's: by itself, or since it ends or begins another such."""
    name = fold(m.name).removeprefix("the ")
    return name in musical_names(typed) or name.split()[-1] in musical_names(typed)
