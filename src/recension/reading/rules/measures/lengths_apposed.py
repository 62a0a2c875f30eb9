"""Lengths set beside a copy or said as the whole of it: "the DVD, 130 minutes, is subtitled", "seventy-two minutes of it"."""

import re
from collections.abc import Iterator

from recension.reading.grammar._minutes import LENGTH, minutes_of
from recension.reading.grammar._money import approximation, plain
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.vocabulary import Assertion

#: A copy runs at least so long: what is shorter is a supplement.
_SHORTEST = 40
_PIECES = re.compile(r"\b(?:documentar(?:y|ies)|featurettes?|interviews?|commentar(?:y|ies)|making[- ]of|talk|conversation|portrait|extras?|supplements?|deleted|footage|bonus|episodes?|q ?& ?a|scenes?|shorter|longer|missing|cut by|trimmed by|lost|loses|minus)\b")


def _apposed(hit: Hit) -> Iterator[Draft]:
    """The length of the copy beside it, unless a piece on the disc stands between."""
    minutes = minutes_of(hit.match)
    place = near(hit, "value", width=70)
    between = hit.typed.shadow[hit.match.start() : hit.match.start("value")]
    if minutes < _SHORTEST or _PIECES.search(between) or place.others(40):
        return
    approx, _ = approximation(place.before, place.after)
    yield hit.draft(plain(minutes), {"approx": approx}, mention=hit.span("value"), assertion=Assertion.ASSERTED)


_COPY = r"(?:dvds?|blu-?rays?|laser ?dis[ck]s?|dis[ck]s?|tapes?|cassettes?|vhs|prints?|cop(?:y|ies)|versions?|cuts?|editions?|restorations?|transfers?|re-?issues?|re-?releases?|releases?|original|one)"
_GAP = r"[^\n.;:()]{0,50}?"

RULES: tuple[Rule, ...] = (
    Rule("COPY, N minutes,", "runtime", rf"\b{_COPY}\b{_GAP}(?:,|:| —| --) ?(?:(?:at|all|now|only|just|still|running|a full|nearly|about|and|some) )*(?P<quote>(?P<value>{LENGTH}))(?=[,.;)]|$| of (?:it|them)\b| long\b| in (?:all|total)\b| and\b| (?:—|--))(?!, (?:and|or) (?:so|more))", build=_apposed),
    Rule("N minutes of it", "runtime", rf"(?:^|[,;:—(] ?|\b(?:all|only|full) )(?P<quote>(?P<value>{LENGTH}) of it)(?=[.,;:)—]|$| (?:in|—|--)\b)", build=_apposed),
    Rule("for N hours and N minutes", "runtime", r"\b(?P<quote>for (?:all |a full |the full |all of )?(?P<value>" + LENGTH.replace("(?<![\\w.,$£€:/-])", "", 1) + r"))(?=[.,;:!?)]|$| (?:one|we|you|and)\b)", build=lambda hit: _odd(hit)),
)  # fmt: skip


def _odd(hit: Hit) -> Iterator[Draft]:
    """Hours with minutes that are no round number are the film's, whoever sat through them."""
    minutes = minutes_of(hit.match)
    if hit.match["hours"] and (hit.match["rest"] or hit.match["bare"]) and minutes % 5 and minutes < 300:
        yield from _apposed(hit)
