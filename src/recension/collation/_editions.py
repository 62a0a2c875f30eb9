"""Editions as nodes of their own: the many names of each version, told apart and merged."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from recension.collation._edition_names import EditionName, carrier, parse
from recension.collation._voices import Voice
from recension.records import Claim
from recension.values import fold


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a document names a version, with what it says of its release there."""

    document: str
    name: EditionName
    release: tuple[str, str, str] = ("", "", "")  # carrier, year, label (folded)


@dataclass(slots=True)
class Node:
    """A version: every mention that means it."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def names(self) -> list[EditionName]:
        return [mention.name for mention in self.mentions]

    @property
    def is_cut(self) -> bool:
        return any(name.is_cut for name in self.names)


def edition_named(claim: Claim) -> str:
    """The version a claim speaks of, as its document names it; empty for the film itself."""
    if claim.property == "edition":
        return claim.value
    if claim.subject.startswith("edition:"):
        return claim.subject.removeprefix("edition:")
    return claim.qualifiers.get("edition", "")


def mention_of(voice: Voice) -> Mention | None:
    named = edition_named(voice.claim)
    if not named.strip():
        return None
    own = voice.claim.qualifiers if voice.claim.property == "edition" else {}
    # What a release claim says of its carrier and label belongs to the version it names too.
    said = voice.claim.qualifiers if voice.claim.property in ("edition", "carrier", "release") else {}
    at = voice.claim.value if voice.claim.property == "carrier" else said.get("carrier", "")
    release = (carrier(at) if at else "", said.get("year", ""), fold(said.get("label", "")))
    return Mention(voice.witness.document, parse(named, own), release)


def nodes(mentions: Iterable[Mention]) -> tuple[Mapping[tuple[str, EditionName], str], Mapping[str, Node]]:
    """Tell the versions apart.

    Returns, for each (document, name), the key of its node; and the nodes by key. The fullest names make the nodes,
    and each lesser one joins the one node it fits; where it fits two, it stays a node of its own.
    """
    every = sorted(set(mentions), key=_order)
    made: list[Node] = []
    placed: dict[tuple[str, EditionName], Node] = {}
    for mention in every:
        node = _home(mention, made, placed)
        if node is None:
            node = Node()
            made.append(node)
        node.mentions.append(mention)
        placed[(mention.document, mention.name)] = node
    keys = _keys(made)
    return {place: keys[id(node)] for place, node in placed.items()}, {keys[id(node)]: node for node in made}


def _order(mention: Mention) -> tuple[object, ...]:
    name = mention.name
    return (
        not name.is_cut,
        -name.weight,
        fold(name.text),
        name.text,
        mention.document,
        mention.release,
        name.year or 0,
    )


def _home(mention: Mention, made: Sequence[Node], placed: Mapping[tuple[str, EditionName], Node]) -> Node | None:
    """The one node that the mention means, or None."""
    for fitting in (
        [placed[(mention.document, mention.name)]] if (mention.document, mention.name) in placed else [],
        [node for node in made if any(_same_words(mention.name, name) for name in node.names)],
        [node for node in made if all(_fits(mention.name, name) for name in node.names)],
        [node for node in made if _is_release_of(mention, node)],
    ):
        if len(fitting) == 1:
            return fitting[0]
    return None


def same_version(a: str, b: str) -> bool:
    """Whether two names can be one version's: "Director's Cut" and "the directors' cut"."""
    first, second = parse(a), parse(b)
    return fold(a) == fold(b) or _same_words(first, second) or _fits(first, second)


def _same_words(a: EditionName, b: EditionName) -> bool:
    parts = (a.cuts, a.packagings, a.carrier, a.year, a.words) == (b.cuts, b.packagings, b.carrier, b.year, b.words)
    return parts and (not a.bare or fold(a.text) == fold(b.text))


def _fits(a: EditionName, b: EditionName) -> bool:
    """Nothing tells the two names apart, and something speaks for their being one."""
    if a.year and b.year and a.year != b.year:
        return False
    if not _nested(a.words, b.words) or not _nested(a.cuts, b.cuts):
        return False
    if a.is_cut and b.is_cut:
        return True
    if a.is_cut or b.is_cut:
        # "Goodtimes" beside "the Goodtimes video release": whose it is tells it, what it is goes without saying.
        return bool(a.words & b.words) and not (a.carrier or b.carrier)
    alike = bool(a.words & b.words) or bool(a.packagings & b.packagings) or (a.year is not None and a.year == b.year)
    return alike and not (a.carrier and b.carrier and a.carrier != b.carrier)


def _nested(a: frozenset[str], b: frozenset[str]) -> bool:
    return a <= b or b <= a


def _is_release_of(mention: Mention, node: Node) -> bool:
    """Whether "the 2004 DVD" is the release on which some witness puts this cut.

    A bare carrier ("the DVD") means that release only within the document that spoke of it.
    """
    name = mention.name
    if name.is_cut or not name.carrier:
        return False
    return any(_on_release(name, other, within=other.document == mention.document) for other in node.mentions)


def _on_release(name: EditionName, other: Mention, *, within: bool) -> bool:
    at, year, label = other.release
    if (at or other.name.carrier) != name.carrier:
        return False
    if name.bare:
        return within
    known = year or (str(other.name.year) if other.name.year else "")
    years_agree = name.year is not None and known == str(name.year)
    labels_agree = bool(name.words) and name.words <= frozenset(label.split()) | other.name.words
    return (years_agree or name.year is None) and (labels_agree or not name.words)


def _keys(made: Sequence[Node]) -> dict[int, str]:
    """Each node's key is the name to print: its cut, else the form most documents use."""
    out: dict[int, str] = {}
    taken: Counter[str] = Counter()
    for node in made:
        name = _display(node)
        taken[name] += 1
        out[id(node)] = name if taken[name] == 1 else f"{name} ({taken[name]})"
    return out


def _display(node: Node) -> str:
    """A plain cut has its common name, "director's cut"; any other node the form most mentions use."""
    own = [name for name in node.names if name.is_cut or not node.is_cut]
    plain = {name.cuts for name in own}
    if node.is_cut and len(plain) == 1 and len(only := next(iter(plain))) == 1 and any(_only_cut(n) for n in own):
        return next(iter(only))
    forms = Counter(_tidy(name.text) for name in own)
    return min(forms, key=lambda form: (-forms[form], len(form), form))


def _only_cut(name: EditionName) -> bool:
    return not (name.words or name.year or name.packagings)


def _tidy(text: str) -> str:
    """A name without its article and in the usual apostrophe."""
    words = text.replace("’", "'").split()
    return " ".join(words[1:] if len(words) > 1 and words[0].casefold() in ("the", "a", "this") else words)
