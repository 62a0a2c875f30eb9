"""The year of the film."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import mention_at, near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.rules._territories import STATE
from recension.reading.rules.films.titles import as_told
from recension.vocabulary import Assertion

_NOUN = r"(?:film|movie|picture|feature|classic|masterpiece|flick|thriller|comedy|drama|western|musical|epic|documentary|production|horror|slasher|chiller|romance|adventure|mystery|noir|short|silent|gem|effort|debut|outing|entry|offering|hit|turkey|oddity|curio|cartoon|miniseries|mini-series|shocker|melodrama|romp|fantasy|satire|biopic|farce|remake|sequel|programmer|serial|sci-fi|favou?rite|blockbuster|smash|tear-?jerker|weepie|caper|heist|vehicle|spectacle|whodunit|opus|flop)"
_ADJ = r"(?:(?:(?!version|of\b|and\b|the\b|to\b|in\b)[a-z'-]+,?|@name\.?) ){0,4}"
_FEW = r"(?:(?!in\b|the\b|of\b|from\b|with\b|and\b|was\b|is\b|to\b|for\b|at\b)[a-z'-]+,? ){0,3}"
_MADE = r"(?:made|released|filmed|shot|produced|came out|premiered|premièred|opened|issued|debuted|hit (?:theaters|theatres|cinemas|screens))"


def _own_title(hit: Hit, group: str) -> bool:
    """Whether the title at a group is the reviewed film's; where no film is known, a text's first title is."""
    if not hit.has(group):
        return False
    start, end = hit.match.span(group)
    named = hit.typed.within(start, end)
    return any(m.own for m in named) or (
        not hit.typed.known.titles and bool(named) and named[0] is hit.typed.mentions[0]
    )


def _agrees(hit: Hit, *, slack: int) -> bool:
    """Whether a year is near the known film's; without a known year all agree."""
    known = hit.typed.known.year
    return known is None or abs(int(hit.match["value"]) - known) <= slack


def _of_title(hit: Hit) -> Iterator[Draft]:
    """A year tied to the title: taken even where it is not the known one, for witnesses err."""
    slack = _FIRST_SLACK if _FIRST.search(hit.match[0]) else 0 if _told_rightly(hit.typed) else 5
    if _own_title(hit, "title") and _agrees(hit, slack=slack):
        yield hit.draft(hit.match["value"], mention=hit.span("value"), assertion=Assertion.ASSERTED)
        if _agrees(hit, slack=0) and (own := next((m for m in hit.mentions("title") if m.own), None)):
            yield hit.draft(as_told(hit, own), property="title", mention=own, assertion=Assertion.ASSERTED)


@once_a_text
def _told_rightly(typed: Typed) -> bool:
    """Whether the film's title stands with its known year in brackets somewhere: with another it is a namesake's."""
    view, known = typed.text.view, typed.known
    dated = (_DATED.match(view, m.end) for m in typed.mentions if m.own)
    return any(d and int(d[1]) == known.year for d in dated)


_DATED = re.compile(r"[\"'*_]{0,3},? ?[(\[](?:[^()\[\]\d\n]{0,40}[, ])?(\d{4})\b")


#: What came out first came out no second time: such a year may be far from the known one and still be this film's.
_FIRST, _FIRST_SLACK = re.compile(r"\b(?:originally|first)\b"), 15


def _exactly(hit: Hit) -> bool:
    return hit.typed.known.year is not None and _agrees(hit, slack=0)


