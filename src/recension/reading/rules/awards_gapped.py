"""Prizes told without their name or their verb, by the clause before: "as were A and B", "and C one for the script"."""

import re
from collections.abc import Iterator

from recension.reading._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading._near import around
from recension.reading._rules import Draft, Hit, Rule
from recension.reading.rules._award_elsewhere import ANOTHERS
from recension.reading.rules._award_lists import titled
from recension.reading.rules._award_words import (
    BODY,
    CATEGORY,
    CRAFT,
    FESTIVALS,
    NAMED,
    SOUGHT,
    WON,
    body_of,
    craft_of,
    of_worst,
)
from recension.reading.rules._common_people import BY_WORK
from recension.reading.rules._people import is_person
from recension.vocabulary import Assertion

_P = f"[{PERSON}{NAME}]"
_TRADE = r"(?:(?:the |its |his |her |their )?(?:(?:co-|screen)?writers?|screenwriters?|directors?|actors?|actress(?:es)?|composers?|cinematographers?|editors?|producers?|designers?|songwriters?|newcomers?|stars?|co-stars?) )?"
#: People in a row, some told by trade: "Cora, Nils and editor Lena Orr".
PEOPLE = rf"{_TRADE}{_P}(?:(?:, and |, | and | & |,? plus ){_TRADE}{_P}){{0,5}}"
_COUNTED = r"two|three|four|five|six|seven|eight|nine|ten|eleven|\d\d?"
_REACH = 170
_OTHER_YEARS = re.compile(r"\b(?:previously|before|already|earlier|once|twice|had been|never|not|nor|should|would|might|if|could|deserved?)\b|n't\b")


_BODIES = re.compile(rf"{BODY}|(?<=\bthe )academy\b")


def _body(hit: Hit) -> str:
    """The body last spoken of in this sentence or the one before it; "" for none."""
    found = [m[0] for m in _BODIES.finditer(_earlier(hit, 260))]
    return (body_of(found[-1]) or "Academy Award") if found else ""


def _earlier(hit: Hit, reach: int = _REACH) -> str:
    """The words before a match, back into the sentence before its own."""
    shadow, start = hit.typed.shadow, hit.match.start()
    line = hit.typed.line_at(start)[0]
    begin = shadow.rfind("\n", 0, max(line - 1, 0)) + 1
    return shadow[max(begin, start - reach) : start]


def _last_result(words: str) -> str:
    """What the prize told last before came to: "nominated", "won", or "" where nothing tells."""
    at = {"nominated": _last(SOUGHT, words), "won": _last(WON, words)}
    best = max(at, key=lambda r: at[r])
    return best if at[best] >= 0 else ""


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((m.start() for m in pattern.finditer(words)), default=-1)


def _people(hit: Hit, group: str = "who") -> list[Mention]:
    named = (m for m in hit.mentions(group) if is_person(m))
    return [m for m in named if m.kind == PERSON or m.words > 1 or m.credit is not None]


def _told(hit: Hit, body: str, category: str, result: str) -> Iterator[Draft]:
    """A claim for each who is named."""
    value = f"{body} – {of_worst(body, category)}" if category else body
    for m in _people(hit):
        yield hit.draft(value, {"result": result, "recipient": m.name}, mention=m)


def _too(hit: Hit) -> Iterator[Draft]:
    """ "as were A, B and editor C": by the body last spoken of, and what came of it there."""
    earlier = _earlier(hit)
    body = _body(hit)
    result = _last_result(earlier)
    if not body or not result or _DENIED.search(earlier[-50:]):
        return
    if _IS.match(hit.match[0]) and result == "won":
        result = "nominated" if SOUGHT.search(earlier) else ""
    if result:
        yield from _told(hit, body, craft_of(hit.match["craft"]) if hit.has("craft") else "", result)


_IS = re.compile(r"(?:and )?(?:as|so) (?:was|were)")
_DENIED = re.compile(r"\b(?:not|never|neither|nor|nobody)\b|n't\b")


