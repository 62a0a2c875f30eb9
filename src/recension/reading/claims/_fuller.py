"""Of the claims of one text that say the same of the same, those that say most."""

from collections.abc import Iterable
from itertools import product

from recension.reading.claims._displaced import (
    without_films_of_places,
    without_sentences_told_in_parts,
    without_times_of_lives,
)
from recension.records import Claim
from recension.values import fold
from recension.vocabulary import BY_NAME, Assertion


def without_vaguer(claims: list[Claim]) -> list[Claim]:
    """Drop a fact that another says with more: who plays or is played, where both are said; who writes, where what."""
    fuller = {(c.property, c.subject, fold(c.value)) for c in claims if c.is_fact and _has_all_keys(c)}
    played = {fold(c.qualifiers.get("character", "")) for c in claims if c.property == "cast_member"}
    played |= {fold(c.value) for c in claims if c.property == "portrays" and c.is_fact}
    players = {c.value for c in claims if c.property == "cast_member" and c.is_fact}
    claims = [c for c in claims if c.property != "character" or c.value not in players]
    claims = [c for c in claims if c.property != "character" or not _is_part_of(fold(c.value), played)]
    claims = _fullest_changes(_without_bare_copies(_without_loose_minutes(_told_sources(_with_named_roles(claims)))))
    claims = without_sentences_told_in_parts(claims)
    for told in ("release", "subject_fact", "person_fact", "production"):
        claims = _without_contained(claims, told)
    claims = _without_films_of_sources(claims)
    claims = without_films_of_places(claims)
    claims = without_times_of_lives(claims)
    claims = _without_guessed_directors(_without_vaguer_prizes(claims))
    claims = _with_full_names_of_the_real(claims)
    return [c for c in claims if _has_all_keys(c) or (c.property, c.subject, fold(c.value)) not in fuller]


def _with_named_roles(claims: list[Claim]) -> list[Claim]:
    """Drop a role by description where the same words have the player's role by name: "the singer, Jeff"."""
    named = [
        c for c in claims if c.property == "cast_member" and c.is_fact and _is_named(c.qualifiers.get("character", ""))
    ]
    return [
        c
        for c in claims
        if c.property != "cast_member"
        or _is_named(role := c.qualifiers.get("character", ""))
        or not role
        or not any(n.value == c.value and n.subject == c.subject and _overlap(n, c) for n in named)
    ]


def _is_named(role: str) -> bool:
    return role[:1].isupper() and role.split()[-1][:1].isupper()


def _overlap(a: Claim, b: Claim) -> bool:
    return a.span.start < b.span.end and b.span.start < a.span.end


def _without_loose_minutes(claims: list[Claim]) -> list[Claim]:
    """Drop a running time of the film at large where the same words tell whose version's it is."""
    tied = [c for c in claims if c.property == "runtime" and "edition" in c.qualifiers]
    return [
        c
        for c in claims
        if c.property != "runtime"
        or "edition" in c.qualifiers
        or not any(t.value == c.value and _overlap(t, c) for t in tied)
    ]


#: What makes a carrier, or a copy that can be had, more than one at large.
_TOLD_OF_COPIES = frozenset(("label", "edition", "carrier"))


def _without_bare_copies(claims: list[Claim]) -> list[Claim]:
    """Drop a carrier, or that one can be had, where the same words say whose, of what version or on what."""
    copies = [c for c in claims if c.property in ("carrier", "availability")]
    told = [c for c in copies if c.is_fact and _TOLD_OF_COPIES & set(c.qualifiers)]
    bare = [c for c in copies if not _TOLD_OF_COPIES & set(c.qualifiers)]
    vague = [c for c in bare if any(_same(c, t) and _overlap(c, t) for t in told)]
    return [c for c in claims if c not in vague]


def _same(a: Claim, b: Claim) -> bool:
    return (a.property, a.value, a.subject) == (b.property, b.value, b.subject)


#: A source of which only the kind is told.
_BARE_SOURCES = frozenset("novel book play comic comics manga memoir biography bestseller novella".split()) | {
    *("comic book", "graphic novel", "short story", "stage play", "source novel", "original novel", "original play"),
    "video game",
}


def _without_denied_authors(claims: list[Claim]) -> list[Claim]:
    """Drop a source by an author from whom the text says that the film was not taken."""
    sources = [c for c in claims if c.property == "based_on"]
    denied = {c.qualifiers.get("author") for c in sources if c.assertion is Assertion.DENIED} - {None}
    return [c for c in claims if c not in sources or not c.is_fact or c.qualifiers.get("author") not in denied]


def _without_sources_again(claims: list[Claim]) -> list[Claim]:
    """Of sources of one kind by one author those by title, else the plainest: "Quill's play", "a sad play by Quill"."""
    sources: dict[tuple[str, str, str], list[Claim]] = {}
    for c in claims:
        if c.property == "based_on" and c.is_fact and (surname := _surname_of_author(c)):
            sources.setdefault((c.subject, c.qualifiers.get("kind", ""), surname), []).append(c)
    again: list[Claim] = []
    for several in sources.values():
        several.sort(key=lambda c: (_bears_its_author(c), len(c.value), c.span.start))
        again += [c for c in several[1:] if _bears_its_author(c)]
    return [c for c in claims if c not in again]


