"""Which version a statement is about: the named versions of a text are nodes, and facts attach to the one spoken of.

A fact belongs to a version named in its own clause; else to the version that the sentence before last named, when its
own sentence takes it up again ("it", "this one", "the longer cut"). What no words tie to a version stays with the film.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from recension.reading.claims._retold import once_each, outermost
from recension.reading.matching._rules import Draft
from recension.reading.matching._typed import Typed
from recension.reading.rules.versions._edition_facts import with_facts
from recension.reading.rules.versions._mere_copies import is_mere_copy
from recension.reading.versions._compared import told_of_versions

#: Properties that differ from version to version.
ATTACHED = frozenset(
    "runtime content_rating music music_change carrier score extra edition_diff opinion availability recommend".split()
)
#: Versions that are told by a year, a country or a name alone: remakes and translations are so told too.
WEAK = frozenset(("YEAR version", "country's version", "NAME version", "longer version"))
_MINUTES, _LENGTH = "N-minute version", "longer version"
#: "The DVD of 2004" has no name where its country or label is told before it.
_BY_YEAR = "copy of YEAR"
#: Those named by "one" are told beside another, which may be such.
_BY_ONE = frozenset(("the ADJ one", "the longest", "the one with"))
_OF_THE_VERSION = frozenset("disc.picture disc.sound disc.extras disc.value disc.packaging".split())

#: Music that came back did so in the version under discussion; what took its place before was heard in the others.
_CAME_BACK = re.compile(r"\b(?:restored|reinstated|returned|back)\b")

_CLAUSE = re.compile(
    r"[;:()\n—]|--| (?:against|versus|compared (?:to|with)|as opposed to) |"
    r", (?:but|while|whereas|though|although|and (?:it|the|this))\b| (?:but|whereas|while) "
)
_KINDS = "new|longer|shorter|restored|extended|uncut|other|later|same|disc|new cut|new version"
_TAKES_UP = re.compile(
    rf"^\W*(?:(?:and|but|now|however|here),? )?(?:it|this one|that one|this|here|there's|there is|the (?:{_KINDS})"
    r"|(?:the|this|that) (?:[a-z-]+ )?(?:cut|version|edition|disc|dvd|blu-ray|print|transfer|release|set|tape))\b"
)
_LONGER = re.compile(r"\b(?:longer|extended|expanded|fuller|complete|newer|restored|new)\b")
_SHORTER = re.compile(r"\b(?:shorter|truncated|original|first|theatrical|old|older)\b")


@dataclass(frozen=True, slots=True)
class Node:
    """A version as a text names it; `start` and `end` are of the view."""

    name: str
    start: int
    end: int
    sentence: int
    runtime: str = ""

    def may_run(self, draft: Draft) -> bool:
        """Whether a running time can be this version's: not where it is said to run another."""
        return draft.property != "runtime" or not self.runtime or self.runtime == draft.value


def with_editions(drafts: list[Draft], typed: Typed) -> list[Draft]:
    """The drafts without doubtful versions, each fact attached to the version spoken of."""
    drafts = once_each(drafts)
    if not any(d.property == "edition" for d in drafts):
        return drafts
    drafts = [with_facts(d, typed) if d.property == "edition" else d for d in drafts]
    kept = _without_doubtful(drafts, typed)
    kept = [_as_its_copy(d, kept) for d in kept]
    compared, discussed = told_of_versions(kept, typed)
    kept += compared
    sentences = [a for a, _ in typed.text.sentences]
    nodes = _heads(sorted(_nodes(kept, sentences), key=lambda n: n.start), typed.text.view)
    if not nodes:
        return kept
    starts = [n.start for n in nodes]
    attached = [
        _attached(d, _nearby(d, nodes, starts), sentences, typed, discussed) if d.property in ATTACHED else d
        for d in kept
    ]
    return _without_bare(_told_twice(attached))


#: What joins a copy to the cut that is on it: "the director's cut that Harbour put out on DVD runs 127".
_ON_IT = re.compile(r",? (?:that|which) ")


def _heads(nodes: list[Node], view: str) -> list[Node]:
    """The versions without those that only say where the one right before them was put out."""
    told = {b for a, b in pairwise(nodes) if _ON_IT.fullmatch(view, a.end, b.start)}
    return [node for node in nodes if node not in told]


def _as_its_copy(draft: Draft, drafts: list[Draft]) -> Draft:
    """A carrier whose words name a copy of the film has that copy's label and territory."""
    if draft.property != "carrier":
        return draft
    meeting = (d for d in drafts if d.property == "edition" and d.start < draft.end and draft.start < d.end)
    copy = next((d.qualifiers for d in meeting if d.qualifiers.get("carrier") == draft.value), {})
    told = {k: copy[k] for k in ("label", "territory") if k in copy}
    return replace(draft, qualifiers={**told, **draft.qualifiers}) if told else draft


