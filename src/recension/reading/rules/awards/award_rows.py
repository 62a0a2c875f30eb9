"""Prizes listed behind their body: "Eight Oscars out of eleven nominations: Picture, Director, Actor (X), and Sound"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules.awards._award_elsewhere import ANOTHERS, compared_film, last_clause
from recension.reading.rules.awards._award_lists import LIST, Item, items_after, recipients_at, titled
from recension.reading.rules.awards._award_words import (
    BODY,
    CATEGORY,
    FESTIVALS,
    OF_OTHER_ARTS,
    OF_SPORT,
    SOUGHT,
    WHOLE,
    WON,
    body_of,
    of_worst,
)

_MOST_BEFORE = 110
_ALL_SOUGHT = re.compile(r"\bnominat|\bnods?\b|\bup for\b")
_SOME_WON = re.compile(r"\bout of\b|\bfrom\b|\b(?:and |but |, )?(?:w[io]n|winning|taking)|\btook\b|\bof (?:its|the) ")


def _listed(hit: Hit) -> Iterator[Draft]:
    """ "Eight Oscars out of eleven nominations: Picture, Director, Actor (X), and Sound": two categories at the least."""
    told = hit.match["told"]
    line, _ = hit.typed.line_at(hit.match.start())
    before = last_clause(hit.typed.shadow[max(line, hit.match.start() - _MOST_BEFORE) : hit.match.start()])
    if ANOTHERS.search(before) or compared_film(hit, hit.match.start() - len(before), before):
        return
    own, end = recipients_at(hit.typed, hit.match.end("first"))
    items = [Item(titled(hit.match["first"]), own, end), *items_after(hit.typed, end)]
    sought = bool(_ALL_SOUGHT.search(told) and not _SOME_WON.search(told)) or (SOUGHT.search(before) is not None and not _SOME_WON.search(told))
    plainly = not before.strip() and hit.match["body"].endswith("s") and told == ""
    won = not sought and (plainly or WON.search(before) or _SOME_WON.search(told) or _COUNTED.search(before))
    body = body_of(hit.match["body"])
    if len(items) < 2 or not (sought or won) or OF_OTHER_ARTS.match(body):
        return
    if body in WHOLE:  # itself a prize: what follows it are the festival's others
        yield hit.draft(body, {"result": "won" if won else "nominated"}, quote=hit.typed.to_view(hit.match.start(), hit.match.end("body")))
        body = WHOLE[body]
    for item in items:
        span = hit.typed.to_view(hit.match.start(), item.end)
        for name in [m.name for m in item.recipients] or [""]:
            yield hit.draft(f"{body} – {of_worst(body, item.category)}", {"result": "won" if won else "nominated", "recipient": name}, quote=span)


#: "Eight Oscars:" were won, whatever verb is left out.
_COUNTED = re.compile(r"(?:^|[ ,])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|its|the|those) $")

_PRIZE = re.compile(r"\b(?:Award|Awards|Prize|Trophy|Medal|Palme|Bear|Lion|Leopard|Shell)$")
_KNOWN = re.compile(BODY)


def _called(hit: Hit) -> Iterator[Draft]:
    """ "It did win the Bavarian Film Award": a prize by its own name."""
    for m in hit.mentions("value"):
        told_elsewhere = _KNOWN.search(m.name.lower()) or OF_OTHER_ARTS.match(m.name) or OF_SPORT.search(m.name)
        if _PRIZE.search(m.name) and m.words > 1 and not told_elsewhere:
            recipient = next((p.name for p in hit.mentions("who") if p.kind == PERSON), "")
            yield hit.draft(m.name, {"result": "nominated" if hit.has("sought") else "won", "recipient": recipient}, mention=m)


#: "It won everything at Cannes that year: the Palme, best director, best actor".
_OF_FESTIVAL = re.compile(rf"(?P<category>{CATEGORY})|(?P<body>{BODY}|the palme\b)")


def _at_festival(hit: Hit) -> Iterator[Draft]:
    """The prizes listed behind a festival at which the film is said to have won: two at the least."""
    start, end = hit.span("at")
    festival = _FESTIVAL.match(hit.typed.text.view, start, end)
    line, _ = hit.typed.line_at(hit.match.start())
    if festival is None or ANOTHERS.search(last_clause(hit.typed.shadow[max(line, hit.match.start() - _MOST_BEFORE) : hit.match.start()])):
        return
    prizes = list(_OF_FESTIVAL.finditer(hit.match["list"]))
    for m in prizes if len(prizes) > 1 else ():
        value = f"{festival[0]} – {titled(m['category'])}" if m["category"] else body_of(m["body"]) or "Palme d'Or"
        yield hit.draft(value, {"result": "won"})


_FESTIVAL = re.compile(rf"(?i){FESTIVALS}")


RULES: tuple[Rule, ...] = (
    Rule("won at FESTIVAL: LIST", "award", rf"\b(?P<quote>(?:won|took|swept|collected|scooped|picked up|carried off)\b[^\n.;:()]{{0,40}}? at (?:the )?(?P<at>[{NAME}{PERSON}]|{FESTIVALS})[^\n.;:()]{{0,30}}?(?:: | — | -- |, )(?P<list>[^\n.;:()—]{{8,140}}))(?=[.;)\n]|$)", build=_at_festival),
    Rule("won the PRIZE", "award", rf"(?:(?P<who>[{PERSON}{NAME}]) )?(?:[a-z]+ )?(?:won|wins?|winning|took|takes|received|receives|collected|earned|got|was awarded|(?P<sought>was nominated for|nominated for|up for)) (?:(?:the|an?|its|his|her|their|that year's|a small) )+(?:@year )?(?P<value>{NAME})", build=_called),
    Rule("BODIES: CATEGORIES", "award", rf"(?<![a-z-])(?P<body>{BODY}){LIST}", build=_listed),
)  # fmt: skip
