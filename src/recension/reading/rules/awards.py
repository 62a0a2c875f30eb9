"""Prizes won and sought: body, category, result, recipient, year, and the film they were for where it is another."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._award_elsewhere import (
    A_FILM,
    ANOTHERS,
    HERE,
    SEVERAL,
    THIS,
    WINNER,
    compared_film,
    elsewhere,
    last_clause,
)
from recension.reading.rules._award_lists import body_nearby, continues_a_row, items_after, recipients_at, titled
from recension.reading.rules._award_recipients import recipients_of
from recension.reading.rules._award_words import (
    AS,
    BODY,
    BY_CRAFT,
    CATEGORY,
    CRAFT,
    FESTIVALS,
    FOR_CRAFT,
    NAMES_TOO,
    NO_AWARD_AFTER,
    SOUGHT,
    SOUGHT_AFTER,
    WON,
    WON_AFTER,
    body_of,
    craft_of,
    of_worst,
    unnamed,
)  # fmt: skip

_MOST_BEFORE, _MOST_AFTER, _NEAR = 110, 90, 60
_YEAR = re.compile(r"\b(?:in|of|at the|for|the)? ?((?:18[89]|19\d|20[0-4])\d)\b")


def _award(hit: Hit) -> Iterator[Draft]:
    """One award named; the words round it within its clause say what came of it."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line_start, line_end = hit.typed.line_at(start)
    before = last_clause(shadow[max(line_start, start - _MOST_BEFORE) : start])
    after = shadow[end : min(line_end, end + _MOST_AFTER)]
    if hit.has("body") and not hit.has("category") and _CATEGORY_BEFORE.search(before):
        return  # "the Best Picture Oscar" is told with its category
    value = _value(hit, after)
    inside = hit.match[0]
    result = _result(before, after, inside) if value and not NO_AWARD_AFTER.match(after) else None
    if (
        result is None
        or ANOTHERS.search(before)
        or (A_FILM.match(after) and not re.search(r"\bthis (?:[a-z-]+ )?$", before))
    ):
        return
    recipients = recipients_of(hit, start - len(before), start, end, after)
    if not recipients and WINNER.match(after) and not THIS.search(before):
        return
    recipient = recipients[-1] if recipients else None
    qualifiers = {"result": result, "year": _year(before, after)}
    if recipient is not None and SEVERAL.search(before) and not HERE.match(after):
        return
    film = _other_film(hit, end, after) or compared_film(hit, start - len(before), before)
    if film is not None:
        qualifiers["for"] = film
    elif recipient is not None and elsewhere(hit, before) and not HERE.match(after):
        return
    quote = _quote(hit, start - len(before), end, before, after)
    yield from _in_row(hit, value, qualifiers, recipients, quote)


def _in_row(
    hit: Hit, value: str, qualifiers: dict[str, str], recipients: list[Mention], quote: tuple[int, int] | None
) -> Iterator[Draft]:
    """The award and those of the categories in a row with it, each with its own recipients where it has some."""
    categorised = hit.has("category") or hit.has("craft")
    own, end = recipients_at(hit.typed, hit.match.end()) if categorised else ((), hit.match.end())
    further = list(items_after(hit.typed, end)) if categorised else []
    body = value.split(" – ")[0] if " – " in value else ""
    shared = [] if own or any(i.recipients for i in further) else recipients
    for name in [m.name for m in own or shared] or [""]:
        yield hit.draft(value, {**qualifiers, "recipient": name}, quote=quote)
    for item in further:
        begin = quote[0] if quote else hit.quote()[0]
        to_end = (begin, hit.typed.to_view(item.end - 1, item.end)[1])
        for name in [m.name for m in item.recipients or shared] or [""]:
            yield hit.draft(" – ".join(p for p in (body, of_worst(body, item.category)) if p), {**qualifiers, "recipient": name}, quote=to_end)


_CATEGORY_BEFORE = re.compile(rf"\b{CATEGORY} $")


