"""Prizes that others have too, by the clause before: "as were A and B", "and C one for the script"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._people import is_person
from recension.reading.rules.awards._award_lists import titled
from recension.reading.rules.awards._award_talk import (
    COUNTED,
    OTHER_YEARS,
    PEOPLE,
    WHO,
    WHOSE,
    body_told,
    earlier,
    last_result,
    people_of,
    told_of_each,
)
from recension.reading.rules.awards._award_words import BODY, CRAFT, SOUGHT, WON, body_of, craft_of, of_worst


def _too(hit: Hit) -> Iterator[Draft]:
    """ "as were A, B and editor C": by the body last spoken of, and what came of it there."""
    before = earlier(hit)
    body = body_told(hit)
    result = last_result(before)
    if not body or not result or _DENIED.search(before[-50:]):
        return
    if _IS.match(hit.match[0]) and result == "won":
        result = "nominated" if SOUGHT.search(before) else "won" if _WAS_GIVEN.search(before) else ""
    if result:
        yield from told_of_each(hit, body, craft_of(hit.match["craft"]) if hit.has("craft") else "", result)


_IS = re.compile(r"(?:and )?(?:as|so) (?:was|were)")
#: What is done to somebody, so that "as was B" goes on about it.
_WAS_GIVEN = re.compile(r"\b(?:was|were|been) (?:[a-z]+ly )?(?:honou?red|rewarded|recogni[sz]ed|named|voted|chosen|given|awarded|crowned)\b")
_DENIED = re.compile(r"\b(?:not|never|neither|nor|nobody)\b|n't\b")


def _winners(hit: Hit) -> Iterator[Draft]:
    """ "Both were nominated; Cora won", where a body is spoken of."""
    before = earlier(hit)
    body = body_told(hit)
    goes_on = SOUGHT.search(before) or ("winner" in hit.match[0] and WON.search(before))
    if body and goes_on and not OTHER_YEARS.search(before[-30:]):
        yield from told_of_each(hit, body, "", "won")


def _losers(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm, nominated too, lost to another", "Cora, up for her part"."""
    body = body_told(hit)
    if body and not OTHER_YEARS.search(hit.match[0]):
        yield from told_of_each(hit, body, "", "nominated")


def _one_more(hit: Hit) -> Iterator[Draft]:
    """ "… the Oscar, Nils Holm too, and Lena Orr for the script": the same prize again."""
    before = earlier(hit)
    shadow, start = hit.typed.shadow, hit.match.start()
    line = hit.typed.line_at(start)[0]
    bodies = list(re.finditer(BODY, shadow[max(line, start - 130) : start]))
    result = last_result(before)
    if bodies and result and not _DENIED.search(before[-60:]):
        craft, body = craft_of(hit.match["craft"]) if hit.has("craft") else "", body_of(bodies[-1][0])
        if craft and not people_of(hit):  # "and the Coens one for their script"
            yield hit.draft(f"{body} – {of_worst(body, craft)}", {"result": result})
        yield from told_of_each(hit, body, craft, result)


def _one_more_won(hit: Hit) -> Iterator[Draft]:
    """ "Cora got her Oscar. Nils got his second"."""
    body = body_told(hit)
    if body and last_result(earlier(hit)) == "won":
        yield from told_of_each(hit, body, "", "won")


def _prized(hit: Hit) -> Iterator[Draft]:
    """ "Four Academy Awards: Nils Holm, posthumously, Cora Lund (for five minutes' work), and Lena Orr"."""
    people = [m for m in people_of(hit) if m.credit is not None or m.words > 1]
    for m in people if len(people) > 1 else []:
        yield hit.draft(body_of(hit.match["body"]), {"result": "won", "recipient": m.name}, mention=m)


def _counted(hit: Hit) -> Iterator[Draft]:
    """ "Eight Oscars, among them one for Cora Lund": without a verb they were won."""
    body = body_of(hit.match["body"])
    if body:
        yield hit.draft(body, {"result": "won"})
        for m in people_of(hit) if hit.has("who") else []:
            yield hit.draft(body, {"result": "won", "recipient": m.name}, mention=m)



#: What parts the items of a list of nominations: "X, Y, the screenplay and Z's editing".
_ITEM = re.compile(rf"(?:(?P<owner>{WHO})'s? (?:own )?)?(?P<craft>{CRAFT}|(?:best )?(?:picture|film|director))\b|(?P<alone>{WHO})")
_MOST = 8


def _body_of_the_paragraph(hit: Hit) -> str:
    """The body last spoken of in a paragraph: "four more nominations" go on about it."""
    shadow, start = hit.typed.shadow, hit.match.start()
    found = re.findall(BODY, shadow[max(shadow.rfind("\n\n", 0, start), start - _PARAGRAPH, 0) : start])
    return body_of(found[-1]) if found else ""


_PARAGRAPH = 700