#: No fact belongs to a version named farther off than this, but for the one that heads the text.
_REACH = 700


def _nearby(draft: Draft, nodes: list[Node], starts: list[int]) -> list[Node]:
    """The versions named within reach of a draft, and the first of the text."""
    first, last = bisect_left(starts, draft.start - _REACH), bisect_right(starts, draft.end + _REACH)
    return nodes[:1] + nodes[max(first, 1) : max(last, 1)]


def _without_doubtful(drafts: list[Draft], typed: Typed) -> list[Draft]:
    """Weak names count beside a sure one alone, "the longer cut" where none has a name."""
    named = [d for d in drafts if d.property == "edition" and not is_mere_copy(d, typed)]
    others = [d for d in named if d.rule != _BY_YEAR]
    named = [d for d in named if d.rule != _BY_YEAR or not any(o.start < d.end and d.start < o.end for o in others)]
    rules = {d.rule for d in named}
    if rules - WEAK - _BY_ONE - {_MINUTES}:
        dropped: frozenset[str] = frozenset((_LENGTH,))
    elif _MINUTES in rules or _LENGTH in rules:
        dropped = WEAK - {_LENGTH}
    else:
        dropped = WEAK
    outer = outermost(named)
    kept = [d for d in named if d.rule not in dropped and (d.start, d.end) in outer]
    first = {(d.start, d.end, d.mention): d for d in reversed(kept)}  # a version named once has one name
    return [d for d in drafts if d.property != "edition" or first.get((d.start, d.end, d.mention)) is d]


def _told_twice(drafts: list[Draft]) -> list[Draft]:
    """Without versions told by minutes that another version is said to run: they are one."""
    told = [d for d in drafts if d.property == "edition" and d.rule == _MINUTES and "runtime" in d.qualifiers]
    named = {d.qualifiers["runtime"]: d.value for d in told}
    same = {}
    for d in drafts:
        name = named.get(d.value, "") if d.property == "runtime" else ""
        if name and d.qualifiers.get("edition", name) != name:
            same[name] = d.qualifiers["edition"]
    if not same:
        return drafts
    return [_renamed(d, same) for d in drafts if d not in told or d.value not in same]


#: A label before a carrier says whose disc it is, and so which; a region tells no more than where it plays.
_BARE = frozenset(("LABEL's copy", "LABEL DVD", "SHOUTED copy"))


def _without_bare(drafts: list[Draft]) -> list[Draft]:
    told = {d.qualifiers.get("edition") for d in drafts if d.property not in ("carrier", "opinion")}
    return [
        d
        for d in drafts
        if d.rule not in _BARE
        or d.property != "edition"
        or d.value in told
        or "year" in d.qualifiers
        or "carrier" not in d.qualifiers
        or "label" in d.qualifiers
    ]


def _renamed(draft: Draft, names: dict[str, str]) -> Draft:
    name = names.get(draft.qualifiers.get("edition", ""))
    return replace(draft, qualifiers={**draft.qualifiers, "edition": name}) if name else draft


def _nodes(drafts: Iterable[Draft], sentences: list[int]) -> Iterable[Node]:
    for d in drafts:
        if d.property == "edition" and d.subject == "film":
            yield Node(d.value, d.start, d.end, bisect_right(sentences, d.start), d.qualifiers.get("runtime", ""))


def _attached(draft: Draft, nodes: list[Node], sentences: list[int], typed: Typed, discussed: list[str]) -> Draft:
    if "edition" in draft.qualifiers or draft.subject != "film" or draft.rule == "against N":
        return draft
    if draft.property == "opinion" and draft.value not in _OF_THE_VERSION and not draft.value.startswith("disc."):
        return draft
    nodes = [n for n in nodes if n.may_run(draft)]
    own = _own_version(draft, nodes, sentences, typed)
    node = own or _in_clause(draft, nodes, typed)
    if node is None and discussed and _is_of_the_discussed(draft):
        start = typed.from_view(draft.start, draft.end)[0]
        name = discussed[max(bisect_right(typed.lines, (start, len(typed.shadow))) - 1, 0)]
        if name:
            return replace(draft, qualifiers={**draft.qualifiers, "edition": name})
    node = node or _taken_up(draft, nodes, sentences, typed)
    if node is None or (draft.property == "carrier" and node.name.lower().endswith(draft.value.lower())):
        return draft
    return replace(draft, qualifiers={**draft.qualifiers, "edition": node.name})


def _is_of_the_discussed(draft: Draft) -> bool:
    """Whether a draft is told of the version under discussion: what differs, and what music came back."""
    if draft.property == "music_change":
        return _CAME_BACK.search(draft.value) is not None
    return draft.property == "edition_diff"