def _value(hit: Hit, after: str) -> str:
    """ "Academy Award – Best Foreign Film", or the body or the category alone."""
    body = body_of(hit.match["body"]) if hit.has("body") else ""
    if hit.has("guild"):
        return "guild award"
    if hit.has("name"):
        body = NAMES_TOO.get(hit.mentions("name")[0].name.lower().replace("é", "e"), "")
        if not body:
            return ""
    category = titled(hit.match["category"]) if hit.has("category") else ""
    if hit.has("craft"):
        category = craft_of(hit.match["craft"])
    if not body and category:
        body = _place(hit, after) or (body_nearby(hit.typed.shadow, hit.match.start()) if hit.rule.name in _MAY_SHARE else "")
    return " – ".join(p for p in (body, of_worst(body, category)) if p)


#: Rules of categories that stand without a body: it may have been named before.
_MAY_SHARE = frozenset(("nominated for CATEGORY", "CATEGORY"))
_AT = re.compile(rf"[^\n,.;]{{0,20}}? at (?:the )?(?:\d{{4}} )?({FESTIVALS}|[{NAME}])")


def _place(hit: Hit, after: str) -> str:
    """The festival at which a category was won."""
    at = _AT.match(after)
    if at is None:
        return ""
    start, end = hit.typed.to_view(hit.match.end() + at.start(1), hit.match.end() + at.end(1))
    return hit.typed.text.view[start:end].split(" Film")[0]


_NOMINATED_AFTER = re.compile(r"(?:(?! and\b)[^\n.;,]){0,30}? nominat(?:ion|ed)s?\b")


#: "Eight Oscars out of eleven nominations".
_OUT_OF = re.compile(r"s? (?:out of|from) (?:its |the |a possible )?[a-z0-9-]+ nom")


def _result(before: str, after: str, inside: str) -> str | None:
    """What the words say nearest the award: a nomination wins over the verb that brought it."""
    if _OUT_OF.match(after):
        return "won"
    sought, won = _last(SOUGHT, before), _last(WON, before)
    if SOUGHT.search(inside) or SOUGHT_AFTER.match(after) or _NOMINATED_AFTER.match(after):
        return "nominated"
    if sought >= 0:
        return "nominated" if sought > won or "nomination" in before[won:] else "won"
    if (won >= 0 and len(before) - won < _NEAR) or WON_AFTER.match(after):
        return "won"
    return None


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((m.start() for m in pattern.finditer(words)), default=-1)


def _year(before: str, after: str) -> str:
    found = _YEAR.search(re.split(r", (?:and|but|while) |; ", after[:50])[0]) or _YEAR.search(before[-40:])
    return found[1] if found else ""


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


def _quote(hit: Hit, clause_start: int, end: int, before: str, after: str) -> tuple[int, int]:
    """From the name near the verb to the award, and on to what says that it was won or only sought."""
    cues = [m.start() for p in (WON, SOUGHT) for m in p.finditer(before) if len(before) - m.start() < _NEAR]
    at = clause_start + (min(cues) if cues else len(before))
    names = [i for i in range(max(clause_start, at - 40), at) if hit.typed.shadow[i] in (PERSON, NAME, TITLE)]
    told = SOUGHT_AFTER.match(after) or WON_AFTER.match(after) or re.match(r" nominations?\b", after)
    return hit.typed.to_view(names[-1] if names else at, end + (told.end() if told else 0))


_COUNTED = r"both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a single one|[1-9]\d?"


