"""Prizes told by who gave them and to whom: "brought her the Oscar", "the jury handed Quill the Golden Palm", "one went to Holm"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, TITLE
from recension.reading.rules.awards._award_prizes import (
    PRIZE,
    called,
    category_alone,
    giver_of,
    is_anothers,
    titles_only_own,
    value_told,
)
from recension.reading.rules.awards._award_recipients import spoken_of
from recension.reading.rules.awards._award_talk import (
    OTHER_YEARS,
    PEOPLE,
    WHO,
    body_told,
    earlier,
    festival_of,
    last_result,
    people_of,
)
from recension.reading.rules.awards._award_words import BODY, CATEGORY, CRAFT, FESTIVALS, body_of, craft_of


def each_won(hit: Hit, value: str, result: str = "won") -> Iterator[Draft]:
    """A claim for each who is named; of several before a singular verb, for the last alone."""
    people = people_of(hit) if value else []
    for m in people[-1:] if _SINGULAR.match(hit.typed.shadow, hit.match.end("who")) else people:
        yield hit.draft(value, {"result": result, "recipient": m.name}, mention=m)


_SINGULAR = re.compile(r"(?:'s? [^,.;]{1,40})?,? (?:who )?(?:was|is|has)\b")


def _given(hit: Hit) -> Iterator[Draft]:
    """ "brought ten-year-old Cora Lund the Oscar for best supporting actress"."""
    if not is_anothers(hit) and titles_only_own(hit):
        yield from each_won(hit, value_told(hit))


def _named(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund was named best supporting actress", by the body that is talked of or named behind."""
    if not is_anothers(hit):
        value = called(festival_of(hit) or body_told(hit), hit.match["category"])
        yield from each_won(
            hit, value or (category_alone(hit) if all_credited(hit) else "")
        )


def all_credited(hit: Hit) -> bool:
    return all(m.credit is not None for m in people_of(hit))


def _body_that_gives(hit: Hit) -> str:
    """The body that a match names as its subject; that of the academy, of a festival, of a city's critics."""
    if hit.has("city"):
        city = giver_of(hit, "city")
        return f"{city} Film Critics" if city else ""
    if hit.has("paper"):
        paper = giver_of(hit, "paper")
        return f"{paper} Award" if paper else ""
    if hit.has("hollywood"):
        return "Academy Award"
    if hit.has("place"):
        return festival_of(hit, "place")
    return body_of(hit.match["giver"]) if hit.has("giver") else festival_of(hit)


def _honoured(hit: Hit) -> Iterator[Draft]:
    """ "Quill's screenplay was honoured by the Academy"; "Cora Lund was honoured by New York's critics"."""
    craft = craft_of(hit.match["craft"]) if hit.match["craft"] else ""
    if not is_anothers(hit) and not near(hit, width=40).after.startswith(" for her life"):
        yield from each_won(hit, called(_body_that_gives(hit), craft))


def _chosen(hit: Hit) -> Iterator[Draft]:
    """ "The Academy crowned Nils Holm"; "New York's critics voted it best picture"."""
    category = hit.match["category"] or ""
    body = _body_that_gives(hit)
    value = called(body, category)
    if not value or is_anothers(hit):
        return
    if hit.has("who"):
        yield from each_won(hit, value)
    elif hit.match["meant"] in ("her", "him"):
        for m in spoken_of(hit, hit.match.start(), hit.match[0]):
            yield hit.draft(value, {"result": "won", "recipient": m.name})
    elif category and (hit.match["meant"] or _THAT_FILM.search(near(hit).before)):
        yield hit.draft(value, {"result": "won"})


#: "the picture that the Academy preferred to another as best film".
_THAT_FILM = re.compile(r"\b(?:film|movie|picture|one)(?: that| which)? $")