def _bears_its_author(source: Claim) -> bool:
    """Whether a source's value is no title: it names the author and the kind."""
    return _surname_of_author(source) in fold(source.value).split()


def _surname_of_author(source: Claim) -> str:
    return " ".join(fold(source.qualifiers.get("author", "")).split()[-1:])


def _told_sources(claims: list[Claim]) -> list[Claim]:
    """Without "the book" where another claim says which; of several such the first."""
    claims = _without_sources_again(_without_denied_authors(claims))
    works = [c for c in claims if c.property == "based_on" and c.is_fact and c.qualifiers.get("kind") != "true_story"]
    bare = [c for c in works if fold(c.value) in _BARE_SOURCES]
    if not bare:
        return claims
    told = len(works) > len(bare)
    kept = None if told else min(bare, key=lambda c: c.span.start)
    return [c for c in claims if c not in bare or c is kept]


def _without_films_of_sources(claims: list[Claim]) -> list[Claim]:
    """Drop the film of a name where the same words say that the film was taken from it, or heard it."""
    sources = [c for c in claims if c.property in ("based_on", "music") and c.is_fact]
    return [
        c
        for c in claims
        if c.property != "related_film"
        or not any(fold(s.value) == fold(c.value) and _overlap(s, c) for s in sources)
        or c.qualifiers.get("relation") == "remake_of"
    ]


#: The rule that tells a director by trade alone.
_BY_TRADE = "director by trade"


def _without_guessed_directors(claims: list[Claim]) -> list[Claim]:
    """Drop a director whom only the trade tells where words tell another."""
    told = any(c.property == "director" and c.subject == "film" and c.is_fact and c.rule != _BY_TRADE for c in claims)
    return [c for c in claims if c.rule != _BY_TRADE] if told else claims


#: The rule that reads prizes part by part, where others know a way of saying.
_BY_PARTS = "a prize by its parts"


def _without_vaguer_prizes(claims: list[Claim]) -> list[Claim]:
    """Of a prize that two rules tell in one passage, one by its parts, the claim that says more of it."""
    prizes = [c for c in claims if c.property == "award" and c.is_fact]
    if not any(c.rule == _BY_PARTS for c in prizes):
        return claims
    by_parts, others = ([c for c in prizes if (c.rule == _BY_PARTS) is parts] for parts in (True, False))
    pairs = [*product(by_parts, others), *product(others, by_parts)]
    vaguer = {id(a) for a, b in pairs if _says_less(a, b)}
    return [c for c in claims if id(c) not in vaguer]


def _says_less(a: Claim, b: Claim) -> bool:
    """Whether one prize is another's, told with less: no category, no festival, no recipient."""
    if not _overlap(a, b) or a.qualifiers.get("result") != b.qualifiers.get("result"):
        return False
    (less, who), (more, whose) = ((set(fold(c.value).split()), fold(c.qualifiers.get("recipient", ""))) for c in (a, b))
    return (less < more and who in ("", whose)) or (less == more and not who and whose != "" and b.rule != _BY_PARTS)


def _with_full_names_of_the_real(claims: list[Claim]) -> list[Claim]:
    """Drop a real person by a part of the name that another claim gives in full."""
    real = [c for c in claims if c.property == "portrays" and c.is_fact]
    names = {id(c): set(fold(c.value).split()) for c in real}
    parts = {id(c) for c in real for o in real if c.subject == o.subject and names[id(c)] < names[id(o)]}
    return [c for c in claims if id(c) not in parts]


def _is_part_of(name: str, names: Iterable[str]) -> bool:
    """Whether a name and one of the names are one's: all words of the one stand in the other ("Gus", "Gus Malone")."""
    words = set(name.split())
    return any(words <= other or (other and other <= words) for other in (set(n.split()) for n in names))


def _fullest_changes(claims: list[Claim]) -> list[Claim]:
    """Of several changes of music that one passage tells, the one that says most of it."""
    changes = [c for c in claims if c.property == "music_change"]
    kept: list[Claim] = []
    for c in sorted(changes, key=lambda c: (-_told(c), c.span.start - c.span.end)):
        if not any(_overlap(c, k) for k in kept):
            kept.append(c)
    return [c for c in claims if c.property != "music_change" or c in kept]


def _without_contained(claims: list[Claim], property: str) -> list[Claim]:
    """Of the facts of a property those whose quotes lie within no other's."""
    facts = [c for c in claims if c.property == property and c.is_fact]
    within = [c for c in facts if any(_holds(f, c) for f in facts)]
    return [c for c in claims if c not in within]


def _holds(a: Claim, b: Claim) -> bool:
    return len(a.span) > len(b.span) and a.span.start <= b.span.start and b.span.end <= a.span.end


def _told(change: Claim) -> int:
    return sum(key in change.qualifiers for key in ("from", "to"))


def _has_all_keys(claim: Claim) -> bool:
    return claim.property not in ("cast_member", "screenwriter", "company") or all(
        claim.qualifiers.get(k) for k in BY_NAME[claim.property].keys
    )
