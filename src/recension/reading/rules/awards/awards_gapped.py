"""Prizes told without their name or their verb: "took the screenplay prize", "took home the statue"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import around
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules.awards._award_elsewhere import ANOTHERS
from recension.reading.rules.awards._award_lists import titled
from recension.reading.rules.awards._award_talk import (
    COUNTED,
    OTHER_YEARS,
    PEOPLE,
    WHO,
    body_told,
    earlier,
    festival_of,
    people_of,
    told_of_each,
)
from recension.reading.rules.awards._award_words import (
    BODY,
    CATEGORY,
    CRAFT,
    FESTIVALS,
    NAMED,
    SOUGHT,
    body_of,
    craft_of,
    of_worst,
)
from recension.reading.rules.films._common_people import BY_WORK
from recension.vocabulary import Assertion


def _prize_for(hit: Hit) -> Iterator[Draft]:
    """ "Oscars for A, B and writer C"."""
    body = body_of(hit.match["body"])
    before = around(hit.typed, *hit.match.span(), width=60).before
    if body and not ANOTHERS.search(before) and not OTHER_YEARS.search(before):
        yield from told_of_each(hit, body, "", "nominated" if hit.has("sought") else "won")


def _own_prize(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund's Oscar was deserved": of one of this film's people."""
    place = around(hit.typed, *hit.match.span(), width=60)
    if not re.search(r"\b(?:after|since|before|despite|until|other|previous)\b[^\n,]{0,20}$", place.before):
        credited = [m for m in people_of(hit) if m.credit is not None]
        for m in credited:
            told = {"result": "won", "recipient": m.name}
            yield hit.draft(body_of(hit.match["body"]), told, mention=m, assertion=Assertion.ASSERTED)


def _by_the_academy(hit: Hit) -> Iterator[Draft]:
    """ "The Academy gave Cora its supporting actress prize"."""
    body = body_of(hit.match["body"]) if hit.has("body") else "Academy Award"
    category = titled(hit.match["named"]) if hit.has("named") else ""
    if hit.match["named"] and hit.match["named"].endswith("acting"):
        category = ""
    yield from told_of_each(hit, body, category, "nominated" if hit.has("sought") else "won")


def _named_prize(hit: Hit) -> Iterator[Draft]:
    """ "They took the screenplay prize", "the director's prize at Cannes": its body from the talk, or a festival."""
    body = festival_of(hit) or body_told(hit)
    place = around(hit.typed, *hit.match.span(), width=50)
    alone = not body and not _CATEGORY.search(earlier(hit))
    if alone or ANOTHERS.search(place.before) or OTHER_YEARS.search(place.before):
        return
    result = "nominated" if SOUGHT.search(hit.match[0]) or hit.match["quote"].startswith("lost") else "won"
    category = of_worst(body, titled(hit.match["named"].removesuffix("'s")))
    group = next((g for g in ("whom", "who") if hit.has(g)), "")
    people = people_of(hit, group) if group else []
    for name in [m.name for m in people] or [""]:
        yield hit.draft(f"{body} – {category}" if body else category, {"result": result, "recipient": name})


_CATEGORY = re.compile(rf"\b{CATEGORY}")


def _craft_at(hit: Hit) -> Iterator[Draft]:
    """ "He won for the screenplay at the Oscars and lost best actor to another"."""
    body = festival_of(hit) or body_told(hit)
    if body:
        category = of_worst(body, craft_of(hit.match["craft"]))
        result = "won" if hit.match["how"].startswith("w") else "nominated"
        people = people_of(hit) if hit.has("who") else []
        for name in [m.name for m in people] or [""]:
            yield hit.draft(f"{body} – {category}", {"result": result, "recipient": name})


def _lost_it(hit: Hit) -> Iterator[Draft]:
    """ "He won for the script and lost best actor to another": by the body spoken of."""
    body = body_told(hit)
    start, _ = hit.span("category")
    if body and hit.typed.text.view[start] not in "BW":
        line = hit.typed.line_at(hit.match.start())[0]
        people = [m for m in hit.typed.within(line, hit.match.start()) if m.kind == PERSON]
        recipient = people[-1].name if people else ""
        yield hit.draft(f"{body} – {titled(hit.match['category'])}", {"result": "nominated", "recipient": recipient})


