"""Prizes whose body a sentence names once and then goes on about: "and won seven", "so was X", "X was up, too"."""

import re
from collections.abc import Iterator

from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON
from recension.reading.rules._people import is_person
from recension.reading.rules.awards._award_clause import clause_round
from recension.reading.rules.awards._award_elsewhere import ANOTHERS, compared_film
from recension.reading.rules.awards._award_lists import LISTED, body_nearby, titled
from recension.reading.rules.awards._award_words import BODY, CATEGORY, CRAFT, body_of, craft_of, of_worst

_COUNTED = r"both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a single one|[1-9]\d?"


def _won_some(hit: Hit) -> Iterator[Draft]:
    """ "nominated for ten Oscars and won seven", "of its ten Oscar nominations it won seven": some of them were won."""
    begin, before, _ = clause_round(hit)
    if not compared_film(hit, begin, before):
        yield hit.draft(body_of(hit.match["body"]), {"result": "won"}, quote=hit.span("wins") if hit.has("wins") else None)


def _nominee(hit: Hit) -> Iterator[Draft]:
    """ "won an Oscar for its script and a nomination for X"."""
    for m in hit.mentions("value"):
        yield hit.draft(body_of(hit.match["body"]), {"result": "nominated", "recipient": m.name})


def _so_was(hit: Hit) -> Iterator[Draft]:
    """ "He was nominated for a Globe; so was X"."""
    for m in hit.mentions("value"):
        yield hit.draft(body_of(hit.match["body"]), {"result": "nominated", "recipient": m.name}, mention=m)


_OTHER_YEARS = re.compile(r"\b(?:previously|before|already|earlier|once|twice|had been|never|not|nor|n't|should|would|might|if|could)\b")


def _was_too(hit: Hit) -> Iterator[Draft]:
    """ "Ondine Vale was nominated": by the body last spoken of; without one nothing is told."""
    body = body_nearby(hit.typed.shadow, hit.match.start())
    _, before, _ = clause_round(hit)
    if not body or ANOTHERS.search(before) or _OTHER_YEARS.search(f"{before} {hit.match[0]}"):
        return
    craft = of_worst(body, craft_of(hit.match["craft"])) if hit.has("craft") else ""
    for m in hit.mentions("value"):
        if is_person(m) and (m.kind == PERSON or m.words > 1):
            yield hit.draft(f"{body} – {craft}" if craft else body, {"result": "nominated", "recipient": m.name}, mention=m)


def _in_all(hit: Hit) -> Iterator[Draft]:
    """ "Five nominations in all", "its only nomination": of the body last spoken of."""
    body = body_nearby(hit.typed.shadow, hit.match.start())
    _, before, _ = clause_round(hit)
    if _BY_HOLLYWOOD.search(hit.typed.shadow, hit.typed.line_at(hit.match.start())[0], hit.match.start()):
        body = "Academy Award"
    if body and not ANOTHERS.search(before) and not _OTHER_YEARS.search(before):
        yield hit.draft(body, {"result": "nominated"})


#: "Hollywood gave it two nominations", whatever body was spoken of before.
_BY_HOLLYWOOD = re.compile(r"\b(?:the academy(?! of)|hollywood) (?:[a-z]+ )?$|\b(?:the academy(?! of)|hollywood) (?:gave|handed|granted|offered|spared)\b[^\n.;]{0,30}$")


def _including(hit: Hit) -> Iterator[Draft]:
    """ "Up for six more, including best film": by the body last spoken of."""
    body = body_nearby(hit.typed.shadow, hit.match.start())
    _, before, _ = clause_round(hit)
    if body and not ANOTHERS.search(before) and not _OTHER_YEARS.search(before):
        value = f"{body} – {of_worst(body, titled(hit.match['category']))}"
        yield hit.draft(body, {"result": "nominated"})
        yield hit.draft(value, {"result": "nominated"})