RULES: tuple[Rule, ...] = (
    Rule("BODY-winning CRAFT", "award", rf"(?<![a-z-])(?P<body>{BODY}){BY_CRAFT}", build=lambda hit: _for_craft(hit)),
    Rule("BODY for CRAFT", "award", rf"(?<![a-z-])(?<!at the )(?P<body>{BODY}){FOR_CRAFT}", build=_award),
    Rule("nominated for CATEGORY", "award", rf"\b(?:nominees?|nominated|nominations?|nods?|up|shortlisted) (?:in|for|as) (?:its |his |her |their )?(?P<category>{CATEGORY}|{CRAFT}\b(?! (?:of|about|by)))(?![a-z])(?: (?:by|at) (?:the )?(?P<body>{BODY}))?(?! (?:{BODY}))", build=lambda hit: _nominated(hit)),
    Rule("CATEGORY prize", "award", rf"\b(?P<category>{CATEGORY}) (?:prize|award|trophy|gong|honou?rs?)\b", build=_award),
    Rule("BODY named CATEGORY", "award", rf"(?<![a-z-])(?P<body>{BODY}) (?:named|voted|chose|picked|crowned|declared|gave|awarded)[^\n.;,]{{0,40}}? (?P<category>{CATEGORY})(?![a-z])", build=lambda hit: _outright(hit, "won")),
    Rule("BODY for CATEGORY", "award", rf"(?<![a-z-])(?<!at the )(?<!by the )(?<!from the )(?P<body>{BODY})(?:(?:{AS}|-)\"?(?P<category>{CATEGORY})\"?)?(?![a-z])(?!{unnamed(BY_CRAFT)})(?!{unnamed(FOR_CRAFT)})", build=_award),
    Rule("CATEGORY BODY", "award", rf"\b(?P<category>{CATEGORY}) (?P<body>{BODY})(?![a-z])", build=_award),
    Rule("CATEGORY at the BODY", "award", rf"\b(?P<category>{CATEGORY}) (?:at|by|from) the (?P<body>{BODY})(?![a-z])", build=_award),
    Rule("CATEGORY", "award", rf"\b(?<!of the )(?<!as )(?:(?<!for )|(?<=nominated for )|(?<=up for )|(?<=nominations for )|(?<=shortlisted for ))(?P<category>{CATEGORY})(?![a-z])(?! (?:(?:at|by|from) the )?{BODY})", build=lambda hit: _category_alone(hit)),
    Rule("CATEGORY at FESTIVAL", "award", rf"\b(?P<category>{CATEGORY})(?: award| prize| honou?rs?| trophy)? (?:at|in) (?:the )?(?:\d{{4}} )?(?P<at>{FESTIVALS}|[{NAME}])", build=lambda hit: _at_festival(hit)),
    Rule("GUILD award", "award", rf"(?P<guild>{NAME}) (?:award|prize)s?\b", build=lambda hit: _of_guild(hit)),
    Rule("shared the prize at FESTIVAL", "award", rf"\bat (?:the )?(?P<at>{FESTIVALS}|[{NAME}]),? (?:he|she|[{PERSON}{NAME}]) (?:shared|won|took) the (?P<part>actor|actress|director|screenplay)'?s? (?:award|prize)", build=lambda hit: _part_at_festival(hit)),
    Rule("BODY and N won", "award", rf"\bnominat(?:ed|ions?) (?:for|in) [^\n.;]{{0,24}}?(?P<body>{BODY})[^\n.;]{{0,50}}?\b(?P<quote>(?:won|winning|wins|taking|took|takes|bagging|bagged|scooped|converted|picking up|picked up) (?:home )?(?:only |just |all )?(?:{_COUNTED}))(?! (?:more|other|minutes|times|years|hundred|thousand|million))", build=lambda hit: _won_some(hit)),
    Rule("and a nomination for NAME", "award", rf"(?P<body>{BODY})[^\n.;]{{0,60}}? (?P<quote>and (?:earned |received |got |also )?(?:an?|another) (?:[a-z-]+ ){{0,2}}(?:nomination|nod) for (?P<value>[{PERSON}{NAME}]))", build=lambda hit: _nominee(hit)),
    Rule("beat TITLE for CATEGORY", "award", rf"\b(?P<quote>(?:beat|beats|bested|trounced|edged(?: out)?|pipped) (?:out )?\"?[{TITLE}{QUOTED}{NAME}]\"? (?:for|to) (?:the )?(?P<category>{CATEGORY}))(?![a-z])", build=lambda hit: _outright(hit, "won")),
    Rule("so was NAME", "award", rf"\bnominated for (?:an? |the )?(?P<body>{BODY});? (?:and )?so (?:was|were) (?P<value>[{PERSON}{NAME}](?:(?:, | and )[{PERSON}{NAME}])*)", build=lambda hit: _so_was(hit)),
    Rule("the NAME, a prize", "award", rf"\b(?:the|an?|his|her) (?:single )?(?P<name>{NAME})(?: (?:for|as) (?:the )?(?P<category>{CATEGORY}))?(?= in | for |[.,;!?\n]|$)", build=lambda hit: _named(hit)),
)  # fmt: skip


