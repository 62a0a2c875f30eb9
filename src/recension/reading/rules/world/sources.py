"""What the story was taken from: a work, or what happened."""

import re
from collections.abc import Iterator
from dataclasses import replace

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON, QUOTED, TITLE, Mention
from recension.reading.rules._people import is_person, sounds_like_a_person
from recension.reading.rules.world._source_kinds import KIND, KINDS
from recension.reading.rules.world._source_titles import title_behind

_NAMED = f"[{NAME}{PERSON}]"

_BASED = r"(?:based (?:(?:the|his|her|their|this|its) (?:screenplay|script|film|movie|picture|work|plot) )?(?:\w+ )?(?:up)?on|deriv(?:es|ing) from|(?:draws?|drew|drawing) (?:\w+ )?(?:up)?on|work(?:s|ed|ing) from|(?:springs?|sprang|grew out|grows out|lifted|culled|expanded|worked up|spun|transposed|cribbed) (?:from|out of)|adapted from|adaptations? (?:of|from)|inspired by|suggested by|founded (?:up)?on|(?:comes?|came|made|distilled|boiled down|worked up|hewn|carved|quarried|fashioned|dug) (?:straight |largely |mainly |partly )?(?:from|out of)(?= (?:an?|the|his|her|their|\d|[\ue001\ue002]))|goes back to|(?:based|inspired|taken|drawn|adapted),[^,\n.;()]{3,26}, (?:on|by|from)|drawn from|taken from|derived from|(?:an?|the|this|his|her|another) (?:(?:film|movie|screen|big[- ]screen|cinematic|celluloid|television|tv|new|modern|modern-day|updated|faithful|loose|free|animated|musical|live-action) ){0,2}(?:version|rendering|rendition|translation|interpretation|dramati[sz]ation|transposition|updating|telling|treatment) of|(?:shot|stab|crack|go) at|take on|riff on|spin on|adapts|dramatization of|dramatisation of|retelling of|a telling of|adapting)"


#: What joins a source to its author: "of the same name, published in 1963 by".
_WRITTEN = r"(?: of (?:the same|that) (?:name|title))?,? (?:(?:written|penned|authored|published) )?(?:in @year,? )?by"

#: Stories that nobody wrote.
_OF_A_LIFE = re.compile(r"\b(?:life|real-life|true-life|real) (?:story|stories)\b")


#: "films based on Quill's stories" are others.
_OTHERS_BASED = re.compile(r"\b(?:other|more|many|most|several|all|countless|of|like|few|in an?|for an?|see an?|make an?|another) (?:[a-z-]+ )?(?:film|movie|picture|series|show|films|movies|pictures|versions|adaptations|series) $")


#: "adaptation of any book", "taken from this, where she plays": no source is told of.
_NO_SUCH = re.compile(r"\b(?:any|another|every|other|such|where|which|who|she|he|that|they|were|was|is|are)\b|, $")


#: "Adapting plays is hard"; "a new take on the series".
_OF_ANY = re.compile(r"(?:adapting|adapts|adaptations? of) (?:[a-z]+ )?(?:plays|novels|books|comics|games)$")
_TAKES = re.compile(r"(?:(?:take|riff|spin) on|(?:shot|stab|crack|go) at|(?:an?|the|this|his|her|another)\b[a-z -]* (?:rendition|rendering|interpretation|treatment|telling) of|retelling of|a telling of)")
_VAGUE = frozenset("tale tales study account series show game games column essay album".split())
#: "money that came out of game parks", "made from a column".
_NO_ORIGIN = frozenset("video_game game show article sketch album tv_series film".split())
_COMES_FROM = re.compile(r"(?:comes?|came|made|distilled|dug|carved|hewn|fashioned)\b")
_BY_KIND = frozenset(("based on KIND", "AUTHOR's KIND", "AUTHOR's own KIND"))


