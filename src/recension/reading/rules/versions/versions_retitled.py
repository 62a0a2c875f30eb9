"""Versions by another title, another maker or another market: "re-released as …", "the print was titled …", "versions made for …"."""

import re
from collections.abc import Iterator

from recension.reading._lexicon import phrases_of
from recension.reading.grammar._carriers import DISC, carrier_of
from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._territories import COUNTRY, territory_of
from recension.reading.rules.credits._companies import company_named
from recension.reading.rules.versions._copies import only_told, plainly
from recension.reading.versions._talk import talk_of
from recension.values import fold
from recension.vocabulary import Assertion

_CUT = re.compile(r"\b(?:minus|without|footage|minutes|scenes?|cuts?|re-?edited|shorter|longer|dubbed|missing|lost|trimmed|gore|nudity|sex|violence|uncut|version|print|ending|padd(?:ed|ing))\b")


def _is_main(hit: Hit, mention: Mention) -> bool:
    """Whether a mention is the film's title as the film is known by it, not one that it also went by."""
    shown = hit.typed.text.view[mention.start : mention.end]
    return mention.own and (not hit.typed.known.titles or fold(shown) == fold(hit.typed.known.titles[0]))


def _retitled(hit: Hit) -> Iterator[Draft]:
    """A version by the title it went out under: sure of re-releases, else only where more than the title differs."""
    (mention,) = hit.mentions("name")
    place = near(hit, width=150)
    if _is_main(hit, mention) or company_named(mention.name) or place.others(40) or only_told(place):
        return
    if hit.has("again") or _CUT.search(place.after) or _CUT.search(hit.match[0]) or talk_of(hit.typed).since(hit.match.start()) <= 1:
        told = {"year": hit.words("year"), "territory": territory_of(place.sentence) if hit.has("print") else ""}
        yield _titled(hit, told)


def _titled(hit: Hit, told: dict[str, str]) -> Draft:
    """The draft by the whole title, which may go on behind the name that was marked: "Revenge" of the Vampire."""
    view, (start, end) = hit.typed.text.view, hit.span("name")
    longer = _GOES_ON.match(view, end)
    end = longer.end() if longer else end
    return hit.draft(view[start:end].strip('" '), told, quote=(hit.span("quote")[0], end), mention=(start, end), assertion=plainly(near(hit, width=150)))


_GOES_ON = re.compile(r"(?: (?:of|in|from|and)(?: the)? [A-Z]\w+)+")


def _called(hit: Hit) -> Iterator[Draft]:
    """A version by the title it went by in a country or on a copy, which is not the film's own."""
    (mention,) = hit.mentions("name")
    if not (_is_main(hit, mention) or company_named(mention.name) or near(hit).others(40)):
        told = {"territory": territory_of(hit.words("country").lower() or hit.match[0])}
        yield hit.draft(hit.words("name").replace('"', ""), told, mention=hit.span("name"), assertion=plainly(near(hit)))


def _made_for(hit: Hit) -> Iterator[Draft]:
    """ "Versions made specially for airlines": by whom they were made for."""
    name = hit.words("whom")
    given = plainly(near(hit))
    yield hit.draft(f"{name} version", {"territory": territory_of(name.lower())}, mention=hit.span("whom"), assertion=given)


def _ellipsis(hit: Hit) -> Iterator[Draft]:
    """ "…, and Harbour Lane's, from 2000": a label's copy where discs are spoken of in the sentence or before it."""
    label = hit.mentions("label")[0]
    shadow, start = hit.typed.shadow, hit.match.start()
    told = list(_COPY.finditer(shadow, max(0, start - 300), start))
    if told and label.name in phrases_of("labels"):
        carrier = carrier_of(told[-1][0].removesuffix("s")) if re.fullmatch(DISC, told[-1][0]) else ""
        name = f"{label.name} {told[-1][0].removesuffix('s')}"
        yield hit.draft(name, {"label": label.name, "carrier": carrier, "year": hit.words("year")}, mention=label, assertion=Assertion.ASSERTED)