_THIS = re.compile(
    r"(?:^|[.!?;,] |\b(?:and|but|while) )\W*(?:this|the present) (?:one|version|cut|disc|dvd|blu-ray|edition|release)\b"
)
_REVIEWED = re.compile(
    r"\b(?:comment|review|comments)\b[^.\n]{0,30}\b(?:on|of|for|about|covers|concerns)\b[^.\n]{0,30}$"
)


def _own_version(draft: Draft, nodes: list[Node], sentences: list[int], typed: Typed) -> Node | None:
    """The version reviewed, where the draft's sentence opens with "this one" or "this disc".

    It is the one that the first line names, or that the review says it is about.
    """
    view = typed.text.lower
    start = sentences[bisect_right(sentences, draft.start) - 1]
    if not _THIS.search(view[start : min(draft.end, start + 80)]):
        return None
    first_line = view.find("\n", 0, 300)
    return next(
        (n for n in nodes if n.start < max(first_line, 0) or _REVIEWED.search(view[max(0, n.start - 70) : n.start])),
        None,
    )


def _in_clause(draft: Draft, nodes: list[Node], typed: Typed) -> Node | None:
    """The nearest version named in the draft's own clause; one before it rather than one after."""
    view, near = typed.text.lower, []
    for node in nodes:
        a, b = (node.end, draft.start) if node.end <= draft.start else (draft.end, node.start)
        if node.start < draft.end and draft.start < node.end:
            near.append((0, node))
        elif b - a < 140 and not _parted(_ASIDE.sub(",", view[a:b]), typed, draft):
            held = _HELD_AGAINST.search(view, max(0, node.start - 40), node.start) is not None
            near.append((b - a + (0 if node.end <= draft.start else 40) + _FOIL * held, node))
    return min(near, key=lambda pair: pair[0])[1] if near else None


#: A version that another is held against is not what the clause is about: "127 minutes to the theatrical cut's 120".
_HELD_AGAINST = re.compile(
    r"\b(?:against|versus|vs\.?|than|unlike|compared (?:to|with)|as opposed to|minutes to|\d to)"
    r" (?:the |its )?(?:\d{2,3} (?:minutes )?(?:of|for|in|on) (?:the |its )?)?$"
)
_FOIL = 200
#: What stands between commas to compare: ", at 113 minutes against the 89 of the other,".
_ASIDE = re.compile(r", [^,.;:()\n]*\b(?:against|versus|as opposed to|compared (?:to|with)|than)\b[^,.;:()\n]*,")


#: "Director's cut (1990, 131 min.)", "131 min. (director's cut)".
_IN_BRACKETS = re.compile(r"\.? ?[(\[](?:\d{4},? )?")


_AND = re.compile(r", (?:on|in|and) (?:[a-z]+ )?|\b(?:and|or|nor|but|then) (?:then )?(?:on|in|the|an?|its|by|later) ")


def _parted(between: str, typed: Typed, draft: Draft) -> bool:
    """Whether a sentence or clause ends between a version and a fact; a label ("Director's Cut: 9/10") does not."""
    if draft.property == "runtime" and _IN_BRACKETS.fullmatch(between):
        return False
    if draft.property == "carrier" and _AND.search(between):
        return True  # "on the anniversary edition, and on the first Blu-ray"
    if draft.property == "score" and re.fullmatch(r"\W{1,4}", between) and "\n" not in between:
        return False
    return re.search(r"[.!?](?:\s|$)", between) is not None or _CLAUSE.search(between) is not None


_CARRIER = re.compile(r"dvd|blu-ray|tape")


def _on_another(node: Node, carrier: re.Match[str] | None) -> bool:
    """Whether a version is told by another carrier than the one that a sentence goes on about: "the Blu-ray"."""
    told = _CARRIER.search(node.name.lower())
    return carrier is not None and told is not None and told[0] != carrier[0]


def _taken_up(draft: Draft, nodes: list[Node], sentences: list[int], typed: Typed) -> Node | None:
    """The version that the draft's sentence takes up from one of the two before it."""
    here = bisect_right(sentences, draft.start)
    before = [n for n in nodes if here - 2 <= n.sentence < here]
    if not before or draft.property in ("score", "recommend", "carrier", "availability"):
        return None
    start = sentences[here - 1]
    opening = typed.text.lower[start : min(draft.end, start + 60)]
    found = _TAKES_UP.match(opening)
    if not found or (draft.property == "runtime" and found[0].endswith("this one")):
        return None  # "The theatrical cut ran 120 minutes. This one runs 127."
    carrier = _CARRIER.search(found[0])
    before = [n for n in before if not _on_another(n, carrier)]
    if len({n.name for n in before}) < 2:
        return before[-1] if before else None
    wanted = _LONGER if _LONGER.search(found[0]) else _SHORTER if _SHORTER.search(found[0]) else None
    return next((n for n in reversed(before) if wanted and wanted.search(n.name.lower())), before[-1])