def _is_no_source(hit: Hit, kind: str) -> bool:
    """Whether the words are of any work, of a life, of another film's source, or of "the fact that"."""
    words, shadow, start = hit.match[0], hit.typed.shadow, hit.match.start()
    if _OF_ANY.match(words) or (_TAKES.match(words) and hit.words("kind") in _VAGUE):
        return True
    if hit.rule.name in _BY_KIND and _NO_SUCH.search(shadow, start, hit.match.start("kind")):
        return True
    if _COMES_FROM.match(words) and (kind in _NO_ORIGIN or shadow.startswith(" of ", hit.match.end("kind"))):
        return True
    if (kind == "short_story" and _OF_A_LIFE.search(words)) or _OTHERS_BASED.search(shadow, max(0, start - 30), start):
        return True
    return hit.words("kind") == "fact" and shadow.startswith(" that", hit.match.end())


def _source(hit: Hit) -> Iterator[Draft]:
    """What the film is taken from; "his adaptation of" tells it whatever is wished or denied of the adaptation."""
    there = _THIS_VERSION.search(hit.typed.shadow, max(0, hit.match.start() - 40), hit.match.start("kind") if hit.has("kind") else hit.match.end())
    yield from (replace(draft, presupposed=True) if there else draft for draft in _told(hit))


#: An adaptation that is there: "this adaptation of", "his screen version of".
_THIS_VERSION = re.compile(r"\b(?:this|his|her|their|its) (?:[a-z-]+ ){0,3}?(?:adaptation|version|filming|dramati[sz]ation|rendition|retelling) of\b")


def _told(hit: Hit) -> Iterator[Draft]:
    kind = KINDS.get(re.sub(r"\s+", " ", hit.words("kind").lower()), "")
    if _is_no_source(hit, kind):
        return
    author = next((m.name for m in hit.mentions("author")), "") or _owner(hit)
    titles = [m for m in hit.mentions("work") if m.kind in (TITLE, QUOTED)]
    lived = _LIVED.match(hit.typed.shadow, hit.match.end()) if kind == "short_story" else None
    if kind == "true_story":
        told = "true story" if _ONE_EVENT.search(hit.words("kind").lower()) else hit.words("kind")
        yield hit.draft(told, {"kind": kind}, mention=hit.span("kind"))
    elif lived:
        place = (hit.span("kind")[0], hit.typed.to_view(lived.start(), lived.end())[1])
        yield hit.draft(hit.typed.text.view[slice(*place)], {"kind": "true_story"}, mention=place, quote=(hit.span()[0], place[1]))
    elif not titles and _SAME_NAME.match(hit.typed.shadow, hit.match.end("kind") if hit.has("kind") else 0) and (own := own_title(hit)):
        yield hit.draft(own, {"kind": kind, "author": author}, mention=hit.span("kind"))
    elif not titles and author and hit.has("kind") and kind != "true_story" and (behind := title_behind(hit)):
        value, start, end = behind
        yield hit.draft(value, {"kind": kind, "author": author}, mention=(start, end), quote=(hit.quote()[0], max(hit.quote()[1], end)))
    elif titles:
        yield hit.draft(titles[0].name, {"kind": kind, "author": author}, mention=titles[0])
    elif named := hit.mentions("named"):
        start = (
            named[0].start - 4
            if hit.typed.text.view[max(0, named[0].start - 4) : named[0].start] == "The "
            else named[0].start
        )
        place = (start, named[-1].end)
        yield hit.draft(hit.typed.text.view[start : named[-1].end], {"kind": kind, "author": author}, mention=place)
    elif hit.has("kind") and (author or not (_A_STORY.fullmatch(hit.words("kind").lower()) or (kind == "short_story" and "version of" in hit.match[0]))):
        yield untitled(hit, kind, author)


#: What a true story is called besides: "an actual case", "fact".
_ONE_EVENT = re.compile(r"(?:^fact|\b(?:case|incident|crime))$")
#: "based on the story of his life".
_LIVED = re.compile(r" of (?:his|her|their|my|its (?:star|author|director|writer|maker|subject)'s) (?:own )?(?:life|lives|childhood|youth|experiences)\b")
#: What every film tells, unless somebody wrote it.
_A_STORY = re.compile(r"stor(?:y|ies)")
_SAME_NAME = re.compile(r"(?: (?:collection|series|anthology))? (?:of|with) (?:the|that) (?:very )?(?:same|exact same) (?:name|title)\b")


