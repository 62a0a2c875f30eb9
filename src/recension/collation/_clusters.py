"""Claims of one meaning brought together."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from recension.collation._names import Person, first_id, fits
from recension.collation._typed import Typed
from recension.collation._voices import Voice, order, title_key
from recension.records import Claim
from recension.values import Duration, Money, Period, Phrase, Score, fold
from recension.vocabulary import BY_NAME, Kind

People = Mapping[tuple[str, str], Person]

_COMPANY_WORDS = frozenset(
    "pictures picture films film studios studio productions production entertainment video home company co inc ltd "
    "corporation corp international distribution".split()
)
_AWARD_NAMES = (("oscars", "academy award"), ("oscar", "academy award"), ("academy awards", "academy award"))
#: Qualifiers that are each witness's own and stay with it.
_OWN = frozenset({"edition", "reason", "by", "norm", "runtime", "pol", "strength", "low", "high"})
#: Key qualifiers that are names, and so may be shortened or misspelt.
_NAMES = frozenset({"character", "recipient", "label"})


@dataclass(slots=True)
class Cluster:
    """Voices of one meaning; `key` is what makes their values one."""

    key: tuple[str, ...]
    qualifiers: dict[str, str]
    voices: list[Voice] = field(default_factory=list)

    @property
    def value(self) -> Typed:
        return self.voices[0].value


def meaning(claim: Claim, value: Typed, people: People) -> tuple[str, ...]:
    """What makes two claims' values one: two claims of one property mean the same when this is equal."""
    if claim.property == "edition":
        return ("edition",)  # within a node, every name of it means that it exists
    if claim.property == "music_change":
        return ("change",)  # what was changed for what is told by its qualifiers, however it is worded
    if BY_NAME[claim.property].kind is Kind.PERSON:
        person = people[(fold(claim.value), first_id(claim.ids))]
        return ("person", first_id(dict(person.ids)), fold(person.name))
    match value:
        case Money():
            # The writer's "around" is a qualifier of one amount, not another amount.
            return ("money", str(value.amount.normalize()), value.currency)
        case Duration():
            return ("minutes", str(round(value.minutes)))
        case Period():
            return ("years", str(value.first), str(value.last))
        case Score():
            return ("score", fold(value.written))
    return ("words", _words(claim, value))


def _words(claim: Claim, value: Typed) -> str:
    text = value.text if isinstance(value, Phrase) else str(value)
    kind = BY_NAME[claim.property].kind
    if kind is Kind.TITLE:
        return title_key(text)
    if kind is Kind.ORGANISATION:
        words = fold(text).split()
        return " ".join(word for word in words if word not in _COMPANY_WORDS) or " ".join(words)
    if claim.property == "award":
        return _award(text)
    return title_key(text) or text


def _award(text: str) -> str:
    """An award's words without filler, its body in one spelling."""
    folded = f" {fold(text)} "
    for name, usual in _AWARD_NAMES:
        folded = folded.replace(f" {name} ", f" {usual} ")
    return " ".join(word for word in folded.split() if word not in ("the", "for", "an", "a", "award"))


def clusters(voices: Iterable[Voice], people: People) -> list[Cluster]:
    """Bring together the voices of one property and one edition.

    Those that say most come first, so that a voice which leaves a qualifier out joins the one it fits, and where it
    fits several, the one with most voices.
    """
    made: list[Cluster] = []
    for voice in sorted(voices, key=lambda v: (_is_bare(v.claim), -len(key_qualifiers(v.claim)), order(v))):
        key = meaning(voice.claim, voice.value, people)
        own = key_qualifiers(voice.claim)
        alike = (c for c in made if c.key == key or _is_body_of(voice.claim, key, c))
        fitting = [cluster for cluster in alike if qualifiers_fit(own, cluster.qualifiers)]
        if fitting:
            home = max(fitting, key=lambda cluster: len(cluster.voices))
        else:
            home = Cluster(key, {})
            made.append(home)
        home.voices.append(voice)
        for name, text in own.items():
            home.qualifiers.setdefault(name, text)
    return made


