"""Whom everybody knows by one name, where somebody plays them: "the guy playing Elvis", "awful as Napoleon"."""

from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.values import fold

#: One name, folded → in full, where it is not the whole name. Beside a player these are no names of made-up people.
_BY_ONE_NAME = {
    "elvis": "Elvis Presley", "marilyn": "Marilyn Monroe", "jfk": "John F. Kennedy", "napoleon": "Napoleon", "jesus": "Jesus", "jesus christ": "Jesus", "christ": "Jesus",
    "cleopatra": "Cleopatra", "julius caesar": "Julius Caesar", "caesar": "Julius Caesar", "nero": "Nero", "caligula": "Caligula", "moses": "Moses", "pontius pilate": "Pontius Pilate",
    "lincoln": "Abraham Lincoln", "abe lincoln": "Abraham Lincoln", "liberace": "Liberace", "columbus": "Columbus", "pocahontas": "Pocahontas", "marie antoinette": "Marie Antoinette", "joan of arc": "Joan of Arc",
    "queen victoria": "Queen Victoria", "anne boleyn": "Anne Boleyn", "king herod": "Herod", "mary magdalene": "Mary Magdalene", "john the baptist": "John the Baptist", "genghis khan": "Genghis Khan", "attila": "Attila",
    "nostradamus": "Nostradamus", "spartacus": "Spartacus", "catherine the great": "Catherine the Great", "alexander the great": "Alexander the Great", "henry viii": "Henry VIII", "henry the eighth": "Henry VIII",
}  # fmt: skip


def _by_one_name(hit: Hit) -> Iterator[Draft]:
    for m in hit.mentions("value"):
        if full := _BY_ONE_NAME.get(fold(hit.typed.text.view[m.start : m.end])):
            yield hit.draft(full, mention=m)


_NAMED = f"[{NAME}{CHARACTER}{PERSON}{TITLE}]"
#: What tells that a name is somebody's part; "dressed as" and "known as" tell of the story.
_AS = rf"(?:\b(?:plays|playing|played|portray(?:s|ed|ing)?|portrayal of|role of|part of|cast as|miscast as|starring as|stars as|impersonat(?:es|ing)|(?:good|great|bad|awful|terrible|excellent|fine|superb|wonderful|perfect|brilliant|convincing|believable|magnificent|memorable|performance|turn|terrific|fantastic|dreadful|effective|touching) as)|{PERSON},? as)"

RULES: tuple[Rule, ...] = (
    Rule("plays ELVIS", "portrays", rf"(?P<quote>{_AS} (?:the |an? )?(?:(?:young|old|real|aging|ageing|late|legendary|great) )?(?P<value>{_NAMED}))(?!'s?\b|-| (?:impersonator|lookalike|look-alike|wannabe|type|impression|songs?|tunes?|records?|music))", build=_by_one_name),
)  # fmt: skip
