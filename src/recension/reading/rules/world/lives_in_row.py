"""A life told in one sentence: "Ada Quill, born at Rhyl in 1926, a cellist's daughter, was kept from school, broke away to London, and lost a leg"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, TITLE
from recension.reading.rules.cast._roles import is_role
from recension.reading.rules.world._lived import is_shown, last_lived, of_the_film
from recension.reading.rules.world._real import is_figure, real_ones
from recension.values import fold

_NAME = f"[{NAME}{CHARACTER}{PERSON}{TITLE}]"
#: What one clause of a life begins with: how somebody was born, what they were, what they did.
_WAS_BORN = re.compile(r"(?:and |once )?(?:born|raised|reared|orphaned|educated|widowed|nicknamed|christened|blinded|crippled|apprenticed)\b")
_DID = re.compile(
    r"(?:(?:and|but|then|and then|who|later|eventually|soon|promptly|duly|finally) )*(?:in \d{4} )?(?:was|were|had|became|began|took|wrote|won|lost|left|came|made|led|fought|broke|spent|gave|grew|fell|knew|kept|ran|built|founded|stood|rose|died|fled|sold|bought|taught|drew|drove|shot|met|got|went|sang|"
    r"held|learned|learnt|studied|(?!asked|starred|directed|portrayed|acted|looked|seemed|played by)[a-z]{3,}ed) "
)
_KIND = re.compile(r"(?:and )?(?:the |an? |one of the |(?:[a-z]+ed |[a-z]+-born |peroxided |sometime |onetime ))?[^,]*")
_OF = re.compile(r" (?:of|at|in|from|to|for|on|with|who|whose)\b")
_STOP = re.compile(r"[;:!?()\n—–]|\.(?= |$|\n)")
_FIRST = frozenset("daughter son prodigy native founder pioneer inventor mother father champion".split())
_LONGEST, _SHORTEST = 120, 8


def _row(hit: Hit) -> Iterator[Draft]:
    """Each clause of the sentence that tells something of a real person, up to the first that is none."""
    (m,) = hit.mentions("who")
    if not is_shown(m, hit.typed):
        return
    sure = is_figure(fold(m.name)) or fold(m.name) in real_ones(hit.typed)
    for start, end in _clauses(hit.typed.shadow, hit.match.end(), hit.typed.line_at(hit.match.start())[1]):
        clause = hit.typed.shadow[start:end]
        if _BELONGS.match(clause):
            continue
        if not _tells(clause, sure=sure) or of_the_film(clause):
            return
        lead = _LEAD.match(clause)
        place = hit.typed.to_view(start + (lead.end() if lead else 0), end)
        yield hit.draft(hit.typed.text.view[slice(*place)], {"person": m.name}, mention=place, quote=place)


#: What goes on with the clause before: "born in Azusa, California, with a bad heart, …".
_BELONGS = re.compile(rf"(?:[{NAME}{CHARACTER}]$|(?:with|near|in|at|of|from) )")
_LEAD = re.compile(r"(?:(?:and|but|then|who) )+")


def _clauses(shadow: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    """What the commas part from a place on, up to what ends a sentence or opens another."""
    stop = _STOP.search(shadow, at, end)
    end = stop.start() if stop else end
    while at < end:
        comma = shadow.find(", ", at, end)
        until = end if comma < 0 else comma
        yield at, until
        at = until + 2


def _tells(clause: str, *, sure: bool) -> bool:
    if not _SHORTEST <= len(clause) <= _LONGEST:
        return False
    return bool(_WAS_BORN.match(clause) or _DID.match(clause)) or (sure and _is_kind(clause))


def _is_kind(clause: str) -> bool:
    """Whether a clause says what somebody was: "a cellist's daughter", "hostess of a club"."""
    words = _OF.split(clause, maxsplit=1)[0].split()
    return bool(words) and len(words) <= _MOST and (is_role(words[-1]) or words[-1] in _FIRST)


_MOST = 7


def _goes_on(hit: Hit) -> Iterator[Draft]:
    """ "he learned to write with his foot, painted, and died": the same of "he", after a real person's sentence."""
    lived = last_lived(hit, 420)
    if lived is None:
        return
    drafts = list(_of_him(hit, lived.name))
    yield from drafts if len(drafts) > 1 or _AGED.search(hit.match["rest"]) else ()


#: What only a life is told with.
_AGED = re.compile(r"\b(?:at (?:the age of )?(?:[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|\d\d)|aged|in 1[5-9]\d\d|died|married|orphan|hospital|prison|cancer|suicide)\b")


def _of_him(hit: Hit, person: str) -> Iterator[Draft]:
    for start, end in _clauses(hit.typed.shadow, hit.match.start("rest"), hit.match.end("rest")):
        clause = hit.typed.shadow[start:end]
        if not _tells(clause, sure=False) or of_the_film(clause):
            return
        lead = _LEAD.match(clause)
        place = hit.typed.to_view(start + (lead.end() if lead else 0), end)
        yield hit.draft(hit.typed.text.view[slice(*place)], {"person": person}, mention=place, quote=place)


RULES: tuple[Rule, ...] = (
    Rule("a life in a row", "subject_fact", rf"(?P<who>{_NAME}), (?=(?:who (?:was |had )?)?(?:born|raised|orphaned|educated|nicknamed|christened|an?|the|one of) )", build=_row),
    Rule("his life in a row", "subject_fact", r"(?:^|[.;] )(?:he|she) (?P<rest>[a-z]{3,}(?:ed|ew|ook|ote|ell|ied|as|ad|ent|ame|id) [^\n.;:!?()—–]{6,240})(?=[.;:!?\n—–(]|$)", build=_goes_on),
)  # fmt: skip
