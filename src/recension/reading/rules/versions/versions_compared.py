"""Versions by their tongue or country, or by the show that mocked them, wherever they are set beside what was seen."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, QUOTED, TITLE
from recension.reading.rules._territories import territory_of
from recension.reading.rules.versions._version_names import is_the_film_as_released
from recension.vocabulary import Assertion

_TONGUE = (
    r"(?:japanese|english|german|french|spanish|italian|korean|chinese|cantonese|mandarin|swedish|russian|hindi|tamil|telugu|hong kong|american|us|u\.s\.|uk|u\.k\.|british|european|canadian|australian|dutch|danish|norwegian|finnish|polish|"
    r"portuguese|brazilian|mexican|thai|turkish|greek|hungarian|czech|international)"
)
#: What else has a version of each country: other works, other films, manners of speaking.
_OF_WORKS = re.compile(
    r"\b(?:remakes?|remade|novels?|books?|plays?|stage|opera|series|shows?|sitcom|adaptations?|adapted|sequels?|musical|story|tale|song|based on|version of a|original (?:film|movie)|other film|another film|like (?:a|an|the))\b"
)
_BEHIND = re.compile(r"s? of (?!it\b|this\b|the (?:film|movie)\b|[\ue004])|,? (?:starring|with [\ue001]|directed|made in|from (?:18|19|20)\d\d|\((?:18|19|20)\d\d)")
_MANY = re.compile(r"\b(?:is|was|be|as|like|than a|become) $|\b(?:no|any|another|every|each)\b[^.;,]{0,12}$")


def _in_tongue(hit: Hit) -> Iterator[Draft]:
    """ "In the German version", "I haven't seen the Korean version": the version is taken for granted."""
    place = near(hit, "name", width=140)
    name = hit.words("name")
    if place.others(80) or _OF_WORKS.search(f"{place.before}{place.after}") or _BEHIND.match(place.after):
        return
    if not _MANY.search(place.before.removesuffix("the ")) and not is_the_film_as_released(hit.typed, name):
        yield hit.draft(name, {"territory": territory_of(name.lower())}, mention=hit.span("name"), assertion=Assertion.ASSERTED)


_MOCKERS = re.compile(r"(?i)(?:mst ?3k|mystery science theat(?:er|re)(?: 3000)?|riff ?trax|cinematic titanic|svengoolie|elvira)\b")


def _mocked(hit: Hit) -> Iterator[Draft]:
    """ "The MST3K version": of the shows that talk over films, each by its name."""
    start, end = hit.span("name")
    name = re.sub(r"\s+", " ", hit.typed.text.view[start:end])
    if _MOCKERS.match(name):
        yield hit.draft(name, mention=(start, end), assertion=Assertion.ASSERTED)


RULES: tuple[Rule, ...] = (
    Rule("the version in TONGUE", "edition", rf"\b(?P<quote>the (?P<name>{_TONGUE}(?:[- ]language|[- ](?:dubbed|subtitled))? (?:version|cut|print|edition|dub)))(?![\w'-])", build=_in_tongue),
    Rule("the mocked version", "edition", rf"\b(?P<quote>the (?P<name>(?:\"?[{NAME}{TITLE}{QUOTED}]\"?|mst3k|rifftrax)(?:'s)? (?:[a-z]+ (?:up )?)?(?:version|edition)))(?![\w'-])", build=_mocked),
)  # fmt: skip