def own_title(hit: Hit) -> str:
    """The reviewed film's title, which its source has too: as it stands in the text, or as it is known."""
    named = next((m.name for m in hit.typed.mentions if m.own), "")
    return named or (hit.typed.known.titles[0] if hit.typed.known.titles and hit.typed.known.sure else "")


def _own_work(hit: Hit) -> Iterator[Draft]:
    """ "Quill, from her play": whose it is stands in the author alone."""
    kind = KINDS.get(hit.words("kind").lower(), "")
    author = next((m for m in hit.mentions("author") if is_person(m)), None)
    author = _opener_with_aside(hit, author) or author
    titles = [m for m in hit.mentions("work") if m.kind in (TITLE, QUOTED) and not m.own]
    if author is not None and not near(hit).others(60):
        value = titles[0].name if titles else hit.words("kind")
        yield hit.draft(value, {"kind": kind, "author": author.name}, mention=titles[0] if titles else hit.span("kind"))


def _opener_with_aside(hit: Hit, named: Mention | None) -> Mention | None:
    """ "Cora Lund, better known for her life of Quill, adapted her own novel": who opens the sentence before an aside."""
    view, line = hit.typed.text.view, hit.typed.line_at(hit.match.start())[0]
    opener = hit.typed.within(line, line + 1)
    if named is None or not opener or opener[0] is named or not view.startswith(", ", named.end):
        return None
    return opener[0] if view.startswith(", ", opener[0].end) and is_person(opener[0]) else None


def _owner(hit: Hit) -> str:
    """Whose a source is by a name in the words before its kind: "based on H. Rider Haggard's Victorian novel"."""
    if not hit.has("kind"):
        return ""
    view = hit.typed.text.view
    before = hit.typed.within(hit.match.start(), hit.match.start("kind"))
    owner = next((m.name for m in reversed(before) if m.kind in (NAME, PERSON) and view[m.end : m.end + 2] == "'s"), "")
    beside = before[-1:] if before and hit.typed.shadow[hit.match.start("kind") - 2] in _NAMED else []
    story = hit.words("kind").lower() in ("story", "stories")
    written = KINDS.get(hit.words("kind").lower(), "") not in ("legend", "myth", "true_story", "fairy_tale")
    if not owner and beside and written and (is_person(beside[0]) if story else sounds_like_a_person(beside[0])):
        return beside[0].name  # "adapted from a Quill story", "based on an Ada Quill novel"
    return owner or (_spoken_of(hit) if _HIS_OWN.search(hit.typed.shadow, hit.match.start(), hit.match.start("kind")) else "")


_HIS_OWN = re.compile(r"\b(?:his|her|their) own\b")


def _spoken_of(hit: Hit) -> str:
    """Who is named last in the sentence before a source that is "her own"."""
    before = hit.typed.within(hit.typed.line_at(hit.match.start())[0], hit.match.start())
    return next((m.name for m in reversed(before) if m.kind == PERSON), "")


def _true_name(hit: Hit) -> Iterator[Draft]:
    """ "Based on a True Story": capitals make a name of it."""
    for m in hit.mentions("value"):
        if KINDS.get(m.name.lower()) == "true_story":
            yield hit.draft(m.name.lower(), {"kind": "true_story"}, mention=m)


