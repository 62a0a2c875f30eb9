"""Claims that the words of another take away: places of lives and of shooting are none of the story, and no films."""

from recension.records import Claim
from recension.values import fold

#: What is told of the story, and may stand within what is told of somebody's life.
_OF_STORY = frozenset(("narrative_period", "narrative_location"))
#: What a name stands for that a film may bear as well: where it was shot, or a supplement.
_NO_FILMS = frozenset(("filming_location", "narrative_location", "extra"))
#: The rules that tell a film by its title alone.
_BY_TITLE = frozenset(("title alone", "known title"))


def without_times_of_lives(claims: list[Claim]) -> list[Claim]:
    """Drop a time or place of the story that the words tell of a maker's or player's life: "who left Oslo in 1933"."""
    lives = [c for c in claims if c.property == "person_fact" and c.is_fact]
    return [c for c in claims if c.property not in _OF_STORY or not any(_holds(life, c) for life in lives)]


#: The kind of a fact of the world that is quoted by its sentence.
_BY_SENTENCE = "history"


def without_sentences_told_in_parts(claims: list[Claim]) -> list[Claim]:
    """Drop a fact of the world that is quoted by its sentence where others are told of parts of it: a home, a death."""
    facts = [c for c in claims if c.property == "subject_fact" and c.is_fact]
    return [
        c
        for c in claims
        if c.property != "subject_fact"
        or c.qualifiers.get("kind") != _BY_SENTENCE
        or not any(_holds(c, part) or _says_as_much(part, c) for part in facts)
    ]


def _says_as_much(part: Claim, whole: Claim) -> bool:
    """Whether the same words tell a fact of a kind of its own."""
    return part.span == whole.span and part.qualifiers.get("kind") != _BY_SENTENCE


def without_films_of_places(claims: list[Claim]) -> list[Claim]:
    """Drop a film, told by its bare title, whose name the same words give to a place or a supplement."""
    others = [c for c in claims if c.property in _NO_FILMS and c.is_fact]
    return [c for c in claims if not (_is_bare_title(c) and any(_names(o, c) for o in others))]


def _is_bare_title(claim: Claim) -> bool:
    compared = claim.qualifiers.get("relation") == "comparison"
    return claim.property == "related_film" and claim.rule in _BY_TITLE and compared


def _names(other: Claim, film: Claim) -> bool:
    """Whether another claim's value holds the film's title where it stands: "shot in Broken Hill"."""
    overlap = other.span.start < film.span.end and film.span.start < other.span.end
    return overlap and fold(film.value) in fold(other.value)


def _holds(a: Claim, b: Claim) -> bool:
    return len(a.span) > len(b.span) and a.span.start <= b.span.start and b.span.end <= a.span.end
