"""Prizes won and sought: body, category, result, recipient, year, and the film they were for where it is another."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._award_words import (
    BODY,
    CATEGORY,
    CRAFT,
    FESTIVALS,
    NAMES_TOO,
    NO_AWARD_AFTER,
    SOUGHT,
    SOUGHT_AFTER,
    WON,
    WON_AFTER,
    body_of,
    craft_of,
)  # fmt: skip
from recension.reading.rules._people import is_person

_MOST_BEFORE, _MOST_AFTER, _NEAR = 110, 90, 60
_CLAUSE = re.compile(r"[;:—]|--|, (?:but|while|though|although|and it|and is|which is|this)\b|\bbut\b|[.!?]")
_YEAR = re.compile(r"\b(?:in|of|at the|for|the)? ?((?:18[89]|19\d|20[0-4])\d)\b")
_ANOTHERS = re.compile(
    r"\b(?:like|than|future|two-time|three-time|former|multiple|[a-z]+-time) (?:an? |the )?$|\byou(?:'re|'ve)?\b|\bcoming off\b|\b(?:became|become|becoming|by then,?|is|was|now) an? $|\bbefore (?:he|she|it)\b|\bforeshadow|\bthe (?:remake|original|sequel|novel|book|play|musical|first (?:one|film|movie)|song|previous|predecessor|other)\b[^\n]{0,12}$|\byear (?:when|that|in which)\b|\bsame year\b"
    r"|\b(?:heroine|hero|protagonist|in (?:the )?(?:first|second|third|last|final|act|reel)(?: (?:act|reel|scene|one|two|three))?\b[^\n]{0,30}|by the end|horse|dog)\b|\bcalled (?:the |an? )?$|\bwhose [^\n,.;]{1,40}$"
    r"|\b(?:would|went|goes|gone|going|destined)(?: later| eventually)? (?:go )?(?:on )?to (?:[a-z]+ )?$|\bfresh (?:off|from)\b|\b(?:years?|months?) (?:after|before|earlier|later)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:who|already|previously|later|earlier|had|has|previous|twice|once|two-time|three-time|multiple|before|after|since)\b"
)
_SEVERAL = re.compile(r"\b(?:two|three|four|five|six|seven|several|multiple|many|numerous|[2-9]) $")
_A_FILM = re.compile(
    r"[- ](?:winning|nominated) (?:[a-z-]+ ){0,2}(?:film|movie|picture|drama|documentary|comedy|musical|classic|epic|original|novel|book|play)\b"
)
_HERE = re.compile(
    r"^[^\n]{0,30}?\bfor (?:this|that|it|his (?:role|performance|portrayal|work here|turn|part)|her (?:role|performance|portrayal|turn|part)|playing|the role|portraying)\b"
)


def _award(hit: Hit) -> Iterator[Draft]:
    """One award named; the words round it within its clause say what came of it."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line_start, line_end = hit.typed.line_at(start)
    before = _last_clause(shadow[max(line_start, start - _MOST_BEFORE) : start])
    after = shadow[end : min(line_end, end + _MOST_AFTER)]
    if hit.has("body") and not hit.has("category") and _CATEGORY_BEFORE.search(before):
        return  # "the Best Picture Oscar" is told with its category
    value = _value(hit, after)
    inside = hit.match[0]
    result = _result(before, after, inside) if value and not NO_AWARD_AFTER.match(after) else None
    if (
        result is None
        or _ANOTHERS.search(before)
        or (_A_FILM.match(after) and not re.search(r"\bthis (?:[a-z-]+ )?$", before))
    ):
        return
    recipients = _recipients(hit, start - len(before), start, end, after)
    recipient = recipients[-1] if recipients else None
    qualifiers = {"result": result, "year": _year(before, after)}
    if recipient is not None and _SEVERAL.search(before) and not _HERE.match(after):
        return
    film = _other_film(hit, end, after) or _compared_film(hit, start - len(before), before)
    if film is not None:
        qualifiers["for"] = film
    elif recipient is not None and _ELSEWHERE.search(before) and not _HERE.match(after):
        return
    quote = _quote(hit, start - len(before), end, before, after)
    for name in [m.name for m in recipients] or [""]:
        yield hit.draft(value, {**qualifiers, "recipient": name}, quote=quote)


_CATEGORY_BEFORE = re.compile(rf"\b{CATEGORY} $")


def _last_clause(words: str) -> str:
    cuts = [m.end() for m in _CLAUSE.finditer(words)]
    return words[cuts[-1] :] if cuts else words


