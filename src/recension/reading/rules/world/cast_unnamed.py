"""People of the story told as parts: by a player without a name, and by the word "character"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, Mention
from recension.reading.rules._people import P, places_of
from recension.reading.rules.world._of_story import PLAYED_AFTER, is_played, like_a_given_name, of_the_story
from recension.reading.rules.world._real import is_figure
from recension.values import fold

_SOMEBODY = f"[{CHARACTER}{NAME}]"
_ROW = rf"{_SOMEBODY}(?:(?:, {_SOMEBODY}){{0,4}},? (?:and|&) {_SOMEBODY})?"
_SEVERAL = rf"{_SOMEBODY}(?:(?:, and |, | and | & |, or | or ){_SOMEBODY}){{1,5}}"
_PLAYED_BY_NAME = re.compile(rf"{P}(?:'s)?(?: \([^()\n]{{0,24}}\))?,? (?:as|plays|played|playing|portrays|portraying) (?:(?:the|a|an|his|her|[a-z]+) )?$")
#: The part is another work's.
_ELSEWHERE = re.compile(r"\b(?:original|first (?:film|movie|one)|previous|earlier|remake|sequel|tv series|series|stage|also played|who played .{1,40} in)\b")


def _is_told(hit: Hit, m: Mention) -> bool:
    """Whether a player with a name stands beside the part anywhere in the text."""
    shadow = hit.typed.shadow
    return any(PLAYED_AFTER.match(shadow, at + 1) or _PLAYED_BY_NAME.search(shadow, max(0, at - 40), at) for at in places_of(m, hit.typed))


#: "the actor who played Gus, Ned Heller": here is the name.
_NAMED_BEHIND = re.compile(rf",? \(?{P}(?:[.,;:)]|$| (?:is|was|does|did|has|gives)\b)")


def _by_a_player(hit: Hit) -> Iterator[Draft]:
    """ "the actress playing Nan", "whoever played Gus and Alec": players whom the text does not name."""
    line = hit.typed.line_at(hit.match.start())
    if names_another(hit.typed, *line) or _ELSEWHERE.search(hit.typed.shadow, *line):
        return
    if _NAMED_BEHIND.match(hit.typed.shadow, hit.match.end()):
        return
    for m in hit.mentions("value"):
        if of_the_story(hit, m) and not _is_told(hit, m):
            yield hit.draft(m.name, mention=m, property="portrays" if is_figure(fold(m.name)) else "")


def _as_character(hit: Hit) -> Iterator[Draft]:
    """ "the Alec character", "the main characters are Nan and Gus"."""
    if names_another(hit.typed, *hit.typed.line_at(hit.match.start())):
        return
    found = hit.mentions("value")
    given, bracketed = any(like_a_given_name(m) for m in found), "(" in hit.match[0]
    sure = given or (len(found) > 1 and not bracketed) or (len(found) == 1 and len(places_of(found[0], hit.typed)) > 1)
    for m in found:
        if sure and of_the_story(hit, m) and not is_played(hit, m):
            yield hit.draft(m.name, mention=m)


_PLAYER = (
    r"(?:\b(?:the|an?|that|this|another|some|whichever|whatever|young|little) (?:[a-z-]+ ){0,2}?(?:actors?|actress(?:es)?|guys?|girls?|kids?|child|children|boys?|man|men|wom[ae]n|lady|chap|fellow|dude|persons?|people|performers?|voice actors?|stuntman|bloke|ones?)"
    r"(?:,? (?:who|that|which))?|\b(?:those|anyone|whoever|the ones?) who|\bwhoever)(?: (?:is|was|are|were))?"
)
_PLAYS = r"(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|cast as|chosen (?:for|to play)|hired to play)"
_CHARACTERS = r"(?:(?:main|lead|leading|title|central|titular|principal|two|three|four|supporting|other|only|these|its|my favou?rite|favou?rite|best|most [a-z]+) )+characters?"

RULES: tuple[Rule, ...] = (
    Rule("the actor playing NAME", "character", rf"(?P<quote>{_PLAYER} {_PLAYS} (?:the (?:part|role|character) of )?(?P<value>{_ROW}))(?!'s|[-\w]| \()", build=_by_a_player, presupposed=True),
    Rule("the NAME character", "character", rf"\b(?P<quote>the (?P<value>{_SOMEBODY}) characters?)\b(?! (?:actors?|study|development|arc))", build=_as_character, presupposed=True),
    Rule("the characters are NAMES", "character", rf"\b(?P<quote>{_CHARACTERS}(?:(?!who\b)[^\n.;:()]){{0,40}}?,? (?:(?:are|were|is|being|include|including|namely|of|like|:|-|--)(?: of course| both)? |\()(?P<value>{_SEVERAL}))(?!'s|[-\w]| [{PERSON}])", build=_as_character, presupposed=True),
)  # fmt: skip
