"""Readings of many documents in, one record of a film out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from recension.collation._appraisals import appraisals
from recension.collation._edition_names import EditionName, carrier
from recension.collation._editions import Node, edition_named, mention_of, nodes
from recension.collation._names import people
from recension.collation._statements import explained, statements
from recension.collation._typed import typed
from recension.collation._voices import Voice, voices
from recension.records import Edition, Film, Reading, Record, Statement
from recension.values import fold
from recension.vocabulary import BY_NAME, Assertion, Kind, Level

#: Where a cut is kept apart, the first of these comes first on the page.
_FIRST = ("theatrical",)


def collate(film: Film, readings: Iterable[Reading]) -> Record:
    """Collate what the readings say of one film.

    Claims about other films are left aside, and what is no fact (a wish, a joke, a supposition) is no witness; a
    denial is a witness against. The order of the readings makes no difference.
    """
    heard = [voice for voice in voices(film, readings) if voice.claim.property in BY_NAME]
    known = people(v.claim for v in heard if BY_NAME[v.claim.property].kind is Kind.PERSON)
    spoken = [v for v in heard if v.claim.is_fact or v.claim.assertion is Assertion.DENIED]
    places, found = nodes(m for v in spoken if v.claim.is_fact and (m := mention_of(v)) is not None)
    parts = _by_edition([v for v in spoken if BY_NAME[v.claim.property].level is not Level.DOCUMENT], places)
    every = {edition: statements(part, known, edition) for edition, part in parts.items()}
    every = _explained({"": every.get("", ()), **every})
    editions = [_edition(key, found[key], parts, every.get(key, ())) for key in found if key in parts]
    documents = tuple(sorted({v.witness.document for v in heard}))
    return Record(film, every[""], tuple(sorted(editions, key=_edition_order)), documents, appraisals(spoken))


def _by_edition(heard: Iterable[Voice], places: Mapping[tuple[str, EditionName], str]) -> dict[str, list[Voice]]:
    """The voices of the film itself ("") and of each edition.

    A version's running time, given in passing ("the 127-minute director's cut"), speaks as a running time as well.
    """
    out: dict[str, list[Voice]] = {}
    for voice in heard:
        mention = mention_of(voice)
        node = places.get((mention.document, mention.name), "") if mention else ""
        if mention and not node:
            continue  # a denial about an edition that nobody affirms
        out.setdefault(node, []).append(voice)
        if node and voice.claim.property == "edition" and voice.claim.qualifiers.get("runtime", "").isdecimal():
            out[node].append(_runtime(voice))
    return out


def _runtime(voice: Voice) -> Voice:
    """The running time that an edition claim carries, as a voice of its own with the same evidence."""
    claim = voice.claim
    kept = {key: text for key, text in claim.qualifiers.items() if key == "approx"}
    derived = replace(claim, property="runtime", value=claim.qualifiers["runtime"], qualifiers=kept, ids={})
    return replace(voice, claim=derived, value=typed(derived))


def _explained(every: Mapping[str, tuple[Statement, ...]]) -> dict[str, tuple[Statement, ...]]:
    """Notes on running times look across the editions, so all statements go through together."""
    flat = iter(explained([statement for part in every.values() for statement in part]))
    return {edition: tuple(next(flat) for _ in part) for edition, part in every.items()}


def _edition(key: str, node: Node, parts: Mapping[str, Sequence[Voice]], said: tuple[Statement, ...]) -> Edition:
    return Edition(
        key,
        _aliases(key, parts[key]),
        _carriers(node, parts[key]),
        said,
        "variant" if node.is_cut else "manifestation",
        _label(parts[key]),
        _year(node),
    )


def _aliases(key: str, heard: Sequence[Voice]) -> tuple[str, ...]:
    names = {edition_named(voice.claim).strip() for voice in heard}
    apart = {fold(name): name for name in sorted(names) if name and fold(name) != fold(key)}
    return tuple(sorted(apart.values()))


def _carriers(node: Node, heard: Sequence[Voice]) -> tuple[str, ...]:
    named = {mention.release[0] or mention.name.carrier for mention in node.mentions}
    named |= {
        carrier(v.claim.qualifiers["carrier"]) for v in heard if v.claim.is_fact and v.claim.qualifiers.get("carrier")
    }
    return tuple(sorted(named - {""}))


def _label(heard: Sequence[Voice]) -> str:
    labels = {text for v in heard if v.claim.is_fact and (text := v.claim.qualifiers.get("label", ""))}
    return next(iter(labels)) if len(labels) == 1 else ""


def _year(node: Node) -> int | None:
    """The year of the version, where its names and releases give just one."""
    years = {mention.name.year or _int(mention.release[1]) for mention in node.mentions} - {None}
    return next(iter(years)) if len(years) == 1 else None


def _int(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _edition_order(edition: Edition) -> tuple[object, ...]:
    """The cuts before the releases, the theatrical one first, then the most spoken of."""
    heard = {witness.document for statement in edition.statements for witness in statement.witnesses}
    return (edition.level != "variant", edition.name not in _FIRST, -len(heard), edition.year or 9999, edition.name)