def _sought(hit: Hit) -> Iterator[Draft]:
    """ "Six Academy Award nominations": without a verb."""
    yield hit.draft(body_of(hit.match["body"]), {"result": "nominated"})


def _craft_won(hit: Hit) -> Iterator[Draft]:
    """ "The make-up of A and B, which also won": of the body last spoken of."""
    body = body_nearby(hit.typed.shadow, hit.match.start())
    _, before, _ = clause_round(hit)
    if body and not ANOTHERS.search(before) and not _OTHER_YEARS.search(before):
        category = of_worst(body, craft_of(hit.match["craft"]))
        for name in [m.name for m in hit.mentions("value") if is_person(m)] or [""]:
            yield hit.draft(f"{body} – {category}", {"result": "won", "recipient": name})


def _crafts(hit: Hit) -> Iterator[Draft]:
    """ "Sound, art direction and photography were nominated": each, of the body last spoken of."""
    body = body_nearby(hit.typed.shadow, hit.match.start())
    if body:
        for craft in _CRAFTS.findall(hit.match["crafts"]):
            yield hit.draft(f"{body} – {of_worst(body, craft_of(craft))}", {"result": "nominated"})


_CRAFTS = re.compile(rf"\b{CRAFT}\b")


def _noticed(hit: Hit) -> Iterator[Draft]:
    """ "Recognised by the Academy with two nominations", "five nominations at the Oscars"."""
    begin, before, _ = clause_round(hit)
    if not (ANOTHERS.search(before) or _OTHER_YEARS.search(before) or compared_film(hit, begin, before)):
        yield hit.draft(body_of(hit.match["body"]) or "Academy Award", {"result": "nominated"})


def _by_voters(hit: Hit) -> Iterator[Draft]:
    """ "The Globe people nominated him", "the Academy nominated A for his script"."""
    body = body_of(hit.match["body"]) or "Academy Award"
    if LISTED.match(clause_round(hit)[2]):
        return  # told each, with its category
    craft = of_worst(body, craft_of(hit.match["craft"])) if hit.has("craft") else ""
    people = [m.name for m in hit.mentions("who") if is_person(m)]
    for name in people or [""]:
        yield hit.draft(f"{body} – {craft}" if craft else body, {"result": "nominated", "recipient": name})


_PEOPLE = rf"[{PERSON}{NAME}](?:(?:, and |, | and | & )[{PERSON}{NAME}])*"

