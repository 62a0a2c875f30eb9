"""Differences told in the wake of another: "…, dropping the prologue and moving the dance", "seven minutes, among them the search".

The words alone may tell of anybody's doings, so a version or its minutes are spoken of in the sentence itself.
"""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules.versions._copies import only_told
from recension.reading.rules.versions._differences import SUPPLEMENT, TIME_CUT, spoken_of_versions
from recension.vocabulary import Assertion

#: What is done to a film and to nothing else in such a sentence.
_DONE = re.compile(
    r"\b(?:cut|cuts|trimm\w+|shorten\w*|re-?cut|re-?edit\w*|tighten\w*|prun\w+|abridg\w+|reduc\w+|par(?:ed|ing)|shorn|excis\w+|remov\w+|took out|taken out|butcher\w*|hack\w*|"
    r"restor\w+|reinstat\w+|extend\w*|expand\w*|lengthen\w*|censor\w*|sanitis\w+|sanitiz\w+|releas\w+|re-?releas\w+|versions?|prints?|edition|minutes)\b"
)
#: The same with the film for its object, which needs no talk of versions.
_TO_THE_FILM = re.compile(
    r"\b(?:cut|trimm(?:ed|ing)|shorten(?:ed|ing)|re-?cut(?:ting)?|re-?edit(?:ed|ing)|prun(?:ed|ing)|reduc(?:ed|ing)|pared|butchered|hacked|truncated|abridged|whittled) "
    r"(?:it|the (?:film|movie|picture)|(?:his|her) (?:film|cut))\b(?: down)?(?: (?:to|by|for|from)\b|,)|\b(?:film|movie|picture|it) (?:was|had been|has been) (?:[a-z]+ )?(?:cut|trimmed|shortened|re-?cut|re-?edited|truncated|abridged)\b"
)
_MUSIC = re.compile(r"\b(?:songs?|score|music|soundtrack|theme)\b")


def _told(hit: Hit, group: str) -> Iterator[Draft]:
    words = hit.words(group).strip(" ,")
    if not (SUPPLEMENT.search(words.lower()) or _MUSIC.search(words.lower()) or only_told(near(hit))):
        yield hit.draft(words, quote=hit.span(group), mention=hit.span(group), assertion=Assertion.ASSERTED)


def _in_its_wake(hit: Hit) -> Iterator[Draft]:
    """Participles behind a clause that tells what was done to the film; each of two a difference."""
    start = hit.match.start()
    line = hit.typed.line_at(start)[0]
    before = hit.typed.shadow[max(line, start - 220) : start]
    told = _TO_THE_FILM.search(before) or (spoken_of_versions(hit, 0) and _DONE.search(before))
    if told and not near(hit).others(30):
        for group in ("value", "second"):
            if hit.has(group):
                yield from _told(hit, group)


def _among(hit: Hit) -> Iterator[Draft]:
    """What the minutes taken out or put back hold, item by item."""
    if spoken_of_versions(hit, 1) and not near(hit).others(60):
        for group in ("value", "second", "third"):
            if hit.has(group):
                yield from _told(hit, group)


def _back_or_gone(hit: Hit) -> Iterator[Draft]:
    if spoken_of_versions(hit, 1) and not near(hit).others(60):
        yield from _told(hit, "quote")


_CHANGING = (
    r"(?:dropping|removing|losing|deleting|cutting(?: out)?|excising|omitting|eliminating|discarding|jettisoning|restoring|reinstating|adding|inserting|replacing|substituting|shifting|moving|reordering|re-?arranging|transposing|"
    r"trimming|toning down|shortening|softening|taking out|snipping|lopping off|scrapping|sacrificing|putting back|bringing back|tacking on|altering|changing|reshooting|blurring|swapping|recasting|dubbing|redubbing|translating|reversing)"
)
_ITEM = r"(?:the|its|his|her|their|a|an|all|most|much|some|several|two|three|four|every|any|nearly all|almost all|half|both|whole|entire|@any(?:'s?)?)\b[^\n.;:,()]{2,90}?"
_STOP = r"(?=[.;:)]|$|, (?:but|which|so|while|and (?:it|the film|he|she|then))\b| (?:because|so that|while|but)\b)"

RULES: tuple[Rule, ...] = (
    Rule("dropping this, moving that", "edition_diff", rf",? (?:(?:and|thereby|also|in the process|while|mostly|mainly|chiefly) )*(?P<value>{_CHANGING} {_ITEM})(?:,? and (?:also )?(?P<second>{_CHANGING} {_ITEM}))?{_STOP}", build=_in_its_wake),
    Rule("minutes, among them", "edition_diff", rf"\b(?:{TIME_CUT}|scenes|footage|sequences|cuts|trims|passages|material)\b[^\n.;:]{{0,70}}?(?:,|:| —|—|\() ?(?:among them|amongst them|among which (?:are|were)|including|notably|chiefly|mostly|mainly|principally|most of it|most of them|above all|not least|comprising|consisting of) (?:from )?(?P<value>{_ITEM})(?:(?:, and|,| and) (?P<second>{_ITEM}))?(?:(?:, and|,| and) (?P<third>{_ITEM}))?{_STOP}", build=_among),
    Rule("gone from it, back is", "edition_diff", r"(?:^|[,;:—] ?(?:and |but )?)(?P<quote>(?:gone|back|restored|missing|absent|lost|cut|removed|trimmed|reinstated|excised|dropped)(?:,? (?:from|in|to|on) (?:it|this (?:one|version|cut|print)|the (?:[a-z-]+ ){0,2}(?:version|cut|print|tape|disc|dvd|blu-ray|release|edition)),?| too| also| entirely| altogether| at last)? (?:is|are|was|were) (?!it\b|that\b|this\b|he\b|she\b|they\b)[^\n.;:()]{3,110}?)(?=[.;:()]|$|, (?:back|gone|restored|replaced|in its place)\b)", build=_back_or_gone),
)  # fmt: skip
