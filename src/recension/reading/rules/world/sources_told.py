"""Sources that no kind of work names: what happened, what the film was before, whose plays it is one of, a work in plain capitals."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import NAME, PERSON, QUOTED, TITLE
from recension.reading.rules._people import is_person, sounds_like_a_person
from recension.reading.rules.world._settings import listed
from recension.reading.rules.world._source_kinds import KIND, KINDS
from recension.reading.rules.world.sources import untitled

_NAMED = f"[{NAME}{PERSON}]"

#: What a film says it is taken from when nobody wrote it.
_HAPPENED = (
    r"(?:life|lives|life story|case|cases|murders?|crimes?|killings?|killer|rise|fall|career|exploits|experiences?|sinking|siege|battle|massacre|disappearance|kidnapping|abduction|trial|crash|disaster|"
    r"incidents?|events?|childhood|youth|upbringing|memories|escape|expedition|raid|robbery|heist|scandal|rebellion|uprising|mutiny|assassination|death|suicide|accident|hijacking|affair|"
    r"war|revolution|history|adventures?|travels|journeys?|voyage|marriage|divorce|romance|friendship|feud|rivalry|conviction|arrest|imprisonment|captivity|prosecution|hoax|strike|riots?|protests?|bombings?|shootings?|attacks?|outbreak|epidemic|shipwreck|"
    r"wreck|manhunt|crisis|tragedy|ordeal|struggles?|mission|rescue|court case|lawsuit|haunting|exorcism|possession|experiments?|misadventures|run-ins|dealings|encounters?|testimony|confessions?|research|investigation|happenings|occurrences?|facts)"
)
_BASED = r"(?:based (?:[a-z]+ )?(?:up)?on|suggested by|inspired (?:in part |partly |loosely )?by|drawn from|taken from|derived from|adapted from|founded on|drawing on|draws (?:up)?on)"
#: Whose source it is: the sentence opens with it, or the film is its subject.
_OF_THE_FILM = (
    rf"(?:^|[,;:(—] ?|(?:\b(?:film|movie|picture|flick|script|screenplay|story|tale|drama|thriller|comedy|western|musical|it|this|that|which|and|is|was|one|plot|premise|production)|[{TITLE}])(?:'s| is| was| were| are)? )"
    r"(?:(?:very |only |all |most |all too )?[a-z]+ly |in part |partly |said to be |supposedly |also )?"
)
_NP = rf"(?:(?!that\b|which\b|who\b|where\b|and\b|or\b|what\b|how\b|of\b|in\b|on\b|from\b|by\b|novel\b|book\b|play\b)(?:[a-z0-9'-]+|{_NAMED}(?:'s?)?),? ){{0,6}}?"


def _happened(hit: Hit) -> Iterator[Draft]:
    """ "inspired by the rise of Motown", "based on his own experiences": what was, unless it is the film's own plot."""
    before = hit.typed.shadow[max(0, hit.match.start("quote") - 30) : hit.match.start("quote")]
    if not _WITHIN.search(hit.match["value"]) and not _ANOTHER.search(before):
        yield hit.draft(hit.words("value"), {"kind": "true_story"}, mention=hit.span("value"))


#: "in a movie based on his life": one that somebody makes or wants.
_ANOTHER = re.compile(r"\b(?:in|for|see|make|making|of|another|other|like) (?:an? )?(?:[a-z-]+ )?(?:films?|movies?|pictures?) $")
#: What happens within stories, and what else is based on something.
_WITHIN = re.compile(r"\b(?:this|these|characters?|first film|original|fictional|imaginary|plot|what|comments|trailer|reviews?|cover|my|your)\b")


def _happened_so(hit: Hit) -> Iterator[Draft]:
    yield hit.draft(hit.words("value"), {"kind": "true_story"}, mention=hit.span("value"))


def _happened_really(hit: Hit) -> Iterator[Draft]:
    """ "These events actually took place": said of the film's story, where no other film is named."""
    if not near(hit).others(60) and " to me" not in hit.typed.shadow[hit.match.end() : hit.match.end() + 6]:
        yield hit.draft("true story", {"kind": "true_story"}, mention=hit.span("value"))


def _one_of(hit: Hit) -> Iterator[Draft]:
    """ "this version of one of Quill's funniest plays"."""
    author, kind = hit.mentions("author")[0], hit.words("kind").lower()
    if is_person(author):
        one = kind.removesuffix("s") if kind != "stories" else "story"
        yield hit.draft(f"{author.name} {one}", {"kind": KINDS.get(one, "book"), "author": author.name}, mention=hit.span("kind"))


def _began(hit: Hit) -> Iterator[Draft]:
    """ "it began life in 1974 as a Broadway musical", "it lifts its plot from a comic book called Night Ferry"."""
    kind, author = KINDS[" ".join(hit.words("kind").lower().split())], next((m.name for m in hit.mentions("author")), "")
    works = hit.mentions("work")
    yield hit.draft(works[0].name, {"kind": kind, "author": author}, mention=works[0]) if works else untitled(hit, kind, author)


def _by_author(hit: Hit) -> Iterator[Draft]:
    """ "takes its story from Ada Quill": whose it is, and no work by name."""
    author = hit.mentions("author")[0]
    if is_person(author) and (author.kind == PERSON or author.words > 1):
        yield hit.draft(f"{hit.words('kind')} by {author.name}", {"kind": "story", "author": author.name}, mention=author)


