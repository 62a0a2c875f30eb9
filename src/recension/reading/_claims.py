"""From drafts to claims: full names, assertion, raw spans, and one claim for each meaning."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from recension.reading._assertion import Assertions
from recension.reading._displaced import without_films_of_places, without_times_of_lives
from recension.reading._known import KnownPerson
from recension.reading._rules import Draft
from recension.reading._subject import Subjects, of_a_sequel
from recension.reading._typed import Typed
from recension.reading.rules.cast._other_players import plays_elsewhere
from recension.records import Claim
from recension.values import Evidence, fold
from recension.vocabulary import BY_NAME, Assertion


def claims_of(drafts: Iterable[Draft], typed: Typed) -> tuple[Claim, ...]:
    """Claims in the order of their quotes; of several with one meaning, the most explicit."""
    assertions, subjects = Assertions(typed), Subjects(typed)
    best: dict[tuple[str, ...], tuple[tuple[bool, bool, int], Claim]] = {}
    for order, draft in enumerate(_without_players_of_others(list(drafts), typed)):
        claim = _claim(draft, typed, assertions, subjects)
        key, weight = _meaning(claim), (claim.is_fact, _tells_relation(claim), -order)
        if key not in best or weight > best[key][0]:
            best[key] = (weight, claim)
    kept = _without_vaguer([claim for _, claim in best.values()])
    return tuple(sorted(kept, key=lambda c: (c.span.start, c.span.end, c.property, c.value)))


#: Relations that a sentence states.
_STATED = frozenset("remake_of sequel_of sequel prequel remake".split())


def _tells_relation(claim: Claim) -> bool:
    """Whether a claim states how another film stands to this one, and does not merely speak of it."""
    return claim.property == "related_film" and claim.qualifiers.get("relation") in _STATED


#: Between what a player does and the film that it is done in.
_DONE_IN = re.compile(r" (?:in|from) (?:the )?[\"_*]*")


def _without_players_of_others(drafts: list[Draft], typed: Typed) -> Iterator[Draft]:
    """Without players of whom the words beside tell another film: "Quill and Salt gave fine turns in Brine"."""
    others = {d.mention[0] for d in drafts if d.property == "related_film" and d.mention}
    credited = {p.name for p in typed.known.people if p.acts} if typed.known.sure else set()
    for draft in drafts:
        stranger = draft.property == "cast_member" and draft.value not in credited
        if stranger and plays_elsewhere(draft, typed):
            continue
        film = _DONE_IN.match(typed.text.view, draft.end) if draft.property == "cast_member" and others else None
        if film is None or film.end() not in others:
            yield draft


def _without_vaguer(claims: list[Claim]) -> list[Claim]:
    """Drop a fact that another says with more: who plays or is played, where both are said; who writes, where what."""
    fuller = {(c.property, c.subject, fold(c.value)) for c in claims if c.is_fact and _has_all_keys(c)}
    played = {fold(c.qualifiers.get("character", "")) for c in claims if c.property == "cast_member"}
    played |= {fold(c.value) for c in claims if c.property == "portrays" and c.is_fact}
    players = {c.value for c in claims if c.property == "cast_member" and c.is_fact}
    claims = [c for c in claims if c.property != "character" or c.value not in players]
    claims = [c for c in claims if c.property != "character" or not _is_part_of(fold(c.value), played)]
    claims = _fullest_changes(_without_bare_copies(_without_loose_minutes(_told_sources(_with_named_roles(claims)))))
    claims = _without_contained(claims, "release")
    claims = _without_films_of_sources(claims)
    claims = without_films_of_places(claims)
    claims = without_times_of_lives(claims)
    claims = _without_guessed_directors(claims)
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


#: What belongs to the document or names other films itself is never handed to another film.
_KEPT = frozenset("related_film title year verdict recommend score music music_change edition price".split())
_MONEY = frozenset(("budget", "gross", "salary", "price"))
#: What is said of copies and cuts: a country's or a year's version is one of this film, and no other work.
_OF_VERSIONS = frozenset("edition_diff carrier availability extra release".split())
#: A source may be a work of the stage: "based on the Broadway play".
_OF_OTHER_WORKS = frozenset(("based_on",))
#: What is said of a film as it is shown, on television too.
_OF_COPIES = _OF_VERSIONS | {"runtime", "content_rating", "production"}


def _claim(draft: Draft, typed: Typed, assertions: Assertions, subjects: Subjects) -> Claim:
    text, at = typed.text, draft.at
    if not draft.presupposed and _is_casting_of_record(draft, typed):
        draft = replace(draft, presupposed=True)
    assertion, cues = _assertion(draft, assertions)
    subject, qualifiers = draft.subject, draft.qualifiers
    if subject == "film" and draft.property not in _KEPT:
        of_versions = draft.property in _OF_VERSIONS | _OF_OTHER_WORKS or "edition" in qualifiers
        subject = subjects.of(*at, of_versions=of_versions, of_people=draft.property not in _OF_COPIES)
        if draft.property in _PEOPLES:
            subject = _of_people(draft, typed, subjects, subject)
    if subject == f"film:{qualifiers.get('edition')}":  # a version under another title is no other film
        subject = "film"
    if subject.startswith("film:") and draft.property in _MONEY:
        subject, qualifiers = "film", {"about": subject.removeprefix("film:"), **qualifiers}
    mention = text.raw_span(*draft.mention) if draft.mention else None
    span = text.raw_span(draft.start, draft.end)
    return Claim(
        draft.property,
        draft.value,
        Evidence.of(text.raw, span, mention),
        qualifiers,
        draft.ids,
        subject,
        assertion,
        draft.rule,
        cues,
    )


def _is_casting_of_record(draft: Draft, typed: Typed) -> bool:
    """Whether a player is named with the part and the film credits them: "X as Y should have won", "could X as Y …?".

    What is asked, wished or supposed of the two then takes the casting for granted.
    """
    if draft.property != "cast_member" or not draft.qualifiers.get("character") or not typed.known.sure:
        return False
    person = _of_record(draft, typed)
    return person is not None and person.acts


def _of_record(draft: Draft, typed: Typed) -> KnownPerson | None:
    """The film's person whom a draft names."""
    return next((p for p in typed.known.people if p.name == draft.value), None)


