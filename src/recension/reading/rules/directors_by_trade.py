"""Directors by trade, named where the film is not surely known: whom such a text goes on about directed its film.

Of the directors whom such texts name a third directed the reviewed film. The others are those whom it is likened to,
whose other films are named, or who have a part in its making or its story.
"""

import re
from collections.abc import Iterator

from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._near import is_other_film
from recension.reading._rules import Draft, Hit, Rule
from recension.reading._typed import Typed, once_a_text
from recension.reading.rules._people import clause_round

_WHO = f"[{PERSON}{NAME}]"
#: A row of names that ends right before this one shares what stood before its first.
_ROW = re.compile(rf"(?:(?:the |an? )?{_WHO}(?:'s)?(?: \([^()\n]{{0,40}}\))?(?:,? and |,? or |, | & |/|,? nor ))*$")
#: Before a name, or the row it stands in, these say that its bearer directed something else, or did something else.
_NOT_HERE = re.compile(
    r"(?:\b(?:like|unlike|than|likes of|reminds? (?:me|us|you|one) of|reminded (?:me|us|you) of|reminiscent of|resembl\w+|similar to|mimic\w*|imitat\w+|copy(?:ing)?|copied|ap(?:es|ing)|channel\w*|evok\w+|echo\w*|a la|compar\w+ (?:it |this |him |her )?(?:to|with)|"
    r"think(?:ing)?(?: of)?|thought of|imagine|superior to|inferior to|instead of|rather than|not(?: even)?|without|no|never|neither|nor|influenced by|inspired(?: by)?|inspires?|homages? to|tributes? to|(?:parod(?:y|ies)|spoofs?|rip-?offs?|remakes?) of|lessons(?: from)?|"
    r"in the (?:style|vein|tradition|manner|mou?ld|spirit|footsteps) of|(?:styles?|school|category|territory|standards|touch|works?|movies|films|hands|shades|heir|son|daughter|brother|wife|combination|league|class|oeuvre|pupil|shadow|days|worthy|way) of|"
    r"by|from|as|to|fits|suits|puts|casts|into|between|with|introduced|brings?|called|about|see|via|through|including|composer|cinematographer|screenwriters?|writers?|stars?|producers?|actors?|fellow|collaborator|sort of|kind of|another|other|old|early|classic|typical|every|original|produced|dealer|would make|made|makes?|have|circa)"
    r"(?: the| an?)?,? (?:late,? |great,? |and |early |young )*|\b(?:like|than|as|unlike|by|of|to|from|in|never) (?:an?|the|some|early|late|vintage|bad|old) (?:[a-z-]+,? ){0,3}|\bfrom (?:[a-z-]+ ){1,4}|\b(?:works?|films|movies|styles?|likes|school|vein|touch|spirit) of (?:[a-z\ue001-\ue003-]+,? ){1,5})$"
)
#: Behind a name these say the same: what is called by it, which other film, what else its bearer did.
_OTHERWISE = re.compile(
    rf"(?:'s?)?(?: \(?(?:[a-z0-9-]+,? ){{0,4}}\"?[{TITLE}{QUOTED}]| ?\(|,? the (?:hero|villain|star|actor)\b|,? (?:would|could|should|might|may|had|has|was|is|who|whose)(?:n't)? (?!thinking)(?:also |have |once |long |already |been |never |ever |not )*\b(?:be|have|directed|made|proud|done|wrote|used|did|been|was|produced|replaced)\b"
    rf"| (?:would|could|should|might|probably|most likely)\b|(?:'s)? (?:[a-z-]+ ){{0,2}}(?:regular|veteran|favou?rite|style|type|tradition|territory|cartoons?|syndrome|routines?|touch|production|influences?|school|company|rip-?offs?|homage|imitation|wannabe|clone|esque)\b|-|[,;]? or {_WHO}"
    rf"|'s? (?:version|remake|wife|son|daughter|brother)\b|,? and {_WHO}|\)|, {_WHO}|(?! thinking)[^\n.;]{{0,20}}\?|,? (?:except|minus)\b| (?:in the role|as (?:an?|the|his|her)|plays|stars|playing)\b| does in\b| did (?:in|with|for|much)\b| in \"?[{TITLE}{QUOTED}{NAME}])"
)
#: A sentence with one of these tells of something else than who made this film.
_OF_ELSEWHERE = re.compile(
    r"\b(?:would(?:'ve| have| be)?|could have|could've|should have|should've|should be|might have|if only|as if|wish|the original|remakes?|re-make|remade|documentary|influenced|inspired|influence|later films?|other directors?|many directors|homage|tribute|parod\w+|spoof\w*|imitat\w+|mimic\w*|compar\w+|reminds?|reminded|reminiscent|similar\w*|resembl\w+|"
    r"copied|copies|rip-?offs?|ripped|wannabe|in the same breath|commercials?|executive|studio|contract|producers?|produced|cameo|as himself|as herself|plays (?:him|her)self|interview\w*|commentary|(?:in|since|from|of|by) (?:18|19|20)\d\d)\b"
)
#: So near a sentence's other films draw its directors to themselves.
_NEAR = 90
#: Named but once, a director must be so near the beginning; named again, so far (of the text).
_EARLY, _LATE = 0.4, 0.7


def _by_trade(hit: Hit) -> Iterator[Draft]:
    """The one director by trade whom nothing says to have directed another film."""
    if hit.typed.known.sure:
        return
    (m,) = hit.mentions("value")
    if _the_one(hit.typed) is m:
        yield hit.draft(m.name, mention=m, quote=clause_round(hit))


@once_a_text
def _the_one(typed: Typed) -> Mention | None:
    """The first mention that stands as the reviewed film's director; none where two stand so."""
    standing = [(k, m) for k, m in enumerate(typed.mentions) if m.kind == PERSON and _directs(m) and _stands_here(typed, k)]
    if not standing or len({m.name for _, m in standing}) > 1:
        return None
    k, first = standing[0]
    often = sum(m.name == first.name for m in typed.mentions) > 1
    return first if typed.place_of(k) <= (_LATE if often else _EARLY) * len(typed.shadow) else None


def _directs(m: Mention) -> bool:
    """Whether somebody directs by trade, or directed the film that the text is guessed to be about."""
    return m.trade == "director" if m.credit is None else "director" in m.credit.properties


def _stands_here(typed: Typed, k: int) -> bool:
    """Whether nothing round a name in full says that another film, or none, is meant."""
    m, at, shadow = typed.mentions[k], typed.place_of(k), typed.shadow
    spoken = any(a <= m.start < b for a, b in typed.text.quotes)
    if spoken or " " not in typed.text.view[m.start : m.end]:
        return False
    line, end = typed.line_at(at)
    before = shadow[max(line, at - 160) : at]
    lead = before[: _ROW.search(before).start()]  # type: ignore[union-attr]  # an empty row stands everywhere
    if _NOT_HERE.search(lead) or _NOT_HERE.search(before) or _OTHERWISE.match(shadow, at + 1):
        return False
    near = typed.within(max(line, at - _NEAR), min(end, at + _NEAR))
    if any(o.kind == PERSON and o.name != m.name and _directs(o) for o in near):
        return False
    own = any(o.own for o in near)
    others = any(is_other_film(typed, o) or (o.kind == TITLE and not o.own) for o in near)
    return (own or not others) and not _OF_ELSEWHERE.search(shadow, max(line, at - 120), min(end, at + 120))


RULES: tuple[Rule, ...] = (
    Rule("director by trade", "director", f"(?P<value>{PERSON})", build=_by_trade, presupposed=True),
)  # fmt: skip