_FESTIVAL = re.compile(rf"(?i)^{FESTIVALS}\b")


def _at_festival(hit: Hit) -> Iterator[Draft]:
    """ "best actress at Cannes": a category in small letters beside a festival that is known."""
    start, end = hit.span("at")
    if _FESTIVAL.match(hit.typed.text.view[start:end]):
        for d in _award(hit):
            festival = hit.typed.text.view[start:end].split(" Film")[0]
            yield replace(d, value=f"{festival} – {titled(hit.match['category'])}")


def _category_alone(hit: Hit) -> Iterator[Draft]:
    """ "won Best Picture": a category beside no body, and the first of its row, needs its capitals or a festival."""
    start, _ = hit.span("category")
    line, _ = hit.typed.line_at(hit.match.start())
    if continues_a_row(hit.typed.shadow[max(line, hit.match.start() - 160) : hit.match.start()]):
        return
    if hit.typed.text.view[start : start + 1] == "B":
        yield from _award(hit)


def _named(hit: Hit) -> Iterator[Draft]:
    if hit.mentions("name")[0].name.lower().replace("é", "e") in NAMES_TOO:
        yield from _award(hit)


def _for_craft(hit: Hit) -> Iterator[Draft]:
    """ "Oscar-winning make-up by A and B": for this film's craft."""
    yield from _outright(hit, "won" if hit.match["how"] == "winning" else "nominated")


_BODY_BEFORE = re.compile(rf"{BODY}[- ](?:award )?$")


def _nominated(hit: Hit) -> Iterator[Draft]:
    """A nomination whose body stands right before it is that body's, and told so by another rule."""
    start = hit.match.start()
    if not _BODY_BEFORE.search(hit.typed.shadow[max(0, start - 40) : start]):
        yield from _outright(hit, "nominated")


def _outright(hit: Hit, result: str) -> Iterator[Draft]:
    """An award whose result the matched words themselves say."""
    shadow, (start, end) = hit.typed.shadow, hit.match.span()
    line_start, line_end = hit.typed.line_at(start)
    before = last_clause(shadow[max(line_start, start - _MOST_BEFORE) : start])
    after = shadow[end : min(line_end, end + _MOST_AFTER)]
    value = _value(hit, after)
    if not value or ANOTHERS.search(before) or compared_film(hit, start - len(before), before) or _other_film(hit, end, after):
        return
    recipients = recipients_of(hit, start - len(before), start, end, after)
    yield from _in_row(hit, value, {"result": result, "year": _year(before, after)}, recipients, None)


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


def _won_some(hit: Hit) -> Iterator[Draft]:
    """ "nominated for ten Oscars and won seven": some of them were won."""
    before = hit.typed.shadow[max(hit.typed.line_at(hit.match.start())[0], hit.match.start() - _MOST_BEFORE) : hit.match.start()]
    if not compared_film(hit, hit.match.start() - len(before), before):
        yield hit.draft(body_of(hit.match["body"]), {"result": "won"})


def _nominee(hit: Hit) -> Iterator[Draft]:
    """ "won an Oscar for its script and a nomination for X"."""
    for m in hit.mentions("value"):
        yield hit.draft(body_of(hit.match["body"]), {"result": "nominated", "recipient": m.name})


def _so_was(hit: Hit) -> Iterator[Draft]:
    """ "He was nominated for a Globe; so was X"."""
    for m in hit.mentions("value"):
        yield hit.draft(body_of(hit.match["body"]), {"result": "nominated", "recipient": m.name}, mention=m)
