"""What tells music that is heard in the film from music that is only spoken of."""

import re

from recension.reading.mentions._mentions import Mention

#: Who plays or sings.
ARTIST = r"(?:(?:the )?(?:@name|@known))"
NOT_HEARD = re.compile(r"\b(?:isn't in|not in the|wrote|famous for|known for|reminded? me of|hums?|humming|used (?:over|twice|three|throughout|in the)|is used|like|as if|cousin of|instead of|rather than|could have|should have|would have|would've|wanted|wish|where is|album)\b[^.;]{0,40}$")
NOT_AFTER = re.compile(r"^[\"']? (?:characters?|episodes?|sketch|skit|subplot|storyline)\b|^[\"']?[^.;]{0,20}\b(?:isn't|is not|was not|wasn't|would have|should have|could have|never(?! been (?:cleared|licen[cs]ed|paid for)| (?:gets? old|fails?|better)))\b")


def makes_it(person: Mention) -> bool:
    """Whether the film's credits know a person for its music: a composer's score is a credit, no song."""
    return person.credit is not None and any(p.startswith("crew") for p in person.credit.properties)
