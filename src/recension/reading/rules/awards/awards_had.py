"""Prizes that somebody has beside another's or by a pronoun: "Quill was named best director, Lund best actress", "won her the award"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, TITLE
from recension.reading.rules._people import is_person
from recension.reading.rules.awards._award_prizes import PRIZE, called, category_alone, is_anothers, value_told
from recension.reading.rules.awards._award_recipients import spoken_of
from recension.reading.rules.awards._award_talk import (
    COUNTED,
    PEOPLE,
    WHO,
    body_told,
    earlier,
    festival_of,
    last_result,
)
from recension.reading.rules.awards._award_words import BODY, CATEGORY, FESTIVALS, NAMED, body_of
from recension.reading.rules.awards.awards_by_giver import GAVE, OTHER_WORK, all_credited, each_won, of_the_film


def _each_in_turn(hit: Hit) -> Iterator[Draft]:
    """ "Quill was named best director, Cora Lund best actress": the verb goes on."""
    before = earlier(hit)
    if _TOLD_BEST.search(before) and not is_anothers(hit):
        yield from each_won(hit, called(body_told(hit), hit.match["category"]) or category_alone(hit), last_result(before) or "won")


_TOLD_BEST = re.compile(rf"\b(?:named|voted|chosen|won|took|is|was|were|declared)\b[^\n.;]{{0,30}}{CATEGORY}[^\n.;]{{0,60}}$")


def _apposed(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund, best actress at Venice"."""
    if not is_anothers(hit):
        yield from each_won(hit, called(festival_of(hit), hit.match["category"]))


def _winners_for_it(hit: Hit) -> Iterator[Draft]:
    """ "Holm and Orr are Oscar winners for it"."""
    if not is_anothers(hit):
        yield from each_won(hit, body_of(hit.match["body"]), "won" if hit.match["how"].startswith("winner") else "nominated")


