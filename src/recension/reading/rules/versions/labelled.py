"""Copies known by their label: "the Harbour Lane DVD", "the Goodtimes Video release"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import PERSON, TITLE
from recension.reading.rules.versions._copies import is_no_label
from recension.reading.rules.versions._version_names import name_of

_NO_LABEL = frozenset(
    "Hollywood Amazon Ebay EBay Walmart Wal-Mart Target Blockbuster Region Regions Special Region-1 Christmas PAL NTSC".split()
)
_NOT_A_COPY = re.compile(
    r"^(?:[ -](?:player|players|collection|recorder|burner|rental|shop|store|cover|cases?|box(?:es)? of|market|sales?|age|era|generation)\b)"
)


def _labelled(hit: Hit) -> Iterator[Draft]:
    """ "The Madacy DVD": a release known by its label, with its carrier."""
    (mention,) = hit.mentions("label")[:1] or (None,)
    place = near(hit, "name")
    if mention is None or mention.own or mention.name in _NO_LABEL or (mention.known and mention.kind == TITLE):
        return
    if mention.kind == PERSON and mention.known and mention.name not in phrases_of("labels"):
        return  # "to shame an Ada Quill DVD"
    if _NOT_A_COPY.match(place.after) or _NO_ONE_COPY.search(hit.match[0]) or is_no_label(hit.typed, mention):
        return
    if re.search(r"\b(?:like|than|shame) $", place.before[-60 : -len("the ")] + " ") and mention.name not in phrases_of("labels"):
        return
    carrier = carrier_of(hit.words("carrier"))
    label = "" if _REGION.search(mention.name) else mention.name
    yield hit.draft(name_of(hit.words("name")), {"carrier": carrier, "label": label}, mention=hit.span("name"))
    yield hit.draft(carrier, {"label": label}, property="carrier", mention=hit.span("carrier"))


_NO_ONE_COPY = re.compile(r"\b(?:every|any|other|each|all|most)\b| to (?!be)[a-z]|region (?:dvd|blu)")
_REGION = re.compile(r"\bR\d\b|\bRegion\b")


_LABEL_WORD = re.compile(
    r"(?i)\b(?:video|films?|entertainment|releasing|pictures|home|collection|media|cinema|archive|factory|studios?|box)$"
)


_OF_A_DISC = re.compile(
    r"\b(?:dvd|dis[ck]s?|blu-?ray|extras|transfer|commentary|special features|two cuts|both cuts|subtitles)\b"
)


def _released_by(hit: Hit) -> Iterator[Draft]:
    """ "The Goodtimes Video release": a release known by its label alone."""
    (mention,) = hit.mentions("label")[:1] or (None,)
    spoken = re.search(r"-disc\b|\b(?:dvd|blu-?ray|laserdisc)\b", hit.match[0]) or _OF_A_DISC.search(
        near(hit, width=200).after
    )
    if (
        mention is not None
        and not mention.own
        and mention.kind != TITLE
        and (mention.name in phrases_of("labels") or _LABEL_WORD.search(mention.name) or spoken)
    ):
        yield hit.draft(name_of(hit.words("name")), {"label": mention.name}, mention=hit.span("name"))


RULES: tuple[Rule, ...] = (
    Rule("LABEL DVD", "edition", rf"(?P<quote>\b(?:the|this|on|a|from|their) (?:[a-z-]+ ){{0,2}}?(?P<name>(?P<label>@name) (?:[a-z-]+ )?(?P<carrier>{DISC})(?: (?:release|edition|version|set|box set))?))\b", build=_labelled),
    Rule("LABEL release", "edition", r"(?P<quote>\b(?:the|this)(?: (?:new|recent|latest|two-disc|three-disc|single-disc|2-disc|lavish|handsome|dvd|blu-ray)){0,2} (?P<name>(?P<label>@name)(?: video)? (?:(?:dvd|blu-?ray) )?(?:release|edition|restoration|transfer|print|restored version|set|package|dis[ck])))\b", build=_released_by),
)  # fmt: skip