#: Of these the rules see to everything themselves.
_SETTLED = frozenset("title year opinion verdict recommend score".split())


def _assertion(draft: Draft, assertions: Assertions) -> tuple[Assertion, tuple[str, ...]]:
    """How the text stands to a draft: a rule that saw to it knows its clause, not the sentences round it."""
    if draft.assertion is None:
        return assertions.of(*draft.at, property=draft.property, presupposed=draft.presupposed)
    if draft.property not in _SETTLED:
        wide, cues = assertions.of(*draft.at, property=draft.property, presupposed=draft.presupposed, wide=True)
        if wide is not Assertion.ASSERTED:
            return wide, cues
    return draft.assertion, ()


_PEOPLES = frozenset("cast_member director screenwriter producer crew".split())


def _of_people(draft: Draft, typed: Typed, subjects: Subjects, subject: str) -> str:
    """Whose person it is: whoever the film credits is its own; a stranger may be of the film spoken of before."""
    known = typed.known
    person = _of_record(draft, typed)
    if person and any(q.partition(":")[0] == draft.property for q in person.properties):
        return "film"
    if subject == "film" and known.sure and known.people:
        return of_a_sequel(typed, draft.at[0]) or subjects.carried(draft.at[0])
    return subject


_ARTICLE = re.compile(r"^(?:an?|the) ")


def _meaning(claim: Claim) -> tuple[str, ...]:
    """What makes two claims of a document one: property, subject, value and the property's key qualifiers."""
    keys = BY_NAME[claim.property].keys
    if claim.property == "opinion":  # the premise is one thing, the last twist another
        keys = (*keys, "at")
    if claim.property == "music_change":  # each witness tells it another way
        keys = (*keys, "by")
    qualifiers: Mapping[str, str] = {**claim.qualifiers, "at": str(claim.span.start)}
    value = fold(claim.value)
    if claim.property == "narrative_location":  # "a small town" and "small town" are one place
        value = _ARTICLE.sub("", value)
    return (claim.property, claim.subject, value, *(fold(qualifiers.get(k, "")) for k in keys))
