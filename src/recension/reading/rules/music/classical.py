"""Works that films borrow from composers, told by whose they are and their kind: "Barber's Adagio for Strings", "Mahler's Fifth"."""

import re
from collections.abc import Iterator
from functools import cache

from recension.reading._lexicon import words_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.music._heard import NOT_AFTER, NOT_HEARD

_ORDINAL = r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)"
_KIND = (
    r"(?:[Cc]oncert(?:os?|i)|[Ss]ymphon(?:y|ies)|[Ss]onatas?|[Qq]uartets?|[Qq]uintets?|[Tt]rios?|Requiem|Adag(?:io|ietto)|Mass|[Ss]uites?|[Pp]reludes?|[Nn]octurnes?|"
    r"[Ww]altz(?:es)?|[Ff]ugues?|Toccata(?: and Fugue)?|[Vv]ariations?|[EÉé]tudes?|Rhapsody|[Oo]verture|Passion|Magnificat|Gloria|Stabat Mater|Gymnop[ée]dies?|Gnossiennes?|Impromptus?|Canon|"
    r"Sarabande|Largo|Andante|Allegretto|Larghetto|Bol[ée]ro|Ave Maria|Te Deum|[Cc]antatas?|Fantasia|Ballade|Polonaise|Mazurka|Serenade|Pavane|Liebestod|Miserere|Messiah|Hallelujah Chorus|Ode to Joy|[Aa]rias?|"
    r"Lacrimosa|Kyrie|Dies Irae|Liebestraum|Tr[äa]umerei|Clair de Lune|Moonlight|Appassionata|Ride of the Valkyries|Blue Danube|F[üu]r Elise|Planets|Four Seasons)"
)
_KEY = r"(?: (?:for (?:Strings|Piano|Cello|[A-Z]\w+(?: and [A-Z]\w+)?)|in [A-G](?:[ -](?:flat|sharp))?(?: (?:minor|major))?|[Nn]o\.? ?\d+|[Nn]umber \w+|from \w+))*"
_OF = r"(?:(?:[A-Z][\w-]+|late|last|little|slow|great|unfinished|solo|string|piano|violin|cello|organ|'[^'\n]{2,20}'|\"[^\"\n]{2,20}\") ){0,3}"
_BEHIND = re.compile(rf"(?:'s?)? (?P<work>{_OF}{_KIND}{_KEY}|{_ORDINAL}(?= |[.,;:)!?]|$)(?! (?:film|movie|feature|book|novel|album|wife|husband)))(?![\w-])")
_BEFORE = re.compile(rf"(?P<work>(?:{_OF}){_KIND}{_KEY}),? by (?:the )?$")
#: Who writes, plays or studies it in the story makes it no less heard; who is likened to it does.
_LIKENED = re.compile(r"\b(?:like|as if|equivalent of|answer to|compared? (?:to|with)|akin to|reminds? (?:me|one|us) of|than|cinema's|world's)(?: (?:a|an|the|listening to|hearing))* $")


@cache
def _composers() -> frozenset[str]:
    return words_of("composers")


def _borrowed(hit: Hit) -> Iterator[Draft]:
    """The work beside a composer's name; which is one, the list of surnames tells."""
    (who,) = hit.mentions("artist")
    view, place = hit.typed.text.view, near(hit, "artist")
    if who.name.rpartition(" ")[2].lower() not in _composers() or _LIKENED.search(place.before) or NOT_HEARD.search(place.before):
        return
    behind = _BEHIND.match(view, who.end)
    before = None if behind else _BEFORE.search(view, max(0, who.start - 60), who.start)
    found = behind or before
    if found is None or NOT_AFTER.match(place.after):
        return
    quote = (who.start, found.end("work")) if behind else (found.start("work"), who.end)
    yield hit.draft(found["work"], {"artist": who.name}, mention=found.span("work"), quote=quote)


RULES: tuple[Rule, ...] = (
    Rule("COMPOSER's WORK", "music", r"(?P<artist>@person)'s? ", build=_borrowed),
    Rule("WORK by COMPOSER", "music", r" by (?P<artist>@person)(?!')", build=_borrowed),
)  # fmt: skip