def _also_has(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund, who also has the Golden Globe and the BAFTA": of those whom the film credits."""
    if all_credited(hit) and not is_anothers(hit) and not OTHER_WORK.match(near(hit).after):
        for group in ("body", "second"):
            yield from each_won(hit, body_of(hit.match[group] or ""))


def _split(hit: Hit) -> Iterator[Draft]:
    """ "The jury at Cannes split its acting prize between Holm and a stranger"."""
    festivals = _FESTIVAL.findall(near(hit).before)
    yield from each_won(hit, called(festivals[-1].title() if festivals else body_told(hit), hit.match["category"]))


_FESTIVAL = re.compile(rf"\b{FESTIVALS}\b")


def _to_her(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund's nurse won her the supporting-actress award from the Academy": of whom the sentence names, if credited."""
    line = hit.typed.line_at(hit.match.start())[0]
    named = [m for m in hit.typed.within(line, hit.match.start()) if m.kind == PERSON and m.credit is not None]
    people = named[-1:] or spoken_of(hit, hit.match.start(), hit.match[0])
    value = value_told(hit)
    if value and not is_anothers(hit):
        for m in people:
            yield hit.draft(value, {"result": "won", "recipient": m.name})


def _first_winner(hit: Hit) -> Iterator[Draft]:
    """ "Night Ferry was Larkland's first Oscar winner"."""
    if all(m.own for m in hit.mentions("film")):
        yield hit.draft(body_of(hit.match["body"]), {"result": "won"})


def _for_a_country(hit: Hit) -> Iterator[Draft]:
    """ "won Poland its first foreign-language Oscar": what is won for a land is the film's."""
    if all(m.credit is None and not is_person(m) for m in hit.mentions("land")):
        yield from of_the_film(hit)


def _of_so_many(hit: Hit) -> Iterator[Draft]:
    """ "The film was nominated for eight and got nothing": by the body that is talked of."""
    body = body_told(hit)
    if body and all(m.own for m in hit.mentions("film")):
        yield hit.draft(body, {"result": "nominated"})


def _statuettes(hit: Hit) -> Iterator[Draft]:
    """ "and statuettes for Holm and Orr"."""
    if not is_anothers(hit):
        yield from each_won(hit, body_told(hit) or "Academy Award")


def _listed_at(hit: Hit) -> Iterator[Draft]:
    """ "(best picture, director and actor at Houston)": a row of categories in brackets with the festival behind it."""
    place = hit.mentions("at")[0].name.split(" Film")[0] if hit.mentions("at") else hit.match["at"].title()
    for item in _ITEMS.split(hit.match["list"]):
        yield hit.draft(called(f"{place} Film Festival", item.removeprefix("the ")), {"result": "won"})


_ITEMS = re.compile(r", and |, | and ")


RULES: tuple[Rule, ...] = (
    Rule("named CATEGORY, PERSON CATEGORY", "award", rf"[,;] (?:and )?(?P<quote>(?P<who>{WHO}) (?P<category>{CATEGORY}))(?=[,.;)\n]|$| and\b)", build=_each_in_turn),
    Rule("PERSON, CATEGORY at FESTIVAL", "award", rf"(?P<quote>(?P<who>{WHO}),? \(?(?:the |joint )?(?P<category>{CATEGORY}) (?:at|in) (?:the )?(?P<at>{FESTIVALS}|[{NAME}]))(?![a-z])", build=_apposed),
    Rule("BODY winners for it", "award", rf"(?P<quote>(?P<who>{PEOPLE}),? (?:is|are|was|were|became) (?:both )?(?:an? )?(?P<body>{BODY}) (?P<how>winners?|nominees?) for (?:it|this|(?:his|her|their) (?:part|role|performance|turn|work|pains|trouble)s?))\b", build=_winners_for_it),
    Rule("PERSON also has the BODY", "award", rf"(?P<quote>(?P<who>{WHO})(?:,? who)?(?: then| also| now| later| already)* (?:has|had) the (?P<body>{BODY})(?:,? and the (?P<second>{BODY}))?)(?= too\b| as well\b|[.,;)\n]|$)", build=_also_has),
    Rule("split the PRIZE between PEOPLE", "award", rf"\b(?P<quote>(?:split|divided|shared) (?:its|the) (?P<category>{NAMED}|{CATEGORY}|acting) (?:prize|award|honou?rs) between (?P<who>{PEOPLE}))(?![a-z])", build=_split),
    Rule("won her the PRIZE", "award", rf"\b(?P<quote>{GAVE} (?:her|him) {PRIZE})(?=[.,;:)\n]|$| (?:and|from|at|for|in|but)\b)", build=_to_her),
    Rule("TITLE was the first BODY winner", "award", rf"(?P<quote>(?:(?P<film>[{TITLE}])\"?(?: \([^()\n]{{1,30}}\))?|\bit|the (?:film|movie|picture)) (?:was|is|became|remains) (?:[{NAME}]'s |the |its )?(?:first|only|second|last) (?P<body>{BODY})[- ]winner)(?! for)\b", build=_first_winner),
    Rule("won the land its PRIZE", "award", rf"\b(?P<quote>(?:won|brought|earned|gave|got|landed) (?P<land>{NAME}) {PRIZE})", build=_for_a_country),
    Rule("was nominated for N", "award", rf"(?P<quote>(?:(?P<film>[{TITLE}])|\bit|the (?:film|movie|picture)) (?:was|had been|were) (?:nominated|up|put up) for (?:{COUNTED}))(?=[.,;)\n]|$| (?:and|but|of them)\b)", build=_of_so_many),
    Rule("statuettes for PEOPLE", "award", rf"\b(?P<quote>(?:statuettes?|awards) (?:for|to|went to|going to) (?:both )?(?P<who>{PEOPLE}))(?=[.,;:)!\n]|$| (?:and|but|for|as)\b)", build=lambda hit: _statuettes(hit) if hit.match[0].startswith("statu") else iter(())),
    Rule("(CATEGORIES at FESTIVAL)", "award", rf"\((?P<quote>(?P<list>{CATEGORY}(?:(?:, and |, | and )(?:best )?{NAMED}){{0,6}}) at (?:the )?(?P<at>[{NAME}]|{FESTIVALS}))\)", build=_listed_at),
)  # fmt: skip