RULES: tuple[Rule, ...] = (
    Rule("BODY and N won", "award", rf"\b(?:nominat(?:ed|ions?) (?:for|in)|up for) [^\n.;]{{0,24}}?(?<![\w-])(?P<body>{BODY})[^\n.;]{{0,50}}?\b(?P<quote>(?:won|winning|wins|taking|took|takes|bagging|bagged|scooped|converted|picking up|picked up) (?:home )?(?:only |just |all )?(?:{_COUNTED}))(?! (?:more|other|minutes|times|years|hundred|thousand|million))", build=lambda hit: _won_some(hit)),
    Rule("BODY nominations and N won", "award", rf"(?<![a-z-])(?P<body>{BODY}) (?:nomination|nod|nom)s,? (?:(?:it|the (?:film|movie|picture|series|show)) (?P<quote>(?:won|took|took home|converted|bagged|picked up) (?:only |just )?(?:{_COUNTED}))(?=[.,;:)!\n]|$| of them)|(?:and|with) (?P<wins>(?:{_COUNTED}) wins?\b))", build=lambda hit: _won_some(hit)),
    Rule("and a nomination for NAME", "award", rf"(?P<body>{BODY})[^\n.;]{{0,60}}? (?P<quote>and (?:earned |received |got |also )?(?:an?|another) (?:[a-z-]+ ){{0,2}}(?:nomination|nod) for (?P<value>[{PERSON}{NAME}]))", build=lambda hit: _nominee(hit)),
    Rule("so was NAME", "award", rf"\bnominated for (?:an? |the )?(?P<body>{BODY});? (?:and )?so (?:was|were) (?P<value>[{PERSON}{NAME}](?:(?:, | and )[{PERSON}{NAME}])*)", build=lambda hit: _so_was(hit)),
    Rule("PEOPLE were up, too", "award", rf"(?P<value>{_PEOPLE})(?:'s? (?P<craft>{CRAFT}))? (?:was|were|got|is|are) (?:also |both |all |each |likewise )*(?:nominated|shortlisted|up for (?:it|one|them)|up(?=,? (?:too|as well)))(?:,? (?:too|as well|alongside (?:him|her|them)))?(?=[.,;:)\n]|$| (?:but|and|while|though)\b)", build=_was_too),
    Rule("N nominations", "award", rf"\b(?P<quote>(?:{_COUNTED}|(?:the film's|the picture's|the movie's|its) (?:only|sole|single|lone|\w+)) nominations?(?: in all| altogether| in total)?)(?= \(|[.,;:!\n]|$| and | but )", build=_in_all),
    Rule("up for N more, including CATEGORY", "award", rf"\b(?P<quote>(?:nominat(?:ed|ions?)|up|shortlisted) (?:for|in) (?:{_COUNTED}) (?:more|others?|of them|in all|categories)?,? ?(?:including|among them|best of all) (?:for )?(?P<category>{CATEGORY}))(?![a-z])", build=lambda hit: _including(hit)),
    Rule("N BODY nominations", "award", rf"(?:^|[.;:(] ?)(?P<quote>(?:(?:{_COUNTED}) |an? )(?P<body>{BODY})(?:'s?)? (?:nomination|nod)s?)(?=[.,;:)!\n]|$| (?:in all|and|but|to|for|later)\b)", build=lambda hit: _sought(hit)),
    Rule("the CRAFT also won", "award", rf"\b(?:the )?(?P<quote>(?P<craft>{CRAFT}) (?:of|by) (?P<value>{_PEOPLE}),? (?:which |who |that )?(?:also |too |likewise )?(?:won|took (?:one|it|home one))(?: (?:too|as well))?)(?=[.,;:)\n]|$| and\b)", build=lambda hit: _craft_won(hit)),
    Rule("noticed with nominations", "award", rf"\b(?P<quote>(?:recogni[sz]ed|rewarded|honou?red|noticed|acknowledged) by the (?P<body>{BODY}|academy)(?: voters)? with (?:an? |two |three |four |five |several )?(?:[a-z]+ )?(?:nomination|nod)s?)\b", build=lambda hit: _noticed(hit)),
    Rule("CRAFTS were nominated", "award", rf"(?:^|[.;] )(?P<quote>(?P<crafts>(?:the |its )?(?:{CRAFT})(?:, (?:the |its )?(?:{CRAFT}))*(?:,? and (?:the |its )?(?:{CRAFT}))?) (?:was|were|got|are|is) (?:all |both |also |each )?(?:nominated|shortlisted|up for (?:it|one)))\b", build=lambda hit: _crafts(hit)),
    Rule("N nominations at the BODY", "award", rf"\b(?P<quote>(?:{_COUNTED}|a|several|multiple) (?:nominations?|nods?) (?:at|from|for) (?:the )?(?P<body>{BODY}))(?![a-z])(?! for (?:best|worst))", build=lambda hit: _noticed(hit)),
    Rule("BODY's voters nominated", "award", rf"(?<![a-z-])(?P<quote>(?P<body>{BODY}|(?<=the )academy)(?: (?:people|voters|committee|jury|folks|members|judges|crowd))? (?:[a-z]+ ){{0,2}}?nominated (?P<who>him|her|them|it|the film|{_PEOPLE})(?: for (?:his|her|its|their|the) (?P<craft>{CRAFT}))?)(?![\w'])(?! for (?:best|worst))", build=_by_voters),
)  # fmt: skip
