"""Versions listed with their running times: "Theatrical cut: 104 min", "131 min. (director's cut)", "104 minutes in Europe"."""

import re
from collections.abc import Iterator

from recension.reading.grammar._carriers import DISC
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.rules._territories import COUNTRY, territory_of
from recension.reading.rules.versions._version_names import CUT, KIND, name_of
from recension.vocabulary import Assertion

_WORD = rf"(?:{CUT}|{KIND}|{COUNTRY}|television|finished|longest|shortest|cinema|premiere|release|first|second|third|long|short|new|old|reconstruct(?:ed|ion))"
_NOUN = r"(?:cuts?|versions?|editions?|prints?|releases?|edits?|dubs?|assembly|restorations?|tapes?|dis[ck]s?|cop(?:y|ies))"
#: A version's name by its words alone: what follows must be its minutes.
_NAME = rf"(?:[\ue001-\ue003] )?(?:{_WORD}[ -/]{{1,3}}){{0,3}}(?:{_WORD}(?: {_NOUN})?(?: (?:{DISC}))?|{DISC}(?: {_NOUN})?)"
_UNIT = r"(?: ?(?:minutes?|mins?\b\.?|m\b|'))"
_CLOCK = r"(?P<h>[1-5])(?:h ?|:)(?P<m>[0-5]\d)(?:m\b|:[0-5]\d)?"
_MINUTES = rf"(?P<value>(?:(?:approx(?:imately|\.)?|about|circa|c\.|ca\.|around|some) ?)?(?:(?P<minutes>\d{{2,3}}){_UNIT}|{_CLOCK}))"


def _minutes(hit: Hit) -> str:
    return hit.words("minutes") or str(60 * int(hit.words("h")) + int(hit.words("m")))


def _entry(hit: Hit) -> Iterator[Draft]:
    """A version and how long it runs, both told by an entry of a list."""
    minutes, name = _minutes(hit), name_of(hit.words("name").strip("\"'"))
    if _LOOKS.fullmatch(name.lower()):
        return  # "106 minutes, black and white"
    if hit.has("quoted") and not re.fullmatch(_NAME, name.lower()):
        return
    if not 20 <= int(minutes) <= 900 or (hit.rule.name == "version, N min" and near(hit).others(40)):
        return
    told = {"runtime": minutes, "year": hit.words("year"), "territory": territory_of(name.lower())}
    yield hit.draft(name, told, property="edition", mention=hit.span("name"), quote=hit.span("name"))
    yield hit.draft(minutes, {"edition": name}, property="runtime", mention=hit.span("value"))


_LOOKS = re.compile(r"(?:in )?(?:black[- ]and[- ]white|b ?& ?w|b/w|colou?r|silent|mono|stereo|widescreen|scope|35mm|70mm|16mm)")
_PLACES = re.compile(
    rf"(?P<n>\d{{2,3}})(?:[ -]minutes?|[ -]mins?\b\.?)?,? (?P<where>in (?:the )?[\ue001-\ue005]|in (?:america|europe|britain|england|the us|the uk|cinemas|theatres|theaters|prints)"
    rf"|(?:here|abroad|overseas)|on (?:the )?(?:{DISC}|tape|video|television|tv|cable))(?!\w)"
)


def _places(hit: Hit) -> Iterator[Draft]:
    """ "Seen at 104 minutes in America, 131 in Europe and 180 on television"."""
    for found in _PLACES.finditer(hit.match[0]):
        shift = hit.match.start()
        start, end = hit.typed.to_view(shift + found.start(), shift + found.end())
        where = hit.typed.to_view(shift + found.start("where"), shift + found.end("where"))
        place = re.sub(r"^(?:in|on) (?:the )?", "", hit.typed.text.view[where[0] : where[1]])
        number = hit.typed.to_view(shift + found.start("n"), shift + found.end("n"))
        yield hit.draft(found["n"], {"edition": place}, property="runtime", quote=(start, end), mention=number)


#: What a running time stands beside when a sentence tells those of several copies: a version, a carrier, somebody's own.
_OWNER = (
    rf"(?:(?:the|an?|my|his|her|its|their|our|both the) (?:new |old |single )?(?P<version>(?:{_WORD}[ -])*{_WORD}(?: (?:{_NOUN}|one))?)"
    rf"|(?:(?:the|an?|my|his|her|our|on|on the|on my) )(?:new |old )?(?P<copy>{DISC}|tape|television|tv|cable|video)"
    rf"|(?P<whose>[\ue001-\ue003](?:'s| ?\(s\))(?: own| first| original| final| preferred| longer| shorter)?(?: {_NOUN})?|the \ue002 {_NOUN}|(?:the )(?:studio|distributor|producer|network)'s(?: own)?(?: {_NOUN})?|mine|ours|the (?:one|other|version|cut|print) [^\n.;:()]{{3,70}}?|(?:most|all|some|many|surviving|existing|the other|later) (?:prints|copies|tapes)))"
)
_ROW = re.compile(
    rf"(?<![\w-]){_OWNER}(?: from [\ue001-\ue005])?(?:,| \(| at| is| was| runs| ran| lasts| lasted| clocks in at| comes in at|'s| it (?:is|was|runs|ran)| only| just| a| full)*"
    rf" ?(?P<value>(?P<n>\d{{2,3}})(?::[0-5]\d)?(?P<unit>[ -]?(?:minutes?|mins?\b\.?))?)(?=[),.;:\n]| (?:and|but|with|while|against|to)\b|$)"
)