def untitled(hit: Hit, kind: str, author: str) -> Draft:
    """A source whose title nothing marks, or without one, by its kind and author: "Booth Tarkington novel"."""
    beside = hit.typed.within(hit.match.start("kind") - 2, hit.match.start("kind") - 1)
    if author and beside and beside[0].kind == NAME and beside[0].name != author and hit.match.start("kind") - 2 > hit.match.start():
        several = f" {hit.words('kind')}" if hit.words("kind").endswith("s") and kind != "true_story" else ""
        return hit.draft(f"{beside[0].name}{several}", {"kind": kind, "author": author}, mention=beside[0])
    start = hit.span("value")[0] if hit.has("value") else hit.span("kind")[0]
    if not author and beside and beside[0].kind == NAME:  # "the Harbour Boys album"
        start = min(start, beside[0].start)
    elif not author and not hit.has("value"):
        start = _with_its_word(hit, start)
    shown = " ".join(hit.typed.text.view[start : hit.span("kind")[1]].split())
    if author and author.split()[-1] in shown.split():
        shown = shown.replace(author.split()[-1], author, 1) if author not in shown else shown
    elif author:
        before = hit.has("author") and hit.match.start("author") < hit.match.start("kind")
        shown = f"{author} {shown}" if before else f"{shown} by {author}"
    return hit.draft(shown, {"kind": kind, "author": author}, mention=hit.span("kind"))


def _with_its_word(hit: Hit, start: int) -> int:
    """Where a kind begins with the great or joined word before it: "Broadway play", "one-woman play"."""
    word = _ITS_WORD.search(hit.typed.text.view, max(0, start - 24), start)
    return word.start() if word else start


_ITS_WORD = re.compile(r"(?<![\w'-])(?:Broadway|off-Broadway|West End|[a-z]+-(?!old\b)[a-z]+) $")


def _true_story(hit: Hit) -> Iterator[Draft]:
    """ "the true story of": what the film tells, unless another's book or film does."""
    if not re.search(
        r"\b(?:book|novel|series|song|documentary about)\b",
        hit.typed.shadow[max(0, hit.match.start() - 30) : hit.match.start()],
    ):
        yield hit.draft("true story", {"kind": "true_story"}, mention=hit.span("kind"))


def _true_one(hit: Hit) -> Iterator[Draft]:
    """ "You know the story. It is the true one of N": the sentence before speaks of a story."""
    line = hit.typed.line_at(hit.match.start())[0]
    if re.search(r"\b(?:story|tale)\b", hit.typed.shadow[max(0, line - 120) : hit.match.start()]):
        yield hit.draft("true story", {"kind": "true_story"}, mention=hit.span("kind"))


BOOK = r"(?:(?:source |original )?novel|novella|book|stage ?play|play|short story|best-?seller|graphic novel|comic(?: book|s| strip)?|manga|stage musical|video ?game)"


def _book_of(hit: Hit) -> Iterator[Draft]:
    """ "A's acclaimed novel", "the novel by A": by an author in full, where no other film is spoken of."""
    author = hit.mentions("author")[0]
    if author.credit is not None and author.kind == PERSON and not author.credit.properties & {"screenwriter", "crew"} and hit.rule.name == "AUTHOR's own KIND":
        return  # "Quill's classic comic" is the player's performance, or the director's film
    if _ON_A_DISC.search(hit.typed.shadow, max(hit.typed.line_at(hit.match.start())[0], hit.match.start() - 60), hit.match.start()):
        return  # "a commentary by Quill, who wrote the book"
    in_full = (author.words > 1 or author.kind == PERSON) and is_person(author)
    start = hit.match.start()
    if in_full and not near(hit).others(80) and not _TOLD_ALREADY.search(hit.typed.shadow, max(0, start - 30), start) and not _THEIR_OWN.search(hit.typed.shadow, max(0, start - 40), start):
        yield from _source(hit)


_ON_A_DISC = re.compile(r"\b(?:commentar(?:y|ies)|featurettes?|interview|booklet|liner notes|introduc(?:ed|tion)|essay)\b[^\n.;]{0,24}$")
#: Such a source is told with these words.
_TOLD_ALREADY = re.compile(r"\b(?:based (?:[a-z]+ )?(?:up)?on|adapted from|from) (?:the |an? )?$")
#: "to write a book by A", "like A's novel": of the story, or of another work.
_THEIR_OWN = re.compile(
    r"\b(?:like|reminiscent of|reminded me of|recalls?|copy of|reading|reads|quotes?|wrote|writes|another|other|in the style of|worthy of|next) (?:an? |the )?(?:[a-z-]+ )?$"
)