def _is_bare(claim: Claim) -> bool:
    """Whether an award is named by who gives it alone; such voices come last, when the categories are known."""
    return claim.property == "award" and not _CATEGORY.search(claim.value)


_CATEGORY = re.compile(r"\s[–—-]\s")


def _is_body_of(claim: Claim, key: tuple[str, ...], cluster: Cluster) -> bool:
    """Whether a cluster tells what this award was for: "an Oscar" of Westmore's is the one for Best Makeup.

    Without a common recipient an award of the same body may be another one.
    """
    mine, theirs = claim.qualifiers.get("recipient"), cluster.qualifiers.get("recipient")
    named = cluster.voices[0].claim
    if not (mine and theirs and _is_bare(claim) and named.property == "award" and not _is_bare(named)):
        return False
    return _award(_CATEGORY.split(named.value, maxsplit=1)[0]) == key[-1]


def key_qualifiers(claim: Claim) -> dict[str, str]:
    """The qualifiers that tell two claims of one value apart, without the edition: that has its own node."""
    keys = BY_NAME[claim.property].keys if claim.property in BY_NAME else ()
    return {key: claim.qualifiers[key] for key in keys if key != "edition" and claim.qualifiers.get(key)}


def qualifiers_fit(a: Mapping[str, str], b: Mapping[str, str]) -> bool:
    """Whether two claims' key qualifiers leave them one: each is alike, or left out by one of them."""
    return all(_alike(key, a[key], b[key]) for key in a.keys() & b.keys())


def _alike(key: str, a: str, b: str) -> bool:
    mine, theirs = fold(a), fold(b)
    if mine == theirs:
        return True
    if key in ("from", "to"):
        return _share_a_word(mine, theirs)
    if key not in _NAMES:
        return False
    words_a, words_b = set(mine.split()) - {"and"}, set(theirs.split()) - {"and"}
    return words_a <= words_b or words_b <= words_a or fits(mine, theirs) or fits(theirs, mine)


def same_role(a: str, b: str) -> bool:
    """Whether two names of a role are one role's: "Rocky" is Roy L. "Rocky" Dennis."""
    return bool(a and b) and _alike("character", a, b)


#: Words that say that there was music, and not whose.
_GENERIC = frozenset({"song", "music", "score", "track", "recording", "tune", "other", "number", "cue", "soundtrack"})


def _share_a_word(a: str, b: str) -> bool:
    """ "Springsteen" and "Bruce Springsteen's songs" are one source of music, and "the songs" may be any."""
    mine, theirs = _telling(a), _telling(b)
    return not mine or not theirs or bool(mine & theirs)


def _telling(text: str) -> frozenset[str]:
    stems = {word.rstrip("s") for word in text.split() if len(word) > 3}
    return frozenset(stems - _GENERIC)


def shown_qualifiers(voices: Sequence[Voice]) -> dict[str, str]:
    """The qualifiers to print: those on which all who give them agree, and the key ones in their fullest form."""
    given: dict[str, Counter[str]] = {}
    for voice in voices:
        for key, text in voice.claim.qualifiers.items():
            if key not in _OWN and text:
                given.setdefault(key, Counter())[text] += 1
    keys = BY_NAME[voices[0].claim.property].keys
    return {
        key: _fullest(forms) for key, forms in sorted(given.items()) if key in keys or len({*map(fold, forms)}) == 1
    }


def shown_value(cluster: Cluster, people: People) -> str:
    """The value to print: a person's name as all know it, else the form most witnesses use."""
    claim = cluster.voices[0].claim
    if BY_NAME[claim.property].kind is Kind.PERSON:
        return people[(fold(claim.value), first_id(claim.ids))].name
    telling = [voice for voice in cluster.voices if not _is_bare(voice.claim)] or cluster.voices
    return _fullest(Counter(voice.claim.value.strip() for voice in telling))


def _fullest(forms: Counter[str]) -> str:
    return max(forms, key=lambda form: (forms[form], len(form), form))