def _beat(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund beat Lena Orr to the Best Actress Oscar"."""
    body = body_of(hit.match["body"]) if hit.has("body") else body_told(hit)
    value = " – ".join(p for p in (body, titled(hit.match["category"]) if hit.has("category") else "") if p)
    if value:
        for m in people_of(hit):
            yield hit.draft(value, {"result": "won", "recipient": m.name}, mention=m)
        for m in people_of(hit, "lost"):
            if m.credit is not None:
                yield hit.draft(value, {"result": "nominated", "recipient": m.name}, mention=m)


def _for_another(hit: Hit) -> Iterator[Draft]:
    """ "She would win two years later, for 'High Water'": that film's prize, and one more of that person's films."""
    body = body_told(hit)
    (film,) = hit.mentions("film")
    if not body or film.own or not (film.known or film.kind in (TITLE, QUOTED)):
        return
    named = hit.typed.within(max(0, hit.match.start() - 260), hit.match.start())
    people = people_of(hit) if hit.has("who") else [m for m in named if m.kind == PERSON][-1:]
    recipient = people[-1].name if people else ""
    yield hit.draft(body, {"result": "won", "recipient": recipient, "for": film.name})
    credits = people[-1].credit.properties if people and people[-1].credit else ()
    relation = next((r for work, r in BY_WORK.items() if work in credits), "")
    if relation:
        told = {"relation": relation, "person": recipient}
        yield hit.draft(film.name, told, property="related_film", mention=film)


_STATUE = r"(?:gold(?:en)? |little gold(?:en)? )?(?:statues?|statuettes?|trophy|trophies|m[ae]n(?<=gold m[ae]n))"


_HIS_OWN = re.compile(r" (?:his|her) ")


def _whose_own(hit: Hit) -> list[Mention]:
    """Who opens the sentence in which "his" or "her" prize is told, and is credited: "Ada Quill, after seven losses, got hers"."""
    line = hit.typed.line_at(hit.match.start())[0]
    opening = hit.typed.within(line, line + 1) if _HIS_OWN.search(hit.match[0]) else []
    return [m for m in opening if m.credit is not None and m.kind == PERSON]


def _statue(hit: Hit) -> Iterator[Draft]:
    """ "She took home the statue", "ten nominations brought eight statuettes": the Academy's, or the body spoken of."""
    told = hit.match["statue"]
    body = body_told(hit) or ("Academy Award" if "statuette" in told or "gold" in told else "")
    near_ = around(hit.typed, *hit.match.span(), width=80)
    if not body or OTHER_YEARS.search(near_.before[-30:]):
        return
    people = people_of(hit) if hit.has("who") else people_of(hit, "whom") if hit.has("whom") else _whose_own(hit)
    talk = re.search(r"\b(?:nominat\w+|oscars?|academy|nods?|award\w*)\b", earlier(hit) + hit.match[0] + near_.after)
    if people or talk:
        for name in [m.name for m in people] or [""]:
            yield hit.draft(body, {"result": "won", "recipient": name})



RULES: tuple[Rule, ...] = (
    Rule("BODIES for PEOPLE", "award", rf"(?<![a-z-])(?P<quote>(?P<body>{BODY})(?: (?P<sought>nominations?|nods?|noms)| wins?)? (?:(?:went|were given|was given|also went) to|(?<=s )for|(?<=wins )for|(?<=nominations )to|(?<=s )to) (?:both )?(?P<who>{PEOPLE}))(?![\w'])", build=_prize_for),
    Rule("PERSON's BODY was deserved", "award", rf"(?P<quote>(?P<who>{WHO})'s? (?:(?:only|first|second|third|well-deserved|deserved|surprise|eventual|own|supporting|best) )*(?P<body>{BODY})(?: win)?)(?=,? (?:was|is|remains|came|seems|feels|looks|still|for (?:this|it|playing|the (?:role|part)))\b)(?<!award)(?<!awards)", build=_own_prize),
    Rule("the Academy gave PERSON", "award", rf"(?:\bthe (?:academy|(?P<body>{BODY}))(?: people| voters| members)?) (?P<quote>(?:gave|handed|awarded|presented) (?P<who>{WHO})(?: with)? (?:its|the|an?|his|her|their) (?:best )?(?P<named>{NAMED}|acting) (?:prize|award|oscar|statuette|trophy|honou?rs?))\b", build=_by_the_academy),
    Rule("nods from the Academy", "award", rf"(?P<quote>(?P<who>{PEOPLE}) (?:all |both |each |also )?(?:got|received|earned|had|picked up|drew|landed) (?P<sought>(?:nods?|nominations?|a nod|a nomination|an? [a-z]+ nod)) from (?:the )?(?:academy|(?P<body>{BODY}))(?P<named>(?!))?)(?![a-z])", build=_by_the_academy),
    Rule("took the CRAFT prize", "award", rf"(?:(?P<who>{WHO}) )?(?:[a-z]+ly )?(?P<quote>(?:(?:(?:became |was |is )?the (?:first|only|youngest|oldest|second|last) [^\n.;,()]{{1,30}} to )?(?:win|take)(?= the )|won|took|wins|takes|shared|shares|got|collected|picked up|received|(?:brought|earned|got|won|gave)(?: (?:him|her|it|them|(?P<whom>{WHO})))?|lost|was nominated for|was up for) (?:home )?(?:the|its|a|his|her|their) (?P<named>{NAMED}|acting)(?:'s)? (?:prize|award|trophy|honou?rs?)(?: at (?:the )?(?P<at>{FESTIVALS}|{BODY}|{NAME}))?)(?![a-z])", build=_named_prize),
    Rule("won for CRAFT at the BODY", "award", rf"(?:(?P<who>{WHO}) )?(?:[a-z]+ly )?(?P<quote>(?P<how>won|was nominated|were nominated|wins|got nominated) for (?:the|its|his|her|their|best )?(?: )?(?P<craft>{CRAFT})(?: at (?:the )?(?P<at>{FESTIVALS}|{BODY})|(?=[.,;:)!\n]|$)))(?![a-z])", build=_craft_at),
    Rule("lost CATEGORY to", "award", rf"\b(?P<quote>lost (?:the |as |out as |for )?(?P<category>{CATEGORY}) to\b)", build=_lost_it),
    Rule("PERSON beat PERSON to it", "award", rf"(?P<quote>(?P<who>{WHO}) (?:beat|beats|bested|edged out|pipped|defeated|saw off|nosed out|outpolled|prevailed over) (?:(?:his|her|their) (?:own )?[a-z-]+,? )?(?P<lost>{WHO}),? (?:to|for) (?:the )?(?:(?P<category>{CATEGORY})(?: (?P<body>{BODY}))?|(?P<prize>it|prize|award)))(?![a-z])", build=_beat),
    Rule("would win for TITLE", "award", rf"@begin(?:(?P<who>{WHO})|she|he) (?P<quote>(?:would|finally|later|eventually|did|would finally|would eventually|went on to|had to wait to)(?: (?:finally|later|eventually|go on to))? (?:win|won|get|got|take|took|pick up)(?: (?:it|one|hers|his|the (?:award|prize|real thing)))?\b[^\n.;]{{0,40}}? for \"?(?P<film>[{TITLE}{QUOTED}{NAME}])\"?)(?! (?:and|but) lost)", build=_for_another),
    Rule("took home the statue", "award", rf"(?:(?P<who>{PEOPLE}) )?(?P<quote>(?:took home|won|takes home|wins|went home with|collected|picked up|brought|got|earned|claimed|clutching|brings)(?: (?P<whom>{WHO}))? (?:(?:the|an?|his|her|its|their|only|{COUNTED}|one) )+(?P<statue>{_STATUE}))(?! of)\b", build=_statue),
)  # fmt: skip
