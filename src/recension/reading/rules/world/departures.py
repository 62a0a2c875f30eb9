"""Where a film leaves what it was taken from: "it strays from the book", "in the novel he is older", "they left out the war"."""

import re
from collections.abc import Iterator

from recension.reading.matching._near import near
from recension.reading.matching._rules import Draft, Hit, Rule
from recension.reading.matching._sought import Sought
from recension.reading.matching._typed import Typed, once_a_text
from recension.reading.mentions._mentions import CHARACTER, NAME, PERSON
from recension.reading.rules._people import clause_round
from recension.vocabulary import Assertion

_BOOK = (
    r"(?:(?:original |source |actual |classic |famous |real )*(?:novels?|books?|novella|graphic novels?|comic books?|comics|(?<!came into )(?<!comes into )plays?|source material|short story|source(?= material|[.,;]| and| in)|memoirs?|manga|video ?games?|legend|myth)"
    r"(?:'s [a-z]+| version)?)\b(?! (?:relief|store|shop|club|effect|timing|fan))"
)
_THE = rf"(?:the|his|her|its|their|that|[{NAME}{PERSON}]'s?|both|all the)"
#: "from the spirit of the book".
_THE_BOOK = rf"(?:the (?:spirit|tone|plot|story|text|letter|ending|characters|events|structure|storyline) (?:of|in) )?{_THE} (?:[a-z]+ )?{_BOOK}"
_IN_BOOK = rf"in (?:{_THE}|both) (?:(?:original|source|actual) )*{_BOOK}"


def the_clause(hit: Hit) -> Iterator[Draft]:
    """The clause that says it, where it is said of this film."""
    if not near(hit).others(60) and not _OF_ANY_FILM.search(hit.sentence):
        start, end = _whole(hit) or clause_round(hit)
        words = hit.typed.text.view[start:end]
        bare = words.lstrip(" ,-–—\"'\n")
        place = (end - len(bare), end - len(bare) + len(bare.rstrip(" ,-–—.!\n\xa0")))
        yield hit.draft(hit.typed.text.view[slice(*place)], quote=place, mention=place, assertion=Assertion.ASSERTED)


#: A sentence no longer than this is quoted whole.
_SHORT = 140


def _whole(hit: Hit) -> tuple[int, int] | None:
    """The whole sentence, if it is short and has no stops but commas."""
    a, b = hit.typed.line_at(hit.match.start())
    sentence = hit.typed.shadow[a:b].rstrip().rstrip(".!\"")
    whole = len(sentence) <= _SHORT and not re.search(r"[;:()!?]", sentence)
    return hit.typed.to_view(a, a + len(sentence)) if whole else None


#: What is said of films at large, wished, feared or asked.
_OF_ANY_FILM = re.compile(
    r"\b(?:most|many|any|every|other|some|usually|often|always) (?:[a-z]+ )?(?:films?|movies?|adaptations?)\b|\b(?:not|n't|no) (?:[a-z]+ )?any (?:more|less)\b|\bnot (?:be )?answered\b|\b(?:would|wouldn't|if|should|insist\w*|wish\w*|hop(?:ed|ing)|afraid|feared|whether|judge)\b|\?\s*$"
)


def _in_the_book(hit: Hit) -> Iterator[Draft]:
    """ "In the novel he is older": told since the film has it otherwise, unless it says that the film has it too."""
    if not near(hit).others(60) and not _JUST_SO.search(hit.match["value"]):
        yield hit.draft(hit.words("value"), mention=hit.span("value"), assertion=Assertion.ASSERTED)


_JUST_SO = re.compile(r"^in (?:\S+ ){1,4}(?:he|she|they|it|we|you) (?:reads?|reading|read|writes?|wrote|is (?:reading|writing)|carries|holds|steals?|stole),|\bapproach(?:es)? to\b|\bit is said by\b|\b(?:film|movie|it) (?:too|as well)\b|\b(?:just|exactly|same) as\b|\b(?:as well as|and) in the (?:film|movie)\b|\bi (?:read|found|liked|loved|enjoyed|think|thought|felt)\b|\bchapter\b|\bpage\b")


def _changed(hit: Hit) -> Iterator[Draft]:
    """ "They changed the ending", "it leaves out the war": beside words on what the film was taken from."""
    if speaks_of_its_source(hit.typed):
        yield from the_clause(hit)


_SOURCE = Sought(
    rf"\b(?:the|original|source|his|her|'s) (?:novels?|book|books|graphic novel|comics|comic books?|stage play|short story|memoir|source material)\b(?! (?:of spells|club|store))|\bbased on (?:the|an?|[{NAME}{PERSON}]'s) (?:[a-z]+ ){{0,3}}(?:novel|book|play|story|memoir|comic)|\badapt(?:ed from|ation of|s|ing)\b"
)


@once_a_text
def speaks_of_its_source(typed: Typed) -> bool:
    """Whether a text speaks of what its film was taken from."""
    return _SOURCE.search(typed) is not None