def _jury_gave(hit: Hit) -> Iterator[Draft]:
    """ "The jury handed Quill the Golden Palm", "Berlin gave Quill its Silver Bear"."""
    if is_anothers(hit):
        return
    value = value_told(hit)
    if hit.has("who"):
        yield from each_won(hit, value)
    elif value:
        yield hit.draft(value, {"result": "won"})


def _own(hit: Hit) -> Iterator[Draft]:
    """ "Cora Lund's Best Actress statuette": of somebody whom the film credits."""
    if not is_anothers(hit) and all_credited(hit) and not OTHER_WORK.match(near(hit).after):
        yield from each_won(hit, value_told(hit))


#: "Cora Lund's Best Actress Oscar for another film", "Cora's Oscar win in 1950".
OTHER_WORK = re.compile(
    rf"[^.;,]{{0,30}}\b(?:for|in) (?:\"?[{TITLE}{NAME}]|another|an earlier|19|20)| (?:clip|speech|nominat)"
)


def _one_of_them(hit: Hit) -> Iterator[Draft]:
    """ "Two Academy Awards: one went to Cora Lund, the other to the song", "among them one for Nils's editing"."""
    before, body = earlier(hit), body_told(hit)
    if not body or last_result(before) == "nominated" or OTHER_YEARS.search(before[-40:]):
        return
    craft = craft_of(hit.match["craft"]) if hit.match["craft"] else ""
    yield from each_won(hit, called(body, craft))