def _value(hit: Hit, after: str) -> str:
    """ "Academy Award – Best Foreign Film", or the body or the category alone."""
    body = body_of(hit.match["body"]) if hit.has("body") else ""
    if hit.has("guild"):
        return "guild award"
    if hit.has("name"):
        body = NAMES_TOO.get(hit.mentions("name")[0].name.lower().replace("é", "e"), "")
        if not body:
            return ""
    category = _titled(hit.match["category"]) if hit.has("category") else ""
    if hit.has("craft"):
        category = craft_of(hit.match["craft"])
    if not body and category:
        at = re.match(rf"[^\n,.;]{{0,20}}? at (?:the )?(?:\d{{4}} )?({FESTIVALS}|[{NAME}])", after)
        if at:
            place = hit.typed.text.view[
                slice(*hit.typed.to_view(hit.match.end() + at.start(1), hit.match.end() + at.end(1)))
            ]
            body = place.split(" Film")[0]
    return " – ".join(p for p in (body, category) if p)


def _titled(category: str) -> str:
    small = {"in", "a", "or", "and"}
    return " ".join(w if w in small else w.capitalize() for w in category.split())


def _result(before: str, after: str, inside: str) -> str | None:
    """What the words say nearest the award: a nomination wins over the verb that brought it."""
    sought, won = _last(SOUGHT, before), _last(WON, before)
    if SOUGHT.search(inside) or SOUGHT_AFTER.match(after) or re.match(r"[^\n.;,]{0,30}? nominat(?:ion|ed)s?\b", after):
        return "nominated"
    if sought >= 0:
        return "nominated" if sought > won or "nomination" in before[won:] else "won"
    if (won >= 0 and len(before) - won < _NEAR) or WON_AFTER.match(after):
        return "won"
    return None


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((m.start() for m in pattern.finditer(words)), default=-1)


def _year(before: str, after: str) -> str:
    found = _YEAR.search(after[:50]) or _YEAR.search(before[-40:])
    return found[1] if found else ""


_TO = re.compile(rf"[^\n.;]{{0,40}}? (?:to|for|came the way of|by) ([{PERSON}{NAME}](?:(?:, and |, | and | & )[{PERSON}{NAME}]){{0,3}})")


def _recipients(hit: Hit, before_start: int, start: int, end: int, after: str) -> list[Mention]:
    """Who got it: those after "to" or "by", else the person nearest before and those joined to it by "and"."""
    to = _TO.match(after)
    lost = " lost " in f" {hit.typed.shadow[before_start:start]}"
    if to and not lost and not re.search(r"\bfor (?:best|his|her|their)\b", to[0]):
        found = [m for m in hit.typed.within(end + to.start(1), end + to.end(1)) if _person(m)]
        if found:
            return found
    persons = [m for m in hit.typed.within(before_start, start) if m.kind in (PERSON, NAME) and _person(m)]
    kept = persons[-1:]
    for m in reversed(persons[:-1]):
        if hit.typed.text.view[m.end : kept[0].start] not in (" and ", " & ", ", ", ", and "):
            break
        kept.insert(0, m)
    return kept


def _person(m: Mention) -> bool:
    known = m.kind == PERSON or m.words > 1 or m.credit is not None
    return known and is_person(m) and not m.name.startswith(("Best ", "Outstanding "))


_FOR = re.compile(
    rf"[^\n.;]{{0,30}}?\b(?:for|in) (?:(?!this\b|that\b|best\b)[a-z'-]+ ){{0,5}}?\"?(?:in )?\"?([{TITLE}{QUOTED}{NAME}])"
)


def _other_film(hit: Hit, end: int, after: str) -> str | None:
    """The film an award was for, where the words name one that is not the reviewed film."""
    m = _FOR.match(after)
    if m is None:
        return None
    (work,) = hit.typed.within(end + m.start(1), end + m.end(1))
    if work.own or (work.kind == NAME and work.words < 2):
        return None
    return work.name


_COMPARED = re.compile(
    rf"\b(?:like|than|unlike|as [a-z]+ as) \"?([{TITLE}{QUOTED}{NAME}])(?: (?:of|and|in) (?:the )?{NAME})?\"?,? (?:which|that|who)\b"
)


def _compared_film(hit: Hit, before_start: int, before: str) -> str | None:
    """The film likened to this one, where the award is that film's: "not as sharp as Rififi, which won …"."""
    m = _COMPARED.search(before)
    return hit.typed.within(before_start + m.start(1), before_start + m.end(1))[0].name if m else None