_MAKERS = rf"(?:film|movie|script|screenplay|adaptation|version|production|filmmakers?|film-?makers|makers|writers?|screenwriters?|producers?|director|hollywood|they|it|[{NAME}{PERSON}])"
_HOW = r"(?:also |even |completely |totally |entirely |wisely |simply |needlessly |unfortunately |sadly |deliberately |unnecessarily )?"
_DIFFERS = r"(?:(?:far|far removed|miles away|a far cry|a long way|removed|adrift) from|(?:so |very |quite |totally |completely |entirely |vastly |wildly |slightly |radically |needlessly |rather |much |a (?:lot|bit|little) |somewhat )?different(?:ly)? (?:from|than|to)|differs? (?:[a-z]+ )?from|differed from|(?:deviat|depart|stray|diverg)(?:es?|s|ed|ing) (?:[a-z]+ ){0,3}?from|departures? from|(?:many |several |some |few |big |major |huge |numerous )?(?:differences|discrepancies) (?:between|from|to)|(?:many|several|some|few|big|major|huge|numerous|drastic|significant|minor|the|other) changes (?:made )?(?:from|to)|(?:is|are|was|were|been) (?:[a-z]+ )?changed from|alter(?:s|ed) from)"
_COMPARED = r"(?:darker|longer|bleaker|grimmer|gorier|grittier|harsher|shorter|more (?:violent|complex|graphic|explicit|detailed|brutal|complicated|cynical|ambiguous|rounded|serious|political)|(?:very|quite|completely|totally|entirely|much|rather|so) different)"
_NOT = r"(?:not|isn't|wasn't|doesn't|didn't|aren't|weren't|don't|never|hardly|barely|nowhere near|far from|neither|nor)"

RULES: tuple[Rule, ...] = (
    Rule("strays from BOOK", "departure", rf"\b(?P<value>{_DIFFERS} {_THE_BOOK})", build=the_clause),
    Rule("untrue to BOOK", "departure", rf"\b(?P<value>(?:{_NOT} (?:(?!only\b|just\b|merely\b)[a-z]+ ){{0,3}}?(?:faithful|true|close|loyal)(?: (?!as\b)[a-z]+)? to|un(?:faithful|true) to|{_NOT} (?:really |actually |exactly |even |always )?(?:follow|match|resemble|stick to|adhere to|stay true to|remain true to|stay close to) |less (?:faithful|true|loyal) to) ?{_THE_BOOK})", build=the_clause),
    Rule("no likeness to BOOK", "departure", rf"\b(?P<value>(?:nothing|little|not much|hardly anything|next to nothing|scant|no) (?:[a-z]+ )?(?:resemblance|in common|to do|left|relation(?:ship)?|similarity|likeness|connection) (?:to|with|of|from) {_THE_BOOK})", build=the_clause),
    Rule("liberties with BOOK", "departure", rf"\b(?P<value>liberties (?:are |were |is |was )?(?:[a-z]+ )?with (?:{_THE_BOOK}|(?:the|its) (?:[a-z]+ )?(?:story|original|text|plot|source|tale)))\b", build=the_clause),
    Rule("in BOOK he is", "departure", rf"(?:^|[,;:(] ?|\b(?:but|and|because|that|instance|example|while|whereas) )(?P<quote>(?P<value>{_IN_BOOK},? (?:(?:the|he|she|they|his|her|their|it|there|these|we|you)\b|[{NAME}{CHARACTER}{PERSON}])[^\n.;!?]{{5,140}}))", build=_in_the_book),
    Rule("than in BOOK", "departure", rf"\b(?P<value>(?:than (?:(?:he|she|they|it) (?:is|was|are|were|does|did) )?|unlike |(?:{_NOT}|no) (?:[a-z]+ ){{0,3}}?){_IN_BOOK})", build=the_clause),
    Rule("as she is in BOOK", "departure", rf"\b(?P<value>{_NOT} [^\n.;()!?]{{3,60}} (?:(?:he|she|they|it|that) (?:is|was|are|were|did|does|had|has) ){_IN_BOOK})", build=the_clause),
    Rule("bigger in BOOK", "departure", rf"\b(?P<value>(?:bigger|larger|smaller|stronger|weaker|older|younger|darker|longer|nastier|meaner|far more|much more|more (?:strongly|prominent(?:ly)?|important|often|detailed|violent|complex|explicit)|very different|quite different|totally different) (?:[a-z]+ ){{0,3}}?{_IN_BOOK})", build=the_clause),
    Rule("BOOK is darker", "departure", rf"(?<!\w)(?P<value>{_THE} {_BOOK} (?:is|was|are|were|being) (?:even |much |far |a lot |a bit |considerably |actually |somewhat |in fact )?{_COMPARED})\b", build=the_clause),
    Rule("changed the ending", "departure", rf"(?<!\w){_MAKERS} (?:have |has |had )?{_HOW}(?P<value>(?:chang(?:es|ed)|alter(?:s|ed)|rewr(?:ote|ites)|switch(?:es|ed)|moves|moved) (?:the|her|his|their|its) (?:[a-z]+ )?(?:ending|story ?line|plot|setting|characters?(?:'s?)? (?:names?|race|gender|sex|age)|characters|names|location|story|finale|conclusion)\b)", build=_changed),
    Rule("ending was changed", "departure", r"\b(?P<value>(?:the|her|his|their|its|some|many|several|a few) (?:[a-z]+ )?(?:ending|story ?line|plot|setting|characters|names|details|things|events|scenes|parts) (?:is|are|was|were|has been|have been|had been) (?:(?:also|completely|totally|drastically|slightly|greatly|largely) )?(?:changed|altered|rearranged|left out|omitted|dropped|excised|cut out))\b", build=_changed),
    Rule("leaves out", "departure", rf"(?<!\w){_MAKERS} (?:have |has |had )?{_HOW}(?P<value>(?:leaves? out|left out|omit(?:s|ted)|excise[sd]) (?:the|a|an|some|many|most|much|several|her|his|their|all|any|its|[{NAME}{CHARACTER}])\b[^\n.,;()!?]{{3,70}})", build=_changed),
    Rule("left out of the film", "departure", r"\b(?P<value>(?:is|are|was|were|been|being|completely|entirely) (?:left out|omitted|missing|absent|excised|cut|dropped|eliminated|gone) (?:of|from|in) (?:the|this) (?:film|movie|screen version|adaptation|picture|screenplay|script|miniseries|mini-series|series))\b", build=_changed),
)  # fmt: skip