def _prize_for(hit: Hit) -> Iterator[Draft]:
    """ "Oscars for A, B and writer C"."""
    body = body_of(hit.match["body"])
    before = around(hit.typed, *hit.match.span(), width=60).before
    if body and not ANOTHERS.search(before) and not _OTHER_YEARS.search(before):
        yield from _told(hit, body, "", "nominated" if hit.has("sought") else "won")


def _own_prize(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund's Oscar was deserved": of one of this film's people."""
    place = around(hit.typed, *hit.match.span(), width=60)
    if not re.search(r"\b(?:after|since|before|despite|until|other|previous)\b[^\n,]{0,20}$", place.before):
        credited = [m for m in _people(hit) if m.credit is not None]
        for m in credited:
            told = {"result": "won", "recipient": m.name}
            yield hit.draft(body_of(hit.match["body"]), told, mention=m, assertion=Assertion.ASSERTED)


def _by_the_academy(hit: Hit) -> Iterator[Draft]:
    """ "The Academy gave Cora its supporting actress prize"."""
    body = body_of(hit.match["body"]) if hit.has("body") else "Academy Award"
    category = titled(hit.match["named"]) if hit.has("named") else ""
    if hit.match["named"] and hit.match["named"].endswith("acting"):
        category = ""
    yield from _told(hit, body, category, "nominated" if hit.has("sought") else "won")


def _named_prize(hit: Hit) -> Iterator[Draft]:
    """ "They took the screenplay prize", "the director's prize at Cannes": its body from the talk, or a festival."""
    body = _festival(hit) or _body(hit)
    place = around(hit.typed, *hit.match.span(), width=50)
    alone = not body and not _CATEGORY.search(_earlier(hit))
    if alone or ANOTHERS.search(place.before) or _OTHER_YEARS.search(place.before):
        return
    result = "nominated" if SOUGHT.search(hit.match[0]) or hit.match["quote"].startswith("lost") else "won"
    category = of_worst(body, titled(hit.match["named"].removesuffix("'s")))
    group = next((g for g in ("whom", "who") if hit.has(g)), "")
    people = _people(hit, group) if group else []
    for name in [m.name for m in people] or [""]:
        yield hit.draft(f"{body} – {category}" if body else category, {"result": result, "recipient": name})


_CATEGORY = re.compile(rf"\b{CATEGORY}")


def _festival(hit: Hit) -> str:
    if not hit.has("at"):
        return ""
    start, end = hit.span("at")
    at = hit.typed.text.view[start:end]
    return body_of(hit.match["at"]) or (at.split(" Film")[0] if _FESTIVAL.match(at) else "")


_FESTIVAL = re.compile(rf"(?i)^{FESTIVALS}\b")


def _craft_at(hit: Hit) -> Iterator[Draft]:
    """ "He won for the screenplay at the Oscars and lost best actor to another"."""
    body = _festival(hit) or _body(hit)
    if body:
        category = of_worst(body, craft_of(hit.match["craft"]))
        result = "won" if hit.match["how"].startswith("w") else "nominated"
        people = _people(hit) if hit.has("who") else []
        for name in [m.name for m in people] or [""]:
            yield hit.draft(f"{body} – {category}", {"result": result, "recipient": name})


def _winners(hit: Hit) -> Iterator[Draft]:
    """ "Both were nominated; Cora won", where a body is spoken of."""
    earlier = _earlier(hit)
    body = _body(hit)
    if body and SOUGHT.search(earlier) and not _OTHER_YEARS.search(earlier[-30:]):
        yield from _told(hit, body, "", "won")


def _losers(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm, nominated too, lost to another", "Cora, up for her part"."""
    body = _body(hit)
    if body and not _OTHER_YEARS.search(hit.match[0]):
        yield from _told(hit, body, "", "nominated")


def _one_more(hit: Hit) -> Iterator[Draft]:
    """ "… the Oscar, Nils Holm too, and Lena Orr for the script": the same prize again."""
    earlier = _earlier(hit)
    shadow, start = hit.typed.shadow, hit.match.start()
    line = hit.typed.line_at(start)[0]
    bodies = list(re.finditer(BODY, shadow[max(line, start - 130) : start]))
    result = _last_result(earlier)
    if bodies and result and not _DENIED.search(earlier[-60:]):
        craft, body = craft_of(hit.match["craft"]) if hit.has("craft") else "", body_of(bodies[-1][0])
        if craft and not _people(hit):  # "and the Coens one for their script"
            yield hit.draft(f"{body} – {of_worst(body, craft)}", {"result": result})
        yield from _told(hit, body, craft, result)


def _one_more_won(hit: Hit) -> Iterator[Draft]:
    """ "Cora got her Oscar. Nils got his second"."""
    body = _body(hit)
    if body and _last_result(_earlier(hit)) == "won":
        yield from _told(hit, body, "", "won")


def _lost_it(hit: Hit) -> Iterator[Draft]:
    """ "He won for the script and lost best actor to another": by the body spoken of."""
    body = _body(hit)
    start, _ = hit.span("category")
    if body and hit.typed.text.view[start] not in "BW":
        line = hit.typed.line_at(hit.match.start())[0]
        people = [m for m in hit.typed.within(line, hit.match.start()) if m.kind == PERSON]
        recipient = people[-1].name if people else ""
        yield hit.draft(f"{body} – {titled(hit.match['category'])}", {"result": "nominated", "recipient": recipient})


def _prized(hit: Hit) -> Iterator[Draft]:
    """ "Four Academy Awards: Nils Holm, posthumously, Cora Lund (for five minutes' work), and Lena Orr"."""
    people = [m for m in _people(hit) if m.credit is not None or m.words > 1]
    for m in people if len(people) > 1 else []:
        yield hit.draft(body_of(hit.match["body"]), {"result": "won", "recipient": m.name}, mention=m)


def _counted(hit: Hit) -> Iterator[Draft]:
    """ "Eight Oscars, among them one for Cora Lund": without a verb they were won."""
    body = body_of(hit.match["body"])
    if body:
        yield hit.draft(body, {"result": "won"})
        for m in _people(hit) if hit.has("who") else []:
            yield hit.draft(body, {"result": "won", "recipient": m.name}, mention=m)


def _beat(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund beat Lena Orr to the Best Actress Oscar"."""
    body = body_of(hit.match["body"]) if hit.has("body") else _body(hit)
    value = " – ".join(p for p in (body, titled(hit.match["category"]) if hit.has("category") else "") if p)
    if value:
        for m in _people(hit):
            yield hit.draft(value, {"result": "won", "recipient": m.name}, mention=m)
        for m in _people(hit, "lost"):
            if m.credit is not None:
                yield hit.draft(value, {"result": "nominated", "recipient": m.name}, mention=m)


def _for_another(hit: Hit) -> Iterator[Draft]:
    """ "She would win two years later, for 'High Water'": that film's prize, and one more of that person's films."""
    body = _body(hit)
    (film,) = hit.mentions("film")
    if not body or film.own or not (film.known or film.kind in (TITLE, QUOTED)):
        return
    earlier = hit.typed.within(max(0, hit.match.start() - 260), hit.match.start())
    people = _people(hit) if hit.has("who") else [m for m in earlier if m.kind == PERSON][-1:]
    recipient = people[-1].name if people else ""
    yield hit.draft(body, {"result": "won", "recipient": recipient, "for": film.name})
    credits = people[-1].credit.properties if people and people[-1].credit else ()
    relation = next((r for work, r in BY_WORK.items() if work in credits), "")
    if relation:
        told = {"relation": relation, "person": recipient}
        yield hit.draft(film.name, told, property="related_film", mention=film)


_STATUE = r"(?:gold(?:en)? |little gold(?:en)? )?(?:statues?|statuettes?|trophy|trophies|m[ae]n(?<=gold m[ae]n))"


def _statue(hit: Hit) -> Iterator[Draft]:
    """ "She took home the statue", "ten nominations brought eight statuettes": the Academy's, or the body spoken of."""
    told = hit.match["statue"]
    body = _body(hit) or ("Academy Award" if "statuette" in told or "gold" in told else "")
    near_ = around(hit.typed, *hit.match.span(), width=80)
    if not body or _OTHER_YEARS.search(near_.before[-30:]):
        return
    people = _people(hit) if hit.has("who") else _people(hit, "whom") if hit.has("whom") else []
    talk = re.search(r"\b(?:nominat\w+|oscars?|academy|nods?|award\w*)\b", _earlier(hit) + hit.match[0] + near_.after)
    if people or talk:
        for name in [m.name for m in people] or [""]:
            yield hit.draft(body, {"result": "won", "recipient": name})


_ROLE = r"(?:his|her|their|the|its)"
_STOP = r"(?=[.,;:!)\n]|$| (?:and|but|while|though)\b)"

RULES: tuple[Rule, ...] = (
    Rule("as were PEOPLE", "award", rf"\b(?P<quote>(?:and )?(?:as|so) (?:was|were|did|had) (?P<who>{PEOPLE})(?:(?: for|,? for) {_ROLE} (?P<craft>{CRAFT}))?)(?![\w'])", build=_too),
    Rule("along with PEOPLE", "award", rf"\b(?:nominat(?:ed|ion)s?|oscars?|nods?)\b[^\n.;]{{0,30}},? (?P<quote>(?:along with|alongside|together with) (?P<who>{PEOPLE}))(?=[.,;)]|$)", build=_too),
    Rule("BODIES for PEOPLE", "award", rf"(?<![a-z-])(?P<quote>(?P<body>{BODY})(?: (?P<sought>nominations?|nods?|noms)| wins?)? (?:(?:went|were given|was given|also went) to|(?<=s )for|(?<=wins )for|(?<=nominations )to|(?<=s )to) (?:both )?(?P<who>{PEOPLE}))(?![\w'])", build=_prize_for),
    Rule("PERSON's BODY was deserved", "award", rf"(?P<quote>(?P<who>{_P})'s? (?:(?:only|first|second|third|well-deserved|deserved|surprise|eventual|own|supporting|best) )*(?P<body>{BODY})(?: win)?)(?=,? (?:was|is|remains|came|seems|feels|looks|still|for (?:this|it|playing|the (?:role|part)))\b)(?<!award)(?<!awards)", build=_own_prize),
    Rule("the Academy gave PERSON", "award", rf"(?:\bthe (?:academy|(?P<body>{BODY}))(?: people| voters| members)?) (?P<quote>(?:gave|handed|awarded|presented) (?P<who>{_P})(?: with)? (?:its|the|an?|his|her|their) (?:best )?(?P<named>{NAMED}|acting) (?:prize|award|oscar|statuette|trophy|honou?rs?))\b", build=_by_the_academy),
    Rule("nods from the Academy", "award", rf"(?P<quote>(?P<who>{PEOPLE}) (?:all |both |each |also )?(?:got|received|earned|had|picked up|drew|landed) (?P<sought>(?:nods?|nominations?|a nod|a nomination|an? [a-z]+ nod)) from (?:the )?(?:academy|(?P<body>{BODY}))(?P<named>(?!))?)(?![a-z])", build=_by_the_academy),
    Rule("took the CRAFT prize", "award", rf"(?:(?P<who>{_P}) )?(?:[a-z]+ly )?(?P<quote>(?:won|took|wins|takes|shared|shares|got|collected|picked up|received|(?:brought|earned|got|won|gave)(?: (?:him|her|it|them|(?P<whom>{_P})))?|lost|was nominated for|was up for) (?:home )?(?:the|its|a|his|her|their) (?P<named>{NAMED})(?:'s)? (?:prize|award|trophy|honou?rs?)(?: at (?:the )?(?P<at>{FESTIVALS}|{BODY}|{NAME}))?)(?![a-z])", build=_named_prize),
    Rule("won for CRAFT at the BODY", "award", rf"(?:(?P<who>{_P}) )?(?:[a-z]+ly )?(?P<quote>(?P<how>won|was nominated|were nominated|wins|got nominated) for (?:the|its|his|her|their|best )?(?: )?(?P<craft>{CRAFT})(?: at (?:the )?(?P<at>{FESTIVALS}|{BODY})))(?![a-z])", build=_craft_at),
    Rule("PEOPLE won", "award", rf"(?:^|[;:.,] ?|\bonly |\bbut |\band |, )(?P<quote>(?P<who>{PEOPLE}) (?:duly |deservedly |alone |actually )?(?:won|prevailed)(?: (?:it|hers|his|theirs))?)(?=[.,;!)\n]|$)", build=_winners),
    Rule("PERSON, nominated too", "award", rf"(?P<quote>(?P<who>{_P}),? (?:also |likewise )?nominated(?: (?:too|as well|in support|alongside (?:him|her|them)))?)(?=,| lost\b|[.;)]|$)", build=_losers),
    Rule("PERSON too", "award", rf"(?:, |; | and )(?P<quote>(?P<who>{PEOPLE}),? (?:too|as well|also))(?=[.,;)]|$)", build=_one_more),
    Rule("and PERSON one for CRAFT", "award", rf"(?:, and |; | and |, )(?:the )?(?P<quote>(?P<who>{PEOPLE}) (?:one |another |another one |a second )?for {_ROLE} (?P<craft>{CRAFT}))(?![\w'])(?! (?:of|about))", build=_one_more),
    Rule("and one for PEOPLE", "award", rf"(?:, and |; | and |, |, plus )(?P<quote>(?:one|another|a second) for (?P<who>{PEOPLE}))(?![\w'])(?=[.,;:)!\n]|$| and | but )", build=_one_more),
    Rule("PERSON got his second", "award", rf"(?P<quote>(?P<who>{_P}) (?:got|won|took|collected|picked up) (?:his|her) (?:second|third|first|own|too))(?=[.,;:)!\n]|$)", build=_one_more_won),
    Rule("PERSON got his for CRAFT", "award", rf"(?P<quote>(?P<who>{_P}) (?:got|won|took|collected) (?:his|hers|theirs|her own|his own) for (?:the|his|her) (?P<craft>{CRAFT}))(?![\w'])", build=_one_more),
    Rule("N BODIES: PEOPLE", "award", rf"(?:^|\n)(?P<quote>(?:winner of |it won )?(?:{_COUNTED}) (?P<body>{BODY})(?: wins)?(?::| —| --| -) (?P<who>{_P}[^\n.;:]{{0,160}}))", build=_prized),
    Rule("lost CATEGORY to", "award", rf"\b(?P<quote>lost (?:the )?(?P<category>{CATEGORY}) to\b)", build=_lost_it),
    Rule("N BODIES", "award", rf"(?:^|[\n:—] ?)(?P<quote>(?:winner of )?(?:{_COUNTED}) (?P<body>{BODY})(?: wins)?(?:,? (?:among them|including|with|one of them)(?: one| two| those| statuettes)? (?:for|going to|to) (?P<who>{PEOPLE}))?)(?=[.,;—]| (?:in all|all told|out of|later|—|over)\b|$)(?! nomin)", build=_counted),
    Rule("PERSON beat PERSON to it", "award", rf"(?P<quote>(?P<who>{_P}) (?:beat|beats|bested|edged out|pipped|defeated) (?P<lost>{_P}) (?:to|for) (?:the )?(?:(?P<category>{CATEGORY})(?: (?P<body>{BODY}))?|(?P<prize>it|prize|award)))(?![a-z])", build=_beat),
    Rule("would win for TITLE", "award", rf"\b(?:(?P<who>{_P})|she|he) (?P<quote>(?:would|finally|later|eventually|did|would finally|would eventually|went on to|had to wait to)(?: (?:finally|later|eventually|go on to))? (?:win|won|get|got|take|took|pick up)(?: (?:it|one|hers|his|the (?:award|prize|real thing)))?\b[^\n.;]{{0,40}}? for \"?(?P<film>[{TITLE}{QUOTED}{NAME}])\"?)(?! (?:and|but) lost)", build=_for_another),
    Rule("took home the statue", "award", rf"(?:(?P<who>{PEOPLE}) )?(?P<quote>(?:took home|won|takes home|wins|went home with|collected|picked up|brought|got|earned|claimed|clutching|brings)(?: (?P<whom>{_P}))? (?:(?:the|an?|his|her|its|their|only|{_COUNTED}|one) )+(?P<statue>{_STATUE}))(?! of)\b", build=_statue),
)  # fmt: skip