def _quote(hit: Hit, clause_start: int, end: int, before: str, after: str) -> tuple[int, int]:
    """From the name near the verb to the award, and on to what says that it was won or only sought."""
    cues = [m.start() for p in (WON, SOUGHT) for m in p.finditer(before) if len(before) - m.start() < _NEAR]
    at = clause_start + (min(cues) if cues else len(before))
    names = [i for i in range(max(clause_start, at - 40), at) if hit.typed.shadow[i] in (PERSON, NAME, TITLE)]
    told = SOUGHT_AFTER.match(after) or WON_AFTER.match(after) or re.match(r" nominations?\b", after)
    return hit.typed.to_view(names[-1] if names else at, end + (told.end() if told else 0))


_AS = r"(?:'s?|:)?[ -](?:(?:award|prize|nominations?|nominated|noms?|nods?|wins?)s? )?(?:for|as|in the category of|-)? ?(?:the )?"
RULES: tuple[Rule, ...] = (
    Rule("BODY-winning CRAFT", "award", rf"(?<![a-z-])(?P<body>{BODY})(?=-winning (?:[a-z-]+ ){{0,2}}?{CRAFT}\b)-winning (?:[a-z-]+ ){{0,2}}?(?P<craft>{CRAFT})\b(?! (?:artists?|man|men|team|wizards?|designers?|editors?|mixers?|people|supervisors?|writers?|maestros?))", build=lambda hit: _won_for(hit)),
    Rule("BODY for CRAFT", "award", rf"(?<![a-z-])(?<!at the )(?P<body>{BODY})(?: (?:award|nomination|nod))? for (?:(?:its|his|her|their|the|outstanding) )?(?P<craft>{CRAFT})\b(?! (?:of|about|to|is|was))", build=_award),
    Rule("nominated for CATEGORY", "award", rf"\b(?:nominees?|nominated|nominations?|nods?|up|shortlisted) (?:in|for|as) (?P<category>{CATEGORY})(?![a-z])(?: (?:by|at) (?:the )?(?P<body>{BODY}))?(?! (?:{BODY}))", build=lambda hit: _nominated(hit)),
    Rule("CATEGORY prize", "award", rf"\b(?P<category>{CATEGORY}) (?:prize|award|trophy|gong|honou?rs?)\b", build=_award),
    Rule("BODY named CATEGORY", "award", rf"(?<![a-z-])(?P<body>{BODY}) (?:named|voted|chose|picked|crowned|declared|gave|awarded)[^\n.;,]{{0,40}}? (?P<category>{CATEGORY})(?![a-z])", build=lambda hit: _named_by(hit)),
    Rule("BODY for CATEGORY", "award", rf"(?<![a-z-])(?<!at the )(?<!by the )(?<!from the )(?P<body>{BODY})(?:(?:{_AS}|-)\"?(?P<category>{CATEGORY})\"?)?(?![a-z])(?!-winning (?:[a-z-]+ ){{0,2}}?{CRAFT}\b)(?!(?: (?:award|nomination|nod))? for (?:(?:its|his|her|their|the|outstanding) )?{CRAFT}\b)", build=_award),
    Rule("CATEGORY BODY", "award", rf"\b(?P<category>{CATEGORY}) (?P<body>{BODY})(?![a-z])", build=_award),
    Rule("CATEGORY at the BODY", "award", rf"\b(?P<category>{CATEGORY}) (?:at|by|from) the (?P<body>{BODY})(?![a-z])", build=_award),
    Rule("CATEGORY", "award", rf"\b(?<!of the )(?<!as )(?:(?<!for )|(?<=nominated for )|(?<=up for )|(?<=nominations for )|(?<=shortlisted for ))(?P<category>{CATEGORY})(?![a-z])(?! (?:(?:at|by|from) the )?{BODY})", build=lambda hit: _category_alone(hit)),
    Rule("CATEGORY at FESTIVAL", "award", rf"\b(?P<category>{CATEGORY})(?: award| prize| honou?rs?| trophy)? (?:at|in) (?:the )?(?:\d{{4}} )?(?P<at>{FESTIVALS}|[{NAME}])", build=lambda hit: _at_festival(hit)),
    Rule("GUILD award", "award", rf"(?P<guild>{NAME}) (?:award|prize)s?\b", build=lambda hit: _of_guild(hit)),
    Rule("shared the prize at FESTIVAL", "award", rf"\bat (?:the )?(?P<at>{FESTIVALS}|[{NAME}]),? (?:he|she|[{PERSON}{NAME}]) (?:shared|won|took) the (?P<part>actor|actress|director|screenplay)'?s? (?:award|prize)", build=lambda hit: _part_at_festival(hit)),
    Rule("so was NAME", "award", rf"\bnominated for (?:an? |the )?(?P<body>{BODY});? (?:and )?so (?:was|were) (?P<value>[{PERSON}{NAME}](?:(?:, | and )[{PERSON}{NAME}])*)", build=lambda hit: _so_was(hit)),
    Rule("the NAME, a prize", "award", rf"\b(?:the|an?|his|her) (?:single )?(?P<name>{NAME})(?: for (?P<category>{CATEGORY}))?(?= in | for |[.,;!?\n]|$)", build=lambda hit: _named(hit)),
)  # fmt: skip