def _each_sought(hit: Hit) -> Iterator[Draft]:
    """ "Five Oscar nominations — Cora Lund, Nils, the screenplay and Lena Orr's editing": one for each."""
    body = body_of(hit.match["body"]) if hit.has("body") else body_told(hit) or _body_of_the_paragraph(hit)
    items = list(_ITEM.finditer(hit.match["list"]))
    if not body or not 1 < len(items) <= _MOST:
        return
    shift = hit.match.start("list")
    for item in items:
        group = "owner" if item["owner"] else "alone" if item["alone"] else ""
        people = hit.typed.within(shift + item.start(group), shift + item.end(group)) if group else []
        if people and not is_person(people[0]):
            continue
        craft = of_worst(body, craft_of(item["craft"]) or titled(item["craft"])) if item["craft"] else ""
        told = {"result": "nominated", "recipient": people[0].name if people else ""}
        yield hit.draft(f"{body} – {craft}" if craft else body, told)


RULES: tuple[Rule, ...] = (
    Rule("as were PEOPLE", "award", rf"\b(?P<quote>(?:and )?(?:as|so) (?:was|were|did|had) (?P<who>{PEOPLE})(?:(?: for|,? for) {WHOSE} (?P<craft>{CRAFT}))?)(?![\w'])", build=_too),
    Rule("along with PEOPLE", "award", rf"\b(?:nominat(?:ed|ion)s?|oscars?|nods?)\b[^\n.;]{{0,30}},? (?P<quote>(?:along with|alongside|together with) (?P<who>{PEOPLE}))(?=[.,;)]|$)", build=_too),
    Rule("PEOPLE won", "award", rf"(?:^|[;:.,] ?|\bonly |\bbut |\band |, )(?P<quote>(?P<who>{PEOPLE}) (?:duly |deservedly |alone |actually )?(?:won|prevailed|did win|(?:was|were) winners?)(?: (?:it|hers|his|theirs|too|as well))?)(?=[.,;!)\n]|$)", build=_winners),
    Rule("PERSON, nominated too", "award", rf"(?P<quote>(?P<who>{WHO}),? (?:also |likewise )?nominated(?: (?:too|as well|in support|alongside (?:him|her|them)))?)(?=,| lost\b|[.;)]|$)", build=_losers),
    Rule("PERSON too", "award", rf"(?:, |; | and )(?P<quote>(?P<who>{PEOPLE}),? (?:too|as well|also))(?=[.,;)]|$)", build=_one_more),
    Rule("and PERSON one for CRAFT", "award", rf"(?:, and |; | and |, )(?:the )?(?P<quote>(?P<who>{PEOPLE}) (?:(?:had |got |has )?(?:one |hers |his |theirs |another |another one |a second |that |the one ))?for {WHOSE} (?P<craft>{CRAFT}))(?![\w'])(?! (?:of|about))", build=_one_more),
    Rule("and one for PEOPLE", "award", rf"(?:, and |; | and |, |, plus )(?P<quote>(?:one|another|a second) for (?P<who>{PEOPLE}))(?![\w'])(?=[.,;:)!\n]|$| and | but )", build=_one_more),
    Rule("PERSON got his second", "award", rf"(?P<quote>(?P<who>{WHO}) (?:got|won|took|collected|picked up) (?:his|her) (?:second|third|first|own|too))(?=[.,;:)!\n]|$)", build=_one_more_won),
    Rule("PERSON got his for CRAFT", "award", rf"(?P<quote>(?P<who>{WHO}) (?:got|won|took|collected) (?:his|hers|theirs|her own|his own) for (?:the|his|her) (?P<craft>{CRAFT}))(?![\w'])", build=_one_more),
    Rule("N BODY nominations: LIST", "award", rf"(?P<quote>(?:{COUNTED}) (?P<body>{BODY}) (?:nomination|nod)s?(?::| —| --| -|,| \()(?: (?:for|to|among them|including|went to))* (?P<list>[^\n.;:()—]{{4,160}}?))(?= (?:—|--|-) |, (?:which|who|whose)\b|[.;)\n]|$| (?:and|but) (?:not|no|none|never|lost|won)\b)", build=_each_sought),
    Rule("N more nominations: LIST", "award", rf"(?P<quote>(?:{COUNTED}) (?:more |other |further )?(?:nomination|nod)s?(?::| —| --| -|,)? ?(?:for|went to|among them|including) (?P<list>[^\n.;:()—]{{4,160}}?))(?= (?:—|--|-) |, (?:which|who|whose)\b|[.;)\n]|$| (?:and|but) (?:not|no|none|never|lost|won)\b)", build=_each_sought),
    Rule("N BODIES: PEOPLE", "award", rf"(?:^|\n|[:—–,] )(?P<quote>(?:winner of |it won )?(?:{COUNTED}) (?P<body>{BODY})(?: wins)?(?:(?::| —| –| --| -) | \()(?P<who>{WHO}[^\n.;:]{{0,160}}))", build=_prized),
    Rule("N BODIES", "award", rf"(?:^|[\n:—] ?)(?P<quote>(?:winner of )?(?:{COUNTED}) (?P<body>{BODY})(?: wins)?(?:,? (?:among them|including|with|one of them)(?: one| two| those| statuettes)? (?:for|going to|to) (?P<who>{PEOPLE}))?)(?=[.,;—]| (?:in all|all told|out of|later|—|over)\b|$)(?! nomin)", build=_counted),
)  # fmt: skip
