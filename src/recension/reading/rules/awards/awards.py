"""Prizes won and sought: body, category, result, recipient, year, and the film they were for where it is another."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules.awards._award_clause import (
    clause_round,
    in_row,
    other_film,
    quote_of,
    result_of,
    value_of,
    year_of,
)
from recension.reading.rules.awards._award_elsewhere import (
    A_FILM,
    ANOTHERS,
    HERE,
    SEVERAL,
    THIS,
    WINNER,
    compared_film,
    elsewhere,
)
from recension.reading.rules.awards._award_lists import LISTED, continues_a_row, titled
from recension.reading.rules.awards._award_recipients import recipients_each, recipients_of
from recension.reading.rules.awards._award_words import (
    AS,
    BODY,
    BY_CRAFT,
    CATEGORY,
    CRAFT,
    FESTIVALS,
    FOR_CRAFT,
    NAMES_TOO,
    NO_AWARD_AFTER,
    WHOLE,
    body_of,
    unnamed,
)
from recension.vocabulary import Assertion

#: What takes it for granted that the film won: "no wonder it has", "I can't believe it", "how it ever".
_GRANTED = re.compile(
    r"\b(?:(?:don't|do not|didn't|no|without a|cannot|can't) (?:doubt|question)|(?:no|small|little) (?:wonder|surprise)|(?:can't|cannot|couldn't|hard to|can hardly|see|understand) (?:believe|understand|fathom|see|why|how)|"
    r"(?:amaz|surpris|shock|astonish|baffl)\w+|incredible|beyond me|how|why)(?: on earth| in the world)?(?: that| how| why)? (?:this|it|that|(?:the|this) (?:film|movie|picture|series|show)|she|he|[\ue001\ue002\ue004]\"?)(?: (?!not\b|never\b|should|would|could|might|did\b)[a-z]+){0,3} $"
)


def _award(hit: Hit) -> Iterator[Draft]:
    """An award with what came of it, for a fact where the words before take it for one."""
    granted = _GRANTED.search(clause_round(hit)[1]) is not None
    yield from (replace(d, assertion=Assertion.ASSERTED) if granted and d.assertion is None else d for d in _told(hit))


def _told(hit: Hit) -> Iterator[Draft]:
    """One award named; the words round it within its clause say what came of it."""
    begin, before, after = clause_round(hit)
    if _is_told_elsewhere(hit, before, after):
        return
    start, end = hit.match.span()
    value = value_of(hit, after)
    result = result_of(before, after, hit.match[0]) if value and not NO_AWARD_AFTER.match(after) else None
    if result is None or ANOTHERS.search(before) or (A_FILM.match(after) and not _OWN_FILM.search(before)):
        return
    each = recipients_each(hit, end, after)
    recipients = each or recipients_of(hit, begin, start, end, after)
    if not recipients and WINNER.match(after) and not THIS.search(before):
        return
    here = HERE.match(after) is not None
    if recipients and SEVERAL.search(before) and not (each or here or hit.has("category")):
        return
    film = (None if each else other_film(hit, end, after)) or compared_film(hit, begin, before)
    if film is None and recipients and not here and elsewhere(hit, before):
        return
    qualifiers = {"result": result, "year": year_of(before, after)} | ({} if film is None else {"for": film})
    quote = quote_of(hit, begin, end, before, after)
    if hit.has("category") and hit.has("body") and body_of(hit.match["body"]) in WHOLE:
        yield hit.draft(body_of(hit.match["body"]), qualifiers, quote=quote)
    yield from in_row(hit, value, qualifiers, recipients, quote)


def _is_told_elsewhere(hit: Hit, before: str, after: str) -> bool:
    """Whether another match tells it: "the Best Picture Oscar" with its category, "Oscars: Picture and Sound" each."""
    if hit.has("body") and not hit.has("category") and _CATEGORY_BEFORE.search(before):
        return True
    return not (hit.has("category") or hit.has("craft")) and LISTED.match(after) is not None


#: "This fine Oscar-winning film"; "The Oscar-winning film": a sentence that opens so is of the one reviewed.
_OWN_FILM = re.compile(r"\bthis (?:[a-z-]+ )?$|^the $")
_CATEGORY_BEFORE = re.compile(rf"\b(?:{CATEGORY}|foreign(?:[- ]language)?(?:[- ]film)?)\"? $")


RULES: tuple[Rule, ...] = (
    Rule("BODY-winning CRAFT", "award", rf"(?<![a-z-])(?P<body>{BODY}){BY_CRAFT}", build=lambda hit: _for_craft(hit)),
    Rule("BODY for CRAFT", "award", rf"(?<![a-z-])(?<!at the )(?P<body>{BODY}){FOR_CRAFT}", build=_award),
    Rule("nominated for CATEGORY", "award", rf"\b(?:nominees?|nominated|nominations?|nods?|up|shortlisted) (?:in|for|as) (?:its |his |her |their |the )?(?P<category>{CATEGORY}|(?:supporting |lead(?:ing)? )?act(?:or|ress)\b(?! of)|(?:original|adapted) (?:screenplay|song|score)|{CRAFT}\b(?! (?:of|about|by)))(?![a-z])(?: (?:by|at) (?:the )?(?P<body>{BODY}))?(?! (?:{BODY}))", build=lambda hit: _nominated(hit)),
    Rule("CATEGORY prize", "award", rf"\b(?P<category>{CATEGORY}) (?:prize|award|trophy|gong|honou?rs?)\b", build=_award),
    Rule("BODY named CATEGORY", "award", rf"(?<![a-z-])(?P<body>{BODY}) (?:named|voted|chose|picked|crowned|declared|gave|awarded)[^\n.;,]{{0,40}}? (?P<category>{CATEGORY})(?![a-z])", build=lambda hit: _outright(hit, "won")),
    Rule("BODY for CATEGORY", "award", rf"(?<![a-z-])(?<!at the )(?<!by the )(?<!from the )(?P<body>{BODY})(?:(?:{AS}|-)\"?(?P<category>{CATEGORY})\"?)?(?![a-z])(?!{unnamed(BY_CRAFT)})(?!{unnamed(FOR_CRAFT)})", build=_award),
    Rule("CATEGORY BODY", "award", rf"\b(?P<category>{CATEGORY})\"? (?P<body>{BODY})(?![a-z])", build=_award),
    Rule("CATEGORY at the BODY", "award", rf"\b(?P<category>{CATEGORY}) (?:at|by|from) the (?P<body>{BODY})(?![a-z])", build=_award),
    Rule("CATEGORY", "award", rf"\b(?<!of the )(?<!as )(?:(?<!for )|(?<=nominated for )|(?<=up for )|(?<=nominations for )|(?<=shortlisted for ))(?P<category>{CATEGORY})(?![a-z])(?! (?:(?:at|by|from) the )?{BODY})", build=lambda hit: _category_alone(hit)),
    Rule("CATEGORY at FESTIVAL", "award", rf"\b(?P<category>{CATEGORY})(?: award| prize| honou?rs?| trophy)? (?:at|in) (?:the )?(?:\d{{4}} )?(?P<at>{FESTIVALS}|[{NAME}])", build=lambda hit: _at_festival(hit)),
    Rule("GUILD award", "award", rf"(?P<guild>{NAME}) (?:award|prize)s?\b", build=lambda hit: _of_guild(hit)),
    Rule("the festival's CATEGORY", "award", rf"(?P<quote>(?P<who>[{PERSON}{NAME}]) (?:was|is|was named|was voted|became) (?:the |that )?(?:festival|fest|jury)'s (?P<category>{CATEGORY}))(?![a-z])", build=lambda hit: _of_the_festival(hit)),
    Rule("shared the prize at FESTIVAL", "award", rf"\bat (?:the )?(?P<at>{FESTIVALS}|[{NAME}]),? (?:he|she|[{PERSON}{NAME}]) (?:shared|won|took) the (?P<part>actor|actress|director|screenplay)'?s? (?:award|prize)", build=lambda hit: _part_at_festival(hit)),
    Rule("beat TITLE for CATEGORY", "award", rf"\b(?P<quote>(?:beat|beats|bested|trounced|edged(?: out)?|pipped) (?:out )?\"?[{TITLE}{QUOTED}{NAME}]\"? (?:for|to) (?:the )?(?P<category>{CATEGORY}))(?![a-z])(?! {BODY})", build=lambda hit: _outright(hit, "won")),
    Rule("the BODY winner from TITLE", "award", rf"(?P<quote>(?P<who>[{PERSON}{NAME}]),? (?:an? |the |then |recent |two-time |surprise )*(?P<body>{BODY})[- ](?P<how>winner|nominee) (?:from|for|of) \"?(?P<film>[{TITLE}{QUOTED}]))", build=lambda hit: _of_another_film(hit)),
    Rule("the NAME, a prize", "award", rf"\b(?:the|an?|his|her) (?:single )?(?P<name>{NAME})(?: (?:for|as) (?:the )?(?P<category>{CATEGORY}))?(?= in | for | at | and (?:an?|the) |[.,;!?\n]|$)", build=lambda hit: _named(hit)),
)  # fmt: skip


def _of_another_film(hit: Hit) -> Iterator[Draft]:
    """ "Lars Brandt, the Oscar winner from 'High Water'": a prize for that film."""
    (who,), (film,) = hit.mentions("who"), hit.mentions("film")
    result = "won" if hit.match["how"] == "winner" else "nominated"
    yield hit.draft(body_of(hit.match["body"]), {"result": result, "recipient": who.name, "for": "" if film.own else film.name})


_FESTIVAL = re.compile(rf"(?i)^{FESTIVALS}\b")


def _at_festival(hit: Hit) -> Iterator[Draft]:
    """ "best actress at Cannes": a category in small letters beside a festival that is known."""
    start, end = hit.span("at")
    if _FESTIVAL.match(hit.typed.text.view[start:end]):
        for d in _award(hit):
            festival = hit.typed.text.view[start:end].split(" Film")[0]
            yield replace(d, value=f"{festival} – {titled(hit.match['category'])}")


_FESTIVAL_TOLD = re.compile(rf"(?i)\b{FESTIVALS}\b")


def _of_the_festival(hit: Hit) -> Iterator[Draft]:
    """ "and Ada Quill was the festival's best actress": of the festival last spoken of in the paragraph."""
    view, start = hit.typed.text.view, hit.quote()[0]
    told = [m[0] for m in _FESTIVAL_TOLD.finditer(view, max(view.rfind("\n\n", 0, start), start - 400, 0), start)]
    category = titled(hit.match["category"])
    value = f"{told[-1].title()} – {category}" if told else category
    yield hit.draft(value, {"result": "won", "recipient": hit.mentions("who")[0].name})


def _category_alone(hit: Hit) -> Iterator[Draft]:
    """ "won Best Picture": a category beside no body, and the first of its row, needs its capitals or a festival."""
    start, _ = hit.span("category")
    line, _ = hit.typed.line_at(hit.match.start())
    if continues_a_row(hit.typed.shadow[max(line, hit.match.start() - 160) : hit.match.start()]):
        return
    if _COUNTED_BEHIND.match(hit.typed.shadow, hit.match.end()):
        return  # "Best Score and Best Song: four Oscars out of seven nominations"
    if hit.typed.text.view[start : start + 1] in "BW":
        yield from _award(hit)


_COUNTED_BEHIND = re.compile(rf"[^\n.;:]{{0,120}}[:—] ?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d+) {BODY}")


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
    begin, before, after = clause_round(hit)
    start, end = hit.match.span()
    value = value_of(hit, after)
    if not value or ANOTHERS.search(before) or compared_film(hit, begin, before) or other_film(hit, end, after):
        return
    recipients = recipients_of(hit, begin, start, end, after)
    yield from in_row(hit, value, {"result": result, "year": year_of(before, after)}, recipients, None)


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