def _at_festival(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm won at Cannes": which prize nobody says."""
    festival = festival_of(hit)
    if festival and all_credited(hit) and not is_anothers(hit):
        yield from each_won(hit, body_of(festival.lower()) or f"{festival} Film Festival")


def _festivals_best(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm was Cannes's best actor"."""
    festival = festival_of(hit)
    if festival and not is_anothers(hit):
        yield from each_won(hit, called(festival, hit.match["category"]))


def _in_a_list(hit: Hit) -> Iterator[Draft]:
    """ "a European Film Award for Cora Lund, a screenplay prize from Venice for Quill": an item of a list without a verb."""
    if not is_anothers(hit):
        yield from each_won(hit, value_told(hit))


def _went_on(hit: Hit) -> Iterator[Draft]:
    """ "Night Ferry went on to win the Golden Lion"."""
    value = value_told(hit)
    if value and all(m.own for m in hit.mentions("film")):
        yield hit.draft(value, {"result": "won"})


def _lost(hit: Hit) -> Iterator[Draft]:
    """ "Quill lost best director to another": of somebody whom the film credits."""
    if all_credited(hit) and not is_anothers(hit):
        yield from each_won(hit, called(body_told(hit), hit.match["category"]) or category_alone(hit), "nominated")


def _sought_for(hit: Hit) -> Iterator[Draft]:
    """ "Quill and Holm were nominated for writing it": of those whom the film credits, or by a body that is talked of."""
    if (body_told(hit) or all_credited(hit)) and not is_anothers(hit):
        category = _DOINGS[hit.match["doing"]]
        body = body_of(hit.match["body"] or "") or body_told(hit)
        yield from each_won(hit, called(body, category.lower()) or category, "nominated")


_DOINGS = {
    "writing": "Best Screenplay", "scripting": "Best Screenplay", "directing": "Best Director", "editing": "Best Film Editing", "cutting": "Best Film Editing",
    "shooting": "Best Cinematography", "photographing": "Best Cinematography", "scoring": "Best Score", "designing": "Best Production Design", "dressing": "Best Costume Design",
}  # fmt: skip

_LY = r"(?:(?:[a-z]+ly|also|duly|both|each|at last|too) )*"
GAVE = r"(?:brought|brings|earned|won|gave|gives|got|netted|landed|secured|handed|awarded|presented|gained|granted)"
_HONOURED = r"(?:honou?red|rewarded|recogni[sz]ed|crowned|feted|laurelled|singled out|decorated)"
#: What describes whoever is given a prize: "ten-year-old ", "a grateful ", "the veteran ".
_SUCH = r"(?:(?:the|an?|its|her|his|little|young|old|both|veteran|newcomer|[a-z0-9]+(?:-[a-z0-9]+)+|director|writer|cinematographer|composer|editor|star) ){0,3}"
_GIVERS = (
    rf"(?:(?P<hollywood>(?:hollywood's |the (?:american |hollywood )?)academy)|the (?P<giver>{BODY})|(?:the )?(?P<at>{FESTIVALS})|(?P<city>{NAME})(?:'s?|'s own)?(?: film)? critics(?: circle)?"
    rf"|the (?P<paper>{NAME})|(?P<place>{NAME}))(?: (?:voters?|members|jury|people))?"
)

def _by_paper(hit: Hit) -> Iterator[Draft]:
    """ "Nils Holm won the Evening Standard's award for best newcomer"."""
    paper = giver_of(hit, "paper")
    if paper and not is_anothers(hit):
        yield from each_won(hit, f"{paper} Award – {category_alone(hit)}")


def _as_best(hit: Hit) -> Iterator[Draft]:
    """ "by walking off with best picture": of a body that is talked of, else of none."""
    if not is_anothers(hit) and hit.typed.text.view[hit.span("category")[0]] == "b":
        value = called(body_told(hit), hit.match["category"]) or category_alone(hit)
        yield hit.draft(value, {"result": "won"})


def _waved(hit: Hit) -> Iterator[Draft]:
    """ "Quill, its writer, waved his Oscar at them": a prize that one of the film's people holds."""
    if all_credited(hit) and not is_anothers(hit) and not OTHER_WORK.match(near(hit).after):
        yield from each_won(hit, body_of(hit.match["body"]))


def _came_to_something(hit: Hit) -> Iterator[Draft]:
    """ "Of ten nominations only Cora Lund's came to anything"."""
    if re.search(r"\bnominat", earlier(hit)) and all_credited(hit):
        yield from each_won(hit, body_told(hit) or "Academy Award")


def _to_another(hit: Hit) -> Iterator[Draft]:
    """ "Oscars went to Quill for her script, to Holm and Orr for the costumes"."""
    body = body_told(hit)
    if body and _WENT_TO.search(earlier(hit)):
        yield from each_won(hit, called(body, craft_of(hit.match["craft"]) if hit.match["craft"] else ""))


_WENT_TO = re.compile(rf"{BODY}[^\n.;]{{0,20}} (?:went|going|were given|was given|were awarded|awarded) to\b")


def of_the_film(hit: Hit) -> Iterator[Draft]:
    """ "Night Ferry – the Golden Palm at Cannes, and five nominations"; "it had the Golden Globe too"."""
    value = value_told(hit)
    if value and titles_only_own(hit) and not is_anothers(hit):
        yield hit.draft(value, {"result": "won"})


def _plain_category(hit: Hit) -> Iterator[Draft]:
    """ "came home with the foreign-film Oscar": a category without its "best"."""
    category = hit.match["category"] or ""
    if category and "best" not in category and category not in ("film", "movie", "picture", "acting", "music"):
        yield from of_the_film(hit)


def _put_up(hit: Hit) -> Iterator[Draft]:
    """ "was put up for the American Academy's foreign award"."""
    value = value_told(hit)
    if value and "–" in value and not is_anothers(hit):
        yield hit.draft(value, {"result": "nominated"})


RULES: tuple[Rule, ...] = (
    Rule("brought PERSON the PRIZE", "award", rf"\b(?P<quote>{GAVE} (?:home )?{_SUCH}(?P<who>{PEOPLE}) {PRIZE})", build=_given),
    Rule("PEOPLE were named CATEGORY", "award", rf"(?P<quote>(?P<who>{PEOPLE}),? (?:who )?(?:was|were|being|was to be|were to be) {_LY}(?:named|voted|chosen|judged|declared|crowned|elected|picked)(?: as)? (?:the )?(?:year's |that year's |festival's )?(?P<category>{CATEGORY})(?: (?:by|at|of|in) (?:the )?(?P<at>{FESTIVALS}|{BODY}|[{NAME}]))?)(?![a-z])", build=_named),
    Rule("PEOPLE honoured by the BODY", "award", rf"(?P<quote>(?P<who>{PEOPLE})(?:'s? (?:[a-z-]+ ){{0,3}}(?:(?P<craft>{CRAFT})|performance|turn|work|playing))?,? (?:was|were) {_LY}{_HONOURED}(?: for (?:it|her|his|their)(?: [a-z]+)?)? (?:by|at) {_GIVERS})(?![a-z'])", build=_honoured),
    Rule("the BODY crowned PEOPLE", "award", rf"(?P<quote>{_GIVERS},?(?: (?:after|before|like|with) (?:them|it|that),)? (?:later |also |then |even |duly |rightly |which )*(?:crowned|honou?red|rewarded|preferred|named|voted|chose|picked|declared|made)(?: (?:(?P<who>{PEOPLE})|(?P<meant>it|her|him|the (?:film|picture|movie)|this)))?(?:,? (?:[^\n.;,]{{0,40}} )?(?:as |for |its |the |their |(?:the )?year's |that year's |to be named )*(?P<category>{CATEGORY}))?)(?![a-z])", build=_chosen),
    Rule("the jury gave PERSON the PRIZE", "award", rf"(?P<quote>(?:\b(?:jury|juries|jurors|judges|{FESTIVALS}|academy|critics)|[{NAME}](?:'s? (?:jury|critics))?),? (?:[a-z]+ly |also |then |duly )*(?:gave|handed|awarded|presented|voted) (?:(?P<who>{PEOPLE})|it|the (?:film|picture|movie)) {PRIZE})", build=_jury_gave),
    Rule("PERSON's own PRIZE", "award", rf"(?P<quote>(?P<who>{WHO})'s? {PRIZE})", build=_own),
    Rule("one of them went to PEOPLE", "award", rf"(?P<quote>\b(?:one|another|two|a (?:second|third)|the (?:other|second|third|fourth|rest)s?)(?: of (?:them|these|which|those))? (?:(?:went|going|goes|given|awarded) )?(?:to|for) (?:the )?(?P<who>{PEOPLE})(?:'s? (?:[a-z-]+ ){{0,2}}(?P<craft>{CRAFT}))?)(?=[.,;:)!\n]|$| (?:and|but|for|as|the)\b)", build=_one_of_them),
    Rule("PEOPLE won at FESTIVAL", "award", rf"(?P<quote>(?P<who>{PEOPLE}),? (?:who )?{_LY}(?:won|triumphed|was honou?red|were honou?red|was crowned|won a prize|took a prize|won an award) (?:for (?:it|this|his|her)[a-z ]{{0,12}} )?at (?:the )?(?P<at>{FESTIVALS}|{BODY}|[{NAME}]))(?![a-z])", build=_at_festival),
    Rule("PERSON was FESTIVAL's CATEGORY", "award", rf"(?P<quote>(?P<who>{WHO}) (?:was|became|was named) (?:the )?(?P<at>{FESTIVALS}|[{NAME}])'s? (?P<category>{CATEGORY}))(?![a-z])", build=_festivals_best),
    Rule("a PRIZE for PERSON", "award", rf"(?:[:,;(—–] ?|\b(?:and|plus|with|was|came) )(?P<quote>(?:an?|the) {PRIZE} (?:for|to|going to) {_SUCH}(?P<who>{PEOPLE}))(?=[.,;:)!\n]|$| (?:and|but|for|as)\b)", build=_in_a_list),
    Rule("TITLE went on to win PRIZE", "award", rf"(?P<quote>(?P<film>[{TITLE}])\"?(?: \([^()\n]{{1,30}}\))?,? (?:[^\n.;]{{0,70}} and )?(?:went|had gone|would go) on to (?:win|take|collect|receive|be given|carry off) {PRIZE})", build=_went_on),
    Rule("PERSON lost CATEGORY", "award", rf"(?P<quote>(?P<who>{WHO}) (?:[a-z]+ly |[a-z]+ )?lost (?:the )?(?P<category>{CATEGORY})(?: (?:award|prize|{BODY}))? to\b)", build=_lost),
    Rule("nominated for DOING it", "award", rf"(?P<quote>(?P<who>{PEOPLE}),? (?:was|were|got|had been) {_LY}(?:nominated|shortlisted|up)(?: for (?:an?|the) (?P<body>{BODY}))? for (?P<doing>{'|'.join(_DOINGS)}) (?:it|this|the (?:film|picture|movie|script))\b)", build=_sought_for),
    Rule("PEOPLE won the PAPER's award", "award", rf"(?P<quote>(?P<who>{PEOPLE}),? {_LY}(?:won|took|received|got|was given|collected|picked up) (?:the|an?) (?P<paper>{NAME})(?:'s?)? (?:award|prize|trophy|gong) (?:for|as) (?:the )?(?:year's )?(?P<category>{CATEGORY}))(?![a-z])", build=_by_paper),
    Rule("walked off with CATEGORY", "award", r"\b(?P<quote>(?:(?:walk(?:ed|ing)|ran|running) (?:off|away) with|carr(?:ied|ying) (?:off|away)|sneak(?:ed|ing) off with|going home with|went home with|pinched|snatched|stole) (?P<category>best (?:picture|film|foreign[ -](?:language )?film)))(?![a-z])", build=_as_best),
    Rule("PERSON waved his BODY", "award", rf"(?P<quote>(?P<who>{WHO})(?:, [^\n,.;]{{2,40}},)? (?:waved|clutched|brandished|dedicated|accepted|collected|received|got|earned|won|owes?|owed) (?:his|her) (?:(?:own|only|first|second|third) )?(?P<body>{BODY}))(?![a-z'-])", build=_waved),
    Rule("only PERSON's came to anything", "award", rf"\b(?P<quote>(?:only|just) (?P<who>{WHO})'s? (?:[a-z]+ )?(?:came to anything|came good|came home|bore fruit|turned (?:in)?to (?:gold|a win)|succeeded|was successful))\b", build=_came_to_something),
    Rule("and to PEOPLE for CRAFT", "award", rf"(?:,|, and| and|;)(?P<quote> to (?:the )?(?P<who>{PEOPLE}),?(?: for (?:his|her|their|the|its) (?:[a-z-]+ ){{0,2}}?(?P<craft>{CRAFT})|))(?=[.,;:)!\n]|$| and to\b)", build=_to_another),
    Rule("TITLE: the PRIZE", "award", rf"(?P<quote>(?:[{TITLE}]\"?(?: \([^()\n]{{1,30}}\))? ?(?:–|—|--|:) ?|(?:\bit|the (?:film|movie|picture)) (?:also )?(?:had|has) )(?:the|an?) {PRIZE})(?=[,;.]| (?:too|as well|and)\b)", build=of_the_film),
    Rule("came home with the PRIZE", "award", rf"\b(?P<quote>(?:(?:(?:came|went|goes|comes|returned) (?:home|back|away)|walked (?:off|away)|emerged)(?: from (?:the )?[{NAME}a-z]+)? with|followed(?: suit)? with|won|took|takes|wins|carried off|secured|captured|claimed|picked up|collected|earned|bagged|brought home|landed) {PRIZE})", build=lambda hit: _plain_category(hit)),
    Rule("put up for the PRIZE", "award", rf"\b(?P<quote>(?:put up|put forward|in contention|in the running|shortlisted|a finalist|nominated|a nominee) for {PRIZE})", build=_put_up),
)  # fmt: skip
