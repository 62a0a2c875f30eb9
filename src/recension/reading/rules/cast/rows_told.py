"""Players in rows that no word for a cast leads to: the row opens its sentence, or a cast is told of elsewhere in it."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import names_another
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import LIST, P, names
from recension.reading.rules.cast._parentheses import acts, cast_draft
from recension.reading.rules.cast._players import also_a_role, weakly
from recension.reading.rules.cast._roles import is_role

#: What is said of people of films at large, of others who make them, or of whoever might have been in this one.
_AT_LARGE = re.compile(
    r"\b(?:today|these days|nowadays|practitioners?|directors?|filmmakers?|directed|writers?|producers?|would|could|should|might|era|generation|icons? of|legends of|always|never|films|movies|careers?|remind\w*|compar\w+|oscars?|nominat\w+|academy|"
    r"singers?|sung|songs?|bands?|album|wrestl\w+|match|vs|my favou?rites?|instead|wanted|considered|offered|turned down|looking to|assume|copies|imitat\w+|impressions?|sequel|remade?|remake|original|not|series of|days of|ever to|other actors|"
    r"succession|playing (?:the )?[\ue002\ue003]|interview\w*|commentar\w+|dvd|disc|extras?|features|featurette|documentary|gets? references)\b"
)
#: What tells of a cast: the row stands somewhere beside it.
_A_CAST = re.compile(
    r"\b(?:cast|cameos?|performers?|performances?|actors|actress(?:es)?|co-?stars|stars|supporting|ensemble|voices|voice talents?|players|acting talent|familiar faces|character actors|well[- ]known faces|big names|acting|standouts?)\b"
)
_BEHIND = re.compile(r",? (?:among (?:them|others)|(?:all|each|both) (?:[a-z]+ly )?(?:have|has|had|turn|give|gives|do|does|deliver|are|were|look|seem|play|shine|put)|(?:etc\.?,? )+(?:are|were|all)|are (?:all )?(?:the only |among the )?(?:performers|actors|wasted|fine|great|good|excellent|superb|terrific|top|in top|in their|along|on hand|also)|are in|turn in|round out|give)\b")
_LIKENED = re.compile(r"\b(?:like|unlike|than|fans? of|think of|hybrid of|instead of|days of) $")
_SHORT = 4


def _plays(m: Mention) -> bool:
    return m.kind == PERSON and (m.credit.acts if m.credit is not None else m.plays)


_PARTS_BEFORE = re.compile(r"(?P<kind>[a-z]+s),? ?(?:[—–:(]|--) ?$")


def _are_its_parts(hit: Hit) -> bool:
    """Whether the row stands as an aside behind a kind of people: "five crooks – A, B and C"."""
    before = _PARTS_BEFORE.search(hit.typed.shadow, max(0, hit.match.start() - 24), hit.match.start())
    return before is not None and is_role(before["kind"])


def _in_a_row(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill, Tom Verrell and Bob Hask flit by": known players nearly all; of a short row all."""
    row, line = hit.mentions("value"), hit.typed.line_at(hit.match.start())
    strangers = sum(not _plays(m) for m in row)
    if strangers * 3 > len(row) or (strangers and len(row) < _SHORT):
        return
    around = hit.typed.shadow[line[0] : line[1]]
    told = hit.match.start("value") == line[0] or _BEHIND.match(hit.typed.shadow, hit.match.end()) or _A_CAST.search(around) or _are_its_parts(hit)
    likened = _LIKENED.search(hit.typed.shadow, max(line[0], hit.match.start() - 12), hit.match.start())
    if told and not likened and not _AT_LARGE.search(around) and not names_another(hit.typed, *line):
        yield from (cast_draft(hit, m) for m in names(hit) if acts(m, weak=True) and not also_a_role(hit, m))


_ASIDE = f"(?: \\([^()\\n{PERSON}{NAME}{CHARACTER}{TITLE}{QUOTED}]{{1,60}}\\))?"

RULES: tuple[Rule, ...] = (
    Rule("PLAYERS in a row", "cast_member", rf"(?P<value>{P}{_ASIDE}(?:, {P}{_ASIDE}){{2,20}}(?:,? (?:and|&) {P})?)(?!'s|[\w-])", build=_in_a_row),
    Rule("PLAYERS and the rest of the cast", "cast_member", rf"(?P<value>{P}(?:, {P}){{0,14}}),? (?:and|&|plus) (?:all )?(?:the )?(?:rest|remainder|others?) (?:of|in) (?:the|this|a|its) (?:[a-z-]+,? ){{0,3}}(?:cast|ensemble|company|players|actors|gang)\b", build=weakly),
    Rule("PLAYERS are interviewed", "cast_member", rf"(?P<value>{LIST}) (?:is|are) (?:all |both |also |among those )?(?:interviewed|profiled|featured in interviews|on hand to (?:discuss|talk|comment|reminisce))\b(?! (?:on|in) the (?:dvd|disc|blu|extras|making))", build=weakly),
)  # fmt: skip