def _row(hit: Hit) -> Iterator[Draft]:
    """ "My tape runs 95 minutes, the DVD 110": each copy of a sentence with its minutes, said once or of each."""
    start, end = hit.typed.line_at(hit.match.start())
    found = list(_ROW.finditer(hit.typed.shadow, start, end))
    if len(found) < 2 or not any(one["unit"] or ":" in one["value"] for one in found):
        return
    for one in found:
        group = next(name for name in ("version", "copy", "whose") if one[name])
        a, b = hit.typed.to_view(*one.span(group))
        name = re.sub(r" one$| own$", "", name_of(hit.typed.text.view[a:b]))
        if not 20 <= int(one["n"]) <= 900:
            continue
        if group == "version" or _BY_CLAUSE.match(name):
            name = re.sub(r"(?i)^(?:the )?one ", "version ", name)
            told = {"runtime": one["n"], "territory": territory_of(name.lower())}
            yield hit.draft(name, told, property="edition", quote=(a, b), mention=(a, b))
        quote = hit.typed.to_view(*one.span())
        yield hit.draft(one["n"], {"edition": name}, property="runtime", quote=quote, mention=hit.typed.to_view(*one.span("n")))


#: Which one it is, told by a clause: "the one that opened in May".
_BY_CLAUSE = re.compile(r"(?i)(?:the )?(?:one|version|cut|print) (?!of\b)")


def _one(hit: Hit) -> Iterator[Draft]:
    """ "The 104-minute one", "a longer one, 131 minutes": a version beside another that has a name or minutes of its own."""
    minutes, name = hit.words("minutes"), name_of(hit.words("name"))
    name = re.sub(r" one$", " version", name)
    given = Assertion.ASSERTED if hit.match[0].startswith("the ") and not _DOUBTED.search(near(hit).before[-40:]) else None
    told = {"runtime": minutes}
    yield hit.draft(name, told, property="edition", mention=hit.span("name"), quote=hit.span("quote"), assertion=given)
    yield hit.draft(minutes, {"edition": name}, property="runtime", mention=hit.span("minutes"), assertion=given)


_DOUBTED = re.compile(r"\b(?:would|should|could|promis\w+|announc\w+|plann\w+|wanted|begged|if|wish\w*|hope\w*|rumou?r\w*|dream\w*|legend\w*|never|no)\b|n't\b|'d\b")


RULES: tuple[Rule, ...] = (
    Rule("version, N min", "edition", rf"(?:^|[;•*·|] ?|- |: |\d[.)] |, | and |\b(?:is|was) )(?P<quote>(?:the )?(?:@year )?(?P<name>\"?{_NAME}\"?|\"?(?P<quoted>@title))(?: \((?:@any|\"[^\"\n)]{{1,30}}\"|(?P<year>@year))\))?(?: ?(?:,|:|[-–—|]+|\.{{2,}}|=) ?\(?| \()(?:@year,? )?{_MINUTES}[)\]]?)", build=_entry),
    Rule("N min (version)", "edition", rf"(?P<quote>{_MINUTES}(?:/[a-z0-9-]{{1,6}})? ?[(\[,–—-]+ ?(?:@year )?(?:the )?(?P<name>\"?{_NAME}\"?)(?=[)\],;.\n]|$)[)\]]?)", build=_entry),
    Rule("copies with their minutes", "runtime", r"(?<![\w$£€])\d{2,3}(?:[ -](?:minutes?|mins?\b)|:[0-5]\d\))", build=_row),
    Rule("the N-minute one", "edition", rf"\b(?P<quote>(?:the|an?|its) (?P<name>(?P<minutes>\d{{2,3}})[ -]minute (?:(?:{_WORD}) )?one))\b", build=_one),
    Rule("a longer one, N minutes", "edition", r"\b(?P<quote>(?:the|an?) (?P<name>(?:longer|shorter|fuller|later|earlier|european|american|british|uncut) (?:one|cut|version)),? (?:of |at |running )?(?P<minutes>\d{2,3})[ -]minutes)\b(?! (?:in|into|before|after|longer|shorter))", build=_one),
    Rule("N in PLACE, N in PLACE", "runtime", r"\b\d{2,3}[ -](?:minutes|mins\.?) (?:in|on|here|abroad)\b[^\n.;()]{1,40}?,? (?:and |but )?\d{2,3}(?:[ -](?:minutes|mins\.?))? (?:in|on|abroad|here)\b[^\n.;()]*", build=_places),
)  # fmt: skip