_COPY = re.compile(rf"\b(?:{DISC}|dis[ck]s?|editions?|releases?|sets?|tapes?)\b")
_HOW = r"(?: (?:[a-z]+ly|again|back|instead|(?:in|from) @year|on (?:home )?(?:video|tape)|on (?:[a-z]+ )?(?:dvd|vhs|disc|blu-ray)|in (?:the )?(?:us|u\.s\.|uk|states|@name)|to (?:theat(?:er|re)s|cinemas|video|television|tv)|by @name|for (?:video|television|tv)|over here|abroad|stateside)){0,4}"
_ASIDE = r"(?: ?(?:--+|—|,|\() ?(?:minus|without|with|sans|shorn of|stripped of|missing|cut by) [^\n.;()—]{3,60}?(?:--+|—|,|\)))?"
_AS = r"(?:,? (?:as|under the (?:new |alternate |alternative |english )?(?:title|name|moniker)(?: of)?|titled|entitled|with the title))"

RULES: tuple[Rule, ...] = (
    Rule("re-released as", "edition", rf"\b(?P<quote>(?:(?P<again>re-?released|re-?issued|re-?cut|re-?edited|repackaged|re-?titled)|renamed|re-?dubbed|resurfaced|released|issued|sold|marketed|distributed|put out|shown|aired|circulat(?:es|ed|ing)|surfaced|turned up|came out|appeared)(?:,? (?:in|on) (?P<year>@year))?{_HOW}{_ASIDE}(?:{_AS}|(?<=[-—])as|(?<=titled)|(?<=renamed)) (?:the )?\"?(?P<name>[{TITLE}{QUOTED}{NAME}])\"?)(?![\w'])(?! (?:did|has|was|is|and its sequel)\b)", build=_retitled),
    Rule("as it was called", "edition", rf"(?P<quote>(?P<name>[{TITLE}{QUOTED}{NAME}])\"?!?,? as (?:it(?:'s| is| was| has been| became| got)|the (?:film|movie|version|print) (?:is|was)) (?:also |better |now |originally |then |sometimes |re-?)*(?:called|known|titled|retitled|released|billed|dubbed|named|sold)(?: as)? (?:on|in|by|to|for|here|over here|overseas|abroad|when|stateside)(?: (?:the|my|this|its|our|some)? ?(?:[a-z.]+|[{NAME}]))?)(?![\w'])", build=lambda hit: _called(hit)),
    Rule("its COUNTRY title", "edition", rf"\b(?P<quote>(?:its|the|by its|under its) (?:(?:original|english|video|dvd|vhs|tv) )?(?P<country>{COUNTRY}|english|international|export|video|dvd|vhs)(?: (?:release|video|dvd|language))? (?:title|name)(?: is| was| being|:|,| of)? ?\(?(?:the )?\"?(?P<name>[{TITLE}{QUOTED}{NAME}])\"?)(?![\w'])", build=lambda hit: _called(hit)),
    Rule("print was titled", "edition", rf"\b(?P<quote>(?P<print>versions?|prints?|cuts?|editions?|tapes?|dvds?|discs?|releases?)(?: [^\n.;,()]{{1,30}}?)? (?:was|is|were|are|being|has been|goes|went|is known|was known|bears?|carries|comes)(?: [a-z]+ly)? (?:titled|entitled|called|named|retitled|renamed|(?:out |by |under |with )?(?:as|the (?:title|name)(?: of)?|under the (?:title|name)(?: of)?)) (?:the )?\"?(?P<name>[{TITLE}{QUOTED}{NAME}])\"?)(?![\w'])", build=_retitled),
    Rule("versions made for", "edition", rf"\b(?P<quote>(?:versions?|cuts?|prints?|edits?) (?:(?:that|which) (?:was|were) )?(?:made|manufactured|prepared|produced|edited|re-?edited|created|cut|shot|intended|meant|sold|toned down|sanitised|sanitized)(?: (?:up|specially|specifically|especially|expressly|exclusively|only|just))? (?:for|by) (?:the )?(?P<whom>[{NAME}{PERSON}]|television|tv|cable|airlines?|home video|export|(?:american|british|us|uk|european|japanese|foreign|german|french|italian|overseas|video|television|tv) (?:markets?|audiences?|release|television|tv)))(?![\w'])", build=_made_for),
    Rule("LABEL's, from YEAR", "edition", r"(?:^|, |; |: |\band |\bor |\bthan |\bto )(?P<quote>(?P<label>@name)'s?,? (?:from|of|in|dated) (?P<year>@year))(?![\w'])", build=_ellipsis),
)  # fmt: skip
