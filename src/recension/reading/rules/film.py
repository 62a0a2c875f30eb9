"""The film itself: its title where the text names it, and its year."""

from collections.abc import Iterator

from recension.reading._near import mention_at, near
from recension.reading._rules import Draft, Hit, Rule
from recension.vocabulary import Assertion

_NOUN = r"(?:film|movie|picture|feature|classic|masterpiece|flick|thriller|comedy|drama|western|musical|epic|documentary|production|horror|slasher|chiller|romance|adventure|mystery|noir|short|silent|gem|effort|debut|outing|entry|offering|hit|turkey|oddity|curio|cartoon|miniseries|mini-series|shocker|melodrama|romp|fantasy|satire|biopic|farce|remake|sequel|programmer|serial|sci-fi)"
_ADJ = r"(?:(?:(?!version|of\b|and\b|the\b|to\b|in\b)[a-z'-]+,?|@name) ){0,4}"
_FEW = r"(?:(?!in\b|the\b|of\b|from\b|with\b|and\b|was\b|is\b|to\b|for\b|at\b)[a-z'-]+,? ){0,3}"
_MADE = r"(?:made|released|filmed|shot|produced|came out|premiered|premièred|opened|issued|debuted|hit (?:theaters|theatres|cinemas|screens))"


def _title(hit: Hit) -> Iterator[Draft]:
    """The reviewed film's title, where it stands first."""
    for mention in hit.mentions("value"):
        if mention.own:
            yield hit.draft(mention.name, mention=mention, assertion=Assertion.ASSERTED)


def _own_title(hit: Hit, group: str) -> bool:
    """Whether the title at a group is the reviewed film's; where no film is known, a text's first title is."""
    if not hit.has(group):
        return False
    start, end = hit.match.span(group)
    named = hit.typed.within(start, end)
    return any(m.own for m in named) or (not hit.typed.known.titles and bool(named) and named[0] is hit.typed.mentions[0])


def _agrees(hit: Hit, *, slack: int) -> bool:
    """Whether a year is near the known film's; without a known year all agree."""
    known = hit.typed.known.year
    return known is None or abs(int(hit.match["value"]) - known) <= slack


def _of_title(hit: Hit) -> Iterator[Draft]:
    """A year tied to the title: taken even where it is not the known one, for witnesses err."""
    if _own_title(hit, "title") and _agrees(hit, slack=5):
        yield hit.draft(hit.match["value"], mention=hit.span("value"), assertion=Assertion.ASSERTED)


def _of_this(hit: Hit) -> Iterator[Draft]:
    """A year of "this film"; other films named before it in the sentence make it theirs."""
    if _agrees(hit, slack=3) and not near(hit).others(70):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


def _of_header(hit: Hit) -> Iterator[Draft]:
    """A year beside a running time, as the head of a review sets them: the known film's, or a first line's."""
    known = hit.typed.known.year
    fits = _agrees(hit, slack=2) if known is not None else hit.match.start() < 250
    if fits and not near(hit).others(60):
        yield hit.draft(hit.match["value"], mention=hit.span("value"))


def _loosely(hit: Hit) -> Iterator[Draft]:
    """A year that only the known one confirms."""
    if hit.typed.known.year is not None and _agrees(hit, slack=1):
        mention = mention_at(hit.typed, hit.match.start())
        if mention is None or mention.own or hit.has("sure"):
            yield hit.draft(hit.match["value"], mention=hit.span("value"))


RULES: tuple[Rule, ...] = (
    Rule("own title", "title", r"(?P<value>@title)", build=_title, needs_film=True),
    Rule("TITLE (YEAR)", "year", r"(?P<quote>(?P<title>@title),? ?[(\[](?:[^()\[\]\d\n]{0,40}[, ])?(?P<value>@year)(?:[,;:—-][^()\n]{0,40})?[)\]])", build=_of_title),
    Rule("YEAR's TITLE", "year", r"(?P<quote>\b(?P<value>@year)'s (?:(?:[a-z-]+,?) ){0,3}(?P<title>@title))", build=_of_title),
    Rule("YEAR film TITLE", "year", rf"(?P<quote>\b(?:the|this|his|her|their|@name's|@known's) (?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}(?:{_NOUN},? )(?P<title>@title))", build=_of_title),
    Rule("TITLE, a YEAR film", "year", rf"(?P<quote>(?P<title>@title),? (?:is |was )?(?:an?|the|this|@name's|@known's|his|her) (?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_of_title),
    Rule("PERSON's YEAR film", "year", rf"(?P<quote>(?:@name|@known)'s (?P<sure>)(?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_loosely),
    Rule("this YEAR film", "year", rf"\b(?P<quote>(?:this|it is an?|it's an?|it was an?) {_FEW}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_of_this),
    Rule("the YEAR film", "year", rf"\b(?P<quote>(?:the|an?) (?P<sure>)(?:[a-z'-]+,? ){{0,3}}(?P<value>@year) {_ADJ}{_NOUN})\b", build=_loosely),
    Rule("made in YEAR", "year", rf"\b(?P<quote>(?:this|it|this (?:[a-z'-]+ )?{_NOUN}|the (?:film|movie|picture)|all this) (?:was|is|got|being|had been)? ?(?:[a-z]+ly |first |actually )?{_MADE} (?:[a-z']+ ){{0,4}}?in (?:[a-z]+,? )?(?:the year )?(?P<value>@year))\b", build=_of_this),
    Rule("TITLE was made in YEAR", "year", rf"(?P<quote>(?P<title>@title),? (?:which )?(?:was |first |is )*{_MADE} (?:[a-z']+ ){{0,4}}?in (?:[a-z]+,? )?(?P<value>@year))\b", build=_of_title),
    Rule("made in YEAR, it", "year", rf"(?:^|\(|, )(?P<quote>{_MADE} (?:back |way back )?in (?:[a-z]+,? )?(?P<sure>)(?P<value>@year))\b", build=_loosely),
    Rule("released in YEAR opening", "year", r"^(?P<quote>(?:made|released|filmed|shot|produced) in (?:[a-z]+,? )?(?P<value>@year)),", build=_of_this),
    Rule("it is from YEAR", "year", r"\b(?P<quote>(?:it's|it is|it was|this is|this was|film is|movie is) (?:[a-z]+ )?from (?P<value>@year))\b", build=_of_this),
    Rule("when it opened in YEAR", "year", rf"\b(?P<quote>when (?:it|this|the film|the movie|@title) (?:was )?(?:first )?{_MADE} (?:[a-z']+ ){{0,3}}?in (?:[a-z]+,? )?(?P<value>@year))\b", build=_of_this),
    Rule("YEAR / N minutes", "year", r"(?P<quote>\b(?P<value>@year)) ?(?:[/|•·,;]|—|-) ?(?:(?:colou?r|b&w|black and white|rated [a-z0-9-]+|[a-z]{2,12}) ?[/|•·,;] ?){0,2}\d{2,3} ?min", build=_of_header),
    Rule("year labelled", "year", r"^(?P<quote>(?:year|released|release year|year of release|production year) ?: ?(?P<value>@year))\b", build=_of_this),
)  # fmt: skip