_FESTIVAL = re.compile(rf"(?i)^{FESTIVALS}\b")


def _at_festival(hit: Hit) -> Iterator[Draft]:
    """ "best actress at Cannes": a category in small letters beside a festival that is known."""
    start, end = hit.span("at")
    if _FESTIVAL.match(hit.typed.text.view[start:end]):
        for d in _award(hit):
            festival = hit.typed.text.view[start:end].split(" Film")[0]
            yield replace(d, value=f"{festival} – {_titled(hit.match['category'])}")


def _category_alone(hit: Hit) -> Iterator[Draft]:
    """ "won Best Picture": a category beside no body needs its capitals or a festival."""
    start, _ = hit.span("category")
    if hit.typed.text.view[start : start + 1] == "B":
        yield from _award(hit)


def _named(hit: Hit) -> Iterator[Draft]:
    if hit.mentions("name")[0].name.lower().replace("é", "e") in NAMES_TOO:
        yield from _award(hit)


def _won_for(hit: Hit) -> Iterator[Draft]:
    """ "Oscar-winning make-up by A and B": won for this film's craft."""
    yield from _outright(hit, "won")


_BODY_BEFORE = re.compile(rf"{BODY}[- ](?:award )?$")


def _nominated(hit: Hit) -> Iterator[Draft]:
    """A nomination whose body stands right before it is that body's, and told so by another rule."""
    start = hit.match.start()
    if not _BODY_BEFORE.search(hit.typed.shadow[max(0, start - 40) : start]):
        yield from _outright(hit, "nominated")


def _named_by(hit: Hit) -> Iterator[Draft]:
    yield from _outright(hit, "won")


def _outright(hit: Hit, result: str) -> Iterator[Draft]:
    """An award whose result the matched words themselves say."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line_start, line_end = hit.typed.line_at(start)
    before = _last_clause(shadow[max(line_start, start - _MOST_BEFORE) : start])
    after = shadow[end : min(line_end, end + _MOST_AFTER)]
    value = _value(hit, after)
    if not value or _ANOTHERS.search(before) or _compared_film(hit, start - len(before), before) or _other_film(hit, end, after):
        return
    recipients = _recipients(hit, start - len(before), start, end, after)
    for name in [m.name for m in recipients] or [""]:
        yield hit.draft(value, {"result": result, "recipient": name, "year": _year(before, after)})


#: Bodies that capitals make names of.
_GUILDS = ("writers guild", "directors guild", "producers guild", "screen actors guild", "writers' guild", "directors' guild")


def _of_guild(hit: Hit) -> Iterator[Draft]:
    """ "a Writers Guild award": the guild's name with its prize."""
    (m,) = hit.mentions("guild")
    guild = next((g for g in _GUILDS if m.name.lower().startswith(g)), "")
    if guild:
        yield from (replace(d, value=f"{guild.replace(chr(39), '').title()} Award") for d in _award(hit))


def _part_at_festival(hit: Hit) -> Iterator[Draft]:
    """ "At Cannes she shared the actress award"."""
    start, end = hit.span("at")
    place = hit.typed.text.view[start:end]
    if _FESTIVAL.match(place):
        yield hit.draft(f"{place.split(' Film')[0]} – Best {hit.match['part'].title()}", {"result": "won"})


def _so_was(hit: Hit) -> Iterator[Draft]:
    """ "He was nominated for a Globe; so was X"."""
    for m in hit.mentions("value"):
        yield hit.draft(body_of(hit.match["body"]), {"result": "nominated", "recipient": m.name}, mention=m)
