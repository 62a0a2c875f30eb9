"""From clusters to statements: who says it, who says otherwise, and what explains the difference."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from recension.collation._clusters import (
    Cluster,
    People,
    clusters,
    key_qualifiers,
    meaning,
    qualifiers_fit,
    same_role,
    shown_qualifiers,
    shown_value,
)
from recension.collation._typed import agreement, certificates_agree
from recension.collation._voices import Voice
from recension.errors import ValueFormError
from recension.records import Statement, Witness
from recension.values import Agreement, Duration, fold
from recension.vocabulary import BY_NAME, PROPERTIES, Assertion

_PLACE = {row.name: place for place, row in enumerate(PROPERTIES)}


def statements(voices: Iterable[Voice], people: People, edition: str = "") -> tuple[Statement, ...]:
    """Collate the voices of one node (the film or one edition), property by property in the vocabulary's order."""
    by_property: dict[str, list[Voice]] = {}
    for voice in voices:
        by_property.setdefault(voice.claim.property, []).append(voice)
    out: list[Statement] = []
    for name in sorted(by_property, key=_PLACE.__getitem__):
        out.extend(_of_property(by_property[name], people, edition))
    played = [s.qualifiers.get("character", "") for s in out if s.property == "cast_member"]
    return tuple(s for s in out if s.property != "character" or not any(same_role(s.value, role) for role in played))


def _of_property(voices: Sequence[Voice], people: People, edition: str) -> list[Statement]:
    """The statements of one property. A denial speaks against what it denies, and never makes a statement."""
    made = clusters((voice for voice in voices if voice.claim.is_fact), people)
    denials = [voice for voice in voices if voice.claim.assertion is Assertion.DENIED]
    out = [_statement(cluster, made, denials, people, edition) for cluster in made]
    return sorted(out, key=rank_order)


def rank_order(statement: Statement) -> tuple[object, ...]:
    """The most witnessed first; of equals, the one with fewest against it."""
    # Two voices of one document are one witness.
    voices = {witness.document for witness in statement.witnesses}
    against = {witness.document for witness in statement.against}
    return (-len(voices), len(against), fold(statement.value), statement.value, sorted(statement.qualifiers.items()))


def _statement(
    cluster: Cluster, every: Sequence[Cluster], denials: Sequence[Voice], people: People, edition: str
) -> Statement:
    claim = cluster.voices[0].claim
    others = [
        voice for other in every if other is not cluster and _contradicts(other, cluster) for voice in other.voices
    ]
    # A document that gives both values tells two versions apart, and does not contradict itself.
    own = {voice.witness.document for voice in cluster.voices}
    others = [voice for voice in others if voice.witness.document not in own]
    others += [voice for voice in denials if _denies(voice, cluster, people)]
    ids: dict[str, str] = {}
    for voice in cluster.voices:
        ids |= dict(voice.claim.ids)
    return Statement(
        claim.property,
        edition if claim.property == "edition" else shown_value(cluster, people),
        shown_qualifiers(cluster.voices),
        dict(sorted(ids.items())),
        edition,
        _witnesses(cluster.voices),
        _witnesses(others),
    )


def _witnesses(voices: Iterable[Voice]) -> tuple[Witness, ...]:
    return tuple(voice.witness for voice in sorted(voices, key=lambda v: (v.witness.document, v.claim.span)))


def _contradicts(other: Cluster, cluster: Cluster) -> bool:
    """A film has one year: of a single-valued property, another value speaks against this one."""
    mine, theirs = cluster.voices[0].claim, other.voices[0].claim
    if not BY_NAME[mine.property].single:
        return False
    if mine.property == "content_rating":
        return not certificates_agree(mine, theirs)
    if not qualifiers_same(key_qualifiers(mine), key_qualifiers(theirs)):
        return False
    return agreement(cluster.value, other.value) is Agreement.CONFLICTING


def qualifiers_same(a: Mapping[str, str], b: Mapping[str, str]) -> bool:
    return {k: fold(v) for k, v in a.items()} == {k: fold(v) for k, v in b.items()}


def _denies(voice: Voice, cluster: Cluster, people: People) -> bool:
    """A denial of "Best Actress" is no denial of "Best Makeup": its qualifiers are those of what it denies."""
    if meaning(voice.claim, voice.value, people) != cluster.key:
        return False
    own = key_qualifiers(voice.claim)
    return qualifiers_fit(own, cluster.qualifiers) and own.keys() <= cluster.qualifiers.keys()


def explained(every: Sequence[Statement]) -> tuple[Statement, ...]:
    """Add to each running time what explains it beside the others: PAL speed, or that it is another edition's."""
    times = [(statement, minutes) for statement in every if (minutes := _minutes(statement)) is not None]
    notes = {id(statement): _notes(statement, minutes, times) for statement, minutes in times}
    told = [w for s, _ in times if not s.edition and _of_a_version(notes[id(s)]) for w in s.witnesses]
    return tuple(_noted(s, notes[id(s)], told) if notes.get(id(s)) else s for s in every)


def _of_a_version(notes: Iterable[str]) -> bool:
    return any(" of the " in note for note in notes)


def _noted(statement: Statement, notes: tuple[str, ...], told: Sequence[Witness]) -> Statement:
    """The statement with its notes; two running times that are two versions' do not contradict each other."""
    if statement.edition or not _of_a_version(notes):
        return replace(statement, notes=notes)
    return replace(statement, notes=notes, against=tuple(w for w in statement.against if w not in told))


def _minutes(statement: Statement) -> Duration | None:
    if statement.property != "runtime":
        return None
    try:
        return Duration(minutes=Fraction(statement.value))
    except (ValueError, ValueFormError):
        return None


def _notes(statement: Statement, minutes: Duration, times: Sequence[tuple[Statement, Duration]]) -> tuple[str, ...]:
    out = set()
    for other, theirs in times:
        if other is statement or minutes.compare(theirs) is Agreement.EQUAL:
            if other.edition and not statement.edition and other is not statement:
                out.add(f"the running time of the {other.edition}")
            continue
        of = f" of the {other.edition}" if other.edition and other.edition != statement.edition else ""
        if minutes.is_pal_of(theirs):
            out.add(f"{theirs}{of} at PAL's 25 frames a second")
        elif theirs.is_pal_of(minutes):
            out.add(f"at PAL's 25 frames a second it runs {theirs}")
    return tuple(sorted(out))
