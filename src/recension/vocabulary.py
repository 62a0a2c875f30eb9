"""The one table of properties. Reading, collation, storage, pages and exports are driven by it: add a row, not code."""

from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """Where in FIAF's hierarchy (EN 15907) a property belongs; `DOCUMENT` is the review itself."""

    WORK = "work"
    VARIANT = "variant"
    MANIFESTATION = "manifestation"
    ITEM = "item"
    DOCUMENT = "document"


class Kind(Enum):
    """The type of a property's value."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TITLE = "title"
    YEAR = "year"
    PERIOD = "period"
    PLACE = "place"
    MONEY = "money"
    DURATION = "duration"
    SCORE = "score"
    PHRASE = "phrase"
    WORD = "word"  # one of a short list, such as a verdict or a carrier


@dataclass(frozen=True, slots=True)
class Property:
    """One row. `single`: a film has one true value, so two different ones are in dispute.

    `keys` are the qualifiers that tell two claims of one value apart.
    """

    name: str
    label: str
    group: str
    level: Level
    kind: Kind
    single: bool = False
    keys: tuple[str, ...] = ()
    wikidata: str = ""
    schema_org: str = ""
    fiaf: str = ""


W, V, M, D = Level.WORK, Level.VARIANT, Level.MANIFESTATION, Level.DOCUMENT
K = Kind

PROPERTIES: tuple[Property, ...] = (
    Property("title", "title", "film", W, K.TITLE, True, (), "P1476", "name", "Title"),
    Property("year", "year", "film", W, K.YEAR, True, (), "P577", "dateCreated", "YearOfReference"),
    Property("director", "director", "credits", W, K.PERSON, False, (), "P57", "director", "Director"),
    Property("screenwriter", "writer", "credits", W, K.PERSON, False, ("kind",), "P58", "author", "Writer"),
    Property("producer", "producer", "credits", W, K.PERSON, False, (), "P162", "producer", "Producer"),
    Property("crew", "crew", "credits", W, K.PERSON, False, ("role",), "P3092", "contributor", "Crew"),
    Property("company", "company", "credits", W, K.ORGANISATION, False, ("role",), "P272", "productionCompany", "ProductionCompany"),
    Property("cast_member", "cast", "cast", W, K.PERSON, False, ("character",), "P161", "actor", "CastMember"),
    Property("character", "character", "cast", W, K.PERSON, False, (), "P674", "character", "Subject"),
    Property("award", "award", "awards", W, K.PHRASE, False, ("result", "recipient", "for"), "P166", "award", "AwardsOrNominationsEvent"),
    Property("budget", "budget", "money", W, K.MONEY, True, ("about",), "P2130", "", "Notes"),
    Property("gross", "gross", "money", W, K.MONEY, False, ("about", "territory"), "P2142", "", "Notes"),
    Property("salary", "salary", "money", W, K.MONEY, False, ("about", "by"), "", "", "Notes"),
    Property("price", "price", "money", M, K.MONEY, False, ("about",), "P2284", "price", "Notes"),
    Property("box_office", "box office", "money", W, K.WORD, False, ("territory",), "", "", "Notes"),
    Property("edition", "edition", "editions", V, K.PHRASE, False, (), "P747", "workExample", "hasVariantType"),
    Property("edition_diff", "what differs", "editions", V, K.PHRASE, False, ("edition",), "", "version", "Notes"),
    Property("carrier", "carrier", "editions", M, K.WORD, False, ("edition", "label"), "P437", "material", "hasFormat"),
    Property("availability", "availability", "editions", M, K.WORD, False, ("carrier", "territory"), "", "availability", "Notes"),
    Property("extra", "disc extra", "editions", M, K.PHRASE, False, (), "", "associatedMedia", "Notes"),
    Property("release", "release", "editions", M, K.PHRASE, False, ("territory", "year"), "P577", "releasedEvent", "ReleaseEvent"),
    Property("music", "music heard", "music", V, K.PHRASE, False, ("edition",), "P406", "hasPart", "MusicPerformance"),
    Property("music_change", "music changed", "music", V, K.PHRASE, False, ("from", "to", "edition"), "", "", "DifferentSoundTrack"),
    Property("runtime", "running time", "measures", M, K.DURATION, True, ("edition",), "P2047", "duration", "Extent"),
    Property("content_rating", "certificate", "measures", V, K.WORD, True, ("body", "edition"), "P1657", "contentRating", "RatingEvent"),
    Property("score", "score", "measures", D, K.SCORE, False, ("edition", "aspect"), "P444", "reviewRating", ""),
    Property("narrative_location", "set in", "world", W, K.PLACE, False, (), "P840", "contentLocation", "Subject"),
    Property("narrative_period", "set when", "world", W, K.PERIOD, False, (), "P2408", "temporalCoverage", "Subject"),
    Property("filming_location", "shot in", "world", W, K.PLACE, False, (), "P915", "locationCreated", "Subject"),
    Property("based_on", "based on", "world", W, K.PHRASE, False, ("kind",), "P144", "isBasedOn", "SourceMaterial"),
    Property("portrays", "portrays", "world", W, K.PERSON, False, (), "P180", "about", "Subject"),
    Property("subject_fact", "of its subject", "world", W, K.PHRASE, False, ("kind",), "P921", "about", "hasSubject"),
    Property("departure", "leaves the facts", "world", W, K.PHRASE, False, (), "", "", "Notes"),
    Property("related_film", "related film", "related", W, K.TITLE, False, (), "P144", "mentions", "Notes"),
    Property("production", "making", "making", W, K.PHRASE, False, (), "", "", "Notes"),
    Property("person_fact", "of its people", "making", W, K.PHRASE, False, ("kind",), "", "", "Notes"),
    Property("genre", "genre", "making", W, K.WORD, False, (), "P136", "genre", "hasGenre"),
    Property("theme", "theme", "making", W, K.PHRASE, False, (), "P921", "about", "hasSubject"),
    Property("opinion", "opinion", "opinion", D, K.WORD, False, ("pol", "target", "edition"), "", "reviewBody", ""),
    Property("verdict", "verdict", "verdict", D, K.WORD, False, (), "", "reviewAspect", ""),
    Property("recommend", "recommended", "verdict", D, K.WORD, False, ("edition",), "", "", ""),
)

BY_NAME = {p.name: p for p in PROPERTIES}

#: The groups in the order in which a record is read.
GROUPS = tuple(dict.fromkeys(p.group for p in PROPERTIES))

ASPECTS = (
    "acting", "casting", "direction", "script", "story", "dialogue", "characters", "humour", "emotion", "realism",
    "pacing", "ending", "scene", "chemistry", "romance", "horror", "violence", "action", "music", "sound", "look",
    "design", "effects", "makeup", "overall", "disc.picture", "disc.sound", "disc.extras", "disc.value",
    "disc.packaging", "role", "treatment",
)  # fmt: skip


class Assertion(Enum):
    """How a document stands to what it says."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    REPORTED = "reported"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    WISH = "wish"
    IRONIC = "ironic"
    IMPLIED = "implied"
    DERIVED = "derived"
    UNKNOWN = "unknown"

    @property
    def is_fact(self) -> bool:
        return self in FACTS


FACTS = frozenset({Assertion.ASSERTED, Assertion.HEDGED, Assertion.REPORTED})