def the_book(hit: Hit) -> Iterator[Draft]:
    """ "the book", where it is compared with the film or the writer has read it."""
    group = "kind" if hit.has("kind") else "kind2"
    if near(hit).others(60):
        return
    kind = KINDS.get(hit.words(group).lower().removeprefix("original ").removeprefix("source "), "book")
    yield hit.draft(hit.words(group), {"kind": kind}, mention=hit.span(group))


def _characters(hit: Hit) -> Iterator[Draft]:
    kind = "comic" if "comic" in hit.words("value").lower() else ""
    if "inspired" in hit.match[0] and hit.words("value").lower().endswith(("film", "screenplay", "song")):
        return  # a scene or a style is so inspired
    yield hit.draft(hit.words("value"), {"kind": kind}, mention=hit.span("value"))


def _named_work(hit: Hit) -> Iterator[Draft]:
    """ "based on A's Ulysses": a work whose title nothing marks."""
    (author,), (work,) = hit.mentions("author"), hit.mentions("value")
    if hit.rule.name == "AUTHOR's NAME" and work.kind != NAME and not (work.own and author.credit is None):
        return  # a film of somebody's, unless it bears the reviewed one's title
    yield hit.draft(work.name, {"author": author.name}, mention=work)


RULES: tuple[Rule, ...] = (
    Rule("from his own KIND", "based_on", rf"(?P<author>{_NAMED})(?:,? (?:[a-z-]+ly )?(?:adapt(?:s|ed|ing)|rework(?:s|ed|ing)|script(?:s|ed|ing)|film(?:s|ed|ing)|expand(?:s|ed|ing)|turn(?:s|ed|ing))(?: it| this)?(?: from| out of)?|,? (?:script(?:ed)? |written |[a-z]+ing )?from) (?:his|her|their) (?:own |earlier |acclaimed |popular |hit |stage |@year |best-selling |award-winning |prize-winning |famous |successful )*(?P<value>(?P<kind>{BOOK}|memoirs?|autobiography|short stories|stories|novels?|opera|poem|articles?|radio play|stage hit))\b(?:,? \"?(?P<work>[{TITLE}{QUOTED}])\"?)?", build=_own_work),
    Rule("the memoirs of AUTHOR", "based_on", rf"\b{_BASED} the (?:[a-z-]+ ){{0,2}}(?P<value>(?P<kind>memoirs?|diary|diaries|journals?|letters|autobiography|reminiscences|writings|novels?|plays?|stories|short stories|poems?|books?)) (?:of|by) (?:(?:the |sir |dame |lord |lady |dr\\.? |mr\\.? |mrs\\.? |late |author |novelist |writer |playwright |journalist |former |real |real-life |[a-z]+ (?=[a-z]+ [{NAME}{PERSON}]))){{0,3}}(?P<author>[{NAME}{PERSON}{CHARACTER}])", build=_source),
    Rule("it is a BOOK, AUTHOR's", "based_on", rf"\b(?:it's|it is|it was|this is|this was|there is|there was|began as|originally) (?:an?|the) (?P<value>(?:[a-z-]+ ){{0,2}}?(?P<kind>{BOOK})), (?P<author>{_NAMED})'s\b", build=_source),
    Rule("WORK, a BOOK by AUTHOR", "based_on", rf"\b(?:from|on|version of|adaptation of|adapts|adapting|filming|films|source is|source was|called) (?:the )?(?:(?P<work>\"?[{TITLE}{QUOTED}]\"?)|(?P<named>{NAME}(?: (?:of|and|in|on|to|for|de|la|with)(?: the)? {NAME}){{0,2}})),? (?:which (?:is|was) )?(?:an?|the|his|her) (?:[\w-]+,? ){{0,3}}?(?P<kind>{BOOK}|memoir) (?:(?:written |published )?by|of) \"?(?P<author>[{NAME}{PERSON}{QUOTED}{TITLE}])", build=_source),
    Rule("the BOOK it adapts", "based_on", rf"\bthe (?P<kind>{BOOK}) (?:that |which )?(?:it|this|the (?:film|movie|picture|script|screenplay)|he|she|they)(?:'s|'re| is| was| are| were)? (?:adapt(?:s|ed|ing)|drawn|taken|working from|filming|derived)\b", build=the_book, presupposed=True),
    Rule("based on KIND", "based_on", rf"\b{_BASED} (?:a|an|the|his|her|their|\d+ )?(?:(?:[\w'-]+|{_NAMED}(?:'s?)?),? ){{0,5}}?(?P<kind>{KIND})\b(?! of (?:the )?[{NAME}{PERSON}{CHARACTER}])(?! (?:and artwork |and (?:art|illustrations|drawings) )of)(?:[,:]? (?:called |titled |entitled )?\"?(?P<work>[{TITLE}{QUOTED}])\"?| (?:the )?(?P<named>{NAME})(?!'s?\b))?(?:{_WRITTEN} (?:[\w'-]+ ){{0,3}}?(?P<author>{_NAMED}))?", build=_source),
    Rule("from the KIND by AUTHOR", "based_on", rf"\bfrom (?:a|an|the|his|her|their) (?P<value>(?:[\w'-]+ ){{0,3}}?(?P<kind>{KIND})\b(?:,? (?:called |titled |entitled )?\"?(?P<work>[{TITLE}{QUOTED}])\"?)?){_WRITTEN} (?:the )?(?:[\w'-]+ ){{0,2}}?(?P<author>{_NAMED})", build=_source),
    Rule("AUTHOR's KIND", "based_on", rf"\b(?:{_BASED}|from) (?:the )?(?P<author>{_NAMED})'s? (?P<value>(?:(?:[\w'-]+ ){{0,4}}?(?P<kind>{KIND}))\b(?:,? \"?(?P<work>[{TITLE}{QUOTED}])\"?)?(?: (?:called |titled |entitled )?(?P<named>{NAME})(?=[.,;:!?)\n—]|$| (?:and|by|which|that|is|was|in|for)\b))?)", build=_source),
    Rule("based on WORK", "based_on", rf"\b(?:based (?:\w+ )?(?:up)?on|adapted(?: [^\n.;()\"]{{1,80}}?)? from|adaptation of) (?:(?:(?:an?|the) (?:(?:[\w'-]+|{_NAMED}) ){{0,4}}?(?:film|movie|masterpiece|classic|picture|short|anime) (?:called )?|(?:the|{_NAMED}'s?) ))?\"?(?P<work>[{TITLE}{QUOTED}])\"?(?:,? (?:the )?(?:\w+ ){{0,2}}?(?P<kind>{KIND}))?(?:,? by (?P<author>{_NAMED}))?", build=_source),
    Rule("the true story of", "based_on", r"\b(?P<quote>(?:the|this|a|an|his|her|their) (?:[a-z-]+ ){0,2}?(?P<kind>true story|true-life story|true life story|real-life story|real story) (?:of|about|behind))\b(?! (?:the|this|that) (?:[a-z-]+ ){0,3}?(?:film|movie|picture|play|book|as created|created)\b)", build=_true_story),
    Rule("the AUTHOR KIND", "based_on", rf"\b(?:from|on|of|film(?:ing)?|adapt\w*|version of) (?:the|that) (?:(?:same|classic|popular|acclaimed|famous|bestselling|best-selling|celebrated|beloved|19\d\d|18\d\d) )*(?P<value>(?P<author>{_NAMED}) (?P<kind>novel|novella|play|short story|book|bestseller|comic book|graphic novel|memoir|musical|stage play)\b(?:[,:]? \"?(?P<work>[{TITLE}{QUOTED}])\"?|, (?P<named>{NAME}(?:: (?:the |an? )?{NAME}(?: (?:of|and) (?:the )?{NAME})?)?)(?=[.,;:!?)\n]|$))?)(?! (?:is|was|would|by)\b)", build=_source),
    Rule("AUTHOR's WORK, the source", "based_on", rf"(?P<author>{_NAMED})'s (?:(?:own|classic|immortal|famous|1[89]\d\d|beloved|great|original) )?(?P<value>\"?(?:(?P<work>[{TITLE}{QUOTED}])|(?P<named>{NAME}))\"?),? (?:from which|on which|upon which|the (?P<kind>novel|book|play|story) (?:that|from which|on which)) (?:this|the|it)\b", build=_source),
    Rule("combines AUTHOR's KIND", "based_on", rf"\b(?:combin(?:es|ing)|compress(?:es|ing)|condens(?:es|ing)|film(?:s|ing)|updates?|updating|transplants?|transposes?|brings?|dramati[sz](?:es|ing)|faithful to|turns?|reworks?|reworking) (?P<author>{_NAMED})'s? (?P<value>(?:[a-z0-9-]+ |{_NAMED} ){{0,4}}?(?P<kind>novels?|books?|plays?|short story|stories|story|memoir|comic book|bestseller|novella)(?:,? \"?(?P<work>[{TITLE}{QUOTED}])\"?)?)(?!\w)", build=_source),
    Rule("AUTHOR's own KIND", "based_on", rf"(?P<author>{_NAMED})'s? (?P<value>(?:(?!to\b|never\b|of\b|in\b|and\b|on\b)[\w'-]+,? ){{0,3}}?(?P<kind>{BOOK}))\b(?! (?:of|about|on(?! which)|for|club|store|series|deal|tour)\b)(?!(?<=comic) [a-z]+(?:s|ing|ief|ius|ce)\b)(?:,? \"?(?P<work>[{TITLE}{QUOTED}])\"?)?(?: (?:called |titled |entitled )?(?P<named>{NAME})(?=[.,;:!?)\n—]|$| (?:and|by|which|that|is|was|in|for)\b))?", build=_book_of, presupposed=True),
    Rule("the AUTHOR BOOK", "based_on", rf"\b(?:the|that|this|his) (?:[a-z-]+ ){{0,2}}?(?P<value>(?P<author>{_NAMED}) (?P<kind>(?!play\b){BOOK}|play(?=[.,;)]| (?:is|was|which|that|on|upon|from|by)\b)))\b(?! (?:of|about|on(?! which)|for|club|store|series|deal|tour)\b)", build=_book_of),
    Rule("BOOK by AUTHOR", "based_on", rf"\b(?P<value>(?:(?!(?:the|a|an|this|that|his|her|source|original) )[\w'-]+ )?(?P<kind>{BOOK})\b(?:,? (?:called |titled |entitled )?\"?(?P<work>[{TITLE}{QUOTED}])\"?)?){_WRITTEN} (?:the )?(?:[\w'-]+ ){{0,2}}?(?P<author>{_NAMED})", build=_book_of),
    Rule("AUTHOR who wrote the BOOK", "based_on", rf"(?P<author>{_NAMED}),? (?:who (?:also )?wrote|(?:the )?(?:author|writer|creator) of) (?:the|its) (?P<value>(?:@year |original |source |best-?selling |acclaimed |popular |famous |celebrated )*(?P<kind>{BOOK}))\b(?! (?:of|about)\b)", build=_book_of),
    Rule("read the BOOK", "based_on", rf"\b(?:i|i've|i'd|you|you've|we|who|have|haven't|hasn't|having|had|never|not|should|must|people|anyone|after|before|without|go|just|and) (?:(?:just|also|never|already|actually|not|yet|ever|to|been|both|first|recently|previously|only) )*(?:read|reading) (?:both |all )?(?:the |this |that )(?:original |source |actual |wonderful |great |brilliant |entire )?(?P<kind>{BOOK})\b(?![ -](?:of|about|club|on how|report|jacket|\"?[{NAME}{TITLE}{QUOTED}]))", build=the_book, presupposed=True),
    Rule("than the BOOK", "based_on", rf"\b(?:than|unlike|faithful(?:ly)? to|true to|loyal to|close(?:r|ly)? to|(?:deviat\w+|depart\w*|differ\w*|stray\w*|diverg\w+|different|changed|adapted|lifted|straight|taken|omitted|missing) (?:\w+ )?from|compar\w+ (?:to|with)|fans? of|lovers? of|readers of|spirit of|versions? of|adaptations? of|changes (?:to|from|made to)|follows|sticks to|do(?:es)? justice to|butcher(?:s|ed)|ruin(?:s|ed)|author of) the (?:original |source |actual |classic )?(?P<kind>{BOOK}|(?<=fan of the )games?|(?<=fans of the )games?|(?<=to the )games?)s?\b(?![ -](?:of|about|club|within)|'s)", build=the_book, presupposed=True),
    Rule("in the BOOK,", "based_on", rf"\bin the (?:(?:original|source) (?P<kind>{BOOK})\b|(?P<kind2>novel|graphic novel|comic books?|comics|book)(?=[,.;)] ))", build=the_book, presupposed=True),
    Rule("the BOOK is better", "based_on", rf"\b(?:the|original|source) (?P<kind>{BOOK}) (?:(?:is|was)(?: \w+){{0,3}}? (?:better|superior|funnier|richer|different|darker|longer|deeper|scarier)\b|(?:on|upon|from) which (?:this|the|it)\b|(?:that )?(?:this|it|the (?:film|movie)) (?:is|was) (?:\w+ )?(?:based|adapted|taken|drawn))", build=the_book, presupposed=True),
    Rule("began as a PLAY", "based_on", rf"(?<!\w)(?:it|this|the (?:film|movie|story|material)|which|@title)(?:'s| is| was)? (?:(?:began|started|originated|debuted)(?: out| off)?(?: life)?(?: on \w+)? as|originally|first) (?:an? )?(?P<value>(?:[\w'-]+ ){{0,2}}?(?P<kind>{KIND}))\b(?:,? by (?P<author>{_NAMED}))?", build=_source),
    Rule("the source is a BOOK", "based_on", rf"\b(?:source|basis|inspiration|starting[- ]point)(?: here| for (?:this|the|it|all)(?: \w+)?)?,? (?:is|was|being) (?:an?|the) (?P<value>(?:[\w'-]+ ){{0,3}}?(?P<kind>{KIND}))\b(?:,? \"?(?P<work>[{TITLE}{QUOTED}])\"?)?(?:,? by (?P<author>{_NAMED}))?", build=_source),
    Rule("based on CHARACTERS", "based_on", rf"\b(?:(?:based (?:\w+ )?(?:up)?on|adapted from|inspired by|derived from) (?:some |the |an? )?)(?P<value>(?:{_NAMED}|(?!original|same|main|the\b|this|an?\b|first)[a-z-]+)(?:'s)? (?:[a-z]+ )?(?:characters?|superhero(?:es)?|toys?|toy line|dolls?|cartoons?|sketch(?:es)?|ride|board game|card game|song|magazine|newspaper article|screenplay|film|anime))\b", build=_characters),
    Rule("true to AUTHOR's WORK", "based_on", rf"\b(?:closer|close|faithful|true|loyal|truer|nearer)(?: [a-z]+){{0,3}} to (?P<author>{_NAMED})'s? (?P<value>\"?[{TITLE}{QUOTED}{NAME}])", build=_named_work),
    Rule("based on a True Story", "based_on", rf"\b{_BASED} (?:an? |the )?(?P<value>[{NAME}{TITLE}{QUOTED}])", build=_true_name),
    Rule("AUTHOR's NAME", "based_on", rf"\b(?:{_BASED}) (?P<author>{_NAMED})'s (?:[\w'-]+ ){{0,3}}?\"?(?P<value>[{NAME}{TITLE}{QUOTED}])(?!'s| (?:and|novel|book|play)\b)", build=_named_work),
    Rule("the true one of", "based_on", rf"\b(?P<quote>(?:it|this|that)(?: is|'s| was) (?:the|a) (?P<kind>true|real) one (?:of|about) [{NAME}{PERSON}{CHARACTER}])", build=_true_one),
    Rule("a true story", "based_on", r"\b(?P<quote>(?:this|it|film|movie|which)(?: is|'s| was) (?:actually |really |apparently )?(?:an?|the) (?:actual )?(?P<kind>true story|true life story))", build=_source),
)  # fmt: skip