def _beside_title(hit: Hit) -> Iterator[Draft]:
    """A year on the title's own line, with an edition's name or the like between: only the known one."""
    if _own_title(hit, "title") and hit.typed.known.year is not None and _agrees(hit, slack=1):
        yield hit.draft(hit.match["value"], mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _headed(hit: Hit) -> Iterator[Draft]:
    """ "The Widow's Lamp, 1971" as a first line."""
    if not hit.typed.shadow[: hit.match.start()].strip():
        yield from _of_title(hit)


def _in_header(hit: Hit) -> Iterator[Draft]:
    """A year in brackets by itself near the head of a text: only the known one."""
    if _exactly(hit) and hit.match.start() < _HEADER and not near(hit).others(60):
        yield hit.draft(hit.match["value"], mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _told_by_year(hit: Hit) -> Iterator[Draft]:
    """ "the 1971 original": the known year alone, where no other film is spoken of."""
    if _exactly(hit) and not near(hit).others(60):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


#: How far into a text its head may reach, in characters.
_HEADER = 900
_COMING_OUT = re.compile(
    r"\b(?:made|released?|shot|filmed|produced|came out|opened|premi[eè]red|appeared|put out|unleashed|hit (?:theat(?:er|re)s|cinemas|screens)|got in|"
    r"debuted|bowed|directed|arrived|unveiled|box[- ]office|audiences?|critics|theat(?:er|re)s|cinemas)\b"
)
_VIEWING = re.compile(
    r"\b(?:i|we|my|me|born|died|dvd|blu-ray|vhs|video|novel|book|play|published|wrote|written|oscars?|awards?|series|album|song|set in|takes place|sequel|"
    r"remake|restored|re-?released?|re-?issued?|anniversary|later|before|since|until|story)\b"
)


def _when_made(hit: Hit) -> Iterator[Draft]:
    """The known year in a sentence about making or coming out, and not about viewing, lives or other works."""
    place = near(hit, width=120)
    if (
        _exactly(hit)
        and _COMING_OUT.search(place.sentence)
        and not _VIEWING.search(place.sentence)
        and not place.others(120)
    ):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


#: What speaks of the film itself, so that the year it came out in is meant.
_OF_THE_FILM = re.compile(
    r"\b(?:this (?:[a-z-]+ )?(?:film|movie|picture|one|version|production|adaptation|remake|series|show|comedy|musical|western)|the (?:film|movie|picture)|it (?:was|is|came|made|got|had|must)|one from|film (?:made|of|from) |"
    r"(?:best|worst|first|greatest|most [a-z]+|biggest) (?:[a-z]+ ){0,2}(?:films?|movies?|pictures?) of|production of|on (?:its|first) release|best picture of|crowd|shocking for|daring for|bold for|groundbreaking|for a film|ahead of its time)\b"
)
_LIVED = re.compile(r"\b(?:born|died|set in|takes place|novel|book|published|wrote|written|album|song|sequel|remade|re-?released?|re-?issued?|restored|anniversary|dvd|blu-ray|vhs|oscars?|awards?|war|summer|spring|autumn|winter|story|events?|happened|fast forward|between|since|until)\b")


#: "I first saw this film in 1991": a year of viewing.
_SEEN_THEN = re.compile(r"\b(?:saw|seen|seeing|watched|watching|caught|rented|viewed|taped) (?:this|it|the)\b[^\n.;,]{0,40}$")


def _in_its_year(hit: Hit) -> Iterator[Draft]:
    """The known year, to the year, in a sentence that speaks of the film and of no life, book, story or later release."""
    place = near(hit, width=120)
    around = f"{place.before[-80:]} {hit.match[0]} {place.after[:50]}"
    told = _OF_THE_FILM.search(around) or _COMING_OUT.search(around)
    if _SEEN_THEN.search(place.before):
        return
    if _exactly(hit) and told and not _LIVED.search(place.sentence) and not place.others(120):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


#: A later coming-out, or another work's.
_AGAIN = re.compile(r"\b(?:re-?(?:released?|issued?|shown|opened)|restor\w+|dvd|blu-?ray|vhs|tape|disc|novel|book|play|album|festival of|born|died|remake|sequel)\b")


def _came_out(hit: Hit) -> Iterator[Draft]:
    """The known year behind a word of coming out, in one clause with it."""
    place = near(hit, width=30)
    if _exactly(hit) and not (_AGAIN.search(place.before + hit.match[0]) or place.others(60)):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


def _of_this(hit: Hit) -> Iterator[Draft]:
    """A year of "this film"; other films named before it in the sentence make it theirs."""
    if _agrees(hit, slack=_FIRST_SLACK if _FIRST.search(hit.match[0]) else 3) and not near(hit).others(70):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


def _of_header(hit: Hit) -> Iterator[Draft]:
    """A year beside a running time, as the head of a review sets them: the known film's, or a first line's."""
    known = hit.typed.known.year
    fits = _agrees(hit, slack=2) if known is not None else hit.match.start() < 250
    if fits and not near(hit).others(60) and not _OF_A_VERSION.search(hit.typed.text.lower, max(0, hit.span("value")[0] - 40), hit.span("value")[0]):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


#: A row of a table of versions: "Re-release of 1962 | 91 minutes".
_OF_A_VERSION = re.compile(r"\b(?:cut|version|edition|print|re-?release|re-?issue|release|restoration)s? (?:of|from|in|,) ?(?:the )?$")


def _loosely(hit: Hit) -> Iterator[Draft]:
    """A year that only the known one confirms."""
    if hit.typed.known.year is not None and _agrees(hit, slack=1):
        mention = mention_at(hit.typed, hit.match.start())
        if mention is None or mention.own or hit.has("sure"):
            yield hit.draft(hit.match["value"], mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("TITLE (YEAR)", "year", r"(?P<quote>(?P<title>@title)'?,? ?[(\[](?:[^()\[\]\d\n]{0,40}[, ])?(?P<value>@year)(?:[,;:—-][^()\n]{0,40})?[)\]])", build=_of_title),
    Rule("headed TITLE, YEAR", "year", r"^\W{0,4}(?P<quote>(?P<title>@title)[\"'*_]{0,3}(?:,| ?[—/|·-]) ?(?P<value>@year))\W*$", build=lambda hit: _headed(hit)),
    Rule("TITLE. YEAR.", "year", r"(?P<quote>(?P<title>@title)[\"'*_]{0,3}\.[\"'*_]{0,3}\n\(?(?P<value>@year)\)?)(?=[.,\n]|$)", build=_of_title),
    Rule("TITLE: VERSION (YEAR)", "year", r"(?P<quote>(?P<title>@title)[^\n.;()]{1,40}[(\[](?P<value>@year)(?:; [^()\[\]\n]{2,40})?[)\]])", build=_beside_title),
    Rule("YEAR TITLE", "year", r"(?:^(?:the )?|'s? )(?P<quote>(?P<value>@year) (?P<title>@title))", build=_of_title),
    Rule("(YEAR)", "year", r"(?:^|[.!?] |\n)(?P<quote>[(\[](?P<value>@year)[)\]])(?=$|\n| [a-z])", build=_in_header),
    Rule("film (YEAR)", "year", rf"\b{_NOUN} (?P<sure>)(?P<quote>[(\[](?P<value>@year)[)\]])", build=_loosely),
    Rule("YEAR's TITLE", "year", r"(?P<quote>\b(?P<value>@year)'s (?:(?:(?!and\b|but\b|as\b|was\b|is\b|in\b)[a-z-]+,?) ){0,3}(?P<title>@title))", build=_of_title),
    Rule("YEAR film TITLE", "year", rf"(?P<quote>(?<!\w)(?:the|this|his|her|their|@name's|@known's) (?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}(?:{_NOUN},? )(?P<title>@title))", build=_of_title),
    Rule("TITLE, a YEAR film", "year", rf"(?P<quote>(?P<title>@title),? (?:is |was )?(?:an?|the|this|@name's|@known's|his|her) (?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_of_title),
    Rule("PERSON's YEAR film", "year", rf"(?P<quote>(?:@name|@known)'s (?P<sure>)(?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_loosely),
    Rule("this YEAR film", "year", rf"\b(?P<quote>(?:this|it is an?|it's an?|it was an?) {_FEW}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_of_this),
    Rule("the YEAR film", "year", rf"\b(?P<quote>(?:the|an?) (?P<sure>)(?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_loosely),
    Rule("made in YEAR", "year", rf"\b(?P<quote>(?:this|it|this (?:[a-z'-]+ )?{_NOUN}|the (?:film|movie|picture)|all this) (?:was|is|got|being|had been)? ?(?:[a-z]+ly |first |actually )?{_MADE} (?:[a-z']+ ){{0,4}}?in (?:[a-z]+,? )?(?:the year )?(?P<value>@year))\b", build=_of_this),
    Rule("TITLE was made in YEAR", "year", rf"(?P<quote>(?P<title>@title),? (?:which )?(?:was |first |is |originally )*{_MADE} (?:[a-z']+ ){{0,4}}?in (?:[a-z]+,? )?(?P<value>@year))\b", build=_of_title),
    Rule("made in YEAR, it", "year", rf"(?:^|\(|, )(?P<quote>{_MADE} (?:back |way back )?in (?:[a-z]+,? )?(?P<sure>)(?P<value>@year))\b", build=_loosely),
    Rule("released in YEAR opening", "year", r"^(?P<quote>(?:made|released|produced) in (?:[a-z]+,? )?(?P<value>@year)),", build=_of_this),
    Rule("and released in YEAR, it", "year", r"\b(?:and|but) (?P<quote>(?:made|released|filmed|shot) in (?:[a-z]+,? )?(?P<value>@year), (?:this|it|the (?:film|movie|picture)))\b", build=_of_this),
    Rule("it is from YEAR", "year", r"\b(?P<quote>(?:it's|it is|it was|this is|this was|film is|movie is) (?:[a-z]+ )?from (?P<value>@year))\b", build=_of_this),
    Rule("film from YEAR", "year", rf"\b(?P<quote>{_NOUN} (?P<sure>)from (?P<value>@year))(?=[.,;:!?]| (?:that|which|by|starring|with|directed|and|about)\b)", build=_loosely),
    Rule("when it opened in YEAR", "year", rf"\b(?P<quote>when (?:it|this|the film|the movie|@title) (?:was )?(?:first )?{_MADE} (?:[a-z']+ ){{0,3}}?in (?:[a-z]+,? )?(?P<value>@year))\b", build=_of_this),
    Rule("in YEAR when it opened", "year", rf"\b(?P<quote>in (?P<value>@year),? when (?:it|this|the film|the movie|@title) (?:was )?(?:first |originally )?{_MADE})\b", build=_of_this),
    Rule("TITLE, from YEAR", "year", r"(?P<quote>(?P<title>@title)[\"'*_]{0,2}, from (?P<value>@year))(?=[.,;:)]|$)", build=_of_title),
    Rule("made in PLACE in YEAR", "year", rf"(?:^|, |\(|\b(?:was|film|movie) )(?P<quote>{_MADE} in (?:[\ue001\ue002]|[a-z]+)(?:,? [\ue001\ue002])? (?:in|during) (?P<sure>)(?P<value>@year))\b", build=_loosely),
    Rule("had a release in YEAR", "year", r"\b(?P<quote>(?:it|this|film|movie|which|this one) (?:[a-z]+ly )?(?:had|got|received|saw|was given|earned|enjoyed|made) (?:its|an?|only an?) (?:[a-z-]+,? ){0,3}?(?:release|premi[eè]re|run|debut|screening) (?:[a-z]+ ){0,3}?in (?:[a-z]+,? )?(?P<value>@year))\b", build=_of_this),
    Rule("the YEAR original", "year", r"\b(?P<quote>the (?P<value>@year) (?:[a-z-]+ ){0,2}?(?:original|one|(?:cinema|film|screen|theatrical|original) version|cut|release|production|adaptation|print))\b(?! (?:of|with|by|is a remake)\b)", build=_told_by_year, needs_film=True),
    Rule("YEAR / N minutes", "year", r"(?P<quote>\b(?P<value>@year)) ?(?:[/|•·,;]|—|-| [*★½]{1,6}) ?(?:(?:colou?r|b&w|black and white|rated [a-z0-9-]+|[a-z]{2,12}) ?[/|•·,;] ?){0,2}\d{2,3} ?min", build=_of_header),
    Rule("COUNTRY YEAR", "year", rf"(?:^|[,(] ?)(?P<quote>{STATE},? (?P<value>@year))(?=[.,;)]|$)", build=_of_header),
    Rule("year labelled", "year", r"^(?P<quote>(?:year|released|release year|year of release|production year) ?: ?(?P<value>@year))\b", build=_of_this),
    Rule("came out in YEAR", "year", r"\b(?P<quote>(?:opened|opens|came out|premi[eè]red|(?:was|were) (?:first )?(?:shown|presented|released|screened)|went out|goes out|sent|put|bowed|reached|released|issued|(?:in|for) (?:the )?(?:competition|running)|played|at [\ue001-\ue005])[^\n.;:()]{0,60}? (?:(?:late|early) )?(?:in|on)(?: (?:the )?(?:[a-z]+|\ue001)(?: \d{1,2},?)?){0,2} (?P<value>@year))\b(?!'?s|-)", build=_came_out, needs_film=True),
    Rule("in its YEAR", "year", r"\b(?P<quote>(?:in|from|of|back in|for|along came) (?P<value>@year))\b(?!'?s|-)", build=_in_its_year, needs_film=True),
    Rule("in YEAR, of making", "year", r"\b(?P<quote>(?:in|from|of|back in) (?P<value>@year))\b(?!'?s)", build=_when_made),
)  # fmt: skip
