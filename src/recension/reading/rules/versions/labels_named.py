"""Labels of discs and channels named in passing: the label is known as one, the text speaks of discs or of watching."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import NAME
from recension.reading.rules._people import back
from recension.reading.rules.credits._companies import SHOUTED, called_here

_COMPANY = rf"(?P<value>{NAME}|(?<![a-z])(?:{SHOUTED}|turner classic movies))(?![a-z])"
_DISC = re.compile(
    r"\b(?:dvds?|blu-?rays?|laser-?discs?|vhs|uhd|4k|discs?|cassettes?|videotapes?|tapes?|restor(?:ed|ation)|transfer)\b|[$£€]\d"
)
_COMPARED = re.compile(r"\b(?:like|than|unlike|if|wish|hope|hopefully|until|should|would|not|never|maybe|please)\b[^\n.;]{0,24}$")
_WANTED = re.compile(r"(?:'s)? (?:should|would|could|might|may|will|needs? to|ought)\b")
_CAPITAL_BESIDE = re.compile(r"[A-Z][\w']* $")


#: So often a text speaks of discs that is about one.
_OFTEN = 4


@once_a_text
def _of_discs(typed: Typed) -> bool:
    """Whether a text is about a disc or tape."""
    return len(_DISC.findall(typed.shadow)) >= _OFTEN


def _label(hit: Hit) -> Iterator[Draft]:
    """A home-video label by name; one of one word in a text that speaks of discs."""
    start, end = hit.span("value")
    view = hit.typed.text.view
    known = called_here(view[start:end], hit.typed)
    if known is None or known[1] != "home_video" or not view[start].isupper():
        return
    shadow, line = hit.typed.shadow, hit.typed.line_at(hit.match.start())
    if _COMPARED.search(shadow, max(line[0], hit.match.start() - 34), hit.match.start()) or _WANTED.match(shadow, hit.match.end()):
        return
    if _DISC.search(shadow, *line) is None and not _of_discs(hit.typed):
        return
    if " " in view[start:end] or not _CAPITAL_BESIDE.search(view, max(0, start - 16), start):
        yield hit.draft(known[0], mention=(start, end))


_WATCHING = re.compile(
    r"\b(?:saw|seen|see|watch(?:ed|ing)?|caught|view(?:ed|ing)|shown|show(?:s|ed|ing)|air(?:ed|s|ing)?|broadcast|aired|re-?run|ran|played?|playing|premiered|taped|recorded|stumbled|came|late|night)\b[^\n.;]{0,70}$"
)


def _channel(hit: Hit) -> Iterator[Draft]:
    """ "I never saw it until last week on X": a listed channel, where watching is spoken of before it."""
    company = called_here(hit.words("value"), hit.typed)
    if company is not None and company[1] == "broadcast" and back(hit, _WATCHING, 100) and not back(hit, _OTHERS, 60):
        yield hit.draft(company[0], {"role": "broadcast"}, mention=hit.span("value"))


#: Others that are watched there.
_OTHERS = re.compile(r"\b(?:stuff|movies|films|shows|anything|everything|something|hits?|dozens|like|series|news|documentary|better|worse|than|you see|you can)\b[^\n.;]{0,40}$")

RULES: tuple[Rule, ...] = (
    Rule("label named", "company", rf"{_COMPANY}(?:'s)?", build=_label, qualifiers=(("role", "home_video"),)),
    Rule("on CHANNEL", "company", rf"\bon (?:(?:the|british|uk|us|cable|local|satellite|german|late-night|good old|basic) )?{_COMPANY}(?! (?:documentary|news|sitcom|game|talk))", build=_channel),
)  # fmt: skip