def _credited(hit: Hit) -> Iterator[Draft]:
    """ "Ada Quill (novel)" in a list of writers."""
    author = hit.mentions("author")[0]
    titles = hit.mentions("work")
    if not is_person(author):
        return
    kind = KINDS[" ".join(hit.words("kind").lower().split())]
    value = titles[0].name if titles else f"{hit.words('kind')} by {author.name}"
    yield hit.draft(value, {"kind": kind, "author": author.name}, mention=titles[0] if titles else hit.span("kind"))


def _plain_work(hit: Hit) -> Iterator[Draft]:
    """ "a modern retelling of Hamlet": a name that is no person's nor a place's, where no other film is spoken of."""
    m = hit.mentions("value")[0]
    if not (sounds_like_a_person(m) or m.credit is not None or listed(m.name) or near(hit).others(60)):
        yield hit.draft(m.name, {"author": next((a.name for a in hit.mentions("author")), "")}, mention=m)


_CREDIT_KINDS = r"(?:novel|novella|book|play|stage play|short story|comic book|comic|graphic novel|memoir|autobiography|biography|musical|article|manga)"

RULES: tuple[Rule, ...] = (
    Rule("based on what happened", "based_on", rf"{_OF_THE_FILM}(?P<quote>{_BASED} (?P<value>{_NP}{_HAPPENED}\b(?! (?:of|in|from) (?:the |its |an? |this )?(?:[a-z]+ )?(?:films?|movies?|books?|novels?|games?|series|episodes?|story|comics?)\b)(?: (?:of|in|behind|surrounding|during|between) (?:the |a |an |his |her |their )?(?:(?:[a-z-]+|{_NAMED}),? ){{0,4}}?{_NAMED})?))", build=_happened),
    Rule("takes its plot from a KIND", "based_on", rf"\b(?P<quote>(?:takes?|took|taking|gets?|got|borrows?|borrowed|lifts?|lifted|derives?|derived|swipe[sd]|steals?|stole|cribs|cribbed) (?:its|their|his|her|the) (?:[a-z]+ )?(?:plot|story|storyline|premise|idea|inspiration|concept|material|cue|cues|basis)(?: and [a-z]+)? from (?:an?|the) (?P<value>(?:(?!of\b|in\b)(?:[a-z0-9'-]+|{_NAMED}(?:'s?)?) ){{0,4}}?(?P<kind>{KIND}))(?: circa @year)?(?:,? (?:called|titled|entitled|named) (?:the )?\"?(?P<work>[{TITLE}{QUOTED}{NAME}])\"?)?(?:,? by (?P<author>[{PERSON}{NAME}]))?)(?!\w)(?! of (?:the )?(?:movie|film))", build=_began),
    Rule("takes its plot from AUTHOR", "based_on", rf"\b(?P<quote>(?:takes?|took|gets?|got|borrows?|borrowed|lifts?|lifted|derives?|derived) (?:its|their|the) (?:[a-z]+ )?(?P<value>(?P<kind>plot|story|storyline|tale|premise)) from (?P<author>[{PERSON}{NAME}]))(?=[.,;:)!?\n]|$| (?:and|who|whose)\b)", build=lambda hit: _by_author(hit)),
    Rule("something that really happened", "based_on", r"\b(?P<quote>(?:based|inspired|founded|drawn|taken) (?:[a-z]+ )?(?:up)?(?:on|by|from) (?P<value>(?:something|things|what|a case|cases|an incident|incidents|events|an event) (?:that |which )?(?:really|actually|truly|once) (?:happened|occurred|took place)))\b", build=_happened_so),
    Rule("it really happened", "based_on", r"\b(?P<quote>(?:this|these (?:things|events|murders|crimes|incidents)|these|all of this|all this|the (?:story|events?|incidents?|murders|crimes)) (?:(?:all|really|actually|truly) ){1,2}(?P<value>(?:happened|took place|occurred)))(?=[.,;:!)\n]|$| (?:in|to|and|on)\b)", build=_happened_really),
    Rule("began life as a KIND", "based_on", rf"\b(?P<quote>(?:began|started|originated)(?: out| off)?(?: its)?(?: life)?,?(?: (?:in|on|back in) (?:@year|{_NAMED}))?,? as (?:an? )?(?P<value>(?:(?:[\w'-]+|{_NAMED}) ){{0,3}}?(?P<kind>{KIND})))\b", build=_began),
    Rule("one of AUTHOR's KINDS", "based_on", rf"\b(?:version|adaptation|production|film|rendering|dramati[sz]ation|staging|based on|from|taken from) (?:of )?(?P<quote>one of (?:the )?(?P<author>{_NAMED})'s? (?:[a-z-]+,? ){{0,3}}?(?P<kind>plays|novels|stories|short stories|books|comedies|tragedies|tales|mysteries|thrillers|poems))\b", build=_one_of),
    Rule("AUTHOR (novel)", "based_on", rf"(?P<quote>(?P<author>{_NAMED}),? \((?:from |based on |adapted from |original )?(?:the |a |his |her |their )?(?P<kind>{_CREDIT_KINDS})(?:[:,]? \"?(?P<work>[{TITLE}{QUOTED}])\"?)?\))", build=_credited),
    Rule("a retelling of WORK", "based_on", rf"\b(?:retelling|reworking|moderni[sz]ation|dramati[sz]ation|re-?imagining|(?:modern(?:-day)?|contemporary|updated|loose|free|faithful|screen|film|movie|big-screen|musical|tv|television) (?:adaptation|version|take|spin|update|riff|treatment)) (?:of|on) (?:the )?(?:(?P<author>{_NAMED})'s )?(?P<value>{NAME})(?!'s| [{NAME}{PERSON}]|-| \()", build=_plain_work),
)  # fmt: skip
